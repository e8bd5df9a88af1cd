"""The note on a call: a field that keeps what is written in it by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.engine.engine import Engine

IDLE_MS = 800
"""After a pause of this length what was written is kept."""
LINES = 3


class NoteEdit(QPlainTextEdit):
    """``failed`` carries the DialerError of a note that could not be read or kept; the text stays
    in the field then.
    """

    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._call_id = ""
        self._kept = ""
        self._loaded = False
        self.setPlaceholderText(self.tr("Write a note"))
        self.setAccessibleName(self.tr("Note on this call"))
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * LINES + 2 * int(
            self.document().documentMargin()
        )
        self.setFixedHeight(height + 2 * self.frameWidth())
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.keep)
        self.textChanged.connect(self._take_text)

    def show_note_of(self, call_id: str) -> None:
        """Shows another call's note; the last one's is kept first."""
        if call_id == self._call_id:
            return
        self.keep()
        self._call_id, self._loaded = call_id, False
        self._show("")
        self.setReadOnly(True)

        async def read(engine: Engine) -> str:
            return await engine.past.note(call_id)

        self._bridge.ask(self, read, partial(self._take, call_id), self.failed.emit)

    def keep(self) -> None:
        """Keeps what is written, if it is not kept yet."""
        self._idle.stop()
        text, call_id = self.toPlainText(), self._call_id
        if not self._loaded or text.strip() == self._kept.strip():
            return
        before, self._kept = self._kept, text

        async def write(engine: Engine) -> None:
            await engine.past.set_note(call_id, text)

        def fail(error: DialerError) -> None:
            if self._call_id == call_id:
                self._kept = before
            self.failed.emit(error)

        self._bridge.ask(self, write, lambda _: None, fail)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving it is as good as a pause."""
        super().focusOutEvent(event)
        self.keep()

    def _take(self, call_id: str, note: str) -> None:
        if call_id == self._call_id:
            self._show(note)
            self._loaded = True
            self.setReadOnly(False)

    def _show(self, note: str) -> None:
        self._kept = note
        self.blockSignals(True)
        self.setPlainText(note)
        self.blockSignals(False)

    def _take_text(self) -> None:
        if self._loaded:
            self._idle.start()
