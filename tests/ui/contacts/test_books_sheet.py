"""The sheet of address books, against a real Radicale: added, synced, refused, removed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.errors import MassDeletionError
from dialer.engine.home import Home
from dialer.ui.bridge import Bridge
from dialer.ui.contacts.books_sheet import BooksSheet
from dialer.ui.theme import Theme
from tests.contract.dav_servers import PASSWORD, USER, DavServer, radicale

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Ruth Levi\r\nTEL:+442079460018\r\nEND:VCARD\r\n"
WAIT_MS = 20_000


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DavServer]:
    with radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture
def sheet(
    server: DavServer,
    bridge: Bridge,
    composition: Composition,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> BooksSheet:
    monkeypatch.setenv("SSL_CERT_FILE", str(server.authority))
    made = BooksSheet(bridge, cast(Home, composition), theme)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(sheet: BooksSheet, url: str, password: str = PASSWORD) -> None:
    for line, text in (
        (sheet.name, "home"),
        (sheet.url, url),
        (sheet.username, USER),
        (sheet.password, password),
    ):
        line.setText(text)
    sheet.add_button.click()
    assert not sheet.add_button.isEnabled()


def test_a_book_is_added_synced_and_removed(
    sheet: BooksSheet, server: DavServer, bridge: Bridge, qtbot: QtBot
) -> None:
    url = server.make_book("sheet")
    server.put(url, "1.vcf", CARD)
    fill(sheet, url)
    qtbot.waitUntil(lambda: len(sheet.rows) == 1, timeout=WAIT_MS)
    assert sheet.password.text() == ""
    assert "Not synced yet" in sheet.rows[0].words.text()
    with qtbot.waitSignal(bridge.contacts_changed, timeout=WAIT_MS):
        sheet.rows[0].sync_button.click()
    qtbot.waitUntil(lambda: "1 brought here" in sheet.rows[0].words.text(), timeout=WAIT_MS)
    sheet.rows[0].sync_button.click()
    qtbot.waitUntil(lambda: "in step already" in sheet.rows[0].words.text(), timeout=WAIT_MS)
    sheet.rows[0].remove_button.click()
    qtbot.waitUntil(lambda: sheet.rows == [], timeout=WAIT_MS)


def test_a_wrong_password_is_told_and_what_was_typed_stays(
    sheet: BooksSheet, server: DavServer, qtbot: QtBot
) -> None:
    fill(sheet, server.book_url, "wrong")
    qtbot.waitUntil(sheet.problem.isVisible, timeout=WAIT_MS)
    assert sheet.url.text() == server.book_url
    assert sheet.add_button.isEnabled()
    assert sheet.rows == []


def test_deleting_many_is_asked_before(
    sheet: BooksSheet, server: DavServer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(sheet, server.make_book("many"))
    qtbot.waitUntil(lambda: len(sheet.rows) == 1, timeout=WAIT_MS)
    row = sheet.rows[0]
    row.show_error(MassDeletionError("40 contacts would be deleted here.", "Sync anyway?"))
    assert row.sync_button.isEnabled()
    with qtbot.waitSignal(row.sync_wanted) as wanted:
        row.sync_button.click()
    assert wanted.args == [True]


def test_every_part_has_a_name(sheet: BooksSheet) -> None:
    for part in (*sheet.findChildren(QAbstractButton), *sheet.findChildren(QLineEdit)):
        assert part.accessibleName() or (isinstance(part, QAbstractButton) and part.text())
