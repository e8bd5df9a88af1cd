"""What Twilio, SignalWire and Telnyx have beyond what every provider has: prices, bills, caller
IDs, a cost that comes late, and news by two ways at once.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from xml.etree.ElementTree import fromstring

import httpx
import pytest

from dialer.core.call import Leg, Outcome, Source
from dialer.core.caller_ids import CallerId, CallerIdSource
from dialer.core.elsewhere import CallLister
from dialer.core.errors import (
    CallbackError,
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
    SettingError,
    UnconfirmedError,
    UnsupportedError,
)
from dialer.core.events import What
from dialer.core.ledger import LedgerItem, PriceSource
from dialer.core.money import Money
from dialer.core.ports import CallbackRequest
from dialer.providers.registry import Registry
from dialer.providers.twilio.money import CallBill
from dialer.simulator import ACCOUNTS, Options, UseCase
from tests.contract.canned import canned
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.services import (
    OWN,
    SIGNALWIRE,
    TELNYX,
    TWILIO,
    TWILIO_PUSHED,
    TWILIO_SHA256,
    Service,
    number_for,
)
from tests.contract.stand import Stand, account_of

DAY = date(2026, 1, 31)
ALL_THREE = pytest.mark.parametrize("service", [TWILIO, SIGNALWIRE, TELNYX], ids=str)
B = number_for(UseCase.ANSWER)


async def read_bill(stand: Stand, first: date = DAY, last: date = DAY) -> list[LedgerItem]:
    bill = Registry().open_bill(stand.account, timeout_s=5)
    assert bill is not None
    try:
        return list((await bill.bill(first, last)).items)
    finally:
        await bill.aclose()


def caller_ids_of(stand: Stand) -> CallerIdSource:
    assert stand.can.verified_caller_ids
    assert isinstance(stand.provider, CallerIdSource)
    return stand.provider


@covers(
    "twilio", "calls", "To, From, Twiml", "Timeout", "TimeLimit", "StatusCallback", "Dial, Number"
)
async def test_the_instructions_dial_the_other_party_and_limit_the_talk(build: Build) -> None:
    stand = await build(TWILIO_PUSHED, ring_s="20")
    await stand.place(max_minutes=3, caller_id="+12125550123")
    params = dict(stand.requests[0].params)
    (dial,) = fromstring(params["Twiml"])
    (number,) = dial
    assert dial.attrib == {"callerId": "+12125550123", "timeout": "20", "timeLimit": "180"}
    assert number.text == B
    assert number.get("statusCallback") == f"{stand.callback_url}?leg=b"
    assert number.get("statusCallbackEvent") == "initiated ringing answered completed"
    assert (params["Timeout"], params["TimeLimit"]) == ("20", "260")
    events = [value for name, value in stand.requests[0].params if name == "StatusCallbackEvent"]
    assert events == ["initiated", "ringing", "answered", "completed"]


async def test_the_instructions_are_escaped(build: Build) -> None:
    stand = await build(TWILIO_PUSHED)
    call = stand.new_call()
    stand.callback_url += '?a="b"&c=<d>'
    wild = stand.new_call()
    stand.provider.check(wild.request)
    await stand.provider.place(wild)
    (dial,) = fromstring(dict(stand.requests[0].params)["Twiml"])
    assert dial[0].get("statusCallback") == f"{wild.callback_url}?leg=b"
    assert call.callback_url != wild.callback_url


# Money


@covers("twilio", "calls", "price")
async def test_a_cost_that_comes_late_is_told_when_it_is_there(build: Build) -> None:
    stand = await build(TWILIO, options=Options(twilio_price_after_s=7))
    await stand.place()
    call = await stand.follow()
    assert call.progress.cost is None
    assert (stand.ended, call.progress.duration_s) == ((Outcome.COMPLETED, None), 20)
    await stand.clock.advance(7)
    stand.fold(await stand.provider.status(call))
    assert stand.call is not None
    assert stand.call.progress.cost == Money(Decimal("0.02250"), "USD")


@covers("twilio", "money", "Voice/Numbers")
async def test_a_price_is_that_of_where_the_call_comes_from(build: Build) -> None:
    stand = await build(TWILIO)
    assert isinstance(stand.provider, PriceSource)
    numbers = [B, OWN, number_for(UseCase.INVALID_NUMBER)]
    assert await stand.provider.per_minute(numbers) == [
        Money(Decimal("0.0120"), "USD"),
        Money(Decimal("0.0105"), "USD"),
        None,
    ]
    elsewhere = await build(TWILIO, number="+493012345678", ask_caller_ids="false")
    assert isinstance(elsewhere.provider, PriceSource)
    assert await elsewhere.provider.per_minute([B]) == [Money(Decimal("0.0240"), "USD")]


@covers("twilio", "money", "Balance")
@covers("telnyx", "differences", "balance", "bearer key")
@pytest.mark.parametrize("service", [TWILIO, TELNYX], ids=str)
async def test_a_balance(build: Build, service: Service) -> None:
    stand = await build(service)
    assert stand.can.tells_balance
    bill = Registry().open_bill(stand.account, timeout_s=5)
    assert isinstance(bill, CallBill)
    assert await bill.balance() == Money(Decimal("25.00000"), "USD")
    await bill.aclose()


@covers("twilio", "money", "bill")
@covers("twilio", "calls", "StartTime", "ParentCallSid")
async def test_both_legs_are_one_line_of_the_bill(build: Build) -> None:
    stand = await build(TWILIO)
    for use_case in (UseCase.ANSWER, UseCase.B_BUSY, UseCase.A_BUSY, UseCase.LONG_TALK):
        await stand.place(use_case)
        if use_case is not UseCase.LONG_TALK:
            await stand.follow()
    items = sorted(await read_bill(stand), key=lambda item: item.at)
    shown = [(each.from_number, each.to_number, each.billsec, each.debit) for each in items]
    assert shown == [
        (OWN, B, 20, Decimal("0.02250")),
        (OWN, number_for(UseCase.B_BUSY), 0, Decimal("0.01050")),
        # Nobody answered, so the other party's number was never dialled.
        ("+12025550199", OWN, 0, Decimal(0)),
    ]
    assert [each.provider_call_id for each in items] == [
        TWILIO.call_id(placed.id) for placed in stand.sim.journal.calls_placed()[:3]
    ]
    assert {each.currency for each in items[:2]} == {"USD"}
    assert await read_bill(stand, date(2026, 2, 1), date(2026, 2, 3)) == []


async def test_a_price_that_is_not_known_yet_is_not_nothing(build: Build) -> None:
    stand = await build(TWILIO, options=Options(twilio_price_after_s=3600))
    await stand.place()
    await stand.follow()
    (item,) = await read_bill(stand)
    assert item.debit is None


@covers("signalwire", "differences", "address", "price")
@pytest.mark.parametrize("service", [TWILIO, SIGNALWIRE], ids=str)
async def test_calls_placed_elsewhere_are_listed(build: Build, service: Service) -> None:
    stand = await build(service)
    for use_case in (UseCase.ANSWER, UseCase.B_BUSY, UseCase.A_BUSY, UseCase.LONG_TALK):
        await stand.place(use_case)
        if use_case is not UseCase.LONG_TALK:
            await stand.follow()
    assert isinstance(stand.provider, CallLister)
    listed = sorted(await stand.provider.listed_calls(), key=lambda each: each.started_at)
    assert [(each.to_number, each.outcome, each.duration_s) for each in listed] == [
        (B, Outcome.COMPLETED, 20),
        (number_for(UseCase.B_BUSY), Outcome.BUSY, 0),
        (OWN, Outcome.BUSY, 0),
    ]
    assert listed[0].from_number == OWN
    assert listed[0].cost == Money(Decimal("0.02250"), "USD")
    assert listed[0].provider_call_id == service.call_id(stand.sim.journal.calls_placed()[0].id)


async def test_telnyx_lists_legs_alone_and_so_no_calls(build: Build) -> None:
    assert not isinstance((await build(TELNYX)).provider, CallLister)


@covers("telnyx", "differences", "ApplicationSid, Texml", "no sid", "no parents")
async def test_telnyx_legs_are_lines_of_their_own(build: Build) -> None:
    stand = await build(TELNYX)
    await stand.place()
    await stand.follow()
    assert {item.to_number for item in await read_bill(stand)} == {OWN, B}


def a_call(number: int) -> str:
    return (
        f'{{"sid": "CA{number:032x}", "status": "completed", "direction": "outbound-api",'
        f' "to": "{OWN}", "from": "+12025550199", "duration": "5", "price": "-0.01",'
        ' "price_unit": "USD", "start_time": "Sat, 31 Jan 2026 12:00:00 +0000"}'
    )


async def bill_of_canned(pages: dict[str, tuple[int, str]]) -> tuple[list[LedgerItem], int]:
    async with canned(pages) as service:
        bill = Registry().open_bill(account_of(TWILIO, service.url), timeout_s=5)
        assert bill is not None
        try:
            return list((await bill.bill(DAY, DAY)).items), len(service.asked)
        finally:
            await bill.aclose()


@covers("twilio", "calls", "next_page_uri")
async def test_pages_are_followed_as_they_say() -> None:
    next_uri = "/2010-04-01/Accounts/x/NextPage.json?PageToken=PA1"
    items, asked = await bill_of_canned(
        {
            "Calls.json": (200, f'{{"calls": [{a_call(1)}], "next_page_uri": "{next_uri}"}}'),
            "NextPage.json": (200, f'{{"calls": [{a_call(2)}], "next_page_uri": null}}'),
        }
    )
    assert (len(items), asked) == (2, 2)


@pytest.mark.parametrize("next_uri", ["https://evil.example/", "//evil.example/x", "/a/Calls.json"])
async def test_pages_go_nowhere_else_and_come_to_an_end(next_uri: str) -> None:
    page = f'{{"calls": [], "next_page_uri": "{next_uri}"}}'
    with pytest.raises(ProviderReplyError, match="no end, or goes on somewhere else"):
        await bill_of_canned({"Calls.json": (200, page)})


@pytest.mark.parametrize("rewritten", [False, True])
async def test_pages_stay_below_the_base_address(rewritten: bool) -> None:
    """A service behind another one's address knows nothing of its path, unless that one adds it."""
    next_uri = f"{'/gw' if rewritten else ''}/2010-04-01/Accounts/x/NextPage.json?PageToken=PA1"
    first = f'{{"calls": [{a_call(1)}], "next_page_uri": "{next_uri}"}}'
    last = f'{{"calls": [{a_call(2)}], "next_page_uri": null}}'
    pages = {"Calls.json": (200, first), "NextPage.json": (200, last)}
    async with canned(pages) as service:
        bill = Registry().open_bill(account_of(TWILIO, f"{service.url}/gw"), timeout_s=5)
        assert bill is not None
        items = (await bill.bill(DAY, DAY)).items
        await bill.aclose()
    assert len(items) == 2
    assert service.asked[1].path == "/gw/2010-04-01/Accounts/x/NextPage.json"


