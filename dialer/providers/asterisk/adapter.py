"""Calls through an Asterisk of one's own: the own phone is rung, then the other party, and the two
are joined in a bridge, all of it by this program.

Each step is taken when the engine asks how the call stands, which it does as soon as something is
heard. So a call moves on only while somebody follows it, and one alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest, Leg, Placement
from dialer.core.errors import (
    NotReachedError,
    ProviderError,
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.core.events import CallEvent
from dialer.core.machine import is_over
from dialer.core.phrase import phrase
from dialer.core.ports import Placed
from dialer.providers.asterisk.ari import Ari
from dialer.providers.asterisk.declaration import CALLED, OWN_IDS, TITLE, capabilities
from dialer.providers.asterisk.endpoints import EndpointTemplate, ExtensionTemplate
from dialer.providers.asterisk.lasting import MARGIN_S, UNWATCHED_S, Lease, ends_after
from dialer.providers.asterisk.line import Line, Lines
from dialer.providers.asterisk.talk import Names, Step, Talk
from dialer.providers.limits import check_party
from dialer.providers.service import Service

_APP = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,39}")
# The own phone is ended by Asterisk, should nobody be there to do so, a little after the other.
_LEFT_ALONE_S = 5
_STEPS_MOST = 8
_AGAIN_AFTER_S = 1.0


class _Followed:
    """A call that this program follows."""

    def __init__(self, talk: Talk, line: Line) -> None:
        self.talk = talk
        self.line = line
        self.lease = Lease()
        self.looked = False
        self.turn = asyncio.Lock()


class Asterisk(Service):
    """An account. Implements core.ports.Provider and core.ports.Bell; ``now`` tells the time in
    UTC.
    """

    def __init__(self, account: Account, *, timeout_s: float, now: Callable[[], datetime]) -> None:
        self._ari = Ari(account, timeout_s=timeout_s)
        super().__init__(TITLE, capabilities(account), self._ari.http)
        self._lines = Lines(self._ari.url, self._ari.login, timeout_s=timeout_s)
        self._endpoint = EndpointTemplate("endpoint", account.need("endpoint"))
        own = account.text("own_endpoint")
        self._own = EndpointTemplate("own_endpoint", own) if own else self._endpoint
        self._extension = ExtensionTemplate(
            "extension_endpoint", account.need("extension_endpoint")
        )
        self._caller_id = account.text("caller_id")
        self._own_shows_called = account.text("own_phone_shows") == CALLED
        self._ring_s = account.integer("ring_s")
        self._app = account.need("app")
        if not _APP.fullmatch(self._app):
            raise SettingError(
                phrase("app cannot be {text}.", text=repr(self._app[:40])),
                "Use up to 40 letters, digits, dots, hyphens and underscores.",
            )
        self._now = now
        self._followed: dict[str, _Followed] = {}

    def check(self, request: CallRequest) -> None:
        super().check(request)
        if request.caller_id is not None:
            _check_shown(request.caller_id, at=request.to_number)
        self._own_endpoint(request.from_number)
        self._other_endpoint(request.to_number)

    async def place(self, call: Call) -> Placed:
        followed = self._follow(call)
        try:
            await followed.line.open()
            followed.looked = True  # nothing can have been missed
            reply = await self._ari.ring(followed.talk.names.a, self._own_phone(call))
        except (ProviderRefusedError, NotReachedError):
            await self._let_go(call.id)
            raise
        followed.talk.placed()
        followed.lease.renewed(self._now())
        return Placed(followed.talk.names.a, self._http.keep(reply.text))

    def _names(self, call: Call) -> Names:
        """As they were when the call was placed, whatever the account says now."""
        known = call.progress.provider_call_id or ""
        return Names(known.removesuffix("-a") if known else f"{self._app}-{call.id}")

    def _follow(self, call: Call) -> _Followed:
        followed = self._followed.get(call.id)
        if followed is None:
            names = self._names(call)
            followed = _Followed(Talk(names, call, self._ring_s), Line(self._lines, names.app))
            if call.progress.placement is Placement.ACCEPTED:
                followed.talk.placed()
            self._followed[call.id] = followed
        return followed

    def _own_endpoint(self, address: str) -> str:
        """Where an own phone rings. Raises UnsupportedError."""
        if OWN_IDS.takes(address):
            return self._extension.whole(address)
        return self._own.whole(address)

    def _other_endpoint(self, address: str) -> str:
        """Where another phone rings. Raises UnsupportedError."""
        if OWN_IDS.takes(address):
            return self._extension.whole(address)
        return self._endpoint.whole(address)

    def _own_phone(self, call: Call) -> dict[str, object]:
        request = call.request
        shown = request.to_number if self._own_shows_called else self._shown(request)
        return self._leg(Leg.A, call, self._own_endpoint(request.from_number), shown)

    def _shown(self, request: CallRequest) -> str:
        """What the other party sees. A colleague knows the extension that they call back."""
        inside = OWN_IDS.takes(request.from_number) and OWN_IDS.takes(request.to_number)
        return request.caller_id or (request.from_number if inside else self._caller_id)

    def _leg(self, leg: Leg, call: Call, endpoint: str, shown: str) -> dict[str, object]:
        document: dict[str, object] = {
            "endpoint": endpoint,
            "app": self._names(call).app,
            # For whoever reads Asterisk's console: which leg, and of which call.
            "appArgs": f"{leg.value},{call.request.to_number}",
            "timeout": self._ring_s,
            "variables": ends_after(self._longest_s(call)),
        }
        if shown:
            document["callerId"] = shown
        return document

    def _longest_s(self, call: Call) -> int:
        """How long a channel of this call is wanted at most, from the moment it is made."""
        limit = call.request.max_minutes
        talk_s = UNWATCHED_S if limit is None else limit * 60
        return 2 * self._ring_s + talk_s + MARGIN_S

    # Following

    async def stirred(self, call: Call) -> None:
        followed = self._follow(call)
        line = followed.line
        while not line.stirred.is_set():
            if line.is_open or line.replaced:
                await line.stirred.wait()
                continue
            # Nobody ends the own phone meanwhile, so a broken connection is made anew soon.
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(line.stirred.wait(), _AGAIN_AFTER_S)
                continue
            async with followed.turn:
                with contextlib.suppress(ProviderError):
                    if await line.open():
                        followed.looked = False
                        line.stirred.set()

    async def status(self, call: Call) -> Sequence[CallEvent]:
        if is_over(call.progress):
            return ()  # nothing of it is there any more, and nothing was lost
        followed = self._follow(call)
        async with followed.turn:
            return await self._status(call, followed)

    async def _status(self, call: Call, followed: _Followed) -> Sequence[CallEvent]:
        talk, line = followed.talk, followed.line
        line.stirred.clear()
        heard = self._hear(followed)
        if await line.open():
            followed.looked = False
        if not heard or not followed.looked:
            await self._look(followed)
            followed.looked = True
            self._hear(followed)
        if not line.replaced:
            for _ in range(_STEPS_MOST):
                step = talk.step(call)
                if step is Step.WAIT or not await self._take(step, call, followed):
                    break
        elif talk.a.gone and not talk.b.is_left:
            talk.cleared = True
        await self._put_end_off(call, followed)
        events = talk.news(call, self._now())
        if talk.cleared:
            await self._let_go(call.id)
        return [replace(event, raw=self._http.keep(event.raw)) for event in events]

    def _hear(self, followed: _Followed) -> bool:
        events = followed.line.take()
        for event in events:
            followed.talk.hear(event, self._now())
        return bool(events)

    async def _look(self, followed: _Followed) -> None:
        """Asks how both channels stand: after a break, at a new start, and now and then."""
        talk, unbroken = followed.talk, followed.line.unbroken
        if not followed.looked and not talk.bridge_made:
            inside = await self._ari.bridged(talk.names.bridge)
            if inside is not None:
                talk.b.asked_at = talk.b.asked_at or self._now()
                talk.joined = talk.joined or talk.names.b in inside
        for leg, name in ((Leg.A, talk.names.a), (Leg.B, talk.names.b)):
            if talk.half(leg).is_left:
                channel = await self._ari.channel(name)
                talk.see(leg, channel, self._now(), unbroken=unbroken)

    async def _take(self, step: Step, call: Call, followed: _Followed) -> bool:
        """Takes a step; false when there is something to wait for."""
        talk = followed.talk
        if step is Step.CLEAR:
            await self._clear(talk)
        elif step is Step.CALL_OTHER:
            await self._call_other(call, talk)
        else:
            return await self._join(call, talk)
        return True

    async def _call_other(self, call: Call, talk: Talk) -> None:
        names, request = talk.names, call.request
        if not talk.bridge_made:
            talk.bridge_made = await self._ari.make_bridge(names.bridge)
            if not talk.bridge_made:  # an earlier life of this program has called already
                talk.b.asked_at = self._now()
                return
        endpoint = self._other_endpoint(request.to_number)
        document = self._leg(Leg.B, call, endpoint, self._shown(request))
        try:
            await self._ari.ring(names.b, {**document, "originator": names.a})
        except ProviderRefusedError as error:
            talk.b.refused = phrase(
                "{meaning} (code {code})", meaning=error.meaning, code=error.code
            )
            return
        except UnconfirmedError:
            talk.b.in_doubt = True
        talk.b.asked_at = self._now()
        with contextlib.suppress(ProviderError):
            await self._ari.indicate_ringing(names.a, on=True)

    async def _join(self, call: Call, talk: Talk) -> bool:
        names = talk.names
        with contextlib.suppress(ProviderError):
            await self._ari.indicate_ringing(names.a, on=False)
        if not await self._ari.join(names.bridge, [names.a, names.b]):
            return False
        talk.joined = True
        if call.request.max_minutes is not None:
            await self._end_after(names, call.request.max_minutes * 60)
        return True

    async def _put_end_off(self, call: Call, followed: _Followed) -> None:
        """Where nothing limits the talk, only that nobody follows it any more does."""
        talk, lease = followed.talk, followed.lease
        talks = talk.joined and not talk.cleared and call.request.max_minutes is None
        if talks and lease.is_due(self._now()):
            lease.renewed(self._now())
            await self._end_after(talk.names, UNWATCHED_S)

    async def _end_after(self, names: Names, seconds: int) -> None:
        with contextlib.suppress(ProviderError):  # then this program alone keeps it
            await self._ari.end_after(names.b, seconds)
            await self._ari.end_after(names.a, seconds + _LEFT_ALONE_S)

    async def _clear(self, talk: Talk) -> None:
        """Ends what is left. The own phone survives the other's end, and would wait for ever."""
        for half, name in ((talk.b, talk.names.b), (talk.a, talk.names.a)):
            if half.is_left:
                await self._ari.hang_up(name)
        await self._ari.remove_bridge(talk.names.bridge)
        talk.cleared = True

    # Ending

    async def hang_up(self, call: Call) -> None:
        names = self._names(call)
        # The own phone first: that it went first is what cancels a call.
        await self._ari.hang_up(names.a, at_once=True)
        await self._ari.hang_up(names.b, at_once=True)

    async def test(self) -> str:
        version = await self._ari.version()
        technology, resource = self._endpoint.resource
        if not resource:
            return phrase("{title} {version} accepts the login.", title=TITLE, version=version)
        name = f"{technology}/{resource}"
        state = await self._ari.endpoint_state(technology, resource)
        if not state:
            raise ProviderReplyError(
                phrase(
                    "{title} {version} accepts the login, but has no endpoint {name}.",
                    title=TITLE,
                    version=version,
                    name=name,
                ),
                "Check the account's endpoint.",
            )
        return phrase(
            "{title} {version} accepts the login; {name} is {state}.",
            title=TITLE,
            version=version,
            name=name,
            state=state,
        )

    async def _let_go(self, call_id: str) -> None:
        followed = self._followed.pop(call_id, None)
        if followed is not None:
            await followed.line.aclose()

    async def aclose(self) -> None:
        for call_id in list(self._followed):
            await self._let_go(call_id)
        await self._lines.aclose()
        await super().aclose()


def _check_shown(shown: str, *, at: str) -> None:
    """An extension means nothing outside the exchange."""
    check_party(TITLE, shown, OWN_IDS)
    if OWN_IDS.takes(shown) and not OWN_IDS.takes(at):
        raise UnsupportedError(
            phrase("An extension can be shown to another extension only."),
            phrase("Show a phone number instead."),
        )
