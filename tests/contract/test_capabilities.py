"""What a provider declares is what it does; what it does not declare is refused before anything is
sent.
"""

from __future__ import annotations

import pytest

from dialer.core.call import Outcome, State
from dialer.core.capabilities import Following, HangUp
from dialer.core.errors import HangUpUnavailableError, SettingError, UnsupportedError
from dialer.core.machine import state_of
from dialer.simulator import UseCase
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.registry import all_providers
from tests.contract.services import CALLEDIN, SERVICES, SPOKN, SPOKN_ENTERPRISE, Service
from tests.contract.stand import Stand


def refused(stand: Stand, **wishes: object) -> None:
    """The wish is refused by check(), and the service heard nothing of it."""
    with pytest.raises(UnsupportedError) as caught:
        stand.provider.check(stand.new_call(**wishes).request)  # type: ignore[arg-type]  # as above
    assert str(caught.value).endswith(".")
    assert not stand.sim.journal.requests()


@covers("poketalk", "events", "412")
@covers("talkety", "call_disconnect", "call_id")
async def test_hanging_up(stand: Stand) -> None:
    await stand.place(UseCase.LONG_TALK)
    call = await stand.talking()
    match stand.can.hang_up:
        case HangUp.AT_ONCE:
            await stand.provider.hang_up(call)
            await stand.provider.hang_up(call)  # asking twice is harmless
        case HangUp.NEXT_EVENT:
            stand.hanging_up = True
            with pytest.raises(HangUpUnavailableError):
                await stand.provider.hang_up(call)
        case HangUp.ABSENT:
            with pytest.raises(HangUpUnavailableError):
                await stand.provider.hang_up(call)
            assert stand.provider.callback_status(hang_up=True) == 200
            assert len(stand.requests) == 1
            return
    await stand.follow(stand.can.hang_up_within_s)
    assert stand.call is not None
    assert state_of(stand.call.progress) is State.ENDED
    assert stand.ended == (Outcome.COMPLETED, None)


@covers("poketalk", "events", "412")
@covers("talkety", "call_disconnect", "call_id")
async def test_hanging_up_while_a_phone_rings(stand: Stand) -> None:
    if stand.can.hang_up is HangUp.ABSENT:
        return
    await stand.place(UseCase.B_NO_ANSWER)
    stand.hanging_up = True
    await stand.advance(6)
    assert stand.call is not None
    if stand.can.hang_up is HangUp.AT_ONCE:
        await stand.provider.hang_up(await stand.named())
    await stand.follow(stand.can.hang_up_within_s)
    assert stand.ended is not None
    assert stand.ended[0] is Outcome.CANCELLED


@covers("poketalk", "click2call", "custom")
@covers("talkety", "call_connect", "custom_data")
@covers("spokn", "call", "token")
@covers("calledin", "clicktocall", "secret")
async def test_the_longest_tag_goes_out_whole_and_a_longer_one_is_refused(stand: Stand) -> None:
    most = stand.can.max_tag_chars
    if most is not None:
        refused(stand, tag="x" * (most + 1))
    if most == 0:
        return
    tag = ("Grüße, 100% & mehr + $status " * 9)[: most or 200]
    await stand.place(tag=tag)
    assert stand.sim.journal.calls_placed()[0].tag == tag
    await stand.follow()
    assert (stand.ended is None) is (stand.can.following is Following.NONE)


@covers("poketalk", "click2call", "custom")
@covers("calledin", "clicktocall", "secret")
async def test_a_call_without_a_tag_is_still_named(stand: Stand) -> None:
    call = await stand.place()
    (placed,) = stand.sim.journal.calls_placed()
    if not stand.service.carries:
        assert placed.tag == ""
        return
    carried = call.callback_token[:30] if stand.service is CALLEDIN else call.id
    assert placed.tag == carried
    assert stand.service.carries in dict(stand.requests[0].params)


