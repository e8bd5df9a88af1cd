"""How long ``dialer --version`` takes, beside a Python that does nothing in the same run.

The ratio is the figure to watch: the milliseconds are the machine's. The number of modules that
are imported says why it moved.
"""

import statistics
import subprocess
import sys
import time

_BARE = ["-c", "pass"]
_VERSION = ["-m", "dialer", "--version"]
_RUNS = 21


def run() -> list[tuple[str, str]]:
    """The rows of the table."""
    bare_s: list[float] = []
    version_s: list[float] = []
    _seconds(_BARE), _seconds(_VERSION)  # the first ones fill the file cache
    for _ in range(_RUNS):
        # Turn by turn, so that whatever else the machine does falls on both.
        bare_s.append(_seconds(_BARE))
        version_s.append(_seconds(_VERSION))
    bare, version = statistics.median(bare_s), statistics.median(version_s)
    modules, bare_modules = _modules(_VERSION), _modules(_BARE)
    return [
        (
            "dialer --version : python -c pass",
            f"{version / bare:.2f} ({version * 1000:.0f} ms : {bare * 1000:.0f} ms)",
        ),
        (
            "modules that dialer --version imports",
            f"{modules - bare_modules} on top of {bare_modules}",
        ),
    ]


def _seconds(arguments: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def _modules(arguments: list[str]) -> int:
    """How many modules this imports, counted by Python's own ``-X importtime``."""
    command = [sys.executable, "-X", "importtime", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return sum(line.startswith("import time:") for line in done.stderr.splitlines()) - 1
