"""Rates: the longest prefix, increments, fees and free seconds, exactly."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.rates import Rate, RateSheet

ROUND = Rate("44", Decimal("0.06"), Decimal("0.10"), first_s=60, step_s=60)


@pytest.mark.parametrize(
    ("rate", "duration_s", "cost"),
    [
        (ROUND, 0, "0"),
        (ROUND, 1, "0.16"),
        (ROUND, 60, "0.16"),
        (ROUND, 61, "0.22"),
        (Rate("44", Decimal("0.06"), first_s=30, step_s=6), 31, "0.036"),
        (Rate("44", Decimal("0.06"), free_s=60), 60, "0"),
        (Rate("44", Decimal("0.06"), Decimal("0.1"), free_s=60), 30, "0.1"),
        (Rate("44", Decimal("0.0108")), 2705, "0.4869"),  # Talkety's own sample
    ],
)
def test_what_a_leg_costs(rate: Rate, duration_s: int, cost: str) -> None:
    assert rate.cost(duration_s) == Decimal(cost)


def test_the_longest_prefix_counts() -> None:
    sheet = RateSheet(
        [Rate("", Decimal(9)), Rate("44", Decimal(1)), Rate("447", Decimal(2))], "EUR"
    )
    found = [sheet.rate(number) for number in ("+447700900118", "+442079460018", "+33199000018")]
    assert [rate.per_minute for rate in found if rate is not None] == [2, 1, 9]
    assert RateSheet([Rate("44", Decimal(1))]).rate("+33199000018") is None
    assert RateSheet([]).rate("+33199000018") is None


rates = st.builds(
    Rate,
    prefix=st.just("44"),
    per_minute=st.decimals(0, 10, places=5),
    connection_fee=st.decimals(0, 10, places=5),
    first_s=st.integers(1, 120),
    step_s=st.integers(1, 120),
    free_s=st.integers(0, 600),
)


@given(rates, st.integers(0, 100_000), st.integers(0, 1000))
def test_a_longer_leg_never_costs_less_and_no_second_is_charged_that_was_not_begun(
    rate: Rate, duration_s: int, more_s: int
) -> None:
    assert rate.cost(duration_s) <= rate.cost(duration_s + more_s)
    charged = rate.charged_s(duration_s)
    if duration_s > rate.free_s:
        rest = duration_s - rate.free_s
        assert rest <= charged < max(rest + rate.step_s, rate.first_s + 1)
    else:
        assert charged == 0
