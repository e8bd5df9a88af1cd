"""Conferences as the faces see them: start, add, drop, end, look. Everything that can be refused is
refused first, the intent is on disk, then one request goes out.

What rings phones is sent once. What went wrong before any of its bytes left is said to be *not
placed*; anything later leaves the conference, or the added legs, *unconfirmed*: to be looked up,
never to be sent again.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from ulid import ULID

from dialer.core import conference_machine as machine
from dialer.core.account import ProviderInfo
from dialer.core.call import Outcome, Placement
from dialer.core.capabilities import Conferences as Can
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest
from dialer.core.conference_ports import ConferenceProvider, ConferenceStore
from dialer.core.errors import (
    DialerError,
    StoreError,
    UnconfirmedError,
    UnsupportedError,
    UsageError,
)
from dialer.core.listener_ports import Presence
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.ports import Clock
from dialer.core.settings import Settings
from dialer.core.words import ASKED_BY_PERSON
from dialer.engine.accounts import Accounts
from dialer.engine.conference_budget import allowed, check_addition, phone_prices
from dialer.engine.conference_check import check_numbers, check_runs
from dialer.engine.conference_followers import ConferenceFollowers
from dialer.engine.conference_news import ConferenceNews, Watcher
from dialer.engine.conference_sending import Change, sent, write_down
from dialer.engine.open_accounts import OpenAccounts
from dialer.engine.price import Prices

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ConferencePlan:
    """A conference that is ready to be started. ``warnings``: what the person should know before,
    in words.
    """

    conference: Conference
    provider: ConferenceProvider
    warnings: Sequence[str]


class Conferences:
    """All of a home's conferences. ``spent``: what this month's calls cost, per currency."""

    def __init__(
        self,
        store: ConferenceStore,
        accounts: Accounts,
        open_accounts: OpenAccounts,
        prices: Prices,
        settings: Settings,
        presence: Presence,
        clock: Clock,
        spent: Callable[[], Awaitable[Sequence[Money]]],
    ) -> None:
        self._store = store
        self._accounts = accounts
        self._open_accounts = open_accounts
        self._prices = prices
        self._settings = settings
        self._presence = presence
        self._clock = clock
        self._spent = spent
        self._news = ConferenceNews(store, clock)
        self._followers = ConferenceFollowers(
            store, self._news, self._way, presence, settings, clock
        )
        self._background: set[asyncio.Task[None]] = set()

    async def aclose(self) -> None:
        """Lets all of them go; another program takes them up."""
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        await self._followers.aclose()
        await self._store.aclose()

    # Starting

    async def plan(self, request: ConferenceRequest, *, followed: bool = True) -> ConferencePlan:
        """Everything that can be checked before it is started.

        ``followed``: this program stays until it ends. Raises UsageError and what is under it.
        """
        provider, can, info = await self._ready(request.account)
        check_numbers(request.to_numbers, request.from_number, can, 0)
        provider.check_conference(request)
        if can.carried_here and not followed:
            raise UnsupportedError(
                phrase(
                    "With {title}, this program itself joins the phones, so it has to stay.",
                    title=info.title,
                ),
                phrase("Start it with --wait."),
            )
        prices = await phone_prices(self._prices, self._settings, request, info, with_owner=True)
        capabilities = self._open_accounts.provider(request.account).capabilities
        allowance = allowed(request, capabilities, self._settings, await self._spent(), prices)
        request, warnings = allowance.request, list(allowance.warnings)
        if request.max_cost is not None and not followed and allowance.max_s is None:
            warnings.append(
                phrase(
                    "Its limit of {money} is kept only while something follows the conference: the"
                    " window, or --wait.",
                    money=Money(request.max_cost, prices.currency),
                )
            )
        now = self._clock.now()

        def leg(number: str, *, owner: bool = False) -> ConferenceLeg:
            quote = None if can.live_cost else prices.quotes.get(number)
            leg_id, max_s = self._new_id(), allowance.max_s
            return ConferenceLeg(leg_id, number, now, owner=owner, quote=quote, max_s=max_s)

        conference = Conference(
            id=self._new_id(),
            provider=info.name,
            request=request,
            created_at=now,
            legs=(
                leg(request.from_number, owner=True),
                *(leg(number) for number in request.to_numbers),
            ),
            follower=self._presence.name,
        )
        return ConferencePlan(conference, provider, warnings)

    async def start(self, plan: ConferencePlan) -> Conference:
        """Starts a planned one, once, and follows it from then on.

        Raises ProviderRefusedError, NotReachedError, or UnconfirmedError (it lives on).
        """
        # Now, not when it was planned; as with a call (dialling.py).
        now = self._clock.now()
        legs = tuple(replace(leg, asked_at=now) for leg in plan.conference.legs)
        conference = replace(plan.conference, created_at=now, legs=legs)
        await self._news.add(conference)

        def failed(outcome: Outcome, words: str) -> Change:
            return lambda it: machine.closed(it, outcome, words, self._clock.now())

        def doubtful(words: str) -> Change:
            return lambda it: machine.unconfirmed(it, words)

        try:
            started = await sent(
                self._news,
                conference.id,
                plan.provider.start_conference(conference),
                failed,
                doubtful,
            )
        except BaseException:
            with contextlib.suppress(StoreError):
                await self._followers.follow(await self._store.get(conference.id))
            raise
        running = await write_down(
            self._news,
            conference.id,
            lambda it: machine.accepted(it, started.provider_conference_id, self._clock.now()),
        )
        if running is None:
            raise UnconfirmedError(
                phrase("The provider took the conference, but that could not be written down."),
                phrase("It is running. Free some space on the disk."),
            )
        await self._followers.follow(running)
        return running

    async def settle(self, conference_id: str) -> Conference:
        """Waits until one that runs has been asked about once, or an unconfirmed one is proved or
        the first search for it is over.
        """
        return await self._followers.settle(await self._store.get(conference_id))

    async def add(self, conference_id: str, numbers: Sequence[str]) -> Conference:
        """Has more phones rung, once.

        Raises UsageError and what is under it before anything is sent; then as start().
        """
        conference = await self._store.get(conference_id)
        provider, can, info = await self._ready(conference.request.account)
        if not can.add:
            raise UnsupportedError(
                phrase("{title} adds nobody to a running conference.", title=info.title)
            )
        check_runs(conference)
        live = conference.live_legs
        check_numbers(numbers, conference.request.from_number, can, len(live) - 1)
        for leg in live:
            if leg.number in numbers:
                raise UsageError(
                    phrase("{number} is in this conference already.", number=leg.number)
                )
        request = ConferenceRequest(
            conference.request.account, conference.request.from_number, tuple(numbers)
        )
        provider.check_conference(request)
        prices = await phone_prices(self._prices, self._settings, request, info, with_owner=False)
        now = self._clock.now()
        capabilities = self._open_accounts.provider(request.account).capabilities
        max_s = check_addition(
            conference, capabilities, self._settings, await self._spent(), prices, now
        )
        ids = {self._new_id(): number for number in numbers}
        quotes = {} if can.live_cost else prices.quotes
        conference = await self._news.change(
            conference.id, lambda it: machine.adding(it, ids, now, quotes, max_s)
        )

        def failed(outcome: Outcome, words: str) -> Change:
            return lambda it: machine.add_failed(it, [*ids], outcome, words, self._clock.now())

        def doubtful(words: str) -> Change:
            return lambda it: machine.add_in_doubt(it, [*ids], words)

        await sent(
            self._news, conference.id, provider.add_legs(conference, numbers), failed, doubtful
        )
        await write_down(self._news, conference.id, lambda it: machine.added(it, [*ids]))
        self._followers.ask_now(conference.id)
        return await self._store.get(conference.id)

    # Ending

    async def drop(self, conference_id: str, leg_id: str) -> str:
        """Ends one leg; says in words what to expect.

        Raises CallNotFoundError, UnsupportedError, HangUpUnavailableError, or ProviderError when
        the provider could not be told.
        """
        conference = await self._store.get(conference_id)
        leg = conference.leg(leg_id)
        if leg is None:
            raise UsageError(phrase("There is no such participant."))
        if leg.is_over or conference.is_over:
            return phrase("{number} has already left.", number=leg.number)
        provider, can, info = await self._ready(conference.request.account)
        if not can.drop:
            raise UnsupportedError(
                phrase("{title} cannot end one participant alone.", title=info.title)
            )
        check_runs(conference)
        if leg.provider_call_id is None:  # no reply names the legs: they are known once asked for
            conference = await self.ask(conference.id)
            leg = conference.leg(leg_id) or leg
        now = self._clock.now()
        conference = await self._news.change(
            conference.id, lambda it: machine.drop_asked(it, leg_id, now)
        )
        await provider.drop_leg(conference, leg)
        self._followers.ask_now(conference.id)
        if leg.owner and can.owner_ends_all:
            return phrase("Your own phone is hung up, and the whole conference with it.")
        return phrase("{number} is being hung up.", number=leg.number)

    async def end(self, conference_id: str, why: str = ASKED_BY_PERSON) -> str:
        """Ends all of it; says in words what to expect. Raises as drop()."""
        conference = await self._store.get(conference_id)
        if conference.is_over:
            return phrase("The conference has already ended.")
        provider, can, info = await self._ready(conference.request.account)
        if not can.end:
            raise UnsupportedError(
                phrase("{title} cannot end a conference from here.", title=info.title),
                phrase("Hang up your own phone."),
            )
        check_runs(conference)
        now = self._clock.now()
        conference = await self._news.change(
            conference.id, lambda it: machine.end_asked(it, why, now)
        )
        await provider.end_conference(conference)
        self._followers.ask_now(conference.id)
        return phrase("The conference is being ended.")

    # Looking

    async def ask(self, conference_id: str) -> Conference:
        """How one stands, asked of the provider now; an unconfirmed one is looked up.

        Raises CallNotFoundError, or ProviderError when it cannot be asked.
        """
        conference = await self._store.get(conference_id)
        if conference.is_over or conference.placement is Placement.INTENDED:
            return conference
        provider, can, _ = await self._ready(conference.request.account)
        if conference.placement is Placement.UNCONFIRMED:
            known = await self._store.known_ids(conference.request.account)
            found = await provider.find_conference(conference, known) if can.listed else None
            if found is None:
                return conference
            conference = await self._news.change(
                conference.id, lambda it: machine.accepted(it, found, self._clock.now())
            )
        report = await provider.conference_status(conference)
        now = self._clock.now()
        return await self._news.change(conference.id, lambda it: machine.reported(it, report, now))

    async def get(self, conference_id: str) -> Conference:
        """One by its id, the beginning of it, or the provider's id. Raises CallNotFoundError."""
        return await self._store.get(conference_id)

    async def live(self) -> Sequence[Conference]:
        """Those that have not ended, oldest first."""
        return await self._store.live()

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Calls ``watcher``, in the engine's loop, with every change; the returned function ends
        that.
        """
        return self._news.watch(watcher)

    def keep_up(self) -> None:
        """Takes up those whose program is gone, and hears of other programs', for as long as the
        engine runs, as a window does.
        """
        for work in (self._news.tail(), self._followers.keep_taking_up()):
            task = asyncio.create_task(work)
            self._background.add(task)
            task.add_done_callback(self._background.discard)

    async def wait_for_end(self, conference_id: str) -> Conference:
        """Follows one until it has ended."""
        return await self._followers.wait_for_end(await self._store.get(conference_id))

    # What all of it needs

    def _new_id(self) -> str:
        return str(ULID.from_datetime(self._clock.now()))

    async def _ready(self, account: str) -> tuple[ConferenceProvider, Can, ProviderInfo]:
        await self._open_accounts.prepare(account)
        opened, provider = self._open_accounts.both(account)
        info = self._accounts.info(opened.provider)
        can = provider.capabilities.conferences
        if can is None or not isinstance(provider, ConferenceProvider):
            raise UnsupportedError(
                phrase("{title} holds no conferences.", title=info.title),
                phrase("Choose another account."),
            )
        return provider, can, info

    async def _way(self, account: str) -> tuple[ConferenceProvider, Can] | None:
        try:
            provider, can, _ = await self._ready(account)
        except DialerError as error:
            log.warning("Conferences of %s cannot be asked about: %s", account, error)
            return None
        return provider, can
