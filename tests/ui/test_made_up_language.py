"""The whole window in a made-up language, whose every text stands in brackets: a word outside of
them was never handed to a translator.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dialer.app import Composition
from dialer.core.contact import Contact, ContactNumber
from dialer.engine.engine import Engine
from dialer.ui import languages
from dialer.ui.dial.view import DialView
from dialer.ui.program import Opening, Program
from dialer.ui.window_state import WindowState, write_state
from tests.ui.conftest import AddAccount
from tests.ui.window_texts import texts_of

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import translations

OPEN, CLOSE = "⟦", "⟧"
INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
WORD = re.compile(r"[A-Za-z]{2,}")
NAMES = {
    *("Dialer", "PokeTALK", "Talkety", "Spokn", "Called", "in", "Twilio"),  # the services
    *("talkety", "poketalk", "spokn", "calledin", "click", "call"),  # the accounts of the tests
    *("Ruth", "Levi", "ruth", "example", "org", "London"),  # a contact, and a place of the tables
    *("ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"),  # the keypad's letters
    *("USD", "EUR", "GBP", "DE", "GB", "Ctrl", "Esc", "Enter", "Alt", "Shift", "Meta", "Del"),
    *("http", "https", "tel", "callto", "sip", "UTC", "vcf", "csv", "pdf", "xlsx", "XLSX", "CSV"),
}
PLACES = ("dial", "calls", "contacts", "report", "conference", "settings")


@pytest.fixture
def made_up(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Puts the made-up language on whatever program is made."""
    folder = tmp_path / "made-up"
    folder.mkdir()
    translations.release_one(
        "de",
        translations.ts_file("de"),
        translations.qm_file("de", folder),
        lambda text: f"{OPEN}{text}{CLOSE}",
    )
    real, before = languages.put_on, QLocale()
    known = set(qapp.findChildren(QTranslator))
    monkeypatch.setattr(languages, "put_on", lambda app, _language: real(app, "de", folder))
    yield
    for translator in set(qapp.findChildren(QTranslator)) - known:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def program(
    made_up: None,
    composition: Composition,
    add_account: AddAccount,
    qapp: QApplication,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Program]:
    """The program with an account, a contact and a call that is over."""
    add_account("talkety")
    add_account("spokn")
    write_state(tmp_path / "window.json", WindowState("", "dial", welcome=False))
    made = Program(qapp, Opening(composition, composition.engine, tmp_path / "window.json"))
    with qtbot.waitSignal(made.bridge.started, timeout=10_000):
        made.open()
    yield made
    made.window.close_without_asking()
    made.end()
    made.window.deleteLater()
    made.deleteLater()


def strangers(text: str) -> list[str]:
    """The words of ``text`` that no translator saw."""
    while INNERMOST.search(text):
        text = INNERMOST.sub(" ", text)
    return [word for word in WORD.findall(text) if word not in NAMES]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("⟦Hang up⟧", []),
        ("⟦{name} of ⟦Hang up⟧⟧ · Ruth Levi", []),
        ("⟦Hang up⟧ now", ["now"]),
        ("+44 20 7946 0018", []),
    ],
)
def test_a_stranger_is_seen(text: str, found: list[str]) -> None:
    assert strangers(text) == found


def seen(top: QWidget, where: str) -> list[str]:
    """What is wrong in a window."""
    return [
        f"{where}: {type(widget).__name__}: {text!r}"
        for widget, text in texts_of(top)
        if text and strangers(text)
    ]


def test_every_word_of_the_window_was_handed_to_the_translators(
    program: Program, qtbot: QtBot
) -> None:
    window, found = program.window, list[str]()

    async def fill(engine: Engine) -> None:
        numbers = (ContactNumber("⟦mobile⟧", "+44 20 7946 0018"),)
        await engine.contacts.add(Contact(name="Ruth Levi", numbers=numbers))

    filled = list[object]()
    program.bridge.ask(program, fill, filled.append, filled.append)
    qtbot.waitUntil(lambda: bool(filled), timeout=10_000)
    program.shell.dial("+44 20 7946 0018")
    view = window.view("dial")
    assert isinstance(view, DialView)
    qtbot.waitUntil(view.call_button.isEnabled, timeout=10_000)
    found += seen(window, "dial")
    program.shell.call("+44 20 7946 0018")
    qtbot.waitUntil(lambda: bool(window.panel.card.call_id), timeout=10_000)
    qtbot.wait(300)
    found += seen(window, "a call")
    for place in PLACES:
        try:
            window.open_place(place)
        except KeyError:
            continue  # this program has no such place
        view = window.view(place)
        qtbot.waitUntil(view.isVisible)
        qtbot.wait(300)
        found += seen(window, place)
    assert not found, "\n".join(dict.fromkeys(found))