# Caller IDs


@covers("twilio", "caller IDs", "OutgoingCallerIds", "IncomingPhoneNumbers")
async def test_a_caller_id_is_proved_by_a_code_and_taken_off_again(build: Build) -> None:
    stand = await build(TWILIO)
    source = caller_ids_of(stand)
    before = await source.caller_ids()
    assert CallerId("+12025550199", "Main line", rented=True) in before
    proving = await source.verify_caller_id("+12125550155", "Büro & Lager")
    assert proving.code.isdigit()
    await stand.clock.advance(15)
    assert CallerId("+12125550155", "Büro & Lager") in await source.caller_ids()
    await source.remove_caller_id("+12125550155")
    assert await source.caller_ids() == before
    with pytest.raises(UnsupportedError, match="not among"):
        await source.remove_caller_id("+12125550155")


@covers("twilio", "errors", "21210")
async def test_a_caller_id_that_is_not_proved_rings_nobody(build: Build) -> None:
    stand = await build(TWILIO)
    with pytest.raises(ProviderRefusedError, match="21210") as caught:
        await stand.place(caller_id="+12125550177")
    assert "caller-ids verify +12125550177" in caught.value.what_to_do
    assert not stand.requests
    await stand.place(caller_id="+12125550123")
    asked = len(stand.sim.journal.requests())
    await stand.place(caller_id="+12125550123")  # known by now
    assert len(stand.sim.journal.requests()) == asked + 1


