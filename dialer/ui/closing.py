"""Closing the window while a call runs: asked once, in words that say what becomes of the call."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from dialer.ui.more_menu import plain_box


class Answer(Enum):
    """What the person chose."""

    STAY = "stay"
    LEAVE_RUNNING = "leave_running"
    HANG_UP = "hang_up"


class CloseQuestion(QObject):
    """The question. ``answered`` carries an Answer; nothing is asked twice at a time."""

    answered = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None

    @property
    def box(self) -> QMessageBox | None:
        """The open box."""
        return self._box

    def ask(self, live: int, *, hanging_up: bool) -> None:
        """Asks about this many live calls; ``hanging_up``: they have been told to end already."""
        if self._box is not None:
            self._box.activateWindow()
            return
        box = plain_box(self._window)
        box.setWindowTitle(self.tr("A call is running"))
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setText(
            self.tr("%n call(s) still being hung up.", "", live)
            if hanging_up
            else self.tr("%n call(s) still running.", "", live)
        )
        box.setInformativeText(
            self.tr(
                "Your phones stay connected when this window closes. Dialer takes the call up"
                " again at its next start; meanwhile it cannot hang up or keep a limit."
            )
        )
        role = QMessageBox.ButtonRole
        stay = box.addButton(self.tr("Keep the window open"), role.RejectRole)
        leave = box.addButton(self.tr("Close, leave it running"), role.AcceptRole)
        choices = {stay: Answer.STAY, leave: Answer.LEAVE_RUNNING}
        if not hanging_up:
            hang_up = box.addButton(self.tr("Hang up, then close"), role.DestructiveRole)
            hang_up.setProperty("role", "danger")
            choices[hang_up] = Answer.HANG_UP
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)

        def done(_code: int) -> None:
            self._box = None
            pressed = box.clickedButton()
            answer = next((a for b, a in choices.items() if b is pressed), Answer.STAY)
            self.answered.emit(answer)

        box.finished.connect(done)
        self._box = box
        box.open()
