"""The ways to call: the person's accounts, each with the phones of theirs that it can ring.

Read from the configuration alone, off the window's thread. No secret is needed to know what an
account can do, so that the keychain is left alone until a call is placed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # accounts are read after the first picture
    from dialer.core.capabilities import Capabilities
    from dialer.core.own_ids import OwnIds
    from dialer.core.settings import Value
    from dialer.engine.home import Home


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone of the person's own: what goes to the provider, and how people write it, after the
    name that they gave it.
    """

    address: str
    written: str


@dataclass(frozen=True, slots=True)
class Way:
    """An account, and what it can do."""

    account: str
    provider: str
    phones: tuple[Phone, ...]
    capabilities: Capabilities

    @property
    def own_ids(self) -> OwnIds | None:
        """What else than numbers it calls, None for nothing."""
        return self.capabilities.own_ids


@dataclass(frozen=True, slots=True)
class Ways:
    """All accounts; ``default`` names the one to begin with, ``region`` the default country."""

    ways: tuple[Way, ...]
    default: str
    region: str


def read_ways(home: Home) -> Ways:
    """What there is. Raises StoreError or SettingError, AccountError."""
    from dialer.core.account import Account
    from dialer.core.phone_number import read_number  # here: it loads the number tables

    found = []
    names = home.configuration.phone_names()
    for stored in home.accounts.stored():
        info = home.accounts.info(stored.provider)
        values: dict[str, Value] = {}
        for setting in info.settings:
            text = None if setting.secret else stored.settings.get(setting.key)
            value = None if text is None else setting.parse(text)
            values[setting.key] = setting.default if value is None else value
        account = Account(stored.name, stored.provider, stored.base_url, stored.own_numbers, values)
        phones = tuple(
            Phone(number, _named(names.get(number), read_number(number).international or number))
            for number in stored.own_numbers
        )
        found.append(Way(stored.name, info.title, phones, info.capabilities(account)))
    default = home.settings.text("default_account")
    return Ways(tuple(found), default, home.region() or "")


def _named(name: str | None, written: str) -> str:
    return f"{name} · {written}" if name else written