async def test_where_nobody_asks_it_is_sent_as_it_is(build: Build) -> None:
    stand = await build(TWILIO, ask_caller_ids="false")
    await stand.place(caller_id="+12125550177")
    assert stand.sim.journal.remarks() == ("callerId: not verified; the call will fail",)
    await stand.follow()
    assert stand.ended == (Outcome.FAILED, Leg.B)


async def test_a_list_that_cannot_be_read_rings_nobody(build: Build) -> None:
    call = (await build(TWILIO)).new_call(caller_id="+12125550177")
    async with canned({"": (200, "[]")}) as service:
        provider = Registry().open(account_of(TWILIO, service.url), timeout_s=5)
        with pytest.raises(NotReachedError, match="caller ID"):
            await provider.place(call)
        await provider.aclose()
        assert {asked.method for asked in service.asked} == {"GET"}


# What is wrong


@covers("twilio", "errors", "20429")
@ALL_THREE
async def test_too_many_questions_are_held_back_and_call_nobody(
    build: Build, service: Service
) -> None:
    stand = await build(service)
    await stand.place(UseCase.LONG_TALK)
    call = await stand.talking()
    async with canned({"": (429, '{"code": 20429, "message": "Too Many Requests"}')}) as busy:
        provider = Registry().open(account_of(service, busy.url), timeout_s=5)
        for _ in range(5):
            with pytest.raises(ProviderReplyError, match="asked too often"):
                await provider.status(call)
        assert [asked.method for asked in busy.asked] == ["GET"]
        await provider.aclose()
    assert len(stand.sim.journal.calls_placed()) == 1


