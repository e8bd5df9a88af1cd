"""The bundle that lies in build/ beside a plain installation with pip and a bare PySide6 window, in
the same run: how large each is, how soon its window can be seen, how much memory it holds.

When a window is seen is told by Qt itself: its log says when the first picture is handed over. So
nothing has to be put into the bundle for this. ``python3 packaging/build.py`` makes the bundle.
"""

from __future__ import annotations

import os
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BUNDLE = ROOT / "build" / "installers" / "bundle" / "dialer"
_RUNS = 9
_SETTLE_S = 4.0
_SEEN = b"Flushing"
_MB = 1 << 20

_BARE = """
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QMainWindow
from PySide6.QtWidgets import QPushButton, QWidget
app = QApplication([])
window, root = QMainWindow(), QWidget()
grid = QGridLayout(root)
grid.addWidget(QLineEdit(), 0, 0, 1, 3)
for place, key in enumerate("123456789*0#"):
    grid.addWidget(QPushButton(key), 1 + place // 3, place % 3)
window.setCentralWidget(root)
window.resize(980, 680)
window.show()
app.exec()
"""


def run() -> list[tuple[str, str]]:
    """The rows of the table."""
    program = BUNDLE / "dialer"
    if platform.system() != "Linux" or not program.exists():
        return [("no bundle here: python3 packaging/build.py makes it (Linux)", "-")]
    programs = {
        "bundle": [str(program)],
        "venv": [sys.executable, "-m", "dialer"],
        "bare": [sys.executable, "-c", _BARE],
    }
    seen: dict[str, list[float]] = {name: [] for name in programs}
    first: dict[str, list[float]] = {name: [] for name in programs}
    version: dict[str, list[float]] = {"bundle": [], "venv": []}
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(folder)
        _add_account(environment)
        for command in programs.values():  # the first ones fill the file cache
            _window(command, environment)
        for _ in range(_RUNS):  # turn by turn, so that whatever else goes on falls on all
            for name, command in programs.items():
                seconds, memory, _later = _window(command, environment)
                seen[name].append(seconds)
                first[name].append(memory)
            for name in version:
                version[name].append(_seconds([*programs[name], "--version"], environment))
        settled = {
            name: _window(command, environment, _SETTLE_S)[2] for name, command in programs.items()
        }
    return [
        ("bundle on disk : a plain pip install (without its Python)", _sizes()),
        *_files(),
        ("start to first painted window, bundle : venv : bare", _three(seen, 1000, "ms")),
        ("memory at the first picture, bundle : venv : bare", _three(first, 1, "MB")),
        (
            "memory with the engine at rest, bundle : venv : bare",
            " : ".join(f"{settled[name]:.0f} MB" for name in programs),
        ),
        ("dialer --version, bundle : venv", _three(version, 1000, "ms")),
    ]


def _three(figures: dict[str, list[float]], factor: int, unit: str) -> str:
    medians = [statistics.median(each) * factor for each in figures.values()]
    return " : ".join(f"{each:.0f} {unit}" for each in medians)


def _sizes() -> str:
    ours = _size(path for path in BUNDLE.rglob("*") if not path.is_symlink())
    return f"{ours / _MB:.0f} MB : {_installed() / _MB:.0f} MB"


def _installed() -> int:
    """What the program's own requirements come to in the environment, the project's included."""
    waiting, seen, size = ["dialer-desktop"], set[str](), 0
    while waiting:
        name = waiting.pop()
        if name.lower() in seen:
            continue
        seen.add(name.lower())
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        waiting += [_name(line) for line in found.requires or () if "extra ==" not in line]
        size += _size(Path(str(found.locate_file(file))) for file in found.files or ())
    return size + _size((ROOT / "dialer").rglob("*")) + _size((ROOT / "resources").rglob("*"))


def _name(requirement: str) -> str:
    end = next((n for n, char in enumerate(requirement) if char in " <>=!~;["), len(requirement))
    return requirement[:end]


def _size(paths: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in paths if path.is_file())


def _files() -> list[tuple[str, str]]:
    return [
        (f"download: {path.name}", f"{path.stat().st_size / _MB:.1f} MB")
        for path in sorted((ROOT / "dist").glob("dialer*"))
        if path.is_file()
    ]


def _environment(folder: str) -> dict[str, str]:
    return {
        **os.environ,
        "DIALER_HOME": folder,
        "DIALER_SECRETS": "file",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.widgets.painting=true",
    }


def _window(
    command: list[str], environment: dict[str, str], settle_s: float = 0.0
) -> tuple[float, float, float]:
    """Seconds to the first picture, and the MB held then and after a while."""
    started = time.monotonic()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT
    )
    assert process.stderr is not None
    for line in process.stderr:
        if _SEEN in line:
            break
    seconds = time.monotonic() - started
    memory = later = _memory_mb(process.pid)
    if settle_s:
        # What it says meanwhile has to be taken away, or it would wait for that.
        os.set_blocking(process.stderr.fileno(), False)
        until = time.monotonic() + settle_s
        while time.monotonic() < until:
            process.stderr.read()
            time.sleep(0.05)
        later = _memory_mb(process.pid)
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stderr.close()
    return seconds, memory, later


def _memory_mb(pid: int) -> float:
    text = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8")
    return int(text.split("Rss:")[1].split()[0]) / 1024


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    started = time.monotonic()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    return time.monotonic() - started


def _add_account(environment: dict[str, str]) -> None:
    """A home in daily use: one account, so that the window opens where people call."""
    words = ["accounts", "add", "home", "--provider", "calledin", "--set", "api_key=none"]
    command = [sys.executable, "-m", "dialer", *words, "--own-number", "+12125550100"]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
