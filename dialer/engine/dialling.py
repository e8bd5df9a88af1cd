"""Places a call: everything that can be refused is refused first, the intent is on disk, then
one request goes out.

The request is sent once. What went wrong before any of its bytes left is said to be *not placed*;
anything later leaves the call *unconfirmed*, to be looked up, never to be sent again.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ulid import ULID

from dialer.core.account import ProviderInfo
from dialer.core.call import Call, CallRequest, Outcome, Source
from dialer.core.capabilities import Capabilities, Following, HangUp
from dialer.core.errors import (
    ListenerError,
    NotReachedError,
    ProviderRefusedError,
    StoreError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.core.phrase import together as sentences
from dialer.core.ports import CallStore, Change, Clock, Provider
from dialer.core.quote import Quote
from dialer.core.settings import Settings
from dialer.engine.budget import Allowance, allow, bound_minutes, start_of_month
from dialer.engine.door import Door
from dialer.engine.limits import can_keep_cost, check_levers
from dialer.engine.price import Prices
from dialer.engine.price_reckoned import reckoned_sums, together
from dialer.engine.tracker import Tracker

log = logging.getLogger(__name__)

CALLBACK_PATH = "/callback/"


@dataclass(frozen=True, slots=True)
class Plan:
    """A call that is ready to be placed.

    ``warnings``: what the person should know before, in words.
    """

    call: Call
    provider: Provider
    warnings: Sequence[str]


class Dialling:
    """From a request to a placed call."""

    def __init__(
        self,
        store: CallStore,
        tracker: Tracker,
        door: Door,
        settings: Settings,
        clock: Clock,
        follower: str,
        prices: Prices,
    ) -> None:
        self._store = store
        self._tracker = tracker
        self._door = door
        self._settings = settings
        self._clock = clock
        self._follower = follower
        self._prices = prices

    async def plan(
        self,
        request: CallRequest,
        info: ProviderInfo,
        provider: Provider,
        provider_url: str,
        *,
        followed: bool,
    ) -> Plan:
        """Checks everything that can be checked without sending; nothing is kept yet.

        ``followed``: this program stays until the call ends, so that it can hang up at a limit.

        Raises UsageError and what is under it.
        """
        capabilities = provider.capabilities
        check_request(request)
        provider.check(request)
        if capabilities.carried_here and not followed:
            raise UnsupportedError(
                phrase(
                    "With {title}, this program itself calls the other party once your phone has"
                    " answered, so it has to stay.",
                    title=info.title,
                ),
                "Call without --no-wait.",
            )
        token = secrets.token_urlsafe(16)
        url, warnings = await self._callback_url(token, info.title, provider, provider_url)
        events_arrive = followed and (url is not None or capabilities.following is Following.POLLED)
        # First what no price could mend, so that nobody is asked for one in vain.
        check_levers(
            request, capabilities, events_arrive=events_arrive, followed=followed, priced=True
        )
        quote = await self._quote(request)
        allowance = await self._allow(
            request, info, capabilities, quote, events_arrive=events_arrive
        )
        request = allowance.request
        check_levers(
            request,
            capabilities,
            events_arrive=events_arrive,
            followed=followed,
            priced=_counts(quote, info),
        )
        call = Call(
            id=str(ULID.from_datetime(self._clock.now())),
            provider=info.name,
            request=request,
            created_at=self._clock.now(),
            callback_token=token,
            callback_url=url,
            follower=self._follower,
            quote=quote,
        )
        return Plan(call, provider, [*warnings, *allowance.warnings])

    async def _quote(self, request: CallRequest) -> Quote | None:
        limited = request.max_cost is not None or any(
            self._settings.decimal(key) is not None
            for key in ("budget.per_call", "budget.per_month")
        )
        return await self._prices.expect(
            request.account, request.from_number, request.to_number, may_ask=limited
        )

    async def _allow(
        self,
        request: CallRequest,
        info: ProviderInfo,
        capabilities: Capabilities,
        quote: Quote | None,
        *,
        events_arrive: bool,
    ) -> Allowance:
        """What the budgets leave of the request, and what there is to say of that."""
        currency = info.currency or (None if quote is None else quote.currency)
        priced = _counts(quote, info)
        allowance = allow(
            request,
            self._settings,
            await self.spent_this_month(),
            currency,
            can_keep=can_keep_cost(capabilities, events_arrive=events_arrive, priced=priced),
            quote=quote if priced else None,
        )
        if quote is None or allowance.request.max_cost is None:
            return allowance
        warnings = list(allowance.warnings)
        if not priced and not capabilities.live_cost:
            warnings.append(
                phrase(
                    "The account's prices are in {currency} and its bill in {other}: no limit of"
                    " money can be reckoned from them.",
                    currency=quote.currency or phrase("a currency not named"),
                    other=currency,
                )
            )
        elif priced:
            bound = bound_minutes(allowance.request, capabilities, quote)
            return Allowance(bound.request, [*warnings, *bound.warnings])
        return Allowance(allowance.request, warnings)

    async def spent_this_month(self) -> Sequence[Money]:
        """What this month's calls cost, one sum per currency, with what is reckoned."""
        since = start_of_month(self._clock.now())
        told = await self._store.spent_since(since)
        return together(told, await self.reckoned_this_month())

    async def reckoned_this_month(self) -> Sequence[Money]:
        """As much of it as is reckoned from prices, since providers do not tell it."""
        now = self._clock.now()
        return reckoned_sums(await self._store.untold_since(start_of_month(now)), now)

    async def _callback_url(
        self, token: str, title: str, provider: Provider, provider_url: str
    ) -> tuple[str | None, list[str]]:
        capabilities = provider.capabilities
        if not capabilities.uses_callbacks:
            if capabilities.following is Following.NONE:
                return None, [
                    phrase(
                        "{title} tells nothing of a call on this account: its progress, end and"
                        " cost cannot be shown, and it cannot be hung up from here.",
                        title=title,
                    )
                ]
            return None, []
        cost = cost_of_no_callbacks(title, capabilities)
        try:
            # What is asked anyway opens no port that nothing could reach.
            if not capabilities.also_pushed or self._door.may_be_reached_from(provider_url):
                await self._door.need()
        except ListenerError as error:
            return None, [] if capabilities.also_pushed else [sentences(str(error), cost)]
        base = self._door.address_for(provider_url)
        if base is None and capabilities.also_pushed:
            return None, []
        if base is None:
            return None, [
                sentences(
                    phrase(
                        "{title} cannot reach this machine: listener.public_url is not set.",
                        title=title,
                    ),
                    cost,
                )
            ]
        url = base + CALLBACK_PATH + token
        problem = provider.check_callback_url(url)
        if problem is not None:
            return None, [] if capabilities.also_pushed else [sentences(problem, cost)]
        return url, []

    async def place(self, plan: Plan) -> Call:
        """Writes the intent, sends the request once, and writes what came of it.

        Raises ProviderRefusedError, NotReachedError or UnconfirmedError after writing them down;
        in the last case the call lives on.
        """
        # Now, not when it was planned: somebody may have looked at the question for long, and an
        # unconfirmed call is looked for around this moment.
        call = replace(plan.call, created_at=self._clock.now())
        await self._store.add(call)
        try:
            placed = await plan.provider.place(call)
        except ProviderRefusedError as error:
            words = phrase("{meaning} (code {code})", meaning=error.meaning, code=error.code)
            await self._write_down(
                call, self._event(What.ENDED, Source.REPLY, words, outcome=error.outcome)
            )
            raise
        except NotReachedError as error:
            words = phrase("not placed: {why}", why=error.what_happened)
            await self._write_down(
                call, self._event(What.ENDED, Source.LOCAL, words, outcome=Outcome.FAILED)
            )
            raise
        except UnconfirmedError as error:
            await self._write_down(call, self._event(What.NO_REPLY, Source.LOCAL, str(error)))
            raise
        except BaseException as error:
            # Interrupted, or a bug of ours: the request may have left.
            words = phrase("interrupted before the answer came")
            if not isinstance(error, asyncio.CancelledError | KeyboardInterrupt):
                words = phrase("a fault in this program: {kind}", kind=type(error).__name__)
            event = self._event(What.NO_REPLY, Source.LOCAL, words)
            await asyncio.shield(self._write_down(call, event))
            raise
        accepted = CallEvent(
            What.ACCEPTED,
            self._clock.now(),
            Source.REPLY,
            provider_call_id=placed.provider_call_id,
            raw=placed.raw,
        )
        change = await self._write_down(call, accepted)
        if change is None:
            raise UnconfirmedError(
                "The provider took the call, but that could not be written down.",
                "The call is running. Free some space on the disk.",
            )
        return change.call

    async def _write_down(self, call: Call, event: CallEvent) -> Change | None:
        """Records what came of the request; what the provider said counts even if that fails."""
        try:
            return await self._tracker.record(call.id, event)
        except StoreError as error:
            log.error("%s", error)
            return None

    def _event(
        self, what: What, source: Source, detail: str, outcome: Outcome | None = None
    ) -> CallEvent:
        return CallEvent(what, self._clock.now(), source, outcome=outcome, detail=detail)


def _counts(quote: Quote | None, info: ProviderInfo) -> bool:
    """Whether a call's cost can be reckoned in the currency in which its provider charges."""
    return quote is not None and info.currency in (None, quote.currency)


def cost_of_no_callbacks(title: str, capabilities: Capabilities) -> str:
    """What it means for a call when the provider's callbacks cannot arrive."""
    if capabilities.hang_up is HangUp.ABSENT:
        return phrase(
            "So the end and the cost of this call will not be known here; {title} rings anyway.",
            title=title,
        )
    return phrase(
        "So this call's progress, end and cost will not be known here, and it"
        " cannot be hung up from here; {title} rings anyway.",
        title=title,
    )


def check_request(request: CallRequest) -> None:
    """Refuses what no provider could do; what this one cannot is its own check's matter.

    Raises UnsupportedError.
    """
    if request.max_minutes is not None and request.max_minutes < 1:
        raise UnsupportedError("A call's limit must be at least 1 minute.")
    if request.max_cost is not None and request.max_cost <= 0:
        raise UnsupportedError("A call's limit of money must be more than 0.")
    if request.from_number == request.to_number:
        raise UnsupportedError("Both phones of this call are the same.", "Choose another number.")