@covers("twilio", "errors", "20429", "code, message")
async def test_a_refusal_for_too_many_calls_says_how_long_to_wait(build: Build) -> None:
    stand = await build(TWILIO)
    with pytest.raises(ProviderRefusedError, match="Wait 7 s"):
        await stand.place(UseCase.FLOOD)
    assert len(stand.requests) == 1


@covers("telnyx", "errors", "10002, 10016", "10009", "10011", "others")
@pytest.mark.parametrize(
    ("status", "code", "error", "says"),
    [
        (401, "10009", ProviderRefusedError, "Check the account's login"),
        (429, "10011", ProviderRefusedError, "Wait 7 s"),
        (422, "10002", ProviderRefusedError, "Check the two numbers"),
        (422, "10016", ProviderRefusedError, "Check the two numbers"),
        (422, "10004", ProviderRefusedError, "Check the two numbers and the account"),
        (503, "10004", UnconfirmedError, "not known whether"),
        (503, "10016", ProviderRefusedError, "Check the two numbers"),
    ],
)
async def test_telnyx_errors_have_its_own_meaning(
    build: Build, status: int, code: str, error: type[Exception], says: str
) -> None:
    """Twilio means a trial account by 10002, and too many calls by 10004."""
    call = (await build(TELNYX)).new_call()
    body = f'{{"errors": [{{"code": "{code}", "title": "x", "detail": "words"}}]}}'
    async with canned({"": (status, body)}, {"x-ratelimit-reset": "7"}) as service:
        provider = Registry().open(account_of(TELNYX, service.url), timeout_s=5)
        with pytest.raises(error) as caught:
            await provider.place(call)
        await provider.aclose()
    assert says in str(caught.value)
    assert "trial" not in str(caught.value)
    invalid = isinstance(caught.value, ProviderRefusedError) and code in ("10002", "10016")
    outcome = getattr(caught.value, "outcome", None)
    assert (outcome is Outcome.INVALID_NUMBER) is invalid


