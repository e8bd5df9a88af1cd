"""The form of a contact, in the place of its details. Keeps nothing until Save."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import plain_label, show_text
from dialer.ui.contacts.avatar import LARGE_PX, Avatars, square_image
from dialer.ui.contacts.number_row import NumberRow
from dialer.ui.flow import FlowRow
from dialer.ui.theme import BETWEEN, EDGE, STEP, WITHIN, Theme

MOST_PHOTO_BYTES = 10_000_000
MEDIA_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
}
MEDIA_TYPES |= {".webp": "image/webp", ".bmp": "image/bmp"}


class ContactEditor(QFrame):
    """``saved`` carries the contact and its new Photo, or None; ``cancelled``: as it was."""

    saved = Signal(object, object)
    cancelled = Signal()

    def __init__(
        self, bridge: Bridge, avatars: Avatars, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._avatars, self._theme = bridge, avatars, theme
        self._contact = Contact("")
        self._photo: Photo | None = None
        self._has_photo = False
        self._region = ""
        self.rows: list[NumberRow] = []
        self.setAccessibleName(self.tr("Edit the contact"))
        self._make_widgets()
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()

    def _make_widgets(self) -> None:
        self.title = plain_label("", "title", wrap=True)
        self.picture = QLabel()
        self.photo_button = QPushButton(self.tr("Choose a picture…"))
        self.photo_button.clicked.connect(self._choose_photo)
        self.no_photo_button = QPushButton(self.tr("No picture"))
        self.no_photo_button.clicked.connect(self._drop_photo)
        for button in (self.photo_button, self.no_photo_button):
            button.setProperty("role", "plain")
        self.name = self._line(self.tr("Name"))
        self.company = self._line(self.tr("Company"))
        self.emails = self._line(self.tr("E-mail addresses, with commas between"))
        self.groups = self._line(self.tr("Groups, with commas between"))
        self.notes = QPlainTextEdit()
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(96)
        self.add_button = QPushButton(self.tr("Another number"))
        self.add_button.setProperty("role", "plain")
        self.add_button.clicked.connect(
            lambda: self._add_row(ContactNumber("", "")).number.setFocus()
        )
        self.problem = plain_label("", "danger", wrap=True)
        self.problem.hide()
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self.save)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancelled)

    @staticmethod
    def _line(name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        return line

    def _arrange(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(STEP)
        column.addWidget(self.title)
        column.addSpacing(WITHIN)
        picture = QHBoxLayout()
        picture.setSpacing(BETWEEN)
        picture.addWidget(self.picture)
        buttons = FlowRow(STEP, inside)
        for button in (self.photo_button, self.no_photo_button):
            button.setParent(buttons)
            buttons.add(button)
        self._photo_buttons = buttons
        picture.addWidget(buttons, 1)
        column.addLayout(picture)
        self._numbers_column = QVBoxLayout()
        self._numbers_column.setSpacing(WITHIN)
        for field in (self.name, self.company):
            self._add_field(column, field)
        self._caption(column, self.tr("Numbers"))
        column.addLayout(self._numbers_column)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for edit in (self.emails, self.groups, self.notes):
            self._add_field(column, edit)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, WITHIN, EDGE, BETWEEN)
        foot.setSpacing(WITHIN)
        foot.addWidget(self.problem, 1)
        foot.addStretch(0)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)

    def _caption(self, column: QVBoxLayout, words: str) -> QLabel:
        caption = plain_label(words, "caption")
        column.addSpacing(WITHIN)
        column.addWidget(caption)
        return caption

    def _add_field(self, column: QVBoxLayout, field: QLineEdit | QPlainTextEdit) -> None:
        self._caption(column, field.accessibleName()).setBuddy(field)
        column.addWidget(field)

    # What the view tells

    def edit(self, contact: Contact, region: str) -> None:
        """Begins with a contact; one without an id is new. ``region``: the default country."""
        self._contact, self._photo, self._has_photo = contact, None, contact.has_photo
        self._region = contact.region or region
        self.title.setText(self.tr("Edit contact") if contact.id else self.tr("New contact"))
        self.name.setText(contact.name)
        self.company.setText(contact.company)
        self.emails.setText(", ".join(contact.emails))
        self.groups.setText(", ".join(contact.groups))
        self.notes.setPlainText(contact.notes)
        for row in tuple(self.rows):
            self._drop_row(row)
        for number in contact.numbers or (ContactNumber(self.tr("mobile"), ""),):
            self._add_row(number)
        show_text(self.problem, "")
        self._draw_picture()
        self.name.setFocus()

    def show_problem(self, words: str) -> None:
        """Why it could not be saved; what was written stays."""
        show_text(self.problem, words)

    @property
    def value(self) -> Contact:
        """What stands in the form."""
        numbers = tuple(value for row in self.rows if (value := row.value) is not None)
        return replace(
            self._contact,
            name=self.name.text().strip(),
            company=self.company.text().strip(),
            emails=_parts(self.emails.text()),
            groups=_parts(self.groups.text()),
            notes=self.notes.toPlainText().strip(),
            numbers=numbers,
            has_photo=self._has_photo,
        )

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        bare = tuple(replace(number, e164=None) for number in self._contact.numbers)
        return self._photo is not None or self.value != replace(self._contact, numbers=bare)

    def save(self) -> None:
        """Hands on what stands in the form."""
        self.saved.emit(self.value, self._photo)

    # Its parts

    def _add_row(self, number: ContactNumber) -> NumberRow:
        row = NumberRow(self._bridge, self._theme, self._region)
        row.show_number(number)
        row.removed.connect(lambda: self._drop_row(row))
        self.rows.append(row)
        self._numbers_column.addWidget(row)
        return row

    def _drop_row(self, row: NumberRow) -> None:
        self.rows.remove(row)
        self._numbers_column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _choose_photo(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        endings = " ".join(f"*{ending}" for ending in MEDIA_TYPES)
        dialog.setNameFilter(self.tr("Pictures ({endings})").format(endings=endings))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_photo)
        dialog.open()

    def take_photo(self, name: str) -> None:
        """Takes a picture from a file."""
        path = Path(name)

        def read() -> Photo | None:
            with path.open("rb") as file:
                data = file.read(MOST_PHOTO_BYTES + 1)
            photo = Photo(MEDIA_TYPES.get(path.suffix.lower(), "image/jpeg"), data)
            whole = len(data) <= MOST_PHOTO_BYTES and square_image(photo) is not None
            return photo if whole else None

        def look() -> Photo | None:
            try:
                return read()
            except OSError:
                return None

        def take(photo: Photo | None) -> None:
            if photo is None:
                words = self.tr("{file} is no picture that can be shown, or larger than 10 MB.")
                self.show_problem(words.format(file=path.name))
                return
            self._photo, self._has_photo = photo, True
            self._draw_picture()

        self._bridge.look(self, look, take)

    def _drop_photo(self) -> None:
        self._photo, self._has_photo = None, False
        self._draw_picture()

    def _draw_picture(self) -> None:
        ratio = self.devicePixelRatioF()
        image = square_image(self._photo) if self._photo is not None else None
        if image is not None:
            self.picture.setPixmap(self._avatars.round(image, LARGE_PX, ratio))
        else:
            shown = replace(self._contact, has_photo=self._has_photo)
            self.picture.setPixmap(self._avatars.pixmap(shown, LARGE_PX, ratio))
        self.no_photo_button.setVisible(self._has_photo)
        self._photo_buttons.relay()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter in a line saves, Esc leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.add_button.setIcon(assets.icon("plus", self._theme.color("text")))
        self.add_button.setIconSize(QSize(16, 16))
        self._draw_picture()


def _parts(text: str) -> tuple[str, ...]:
    parts = [part.strip() for part in text.split(",")]
    return tuple(dict.fromkeys(part for part in parts if part))
