"""The field for the person's own phone: says how the number is understood, or why it is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from dialer.core.errors import DialerError
from dialer.ui.accounts.fields import Field
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import show_text
from dialer.ui.localised import localised

if TYPE_CHECKING:
    from dialer.core.own_ids import OwnIds
    from dialer.engine.home import Home

PAUSE_MS = 150
"""Reading waits for a pause in typing."""


class PhoneField(Field):
    """``address``: what the provider is to ring, "" while it is not known. ``name`` and
    ``sentence``: what else it asks for than the phone that rings first.
    """

    def __init__(
        self,
        bridge: Bridge,
        home: Home,
        parent: QWidget | None = None,
        *,
        name: str = "",
        sentence: str = "",
    ) -> None:
        self._edit = QLineEdit()
        super().__init__(
            name or QCoreApplication.translate("phone_field", "My phone number"),
            sentence
            or QCoreApplication.translate(
                "phone_field", "The phone that rings first. With its country's code is safest."
            ),
            self._edit,
            parent,
        )
        self._bridge = bridge
        self._home = home
        self._own_ids: OwnIds | None = None
        self._sentence = self.hint.text()
        self._asked = ""
        self.address = ""
        self._edit.setPlaceholderText("+49 30 12345678")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._edit.textEdited.connect(self._take_edit)

    def set_own_ids(self, own_ids: OwnIds | None) -> None:
        """What else than numbers the provider rings, None for nothing."""
        if own_ids != self._own_ids:
            self._own_ids = own_ids
            self._take_edit()

    def text(self) -> str:
        """As it was typed."""
        return self._edit.text()

    def clear(self) -> None:
        """Nothing typed."""
        self._edit.clear()
        self._take_edit()

    def _take_edit(self) -> None:
        self.address = ""
        self.show_problem("")
        show_text(self.hint, self._sentence)
        self._pause.start()
        self.changed.emit()

    def _read(self) -> None:
        text, own_ids = self._edit.text(), self._own_ids
        if not text.strip():
            return

        def read() -> tuple[str, str]:
            # Here, since the number tables take a while to load.
            from dialer.engine.parties import read_party

            party = read_party(text, self._home.region(), own_ids)
            shown = party.number.international if party.number is not None else None
            return party.address, shown or party.address

        def take(read_: tuple[str, str]) -> None:
            if self._edit.text() == text and self._own_ids == own_ids:
                self.address, shown = read_
                words = QCoreApplication.translate("phone_field", "Understood as {number}")
                show_text(self.hint, words.format(number=shown))
                self.changed.emit()

        def fail(error: DialerError) -> None:
            if self._edit.text() == text:
                show_text(self.hint, "")
                self.show_problem(localised(error))

        self._bridge.look(self, read, take, fail)
