"""Talkety's answers that the simulated service does not give."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs

import pytest
from aiohttp import web

from dialer.core.account import Account
from dialer.core.call import (
    Call,
    CallRequest,
    Certainty,
    LegProgress,
    LegState,
    Outcome,
    Progress,
)
from dialer.core.errors import (
    HangUpUnavailableError,
    ProviderRefusedError,
    ProviderReplyError,
    UnconfirmedError,
)
from dialer.core.events import What
from dialer.providers.talkety.adapter import Talkety

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
PRICE = '<number cost="0.01" valid="true">12125550100</number>'
ERROR = "<error><code>31</code><message>Not active</message></error>"
CALL = Call(
    id="01JTESTCALL",
    provider="talkety",
    request=CallRequest("a", "+12125550100", "+442079460018"),
    created_at=AT,
    callback_token="t",
    progress=Progress(provider_call_id="148"),
)
TALKING = replace(
    CALL,
    progress=Progress(
        provider_call_id="148",
        leg_a=LegProgress(LegState.ANSWERED),
        leg_b=LegProgress(LegState.ANSWERED),
    ),
)


class Fake:
    """Answers each action with the body, or the status and body, that the test sets."""

    def __init__(self) -> None:
        self.answers: dict[str, str | tuple[int, str]] = {}
        self.asked: list[tuple[str, str, dict[str, list[str]]]] = []
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        action = request.path.rpartition("/")[2]
        fields = request.query_string if request.method == "GET" else await request.text()
        self.asked.append((request.method, request.path, parse_qs(fields)))
        answer = self.answers.get(action, (404, "none"))
        status, body = answer if isinstance(answer, tuple) else (200, answer)
        return web.Response(status=status, text=body, content_type="text/xml")


Open = Callable[..., Awaitable[Talkety]]


@pytest.fixture
async def fake() -> AsyncIterator[Fake]:
    fake = Fake()
    app = web.Application()
    app.router.add_route("*", "/{anything:.*}", fake.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield fake
    await runner.cleanup()


@pytest.fixture
async def opened(fake: Fake) -> AsyncIterator[Open]:
    async with AsyncExitStack() as stack:

        async def make(**values: str | bool) -> Talkety:
            settings = {"app_key": "k/ey", "username": "me", "password": "secret", **values}
            account = Account("t", "talkety", fake.url, (), settings)
            talkety = Talkety(account, timeout_s=5, now=lambda: AT)
            stack.push_async_callback(talkety.aclose)
            return talkety

        yield make


def listed(**elements: str) -> str:
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in elements.items())
    return f"<call>{inside}</call>"


async def test_a_call_that_is_gone_ends_as_unknown(fake: Fake, opened: Open) -> None:
    fake.answers = {"call_status": ERROR, "call_list": "<calls/>"}
    (event,) = await (await opened()).status(TALKING)
    assert (event.outcome, event.certainty) == (Outcome.UNKNOWN, Certainty.GUESSED)
    assert "31" in event.detail


async def test_an_error_before_anything_was_told_is_asked_again(fake: Fake, opened: Open) -> None:
    fake.answers = {"call_status": ERROR, "call_list": "<calls/>"}
    with pytest.raises(ProviderReplyError, match="Not active"):
        await (await opened()).status(CALL)


async def test_an_error_after_talking_is_the_end_even_without_a_list(
    fake: Fake, opened: Open
) -> None:
    fake.answers = {"call_status": ERROR, "call_list": ERROR}
    (event,) = await (await opened()).status(TALKING)
    assert (event.what, event.outcome) == (What.ENDED, Outcome.UNKNOWN)
    assert event.certainty is Certainty.GUESSED
    with pytest.raises(ProviderReplyError):
        await (await opened()).status(CALL)  # before anyone has answered it ends nothing


async def test_what_arrived_is_kept_with_the_news(fake: Fake, opened: Open) -> None:
    fake.answers["call_status"] = listed(id="148", call_status="connected", via="k/ey")
    (event,) = await (await opened()).status(TALKING)
    assert event.raw == listed(id="148", call_status="connected", via="…")
    assert event.at == AT


async def test_a_status_of_another_call_is_no_news(fake: Fake, opened: Open) -> None:
    fake.answers = {"call_status": listed(id="149", call_status="busy")}
    with pytest.raises(ProviderReplyError, match="another call"):
        await (await opened()).status(TALKING)


async def test_a_call_whose_id_is_not_known_is_neither_asked_about_nor_hung_up(
    fake: Fake, opened: Open
) -> None:
    talkety, call = await opened(), replace(CALL, progress=Progress())
    with pytest.raises(ProviderReplyError):
        await talkety.status(call)
    with pytest.raises(HangUpUnavailableError):
        await talkety.hang_up(call)
    assert fake.asked == []


@pytest.mark.parametrize(
    ("elements", "found"),
    [
        ({"custom_data": "01JTESTCALL"}, True),
        ({"custom_data": "01JTESTCALL", "src": "9", "dst": "9"}, True),
        ({"custom_data": " 01JTESTCALL\n"}, True),
        ({"custom_data": "another"}, False),
        ({"custom_data": ""}, False),
        ({"custom_data": "01JTESTCALL", "call_start": "2026-01-31T11:00:00Z"}, False),
        # Without custom_data: by both numbers, which may lack the country code, and the time.
        ({"src": "2125550100", "dst": "2079460018"}, False),
        ({"src": "12125550100", "dst": "442079460018", "call_start": "2026-01-31T12:00:01Z"}, True),
        ({"src": "2125550100", "dst": "2079460018", "call_start": "2026-01-31T11:59:00Z"}, True),
        ({"src": "2125550100", "dst": "2079460018", "call_start": "2026-01-31T11:57:00Z"}, False),
        ({"src": "2125550100", "dst": "2079460099", "call_start": "2026-01-31T12:00:00Z"}, False),
        ({"src": "0100", "dst": "0018", "call_start": "2026-01-31T12:00:00Z"}, False),
        ({"call_start": "2026-01-31T12:00:00Z"}, False),
    ],
)
async def test_an_unconfirmed_call_is_known_by_its_marks(
    fake: Fake, opened: Open, elements: dict[str, str], found: bool
) -> None:
    fake.answers["call_list"] = f"<calls>{listed(id='150', **elements)}</calls>"
    assert await (await opened()).find(CALL, frozenset()) == ("150" if found else None)


async def test_two_that_fit_are_none(fake: Fake, opened: Open) -> None:
    both = listed(id="150", custom_data=CALL.id) + listed(id="151", custom_data=CALL.id)
    fake.answers["call_list"] = f"<calls>{both}</calls>"
    talkety = await opened()
    assert await talkety.find(CALL, frozenset()) is None
    assert await talkety.find(CALL, frozenset({"151"})) == "150"


async def test_hanging_up_a_call_that_goes_on_is_told_as_failed(fake: Fake, opened: Open) -> None:
    fake.answers = {
        "call_disconnect": ERROR,
        "call_status": listed(id="148", call_status="connected"),
    }
    with pytest.raises(ProviderRefusedError, match="Not active"):
        await (await opened()).hang_up(TALKING)


@pytest.mark.parametrize("body", ["", "<html/>", ERROR])
async def test_401_is_a_wrong_login(fake: Fake, opened: Open, body: str) -> None:
    fake.answers = {"call_connect": (401, body), "pricing": (401, body), "call_status": (401, body)}
    talkety = await opened()
    for asking in (talkety.place(CALL), talkety.test(), talkety.status(CALL)):
        with pytest.raises(ProviderRefusedError, match="login"):
            await asking


@pytest.mark.parametrize("status", [201, 400, 500])
async def test_success_counts_with_a_status_of_success_only(
    fake: Fake, opened: Open, status: int
) -> None:
    fake.answers["call_connect"] = (status, "<success><call_id>148</call_id></success>")
    talkety = await opened()
    if status == 201:
        assert (await talkety.place(CALL)).provider_call_id == "148"
        return
    with pytest.raises(UnconfirmedError):
        await talkety.place(CALL)


async def test_a_message_that_echoes_a_secret_is_masked(fake: Fake, opened: Open) -> None:
    fake.answers["call_connect"] = "<error><code>9</code><message>bad key k/ey</message></error>"
    with pytest.raises(ProviderRefusedError) as caught:
        await (await opened()).place(CALL)
    assert "k/ey" not in str(caught.value)


@pytest.mark.parametrize(("settings", "method"), [({}, "POST"), ({"connect_by": "get"}, "GET")])
async def test_calls_are_connected_by_post_unless_set(
    fake: Fake, opened: Open, settings: dict[str, str], method: str
) -> None:
    success = "<success><call_id>148</call_id></success>"
    fake.answers = {"call_connect": success, "call_disconnect": success}
    talkety = await opened(**settings)
    await talkety.place(CALL)
    await talkety.hang_up(CALL)
    fields = {"src": ["12125550100"], "dst": ["442079460018"], "custom_data": [CALL.id]}
    assert fake.asked == [
        (method, "/xml/v1/k/ey/call_connect", fields),
        (method, "/xml/v1/k/ey/call_disconnect", {"call_id": ["148"]}),
    ]


async def test_assumed_names_can_be_set(fake: Fake, opened: Open) -> None:
    fake.answers = {
        "calls_all": "<calls/>",
        "pricing": f"<pricing><numbers>{PRICE}</numbers></pricing>",
    }
    talkety = await opened(action_call_list="calls_all", pricing_without_app_key=True)
    assert await talkety.find(CALL, frozenset()) is None
    assert "costs 0.01 a minute" in await talkety.test()
    paths = [path for _, path, _ in fake.asked]
    assert paths == ["/xml/v1/k/ey/calls_all", "/xml/v1/pricing"]
