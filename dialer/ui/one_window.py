"""One window for a home: a second start hands its link to the first and ends.

The address is a local socket (a named pipe on Windows) that only the same user can open. What comes
in is one line of JSON; a window acts on it as on a link that was clicked: nothing is ever called
without a question.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal

ANSWER_WITHIN_S = 2.0
MOST_BYTES = 4096
MOST_LINKS, PER_MS = 6, 60_000
"""A page that opens links by the dozen gets no further."""
MOST_PATH_BYTES = 100
"""Of a socket's path: Linux takes 108, macOS 104."""
OK = b"ok\n"


def window_address(run_folder: Path) -> str:
    """Where a home's window listens."""
    name = hashlib.sha256(os.fsencode(run_folder.absolute())).hexdigest()[:16]
    if sys.platform == "win32":
        return rf"\\.\pipe\dialer-{name}"
    path = run_folder / "window.sock"
    if len(os.fsencode(path)) <= MOST_PATH_BYTES:
        return str(path)
    return str(Path(tempfile.gettempdir()) / f"dialer-{os.getuid()}-{name}.sock")


def hand_over(address: str, link: str) -> bool:
    """Gives a link, or the wish to be seen, to the window that is open; False when there is
    none.
    """
    line = json.dumps({"link": link}).encode() + b"\n"
    if len(line) > MOST_BYTES:
        line = json.dumps({"link": ""}).encode() + b"\n"
    try:
        return _ask(address, line) == OK
    except OSError:
        return False


def _ask(address: str, line: bytes) -> bytes:
    if sys.platform == "win32":
        with open(address, "r+b", buffering=0) as pipe:
            pipe.write(line)
            return pipe.read(len(OK))
    if os.stat(address).st_uid != os.getuid():
        return b""  # somebody else's: it shall not learn whom is called
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(ANSWER_WITHIN_S)
        client.connect(address)
        client.sendall(line)
        return client.recv(len(OK))


class WindowServer(QObject):
    """``link_arrived`` carries a link, "" when the window shall only come to the front;
    ``crowded``: there were more links than a person opens.
    """

    link_arrived = Signal(str)
    crowded = Signal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer  # late: not in the first picture

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._since = QElapsedTimer()
        self._links = 0
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
            link = _link_in(bytes(client.readLine(MOST_BYTES).data()))
            if link is not None:
                client.write(OK)
                client.flush()
                self._take(link)
            client.disconnectFromServer()

    def _take(self, link: str) -> None:
        if not self._since.isValid() or self._since.elapsed() > PER_MS:
            self._since.start()
            self._links = 0
        self._links += bool(link)
        if self._links <= MOST_LINKS:
            self.link_arrived.emit(link)
        elif self._links == MOST_LINKS + 1:
            self.crowded.emit()


def _link_in(line: bytes) -> str | None:
    try:
        told = json.loads(line)
        link = told["link"]
    except (ValueError, KeyError, TypeError):
        return None
    return link if isinstance(link, str) else None
