"""Who handed a link over: the nearest program that is no launcher, or nobody."""

from __future__ import annotations

import pytest

from dialer.desktop.caller import caller, told_name


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["xdg-open", "sh", "firefox", "gnome-shell", "systemd"], "firefox"),
        (["python3.11", "dialer", "gio-launch-desktop", "thunderbird-bin"], "thunderbird-bin"),
        (["chrome.exe", "explorer.exe"], "chrome"),
        (["OpenWith.exe", "svchost.exe", "services.exe"], ""),
        (["xdg-open", "systemd", "firefox"], ""),
        (["<b>evil</b>"], ""),
        (["xdg-open", "memfd:sealed", "firefox"], ""),
        (["fox\u202e"], ""),
        (["x" * 200], "x" * 40),
        (["", "sh"], ""),
        ([], ""),
    ],
)
def test_the_name_that_is_told(names: list[str], told: str) -> None:
    assert told_name(names) == told


def test_this_process_has_parents() -> None:
    assert "\n" not in caller()
