"""What calls cost: whose word counts, how long it is kept, and what is known when nobody
answers.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

import pytest

from dialer.core.call import Leg, Outcome, Source
from dialer.core.capabilities import Charging
from dialer.core.errors import AccountError, ProviderReplyError, StoreError, UsageError
from dialer.core.events import CallEvent, What
from dialer.core.money import Money
from dialer.core.quote import Basis
from dialer.store.rate_sheets import RateSheetBase
from tests.unit.engine.desk import (
    NOON,
    OWN_NUMBER,
    POLLED,
    THEIRS,
    Desk,
    ScriptedProvider,
    desk,
)

TELLING = replace(POLLED, tells_price=True)
SHEET = b"prefix,USD/min,connection_fee,increments\n44,0.02,0.10,60/60\n1,0.01,0,1/1\n"


@dataclass
class TellingProvider(ScriptedProvider):
    """One that tells prices, or does what the test says instead."""

    prices: dict[str, Money | None] = field(
        default_factory=lambda: {OWN_NUMBER: Money(Decimal("0.0105")), THEIRS: Money(Decimal("1"))}
    )
    questions: list[Sequence[str]] = field(default_factory=list)
    fault: Exception | None = None
    waits: bool = False

    async def per_minute(self, numbers: Sequence[str]) -> Sequence[Money | None]:
        self.questions.append(list(numbers))
        if self.waits:
            await asyncio.Event().wait()
        if self.fault is not None:
            raise self.fault
        return [self.prices[number] for number in numbers]


async def ask(at: Desk, number: str = THEIRS, own: str = OWN_NUMBER) -> object:
    (answer,) = await at.engine.prices.ask("home", own, [number])
    return answer


async def test_the_providers_word_goes_before_the_sheet_and_is_kept_a_while(tmp_path: Path) -> None:
    provider = TellingProvider(TELLING)
    async with desk(tmp_path, provider) as at:
        await at.engine.prices.import_sheet("home", SHEET)
        (answer,) = await at.engine.prices.ask("home", OWN_NUMBER, [THEIRS])
        assert answer.quote is not None
        assert (answer.quote.basis, answer.valid) == (Basis.PROVIDER, True)
        assert answer.quote.per_minute == Decimal("1.0105")
        assert provider.questions == [[THEIRS, OWN_NUMBER]], "one question for both legs"
        await ask(at)
        at.clock.elapsed_s += 299
        await ask(at)
        assert len(provider.questions) == 1
        at.clock.elapsed_s += 2
        await ask(at)
        assert len(provider.questions) == 2
        at.engine.account_changed("home")
        await ask(at)
        assert len(provider.questions) == 3


async def test_a_provider_that_cannot_be_asked_leaves_the_sheet(tmp_path: Path) -> None:
    provider = TellingProvider(TELLING, fault=ProviderReplyError("503"))
    async with desk(tmp_path, provider) as at:
        (answer,) = await at.engine.prices.ask("home", OWN_NUMBER, [THEIRS])
        assert (answer.quote, str(answer.error)) == (None, "503")
        await at.engine.prices.import_sheet("home", SHEET)
        (answer,) = await at.engine.prices.ask("home", OWN_NUMBER, [THEIRS])
        assert answer.quote is not None
        assert answer.quote.basis is Basis.SHEET
        assert answer.error is not None, "told all the same"


async def test_a_number_that_the_provider_refuses_is_not_priced_by_the_sheet(
    tmp_path: Path,
) -> None:
    provider = TellingProvider(TELLING, prices={THEIRS: None, OWN_NUMBER: None})
    async with desk(tmp_path, provider) as at:
        await at.engine.prices.import_sheet("home", SHEET)
        (answer,) = await at.engine.prices.ask("home", OWN_NUMBER, [THEIRS])
        assert (answer.quote, answer.valid) == (None, False)


async def test_the_sheet_prices_both_legs_as_the_provider_charges_them(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as at:
        await at.engine.prices.import_sheet("home", SHEET)
        (answer,) = await at.engine.prices.ask("home", OWN_NUMBER, [THEIRS])
        assert answer.quote is not None
        assert answer.quote.cost(61, 90) == Money(Decimal("0.155"), "USD")
        assert answer.quote.dated == at.clock.now().astimezone().date()
        assert answer.quote.assumed == ("your own phone's leg is charged too",)
    free = replace(POLLED, charging=Charging(own_leg=False, own_leg_assumed=False))
    async with desk(tmp_path, ScriptedProvider(free)) as at:
        (answer,) = await at.engine.prices.ask("home", OWN_NUMBER, [THEIRS])
        assert answer.quote is not None
        assert answer.quote.cost(60) == Money(Decimal("0.12"), "USD")
        assert answer.quote.assumed == ()


async def test_an_own_id_is_no_prefix(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as at:
        await at.engine.prices.import_sheet("home", SHEET)
        (answer,) = await at.engine.prices.ask("home", OWN_NUMBER, ["1234567"])
        assert answer.quote is None
        (answer,) = await at.engine.prices.ask("home", "4412345", [THEIRS])
        assert answer.quote is not None
        assert not answer.quote.complete


async def test_without_a_price_the_last_call_is_remembered(tmp_path: Path) -> None:
    talked = [
        CallEvent(What.ANSWERED, NOON, Source.POLL, Leg.B),
        CallEvent(
            What.ENDED,
            NOON,
            Source.POLL,
            outcome=Outcome.COMPLETED,
            duration_s=120,
            cost=Money(Decimal("0.14"), "USD"),
        ),
    ]
    async with desk(tmp_path, ScriptedProvider(POLLED, answers=deque([talked]))) as at:
        (answer,) = await at.engine.prices.ask("home", OWN_NUMBER, [THEIRS])
        assert answer.quote is None
        await at.call()
        await at.clock.turn(2)
        (answer,) = await at.engine.prices.ask("home", OWN_NUMBER, [THEIRS])
        assert answer.quote is not None
        assert (answer.quote.basis, answer.quote.per_minute) == (
            Basis.LAST_CALL,
            Decimal("0.0700"),
        )
        assert (await at.call()).quote is None, "no price: nothing is reckoned by it"


async def test_a_call_waits_for_no_price_unless_money_is_limited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialer.engine.price.CALL_WAITS_S", 0.01)
    provider = TellingProvider(TELLING, answers=deque([()]), waits=True)
    async with desk(tmp_path, provider) as at:
        assert (await at.call()).quote is None
        assert provider.questions == []
        assert (await at.call(max_cost=Decimal(5))).quote is None
        assert len(provider.questions) == 1
        provider.waits = False
        placed = await at.call(max_cost=Decimal(5))
        assert placed.quote is not None
        assert placed.quote.basis is Basis.PROVIDER
        assert (await at.engine.get(placed.id)).quote == placed.quote, "kept with the call"
        again = await at.call()
        assert again.quote == placed.quote, "what is known already costs no question"
        assert len(provider.questions) == 2


async def test_a_sheet_replaces_the_one_before_and_can_be_forgotten(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as at:
        prices = at.engine.prices
        assert await prices.sheet("home") is None
        first = await prices.import_sheet("home", SHEET + b"x,1,,\n", "EUR")
        assert [str(fault) for fault in first.faults] == ["line 4: 'x' is no prefix"]
        with pytest.raises(UsageError):
            await prices.import_sheet("home", b"nothing")
        sheet = await prices.sheet("home")
        assert sheet is not None
        assert (sheet.currency, len(sheet.rates)) == ("EUR", 2), "a bad file leaves the old one"
        await prices.import_sheet("home", b"44,0.5\n")
        sheet = await prices.sheet("home")
        assert sheet is not None
        assert [rate.per_minute for rate in sheet.rates] == [Decimal("0.5")]
        assert await prices.forget_sheet("home")
        assert not await prices.forget_sheet("home")
        assert await prices.sheet("home") is None
        with pytest.raises(AccountError):
            await prices.import_sheet("nobody", SHEET)


async def test_another_programs_sheet_is_seen_at_once(tmp_path: Path) -> None:
    async with desk(tmp_path, ScriptedProvider(POLLED)) as at:
        await at.engine.prices.import_sheet("home", SHEET)
        before = await at.engine.prices.sheet("home")
        assert await at.engine.prices.sheet("home") is before, "read once"
        other = RateSheetBase(tmp_path / "data" / "dialer.sqlite3")
        imported = await at.engine.prices.sheet("home")
        assert imported is not None
        await other.put("home", type(imported)(imported.rates[:1], "GBP"))
        after = await at.engine.prices.sheet("home")
        assert after is not None
        assert (after.currency, len(after.rates)) == ("GBP", 1)
        await other.aclose()
        with pytest.raises(StoreError):
            await other.sheet("home")
