"""Links on a Linux desktop: an entry in the person's applications, and Dialer as their default."""

from __future__ import annotations

import shutil
from pathlib import Path

from dialer.core.desktop_ports import Standing
from dialer.core.errors import DesktopError
from dialer.core.phrase import phrase, together
from dialer.desktop.desktop_entry import (
    FILE_NAME,
    LINK_TYPES,
    application_entry,
    entry_value,
    exec_line,
)
from dialer.desktop.mime_defaults import first_choice, with_default, without_default
from dialer.desktop.surroundings import (
    SCHEMES,
    Surroundings,
    read_file,
    remove_file,
    write_file,
)

CHECK = "link handler"
_OURS = "\n[Desktop Action quick-dial]\n"


class LinuxLinks:
    """The Links of core/desktop_ports.py."""

    def __init__(self, here: Surroundings) -> None:
        self._here = here

    def register(self) -> str:
        entry = self._applications / FILE_NAME
        if not self._installed_for_all():
            write_file(entry, application_entry(self._here))
            self._refresh()
        self._set_default()
        opened = self._opened_by_us()
        if len(opened) == len(SCHEMES):
            return phrase("Dialer opens tel:, callto: and sip: links.")
        return together(
            phrase("Dialer is registered for tel:, callto: and sip: links."),
            phrase("Choose it in the desktop's settings under default programs."),
        )

    def unregister(self) -> str:
        was = remove_file(self._applications / FILE_NAME) if self._is_ours() else False
        if was:
            self._refresh()
        text = read_file(self._list)
        left = without_default(text, FILE_NAME, LINK_TYPES)
        if left != text:
            write_file(self._list, left)
        if was or left != text:
            return phrase("Dialer no longer opens tel:, callto: and sip: links.")
        return phrase("Dialer was not registered for links.")

    def standing(self) -> Standing:
        try:
            opened, others = self._opened_by_us(), sorted({*self._handlers().values()})
        except DesktopError as error:
            return Standing(CHECK, None, str(error))
        if len(opened) == len(SCHEMES):
            return Standing(CHECK, True, phrase("Dialer opens tel:, callto: and sip: links."))
        advice = phrase("dialer links register makes Dialer open them.")
        if opened:
            words = phrase(
                "Dialer opens {some} links, and not the others.",
                some=", ".join(f"{scheme}:" for scheme in opened),
            )
            return Standing(CHECK, False, words, advice)
        found = ", ".join(filter(None, others))
        words = (
            phrase("tel:, callto: and sip: links open {programs}.", programs=found)
            if found
            else phrase("Nothing opens tel:, callto: and sip: links.")
        )
        return Standing(CHECK, False, words, advice)

    @property
    def _applications(self) -> Path:
        return self._here.folder("XDG_DATA_HOME", ".local", "share") / "applications"

    @property
    def _list(self) -> Path:
        return self._here.folder("XDG_CONFIG_HOME", ".config") / "mimeapps.list"

    def _is_ours(self) -> bool:
        """A person's own entry of that name is left alone."""
        return _OURS in read_file(self._applications / FILE_NAME)

    def _installed_for_all(self) -> bool:
        """Whether a package has brought an entry that starts this very program."""
        folders = self._here.environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        command = exec_line(self._here.command).split(" ")[0].strip('"')
        for folder in filter(None, folders.split(":")):
            text = read_file(Path(folder) / "applications" / FILE_NAME)
            starts = entry_value(text, "Exec").split(" ")[0].strip('"')
            found = shutil.which(starts) if starts else None
            if found and Path(found).resolve() == Path(command).resolve():
                return not self._here.home_variables
        return False

    def _tool(self, name: str) -> str | None:
        return shutil.which(name, path=self._here.environment.get("PATH"))

    def _refresh(self) -> None:
        """The desktop's index of who opens what; not every desktop has or needs one."""
        if tool := self._tool("update-desktop-database"):
            self._here.run_tool([tool, str(self._applications)])

    def _set_default(self) -> None:
        # The desktop's own tool first: it knows of KDE's and others' ways.
        if tool := self._tool("xdg-mime"):
            self._here.run_tool([tool, "default", FILE_NAME, *LINK_TYPES])
        text = read_file(self._list)
        if any(first_choice(text, kind) != FILE_NAME for kind in LINK_TYPES):
            write_file(self._list, with_default(text, FILE_NAME, LINK_TYPES))

    def _handlers(self) -> dict[str, str]:
        """The entry that opens each scheme, as the desktop's own tool tells."""
        tool, text = self._tool("xdg-mime"), read_file(self._list)
        found = {}
        for scheme, kind in zip(SCHEMES, LINK_TYPES, strict=True):
            found[scheme] = (
                self._here.run_tool([tool, "query", "default", kind])
                if tool
                else first_choice(text, kind)
            )
        return found

    def _opened_by_us(self) -> list[str]:
        return [scheme for scheme, entry in self._handlers().items() if entry == FILE_NAME]
