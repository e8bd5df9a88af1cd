"""What the window needs of the live calls' panel; dialer/ui/calls has the real one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from dialer.core.call import Call


class LivePanel(QFrame):
    """Shows itself while a call lives, and hides itself after."""

    live_changed = Signal(int)
    redial_wanted = Signal(str)

    def set_narrow(self, narrow: bool) -> None:
        """Takes the form of a card on top of the view, or of a column beside it."""
        raise NotImplementedError

    def live_calls(self) -> Sequence[Call]:
        """The calls that live, oldest first."""
        raise NotImplementedError

    def press_hang_up(self) -> None:
        """As a press on Hang up: the first asks, the second does it."""
        raise NotImplementedError

    def hang_up_all(self) -> None:
        """Hangs up whatever can be: the person has agreed to it."""
        raise NotImplementedError
