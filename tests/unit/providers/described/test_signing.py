"""What signing asks for is held back by nothing, where a call begins or ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from aiohttp import web

from dialer.core.errors import ProviderReplyError
from tests.unit.providers.described.stage import NOW, Asked, new_call, opened, serving, written

REST = """
[call]
method = "POST"
path = "/call"
form = { to = "{to}" }
reply = { call_id = "id" }
[status]
path = "/calls/{call_id}"
reply = { state = "state", states = { up = "talking" } }
[hang_up]
method = "DELETE"
path = "/calls/{call_id}"
"""
HEAD = """format = 1
name = "signed"
title = "Signed"
address = "https://api.example.com"
[auth]
"""
DIGEST = f"""{HEAD}method = "digest"
username = "me"
password = "secret"
challenge = {{ path = "/asking" }}
{REST}"""
OVH = f"""{HEAD}method = "ovh-sha1"
application_key = "a"
application_secret = "b"
consumer_key = "c"
time = "/asking"
{REST}"""
CHALLENGE = {"WWW-Authenticate": 'Digest realm="r", nonce="n", algorithm=MD5, qop="auth"'}


class Busy:
    """Its first answer says that it wants to be asked less."""

    def __init__(self, way: str) -> None:
        self._way = way
        self._asked = 0

    def __call__(self, asked: Asked) -> web.Response:
        self._asked += 1
        if self._asked == 1:
            return web.Response(status=429, headers={"Retry-After": "60"})
        if asked.path == "/asking" and self._way == OVH:
            return web.Response(text=str(int(NOW.timestamp())))
        if asked.path == "/asking":
            return web.Response(status=401, headers=CHALLENGE)
        return web.json_response({"id": "7", "state": "up"})


@pytest.mark.parametrize("way", [DIGEST, OVH], ids=["digest", "ovh"])
async def test_no_pause_of_ours_holds_back_a_hang_up(way: str) -> None:
    call = new_call()
    call = replace(call, progress=replace(call.progress, provider_call_id="7"))
    async with serving(Busy(way)) as service:
        provider = opened(written(way), service.url)
        for _ in range(2):  # the second one is not even asked
            with pytest.raises(ProviderReplyError):
                await provider.status(call)
        assert [asked.path for asked in service.asked] == ["/asking"]
        await provider.hang_up(call)
        await provider.aclose()
    assert [(asked.method, asked.path) for asked in service.asked[1:]] == [
        ("GET", "/asking"),
        ("DELETE", "/calls/7"),
    ]


@pytest.mark.parametrize("way", [DIGEST, OVH], ids=["digest", "ovh"])
async def test_no_pause_between_questions_holds_back_a_call(way: str) -> None:
    call = new_call()
    asking = replace(call, progress=replace(call.progress, provider_call_id="7"))
    async with serving(Busy(way)) as service:
        provider = opened(written(way), service.url)
        with pytest.raises(ProviderReplyError):
            await provider.status(asking)
        assert (await provider.place(call)).provider_call_id == "7"
        await provider.aclose()
    assert [asked.path for asked in service.asked] == ["/asking", "/asking", "/call"]


async def test_a_login_that_grew_old_holds_back_no_hang_up() -> None:
    """The challenge is asked for again though the service wanted to be asked less."""
    stale = iter([True, False])
    paused = iter([True])

    def answer(asked: Asked) -> web.Response:
        if asked.path == "/asking":
            return web.Response(status=401, headers=CHALLENGE)
        if asked.method == "GET" and next(paused, False):
            return web.Response(status=429, headers={"Retry-After": "60"})
        if asked.method == "DELETE" and next(stale):
            return web.Response(status=401, headers=CHALLENGE)
        return web.json_response({"id": "7"})

    async with serving(answer) as service:
        provider = opened(written(DIGEST), service.url)
        placed = await provider.place(new_call())
        call = new_call()
        call = replace(
            call, progress=replace(call.progress, provider_call_id=placed.provider_call_id)
        )
        with pytest.raises(ProviderReplyError):
            await provider.status(call)
        await provider.hang_up(call)
        await provider.aclose()
    assert [asked.method for asked in service.asked[-3:]] == ["DELETE", "GET", "DELETE"]
