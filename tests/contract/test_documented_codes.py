"""Every code that the documents list comes to a person as what it means; any other confirms
nothing.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialer.core.call import Call, CallRequest
from dialer.core.errors import ProviderRefusedError, UnconfirmedError
from dialer.core.ports import Placed
from dialer.providers.registry import Registry
from tests.contract.canned import Canned, canned
from tests.contract.covering import covers
from tests.contract.services import CALLEDIN, OWN, POKETALK, SPOKN, TALKETY, Service
from tests.contract.stand import account_of

CALL = Call(
    id="01JTESTCALL0000000000000AB",
    provider="any",
    request=CallRequest("test", OWN, "+442079460018"),
    created_at=datetime(2026, 1, 31, 12, tzinfo=UTC),
    callback_token="aZ09_-aZ09_-aZ09_-aZ09",
)

# The code, and a word of what it means.
POKETALK_CODES = {
    "10": "key is empty",
    "20": "ring first is empty",
    "30": "number to call is empty",
    "40": "API user",
    "50": "service provider",
    "60": "blacklist",
    "70": "gateways",
    "90": "how long",
    "100": "internet address",
}
SPOKN_CODES = {
    "100": "not found",
    "101": "authentication",
    "102": "parameter",
    "103": "ring first",
    "104": "number to call",
    "105": "look up the credit",
    "106": "your own phone",
    "107": "destination",
    "108": "not enough credit",
    "109": "too long",
}
CALLEDIN_CODES = {
    "1": "invalid",
    "2": "credits",
    "3": "do-not-call",
    "4": "badly formed",
    "5": "disabled",
    "6": "just now",
    "7": "your own phone's area",
    "8": "your own phone's country",
    "9": "called number's area",
    "10": "called number's country",
}


def spokn_reply(code: object, prefix: str = "") -> str:
    mark = f"{prefix}:" if prefix else ""
    space = f"xmlns{':' if prefix else ''}{prefix}"
    return (
        f'<{mark}spokn {space}="http://api.spokn.com/api/c2c.xsd"><{mark}c2c version="1.0">'
        f"<{mark}code>{code}</{mark}code><{mark}desc>said</{mark}desc></{mark}c2c></{mark}spokn>"
    )


async def placed(service: Service, body: str, status: int = 200) -> tuple[Placed, Canned]:
    """Places a call at a service that answers like that."""
    async with canned({"": (status, body)}) as there:
        provider = Registry().open(account_of(service, there.url), timeout_s=5)
        try:
            return await provider.place(CALL), there
        finally:
            await provider.aclose()
            assert len(there.asked) == 1  # never twice


async def refused(service: Service, body: str, code: str, word: str, status: int = 200) -> None:
    with pytest.raises(ProviderRefusedError) as caught:
        await placed(service, body, status)
    assert caught.value.code == code
    assert word in caught.value.meaning
    assert code in str(caught.value)
    assert caught.value.what_to_do


@pytest.mark.parametrize(
    ("code", "word"),
    [
        pytest.param(code, word, marks=covers("poketalk", "click2call codes", code))
        for code, word in POKETALK_CODES.items()
    ],
)
async def test_each_code_of_poketalk(code: str, word: str) -> None:
    await refused(POKETALK, code, code, word)
    await refused(POKETALK, f' "{code}"\r\n', code, word)


@pytest.mark.parametrize(
    ("code", "word"),
    [
        pytest.param(code, word, marks=covers("spokn", "codes", code))
        for code, word in SPOKN_CODES.items()
    ],
)
async def test_each_code_of_spokn(code: str, word: str) -> None:
    await refused(SPOKN, spokn_reply(code), code, word)


@pytest.mark.parametrize(
    ("code", "word"),
    [
        pytest.param(code, word, marks=covers("calledin", "codes", code))
        for code, word in CALLEDIN_CODES.items()
    ],
)
async def test_each_code_of_calledin(code: str, word: str) -> None:
    await refused(CALLEDIN, code, code, word)


@pytest.mark.parametrize(
    ("service", "body"),
    [
        pytest.param(POKETALK, "00", marks=covers("poketalk", "click2call codes", "00")),
        pytest.param(POKETALK, "0", marks=covers("poketalk", "click2call codes", "00")),
        pytest.param(SPOKN, spokn_reply(200), marks=covers("spokn", "codes", "200")),
        pytest.param(CALLEDIN, "0", marks=covers("calledin", "codes", "0")),
        pytest.param(
            TALKETY,
            "<success><call_id>13212</call_id></success>",
            marks=covers("talkety", "call_connect", "call_id"),
        ),
    ],
)
async def test_the_code_of_success(service: Service, body: str) -> None:
    answer, _ = await placed(service, body)
    assert answer.provider_call_id == ("13212" if service is TALKETY else None)


@pytest.mark.parametrize(
    ("service", "body"),
    [
        pytest.param(service, body, marks=covers(name, part, "others"))
        for service, name, part, bodies in (
            (POKETALK, "poketalk", "click2call codes", ("80", "11", "", "ok", "<html>00</html>")),
            (CALLEDIN, "calledin", "codes", ("11", "99", "", "ok", "-1", "0.0")),
        )
        for body in bodies
    ],
)
async def test_a_code_that_is_not_listed_confirms_nothing(service: Service, body: str) -> None:
    with pytest.raises(UnconfirmedError):
        await placed(service, body)


@covers("spokn", "codes", "prefix")
@pytest.mark.parametrize("prefix", ["", "c", "ns0"])
async def test_spokns_xml_with_any_prefix(prefix: str) -> None:
    await placed(SPOKN, spokn_reply(200, prefix))
    await refused(SPOKN, spokn_reply(108, prefix), "108", "credit")


@covers("spokn", "HTTP statuses", "200", "400", "500")
@pytest.mark.parametrize("status", [200, 400, 401, 404, 415, 500])
async def test_spokns_code_counts_whatever_the_http_status(status: int) -> None:
    await refused(SPOKN, spokn_reply(107), "107", "destination", status)


@pytest.mark.parametrize(
    ("status", "word"),
    [
        pytest.param(401, "authentication", marks=covers("spokn", "HTTP statuses", "401")),
        pytest.param(404, "not found", marks=covers("spokn", "HTTP statuses", "404")),
        pytest.param(415, "content type", marks=covers("spokn", "HTTP statuses", "415")),
    ],
)
async def test_spokns_http_status_alone_is_a_refusal(status: int, word: str) -> None:
    await refused(SPOKN, "<html>", f"HTTP {status}", word, status)


@covers("spokn", "HTTP statuses", "400", "500")
@pytest.mark.parametrize("status", [400, 500, 503])
async def test_spokns_other_http_statuses_alone_confirm_nothing(status: int) -> None:
    for body in ("", "<html>", spokn_reply(200)):
        with pytest.raises(UnconfirmedError):
            await placed(SPOKN, body, status)


@covers("talkety", "errors", "code", "message", "HTTP status")
@pytest.mark.parametrize("status", [200, 400, 404, 500])
async def test_talketys_error_is_shown_as_it_comes(status: int) -> None:
    body = "<error><code>123</code><message>Some words of theirs</message></error>"
    with pytest.raises(ProviderRefusedError) as caught:
        await placed(TALKETY, body, status)
    assert caught.value.code == "123"
    assert caught.value.meaning == "Some words of theirs"


@covers("talkety", "errors", "HTTP status")
async def test_talketys_401_is_a_wrong_login() -> None:
    for body in ("", "<error><code>9</code><message>No</message></error>"):
        with pytest.raises(ProviderRefusedError, match="login"):
            await placed(TALKETY, body, 401)


@covers("poketalk", "click2call", "address")
@covers("talkety", "address", "app key", "HTTP Basic", "POST")
@covers("spokn", "call", "address", "HTTP Basic")
@covers("calledin", "clicktocall", "address")
async def test_the_address_method_and_form_of_a_call() -> None:
    form = "application/x-www-form-urlencoded"
    expected = {
        POKETALK: ("00", "POST", "/index.php/api/click2call", form, ""),
        TALKETY: (
            "<success><call_id>1</call_id></success>",
            "POST",
            f"/xml/v1/{TALKETY.customer.settings['app_key']}/call_connect",
            form,
            "Basic",
        ),
        SPOKN: (spokn_reply(200), "POST", "/c2c/1.0/call", form, "Basic"),
        CALLEDIN: ("0", "GET", "/api/clicktocall/", "", ""),
    }
    for service, (body, method, path, content_type, scheme) in expected.items():
        _, there = await placed(service, body)
        (asked,) = there.asked
        assert (asked.method, asked.path, asked.content_type) == (method, path, content_type)
        assert asked.authorization.partition(" ")[0] == scheme


@covers("talkety", "address", "GET")
async def test_talkety_by_get() -> None:
    async with canned({"": (200, "<success><call_id>1</call_id></success>")}) as there:
        provider = Registry().open(account_of(TALKETY, there.url, connect_by="get"), timeout_s=5)
        await provider.place(CALL)
        await provider.aclose()
        (asked,) = there.asked
        assert asked.method == "GET"
        assert dict(asked.params) == {
            "src": "12125550100",
            "dst": "442079460018",
            "custom_data": CALL.id,
        }
