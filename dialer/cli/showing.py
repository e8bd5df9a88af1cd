"""Shows a call's changes: JSON lines, plain lines, or a live line in a terminal."""

from __future__ import annotations

import asyncio
import json
import sys
from datetime import UTC, datetime
from typing import Protocol

from dialer.cli.live_line import ASCII, LiveLine, draw, strokes_for
from dialer.cli.output import plain, say, warn
from dialer.core.call import Call, State
from dialer.core.call_json import call_json
from dialer.core.events import What
from dialer.core.machine import state_of
from dialer.core.money import Money
from dialer.core.ports import Change
from dialer.core.words import state_words

TICK_S = 0.25


class Shower(Protocol):
    """Shows changes as they come."""

    def show(self, change: Change) -> None:
        """One change."""
        ...

    def call(self, call: Call) -> None:
        """A call as it stands, where no change led there."""
        ...

    def close(self) -> None:
        """Leaves the terminal tidy."""
        ...


class Lines:
    """Lines on standard output.

    When nobody reads them any more, the call is followed all the same.
    """

    def __init__(self) -> None:
        self._read = True

    def say(self, text: str) -> None:
        """A line, if anyone reads."""
        if self._read:
            try:
                say(text)
            except (OSError, ValueError):
                self._read = False


class JsonShower:
    """One JSON object a line; notes go to standard error."""

    def __init__(self) -> None:
        self._last: dict[str, dict[str, object]] = {}
        self._lines = Lines()

    def show(self, change: Change) -> None:
        if change.event.what is What.NOTE:
            warn(change.event.detail)
            return
        self.call(change.call)

    def call(self, call: Call) -> None:
        line = call_json(call)
        told = {key: value for key, value in line.items() if key not in ("at", "source")}
        if self._last.get(call.id) != told:
            self._last[call.id] = told
            self._lines.say(json.dumps(line, ensure_ascii=False))

    def close(self) -> None:
        pass


class TextShower:
    """A line with the time for each new state; in a terminal the live line under them."""

    def __init__(self) -> None:
        self._live = (
            LiveLine(sys.stdout) if sys.stdout is not None and sys.stdout.isatty() else None
        )
        self._strokes = ASCII if sys.stdout is None else strokes_for(sys.stdout)
        self._lines = Lines()
        self._call: Call | None = None
        self._said: dict[str, str] = {}
        self._ticking = asyncio.create_task(self._tick()) if self._live is not None else None

    def show(self, change: Change) -> None:
        if change.event.what is What.NOTE:
            self._line(change.call, change.event.detail, change.event.at)
        elif change.event.what is What.HANG_UP_ASKED:
            self._line(change.call, f"hanging up: {change.event.detail}", change.event.at)
        self.call(change.call)

    def call(self, call: Call) -> None:
        self._call = call
        words = state_words(call.progress)
        if self._said.get(call.id) != words:
            self._said[call.id] = words
            if state_of(call.progress) is State.ENDED:
                words += _bill(call)
            self._line(call, words, call.updated_at or call.created_at)
        self._draw()

    def _line(self, call: Call, words: str, at: datetime) -> None:
        text = f"{at.astimezone():%H:%M:%S}  {_party(call)}  {words}"
        if self._live is None:
            self._lines.say(plain(text))
        else:
            self._live.above(text)

    def _draw(self) -> None:
        call = self._call
        if self._live is None or call is None:
            return
        if call.progress.ending is not None:
            self._live.clear()
        else:
            self._live.show(draw(call, _party(call), datetime.now(UTC), self._strokes))

    async def _tick(self) -> None:
        while True:
            self._draw()
            await asyncio.sleep(TICK_S)

    def close(self) -> None:
        if self._ticking is not None:
            self._ticking.cancel()
        if self._live is not None:
            self._live.clear()


def _party(call: Call) -> str:
    return call.request.to_number


def _bill(call: Call) -> str:
    """What a call came to, as far as the provider tells."""
    parts = []
    seconds, cost = call.progress.duration_s, call.progress.cost
    if seconds is not None:
        parts.append(f"{seconds // 60}:{seconds % 60:02d} min")
    if cost is not None:
        parts.append(_cost_words(cost))
    return f" ({', '.join(parts)})" if parts else ""


def _cost_words(cost: Money) -> str:
    return str(cost) if cost.currency else f"cost {cost} (the provider names no currency)"
