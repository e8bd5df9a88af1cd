"""Talkety's conferences and its number service: the document's elements word for word, and the
simulated service as strict as the document.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from dialer.core.call import Outcome, Placement
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.conference_machine import accepted, reported
from dialer.core.conference_ports import ConferenceReport
from dialer.core.errors import (
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.core.money import Money
from dialer.providers.registry import Registry
from dialer.providers.talkety.conference import ConferencingTalkety
from dialer.simulator import ACCOUNTS, Options
from tests.contract.canned import Canned, canned
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.services import OWN, TALKETY
from tests.contract.stand import Stand, account_of

START = datetime(2007, 2, 26, 23, 54, tzinfo=UTC)
RUTH, TOM = "+442079460133", "+442079460233"  # they stay until somebody cuts them off
NEW = Conference(
    id="01JTESTCONFERENCE00000000A",
    provider="talkety",
    request=ConferenceRequest("test", OWN, (RUTH, TOM)),
    created_at=START,
    legs=(
        ConferenceLeg("01JTESTLEG0000000000000000", OWN, START, owner=True),
        ConferenceLeg("01JTESTLEG0000000000000001", RUTH, START),
        ConferenceLeg("01JTESTLEG0000000000000002", TOM, START),
    ),
)
RUNNING = accepted(NEW, "263", START)

# As the document has it, wrong end tags and all.
SAMPLE = """<?xml version="1.0" encoding="UTF-8"?>
<conference>
<id>263</id>
<conference_start>2007-02-26T23:54:28Z</call_start>
<conference_end></call_end>
<conference_status>connected</call_status>
<conference_via>api</conference_via>
<dst>webconference</dst>
<dst_name>webconference</dst_name>
<src>1234567890</src>
<src_name>USA</src_name>
<duration>2706</duration>
<total_costs>1.94022</total_costs>
<calls>
<call owner="true">
<id>149</id>
<call_start>2007-02-26T23:54:28Z</call_start>
<call_end></call_end>
<call_status>connected</call_status>
<dst>1234567890</dst>
<dst_name>USA</dst_name>
<src>1234567890</src>
<src_name>USA</src_name>
<duration>2705</duration>
<total_costs>0.4869</total_costs>
</call>
<call>
<id>150</id>
</call>
</calls>
</conference>
"""
REPAIRED = (
    SAMPLE.replace(
        "2007-02-26T23:54:28Z</call_start>\n<conf", "2007-02-26T23:54:28Z</conference_start>\n<conf"
    )
    .replace("<conference_end></call_end>", "<conference_end></conference_end>")
    .replace(
        "<conference_status>connected</call_status>",
        "<conference_status>connected</conference_status>",
    )
)
TAKEN = "<success><conference_id>263</conference_id></success>"
GONE = "<error><code>3</code><message>no such conference</message></error>"

Open = Callable[..., Awaitable[tuple[ConferencingTalkety, Canned]]]


@pytest.fixture
async def opened() -> AsyncIterator[Open]:
    async with AsyncExitStack() as stack:

        async def at(
            answers: Mapping[str, str], **settings: str
        ) -> tuple[ConferencingTalkety, Canned]:
            there = await stack.enter_async_context(
                canned({action: (200, body) for action, body in answers.items()})
            )
            provider = Registry().open(account_of(TALKETY, there.url, **settings), timeout_s=5)
            stack.push_async_callback(provider.aclose)
            assert isinstance(provider, ConferencingTalkety)
            return provider, there

        yield at


def changed(**elements: str | None) -> str:
    """The repaired sample with other elements; None leaves one out."""
    text = REPAIRED
    for name, value in elements.items():
        begin = text.index(f"<{name}>")
        end = text.index(f"</{name}>") + len(f"</{name}>")
        text = text[:begin] + ("" if value is None else f"<{name}>{value}</{name}>") + text[end:]
    return text


async def report_of(opened: Open, body: str) -> ConferenceReport:
    provider, _ = await opened({"conference_status": body})
    return await provider.conference_status(RUNNING)


@covers("talkety", "conferences", "conference_connect", "conference_id")
@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_a_conference_is_connected_as_documented(opened: Open, method: str) -> None:
    provider, there = await opened({"conference_connect": TAKEN}, connect_by=method.lower())
    started = await provider.start_conference(NEW)
    assert started.provider_conference_id == "263"
    (asked,) = there.asked
    assert asked.method == method
    assert asked.params == (
        ("src", "12125550100"),
        ("dst[]", "442079460133"),
        ("dst[]", "442079460233"),
        ("custom_data", NEW.id),
    )


@covers("talkety", "conferences", "conference_add")
async def test_numbers_are_added_as_documented(opened: Open) -> None:
    provider, there = await opened({"conference_add": TAKEN})
    await provider.add_legs(RUNNING, ["+442079460018", "+33123456789"])
    (asked,) = there.asked
    assert asked.params == (
        ("conference_id", "263"),
        ("dst[]", "442079460018"),
        ("dst[]", "33123456789"),
    )


@pytest.mark.parametrize(
    "answer", ["", "<success/>", "<success><call_id>1</call_id></success>", "<html></html>", SAMPLE]
)
async def test_any_other_answer_to_what_rings_phones_confirms_nothing(
    opened: Open, answer: str
) -> None:
    provider, there = await opened({"conference_connect": answer, "conference_add": answer})
    with pytest.raises(UnconfirmedError):
        await provider.start_conference(NEW)
    with pytest.raises(UnconfirmedError):
        await provider.add_legs(RUNNING, [RUTH])
    assert len(there.asked) == 2, "each was sent once"


async def test_a_refusal_is_told_by_its_words(opened: Open) -> None:
    no = "<error><code>7</code><message>Insufficient credit</message></error>"
    provider, _ = await opened({"conference_connect": no, "conference_add": no})
    for asking in (provider.start_conference(NEW), provider.add_legs(RUNNING, [RUTH])):
        with pytest.raises(ProviderRefusedError, match=r"Insufficient credit \(code 7\).*Top up"):
            await asking


@covers("talkety", "conference", "the sample")
async def test_the_documents_own_sample_is_refused_as_no_xml(opened: Open) -> None:
    provider, _ = await opened({"conference_status": SAMPLE})
    with pytest.raises(ProviderReplyError, match="not XML that can be read"):
        await provider.conference_status(RUNNING)


@covers("talkety", "conferences", "conference_status")
@covers("talkety", "conference", "conference", "id")
@covers("talkety", "conference", "conference_status", "conference_via", "dst", "src", "duration")
@covers("talkety", "conference", "total_costs", "calls", "owner")
async def test_the_sample_with_its_tags_repaired(opened: Open) -> None:
    provider, there = await opened({"conference_status": REPAIRED})
    report = await provider.conference_status(RUNNING)
    (asked,) = there.asked
    assert asked.params == (("conference_id", "263"),)
    assert report.provider_conference_id == "263"
    assert report.joined is JoinState.TALKING
    assert report.duration_s == 2706
    assert report.cost == Money(Decimal("1.94022"))
    owner, other = report.legs
    assert (owner.provider_call_id, owner.owner, owner.joined) == ("149", True, JoinState.TALKING)
    assert (owner.duration_s, owner.cost) == (2705, Money(Decimal("0.4869")))
    # Of the other, the sample tells nothing but the id.
    assert (other.provider_call_id, other.owner, other.joined) == ("150", False, None)


@covers("talkety", "conference", "conference_end")
async def test_an_end_time_ends_it_whatever_the_word(opened: Open) -> None:
    report = await report_of(opened, changed(conference_end="2007-02-27T00:39:33Z"))
    assert report.joined is JoinState.ENDED
    over = reported(RUNNING, report, START)
    assert over.is_over
    assert all(leg.is_over for leg in over.legs)


@covers("talkety", "conference", "left out")
@pytest.mark.parametrize(
    "name", ["conference_start", "conference_status", "src", "duration", "total_costs", "calls"]
)
async def test_an_element_may_be_left_out(opened: Open, name: str) -> None:
    report = await report_of(opened, changed(**{name: None}))
    assert report.provider_conference_id == "263"
    if name == "total_costs":  # the first one of the document is the conference's
        assert report.cost is None
    if name == "calls":
        assert report.legs == []


async def test_another_conference_than_the_one_asked_for_is_refused(opened: Open) -> None:
    provider, _ = await opened({"conference_status": changed(id="264")})
    with pytest.raises(ProviderReplyError, match="another conference"):
        await provider.conference_status(RUNNING)


@covers("talkety", "conferences", "conference_disconnect")
async def test_all_of_it_is_disconnected_by_its_id(opened: Open) -> None:
    provider, there = await opened({"conference_disconnect": TAKEN})
    await provider.end_conference(RUNNING)
    assert there.asked[0].params == (("conference_id", "263"),)
    over = changed(conference_end="2007-02-27T00:39:33Z")
    provider, _ = await opened({"conference_disconnect": GONE, "conference_status": over})
    await provider.end_conference(RUNNING)  # whoever was first
    provider, _ = await opened({"conference_disconnect": GONE, "conference_status": REPAIRED})
    with pytest.raises(ProviderRefusedError, match="no such conference"):
        await provider.end_conference(RUNNING)


@covers("talkety", "conferences", "call_disconnect")
async def test_one_leg_is_disconnected_by_its_call_id(opened: Open) -> None:
    provider, there = await opened({"call_disconnect": "<success><call_id>149</call_id></success>"})
    leg = replace(RUNNING.legs[1], provider_call_id="149")
    await provider.drop_leg(RUNNING, leg)
    assert there.asked[0].params == (("call_id", "149"),)
    provider, _ = await opened({"call_disconnect": GONE, "conference_status": REPAIRED})
    with pytest.raises(ProviderRefusedError, match="no such conference"):
        await provider.drop_leg(RUNNING, leg)
    left = REPAIRED.replace("<call_end></call_end>", "<call_end>2007-02-27T00:00:00Z</call_end>")
    provider, _ = await opened({"call_disconnect": GONE, "conference_status": left})
    await provider.drop_leg(RUNNING, leg)


@covers("talkety", "conferences", "error")
async def test_an_error_for_one_that_ran_may_be_its_end(opened: Open) -> None:
    seen = reported(RUNNING, await report_of(opened, REPAIRED), START)
    provider, _ = await opened({"conference_status": GONE, "call_list": "<calls/>"})
    report = await provider.conference_status(seen)
    assert (report.joined, report.guessed) == (JoinState.ENDED, True)
    # The list knows better how it ended.
    over = changed(conference_end="2007-02-27T00:39:33Z").partition("?>")[2]
    provider, _ = await opened({"conference_status": GONE, "call_list": f"<calls>{over}</calls>"})
    report = await provider.conference_status(seen)
    assert (report.joined, report.guessed) == (JoinState.ENDED, False)
    # One that never ran has not ended.
    provider, _ = await opened({"conference_status": GONE, "call_list": "<calls/>"})
    with pytest.raises(ProviderReplyError, match="error 3"):
        await provider.conference_status(RUNNING)


@covers("talkety", "conferences", "call_list")
@covers("talkety", "conference", "conference_start")
async def test_one_without_a_reply_is_found_in_the_list(opened: Open) -> None:
    ours = changed(src=f"2125550100</src><custom_data>{NEW.id}</custom_data><src>")
    inside = ours.partition("?>")[2]
    provider, _ = await opened({"call_list": f"<calls>{inside}</calls>"})
    assert await provider.find_conference(NEW, frozenset()) == "263"
    assert await provider.find_conference(NEW, frozenset({"263"})) is None
    # Without its mark by the numbers and the time, which may lack their country codes.
    call = "<call><id>{}</id><dst>{}</dst></call>"
    legs = (
        call.format("1", "2125550100").replace("<call>", '<call owner="true">')
        + call.format("2", "2079460133")
        + call.format("3", "2079460233")
    )
    plain = (
        "<conference><id>9</id><conference_start>2007-02-26T23:54:28Z</conference_start>"
        f"<src>2125550100</src><calls>{legs}</calls></conference>"
    )
    provider, _ = await opened({"call_list": f"<calls>{plain}</calls>"})
    assert await provider.find_conference(NEW, frozenset()) == "9"
    other = plain.replace("2079460233", "2079460999")
    provider, _ = await opened({"call_list": f"<calls>{other}</calls>"})
    assert await provider.find_conference(NEW, frozenset()) is None


@covers("talkety", "convert", "number[]", "number")
async def test_numbers_are_converted_in_order(opened: Open) -> None:
    answer = "<numbers><number>12125550100</number><number>442079460018</number></numbers>"
    provider, there = await opened({"convert": answer})
    assert await provider.convert(["(212) 555-0100", "020 7946 0018"]) == [
        "12125550100",
        "442079460018",
    ]
    assert there.asked[0].params == (
        ("number[]", "(212) 555-0100"),
        ("number[]", "020 7946 0018"),
    )
    with pytest.raises(ProviderReplyError, match="converted 2 numbers where 1"):
        await provider.convert(["1"])


async def test_the_actions_by_other_names(opened: Open) -> None:
    names = "conference_connect=confer, conference_add=more, convert=normalize"
    provider, there = await opened(
        {"confer": TAKEN, "more": TAKEN, "normalize": "<numbers><number>1</number></numbers>"},
        action_names=names,
    )
    await provider.start_conference(NEW)
    await provider.add_legs(RUNNING, [RUTH])
    await provider.convert(["1"])
    assert [asked.path.rpartition("/")[2] for asked in there.asked] == [
        "confer",
        "more",
        "normalize",
    ]
    with pytest.raises(SettingError, match="no action 'conference_sing'"):
        await opened({}, action_names="conference_sing=x")


def test_only_full_numbers_can_take_part() -> None:
    provider = Registry().open(account_of(TALKETY, "http://127.0.0.1:9"), timeout_s=1)
    assert isinstance(provider, ConferencingTalkety)
    with pytest.raises(UnsupportedError, match="full phone numbers"):
        provider.check_conference(ConferenceRequest("test", OWN, (RUTH, "1234567")))


# Beside the simulated service


def talkety(stand: Stand) -> ConferencingTalkety:
    assert isinstance(stand.provider, ConferencingTalkety)
    return stand.provider


async def confer(stand: Stand, *numbers: str) -> Conference:
    """One that the simulated service has taken."""
    legs = [ConferenceLeg("L0", OWN, stand.clock.now(), owner=True)]
    legs += [ConferenceLeg(f"L{n}", each, stand.clock.now()) for n, each in enumerate(numbers, 1)]
    new = Conference(
        id="01JTESTCONFERENCE00000000B",
        provider="talkety",
        request=ConferenceRequest("test", OWN, numbers),
        created_at=stand.clock.now(),
        legs=tuple(legs),
    )
    started = await talkety(stand).start_conference(new)
    return accepted(new, started.provider_conference_id, stand.clock.now())


async def asked(stand: Stand, conference: Conference, after_s: float = 0) -> Conference:
    await stand.clock.advance(after_s)
    report = await talkety(stand).conference_status(conference)
    return reported(conference, report, stand.clock.now())


async def test_a_conference_from_beginning_to_end(build: Build) -> None:
    stand = await build(TALKETY)
    conference = await confer(stand, RUTH, "+442079460021", TOM)
    assert conference.state is JoinState.REQUESTED
    conference = await asked(stand, conference, 2)
    assert conference.state is JoinState.CALLING
    conference = await asked(stand, conference, 8)
    assert [leg.state for leg in conference.legs] == [
        JoinState.TALKING,
        JoinState.TALKING,
        JoinState.ENDED,
        JoinState.TALKING,
    ]
    assert conference.legs[2].outcome is Outcome.BUSY
    await talkety(stand).add_legs(conference, ["+442079460018"])
    conference = await asked(stand, conference, 6)
    added = conference.legs[-1]
    assert (added.number, added.state, added.owner) == ("+442079460018", JoinState.TALKING, False)
    await talkety(stand).drop_leg(conference, conference.legs[1])
    conference = await asked(stand, conference)
    assert conference.legs[1].outcome is Outcome.COMPLETED
    await talkety(stand).end_conference(conference)
    conference = await asked(stand, conference)
    assert conference.is_over
    assert all(leg.is_over for leg in conference.legs)
    spent = ACCOUNTS.talkety.opening_balance - stand.sim.balance(ACCOUNTS.talkety)
    assert conference.cost == Money(spent)
    assert sum((leg.cost.amount for leg in conference.legs if leg.cost), Decimal(0)) == spent


@covers("talkety", "conferences", "call_disconnect")
async def test_with_the_owners_leg_all_end(build: Build) -> None:
    stand = await build(TALKETY)
    conference = await asked(stand, await confer(stand, RUTH, TOM), 12)
    assert conference.owner is not None
    await talkety(stand).drop_leg(conference, conference.owner)
    conference = await asked(stand, conference)
    assert conference.is_over
    assert [leg.outcome for leg in conference.legs] == [Outcome.COMPLETED] * 3


@covers("talkety", "conferences", "call_status")
async def test_a_leg_can_be_asked_about_as_any_call(build: Build) -> None:
    stand = await build(TALKETY)
    conference = await asked(stand, await confer(stand, RUTH), 12)
    call = stand.new_call()
    leg_id = conference.legs[1].provider_call_id
    call = replace(call, progress=replace(call.progress, provider_call_id=leg_id))
    (event,) = await stand.provider.status(call)
    assert event.provider_call_id == leg_id


async def test_the_owner_who_does_not_answer(build: Build) -> None:
    stand = await build(TALKETY)
    conference = await asked(stand, await confer(stand, "+442079460023", RUTH), 40)
    assert conference.is_over
    assert conference.legs[0].outcome is Outcome.NO_ANSWER
    assert [leg.outcome for leg in conference.legs[1:]] == [Outcome.CANCELLED] * 2
    assert conference.cost == Money(Decimal("0.0"))


async def test_numbers_without_their_country_codes_are_known_all_the_same(build: Build) -> None:
    stand = await build(TALKETY, options=Options(talkety_strips_country_code=True))
    conference = await asked(stand, await confer(stand, "+12125550133", "+12125550121"), 12)
    assert [leg.number for leg in conference.legs] == [OWN, "+12125550133", "+12125550121"]
    assert [leg.state for leg in conference.legs] == [
        JoinState.TALKING,
        JoinState.TALKING,
        JoinState.ENDED,
    ]


@pytest.mark.parametrize("ending", ["30", "48"])
async def test_a_lost_reply_is_found_again_at_the_service(build: Build, ending: str) -> None:
    stand = await build(TALKETY)
    with pytest.raises(UnconfirmedError):
        await confer(stand, f"+4420794600{ending}", RUTH)
    assert len(stand.sim.conferences) == 1, "it was sent once"
    placed = replace(
        NEW,
        id="01JTESTCONFERENCE00000000B",
        created_at=stand.clock.now(),
        placement=Placement.UNCONFIRMED,
    )
    found = await talkety(stand).find_conference(placed, frozenset())
    assert found == str(next(iter(stand.sim.conferences)))


async def test_the_simulated_sample_is_refused_too(build: Build) -> None:
    stand = await build(TALKETY, options=Options(talkety_conference_as_sample=True))
    conference = await confer(stand, RUTH)
    with pytest.raises(ProviderReplyError, match="not XML"):
        await asked(stand, conference, 12)


async def test_money_ends_it(build: Build) -> None:
    stand = await build(TALKETY)
    stand.sim.set_balance(ACCOUNTS.talkety, Decimal("0.01"))
    conference = await asked(stand, await confer(stand, RUTH, TOM), 60)
    assert conference.is_over
    assert stand.sim.balance(ACCOUNTS.talkety) >= 0


async def test_numbers_are_converted_by_the_simulated_service(build: Build) -> None:
    stand = await build(TALKETY)
    written = ["+44 20 7946 0018", "(212) 555-0100", "0033 1 23 45 67 89", "nonsense"]
    assert await talkety(stand).convert(written) == [
        "442079460018",
        "12125550100",
        "33123456789",
        "nonsense",
    ]
