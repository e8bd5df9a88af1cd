"""What the system tells the application alone, in a program of its own: there is one a process."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QWidget
from dialer.ui.application import Application

app = Application(["dialer"])
app.link_opened.connect(lambda link: print("link", link))
app.ending.connect(lambda: print("ending"))
window = QWidget()
window.show()
app.sendEvent(app, QFileOpenEvent(QUrl("tel:+442079460018")))
QTimer.singleShot(0, app.quit)
print("status", app.exec())
"""


def test_a_link_and_the_end_are_told() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout.split("\n")[:3] == ["link tel:+442079460018", "ending", "status 0"]
