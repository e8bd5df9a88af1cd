"""The house stands: which room may import which, and what every module has to keep to.

A checker over the source alone: nothing is imported, so that a broken room is judged like any
other, and rooms still to be built are covered already. What the rules are for stands in README.md
("The house"). The last tests plant each violation, to show that the checker sees it.
"""

import ast
import re
import sys
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Lowest first. Imports run downstairs only, never to another room on the same floor.
FLOORS = (
    {"core"},
    {"providers", "listener", "store", "contacts", "simulator", "desktop", "updates"},
    {"engine"},
    {"ui", "cli"},
    {"app"},
    {"__main__"},
)
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

# What comes from outside and lives in these rooms alone.
LIBRARY_ROOMS = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui", "app"},
    "httpx": {"providers", "contacts", "updates"},
    "sqlite3": {"store"},
    "aiohttp": {"listener", "providers", "simulator"},  # providers: WebSockets, which httpx has not
    "jeepney": {"desktop"},
    "Xlib": {"desktop"},
    "winreg": {"desktop"},
}
CORE_LIBRARIES = {"phonenumbers", *sys.stdlib_module_names}

# The modules beside the providers' folders are for all of them: http.py, say.
SHARED_BY_PROVIDERS = {"http", *(path.stem for path in ROOT.glob("dialer/providers/*.py"))}

MOST_LINES = 400
DIRECTIVE = re.compile(
    r"#\s*(?:type:\s*ignore(?P<types>\[[\w\s,-]+\])?"
    r"|(?:ruff:\s*|flake8:\s*)?noqa(?P<rules>:\s*[A-Z]+\d+(?:[,\s]+[A-Z]+\d+)*)?)"
)


@dataclass(frozen=True)
class Module:
    """One source file: its place in the tree, its dotted name, its text."""

    path: Path
    name: str
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The room of dialer that it belongs to; empty for the package's own __init__."""
        return room_of(self.name)

    def imports(self) -> Iterator[tuple[int, str]]:
        """Every import anywhere in it, in functions and for type checkers too: (line, name)."""
        package = self.name.split(".")
        if self.path.name != "__init__.py":
            package.pop()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                start = package[: len(package) + 1 - node.level] if node.level else []
                base = ".".join([*start, *([node.module] if node.module else [])])
                # What is taken may be a module or a name in one; the longer name fits both, for
                # rules only ask how a name begins.
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
            elif isinstance(node, ast.Call) and _called(node) in ("import_module", "__import__"):
                named = [given for given in node.args[:1] if isinstance(given, ast.Constant)]
                yield from ((node.lineno, str(given.value)) for given in named)


