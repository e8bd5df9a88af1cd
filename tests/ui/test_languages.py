"""Which language the window speaks, and what comes with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from dialer.core.settings import PROGRAM_SETTINGS, find_setting
from dialer.ui import languages


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, as it was afterwards."""
    before, direction = QLocale(), qapp.layoutDirection()
    known = set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - known:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


@pytest.mark.parametrize(
    ("locale", "spoken"),
    [
        ("de_AT", "de"),
        ("fr_CA", "fr"),
        ("pt_PT", "pt_BR"),
        ("pt_BR", "pt_BR"),
        ("es_MX", "es"),
        ("ar_EG", "ar"),
        ("he_IL", "he"),
        ("ja_JP", "en"),
        ("C", "en"),
    ],
)
def test_the_nearest_language_is_spoken(locale: str, spoken: str) -> None:
    assert languages.spoken_in(QLocale(locale)) == spoken


def test_a_chosen_language_writes_dates_as_the_system_does_where_it_speaks_it() -> None:
    austria = QLocale("de_AT")
    assert languages.locale_of("de", austria) == austria
    assert languages.locale_of("fr", austria) == QLocale("fr")
    assert languages.locale_of(languages.SYSTEM, austria) == austria


def test_right_to_left_languages_turn_the_window_round(app: QApplication) -> None:
    assert languages.put_on(app, "he") == "he"
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Hebrew
    assert languages.put_on(app, "en") == "en"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_language_that_is_not_there_leaves_english(
    app: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    languages.put_on(app, "de", tmp_path)
    assert QCoreApplication.translate("core", "The call failed") == "The call failed"
    assert "no translation" in caplog.text


def test_the_setting_offers_just_these() -> None:
    choices = find_setting(PROGRAM_SETTINGS, "language").choices
    assert set(choices) == {languages.SYSTEM, *languages.NAMES}
