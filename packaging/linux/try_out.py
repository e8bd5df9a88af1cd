"""Tries the .deb and the archive as a person would, in a Debian that has nothing of ours.

``build.py --try`` runs it. Each step says what it saw; the first that does not come about ends it.
Pictures of the screen lie in build/installers/pictures.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import product
from venv_setup import SetupError, say

from linux import clean_root, packages
from linux.clean_root import FOLDER, HOME, USER, inside, running, until

PICTURES = product.BUILD / "pictures"
NUMBER = "+442079460018"
"""Kept for fiction by the United Kingdom's regulator; the simulator answers it."""
STALE = f"/usr/lib/{product.DEBIAN_NAME}/stale"
PERSON = {"DIALER_SECRETS": "file"}


def run() -> int:
    """All of it, in namespaces of its own; 0 when everything came about."""
    clean_root.check_tools()
    script = [sys.executable, str(Path(__file__).resolve())]
    unshared = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *script]
    return subprocess.run(unshared, check=False).returncode


def main() -> int:
    """What runs inside."""
    try:
        clean_root.make()
        with clean_root.screen() as screen:
            _package(screen)
            _archive(screen)
    except SetupError as error:
        say(f"FAILED: {error}")
        return 1
    say(f"everything came about; pictures are in {PICTURES.relative_to(product.ROOT)}")
    return 0


def _expect(holds: object, what: str) -> None:
    if not holds:
        raise SetupError(what)
    say(f"ok: {what}")


def _package(screen: clean_root.Screen) -> None:
    before = clean_root.files()
    for each in (packages.build_old(), product.DIST / packages.file_name("deb")):
        shutil.copy2(each, FOLDER / "tmp")
    old, new = packages.old_file_name(), packages.file_name("deb")
    # Only what it names as needed, so that anything that it forgot is missing.
    install = ["apt-get", "-qq", "-y", "--no-install-recommends", "install"]
    _expect(not clean_root.has("python3"), "the root has no Python")
    inside([*install, f"/tmp/{old}"])
    _expect((FOLDER / STALE[1:]).is_file(), "an older build is installed")
    inside([*install, f"/tmp/{new}"])
    shown = inside(["dpkg-query", "-W", "-f", "${Version}", product.DEBIAN_NAME])
    _expect(shown == packages.package_version(product.VERSION), "the new build upgrades it")
    _expect(not (FOLDER / STALE[1:]).exists(), "what only the older one had is gone")
    _expect(not clean_root.has("python3"), "it brought no Python")
    _works("dialer")
    inside([*install, "xdg-utils", "libglib2.0-bin", "desktop-file-utils"])
    with _simulated_account("dialer"):
        _desktop(screen, "dialer", f"/usr/share/applications/{product.NAME}.desktop", "package")
    data = _data()
    _expect(data, "the person's data lies in the home folder")
    inside(["apt-get", "-qq", "-y", "purge", product.DEBIAN_NAME])
    left = sorted(
        name
        for name in clean_root.files() - before
        if product.NAME in name.lower() and not name.startswith(HOME)
    )
    _expect(not left, f"purging leaves nothing of ours behind {left or ''}".rstrip())
    _expect(_data() == data, "but the person's data")


def _archive(screen: clean_root.Screen) -> None:
    found = sorted(product.DIST.glob(f"{product.NAME}-{product.VERSION}-linux-*.tar.xz"))
    _expect(found, "there is an archive")
    target = FOLDER / "opt"
    with tarfile.open(found[-1]) as archive:
        archive.extractall(target, filter="tar")
    script = f"/opt/{found[-1].name.removesuffix('.tar.xz')}/install.sh"
    before = {name for name in clean_root.files() if name.startswith(HOME)}
    told = inside([script], USER)
    _expect("is installed in" in told, "the archive installs for one person")
    program = f"{HOME}/.local/bin/dialer"
    stale = FOLDER / HOME[1:] / ".local/lib" / product.DEBIAN_NAME / "stale"
    stale.touch()
    inside([script], USER)
    _expect(not stale.exists(), "installed again, it replaces the older one whole")
    _works(program)
    entry = f"{HOME}/.local/share/applications/{product.NAME}.desktop"
    with _simulated_account(program):
        _desktop(screen, program, entry, "archive")
    inside([script, "--uninstall"], USER)
    left = {name for name in clean_root.files() if name.startswith(HOME)} - before
    left = {name for name in left if "/share/Dialer/" not in name and "/Dialer/" not in name}
    left -= {f"{HOME}/.local/share/applications/mimeinfo.cache"}
    left = {name for name in left if not name.startswith(f"{HOME}/.cache/fontconfig/")}
    _expect(not left, f"and is removed without a trace {sorted(left) or ''}".rstrip())
    _expect(_data(), "but the person's data")


