"""Dialer on the person's desktop, wired: tray, notifications, quick dial, clipboard, shortcut.

Made once the window is there and the engine runs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from dialer.core.desktop_ports import Notice
from dialer.core.errors import DialerError
from dialer.engine.home import Home
from dialer.engine.price_balance import AccountBalance
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.calls.lookup import Lookup
from dialer.ui.dial.origin import Origin
from dialer.ui.localised import localised
from dialer.ui.shell import Shell
from dialer.ui.tray.clipboard_watch import ClipboardWatch
from dialer.ui.tray.errands import Errands
from dialer.ui.tray.icon import Tray
from dialer.ui.tray.keeper import Keeper
from dialer.ui.tray.news import News
from dialer.ui.tray.notices import copied_notice, stays_notice
from dialer.ui.tray.notifying import Notifying, is_in_front
from dialer.ui.tray.people import TrayPeople
from dialer.ui.tray.settings_watch import SettingsWatch
from dialer.ui.tray.shortcut import SelectionShortcut

HAS_DOCK = bool(sys.platform == "darwin")


class AtHome(QObject):
    """``tray_told``: whether the person knows that closing leaves the program in the tray."""

    def __init__(
        self,
        home: Home,
        bridge: Bridge,
        actions: CallActions,
        shell: Shell,
        *,
        tray_told: bool = False,
        settings_file: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._window = shell, shell.window
        self._quick_wanted = False
        self._copied = ""
        self.errands = Errands(self)
        self.settings = SettingsWatch(bridge, home, settings_file, self)
        lookup = Lookup(bridge, self)
        calls = shell.window.panel.calls
        people = TrayPeople(bridge, self)
        self.tray = Tray(calls, lookup, people, home.desktop, self.errands, self)
        self.news = News(calls, lookup, self)
        self.notifying = Notifying(home.desktop, self.errands, self)
        self.clipboard = ClipboardWatch(bridge, home, self)
        self.shortcut = SelectionShortcut(home.desktop, self.errands, self)
        self.keeper = Keeper(
            shell.window,
            may=lambda: self.settings.current.switch("tray.close_to_tray"),
            has_tray=self.tray.can_be_seen,
            told=tray_told,
            parent=self,
        )
        shell.window.put_away = self.keeper.put_away
        self._connect(actions)

    def _connect(self, actions: CallActions) -> None:
        menu = self.tray.menu
        menu.quick_wanted.connect(self._shell.open_quick_box)
        menu.number_chosen.connect(lambda number: self._shell.quick.open_box(number))
        menu.hang_up_wanted.connect(actions.hang_up)
        menu.window_wanted.connect(self._window.come_forward)
        menu.quit_wanted.connect(self._window.leave)
        self.tray.window_wanted.connect(self._turn_window)
        self.tray.quick_wanted.connect(self._shell.open_quick_box)
        self.tray.icon_made.connect(self.notifying.use_tray)
        self.tray.settled.connect(self._take_tray)
        self.settings.changed.connect(self._obey)
        self.news.came.connect(
            lambda about, notice: self.notifying.tell(about, notice, self.settings.current)
        )
        actions.not_placed.connect(self._take_not_placed)
        self._window.status.balances_known.connect(self._take_balances)
        self.notifying.pressed.connect(self._take_press)
        self.notifying.unheard.connect(self._tell_unheard)
        self.keeper.first_kept.connect(lambda: self.notifying.show(stays_notice()))
        self.clipboard.number_copied.connect(self._offer_copied)
        self.shortcut.wanted.connect(self._ask_about_selection)
        self.shortcut.wanted_later.connect(self._shell.open_quick_box)
        self.shortcut.failed.connect(self._tell_no_shortcut)
        app = QGuiApplication.instance()
        if HAS_DOCK and isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._take_dock)

    @property
    def tray_told(self) -> bool:
        """See above."""
        return self.keeper.told

    def begin(self, *, quick: bool = False, at_login: bool = False) -> None:
        """Reads the settings, and begins with what they want. ``quick``: the quick dial box is
        wanted; without a tray to come back from, the window too. ``at_login``: the tray may be
        still to come.
        """
        self._quick_wanted = quick
        if at_login:
            self.tray.wait_for_panel()
        self.settings.read()

    def end(self) -> None:
        """Gives back what is the desktop's."""
        self._window.put_away = None
        self.tray.hide()
        self.clipboard.switch(on=False)
        self.errands.stop()
        self.shortcut.close()
        self.notifying.close()

    # Settings

    def _obey(self) -> None:
        settings = self.settings.current
        self.tray.switch(on=settings.switch("tray.icon"))
        self.clipboard.switch(on=settings.switch("clipboard.offer_numbers"))
        self.shortcut.choose(settings.text("shortcut.dial_selection"))

    def _take_tray(self, there: bool) -> None:
        """It is known whether there is a tray: a start out of sight can go on."""
        if self._window.isVisible():
            pass
        elif there:
            self.keeper.keep_hidden()
        else:
            self._window.show()
        if self._quick_wanted:
            self._quick_wanted = False
            # After the window, so that it comes in front.
            QTimer.singleShot(0, self, self._shell.open_quick_box)

    # The window

    def _take_dock(self, state: Qt.ApplicationState) -> None:
        """A click on the dock's icon activates the program, whose window may be put away."""
        if state is Qt.ApplicationState.ApplicationActive:
            shown = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
            if not shown:
                self._window.come_forward()

    def _turn_window(self) -> None:
        """A click on the icon: brings the window, or puts the one in front away."""
        if is_in_front() and self._window.isVisible() and self.keeper.put_away():
            return
        self._window.come_forward()

    def _take_press(self, about: str) -> None:
        """A notification was clicked."""
        if about == "clipboard":
            self._shell.quick.ask_about(self._copied, Origin("clipboard"))
        else:
            self._window.come_forward()

    # News

    def _take_not_placed(self, error: DialerError) -> None:
        if not self._shell.quick_is_placing:  # else the box says it itself
            self.news.take_not_placed(error)

    def _take_balances(self, balances: Sequence[AccountBalance]) -> None:
        self.news.take_balances(balances)

    def _tell_unheard(self, notice: Notice) -> None:
        """Where nobody shows notifications, what must be known is said in the window."""
        if notice.about == "window":
            self._window.come_forward()
            words = self.tr("{what}. {more}").format(what=notice.title, more=notice.text)
            self._window.tell(words)

    # Numbers that nobody typed here

    def _offer_copied(self, text: str, number: str) -> None:
        self._copied = text
        notice = copied_notice(number)
        if is_in_front():
            self._window.messages.offer(notice.title, self.tr("Show"), self._open_copied)
        else:
            self.notifying.show(notice)

    def _open_copied(self) -> None:
        self._shell.quick.ask_about(self._copied, Origin("clipboard"))

    def _ask_about_selection(self, text: str) -> None:
        if text:
            self._shell.quick.ask_about(text, Origin("selection"))
        else:
            self._shell.quick.open_box()
            self._shell.quick.messages.tell(
                self.tr("Nothing is selected that this program can see: type or paste the number.")
            )

    def _tell_no_shortcut(self, error: DialerError) -> None:
        words = self.tr("The shortcut for selected numbers does not work here. {why}")
        self._window.tell(words.format(why=localised(error)))