def room_of(name: str) -> str:
    """The second part of ``dialer.room.module``."""
    return [*name.split("."), ""][1]


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def read(root: Path, pattern: str) -> list[Module]:
    """The modules under this root."""
    modules = []
    for path in sorted(root.glob(pattern)):
        parts = path.relative_to(root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        text = path.read_text(encoding="utf-8")
        place = path.relative_to(root)
        modules.append(Module(place, name, text, ast.parse(text, filename=str(place))))
    return modules


Problems = Iterator[tuple[int, str]]


def stairs(module: Module) -> Problems:
    """Imports run downstairs only, and never next door."""
    room = module.room
    if room and room not in FLOOR_OF:
        yield 1, f"the house has no room {room!r}: give it a floor in {Path(__file__).name}"
        return
    for line, name in module.imports():
        other = room_of(name) if name.split(".")[0] == "dialer" else ""
        if other not in FLOOR_OF:  # not ours, or the package itself (its version)
            continue
        if not room:
            yield line, f"dialer/__init__.py imports {name}, and everybody imports dialer"
        elif other != room and FLOOR_OF[other] == FLOOR_OF[room]:
            yield line, f"{room} imports {name}: {other} is another room on the same floor"
        elif FLOOR_OF[other] > FLOOR_OF[room]:
            yield line, f"{room} imports {name}: {other} is upstairs of {room}"


def services(module: Module) -> Problems:
    """A provider imports neither another one nor the registry; only the registry imports one."""
    place = module.path.parts
    if place[:2] != ("dialer", "providers") or module.name == "dialer.providers.registry":
        return
    own = place[2] if len(place) > 3 else None  # a service is a folder there
    for line, name in module.imports():
        parts = name.split(".")
        if parts[:2] != ["dialer", "providers"] or len(parts) < 3 or parts[2] == own:
            continue
        if parts[2] == "registry":
            yield line, f"{module.name} imports the registry, which stands above every provider"
        elif parts[2] not in SHARED_BY_PROVIDERS:
            yield line, f"{module.name} imports {name}: only the registry knows another provider"


def libraries(module: Module) -> Problems:
    """Qt, HTTP and SQL each stay in their rooms, and core is pure."""
    for line, name in module.imports():
        top = name.split(".")[0]
        rooms = LIBRARY_ROOMS.get(top)
        if rooms is not None and module.room not in rooms:
            yield line, f"{top} lives only in {' and '.join(sorted(rooms))}, not in {module.name}"
        elif module.room == "core" and top not in CORE_LIBRARIES | {"dialer"}:
            yield line, f"core imports {top}: only the standard library and phonenumbers may be"


def prints(module: Module) -> Problems:
    """Only the command line writes to standard output."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id == "print" and module.room != "cli":
            yield node.lineno, "print outside cli: log it, or give it back"


def size(module: Module) -> Problems:
    """A module is one idea."""
    lines = len(module.text.splitlines())
    if lines > MOST_LINES:
        yield lines, f"{lines} lines, {MOST_LINES} at most: look for the second idea"


def docstring(module: Module) -> Problems:
    """A module opens by saying what lives here."""
    if not ast.get_docstring(module.tree):
        yield 1, "no docstring: say what lives here and what does not"


def exceptions_have_reasons(module: Module) -> Problems:
    """Whoever silences a checker names the rule and says why, on the line itself."""
    lines = iter(module.text.splitlines(keepends=True))
    for token in tokenize.generate_tokens(lambda: next(lines, "")):
        if token.type != tokenize.COMMENT:
            continue
        found = list(DIRECTIVE.finditer(token.string))
        for directive in found:
            if not directive["types"] and not directive["rules"]:
                yield token.start[0], f"{directive[0]!r} silences everything: name the rule"
        if found and not re.search(r"[^\W\d_]{2}", DIRECTIVE.sub("", token.string)):
            yield token.start[0], f"{token.string!r} gives no reason"


Rule = Callable[[Module], Problems]
EVERYWHERE: tuple[Rule, ...] = (docstring, exceptions_have_reasons)
IN_PROGRAM: tuple[Rule, ...] = (stairs, services, libraries, prints, size, *EVERYWHERE)


def problems(modules: list[Module], rules: tuple[Rule, ...]) -> list[str]:
    """Every violation, as ``file:line: what is wrong``."""
    return [
        f"{module.path.as_posix()}:{line}: {what}"
        for module in modules
        for rule in rules
        for line, what in rule(module)
    ]


@pytest.fixture(scope="module")
def program() -> list[Module]:
    """All of dialer, read once."""
    return read(ROOT, "dialer/**/*.py")


@pytest.mark.parametrize("rule", IN_PROGRAM, ids=lambda rule: rule.__name__)
def test_the_program_keeps(program: list[Module], rule: Rule) -> None:
    assert program
    found = problems(program, (rule,))
    assert not found, "\n".join(["", *found])


def test_scripts_and_tests_keep_the_rules_for_all() -> None:
    scripts = problems(read(ROOT, "packaging/**/*.py"), (size, *EVERYWHERE))
    tests = problems(read(ROOT, "tests/**/*.py"), (exceptions_have_reasons,))
    assert not scripts + tests, "\n".join(["", *scripts, *tests])


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists(), "it would shadow PyPI's packaging"


PLANTED = [
    # (file, its text, what the checker has to say of it: None when it is in order)
    ("core/a.py", "import dialer.store.calls", "store is upstairs of core"),
    ("core/a.py", "from ..engine import tracker", "engine is upstairs of core"),
    ("core/a.py", "from ..core import call", None),
    ("core/a.py", "def f():\n    from dialer import ui", "ui is upstairs of core"),
    ("core/a.py", "import httpx", "httpx lives only in contacts and providers and updates"),
    ("core/a.py", "import msgspec", "core imports msgspec"),
    ("core/a.py", "import decimal\nfrom phonenumbers import geocoder", None),
    ("core/sub/__init__.py", "from ..call import Call\nfrom . import x", None),
    ("core/sub/__init__.py", "from ...app import compose", "app is upstairs of core"),
    ("store/a.py", "import sqlite3\nfrom dialer.core.call import Call", None),
    ("store/a.py", "from dialer.contacts import card", "another room on the same floor"),
    (
        "store/a.py",
        "import aiohttp.web",
        "aiohttp lives only in listener and providers and simulator",
    ),
    (
        "engine/a.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import dialer.app",
        "app is upstairs of engine",
    ),
    ("engine/a.py", "import sqlite3", "sqlite3 lives only in store"),
    ("engine/a.py", "from PySide6.QtCore import QObject", "PySide6 lives only in app and ui"),
    ("engine/a.py", "from dialer.providers import registry\nfrom dialer.store import calls", None),
    ("cli/a.py", "print('fine')\nfrom dialer import __version__", None),
    ("cli/a.py", "from dialer.ui import bridge", "another room on the same floor"),
    ("cli/a.py", "import importlib\nimportlib.import_module('dialer.app')", "upstairs of cli"),
    ("ui/a.py", "print('left behind')", "print outside cli"),
    ("app.py", "from PySide6 import QtWidgets\nfrom dialer.cli import main", None),
    ("app.py", "from dialer.__main__ import main", "__main__ is upstairs of app"),
    ("__init__.py", "from dialer.core import call", "everybody imports dialer"),
    ("attic/a.py", "", "no room 'attic'"),
    ("simulator/a.py", "from dialer.providers.talkety import wire", "same floor"),
    ("providers/spokn/a.py", "from dialer.providers.http import Client\nfrom . import wire", None),
    ("providers/spokn/a.py", "from ..talkety import wire", "only the registry knows another"),
    ("providers/spokn/a.py", "from .. import registry", "imports the registry"),
    ("providers/http.py", "from dialer.providers import spokn", "only the registry knows another"),
    ("providers/registry.py", "def f():\n    from .spokn.adapter import Spokn", None),
    ("core/a.py", "x = 1\n" * 399, "401 lines"),
    ("core/a.py", "x = 1  # noqa", "silences everything"),
    ("core/a.py", "x = 1  # type: ignore[assignment]", "gives no reason"),
    ("core/a.py", "x = 1  # noqa: E501, F401", "gives no reason"),
    ("core/a.py", "x = 1  # type: ignore[misc]  # noqa: E501", "gives no reason"),
    ("core/a.py", "x = 1  # noqa: E501 - a link is not broken", None),
    ("core/a.py", "x = 1  # type: ignore[misc]  # the stubs say less than the library", None),
]


@pytest.mark.parametrize(("place", "text", "expected"), PLANTED)
def test_the_checker_sees(tmp_path: Path, place: str, text: str, expected: str | None) -> None:
    path = tmp_path / "dialer" / place
    path.parent.mkdir(parents=True)
    path.write_text(f'"""Planted."""\n{text}\n', encoding="utf-8")
    found = problems(read(tmp_path, "dialer/**/*.py"), IN_PROGRAM)
    if expected is None:
        assert not found
    else:
        assert [line for line in found if expected in line], found
        assert all(line.startswith(f"dialer/{place}:") for line in found)


def test_the_checker_sees_a_module_without_docstring(tmp_path: Path) -> None:
    (tmp_path / "dialer").mkdir()
    (tmp_path / "dialer" / "__init__.py").write_text("", encoding="utf-8")
    assert problems(read(tmp_path, "dialer/**/*.py"), IN_PROGRAM) == [
        "dialer/__init__.py:1: no docstring: say what lives here and what does not"
    ]