@covers("signalwire", "errors", "codes")
async def test_signalwire_errors_have_its_own_meaning(build: Build) -> None:
    """By 10004 Twilio means too many calls."""
    call = (await build(SIGNALWIRE)).new_call()
    body = '{"code": 10004, "message": "The subproject ID cannot be found", "status": 404}'
    async with canned({"": (404, body)}) as service:
        provider = Registry().open(account_of(SIGNALWIRE, service.url), timeout_s=5)
        with pytest.raises(ProviderRefusedError, match="subproject") as caught:
            await provider.place(call)
        await provider.aclose()
    assert caught.value.what_to_do == "Check the two numbers and the account."


@covers("telnyx", "differences", "Timeout, TimeLimit")
@pytest.mark.parametrize(
    ("minutes", "limit_s"), [(1, 150), (238, 14370), (239, 14400), (240, 14400)]
)
async def test_a_long_limit_stays_within_what_telnyx_takes(
    build: Build, minutes: int, limit_s: int
) -> None:
    stand = await build(TELNYX)
    await stand.place(max_minutes=minutes)
    assert dict(stand.requests[0].params)["TimeLimit"] == str(limit_s)


@pytest.mark.parametrize(
    ("field", "value", "taken"),
    [
        ("TimeLimit", "14460", False),
        ("TimeLimit", "29", False),
        ("TimeLimit", "14400", True),
        ("Timeout", "121", False),
        ("Timeout", "4", False),
        ("Timeout", "120", True),
    ],
)
async def test_the_simulated_telnyx_has_ranges_of_its_own(
    build: Build, field: str, value: str, taken: bool
) -> None:
    stand = await build(TELNYX)
    await stand.place(max_minutes=1)
    sent = {**dict(stand.requests[0].params), field: value}
    key = str(stand.account.need("api_key"))
    async with httpx.AsyncClient(trust_env=False) as client:
        reply = await client.post(
            f"{stand.sim.base_url}{TELNYX.path}",
            data=sent,
            headers={"Authorization": f"Bearer {key}"},
        )
    assert (reply.status_code == 200) is taken


async def test_a_call_that_came_too_soon_is_not_followed_by_another(build: Build) -> None:
    """Nothing is sent before the time that the service named, and nothing is sent again by
    itself.
    """
    stand = await build(TWILIO)
    body = '{"code": 20429, "message": "Too Many Requests", "status": 429}'
    async with canned({"": (429, body)}, {"Retry-After": "60"}) as service:
        provider = Registry().open(account_of(TWILIO, service.url), timeout_s=5)
        with pytest.raises(ProviderRefusedError, match="Wait 60 s"):
            await provider.place(stand.new_call())
        with pytest.raises(NotReachedError, match=r"left alone for 60 s\. No call was placed"):
            await provider.place(stand.new_call())
        with pytest.raises(ProviderReplyError, match="left alone for 60 s"):
            await provider.test()
        await provider.aclose()
    assert [asked.method for asked in service.asked] == ["POST"]


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"account_sid": "SK123"}, "no SID"),
        ({"number": "2025550199"}, "number cannot be"),
        ({"api_key": "SK1"}, "has no api_secret"),
    ],
)
async def test_settings_that_cannot_be(build: Build, settings: dict[str, str], why: str) -> None:
    with pytest.raises(SettingError, match=why):
        await build(TWILIO, **settings)


