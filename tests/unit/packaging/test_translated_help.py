"""The help in each language: every page is there, says what the English one says by now, and uses
the window's words.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "packaging"))

import translated_help
import translations

ENGLISH = "# Calls\n\nPress *Hang up*, or `dialer hangup`:\n\n- [the report](report.md)\n"
GERMAN = "# Anrufe\n\n*Auflegen* drücken, oder `dialer hangup`:\n\n- [der Bericht](report.md)\n"
WORDS = {"Hang up": {"Auflegen"}}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_help_of_a_language_is_whole(language: str) -> None:
    assert list(translated_help.faults(language)) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_language_has_no_page_that_english_lacks(language: str) -> None:
    folder = translated_help.HELP / language
    there = {page.relative_to(folder).as_posix() for page in folder.rglob("*.md")}
    assert there <= set(translated_help.pages())


def faults_of(text: str, english: str = ENGLISH) -> str:
    stamped = f"{translated_help.stamp(ENGLISH)}\n\n{text}"
    return "; ".join(translated_help.compared(english, stamped, WORDS))


def test_a_good_page_has_no_faults() -> None:
    assert faults_of(GERMAN) == ""


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("# Anrufe", "## Anrufe"), "headings"),
        (("- [", "["), "list items"),
        (("report.md", "bericht.md"), "links differ: ['bericht.md', 'report.md']"),
        (("`dialer hangup`", "`dialer auflegen`"), "words in backticks differ"),
        (("*Auflegen*", "*Beenden*"), "“Hang up” is Auflegen in the window"),
    ],
)
def test_a_page_that_says_something_else_is_found(change: tuple[str, str], fault: str) -> None:
    assert fault in faults_of(GERMAN.replace(*change))


def test_a_page_of_an_older_english_page_is_found() -> None:
    assert "its first line is <!-- English: " in faults_of(GERMAN, ENGLISH.replace("Press", "Hit"))
