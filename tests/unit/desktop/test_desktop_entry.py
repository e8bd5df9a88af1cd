"""Desktop entries: what a desktop would start from them is what was meant, whatever the path."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.desktop.desktop_entry import (
    application_entry,
    entry_value,
    exec_line,
    login_entry,
)
from dialer.desktop.product_words import ENGLISH, WORDS, said
from dialer.desktop.surroundings import Surroundings

HERE = Surroundings(("/opt/dialer/dialer",), {}, Path("/opt/dialer/dialer.svg"), "linux")


def started(value: str) -> list[str]:
    """The words that a desktop starts: the file's escapes undone, then quotes and field codes."""
    plain, words, word, quoted = value.replace("\\\\", "\\"), [], "", False
    signs = iter(plain)
    for sign in signs:
        if sign == '"':
            quoted = not quoted
        elif sign == "\\" and quoted:
            word += next(signs)
        elif sign == " " and not quoted:
            words.append(word)
            word = ""
        else:
            word += sign
    return [each.replace("%%", "%") for each in [*words, word]]


@given(st.lists(st.text(st.characters(exclude_categories=["C"]), min_size=1), min_size=1))
def test_words_come_through_the_quotes(words: list[str]) -> None:
    assert started(exec_line(words)) == words


def test_the_field_code_stands_alone() -> None:
    assert exec_line(["/opt/my programs/dialer"], "%u") == '"/opt/my programs/dialer" %u'


def test_the_program_opens_links_and_has_the_quick_dial_in_its_menu() -> None:
    text = application_entry(HERE)
    assert entry_value(text, "Exec") == "/opt/dialer/dialer %u"
    assert entry_value(text, "MimeType") == (
        "x-scheme-handler/tel;x-scheme-handler/callto;x-scheme-handler/sip;"
    )
    assert entry_value(text, "Icon") == "/opt/dialer/dialer.svg"
    action = text.partition("[Desktop Action quick-dial]\n")[2].splitlines()
    assert action[0] == "Name=Quick dial"
    assert action[-1] == "Exec=/opt/dialer/dialer gui --quick"


def test_menus_name_it_in_each_language() -> None:
    text = application_entry(HERE)
    assert entry_value(text, "Comment") == "Calls abroad through callback services"
    assert entry_value(text, "Comment[de]") == "Auslandsgespräche über Callback-Dienste"
    assert entry_value(text, "Keywords[pt_BR]").startswith("chamada;")
    assert "\nName[he]=חיוג מהיר\n" in text
    for key in ("GenericName", "Comment", "Keywords"):
        languages = re.findall(rf"^{key}\[(\w+)\]=.", text, re.MULTILINE)
        assert languages == [each for each in WORDS if each != ENGLISH]
    assert "Comment[ar]=" in login_entry(HERE)


def test_the_words_fit_where_they_are_shown() -> None:
    for language, words in WORDS.items():
        assert len(words.summary) <= 90, language  # longer ones software centres cut off
        assert not words.summary.endswith("."), language
        assert len(words.description) == len(WORDS[ENGLISH].description), language
        assert not any(";" in each for each in words.keywords), language
    with pytest.raises(ValueError, match="no colour"):
        list(said("colour"))


@pytest.mark.parametrize("make", [application_entry, login_entry])
def test_a_home_of_its_own_is_named(make: object) -> None:
    assert callable(make)
    environment = {"DIALER_HOME": "/data/my home", "DIALER_SECRETS": "file", "PATH": "/bin"}
    text = make(Surroundings(("/opt/dialer",), environment, None, "linux"))
    words = started(entry_value(text, "Exec"))
    assert words[:4] == ["env", "DIALER_HOME=/data/my home", "DIALER_SECRETS=file", "/opt/dialer"]


def test_at_login_the_program_is_told_so() -> None:
    assert entry_value(login_entry(HERE), "Exec") == "/opt/dialer/dialer gui --at-login"


def test_keys_of_other_groups_do_not_count() -> None:
    assert entry_value("[Desktop Entry]\nName=x\n[Other]\nExec=y\n", "Exec") == ""
    assert entry_value("", "Exec") == ""
