"""The engine as the faces see it: place, follow, hang up, take up, look back.

Composed in app.py.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from dialer.core.account import ProviderInfo
from dialer.core.call import Call, CallRequest, Placement, Source
from dialer.core.capabilities import Capabilities, HangUp
from dialer.core.contact_ports import ContactStore
from dialer.core.errors import (
    DialerError,
    HangUpUnavailableError,
    StoreError,
)
from dialer.core.events import CallEvent, What
from dialer.core.ledger import BillSources
from dialer.core.listener_ports import Listener, Presence
from dialer.core.machine import is_over
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import (
    CallFilter,
    CallStore,
    Change,
    Clock,
)
from dialer.core.rates import RateSheetStore
from dialer.core.settings import Settings
from dialer.core.speech import ENGLISH, Speech
from dialer.core.words import ASKED_BY_PERSON
from dialer.engine.accounts import Accounts
from dialer.engine.dialling import Dialling, Plan
from dialer.engine.door import Door
from dialer.engine.followers import Followers
from dialer.engine.late_parts import LateParts
from dialer.engine.open_accounts import OpenAccounts
from dialer.engine.past_calls import PastCalls
from dialer.engine.price import Prices
from dialer.engine.price_balance import AccountBalance, Balances
from dialer.engine.reception import Reception
from dialer.engine.tracker import Tracker, Watcher

if TYPE_CHECKING:
    from dialer.core.conference_ports import ConferenceStore
    from dialer.core.ledger_ports import LedgerStore
    from dialer.core.listener_ports import PageReply
    from dialer.core.ports import CallbackRequest
    from dialer.engine.service_page import ServicePages

log = logging.getLogger(__name__)


class Engine(LateParts):
    """All of a home's calls, as one running program handles them.

    ``async with`` starts and ends it.
    """

    def __init__(
        self,
        *,
        store: CallStore,
        contacts: ContactStore,
        accounts: Accounts,
        settings: Settings,
        presence: Presence,
        make_listener: Callable[[], Listener],
        clock: Clock,
        region: Callable[[], str | None] = lambda: None,
        rate_sheets: RateSheetStore | None = None,
        bills: BillSources | None = None,
        make_ledger: Callable[[], LedgerStore] | None = None,
        make_conferences: Callable[[], ConferenceStore] | None = None,
        service_token: Callable[[], str] = lambda: "",
    ) -> None:
        self._store = store
        self._make_ledger = make_ledger
        self._make_conferences = make_conferences
        self._bills = bills
        self._region = region
        self._contacts = contacts
        self.past = PastCalls(store, contacts, clock)
        self._accounts = accounts
        self._settings = settings
        self._presence = presence
        self._clock = clock
        self._tracker = Tracker(store, clock)
        self._open_accounts = OpenAccounts(accounts, settings)
        reception = Reception(store, self._tracker, self._open_accounts, clock)
        self._service_token = service_token
        self._door = Door(make_listener, presence, settings, clock, reception.receive, self._page)
        self.prices = Prices(accounts, self._open_accounts, rate_sheets, store, clock)
        self._balances = Balances(accounts, settings, bills, clock)
        self._dialling = Dialling(
            store, self._tracker, self._door, settings, clock, presence.name, self.prices
        )
        self._followers = Followers(
            store, self._tracker, self._open_accounts, self._door, presence, settings, clock
        )
        self._background: set[asyncio.Task[None]] = set()
        self.speech: Speech = ENGLISH
        """Of the page inside another site. A window has it speak its own language."""

    async def __aenter__(self) -> Engine:
        await self._tracker.start()
        self._keep_going(self._tracker.tail())
        self._keep_going(self._door.keep())
        return self

    async def __aexit__(self, *_exception: object) -> None:
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        await self._followers.aclose()
        if "conferences" in vars(self):
            await self.conferences.aclose()
        await self._door.close(needed_by_others=await self._others_need_listener())
        await self._open_accounts.aclose()
        await self.prices.aclose()
        if "billing" in vars(self):
            await self.billing.aclose()
        await self._store.aclose()
        if "contacts" in vars(self):
            await self.contacts.aclose()
        else:
            await self._contacts.aclose()
        self._presence.release()

    async def _others_need_listener(self) -> bool:
        if not self._door.serving:
            return False
        try:
            live = await self._store.live()
        except StoreError:
            return False
        followers = {call.follower for call in live if call.callback_url is not None}
        return any(self._presence.is_running(name) for name in followers - {self._presence.name})

    def _keep_going(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(_tell_of_fault)

    # Placing

    async def plan(self, request: CallRequest, *, followed: bool = True) -> Plan:
        """Everything that can be checked before a call is sent.

        ``followed``: this program stays until the call ends. Raises UsageError and what is under
        it.
        """
        await self._open_accounts.prepare(request.account)
        account, provider = self._open_accounts.both(request.account)
        info = self._accounts.info(account.provider)
        return await self._dialling.plan(
            request,
            info,
            provider,
            account.base_url or info.documented_url,
            followed=followed,
        )

    async def place(self, plan: Plan) -> Call:
        """Places a planned call, once, and follows it from then on.

        Raises ProviderRefusedError, NotReachedError, or UnconfirmedError (the call lives on).
        """
        try:
            call = await self._dialling.place(plan)
        except DialerError:
            with contextlib.suppress(StoreError):
                await self._followers.follow_doubtful(await self._store.get(plan.call.id))
            raise
        await self._followers.follow(call)
        return call

    async def settle(self, call_id: str) -> Call:
        """Waits until an unconfirmed call is proved, or the first search for it is over."""
        return await self._followers.settle(call_id)

    async def hear_out(self, call_id: str) -> None:
        """Waits a little where a call has ended and part of its bill is still under way."""
        await self._followers.hear_out(call_id)

    # Following

    async def take_up(self) -> Sequence[Call]:
        """Follows the live calls whose program is gone; returns those taken up."""
        return await self._followers.take_up()

    def keep_taking_up(self) -> None:
        """Takes up calls for as long as the engine runs, as a window and ``watch`` do."""
        self._keep_going(self._followers.keep_taking_up())
        self._keep_going(self.forgetting.keep())

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Calls ``watcher``, in the engine's loop, with every change; the returned function ends
        that.
        """
        return self._tracker.watch(watcher)

    async def changes(self) -> AsyncIterator[Change]:
        """Every change from now on, whichever program of the home made it."""
        queue: asyncio.Queue[Change] = asyncio.Queue()
        stop = self._tracker.watch(queue.put_nowait)
        with contextlib.ExitStack() as stack:
            stack.callback(stop)
            while True:
                yield await queue.get()

    # Hanging up

    async def hang_up(self, call_id: str, why: str = ASKED_BY_PERSON) -> str:
        """Has a call hung up by whatever its provider has; says in words what to expect.

        Raises CallNotFoundError, HangUpUnavailableError, or ProviderError when the provider could
        not be told.
        """
        call = await self._store.get(call_id)
        if is_over(call.progress):
            return phrase("The call has already ended.")
        await self._open_accounts.prepare(call.request.account)
        account, provider = self._open_accounts.both(call.request.account)
        title = self._accounts.info(account.provider).title
        capabilities = provider.capabilities
        if capabilities.hang_up is HangUp.ABSENT:
            raise HangUpUnavailableError(
                phrase("{title} has no way to hang up a call from here.", title=title),
                "Hang up one of the two phones.",
            )
        if capabilities.hang_up is HangUp.NEXT_EVENT and call.callback_url is None:
            raise HangUpUnavailableError(
                phrase(
                    "{title} was given no address to call back, so it cannot be told to hang up.",
                    title=title,
                ),
                "Hang up one of the two phones; for later calls, set listener.public_url.",
            )
        if (
            capabilities.hang_up is HangUp.AT_ONCE
            and call.progress.placement is not Placement.ACCEPTED
        ):
            raise HangUpUnavailableError(
                phrase(
                    "It is not known whether {title} placed this call: it cannot be"
                    " told to end it.",
                    title=title,
                ),
                "If your phone rings, do not answer it.",
            )
        asked = CallEvent(What.HANG_UP_ASKED, self._clock.now(), Source.LOCAL, detail=why)
        await self._tracker.record(call.id, asked)
        if capabilities.hang_up is HangUp.AT_ONCE:
            await provider.hang_up(await self._followers.to_hang_up(call, provider))
            return phrase("The call is being hung up.")
        await self._door.need()
        return phrase(
            "The call is hung up at {title}'s next callback, within {hang_up_within_s} seconds.",
            title=title,
            hang_up_within_s=capabilities.hang_up_within_s,
        )

    def can_be_hung_up(self, call: Call) -> bool:
        """Whether this call can be ended from here at all."""
        capabilities = self._open_accounts.provider(call.request.account).capabilities
        if capabilities.hang_up is HangUp.NEXT_EVENT:
            return call.callback_url is not None
        return capabilities.hang_up is HangUp.AT_ONCE

    def hang_up_within_s(self, call: Call) -> int:
        """How long a hang-up of this call takes at most, in seconds."""
        return self._open_accounts.provider(call.request.account).capabilities.hang_up_within_s

    @property
    def serves_listener(self) -> bool:
        """Whether callbacks come to this program: it may not go while a hang-up waits for one."""
        return self._door.serving

    # Looking

    async def get(self, call_id: str) -> Call:
        """A call by its id or the beginning of it. Raises CallNotFoundError."""
        return await self._store.get(call_id)

    async def live(self) -> Sequence[Call]:
        """The calls that have not ended, oldest first."""
        return await self._store.live()

    async def search(self, wanted: CallFilter) -> Sequence[Call]:
        """Calls of the log, newest first; ``past`` knows their names, notes and totals."""
        return await self.past.search(wanted)

    async def history(self, call_id: str) -> Sequence[Change]:
        """A call's news in the order it was recorded."""
        return await self._store.events(call_id)

    async def spent_this_month(self) -> Sequence[Money]:
        """What this month's calls cost, local time, one sum per currency; where the provider does
        not tell, reckoned from the price.
        """
        return await self._dialling.spent_this_month()

    async def reckoned_this_month(self) -> Sequence[Money]:
        """As much of what this month's calls cost as is only reckoned."""
        return await self._dialling.reckoned_this_month()

    async def balances(self) -> Sequence[AccountBalance]:
        """What is left on the accounts whose providers tell it, as they told it some minutes ago at
        most; the others are left out.
        """
        return await self._balances.all()

    # The page inside another site

    async def _page(self, token: str, request: CallbackRequest) -> PageReply:
        return await self._service_pages.answer(token, request)

    @cached_property
    def _service_pages(self) -> ServicePages:
        from dialer.engine.service_page import ServicePages  # late: it is off for most people

        return ServicePages(
            self,
            self._accounts,
            self._settings,
            self._region,
            self._clock,
            token=self._service_token,
            base=lambda: self._door.address_for("http://localhost"),
            start=self._keep_going,
            speech=lambda: self.speech,
        )

    # Accounts

    def capabilities_of(self, account: str) -> Capabilities:
        """What an account can do; the views ask this and never which provider it is."""
        return self._open_accounts.provider(account).capabilities

    def info_of(self, call: Call) -> ProviderInfo:
        """The provider of a call."""
        return self._accounts.info(call.provider)

    def account_changed(self, name: str) -> None:
        """Has an account that was changed or removed read anew for the next call."""
        self._open_accounts.forget(name)
        self.prices.forget(name)
        self._balances.forget(name)

    async def test_account(self, name: str) -> str:
        """Whether an account works, without ringing a phone. Raises DialerError."""
        return await self._open_accounts.provider(name).test()

    async def open_listener(self) -> None:
        """Opens the callback port now, as a window does at its start. Raises ListenerError."""
        await self._door.need()

    def listener_address(self) -> str:
        """Where the callback port is, as host and port; "" when nobody serves it."""
        bound = self._presence.published_listener()
        return f"{bound.host}:{bound.port}" if bound is not None and bound.served else ""


def _tell_of_fault(task: asyncio.Task[None]) -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        log.error("A fault in Dialer itself ended a background task.", exc_info=error)
