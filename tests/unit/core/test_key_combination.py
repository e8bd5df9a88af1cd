"""Shortcuts as people write them: one spelling of each, and none that takes a key from typing."""

from __future__ import annotations

import pytest

from dialer.core.errors import SettingError
from dialer.core.key_combination import read_combination
from dialer.core.settings import PROGRAM_SETTINGS, find_setting


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ctrl+Alt+D", "Ctrl+Alt+D"),
        ("alt + control+d", "Ctrl+Alt+D"),
        ("super+shift+9", "Shift+Meta+9"),
        ("cmd+option+k", "Alt+Meta+K"),
        ("f9", "F9"),
        ("Shift+F12", "Shift+F12"),
    ],
)
def test_one_spelling(written: str, read: str) -> None:
    assert str(read_combination(written)) == read
    assert read_combination(read) == read_combination(written)


@pytest.mark.parametrize(
    "text",
    ["", "D", "Shift+D", "Ctrl+", "Ctrl+Alt", "Hyper+D", "Ctrl+é", "F25", "Ctrl+DD", "++", "5"],
)
def test_what_would_not_do(text: str) -> None:
    with pytest.raises(ValueError, match=r"it must|there is no key"):
        read_combination(text)


def test_as_a_setting() -> None:
    setting = find_setting(PROGRAM_SETTINGS, "shortcut.dial_selection")
    assert setting.parse("ctrl+alt+d") == "Ctrl+Alt+D"
    assert setting.parse("") is None
    with pytest.raises(SettingError, match=r"shortcut\.dial_selection cannot be 'd': it must hold"):
        setting.parse("d")
