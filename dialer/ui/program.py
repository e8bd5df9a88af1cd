"""The windowed program: Qt's application, the bridge, the window, and how they start and end.

The window is painted before the engine starts and before anything heavy is imported.
"""

from __future__ import annotations

import gc
import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dialer import __version__
from dialer.core.errors import DialerError
from dialer.ui import assets, languages
from dialer.ui.actions import CallActions
from dialer.ui.application import Application
from dialer.ui.bridge import Bridge
from dialer.ui.faults import Faults
from dialer.ui.messages import Level
from dialer.ui.shell import Shell
from dialer.ui.theme import Theme
from dialer.ui.window_state import WindowState, read_state, stamp_of, write_state

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home
    from dialer.ui.demo_home import Demo
    from dialer.ui.one_window import Wish
    from dialer.ui.tray.at_home import AtHome

log = logging.getLogger(__name__)

READ_WITHIN_S = 0.5


@dataclass(frozen=True, slots=True)
class Opening:
    """What a window is opened on. ``start_demo`` begins the demo beside this program; ``address``:
    where a second start of this home finds this one, "" for nowhere. ``origin``: the program that
    passed the link; ``quick``: the quick dial box is wanted; ``at_login``: nobody asked for a
    window. ``settings_file`` is looked at for changes; in ``run_folder`` one window of the home has
    a claim on it, None where as many as like may be open.
    """

    home: Home
    make_engine: Callable[[], Engine]
    state_file: Path
    link: str = ""
    demo: Demo | None = None
    start_demo: Callable[[], None] | None = None
    address: str = ""
    origin: str = ""
    quick: bool = False
    at_login: bool = False
    settings_file: Path | None = None
    run_folder: Path | None = None


class Program(QObject):
    """Everything of one run, wired; ``run`` waits for its end."""

    def __init__(self, app: QApplication, opening: Opening) -> None:
        super().__init__(app)
        self.app = app
        self._opening = opening
        self._stoppable = self._begun = False
        self._at_home: AtHome | None = None
        remembered = _Remembered(opening)
        app.setWindowIcon(assets.program_icon())
        self.faults = Faults(self)
        self.bridge = Bridge(self._make_engine, self)
        self.actions = CallActions(self.bridge, self)
        state = remembered.wait()
        languages.put_on(app, state.language or languages.SYSTEM)
        self._remembered = state
        self._tray_told = state.tray_told
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
        if isinstance(app, Application):
            app.ending.connect(self.window.expect_end)

    def _make_engine(self) -> Engine:
        """In the bridge's thread, once the window has its language."""
        from dialer.ui.written_speech import written_speech  # late, as all that no picture needs

        engine = self._opening.make_engine()
        engine.speech = written_speech()
        return engine

    def take_over(self) -> None:
        """Tells of faults, and ends at Ctrl-C: for a program that is nothing but the window."""
        self.faults.install()
        self._stoppable = True

    def open(self) -> None:
        """Shows the window; where none was asked for, that waits until it is known whether there
        is a tray.
        """
        if self._opening.quick or (self._opening.at_login and self._may_hide()):
            QTimer.singleShot(0, self, self._begin)
        else:
            self.window.show()

    def _may_hide(self) -> bool:
        try:
            settings = self._opening.home.settings
        except DialerError:
            return False  # the window tells of it
        return settings.switch("tray.start_hidden") and settings.switch("tray.icon")

    def _begin(self) -> None:
        """The window can be seen, or is not wanted yet: the engine starts."""
        if self._begun:
            return
        self._begun = True
        from dialer.ui.interrupt import Interrupt  # late, as all that the first picture can spare

        gc.freeze()  # what the window is made of is never garbage: no need to look through it
        gc.enable()
        if self._stoppable:
            Interrupt(self.window.close_without_asking, self)
            self.bridge.started.connect(self._come_home)
        self.bridge.start()
        self.shell.begin(self._opening.link, self._opening.origin)
        if self._opening.address:
            self._listen()

    def _come_home(self) -> None:
        from dialer.ui.tray.at_home import AtHome  # late, as above

        opening = self._opening
        self._at_home = AtHome(
            opening.home,
            self.bridge,
            self.actions,
            self.shell,
            tray_told=self._tray_told,
            settings_file=opening.settings_file,
        )
        self._at_home.begin(quick=opening.quick, at_login=opening.at_login)

    def _listen(self) -> None:
        from dialer.ui.one_window import WindowServer, Wish  # late, as above

        server = WindowServer(self._opening.address, self)
        server.wished.connect(self._grant)
        server.crowded.connect(self.shell.tell_crowd)
        if isinstance(self.app, Application):
            self.app.link_opened.connect(lambda link: server.take(Wish(link)))
        if not server.listens:
            log.warning("Links cannot be handed to this window: %s", self._opening.address)

    def _grant(self, wish: Wish) -> None:
        """What a second start wants."""
        if wish.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = wish.token  # Qt takes it when it asks for focus
        if wish.quick:
            self.shell.open_quick_box()
        elif not wish.hidden:
            self.shell.take_link(wish.link, wish.program)

    def _tell_broken(self, error: DialerError) -> None:
        if not self.window.isVisible():
            self.window.come_forward()
        self.window.tell_error(error)

    def end(self) -> None:
        """Stops the engine, and keeps what is to be remembered."""
        told = self._tray_told
        if self._at_home is not None:
            told = self._at_home.tray_told
            self._at_home.end()
        state = replace(
            self.shell.state(),
            tray_told=told,
            language=self._remembered.language,
            settings_stamp=self._remembered.settings_stamp,
        )
        self.bridge.stop()
        write_state(self._opening.state_file, state)


