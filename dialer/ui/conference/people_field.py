"""A field for a name or a number, with suggestions under it: whom to call into a conference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dialer.core.errors import NumberError
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, plain_label, show_text
from dialer.ui.dial.suggestion_list import Suggestions
from dialer.ui.localised import localised
from dialer.ui.theme import STEP, WITHIN, Theme

if TYPE_CHECKING:  # for types alone: an account brings them
    from dialer.core.own_ids import OwnIds

ROWS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Person:
    """A number or id that can be called.

    ``address`` goes to the provider, ``written`` is for people; ``warnings``: what there is to know
    before; ``dear``: it is asked about first.
    """

    address: str
    written: str
    warnings: tuple[str, ...] = ()
    dear: bool = False


def read_person(text: str, region: str, own_ids: OwnIds | None) -> Person | str:
    """Whom a text means, or why nobody. For the looking-up thread: it loads number tables."""
    from dialer.engine.parties import read_party

    try:
        party = read_party(text, region or None, own_ids)
    except NumberError as error:
        return localised(error)
    number = party.number
    if number is None:
        return Person(party.address, party.address)
    return Person(
        party.address,
        number.international or party.address,
        tuple(localised(warning) for warning in number.warnings),
        number.premium or number.satellite,
    )


class PeopleField(QWidget):
    """``chosen`` carries a Person; ``left`` comes with Esc in an empty field, ``done`` with
    Enter in one.
    """

    chosen = Signal(object)
    left = Signal()
    done = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._region = ""
        self._own_ids: OwnIds | None = None
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Name or number"))
        self.edit.setAccessibleName(self.tr("Name or number of somebody to add"))
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setAutoDefault(False)
        self.add_button.setEnabled(False)
        self.problem = plain_label(role="danger", wrap=True)
        self.problem.hide()
        self.suggestions = Suggestions(bridge, theme)
        self.suggestions.set_headed(False)
        self.suggestions.hide()
        line = QHBoxLayout()
        line.setSpacing(WITHIN)
        line.addWidget(self.edit, 1)
        line.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addLayout(line)
        column.addWidget(self.problem)
        column.addWidget(self.suggestions)
        self.edit.textChanged.connect(self._look)
        self.edit.installEventFilter(self)
        self.add_button.clicked.connect(self._take_typed)
        self.suggestions.taken.connect(self.take_number)
        self.suggestions.left.connect(self.edit.setFocus)
        self.suggestions.rows_changed.connect(self._fit)
        self.setFocusProxy(self.edit)

    def set_region(self, region: str) -> None:
        """The country in which national numbers are read."""
        self._region = region

    def set_own_ids(self, own_ids: OwnIds | None) -> None:
        """What else than numbers is called, None for nothing."""
        self._own_ids = own_ids

    def take_number(self, text: str) -> None:
        """Somebody's number, in whatever writing."""
        region, own_ids = self._region, self._own_ids

        def take(found: Person | str) -> None:
            if isinstance(found, Person):
                self.edit.clear()
                self.chosen.emit(found)
            else:
                show_text(self.problem, found)
                announce(self.edit, found)

        self._bridge.look(self, lambda: read_person(text, region, own_ids), take)

    def _look(self, text: str) -> None:
        self.problem.hide()
        self.add_button.setEnabled(bool(text.strip()))
        self.suggestions.look_for(text)
        self._fit()

    def _fit(self) -> None:
        """As many suggestions as fit; none while nothing is typed."""
        height = self.suggestions.height_of_rows(ROWS_SHOWN) if self.edit.text().strip() else 0
        self.suggestions.setVisible(height > 0)
        if height:
            self.suggestions.setFixedHeight(height)

    def _take_typed(self) -> None:
        text = self.edit.text().strip()
        is_name = bool(text) and not any(sign.isdigit() for sign in text)
        if is_name and self.suggestions.take_first():
            return
        if text:
            self.take_number(text)
        else:
            self.done.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter takes what is typed, Down leads into the suggestions, Esc empties or leaves."""
        if watched is not self.edit or not isinstance(event, QKeyEvent):
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._take_typed()
        elif event.key() == Qt.Key.Key_Down and self.suggestions.isVisible():
            self.suggestions.enter()
        elif event.key() == Qt.Key.Key_Escape:
            if self.edit.text():
                self.edit.clear()
            else:
                self.left.emit()
        else:
            return False
        return True
