"""Start at login, as each system wants it: a desktop entry, a value of the registry, a launch
agent.
"""

from __future__ import annotations

from pathlib import Path

from dialer.core.desktop_ports import Standing
from dialer.core.errors import DesktopError
from dialer.core.phrase import phrase
from dialer.desktop.desktop_entry import FILE_NAME, entry_value, login_entry
from dialer.desktop.surroundings import Surroundings, read_file, remove_file, write_file

CHECK = "start at login"
AGENT = "dialer-desktop.at-login"


class FileLoginStart:
    """The LoginStart of core/desktop_ports.py where a file says it: Linux and macOS."""

    def __init__(self, here: Surroundings) -> None:
        self._here = here

    def switch(self, *, on: bool) -> None:
        if not on:
            remove_file(self._path)
        elif self._here.platform == "darwin":
            write_file(self._path, agent(self._here))
        else:
            write_file(self._path, login_entry(self._here))

    def standing(self) -> Standing:
        try:
            text = read_file(self._path)
        except DesktopError as error:
            return Standing(CHECK, None, str(error))
        disabled = entry_value(text, "Hidden") == "true" or (
            entry_value(text, "X-GNOME-Autostart-enabled") == "false"
        )
        return standing(on=bool(text) and not disabled)

    @property
    def _path(self) -> Path:
        if self._here.platform == "darwin":
            return self._here.folder("", "Library", "LaunchAgents") / f"{AGENT}.plist"
        return self._here.folder("XDG_CONFIG_HOME", ".config") / "autostart" / FILE_NAME


class RegistryLoginStart:
    """The same on Windows."""

    def __init__(self, here: Surroundings) -> None:
        self._here = here

    def switch(self, *, on: bool) -> None:
        from dialer.desktop.windows_registry import login_value, remove_value, write_values

        value = login_value(self._here)
        if on:
            write_values([value])
        else:
            remove_value(value.key, value.name)

    def standing(self) -> Standing:
        from dialer.desktop.windows_registry import login_value, read_value

        value = login_value(self._here)
        return standing(on=bool(read_value(value.key, value.name)))


def agent(here: Surroundings) -> bytes:
    """A launch agent that starts the program once, with the session.

    https://developer.apple.com/library/archive/documentation/MacOSX/Conceptual/BPSystemStartup/
    """
    from plistlib import dumps

    told: dict[str, object] = {
        "Label": AGENT,
        "ProgramArguments": [*here.command, "gui", "--at-login"],
        "RunAtLoad": True,
        "ProcessType": "Interactive",
    }
    if here.home_variables:
        told["EnvironmentVariables"] = here.home_variables
    return dumps(told)


def standing(*, on: bool) -> Standing:
    """How it stands, in words."""
    if on:
        return Standing(CHECK, True, phrase("Dialer starts when you log in."))
    return Standing(CHECK, None, phrase("Dialer does not start when you log in."))
