"""The person's accounts: added, listed, tested, and opened as a way to their provider."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from dialer.core.account import Account, ProviderInfo
from dialer.core.errors import AccountError, SettingError
from dialer.core.phrase import as_phrase, phrase
from dialer.core.ports import Configuration, Provider, Providers, Secrets, StoredAccount
from dialer.core.settings import Settings, Value, find_setting

NAME = re.compile(r"[^\W_][\w .@+-]{0,59}")


class Accounts:
    """Accounts from the configuration, with their secrets from the keychain."""

    def __init__(
        self, configuration: Configuration, secrets: Secrets, providers: Providers
    ) -> None:
        self._configuration = configuration
        self._secrets = secrets
        self._providers = providers

    def stored(self) -> Sequence[StoredAccount]:
        """All accounts, without secrets, in the order in which they were added."""
        return self._configuration.accounts()

    def infos(self) -> Sequence[ProviderInfo]:
        """All providers."""
        return self._providers.infos()

    def info(self, provider: str) -> ProviderInfo:
        """One provider's declaration. Raises AccountError."""
        return self._providers.info(provider)

    def choose(self, name: str | None, default: str) -> StoredAccount:
        """The account of that name, else the default one, else the only one.

        Raises AccountError.
        """
        accounts = {account.name: account for account in self.stored()}
        wanted = name or default
        if wanted:
            if wanted in accounts:
                return accounts[wanted]
            there_are = (
                phrase("There are: {names}.", names=tuple(accounts))
                if accounts
                else phrase("There is none yet.")
            )
            raise AccountError(phrase("There is no account {name}.", name=repr(wanted)), there_are)
        if not accounts:
            raise AccountError(
                "There is no account yet.",
                "Add one with dialer accounts add NAME --provider P, or try dialer demo.",
            )
        if len(accounts) > 1:
            raise AccountError(
                phrase("There are several accounts: {names}.", names=tuple(accounts)),
                "Name one with --account, or set default_account.",
            )
        return next(iter(accounts.values()))

    def load(self, stored: StoredAccount) -> Account:
        """The account with its settings parsed, defaults filled in and secrets fetched.

        Raises SettingError or SecretsError.
        """
        info = self._providers.info(stored.provider)
        values: dict[str, Value] = {}
        for setting in info.settings:
            text = (
                self._secrets.get(stored.name, setting.key)
                if setting.secret
                else stored.settings.get(setting.key)
            )
            value = None if text is None else setting.parse(text)
            values[setting.key] = setting.default if value is None else value
        for key in stored.settings:
            find_setting(info.settings, key)
        return Account(stored.name, stored.provider, stored.base_url, stored.own_numbers, values)

    def without_secrets(self, stored: StoredAccount) -> Account:
        """The account as far as the configuration has it: enough to know what it can do, and the
        keychain is left alone. Raises SettingError.
        """
        info = self._providers.info(stored.provider)
        values: dict[str, Value] = {}
        for setting in info.settings:
            text = None if setting.secret else stored.settings.get(setting.key)
            value = None if text is None else setting.parse(text)
            values[setting.key] = setting.default if value is None else value
        return Account(stored.name, stored.provider, stored.base_url, stored.own_numbers, values)

    def named(self, name: str) -> Account:
        """A loaded account by name. Raises AccountError, SettingError or SecretsError."""
        return self.load(self.choose(name, ""))

    def add(
        self,
        name: str,
        provider: str,
        base_url: str | None,
        own_numbers: Sequence[str],
        settings: Mapping[str, str],
    ) -> Account:
        """Adds an account, or changes one of the same provider: what is not given stays.

        ``own_numbers`` are E.164 or the provider's own ids. Nothing is kept when anything is wrong.
        Raises AccountError, SettingError or SecretsError.
        """
        if not NAME.fullmatch(name):
            raise AccountError(
                phrase("An account cannot be called {name}.", name=repr(name[:60])),
                "Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.",
            )
        info = self._providers.info(provider)
        if base_url is not None:
            base_url = checked_base_url(base_url)
        declared = {key: find_setting(info.settings, key) for key in settings}
        for key, text in settings.items():
            declared[key].parse(text)
        old = {account.name: account for account in self.stored()}.get(name)
        same_provider = old is not None and old.provider == provider
        kept = dict(old.settings) if old is not None and same_provider else {}
        for setting in info.settings:
            given = settings.get(setting.key, kept.get(setting.key, "")).strip()
            if setting.secret and not given and same_provider:
                given = self._secrets.get(name, setting.key) or ""
            if setting.required and not given:
                raise SettingError(
                    phrase(
                        "{title} needs {key}: {sentence}",
                        title=info.title,
                        key=setting.key,
                        sentence=as_phrase(setting.sentence),
                    ),
                    phrase("Give it with --set {key}=VALUE (or {key}=@FILE).", key=setting.key),
                )
        stored = StoredAccount(
            name=name,
            provider=provider,
            base_url=base_url or (old.base_url if old is not None and same_provider else None),
            own_numbers=tuple(dict.fromkeys(own_numbers))
            or (old.own_numbers if old is not None and same_provider else ()),
            settings=kept | {k: v.strip() for k, v in settings.items() if not declared[k].secret},
        )
        for key, text in settings.items():
            if declared[key].secret:
                self._secrets.set(name, key, text.strip("\r\n"))
        if old is not None and not same_provider:
            self._forget_secrets(old, keep=[key for key in settings if declared[key].secret])
        self._configuration.put_account(stored)
        return self.load(stored)

    def remove(self, name: str) -> None:
        """Removes an account and its secrets; its calls stay in the log. Raises AccountError."""
        stored = self.choose(name, "")
        self._configuration.remove_account(stored.name)
        self._forget_secrets(stored, keep=())

    def _forget_secrets(self, stored: StoredAccount, keep: Sequence[str]) -> None:
        try:
            info = self._providers.info(stored.provider)
        except AccountError:
            return  # its description or package is gone, and with it what the secrets are called
        for setting in info.settings:
            if setting.secret and setting.key not in keep:
                self._secrets.remove(stored.name, setting.key)

    def open(self, account: Account, settings: Settings) -> Provider:
        """The way to the account's provider."""
        return self._providers.open(account, timeout_s=settings.integer("http.timeout_s"))


def checked_base_url(base_url: str) -> str:
    """Scheme, host and port of an address; raises SettingError when there is more to it, or
    less.
    """
    try:
        parts = urlsplit(base_url)
        good = parts.scheme in ("http", "https") and parts.hostname and (parts.port or 1)
    except ValueError:
        good = False
    if not good or parts.username or parts.query or parts.fragment or parts.path not in ("", "/"):
        raise SettingError(
            phrase("The base URL {base_url} is not usable.", base_url=repr(base_url[:80])),
            "Give scheme, host and port alone, such as http://127.0.0.1:8080.",
        )
    return f"{parts.scheme}://{parts.netloc}"
