"""Talkety: XML, Basic, polled states, prices and the money they come to."""

from __future__ import annotations

from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from dialer.simulator import Provider
from tests.unit.simulator.conftest import Start
from tests.unit.simulator.peer import ANSWER, OWN, Customer, b_with

TALKETY = Provider.TALKETY
CALL = {"src": OWN, "dst": ANSWER}


async def connect(customer: Customer, ending: str = "18", **extra: str) -> str:
    reply = await customer.call(TALKETY, b_with(ending), **extra)
    assert reply.status == 200, reply.body
    root = ET.fromstring(reply.body)
    assert root.tag == "success", reply.body
    return root.findtext("call_id") or ""


async def status(customer: Customer, call_id: str) -> dict[str, str]:
    reply = await customer.talkety("call_status", {"call_id": call_id})
    root = ET.fromstring(reply.body)
    return {child.tag: child.text or "" for child in root} | {"root": root.tag}


@pytest.mark.parametrize(
    ("action", "params", "code"),
    [
        ("call_connect", {"src": OWN}, 20),
        ("call_connect", {"src": "", "dst": ANSWER}, 20),
        ("call_connect", {**CALL, "customdata": "x"}, 21),
        ("call_connect", {**CALL, "src": f"+{OWN}"}, 23),
        ("call_connect", {**CALL, "dst": f"+{ANSWER}"}, 24),
        ("call_connect", {**CALL, "dst": "4402079460018"}, 24),
        ("call_connect", {**CALL, "dst": b_with("26")}, 24),
        ("call_connect", {**CALL, "dst": b_with("27")}, 40),
        ("call_connect", {**CALL, "dst": b_with("28")}, 41),
        ("call_connect", {**CALL, "dst": b_with("42")}, 42),
        ("call_connect", {**CALL, "dst": b_with("43")}, 43),
        ("call_connect", {**CALL, "dst": b_with("41")}, 44),
        ("call_connect", {**CALL, "dst": b_with("44")}, 50),
        ("call_status", {}, 20),
        ("call_status", {"call_id": "1"}, 30),
        ("call_status", {"call_id": "one"}, 30),
        ("call_disconnect", {"call_id": "1"}, 30),
        ("call_list", {"number": "1"}, 21),
        ("call_list", {"limit": "many"}, 22),
        ("pricing", {}, 20),
        ("pricing", {"number": OWN}, 20),
        ("pricing", {"number[]": OWN, "src": OWN}, 21),
        ("dial", {}, 12),
    ],
)
async def test_errors(customer: Customer, action: str, params: dict[str, str], code: int) -> None:
    reply = await customer.talkety(action, params)
    root = ET.fromstring(reply.body)
    assert root.tag == "error"
    assert root.findtext("code") == str(code)
    assert root.findtext("message")
    assert reply.status == (404 if code == 12 else 200)
    assert customer.sim.journal.calls_placed() == ()


async def test_the_http_status_of_errors_is_an_option(start: Start) -> None:
    customer = await start(talkety_error_status=422)
    assert (await customer.talkety("call_status", {"call_id": "1"})).status == 422
    assert (await customer.call(TALKETY, b_with("28"))).status == 422


async def test_who_asks(customer: Customer) -> None:
    accounts = customer.sim.accounts
    key = accounts.talkety.settings["app_key"]
    nobody = await customer.get(f"/xml/v1/{key}/pricing", {"number[]": OWN})
    assert nobody.status == 401
    assert nobody.headers["WWW-Authenticate"].startswith("Basic")
    assert ET.fromstring(nobody.body).findtext("code") == "10"
    assert (await customer.get(f"/xml/v1/{key}/pricing", {}, accounts.spokn)).status == 401

    wrong = await customer.get(f"/xml/v1/{'0' * 32}/pricing", {}, accounts.talkety)
    assert ET.fromstring(wrong.body).findtext("code") == "11"

    poor = accounts.talkety_no_balance
    path = f"/xml/v1/{poor.settings['app_key']}/call_connect"
    assert ET.fromstring((await customer.get(path, CALL, poor)).body).findtext("code") == "40"


async def test_post_is_as_good_as_get(customer: Customer) -> None:
    account = customer.sim.accounts.talkety
    path = f"/xml/v1/{account.settings['app_key']}/call_connect"
    reply = await customer.post(path, CALL, account)
    assert ET.fromstring(reply.body).tag == "success"
    assert reply.headers["Content-Type"] == "text/xml; charset=utf-8"
    # In the journal the key is masked.
    assert customer.sim.journal.requests()[0].path == "/xml/v1/****/call_connect"


async def test_a_call_from_beginning_to_end(customer: Customer) -> None:
    call_id = await connect(customer)
    words = []
    for advance in (0, 1, 3, 1, 4):
        await customer.clock.advance(advance)
        words.append((await status(customer, call_id))["call_status"])
    assert words == ["queued", "dialing", "ringing", "ringing", "connected"]

    await customer.clock.advance(12)
    assert await status(customer, call_id) == {
        "root": "call",
        "id": call_id,
        "call_start": "2026-01-31T12:00:00Z",
        "call_end": "",
        "call_status": "connected",
        "call_via": "api",
        "dst": ANSWER,
        "dst_name": "United Kingdom",
        "src": OWN,
        "src_name": "USA",
        "duration": "12",
        # 17 s of A at 0.0105 a minute and 12 s of B at 0.0120.
        "total_costs": "0.00538",
        "custom_data": "my-call",
    }
    await customer.clock.advance(60)
    after = await status(customer, call_id)
    assert after["call_status"] == "disconnected"
    assert after["call_end"] == "2026-01-31T12:00:29Z"
    assert (after["duration"], after["total_costs"]) == ("20", "0.00838")
    assert customer.sim.balance(customer.sim.accounts.talkety) == Decimal("24.99162")


