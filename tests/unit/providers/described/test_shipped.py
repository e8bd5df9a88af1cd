"""The descriptions of real services ask as those services' documents say."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from urllib.parse import parse_qsl
from xml.etree import ElementTree as ET

import pytest
from aiohttp import encode_basic_auth, web

from dialer.core.call import Call, Outcome
from dialer.core.errors import (
    NotReachedError,
    ProviderRefusedError,
    SettingError,
    UnconfirmedError,
)
from dialer.core.events import What
from tests.unit.providers.described.stage import NOW, Asked, new_call, opened, serving, shipped


def with_id(call: Call, call_id: str | None) -> Call:
    """The call once it is placed."""
    return replace(call, progress=replace(call.progress, provider_call_id=call_id))


# OVH


def ovh(asked: Asked) -> web.Response:
    if asked.path == "/1.0/auth/time":
        return web.Response(text=str(int(NOW.timestamp()) + 1000))
    return web.json_response(None)


def ovh_signature(asked: Asked, url: str) -> str:
    """As the official client of PyPI signs."""
    signed = [
        "my-application_secret",
        "my-consumer_key",
        asked.method,
        url + asked.path,
        asked.body,
        asked.headers["X-Ovh-Timestamp"],
    ]
    return "$1$" + hashlib.sha1("+".join(signed).encode()).hexdigest()


async def test_ovh_is_asked_with_its_signed_headers() -> None:
    async with serving(ovh) as service:
        provider = opened(shipped("ovh"), service.url)
        placed = await provider.place(new_call())
        await provider.test()
        await provider.aclose()
    time, call, test = service.asked  # the time is asked for once
    assert placed.provider_call_id is None
    assert (time.method, "X-Ovh-Signature" in time.headers) == ("GET", False)
    assert call.path == "/1.0/telephony/my-billing_account/line/my-line/click2Call"
    assert json.loads(call.body) == {
        "calledNumber": "+442079460018",
        "callingNumber": "+12125550100",
    }
    for asked in (call, test):
        assert asked.headers["X-Ovh-Application"] == "my-application_key"
        assert asked.headers["X-Ovh-Timestamp"] == str(int(NOW.timestamp()) + 1000)
        assert asked.headers["X-Ovh-Signature"] == ovh_signature(asked, service.url)


async def test_ovh_that_does_not_tell_its_time_gets_no_call() -> None:
    async with serving(lambda asked: web.Response(text="now")) as service:
        provider = opened(shipped("ovh"), service.url)
        with pytest.raises(NotReachedError):
            await provider.place(new_call())
        await provider.aclose()
    assert [asked.path for asked in service.asked] == ["/1.0/auth/time"]


async def test_ovh_refuses_in_words() -> None:
    def answer(asked: Asked) -> web.Response:
        if asked.path.endswith("time"):
            return web.Response(text="1769860800")
        words = {"class": "Client::BadRequest", "message": "Invalid number my-application_secret"}
        return web.json_response(words, status=400)

    async with serving(answer) as service:
        provider = opened(shipped("ovh"), service.url)
        with pytest.raises(ProviderRefusedError, match="Invalid number") as caught:
            await provider.place(new_call())
        await provider.aclose()
    assert "my-application_secret" not in str(caught.value)


def test_a_host_cannot_be_slipped_in() -> None:
    for host in ("evil.example/", "evil.example#", "a@evil.example", "a b", "..", "x:1", ""):
        with pytest.raises(SettingError):
            opened(shipped("ovh"), None, api_host=host)


# Exotel

EXOTEL_CALL = {"Sid": "c5797dcbaaeed7678c4062a4a3ed2f8a", "Status": "in-progress"}


async def test_exotel_connects_two_numbers_and_is_asked() -> None:
    statuses = iter(["queued", "in-progress", "completed"])

    def answer(asked: Asked) -> web.Response:
        if asked.method == "POST":
            return web.json_response({"Call": EXOTEL_CALL})
        details = {"ConversationDuration": 8, "Leg1Status": "completed"}
        call = {**EXOTEL_CALL, "Status": next(statuses), "Price": "1.500", "Details": details}
        return web.json_response({"Call": call})

    async with serving(answer) as service:
        provider = opened(shipped("exotel"), service.url)
        call = new_call(max_minutes=10)
        provider.check(call.request)
        placed = await provider.place(call)
        call = with_id(call, placed.provider_call_id)
        news = [(await provider.status(call))[0] for _ in range(3)]
        await provider.aclose()
    post, get, *_ = service.asked
    assert post.path == "/v1/Accounts/my-account_sid/Calls/connect.json"
    assert dict(parse_qsl(post.body)) == {
        "From": "+12125550100",
        "To": "+442079460018",
        "CallerId": "my-exophone",
        "TimeLimit": "600",
    }
    assert post.headers["Authorization"] == encode_basic_auth("my-api_key", "my-api_token")
    assert get.path == f"/v1/Accounts/my-account_sid/Calls/{EXOTEL_CALL['Sid']}.json"
    assert [each.what for each in news] == [What.ACCEPTED, What.RUNNING, What.ENDED]
    assert news[-1].outcome is Outcome.COMPLETED
    assert (news[-1].duration_s, str(news[-1].cost)) == (8, "1.500")


async def test_exotel_refuses_in_words() -> None:
    def answer(asked: Asked) -> web.Response:
        words = {"RestException": {"Status": 403, "Message": "NDNC: the number is on a list"}}
        return web.json_response(words, status=403)

    async with serving(answer) as service:
        provider = opened(shipped("exotel"), service.url)
        with pytest.raises(ProviderRefusedError, match="NDNC"):
            await provider.place(new_call())
        await provider.aclose()


# Kaleyra


async def test_kaleyra_gets_digits_and_its_key() -> None:
    async with serving(lambda asked: web.json_response({"data": {}}, status=202)) as service:
        provider = opened(shipped("kaleyra"), service.url)
        await provider.place(new_call())
        await provider.aclose()
    (asked,) = service.asked
    assert asked.path == "/v1/my-sid/voice/click-to-call"
    assert asked.headers["api-key"] == "my-api_key"
    assert dict(parse_qsl(asked.body)) == {
        "from": "12125550100",
        "to": "442079460018",
        "bridge": "my-bridge",
    }


# FRITZ!Box

DIALLED = """<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
<s:Body><u:X_AVM-DE_DialNumberResponse xmlns:u="urn:dslforum-org:service:X_VoIP:1"/></s:Body>
</s:Envelope>"""
FAULT = """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>
<faultcode>s:Client</faultcode><detail><UPnPError xmlns="urn:dslforum-org:control-1-0">
<errorCode>713</errorCode><errorDescription>Invalid Array Index</errorDescription></UPnPError>
</detail></s:Fault></s:Body></s:Envelope>"""


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


class FritzBox:
    """Asks for a login by HTTP Digest, as RFC 2617 has it with qop=auth and MD5."""

    def __init__(self, status: int = 200, reply: str = DIALLED) -> None:
        self.status = status
        self.reply = reply
        self.nonces = 0

    def __call__(self, asked: Asked) -> web.Response:
        header = asked.headers.get("Authorization", "")
        if not header:
            self.nonces += 1
            words = f'Digest realm="F!Box", nonce="N{self.nonces}", algorithm=MD5, qop="auth"'
            return web.Response(status=401, headers={"WWW-Authenticate": words})
        given = {k: v.strip('"') for k, v in re.findall(r'(\w+)=("[^"]*"|[^,\s]+)', header)}
        ha1, ha2 = md5("my-username:F!Box:my-password"), md5(f"{asked.method}:{asked.path}")
        wanted = f"{ha1}:N{self.nonces}:{given['nc']}:{given['cnonce']}:auth:{ha2}"
        if given["response"] != md5(wanted) or given["uri"] != asked.path:
            return web.Response(status=401)
        return web.Response(status=self.status, text=self.reply, content_type="text/xml")


async def test_a_fritzbox_dials_with_one_request_and_a_digest() -> None:
    async with serving(FritzBox()) as service:
        provider = opened(shipped("fritzbox"), service.url)
        await provider.place(new_call())
        await provider.place(new_call())
        await provider.aclose()
    assert [asked.path.rpartition("/")[2] for asked in service.asked] == [
        "deviceinfo",
        "x_voip",
        "deviceinfo",
        "x_voip",
    ]
    dial = service.asked[1]
    assert dial.headers["SoapAction"].endswith("#X_AVM-DE_DialNumber")
    assert dial.headers["Content-Type"] == "text/xml; charset=utf-8"
    texts = (each.text or "" for each in ET.fromstring(dial.body.encode()).iter())
    assert [text for text in texts if text.strip()] == ["00442079460018"]


async def test_a_fritzbox_refuses_in_a_server_error() -> None:
    async with serving(FritzBox(500, FAULT)) as service:
        provider = opened(shipped("fritzbox"), service.url)
        with pytest.raises(ProviderRefusedError, match="no phone is chosen"):
            await provider.place(new_call())
        await provider.aclose()


@pytest.mark.parametrize("reply", ["<html><body>Welcome</body></html>", "", "<a"])
async def test_a_page_that_is_no_answer_confirms_nothing(reply: str) -> None:
    async with serving(FritzBox(200, reply)) as service:
        provider = opened(shipped("fritzbox"), service.url)
        with pytest.raises(UnconfirmedError):
            await provider.place(new_call())
        await provider.aclose()


async def test_a_wrong_password_of_a_fritzbox() -> None:
    async with serving(FritzBox()) as service:
        provider = opened(shipped("fritzbox"), service.url, password="wrong")
        with pytest.raises(ProviderRefusedError, match="does not accept the login"):
            await provider.place(new_call())
        with pytest.raises(ProviderRefusedError, match="does not accept the login"):
            await provider.test()
        await provider.aclose()


async def test_a_challenge_that_is_none() -> None:
    headers = {"WWW-Authenticate": 'Basic realm="x"'}
    async with serving(lambda asked: web.Response(status=401, headers=headers)) as service:
        provider = opened(shipped("fritzbox"), service.url)
        with pytest.raises(NotReachedError, match="by Digest"):
            await provider.place(new_call())
        await provider.aclose()
