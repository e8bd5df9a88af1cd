"""The languages: up to date with the source, complete, and each with the same gaps as English."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "packaging"))

import translation_sources as sources  # noqa: E402 - its folder is no package
import translations  # noqa: E402 - as above

PLURAL_FORMS = {"de": 2, "fr": 2, "es": 2, "pt_BR": 2, "ru": 3, "he": 2, "ar": 6}
ENDINGS = {"ar": {"?": "؟", ",": "،", ";": "؛"}}
PLURAL_WORDS = re.compile(r"%L?n (?!(?:needs|has|was|is)\b)(?:\w+s|need|are|were|have)\b")
WORDLESS_FORMS = re.compile(r"%L?n")


def of(language: str) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Context, source and translation of each text."""
    for context, message in translations.messages(translations.ts_file(language)):
        translation = message.find("translation")
        assert translation is not None
        yield context, message.findtext("source", ""), translation


def forms(translation: ElementTree.Element) -> list[str]:
    return [form.text or "" for form in translation.findall("numerusform") or [translation]]


def gaps(text: str) -> list[str]:
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


def ending(text: str) -> str:
    found = re.search(r"[.?!…:؟]$", text.rstrip(" \u200f\u200e\u2069"))
    return found[0] if found else ""


def test_each_file_has_just_the_texts_of_the_source() -> None:
    assert translations.stale() == [], "run: python3 packaging/dev.py translations"


def test_no_room_is_forgotten() -> None:
    """The command line and the simulator speak English alone; all others are translated."""
    rooms = {f"dialer/{found.parent.name}" for found in ROOT.glob("dialer/*/__init__.py")}
    assert rooms - set(sources.BELOW) - set(sources.WINDOW) == {"dialer/cli", "dialer/simulator"}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert translations.missing(language) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_gaps_and_endings_agree(language: str) -> None:
    wrong = []
    for context, source, translation in of(language):
        for form in forms(translation):
            if not form:
                continue  # told by test_every_text_is_translated
            other = ENDINGS.get(language, {})
            wanted = "".join(other.get(sign, sign) for sign in ending(source))
            problems = [
                "gaps" if gaps(form) != gaps(source) else "",
                "ending" if ending(form) != wanted else "",
                "space" if form != form.strip() and source == source.strip() else "",
            ]
            if any(problems):
                wrong.append((context, source, form, [each for each in problems if each]))
    assert not wrong, wrong


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_each_number_has_its_form(language: str) -> None:
    for _, source, translation in of(language):
        told = translation.findall("numerusform")
        if told:
            assert len(told) == PLURAL_FORMS[language], source
            assert WORDLESS_FORMS.search(told[-1].text or ""), source


def test_english_has_two_forms_of_every_count() -> None:
    path = translations.ts_file(translations.ENGLISH)
    for _, message in translations.messages(path):
        told = [form.text for form in message.iter("numerusform")]
        assert len(told) == 2, message.findtext("source")
        assert all(told), message.findtext("source")
        assert not any("(s)" in (form or "") for form in told)
        one = told[0] or ""
        assert not PLURAL_WORDS.search(one), f"{one} is said of one"


def test_sentences_from_below_are_whole_literals() -> None:
    """A text that is put together by an f-string or a plus is found by no translator."""
    takers = sources.error_names() | sources.TAKERS | {"phrase", "counted"}
    wrong = []
    for path in sources.modules((*sources.BELOW, *sources.WINDOW)):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and sources.name_of(call) in takers:
                wrong += [
                    f"{path.relative_to(ROOT)}:{argument.lineno}: {ast.unparse(argument)}"
                    for argument in call.args
                    if put_together(argument)
                ]
    assert not wrong, "use phrase(): " + "\n".join(wrong)


def put_together(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr):
        return any(
            isinstance(part, ast.Constant) and re.search(r"[A-Za-z]{2}", str(part.value))
            for part in argument.values
        )
    return isinstance(argument, ast.BinOp) and any(
        isinstance(part, ast.Constant) and isinstance(part.value, str)
        for part in ast.walk(argument)
    )


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('phrase("The line of {name} is busy.", name=x)', ["The line of {name} is busy."]),
        ('raise UsageError("Nothing was named.")', ["Nothing was named."]),
        (
            'NotReachedError("a" if x else "It is gone.", "Try again.")',
            ["It is gone.", "Try again."],
        ),
        ('CallbackError("Nobody reads this.")', []),
        ('log.info("A line of the log.")', []),
        ('ProviderRefusedError(title, "401", "it is not known")', ["it is not known"]),
    ],
)
def test_the_sources_are_found(code: str, found: list[str]) -> None:
    call = next(node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call))
    takers = sources.error_names() | sources.TAKERS
    assert sorted(text.source for text in sources.texts_of(call, takers)) == found


def test_right_to_left_gaps_keep_their_own_direction(tmp_path: Path) -> None:
    made = tmp_path / "dialer_he.qm"
    ts = tmp_path / "dialer_he.ts"
    ts.write_text(
        '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="he"><context>'
        "<name>core</name><message><source>{number} is busy</source>"
        "<translation>{number} תפוס</translation></message></context></TS>",
        "utf-8",
    )
    translations.release_one("he", ts, made)
    # The sentence begins at the right though a number comes first, which keeps its direction.
    assert "\u200f\u2068{number}\u2069".encode("utf-16-be") in made.read_bytes()
    assert "גרמניה".encode("utf-16-be") in made.read_bytes()  # Germany, by the CLDR