@pytest.mark.parametrize(
    ("ending", "word"),
    [
        ("21", "busy"),
        ("22", "no_answer"),
        ("23", "no_answer"),
        ("24", "cancelled"),
        ("25", "failed"),
        ("34", "disconnected"),
        ("39", "busy"),
        ("45", "failed"),
        ("47", "parked"),
    ],
)
async def test_the_last_word(customer: Customer, ending: str, word: str) -> None:
    call_id = await connect(customer, ending)
    await customer.clock.advance(60)
    last = await status(customer, call_id)
    assert last["call_status"] == word
    assert last["call_end"]


async def test_a_hang_up_is_immediate(customer: Customer) -> None:
    call_id = await connect(customer, "33")
    await customer.clock.advance(100)
    reply = await customer.talkety("call_disconnect", {"call_id": call_id})
    assert ET.fromstring(reply.body).findtext("call_id") == call_id
    last = await status(customer, call_id)
    assert (last["call_status"], last["duration"]) == ("disconnected", "91")
    again = await customer.talkety("call_disconnect", {"call_id": call_id})
    assert ET.fromstring(again.body).findtext("code") == "31"


@pytest.mark.parametrize("after_s", [0, 2, 6])
async def test_a_hang_up_before_anybody_talks(customer: Customer, after_s: float) -> None:
    call_id = await connect(customer)
    await customer.clock.advance(after_s)
    await customer.talkety("call_disconnect", {"call_id": call_id})
    assert (await status(customer, call_id))["call_status"] == "cancelled"
    await customer.clock.advance(60)
    assert (await status(customer, call_id))["duration"] == "0"


async def test_status_for_active_calls_only_when_asked_for(start: Start) -> None:
    customer = await start(talkety_status_after_end=False)
    call_id = await connect(customer)
    await customer.clock.advance(60)
    assert (await status(customer, call_id))["root"] == "error"


async def test_a_lost_end_is_still_in_the_list(customer: Customer) -> None:
    call_id = await connect(customer, "36")
    await customer.clock.advance(20)
    assert (await status(customer, call_id))["call_status"] == "connected"
    await customer.clock.advance(60)
    assert (await status(customer, call_id))["code"] == "31"
    listed = ET.fromstring((await customer.talkety("call_list")).body)
    assert listed.findtext("call/call_status") == "disconnected"


async def test_stale_answers_in_between(customer: Customer) -> None:
    call_id = await connect(customer, "37")
    await customer.clock.advance(20)
    words = [(await status(customer, call_id))["call_status"] for _ in range(3)]
    assert words == ["connected", "ringing", "connected"]


async def test_prices_of_the_documents_example(customer: Customer) -> None:
    numbers = ["11234567890", "19876543210", "0123456789", "8765432100", b_with("26")]
    params = [("number[]", number) for number in numbers]
    account = customer.sim.accounts.talkety
    with_key = await customer.talkety("pricing", params)
    without = await customer.get("/xml/v1/pricing", params, account)
    assert with_key.body == without.body
    root = ET.fromstring(with_key.body)
    assert root.findtext("total_costs") == "0.0219"
    assert [(n.text, n.attrib) for n in root.findall("numbers/number")] == [
        ("11234567890", {"cost": "0.0105", "valid": "true"}),
        ("19876543210", {"cost": "0.0114", "valid": "true"}),
        ("0123456789", {"valid": "false"}),
        ("8765432100", {"valid": "false"}),
        (b_with("26"), {"valid": "false"}),
    ]


async def test_list(customer: Customer) -> None:
    first = await connect(customer, custom_data="one")
    await customer.clock.advance(60)
    second = await connect(customer, "21", custom_data="two")
    await customer.clock.advance(3)

    async def listed(**params: str) -> list[str | None]:
        root = ET.fromstring((await customer.talkety("call_list", params)).body)
        assert root.tag == "calls"
        return [call.findtext("id") for call in root]

    assert await listed() == [second, first]
    assert await listed(limit="1") == [second]
    assert await listed(limit="1", offset="1") == [first]
    assert await listed(custom_data="one") == [first]
    assert await listed(dst=b_with("21")) == [second]
    assert await listed(src="1") == []
    assert await listed(call_status="dialing") == [second]
    assert await listed(start_from="2026-01-31T12:01:00Z") == [second]
    assert await listed(start_to="2026-01-31T12:00:00Z") == [first]

    other = customer.sim.accounts.talkety_no_balance
    path = f"/xml/v1/{other.settings['app_key']}"
    assert ET.fromstring((await customer.get(f"{path}/call_list", {}, other)).body).text is None
    foreign = await customer.get(f"{path}/call_status", {"call_id": first}, other)
    assert ET.fromstring(foreign.body).findtext("code") == "30"


async def test_what_a_caller_writes_cannot_break_the_xml(customer: Customer) -> None:
    call_id = await connect(customer, custom_data='</call> & "\x01\x1f" שלום \ufffe')
    assert (await status(customer, call_id))["custom_data"] == '</call> & "" שלום '


async def test_numbers_without_country_code_when_asked_for(start: Start) -> None:
    customer = await start(talkety_strips_country_code=True)
    call_id = await connect(customer)
    assert (await status(customer, call_id))["src"] == OWN[1:]
