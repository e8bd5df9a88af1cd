"""A system-wide shortcut as people write it: ``Ctrl+Alt+D``. How it is grabbed is the desktop's."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialer.core.phrase import phrase

_HELD = {
    "ctrl": "ctrl",
    "control": "ctrl",
    "alt": "alt",
    "option": "alt",
    "shift": "shift",
    "meta": "meta",
    "super": "meta",
    "win": "meta",
    "cmd": "meta",
    "command": "meta",
}
_KEY = re.compile(r"[A-Z0-9]|F(?:[1-9]|1[0-9]|2[0-4])")
_SHOWN = (("ctrl", "Ctrl"), ("alt", "Alt"), ("shift", "Shift"), ("meta", "Meta"))


@dataclass(frozen=True, slots=True)
class KeyCombination:
    """``key``: a Latin capital, a digit, or F1 to F24; ``held``: of ctrl, alt, shift, meta (the key
    with the system's sign, on a Mac that is Command).
    """

    key: str
    held: frozenset[str]

    def __str__(self) -> str:
        return "+".join([*(shown for name, shown in _SHOWN if name in self.held), self.key])


def read_combination(text: str) -> KeyCombination:
    """What ``text`` names, in any case and order of the held keys.

    Raises ValueError, with what is allowed, for what would not do as a system-wide shortcut: it
    must not take away a key that people type with.
    """
    *held, key = (part.strip() for part in text.split("+"))
    unknown = [part for part in held if part.lower() not in _HELD]
    if unknown:
        raise ValueError(
            phrase(
                "there is no key to hold that is called {unknown}", unknown=repr(unknown[0][:20])
            )
        )
    if not _KEY.fullmatch(key.upper()):
        raise ValueError(
            phrase("it must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D")
        )
    names = frozenset(_HELD[part.lower()] for part in held)
    if not names - {"shift"} and len(key) == 1:
        raise ValueError(phrase("it must hold Ctrl, Alt or Meta, such as Ctrl+Alt+D"))
    return KeyCombination(key.upper(), names)
