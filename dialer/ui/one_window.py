"""One window for a home: a second start hands its link to the first and ends.

The address is a local socket (a named pipe on Windows) that only the same user can open. What comes
in is one line of JSON; a window acts on it as on a link that was clicked: nothing is ever called
without a question.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal

ANSWER_WITHIN_S = 2.0
TAKEN_WITHIN_S, AGAIN_AFTER_S = 10.0, 0.1
MOST_BYTES = 4096
MOST_LINKS, PER_MS = 6, 60_000
"""A page that opens links by the dozen gets no further."""
MOST_PATH_BYTES = 100
"""Of a socket's path: Linux takes 108, macOS 104."""
MOST_PROGRAM_CHARS = 40
OK = b"ok\n"
_TOKEN = re.compile(r"[\w.:/@+-]{0,200}", re.ASCII)


def window_address(run_folder: Path) -> str:
    """Where a home's window listens."""
    path = run_folder / "window.sock"
    if sys.platform != "win32" and len(os.fsencode(path)) <= MOST_PATH_BYTES:
        return str(path)
    import hashlib  # late: most homes need no other name

    name = hashlib.sha256(os.fsencode(run_folder.absolute())).hexdigest()[:16]
    if sys.platform == "win32":
        return rf"\\.\pipe\dialer-{name}"
    return str(Path(tempfile.gettempdir()) / f"dialer-{os.getuid()}-{name}.sock")


class Claim:
    """That this program has its home's window, from before it can be seen until it is gone: the
    system frees it however the program ends.
    """

    def __init__(self, run_folder: Path) -> None:
        from PySide6.QtCore import QLockFile

        self._lock = QLockFile(str(run_folder / "window.lock"))
        self._lock.setStaleLockTime(0)  # however long the window is open
        self.held = self._lock.tryLock(0)
        self.by_another = (
            not self.held and self._lock.error() is QLockFile.LockError.LockFailedError
        )

    def release(self) -> None:
        """Lets another one have it."""
        self._lock.unlock()


@dataclass(frozen=True, slots=True)
class Wish:
    """What a second start wants of the window that is open: a ``link`` asked about, which
    ``program`` passed it ("" for not known); the ``quick`` dial box; ``hidden``: nothing at all;
    without any of them to be seen. ``token`` lets the window come to the front on Wayland.
    """

    link: str = ""
    program: str = ""
    quick: bool = False
    hidden: bool = False
    token: str = ""


def hand_over(address: str, wish: Wish) -> bool:
    """Gives a wish to the window that is open; False when there is none."""
    line = _line(wish)
    if len(line) > MOST_BYTES:
        line = _line(replace(wish, link=""))
    _let_come_forward()
    try:
        return _ask(address, line) == OK
    except OSError:
        return False


def hand_over_patiently(address: str, wish: Wish) -> bool:
    """Gives a wish to a window that is there, but may not be in sight yet or be busy; False when
    it does not take it in the end.
    """
    until_s = time.monotonic() + TAKEN_WITHIN_S
    while not hand_over(address, wish):
        if time.monotonic() >= until_s:
            return False
        time.sleep(AGAIN_AFTER_S)
    return True


def _line(wish: Wish) -> bytes:
    return json.dumps(asdict(wish)).encode() + b"\n"


def _let_come_forward() -> None:
    """Windows lets only the program that the person just used bring another one to the front."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


def _ask(address: str, line: bytes) -> bytes:
    if sys.platform == "win32":
        with open(address, "r+b", buffering=0) as pipe:
            pipe.write(line)
            return pipe.read(len(OK))
    if os.stat(address).st_uid != os.getuid():
        return b""  # somebody else's: it shall not learn whom is called
    import socket  # late: usually there is no other window

    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(ANSWER_WITHIN_S)
        client.connect(address)
        client.sendall(line)
        return client.recv(len(OK))


class Crowd:
    """Counts links: few a minute are a person's."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()
        self._links = 0

    def count(self, links: int) -> int:
        """How many came within the minute, these among them."""
        if not self._since.isValid() or self._since.elapsed() > PER_MS:
            self._since.start()
            self._links = 0
        self._links += links
        return self._links


class WindowServer(QObject):
    """``wished`` carries a Wish; ``crowded``: there were more links than a person opens."""

    wished = Signal(object)
    crowded = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer  # late: not in the first picture

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._crowd = Crowd()
        # Nobody answered there a moment ago: what is in the way was left by a killed program.
        self.listens = self._server.listen(address)
        if not self.listens:
            QLocalServer.removeServer(address)
            self.listens = self._server.listen(address)

    def close(self) -> None:
        """Listens no more."""
        self._server.close()

    def _welcome(self) -> None:
        while (client := self._server.nextPendingConnection()) is not None:
            client.readyRead.connect(lambda client=client: self._read(client))
            client.disconnected.connect(client.deleteLater)

    def _read(self, client: QObject) -> None:
        from PySide6.QtNetwork import QLocalSocket  # as above

        assert isinstance(client, QLocalSocket)
        if client.bytesAvailable() > MOST_BYTES:
            client.abort()
        elif client.canReadLine():
            wish = _wish_in(bytes(client.readLine(MOST_BYTES).data()))
            if wish is not None:
                client.write(OK)
                client.flush()
                self.take(wish)
            client.disconnectFromServer()

    def take(self, wish: Wish) -> None:
        """Passes a wish on, unless too many links came before it."""
        if not wish.link:  # the person's own start: always
            self.wished.emit(wish)
            return
        links = self._crowd.count(1)
        if links <= MOST_LINKS:
            self.wished.emit(wish)
        elif links == MOST_LINKS + 1:
            self.crowded.emit()


def _wish_in(line: bytes) -> Wish | None:
    try:
        told = json.loads(line)
        known = {name: told[name] for name in Wish.__slots__ if name in told}
        wish = Wish(**known)
    except (ValueError, TypeError):
        return None
    if "link" not in known:
        return None
    texts = (wish.link, wish.program, wish.token)
    switches = (wish.quick, wish.hidden)
    sound = all(type(text) is str for text in texts) and all(type(on) is bool for on in switches)
    if not sound or not _TOKEN.fullmatch(wish.token):
        return None
    program = "".join(sign for sign in wish.program if sign.isprintable())[:MOST_PROGRAM_CHARS]
    return replace(wish, program=program)