def _works(program: str) -> None:
    shown = inside([program, "--version"], USER).strip()
    _expect(shown == f"dialer {product.VERSION}", f"it says {shown}")
    told = inside([program, "demo", "--text", "--speed", "30"], USER, **PERSON)
    _expect(told.count("completed") >= 3, "the demo calls through every provider")
    found = [json.loads(line) for line in inside([program, "doctor", "--json"], USER).splitlines()]
    kinds = {each["check"]: each["ok"] for each in found}
    _expect(kinds.get("listener"), "the listener takes callbacks")
    inside(
        [program, "demo", "--pictures", "/tmp/pictures", "--speed", "30"],
        USER,
        QT_QPA_PLATFORM="offscreen",
    )
    drawn = list((FOLDER / "tmp" / "pictures").glob("*.png"))
    _expect(drawn, f"the window draws itself in {len(drawn)} states, with its icons and fonts")
    shutil.rmtree(FOLDER / "tmp" / "pictures")
    _expect(_report(program), "reports are written as PDF and XLSX")


def _report(program: str) -> bool:
    days = ["--from", "2026-01-01", "--to", "2026-01-02"]
    with _simulated_account(program):
        for kind in ("pdf", "xlsx"):
            name = f"/tmp/report.{kind}"
            inside([program, "report", *days, "--account", "office", "-o", name], USER, **PERSON)
            if not (FOLDER / name[1:]).stat().st_size:
                return False
            (FOLDER / name[1:]).unlink()
    return True


@contextmanager
def _simulated_account(program: str) -> Iterator[None]:
    """The simulated services, with an account that can report (PokeTALK) and one that calls."""
    with running([program, "simulator", "--speed", "10"]) as simulator:
        assert simulator.stdout is not None
        told, address = "", ""
        for line in simulator.stdout:
            told += line
            if line.startswith("Simulated providers at"):
                address = line.split()[-1]
            if "use-cases" in line:
                break
        for name, wanted in (("office", "email="), ("home", "app_key=")):
            line = next(each for each in told.splitlines() if wanted in each)
            provider = re.findall(r"--provider (\S+)", line)
            settings = [
                word for each in re.findall(r"--set (\S+)", line) for word in ("--set", each)
            ]
            add = [program, "accounts", "add", name, "--provider", *provider, "--base-url", address]
            if "email=" in line:
                settings += ["--set", f"proxy_url={address}"]
            subprocess.run(
                clean_root.command_inside([program, "accounts", "remove", name], USER, **PERSON),
                capture_output=True,
                check=False,
            )
            inside([*add, "--own-number", "+12125550100", *settings], USER, **PERSON)
        inside([program, "config", "set", "default_account", "home"], USER, **PERSON)
        yield


def _desktop(screen: clean_root.Screen, program: str, entry: str, name: str) -> None:
    """From the menu to a call by a link, as the person does it."""
    about = {**screen.variables, **PERSON}
    calls = [program, "calls", "--json"]
    already = len(inside(calls, USER, **PERSON).splitlines())
    handler = inside(["xdg-mime", "query", "default", "x-scheme-handler/tel"], USER).strip()
    _expect(handler == f"{product.NAME}.desktop", "the desktop knows who opens tel: links")
    with running(["gio", "launch", entry], **about):
        until(lambda: screen.window("^Dialer$"), "a window from the desktop entry")
        _expect(window := screen.window("^Dialer$"), "the desktop entry opens the window")
        screen.picture(PICTURES / f"{name}-window.png")

        def ask() -> object:
            return inside(["xdg-open", f"tel:{NUMBER}"], USER, **about)

        def called() -> bool:
            return len(inside(calls, USER, **PERSON).splitlines()) > already

        screen.agree(window, ask, called)
        screen.picture(PICTURES / f"{name}-call.png")

        def ended() -> bool:
            newest = [json.loads(line) for line in inside(calls, USER, **PERSON).splitlines()]
            return any(each["to"] == NUMBER and each["outcome"] == "completed" for each in newest)

        until(ended, "the end of the call")
        _expect(True, "xdg-open tel: asks in the open window, and agreed to, the call is made")
        screen.picture(PICTURES / f"{name}-ended.png")
    _close()


def _close() -> None:
    """Ends the programs that run from the root; its /proc numbers them as this namespace does."""
    for folder in (FOLDER / "proc").iterdir():
        if folder.name.isdigit():
            with contextlib.suppress(OSError):  # one that has just ended
                if os.readlink(folder / "exe").endswith(f"/{product.DEBIAN_NAME}/dialer"):
                    os.kill(int(folder.name), signal.SIGTERM)


def _data() -> set[str]:
    home = {name for name in clean_root.files() if name.startswith(f"{HOME}/")}
    return {
        name for name in home if name.endswith(("dialer.sqlite3", "config.toml", "secrets.json"))
    }


if __name__ == "__main__":
    sys.exit(main())
