"""Address books in the configuration file: beside the accounts, without a password."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialer.core.errors import StoreError
from dialer.core.ports import StoredBook
from dialer.store.configuration import ConfigurationFile
from dialer.store.folders import Folders, find_folders

HOME = StoredBook("home", "carddav", "https://dav.example.org/me/book/", "me")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return find_folders({"DIALER_HOME": str(tmp_path)})


def test_books_come_back_in_order_beside_settings(folders: Folders) -> None:
    configuration = ConfigurationFile(folders)
    assert configuration.books() == []
    configuration.set_value("region", "GB")
    work = StoredBook("at work", "carddav", "https://dav.example.com/", "")
    configuration.put_book(HOME)
    configuration.put_book(work)
    assert configuration.books() == [HOME, work]
    assert configuration.values() == {"region": "GB"}
    assert configuration.accounts() == []
    moved = StoredBook("home", "carddav", "https://dav.example.net/", "me")
    configuration.put_book(moved)
    assert configuration.books() == [moved, work]
    configuration.remove_book("home")
    configuration.remove_book("home")
    assert configuration.books() == [work]


@pytest.mark.parametrize(
    "text",
    [
        "books = 1",
        "[books]\nhome = 1",
        '[books.home]\nkind = "carddav"',
        '[books.home]\nkind = "ldap"\nurl = "https://x.example/"\nusername = "me"',
        '[books.home]\nkind = "carddav"\nurl = 1\nusername = "me"',
        '[books.home]\nkind = "carddav"\nurl = "https://x.example/"\nusername = 1',
    ],
)
def test_what_is_wrong_is_told_with_its_place(folders: Folders, text: str) -> None:
    folders.config.mkdir(parents=True)
    folders.configuration_file.write_text(text, "utf-8")
    with pytest.raises(StoreError, match=r"config\.toml.*book"):
        ConfigurationFile(folders).books()