async def test_a_space_has_no_dots(build: Build) -> None:
    with pytest.raises(SettingError, match="no name of a space"):
        await build(SIGNALWIRE, space="evil.example/")


async def test_an_api_key_logs_in_instead() -> None:
    async with canned({"Balance.json": (200, '{"balance": "1.00", "currency": "EUR"}')}) as service:
        account = account_of(TWILIO, service.url, api_key="SK1", api_secret="sesame")
        provider = Registry().open(account, timeout_s=5)
        assert "1.00 EUR is left" in await provider.test()
        await provider.aclose()
        (asked,) = service.asked
    assert asked.authorization == "Basic U0sxOnNlc2FtZQ=="


async def test_a_sub_account_has_no_balance_and_still_works() -> None:
    answers = {
        "Calls.json": (200, '{"calls": []}'),
        "Balance.json": (404, '{"code": 20404, "message": "x"}'),
    }
    async with canned(answers) as service:
        provider = Registry().open(account_of(TWILIO, service.url), timeout_s=5)
        assert await provider.test() == "Twilio accepts the login."
        await provider.aclose()


@covers("twilio", "errors", "21220")
@covers("twilio", "calls", "Status")
@ALL_THREE
async def test_hanging_up_what_is_over_is_no_fault(build: Build, service: Service) -> None:
    stand = await build(service)
    await stand.place(UseCase.SHORT_TALK)
    call = await stand.follow()
    await stand.provider.hang_up(call)


# Callbacks


@covers("twilio", "callbacks", "signature, SHA-1", "signature, SHA-256")
@pytest.mark.parametrize("service", [TWILIO_PUSHED, TWILIO_SHA256], ids=str)
async def test_a_callback_that_is_not_signed_is_refused(build: Build, service: Service) -> None:
    stand = await build(service)
    placed = await stand.place()
    await stand.follow()
    good = stand.received[-1]
    assert stand.provider.read_callback(placed, good, stand.clock.now())
    unsigned = tuple(pair for pair in good.headers if "signature" not in pair[0])
    other_leg = () if good.query else (("leg", "b"),)
    more = (*good.form, ("Extra", "1"))
    for bad in (
        CallbackRequest(good.method, good.query, good.form, unsigned),
        CallbackRequest(good.method, other_leg, good.form, good.headers),
        CallbackRequest(good.method, good.query, more, good.headers),
    ):
        with pytest.raises(CallbackError) as caught:
            stand.provider.read_callback(placed, bad, stand.clock.now())
        assert caught.value.http_status == 403


async def test_without_the_shared_secret_its_signature_counts_for_nothing(build: Build) -> None:
    stand = await build(TWILIO_SHA256, signing_secret="")
    await stand.place()
    await stand.follow()
    assert set(stand.answers) == {403}


@covers("twilio", "callbacks", "CallStatus, CallDuration")
async def test_news_comes_both_ways(build: Build) -> None:
    """Called back and asked: each adds what the other has not."""
    stand = await build(TWILIO_PUSHED)
    await stand.place()
    call = await stand.follow()
    assert call.progress.ending is not None
    assert call.progress.ending.source is Source.CALLBACK
    assert call.progress.cost is None
    (*_, last) = await stand.provider.status(call)
    assert (last.what, last.cost) == (What.ENDED, Money(Decimal("0.02250"), "USD"))
    stand.fold([last])
    assert stand.call is not None
    assert stand.call.progress.cost == last.cost
    assert stand.ended == (Outcome.COMPLETED, None)


def test_every_simulated_account_opens() -> None:
    for service in (TWILIO, SIGNALWIRE, TELNYX):
        assert Registry().open(account_of(service, "http://127.0.0.1:1"), timeout_s=1)
    assert ACCOUNTS.twilio.settings["account_sid"].startswith("AC")
