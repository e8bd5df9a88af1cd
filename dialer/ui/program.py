"""The windowed program: Qt's application, the bridge, the window, and how they start and end.

The window is painted before the engine starts and before anything heavy is imported.
"""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dialer import __version__
from dialer.core.errors import DialerError
from dialer.ui import assets, languages
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.demo_home import Demo
from dialer.ui.faults import Faults
from dialer.ui.messages import Level
from dialer.ui.shell import Shell
from dialer.ui.theme import Theme
from dialer.ui.window_state import WindowState, read_state, write_state

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

log = logging.getLogger(__name__)

READ_WITHIN_S = 0.5


@dataclass(frozen=True, slots=True)
class Opening:
    """What a window is opened on. ``start_demo`` begins the demo beside this program; ``address``:
    where a second start of this home finds this one, "" for nowhere.
    """

    home: Home
    make_engine: Callable[[], Engine]
    state_file: Path
    link: str = ""
    demo: Demo | None = None
    start_demo: Callable[[], None] | None = None
    address: str = ""


class Program(QObject):
    """Everything of one run, wired; ``run`` waits for its end."""

    def __init__(self, app: QApplication, opening: Opening) -> None:
        super().__init__(app)
        self.app = app
        self._opening = opening
        self._stoppable = False
        remembered = _Remembered(opening)
        app.setWindowIcon(assets.program_icon())
        self.faults = Faults(self)
        self.bridge = Bridge(opening.make_engine, self)
        self.actions = CallActions(self.bridge, self)
        state = remembered.wait()
        languages.put_on(app, remembered.language)
        self.theme = Theme(app, state.mode)
        self.shell = Shell(
            opening.home,
            self.bridge,
            self.actions,
            self.theme,
            state,
            demo=opening.demo,
            start_demo=opening.start_demo,
        )
        self.window = self.shell.window
        self.faults.told.connect(lambda words: self.window.tell(words, Level.DANGER))
        self.bridge.broken.connect(self._tell_broken)
        self.window.first_painted.connect(self._begin)

    def take_over(self) -> None:
        """Tells of faults, and ends at Ctrl-C: for a program that is nothing but the window."""
        self.faults.install()
        self._stoppable = True

    def open(self) -> None:
        """Shows the window."""
        self.window.show()

    def _begin(self) -> None:
        """The window can be seen: the engine starts."""
        from dialer.ui.interrupt import Interrupt  # late, as all that the first picture can spare

        gc.freeze()  # what the window is made of is never garbage: no need to look through it
        gc.enable()
        if self._stoppable:
            Interrupt(self.window.close_without_asking, self)
        self.bridge.start()
        self.shell.begin(self._opening.link)
        if self._opening.address:
            self._listen()

    def _listen(self) -> None:
        from dialer.ui.one_window import WindowServer  # late, as above

        server = WindowServer(self._opening.address, self)
        server.link_arrived.connect(self.shell.take_link)
        server.crowded.connect(self.shell.tell_crowd)
        if not server.listens:
            log.warning("Links cannot be handed to this window: %s", self._opening.address)

    def _tell_broken(self, error: DialerError) -> None:
        self.window.tell_error(error)

    def end(self) -> None:
        """Stops the engine, and keeps what is to be remembered."""
        state = self.shell.state()
        self.bridge.stop()
        write_state(self._opening.state_file, state)


class _Remembered:
    """Reads what the first picture needs from the disk, while Qt sets itself up."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._state = WindowState()
        self.language = languages.SYSTEM
        self._thread = threading.Thread(target=self._read, name="dialer-remember", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        state = read_state(self._opening.state_file)
        if state.welcome is None and self._opening.demo is None:
            try:
                welcome = not self._opening.home.configuration.accounts()
            except DialerError as error:
                log.warning("%s", error)  # the window tells of it when it asks for the accounts
                welcome = False
            state = replace(state, welcome=welcome)
        self._state = state
        try:
            self.language = self._opening.home.settings.text("language")
        except DialerError as error:
            log.warning("%s", error)  # told as above

    def wait(self) -> WindowState:
        """The window's state; a slow disk is not waited for."""
        self._thread.join(READ_WITHIN_S)
        return self._state


def make_application(arguments: list[str]) -> QApplication:
    """Qt's application, with our names."""
    QCoreApplication.setApplicationName("Dialer")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("dialer")
    app = QApplication(arguments)
    # One look everywhere, drawn from our tokens; the native styles ignore half of them.
    app.setStyle("Fusion")
    return app


def run_window(opening: Opening) -> int:
    """Opens the window and waits until it is closed; returns the exit status. Where the home has
    one open, that comes to the front and gets the link instead.
    """
    if opening.address:
        from dialer.ui.one_window import hand_over

        if hand_over(opening.address, opening.link):
            return 0
    app = make_application(["dialer"])
    program = Program(app, opening)
    program.take_over()
    program.open()
    status = app.exec()
    program.end()
    return status
