"""Spokn: codes and their HTTP statuses, limits, enterprise rights, and two callbacks."""

from __future__ import annotations

from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from dialer.simulator import Phase, Provider
from tests.unit.simulator.conftest import Start
from tests.unit.simulator.peer import ANSWER, OWN, Customer, Reply, b_with, basic

SPOKN = Provider.SPOKN
CALL = {"aparty": f"+{OWN}", "bparty": f"+{ANSWER}"}
NS = "{http://api.spokn.com/api/c2c.xsd}"


def code(reply: Reply) -> int:
    root = ET.fromstring(reply.body)
    assert root.tag == f"{NS}spokn"
    assert [(child.tag, child.attrib) for child in root] == [(f"{NS}c2c", {"version": "1.0"})]
    assert root.findtext(f"{NS}c2c/{NS}desc")
    return int(root.findtext(f"{NS}c2c/{NS}code") or -1)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, 200),
        ({"aparty": ""}, 102),
        ({"bparty": ""}, 102),
        ({"aparty": OWN}, 103),  # no plus
        ({"aparty": f" {OWN}"}, 103),  # a plus that was not escaped
        ({"aparty": "+0123456789"}, 103),
        ({"bparty": "+4402079460018"}, 104),
        ({"bparty": "123456"}, 104),
        ({"aparty": "1234567"}, 200),
        ({"bparty": "7654321"}, 200),
        ({"token": "x" * 128}, 200),
        ({"token": "x" * 129}, 109),
        ({"duration": "1"}, 200),
        ({"duration": "60"}, 200),
        ({"duration": "0"}, 102),
        ({"duration": "61"}, 102),
        ({"duration": "-1"}, 102),
        ({"duration": "1.5"}, 102),
        ({"duration": ""}, 102),
        ({"duration": "0000000001"}, 102),
        ({"maxretries": "3"}, 200),
        ({"maxretries": "4"}, 102),
        ({"retrytime": "10"}, 200),
        ({"retrytime": "11"}, 102),
        ({"bpartycid": "+12125550123"}, 200),
        ({"bpartycid": "12125550123"}, 102),
        ({"bpartycid": "1234567"}, 102),
        ({"bpartycid": "1234567", "bparty": "7654321"}, 200),
        ({"apartycid": "1234567"}, 102),
        ({"apartycid": "1234567", "aparty": "7654321"}, 200),
        ({"url": "ftp://127.0.0.1/x"}, 102),
        ({"url": "nonsense"}, 102),
        ({"max_duration": "5"}, 102),
        ({"bparty": f"+{b_with('44')}"}, 105),
        ({"bparty": f"+{b_with('43')}"}, 106),
        ({"bparty": f"+{b_with('42')}"}, 107),
        ({"bparty": f"+{b_with('28')}"}, 107),
        ({"bparty": f"+{b_with('27')}"}, 108),
        ({"bparty": f"+{b_with('46')}"}, 110),
    ],
)
async def test_codes(customer: Customer, changes: dict[str, str], expected: int) -> None:
    reply = await customer.spokn(CALL | changes)
    assert code(reply) == expected, reply.body
    assert reply.status == (200 if expected == 200 else 400)
    assert len(customer.sim.journal.calls_placed()) == (expected == 200)


@pytest.mark.parametrize("name", ["apartycid", "bpartycid", "url"])
async def test_enterprise_only(customer: Customer, name: str) -> None:
    value = "http://127.0.0.1:9/" if name == "url" else "+12125550123"
    plain = customer.sim.accounts.spokn
    assert code(await customer.spokn(CALL | {name: value}, plain)) == 102
    assert code(await customer.spokn(CALL | {name: value})) == 200
    assert code(await customer.spokn(CALL, plain)) == 200


async def test_http_statuses(customer: Customer) -> None:
    accounts = customer.sim.accounts
    path = "/c2c/1.0/call"
    nobody = await customer.post(path, CALL)
    assert (nobody.status, code(nobody)) == (401, 101)
    assert nobody.headers["WWW-Authenticate"].startswith("Basic")
    elsewhere = await customer.post("/c2c/1.0/calls", CALL, accounts.spokn)
    assert (elsewhere.status, code(elsewhere)) == (404, 100)
    got = await customer.get(path, CALL, accounts.spokn)
    assert (got.status, code(got)) == (404, 100)
    poor = await customer.spokn(CALL, accounts.spokn_no_balance)
    assert (poor.status, code(poor)) == (400, 108)
    for kind in ("application/json", "multipart/form-data; boundary=x", "text/plain"):
        async with customer.http.post(
            customer.sim.base_url + path,
            data=b"{}",
            headers={"Authorization": basic(accounts.spokn), "Content-Type": kind},
        ) as response:
            assert response.status == 415
    assert customer.sim.journal.calls_placed() == ()


