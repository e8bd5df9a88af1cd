"""The shortcut through a portal that is the test's own, as a Wayland desktop would have it."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from dialer.core.errors import DesktopError
from dialer.core.key_combination import read_combination
from dialer.desktop.shortcut_portal import OBJECT, SERVICE, SHORTCUTS, PortalShortcut
from dialer.desktop.standings import shortcut
from dialer.desktop.surroundings import Surroundings
from tests.unit.desktop.buses import Answer, Service
from tests.unit.desktop.conftest import Serve

SESSION = f"{OBJECT}/session/test/1"
REQUEST = "org.freedesktop.portal.Request"
KEYS = read_combination("Ctrl+Alt+D")


class Portal:
    """Answers each request as the real one: the method at once, its result by a signal."""

    service: Service

    def __init__(self, *, grants: bool = True) -> None:
        self._grants = grants

    def __call__(self, called: str, contents: tuple[Any, ...]) -> Answer | None:
        match called.rpartition(".")[2]:
            case "Get":
                return "v", (("u", 2),)
            case "Register" | "Close":
                return "", ()
            case "CreateSession":
                return self._request(contents[-1], {"session_handle": ("s", SESSION)})
            case "BindShortcuts":
                return self._request(contents[-1], {}, granted=self._grants)
        return None

    def _request(
        self, options: dict[str, Any], results: dict[str, Any], *, granted: bool = True
    ) -> Answer:
        sender = self.service.caller.lstrip(":").replace(".", "_")
        path = f"{OBJECT}/request/{sender}/{options['handle_token'][1]}"
        self.service.tell(path, REQUEST, "Response", "ua{sv}", 0 if granted else 1, results)
        return "o", (path,)


def here(bus: str) -> Surroundings:
    environment = {"DBUS_SESSION_BUS_ADDRESS": bus, "WAYLAND_DISPLAY": "wayland-0"}
    return Surroundings(("dialer",), environment, None, "linux")


def test_bound_pressed_and_given_back(bus: str, serve: Serve) -> None:
    portal = Portal()
    portal.service = service = serve(SERVICE, portal)
    pressed = threading.Event()
    grabbed = PortalShortcut(here(bus), KEYS, pressed.set, "Call the selected number")
    called = dict(service.calls)
    ((ident, wanted),) = called[f"{SHORTCUTS.interface}.BindShortcuts"][1]
    assert wanted["preferred_trigger"] == ("s", "CTRL+ALT+d")
    assert wanted["description"] == ("s", "Call the selected number")
    assert called["org.freedesktop.host.portal.Registry.Register"] == ("dialer", {})
    signature, options = "osta{sv}", dict[str, Any]()
    for session, shortcut_id in ((SESSION + "0", ident), (SESSION, "another"), (SESSION, ident)):
        assert not pressed.is_set()
        service.tell(
            OBJECT, SHORTCUTS.interface, "Activated", signature, session, shortcut_id, 1, options
        )
    assert pressed.wait(10)
    grabbed.close()
    assert service.calls[-1][0] == "org.freedesktop.portal.Session.Close"


def test_refused_by_the_person(bus: str, serve: Serve) -> None:
    portal = Portal(grants=False)
    portal.service = serve(SERVICE, portal)
    with pytest.raises(DesktopError, match="did not grant"):
        PortalShortcut(here(bus), KEYS, lambda: None, "")
    assert shortcut(here(bus)).ok is True


def test_a_desktop_without_says_so_plainly(bus: str, serve: Serve) -> None:
    with pytest.raises(DesktopError, match="lets no program have a shortcut"):
        PortalShortcut(here(bus), KEYS, lambda: None, "")
    serve(SERVICE, lambda _called, _contents: None)  # a portal without this interface
    with pytest.raises(DesktopError, match="lets no program have a shortcut"):
        PortalShortcut(here(bus), KEYS, lambda: None, "")
    assert shortcut(here(bus)).ok is False
