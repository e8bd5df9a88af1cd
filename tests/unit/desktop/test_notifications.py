"""Notifications over a real bus, to a daemon that is the test's own."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from dialer.core.desktop_ports import Notice
from dialer.desktop.notifications import NOTIFICATIONS, BusNotifier
from dialer.desktop.standings import notifications
from dialer.desktop.surroundings import Surroundings
from tests.unit.desktop.buses import Answer
from tests.unit.desktop.conftest import Serve

NOTIFY = "org.freedesktop.Notifications.Notify"


class Daemon:
    """Takes notifications and numbers them."""

    def __init__(self, *abilities: str) -> None:
        self.abilities = list(abilities)
        self.number = 0

    def __call__(self, called: str, contents: tuple[Any, ...]) -> Answer | None:
        match called.rpartition(".")[2]:
            case "GetCapabilities":
                return "as", (self.abilities,)
            case "GetServerInformation":
                return "ssss", ("Test", "us", "1", "1.2")
            case "Notify":
                self.number = contents[1] or self.number + 1
                return "u", (self.number,)
        return None


def here(bus: str) -> Surroundings:
    return Surroundings(("dialer",), {"DBUS_SESSION_BUS_ADDRESS": bus}, None, "linux")


@pytest.mark.parametrize(
    ("abilities", "body"),
    [(["body-markup"], "&lt;b&gt;Ruth &amp; Co&lt;/b&gt;"), ([], "<b>Ruth & Co</b>")],
)
def test_text_is_plain_for_whoever_takes_it(
    bus: str, serve: Serve, abilities: list[str], body: str
) -> None:
    service = serve(NOTIFICATIONS.service, Daemon(*abilities))
    notifier = BusNotifier(here(bus), lambda _about: None)
    assert notifier.show(Notice("call 1", "<i>Answered</i>", "<b>Ruth & Co</b>"))
    ((_, contents),) = [call for call in service.calls if call[0] == NOTIFY]
    assert contents[0] == "Dialer"
    assert contents[3] == "<i>Answered</i>"  # titles know no markup
    assert contents[4] == body
    notifier.close()


def test_news_of_the_same_takes_its_place(bus: str, serve: Serve) -> None:
    service = serve(NOTIFICATIONS.service, Daemon())
    notifier = BusNotifier(here(bus), lambda _about: None)
    for about in ("call 1", "call 2", "call 1"):
        assert notifier.show(Notice(about, "", ""))
    replaced = [contents[1] for called, contents in service.calls if called == NOTIFY]
    assert replaced == [0, 0, 1]
    notifier.close()


def test_a_click_is_told_and_a_strangers_is_not(bus: str, serve: Serve) -> None:
    service = serve(NOTIFICATIONS.service, Daemon("actions"))
    pressed: list[str] = []
    came = threading.Event()

    def take(about: str) -> None:
        pressed.append(about)
        came.set()

    notifier = BusNotifier(here(bus), take)
    notifier.show(Notice("call 1", "", ""))
    path, interface = NOTIFICATIONS.path, NOTIFICATIONS.interface
    service.tell(path, interface, "ActionInvoked", "us", 99, "default")
    service.tell(path, interface, "ActionInvoked", "us", 1, "default")
    assert came.wait(10)
    assert pressed == ["call 1"]
    notifier.close()


def test_without_a_daemon_or_a_bus_nobody_is_told(bus: str, tmp_path: Path) -> None:
    for address in (bus, f"unix:path={tmp_path}/nothing", "nonsense"):
        notifier = BusNotifier(here(address), lambda _about: None)
        assert not notifier.show(Notice("call 1", "", ""))
        notifier.close()
        assert notifications(here(address)).ok is False
    assert not BusNotifier(Surroundings((), {}, None, "linux"), print).show(Notice("", "", ""))


def test_a_daemon_that_comes_later_is_found(bus: str, serve: Serve) -> None:
    notifier = BusNotifier(here(bus), lambda _about: None)
    assert not notifier.show(Notice("call 1", "", ""))
    serve(NOTIFICATIONS.service, Daemon())
    assert notifier.show(Notice("call 1", "", ""))
    assert notifications(here(bus)).words == "Test shows them."
    notifier.close()
