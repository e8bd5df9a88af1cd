"""What Asterisk alone does: each call has an application of its own, what breaks is found again,
and no channel or bridge is left behind.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

import aiohttp
import pytest

from dialer.core.call import Leg, Outcome, Placement
from dialer.core.errors import (
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.providers.registry import Registry
from dialer.simulator import ACCOUNTS, UseCase
from dialer.simulator.asterisk_events import Json
from tests.contract.conftest import Build
from tests.contract.services import ASTERISK
from tests.contract.stand import Stand


@pytest.fixture
async def stand(build: Build) -> AsyncIterator[Stand]:
    """Whatever happens: at the end nothing is left inside Asterisk."""
    made = await build(ASTERISK)
    yield made
    assert not made.sim.asterisk.channels
    assert not made.sim.asterisk.bridges


async def again(stand: Stand) -> Stand:
    """The program's next life: the same account opened anew, and the call as it is on disk."""
    provider = Registry(now=stand.clock.now).open(stand.account, timeout_s=5)
    return replace(stand, provider=provider)


@pytest.mark.parametrize("use_case", list(ASTERISK.endings), ids=lambda case: case.name)
async def test_nothing_is_left_behind(stand: Stand, use_case: UseCase) -> None:
    await stand.place(use_case)
    await stand.follow()
    assert stand.ended == ASTERISK.endings[use_case]


@pytest.mark.parametrize("seconds", [0, 3, 5, 7, 12])
async def test_a_hang_up_leaves_nothing_behind(stand: Stand, seconds: int) -> None:
    call = await stand.place(UseCase.LONG_TALK)
    await stand.advance(seconds)
    await stand.provider.hang_up(stand.call or call)
    await stand.follow(10)
    talked = seconds == 12
    assert stand.ended == ((Outcome.COMPLETED, None) if talked else (Outcome.CANCELLED, "a"))


@pytest.mark.parametrize("seconds", [2, 5, 7, 12])
async def test_a_broken_connection_is_made_anew(stand: Stand, seconds: int) -> None:
    await stand.place(UseCase.SHORT_TALK)
    await stand.advance(seconds)
    stand.sim.asterisk.apps.cut()
    await stand.follow()
    assert stand.ended == (Outcome.COMPLETED, None)
    (ended,) = stand.sim.journal.calls_ended()
    assert ended.talk_s == 2


@pytest.mark.parametrize("seconds", [0, 2, 5, 7, 12])
async def test_the_next_program_carries_a_call_on(stand: Stand, seconds: int) -> None:
    await stand.place(UseCase.ANSWER)
    await stand.advance(seconds)
    await stand.provider.aclose()  # as a killed program's connections close
    next_life = await again(stand)
    await next_life.follow()
    assert next_life.ended == (Outcome.COMPLETED, None)
    assert len(stand.sim.journal.calls_placed()) == 1
    await next_life.provider.aclose()


async def test_the_other_party_is_never_called_twice(stand: Stand) -> None:
    """The program dies while the other phone is rung, and is back only after that has refused."""
    await stand.place(UseCase.B_BUSY)
    await stand.advance(5)
    await stand.provider.aclose()
    await stand.clock.advance(10)
    assert list(stand.sim.asterisk.channels) == ["dialer-01JTESTCALL0000000000000AB-a"]
    next_life = await again(stand)
    await next_life.follow()
    assert next_life.ended == (Outcome.UNKNOWN, None)
    to_b = [r for r in stand.sim.journal.requests() if r.method == "POST" and r.path.endswith("-b")]
    assert len(to_b) == 1
    await next_life.provider.aclose()


async def test_the_same_call_followed_twice_is_carried_by_the_newer_one(stand: Stand) -> None:
    await stand.place(UseCase.ANSWER)
    await stand.advance(2)
    other = await again(stand)
    other.states.clear()
    for _ in range(60):
        await other.advance(1)
        if stand.call is not None and stand.call.progress.ending is None:
            stand.fold(await stand.provider.status(stand.call))
        if other.call is not None and other.call.progress.ending is None:
            other.fold(await other.provider.status(other.call))
    assert other.ended == (Outcome.COMPLETED, None)
    posts = [r.path for r in stand.sim.journal.requests() if r.method == "POST"]
    assert len([path for path in posts if path.endswith("-b")]) == 1
    assert len([path for path in posts if path.endswith("/addChannel")]) == 1
    await other.provider.aclose()


