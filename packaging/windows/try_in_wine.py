"""Tries the Windows installer in Wine: without an administrator, for everybody, upgraded, removed.

Each step says what it saw; the first that does not come about ends it. Pictures of the screen lie
in build/installers-in-wine/pictures.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import product
from bundle.places import BUNDLE
from linux import clean_root
from venv_setup import SetupError, say

from dialer.desktop.windows_registry import CLASS
from windows import installer, wine_python
from windows.wine_python import wine, wine_environment

PREFIX = wine_python.FOLDER / "trial"
PICTURES = product.BUILD / "pictures"
NUMBER = "+442079460018"
OLD = "0.0.1"
SETTLE_S = 10.0
"""Wine shows a window long before it is painted."""
FOLDER = rf"C:\users\{{user}}\AppData\Local\Programs\{product.TITLE}"
EVERYBODY = rf"C:\Program Files\{product.TITLE}"


def run(made: Path) -> int:
    """All of it; 0 when everything came about."""
    shutil.rmtree(PREFIX, ignore_errors=True)
    wine_python.make_prefix(PREFIX)
    try:
        with clean_root.screen() as screen:
            old = _older()
            _for_me(screen, old, made)
            _for_everybody(screen, made)
    except SetupError as error:
        say(f"FAILED: {error}")
        return 1
    say(f"everything came about; pictures are in {PICTURES.relative_to(product.ROOT)}")
    return 0


def _expect(holds: object, what: str) -> None:
    if not holds:
        raise SetupError(what)
    say(f"ok: {what}")


def _older() -> Path:
    """An installer of an older version, small, with a file that the new one has not."""
    folder = product.BUILD / "older"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "_internal").mkdir(parents=True)
    for name in (product.PROGRAM, product.WINDOWED_PROGRAM):
        shutil.copyfile(BUNDLE / f"{name}.exe", folder / f"{name}.exe")
    (folder / "_internal" / "stale.txt").write_text("from an older version\n", encoding="utf-8")
    return installer.build(folder, version=OLD, into=product.BUILD / "older-installer")


def _path(windows: str) -> Path:
    """Where Wine keeps a file of its drive C."""
    return PREFIX / "drive_c" / windows.removeprefix("C:\\").replace("\\", "/")


def _user() -> str:
    folders = [each for each in (PREFIX / "drive_c" / "users").iterdir() if each.name != "Public"]
    return folders[0].name


def _value(key: str, name: str) -> str:
    """A text of the registry, "" where there is none."""
    which = ["/v", name] if name else ["/ve"]
    told = wine(PREFIX, ["reg", "query", key, *which], check=False).stdout
    found = re.search(r"REG_(?:SZ|DWORD)\s+(.*)", told)
    return found[1].strip() if found else ""


def _credentials() -> str:
    """What Wine's credential manager keeps."""
    key = r"HKCU\Software\Wine\Credential Manager"
    return wine(PREFIX, ["reg", "query", key, "/s"], check=False).stdout


def _for_me(screen: clean_root.Screen, old: Path, made: Path) -> None:
    folder = FOLDER.format(user=_user())
    uninstall = rf"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\{product.TITLE}"
    wine(PREFIX, [str(old), "/S"])
    _expect(_path(rf"{folder}\_internal\stale.txt").exists(), "an older build installs, silently")
    wine(PREFIX, [str(made), "/S", "/STARTATLOGIN"])
    _expect(_value(uninstall, "DisplayVersion") == product.VERSION, "the new build upgrades it")
    _expect(not _path(rf"{folder}\_internal\stale.txt").exists(), "and leaves nothing of it")
    _expect(_value(uninstall, "InstallLocation") == folder, "for one person, in their own folder")
    _registered("HKCU", folder)
    run_key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
    _expect("--at-login" in _value(run_key, product.TITLE), "it starts at login where asked to")
    _works(rf"{folder}\{product.PROGRAM}.exe")
    _window(screen, rf"{folder}\{product.WINDOWED_PROGRAM}.exe", "for-me")
    data = rf"C:\users\{_user()}\AppData\Local\{product.DATA_FOLDER}\config.toml"
    _expect(_path(data).exists(), "the person's data is there")
    wine(PREFIX, [rf"{folder}\uninstall.exe", "/S"])
    clean_root.until(lambda: not _path(folder).exists(), "the removal of the program's folder")
    _expect(not _value(uninstall, "DisplayVersion"), "uninstalled, silently")
    _expect(not _value(r"HKCU\Software\RegisteredApplications", product.TITLE), "no registry entry")
    _expect(not _value(run_key, product.TITLE), "nothing starts at login any more")
    _expect(_path(data).exists(), "but the person's data is left")


def _for_everybody(screen: clean_root.Screen, made: Path) -> None:
    wine(PREFIX, [str(made), "/S", "/ALLUSERS"])
    _expect(_path(rf"{EVERYBODY}\{product.PROGRAM}.exe").exists(), "it installs for everybody")
    _registered("HKLM", EVERYBODY)
    _link(screen)
    _expect("dialer-desktop" in _credentials(), "the key of the account above is kept")
    wine(PREFIX, [rf"{EVERYBODY}\uninstall.exe", "/S", "/PURGE"])
    clean_root.until(lambda: not _path(EVERYBODY).exists(), "the removal from Program Files")
    data = rf"C:\users\{_user()}\AppData\Local\{product.DATA_FOLDER}"
    clean_root.until(lambda: not _path(data).exists(), "the removal of the data, asked for")
    _expect(True, "uninstalled with the person's data, where that is asked for")
    _expect("dialer-desktop" not in _credentials(), "and with their keys and passwords")


