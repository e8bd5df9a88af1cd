"""The window's frame: places, shapes, messages, keys, and closing during a call."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.call import CallRequest
from dialer.core.errors import DialerError
from dialer.simulator import SCRIPTS
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.demo_home import Demo, NumberToTry
from dialer.ui.messages import Level, MessageStrip
from dialer.ui.rail import Place
from dialer.ui.status_bar import StatusBar
from dialer.ui.theme import Mode, Theme
from dialer.ui.try_view import NumbersModel, TryView
from dialer.ui.window import MainWindow
from dialer.ui.window_state import WindowState, read_state, write_state
from tests.end2end.town import OWN_NUMBER
from tests.ui.conftest import AddAccount

WIDE, MIDDLE, NARROW = (1200, 700), (700, 700), (420, 700)


class Panel(QFrame):
    """A panel without calls of its own."""

    live_changed = Signal(int)
    redial_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.narrow: bool | None = None
        self.presses = 0
        self.hung_up = 0
        self.hide()

    def set_narrow(self, narrow: bool) -> None:
        self.narrow = narrow

    def press_hang_up(self) -> None:
        self.presses += 1

    def hang_up_all(self) -> None:
        self.hung_up += 1

    def live(self, count: int) -> None:
        """As if this many calls lived."""
        self.setVisible(bool(count))
        self.live_changed.emit(count)


Maker = Callable[..., MainWindow]


@pytest.fixture
def make_window(
    qtbot: QtBot, composition: Composition, theme: Theme, qapp: QApplication
) -> Iterator[Maker]:
    bridge = Bridge(composition.engine)

    def make(state: WindowState | None = None) -> MainWindow:
        def view(name: str) -> Callable[[], QWidget]:
            return lambda: QLabel(name)

        places = [Place(name, name.title(), name, view(name)) for name in ("dial", "calls")]
        window = MainWindow(
            places,
            Panel,  # type: ignore[arg-type]  # it does what is asked of a panel, and no more
            lambda: StatusBar(bridge, composition, theme),
            theme,
            state,
        )
        qtbot.addWidget(window, before_close_func=lambda w: w.close_without_asking())
        _ = window.panel
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield make
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    bridge.stop()


@pytest.fixture
def window(make_window: Maker) -> MainWindow:
    return make_window()


def place_of(window: MainWindow, widget: QWidget) -> tuple[int, int, int, int]:
    """Left, top, right and bottom within the window."""
    corner = widget.mapTo(window, widget.rect().topLeft())
    return corner.x(), corner.y(), corner.x() + widget.width(), corner.y() + widget.height()


def resize(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    qtbot.wait(20)


# Places


def test_places_are_made_when_first_seen(window: MainWindow) -> None:
    assert window.place == "dial"
    assert len(window.findChildren(QLabel, options=Qt.FindChildOption.FindChildrenRecursively))
    assert "calls" not in window._views
    window.open_place("calls")
    assert window.view("calls").isVisible()
    assert not window.view("dial").isVisible()


def test_keys_lead_to_the_places(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.place == "calls"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.place == "dial"


def test_the_rail_shows_which_place_is_open(qtbot: QtBot, window: MainWindow) -> None:
    buttons = {b.text(): b for b in window.rail.findChildren(QAbstractButton)}
    qtbot.mouseClick(buttons["Calls"], Qt.MouseButton.LeftButton)
    assert window.place == "calls"
    assert buttons["Calls"].isChecked()
    assert not buttons["Dial"].isChecked()


def test_a_view_can_give_its_place_to_another(window: MainWindow) -> None:
    window.replace_view("dial", lambda: QLabel("welcome"))
    shown = window.view("dial")
    assert isinstance(shown, QLabel)
    assert shown.text() == "welcome"
    assert shown.isVisible()


# Shapes


def test_a_wide_window_has_the_rail_beside_and_the_call_on_the_right(
    qtbot: QtBot, window: MainWindow
) -> None:
    resize(qtbot, window, WIDE)
    assert isinstance(window.panel, Panel)
    window.panel.live(1)
    qtbot.wait(20)
    left, _, right, bottom = place_of(window, window.rail)
    assert left == 0
    assert right < 100
    assert bottom > WIDE[1] - 60
    view = place_of(window, window.view("dial"))
    panel = place_of(window, window.panel)
    assert panel[0] >= view[2]
    assert panel[2] == WIDE[0]
    assert window.panel.narrow is False


def test_a_narrow_window_has_the_places_at_its_foot_and_the_call_on_top(
    qtbot: QtBot, window: MainWindow
) -> None:
    resize(qtbot, window, NARROW)
    assert isinstance(window.panel, Panel)
    window.panel.live(1)
    qtbot.wait(20)
    left, top, right, bottom = place_of(window, window.rail)
    assert (left, right, bottom) == (0, NARROW[0], NARROW[1])
    assert top > NARROW[1] - 100
    view, panel = place_of(window, window.view("dial")), place_of(window, window.panel)
    assert panel[3] <= view[1] + 1
    assert view[2] == NARROW[0]
    assert window.panel.narrow is True


def test_in_between_the_call_is_a_card_beside_the_rail(qtbot: QtBot, window: MainWindow) -> None:
    resize(qtbot, window, MIDDLE)
    assert isinstance(window.panel, Panel)
    assert window.panel.narrow is True
    assert place_of(window, window.rail)[2] < 100


def test_right_to_left_mirrors(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    resize(qtbot, window, WIDE)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert isinstance(window.panel, Panel)
    window.panel.live(1)
    qtbot.wait(20)
    assert place_of(window, window.rail)[2] == WIDE[0]
    assert place_of(window, window.panel)[0] == 0


@pytest.mark.parametrize("size", [WIDE, MIDDLE, NARROW, (640, 480), (360, 480)])
def test_nothing_is_cut_off(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    resize(qtbot, window, size)
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            left, top, right, bottom = place_of(window, button)
            assert min(left, top) >= 0, button.text()
            assert right <= size[0], button.text()
            assert bottom <= size[1], button.text()
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_every_control_has_a_name(window: MainWindow) -> None:
    window.tell("Something happened.")
    for button in window.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text() or button.isHidden()


# Messages


def test_messages_are_plain_text_and_queue(window: MainWindow) -> None:
    strip = window.messages
    window.tell("<b>bold</b> & <img src=x>", Level.DANGER)
    window.tell("second")
    window.tell("second")
    assert strip.isVisible()
    assert strip.texts == ["<b>bold</b> & <img src=x>", "second"]
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in strip.findChildren(QLabel)
        if "bold" in label.text()
    )
    assert strip.dismiss()
    assert strip.texts == ["second"]
    assert strip.accessibleName() == "second"
    assert strip.dismiss()
    assert not strip.isVisible()
    assert not strip.dismiss()


def test_escape_puts_a_message_away_first(qtbot: QtBot, window: MainWindow) -> None:
    window.open_place("calls")
    window.tell_error(DialerError("It failed.", "Do that."))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.messages.isVisible()
    assert window.place == "calls"


def test_a_long_message_wraps_whole(qtbot: QtBot, window: MainWindow) -> None:
    resize(qtbot, window, NARROW)
    window.tell("word " * 60, Level.WARNING)
    qtbot.wait(20)
    label = next(x for x in window.messages.findChildren(QLabel) if "word" in x.text())
    assert label.height() >= label.heightForWidth(label.width())


def test_what_only_informs_goes_by_itself(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialer.ui.messages.INFO_STAYS_MS", 10)
    strip = MessageStrip(theme)
    qtbot.addWidget(strip)
    strip.tell("by the way")
    qtbot.waitUntil(lambda: not strip.texts)
    strip.tell("mind this", Level.WARNING)
    qtbot.wait(50)
    assert strip.texts == ["mind this"]


# Appearance


def test_the_menu_changes_the_appearance(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    menu = window.more.menu()
    menu.aboutToShow.emit()
    actions: dict[str, QAction] = {action.text(): action for action in menu.actions()}
    assert actions["Light"].isChecked()
    actions["Dark"].trigger()
    assert theme.mode is Mode.DARK
    with qtbot.waitSignal(window.more.settings_wanted) as wanted:
        actions["About Dialer"].trigger()
    assert wanted.args == ["about"]


# Closing


def press(window: MainWindow, words: str) -> None:
    box = window.question.box
    assert box is not None
    next(button for button in box.buttons() if words in button.text()).click()


def test_closing_without_a_call_asks_nothing(window: MainWindow) -> None:
    assert window.close()
    assert window.question.box is None


def test_closing_during_a_call_asks(qtbot: QtBot, window: MainWindow) -> None:
    assert isinstance(window.panel, Panel)
    window.panel.live(1)
    assert not window.close()
    press(window, "Keep")
    assert window.isVisible()
    window.close()
    press(window, "leave it running")
    assert not window.isVisible()
    assert window.panel.hung_up == 0


def test_hanging_up_first_closes_once_the_call_is_over(window: MainWindow) -> None:
    assert isinstance(window.panel, Panel)
    window.panel.live(1)
    window.close()
    press(window, "Hang up")
    assert window.panel.hung_up == 1
    assert window.isVisible()
    window.panel.live(0)
    assert not window.isVisible()


def test_a_session_that_ends_is_not_held_up(window: MainWindow) -> None:
    assert isinstance(window.panel, Panel)
    window.panel.live(2)
    window.close_without_asking()
    assert not window.isVisible()


def test_the_hang_up_keys_go_to_the_panel(qtbot: QtBot, window: MainWindow) -> None:
    assert isinstance(window.panel, Panel)
    keys = QKeySequence("Ctrl+H")
    window.activateWindow()
    qtbot.keySequence(window, keys)
    assert window.panel.presses == 0, "no call lives"
    window.panel.live(1)
    qtbot.keySequence(window, keys)
    assert window.panel.presses == 1


# What is remembered


def test_place_and_size_are_remembered(make_window: Maker, qtbot: QtBot, tmp_path: Path) -> None:
    first = make_window()
    first.open_place("calls")
    resize(qtbot, first, (777, 555))
    path = tmp_path / "data" / "window.json"
    write_state(path, first.state(Mode.DARK))
    kept = read_state(path)
    assert kept.mode is Mode.DARK
    second = make_window(kept)
    assert second.place == "calls"
    assert (second.width(), second.height()) == (777, 555)


@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", b"\xff\x00", b'{"geometry": 1}'])
def test_a_damaged_memory_is_none(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "window.json"
    path.write_bytes(damage)
    assert read_state(path) == WindowState()


def test_a_memory_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    write_state(tmp_path / "file" / "window.json", WindowState())


# Status


def test_the_status_bar_tells_the_month_and_the_callbacks(
    qtbot: QtBot,
    composition: Composition,
    bridge: Bridge,
    actions: CallActions,
    theme: Theme,
    add_account: AddAccount,
) -> None:
    add_account("poketalk")
    composition.configuration.set_value("budget.per_month", 20)
    bar = StatusBar(bridge, composition, theme)
    qtbot.addWidget(bar)
    bar.show()
    bar.begin()

    def words() -> str:
        return " | ".join(label.text() for label in bar.findChildren(QLabel))

    qtbot.waitUntil(lambda: "listening at 127.0.0.1:" in words())
    assert "Account: poketalk" in words()
    assert "This month: nothing spent of 20" in words()
    actions.place(CallRequest("poketalk", OWN_NUMBER, "+442079460018"))
    qtbot.waitUntil(lambda: "USD of 20" in words(), timeout=20_000)
    composition.configuration.set_value("listener.enabled", False)
    bar.refresh()
    qtbot.waitUntil(lambda: "Callbacks: off" in words())


def test_the_mark_stands_right_before_its_words_in_a_narrow_window(
    qtbot: QtBot, composition: Composition, bridge: Bridge, theme: Theme
) -> None:
    bar = StatusBar(bridge, composition, theme)
    qtbot.addWidget(bar)
    bar.set_narrow(True)
    bar.resize(360, bar.sizeHint().height())
    bar.show()
    bar.begin()
    qtbot.waitUntil(bar._callbacks_icon.isVisible)
    qtbot.wait(20)
    between = bar._callbacks.geometry().left() - bar._callbacks_icon.geometry().right()
    assert 0 < between < 12


def test_the_status_bar_tells_polling_listening_or_neither(
    qtbot: QtBot, composition: Composition, bridge: Bridge, theme: Theme, add_account: AddAccount
) -> None:
    composition.accounts.add("far", "poketalk", None, [OWN_NUMBER], {"api_key": "x" * 8})
    bar = StatusBar(bridge, composition, theme)
    qtbot.addWidget(bar)
    bar.show()
    bar.begin()

    def tells(words: str) -> bool:
        return any(label.text() == words for label in bar.findChildren(QLabel))

    qtbot.waitUntil(lambda: tells("Callbacks: none"))
    assert any("far: callbacks cannot" in label.toolTip() for label in bar.findChildren(QLabel))
    add_account("talkety")
    bar.refresh()
    qtbot.waitUntil(lambda: tells("Callbacks: none, polling"))
    composition.configuration.set_value("listener.public_url", "http://phone.example.org")
    bar.refresh()
    qtbot.waitUntil(lambda: not tells("Callbacks: none, polling"))
    composition.configuration.set_value("listener.enabled", False)
    bar.refresh()
    qtbot.waitUntil(lambda: tells("Callbacks: off, polling"))


# The demo's place


def test_a_number_to_try_is_taken_by_key_and_by_mouse(
    qtbot: QtBot, theme: Theme, qtmodeltester: ModelTester
) -> None:
    demo = Demo([NumberToTry(f"+44 20 7946 00{u.ending}", s.title) for u, s in SCRIPTS.items()], 1)
    view = TryView(demo, theme)
    qtbot.addWidget(view)
    view.resize(500, 400)
    with qtbot.waitExposed(view):
        view.show()
    model = view.findChild(NumbersModel)
    assert model is not None
    qtmodeltester.check(model)
    view.list.setCurrentIndex(model.index(1))
    with qtbot.waitSignal(view.number_wanted) as taken:
        qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert taken.args == ["+44 20 7946 0021"]
    middle = view.list.visualRect(model.index(2)).center()
    with qtbot.waitSignal(view.number_wanted) as taken:
        qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert taken.args == ["+44 20 7946 0022"]
