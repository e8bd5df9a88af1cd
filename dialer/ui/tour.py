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
from PySide6.QtWidgets import QPushButton, QWidget

from dialer.core.call import State
from dialer.core.machine import state_of
from dialer.ui.dial.view import DialView
from dialer.ui.help_window import HelpWindow
from dialer.ui.program import Opening, Program, make_application
from dialer.ui.theme import Mode

if TYPE_CHECKING:
    from dialer.core.ports import Change

STEP_MS = 40
WAIT_AT_MOST_MS = 60_000
SETTLE_MS = 500
READY_MS = 1_500
TALK_MS = 3_000
LIKE = 0xF0F0F0
"""Colours are alike when these bits of theirs are the same."""

SETTINGS_PAGES = (
    *("accounts", "phones", "callbacks", "budgets", "appearance", "language", "desktop", "links"),
    *("notifications", "privacy", "services", "checkup", "transfer", "advanced", "about"),
)
MORE_VIA = "spokn_enterprise"
"""The demo's account that can be told most."""
SHOWS_VIA = "twilio"
"""The demo's account that shows numbers once they are proved."""
TOGETHER = ("+442079460018", "+4930901820", "+33123456789")

Step = int | Callable[[], bool]
"""Wait this many milliseconds, or until this holds."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to look at the window; ``name`` ends the file's name. What opens beside the window is
    pictured in its own size, by the first variant of each ``mode``.
    """

    name: str
    mode: Mode
    width: int = 1100
    height: int = 720


LIGHT_AND_DARK = (Variant("light", Mode.LIGHT), Variant("dark", Mode.DARK))


class Tour(QObject):
    """Goes through the states and saves what it sees."""

    def __init__(
        self,
        program: Program,
        to: str,
        folder: Path,
        variants: Sequence[Variant],
        *,
        everything: bool = False,
    ) -> None:
        super().__init__(program)
        self._everything = everything
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
        if self._everything:
            yield from self._open_more()
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
        if self._everything:
            yield from self._look_into_everything()

    def _open_more(self) -> Iterator[Step]:
        view = self._window.view("dial")
        assert isinstance(view, DialView)
        before = view.ways.way
        view.ways.choose(MORE_VIA)
        view.ways.more.click()
        yield SETTLE_MS
        yield from self._picture("more")
        view.ways.more.click()
        if before is not None:
            view.ways.choose(before.account)
        yield SETTLE_MS

    def _look_into_everything(self) -> Iterator[Step]:
        """What a person opens more seldom: the settings page by page, the boxes, a conference."""
        shell, window = self._program.shell, self._window
        for page in SETTINGS_PAGES:
            shell.open_settings(page)
            yield READY_MS
            yield from self._picture(f"settings-{page}")
        shell.open_settings("accounts", SHOWS_VIA)
        yield READY_MS
        yield from self._picture("settings-numbers-shown")
        shell.open_quick_box()
        yield READY_MS
        shell.quick.view.dial(self._to)
        yield READY_MS
        yield from self._picture("quick", shell.quick)
        shell.quick.close()
        window.open_place("dial")
        window.open_help()
        yield READY_MS
        for help_window in window.findChildren(HelpWindow):
            yield from self._picture("help", help_window)
            help_window.close()
        for number in TOGETHER:
            shell.call_together(number)
        yield READY_MS
        yield from self._picture("conference-draft")
        for button in window.findChildren(QPushButton):
            if button.property("role") == "call" and button.isVisible() and button.isEnabled():
                start = button
        start.click()
        yield TALK_MS * 2
        yield from self._picture("conference")

    def _press_call(self) -> None:
        self._window.open_place("dial")
        for button in self._window.findChildren(QPushButton):
            if button.property("role") == "call" and button.isVisible():
                button.click()
                return

    def _picture(self, name: str, box: QWidget | None = None) -> Iterator[Step]:
        modes: set[Mode] = set()
        for variant in self._variants:
            if box is not None and variant.mode in modes:
                continue
            modes.add(variant.mode)
            self._program.theme.choose(variant.mode)
            self._window.resize(variant.width, variant.height)
            yield SETTLE_MS
            path = self._folder / f"{name}-{variant.name}.png"
            if save_small((box or self._window).grab().toImage(), path):
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
    opening: Opening,
    to: str,
    folder: Path,
    variants: Sequence[Variant] = LIGHT_AND_DARK,
    *,
    everything: bool = False,
) -> Sequence[Path]:
    """Opens the window out of sight, lets it call ``to``, and returns the pictures saved;
    ``everything``: also of what is opened more seldom.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application(["dialer"])
    program = Program(app, opening)
    tour = Tour(program, to, folder, variants, everything=everything)
    program.open()
    app.exec()
    program.end()
    return tour.taken
