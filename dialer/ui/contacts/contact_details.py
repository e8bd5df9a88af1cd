"""One contact in full: picture, numbers to call with one click, and what else is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.contact import Contact, ContactNumber
from dialer.ui import assets
from dialer.ui.calls.labels import announce, hairline, number_words, plain_label, show_text
from dialer.ui.contacts.avatar import LARGE_PX, Avatars
from dialer.ui.flow import FlowRow
from dialer.ui.localised import label_words
from dialer.ui.theme import BETWEEN, EDGE, NUMBER_PX, STEP, WITHIN, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence


class ContactDetails(QFrame):
    """Shows a contact. ``call_wanted`` and ``fill_wanted`` carry a number, as E.164 where that
    is known, and so does ``conference_wanted``, to be called together with others;
    ``edit_wanted``, ``remove_wanted``, ``favourite_wanted`` and ``calls_wanted`` the contact.
    """

    call_wanted = Signal(str)
    conference_wanted = Signal(str)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    favourite_wanted = Signal(object)
    calls_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(self, avatars: Avatars, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatars, self._theme = avatars, theme
        self._contact: Contact | None = None
        self._conferences = False
        self.setAccessibleName(self.tr("Details of the contact"))
        self._make_widgets()
        self._arrange()
        avatars.changed.connect(self._draw_picture)
        theme.changed.connect(self._show_anew)
        self._dress()
        self.set_back(False)

    def _make_widgets(self) -> None:
        self.back_button = self._button(self.tr("Contacts"), self.tr("Back to the contacts"))
        self.back_button.clicked.connect(self.back_wanted)
        self.picture = QLabel()
        self.name = plain_label(wrap=True)
        self.name.setFont(self._theme.font(NUMBER_PX))
        self.company = plain_label(role="muted", wrap=True)
        self.favourite_button = self._button("", self.tr("Favourite"), "small")
        self.favourite_button.setCheckable(True)
        self.favourite_button.clicked.connect(lambda: self.favourite_wanted.emit(self._contact))
        self.edit_button = self._button(self.tr("Edit"), self.tr("Edit this contact"))
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit(self._contact))
        self.calls_button = self._button(self.tr("Calls"), self.tr("All calls with this contact"))
        self.calls_button.clicked.connect(lambda: self.calls_wanted.emit(self._contact))
        self.remove_button = self._button(self.tr("Delete"), self.tr("Delete this contact"))
        self.remove_button.clicked.connect(lambda: self.remove_wanted.emit(self._contact))
        self._numbers = QWidget()
        self._numbers_column = QVBoxLayout(self._numbers)
        self._numbers_column.setContentsMargins(0, 0, 0, 0)
        self._numbers_column.setSpacing(WITHIN)
        self.call_buttons: list[QPushButton] = []
        self.conference_buttons: list[QToolButton] = []
        self._rows: list[QWidget] = []
        self._emails = QWidget()
        self._emails_column = QVBoxLayout(self._emails)
        self._emails_column.setContentsMargins(0, 0, 0, 0)
        self._emails_column.setSpacing(STEP)
        self.groups = plain_label(role="muted", wrap=True)
        self.notes = plain_label(wrap=True)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes_title = plain_label(self.tr("Notes"), "caption")

    def _button(self, text: str, name: str, role: str = "plain") -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("role", role)
        if text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(assets.ICON_PX, assets.ICON_PX))
        return button

    def _arrange(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(self.name)
        names.addWidget(self.company)
        names.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(BETWEEN)
        head.addWidget(self.picture)
        head.addLayout(names, 1)
        head.addWidget(self.favourite_button, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        tools = FlowRow(STEP, inside)
        for button in (self.edit_button, self.calls_button, self.remove_button):
            button.setParent(tools)
            tools.add(button)
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, EDGE)
        column.setSpacing(BETWEEN)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(tools)
        column.addWidget(hairline())
        column.addWidget(self._numbers)
        column.addWidget(self._emails)
        column.addWidget(self.groups)
        column.addWidget(self.notes_title)
        column.addWidget(self.notes)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    # What the view tells

    @property
    def contact(self) -> Contact | None:
        """Who is shown."""
        return self._contact

    def offer_conference(self, offered: bool) -> None:
        """Whether there is an account that can call several together."""
        self._conferences = offered
        for button in self.conference_buttons:
            button.setVisible(offered)

    def set_back(self, there: bool) -> None:
        """Whether there is a list to go back to."""
        self.back_button.setVisible(there)

    def show_contact(self, contact: Contact) -> None:
        """Shows a contact as it stands."""
        again = self._contact is not None and self._contact.id == contact.id
        self._contact = contact
        self.name.setText(contact.title)
        show_text(self.company, contact.company if contact.company != contact.title else "")
        self.favourite_button.setChecked(contact.favourite)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.call_buttons, self.conference_buttons = [], [], []
        for number in contact.numbers:
            self._add_number(number)
        if not contact.numbers:
            words = plain_label(self.tr("No number yet: add one with Edit."), "muted", wrap=True)
            self._add_row(self._numbers_column, words)
        for address in contact.emails:
            self._add_email(address)
        self._emails.setVisible(bool(contact.emails))
        show_text(self.groups, self._group_words(contact.groups))
        show_text(self.notes, contact.notes)
        self.notes_title.setVisible(bool(contact.notes))
        self.calls_button.setEnabled(any(number.e164 for number in contact.numbers))
        if not again:
            self._scroll.verticalScrollBar().setValue(0)
        self._draw_picture()
        self._dress()

    def _show_anew(self) -> None:
        if self._contact is not None:
            self.show_contact(self._contact)
        self._dress()

    def forget(self) -> None:
        """Shows nobody."""
        self._contact = None

    def _group_words(self, groups: Sequence[str]) -> str:
        return self.tr("Groups: {groups}").format(groups=", ".join(groups)) if groups else ""

    def _add_number(self, number: ContactNumber) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(WITHIN)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        shown = plain_label(number_words(number.raw))
        shown.setFont(self._theme.font(15, figures=True))
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts.addWidget(shown)
        hint = number.e164 if number.e164 and number.e164 != _plain(number.raw) else ""
        label = " · ".join(
            part
            for part in (
                label_words(number.label) or self.tr("number"),
                number_words(hint) if hint else "",
            )
            if part
        )
        texts.addWidget(plain_label(label, "caption"))
        copy = self._button("", self.tr("Copy {number}").format(number=number.raw), "small")
        copy.setIcon(assets.icon("copy", self._theme.color("muted")))
        copy.clicked.connect(lambda: self._copy(number.e164 or number.raw))
        together = self._button(
            "", self.tr("Call {number} together with others").format(number=number.raw), "small"
        )
        together.setIcon(assets.icon("conference", self._theme.color("muted")))
        together.clicked.connect(lambda: self.conference_wanted.emit(number.e164 or number.raw))
        together.setVisible(self._conferences)
        if not self.conference_buttons:
            together.setShortcut("Ctrl+J")
            together.setToolTip(self.tr("Call together with others (Ctrl+J)"))
        self.conference_buttons.append(together)
        call = QPushButton(self.tr("Call"))
        call.setProperty("role", "call")
        call.setAccessibleName(
            self.tr("Call {name}, {label} {number}").format(
                name=self._contact.title if self._contact else "",
                label=number.label,
                number=number.raw,
            )
        )
        call.setIcon(assets.icon("phone", self._theme.color("on_call")))
        call.clicked.connect(lambda: self.call_wanted.emit(number.e164 or number.raw))
        line.addLayout(texts, 1)
        line.addWidget(copy)
        line.addWidget(together)
        line.addWidget(call)
        self.call_buttons.append(call)
        self._add_row(self._numbers_column, row)

    def _add_email(self, address: str) -> None:
        button = QPushButton(address)
        button.setProperty("role", "plain")
        button.setAccessibleName(self.tr("Write to {address}").format(address=address))
        button.clicked.connect(lambda: QDesktopServices.openUrl(_mail_to(address)))
        self._add_row(self._emails_column, button, Qt.AlignmentFlag.AlignLeft)

    def _add_row(
        self,
        column: QVBoxLayout,
        row: QWidget,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag(0),  # noqa: B008 - Qt's word for "fill it"
    ) -> None:
        column.addWidget(row, 0, side)
        self._rows.append(row)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self, self.tr("Copied: {words}").format(words=text))

    def _draw_picture(self) -> None:
        if self._contact is not None:
            ratio = self.devicePixelRatioF()
            self.picture.setPixmap(self._avatars.pixmap(self._contact, LARGE_PX, ratio))

    def _dress(self) -> None:
        theme = self._theme
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.back_button.setIcon(
            assets.icon("chevron-right" if right_to_left else "chevron-left", theme.color("text"))
        )
        star = "star-full" if self.favourite_button.isChecked() else "star"
        self.favourite_button.setIcon(assets.icon(star, theme.color("accent")))
        for button, icon in (
            (self.edit_button, "edit"),
            (self.calls_button, "calls"),
            (self.remove_button, "remove"),
        ):
            button.setIcon(assets.icon(icon, theme.color("text"), theme.color("muted")))
        self._draw_picture()


def _plain(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit() or sign == "+")


def _mail_to(address: str) -> QUrl:
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address)
    return url
