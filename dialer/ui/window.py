"""The window: rail, one view, the live calls beside it, messages above, facts below.

It arranges and hands on. What stands in a view, and what a call shows, lives there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QMainWindow, QSizePolicy, QStackedWidget, QWidget

from dialer.core.errors import DialerError
from dialer.ui import theme
from dialer.ui.localised import localised
from dialer.ui.messages import Level, MessageStrip
from dialer.ui.more_menu import MoreButton
from dialer.ui.rail import WIDTH_PX, Place, Rail
from dialer.ui.status_bar import StatusBar
from dialer.ui.theme import Theme
from dialer.ui.window_state import WindowState

if TYPE_CHECKING:
    from dialer.ui.calls.panel import CallPanel
    from dialer.ui.closing import Answer, CloseQuestion
    from dialer.ui.help_window import HelpWindow
    from dialer.ui.panel_scroll import PanelScroll

USUAL_SIZE = (980, 680)
LEAST_SIZE = (360, 480)
PANEL_PX = 340
VIEW_BESIDE_PANEL_PX = 420
"""With less room for the view, a call is a card on top of it."""

log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """The one window. ``first_painted`` comes when it can be seen, once; heavy things wait for it.

    ``place_shown`` carries the name of the place that came into sight.
    """

    first_painted = Signal()
    place_shown = Signal(str)
    closed = Signal()

    def __init__(
        self,
        places: Sequence[Place],
        make_panel: Callable[[], CallPanel],
        make_status: Callable[[], StatusBar],
        theme_: Theme,
        state: WindowState | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Dialer")
        self._places = {place.name: place for place in places}
        self._views: dict[str, QWidget] = {}
        self._theme = theme_
        self._help: HelpWindow | None = None
        self._make_panel = make_panel
        self._panel: CallPanel | None = None
        self._panel_scroll: PanelScroll | None = None
        self._live = 0
        self._painted = False
        self._close_anyway = False
        self._leaving = False
        self.put_away: Callable[[], bool] | None = None
        """Asked when the window is closed: whether it went into the tray instead."""
        self._hanging_up = False
        self._narrow: bool | None = None
        self._panel_on_top: bool | None = None

        root = QWidget(self)
        self._grid = QGridLayout(root)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.messages = MessageStrip(theme_, root)
        self.more = MoreButton(theme_, root)
        self.rail = Rail(places, self.more, theme_, root)
        self.rail.chosen.connect(self.open_place)
        self._stack = QStackedWidget(root)
        self._panel_room = QWidget(root)
        self._panel_room.hide()
        self._panel_grid = QGridLayout(self._panel_room)
        self._panel_grid.setContentsMargins(0, 0, 0, 0)
        self._panel_grid.setSpacing(0)
        self._panel_lines = [
            _line(self._panel_room, "hairline-vertical"),
            _line(self._panel_room),
        ]
        self._panel_grid.addWidget(self._panel_lines[0], 0, 0)
        self._panel_grid.addWidget(self._panel_lines[1], 1, 0, 1, 2)
        self.status = make_status()
        self._lines = [_line(root, "hairline-vertical"), *(_line(root) for _ in range(2))]
        self.setCentralWidget(root)
        self.setMinimumSize(*LEAST_SIZE)
        self._question: CloseQuestion | None = None
        self._add_shortcuts()

        self.resize(*USUAL_SIZE)
        kept = state or WindowState()
        if kept.geometry:
            self.restoreGeometry(QByteArray.fromBase64(kept.geometry.encode("ascii", "ignore")))
        self._arrange()
        self._open_first(kept.place)

    # Places

    @property
    def place(self) -> str:
        """The name of the place in sight."""
        return self._place

    def view(self, name: str) -> QWidget:
        """A place's view, made when first wanted."""
        if name not in self._views:
            view = self._places[name].make()
            self._views[name] = view
            self._stack.addWidget(view)
        return self._views[name]

    def seen(self, name: str) -> QWidget | None:
        """The view of a place, if it was ever seen."""
        return self._views.get(name)

    def open_place(self, name: str) -> None:
        """Brings a place into sight."""
        view = self.view(name)
        self._place = name
        self._stack.setCurrentWidget(view)
        self.rail.mark(name)
        if self._painted:  # before, the window has no place for the keyboard yet
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_shown.emit(name)

    def _open_first(self, kept: str) -> None:
        """The place where the window was left; a program that does not start would be worse than
        another place.
        """
        usual = next(iter(self._places))
        if kept in self._places and kept != usual:
            try:
                self.open_place(kept)
                return
            except Exception:
                log.exception("The window cannot open on %s", kept)
        self.open_place(usual)

    def replace_view(self, name: str, make: Callable[[], QWidget]) -> None:
        """Puts another view in a place, as the welcome in that of dialling."""
        old = self._views.pop(name, None)
        place = self._places[name]
        self._places[name] = replace(place, make=make)
        if self._place == name:
            self.open_place(name)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def open_help(self, page: str = "") -> None:
        """Opens a help page, or the one that tells of the place in sight."""
        if self._help is None:
            from dialer.ui.help_window import HelpWindow  # late: few sessions need it

            self._help = HelpWindow(self._theme, self)
        self._help.open_page(page or self._places[self._place].help_page)

    def open_shortcuts(self) -> None:
        """What each key does."""
        from dialer.ui.settings.shortcuts import ShortcutSheet  # late: few people look

        ShortcutSheet(self).open()

    def _add_shortcuts(self) -> None:
        for number, name in enumerate(self._places, 1):
            keys = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            keys.activated.connect(lambda name=name: self.open_place(name))
        QShortcut(QKeySequence("Ctrl+H"), self).activated.connect(self._hang_up)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.leave)
        keys = QShortcut(QKeySequence.StandardKey.HelpContents, self)
        keys.activated.connect(lambda: self.open_help())
        QShortcut(QKeySequence("Ctrl+?"), self).activated.connect(self.open_shortcuts)
        self.more.help_wanted.connect(lambda: self.open_help())
        self.more.shortcuts_wanted.connect(self.open_shortcuts)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc, where no view had a use for it, puts the message away, then leads back home."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.messages.dismiss():
            self.open_place(next(iter(self._places)))

    # Live calls

    @property
    def panel(self) -> CallPanel:
        """The live calls' panel."""
        if self._panel is None:
            self._panel = self._make_panel()
            from dialer.ui.panel_scroll import PanelScroll  # late, as the panel

            self._panel_scroll = PanelScroll(self._panel, self._panel_room)
            self._panel_grid.addWidget(self._panel_scroll, 0, 1)
            self._panel.live_changed.connect(self._take_live)
            self._panel.installEventFilter(self)
            self._panel.set_narrow(bool(self._panel_on_top))
            self._panel_room.setVisible(not self._panel.isHidden())
            QWidget.setTabOrder(self._stack, self._panel_room)
        return self._panel

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The panel shows and hides itself; the room that it lives in follows."""
        shown = event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
        if shown and self._panel is not None and watched is self._panel:
            self._panel_room.setVisible(not self._panel.isHidden())
        return False

    def _take_live(self, live: int) -> None:
        self._live = live
        if live == 0 and self._hanging_up:
            self._close_anyway = True
            self.close()

    def _hang_up(self) -> None:
        if self._panel is not None and self._live:
            self._panel.press_hang_up()

    # Arranging

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wide or narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < theme.NARROW_BELOW_PX
        on_top = self.width() < WIDTH_PX + VIEW_BESIDE_PANEL_PX + PANEL_PX
        if (narrow, on_top) == (self._narrow, self._panel_on_top):
            return
        self._narrow, self._panel_on_top = narrow, on_top
        grid = self._grid
        side, above, below = self._lines
        everything = (self.messages, self.rail, self._stack, self._panel_room, self.status)
        for widget in (*everything, *self._lines):
            grid.removeWidget(widget)
        # Columns: rail, line, view, panel. Rows: messages, card, view, line, status, line, rail.
        grid.addWidget(self.messages, 0, 0, 1, 4)
        grid.addWidget(self._stack, 2, 2)
        if narrow:
            grid.addWidget(self.rail, 6, 0, 1, 4)
            grid.addWidget(below, 5, 0, 1, 4)
        else:
            grid.addWidget(self.rail, 1, 0, 2, 1)
            grid.addWidget(side, 1, 1, 2, 1)
        if on_top:
            grid.addWidget(self._panel_room, 1, 2)
        else:
            grid.addWidget(self._panel_room, 1, 3, 2, 1)
        grid.addWidget(above, 3, 0, 1, 4)
        grid.addWidget(self.status, 4, 0, 1, 4)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(2, 1)
        side.setVisible(not narrow)
        below.setVisible(narrow)
        policy = QSizePolicy.Policy
        self._panel_room.setSizePolicy(
            policy.Preferred, policy.Maximum if on_top else policy.Preferred
        )
        self._panel_lines[0].setVisible(not on_top)
        self._panel_lines[1].setVisible(on_top)
        self._panel_room.setMinimumWidth(0 if on_top else PANEL_PX)
        self._panel_room.setMaximumWidth(16777215 if on_top else PANEL_PX)
        self.rail.set_along_foot(along_foot=narrow)
        self.status.set_narrow(narrow)
        if self._panel is not None:
            self._panel.set_narrow(on_top)
            # Its parts take their new sizes in the next turn; what was reckoned before is stale.
            QTimer.singleShot(0, self, self._settle_panel)

    def _settle_panel(self) -> None:
        if self._panel_scroll is not None:
            self._panel_scroll.settle()
        self._panel_grid.invalidate()
        self._panel_room.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tells of the first picture once its children are painted too."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    # Saying

    def tell(self, text: str, level: Level = Level.INFO) -> None:
        """Shows a message."""
        self.messages.tell(text, level)

    def tell_error(self, error: DialerError) -> None:
        """Shows what failed and what to do about it."""
        self.messages.tell(localised(error), Level.DANGER)

    # Closing

    def state(self, mode: theme.Mode) -> WindowState:
        """What to remember."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        return WindowState(geometry, self._place, mode)

    def come_forward(self) -> None:
        """In front of the others, wherever it was."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def expect_end(self) -> None:
        """The system ends the program: the next closing is no putting away."""
        self._leaving = True

    def leave(self) -> None:
        """Ends the program, also where closing the window would only put it into the tray."""
        self._leaving = True
        if self._live and not self._close_anyway:
            self.come_forward()  # for what is asked
        self.close()

    def close_without_asking(self) -> None:
        """Closes, as at the end of the person's session: calls go on."""
        self._close_anyway = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Goes into the tray where there is one; else the program ends, and asks while calls
        run.
        """
        leaving = self._leaving or self._close_anyway
        if not leaving and self.put_away is not None and self.put_away():
            event.ignore()
            return
        self._leaving = False
        if self._live and not self._close_anyway:
            event.ignore()
            self.question.ask(self._live, hanging_up=self._hanging_up)
            return
        event.accept()
        self.closed.emit()

    @property
    def question(self) -> CloseQuestion:
        """The question asked at closing, made when first needed."""
        if self._question is None:
            from dialer.ui.closing import CloseQuestion

            self._question = CloseQuestion(self)
            self._question.answered.connect(self._take_close_answer)
        return self._question

    def _take_close_answer(self, answer: Answer) -> None:
        from dialer.ui.closing import Answer

        if answer is Answer.LEAVE_RUNNING or (answer is Answer.HANG_UP and not self._live):
            self.close_without_asking()
        elif answer is Answer.HANG_UP:
            self._hanging_up = True
            self.panel.hang_up_all()
            self.tell(self.tr("Dialer closes as soon as the call is over."))


def _line(parent: QWidget, role: str = "hairline") -> QFrame:
    line = QFrame(parent)
    line.setProperty("role", role)
    return line
