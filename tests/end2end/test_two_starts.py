"""Two starts of one home at once, as of a double click: one window is left."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITHIN_S = 30.0


@pytest.mark.skipif(sys.platform == "win32", reason="a start there has no exit to wait for here")
def test_two_starts_at_once_open_one_window(tmp_path: Path) -> None:
    environment = os.environ | {
        "DIALER_HOME": str(tmp_path),
        "DIALER_SECRETS": "file",
        "QT_QPA_PLATFORM": "offscreen",
    }
    starts = [
        subprocess.Popen([sys.executable, "-m", "dialer"], env=environment, cwd=ROOT)
        for _ in range(2)
    ]
    try:
        until_s = time.monotonic() + WITHIN_S
        while all(start.poll() is None for start in starts) and time.monotonic() < until_s:
            for start in starts:
                try:
                    start.wait(0.05)
                except subprocess.TimeoutExpired:
                    continue
        ended = [start.returncode for start in starts if start.returncode is not None]
        assert ended == [0], "the second gives its wish to the first, and ends"
    finally:
        for start in starts:
            start.terminate()
        for start in starts:
            start.wait(WITHIN_S)