async def test_a_name_that_is_there_already_is_the_call_itself(stand: Stand) -> None:
    """Asked for twice, one phone rings: the second answer (409) says that it was placed."""
    call = await stand.place(UseCase.SHORT_TALK)
    other = await again(stand)
    placed = await other.provider.place(call)
    assert placed.provider_call_id == "dialer-01JTESTCALL0000000000000AB-a"
    assert len(stand.sim.journal.calls_placed()) == 1
    await other.provider.aclose()
    await stand.follow()


async def test_a_call_whose_reply_was_lost_is_found_by_its_name(stand: Stand) -> None:
    with pytest.raises(UnconfirmedError):
        await stand.place(UseCase.REPLY_LOST)
    await stand.follow()
    assert stand.ended == (Outcome.COMPLETED, None)
    assert stand.call is not None
    assert stand.call.progress.placement is Placement.ACCEPTED


async def test_a_call_that_never_came_about_stays_in_doubt_for_a_moment_only(stand: Stand) -> None:
    with pytest.raises(UnconfirmedError):
        await stand.place(UseCase.SERVER_ERROR)
    await stand.follow(8)
    assert stand.ended is None
    await stand.follow(8)
    assert stand.ended == (Outcome.UNKNOWN, None)


async def test_only_its_own_user_may(build: Build) -> None:
    looker = await build(ASTERISK, **ACCOUNTS.asterisk_read_only.settings)
    assert "accepts the login" in await looker.provider.test()
    with pytest.raises(ProviderRefusedError, match="may only look on"):
        await looker.place()


async def test_what_is_wrong_with_an_endpoint_is_told(build: Build) -> None:
    with pytest.raises(SettingError, match="endpoint"):
        await build(ASTERISK, endpoint="trunk")
    with pytest.raises(SettingError, match="extension_endpoint"):
        await build(ASTERISK, extension_endpoint="PJSIP/alice")
    with pytest.raises(SettingError, match="app cannot be"):
        await build(ASTERISK, app="a b")
    nobody = await build(ASTERISK, own_endpoint="PJSIP/noreg")
    with pytest.raises(ProviderRefusedError, match="no way to this phone"):
        await nobody.place()
    wrong = await build(ASTERISK, endpoint="PJSIP/{to}@nosuch")
    with pytest.raises(ProviderReplyError, match="no endpoint PJSIP/nosuch"):
        await wrong.provider.test()


@pytest.mark.parametrize("own_shows", ["called", "caller_id"])
async def test_what_the_phones_show(build: Build, own_shows: str) -> None:
    stand = await build(ASTERISK, caller_id="+12125550111", own_phone_shows=own_shows)
    await stand.place(UseCase.SHORT_TALK)
    await stand.follow()
    shown = [dict(r.params).get("callerId") for r in stand.sim.journal.requests() if r.params]
    own = "+442079460034" if own_shows == "called" else "+12125550111"
    assert [each for each in shown if each] == [own, "+12125550111"]


@pytest.mark.parametrize(
    ("own", "called", "wish", "shown"),
    [
        ("alice", "101", None, ["101", "alice"]),
        ("alice", "101", "102", ["101", "102"]),
        ("+12125550100", "101", None, ["101", "+12125550111"]),
        ("alice", "+442079460034", None, ["+442079460034", "+12125550111"]),
    ],
)
async def test_what_extensions_show(
    build: Build, own: str, called: str, wish: str | None, shown: list[str]
) -> None:
    stand = await build(ASTERISK, caller_id="+12125550111")
    await stand.place(from_number=own, to_number=called, caller_id=wish)
    await stand.follow()
    sent = [dict(r.params).get("callerId") for r in stand.sim.journal.requests() if r.params]
    assert [each for each in sent if each] == shown


async def test_an_extension_is_shown_within_the_exchange_only(build: Build) -> None:
    stand = await build(ASTERISK)
    call = stand.new_call(caller_id="101")
    with pytest.raises(UnsupportedError, match="another extension only"):
        stand.provider.check(call.request)


async def test_extensions_have_a_template_of_their_own(build: Build) -> None:
    stand = await build(ASTERISK, extension_endpoint="Local/{extension}@internal")
    await stand.place(from_number="alice", to_number="101")
    await stand.follow()
    assert stand.ended == (Outcome.COMPLETED, None)
    sent = [dict(r.params).get("endpoint") for r in stand.sim.journal.requests() if r.params]
    assert [each for each in sent if each] == ["Local/alice@internal", "Local/101@internal"]
    (placed,) = stand.sim.journal.calls_placed()
    assert placed.a == "alice"


