"""The shortcut on macOS, through quickmachotkey: it needs no permission, and sees no other key.

To be called in the program's main thread.
"""

from __future__ import annotations

from collections.abc import Callable

from dialer.core.errors import DesktopError
from dialer.core.key_combination import KeyCombination
from dialer.core.phrase import phrase

_HELD = {"ctrl": "controlKey", "alt": "optionKey", "shift": "shiftKey", "meta": "cmdKey"}


def key_name(keys: KeyCombination) -> str:
    """The key's name among the system's virtual keys."""
    return f"kVK_{keys.key}" if len(keys.key) > 1 else f"kVK_ANSI_{keys.key}"


class MacShortcut:
    """The Grab of core/desktop_ports.py."""

    def __init__(self, keys: KeyCombination, pressed: Callable[[], None]) -> None:
        from quickmachotkey import constants, mask, quickHotKey

        key = getattr(constants, key_name(keys), None)
        if key is None:
            raise DesktopError(phrase("The keyboard has no key for {keys}.", keys=str(keys)))
        held = mask(*(getattr(constants, _HELD[name]) for name in keys.held))
        try:
            self._key = quickHotKey(virtualKey=key, modifierMask=held)(pressed)
        except Exception as error:  # whatever Carbon's status was turned into
            raise DesktopError(
                phrase("Another program has the shortcut {keys} already.", keys=str(keys))
            ) from error

    def close(self) -> None:
        """Gives it back."""
        self._key.unregister()