class _Remembered:
    """Reads what the first picture needs from the disk, while Qt sets itself up."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._state = WindowState()
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
        stamp = stamp_of(self._opening.settings_file)  # before the reading: it may change meanwhile
        if stamp and stamp == state.settings_stamp:
            return  # what was remembered still holds
        try:
            language = self._opening.home.settings.text("language")
        except DialerError as error:
            log.warning("%s", error)  # told as above
            language, stamp = "", ""
        self._state = replace(state, language=language, settings_stamp=stamp)

    def wait(self) -> WindowState:
        """The window's state; a slow disk is not waited for."""
        self._thread.join(READ_WITHIN_S)
        return self._state


def make_application(arguments: list[str]) -> QApplication:
    """Qt's application, with our names."""
    QCoreApplication.setApplicationName("Dialer")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("dialer")
    app = Application(arguments)
    # One look everywhere, drawn from our tokens; the native styles ignore half of them.
    app.setStyle("Fusion")
    return app


def run_window(opening: Opening) -> int:
    """Opens the window and waits until it is closed; returns the exit status. Where the home has
    one open, that comes to the front and gets the link instead.
    """
    claim = None
    if opening.run_folder is not None:
        from dialer.ui.one_window import Claim

        claim = Claim(opening.run_folder)
        if _is_handed_over(opening, patiently=claim.by_another):
            return 0
        if claim.by_another:
            return _tell_deaf(opening)
    app = make_application(["dialer"])
    program = Program(app, opening)
    # A box that closes while the window waits in the tray is no end.
    app.setQuitOnLastWindowClosed(False)
    program.window.closed.connect(app.quit)
    program.take_over()
    program.open()
    status = app.exec()
    program.end()
    if claim is not None:
        claim.release()
    return status


def _is_handed_over(opening: Opening, *, patiently: bool) -> bool:
    from dialer.ui.one_window import Wish, hand_over, hand_over_patiently

    token = os.environ.pop("XDG_ACTIVATION_TOKEN", "")
    wish = Wish(opening.link, opening.origin, opening.quick, opening.at_login, token)
    if (hand_over_patiently if patiently else hand_over)(opening.address, wish):
        return True
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # for our own window
    return False


def _tell_deaf(opening: Opening) -> int:
    """Another window has the home and does not answer: two would get into each other's way."""
    from PySide6.QtWidgets import QMessageBox

    log.error("The window that is open does not answer: %s", opening.address)
    app = make_application(["dialer"])
    state = read_state(opening.state_file)
    languages.put_on(app, state.language or languages.SYSTEM)
    translate = QCoreApplication.translate
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "Dialer",
        translate("program", "Dialer is open already, but does not answer."),
        QMessageBox.StandardButton.Ok,
    )
    box.setInformativeText(
        translate("program", "Wait a little, or end it, and start it again. Calls go on meanwhile.")
    )
    box.exec()
    return 1