@pytest.mark.parametrize("called", ["noreg", "nosuch"])
async def test_an_extension_that_nobody_has_fails(build: Build, called: str) -> None:
    stand = await build(ASTERISK)
    await stand.place(from_number="alice", to_number=called)
    await stand.follow()
    assert stand.ended == (Outcome.FAILED, Leg.B)
    assert not stand.sim.asterisk.channels


async def test_a_limit_of_minutes_holds_without_this_program(stand: Stand) -> None:
    await stand.place(UseCase.LONG_TALK, max_minutes=2)
    await stand.advance(15)
    await stand.provider.aclose()
    await stand.clock.advance(300)
    (ended,) = stand.sim.journal.calls_ended()
    assert ended.talk_s == 120
    next_life = await again(stand)
    await next_life.follow(5)
    assert next_life.ended == (Outcome.COMPLETED, None)
    await next_life.provider.aclose()


@pytest.mark.parametrize(
    ("use_case", "killed_at_s", "channels"),
    [(UseCase.ANSWER, 3, 1), (UseCase.B_NO_ANSWER, 7, 2), (UseCase.ANSWER, 15, 2)],
)
@pytest.mark.parametrize("minutes", [None, 2])
async def test_nothing_stays_for_ever_whose_program_was_killed(
    stand: Stand, use_case: UseCase, killed_at_s: int, channels: int, minutes: int | None
) -> None:
    await stand.place(use_case, max_minutes=minutes)
    await stand.advance(killed_at_s)
    await stand.provider.aclose()  # and it never comes again
    assert len(stand.sim.asterisk.channels) == channels
    await stand.clock.advance(5 * 60 if minutes else 4 * 3600 + 200)
    assert not stand.sim.asterisk.channels
    stand.sim.asterisk.bridges.clear()  # an empty one: it holds no line and costs nothing


async def test_a_talk_without_a_limit_goes_on_as_long_as_it_is_followed(stand: Stand) -> None:
    await stand.place(UseCase.LONG_TALK)
    await stand.advance(15)
    a, b = stand.sim.asterisk.channels.values()
    b.timers[-1].cancel()  # nobody leaves by himself
    assert stand.call is not None
    for _ in range(24):
        await stand.clock.advance(1800)
        stand.fold(await stand.provider.status(stand.call))
    assert set(stand.sim.asterisk.channels) == {a.id, b.id}
    assert stand.call.progress.ending is None
    await stand.provider.aclose()
    await stand.clock.advance(4 * 3600 + 10)
    assert not stand.sim.asterisk.channels
    stand.sim.asterisk.bridges.clear()


async def test_an_address_without_the_interface_is_told(build: Build) -> None:
    stand = await build(ASTERISK, address="http://pbx.example.com:8088/other")
    with pytest.raises((ProviderRefusedError, NotReachedError)) as caught:
        await stand.place()
    assert "address" in str(caught.value)
    with pytest.raises(ProviderReplyError, match="not documented"):
        await stand.provider.test()


# The simulated one is as strict as a real one was seen to be (22.10)


@pytest.mark.parametrize(
    ("method", "path", "document", "status", "words"),
    [
        ("POST", "/channels", {"app": "x"}, 400, "Endpoint must be specified"),
        ("POST", "/channels", {"endpoint": "PJSIP/a"}, 400, "Application or extension"),
        ("POST", "/channels", {"endpoint": "a", "app": "x"}, 400, "Invalid endpoint"),
        ("POST", "/channels", {"endpoint": "Foo/a", "app": "x"}, 500, "Allocation failed"),
        ("POST", "/channels", {"endpoint": "PJSIP/noreg", "app": "x"}, 500, "Allocation failed"),
        ("GET", "/channels/none", None, 404, "Channel not found"),
        ("DELETE", "/channels/none", None, 404, "Channel not found"),
        ("DELETE", "/channels/there?reason=nonsense", None, 400, "Invalid reason"),
        ("POST", "/channels/there", {"endpoint": "PJSIP/a", "app": "x"}, 409, "already exists"),
        ("POST", "/bridges/room", {"type": "mixing"}, 409, "already exists"),
        ("GET", "/bridges/none", None, 404, "Bridge not found"),
        ("POST", "/bridges/none/addChannel", {"channel": ["there"]}, 404, "Bridge not found"),
        ("POST", "/bridges/room/addChannel", {"channel": ["none"]}, 400, "Channel not found"),
        ("POST", "/bridges/room/addChannel", {"channel": "there,there"}, 400, "Channel not found"),
        ("POST", "/bridges/room/addChannel", {"channel": ["there"]}, 422, "not in Stasis"),
    ],
)
async def test_the_simulated_one_is_strict(
    build: Build, method: str, path: str, document: object, status: int, words: str
) -> None:
    stand = await build(ASTERISK)
    settings = ACCOUNTS.asterisk.settings
    login = aiohttp.encode_basic_auth(settings["username"], settings["password"])
    async with aiohttp.ClientSession(headers={"Authorization": login}) as client:
        base = f"{stand.sim.base_url}/ari"
        there = {"endpoint": "PJSIP/a", "app": "x", "channelId": "there"}
        async with client.post(f"{base}/channels", json=there) as made:
            assert made.status == 200
        async with client.post(f"{base}/bridges/room", json={"type": "mixing"}) as made:
            assert made.status == 200
        async with client.request(method, f"{base}{path}", json=document) as reply:
            assert reply.status == status
            assert words in await reply.text()


