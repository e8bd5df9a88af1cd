"""What would be written into Windows' registry, as data."""

from __future__ import annotations

from pathlib import Path

from dialer.desktop.surroundings import Surroundings
from dialer.desktop.windows_registry import (
    OWN_KEYS,
    REGISTERED,
    command_line,
    link_values,
    login_value,
)

PROGRAM = r"C:\Program Files\Dialer\dialer-gui.exe"
HERE = Surroundings((PROGRAM,), {}, Path("x"), "win32")
OWN, CAPABILITIES = OWN_KEYS


def test_links_have_a_class_capabilities_and_an_entry() -> None:
    values = {(each.key, each.name): each.value for each in link_values(HERE)}
    assert values[rf"{OWN}\shell\open\command", ""] == f'"{PROGRAM}" "%1"'
    assert values[OWN, "URL Protocol"] == ""
    for scheme in ("tel", "callto", "sip"):
        assert values[rf"{CAPABILITIES}\URLAssociations", scheme] == "Dialer.Link"
    assert values[REGISTERED, "Dialer"] == CAPABILITIES
    assert values[CAPABILITIES, "ApplicationName"] == "Dialer"
    assert values[CAPABILITIES, "ApplicationDescription"]


def test_all_of_it_is_removed_again() -> None:
    """What is not below the keys that go is the one value that goes by itself."""
    left = [
        (each.key, each.name) for each in link_values(HERE) if not each.key.startswith(OWN_KEYS)
    ]
    assert left == [(REGISTERED, "Dialer")]


def test_login() -> None:
    value = login_value(HERE)
    assert value.key.endswith(r"CurrentVersion\Run")
    assert value.value == f'"{PROGRAM}" gui --at-login'


def test_a_command_line_is_quoted_whole() -> None:
    python = (r"C:\py\python.exe", "-P", "-m", "dialer")
    assert command_line(python, "a b") == r'"C:\py\python.exe" -P -m dialer "a b"'