async def test_a_charset_beside_the_content_type_is_fine(customer: Customer) -> None:
    async with customer.http.post(
        f"{customer.sim.base_url}/c2c/1.0/call",
        data=b"aparty=%2B12125550100&bparty=%2B442079460018",
        headers={
            "Authorization": basic(customer.sim.accounts.spokn),
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        },
    ) as response:
        assert response.status == 200


async def test_repeated_parameters_are_refused(customer: Customer) -> None:
    async with customer.http.post(
        f"{customer.sim.base_url}/c2c/1.0/call",
        data=[*CALL.items(), ("aparty", "")],
        headers={"Authorization": basic(customer.sim.accounts.spokn)},
    ) as response:
        assert code(Reply(response.status, await response.text())) == 102


async def test_the_real_servers_prefix_and_status(start: Start) -> None:
    customer = await start(spokn_prefix="c", spokn_error_status=200, spokn_plus_required=False)
    reply = await customer.spokn({"aparty": OWN, "bparty": ANSWER})
    assert "<c:code>200</c:code>" in reply.body
    assert code(reply) == 200
    bad = await customer.spokn(CALL | {"duration": "99"})
    assert (bad.status, code(bad)) == (200, 102)


@pytest.mark.parametrize(
    ("ending", "statuses"),
    [
        ("18", [("1", "0"), ("2", "0")]),
        ("21", [("1", "0"), ("2", "1")]),
        ("22", [("1", "0"), ("2", "2")]),
        ("23", [("1", "2"), ("2", "4")]),
        ("24", [("1", "0"), ("2", "4")]),
        ("25", [("1", "0"), ("2", "3")]),
        ("26", [("1", "0"), ("2", "5")]),
        ("36", [("1", "0")]),
        ("37", [("2", "0"), ("1", "0"), ("2", "0")]),
        ("39", [("1", "1"), ("2", "4")]),
        ("41", [("1", "0"), ("2", "7")]),
        ("45", [("1", "0"), ("2", "6")]),
        ("47", [("1", "0"), ("2", "99")]),
    ],
)
async def test_callbacks(customer: Customer, ending: str, statuses: list[tuple[str, str]]) -> None:
    assert code(await customer.call(SPOKN, b_with(ending))) == 200
    await customer.clock.advance(60)
    hits = customer.receiver.hits
    assert [(h.params["leg"], h.params["status"]) for h in hits] == statuses


async def test_the_shape_of_a_callback(customer: Customer) -> None:
    await customer.call(SPOKN, token="a b&c=ü")
    await customer.clock.advance(28)
    assert customer.receiver.hits == [], "nothing before the end"
    await customer.clock.advance(1)
    first, second = customer.receiver.hits
    assert first.method == "POST"
    assert first.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert first.params == {
        "userid": "7654321",
        "aparty": f"+{OWN}",
        "bparty": f"+{ANSWER}",
        "leg": "1",
        "start": "2026-01-31T12:00:01Z",
        "duration": "25",
        "token": "a b&c=ü",
        "rate": "1.05",
        "cost": "0.44",
        "status": "0",
    }
    assert second.params == first.params | {
        "leg": "2",
        "start": "2026-01-31T12:00:05Z",
        "duration": "20",
        "rate": "1.20",
        "cost": "0.40",
    }
    account = customer.sim.accounts.spokn_enterprise
    assert customer.sim.balance(account) == Decimal("2499.16")


async def test_calls_within_spokn_are_free(customer: Customer) -> None:
    await customer.call(SPOKN, aparty="1234567", bparty="7654318")
    await customer.clock.advance(60)
    assert customer.receiver.all("cost") == ["0.00", "0.00"]


@pytest.mark.parametrize(("minutes", "seconds"), [("1", "60"), ("60", "3600"), (None, "3600")])
async def test_duration_ends_the_talk(
    customer: Customer, minutes: str | None, seconds: str
) -> None:
    extra = {} if minutes is None else {"duration": minutes}
    await customer.call(SPOKN, b_with("33"), **extra)
    await customer.clock.advance(3700)
    assert customer.receiver.all("duration")[-1] == seconds


async def test_retries(customer: Customer) -> None:
    await customer.call(SPOKN, b_with("50"), maxretries="1", retrytime="10")
    await customer.clock.advance(60)
    (call,) = customer.sim.calls.values()
    assert [c.phase for c in call.changes].count(Phase.RINGING_A) == 2
    assert customer.receiver.all("status") == ["0", "0"]


async def test_no_second_callback_when_a_failed_if_asked_for(start: Start) -> None:
    customer = await start(spokn_leg2_when_a_failed=False)
    await customer.call(SPOKN, b_with("39"))
    await customer.clock.advance(60)
    assert customer.receiver.all("leg") == ["1"]
