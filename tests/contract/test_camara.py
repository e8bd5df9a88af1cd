"""Click to Dial: tokens, events beside questions, and what its states and reasons come to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialer.core.call import Outcome, Source, State
from dialer.core.errors import (
    CallbackError,
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.core.machine import state_of
from dialer.core.ports import CallbackRequest
from dialer.providers.registry import Registry
from dialer.simulator import Options, UseCase
from tests.contract.canned import canned
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.services import CAMARA, CAMARA_PUSHED
from tests.contract.stand import Stand, account_of

TOKEN_REPLY = (200, '{"access_token": "at-1", "token_type": "Bearer", "expires_in": 60}')


def tokens_fetched(stand: Stand) -> int:
    return sum(request.path == "/oauth2/token" for request in stand.sim.journal.requests())


# Tokens


async def test_a_token_is_kept_while_it_is_good(build: Build) -> None:
    stand = await build(CAMARA)
    await stand.place(UseCase.SHORT_TALK)
    await stand.follow()
    assert tokens_fetched(stand) == 1


@covers("camara", "tokens", "client credentials")
@covers("camara", "calls", "GET")
async def test_a_token_that_ended_is_fetched_anew_for_a_question(build: Build) -> None:
    stand = await build(CAMARA, options=Options(camara_token_s=60))
    await stand.place(UseCase.LONG_TALK)
    call = await stand.talking()
    await stand.clock.advance(100)  # the operator's clock: the adapter's own stands still
    stand.fold(await stand.provider.status(call))
    assert tokens_fetched(stand) == 2
    assert stand.call is not None
    assert state_of(stand.call.progress) is State.TALKING


async def test_a_call_is_not_sent_again_for_a_token_that_ended(build: Build) -> None:
    stand = await build(CAMARA, options=Options(camara_token_s=60))
    await stand.provider.test()
    await stand.clock.advance(100)
    with pytest.raises(ProviderRefusedError, match="UNAUTHENTICATED"):
        await stand.place()
    assert len(stand.requests) == 1
    await stand.place()  # the person's own second try, with another token
    assert len(stand.sim.journal.calls_placed()) == 1
    assert tokens_fetched(stand) == 2


@covers("camara", "tokens", "own token")
async def test_a_token_of_ones_own_is_used_as_it_is() -> None:
    async with canned({"": (404, '{"status": 404, "code": "NOT_FOUND", "message": "x"}')}) as to:
        account = account_of(CAMARA, to.url, client_id="", token="my-own")
        provider = Registry().open(account, timeout_s=5)
        assert "accepts" in await provider.test()
        await provider.aclose()
    assert [asked.authorization for asked in to.asked] == ["Bearer my-own"]


@pytest.mark.parametrize(("login", "in_form"), [("basic", False), ("form", True)])
async def test_a_client_logs_in_either_way(login: str, in_form: bool) -> None:
    answers = {"token": TOKEN_REPLY, "": (404, '{"code": "NOT_FOUND", "message": "x"}')}
    async with canned(answers) as to:
        account = account_of(
            CAMARA, to.url, client_login=login, client_id="a:b", client_secret="s p&ace"
        )
        provider = Registry().open(account, timeout_s=5)
        await provider.test()
        await provider.aclose()
    fields = dict(to.asked[0].params)
    assert fields["grant_type"] == "client_credentials"
    assert "click-to-dial:calls:create" in fields["scope"]
    assert ("client_secret" in fields) is in_form
    # RFC 6749, 2.3.1: both are form-encoded before they are joined: "a%3Ab:s+p%26ace".
    expected = "" if in_form else "Basic YSUzQWI6cytwJTI2YWNl"
    assert to.asked[0].authorization == expected


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        ((401, '{"error": "invalid_client"}'), ProviderRefusedError),
        ((400, '{"error": "invalid_scope", "error_description": "no"}'), ProviderRefusedError),
        ((401, "go away"), ProviderRefusedError),
        ((500, "<html>"), NotReachedError),
        ((200, "{}"), NotReachedError),
        ((200, '{"access_token": "x", "token_type": "mac"}'), NotReachedError),
        ((200, '{"access_token": "x\\ny"}'), NotReachedError),
        ((429, "{}"), NotReachedError),
    ],
)
async def test_without_a_token_nothing_rings(
    build: Build, reply: tuple[int, str], error: type[Exception]
) -> None:
    call = (await build(CAMARA)).new_call()
    async with canned({"token": reply}) as to:
        provider = Registry().open(account_of(CAMARA, to.url), timeout_s=5)
        with pytest.raises(error):
            await provider.place(call)
        await provider.aclose()
    assert {asked.path for asked in to.asked} == {"/oauth2/token"}


async def test_no_wish_to_be_asked_less_holds_a_hang_up_or_a_call_back(build: Build) -> None:
    """Nor the token that these need."""
    stand = await build(CAMARA)
    call = await stand.place()
    brief = TOKEN_REPLY[1].replace("60", "0")
    async with canned({"token": (200, brief), "": (429, "{}"), "calls": (429, "{}")}) as to:
        provider = Registry().open(account_of(CAMARA, to.url), timeout_s=5)
        with pytest.raises(ProviderReplyError):
            await provider.status(call)
        before = len(to.asked)
        with pytest.raises(ProviderReplyError):
            await provider.status(call)
        assert len(to.asked) == before, "questions wait"
        with pytest.raises(ProviderReplyError):
            await provider.hang_up(call)
        with pytest.raises(UnconfirmedError):
            await provider.place(stand.new_call())
        await provider.aclose()
    methods = [(asked.method, asked.path.endswith("token")) for asked in to.asked[before:]]
    assert methods == [("POST", True), ("DELETE", False), ("POST", True), ("POST", False)]


@pytest.mark.parametrize(
    ("settings", "missing"),
    [
        ({"client_id": ""}, "neither client_id nor token"),
        ({"client_secret": ""}, "has no client_secret"),
        ({"token_url": ""}, "has no token_url"),
        ({"address": ""}, "has no address"),
    ],
)
async def test_what_is_missing_is_said(
    build: Build, settings: dict[str, str], missing: str
) -> None:
    with pytest.raises(SettingError, match=missing):
        await build(CAMARA, **settings)


# Calls


@covers("camara", "calls", "caller, callee", "sink, sinkCredential")
async def test_the_request_has_what_the_standard_has_and_no_more(build: Build) -> None:
    stand = await build(CAMARA_PUSHED)
    call = await stand.place()
    params = dict(stand.requests[0].params)
    assert set(params) == {
        "caller.number",
        "callee.number",
        "sink",
        "sinkCredential.credentialType",
        "sinkCredential.accessToken",
        "sinkCredential.accessTokenExpiresUtc",
        "sinkCredential.accessTokenType",
    }
    assert params["sinkCredential.accessTokenExpiresUtc"] == "2026-02-01T12:00:00Z"
    assert params["sink"] == call.callback_url


@covers("camara", "errors", "429", "status, code, message")
async def test_too_many_requests_are_a_refusal_and_no_second_call(build: Build) -> None:
    call = (await build(CAMARA)).new_call()
    busy = (429, '{"status": 429, "code": "TOO_MANY_REQUESTS", "message": "Rate limit reached."}')
    async with canned({"token": TOKEN_REPLY, "calls": busy}) as to:
        provider = Registry().open(account_of(CAMARA, to.url), timeout_s=5)
        with pytest.raises(ProviderRefusedError, match="TOO_MANY_REQUESTS"):
            await provider.place(call)
        await provider.aclose()
    assert [asked.path for asked in to.asked].count("/click-to-dial/v0.2/calls") == 1


@pytest.mark.parametrize(
    "reply",
    [
        (201, "{}"),
        (201, '{"callId": "a b", "status": "initiating"}'),
        (200, "[]"),
        (502, '{"status": 502, "code": "BAD_GATEWAY", "message": "x"}'),
        (302, ""),
    ],
)
async def test_what_is_not_documented_is_unconfirmed(build: Build, reply: tuple[int, str]) -> None:
    call = (await build(CAMARA)).new_call()
    async with canned({"token": TOKEN_REPLY, "calls": reply}) as to:
        provider = Registry().open(account_of(CAMARA, to.url), timeout_s=5)
        with pytest.raises(UnconfirmedError):
            await provider.place(call)
        await provider.aclose()


async def test_a_number_that_is_too_short_for_it_is_refused(build: Build) -> None:
    stand = await build(CAMARA)
    with pytest.raises(UnsupportedError):
        stand.provider.check(stand.new_call(to_number="+1234").request)


async def test_asking_about_another_call_tells_nothing(build: Build) -> None:
    stand = await build(CAMARA)
    call = await stand.place()
    other = '{"callId": "call-1", "status": "connected"}'
    async with canned({"token": TOKEN_REPLY, "": (200, other)}) as to:
        provider = Registry().open(account_of(CAMARA, to.url), timeout_s=5)
        with pytest.raises(ProviderReplyError, match="another call"):
            await provider.status(call)
        await provider.aclose()


@covers("camara", "calls", "DELETE")
async def test_hanging_up_what_is_over_is_no_fault(build: Build) -> None:
    stand = await build(CAMARA)
    await stand.place(UseCase.SHORT_TALK)
    call = await stand.follow()
    await stand.provider.hang_up(call)


# Events and questions together


async def test_the_reason_is_waited_for_before_the_end_is_told(build: Build) -> None:
    stand = await build(CAMARA_PUSHED)
    await stand.place(UseCase.B_BUSY)
    await stand.clock.advance(30)
    assert stand.call is not None
    told, stand.call = stand.call, replace(stand.call, progress=stand.call.progress)
    assert told.progress.ending is not None
    unknowing = replace(
        stand.new_call(UseCase.B_BUSY), progress=replace(told.progress, ending=None)
    )
    assert await stand.provider.status(unknowing) == ()
    (event,) = await stand.provider.status(unknowing)
    assert event.outcome is Outcome.UNKNOWN


async def test_a_reason_that_comes_after_the_answer_counts_for_more(build: Build) -> None:
    stand = await build(CAMARA_PUSHED)
    fresh = await stand.place(UseCase.A_GIVES_UP)
    await stand.follow()
    last = stand.received[-1]
    stand.call = fresh
    for _ in range(2):
        stand.fold(await stand.provider.status(stand.call))
    assert stand.ended is not None
    assert stand.ended[0] is Outcome.UNKNOWN
    stand.fold(stand.provider.read_callback(fresh, last, stand.clock.now()))
    assert stand.ended == (Outcome.CANCELLED, "a")
    assert stand.call.progress.ending is not None
    assert stand.call.progress.ending.source is Source.CALLBACK


async def test_an_event_proves_a_call_whose_reply_was_lost(build: Build) -> None:
    stand = await build(CAMARA_PUSHED)
    with pytest.raises(UnconfirmedError):
        await stand.place(UseCase.REPLY_LOST)
    await stand.follow()
    assert stand.call is not None
    assert stand.call.progress.provider_call_id == f"call-{stand.sim.journal.calls_placed()[0].id}"
    assert stand.ended == (Outcome.COMPLETED, None)


async def test_an_event_without_its_word_is_refused(build: Build) -> None:
    stand = await build(CAMARA_PUSHED)
    placed = await stand.place()
    await stand.follow()
    good = stand.received[-1]
    for word in ("", "Bearer ", "Bearer x", f"Basic {good.header('authorization')[7:]}"):
        headers = (("authorization", word),)
        with pytest.raises(CallbackError) as caught:
            stand.provider.read_callback(
                placed, CallbackRequest("POST", headers=headers, body=good.body), stand.clock.now()
            )
        assert caught.value.http_status == 403


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b'{"specversion": 1.0}'])
async def test_an_event_that_is_none_is_refused(build: Build, body: bytes) -> None:
    stand = await build(CAMARA_PUSHED)
    bad = stand.sealed(CallbackRequest("POST", body=body))
    with pytest.raises(CallbackError) as caught:
        stand.provider.read_callback(stand.new_call(), bad, stand.clock.now())
    assert caught.value.http_status == 400


@covers("camara", "reasons", "all")
@covers("camara", "states", "disconnected, failed")
@pytest.mark.parametrize(
    ("state", "reason", "expected"),
    [
        ("disconnected", "hangUp", (Outcome.COMPLETED, None)),
        ("disconnected", "callerBusy", (Outcome.BUSY, "a")),
        ("failed", "callerNoAnswer", (Outcome.NO_ANSWER, "a")),
        ("failed", "callerFailure", (Outcome.FAILED, "a")),
        ("disconnected", "callerAbandon", (Outcome.CANCELLED, "a")),
        ("disconnected", "calleeBusy", (Outcome.BUSY, "b")),
        ("failed", "calleeNoAnswer", (Outcome.NO_ANSWER, "b")),
        ("failed", "calleeFailure", (Outcome.FAILED, "b")),
        ("failed", "other", (Outcome.FAILED, None)),
        ("disconnected", "vanished", (Outcome.UNKNOWN, None)),
    ],
)
async def test_every_reason_comes_to_what_it_means(
    build: Build, state: str, reason: str, expected: tuple[Outcome, str | None]
) -> None:
    stand = await build(CAMARA_PUSHED)
    stand.call = call = stand.new_call()
    duration = "12" if reason == "hangUp" else "0"
    body = (
        '{"specversion": "1.0", "type": "org.camaraproject.click-to-dial.v1.status-changed",'
        f'"data": {{"callId": "c", "caller": "{call.request.from_number}",'
        f'"callee": "{call.request.to_number}", "callDuration": "{duration}",'
        f'"status": {{"state": "{state}", "reason": "{reason}"}}}}}}'
    )
    event = stand.sealed(CallbackRequest("POST", body=body.encode()))
    stand.fold(stand.provider.read_callback(call, event, stand.clock.now()))
    assert stand.ended == expected


async def test_hanging_up_before_anybody_talked_is_no_conversation(build: Build) -> None:
    stand = await build(CAMARA_PUSHED)
    stand.call = call = stand.new_call()
    body = (
        '{"specversion": "1.0", "type": "org.camaraproject.click-to-dial.v0.status-changed",'
        f'"data": {{"callId": "c", "caller": "{call.request.from_number}",'
        f'"callee": "{call.request.to_number}", "callDuration": "0",'
        '"status": {"state": "disconnected", "reason": "hangUp"}}}'
    )
    event = stand.sealed(CallbackRequest("POST", body=body.encode()))
    stand.fold(stand.provider.read_callback(call, event, stand.clock.now()))
    assert stand.ended == (Outcome.CANCELLED, None)
