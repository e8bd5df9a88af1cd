"""Called.in: every code, and the one callback."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dialer.simulator import Provider
from tests.unit.simulator.conftest import Start
from tests.unit.simulator.peer import ANSWER, Customer, b_with

CALLEDIN = Provider.CALLEDIN


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, 0),
        ({"api_key": "nobody's"}, 1),
        ({"api_key": ""}, 1),
        ({"api_key": "ci-demo-disabled"}, 5),
        ({"api_key": "ci-demo-no-balance"}, 2),
        ({"caller_phone_number": ""}, 4),
        ({"caller_phone_number": "212555010"}, 4),
        ({"caller_phone_number": "12125550100"}, 4),
        ({"caller_phone_number": "212-555-0100"}, 4),
        ({"caller_phone_number": "٢١٢٥٥٥٠١٠٠"}, 4),
        ({"caller_country_code": "+1"}, 4),
        ({"callee_country_code": ""}, 4),
        ({"callee_phone_number": "207"}, 4),
        ({"max_duration": ""}, 0),
        ({"max_duration": "5"}, 0),
        ({"max_duration": "0"}, 4),
        ({"max_duration": "five"}, 4),
        ({"caller_id": "5552223333"}, 0),
        ({"caller_id": "+15552223333"}, 4),
        ({"callback_url": ""}, 0),
        ({"callback_url": "nonsense"}, 4),
        ({"secret": "x" * 30}, 0),
        ({"secret": "x" * 31}, 4),
        ({"token": "x"}, 4),
        ({"caller_phone_number": "9005550100"}, 7),
        ({"caller_phone_number": "1125550100"}, 7),
        ({"caller_country_code": "49"}, 8),
        ({"callee_phone_number": "02079460018"}, 9),
        ({"callee_country_code": "33"}, 10),
        ({"callee_country_code": "61", "callee_phone_number": "255501018"}, 0),
        ({"callee_country_code": "64", "callee_phone_number": "95550118"}, 0),
        ({"callee_country_code": "91", "callee_phone_number": "2255501018"}, 0),
        ({"callee_phone_number": b_with("27")[2:]}, 2),
        ({"callee_phone_number": b_with("28")[2:]}, 3),
        ({"callee_phone_number": b_with("41")[2:]}, 6),
        ({"callee_phone_number": b_with("42")[2:]}, 9),
        ({"callee_phone_number": b_with("43")[2:]}, 7),
        ({"callee_phone_number": b_with("46")[2:]}, 11),
    ],
)
async def test_codes(customer: Customer, changes: dict[str, str], code: int) -> None:
    reply = await customer.call(CALLEDIN, **changes)
    assert (reply.status, reply.body) == (200, str(code))
    assert len(customer.sim.journal.calls_placed()) == (code == 0)


async def test_missing_and_repeated_parameters(customer: Customer) -> None:
    assert (await customer.calledin({})).body == "4"
    key = customer.sim.accounts.calledin.settings["api_key"]
    # The document's own sample sends the caller's fields empty.
    sample = (
        f"api_key={key}&caller_phone_number=&caller_country_code="
        "&callee_phone_number=5551236666&callee_country_code=1&max_duration=3"
    )
    assert (await customer.get(f"/api/clicktocall/?{sample}")).body == "4"
    good = (
        f"api_key={key}&caller_phone_number=5551234444&caller_country_code=1"
        "&callee_phone_number=5551236666&callee_country_code=1"
    )
    assert (await customer.get(f"/api/clicktocall/?{good}")).body == "0"
    assert (await customer.get(f"/api/clicktocall/?{good}&callee_country_code=")).body == "4"
    assert (await customer.get(f"/api/clicktocall?{good}")).status == 404
    assert (await customer.post(f"/api/clicktocall/?{good}", {})).status == 404


@pytest.mark.parametrize(
    ("ending", "answers"),
    [
        ("18", [("1", None)]),
        ("21", [("0", "5")]),
        ("22", [("0", "3")]),
        ("23", [("0", "3")]),
        ("24", [("0", "1")]),
        ("25", [("0", "8")]),
        ("26", [("0", "0")]),
        ("34", [("1", None)]),
        ("36", []),
        ("37", [("1", None), ("1", None)]),
        ("39", [("0", "5")]),
        ("44", [("0", "0")]),
        ("45", [("0", "0")]),
        ("47", [("0", "9")]),
    ],
)
async def test_callbacks(
    customer: Customer, ending: str, answers: list[tuple[str, str | None]]
) -> None:
    assert (await customer.call(CALLEDIN, b_with(ending))).body == "0"
    await customer.clock.advance(60)
    hits = customer.receiver.hits
    assert [(h.params["answered"], h.params.get("reason")) for h in hits] == answers


async def test_the_shape_of_the_callback(customer: Customer) -> None:
    url = f"{customer.receiver.base_url}/c?x=%26&y=1#part"
    await customer.call(CALLEDIN, ANSWER, callback_url=url, secret="a&b=ü c")
    await customer.clock.advance(28)
    assert customer.receiver.hits == [], "nothing before the end"
    await customer.clock.advance(1)
    (hit,) = customer.receiver.hits
    assert hit.method == "GET"
    assert hit.path.startswith("/c?x=%26&y=1&caller_phone_number=2125550100&")
    assert hit.params == {
        "x": "&",
        "y": "1",
        "caller_phone_number": "2125550100",
        "callee_phone_number": "2079460018",
        "minutes": "1",
        "secret": "a&b=ü c",
        "answered": "1",
    }
    assert customer.sim.balance(customer.sim.accounts.calledin) == Decimal(499)
    assert dict(customer.sim.journal.requests()[0].params)["secret"] == "****"


async def test_without_secret_the_callbacks_is_empty(customer: Customer) -> None:
    await customer.call(CALLEDIN, b_with("21"), secret="")
    await customer.clock.advance(60)
    assert customer.receiver.hits[0].params["secret"] == ""
    assert customer.receiver.hits[0].params["minutes"] == "0"
    assert customer.sim.balance(customer.sim.accounts.calledin) == Decimal(500)


async def test_max_duration_ends_the_talk(customer: Customer) -> None:
    await customer.call(CALLEDIN, b_with("33"), max_duration="3")
    await customer.clock.advance(188)
    assert customer.receiver.hits == []
    await customer.clock.advance(1)
    assert customer.receiver.all("minutes") == ["3"]


async def test_flood_protection_when_switched_on(start: Start) -> None:
    customer = await start(calledin_flood_s=60)
    assert (await customer.call(CALLEDIN)).body == "0"
    await customer.clock.advance(59)
    assert (await customer.call(CALLEDIN)).body == "6"
    assert (await customer.call(CALLEDIN, b_with("19"))).body == "0"
    await customer.clock.advance(1)
    assert (await customer.call(CALLEDIN)).body == "0"
