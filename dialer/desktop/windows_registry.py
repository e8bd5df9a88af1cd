"""What Windows has to be told in the registry of the current user, as data, and how it is written.

https://learn.microsoft.com/windows/win32/shell/default-programs: a program that opens links has a
class of its own, names what it can do under Capabilities, and is listed in RegisteredApplications.
Since Windows 8 the person alone chooses whose links are whose.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PureWindowsPath
from subprocess import list2cmdline

from dialer.core.errors import DesktopError
from dialer.core.phrase import phrase
from dialer.desktop.product_words import ENGLISH, WORDS
from dialer.desktop.surroundings import SCHEMES, Surroundings

CLASS = "Dialer.Link"
OWN_KEYS = (rf"Software\Classes\{CLASS}", r"Software\Dialer\Capabilities")
REGISTERED = r"Software\RegisteredApplications"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
CHOICE = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\{scheme}\UserChoice"
PROGRAM = "Dialer"


@dataclass(frozen=True, slots=True)
class RegistryValue:
    """A text below HKEY_CURRENT_USER; ``name`` is "" for a key's default value."""

    key: str
    name: str
    value: str


def command_line(command: Sequence[str], *arguments: str) -> str:
    """The words as Windows takes them apart again; a path is quoted even without spaces, so that no
    other program can slip in between.
    """
    first, *rest = [*command, *arguments]
    return " ".join([f'"{first}"', *([list2cmdline(rest)] if rest else [])])


def link_values(here: Surroundings) -> list[RegistryValue]:
    """All that registers the program for links."""
    icon = f'"{PureWindowsPath(here.command[0])}",0'
    own, capabilities = OWN_KEYS
    return [
        RegistryValue(own, "", "Telephone link"),
        RegistryValue(own, "URL Protocol", ""),
        RegistryValue(own, "FriendlyTypeName", "Telephone link"),
        RegistryValue(rf"{own}\DefaultIcon", "", icon),
        RegistryValue(rf"{own}\shell\open\command", "", f'{command_line(here.command)} "%1"'),
        RegistryValue(capabilities, "ApplicationName", PROGRAM),
        RegistryValue(capabilities, "ApplicationDescription", WORDS[ENGLISH].summary),
        RegistryValue(capabilities, "ApplicationIcon", icon),
        *(RegistryValue(rf"{capabilities}\URLAssociations", scheme, CLASS) for scheme in SCHEMES),
        RegistryValue(REGISTERED, PROGRAM, capabilities),
    ]


def login_value(here: Surroundings) -> RegistryValue:
    """What starts the program at login."""
    return RegistryValue(RUN, PROGRAM, command_line(here.command, "gui", "--at-login"))


def write_values(values: Iterable[RegistryValue]) -> None:
    """Writes them. Raises DesktopError."""
    if sys.platform == "win32":
        import winreg

        for each in values:
            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, each.key) as key:
                    winreg.SetValueEx(key, each.name, 0, winreg.REG_SZ, each.value)
            except OSError as error:
                raise _failed(error) from error


def read_value(key: str, name: str) -> str:
    """A text, "" where there is none."""
    value: object = ""
    if sys.platform == "win32":
        import winreg

        with (
            suppress(OSError),
            winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened,
        ):
            value, _kind = winreg.QueryValueEx(opened, name)
    return value if isinstance(value, str) else ""


def remove_value(key: str, name: str) -> None:
    """Removes a value; nothing happens when there is none. Raises DesktopError."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return
        except OSError as error:
            raise _failed(error) from error


def remove_key(key: str) -> None:
    """Removes a key with all below it. Raises DesktopError."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                below = [winreg.EnumKey(opened, n) for n in range(winreg.QueryInfoKey(opened)[0])]
            for name in below:
                remove_key(rf"{key}\{name}")
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
        except FileNotFoundError:
            return
        except OSError as error:
            raise _failed(error) from error


def _failed(error: OSError) -> DesktopError:
    why = error.strerror or str(error)
    return DesktopError(phrase("The registry cannot be changed: {why}.", why=why))
