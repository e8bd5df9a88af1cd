"""The live line of a terminal: both legs as they come together, the timer and the cost.

    You ●━━━━━━●━━━━━━● +44 20 7946 0018   talking   0:12   0.04 USD

Dashed while it rings, solid once answered, a cross where it failed, hollow where nothing was told.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from typing import TextIO

from dialer.cli.output import plain
from dialer.core.call import Call, Leg, LegState, Outcome, State
from dialer.core.machine import outcome_of, state_of

LEG_CELLS = 6


@dataclass(frozen=True, slots=True)
class Strokes:
    """The characters that draw a leg."""

    end: str
    hollow: str
    solid: str
    dashed: str
    nothing: str
    broken: str


UNICODE = Strokes("●", "○", "━", "╌", " ", "╳")
ASCII = Strokes("*", "o", "=", "-", " ", "x")


def strokes_for(stream: TextIO) -> Strokes:
    """Lines and dots where the terminal can show them, else plain characters."""
    try:
        "●○━╌╳".encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return ASCII
    return UNICODE


def draw(call: Call, party: str, now: datetime, strokes: Strokes) -> str:
    """The line for a call at this moment."""
    progress = call.progress
    ending = progress.ending
    failed = outcome_of(progress) not in (None, Outcome.COMPLETED, Outcome.UNKNOWN)
    failed_leg = ending.leg if ending is not None and failed else None
    left = _leg(progress.leg_a.state, failed_leg is Leg.A, strokes)
    right = _leg(progress.leg_b.state, failed_leg is Leg.B, strokes)[::-1]
    joined = progress.leg_b.state is LegState.ANSWERED
    middle = strokes.end if joined else strokes.hollow
    if failed and failed_leg is None:
        middle = strokes.broken
    state = state_of(progress)
    word = str(outcome_of(progress) if state is State.ENDED else state).replace("_", " ")
    parts = [f"You {left}{middle}{right} {party}", word]
    seconds = _seconds(call, now)
    if seconds is not None:
        parts.append(f"{seconds // 60}:{seconds % 60:02d}")
    if progress.cost is not None:
        parts.append(str(progress.cost))
    return "   ".join(parts)


def _leg(state: LegState, failed: bool, strokes: Strokes) -> str:
    if failed:
        return strokes.end + strokes.dashed * (LEG_CELLS - 1) + strokes.broken
    if state is LegState.WAITING:
        return strokes.hollow + strokes.nothing * LEG_CELLS
    stroke = strokes.solid if state is LegState.ANSWERED else strokes.dashed
    return strokes.end + stroke * LEG_CELLS


def _seconds(call: Call, now: datetime) -> int | None:
    progress = call.progress
    if progress.ending is not None:
        return progress.duration_s
    if progress.talking_since is None:
        return None
    return max(0, int((now - progress.talking_since).total_seconds()))


class LiveLine:
    """Keeps one line of a terminal up to date, and lets other lines pass above it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._shown = ""

    def show(self, text: str) -> None:
        """Draws the line anew."""
        width = max(20, shutil.get_terminal_size().columns - 1)
        text = plain(text)[:width]
        # Blanks rather than an escape sequence: those work in every terminal.
        self._stream.write("\r" + text.ljust(len(self._shown)) + "\r" + text)
        self._stream.flush()
        self._shown = text

    def above(self, text: str) -> None:
        """A line of its own above the live one."""
        shown = self._shown
        self.clear()
        self._stream.write(plain(text) + "\n")
        if shown:
            self.show(shown)
        self._stream.flush()

    def clear(self) -> None:
        """Takes the line away."""
        self._stream.write("\r" + " " * len(self._shown) + "\r")
        self._stream.flush()
        self._shown = ""
