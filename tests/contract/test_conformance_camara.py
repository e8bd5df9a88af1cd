"""Our requests, the simulated operator's replies and its events, held against the published Click
to Dial; and its states and reasons against our own model.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from dialer.core.call import Outcome, Source
from dialer.core.errors import ProviderRefusedError
from dialer.core.events import What
from dialer.core.ports import Provider
from dialer.providers.camara.status import State, news
from dialer.providers.registry import Registry
from dialer.simulator import UseCase
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.published import Checker, published
from tests.contract.recorder import Exchange, Recorder, recording
from tests.contract.services import CAMARA, CAMARA_PUSHED
from tests.contract.stand import Stand, account_of

openapi_core = pytest.importorskip("openapi_core")
# It knows no openIdConnect, and says so; that every request brings a token is seen below.
pytestmark = pytest.mark.filterwarnings("ignore:Unsupported scheme type:UserWarning")
FILE = "camara/API_definitions/click-to-dial.yaml"
SERVER, PREFIX = "http://localhost:9091", "/click-to-dial/vwip"
AT = datetime(2026, 1, 31, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def openapi() -> Any:
    return openapi_core.OpenAPI.from_file_path(str(published(FILE)))


@pytest.fixture(scope="module")
def definition(openapi: Any) -> Checker:
    return Checker(openapi, SERVER)


@pytest.fixture
async def watched(build: Build) -> AsyncIterator[tuple[Stand, Recorder]]:
    async with AsyncExitStack() as stack:
        stand = await build(CAMARA)
        recorder = await stack.enter_async_context(recording(stand.sim.base_url))
        provider: Provider = Registry(now=stand.clock.now).open(
            account_of(CAMARA, recorder.url), timeout_s=5
        )
        stack.push_async_callback(provider.aclose)
        stand.provider = provider
        yield stand, recorder


def calls(recorder: Recorder) -> list[Exchange]:
    """What belongs to the definition, at the address that it names; tokens do not."""
    ours = "/click-to-dial/v0.2"
    return [
        replace(each, path=each.path.replace(ours, PREFIX))
        for each in recorder.kept
        if each.path.startswith(ours)
    ]


@covers("camara", "calls", "published file")
@pytest.mark.parametrize("pushed", [False, True])
@pytest.mark.parametrize(
    "use_case",
    [UseCase.ANSWER, UseCase.B_BUSY, UseCase.A_NO_ANSWER, UseCase.CONGESTION],
    ids=lambda case: case.name.lower(),
)
async def test_a_whole_call(
    watched: tuple[Stand, Recorder], definition: Checker, use_case: UseCase, pushed: bool
) -> None:
    stand, recorder = watched
    stand.service = CAMARA_PUSHED if pushed else CAMARA
    await stand.place(use_case)
    await stand.follow()
    assert calls(recorder)
    for exchange in calls(recorder):
        assert exchange.headers["Authorization"].startswith("Bearer at-demo-")
        definition.check(exchange)


async def test_hanging_up_and_refusals(
    watched: tuple[Stand, Recorder], definition: Checker
) -> None:
    stand, recorder = watched
    await stand.place(UseCase.LONG_TALK)
    await stand.provider.hang_up(await stand.talking())
    for use_case in (UseCase.NO_CREDIT, UseCase.BLACKLISTED, UseCase.FLOOD):
        with pytest.raises(ProviderRefusedError):
            await stand.place(use_case)
    assert {each.status for each in calls(recorder)} >= {201, 200, 204, 403, 422, 409}
    for exchange in calls(recorder):
        definition.check(exchange)


async def test_what_is_wrong_is_seen(watched: tuple[Stand, Recorder], definition: Checker) -> None:
    """The check itself can fail."""
    stand, recorder = watched
    await stand.place()
    (good,) = calls(recorder)
    definition.check(good)
    for bad in (
        replace(good, body=good.body.replace(b"+44", b"44")),
        replace(good, body=good.body.replace(b'"callee"', b'"called"')),
        replace(good, body=good.body[:-1] + b', "tag": "x"}'),
        replace(good, reply=good.reply.replace(b"initiating", b"queued")),
        replace(good, status=204, path=f"{PREFIX}/calls/x"),
    ):
        with pytest.raises(openapi_core.exceptions.OpenAPIError):
            definition.check(bad)


async def test_the_events_are_those_of_the_definition(build: Build, openapi: Any) -> None:
    from openapi_core.validation.schemas import oas30_write_schema_validators_factory

    schemas = openapi.spec / "components" / "schemas"
    validator = oas30_write_schema_validators_factory.create(
        openapi.spec, schemas / "CallStatusChangedEvent"
    )
    for use_case in (UseCase.ANSWER, UseCase.B_NO_ANSWER, UseCase.A_GIVES_UP):
        stand = await build(CAMARA_PUSHED)
        await stand.place(use_case)
        await stand.follow()
        assert stand.received
        for callback in stand.received:
            event = json.loads(callback.body)
            validator.validate(event)
            event["data"]["status"]["state"] = "parked"
            with pytest.raises(openapi_core.exceptions.OpenAPIError):
                validator.validate(event)


def enum_of(openapi: Any, name: str) -> list[str]:
    with (openapi.spec / "components" / "schemas" / name).open() as schema:
        return list(schema["enum"])


@covers("camara", "states", "initiating, callingCaller, callingCallee, connected")
async def test_every_state_and_reason_of_the_standard_has_its_place_in_ours(
    build: Build, openapi: Any
) -> None:
    call = (await build(CAMARA)).new_call()
    seen = set()
    for word in enum_of(openapi, "CallStatus"):
        event = news(State(word), call, AT, Source.POLL)
        assert event.what is not What.UNCLEAR, word
        seen.add(event.what)
    assert seen == {What.ACCEPTED, What.CALLING, What.ANSWERED, What.ENDED}
    for reason in enum_of(openapi, "DisconnectionReason"):
        event = news(State("disconnected", reason, 0), call, AT, Source.CALLBACK)
        assert event.outcome not in (None, Outcome.UNKNOWN), reason
