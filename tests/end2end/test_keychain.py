"""Secrets in a real keychain: the desktop's Secret Service, started for the test and thrown
away.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
MISSING = [tool for tool in NEEDED if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"a throw-away keychain needs {', '.join(MISSING)}, not installed here"
)

SECRET = "hidden word"
UNLOCKED = 'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; '


def in_session(folder: Path, script: str) -> subprocess.CompletedProcess[str]:
    """Runs a shell script in a desktop session of its own; ``dialer`` is the program."""
    for name in ("data", "run", "home"):
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    environment = {
        **{key: value for key, value in os.environ.items() if key != "DIALER_SECRETS"},
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "DIALER_HOME": str(folder / "home"),
        "PYTHON": sys.executable,
        # Where a machine's own choice of back end would get in between.
        "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
    }
    dialer = 'dialer() { "$PYTHON" -m dialer "$@"; }; '
    return subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", dialer + script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_a_secret_is_kept_read_and_forgotten(tmp_path: Path) -> None:
    done = in_session(
        tmp_path,
        UNLOCKED
        + f"printf '{SECRET}' | dialer accounts add home --provider poketalk --set api_key=@- "
        "--own-number +12125550100 && dialer accounts list --json && dialer doctor --json && "
        "dialer accounts remove home && dialer accounts add home --provider poketalk && "
        "dialer accounts list --json",
    )
    assert done.returncode == 0, done.stderr
    assert '"secrets": ["api_key"]' in done.stdout.splitlines()[0]
    assert '"secrets": []' in done.stdout.splitlines()[-1]
    assert "secrets are kept in the keychain" in done.stdout
    assert SECRET not in done.stdout + done.stderr
    kept = [path.read_bytes() for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert all(SECRET.encode() not in data for data in kept)


def test_without_a_running_keychain_the_secret_is_refused_with_advice(tmp_path: Path) -> None:
    done = in_session(tmp_path, "dialer accounts add home --provider poketalk --set api_key=word")
    assert done.returncode == 2
    (said,) = [line for line in done.stderr.splitlines() if line.startswith("dialer: ")]
    assert "DIALER_SECRETS=file" in said
    assert "Traceback" not in done.stderr  # the session's own daemons may grumble there, too


CHANGES = f"""
import os
from dialer.app import Composition
from dialer.engine.account_changes import AccountChanges

home = Composition(os.environ, apart=True)
home.accounts.add("home", "talkety", None, ["+12125550100"],
                  {{"app_key": "{SECRET}", "username": "me", "password": "{SECRET}"}})
changes = AccountChanges(home.configuration, home.secrets, home.accounts)
changes.change("home", base_url=None, own_numbers=["+12125550100"],
               settings={{"username": "me", "password": "another"}})
account = home.accounts.named("home")
assert account.text("app_key") == "{SECRET}" and account.text("password") == "another"
removed = changes.take_out("home")
assert home.secrets.get("home", "app_key") is None
changes.put_back(removed)
assert home.accounts.named("home").text("password") == "another"
assert changes.kept_secrets("home") == {{"app_key", "password"}}
print("kept, changed, taken out and put back")
"""


def test_secrets_are_changed_taken_out_and_put_back(tmp_path: Path) -> None:
    script = tmp_path / "changes.py"
    script.write_text(CHANGES)
    done = in_session(tmp_path, UNLOCKED + f'"$PYTHON" "{script}" && dialer config export -')
    assert done.returncode == 0, done.stderr
    assert "put back" in done.stdout
    assert '"secrets_kept_here": [' in done.stdout
    assert SECRET not in done.stdout + done.stderr
