"""The icon in the tray, with its menu; it is there as soon as the desktop has a place for it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from dialer.core.desktop_ports import Desktop
from dialer.ui.calls.live_calls import LiveCalls
from dialer.ui.calls.lookup import Lookup
from dialer.ui.tray.errands import Errands
from dialer.ui.tray.menu import TrayMenu
from dialer.ui.tray.people import TrayPeople
from dialer.ui.tray.state import TrayState, tray_icon, tray_state, tray_words

LOOK_SOON_MS, LOOK_LATER_MS = 1000, 20_000
PATIENCE_S = 20.0
"""A session's panel comes up after the programs that start with it."""


class Tray(QObject):
    """``window_wanted`` and ``quick_wanted`` come with clicks on the icon; ``icon_made`` carries
    the QSystemTrayIcon. ``settled`` says, once, whether there is a tray at all.
    """

    window_wanted = Signal()
    quick_wanted = Signal()
    icon_made = Signal(object)
    settled = Signal(bool)

    def __init__(
        self,
        calls: LiveCalls,
        lookup: Lookup,
        people: TrayPeople,
        desktop: Desktop,
        errands: Errands,
        parent: QObject | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._calls, self._people = calls, people
        self._desktop, self._errands = desktop, errands
        self._monotonic = monotonic
        self._since = monotonic()
        self._wanted = False
        self._settled = False
        self._waits = False
        self._was_there = False
        self._state = TrayState.IDLE
        self.icon: QSystemTrayIcon | None = None
        self.menu = TrayMenu(lookup)
        calls.changed.connect(self.refresh)
        calls.came.connect(self.refresh)
        calls.left.connect(self.refresh)
        people.changed.connect(self._show_people)
        self._looking = QTimer(self, singleShot=True)
        self._looking.timeout.connect(self._look)
        self.refresh()

    @property
    def state(self) -> TrayState:
        """What the icon shows."""
        return self._state

    def switch(self, *, on: bool) -> None:
        """Whether an icon is wanted."""
        if on and not self._wanted:
            self._people.refresh()
        self._wanted = on
        if on:
            self._look()
        else:
            self.hide()
            self._settle(there=False)

    def wait_for_panel(self) -> None:
        """The session is just coming up: a tray that is not there yet may come."""
        self._waits = True

    def can_be_seen(self) -> bool:
        """Whether the icon is in a tray at this moment."""
        icon = self.icon
        return icon is not None and icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def hide(self) -> None:
        """Takes the icon away."""
        self._looking.stop()
        if self.icon is not None:
            self.icon.hide()

    def _look(self) -> None:
        """Asks the desktop; Qt is only asked where that says yes, for Qt remembers a no."""
        self._errands.run(self._desktop.has_tray, self._take, lambda _error: self._take(None))

    def _take(self, there: bool | None) -> None:
        if not self._wanted:
            return
        seen = there is not False and QSystemTrayIcon.isSystemTrayAvailable()
        if seen:
            self._show_icon(again=not self._was_there)
        self._was_there = seen
        early = self._monotonic() - self._since < PATIENCE_S
        if seen or not (early and self._waits):
            self._settle(there=seen)
        if there is not None:  # panels come and go; where they do not, nobody need ask again
            self._looking.start(LOOK_SOON_MS if early and not seen else LOOK_LATER_MS)

    def _settle(self, *, there: bool) -> None:
        if not self._settled:
            self._settled = True
            self.settled.emit(there)

    def _show_icon(self, *, again: bool) -> None:
        if self.icon is None:
            self.icon = QSystemTrayIcon(self)
            self.icon.setContextMenu(self.menu)
            self.icon.activated.connect(self._take_click)
            self._dress()
            self.icon_made.emit(self.icon)
        elif again:
            self.icon.hide()  # a new panel does not know of it
        self.icon.show()

    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wanted.emit()
        elif reason is QSystemTrayIcon.ActivationReason.MiddleClick:
            self.quick_wanted.emit()

    # What it shows

    def refresh(self, _call_id: str = "") -> None:
        """The calls are other ones."""
        live = self._calls.live()
        self.menu.show_calls(live)
        state = tray_state(live)
        if state is not self._state:
            self._state = state
            self._dress()

    def _dress(self) -> None:
        if self.icon is not None:
            self.icon.setIcon(tray_icon(self._state))
            self.icon.setToolTip(tray_words(self._state))

    def _show_people(self) -> None:
        self.menu.show_people(self._people.favourites, self._people.recents)
