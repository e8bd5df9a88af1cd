"""The window's languages: brings ``resources/translations/*.ts`` up to date with the source, and
makes of them the ``.qm`` files that Qt loads.

``dev.py translations`` does both; ``--check`` changes nothing and says what is missing. The ``.qm``
are not kept: the build hook makes them for every wheel and editable install. Here stand the words
that nobody translates by hand too: the countries' names, which the CLDR has.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent))

import translation_sources as sources

ROOT = sources.ROOT
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "pt_BR", "ru", "he", "ar")
ENGLISH = "en"
"""The source; its file has the plural forms alone."""

RIGHT_TO_LEFT = ("he", "ar")
GAP = re.compile(r"\{\w+\}")
ISOLATED = "\u2068{}\u2069"
"""What fills a gap keeps its own direction, so that a number stays left to right."""

RIGHT_TO_LEFT_MARK = "\u200f"

Change = Callable[[str], str]


class TranslationsError(Exception):
    """A tool of Qt's failed."""


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """The translators' file of a language."""
    return folder / f"dialer_{language}.ts"


def qm_file(language: str, folder: Path = FOLDER) -> Path:
    """What Qt loads for a language."""
    return folder / f"dialer_{language}.qm"


# -- bringing up to date --------------------------------------------------------------------------


def update(folder: Path = FOLDER) -> None:
    """Adds the texts that are new to each language's file, and drops those that are gone."""
    with tempfile.TemporaryDirectory(prefix="dialer-translations-") as temporary:
        below = Path(temporary) / "core.cpp"
        below.write_text(sources.as_cpp(), "utf-8")
        window = [str(path) for path in sources.modules(sources.WINDOW)]
        for language in (*LANGUAGES, ENGLISH):
            # The sentences from below have their two English forms in the source.
            english = language == ENGLISH
            kind, read = (["-pluralonly"], window) if english else ([], [*window, str(below)])
            _run(
                "lupdate",
                *kind,
                *("-locations", "none", "-no-obsolete", "-source-language", "en"),
                *("-target-language", language),
                *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
                *(*read, "-ts", str(ts_file(language, folder))),
            )


def stale() -> list[str]:
    """The languages whose file does not have just the texts of the source."""
    with tempfile.TemporaryDirectory(prefix="dialer-translations-") as temporary:
        folder = Path(temporary)
        for language in (*LANGUAGES, ENGLISH):
            if ts_file(language).exists():
                shutil.copy(ts_file(language), folder)
        update(folder)
        return [
            language
            for language in (*LANGUAGES, ENGLISH)
            if not ts_file(language).exists()
            or texts(ts_file(language)) != texts(ts_file(language, folder))
        ]


def messages(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    """Each message of a file, with its context."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield name, message


def texts(path: Path) -> set[tuple[str, str, bool]]:
    """Context, source and whether it has plural forms, of each message of a file."""
    return {
        (context, message.findtext("source", ""), message.get("numerus") == "yes")
        for context, message in messages(path)
    }


def missing(language: str) -> list[str]:
    """The texts that a language lacks yet."""
    return [
        message.findtext("source", "")
        for _, message in messages(ts_file(language))
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
    ]


# -- making what Qt loads -------------------------------------------------------------------------


def is_current(folder: Path = FOLDER) -> bool:
    """Whether each .qm is there and newer than what it is made of."""
    made_of = [Path(__file__), Path(sources.__file__)]
    return all(
        qm_file(language, folder).exists()
        and qm_file(language, folder).stat().st_mtime
        >= max(path.stat().st_mtime for path in (ts_file(language, folder), *made_of))
        for language in (*LANGUAGES, ENGLISH)
        if ts_file(language, folder).exists()
    )


def release(folder: Path = FOLDER) -> None:
    """Makes every language's .qm, each in one step."""
    for language in (*LANGUAGES, ENGLISH):
        if ts_file(language, folder).exists():
            release_one(language, ts_file(language, folder), qm_file(language, folder))


def release_one(language: str, ts: Path, qm: Path, change: Change | None = None) -> None:
    """Makes one .qm. ``change`` is done to each translation, or to the source where there is none
    yet: a test makes a language of its own with it.
    """
    root = ElementTree.parse(ts).getroot()
    isolate = _isolate if language in RIGHT_TO_LEFT else str
    for message in root.iter("message"):
        translation = message.find("translation")
        for form in (
            () if translation is None else translation.findall("numerusform") or [translation]
        ):
            if change is not None:
                form.text = change(form.text or message.findtext("source") or "")
            elif form.text:
                # A count is written as the locale writes numbers.
                form.text = isolate(form.text.replace("%n", "%Ln"))
    if language != ENGLISH:
        _add_countries(root, language, change or str)
    with tempfile.TemporaryDirectory(prefix="dialer-translations-") as temporary:
        whole = Path(temporary) / ts.name
        ElementTree.ElementTree(root).write(whole, "utf-8", xml_declaration=True)
        made = qm.with_suffix(f".{os.getpid()}.part")  # two runs at once make it each
        _run("lrelease", "-silent", str(whole), "-qm", str(made))
    os.replace(made, qm)


def _isolate(text: str) -> str:
    """A right-to-left sentence stays one though it begins with a name, and a gap is kept apart."""
    begins = re.search(r"[^\W\d_]|\{\w+\}", text)
    foreign = begins is not None and (begins[0][0] == "{" or begins[0].isascii())
    mixed = GAP.search(text) is not None or re.search("[\u0590-\u06ff]", text) is not None
    mark = RIGHT_TO_LEFT_MARK if foreign and mixed else ""
    return mark + GAP.sub(lambda gap: ISOLATED.format(gap[0]), text)


def _add_countries(root: ElementTree.Element, language: str, change: Change) -> None:
    """The countries' names, as sentences from below the window name them."""
    import number_tables  # late: bringing up to date needs neither
    from babel import Locale

    names = Locale.parse(language).territories
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = sources.CONTEXT
    for region, english in sorted(number_tables.country_names().items()):
        if region not in names:  # a country that is gone, whose numbers are not
            continue
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = english
        ElementTree.SubElement(message, "translation").text = change(names[region])


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's tools, which come with PySide6."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise TranslationsError("PySide6, whose tools make the translations, is not installed")
    folder = Path(spec.submodule_search_locations[0])
    program = folder / (f"{tool}.exe" if os.name == "nt" else tool)
    if not program.exists():
        program = folder / "Qt" / "libexec" / tool
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise TranslationsError(f"{tool} failed: {done.stderr.strip() or done.stdout.strip()}")


def main(arguments: list[str]) -> int:
    """Brings up to date and makes the .qm; with --check only says what is missing, and fails."""
    try:
        if arguments == ["--check"]:
            behind = stale()
            lacking = {language: missing(language) for language in LANGUAGES}
        else:
            update()
            release()
            behind, lacking = [], {language: missing(language) for language in LANGUAGES}
    except TranslationsError as error:
        sys.stderr.write(f"translations: {error}\n")
        return 1
    for language, texts_ in lacking.items():
        sys.stdout.write(f"{language}: {len(texts_)} to translate\n")
    if behind:
        sys.stdout.write(f"not up to date with the source: {', '.join(behind)}\n")
    return 1 if arguments == ["--check"] and (behind or any(lacking.values())) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
