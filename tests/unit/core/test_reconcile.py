"""A bill beside the log: what belongs together, and what differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.ledger import ItemSource, LedgerItem
from dialer.core.ledger_join import join_calls, same_number, with_calls
from dialer.core.ledger_ports import LoggedCall
from dialer.core.reconcile import (
    DisputeSum,
    Finding,
    Reckoned,
    Tolerance,
    Verdict,
    compare,
    finding_json,
)

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
ITEM = LedgerItem(
    "home", "k", NOON, "+12125550100", "+442079460018", 60, debit=Decimal("0.1"), currency="USD"
)
CALL = LoggedCall(
    "01C",
    "home",
    "",
    "+12125550100",
    "+442079460018",
    "01C",
    NOON,
    60,
    Decimal("0.1"),
    "USD",
)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


# What belongs together


def test_the_provider_s_id_decides_before_all_else() -> None:
    items = [replace(ITEM, key="a", provider_call_id="2"), replace(ITEM, key="b")]
    calls = [replace(CALL, id="1"), replace(CALL, id="2", provider_call_id="2")]
    assert join_calls(items, calls) == {"a": "2", "b": "1"}


def test_the_mark_that_we_gave_decides_next() -> None:
    items = [replace(ITEM, tag="other"), replace(ITEM, key="b", tag="my  tag")]
    calls = [replace(CALL, tag="my tag", provider_call_id="")]
    assert join_calls(items, calls) == {"b": "01C"}


def test_a_call_that_is_known_by_another_id_is_another_call() -> None:
    items = [replace(ITEM, provider_call_id="7")]
    assert join_calls(items, [replace(CALL, provider_call_id="8")]) == {}
    assert join_calls(items, [CALL]) == {"k": "01C"}


@pytest.mark.parametrize(
    ("after", "belongs"),
    [(-3, False), (-1, True), (0, True), (5, True), (10.9, True), (12, False), (600, False)],
)
def test_by_numbers_only_what_is_near_in_time(after: float, belongs: bool) -> None:
    found = join_calls([replace(ITEM, at=NOON + minutes(after))], [CALL])
    assert found == ({"k": "01C"} if belongs else {})


def test_two_calls_to_one_number_go_to_the_nearest_item_each() -> None:
    items = [replace(ITEM, key=str(n), at=NOON + minutes(3 * n)) for n in range(3)]
    calls = [replace(CALL, id=str(n), created_at=NOON + minutes(3 * n - 0.5)) for n in range(3)]
    assert join_calls(items, calls) == {"0": "0", "1": "1", "2": "2"}


def test_deposits_belong_to_no_call() -> None:
    assert join_calls([replace(ITEM, credit=Decimal(5))], [CALL]) == {}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+442079460018", "442079460018", True),
        ("02079460018", "+442079460018", True),  # with its trunk zero
        ("2079460018", "+442079460018", True),
        ("+442079460018", "+442079460019", False),
        ("0018", "+442079460018", False),
        ("", "+442079460018", False),
        ("1234567", "1234567", True),
    ],
)
def test_numbers_are_known_by_their_ends(one: str, other: str, same: bool) -> None:
    assert same_number(one, other) is same


@given(st.permutations(range(6)))
def test_the_order_in_which_things_come_changes_nothing(order: list[int]) -> None:
    items = [replace(ITEM, key=str(n), at=NOON + minutes(n)) for n in range(6)]
    calls = [replace(CALL, id=f"c{n}", created_at=NOON + minutes(n)) for n in range(6)]
    found = join_calls([items[n] for n in order], [calls[n] for n in reversed(order)])
    assert found == {str(n): f"c{n}" for n in range(6)}


def test_items_take_the_numbers_of_their_calls_in_full() -> None:
    short = replace(ITEM, to_number="2079460018", from_number="2125550100")
    (whole,) = with_calls([short], {"k": "01C"}, [CALL])
    assert (whole.call_id, whole.to_number) == ("01C", "+442079460018")


# What differs


def verdict(
    item: LedgerItem | None, call: LoggedCall | None, reckoned: Reckoned | None = None
) -> Finding:
    return compare(item, call, Tolerance(), reckoned)


def test_what_agrees_matches() -> None:
    found = verdict(ITEM, CALL)
    assert (found.verdict, found.why) == (Verdict.MATCHED, "")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"billsec": 90}, "duration: billed 90 s, logged 60 s"),
        ({"debit": Decimal("0.2")}, "cost: billed 0.2, logged 0.1"),
        ({"debit": Decimal("0.0994")}, "cost: billed 0.0994, logged 0.1"),
        ({"currency": "EUR"}, "currency: billed in EUR, logged in USD"),
    ],
)
def test_what_differs_says_in_what(change: dict[str, object], why: str) -> None:
    found = verdict(replace(ITEM, **change), CALL)  # type: ignore[arg-type]  # names of its fields
    assert (found.verdict, found.why) == (Verdict.DIFFERS, why)


def test_rounding_passes_and_is_said() -> None:
    found = verdict(replace(ITEM, debit=Decimal("0.1004"), billsec=61), CALL)
    assert (found.verdict, found.why) == (Verdict.MATCHED, "rounding: 0.0004")


def test_a_tolerance_can_be_set() -> None:
    off = replace(ITEM, debit=Decimal("0.11"), billsec=70)
    assert compare(off, CALL, Tolerance(10, Decimal("0.01"))).verdict is Verdict.MATCHED
    assert compare(off, CALL, Tolerance(0, Decimal(0))).verdict is Verdict.DIFFERS


def test_what_is_not_known_contradicts_nothing() -> None:
    silent = replace(CALL, duration_s=None, cost=None, currency=None)
    assert verdict(ITEM, silent).verdict is Verdict.MATCHED
    assert verdict(replace(ITEM, debit=None), CALL).why == "nobody says what this call cost"


def test_a_rate_beyond_the_sheet_is_told() -> None:
    sheet = Reckoned(Decimal("0.05"), Decimal("0.06"))
    found = verdict(ITEM, CALL, sheet)
    assert found.verdict is Verdict.DIFFERS
    assert found.why == "rate: billed 0.1, by the rate sheet at most 0.06"
    assert found.too_much == Decimal("0.04")
    exact = Reckoned(Decimal("0.2"), Decimal("0.2"))
    assert verdict(ITEM, CALL, exact).why == "rate: billed 0.1, by the rate sheet 0.2"
    assert verdict(replace(ITEM, source=ItemSource.RECKONED), CALL, sheet).verdict is (
        Verdict.MATCHED
    )


def test_what_only_one_side_has() -> None:
    assert verdict(ITEM, None).verdict is Verdict.ONLY_IN_BILL
    assert verdict(ITEM, None).too_much == Decimal("0.1")
    assert verdict(None, CALL).verdict is Verdict.ONLY_IN_LOG
    assert "not known whether" in verdict(None, replace(CALL, in_doubt=True)).why


def test_the_lines_of_the_contract() -> None:
    assert finding_json(verdict(None, CALL), "D") == {
        "verdict": "only_in_log",
        "call": "01C",
        "provider_call_id": None,
        "date": "D",
        "to": "+442079460018",
        "billed": {"billsec": None, "debit": None},
        "logged": {"billsec": 60, "cost": "0.1"},
        "why": "the bill does not show this call",
    }
    line = finding_json(verdict(replace(ITEM, provider_call_id="7"), None), "D")
    assert (line["call"], line["provider_call_id"]) == (None, "7")
    assert line["billed"] == {"billsec": 60, "debit": "0.1"}


def test_disputes_add_up_by_currency() -> None:
    sums = DisputeSum()
    sums.add(verdict(ITEM, CALL))  # agrees
    sums.add(verdict(replace(ITEM, debit=Decimal("0.25")), CALL))
    sums.add(verdict(ITEM, None))
    sums.add(verdict(replace(ITEM, currency=None, debit=None), None))
    sums.add(verdict(None, CALL))  # in the person's favour
    usd, unnamed = sums.sums
    assert (usd.currency, usd.calls, usd.too_much) == ("USD", 2, Decimal("0.25"))
    assert (unnamed.currency, unnamed.calls, unnamed.unknown) == (None, 1, 1)
