"""Accounts as a person changes them after they were added: what stands in a form replaces what
was there, one that was removed can come back, and one is the default.

Secrets that are not typed anew stay in the keychain, and are never shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from dialer.core.account import Account
from dialer.core.ports import Configuration, Secrets, StoredAccount
from dialer.engine.accounts import Accounts


@dataclass(frozen=True, slots=True)
class RemovedAccount:
    """An account that was taken out, whole, so that it can be put back; kept in memory alone."""

    stored: StoredAccount
    was_default: bool
    later: tuple[str, ...]  # those that stood behind it
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)


class AccountChanges:
    """Works on the same configuration and keychain as ``accounts``. Every method may raise
    AccountError, SettingError, StoreError or SecretsError, and may wait for the disk.
    """

    def __init__(self, configuration: Configuration, secrets: Secrets, accounts: Accounts) -> None:
        self._configuration = configuration
        self._secrets = secrets
        self._accounts = accounts

    def kept_secrets(self, name: str) -> frozenset[str]:
        """The keys of the secrets that the keychain has for an account."""
        stored = self._accounts.choose(name, "")
        settings = self._accounts.info(stored.provider).settings
        return frozenset(
            setting.key
            for setting in settings
            if setting.secret and self._secrets.get(name, setting.key) is not None
        )

    def change(
        self,
        name: str,
        *,
        base_url: str | None,
        own_numbers: Sequence[str],
        settings: Mapping[str, str],
        forget: Sequence[str] = (),
    ) -> Account:
        """Replaces all that an account has by this; of the secrets, only those that ``settings``
        gives are replaced, and those in ``forget`` go. Nothing is kept when anything is wrong.
        """
        stored = self._accounts.choose(name, "")
        secret = {s.key for s in self._accounts.info(stored.provider).settings if s.secret}
        given = {key: text for key, text in settings.items() if key not in secret or text}
        absent = {key: "" for key in stored.settings if key not in given and key not in secret}
        self._accounts.add(name, stored.provider, base_url, own_numbers, {**absent, **given})
        plain = {key: text.strip() for key, text in given.items() if key not in secret}
        changed = replace(
            stored,
            base_url=base_url.rstrip("/") if base_url else None,
            own_numbers=tuple(dict.fromkeys(own_numbers)),
            settings={key: text for key, text in plain.items() if text},
        )
        self._configuration.put_account(changed)
        for key in forget:
            self._secrets.remove(name, key)
        return self._accounts.load(changed)

    def set_own_numbers(self, name: str, own_numbers: Sequence[str]) -> None:
        """An account's own phones, the first of which rings unless another is chosen."""
        stored = self._accounts.choose(name, "")
        numbers = tuple(dict.fromkeys(own_numbers))
        self._configuration.put_account(replace(stored, own_numbers=numbers))

    def make_default(self, name: str) -> None:
        """Calls go through it when no account is named; "" for none."""
        self._configuration.set_value("default_account", name or None)

    def take_out(self, name: str) -> RemovedAccount:
        """Removes an account and its secrets; its calls stay in the log."""
        stored = self._accounts.choose(name, "")
        names = [account.name for account in self._accounts.stored()]
        secrets = {key: self._secrets.get(name, key) or "" for key in self.kept_secrets(name)}
        was_default = self._configuration.values().get("default_account") == name
        self._accounts.remove(name)
        if was_default:
            self.make_default("")
        later = tuple(names[names.index(name) + 1 :])
        return RemovedAccount(stored, was_default, later, secrets)

    def put_back(self, removed: RemovedAccount) -> None:
        """Has an account again as it was, in its place."""
        name = removed.stored.name
        for key, secret in removed.secrets.items():
            self._secrets.set(name, key, secret)
        self._configuration.put_account(removed.stored)
        behind = [a for a in self._accounts.stored() if a.name in removed.later]
        for account in behind:  # put at the end again, in their order
            self._configuration.remove_account(account.name)
            self._configuration.put_account(account)
        if removed.was_default:
            self.make_default(name)
