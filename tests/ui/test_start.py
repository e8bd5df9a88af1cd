"""What the window's first picture costs: which modules are not there yet when it is painted, and
what was remembered instead of being read.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

NOT_YET = {
    # What the engine, the listener, accounts and the keychain run on.
    *("asyncio", "concurrent.futures", "ssl", "sqlite3", "socket", "selectors", "subprocess"),
    *("aiohttp", "httpx", "h11", "msgspec", "keyring", "ulid", "filelock", "cryptography"),
    *("phonenumbers", "vobject", "xlsxwriter", "zeroconf"),
    # The configuration, which is read again only when it has changed.
    *("tomllib", "tomlkit", "hashlib", "dialer.store.configuration", "dialer.core.settings"),
    # Views, boxes and menus that are opened later, and what calls are made of.
    *("PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtMultimedia"),
    *("dialer.core.call", "dialer.core.capabilities", "dialer.core.ports", "dialer.core.account"),
    *("dialer.core.number_text", "dialer.core.phone_number"),
    *("dialer.engine.engine", "dialer.engine.accounts", "dialer.cli.main"),
    *("dialer.providers", "dialer.listener", "dialer.contacts", "dialer.desktop"),
    *("dialer.simulator", "dialer.updates", "dialer.ui.tray", "dialer.ui.settings"),
    *("dialer.ui.conference", "dialer.ui.calls", "dialer.ui.contacts", "dialer.ui.report"),
    *("dialer.ui.quick", "dialer.ui.help_window", "dialer.ui.closing", "dialer.ui.tour"),
    *("dialer.ui.dial.rate_import", "dialer.ui.dial.shown_number", "dialer.ui.dial.ways"),
    *("dialer.ui.dial.price_words", "dialer.ui.dial.countries"),
}

_PROGRAM = """
import builtins, json, sys
import dialer.ui.program as program
from PySide6.QtCore import QLocale

class Watched(program.Program):
    def _begin(self):
        hooked = builtins.__import__ is getattr(builtins, "__feature_import__", None)
        told = {"modules": list(sys.modules), "hooked": hooked}
        print(json.dumps(told | {"language": QLocale().language().name}))
        self.window.close_without_asking()

program.Program = Watched
from dialer.app import run
run([])
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Of a home in daily use: an account, and a window that was open before."""
    variables = {
        **os.environ,
        "DIALER_HOME": str(tmp_path),
        "DIALER_SECRETS": "file",
        "QT_QPA_PLATFORM": "offscreen",
    }
    account = ["--provider", "calledin", "--set", "api_key=none", "--own-number", "+12125550100"]
    _dialer(variables, "accounts", "add", "home", *account)
    _start(variables)
    return variables


def _dialer(environment: dict[str, str], *words: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "dialer", *words],
        env=environment,
        check=True,
        capture_output=True,
        timeout=60,
    )


def _start(environment: dict[str, str]) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_what_the_first_picture_does_without(environment: dict[str, str]) -> None:
    told = _start(environment)
    modules = told["modules"]
    assert isinstance(modules, list)
    assert sorted(NOT_YET & set(modules)) == []
    assert "dialer.ui.dial.view" in modules  # it was painted, and not the welcome
    assert not told["hooked"]  # PySide reads no module's source


def test_a_language_that_was_set_meanwhile_is_spoken(environment: dict[str, str]) -> None:
    before = _start(environment)["language"]
    _dialer(environment, "config", "set", "language", "he")
    assert before != "Hebrew"
    assert _start(environment)["language"] == "Hebrew"  # the file has changed
    assert _start(environment)["language"] == "Hebrew"  # and is remembered
