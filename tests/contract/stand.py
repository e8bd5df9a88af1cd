"""A test stand: a simulated service whose clock is moved by hand, an account of it opened through
the registry, and the address at which its callbacks arrive.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qsl

from aiohttp import web

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest, Outcome, Placement, Source, State
from dialer.core.capabilities import Capabilities
from dialer.core.errors import CallbackError, ProviderReplyError
from dialer.core.events import CallEvent, What
from dialer.core.machine import advance, state_of
from dialer.core.ports import Bell, CallbackRequest, Provider
from dialer.core.settings import Setting, Value
from dialer.engine.claims import found_in_list
from dialer.simulator import ManualClock, RequestEntry, Simulator, UseCase
from tests.contract.registry import all_providers
from tests.contract.services import OWN, Service, number_for

TURNS = 100
"""So many turns of the loop bring anything that was sent."""
TOKEN = "aZ09_-aZ09_-aZ09_-aZ09"


def account_of(service: Service, base_url: str, **changes: str) -> Account:
    """The account as the program would open it: every declared setting, defaults filled in."""
    info = all_providers().info(service.provider)
    given = {**service.customer.settings, **changes}

    def value_of(setting: Setting) -> Value:
        value = setting.parse(given.get(setting.key, ""))
        return setting.default if value is None else value

    return Account(
        name="test",
        provider=info.name,
        base_url=base_url,
        own_numbers=(OWN,),
        values={setting.key: value_of(setting) for setting in info.settings},
    )


@dataclass
class Stand:
    """One service with one account. ``received``: the callbacks that arrived; ``answers``: the
    HTTP statuses they got; ``hanging_up``: whether they are answered by a hang-up; ``known_ids``:
    the service's ids of calls before the present one.
    """

    service: Service
    sim: Simulator
    clock: ManualClock
    account: Account
    provider: Provider
    callback_url: str
    received: list[CallbackRequest] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    states: list[State] = field(default_factory=list)
    hanging_up: bool = False
    call: Call | None = None
    known_ids: set[str] = field(default_factory=set)

    @property
    def can(self) -> Capabilities:
        return self.provider.capabilities

    @property
    def asks(self) -> bool:
        """Whether the provider is asked about calls; where it calls back, that alone is tested."""
        return self.can.is_asked and not self.service.callback_method

    def new_call(self, use_case: UseCase = UseCase.ANSWER, **wishes: object) -> Call:
        """A call as the engine writes it down before it is placed."""
        request = CallRequest("test", OWN, number_for(use_case))
        request = replace(request, **wishes)  # type: ignore[arg-type]  # names of its own fields
        return Call(
            id="01JTESTCALL0000000000000AB",
            provider=self.service.provider,
            request=request,
            created_at=self.clock.now(),
            callback_token=TOKEN,
            callback_url=self.callback_url if self.service.callback_method else None,
        )

    async def place(self, use_case: UseCase = UseCase.ANSWER, **wishes: object) -> Call:
        """Checks and places a call; its callbacks are folded into ``call`` from then on."""
        if self.call is not None and self.call.progress.provider_call_id is not None:
            self.known_ids.add(self.call.progress.provider_call_id)
        self.call = call = self.new_call(use_case, **wishes)
        self.provider.check(call.request)
        placed = await self.provider.place(call)
        self.fold(
            [
                CallEvent(
                    What.ACCEPTED,
                    self.clock.now(),
                    Source.REPLY,
                    provider_call_id=placed.provider_call_id,
                    raw=placed.raw,
                )
            ]
        )
        return self.call

    def fold(self, events: Sequence[CallEvent]) -> None:
        """Advances the call by news."""
        assert self.call is not None
        for event in events:
            self.call = replace(self.call, progress=advance(self.call.progress, event))
            state = state_of(self.call.progress)
            if self.call.progress.placement is not Placement.INTENDED and (
                not self.states or self.states[-1] is not state
            ):
                self.states.append(state)

    async def advance(self, seconds: int) -> None:
        """Lets time pass. A provider that says at once when there is news is asked then."""
        bell: object = self.provider
        if not isinstance(bell, Bell):
            await self.clock.advance(seconds)
            return
        for _ in range(seconds):
            await self.clock.advance(1)
            while self._goes_on and await self._rings(bell):
                await self.ask()

    async def ask(self) -> None:
        """Asks about the call, as the engine does: for its id first, where no reply told it."""
        call = await self.named()
        if call.progress.provider_call_id is not None or not self.can.id_by_list:
            self.fold(await self.provider.status(call))

    async def named(self) -> Call:
        """The call with its id, as far as the service's list tells it."""
        assert self.call is not None
        if self.can.id_by_list and self.call.progress.provider_call_id is None:
            found = await self.provider.find(self.call, frozenset(self.known_ids))
            if found is not None:
                self.fold([found_in_list(found, self.clock.now())])
        return self.call

    @property
    def _goes_on(self) -> bool:
        return self.call is not None and self.call.progress.ending is None

    async def _rings(self, bell: Bell) -> bool:
        """Whether anything is heard before all that is under way has arrived: both sides and the
        wires between them are of this one loop.
        """
        assert self.call is not None
        ringing = asyncio.ensure_future(bell.stirred(self.call))
        for _ in range(TURNS):
            await asyncio.sleep(0)
            if ringing.done():
                break
        return not ringing.cancel()

    async def follow(self, seconds: float = 120.0) -> Call:
        """Lets time pass until the call is over, asking once a second where it must be asked."""
        assert self.call is not None
        for _ in range(int(seconds)):
            await self.advance(1)
            if self.asks:
                try:
                    await self.ask()
                except ProviderReplyError:
                    continue  # to be asked again
            if self.call.progress.ending is not None:
                break
        return self.call

    async def talking(self) -> Call:
        """Lets time pass until the two talk, as far as the simulator knows."""
        await self.advance(15)
        if self.asks:
            await self.ask()
        assert self.call is not None
        return self.call

    async def receive(self, request: web.Request) -> web.Response:
        """The listener's part: takes a callback, answers as the provider wants to be answered."""
        body = await request.read()
        is_form = request.content_type == "application/x-www-form-urlencoded"
        callback = CallbackRequest(
            method=request.method,
            query=tuple(request.query.items()),
            form=tuple(parse_qsl(body.decode(), keep_blank_values=True)) if is_form else (),
            headers=tuple((name.lower(), value) for name, value in request.headers.items()),
            body=b"" if is_form else body,
        )
        self.received.append(callback)
        assert self.call is not None
        try:
            self.fold(self.provider.read_callback(self.call, callback, self.clock.now()))
        except CallbackError as error:
            self.answers.append(error.http_status)
        else:
            self.answers.append(self.provider.callback_status(hang_up=self.hanging_up))
        return web.Response(status=self.answers[-1])

    @property
    def requests(self) -> list[RequestEntry]:
        """The requests that place a call, as the service saw them."""
        wanted = self.service
        return [
            request
            for request in self.sim.journal.requests()
            if request.path == wanted.path and wanted.method in ("", request.method)
        ]

    def sealed(self, callback: CallbackRequest) -> CallbackRequest:
        """A callback that was changed, signed anew by the service."""
        return self.service.seal(self.service.customer, self.callback_url, callback)

    @property
    def ended(self) -> tuple[Outcome, str | None] | None:
        """How the call ended."""
        assert self.call is not None
        ending = self.call.progress.ending
        return None if ending is None else (ending.outcome, ending.leg)

    async def pass_time_until(self, done: asyncio.Future[Call]) -> None:
        """Moves the clock on while something waits for it."""
        while not done.done():
            await self.clock.advance(1)
            await asyncio.sleep(0)
