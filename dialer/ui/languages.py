"""The languages that the window can speak, and how one is put on: its texts and Qt's own, how it
writes dates and numbers, and on which side it begins.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from dialer.ui import assets

log = logging.getLogger(__name__)

SYSTEM = "system"
ENGLISH = "en"
NAMES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pt_BR": "Português (Brasil)",
    "ru": "Русский",
    "he": "עברית",
    "ar": "العربية",
}
"""Each by its own name, as its speakers look for it."""

_NEAREST = {"pt": "pt_BR", "iw": "he"}
"""For other forms of a language, and old codes."""


def put_on(app: QGuiApplication, language: str = SYSTEM, folder: Path | None = None) -> str:
    """Has the window speak a language of NAMES, or the system's; answers which. Before the first
    widget is made. ``folder``: where its texts lie, the program's own place when None.
    """
    locale = locale_of(language, QLocale.system())
    QLocale.setDefault(locale)
    spoken = language if language in NAMES else spoken_in(locale)
    texts = folder or assets.resources_folder() / "translations"
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, place in (("qtbase", qt), ("dialer", texts)):
        translator = QTranslator(app)
        if translator.load(f"{name}_{spoken}", str(place)):
            QCoreApplication.installTranslator(translator)
        elif name == "dialer":
            log.warning("There is no translation %s: texts are English", place / spoken)
    right_to_left = QLocale(spoken).textDirection() is Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return spoken


def locale_of(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written in a language: as the system does, where it speaks it."""
    if language not in NAMES:
        return system
    chosen = QLocale(language)
    return system if system.language() is chosen.language() else chosen


def spoken_in(locale: QLocale) -> str:
    """The first of the languages that somebody with this locale wants to read; else English."""
    for wanted in locale.uiLanguages():
        code = wanted.replace("-", "_")
        bare = code.partition("_")[0]
        for each in (code, bare, _NEAREST.get(bare, "")):
            if each in NAMES:
                return each
    return ENGLISH
