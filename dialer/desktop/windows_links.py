"""Links on Windows: registered here, chosen by the person in the system's settings."""

from __future__ import annotations

from dialer.core.desktop_ports import Standing
from dialer.core.phrase import phrase, together
from dialer.desktop.surroundings import SCHEMES, Surroundings
from dialer.desktop.windows_registry import (
    CHOICE,
    CLASS,
    OWN_KEYS,
    PROGRAM,
    REGISTERED,
    link_values,
    read_value,
    remove_key,
    remove_value,
    write_values,
)

CHECK = "link handler"


class WindowsLinks:
    """The Links of core/desktop_ports.py."""

    def __init__(self, here: Surroundings) -> None:
        self._here = here

    def register(self) -> str:
        write_values(link_values(self._here))
        return together(phrase("Dialer is registered for tel:, callto: and sip: links."), _choose())

    def unregister(self) -> str:
        remove_value(REGISTERED, PROGRAM)
        for key in OWN_KEYS:
            remove_key(key)
        return phrase("Dialer no longer opens tel:, callto: and sip: links.")

    def standing(self) -> Standing:
        if not read_value(REGISTERED, PROGRAM):
            words = phrase("Dialer is not registered for links.")
            advice = phrase("dialer links register makes Dialer open them.")
            return Standing(CHECK, False, words, advice)
        chosen = [
            scheme
            for scheme in SCHEMES
            if read_value(CHOICE.format(scheme=scheme), "ProgId") == CLASS
        ]
        if len(chosen) == len(SCHEMES):
            return Standing(CHECK, True, phrase("Dialer opens tel:, callto: and sip: links."))
        words = phrase("Dialer is registered for tel:, callto: and sip: links.")
        return Standing(CHECK, None, together(words, _choose()))


def _choose() -> str:
    return phrase("Choose it in Windows' settings under Apps, Default apps, Dialer.")