RINGS = ["Dial ", "ChannelStateChange Ringing", "Dial RINGING"]
ANSWERS = [*RINGS, "ChannelStateChange Up", "Dial ANSWER", "StasisStart"]
HUNG_UP = ["ChannelHangupRequest 32", "StasisEnd", "ChannelDestroyed 16"]
LEAVES = ["ChannelHangupRequest", "ChannelLeftBridge", "StasisEnd", "ChannelDestroyed 16"]
# What a real one (22.10) sent of either channel, in its order.
SEEN = {
    UseCase.ANSWER: (
        [*ANSWERS, "ChannelEnteredBridge", HUNG_UP[0], "ChannelLeftBridge", *HUNG_UP[1:]],
        [*ANSWERS, "ChannelEnteredBridge", *LEAVES],
    ),
    UseCase.B_BUSY: (
        [*ANSWERS, *HUNG_UP],
        ["Dial ", "ChannelHangupRequest 17", "Dial BUSY", "ChannelDestroyed 17"],
    ),
    UseCase.CONGESTION: (
        [*ANSWERS, *HUNG_UP],
        ["Dial ", "ChannelHangupRequest 34", "Dial CONGESTION", "ChannelDestroyed 34"],
    ),
    UseCase.A_BUSY: (
        ["Dial ", "ChannelHangupRequest 17", "Dial BUSY", "ChannelDestroyed 17"],
        [],
    ),
    UseCase.A_NO_ANSWER: ([*RINGS, "ChannelDestroyed 19"], []),
    UseCase.B_NO_ANSWER: ([*ANSWERS, *HUNG_UP], [*RINGS, "ChannelDestroyed 19"]),
    UseCase.A_GIVES_UP: (
        [*ANSWERS, "ChannelHangupRequest", "StasisEnd", "ChannelDestroyed 0"],
        [*RINGS, "ChannelHangupRequest 32", "Dial NOANSWER", "ChannelDestroyed 16"],
    ),
}


@pytest.mark.parametrize("use_case", list(SEEN), ids=lambda case: case.name)
async def test_events_come_as_a_real_one_sends_them(
    stand: Stand, monkeypatch: pytest.MonkeyPatch, use_case: UseCase
) -> None:
    told: dict[str, list[str]] = {"a": [], "b": []}
    apps = stand.sim.asterisk.apps
    send = apps.send

    def listen(app: str, event: Json, at: datetime) -> None:
        channel = event.get("channel") or event["peer"]
        word = event.get("dialstatus", event.get("cause"))
        if event["type"] == "ChannelStateChange":
            word = channel["state"]
        leg = told[channel["id"][-1]]
        leg.append(event["type"] if word is None else f"{event['type']} {word}")
        send(app, event, at)

    monkeypatch.setattr(apps, "send", listen)
    await stand.place(use_case)
    await stand.follow()
    assert (told["a"], told["b"]) == SEEN[use_case]


async def test_a_second_listener_takes_the_events(build: Build) -> None:
    stand = await build(ASTERISK)
    settings = ACCOUNTS.asterisk.settings
    login = aiohttp.encode_basic_auth(settings["username"], settings["password"])
    url = f"{stand.sim.base_url}/ari/events?app=x"
    async with (
        aiohttp.ClientSession(headers={"Authorization": login}) as client,
        client.ws_connect(url) as first,
        client.ws_connect(url),
    ):
        told = await asyncio.wait_for(first.receive_json(), 5)
        assert told["type"] == "ApplicationReplaced"