@covers("spokn", "call", "maxretries")
async def test_the_most_retries_are_made_and_more_are_refused(stand: Stand) -> None:
    refused(stand, retries=stand.can.max_retries + 1)
    refused(stand, retries=-1)
    await stand.place(UseCase.A_BUSY_ONCE, retries=stand.can.max_retries)
    await stand.follow()
    if stand.can.max_retries and stand.can.following is not Following.NONE:
        assert stand.ended is not None
        assert stand.ended[0] is Outcome.COMPLETED
    assert len(stand.requests) == 1  # the service rings again, not this program


@covers("spokn", "call", "duration")
@covers("calledin", "clicktocall", "max_duration")
async def test_a_limit_in_the_request_is_kept_by_the_service(stand: Stand) -> None:
    most = stand.can.max_minutes_most
    if stand.can.max_minutes_in_request:
        refused(stand, max_minutes=0)
        refused(stand, max_minutes=-5)
    if most is not None:
        refused(stand, max_minutes=most + 1)
        stand.provider.check(stand.new_call(max_minutes=most).request)
    await stand.place(UseCase.LONG_TALK, max_minutes=2)
    await stand.advance(400)
    ended = stand.sim.journal.calls_ended()
    assert bool(ended) is stand.can.max_minutes_in_request
    assert all(entry.talk_s == 120 for entry in ended)


@covers("spokn", "call", "bpartycid")
@covers("calledin", "clicktocall", "caller_id")
async def test_a_caller_id_goes_out_only_where_it_is_declared(stand: Stand) -> None:
    if not stand.can.caller_id:
        refused(stand, caller_id="+12125550123")
        return
    await stand.place(caller_id="+12125550123")
    await stand.advance(6)  # one that this program carries calls the other party by then
    assert stand.service.caller_id is not None
    name, value = stand.service.caller_id
    sent = [dict(request.params).get(name, "") for request in stand.sim.journal.requests()]
    assert any(value in each for each in sent)


@pytest.mark.parametrize(
    "number", ["", "12125550100", "+", "+1212555010x", "+0123456", "tel:+1212"]
)
async def test_a_number_that_is_not_whole_is_refused(stand: Stand, number: str) -> None:
    refused(stand, to_number=number)
    refused(stand, from_number=number)


@covers("spokn", "call", "aparty", "bparty")
async def test_an_id_is_called_where_one_is_declared(stand: Stand) -> None:
    declared, ids = stand.can.own_ids, stand.service.own_ids
    assert (declared is None) is (ids is None)
    if declared is None or ids is None:
        refused(stand, to_number="7654321")
        refused(stand, from_number="7654321")
        return
    own, other = ids
    assert declared.takes(own)
    assert declared.takes(other)
    assert declared.name in declared.words
    await stand.place(from_number=own, to_number=other)
    await stand.advance(6)  # one that this program carries calls the other party by then
    sent = [pair for request in stand.sim.journal.requests() for pair in request.params]
    assert [pair for pair in sent if pair in stand.service.ids_sent] == list(stand.service.ids_sent)


@pytest.mark.parametrize(
    "text", ["a b", "a&b", "a/b", "a,b", "a|b", "a@b", "a\n", "1" * 41, "-a", "{to}", "é", "１０１"]
)
async def test_nothing_else_passes_for_an_id(stand: Stand, text: str) -> None:
    refused(stand, to_number=text)
    refused(stand, from_number=text)


@covers("poketalk", "click2call", "eventurl limit")
async def test_an_address_for_callbacks_is_judged(stand: Stand) -> None:
    problem = stand.provider.check_callback_url("http://dialer.example.org/callback/x")
    assert (problem is None) is stand.can.uses_callbacks
    assert not problem or problem.endswith(".")
    secure = stand.provider.check_callback_url("https://dialer.example.org/callback/x")
    assert (secure is None) is (stand.can.uses_callbacks and "https" in stand.can.callback_schemes)


