"""The doors to the person's desktop: links, start at login, notifications, a shortcut in all
programs. The room ``desktop`` implements them without Qt; what needs Qt is the window's own.

Every method may wait for the disk or for another program: never call one from a window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from dialer.core.key_combination import KeyCombination


@dataclass(frozen=True, slots=True)
class Standing:
    """How one thing of the desktop stands, in words. ``ok`` is None where it could not be told, or
    is not wanted. ``advice`` is what to type at the command line about it; the window leads to its
    settings instead.
    """

    check: str
    ok: bool | None
    words: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A notification in plain text. A newer one ``about`` the same takes the place of an older."""

    about: str
    title: str
    text: str


class Links(Protocol):
    """Who opens ``tel:``, ``callto:`` and ``sip:``. Every method may raise DesktopError."""

    def register(self) -> str:
        """Makes Dialer open them; says what was done, and what is left to do."""
        ...

    def unregister(self) -> str:
        """Takes that back; says what was done."""
        ...

    def standing(self) -> Standing:
        """Who opens them now."""
        ...


class LoginStart(Protocol):
    """Whether the program starts with the person's session. Methods may raise DesktopError."""

    def switch(self, *, on: bool) -> None:
        """Has the desktop start it, or leave it."""
        ...

    def standing(self) -> Standing:
        """Whether it does."""
        ...


class Notifier(Protocol):
    """The desktop's notifications."""

    def show(self, notice: Notice) -> bool:
        """Shows it; False where nobody took it."""
        ...

    def close(self) -> None:
        """Lets go of the connection."""
        ...


class Grab(Protocol):
    """A shortcut that is ours."""

    def close(self) -> None:
        """Gives it back."""
        ...


class Desktop(Protocol):
    """All of them."""

    @property
    def links(self) -> Links:
        """Who opens links."""
        ...

    @property
    def login_start(self) -> LoginStart:
        """Start at login."""
        ...

    def notifier(self, pressed: Callable[[str], None]) -> Notifier | None:
        """The way to the desktop's own notifications, None where Qt's are the way.

        ``pressed`` is called with what a notice is about when it is clicked, in another thread.
        """
        ...

    def grab(self, keys: KeyCombination, pressed: Callable[[], None]) -> Grab:
        """Takes a shortcut in all programs; ``pressed`` is called in another thread.

        Raises DesktopError that says why there is none here.
        """
        ...

    def selected_text(self) -> str | None:
        """The text selected in whatever program, without touching the clipboard; None where Qt's
        own primary selection is the way, "" where there is none.
        """
        ...

    def has_tray(self) -> bool | None:
        """Whether a tray is there now; None where that cannot be told without Qt."""
        ...

    def caller(self) -> str:
        """The program that started this one, "" where that says nothing."""
        ...

    def standings(self) -> Sequence[Standing]:
        """Tray, links, shortcut, notifications, start at login: how each stands."""
        ...
