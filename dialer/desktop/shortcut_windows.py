"""The shortcut on Windows: the system's own RegisterHotKey, which needs no hook into all keys.

https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerhotkey
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from dialer.core.errors import DesktopError
from dialer.core.key_combination import KeyCombination
from dialer.core.phrase import phrase

HELD = {"alt": 0x0001, "ctrl": 0x0002, "shift": 0x0004, "meta": 0x0008}
NO_REPEAT = 0x4000
WM_HOTKEY, WM_QUIT = 0x0312, 0x0012
VK_F1 = 0x70
CLOSE_WITHIN_S = 5.0


def codes(keys: KeyCombination) -> tuple[int, int]:
    """What to hold and the virtual key, as the system numbers them."""
    held = NO_REPEAT
    for name in keys.held:
        held |= HELD[name]
    # Letters and digits have their own codes.
    key = ord(keys.key) if len(keys.key) == 1 else VK_F1 + int(keys.key[1:]) - 1
    return held, key


class WindowsShortcut:
    """The Grab of core/desktop_ports.py."""

    def __init__(self, keys: KeyCombination, pressed: Callable[[], None]) -> None:
        self._keys, self._pressed = keys, pressed
        self._ready = threading.Event()
        self._granted = False
        self._thread_id = 0
        # The message comes to the thread that registered.
        self._thread = threading.Thread(target=self._listen, name="dialer-shortcut", daemon=True)
        self._thread.start()
        self._ready.wait()
        if not self._granted:
            raise DesktopError(
                phrase("Another program has the shortcut {keys} already.", keys=str(keys))
            )

    def _listen(self) -> None:
        if sys.platform == "win32":
            import ctypes
            from ctypes import wintypes

            user, message = ctypes.windll.user32, wintypes.MSG()
            self._thread_id = ctypes.windll.kernel32.GetCurrentThreadId()
            held, key = codes(self._keys)
            self._granted = bool(user.RegisterHotKey(None, 1, held, key))
            self._ready.set()
            if not self._granted:
                return
            while user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                if message.message == WM_HOTKEY:
                    self._pressed()
            user.UnregisterHotKey(None, 1)

    def close(self) -> None:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.user32.PostThreadMessageW(self._thread_id, WM_QUIT, 0, 0)
            self._thread.join(CLOSE_WITHIN_S)
