"""The help window: every page opens, links lead on and back, F1 finds the page of the view."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dialer.ui import languages
from dialer.ui.assets import help_folder
from dialer.ui.help_window import HelpWindow
from dialer.ui.theme import Mode, Theme

PAGES = sorted(
    page.relative_to(help_folder()).with_suffix("").as_posix()
    for page in (*help_folder().glob("*.md"), *(help_folder() / "providers").glob("*.md"))
)
TRANSLATED = [language for language in languages.NAMES if language != languages.ENGLISH]


@pytest.fixture
def help_window(theme: Theme, qtbot: QtBot) -> HelpWindow:
    window = HelpWindow(theme)
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_with_its_heading(help_window: HelpWindow, page: str) -> None:
    help_window.open_page(page)
    heading = (help_folder() / f"{page}.md").read_text("utf-8").splitlines()[0].removeprefix("# ")
    assert help_window.page.toPlainText().startswith(heading)
    assert help_window.page.horizontalScrollBar().maximum() == 0


@pytest.fixture
def default_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("default_locale")
@pytest.mark.parametrize("language", TRANSLATED)
def test_it_speaks_the_language_of_the_window(theme: Theme, qtbot: QtBot, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    window = HelpWindow(theme)
    qtbot.addWidget(window)
    for page in PAGES:
        window.open_page(page)
        translated = help_folder() / language / f"{page}.md"
        read = translated if translated.is_file() else help_folder() / f"{page}.md"
        lines = read.read_text("utf-8").splitlines()
        heading = next(line for line in lines if line.startswith("# ")).removeprefix("# ")
        assert window.page.toPlainText().startswith(heading.replace("\xa0", " "))  # Qt's, too
        assert "<!--" not in window.page.toPlainText()
        assert window.page.horizontalScrollBar().maximum() == 0, f"{language}/{page} is too wide"


def test_a_link_leads_to_another_page_and_back(help_window: HelpWindow) -> None:
    help_window.open_page("index")
    assert not help_window.back_button.isEnabled()
    help_window.page.anchorClicked.emit(QUrl("providers/talkety.md"))
    assert help_window.page.toPlainText().startswith("Talkety")
    help_window.page.anchorClicked.emit(QUrl("../limits.md"))
    assert help_window.page.source() == QUrl("limits.md")
    help_window.back_button.click()
    assert help_window.page.toPlainText().startswith("Talkety")
    help_window.contents_button.click()
    assert help_window.page.toPlainText().startswith("Dialer")


def test_only_the_web_is_left_to_the_browser(
    help_window: HelpWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    help_window.open_page("index")
    for link in ("https://example.org/x", "file:///etc/passwd", "javascript:alert(1)"):
        help_window.page.anchorClicked.emit(QUrl(link))
    assert opened == ["https://example.org/x"]
    assert help_window.page.source() == QUrl("index.md")


def test_esc_closes_it_and_a_change_of_colours_keeps_the_page(
    help_window: HelpWindow, theme: Theme, qtbot: QtBot
) -> None:
    help_window.open_page("limits")
    theme.choose(Mode.DARK)
    assert help_window.page.source() == QUrl("limits.md")
    qtbot.waitUntil(help_window.isActiveWindow)
    QTest.keyClick(help_window.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(help_window.isHidden)


def test_all_pages_are_reached_from_the_first(help_window: HelpWindow) -> None:
    seen: set[str] = set()
    waiting = ["index.md"]
    while waiting:
        page = waiting.pop()
        if page in seen:
            continue
        seen.add(page)
        help_window.page.setSource(QUrl(page))
        block = help_window.page.document().begin()
        while block.isValid():
            for found in block.textFormats():
                link = QUrl(found.format.anchorHref())
                if link.isRelative() and link.path().endswith(".md"):
                    resolved = help_window.page.source().resolved(link)
                    waiting.append(str(Path(resolved.path())))
            block = block.next()
    assert seen == {f"{page}.md" for page in PAGES}


def test_it_has_no_parts_without_a_name(help_window: HelpWindow) -> None:
    for part in (help_window.page, help_window.back_button, help_window.contents_button):
        assert isinstance(part, QWidget)
        assert part.accessibleName()
