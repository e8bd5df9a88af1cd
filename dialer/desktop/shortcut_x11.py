"""The shortcut on X11: one combination is taken from the X server, and no other key is seen."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from select import select
from typing import Any

from dialer.core.errors import DesktopError
from dialer.core.key_combination import KeyCombination
from dialer.core.phrase import phrase
from dialer.desktop.surroundings import Surroundings

log = logging.getLogger(__name__)

CLOSE_WITHIN_S = 5.0
REPEATED_WITHIN_S = 0.02
"""How long the press of a key that repeats may lag behind its release."""


class X11Shortcut:
    """The Grab of core/desktop_ports.py. ``pressed`` is called once the keys are up again: while
    they are down, the program in front would take our window's first keys for its own.
    """

    def __init__(
        self, here: Surroundings, keys: KeyCombination, pressed: Callable[[], None]
    ) -> None:
        from Xlib import XK, X, display, error  # late: only who wants a shortcut needs it

        try:
            self._display = display.Display(here.environment.get("DISPLAY"))
        except (error.DisplayError, OSError) as fault:
            raise DesktopError("There is no X display here to take a shortcut on.") from fault
        self._pressed = pressed
        self._press, self._release = X.KeyPress, X.KeyRelease
        self._root = self._display.screen().root
        self._code = self._display.keysym_to_keycode(XK.string_to_keysym(_name(keys)))
        self._wake, self._waker = os.pipe()
        masks = {
            "ctrl": X.ControlMask,
            "shift": X.ShiftMask,
            "alt": _mask_of(self._display, XK.XK_Alt_L) or X.Mod1Mask,
            "meta": _mask_of(self._display, XK.XK_Super_L) or X.Mod4Mask,
        }
        wanted = 0
        for name in keys.held:
            wanted |= masks[name]
        locks = [X.LockMask, _mask_of(self._display, XK.XK_Num_Lock) or X.Mod2Mask]
        self._states = [wanted | more for more in (0, locks[0], locks[1], locks[0] | locks[1])]
        self._thread = threading.Thread(target=self._listen, name="dialer-shortcut", daemon=True)
        self._grab(keys)
        self._thread.start()

    def _grab(self, keys: KeyCombination) -> None:
        from Xlib import X, error

        refused = error.CatchError(error.BadAccess)
        if self._code:
            for state in self._states:
                self._root.grab_key(
                    self._code, state, True, X.GrabModeAsync, X.GrabModeAsync, onerror=refused
                )
            self._display.sync()
        if not self._code or refused.get_error():
            self._let_go()
            raise DesktopError(
                phrase("Another program has the shortcut {keys} already.", keys=str(keys))
                if self._code
                else phrase("The keyboard has no key for {keys}.", keys=str(keys))
            )

    def _listen(self) -> None:
        released = None
        try:
            while True:
                while self._display.pending_events():
                    released = self._after(released, self._display.next_event())
                within_s = None if released is None else REPEATED_WITHIN_S
                ready, _, _ = select([self._display.fileno(), self._wake], [], [], within_s)
                if self._wake in ready:
                    return
                if not ready and released is not None:
                    released = None
                    self._pressed()
        except Exception:  # the X server has gone, and Qt ends the program for it
            log.info("The shortcut is gone", exc_info=True)

    def _after(self, released: Any, event: Any) -> Any:
        """The release that still waits for what follows it, after one more event; None for none.

        A key that is held repeats: X sends a release and, of the same time, a press. Only a release
        that no such press follows says that the key is up.
        """
        if event.type not in (self._press, self._release) or event.detail != self._code:
            return released
        repeated = event.type == self._press and released is not None
        if repeated and event.time == released.time:
            return None
        if released is not None:
            self._pressed()
        return event if event.type == self._release else None

    def close(self) -> None:
        if self._thread.is_alive():
            os.write(self._waker, b"x")
            self._thread.join(CLOSE_WITHIN_S)
        for state in self._states:
            self._root.ungrab_key(self._code, state)
        self._let_go()

    def _let_go(self) -> None:
        self._display.close()
        os.close(self._wake)
        os.close(self._waker)


def _name(keys: KeyCombination) -> str:
    """The key's name among X's keysyms."""
    return keys.key if len(keys.key) > 1 else keys.key.lower()


def _mask_of(display: Any, keysym: int) -> int:
    """The modifier that a key belongs to on this keyboard; 0 for none."""
    code = display.keysym_to_keycode(keysym)
    for place, codes in enumerate(display.get_modifier_mapping()):
        if code and code in codes:
            return 1 << place
    return 0