@covers("zadarma", "info", "balance")
@covers("talkety", "pricing", "cost")
async def test_a_question_that_the_service_has_not_is_refused(stand: Stand) -> None:
    if stand.service.test_says:
        assert stand.service.test_says in await stand.provider.test()
        assert len(stand.sim.journal.requests()) == 1 + stand.service.asks_first
        assert not stand.sim.journal.calls_placed()
        return
    with pytest.raises(UnsupportedError):
        await stand.provider.status(stand.new_call())
    with pytest.raises(UnsupportedError, match="without ringing a phone"):
        await stand.provider.test()
    assert not stand.sim.journal.requests()


@pytest.mark.parametrize("service", SERVICES, ids=str)
async def test_the_declaration_is_that_of_the_open_account(service: Service, build: Build) -> None:
    stand = await build(service)
    info = all_providers().info(service.provider)
    assert info.capabilities(stand.account) == stand.can


@covers("spokn", "call", "Spokn ID shown", "bpartycid")
@pytest.mark.parametrize(
    ("shown", "called", "allowed"),
    [
        ("7654321", "+442079460018", False),
        ("7654321", "1234567", True),
        ("+12125550123", "1234567", True),
        ("12125550123", "+442079460018", False),
    ],
)
async def test_spokn_shows_a_spokn_id_to_a_spokn_id_only(
    build: Build, shown: str, called: str, allowed: bool
) -> None:
    stand = await build(SPOKN_ENTERPRISE)
    if not allowed:
        refused(stand, caller_id=shown, to_number=called)
        return
    await stand.place(caller_id=shown, to_number=called)
    assert stand.sim.journal.calls_placed()


@covers("spokn", "call", "apartycid", "bpartycid", "url", "retrytime")
async def test_spokn_keeps_what_only_enterprises_may_send(build: Build) -> None:
    stand = await build(SPOKN, shown_to_me="+12125550124", retry_pause_s="5")
    await stand.place(retries=2)
    params = dict(stand.requests[0].params)
    assert not {"apartycid", "bpartycid", "url"} & set(params)
    assert (params["maxretries"], params["retrytime"]) == ("2", "5")


@covers("spokn", "call", "retrytime")
@pytest.mark.parametrize(("pause", "allowed"), [("0", True), ("10", True), ("11", False)])
async def test_spokn_waits_ten_seconds_at_most(build: Build, pause: str, allowed: bool) -> None:
    if not allowed:
        with pytest.raises(SettingError, match="at most 10"):
            await build(SPOKN, retry_pause_s=pause)
        return
    stand = await build(SPOKN, retry_pause_s=pause)
    await stand.place(retries=1)
    assert dict(stand.requests[0].params)["retrytime"] == pause


@covers("spokn", "call", "apartycid", "url")
async def test_spokn_sends_what_an_enterprise_set(build: Build) -> None:
    stand = await build(SPOKN_ENTERPRISE, shown_to_me="+12125550124", retry_pause_s="5")
    await stand.place()
    params = dict(stand.requests[0].params)
    assert params["apartycid"] == "+12125550124"
    assert params["url"] == stand.callback_url
    assert "retrytime" not in params  # nothing is retried


@covers("calledin", "clicktocall", "10 digits", "caller_id")
@pytest.mark.parametrize(
    ("wish", "why"),
    [
        ({"caller_id": "+442079460999"}, "country"),
        ({"to_number": "+121255501000"}, "10 digits"),
        ({"to_number": "+1212555010"}, "10 digits"),
        ({"to_number": "+99912345"}, "country code"),
    ],
)
async def test_calledin_numbers(build: Build, wish: dict[str, str], why: str) -> None:
    stand = await build(CALLEDIN)
    with pytest.raises(UnsupportedError, match=why):
        stand.provider.check(stand.new_call(**wish).request)  # type: ignore[arg-type]  # as above


@covers("calledin", "clicktocall", "10 digits")
async def test_calledin_takes_any_length_when_told_so(build: Build) -> None:
    stand = await build(CALLEDIN, check_number_length="false")
    stand.provider.check(stand.new_call(to_number="+1212555010").request)
