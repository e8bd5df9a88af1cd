"""Which number the other party sees: the usual one, a phone of the person's own, a proved one, or
another that is typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.choice_box import ChoiceBox
from dialer.ui.dial.ways import Way
from dialer.ui.localised import localised
from dialer.ui.theme import STEP, Theme

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.core.caller_ids import CallerId
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

OTHER = "*"
"""Stands for a number that is typed; no number is written so."""


class ShownNumber(QWidget):
    """``changed``: another number is to be shown, or what is typed was read. ``verify_wanted``: one
    more is to be proved.
    """

    changed = Signal()
    verify_wanted = Signal()

    def __init__(self, bridge: Bridge, home: Home, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._home = bridge, home
        self._way: Way | None = None
        self._typed_address: str | None = None
        self._typed_problem = ""
        self._read_text = ""
        self.box = ChoiceBox(self.tr("Number that they see"), theme, self)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A number of yours"))
        self.field.setAccessibleName(self.tr("Another number that they see"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.box)
        column.addWidget(self.field)
        self.verify_button = QPushButton(self.tr("Verify a number…"), self)
        self.verify_button.setProperty("role", "plain")
        self.verify_button.setAutoDefault(False)
        self.verify_button.setToolTip(
            self.tr("This account shows only numbers that were proved to be yours")
        )
        self.verify_button.clicked.connect(self.verify_wanted)
        self.verify_button.hide()
        column.addWidget(self.verify_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.box)
        self.setAccessibleName(self.tr("Number that they see"))
        self._fill(())
        self.field.hide()
        self.box.currentIndexChanged.connect(self._take_choice)
        self.field.textChanged.connect(self._read)

    @property
    def address(self) -> str | None:
        """The number as it goes out; None for the usual one."""
        chosen = self.box.currentData() or None
        return self._typed_address if chosen == OTHER else chosen

    @property
    def written(self) -> str:
        """The number as it stands there."""
        typed = self.box.currentData() == OTHER
        return self.field.text().strip() if typed else self.box.currentText()

    @property
    def problem(self) -> str:
        """Why what is typed cannot be shown, "" when it can."""
        return self._typed_problem if self.box.currentData() == OTHER else ""

    @property
    def is_read(self) -> bool:
        """Whether it is known what the typed text says."""
        if self.box.currentData() != OTHER:
            return True
        return bool(self.field.text().strip()) and self._read_text == self.field.text()

    def clear(self) -> None:
        """The usual one again."""
        self.field.clear()
        self.box.setCurrentIndex(0)

    def set_way(self, way: Way | None) -> None:
        """The account by which is called; None where it shows no other number."""
        if way == self._way:
            return
        self._way = way
        self.clear()
        proved = way is not None and way.capabilities.verified_caller_ids
        phones = () if way is None or proved else way.phones
        self._fill([(phone.address, phone.written) for phone in phones], other=not proved)
        self.verify_button.setVisible(proved)
        if way is not None and proved:
            self._ask_proved(way)

    def _fill(self, numbers: Sequence[tuple[str, str]], *, other: bool = True) -> None:
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem(self.tr("The usual one"), "")
        for address, written in numbers:
            self.box.addItem(f"\u2066{written}\u2069", address)
        if other:
            self.box.addItem(self.tr("Another number…"), OTHER)
        self.box.blockSignals(False)

    def _ask_proved(self, way: Way) -> None:
        async def read(engine: Engine) -> Sequence[CallerId]:
            return await engine.caller_ids.all(way.account)

        def take(proved: Sequence[CallerId]) -> None:
            if way == self._way:
                self._show_proved(proved)

        def fail(_error: DialerError) -> None:
            """The usual one is shown; when it is called, the provider says what is wrong."""

        self._bridge.ask(self, read, take, fail)

    def _show_proved(self, proved: Sequence[CallerId]) -> None:
        chosen = self.box.currentData()
        labels = {each.number: each.label for each in proved if each.label != each.number}
        numbers = [each.number for each in proved]
        self._fill([(n, f"{labels.get(n, '')} {n}".strip()) for n in numbers], other=False)
        if chosen and chosen in numbers:
            self.box.setCurrentIndex(self.box.findData(chosen))
        elif chosen:
            self.changed.emit()  # it has been taken off: the usual one is shown again

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """One more may have been proved meanwhile."""
        super().showEvent(event)
        way = self._way
        if way is not None and way.capabilities.verified_caller_ids and not event.spontaneous():
            self._ask_proved(way)

    def _take_choice(self) -> None:
        typed = self.box.currentData() == OTHER
        self.field.setVisible(typed)
        if typed:
            self.field.setFocus()
        self.changed.emit()

    def _read(self, text: str) -> None:
        own_ids = self._way.own_ids if self._way is not None else None
        self._typed_address, self._typed_problem = None, ""
        home = self._home

        def read() -> tuple[str | None, str]:
            from dialer.engine.parties import read_party  # in its own thread: the number tables

            if not text.strip():
                return None, ""
            try:
                return read_party(text, home.region(), own_ids).address, ""
            except DialerError as error:
                return None, localised(error)

        def take(answer: tuple[str | None, str]) -> None:
            if text == self.field.text():
                self._read_text = text
                self._typed_address, self._typed_problem = answer
                self.changed.emit()

        self._bridge.look(self, read, take)
        self.changed.emit()
