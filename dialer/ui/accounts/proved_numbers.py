"""The numbers that an account may show to the other party, at services that want them proved: they
are listed, one more is proved, one is taken off.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from dialer.core.errors import DialerError
from dialer.ui import assets
from dialer.ui.accounts.proving import Proving
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import (
    announce,
    give_role,
    hairline,
    number_words,
    plain_label,
    show_text,
)
from dialer.ui.calls.question import Question
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, STEP, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.core.caller_ids import CallerId
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home


class NumberRow(QWidget):
    """A number, and what takes it off the list where that can be done. ``remove_wanted``: a person
    has said so twice.
    """

    remove_wanted = Signal()

    def __init__(self, number: CallerId, written: str, service: str, theme: Theme) -> None:
        super().__init__()
        self.number = number
        shown = number_words(written)
        origin = (
            self.tr("rented from {service}").format(service=service)
            if number.rented
            else self.tr("verified")
        )
        label = number.label if number.label not in (number.number, written) else ""
        self.words = plain_label(_in_a_row(shown, label, origin), wrap=True)
        self.remove_button = QToolButton()
        self.remove_button.setProperty("role", "small")
        self.remove_button.setAccessibleName(self.tr("Remove {number}").format(number=shown))
        self.remove_button.setToolTip(self.tr("Take this number off the list"))
        self.dress(theme)
        if number.rented:
            policy = self.remove_button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)  # rows of one height
            self.remove_button.setSizePolicy(policy)
            self.remove_button.hide()
        self.question = Question(
            words=self.tr(
                "Take {number} off the list? To be shown again, its phone has to be rung again."
            ).format(number=shown),
            wait=self.tr("Keep it"),
            agree=self.tr("Remove"),
        )
        self.question.hide()
        self.remove_button.clicked.connect(self.question.ask)
        self.question.declined.connect(self.remove_button.setFocus)
        self.question.agreed.connect(self._agree)
        top = QHBoxLayout()
        top.setSpacing(WITHIN)
        top.addWidget(self.words, 1)
        top.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addLayout(top)
        column.addWidget(self.question)

    def dress(self, theme: Theme) -> None:
        """The icon in the colours of now."""
        self.remove_button.setIcon(assets.icon("remove", theme.color("muted")))

    def _agree(self) -> None:
        self.remove_button.setEnabled(False)
        self.remove_wanted.emit()


def _in_a_row(*parts: str) -> str:
    """Each with its own direction; the whole with the window's, whatever it begins with."""
    there = filter(None, parts)
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return " · ".join(there)
    return "\u200f" + " · ".join(f"\u2068{part}\u2069" for part in there)


class ProvedNumbers(QWidget):
    """``changed``: the list has another number, or one less; ``told`` carries words of what was
    done, ``left`` comes when the person has done with it.
    """

    changed = Signal()
    told = Signal(str)
    left = Signal()

    def __init__(
        self, account: str, service: str, bridge: Bridge, home: Home, theme: Theme
    ) -> None:
        super().__init__()
        self.account = account
        self._service, self._bridge, self._theme = service, bridge, theme
        self._shown: Sequence[CallerId] | None = None
        self._reading = self._again = False
        self.rows: list[NumberRow] = []
        self.back_button = QPushButton(self.tr("Back to the accounts"))
        self.back_button.setProperty("role", "plain")
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self.left)
        self.words = plain_label(self.tr("Reading the list…"), "muted", wrap=True)
        self.again_button = QPushButton(self.tr("Try again"))
        self.again_button.setAutoDefault(False)
        self.again_button.clicked.connect(self.refresh)
        self.again_button.hide()
        self.proving = Proving(account, service, bridge, home, theme)
        self.proving.look_wanted.connect(self.refresh)
        self.proving.proved.connect(self._take_proved)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(WITHIN)
        about = self.tr(
            "When you call, the other party may see one of these. {service} shows a number of"
            " yours once it is verified: its phone is rung, and whoever answers keys in a code."
        )
        heading = plain_label(self.tr("Verify a number"), wrap=True)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addWidget(plain_label(about.format(service=service), "muted", wrap=True))
        column.addLayout(self._list)
        column.addWidget(self.words)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(hairline())
        column.addWidget(heading)
        column.addWidget(self.proving)
        column.addWidget(hairline())
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.proving)
        theme.changed.connect(self._dress)
        self.refresh()

    @property
    def is_under_way(self) -> bool:
        """Whether there is a code to come, or to be keyed in."""
        return self.proving.is_under_way

    # The list

    def refresh(self) -> None:
        """Asks the service for the list; one question at a time."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        account = self.account

        async def read(engine: Engine) -> Sequence[CallerId]:
            return await engine.caller_ids.all(account)

        if self._shown is None:
            give_role(self.words, "muted")
            show_text(self.words, self.tr("Reading the list…"))
            self.again_button.hide()
        self._bridge.ask(self, read, self._take_list, self._take_fault)

    def _take_list(self, numbers: Sequence[CallerId]) -> None:
        """Written as people write them, off the window's thread."""

        def write() -> list[tuple[CallerId, str]]:
            from dialer.core.phone_number import read_number  # here: it loads the number tables

            return [
                (each, read_number(each.number).international or each.number) for each in numbers
            ]

        self._bridge.look(self, write, self._show, self._take_fault)

    def _show(self, numbers: Sequence[tuple[CallerId, str]]) -> None:
        self.again_button.hide()
        give_role(self.words, "muted")
        none = self.tr("No number may be shown yet. Verify one of yours below.")
        show_text(self.words, "" if numbers else none)
        shown = [number for number, _ in numbers]
        if shown != self._shown:
            self._shown = shown
            self._make_rows(numbers)
        self.proving.take_list(shown)
        self._end_reading()

    def _make_rows(self, numbers: Sequence[tuple[CallerId, str]]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for number, written in numbers:
            row = NumberRow(number, written, self._service, self._theme)
            row.remove_wanted.connect(lambda row=row: self._remove(row))
            self.rows.append(row)
            self._list.addWidget(row)

    def _take_fault(self, error: DialerError) -> None:
        give_role(self.words, "danger")
        show_text(self.words, localised(error))
        announce(self.words, self.words.text())
        self.again_button.show()
        self.proving.take_list_fault(error)
        self._end_reading()

    def _end_reading(self) -> None:
        self._reading = False
        if self._again:
            self.refresh()

    def _dress(self) -> None:
        for row in self.rows:
            row.dress(self._theme)

    # What is done

    def _take_proved(self, number: str) -> None:
        self.changed.emit()

    def _remove(self, row: NumberRow) -> None:
        account, number = self.account, row.number.number

        async def remove(engine: Engine) -> None:
            await engine.caller_ids.remove(account, number)

        def done(_nothing: None) -> None:
            self.told.emit(self.tr("{number} is off the list.").format(number=number_words(number)))
            self.changed.emit()
            self.refresh()
            self.proving.phone.setFocus()

        def fail(error: DialerError) -> None:
            give_role(self.words, "danger")
            show_text(self.words, localised(error))
            announce(self.words, self.words.text())
            for each in self.rows:  # those of today: the list may have been read anew meanwhile
                if each.number.number == number:
                    each.remove_button.setEnabled(True)

        self._bridge.ask(self, remove, done, fail)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leads back to the accounts."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
