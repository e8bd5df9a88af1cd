"""The Dial view's figures: a keystroke to its painted passport, Enter to the request on the wire.

On a real engine with the simulator beside it, offscreen: painting is Qt's raster engine's, without
a compositor.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import threading
import time

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialer.app import Composition
from dialer.simulator import Simulator
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.dial.view import DialView
from dialer.ui.theme import Mode, Theme
from tests.end2end.town import simulated_network

OWN_NUMBER = "+12125550100"
NUMBERS = ["+442079460020", "+972541234520", "+4930901820", "+14155550120", "+81312345620"]
ROUNDS = 12
CALLS = 20
WITHIN_MS = 10_000


def run() -> list[tuple[str, str]]:
    """The rows of the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    app.setStyle("Fusion")
    theme = Theme(app, Mode.LIGHT)
    with simulated_network(speed=60.0) as simulator, tempfile.TemporaryDirectory() as folder:
        home = Composition({"DIALER_HOME": folder, "DIALER_SECRETS": "file"})
        account = simulator.accounts.talkety
        home.accounts.add(
            "talkety",
            str(account.provider),
            simulator.base_url,
            [OWN_NUMBER],
            dict(account.settings),
        )
        home.configuration.set_value("region", "GB")
        bridge = Bridge(home.engine)
        bridge.start()
        actions = CallActions(bridge)
        view = DialView(bridge, home, theme, actions)
        view.resize(900, 640)
        view.show()
        view.activateWindow()
        view.focus_number()
        _wait(lambda: view.ways.via_box.count() == 1)
        try:
            return [*_keystrokes(view), *_calls(view, actions, simulator)]
        finally:
            bridge.stop()
            view.close()


def _wait(condition: object) -> None:
    """Runs the window's loop, as a program does, until ``condition()`` holds."""
    assert callable(condition)
    until = time.monotonic() + WITHIN_MS / 1000
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError("the window did not come to it")
        loop = QEventLoop()
        QTimer.singleShot(1, loop.quit)
        loop.exec()


def _keystrokes(view: DialView) -> list[tuple[str, str]]:
    times_s: list[float] = []
    for round_ in range(ROUNDS + 1):
        for number in NUMBERS:
            for sign in number:
                taken_s = _keystroke(view, sign)
                if round_:  # the first loads the countries' tables
                    times_s.append(taken_s)
            view.field.fill("")
    times_s.sort()
    p50, p99 = statistics.median(times_s), times_s[int(len(times_s) * 0.99)]
    return [
        (
            f"keystroke to painted passport, p50 / p99 / worst of {len(times_s)}",
            f"{p50 * 1000:.1f} / {p99 * 1000:.1f} / {times_s[-1] * 1000:.1f} ms",
        )
    ]


def _keystroke(view: DialView, sign: str) -> float:
    """From the key's event to the end of the painting that follows what it changed."""
    loop = QEventLoop()
    ended: list[float] = []

    def paint(_facts: object) -> None:
        view.repaint()
        ended.append(time.perf_counter())
        loop.quit()

    view._reader.known.connect(paint)  # after the view's own
    started = time.perf_counter()
    QTest.keyClick(view.field, sign)
    if not ended:
        QTimer.singleShot(WITHIN_MS, loop, loop.quit)
        loop.exec()
    view._reader.known.disconnect(paint)
    return ended[0] - started


def _calls(view: DialView, actions: CallActions, simulator: Simulator) -> list[tuple[str, str]]:
    times_s, states_s = [], []
    simulator_saw = threading.Event()
    journal_add = simulator.journal.add
    arrived: list[float] = []

    def add(entry: object) -> None:
        arrived.append(time.perf_counter())
        simulator_saw.set()
        journal_add(entry)  # type: ignore[arg-type]  # whatever the journal takes

    for number in range(CALLS):
        view.field.fill(f"+44207946{number:02}20")
        _wait(view.call_button.isEnabled)
        arrived.clear()
        simulator_saw.clear()
        simulator.journal.add = add  # type: ignore[method-assign]  # to see when it comes
        started = time.perf_counter()
        QTest.keyClick(view.field, Qt.Key.Key_Return)
        view.call_button.repaint()
        states_s.append(time.perf_counter() - started)
        _wait(lambda: bool(arrived))
        simulator.journal.add = journal_add  # type: ignore[method-assign]  # as it was
        times_s.append(arrived[0] - started)
        _wait(lambda: not actions.placing)
        _rest(QApplication.doubleClickInterval() + 20)
    return [
        (
            f"Enter to request at the provider, median / worst of {CALLS}",
            f"{statistics.median(times_s) * 1000:.1f} / {max(times_s) * 1000:.1f} ms",
        ),
        ("Enter to “Calling…” painted, worst", f"{max(states_s) * 1000:.1f} ms"),
    ]


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    import sys

    sys.stdout.writelines(f"{what:60} {value}\n" for what, value in run())
