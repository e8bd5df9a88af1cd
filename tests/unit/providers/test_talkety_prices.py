"""Talkety's prices: one question for all numbers, matched to their answers whatever these look
like.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from dialer.core.errors import ProviderRefusedError, ProviderReplyError
from dialer.core.ledger import PriceSource
from dialer.core.money import Money
from tests.unit.providers.test_talkety_adapter import ERROR, Fake, Open, fake, opened

__all__ = ["fake", "opened"]

ONE, TWO = "+11234567890", "+19876543210"


def pricing(*numbers: str) -> str:
    """A reply with these elements."""
    return f"<pricing><total_costs>0</total_costs><numbers>{''.join(numbers)}</numbers></pricing>"


def number(text: str, cost: str = "0.01", valid: str = "true") -> str:
    """A number as the document's sample writes it."""
    return f'<number cost="{cost}" valid="{valid}">{text}</number>'


async def ask(
    fake: Fake, opened: Open, answer: str, numbers: Sequence[str] = (ONE, TWO)
) -> Sequence[Money | None]:
    fake.answers["pricing"] = answer
    return await (await opened()).per_minute(numbers)


async def test_the_documents_example(fake: Fake, opened: Open) -> None:
    answer = pricing(number("11234567890", "0.0105"), number("19876543210", "0.0114"))
    assert await ask(fake, opened, answer) == [
        Money(Decimal("0.0105")),
        Money(Decimal("0.0114")),
    ]
    ((method, path, fields),) = fake.asked
    assert (method, path) == ("GET", "/xml/v1/k/ey/pricing")
    assert fields == {"number[]": ["11234567890", "19876543210"]}


async def test_another_order_and_missing_country_codes_are_understood(
    fake: Fake, opened: Open
) -> None:
    turned = pricing(number("19876543210", "0.2"), number("11234567890", "0.1"))
    assert await ask(fake, opened, turned) == [Money(Decimal("0.1")), Money(Decimal("0.2"))]
    short = pricing(number("1234567890", "0.1"), number(" 9876543210\n", "0.2"))
    assert await ask(fake, opened, short) == [Money(Decimal("0.1")), Money(Decimal("0.2"))]


async def test_an_invalid_number_has_no_price(fake: Fake, opened: Open) -> None:
    answer = pricing(number("11234567890"), '<number valid="false">19876543210</number>')
    assert await ask(fake, opened, answer) == [Money(Decimal("0.01")), None]


@pytest.mark.parametrize(
    "answer",
    [
        pricing(),
        pricing(number("11234567890")),
        pricing(number("11234567890"), number("4477")),
        pricing(number("11234567890"), number("33333333333")),
        pricing(number("11234567890", "-1"), number("19876543210")),
        pricing(number("11234567890", "free"), number("19876543210")),
        '<pricing><numbers><number valid="true">11234567890</number></numbers></pricing>',
        "<pricing/>",
        "<calls/>",
        "not xml",
    ],
)
async def test_an_answer_that_leaves_a_number_open_is_none(
    fake: Fake, opened: Open, answer: str
) -> None:
    with pytest.raises(ProviderReplyError):
        await ask(fake, opened, answer)


async def test_an_error_is_told(fake: Fake, opened: Open) -> None:
    with pytest.raises(ProviderRefusedError, match="Not active"):
        await ask(fake, opened, ERROR)


async def test_many_numbers_are_asked_about_in_several_questions(fake: Fake, opened: Open) -> None:
    numbers = [f"+1212555{place:04}" for place in range(50)]
    answer = pricing(*(number(each.removeprefix("+")) for each in numbers))
    assert len(await ask(fake, opened, answer, [*numbers, *numbers])) == 100
    assert len(fake.asked) == 2


async def test_it_is_a_source_of_prices(opened: Open) -> None:
    talkety = await opened()
    assert isinstance(talkety, PriceSource)
    assert talkety.capabilities.tells_price
