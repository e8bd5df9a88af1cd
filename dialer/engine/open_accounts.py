"""Accounts as they are in use: each opened once, with its connections, until it is changed or
the engine ends.
"""

from __future__ import annotations

import asyncio
import contextlib

from dialer.core.account import Account
from dialer.core.capabilities import Capabilities
from dialer.core.errors import AccountError, DialerError
from dialer.core.ports import Provider
from dialer.core.settings import Settings
from dialer.engine.accounts import Accounts


class OpenAccounts:
    """The ways to the providers."""

    def __init__(self, accounts: Accounts, settings: Settings) -> None:
        self._accounts = accounts
        self._settings = settings
        self._open: dict[str, tuple[Account, Provider]] = {}
        self._superseded: list[Provider] = []
        self._opening = asyncio.Lock()

    def both(self, name: str) -> tuple[Account, Provider]:
        """An account and the way to its provider.

        Raises AccountError, SettingError, SecretsError.
        """
        if not name:
            raise AccountError("No account is named.")
        if name not in self._open:
            account = self._accounts.named(name)
            made = (account, self._accounts.open(account, self._settings))
            if self._open.setdefault(name, made) is not made:
                self._superseded.append(made[1])  # another thread was quicker
        return self._open[name]

    def provider(self, name: str) -> Provider:
        """The way to an account's provider. Raises as both() does."""
        return self.both(name)[1]

    def known(self, name: str) -> Capabilities | None:
        """What an account can do, as far as it has been opened: the keychain is left alone."""
        opened = self._open.get(name)
        return opened[1].capabilities if opened is not None else None

    async def prepare(self, name: str) -> None:
        """Opens an account without stopping the loop: the keychain may wait for the person.

        What goes wrong is told when the account is used.
        """
        if not name or name in self._open:
            return
        async with self._opening:  # two who ask at once open it once
            if name not in self._open:
                with contextlib.suppress(DialerError):
                    await asyncio.to_thread(self.both, name)

    def forget(self, name: str) -> None:
        """Has an account that was changed opened anew; running calls keep the old way to the
        end.
        """
        if name in self._open:
            self._superseded.append(self._open.pop(name)[1])

    async def aclose(self) -> None:
        """Lets all connections go."""
        for provider in [*self._superseded, *(provider for _, provider in self._open.values())]:
            await provider.aclose()
