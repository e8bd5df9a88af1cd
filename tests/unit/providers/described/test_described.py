"""Whatever a service answers or sends is a named yes, a named no, or nothing that counts."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import replace
from email.utils import format_datetime
from typing import Any

import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.call import Outcome, Source
from dialer.core.errors import (
    CallbackError,
    HangUpUnavailableError,
    ProviderRefusedError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.core.events import What
from dialer.core.ports import CallbackRequest
from dialer.providers.described.folder import DescribedFolder
from dialer.providers.described.judging import judge
from dialer.providers.described.listing import Listing
from dialer.providers.described.locator import Found
from dialer.providers.described.news import event_of
from dialer.providers.http import Reply
from tests.unit.providers.described.stage import (
    NOW,
    SHIPPED,
    Asked,
    new_call,
    opened,
    serving,
    shipped,
    written,
)

ALL = [found.description for found in DescribedFolder(SHIPPED).providers().values()]
EXAMPLE = shipped("example")
BODIES = [
    b"",
    b"null",
    b"{}",
    b"[]",
    b'{"id": "ex-1"}',
    b'{"error": {"code": "NO_CREDIT"}}',
    b"OK 12 ",
    b"ERROR 6 no ",
    b"<answer><id>1</id></answer>",
    b"<html><body>It works!</body></html>",
]


@given(
    st.sampled_from(ALL),
    st.integers(100, 599),
    st.one_of(st.sampled_from(BODIES), st.binary(max_size=40)),
)
def test_only_a_status_of_success_is_a_yes(description: Any, status: int, body: bytes) -> None:
    reply = description.call.reply
    verdict = judge("Title", reply, Reply(status, "", body), lambda text: text)
    kinds = [verdict.found is not None, verdict.refused is not None, bool(verdict.why)]
    assert kinds.count(True) == 1
    if verdict.found is not None:
        assert 200 <= status < 300
        # A page is no yes, or names no call, and then the call is not confirmed either.
        is_placed = not reply.call_id or verdict.found.text(reply.call_id)
        assert b"<html>" not in body or not is_placed
    if verdict.refused is not None and not 400 <= status < 500:
        assert verdict.code in reply.refusals


LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.decimals(), st.text(max_size=12))
JSON = st.recursive(
    LEAVES,
    lambda inner: st.dictionaries(
        st.sampled_from(["status", "reason", "party", "seconds", "cost", "x"]), inner
    ),
)


@given(JSON)
def test_any_news_is_news(value: object) -> None:
    assert EXAMPLE.status is not None
    found = Found("json", value)
    event = event_of(EXAMPLE.status.reply, found, new_call(), NOW, Source.POLL, "EUR")
    assert event.what in (What.UNCLEAR, What.RUNNING, What.ACCEPTED, What.ENDED) or event.leg
    assert event.duration_s is None or event.duration_s >= 0
    assert event.cost is None or event.cost.amount >= 0


STATUS = """
[status]
path = "/calls/{call_id}"
after_end = true
[status.reply]
code = "code"
state = "s"
duration = "d"
duration_unit = "min"
gone = ["410"]
not_yet = ["404", "LATER"]
states = { done = "ended", ring = "running" }
"""
LEAST = """format = 1
name = "least"
title = "Least"
address = "https://api.example.com"
[settings.secret]
sentence = "A secret."
secret = true
required = true
[auth]
method = "query"
name = "key"
value = "{secret}"
[call]
path = "/call"
query = { to = "{to}", note = "{tag}" }
reply = { call_id = "id" }
"""
PUSHED = (
    LEAST.replace('note = "{tag}"', 'cb = "{callback_url}"')
    + """
