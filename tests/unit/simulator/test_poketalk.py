"""PokeTALK: codes, events, and the 412 that hangs up."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dialer.simulator import Provider
from tests.unit.simulator.conftest import Start
from tests.unit.simulator.peer import ANSWER, OWN, Customer, b_with

POKETALK = Provider.POKETALK


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, "00"),
        ({"api_key": ""}, "10"),
        ({"api_key": "", "from": "", "to": ""}, "10"),
        ({"from": ""}, "20"),
        ({"from": "", "to": ""}, "20"),
        ({"to": ""}, "30"),
        ({"api_key": "nobody's"}, "40"),
        ({"api_key": "pt-demo-other-address"}, "100"),
        ({"api_key": "pt-demo-no-balance"}, "90"),
        ({"to": "+442079460018"}, "70"),
        ({"from": "02079460018"}, "70"),
        ({"to": "9991234567"}, "70"),
        ({"to": b_with("28")}, "60"),
        ({"to": b_with("27")}, "90"),
        ({"to": b_with("42")}, "70"),
        ({"to": b_with("43")}, "70"),
        ({"to": b_with("44")}, "50"),
        ({"to": b_with("46")}, "80"),
    ],
)
async def test_codes(customer: Customer, changes: dict[str, str], code: str) -> None:
    reply = await customer.call(POKETALK, **changes)
    assert (reply.status, reply.body) == (200, code)
    assert len(customer.sim.journal.calls_placed()) == (code == "00")


async def test_parameters_in_the_query_are_none(customer: Customer) -> None:
    key = customer.sim.accounts.poketalk.settings["api_key"]
    reply = await customer.post(f"/index.php/api/click2call?api_key={key}&from={OWN}&to=1", {})
    assert reply.body == "10"


@pytest.mark.parametrize(
    ("ending", "statuses"),
    [
        ("18", "13578"),
        ("21", "1356"),
        ("22", "1356"),
        ("23", "12"),
        ("24", "1354"),
        ("25", "1356"),
        ("26", "1356"),
        ("34", "13578"),
        ("36", "1357"),
        ("37", "115375878"),
        ("39", "12"),
        ("41", "1356"),
        ("45", "1356"),
        ("47", "13509"),
        ("50", "12"),
    ],
)
async def test_events(customer: Customer, ending: str, statuses: str) -> None:
    assert (await customer.call(POKETALK, b_with(ending))).body == "00"
    await customer.clock.advance(120)
    assert "".join(str(s) for s in customer.receiver.all("status")) == statuses
    assert customer.sim.journal.remarks() == ()


async def test_the_shape_of_an_event(customer: Customer) -> None:
    await customer.call(POKETALK)
    await customer.clock.advance(29)
    first, *_, last = customer.receiver.hits
    assert first.method == "GET"
    assert first.path == "/event?webcallid=my-call&status=1&duration=0&debit=0.000"
    assert first.version == (1, 0)
    assert first.headers["User-Agent"] == "ARS 0.1"
    assert first.headers["Accept"] == "*/*"
    # 25 s of A at 0.0105 a minute and 20 s of B at 0.0120.
    assert last.params == {
        "webcallid": "my-call",
        "status": "8",
        "duration": "25",
        "debit": "0.008",
    }
    assert customer.sim.balance(customer.sim.accounts.poketalk) == Decimal("24.992")


async def test_a_tick_each_minute_after_a_answered(customer: Customer) -> None:
    await customer.call(POKETALK, b_with("33"))
    await customer.clock.advance(4 + 185)
    ticks = [hit.params for hit in customer.receiver.hits[4:]]
    assert [(t["status"], t["duration"], t["debit"]) for t in ticks] == [
        ("7", "60", "0.022"),
        ("7", "120", "0.044"),
        ("7", "180", "0.067"),
    ]


async def test_412_hangs_up_a_few_seconds_later(customer: Customer) -> None:
    customer.receiver.answer = lambda hit: 412 if hit.params["duration"] >= "60" else 200
    await customer.call(POKETALK, b_with("33"))
    await customer.clock.advance(4 + 62)
    assert customer.receiver.all("status") == ["1", "3", "5", "7", "7"]
    await customer.clock.advance(2)
    assert customer.receiver.all("status")[-1] == "8"
    assert customer.receiver.all("duration")[-1] == "63"
    await customer.clock.advance(600)
    assert len(customer.receiver.hits) == 6, "nothing follows the end"


@pytest.mark.parametrize(("status", "last"), [("1", "2"), ("3", "4"), ("5", "4"), ("7", "8")])
async def test_412_at_any_event(start: Start, status: str, last: str) -> None:
    customer = await start(hang_up_lag_s=0.5)
    customer.receiver.answer = lambda hit: 412 if hit.params["status"] == status else 200
    await customer.call(POKETALK)
    await customer.clock.advance(120)
    assert customer.receiver.all("status")[-2:] == [status, last]


@pytest.mark.parametrize("answer", [204, 302, 404, 500])
async def test_any_other_answer_lets_the_call_go_on(customer: Customer, answer: int) -> None:
    customer.receiver.answer = lambda hit: answer
    await customer.call(POKETALK)
    await customer.clock.advance(60)
    assert customer.receiver.all("status") == ["1", "3", "5", "7", "8"]


async def test_a_receiver_that_is_not_there(customer: Customer) -> None:
    await customer.call(POKETALK, eventurl="http://127.0.0.1:9/e?status=$status")
    await customer.clock.advance(60)
    callbacks = customer.sim.journal.callbacks(POKETALK)
    assert len(callbacks) == 5
    assert all(entry.status is None and entry.error for entry in callbacks)
    assert len(customer.sim.journal.calls_ended()) == 1


@pytest.mark.parametrize(
    ("template", "arrives"),
    [
        ("/e?s=$status", "/e?s=1"),
        ("/e/$status?d=$debit", "/e/$status?d=0.000"),
        ("/e?token=a%24b&s=$status$duration", "/e?token=a%24b&s=10"),
        ("/e?s=%24status", "/e?s=%24status"),
        ("/e?nothing", "/e?nothing"),
    ],
)
async def test_variables_are_replaced_in_the_query_part(
    customer: Customer, template: str, arrives: str
) -> None:
    await customer.call(POKETALK, eventurl=customer.receiver.base_url + template)
    await customer.clock.advance(1)
    assert [hit.path for hit in customer.receiver.hits] == [arrives]


@pytest.mark.parametrize("custom", ["a b&status=9#x", "שלום", "$status"])
async def test_custom_comes_back_as_it_was(customer: Customer, custom: str) -> None:
    await customer.call(POKETALK, custom=custom)
    await customer.clock.advance(1)
    assert customer.receiver.hits[0].params["webcallid"] == custom
    assert customer.receiver.hits[0].params["status"] == "1"


async def test_a_call_without_custom_gets_an_id(customer: Customer) -> None:
    await customer.call(POKETALK, custom="")
    await customer.clock.advance(1)
    now = int(customer.sim.journal.calls_placed()[0].at.timestamp())
    assert customer.receiver.all("webcallid") == [f"web{now}"]


@pytest.mark.parametrize(
    ("changes", "remark"),
    [
        ({"custom": "x" * 256}, "custom: longer"),
        ({"eventurl": "https://127.0.0.1/e"}, "eventurl: not http"),
        ({"eventurl": "http://127.0.0.1/e?" + "x" * 255}, "eventurl: not http, or too long"),
        ({"eventurl": "http://127.0.0.1:9/$status"}, "eventurl: variables outside"),
        ({"eventurl": "http://127.0.0.1:9/?s=%24status"}, "eventurl: an escaped"),
        ({"max_duration": "5"}, "max_duration: no such parameter"),
        ({"to": "9720541234567"}, "to: a trunk prefix"),
    ],
)
async def test_what_no_code_speaks_of_is_remarked(
    customer: Customer, changes: dict[str, str], remark: str
) -> None:
    assert (await customer.call(POKETALK, **changes)).body == "00"
    assert any(text.startswith(remark) for text in customer.sim.journal.remarks(POKETALK))


async def test_limits_are_inclusive(customer: Customer) -> None:
    url = f"{customer.receiver.base_url}/e?status=$status&x="
    url += "x" * (255 - len(url))
    await customer.call(POKETALK, custom="c" * 255, eventurl=url)
    await customer.clock.advance(60)
    assert len(customer.receiver.hits) == 5
    assert customer.sim.journal.remarks() == ()


@pytest.mark.parametrize(("party", "status"), [("from", "2"), ("to", "6")])
async def test_a_trunk_zero_is_found_out_when_dialled(
    customer: Customer, party: str, status: str
) -> None:
    await customer.call(POKETALK, **{party: "9720541234567"})
    await customer.clock.advance(60)
    assert customer.receiver.all("status")[-1] == status


async def test_the_call_ends_with_the_money(customer: Customer) -> None:
    account = customer.sim.accounts.poketalk
    customer.sim.set_balance(account, Decimal("0.010"))
    await customer.call(POKETALK, b_with("33"))
    await customer.clock.advance(600)
    assert customer.receiver.all("status")[-1] == "8"
    assert customer.sim.balance(account) >= 0
    assert (await customer.call(POKETALK)).body in ("00", "90")
    customer.sim.set_balance(account, Decimal(0))
    assert (await customer.call(POKETALK)).body == "90"


async def test_a_disconnection_after_the_failure_when_asked_for(start: Start) -> None:
    customer = await start(poketalk_4_after_6=True)
    await customer.call(POKETALK, b_with("21"))
    await customer.clock.advance(60)
    assert customer.receiver.all("status") == ["1", "3", "5", "6", "4"]


async def test_a_call_without_eventurl(customer: Customer) -> None:
    assert (await customer.call(POKETALK, ANSWER, eventurl="")).body == "00"
    await customer.clock.advance(60)
    assert customer.receiver.hits == []
    assert len(customer.sim.journal.calls_ended(POKETALK)) == 1
