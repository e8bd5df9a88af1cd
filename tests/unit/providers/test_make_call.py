"""PokeTALK's account API: the own phone is set first, and only the call can be unconfirmed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from urllib.parse import parse_qsl

import pytest
from aiohttp import web

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest
from dialer.core.capabilities import Following, HangUp
from dialer.core.errors import (
    NotReachedError,
    ProviderRefusedError,
    SettingError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.core.ports import Provider
from dialer.providers.poketalk.account_wire import Result, read_result
from dialer.providers.registry import Registry

CALL = Call(
    id="01JTESTCALL",
    provider="poketalk",
    request=CallRequest("a", "+12125550100", "+442079460018"),
    created_at=datetime(2026, 1, 31, 12, tzinfo=UTC),
    callback_token="t",
)
GOOD = '{"result":true,"code":0,"msg":"ok"}'


class Fake:
    """Answers each method with what the test sets, and keeps the session in a cookie."""

    def __init__(self) -> None:
        self.answers = {"login": GOOD, "set_number": '{"result":true}', "make_call": f"[{GOOD}]"}
        self.asked: list[tuple[str, dict[str, str], bool]] = []
        self.url = ""

    async def handle(self, request: web.Request) -> web.Response:
        form = dict(parse_qsl(await request.text()))
        self.asked.append((request.path, form, "session" in request.cookies))
        method = request.path.rpartition("/")[2]
        if method not in self.answers:
            return web.Response(status=404, text="Not Found")
        response = web.Response(text=self.answers[method], content_type="text/html")
        if method == "login":
            response.set_cookie("session", "42")
        return response


@pytest.fixture
async def fake() -> AsyncIterator[Fake]:
    fake = Fake()
    app = web.Application()
    app.router.add_post("/{anything:.*}", fake.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield fake
    await runner.cleanup()


def opened(url: str | None, **values: str) -> Provider:
    settings = {"email": "me@example.org", "password": "secret", **values}
    account = Account("p", "poketalk", url, (), settings)
    return Registry().open(account, timeout_s=5)


async def test_the_own_phone_is_set_and_then_the_call_is_made(fake: Fake) -> None:
    provider = opened(fake.url)
    await provider.place(CALL)
    await provider.aclose()
    assert fake.asked == [
        (
            "/index.php/api/login",
            {"email": "me@example.org", "password": "secret", "remember_me": "0"},
            False,
        ),
        ("/index.php/api/set_number", {"prefix": "1", "number": "2125550100"}, True),
        ("/index.php/api/make_call", {"to_prefix": "44", "to_number": "2079460018"}, True),
    ]


@pytest.mark.parametrize(
    ("proxy_url", "path"),
    [("", "/index.php/api/login"), ("/ptproxy.php", "/ptproxy.php/login")],
)
async def test_a_proxy_takes_the_place_of_the_account_api(
    fake: Fake, proxy_url: str, path: str
) -> None:
    provider = opened("http://127.0.0.1:1", proxy_url=fake.url + proxy_url)
    await provider.test()
    await provider.aclose()
    assert fake.asked[0][0] == path


async def test_assumed_names_can_be_set(fake: Fake) -> None:
    fake.answers["c2c"] = GOOD
    provider = opened(fake.url, account_methods="make_call=c2c")
    await provider.place(CALL)
    await provider.aclose()
    assert fake.asked[-1][0] == "/index.php/api/c2c"


@pytest.mark.parametrize("method", ["login", "set_number", "make_call"])
async def test_a_refusal_is_told_and_goes_no_further(fake: Fake, method: str) -> None:
    fake.answers[method] = '{"result":false,"code":1,"msg":"please enter a valid email address"}'
    provider = opened(fake.url)
    with pytest.raises(ProviderRefusedError, match=r"valid email address \(code 1\)"):
        await provider.place(CALL)
    await provider.aclose()
    assert fake.asked[-1][0].endswith(method)


@pytest.mark.parametrize("method", ["login", "set_number"])
async def test_nonsense_before_the_call_means_that_none_was_placed(fake: Fake, method: str) -> None:
    fake.answers[method] = "<html>It works!</html>"
    provider = opened(fake.url)
    with pytest.raises(NotReachedError):
        await provider.place(CALL)
    await provider.aclose()


async def test_nonsense_instead_of_the_result_leaves_the_call_unconfirmed(fake: Fake) -> None:
    fake.answers["make_call"] = "<html>It works!</html>"
    provider = opened(fake.url)
    with pytest.raises(UnconfirmedError):
        await provider.place(CALL)
    await provider.aclose()


async def test_it_can_do_little(fake: Fake) -> None:
    provider = opened(fake.url)
    assert provider.capabilities.following is Following.NONE
    assert provider.capabilities.hang_up is HangUp.ABSENT
    with pytest.raises(UnsupportedError):
        provider.check(CallRequest("a", "+12125550100", "+442079460018", tag="x"))
    with pytest.raises(UnsupportedError, match="country code"):
        provider.check(CallRequest("a", "+12125550100", "+99912345"))
    await provider.aclose()


@pytest.mark.parametrize("password", ["abc", "x" * 51])
def test_a_password_that_poketalk_cannot_have_is_refused(password: str) -> None:
    with pytest.raises(SettingError, match="4 to 50"):
        opened(None, password=password)


@pytest.mark.parametrize(
    ("body", "result"),
    [
        (b'{"result":true}', Result(True, "", "")),
        (b'\n[{"result":false,"code":7,"msg":"no\\nmoney"}] ', Result(False, "7", "no money")),
        (b'{"result":false,"code":"E1","msg":null}', Result(False, "E1", "")),
        (b'{"result":"true"}', None),
        (b'{"result":1}', None),
        (b"[]", None),
        (b"true", None),
        (b"", None),
        (b"\xff\xfe", None),
        (b"[" * 100_000, None),
        (b'{"result":true,"code":' + b"9" * 10_000 + b"}", None),
    ],
)
def test_a_result_is_wrapped_in_a_list_or_not(body: bytes, result: Result | None) -> None:
    assert read_result(body) == result
