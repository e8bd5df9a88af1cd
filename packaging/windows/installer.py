"""The Windows installer, by NSIS: what installer.nsi leaves open, and the call of makensis.

What is written into the registry is the program's own list (``dialer.desktop.windows_registry``),
so that an installed Dialer and one that registers itself say the same.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import product
import signing
from bundle import environment
from bundle.places import BILL, BUNDLE, MADE
from venv_setup import SetupError

from dialer.desktop.surroundings import Surroundings
from dialer.desktop.windows_registry import OWN_KEYS, RegistryValue, link_values, login_value
from windows.installer_words import words_script
from windows.version import numbers

SCRIPT = Path(__file__).parent / "installer.nsi"
_PLACES = ("C:/Program Files (x86)/NSIS/makensis.exe", "C:/Program Files/NSIS/makensis.exe")


def file_name(version: str = product.VERSION) -> str:
    """The installer's."""
    return f"{product.NAME}-{version}-windows-x64-setup.exe"


def build(
    bundle: Path = BUNDLE, *, version: str = product.VERSION, into: Path = product.DIST
) -> Path:
    """Signs the bundle where there is a certificate, packs it, signs that; gives the installer."""
    tool = _makensis()
    signing.sign_windows(signing.windows_programs(bundle))
    folder = product.BUILD / "windows"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "made.nsh").write_text(made_script(), encoding="utf-8")
    target = into / file_name(version)
    target.parent.mkdir(parents=True, exist_ok=True)
    defined = definitions(bundle, target, version)
    switch = "/" if sys.platform == "win32" else "-"
    options = [f"{switch}D{name}={value}" for name, value in defined.items()]
    own = f"{switch}X!include {folder / 'made.nsh'}"
    environment.run([tool, f"{switch}V2", f"{switch}INPUTCHARSET", "UTF8", *options, own, SCRIPT])
    return target


def definitions(bundle: Path, target: Path, version: str) -> Mapping[str, str]:
    """What stands in ${...} in the script."""
    found = {
        "TITLE": product.TITLE,
        "VERSION": version,
        "FOUR_NUMBERS": ".".join(map(str, numbers(version))),
        "PUBLISHER": product.PUBLISHER,
        "COPYRIGHT": product.COPYRIGHT,
        "PROGRAM": product.PROGRAM,
        "WINDOWED_PROGRAM": product.WINDOWED_PROGRAM,
        "BUNDLE": str(bundle),
        "BILL": BILL,
        "ICON": str(MADE / "dialer.ico"),
        "LICENCE_FILE": str(product.ROOT / "LICENSE"),
        "OUT": str(target),
        "SLASH": "\\" if sys.platform == "win32" else "/",
    }
    if sys.platform != "win32":
        found["AMD64"] = "1"
    command = signing.windows_command_line()
    return found | ({"SIGN": command} if command else {})


def made_script() -> str:
    """What the script includes: the registry's values, and the words in each language."""
    return registry_script() + words_script()


def registry_script() -> str:
    """The macros that write and remove the registry's values."""
    here = Surroundings((rf"$INSTDIR\{product.WINDOWED_PROGRAM}.exe",), {}, None, "win32")
    links, login = link_values(here), login_value(here)
    registered = links[-1]
    return "\n".join(
        [
            "!macro WriteLinks",
            *map(_write, links),
            "!macroend",
            "!macro WriteLogin",
            _write(login),
            "!macroend",
            "!macro RemoveLinks",
            *(f'  DeleteRegKey SHCTX "{key}"' for key in OWN_KEYS),
            f'  DeleteRegKey /ifempty SHCTX "Software\\{product.TITLE}"',
            f'  DeleteRegValue SHCTX "{registered.key}" "{registered.name}"',
            "!macroend",
            "!macro RemoveLogin",
            f'  DeleteRegValue SHCTX "{login.key}" "{login.name}"',
            "!macroend",
            "",
        ]
    )


def _write(value: RegistryValue) -> str:
    return f"  WriteRegStr SHCTX {_quoted(value.key)} {_quoted(value.name)} {_quoted(value.value)}"


def _quoted(text: str) -> str:
    """A string of NSIS; $INSTDIR in it is meant, and no other $ or backtick may be in it."""
    if "`" in text or text.replace("$INSTDIR", "").count("$"):
        raise SetupError(f"the installer cannot write {text!r}")
    return f"`{text}`"


def _makensis() -> str:
    found: Sequence[str | None] = [shutil.which("makensis"), *filter(_is_file, _PLACES)]
    for each in found:
        if each:
            return each
    raise SetupError("makensis is not installed: choco install nsis, or apt-get install nsis")


def _is_file(path: str) -> bool:
    return Path(path).is_file()
