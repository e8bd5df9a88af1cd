"""What comes back from the disk in English is said in the person's language."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from dialer.core.phrase import Phrase, counted, phrase
from dialer.ui import languages
from dialer.ui.localised import localised
from dialer.ui.stored_words import COUNTED, TEMPLATES, recognised

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import translation_sources  # its folder is no package


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before, known = QLocale(), set(qapp.findChildren(QTranslator))
    languages.put_on(qapp, "de")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - known:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_each_template_is_still_one_of_the_engines() -> None:
    known = {(text.source, text.plural) for text in translation_sources.sentences()}
    assert {(template, False) for template in TEMPLATES} <= known
    assert {(template, True) for template in COUNTED} <= known


@pytest.mark.parametrize(
    "made",
    [
        phrase(
            "The call has reached {words}.",
            words=counted("its limit of %n minute", "its limit of %n minutes", 3),
        ),
        phrase(
            "not placed: {why}",
            why=phrase(
                "{title} could not be reached: {why}.",
                title="Talkety",
                why=phrase("the connection was refused"),
            ),
        ),
        phrase("Removed {title}", title="Ruth Levi"),
        counted("Removed %n contact", "Removed %n contacts", 1),
    ],
)
def test_it_is_said_as_it_was_before_it_was_written_down(german: None, made: Phrase) -> None:
    written = str.__str__(made)
    assert type(written) is str
    assert localised(written) == localised(made) != written


@pytest.mark.parametrize("text", ["", "busy", "CallA failed", "Ruth Levi", "status 3: gone"])
def test_what_a_service_says_stays(text: str) -> None:
    assert recognised(text) is None
