"""No text of the window escapes its translators: every literal that is shown is marked, and a
window in a made-up language shows no word that is not of that language.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialer.ui.stored_words import COUNTED, TEMPLATES

ROOT = Path(__file__).resolve().parents[2]

SHOWS = {
    *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription"),
    *("setPlaceholderText", "setWindowTitle", "setTitle", "setStatusTip", "setWhatsThis"),
    *("setLabelText", "setHeaderLabels", "setHorizontalHeaderLabels", "setSpecialValueText"),
    *("setPrefix", "setSuffix", "setInformativeText", "setDetailedText", "setToolTipText"),
    *("addAction", "addMenu", "addItem", "addItems", "addTab", "addRow", "insertItem"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    *("QMenu", "plain_label", "PlainLabel", "LeadingLabel", "add_button", "show_text", "announce"),
    *("tell", "say", "offer", "show_state", "show_problem", "notify"),
}
"""What shows the texts that it is given."""

MARKS = {"tr", "translate", "phrase", "counted", "localised", "QKeySequence", "setObjectName"}
QUIET = {"setProperty", "getLogger", "debug", "info", "warning", "error", "exception", "property"}
"""What is given words that no person reads."""

SENTENCE = re.compile(r"[A-Z]?[a-z]{2,}[^\s]* [a-z]{2,}.* |[A-Za-z]{3,}[.?!…]$")
WORD = re.compile(r"[A-Za-z]{2,}")
NAMES = {"Dialer"}
STYLE = re.compile(r"[{}<>;#*]|^https?://|^Ctrl\+|^Q[A-Z]|^\.|[a-z]+/|^[a-z_.-]+$")
"""Style sheets, patterns of files, names of things inside the program."""


def unmarked(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Each literal that is shown, or reads like a sentence, and is not marked."""
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        text, calls, place = node.value, list[str](), above.get(node)
        if isinstance(place, ast.Expr) or text in NAMES:
            continue  # a docstring
        child: ast.AST = node
        silent = isinstance(place, ast.Dict) and node in place.keys
        while place is not None and not isinstance(place, ast.FunctionDef | ast.ClassDef):
            if isinstance(place, ast.Call) and child is not place.func:
                function = place.func
                calls.append(
                    function.attr
                    if isinstance(function, ast.Attribute)
                    else getattr(function, "id", "")
                )
            silent = silent or isinstance(place, ast.Assert | ast.Subscript | ast.Compare)
            child, place = place, above.get(place)
        if silent or any(call in MARKS | QUIET or call.endswith("Error") for call in calls):
            continue
        shown = bool(calls) and calls[0] in SHOWS and WORD.search(text) is not None
        if (shown or SENTENCE.search(text)) and not STYLE.search(text):
            yield node.lineno, text


def test_every_literal_that_is_shown_is_marked() -> None:
    # These are the engine's, marked there, as test_stored_words sees to: here they are looked for.
    looked_for = {("stored_words.py", text) for text in (*TEMPLATES, *COUNTED)}
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path in sorted((ROOT / "dialer" / "ui").rglob("*.py"))
        for line, text in unmarked(ast.parse(path.read_text("utf-8")))
        if (path.name, text) not in looked_for
    ]
    assert not found, "not through self.tr(): " + "\n".join(found)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('label.setText("Hang up")', ["Hang up"]),
        ('label.setText(self.tr("Hang up"))', []),
        ('show_text(label, f"Calls: {count}")', ["Calls: "]),
        ('label.setText(self.tr("{n} of it").format(n=1))', []),
        ('words = "What cannot be called stays."', ["What cannot be called stays."]),
        ('QLabel("Wörter")', ["Wörter"]),
        ('label.setProperty("role", "muted")', []),
        ('button = QPushButton(QCoreApplication.translate("facts", "Copy"))', []),
        ('def f():\n    """A sentence that is a docstring."""', []),
    ],
)
def test_the_checker_sees(code: str, found: list[str]) -> None:
    assert [text for _, text in unmarked(ast.parse(code))] == found


ERRORS = {"error", "fault", "problem", "doubt", "refusal"}
"""What errors are called where they are caught or come in."""


def unlocalised(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Each error that is shown in the words it was raised with."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        function = call.func
        name = function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)
        for part in call.args if name in SHOWS else ():
            words = ast.unparse(part)
            if "localised(" not in words and any(
                isinstance(node, ast.Name) and node.id in ERRORS and is_said(node, part)
                for node in ast.walk(part)
            ):
                yield call.lineno, words


def is_said(error: ast.Name, shown: ast.expr) -> bool:
    """Whether an error's words themselves are in what is shown."""
    return any(
        (isinstance(node, ast.Call) and ast.unparse(node.func) == "str" and error in node.args)
        or (isinstance(node, ast.FormattedValue) and node.value is error)
        or (isinstance(node, ast.Attribute) and node.value is error)
        for node in ast.walk(shown)
    )


def test_errors_are_shown_in_the_persons_language() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {words}"
        for path in sorted((ROOT / "dialer" / "ui").rglob("*.py"))
        for line, words in unlocalised(ast.parse(path.read_text("utf-8")))
    ]
    assert not found, "not through localised(): " + "\n".join(found)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("messages.tell(str(error), Level.DANGER)", ["str(error)"]),
        ("messages.tell(localised(error), Level.DANGER)", []),
        ('label.setText(f"{error}")', ["f'{error}'"]),
        ("show_text(label, error.what_happened)", ["error.what_happened"]),
        ("show_text(self.problem, words)", []),
        ("self.tell(error)", []),
    ],
)
def test_the_checker_sees_errors(code: str, found: list[str]) -> None:
    assert [words for _, words in unlocalised(ast.parse(code))] == found
