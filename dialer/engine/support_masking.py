"""What of a text that is sent for support says who somebody is, or opens something: this home's
secrets, sign-in names, accounts' names, own addresses. Each is looked up by itself, so that one odd
account hides nothing of the others.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, quote_plus, urlsplit

from dialer.core.account import ProviderInfo
from dialer.core.errors import DialerError
from dialer.core.masking import mask_numbers, mask_secrets
from dialer.core.ports import StoredAccount
from dialer.core.settings import Kind, Setting
from dialer.engine.contact_sync import PASSWORD
from dialer.engine.door import is_loopback
from dialer.engine.kept_secrets import secret_keys
from dialer.engine.reach import is_of_the_internet

if TYPE_CHECKING:
    from dialer.engine.doctor import Finding
    from dialer.engine.home import Home

LEAST_NAME_CHARS = 3
"""A shorter name would be found in every other word."""

_MARKS = {True: "ok ", False: "NO ", None: " - "}
_SWITCHES = ("true", "false", "yes", "no", "on", "off")
_IP_ADDRESS = re.compile(
    r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\d)"
    r"|(?<![\w:.])[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}(?![\w:])"
)
_E_MAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")


class Masking:
    """What a home has to hide; made by reading its configuration and its keychain, of which either
    may fail.
    """

    def __init__(self, home: Home) -> None:
        self._home = home
        self._secrets: set[str] = set()
        self._names: dict[str, str] = {}
        self._accounts: dict[str, str] = {}
        with suppress(DialerError):  # then nothing is known of accounts, and none is told of
            for number, stored in enumerate(home.configuration.accounts(), 1):
                self._add_account(stored, f"account {number}")
        with suppress(DialerError):
            for number, book in enumerate(home.configuration.books(), 1):
                title = f"address book {number}"
                self._accounts[book.name] = title
                self._name(book.username, f"(user name of {title})")
                self._address(book.url, f"(address of {title})")
                self._secret(book.name, PASSWORD)
        with suppress(DialerError):
            self._address(home.settings.text("listener.public_url"), "(public address)")
        with suppress(RuntimeError):  # there is no home folder
            self._name(str(Path.home()), "~")

    def masked(self, text: str) -> str:
        """``text`` without any of it."""
        # Secrets first: a name within one would leave the rest of it to be read.
        text = mask_secrets(text, _written(self._secrets))
        for name, stand_in in _longest_first(self._names):
            for form in dict.fromkeys((name, quote(name, safe=""))):
                text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", stand_in, text)
        for name, stand_in in _longest_first(self._accounts):
            before = r"(?:\b(?i:account) )"
            optional = "?" if len(name) >= LEAST_NAME_CHARS else ""
            # Not within a host's, a file's or a module's name.
            pattern = rf"{before}{optional}(?<![\w./\\]){re.escape(name)}(?![\w/\\]|\.\w)"
            text = re.sub(pattern, stand_in, text)
        text = _IP_ADDRESS.sub(_masked_address, _E_MAIL.sub("(e-mail address)", text))
        return mask_numbers(text)

    def _add_account(self, stored: StoredAccount, title: str) -> None:
        self._accounts[stored.name] = title
        self._address(stored.base_url or "", f"(address of {title})")
        for number in stored.own_numbers:
            if any(c.isalpha() for c in number):  # any other is masked as a number
                self._name(number, "(own phone)")
        try:
            info = self._home.accounts.info(stored.provider)
        except DialerError:
            # Its file or package is gone: what of it is secret is not known, so all of it is.
            self._secrets.update(v for v in stored.settings.values() if v not in _SWITCHES)
            for key in secret_keys(self._home.accounts.infos()):
                self._secret(stored.name, key)
            return
        self._add_settings(stored, info)

    def _add_settings(self, stored: StoredAccount, info: ProviderInfo) -> None:
        declared = {setting.key: setting for setting in info.settings}
        for setting in info.settings:
            if setting.secret:
                self._secret(stored.name, setting.key)
        for key, value in stored.settings.items():
            known = declared.get(key)
            if known is None or known.secret:
                self._secrets.add(value)  # of another version of the provider
            elif known.kind is Kind.WEB_ADDRESS:
                self._address(value, f"({key})")
            elif _says_who(known):
                self._name(value, f"({key})")

    def _secret(self, name: str, key: str) -> None:
        # Without a keychain nothing could have been written of it either.
        with suppress(DialerError):
            self._secrets.add(self._home.secrets.get(name, key) or "")

    def _name(self, name: str, stand_in: str) -> None:
        if len(name) >= LEAST_NAME_CHARS:
            self._names.setdefault(name, stand_in)

    def _address(self, url: str, stand_in: str) -> None:
        try:
            host = urlsplit(url).hostname or ""
        except ValueError:
            host = ""
        if host and not is_loopback(host):
            self._name(url, stand_in)
            self._name(host, stand_in)


def found_text(findings: Iterable[Finding]) -> str:
    """The check-up's findings, a line each, as the command line writes them."""
    return "\n".join(f"{_MARKS[f.ok]} {f.check}: {f.whole}" for f in findings)


def masked_findings(home: Home, findings: Iterable[Finding]) -> str:
    """The same as whoever helps may see it. Reads the configuration and the keychain."""
    return Masking(home).masked(found_text(findings))


def _says_who(setting: Setting) -> bool:
    return setting.kind is Kind.TEXT and setting.default is None and not setting.choices


def _written(secrets: Iterable[str]) -> Iterator[str]:
    """Each as it is, and as it stands in an address or in JSON."""
    for secret in secrets:
        yield from (secret, quote(secret, safe=""), quote_plus(secret), json.dumps(secret)[1:-1])


def _longest_first(names: dict[str, str]) -> list[tuple[str, str]]:
    return sorted(names.items(), key=lambda item: len(item[0]), reverse=True)


def _masked_address(found: re.Match[str]) -> str:
    """Addresses at home stay: they say how things are set up, and not where."""
    try:
        ipaddress.ip_address(found[0])
    except ValueError:  # a time of day has colons, too
        return found[0]
    return "(internet address)" if is_of_the_internet(found[0]) else found[0]
