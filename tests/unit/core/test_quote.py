"""Quotes: both legs, fees, rounding; how many minutes money pays for; which is the cheapest."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from dialer.core.money import Money
from dialer.core.quote import Basis, Quote, compare
from dialer.core.rates import Rate

BY_SECOND = Rate("44", Decimal("0.0120"))
BY_MINUTE = Rate("1", Decimal("0.06"), Decimal("0.10"), first_s=60, step_s=60)


def quote(
    other: Rate | None = BY_SECOND,
    own: Rate | None = BY_SECOND,
    *,
    account: str = "home",
    currency: str | None = "USD",
    provider: str = "p",
    basis: Basis = Basis.SHEET,
    own_charged: bool = True,
    places: int | None = None,
) -> Quote:
    return Quote(
        account,
        provider,
        "+442079460018",
        "+12125550100",
        basis,
        other,
        own,
        own_charged,
        currency,
        places=places,
    )


def test_both_legs_are_added_up_and_each_is_rounded_by_itself() -> None:
    assert quote().per_minute == Decimal("0.0240")
    assert quote().cost(30, 60) == Money(Decimal("0.018"), "USD")
    rounded = quote(Rate("4", Decimal("0.001")), Rate("1", Decimal("0.001")), places=5)
    # 0.0000166... each: rounded together they would be 0.00003.
    assert rounded.cost(1) == Money(Decimal("0.00004"), "USD")


def test_fees_and_minutes_begun_count_in_each_leg() -> None:
    both = quote(BY_MINUTE, BY_MINUTE)
    assert both.connection_fee == Decimal("0.20")
    assert both.cost(61, 120) == Money(Decimal("0.44"), "USD")
    assert both.cost(0, 30) == Money(Decimal("0.16"), "USD"), "the other party never answered"


def test_without_a_legs_price_no_total_is_told() -> None:
    half = quote(own=None)
    assert (half.complete, half.per_minute, half.cost(60)) == (False, None, None)
    assert quote(own=None, own_charged=False).cost(60) == Money(Decimal("0.0120"), "USD")


@given(
    st.decimals(min_value=0, max_value=5, places=3),
    st.sampled_from([BY_SECOND, BY_MINUTE, Rate("4", Decimal("0.07"), first_s=30, step_s=6)]),
    st.sampled_from([BY_SECOND, BY_MINUTE]),
    st.integers(0, 90),
)
def test_minutes_that_money_pays_for(amount: Decimal, own: Rate, other: Rate, wait_s: int) -> None:
    priced = quote(other, own)
    minutes = priced.minutes_for(amount, wait_s, 60)

    def cost(of: int) -> Decimal:
        money = priced.cost(of * 60, of * 60 + wait_s)
        assert money is not None
        return money.amount

    assert 0 <= minutes <= 60
    assert minutes == 0 or cost(minutes) <= amount
    assert minutes == 60 or cost(minutes + 1) > amount


def test_the_cheapest_is_named_only_within_one_currency() -> None:
    dear = quote(account="dear", other=Rate("44", Decimal(1)))
    cheap, euros = quote(account="cheap"), quote(account="euros", currency="EUR")
    assert compare([dear, cheap]).cheapest is cheap
    assert compare([dear, cheap, euros]).cheapest is None
    assert compare([dear, cheap, euros]).scales == ("USD", "EUR")
    assert compare([]).cheapest is None


def test_unnamed_currencies_compare_within_one_provider_alone() -> None:
    one, same = quote(currency=None), quote(account="b", currency=None)
    other = quote(currency=None, provider="q")
    assert compare([one, same]).cheapest is one, "the first of equal ones"
    assert compare([one, other]).cheapest is None


def test_what_the_last_call_cost_is_no_price_to_choose_by() -> None:
    last = quote(account="last", basis=Basis.LAST_CALL, own=None, own_charged=False)
    priced = quote(account="priced", other=Rate("44", Decimal(1)))
    assert compare([last, priced]).cheapest is priced
    assert not last.is_price


def test_fees_decide_by_what_a_usual_call_costs() -> None:
    fee = quote(Rate("44", Decimal("0.01"), Decimal("1.00")), account="fee")
    plain = quote(Rate("44", Decimal("0.05")), account="plain")
    assert fee.per_minute is not None
    assert plain.per_minute is not None
    assert fee.per_minute < plain.per_minute
    assert compare([fee, plain]).cheapest is plain
