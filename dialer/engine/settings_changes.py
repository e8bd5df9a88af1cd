"""What a file of settings would change here: each value as it is and as it would be, so that a
person sees it before it is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from dialer.core.ports import StoredAccount, StoredBook
from dialer.core.settings import PROGRAM_SETTINGS, Value, find_setting, value_text

if TYPE_CHECKING:
    from dialer.engine.home import Home

BASE_URL, OWN_NUMBERS = "base_url", "own_numbers"
URL, USERNAME = "url", "username"


class Of(StrEnum):
    """What is changed."""

    SETTING = "setting"
    ACCOUNT = "account"
    PHONE = "phone"
    BOOK = "address_book"


@dataclass(frozen=True, slots=True)
class Change:
    """One value that would be another. ``name``: a setting's key, a phone's address, an account's
    or address book's name; ``part``: what of these two, "" for an account that is new (``new`` is
    then its provider). ``old`` and ``new`` are as they are typed, "" for none. ``replaces``:
    something that is here becomes another, and is not just added.
    """

    of: Of
    name: str
    part: str
    old: str
    new: str
    replaces: bool


def changes_of(
    home: Home,
    settings: Mapping[str, Value],
    accounts: Sequence[StoredAccount],
    phones: Mapping[str, str],
    books: Sequence[StoredBook],
) -> Sequence[Change]:
    """All that would change. Raises StoreError or SettingError."""
    configuration = home.configuration
    values, names = configuration.values(), configuration.phone_names()
    accounts_here = {account.name: account for account in configuration.accounts()}
    books_here = {book.name: book for book in configuration.books()}
    # In a home where nothing has been set up, nothing is there to be changed.
    used = bool(values or names or accounts_here or books_here)
    found: list[Change] = []
    for key, value in settings.items():
        default = find_setting(PROGRAM_SETTINGS, key).default
        old, new = (_effective(each, default) for each in (values.get(key), value))
        if old != new:
            found.append(Change(Of.SETTING, key, "", old, new, used))
    for account in accounts:
        found += _of_account(accounts_here.get(account.name), account)
    for address, name in phones.items():
        if names.get(address) != name:
            old = names.get(address, "")
            found.append(Change(Of.PHONE, address, "", old, name, address in names))
    for book in books:
        here = books_here.get(book.name)
        before = {} if here is None else _book_parts(here)
        found += _parts(Of.BOOK, book.name, before, _book_parts(book), here is not None)
    return tuple(found)


def _effective(value: Value, default: Value) -> str:
    return value_text(default if value is None else value)


def _of_account(here: StoredAccount | None, account: StoredAccount) -> Iterator[Change]:
    if here is None:
        yield Change(Of.ACCOUNT, account.name, "", "", account.provider, False)
    before = {} if here is None else _account_parts(here)
    yield from _parts(Of.ACCOUNT, account.name, before, _account_parts(account), here is not None)


def _account_parts(account: StoredAccount) -> dict[str, str]:
    numbers = ", ".join(account.own_numbers)
    return {BASE_URL: account.base_url or "", OWN_NUMBERS: numbers, **account.settings}


def _book_parts(book: StoredBook) -> dict[str, str]:
    return {URL: book.url, USERNAME: book.username}


def _parts(
    of: Of, name: str, before: Mapping[str, str], after: Mapping[str, str], replaces: bool
) -> Iterator[Change]:
    for part in dict.fromkeys((*before, *after)):
        old, new = before.get(part, ""), after.get(part, "")
        if old != new:
            yield Change(of, name, part, old, new, replaces)
