"""What the Dial view says of prices: after a pause, by whose word, and never in anybody's way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.simulator import UseCase
from dialer.ui.actions import CallActions
from dialer.ui.dial.price_line import PriceView
from dialer.ui.dial.view import DialView
from tests.ui.dial.conftest import MakeView

NUMBER = "+442079460018"
CHEAP = b"prefix,rate,increments\n44,0.01,60/60\n1,0.01,60/60\n"
DEAR = b"prefix,USD/min,increments\n44,0.03,60/60\n1,0.01,60/60\n"

Import = Callable[..., None]


@pytest.fixture
def import_sheet(composition: Composition) -> Import:
    """Gives an account a rate sheet."""

    def import_(account: str, data: bytes, currency: str | None = None) -> None:
        async def work() -> None:
            async with composition.engine() as engine:
                await engine.prices.import_sheet(account, data, currency)

        asyncio.run(work())

    return import_


def priced(qtbot: QtBot, view: DialView, number: str = NUMBER) -> PriceView:
    """What the line says once everything is known."""
    view.dial(number)
    qtbot.waitUntil(lambda: bool(view.price.view.words), timeout=5000)
    accounts = len(view.ways.all_ways)
    qtbot.waitUntil(lambda: len(view._pricing._answers) == accounts, timeout=5000)
    return view.price.view


def choices(view: DialView) -> list[QAction]:
    """The menu's lines that do something."""
    view.price.menu.aboutToShow.emit()
    return [action for action in view.price.menu.actions() if action.isEnabled() and action.text()]


def test_the_services_own_word_is_told_with_the_account(view: DialView, qtbot: QtBot) -> None:
    told = priced(qtbot, view)
    assert told.words == "0.0225/min via talkety · currency not named"
    assert told.known
    assert "Your phone 0.0105/min + theirs 0.012/min" in told.details
    assert "The service's own word, just now" in told.details
    assert "Assumed: charged by the second" in told.details
    assert "0.0225" in view.price.accessibleDescription()
    assert view.price.more.text() == "details ▾"
    assert not view.price.add.isVisible()


def test_typing_on_takes_the_price_away_at_once(view: DialView, qtbot: QtBot) -> None:
    priced(qtbot, view)
    QTest.keyClick(view.field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: view.passport.facts.address != NUMBER)
    assert not view.price.isVisible()
    view.field.clear_number()
    assert not view.price.isVisible()


def test_nobody_is_asked_before_a_pause(view: DialView, qtbot: QtBot) -> None:
    asked: list[str] = []
    view._pricing._ask_account = (  # type: ignore[method-assign]  # to see what is asked
        lambda _key, address: asked.append(address)
    )
    for sign in "02079460018":
        QTest.keyClick(view.field, sign)
    assert asked == []
    qtbot.waitUntil(lambda: asked == [NUMBER], timeout=3000)


