"""Pictures of the window in each state of a call, taken by working it as a person would.

For a demo without a display, and for the pictures that the documentation shows.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from dialer.core.call import State
from dialer.core.machine import state_of
from dialer.ui.program import Opening, Program, make_application
from dialer.ui.theme import Mode

if TYPE_CHECKING:
    from dialer.core.ports import Change

STEP_MS = 40
WAIT_AT_MOST_MS = 60_000
SETTLE_MS = 150
READY_MS = 1_500
TALK_MS = 3_000
LIKE = 0xF0F0F0
"""Colours are alike when these bits of theirs are the same."""

Step = int | Callable[[], bool]
"""Wait this many milliseconds, or until this holds."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to look at the window; ``name`` ends the file's name."""

    name: str
    mode: Mode
    width: int = 1100
    height: int = 720
    right_to_left: bool = False


LIGHT_AND_DARK = (Variant("light", Mode.LIGHT), Variant("dark", Mode.DARK))


class Tour(QObject):
    """Goes through the states and saves what it sees."""

    def __init__(
        self, program: Program, to: str, folder: Path, variants: Sequence[Variant]
    ) -> None:
        super().__init__(program)
        self._program = program
        self._window = program.window
        self._to = to
        self._folder = folder
        self._variants = variants
        self._state: State | None = None
        self.taken: list[Path] = []
        self._steps = self._walk()
        self._wanted: Step = READY_MS
        self._waited = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)
        program.bridge.call_changed.connect(self._take_change)
        program.bridge.started.connect(self._begin)
        program.bridge.broken.connect(self._window.close_without_asking)

    def _begin(self) -> None:
        self._waited.start()
        self._timer.start()

    def _take_change(self, change: Change) -> None:
        self._state = state_of(change.call.progress)

    def _step(self) -> None:
        wanted, waited_ms = self._wanted, self._waited.elapsed()
        over = waited_ms >= wanted if isinstance(wanted, int) else wanted()
        if not over and waited_ms < WAIT_AT_MOST_MS:
            return
        self._waited.restart()
        try:
            self._wanted = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self._window.close_without_asking()

    def _walk(self) -> Iterator[Step]:
        self._program.shell.dial(self._to)
        yield READY_MS
        yield from self._picture("dial")
        self._press_call()
        yield lambda: self._state in (State.CALLING_A, State.CALLING_B, State.ENDED)
        yield SETTLE_MS
        yield from self._picture("ringing")
        yield lambda: self._state in (State.TALKING, State.ENDED)
        yield TALK_MS
        yield from self._picture("talking")
        yield lambda: self._state is State.ENDED
        yield SETTLE_MS * 2
        yield from self._picture("ended")
        self._window.open_place("calls")
        yield READY_MS
        yield from self._picture("calls")
        self._window.open_place("contacts")
        yield READY_MS
        yield from self._picture("contacts")
        self._window.open_place("report")
        yield READY_MS * 3
        yield from self._picture("report")

    def _press_call(self) -> None:
        self._window.open_place("dial")
        for button in self._window.findChildren(QPushButton):
            if button.property("role") == "call" and button.isVisible():
                button.click()
                return

    def _picture(self, name: str) -> Iterator[Step]:
        app = self._program.app
        for variant in self._variants:
            rtl = variant.right_to_left
            direction = Qt.LayoutDirection
            app.setLayoutDirection(direction.RightToLeft if rtl else direction.LeftToRight)
            self._program.theme.choose(variant.mode)
            self._window.resize(variant.width, variant.height)
            yield SETTLE_MS
            path = self._folder / f"{name}-{variant.name}.png"
            if save_small(self._window.grab().toImage(), path):
                self.taken.append(path)


def save_small(image: QImage, path: Path) -> bool:
    """Saves a picture with 256 colours: a third of the size, and no eye sees it.

    Of each group of like colours the commonest is kept, so that a small red sign is not lost
    among the many greys of letters.
    """
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(plain.constBits()).cast("I"))
    groups: Counter[int] = Counter()
    commonest: dict[int, int] = {}
    for color, count in counts.most_common():
        groups[color & LIKE] += count
        commonest.setdefault(color & LIKE, color)
    table = [commonest[group] for group, _ in groups.most_common(256)]
    kind = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    indexed = plain.convertToFormat(QImage.Format.Format_Indexed8, table, kind)
    return indexed.save(str(path), quality=0)  # 0 packs most


def take_pictures(
    opening: Opening, to: str, folder: Path, variants: Sequence[Variant] = LIGHT_AND_DARK
) -> Sequence[Path]:
    """Opens the window out of sight, lets it call ``to``, and returns the pictures saved."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application(["dialer"])
    program = Program(app, opening)
    tour = Tour(program, to, folder, variants)
    program.open()
    app.exec()
    program.end()
    return tour.taken
