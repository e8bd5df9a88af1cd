"""One group of contacts that may be the same: side by side, with the choice of the leading one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.contact import Contact
from dialer.ui.calls.labels import give_role, number_words, plain_label
from dialer.ui.contacts.avatar import SMALL_PX, Avatars
from dialer.ui.elided import ElidedLabel
from dialer.ui.flow import FlowRow
from dialer.ui.localised import label_words, localised
from dialer.ui.theme import BETWEEN, STEP, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.contact_duplicates import Duplicates

SIDE_PX = 200
"""A contact with less room is shown below the other."""
MOST_LINES = 8


class Side(QFrame):
    """One of the contacts; a click anywhere on it chooses it."""

    def __init__(self, contact: Contact, avatars: Avatars, theme: Theme) -> None:
        super().__init__()
        self.contact = contact
        self._avatars = avatars
        self.setProperty("role", "panel")
        self.choice = QRadioButton()
        self.picture = plain_label()
        name = _line(contact.title)
        name.setFont(theme.font(15))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(name)
        if contact.company and contact.company != contact.title:
            names.addWidget(_line(contact.company, "muted"))
        head = QHBoxLayout()
        head.setSpacing(WITHIN)
        head.addWidget(self.choice)
        head.addWidget(self.picture)
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(STEP)
        column.addLayout(head)
        told = self._lines()
        for text, is_number in told[:MOST_LINES]:
            line = _line(text)
            if is_number:
                line.setFont(theme.font(13, figures=True))
            column.addWidget(line)
        if len(told) > MOST_LINES:
            more = self.tr("and %Ln more", "", len(told) - MOST_LINES)
            column.addWidget(_line(more, "muted"))
        column.addStretch(1)
        words = ", ".join((contact.title, contact.company, *(text for text, _ in told)))
        self.choice.setAccessibleName(self.tr("{name} leads").format(name=contact.title))
        self.choice.setAccessibleDescription(words)
        self.draw_picture()

    def _lines(self) -> list[tuple[str, bool]]:
        contact = self.contact
        lines = [
            (f"{number_words(each.raw)}  {label_words(each.label)}".strip(), True)
            for each in contact.numbers
        ]
        lines += [(number_words(email), False) for email in contact.emails]
        if contact.groups:
            groups = ", ".join(contact.groups)
            lines.append((self.tr("Groups: {groups}").format(groups=groups), False))
        if contact.notes:
            notes = " ".join(contact.notes.split())
            lines.append((self.tr("Notes: {notes}").format(notes=notes), False))
        return lines

    def draw_picture(self) -> None:
        """Draws it anew: it was read, or the colours changed."""
        ratio = self.devicePixelRatioF()
        self.picture.setPixmap(self._avatars.pixmap(self.contact, SMALL_PX, ratio))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Chooses it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.choice.setChecked(True)
            self.choice.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


class DuplicatesCard(QFrame):
    """``merge_wanted`` carries the ids, the leading one's first; ``part_wanted`` the group."""

    merge_wanted = Signal(object)
    part_wanted = Signal(object)

    def __init__(
        self, group: Duplicates, avatars: Avatars, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.group = group
        self._columns = 0
        self._is_busy = False
        why = "; ".join(map(localised, group.why))
        self.why = plain_label(why[:1].upper() + why[1:], "muted", wrap=True)
        self.setAccessibleName(self.why.text())
        self.sides = [Side(contact, avatars, theme) for contact in group.contacts]
        self._choice = QButtonGroup(self)
        for side in self.sides:
            self._choice.addButton(side.choice)
        self._choice.buttonToggled.connect(lambda: self._mark())
        self.sides[_fullest(group.contacts)].choice.setChecked(True)
        names = ", ".join(contact.title for contact in group.contacts)
        self.merge_button = QPushButton(self.tr("Merge"))
        self.merge_button.setAccessibleName(self.tr("Merge {names}").format(names=names))
        self.merge_button.clicked.connect(self._merge)
        self.part_button = QPushButton(self.tr("Not the same"))
        self.part_button.setProperty("role", "plain")
        self.part_button.setAccessibleName(self.tr("Not the same: {names}").format(names=names))
        self.part_button.clicked.connect(self._part)
        self._grid = QGridLayout()
        self._grid.setSpacing(WITHIN)
        self._buttons = FlowRow(WITHIN, self)
        for button in (self.merge_button, self.part_button):
            button.setParent(self._buttons)
            self._buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BETWEEN, 0, BETWEEN)
        column.setSpacing(WITHIN)
        column.addWidget(self.why)
        column.addLayout(self._grid)
        column.addWidget(self._buttons)
        self._lay_out(len(self.sides))

    @property
    def leading(self) -> Contact:
        """Whose name and company stay."""
        return next(side.contact for side in self.sides if side.choice.isChecked())

    def set_busy(self, busy: bool) -> None:
        """While it is being merged nothing more can be asked. The keyboard stays where it is."""
        self._is_busy = busy
        self.merge_button.setText(self.tr("Merging…") if busy else self.tr("Merge"))
        self._buttons.relay()

    def draw_pictures(self) -> None:
        """Draws all pictures anew."""
        for side in self.sides:
            side.draw_picture()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Side by side where there is room, else one above the other."""
        super().resizeEvent(event)
        self._lay_out(max(self.width() // SIDE_PX, 1))

    def _lay_out(self, room: int) -> None:
        count = len(self.sides)
        columns = min(room, count)
        columns = -(-count // -(-count // columns))  # four in room for three are two and two
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for place, side in enumerate(self.sides):
            self._grid.addWidget(side, place // columns, place % columns)

    def _part(self) -> None:
        if not self._is_busy:
            self.part_wanted.emit(self.group)

    def _merge(self) -> None:
        if self._is_busy:
            return
        first = self.leading.id
        others = [side.contact.id for side in self.sides if side.contact.id != first]
        self.merge_wanted.emit([first, *others])

    def _mark(self) -> None:
        policy = Qt.FocusPolicy
        for side in self.sides:
            chosen = side.choice.isChecked()
            give_role(side, "panel-chosen" if chosen else "panel")
            # Tab leads to the chosen one alone, arrows from there to the others.
            side.choice.setFocusPolicy(policy.StrongFocus if chosen else policy.ClickFocus)


def _fullest(contacts: tuple[Contact, ...]) -> int:
    """The place of the one that says most; of several the oldest."""

    def weight(contact: Contact) -> int:
        told = (contact.name, contact.company, contact.notes, contact.has_photo, contact.favourite)
        return sum(map(bool, told)) + len(contact.numbers) + len(contact.emails)

    return max(range(len(contacts)), key=lambda place: (weight(contacts[place]), -place))


def _line(text: str, role: str = "") -> ElidedLabel:
    line = ElidedLabel()
    line.setText(text)
    if role:
        line.setProperty("role", role)
    return line
