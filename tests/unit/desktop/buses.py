"""A D-Bus of the test's own, and services on it that answer as the test wants."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.threading import ReceiveStopped, open_dbus_connection

Answer = tuple[str, tuple[Any, ...]]
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A bus without any service; gives its address."""
    file = folder / "bus.conf"
    file.write_text(CONFIGURATION.format(path=folder / "bus"))
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={file}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait(10)
        daemon.stdout.close()


class Service:
    """Answers calls by ``answer(interface.method, contents)``: a signature with contents, or None
    for an error. ``calls`` has all that came.
    """

    def __init__(
        self, address: str, name: str, answer: Callable[[str, tuple[Any, ...]], Answer | None]
    ) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._answer = answer
        self._connection = open_dbus_connection(address)
        serial = next(self._connection.outgoing_serial)
        self._connection.send(message_bus.RequestName(name), serial=serial)
        while self._connection.receive().header.fields.get(HeaderFields.reply_serial) != serial:
            pass
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except (ReceiveStopped, OSError):
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            fields = message.header.fields
            called = f"{fields[HeaderFields.interface]}.{fields[HeaderFields.member]}"
            self.caller = fields[HeaderFields.sender]
            self.calls.append((called, tuple(message.body)))
            answer = self._answer(called, tuple(message.body))
            if answer is None:
                reply = new_error(message, "org.example.No", "s", ("not here.",))
            else:
                reply = new_method_return(message, answer[0] or None, answer[1])
            self._connection.send(reply)

    def tell(self, path: str, interface: str, signal: str, signature: str, *contents: Any) -> None:
        """Emits a signal."""
        emitter = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(emitter, signal, signature, contents))

    def close(self) -> None:
        """Leaves the bus."""
        self._connection.interrupt()
        self._thread.join(10)
        self._connection.close()
