"""What each HTTP status and body together say about a call, where the simulated services say
nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from urllib.parse import parse_qs

import pytest

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest, Outcome
from dialer.core.errors import ProviderRefusedError, UnconfirmedError
from dialer.core.ports import CallbackRequest, Provider
from dialer.core.settings import Value
from dialer.providers.registry import Registry
from tests.unit.providers.raw_server import RawServer, answering, http_reply, serving

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)
CALL = Call(
    id="01JTESTCALL",
    provider="any",
    request=CallRequest("a", "+12125550100", "+442079460018"),
    created_at=AT,
    callback_token="0123456789" * 4,
    callback_url="http://127.0.0.1:1/callback/x",
)
VALUES: dict[str, dict[str, Value]] = {
    "poketalk": {"api_key": "key"},
    "talkety": {"app_key": "key", "username": "me", "password": "secret"},
    "spokn": {"username": "1234567", "password": "secret"},
    "calledin": {"api_key": "key", "check_number_length": True},
}
SPOKN_OK = "<spokn><c2c><code>200</code></c2c></spokn>"
SPOKN_108 = "<spokn><c2c><code>108</code></c2c></spokn>"
TALKETY_OK = "<success><call_id>1</call_id></success>"
TALKETY_ERROR = "<error><code>7</code><message>No</message></error>"

Open = Callable[..., Awaitable[tuple[Provider, RawServer]]]


@pytest.fixture
async def opened() -> AsyncIterator[Open]:
    """Opens an account at a server that answers everything in one way."""
    async with AsyncExitStack() as stack:

        async def make(
            name: str, status: str = "200 OK", body: str = "", **values: Value
        ) -> tuple[Provider, RawServer]:
            server = await stack.enter_async_context(
                serving(answering(http_reply(status, body.encode())))
            )
            account = Account("a", name, server.url, (), {**VALUES[name], **values})
            provider = Registry().open(account, timeout_s=5)
            stack.push_async_callback(provider.aclose)
            return provider, server

        yield make


@pytest.mark.parametrize(
    ("name", "status", "body"),
    [
        ("poketalk", "200 OK", "00"),
        ("poketalk", "202 Accepted", "\ufeff 0 "),
        ("talkety", "200 OK", TALKETY_OK),
        ("spokn", "200 OK", SPOKN_OK),
        ("spokn", "201 Created", SPOKN_OK),
        ("calledin", "200 OK", "0"),
    ],
)
async def test_placed(opened: Open, name: str, status: str, body: str) -> None:
    provider, server = await opened(name, status, body)
    await provider.place(CALL)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("name", "status", "body", "code"),
    [
        ("poketalk", "503 Service Unavailable", "50", "50"),
        ("poketalk", "302 Found", "100", "100"),
        ("talkety", "500 Internal Server Error", TALKETY_ERROR, "7"),
        ("talkety", "302 Found", TALKETY_ERROR, "7"),
        ("spokn", "500 Internal Server Error", SPOKN_108, "108"),
        ("spokn", "400 Bad Request", SPOKN_108, "108"),
        ("spokn", "401 Unauthorized", SPOKN_108, "108"),
        ("spokn", "401 Unauthorized", "", "HTTP 401"),
        ("spokn", "404 Not Found", "<html>", "HTTP 404"),
        ("spokn", "415 Unsupported Media Type", "no", "HTTP 415"),
        ("calledin", "500 Internal Server Error", "6", "6"),
    ],
)
async def test_refused(opened: Open, name: str, status: str, body: str, code: str) -> None:
    provider, server = await opened(name, status, body)
    with pytest.raises(ProviderRefusedError) as caught:
        await provider.place(CALL)
    assert caught.value.code == code
    assert caught.value.outcome is Outcome.REFUSED
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("name", "status", "body"),
    [
        ("poketalk", "500 Internal Server Error", "00"),
        ("poketalk", "302 Found", "00"),
        ("poketalk", "200 OK", "80"),
        ("poketalk", "404 Not Found", "00"),
        ("talkety", "500 Internal Server Error", TALKETY_OK),
        ("talkety", "302 Found", TALKETY_OK),
        ("talkety", "404 Not Found", ""),
        ("spokn", "500 Internal Server Error", SPOKN_OK),
        ("spokn", "302 Found", SPOKN_OK),
        ("spokn", "200 OK", "200"),
        ("spokn", "403 Forbidden", ""),
        ("calledin", "503 Service Unavailable", "0"),
        ("calledin", "302 Found", "0"),
        ("calledin", "200 OK", "11"),
        ("calledin", "404 Not Found", ""),
    ],
)
async def test_unconfirmed(opened: Open, name: str, status: str, body: str) -> None:
    provider, server = await opened(name, status, body)
    with pytest.raises(UnconfirmedError, match=f"HTTP {status[:3]}"):
        await provider.place(CALL)
    assert len(server.requests) == 1


@pytest.mark.parametrize("code", ["103", "104"])
async def test_spokn_tells_a_bad_number_apart(opened: Open, code: str) -> None:
    body = SPOKN_108.replace("108", code)
    provider, _ = await opened("spokn", "400 Bad Request", body)
    with pytest.raises(ProviderRefusedError) as caught:
        await provider.place(CALL)
    assert caught.value.outcome is Outcome.INVALID_NUMBER


async def sent(opened: Open, name: str, body: str, **values: Value) -> dict[str, list[str]]:
    """The parameters of the placing request."""
    provider, server = await opened(name, "200 OK", body, **values)
    await provider.place(CALL)
    head, _, form = server.requests[0].decode().partition("\r\n\r\n")
    return parse_qs(form or head.split(" ")[1].partition("?")[2])


@pytest.mark.parametrize(
    ("values", "aparty"),
    [({}, "+12125550100"), ({"number_format": "digits"}, "12125550100")],
)
async def test_spokn_numbers_go_out_as_set(
    opened: Open, values: dict[str, Value], aparty: str
) -> None:
    params = await sent(opened, "spokn", SPOKN_OK, **values)
    assert params["aparty"] == [aparty]
    assert "url" not in params  # for Enterprise users only


async def test_calledins_secret_is_cut_to_what_it_may_have(opened: Open) -> None:
    assert (await sent(opened, "calledin", "0"))["secret"] == ["0123456789" * 3]


@pytest.mark.parametrize(
    ("means", "minutes", "outcome"),
    [
        ("both", "0", Outcome.COMPLETED),
        ("first", "0", Outcome.UNKNOWN),
        ("first", "1", Outcome.COMPLETED),
    ],
)
async def test_what_calledins_answered_means_can_be_set(
    opened: Open, means: str, minutes: str, outcome: Outcome
) -> None:
    provider, _ = await opened("calledin", answered_means=means)
    fields = (("answered", "1"), ("minutes", minutes), ("secret", "0123456789" * 3))
    (event,) = provider.read_callback(CALL, CallbackRequest("GET", fields), AT)
    assert event.outcome is outcome
