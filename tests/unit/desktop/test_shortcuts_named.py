"""One combination, as each system names it."""

from __future__ import annotations

import pytest

from dialer.core.key_combination import read_combination
from dialer.desktop.shortcut_mac import key_name
from dialer.desktop.shortcut_portal import trigger
from dialer.desktop.shortcut_windows import codes


@pytest.mark.parametrize(
    ("written", "portal", "windows", "mac"),
    [
        ("Ctrl+Alt+D", "CTRL+ALT+d", (0x4000 | 1 | 2, 0x44), "kVK_ANSI_D"),
        ("Meta+Shift+9", "SHIFT+LOGO+9", (0x4000 | 4 | 8, 0x39), "kVK_ANSI_9"),
        ("F12", "F12", (0x4000, 0x7B), "kVK_F12"),
    ],
)
def test_names(written: str, portal: str, windows: tuple[int, int], mac: str) -> None:
    keys = read_combination(written)
    assert trigger(keys) == portal
    assert codes(keys) == windows
    assert key_name(keys) == mac