[callback]
read = "json"
state = "event.state"
call_id = "event.id"
duration = "event.ms"
duration_unit = "ms"
states = { "*" = "unknown", up = "talking" }
[callback.signature]
header = "X-Sign"
key = "{secret}"
prefix = "sha256="
"""
)


async def ended(answer: dict[str, Any], status: int = 200) -> list[tuple[Any, ...]]:
    """What a question for a call comes to."""
    async with serving(lambda asked: web.json_response(answer, status=status)) as service:
        provider = opened(written(LEAST + STATUS), service.url)
        call = new_call()
        call = replace(call, progress=replace(call.progress, provider_call_id="a/../b"))
        try:
            events = await provider.status(call)
        finally:
            await provider.aclose()
        (asked,) = service.asked
    assert asked.path == "/calls/a%2F..%2Fb"
    assert asked.query == {"key": "my-secret"}
    return [(event.what, event.outcome, event.duration_s) for event in events]


async def test_an_end_that_does_not_say_how() -> None:
    assert await ended({"s": "done"}) == [(What.ENDED, Outcome.UNKNOWN, None)]
    assert await ended({"s": "done", "d": 1.5}) == [(What.ENDED, Outcome.COMPLETED, 90)]
    assert await ended({}, 410) == [(What.ENDED, Outcome.UNKNOWN, None)]
    assert await ended({"s": "ring"}) == [(What.RUNNING, None, None)]


async def test_a_call_that_is_not_known_yet_is_no_news() -> None:
    assert await ended({}, 404) == []
    assert await ended({"code": "LATER"}, 200) == []


NO_AMOUNTS = ["N/A", "1,250.00", "0.05 EUR", "1" * 21, "\u0661"]


@pytest.mark.parametrize("cost", NO_AMOUNTS)
async def test_an_end_counts_whose_cost_cannot_be_read(cost: str) -> None:
    details = {"ConversationDuration": 60}
    told = {"Sid": "7", "Status": "completed", "Price": cost, "Details": details}
    async with serving(lambda asked: web.json_response({"Call": told})) as service:
        provider = opened(shipped("exotel"), service.url)
        call = new_call()
        call = replace(call, progress=replace(call.progress, provider_call_id="7"))
        (event,) = await provider.status(call)
        await provider.aclose()
    assert (event.what, event.outcome, event.duration_s) == (What.ENDED, Outcome.COMPLETED, 60)
    assert event.cost is None
    assert event.detail == f"status completed; the cost cannot be read: {cost}"


async def test_an_end_counts_whose_length_cannot_be_read() -> None:
    for length in ("1:30", -5):
        assert await ended({"s": "done", "d": length}) == [(What.ENDED, Outcome.UNKNOWN, None)]
    found = Found("json", {"s": "done", "d": "1:30"})
    reply = written(LEAST + STATUS).status
    assert reply is not None
    event = event_of(reply.reply, found, new_call(), NOW, Source.POLL, None)
    assert event.detail == "status done; the length cannot be read: 1:30"


@pytest.mark.parametrize("cost", NO_AMOUNTS)
async def test_a_listed_call_counts_whose_cost_cannot_be_read(cost: str) -> None:
    call = new_call()

    def answer(asked: Asked) -> web.Response:
        row = {"id": "7", "callee": "+442079460018", "at": NOW.isoformat(), "seconds": "?"}
        row |= {"reference": call.correlation, "cost": cost}
        return web.json_response({"calls": [row]}, headers={"Date": format_datetime(NOW)})

    async with serving(answer) as service:
        provider = opened(EXAMPLE, service.url)
        assert isinstance(provider, Listing)
        assert await provider.find(call, frozenset()) == "7"
        bill = await provider.bill(NOW.date(), NOW.date())
        await provider.aclose()
    (item,) = bill.items
    assert (item.provider_call_id, item.debit, item.billsec) == ("7", None, None)


def signed(document: object, secret: str = "my-secret", name: str = "x-sign") -> CallbackRequest:
    body = json.dumps(document).encode()
    made = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return CallbackRequest("POST", headers=((name, f"sha256={made.upper()}"),), body=body)


UP = {"event": {"state": "up", "id": "7", "ms": 1499}}


def test_a_message_is_taken_with_its_signature_alone() -> None:
    provider = opened(written(PUSHED), None)
    (event,) = provider.read_callback(new_call(), signed(UP), NOW)
    assert (event.what, event.provider_call_id, event.duration_s) == (What.ANSWERED, "7", 1)
    for bad in (
        signed(UP, "other"),
        signed(UP, name="x-other"),
        replace(signed(UP), body=b"{}"),
        replace(signed(UP), headers=(("x-sign", ""),)),
    ):
        with pytest.raises(CallbackError) as caught:
            provider.read_callback(new_call(), bad, NOW)
        assert caught.value.http_status == 403


def test_a_signature_in_base64() -> None:
    text = PUSHED.replace('prefix = "sha256="', 'encoding = "base64"\nalgorithm = "sha1"')
    body = json.dumps(UP).encode()
    made = base64.b64encode(hmac.new(b"my-secret", body, hashlib.sha1).digest()).decode()
    callback = CallbackRequest("POST", headers=(("x-sign", made),), body=body)
    assert opened(written(text), None).read_callback(new_call(), callback, NOW)


def test_a_message_whose_length_cannot_be_read_is_refused() -> None:
    document = {"event": {"state": "up", "id": "7", "ms": "soon"}}
    with pytest.raises(CallbackError, match=r"event\.ms is no number") as caught:
        opened(written(PUSHED), None).read_callback(new_call(), signed(document), NOW)
    assert caught.value.http_status == 400


@pytest.mark.parametrize("document", [[], None, {}, {"event": []}, {"event": {"state": "up"}}])
def test_a_message_that_says_nothing_is_refused(document: object) -> None:
    with pytest.raises(CallbackError) as caught:
        opened(written(PUSHED), None).read_callback(new_call(), signed(document), NOW)
    assert caught.value.http_status == 400


async def test_what_the_file_has_not_the_account_has_not() -> None:
    provider = opened(written(LEAST), None)
    for wish in ({"caller_id": "+12125550123"}, {"retries": 1}):
        with pytest.raises(UnsupportedError):
            provider.check(new_call(**wish).request)
    with pytest.raises(HangUpUnavailableError):
        await provider.hang_up(new_call())
    with pytest.raises(UnsupportedError):
        await provider.balance()
    assert provider.check_callback_url("https://example.org/x")
    await provider.aclose()


@pytest.mark.parametrize("call_id", ["", " ", "x" * 201, "a\u0000b", 5.5e-7, None, [], True])
async def test_an_id_that_is_none_leaves_the_call_unconfirmed(call_id: object) -> None:
    async with serving(lambda asked: web.json_response({"id": call_id})) as service:
        provider = opened(written(LEAST), service.url)
        if call_id is True or isinstance(call_id, float):
            await provider.place(new_call())  # a word is a word
        else:
            with pytest.raises(UnconfirmedError, match="names no call"):
                await provider.place(new_call())
        await provider.aclose()
    assert len(service.asked) == 1


async def test_a_time_to_wait_is_told_and_nothing_is_sent_again() -> None:
    def answer(asked: Asked) -> web.Response:
        return web.json_response(
            {"error": {"code": "TOO_SOON"}}, status=429, headers={"Retry-After": "17"}
        )

    async with serving(answer) as service:
        provider = opened(shipped("example"), service.url)
        with pytest.raises(ProviderRefusedError) as caught:
            await provider.place(new_call())
        await provider.aclose()
    assert caught.value.what_to_do == "Wait 17 s, then try again."
    assert len(service.asked) == 1


async def test_no_secret_comes_back_in_what_is_kept() -> None:
    def answer(asked: Asked) -> web.Response:
        words = {"id": "1", "echo": f"{asked.query['key']} {asked.path}"}
        return web.json_response(words, status=500 if "fail" in asked.query["note"] else 200)

    async with serving(answer) as service:
        provider = opened(written(LEAST), service.url)
        placed = await provider.place(new_call())
        with pytest.raises(UnconfirmedError) as caught:
            await provider.place(new_call(tag="fail"))
        await provider.aclose()
    assert "my-secret" not in placed.raw + str(caught.value) + repr(caught.value)
