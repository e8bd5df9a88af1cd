"""The program that handed a link over: what stands above this process, launchers left out."""

from __future__ import annotations

import re
from collections.abc import Iterable

MOST_CHARS = 40
_NAME = re.compile(r"[\w .+-]*")
LAUNCHERS = frozenset(
    {
        *("sh", "bash", "dash", "zsh", "fish", "ksh", "env", "sudo", "su", "timeout", "setsid"),
        *("xdg-open", "gio", "gio-launch-desktop", "gvfs-open", "exo-open", "mimeopen"),
        *("kde-open", "kde-open5", "kde-open6", "kioclient", "kioclient5", "kioclient6"),
        *("run-mailcap", "xdg-desktop-portal", "dbus-daemon", "dbus-broker", "nohup"),
        *("dialer", "dialer-gui", "cmd", "conhost", "rundll32", "openwith"),
    }
)
SAY_NOTHING = frozenset(
    {
        *("systemd", "init", "launchd", "explorer", "svchost", "sshd", "login", "runuser"),
        *("gnome-shell", "plasmashell", "xfce4-session", "docker-init", "containerd-shim", "tini"),
    }
)
"""They start everything: nothing is learned from them."""


def caller() -> str:
    """The name, "" where it tells nothing."""
    import psutil  # late: only a link's start needs it

    try:
        return told_name(parent.name() for parent in psutil.Process().parents())
    except psutil.Error:
        return ""


def told_name(names: Iterable[str]) -> str:
    """The first program of these, from the nearest up, that is no launcher; "" for one whose name
    has signs that could make it look like more than a name.
    """
    for name in names:
        plain = name.removesuffix(".exe").strip()[:MOST_CHARS]
        low = plain.lower()
        if low in SAY_NOTHING or not _NAME.fullmatch(plain):
            return ""
        if low and low not in LAUNCHERS and not re.fullmatch(r"python[\d.]*w?", low):
            return plain
    return ""
