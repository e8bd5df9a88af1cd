"""All settings in one file, to keep or to take to another computer: the program's, the accounts,
the phones' names, the address books. Never a secret: those are typed again.

What comes in from a file is checked as if it were typed; what is not allowed is left out and told.
Who wrote the file is not known: secrets that are kept here are not led elsewhere by it
(settings_joining.py).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from dialer.core.errors import DialerError, SettingError
from dialer.core.phrase import phrase
from dialer.core.ports import StoredAccount, StoredBook
from dialer.core.settings import PROGRAM_SETTINGS, Setting, Value, find_setting, value_text
from dialer.engine.accounts import NAME, checked_base_url
from dialer.engine.settings_changes import Change, Of, changes_of
from dialer.engine.settings_joining import check_account, check_book

if TYPE_CHECKING:
    from dialer.engine.home import Home

KIND = "dialer_settings"
VERSION = 1
MOST_BYTES = 1_000_000
MOST_ENTRIES = 1_000
MOST_NUMBER_CHARS = 60


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of a file that is not taken, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class SettingsTaken:
    """What a file holds that can be taken, or what of it was. ``secrets``: by account, the names of
    those to be typed again, because the file has none and the keychain here neither. ``changes``:
    what becomes another by it.
    """

    settings: Mapping[str, Value]
    accounts: Sequence[StoredAccount]
    phones: Mapping[str, str]
    books: Sequence[StoredBook]
    left_out: Sequence[LeftOut]
    secrets: Mapping[str, Sequence[str]]
    changes: Sequence[Change] = ()

    @property
    def replaces(self) -> bool:
        """Whether something that is here becomes another."""
        return any(change.replaces for change in self.changes)

    def as_json(self) -> dict[str, Any]:
        """The same as plain values."""
        return {
            "settings": sorted(self.settings),
            "accounts": [account.name for account in self.accounts],
            "phones": len(self.phones),
            "address_books": [book.name for book in self.books],
            "left_out": [{"what": item.what, "why": str(item.why)} for item in self.left_out],
            "secrets_to_type": {name: list(keys) for name, keys in self.secrets.items()},
            "changes": [asdict(change) for change in self.changes],
        }


def export_settings(home: Home) -> str:
    """The file's text. Raises StoreError or SettingError."""
    values = home.configuration.values()
    accounts = []
    for stored in home.configuration.accounts():
        try:
            declared = {s.key: s for s in home.accounts.info(stored.provider).settings}
        except DialerError:
            declared = {}  # a provider of another version: what of it is secret is not known
        accounts.append(
            {
                "name": stored.name,
                "provider": stored.provider,
                "base_url": stored.base_url,
                "own_numbers": list(stored.own_numbers),
                "secrets_kept_here": _kept(home, stored.name, declared.values()),
                "settings": {
                    key: text
                    for key, text in stored.settings.items()
                    if key in declared and not declared[key].secret
                },
            }
        )
    whole = {
        KIND: VERSION,
        "settings": {key: value_text(value) for key, value in values.items()},
        "accounts": accounts,
        "phones": dict(home.configuration.phone_names()),
        "address_books": [
            {"name": book.name, "kind": book.kind, "url": book.url, "username": book.username}
            for book in home.configuration.books()
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def read_settings_file(text: str, home: Home) -> SettingsTaken:
    """What a file holds, checked; nothing is changed. Raises SettingError when it is no such file,
    and StoreError.
    """
    whole = _whole(text)
    left_out: list[LeftOut] = []
    settings: dict[str, Value] = {}
    for key, value in _table(whole, "settings").items():
        try:
            settings[key] = find_setting(PROGRAM_SETTINGS, key).parse(_text(value))
        except SettingError as error:
            left_out.append(LeftOut(key, error.what_happened))
    accounts: list[StoredAccount] = []
    secrets: dict[str, Sequence[str]] = {}
    here = {account.name: account for account in home.configuration.accounts()}
    for entry in _list(whole, "accounts"):
        name = _name(entry)
        try:
            account, secret = _account(entry, name, home, here.get(name))
            check_account(account, home)
        except DialerError as error:
            left_out.append(LeftOut(name, str(error)))
            continue
        accounts.append(account)
        missing = _missing_secrets(home, account, secret, entry.get("secrets_kept_here"))
        if missing:
            secrets[name] = missing
    default = settings.get("default_account")
    if isinstance(default, str) and default not in {*here, *(a.name for a in accounts)}:
        del settings["default_account"]
        left_out.append(
            LeftOut("default_account", phrase("There is no account {name}.", name=default))
        )
    books = []
    for entry in _list(whole, "address_books"):
        try:
            books.append(_book(entry, home, accounts))
        except DialerError as error:
            left_out.append(LeftOut(_name(entry), str(error)))
    phones = {
        address: _text(name)[:60]
        for address, name in _table(whole, "phones").items()
        if _text(name).strip() and _text(name).isprintable() and _is_short(address)
    }
    changes = changes_of(home, settings, accounts, phones, books)
    return SettingsTaken(settings, accounts, phones, books, left_out, secrets, changes)


def take_settings(taken: SettingsTaken, home: Home) -> SettingsTaken:
    """Takes over what was read; what is here and not in the file stays. Gives what was taken: the
    desktop may refuse some, and an account may have got its secrets in between. Raises StoreError.
    """
    left_out, settings = list(taken.left_out), {}
    accounts, books = [], []
    for key, value in taken.settings.items():
        try:
            home.configuration.set_value(key, value)
            settings[key] = value
        except DialerError as error:
            left_out.append(LeftOut(key, str(error)))
    for account in taken.accounts:
        try:
            check_account(account, home)
        except DialerError as error:
            left_out.append(LeftOut(account.name, str(error)))
        else:
            home.configuration.put_account(account)
            accounts.append(account)
    for address, name in taken.phones.items():
        home.configuration.name_phone(address, name)
    for book in taken.books:
        try:
            check_book(book, home)
        except DialerError as error:
            left_out.append(LeftOut(book.name, str(error)))
        else:
            home.configuration.put_book(book)
            books.append(book)
    there = {
        Of.SETTING: set(settings),
        Of.ACCOUNT: {account.name for account in accounts},
        Of.PHONE: set(taken.phones),
        Of.BOOK: {book.name for book in books},
    }
    changes = [change for change in taken.changes if change.name in there[change.of]]
    return SettingsTaken(settings, accounts, taken.phones, books, left_out, taken.secrets, changes)


def _whole(text: str) -> dict[str, Any]:
    wrong = phrase("This is no file of Dialer's settings.")
    if len(text) > MOST_BYTES:
        raise SettingError(wrong, phrase("It is too large to be one."))
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        raise SettingError(wrong, phrase("Choose one that Dialer exported.")) from None
    if not isinstance(whole, dict) or not isinstance(version := whole.get(KIND), int):
        raise SettingError(wrong, phrase("Choose one that Dialer exported."))
    if version > VERSION:
        raise SettingError(
            phrase("The file was made by a newer Dialer."),
            phrase("Bring this one up to date, then try again."),
        )
    return whole


def _table(whole: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = whole.get(key, {})
    if not isinstance(value, dict) or len(value) > MOST_ENTRIES:
        raise SettingError(phrase("The part {part} of the file cannot be read.", part=key))
    return value


def _list(whole: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    value = whole.get(key, [])
    found = value if isinstance(value, list) else [None]
    entries = [entry for entry in found if isinstance(entry, dict)]
    if len(entries) != len(found) or len(found) > MOST_ENTRIES:
        raise SettingError(phrase("The part {part} of the file cannot be read.", part=key))
    return entries


def _text(value: object) -> str:
    return value_text(value) if isinstance(value, (str, int)) else ""


def _is_short(text: str) -> bool:
    return len(text) <= MOST_NUMBER_CHARS and text.isprintable()


def _name(entry: Mapping[str, Any]) -> str:
    return _text(entry.get("name"))[:60]


def _account(
    entry: Mapping[str, Any], name: str, home: Home, here: StoredAccount | None
) -> tuple[StoredAccount, Sequence[Setting]]:
    if not NAME.fullmatch(name):
        raise SettingError(phrase("An account cannot be called {name}.", name=repr(name)))
    info = home.accounts.info(_text(entry.get("provider")))
    if here is not None and here.provider != info.name:
        raise SettingError(
            phrase("There is an account of this name at another service already."),
            phrase("Remove that one first."),
        )
    base_url = _text(entry.get("base_url")) or None
    numbers = entry.get("own_numbers", [])
    if not isinstance(numbers, list) or not all(isinstance(n, str) for n in numbers):
        raise SettingError(phrase("Its phones cannot be read."))
    settings: dict[str, str] = {}
    for key, value in _table(entry, "settings").items():
        declared = find_setting(info.settings, key)
        if not declared.secret:  # a secret in a file is not taken: who knows who has seen it
            declared.parse(_text(value))
            settings[key] = _text(value)
    stored = StoredAccount(
        name,
        info.name,
        checked_base_url(base_url) if base_url else None,
        tuple(dict.fromkeys(number for number in numbers if _is_short(number))),
        settings,
    )
    return stored, [setting for setting in info.settings if setting.secret]


def _kept(home: Home, name: str, settings: Iterable[Setting]) -> list[str]:
    """The names of the secrets that the keychain has."""
    secret = [setting.key for setting in settings if setting.secret]
    try:
        return [key for key in secret if home.secrets.get(name, key) is not None]
    except DialerError:
        return secret


def _missing_secrets(
    home: Home, account: StoredAccount, secret: Sequence[Setting], kept_there: object
) -> Sequence[str]:
    """Those that the other computer had and this one has not."""
    wanted = [s.key for s in secret if not isinstance(kept_there, list) or s.key in kept_there]
    try:
        return [key for key in wanted if home.secrets.get(account.name, key) is None]
    except DialerError:
        return wanted  # no keychain: all of them, once there is one


def _book(entry: Mapping[str, Any], home: Home, accounts: Iterable[StoredAccount]) -> StoredBook:
    name, url = _name(entry), _text(entry.get("url"))
    if (
        entry.get("kind") != "carddav"
        or not NAME.fullmatch(name)
        or not url.startswith(("https://", "http://"))
        or not url.isprintable()
    ):
        raise SettingError(phrase("An address book needs a name and a web address."))
    if any(account.name == name for account in accounts):
        raise SettingError(phrase("An account is called {name} already.", name=name))
    book = StoredBook(name, "carddav", url, _text(entry.get("username")))
    check_book(book, home)
    return book
