"""In the window a finding leads to its page of settings; it names no command to type."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from dialer.core.phrase import phrase
from dialer.engine.doctor import Finding
from dialer.ui.settings.checkup_page import PAGES, CheckupPage, page_of
from dialer.ui.settings.page_makers import PageMakers
from tests.ui.settings.conftest import Stand

COMMANDS = ("dialer accounts", "dialer links", "dialer config", "dialer providers")


@pytest.fixture
def checkup(stand: Stand) -> CheckupPage:
    page = stand.open("checkup")
    assert isinstance(page, CheckupPage)
    stand.wait(page.again_button.isEnabled)
    return page


def test_no_finding_of_the_window_names_a_command(checkup: CheckupPage) -> None:
    for sign in checkup.signs:
        assert not any(command in sign.words.text() for command in COMMANDS)
    assert any(sign.words.text() == "Accounts: There is none yet." for sign in checkup.signs)
    assert "Add one with dialer accounts add." in [str(f.advice) for f in checkup.findings]


def test_a_finding_leads_to_its_page_and_is_looked_at_again_afterwards(
    stand: Stand, checkup: CheckupPage
) -> None:
    sign = next(sign for sign in checkup.signs if "There is none yet." in sign.words.text())
    button = sign.findChild(QPushButton)
    assert button is not None
    assert button.text() == "Open “Accounts”"
    button.click()
    assert stand.place.page_name == "accounts"
    stand.open("checkup")
    assert not checkup.again_button.isEnabled(), "it looks again"
    stand.wait(checkup.again_button.isEnabled)


def test_only_what_needs_something_leads_anywhere() -> None:
    fine = phrase("It is fine.")
    assert page_of(Finding("listener", True, fine)) == ""
    assert page_of(Finding("public address", None, fine)) == ""
    assert page_of(Finding("public address", False, fine)) == "callbacks"
    assert page_of(Finding("accounts", None, fine, phrase("Add one."))) == "accounts"
    assert page_of(Finding(phrase("account {name}", name="tray"), False, fine)) == "accounts"
    assert page_of(Finding("something new", False, fine)) == ""


def test_every_page_that_a_finding_leads_to_is_there(stand: Stand) -> None:
    place = stand.place
    makers = PageMakers(place, place.keeper._bridge, stand.home, place._theme)
    assert set(PAGES.values()) <= {section.name for section in makers.sections()}


def test_one_needs_attention(checkup: CheckupPage) -> None:
    checkup.findings = [Finding("tray", False, phrase("There is none."))]
    checkup._finish()
    assert checkup.words.text() == "1 needs attention."
