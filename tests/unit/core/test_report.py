"""Reports: local days whatever clocks do, and sums to the last digit."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.errors import UsageError
from dialer.core.ledger import LedgerItem
from dialer.core.report import Balance, Basis, Statement, Totals, plain_decimal, totals_of
from dialer.core.report_days import Days, Span, parse_day
from dialer.core.report_places import place_name, region_of

ZONES = [
    "UTC",
    "Europe/London",
    "America/New_York",
    "America/Sao_Paulo",  # put its clocks on at midnight
    "America/St_Johns",  # put them back at a minute past midnight
    "Asia/Kathmandu",
    "Pacific/Apia",  # had no 30 December 2011
    "Australia/Lord_Howe",  # half an hour
    "Asia/Gaza",
]
AMOUNTS = st.decimals(
    min_value=-(10**12), max_value=10**12, places=None, allow_nan=False, allow_infinity=False
).filter(lambda amount: amount.as_tuple().exponent > -30)  # type: ignore[operator]  # finite


def item(debit: Decimal | None = Decimal(0), credit: Decimal = Decimal(0)) -> LedgerItem:
    return LedgerItem(
        "home", "k", datetime(2026, 1, 1, tzinfo=UTC), debit=debit, credit=credit, billsec=60
    )


@given(
    st.sampled_from(ZONES),
    st.dates(date(1985, 1, 1), date(2037, 1, 1)),
    st.integers(0, 420),
    st.sampled_from(Span),
)
def test_days_follow_each_other_without_a_gap_in_any_zone(
    zone: str, first: date, length: int, span: Span
) -> None:
    days = Days(first, first + timedelta(days=length), ZoneInfo(zone))
    buckets = days.buckets(span)
    assert buckets[0].start == days.start
    assert buckets[-1].end == days.end
    assert all(one.end == other.start for one, other in pairwise(buckets))
    assert all(bucket.start <= bucket.end for bucket in buckets)
    assert len({bucket.key for bucket in buckets}) == len(buckets)


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/London", date(2026, 3, 29), 23),
        ("Europe/London", date(2026, 10, 25), 25),
        ("America/Sao_Paulo", date(2018, 11, 4), 23),
        ("Pacific/Apia", date(2011, 12, 30), 0),
        ("UTC", date(2026, 3, 29), 24),
    ],
)
def test_a_day_is_as_long_as_clocks_make_it(zone: str, day: date, hours: int) -> None:
    days = Days(day, day, ZoneInfo(zone))
    assert days.end - days.start == timedelta(hours=hours)


def test_the_last_moment_of_the_last_day_is_included_and_no_more() -> None:
    days = Days(date(2026, 1, 1), date(2026, 1, 31), ZoneInfo("America/New_York"))
    assert days.start == datetime(2026, 1, 1, 5, tzinfo=UTC)
    assert days.end == datetime(2026, 2, 1, 5, tzinfo=UTC)
    assert days.utc_days == (date(2026, 1, 1), date(2026, 2, 1))
    assert Days(date(2026, 1, 1), date(2026, 1, 31), UTC).utc_days[1] == date(2026, 1, 31)


def test_weeks_begin_on_monday_and_belong_to_their_year() -> None:
    days = Days(date(2025, 12, 27), date(2026, 1, 6), UTC)
    assert [b.key for b in days.buckets(Span.WEEK)] == ["2025-W52", "2026-W01", "2026-W02"]
    assert [b.key for b in days.buckets(Span.MONTH)] == ["2025-12", "2026-01"]


def test_days_in_the_wrong_order_or_out_of_bounds_are_refused() -> None:
    with pytest.raises(UsageError, match="before they begin"):
        Days(date(2026, 2, 1), date(2026, 1, 1))
    with pytest.raises(UsageError, match="lie between"):
        Days(date(1900, 1, 1), date(2026, 1, 1))
    with pytest.raises(UsageError, match="lie between"):
        Days(date(2026, 1, 1), date.max)


def test_days_as_people_write_them() -> None:
    today = date(2026, 3, 1)
    assert parse_day("today", today) == today
    assert parse_day(" Yesterday ", today) == date(2026, 2, 28)
    assert parse_day("2026-01-31", today) == date(2026, 1, 31)
    for wrong in ("31.1.2026", "2026-02-30", "", "soon"):
        with pytest.raises(UsageError, match="is no day"):
            parse_day(wrong, today)


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS), max_size=40))
def test_sums_are_exact_however_long_the_amounts_are(pairs: list[tuple[Decimal, Decimal]]) -> None:
    totals = totals_of([item(debit, credit) for debit, credit in pairs])
    assert Fraction(totals.debit) == sum((Fraction(d) for d, _ in pairs), Fraction(0))
    assert Fraction(totals.credit) == sum((Fraction(c) for _, c in pairs), Fraction(0))
    halves = [item(d, c) for d, c in pairs]
    middle = len(halves) // 2
    assert totals_of(halves[:middle]) + totals_of(halves[middle:]) == totals


def test_deposits_are_no_calls_and_unknown_costs_are_told_apart() -> None:
    totals = totals_of([item(Decimal("0.1")), item(credit=Decimal(5)), item(None)])
    assert (totals.calls, totals.deposits, totals.unpriced) == (2, 1, 1)
    assert totals.change == Decimal("4.9")
    known = Statement("home", "USD", Balance(Decimal(1), Basis.TOLD), Totals(credit=Decimal(2)))
    assert known.end_balance == Decimal(3)
    assert Statement("home", "USD", Balance(Decimal(1)), totals).end_balance is None
    assert Statement("home", "USD", Balance(), Totals()).end_balance is None


@given(AMOUNTS)
def test_decimals_are_written_with_all_their_digits_and_no_more(amount: Decimal) -> None:
    text = plain_decimal(amount)
    assert Decimal(text) == amount
    assert "E" not in text.upper()
    assert not ("." in text and text.endswith(("0", ".")))
    assert text != "-0"


@pytest.mark.parametrize(
    ("number", "region"),
    [
        ("+442079460018", "GB"),
        ("+12125550100", "US"),
        ("+18765550100", "JM"),
        ("+77012345678", "KZ"),
        ("+881612345678", ""),  # a satellite's
        ("+999123456", ""),
        ("1234567", ""),
        ("", ""),
    ],
)
def test_whose_country_a_number_is_of(number: str, region: str) -> None:
    assert region_of(number) == region


def test_names_of_countries_stand_alone() -> None:
    assert place_name("US") == "United States"
    assert place_name("") == ""
