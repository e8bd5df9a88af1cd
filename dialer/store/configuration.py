"""The configuration file: the program's settings and the accounts, as TOML that a person may edit.

Secrets are not in it. Writing keeps the person's comments and order (tomlkit), and replaces the
file whole, under a lock, so that two programs of one home do not undo each other.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from dialer.core.errors import SettingError, StoreError
from dialer.core.phrase import phrase
from dialer.core.ports import StoredAccount, StoredBook
from dialer.core.settings import PROGRAM_SETTINGS, Value, find_setting
from dialer.store.folders import Folders, make_folder

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

TABLES = ("accounts", "books", "phones")
"""What in the file is no setting of the program."""


class ConfigurationFile:
    """The Configuration of core/ports.py, read anew at each question."""

    def __init__(self, folders: Folders) -> None:
        self._path = folders.configuration_file

    def values(self) -> Mapping[str, Value]:
        flat = _flatten({k: v for k, v in self._read().items() if k not in TABLES})
        try:
            return {
                key: find_setting(PROGRAM_SETTINGS, key).parse(_text(value))
                for key, value in flat.items()
            }
        except SettingError as error:
            raise SettingError(
                phrase(
                    "In {path}: {what_happened}", path=self._path, what_happened=error.what_happened
                ),
                error.what_to_do,
            ) from None

    def set_value(self, key: str, value: Value) -> None:
        *tables, name = key.split(".")

        def change(document: TOMLDocument) -> None:
            table: Any = document
            for step in tables:
                table = table.setdefault(step, {})
                if not isinstance(table, MutableMapping):
                    raise self._fault(phrase("{step} is not a table", step=step))
            if value is None:
                table.pop(name, None)
            else:
                table[name] = _toml_value(value)

        self._change(change)

    def accounts(self) -> Sequence[StoredAccount]:
        tables = self._read().get("accounts", {})
        if not isinstance(tables, dict):
            raise self._fault(phrase("accounts is not a table"))
        return [self._account(name, table) for name, table in tables.items()]

    def _account(self, name: str, table: object) -> StoredAccount:
        if not isinstance(table, dict) or not isinstance(table.get("provider"), str):
            raise self._fault(phrase("the account {name} names no provider", name=name))
        numbers = table.get("own_numbers", [])
        settings = table.get("settings", {})
        if not isinstance(numbers, list) or not isinstance(settings, dict):
            raise self._fault(
                phrase("the account {name} has own_numbers or settings of a wrong kind", name=name)
            )
        base_url = table.get("base_url")
        return StoredAccount(
            name=name,
            provider=table["provider"],
            base_url=None if base_url is None else _text(base_url),
            own_numbers=tuple(_text(number) for number in numbers),
            settings={key: _text(value) for key, value in settings.items()},
        )

    def put_account(self, account: StoredAccount) -> None:
        def change(document: TOMLDocument) -> None:
            table: dict[str, Any] = {"provider": account.provider}
            if account.base_url is not None:
                table["base_url"] = account.base_url
            table["own_numbers"] = list(account.own_numbers)
            table["settings"] = dict(account.settings)
            document.setdefault("accounts", {})[account.name] = table

        self._change(change)

    def remove_account(self, name: str) -> None:
        self._change(lambda document: document.get("accounts", {}).pop(name, None))

    def phone_names(self) -> Mapping[str, str]:
        names = self._read().get("phones", {})
        if not isinstance(names, dict):
            raise self._fault(phrase("phones is not a table"))
        return {address: _text(name) for address, name in names.items()}

    def name_phone(self, address: str, name: str) -> None:
        def change(document: TOMLDocument) -> None:
            if name:
                document.setdefault("phones", {})[address] = name
            else:
                document.get("phones", {}).pop(address, None)

        self._change(change)

    def books(self) -> Sequence[StoredBook]:
        tables = self._read().get("books", {})
        if not isinstance(tables, dict):
            raise self._fault(phrase("books is not a table"))
        return [self._book(name, table) for name, table in tables.items()]

    def _book(self, name: str, table: object) -> StoredBook:
        texts = {} if not isinstance(table, dict) else table
        kind, url, username = (texts.get(key, "") for key in ("kind", "url", "username"))
        if (
            kind != "carddav"
            or not isinstance(url, str)
            or not url
            or not isinstance(username, str)
        ):
            raise self._fault(
                phrase(
                    'the address book {name} needs kind = "carddav", a url, a username', name=name
                )
            )
        return StoredBook(name, kind, url, username)

    def put_book(self, book: StoredBook) -> None:
        def change(document: TOMLDocument) -> None:
            table = {"kind": book.kind, "url": book.url, "username": book.username}
            document.setdefault("books", {})[book.name] = table

        self._change(change)

    def remove_book(self, name: str) -> None:
        self._change(lambda document: document.get("books", {}).pop(name, None))

    def _read(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self._read_text())
        except tomllib.TOMLDecodeError as error:
            raise self._fault(str(error)) from None

    def _read_text(self) -> str:
        try:
            return self._path.read_text("utf-8-sig")
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            raise self._fault(str(error)) from error

    def _change(self, change: Callable[[TOMLDocument], object]) -> None:
        # Late: only writing needs them.
        import tomlkit
        from filelock import FileLock, Timeout
        from tomlkit.exceptions import TOMLKitError

        make_folder(self._path.parent)
        temporary = self._path.with_suffix(".new")
        try:
            with FileLock(self._path.with_suffix(".lock"), timeout=10):
                try:
                    document = tomlkit.parse(self._read_text())
                except TOMLKitError as error:
                    raise self._fault(str(error)) from None
                change(document)
                with temporary.open("w", encoding="utf-8", newline="\n") as file:
                    file.write(tomlkit.dumps(document))
                    file.flush()
                    os.fsync(file.fileno())
                temporary.replace(self._path)
        except Timeout:
            raise self._fault(phrase("another program has been writing it for 10 s")) from None
        except OSError as error:
            raise self._fault(str(error)) from error

    def _fault(self, what: str) -> StoreError:
        return StoreError(
            phrase("The configuration {path} cannot be used: {what}.", path=self._path, what=what),
            "Mend it or move it away; nothing was changed.",
        )


def _flatten(table: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat = {}
    for key, value in table.items():
        if isinstance(value, Mapping):
            flat.update(_flatten(value, f"{prefix}{key}."))
        else:
            flat[prefix + key] = value
    return flat


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _toml_value(value: str | int | bool | Decimal) -> str | int | bool:
    # TOML has no exact decimals: a float would lose the cent that a budget is about.
    return f"{value:f}" if isinstance(value, Decimal) else value
