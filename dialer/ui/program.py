"""The windowed program: Qt's application, the bridge, the window, and how they start and end.

The window is painted before the engine starts and before anything heavy is imported.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dialer import __version__
from dialer.core.errors import DialerError
from dialer.ui import assets
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.demo_home import Demo
from dialer.ui.faults import Faults
from dialer.ui.interrupt import Interrupt
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
    """What a window is opened on. ``start_demo`` begins the demo beside this program."""

    home: Home
    make_engine: Callable[[], Engine]
    state_file: Path
    link: str = ""
    demo: Demo | None = None
    start_demo: Callable[[], None] | None = None


class Program(QObject):
    """Everything of one run, wired; ``run`` waits for its end."""

    def __init__(self, app: QApplication, opening: Opening) -> None:
        super().__init__(app)
        self.app = app
        self._opening = opening
        remembered = _Remembered(opening)
        install_translations(app)
        app.setWindowIcon(assets.program_icon())
        self.faults = Faults(self)
        self.bridge = Bridge(opening.make_engine, self)
        self.actions = CallActions(self.bridge, self)
        state, has_account = remembered.wait()
        self.theme = Theme(app, state.mode)
        self.shell = Shell(
            opening.home,
            self.bridge,
            self.actions,
            self.theme,
            state,
            demo=opening.demo,
            welcome=not has_account and opening.demo is None,
            start_demo=opening.start_demo,
        )
        self.window = self.shell.window
        self.faults.told.connect(lambda words: self.window.tell(words, Level.DANGER))
        self.bridge.broken.connect(self._tell_broken)
        self.window.first_painted.connect(self._begin)

    def open(self) -> None:
        """Shows the window."""
        self.window.show()

    def _begin(self) -> None:
        """The window can be seen: the engine starts."""
        self.bridge.start()
        self.shell.begin(self._opening.link)

    def _tell_broken(self, error: DialerError) -> None:
        self.window.tell_error(error)

    def end(self) -> None:
        """Stops the engine, and keeps what is to be remembered."""
        state = self.window.state(self.theme.mode)
        self.bridge.stop()
        write_state(self._opening.state_file, state)


class _Remembered:
    """Reads what the first picture needs from the disk, while Qt sets itself up."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._state = WindowState()
        self._has_account = True
        self._thread = threading.Thread(target=self._read, name="dialer-remember", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        self._state = read_state(self._opening.state_file)
        try:
            self._has_account = bool(self._opening.home.configuration.accounts())
        except DialerError as error:
            log.warning("%s", error)  # the engine's start tells of it in the window

    def wait(self) -> tuple[WindowState, bool]:
        """The window's state, and whether there is an account; a slow disk is not waited for."""
        self._thread.join(READ_WITHIN_S)
        return self._state, self._has_account


def make_application(arguments: list[str]) -> QApplication:
    """Qt's application, with our names."""
    QCoreApplication.setApplicationName("Dialer")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("dialer")
    app = QApplication(arguments)
    # One look everywhere, drawn from our tokens; the native styles ignore half of them.
    app.setStyle("Fusion")
    return app


def install_translations(app: QApplication) -> None:
    """The person's language, where there is a translation of it; Qt's own words too."""
    locale = QLocale()
    folder = str(assets.resources_folder() / "translations")
    for name, place in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("dialer", folder),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", place):
            app.installTranslator(translator)


def run_window(opening: Opening) -> int:
    """Opens the window and waits until it is closed; returns the exit status."""
    app = make_application(["dialer"])
    program = Program(app, opening)
    program.faults.install()
    interrupt = Interrupt(program.window.close_without_asking, app)
    program.open()
    status = app.exec()
    program.end()
    interrupt.restore()
    return status
