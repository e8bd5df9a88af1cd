"""Paints the rows of the contacts: letter, picture, name, and what else tells them apart."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dialer.core.contact import Contact
from dialer.ui import assets
from dialer.ui.calls.labels import number_words
from dialer.ui.contacts.avatar import SMALL_PX, Avatars
from dialer.ui.contacts.contacts_model import (
    CONTACT_ROLE,
    FOUND_NUMBER_ROLE,
    LETTER_ROLE,
    ContactsModel,
)
from dialer.ui.localised import label_words
from dialer.ui.theme import BODY_PX, CAPTION_PX, RADIUS, WITHIN, Theme

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 52
LETTER_PX = 24
"""The column in which the list's letters stand."""
STAR_PX = 14


class ContactsDelegate(QStyledItemDelegate):
    """The letter of the first row in sight is painted even if it began above."""

    def __init__(
        self, model: ContactsModel, avatars: Avatars, theme: Theme, view: QAbstractItemView
    ) -> None:
        super().__init__(view)
        self._model, self._avatars, self._theme, self._view = model, avatars, theme, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """The same for all: a hundred thousand rows are not measured one by one."""
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One contact; an empty row while it is being read."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        contact = index.data(CONTACT_ROLE)
        if self._model.letters:
            self._paint_letter(painter, option, index)
        if isinstance(contact, Contact):
            self._paint_contact(painter, option, index, contact)
        painter.restore()

    def _paint_letter(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        letter = str(index.data(LETTER_ROLE) or "")
        if not letter and option.rect.top() <= 0 < option.rect.bottom():
            letter = self._model.letter_above(index.row())
        place = QRect(option.rect.left(), option.rect.top(), LETTER_PX, ROW_PX)
        painter.setFont(self._theme.font(BODY_PX, bold=True))
        painter.setPen(self._theme.color("accent"))
        place = QStyle.visualRect(option.direction, option.rect, place)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), letter)

    def _paint_contact(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, contact: Contact
    ) -> None:
        theme = self._theme
        inset = LETTER_PX if self._model.letters else 0
        row = option.rect.adjusted(inset, 0, 0, 0)
        row = QStyle.visualRect(option.direction, option.rect, row)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(row, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        box = row.adjusted(WITHIN, WITHIN, -WITHIN, -WITHIN)
        picture = QRect(box.left(), box.top(), SMALL_PX, SMALL_PX)
        self._avatars.paint(painter, QStyle.visualRect(option.direction, box, picture), contact)
        text = box.adjusted(SMALL_PX + WITHIN + 4, 0, 0, 0)
        if contact.favourite:
            star = QRect(text.right() - STAR_PX, text.top() + 2, STAR_PX, STAR_PX)
            place = QStyle.visualRect(option.direction, box, star)
            painter.drawPixmap(
                place.topLeft(), assets.pixmap("star-full", theme.color("muted"), STAR_PX)
            )
            text.setRight(text.right() - STAR_PX - WITHIN)
        detail = self._detail(contact, index)
        half = text.height() // 2
        lines = [(contact.title, theme.font(BODY_PX), "text")]
        if detail:
            lines.append((detail, theme.font(CAPTION_PX, figures=True), "muted"))
        top = text.top() if detail else text.top() + half // 2
        for words, font, role in lines:
            line = QRect(text.left(), top, text.width(), half)
            self._draw(painter, option, box, line, words, font, role)
            top += half

    def _detail(self, contact: Contact, index: Index) -> str:
        found = index.data(FOUND_NUMBER_ROLE)
        if isinstance(found, int) and 0 <= found < len(contact.numbers):
            number = contact.numbers[found]
            return f"{number_words(number.raw)} {label_words(number.label)}".strip()
        if contact.company and contact.company != contact.title:
            return contact.company
        number_there = contact.numbers and contact.numbers[0].raw != contact.title
        return number_words(contact.numbers[0].raw) if number_there else ""

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        line: QRect,
        words: str,
        font: QFont,
        role: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QStyle.visualRect(option.direction, box, line), int(flags), elided)
