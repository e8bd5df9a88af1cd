"""Looks over the help pages of each language: ``resources/help/de/first-call.md`` is
``resources/help/first-call.md`` in German.

A translated page begins with a stamp of the English page that it says, so that one which says less
than the English page does by now is found; it has the same headings, tables, links and commands,
and calls what stands in the window by the window's own words.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import translations

HELP = translations.ROOT / "resources" / "help"
ENGLISH_ALONE = ("providers/coverage.md",)
"""Made by a command, of test names and of the providers' own English words."""

SAME = {
    "headings": re.compile(r"^(#+) ", re.MULTILINE),
    "list items": re.compile(r"^\s*(-|\d+\.) ", re.MULTILINE),
    "table rows": re.compile(r"^\|", re.MULTILINE),
}
SAME_IN_ANY_ORDER = {
    "links": re.compile(r"\]\(([^)]+)\)"),
    "words in backticks": re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL),
}
EMPHASISED = (re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)"), re.compile(r"\*\*([^*]+)\*\*"))


def pages() -> list[str]:
    """The English pages that are translated, by their names below HELP."""
    own = (*HELP.glob("*.md"), *(HELP / "providers").glob("*.md"))
    names = (page.relative_to(HELP).as_posix() for page in own)
    return sorted(name for name in names if name not in ENGLISH_ALONE)


def stamp(english: str) -> str:
    """The first line of what a page's text is in another language."""
    return f"<!-- English: {hashlib.sha256(english.encode()).hexdigest()[:12]} -->"


def faults(language: str) -> Iterator[str]:
    """What is to be done in a language, a sentence each."""
    words = window_words(language)
    for name in pages():
        page = HELP / language / name
        if not page.is_file():
            yield f"{language}/{name} is not there yet"
            continue
        english = (HELP / name).read_text("utf-8")
        for fault in compared(english, page.read_text("utf-8"), words):
            yield f"{language}/{name}: {fault}"


def compared(english: str, translated: str, words: Mapping[str, set[str]]) -> Iterator[str]:
    """What a translated page lacks. ``words``: see window_words()."""
    first, _, text = translated.partition("\n")
    if first != stamp(english):
        yield f"once it says what the English page says now, its first line is {stamp(english)}"
    for what, pattern in SAME.items():
        there, here = pattern.findall(english), pattern.findall(text)
        if there != here:
            yield f"{what}: {len(there)} in English, {len(here)} here, or others"
    for what, pattern in SAME_IN_ANY_ORDER.items():
        there, here = sorted(pattern.findall(english)), sorted(pattern.findall(text))
        if there != here:
            yield f"{what} differ: {sorted(set(there) ^ set(here)) or 'other counts'}"
    one_line = " ".join(text.split())
    for pattern in EMPHASISED:
        for said in {" ".join(found.split()) for found in pattern.findall(english)}:
            here_said = words.get(_bare(said), set())
            if here_said and not any(word in one_line for word in here_said):
                yield f"“{said}” is {' or '.join(sorted(here_said))} in the window"


def window_words(language: str) -> dict[str, set[str]]:
    """The window's English texts, and how it says each in a language."""
    words: dict[str, set[str]] = {}
    for _, message in translations.messages(translations.ts_file(language)):
        translation = message.find("translation")
        if translation is not None:
            forms = translation.findall("numerusform") or [translation]
            said = words.setdefault(_bare(message.findtext("source", "")), set())
            said.update(_bare(form.text or "") for form in forms)
    return words


def _bare(text: str) -> str:
    """A text of the window without what marks its key, and without what it ends in."""
    return text.replace("&", "").rstrip("….:")


def main() -> int:
    """Prints every fault of every language."""
    found = [fault for language in translations.LANGUAGES for fault in faults(language)]
    sys.stdout.write("".join(f"{fault}\n" for fault in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
