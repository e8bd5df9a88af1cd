"""The session's D-Bus, through jeepney: one connection with a thread of its own that reads.

Calls wait for their answers, for a few seconds at most; signals go to a function in that thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from queue import Empty, Queue
from typing import Any

from dialer.core.errors import DesktopError
from dialer.core.phrase import phrase

log = logging.getLogger(__name__)

TIMEOUT_S = 5.0
MOST_WAITING = 64
"""Signals that nobody has taken yet; more are dropped."""


@dataclass(frozen=True, slots=True)
class Place:
    """An object of the bus, with the interface that is meant."""

    service: str
    path: str
    interface: str


def bus_address(environment: Mapping[str, str]) -> str:
    """Where the session's bus listens. Raises DesktopError where there is none."""
    given = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    if given:
        return given
    if folder := environment.get("XDG_RUNTIME_DIR", ""):
        return f"unix:path={folder}/bus"
    raise DesktopError("There is no D-Bus session here.")


class SessionBus:
    """A connection. Every method may raise DesktopError."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        address = bus_address(environment)
        # Late: no start of the program needs a bus.
        from jeepney.io.threading import DBusRouter, open_dbus_connection

        try:
            self._connection = open_dbus_connection(address)
        except Exception as error:  # jeepney raises whatever its sockets and its parser do
            raise DesktopError(
                phrase("The D-Bus session cannot be reached: {error}.", error=str(error))
            ) from error
        self._router = DBusRouter(self._connection)
        self._filters = ExitStack()
        self._closed = False
        self._watches: list[tuple[Queue[Any], threading.Thread]] = []

    @property
    def name(self) -> str:
        """What the bus calls this connection."""
        return str(self._connection.unique_name)

    def call(
        self,
        place: Place,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        timeout_s: float = TIMEOUT_S,
    ) -> tuple[Any, ...]:
        """Calls a method and gives back what it answers."""
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg

        target = DBusAddress(place.path, bus_name=place.service, interface=place.interface)
        message = new_method_call(target, method, signature or None, body)
        try:
            answer: tuple[Any, ...] = unwrap_msg(
                self._router.send_and_get_reply(message, timeout=timeout_s)
            )
        except DBusErrorResponse as error:
            why = next((part for part in error.data if isinstance(part, str)), error.name)
            raise DesktopError(
                phrase("{service} refused: {why}.", service=place.service, why=why.rstrip("."))
            ) from error
        except Exception as error:  # as above; a time-out among them
            raise DesktopError(
                phrase("{service} does not answer.", service=place.service)
            ) from error
        return answer

    def has(self, service: str) -> bool:
        """Whether somebody has this name now."""
        (there,) = self.call(_BUS, "NameHasOwner", "s", (service,))
        return bool(there)

    def property(self, place: Place, name: str) -> Any:
        """A property's value."""
        properties = Place(place.service, place.path, "org.freedesktop.DBus.Properties")
        ((_signature, value),) = self.call(properties, "Get", "ss", (place.interface, name))
        return value

    def watch(self, place: Place, take: Callable[[str, tuple[Any, ...]], None]) -> None:
        """Has ``take`` called with each signal of an interface: its name and its contents. An empty
        path means any.
        """
        from jeepney import MatchRule

        rule = MatchRule(
            type="signal",
            sender=place.service or None,
            interface=place.interface,
            path=place.path or None,
        )
        self.call(_BUS, "AddMatch", "s", (rule.serialise(),))
        # The bus has names; messages come from the connections behind them.
        plain = MatchRule(type="signal", interface=place.interface, path=place.path or None)
        waiting: Queue[Any] = Queue(maxsize=MOST_WAITING)
        self._filters.enter_context(self._router.filter(plain, queue=waiting))
        thread = threading.Thread(
            target=self._drain, args=(waiting, take), name="dialer-bus", daemon=True
        )
        self._watches.append((waiting, thread))
        thread.start()

    def _drain(self, waiting: Queue[Any], take: Callable[[str, tuple[Any, ...]], None]) -> None:
        from jeepney import HeaderFields

        while True:
            message = waiting.get()
            if message is None:
                return
            try:
                take(message.header.fields[HeaderFields.member], tuple(message.body))
            except Exception:
                log.exception("A signal of the session bus")

    def close(self) -> None:
        """Lets it go; whoever is within a signal's function may still be."""
        if self._closed:
            return
        self._closed = True
        self._filters.close()
        for waiting, _thread in self._watches:
            with suppress(Empty):
                while waiting.full():
                    waiting.get_nowait()
            waiting.put(None)
        self._router.close()
        self._connection.close()
        for _waiting, thread in self._watches:
            if thread is not threading.current_thread():
                thread.join(TIMEOUT_S)


_BUS = Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
