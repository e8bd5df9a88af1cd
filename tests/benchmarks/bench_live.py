"""How soon news of a call is painted, and what 100 live calls cost each frame.

A real engine, a real callback port and the simulated network; the window is out of sight.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from dialer.app import Composition
from dialer.core.call import CallRequest, Source
from dialer.core.ports import Change
from dialer.listener.server import CallbackListener
from dialer.ui.program import Opening, Program, make_application
from tests.end2end.town import OWN_NUMBER, QuickClock, simulated_network

_CALLS = 20
_LIVE = 100
_FRAMES = 200
_SPEED = 20.0
_LONG_TALK = "+442079460033"
_ANSWERS = "+442079460018"


def run() -> list[tuple[str, str]]:
    """The rows of the table."""
    app = make_application(["bench"])
    with tempfile.TemporaryDirectory() as folder, simulated_network(speed=_SPEED) as network:
        environment = {"DIALER_HOME": folder, "DIALER_SECRETS": "file"}
        home = Composition(environment, QuickClock())
        for name in ("poketalk", "talkety"):
            account = getattr(network.accounts, name)
            settings = dict(account.settings)
            home.accounts.add(name, str(account.provider), network.base_url, [OWN_NUMBER], settings)
        program = Program(app, Opening(home, home.engine, Path(folder) / "window.json"))
        watch = _Watch(program)
        program.open()
        _until(lambda: watch.started)
        delays_ms = _callbacks(program, watch)
        frames_ms = _frames(program, watch)
        program.window.close_without_asking()
        program.end()
    return [
        (
            f"callback to painted state, p50 and p99 of {len(delays_ms)}",
            f"{statistics.median(delays_ms):.0f} ms, {_p99(delays_ms):.0f} ms",
        ),
        (
            f"a frame while {_LIVE} live calls tick, p50 and p99",
            f"{statistics.median(frames_ms):.1f} ms, {_p99(frames_ms):.1f} ms",
        ),
    ]


def _p99(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.99)]


def _until(check: Callable[[], object], within_s: float = 60.0) -> None:
    deadline = time.monotonic() + within_s
    while not check():
        assert time.monotonic() < deadline, "it did not come about in time"
        loop = QEventLoop()
        QTimer.singleShot(5, loop.quit)
        loop.exec()


class _Watch(QObject):
    """Notes when a callback arrives, and when the panel has painted after its news."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.started = False
        self.placed = 0
        self.ended: set[str] = set()
        self.live: set[str] = set()
        self.delays_ms: list[float] = []
        self._arrived: dict[str, float] = {}
        self._unpainted: list[float] = []
        program.bridge.started.connect(self._start)
        program.bridge.call_changed.connect(self._take)
        original = CallbackListener._answer

        async def answer(listener: CallbackListener, request: Any) -> Any:
            self._arrived[request.path.rpartition("/")[2]] = time.monotonic()
            return await original(listener, request)

        CallbackListener._answer = answer  # type: ignore[method-assign]  # only to look at the clock

    def _start(self) -> None:
        self.started = True

    def _take(self, change: Change) -> None:
        call = change.call
        self.live.add(call.id)
        if call.progress.ending is not None:
            self.ended.add(call.id)
        arrived = self._arrived.get(call.callback_token)
        if change.event.source is Source.CALLBACK and arrived is not None:
            self._unpainted.append(arrived)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The card is about to be painted: in the same turn it is on the screen."""
        if event.type() is QEvent.Type.Paint and self._unpainted:
            now = time.monotonic()
            self.delays_ms += [(now - arrived) * 1000 for arrived in self._unpainted]
            self._unpainted.clear()
        return False


def _callbacks(program: Program, watch: _Watch) -> list[float]:
    panel = program.window.panel
    for child in panel.findChildren(QObject):
        child.installEventFilter(watch)
    for number in range(_CALLS):
        program.actions.place(CallRequest("poketalk", OWN_NUMBER, _ANSWERS))
        _until(lambda number=number: len(watch.ended) > number)
    return watch.delays_ms


def _frames(program: Program, watch: _Watch) -> list[float]:
    before = len(watch.live)
    for number in range(_LIVE):
        program.actions.place(CallRequest("talkety", OWN_NUMBER, _LONG_TALK))
        _until(lambda number=number: not program.actions.placing)
    _until(lambda: len(watch.live) >= before + _LIVE)
    frames_ms = []
    for _ in range(_FRAMES):
        started = time.perf_counter()
        program.window.panel.tick()
        program.app.processEvents()
        frames_ms.append((time.perf_counter() - started) * 1000)
    return frames_ms
