"""A real Asterisk with SIP phones, where one can be had, and a wire to it that can be cut.

What it is and how it comes about is told by the script that starts it, which is no part of this
project; it lies beside it. Its first start takes half a minute and a third of a gigabyte, so it is
wanted only where DIALER_TEST_PBX=1 says so.
"""

from __future__ import annotations

import base64
import json
import os
import selectors
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCRIPT = Path(__file__).resolve().parents[3] / "shared" / "pbx" / "pbx.sh"
CANNOT_BE_HAD = 75
NOT_RUNNING = 3
START_WITHIN_S = 600
GONE_WITHIN_S = 3.0


@dataclass(frozen=True)
class Pbx:
    """A running one."""

    ari: str
    user: str
    password: str

    @property
    def port(self) -> int:
        return int(self.ari.split(":")[2].partition("/")[0])

    def ask(self, path: str, method: str = "GET") -> Any:
        """What the REST interface says."""
        login = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        headers = {"Authorization": f"Basic {login}"}
        asked = urllib.request.Request(self.ari + path, headers=headers, method=method)
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(asked, timeout=5) as reply:
            return json.loads(reply.read() or b"null")

    def names(self, what: str) -> list[str]:
        """The ids of all ``channels`` or ``bridges``."""
        return [each["id"] for each in self.ask(f"/{what}")]

    def left_behind(self) -> list[str]:
        """What is still there once everything has had the time to end."""
        until = time.monotonic() + GONE_WITHIN_S
        while left := [*self.names("channels"), *self.names("bridges")]:
            if time.monotonic() > until:
                return left
            threading.Event().wait(0.05)
        return []

    def clear(self) -> None:
        """Ends whatever is there."""
        for what in ("channels", "bridges"):
            for name in self.names(what):
                with suppress(OSError):
                    self.ask(f"/{what}/{name}", "DELETE")

    def wait_for_channels(self, count: int) -> None:
        """Until there are so many."""
        until = time.monotonic() + 10
        while len(self.names("channels")) != count:
            assert time.monotonic() < until, self.names("channels")
            threading.Event().wait(0.05)


def why_not() -> str:
    """Why there is none here, "" where there is."""
    if os.environ.get("DIALER_TEST_PBX") != "1":
        return "a real Asterisk is tried where DIALER_TEST_PBX=1 is set"
    return "" if SCRIPT.is_file() else f"there is no {SCRIPT}"


@contextmanager
def running_pbx() -> Iterator[Pbx | str]:
    """One that runs, or why it cannot be had. It is stopped again unless it ran before."""
    ran = _run("status").returncode == 0
    started = _run("start")
    if started.returncode == CANNOT_BE_HAD:
        yield f"a real Asterisk cannot be had here: {started.stderr[-200:]}"
        return
    assert started.returncode == 0, started.stderr
    told = dict(word.split("=", 1) for word in started.stdout.split() if "=" in word)
    try:
        yield Pbx(told["ari"], told["user"], told["pass"])
    finally:
        if not ran:
            _run("stop")


def _run(word: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", str(SCRIPT), word],
        capture_output=True,
        text=True,
        check=False,
        timeout=START_WITHIN_S,
    )


class Wire:
    """A port that leads to another one, until it is cut."""

    def __init__(self, port: int) -> None:
        self._target = ("127.0.0.1", port)
        self._pairs: dict[socket.socket, socket.socket] = {}
        self._whole = True
        self._over = False
        self._lock = threading.Lock()
        self._door = socket.create_server(("127.0.0.1", 0))
        self._door.settimeout(0.05)
        self.port = self._door.getsockname()[1]
        self._thread = threading.Thread(target=self._carry)
        self._thread.start()

    def cut(self) -> None:
        """Breaks every connection; new ones are not taken before mend()."""
        self._whole = False

    def mend(self) -> None:
        self._whole = True

    def close(self) -> None:
        self._over = True
        self._thread.join(5)

    def _carry(self) -> None:
        waiting = selectors.DefaultSelector()
        waiting.register(self._door, selectors.EVENT_READ)
        while not self._over:
            for key, _ in waiting.select(0.02):
                one = key.fileobj
                assert isinstance(one, socket.socket)
                if one is self._door:
                    near, _ = self._door.accept()
                    if not self._whole:
                        near.close()
                        continue
                    far = socket.create_connection(self._target)
                    for end, other in ((near, far), (far, near)):
                        self._pairs[end] = other
                        waiting.register(end, selectors.EVENT_READ)
                elif one in self._pairs and not self._pass_on(one):
                    self._drop(waiting, one)
            if not self._whole:
                for one in list(self._pairs):
                    if one in self._pairs:
                        self._drop(waiting, one)
        for one in list(self._pairs):
            if one in self._pairs:
                self._drop(waiting, one)
        waiting.close()
        self._door.close()

    def _pass_on(self, one: socket.socket) -> bool:
        with suppress(OSError):
            if data := one.recv(65536):
                self._pairs[one].sendall(data)
                return True
        return False

    def _drop(self, waiting: selectors.BaseSelector, one: socket.socket) -> None:
        other = self._pairs.pop(one)
        self._pairs.pop(other, None)
        for each in (one, other):
            waiting.unregister(each)
            each.close()
