"""A number of the person's own is proved: its phone is rung once, and the code that is shown here
is keyed in there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from dialer.core.errors import DialerError, UnconfirmedError
from dialer.ui.accounts.code_card import CodeCard
from dialer.ui.accounts.fields import Field
from dialer.ui.accounts.phone_field import PhoneField
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, give_role, number_words, plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, Theme

if TYPE_CHECKING:
    from dialer.core.caller_ids import CallerId, Verification
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

MOST_NAME_CHARS = 60


class Proving(QWidget):
    """Asks for the number, has it rung, and shows the code. ``look_wanted``: the list is to be
    read; ``proved``: a number has come onto it.
    """

    look_wanted = Signal()
    proved = Signal(str)

    def __init__(
        self, account: str, service: str, bridge: Bridge, home: Home, theme: Theme
    ) -> None:
        super().__init__()
        self._account, self._service, self._bridge = account, service, bridge
        self._listed: frozenset[str] | None = None
        self._asked_for = ""
        self._doubtful = ""
        self.phone = PhoneField(
            bridge,
            home,
            name=self.tr("A number of yours"),
            sentence=self.tr("Its phone rings at once. With its country's code is safest."),
        )
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_NAME_CHARS)
        self.name_field = Field(
            self.tr("Name for it, if you like"),
            self.tr("What you and the service call it, such as Office."),
            self.name,
        )
        self.message = plain_label("", "danger", wrap=True)
        self.message.hide()
        self.ring_button = QPushButton(self.tr("Ring it and show the code"))
        self.ring_button.setProperty("role", "primary")
        self.ring_button.setAutoDefault(False)
        self.ring_button.clicked.connect(self._ring)
        self.phone.changed.connect(self._fit)
        for edit in (self.phone.control, self.name):
            assert isinstance(edit, QLineEdit), "words are typed"
            edit.returnPressed.connect(self.ring_button.click)
        self.card = CodeCard(theme)
        self.card.look_wanted.connect(self.look_wanted)
        self.card.closed.connect(self._begin_anew)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(BETWEEN)
        form.addWidget(self.phone)
        form.addWidget(self.name_field)
        form.addWidget(self.message)
        form.addWidget(self.ring_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        column.addWidget(self.card)
        self.setFocusProxy(self.phone)
        self._fit()

    @property
    def is_under_way(self) -> bool:
        """Whether a phone may be ringing for a code that is still to come, or to be keyed in."""
        return bool(self._asked_for) or self.card.waits

    # The list

    def take_list(self, shown: Sequence[CallerId]) -> None:
        """What the service's list says now."""
        self._listed = frozenset(each.number for each in shown)
        if not self.card.isHidden() and self.card.number:
            if self.card.number in self._listed:
                if self.card.waits or not self.card.code.isHidden():
                    self.card.say_proved()
                    self.proved.emit(self.card.number)
            elif not self.card.code.isHidden():
                self.card.say_not_yet()
        if self._doubtful:
            self._settle_doubt()
        self._fit()

    def take_list_fault(self, error: DialerError) -> None:
        """The list could not be read."""
        if not self.card.isHidden() and not self.card.code.isHidden():
            self.card.say_looked_in_vain(error)

    def _settle_doubt(self) -> None:
        number, self._doubtful = self._doubtful, ""
        shown = number_words(number)
        if self._listed is not None and number in self._listed:
            self._say(self.tr("{number} is on the list.").format(number=shown), "")
            self.proved.emit(number)
            return
        words = self.tr(
            "No answer came back, so there is no code for {number}; its phone may have rung all"
            " the same. It is not on the list. You can have it rung again."
        )
        self._say(words.format(number=shown), "warning")
        self._fit()
        if self.isVisible():
            self.phone.setFocus()  # it was taken away from the button that is pressed once

    # Ringing

    def _fit(self) -> None:
        busy = bool(self._asked_for or self._doubtful)
        for widget in (self.phone.control, self.name):
            widget.setEnabled(not busy)
        self.ring_button.setEnabled(bool(self.phone.address) and not busy)

    def _say(self, words: str, role: str) -> None:
        give_role(self.message, role)
        show_text(self.message, words)
        announce(self.message, words)

    def _ring(self) -> None:
        number, name = self.phone.address, self.name.text().strip()
        if not number or self._asked_for or self._doubtful:
            return
        if self._listed is not None and number in self._listed:
            words = self.tr("{number} is on the list already.")
            self._say(words.format(number=number_words(number)), "warning")
            return
        account = self._account
        self._asked_for = number
        words = self.tr("Asking {service} to ring {number}…")
        self._say(words.format(service=self._service, number=number_words(number)), "muted")
        self._fit()

        async def verify(engine: Engine) -> Verification:
            return await engine.caller_ids.verify(account, number, name)

        self._bridge.ask(self, verify, self._take_code, self._take_fault)

    def _take_code(self, proving: Verification) -> None:
        self._asked_for = ""
        self.message.hide()
        self._form.hide()
        self.card.begin(proving)

    def _take_fault(self, error: DialerError) -> None:
        number, self._asked_for = self._asked_for, ""
        if isinstance(error, UnconfirmedError):
            # Nothing is sent again before the list was looked at.
            self._doubtful = number
            words = self.tr(
                "No answer came back: the phone of {number} may ring, but there is no code."
                " Looking at the list…"
            )
            self._say(words.format(number=number_words(number)), "warning")
            self.look_wanted.emit()
        else:
            self._say(localised(error), "danger")
        self._fit()
        if not self._doubtful:
            self.phone.setFocus()

    def _begin_anew(self) -> None:
        self.card.end()
        self.card.hide()
        self._form.show()
        self.message.hide()
        self.phone.clear()
        self.name.clear()
        self._fit()
        self.phone.setFocus()
