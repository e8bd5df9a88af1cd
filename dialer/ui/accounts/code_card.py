"""The code that whoever answers a rung phone keys in, and whether that was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from dialer.core.errors import DialerError
from dialer.ui.calls.labels import announce, give_role, number_words, plain_label, show_text
from dialer.ui.flow import FlowRow
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, STEP, TIMER_PX, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.core.caller_ids import Verification

LOOK_EVERY_MS = 4000
LOOK_FOR_MS = 3 * 60_000
"""So long a phone that was rung may take to be answered and the code to be keyed in."""


class CodeCard(QFrame):
    """The code, while it is keyed in. ``look_wanted``: the list is to be read again; ``closed``:
    the person has done with it.
    """

    look_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.number = ""
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = plain_label(wrap=True)
        self.code = plain_label(role="timer")
        self.code.setFont(theme.font(TIMER_PX, bold=True, figures=True))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.state = plain_label(role="muted", wrap=True)
        buttons = FlowRow(WITHIN)
        self.look_button = QPushButton(self.tr("Look again"), buttons)
        self.close_button = QPushButton(self.tr("Close"), buttons)
        self.look_button.clicked.connect(self.look_wanted)
        self.close_button.clicked.connect(self.closed)
        for button in (self.look_button, self.close_button):
            button.setAutoDefault(False)
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        column.setSpacing(WITHIN)
        column.addWidget(self.words)
        column.addWidget(self.code)
        column.addWidget(self.state)
        column.addSpacing(STEP)
        column.addWidget(buttons)
        self._buttons = buttons
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._since = QElapsedTimer()
        self.hide()

    @property
    def waits(self) -> bool:
        """Whether the code may still be keyed in."""
        return self._since.isValid()

    def begin(self, proving: Verification) -> None:
        """Shows the code, and looks every few seconds whether it was keyed in."""
        self.number = proving.number
        number = number_words(proving.number)
        self.words.setText(
            self.tr("{number} is being rung now. Answer it, and key in this code:").format(
                number=number
            )
        )
        self.code.setText(f"\u2066{proving.code}\u2069")
        # Digit by digit, or a screen reader makes a large number of it.
        spoken = self.tr("Code {digits}").format(digits=" ".join(proving.code))
        self.code.setAccessibleName(spoken)
        self.code.show()
        show_text(self.state, self.tr("Waiting until it is keyed in…"))
        give_role(self.state, "muted")
        self.look_button.show()
        self._buttons.relay()
        self._since.start()
        self._timer.start()
        self.show()
        self.close_button.setFocus()
        announce(self, f"{self.words.text()} {spoken}")

    def _look(self) -> None:
        if self._since.elapsed() < LOOK_FOR_MS:
            self.look_wanted.emit()
            return
        self._timer.stop()
        self._since.invalidate()
        self.say_not_yet()

    def say_not_yet(self) -> None:
        """Nobody has keyed it in so far."""
        if self.waits:
            words = self.tr("Not verified yet. Waiting until the code is keyed in…")
        else:
            words = self.tr(
                "It is not verified. If the phone did not ring, or the code was not taken, close"
                " this and have it rung again."
            )
        give_role(self.state, "muted" if self.waits else "warning")
        if self.state.text() != words:
            show_text(self.state, words)
            announce(self, words)

    def say_looked_in_vain(self, error: DialerError) -> None:
        """The list could not be read."""
        give_role(self.state, "danger")
        show_text(self.state, localised(error))

    def say_proved(self) -> None:
        """The number stands on the list."""
        self.end()
        self.words.setText(
            self.tr("{number} is verified: the other party may see it now.").format(
                number=number_words(self.number)
            )
        )
        self.code.hide()
        self.state.hide()
        self.look_button.hide()
        self._buttons.relay()
        announce(self, self.words.text())

    def end(self) -> None:
        """Waits no more."""
        self._timer.stop()
        self._since.invalidate()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks: the service is left alone."""
        super().hideEvent(event)
        self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Goes on looking."""
        super().showEvent(event)
        if self.waits:
            self._timer.start()
