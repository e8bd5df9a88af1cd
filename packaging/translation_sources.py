"""Finds the texts of the program that are to be translated, in its source alone.

The window's own (``self.tr``, ``QCoreApplication.translate``) lupdate finds; the sentences of the
rooms below, which know no Qt, are found here: ``phrase("...")``, ``counted("...", "...")``, and
literals given to an error of ``core/errors.py`` or to one of the other TAKERS.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "core"
"""Of all sentences from below the window; ``ui/localised.py`` looks them up under it."""

WINDOW = ("dialer/ui", "dialer/app.py")
BELOW = (
    "dialer/core",
    "dialer/providers",
    "dialer/listener",
    "dialer/store",
    "dialer/contacts",
    "dialer/desktop",
    "dialer/engine",
    "dialer/updates",
)
MAKERS = {"phrase": 0, "as_phrase": 0, "Phrase": 0, "counted": 1}
"""What makes a Phrase, and which argument translators see."""

TAKERS = {"Setting", "Refusal", "not_reached", "unconfirmed", "undocumented"}
"""What makes Phrases of the sentences that it is given, besides the errors."""

SILENT = {"CallbackError"}
"""Errors that no person is shown: a provider gets them as an answer."""


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate. ``plural``: it has ``%n``, and a form for each number."""

    source: str
    plural: bool = False


def modules(places: tuple[str, ...]) -> list[Path]:
    """The Python files of these folders and files."""
    found: list[Path] = []
    for place in places:
        path = ROOT / place
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    return found


def error_names() -> set[str]:
    """The errors whose words a person is shown."""
    tree = ast.parse((ROOT / "dialer/core/errors.py").read_text("utf-8"))
    names = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    return {name for name in names if name.endswith("Error")} - SILENT


def sentences() -> list[Text]:
    """All sentences from below the window, each once."""
    takers = error_names() | TAKERS
    found: set[Text] = set()
    for path in modules((*BELOW, *WINDOW)):
        for call in _calls(ast.parse(path.read_text("utf-8"))):
            found.update(texts_of(call, takers))
    return sorted(found)


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    """The last name of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def texts_of(call: ast.Call, takers: set[str]) -> Iterator[Text]:
    name = name_of(call)
    if name in MAKERS:
        place = MAKERS[name]
        for literal in _literals(call.args[place]) if len(call.args) > place else ():
            yield Text(literal, plural=name == "counted")
    elif name in takers:
        given = [*call.args, *(each.value for each in call.keywords if each.arg != "key")]
        for argument in given:
            yield from (Text(each) for each in _literals(argument) if is_prose(each))


def _literals(node: ast.expr) -> Iterator[str]:
    """The literal, or both of a choice between two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def is_prose(text: str) -> bool:
    """Whether a literal is said to people: two words at least, or a word with a full stop."""
    return re.search(r"[A-Za-z]{2,}[^\s]* \S|[A-Za-z]{2,}\.$", text) is not None


def as_cpp() -> str:
    """The sentences as a source that lupdate reads."""
    lines = [
        f'QCoreApplication::translate("{CONTEXT}", {_quoted(text.source)}'
        + (", nullptr, 2);" if text.plural else ");")
        for text in sentences()
    ]
    return "\n".join(["void core() {", *lines, "}", ""])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