def _registered(hive: str, folder: str) -> None:
    capabilities = _value(rf"{hive}\Software\RegisteredApplications", product.TITLE)
    _expect(capabilities.endswith("Capabilities"), f"{hive} has it among RegisteredApplications")
    for scheme in product.SCHEMES:
        class_ = _value(rf"{hive}\{capabilities}\URLAssociations", scheme)
        opens = _value(rf"{hive}\Software\Classes\{class_}\shell\open\command", "")
        expected = f'"{folder}\\{product.WINDOWED_PROGRAM}.exe"'
        _expect(class_ and opens.startswith(expected), f"{scheme}: links lead to {opens}")


def _works(program: str) -> None:
    shown = wine(PREFIX, [program, "--version"]).stdout.strip()
    _expect(shown == f"dialer {product.VERSION}", f"it says {shown}")
    told = wine(PREFIX, [program, "demo", "--text", "--speed", "30"]).stdout
    _expect(told.count("completed") >= 3, "the demo calls through every provider")
    add = [program, "accounts", "add", "vault", "--provider", "calledin", "--set", "api_key=none"]
    wine(PREFIX, [*add, "--own-number", "+12125550100"])
    lines = wine(PREFIX, [program, "doctor", "--json"]).stdout.splitlines()
    found = {each["check"]: each for each in map(json.loads, lines)}
    _expect(found["keychain"]["ok"], found["keychain"]["detail"])
    _expect(found["listener"]["ok"], "the listener takes callbacks")


@contextmanager
def _started(command: list[str], screen: clean_root.Screen) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        ["wine", *command],
        env=wine_environment(PREFIX, **screen.variables),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield process
    finally:
        for name in (product.PROGRAM, product.WINDOWED_PROGRAM):
            wine(PREFIX, ["taskkill", "/F", "/IM", f"{name}.exe"], check=False)
        process.wait(timeout=60)


def _window(screen: clean_root.Screen, program: str, name: str) -> None:
    with _started([program], screen):
        clean_root.until(lambda: screen.window("^Dialer$"), "a window")
        time.sleep(SETTLE_S)
        screen.picture(PICTURES / f"{name}-window.png")
        _expect(True, "the program opens its window")
        clean_root.until(lambda: screen.window("Wine System Tray"), "its icon in the tray")
        _expect(True, "and its icon is in the tray")
        old = wine(PREFIX, [rf"{program.rpartition(chr(92))[0]}\uninstall.exe", "/S"], check=False)
        _expect(_path(program).exists(), f"and is not removed while it is open ({old.returncode})")


def _choose() -> None:
    """What a person does in Windows' settings: from then on tel: is Dialer's. Wine knows neither
    capabilities nor choices, only classes.
    """
    opens = _value(rf"HKLM\Software\Classes\{CLASS}\shell\open\command", "")
    key = r"HKLM\Software\Classes\tel"
    wine(PREFIX, ["reg", "add", key, "/v", "URL Protocol", "/d", "", "/f"])
    wine(PREFIX, ["reg", "add", rf"{key}\shell\open\command", "/ve", "/d", opens, "/f"])


def _link(screen: clean_root.Screen) -> None:
    """``start tel:...`` as any Windows program does it, agreed to in the window."""
    program = rf"{EVERYBODY}\{product.PROGRAM}.exe"
    with _started([program, "simulator", "--speed", "10"], screen) as simulator:
        assert simulator.stdout is not None
        address, words = "", ""
        for line in simulator.stdout:
            if line.startswith("Simulated providers at"):
                address = line.split()[-1]
            words = line if "app_key=" in line and not words else words
            if "use-cases" in line:
                break
        settings = [
            each for found in re.findall(r"--set (\S+)", words) for each in ("--set", found)
        ]
        provider = re.findall(r"--provider (\S+)", words)
        add = [program, "accounts", "add", "home", "--provider", *provider, "--base-url", address]
        wine(PREFIX, [*add, "--own-number", "+12125550100", *settings])
        wine(PREFIX, [program, "config", "set", "default_account", "home"])
        _choose()
        with _started(["start", f"tel:{NUMBER}"], screen):
            clean_root.until(lambda: screen.window("^Dialer$"), "a window by the link")

            def ask() -> object:
                display = screen.variables["DISPLAY"]
                return wine(PREFIX, ["start", f"tel:{NUMBER}"], DISPLAY=display)

            def called() -> bool:
                return bool(wine(PREFIX, [program, "calls", "--json"]).stdout.strip())

            screen.agree(screen.window("^Dialer$"), ask, called)
            screen.picture(PICTURES / "link-call.png")

            def ended() -> bool:
                lines = wine(PREFIX, [program, "calls", "--json"]).stdout.splitlines()
                return any(json.loads(line)["outcome"] == "completed" for line in lines)

            clean_root.until(ended, "the end of the call")
            _expect(True, "a tel: link opens the window, and agreed to, the call is made")