def test_without_a_price_none_is_said_and_a_sheet_is_a_click_away(
    make_view: MakeView,
    add_account: Callable[[str], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    add_account("spokn")
    view = make_view()
    told = priced(qtbot, view)
    assert told.words == "No price known via spokn"
    assert view.price.add.isVisible()
    wanted: list[str] = []
    view.price.sheet_wanted.disconnect()
    view.price.sheet_wanted.connect(wanted.append)
    view.price.add.click()
    assert wanted == ["spokn"]
    file = tmp_path / "rates.csv"
    file.write_bytes(DEAR + b"x,y,z\n")
    with qtbot.waitSignal(view.told) as message:
        view.rate_import.take_in("spokn", str(file))
    assert message.args == ["2 prices for spokn, in USD. 1 line left out: line 4: 'x' is no prefix"]
    qtbot.waitUntil(lambda: view.price.view.words == "0.04 USD/min via spokn")
    assert not view.price.add.isVisible()


def test_a_sheet_without_a_currency_asks_for_it(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot, tmp_path: Path
) -> None:
    add_account("calledin")
    view = make_view()
    priced(qtbot, view)
    file = tmp_path / "rates.csv"
    file.write_bytes(CHEAP)
    with qtbot.waitSignal(view.told) as message:
        view.rate_import.take_in("calledin", str(file))
    assert "names no currency" in message.args[0]
    (dialog,) = view.findChildren(QInputDialog)
    with qtbot.waitSignal(view.failed):
        dialog.textValueSelected.emit("dollars")
    with qtbot.waitSignal(view.told) as message:
        dialog.textValueSelected.emit("eur")
    assert "in EUR" in message.args[0]
    dialog.reject()


def test_a_file_that_is_no_sheet_is_told(view: DialView, qtbot: QtBot, tmp_path: Path) -> None:
    for name, data in (("empty.csv", b""), ("none.csv", None)):
        if data is not None:
            (tmp_path / name).write_bytes(data)
        with qtbot.waitSignal(view.failed):
            view.rate_import.take_in("talkety", str(tmp_path / name))


def test_every_accounts_price_is_listed_and_choosing_one_switches_via(
    make_view: MakeView,
    add_account: Callable[[str], None],
    import_sheet: Import,
    qtbot: QtBot,
) -> None:
    add_account("spokn")
    add_account("calledin")
    import_sheet("spokn", DEAR)
    import_sheet("calledin", CHEAP, "USD")
    view = make_view(accounts=2)
    priced(qtbot, view)
    words = [action.text() for action in choices(view)]
    assert words[:2] == [
        "0.04 USD/min via spokn · 10 min: 0.40 USD",
        "0.02 USD/min via calledin · 10 min: 0.20 USD · cheapest",
    ]
    assert [action.isChecked() for action in choices(view)[:2]] == [True, False]
    choices(view)[1].trigger()
    assert view.ways.via_box.currentData() == "calledin"
    qtbot.waitUntil(lambda: view.price.view.words == "0.02 USD/min via calledin")


def test_the_cheapest_can_be_the_choice_and_says_why(
    make_view: MakeView,
    add_account: Callable[[str], None],
    import_sheet: Import,
    qtbot: QtBot,
    actions: CallActions,
) -> None:
    add_account("spokn")
    add_account("calledin")
    import_sheet("spokn", DEAR)
    import_sheet("calledin", CHEAP, "USD")
    view = make_view(accounts=2)
    view.ways.choose_cheapest(True)
    assert view.ways.way is not None
    assert view.ways.way.account == "spokn", "the first, as long as nothing is known"
    told = priced(qtbot, view)
    assert view.ways.via_box.currentText() == "Cheapest: calledin"
    assert view.ways.way.account == "calledin"
    assert told.why == ("Cheapest: calledin, since 10 min cost 0.20 USD, and 0.40 USD via spokn")
    assert view.price.view.cheapest_chosen
    with qtbot.waitSignal(actions.placed, timeout=10_000) as placed:
        view.call_button.click()
    assert placed.args is not None
    assert placed.args[0].request.account == "calledin"
    assert placed.args[0].quote is not None
    view.ways.choose_cheapest(False)
    assert not view.ways.is_cheapest


def test_prices_of_several_currencies_are_not_compared(
    make_view: MakeView,
    add_account: Callable[[str], None],
    import_sheet: Import,
    qtbot: QtBot,
) -> None:
    add_account("spokn")
    add_account("calledin")
    import_sheet("spokn", DEAR)
    import_sheet("calledin", CHEAP, "EUR")
    view = make_view(accounts=2)
    told = priced(qtbot, view)
    assert told.why == "Prices cannot be compared: spokn in USD, calledin in EUR"
    assert not any("cheapest" in row.words for row in told.rows)
    view.ways.choose_cheapest(True)
    assert view.ways.via_box.currentText() == "Cheapest"
    assert view.ways.way is not None
    assert view.ways.way.account == "spokn"


def test_a_number_that_the_service_does_not_dial_is_said(view: DialView, qtbot: QtBot) -> None:
    told = priced(qtbot, view, f"+4420794600{UseCase.INVALID_NUMBER.ending}")
    assert told.words == "talkety says that this number cannot be called"
    assert not told.known
    assert view.call_button.isEnabled(), "it is the person's choice all the same"


def test_the_keyboard_reaches_prices(view: DialView, qtbot: QtBot) -> None:
    priced(qtbot, view)
    for _ in range(30):
        focus = QApplication.focusWidget()
        if focus is view.price.more:
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert view.price.more.hasFocus()
    QTest.keyClick(view.price.more, "5")
    assert view.field.text().endswith("5"), "typing goes to the number from here too"


def test_an_ampersand_in_a_name_is_no_shortcut(view: DialView, qtbot: QtBot) -> None:
    view.price.show_view(PriceView("1/min", True, details=("a",), account="Tom & Co"))
    assert "Import a rate sheet for Tom && Co…" in [action.text() for action in choices(view)]
