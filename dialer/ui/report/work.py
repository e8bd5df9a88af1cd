"""Long work of the engine that a person can watch and stop, and the strip that shows it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from dialer.core.errors import DialerError
from dialer.ui.calls.labels import plain_label, show_text
from dialer.ui.theme import BETWEEN, STEP, WITHIN

BAR_PX = 160


class Tell(Protocol):
    """Is told how much is done, and of how much (0: nobody knows), in whichever thread."""

    def __call__(self, done: int, total: int = 0) -> None:
        """Raises StoppedError once nobody waits any more."""
        ...


class StoppedError(DialerError):
    """A person gave up what they waited for."""


class Work(QObject):
    """One piece of work at a time; what is begun anew stops what ran. ``changed`` carries its
    words, how much is done, and of how much (0: nobody knows); empty words once it is over.
    """

    changed = Signal(str, int, int)
    _done = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._words = ""
        self._total = 0
        # From the engine's thread: Qt brings it over.
        self._done.connect(self._take_done, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether there is something to stop."""
        return bool(self._words)

    def begin(self, words: str) -> tuple[int, Tell]:
        """The work's number, and what is to be told how far it is."""
        self._number += 1
        number = self._number
        self._words = words
        self.changed.emit(words, 0, 0)

        def tell(done: int, total: int = 0) -> None:
            if number != self._number:
                raise StoppedError("Stopped.")
            self._total = total
            self._done.emit(number, done)

        return number, tell

    def _take_done(self, number: int, done: int) -> None:
        if number == self._number and self._words:
            self.changed.emit(self._words, done, self._total)

    def end(self, number: int) -> bool:
        """It came to its end; False where another one runs by now, or it was stopped."""
        if number != self._number or not self._words:
            return False
        self._words = ""
        self.changed.emit("", 0, 0)
        return True

    def stop(self) -> None:
        """Gives up what runs."""
        self.end(self._number)
        self._number += 1


class WorkStrip(QWidget):
    """What is being done, how far that is, and the button that stops it. ``stopped``: a person
    pressed it.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label("", "muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(BAR_PX)
        self.progress.setAccessibleName(self.tr("How far it is"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, STEP, BETWEEN, STEP)
        row.setSpacing(WITHIN)
        row.addWidget(self.words, 1)
        row.addWidget(self.progress)
        row.addWidget(self.stop_button)
        self.hide()

    def show_work(self, words: str, done: int, total: int) -> None:
        """Shows how far it is; hides at empty words."""
        self.setVisible(bool(words))
        if not words:
            return
        counted = ""
        if done and total:
            counted = self.tr("{done} of {total}").format(
                done=QLocale().toString(done), total=QLocale().toString(total)
            )
        elif done:
            counted = QLocale().toString(done)
        show_text(self.words, f"{words} {counted}".rstrip())
        self.progress.setRange(0, total)
        self.progress.setValue(min(done, total))
