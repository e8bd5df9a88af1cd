"""The shortcut on Wayland: the desktop's portal asks the person once, and tells of each press.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from dialer.core.errors import DesktopError
from dialer.core.key_combination import KeyCombination
from dialer.core.phrase import phrase
from dialer.desktop.session_bus import Place, SessionBus
from dialer.desktop.surroundings import NAME, Surroundings

log = logging.getLogger(__name__)

SERVICE, OBJECT = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = Place(SERVICE, OBJECT, "org.freedesktop.portal.GlobalShortcuts")
REGISTRY = Place(SERVICE, OBJECT, "org.freedesktop.host.portal.Registry")
ID = "dial-selection"
ANSWER_WITHIN_S = 120.0
"""The portal may ask the person."""
_HELD = {"ctrl": "CTRL", "alt": "ALT", "shift": "SHIFT", "meta": "LOGO"}
_GRANTED = 0


def trigger(keys: KeyCombination) -> str:
    """The combination as the shortcuts specification of freedesktop.org writes it."""
    key = keys.key if len(keys.key) > 1 else keys.key.lower()
    return "+".join([*(word for name, word in _HELD.items() if name in keys.held), key])


class PortalShortcut:
    """The Grab of core/desktop_ports.py."""

    def __init__(
        self,
        here: Surroundings,
        keys: KeyCombination,
        pressed: Callable[[], None],
        description: str,
    ) -> None:
        self._pressed = pressed
        self._bus = SessionBus(here.environment)
        self._answered = threading.Condition()
        self._answers: dict[str, tuple[int, dict[str, Any]]] = {}
        self._session = ""
        try:
            self._open(keys, description)
        except DesktopError:
            self._bus.close()
            raise

    def _open(self, keys: KeyCombination, description: str) -> None:
        try:
            self._bus.property(SHORTCUTS, "version")
        except DesktopError as error:
            raise DesktopError(
                "This desktop lets no program have a shortcut in all others: it has no portal for"
                " them."
            ) from error
        with suppress(DesktopError):  # older portals neither have nor want it
            self._bus.call(REGISTRY, "Register", "sa{sv}", (NAME, {}))
        session = self._ask("CreateSession", "a{sv}", (), {"session_handle_token": ("s", _token())})
        handle = session.get("session_handle")
        self._session = str(handle[1]) if handle else ""
        if not self._session:
            raise DesktopError("The desktop's portal opened no session for shortcuts.")
        self._bus.watch(SHORTCUTS, self._take)
        wanted = [
            (ID, {"description": ("s", description), "preferred_trigger": ("s", trigger(keys))})
        ]
        self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, wanted, ""), {})

    def _ask(
        self, method: str, signature: str, arguments: tuple[Any, ...], options: dict[str, Any]
    ) -> dict[str, Any]:
        """Makes a request of the portal and waits for its response."""
        token = _token()
        sender = self._bus.name.lstrip(":").replace(".", "_")
        path = f"{OBJECT}/request/{sender}/{token}"
        self._bus.watch(
            Place(SERVICE, path, "org.freedesktop.portal.Request"),
            lambda _signal, contents: self._take_answer(token, contents),
        )
        self._bus.call(
            SHORTCUTS, method, signature, (*arguments, {**options, "handle_token": ("s", token)})
        )
        with self._answered:
            came = self._answered.wait_for(lambda: token in self._answers, ANSWER_WITHIN_S)
            response, results = self._answers.pop(token, (-1, {}))
        if not came:
            raise DesktopError("The desktop's portal for shortcuts does not answer.")
        if response != _GRANTED:
            raise DesktopError(
                phrase("The desktop did not grant the shortcut ({step}).", step=method)
            )
        return results

    def _take_answer(self, token: str, contents: tuple[Any, ...]) -> None:
        response, results = contents
        with self._answered:
            self._answers[token] = (int(response), dict(results))
            self._answered.notify_all()

    def _take(self, signal: str, contents: tuple[Any, ...]) -> None:
        if signal == "Activated" and contents[:2] == (self._session, ID):
            self._pressed()

    def close(self) -> None:
        if self._session:
            place = Place(SERVICE, self._session, "org.freedesktop.portal.Session")
            with suppress(DesktopError):
                self._bus.call(place, "Close", timeout_s=1.0)
        self._bus.close()


def _token() -> str:
    return f"{NAME}_{secrets.token_hex(8)}"
