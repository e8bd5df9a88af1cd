"""Money where it is always in sight: the status bar's balance and month, a live call's limit
bar.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import Call, CallRequest, LegProgress, LegState, Placement, Progress
from dialer.core.capabilities import Capabilities, Following, HangUp
from dialer.core.money import Money
from dialer.core.quote import Basis, Quote
from dialer.core.rates import Rate
from dialer.engine.price_balance import AccountBalance
from dialer.ui.bridge import Bridge
from dialer.ui.calls.limit_bar import spending_of
from dialer.ui.status_bar import EngineFacts, HomeFacts, StatusBar
from dialer.ui.theme import Theme

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
SILENT = Capabilities(Following.POLLED, HangUp.AT_ONCE)
QUOTE = Quote(
    "home",
    "p",
    "+442079460018",
    "+12125550100",
    Basis.SHEET,
    Rate("44", Decimal("0.05")),
    Rate("1", Decimal("0.01")),
    currency="USD",
)
TALKING = Call(
    id="01JTESTCALL",
    provider="talkety",
    request=CallRequest("home", "+12125550100", "+442079460018", max_cost=Decimal("0.20")),
    created_at=NOON,
    callback_token="t",
    quote=QUOTE,
    progress=Progress(
        placement=Placement.ACCEPTED,
        leg_a=LegProgress(LegState.ANSWERED),
        leg_b=LegProgress(LegState.ANSWERED),
        talking_since=NOON,
    ),
)


def words(call: Call, after_s: int) -> str:
    return spending_of(call, SILENT, None, NOON + timedelta(seconds=after_s)).words


def test_a_reckoned_cost_says_so() -> None:
    assert words(TALKING, 60) == "About 0.0600 of 0.20 USD, reckoned"
    assert words(TALKING, 100) == "About 0.1000 of 0.20 USD, reckoned"
    assert words(TALKING, 180) == "About 0.1800 of 0.20 USD, reckoned · limit near"
    free = replace(TALKING, request=replace(TALKING.request, max_cost=None))
    assert words(free, 61) == "About 0.0610 USD, reckoned"


def test_what_the_provider_tells_is_told_as_it_is() -> None:
    told = replace(
        TALKING, progress=replace(TALKING.progress, running_cost=Money(Decimal("0.05"), "USD"))
    )
    assert words(told, 60) == "0.05 of 0.20 USD"


def test_without_a_price_nothing_is_reckoned() -> None:
    assert (
        words(replace(TALKING, quote=None), 60)
        == "At most 0.20 (currency not named by the provider)"
    )


def shown(bar: StatusBar) -> str:
    return " | ".join(label.text() for label in bar.findChildren(QLabel) if label.isVisible())


def test_a_balance_is_shown_where_the_provider_tells_it(
    qtbot: QtBot,
    composition: Composition,
    bridge: Bridge,
    theme: Theme,
    add_account: Callable[[str], None],
) -> None:
    add_account("poketalk_both")
    add_account("spokn")
    bar = StatusBar(bridge, composition, theme)
    qtbot.addWidget(bar)
    bar.resize(900, 30)
    bar.show()
    bar.begin()
    qtbot.waitUntil(lambda: "poketalk_both: 25.00 USD · spokn" in shown(bar), timeout=10_000)


def test_a_low_balance_is_warned_of_in_any_width(
    qtbot: QtBot, composition: Composition, bridge: Bridge, theme: Theme
) -> None:
    bar = StatusBar(bridge, composition, theme)
    qtbot.addWidget(bar)
    bar.resize(400, 30)
    bar.set_narrow(True)
    bar.show()
    bar._facts = _facts("home")
    bar._take_balances([AccountBalance("home", Money(Decimal("0.5"), "USD"))])
    assert "0.50" not in shown(bar)
    bar._take_balances([AccountBalance("home", Money(Decimal("0.5"), "USD"), low=True)])
    assert "home: 0.50 USD, running low" in shown(bar)
    assert bar._accounts.property("role") == "warning"
    bar._take_balances([])
    assert bar._accounts.property("role") == "caption"


def _facts(*names: str) -> HomeFacts:
    return HomeFacts(names, None, True, "")


def test_what_is_low_is_a_setting_and_an_account_that_is_silent_is_left_out(
    composition: Composition, add_account: Callable[[str], None]
) -> None:
    add_account("poketalk_both")
    add_account("talkety")
    composition.configuration.set_value("balance.warn_below", Decimal(30))

    async def ask() -> object:
        async with composition.engine() as engine:
            return await engine.balances()

    assert asyncio.run(ask()) == [
        AccountBalance("poketalk_both", Money(Decimal("25.000"), "USD"), low=True)
    ]
    account = composition.accounts.stored()[0]
    composition.secrets.set(account.name, "password", "wrong")
    assert asyncio.run(ask()) == []


def test_a_month_that_is_partly_reckoned_says_so(
    qtbot: QtBot, composition: Composition, bridge: Bridge, theme: Theme
) -> None:
    bar = StatusBar(bridge, composition, theme)
    qtbot.addWidget(bar)
    bar.show()
    bar._take_home(_facts("home"))
    third = Decimal(1) / 3
    bar._take_engine(EngineFacts([Money(third, "USD")], "", "", [Money(third, "USD")]))
    assert "This month: about 0.333333 USD, partly reckoned" in shown(bar)
