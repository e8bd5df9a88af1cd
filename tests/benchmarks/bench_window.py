"""The window beside a bare PySide6 window with a keypad and a table, in the same run: how soon it
can be seen, and how much memory it holds. And how soon news of a call is painted.

The ratios are the figures to watch: milliseconds and megabytes are the machine's.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

_RUNS = 11

# What any program of this kind has: a window of widgets, a keypad, a table on a model.
_BARE = """
import sys, time
from PySide6.QtCore import QAbstractTableModel, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication, QGridLayout, QLineEdit, QMainWindow, QPushButton, QTableView, QWidget
)

class Model(QAbstractTableModel):
    def rowCount(self, parent=None): return 20
    def columnCount(self, parent=None): return 4
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return f"{index.row()}" if role == Qt.ItemDataRole.DisplayRole else None

class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, seen)

app = QApplication([])
window, root, model = Window(), QWidget(), Model()
grid = QGridLayout(root)
grid.addWidget(QLineEdit(), 0, 0, 1, 3)
for place, key in enumerate("123456789*0#"):
    grid.addWidget(QPushButton(key), 1 + place // 3, place % 3)
table = QTableView()
table.setModel(model)
grid.addWidget(table, 0, 3, 5, 1)
window.setCentralWidget(root)
window.resize(980, 680)

def seen():
    report("painted", time.monotonic())
    report("first_mb", memory_mb())
    QTimer.singleShot(settle_ms, end)

def end():
    report("settled_mb", memory_mb())
    app.quit()

window.show()
app.exec()
"""

_OURS = """
import sys, time
import dialer.ui.program as program
from PySide6.QtCore import QTimer

class Watched(program.Program):
    def _begin(self):
        report("painted", time.monotonic())
        report("first_mb", memory_mb())
        super()._begin()
        QTimer.singleShot(settle_ms, self._report)

    def _report(self):
        report("settled_mb", memory_mb())
        self.window.close_without_asking()

program.Program = Watched
from dialer.app import run
run([])
"""

_COMMON = """
def report(name, value):
    print(name, value, flush=True)

def memory_mb():
    try:
        with open("/proc/self/smaps_rollup") as file:
            text = file.read()
        return int(text.split("Rss:")[1].split()[0]) / 1024
    except OSError:
        return float("nan")

settle_ms = {settle_ms}
"""


def run() -> list[tuple[str, str]]:
    """The rows of the table."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "DIALER_HOME": folder,
            "DIALER_SECRETS": "file",
            "QT_QPA_PLATFORM": "offscreen",
        }
        _add_account(environment)
        for script in (_BARE, _OURS):  # the first ones fill the file cache and the bytecode's
            _measure(script, environment, settle_ms=0)
        bare: list[dict[str, float]] = []
        ours: list[dict[str, float]] = []
        for _ in range(_RUNS):  # turn by turn, so that whatever else goes on falls on both
            bare.append(_measure(_BARE, environment, settle_ms=0))
            ours.append(_measure(_OURS, environment, settle_ms=0))
        bare_settled = _measure(_BARE, environment, settle_ms=3000)
        ours_settled = _measure(_OURS, environment, settle_ms=3000)
    return [
        _row("start to first painted window", bare, ours, "painted", 1000, "ms"),
        _row("memory at the first picture", bare, ours, "first_mb", 1, "MB"),
        _row(
            "memory with the engine at rest", [bare_settled], [ours_settled], "settled_mb", 1, "MB"
        ),
    ]


def _row(
    title: str,
    bare: list[dict[str, float]],
    ours: list[dict[str, float]],
    key: str,
    factor: int,
    unit: str,
) -> tuple[str, str]:
    one = statistics.median(figures[key] for figures in ours) * factor
    other = statistics.median(figures[key] for figures in bare) * factor
    return (
        f"{title} : a bare window's",
        f"{one / other:.2f} ({one:.0f} {unit} : {other:.0f} {unit})",
    )


def _measure(script: str, environment: dict[str, str], settle_ms: int) -> dict[str, float]:
    """Runs a script; its figures by name, ``painted`` in seconds since it was started."""
    code = _COMMON.format(settle_ms=settle_ms) + script
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
    )
    figures = {}
    for line in done.stdout.splitlines():
        name, _, value = line.partition(" ")
        figures[name] = float(value)
    figures["painted"] -= started
    return figures


def _add_account(environment: dict[str, str]) -> None:
    """A home in daily use: one account, and a window that was open before."""
    words = ["accounts", "add", "home", "--provider", "calledin", "--set", "api_key=none"]
    number = ["--own-number", "+12125550100"]
    subprocess.run(
        [sys.executable, "-m", "dialer", *words, *number],
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=Path(__file__).parent.parent.parent,
    )
