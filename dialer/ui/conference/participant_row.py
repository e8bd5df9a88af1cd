"""One participant of a running conference: who, where they stand, for how long, what it costs, and
the button that hangs up this one.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from dialer.ui import assets
from dialer.ui.calls.labels import give_role
from dialer.ui.conference.participants import Participant
from dialer.ui.conference.state_dot import StateDot
from dialer.ui.elided import ElidedLabel
from dialer.ui.theme import STEP, WITHIN, Theme


class ParticipantRow(QWidget):
    """``drop_wanted`` carries the leg's id."""

    drop_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._leg_id = ""
        self._asking = False
        self.dot = StateDot(theme, self)
        self.name = ElidedLabel(self)
        self.words = ElidedLabel(self)
        self.words.setProperty("role", "caption")
        self.time = _at_end(self)
        self.time.setFont(theme.font(13, figures=True))
        self.cost = _at_end(self)
        self.cost.setProperty("role", "caption")
        self.drop_button = QToolButton(self)
        self.drop_button.setProperty("role", "small")
        self.drop_button.setIconSize(QSize(16, 16))
        self.drop_button.clicked.connect(lambda: self.drop_wanted.emit(self._leg_id))
        policy = self.drop_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.drop_button.setSizePolicy(policy)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, STEP, 0, STEP)
        grid.setHorizontalSpacing(WITHIN)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.dot, 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.time, 0, 2)
        grid.addWidget(self.words, 1, 1)
        grid.addWidget(self.cost, 1, 2)
        grid.addWidget(self.drop_button, 0, 3, 2, 1)
        grid.setColumnStretch(1, 1)
        theme.changed.connect(self._dress)
        self._dress()

    def show_participant(self, participant: Participant, *, ends_all: bool) -> None:
        """Shows one as they stand. ``ends_all``: with this leg the whole ends."""
        self._leg_id = participant.leg_id
        for label, text in (
            (self.name, participant.name),
            (self.words, participant.words),
            (self.time, participant.time),
            (self.cost, participant.cost),
        ):
            if label.text() != text:
                label.setText(text)
        self.name.setToolTip(participant.number)
        # Once gone, a line stays readable and steps back.
        give_role(self.name, "muted" if participant.state == "ended" else "")
        give_role(self.words, participant.role if participant.role != "muted" else "caption")
        self.words.setFont(self._theme.font(11))
        self.dot.show_state(participant.state, participant.role)
        self.drop_button.setVisible(participant.droppable and not ends_all)
        hang_up = self.tr("Hang up {name}").format(name=participant.name)
        self.drop_button.setToolTip(hang_up)
        self.drop_button.setAccessibleName(hang_up)
        self.drop_button.setAccessibleDescription(participant.spoken)
        self.setAccessibleName(participant.spoken)

    @property
    def leg_id(self) -> str:
        """Whose row it is."""
        return self._leg_id

    def _dress(self) -> None:
        self.drop_button.setIcon(assets.icon("hang-up", self._theme.color("danger")))


def _at_end(parent: QWidget) -> QLabel:
    """A label whose text stands where lines end."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
