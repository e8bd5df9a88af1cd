"""Settings that are more than a value in a file: setting one switches something of the desktop.

Whoever sets it, the window or the command line: first the desktop, then the file, so that the file
never tells of what was refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dialer.core.ports import Configuration, StoredAccount, StoredBook
from dialer.core.settings import PROGRAM_SETTINGS, Value, find_setting

Effect = Callable[[bool], None]


class ConfigurationWithEffects:
    """A Configuration whose switches named in ``effects`` take effect as they are set.

    What an effect raises (a DesktopError) is raised, and nothing is written.
    """

    def __init__(self, within: Configuration, effects: Mapping[str, Effect]) -> None:
        self._within = within
        self._effects = effects

    def set_value(self, key: str, value: Value) -> None:
        """Sets one; None unsets it."""
        if effect := self._effects.get(key):
            wanted = find_setting(PROGRAM_SETTINGS, key).default if value is None else value
            effect(wanted is True)
        self._within.set_value(key, value)

    def values(self) -> Mapping[str, Value]:
        """The program's settings that are set."""
        return self._within.values()

    def accounts(self) -> Sequence[StoredAccount]:
        """The accounts in the order they were added."""
        return self._within.accounts()

    def put_account(self, account: StoredAccount) -> None:
        """Adds or replaces."""
        self._within.put_account(account)

    def remove_account(self, name: str) -> None:
        """Removes it; nothing happens when there is none."""
        self._within.remove_account(name)

    def phone_names(self) -> Mapping[str, str]:
        """What the person calls their own phones."""
        return self._within.phone_names()

    def name_phone(self, address: str, name: str) -> None:
        """Keeps a phone's name, "" for none."""
        self._within.name_phone(address, name)

    def books(self) -> Sequence[StoredBook]:
        """The address books at servers, in the order they were added."""
        return self._within.books()

    def put_book(self, book: StoredBook) -> None:
        """Adds or replaces."""
        self._within.put_book(book)

    def remove_book(self, name: str) -> None:
        """Removes it; nothing happens when there is none."""
        self._within.remove_book(name)
