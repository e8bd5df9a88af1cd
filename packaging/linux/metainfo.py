"""What software centres show of Dialer: AppStream metadata.

https://www.freedesktop.org/software/appstream/docs/chap-Metadata.html
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree

import product
import release_notes
from release_notes import Section

FILE_NAME = f"{product.APPSTREAM_ID}.metainfo.xml"
_MOST_POINTS = 12


def metainfo(sections: Sequence[Section], seconds: int) -> str:
    """The file. ``sections`` are the changelog's, ``seconds`` since 1970 the date of what is not
    released yet.
    """
    root = ElementTree.Element("component", {"type": "desktop-application"})

    def add(
        parent: ElementTree.Element, tag: str, text: str = "", **about: str
    ) -> ElementTree.Element:
        child = ElementTree.SubElement(parent, tag, about)
        child.text = text or None
        return child

    add(root, "id", product.APPSTREAM_ID)
    add(root, "metadata_license", product.LICENCE)
    add(root, "project_license", product.LICENCE)
    add(root, "name", product.TITLE)
    for language, words in product.WORDS.items():
        add(root, "summary", words.summary, **_lang(language))
    developer = add(root, "developer", id=product.APPSTREAM_ID.rpartition(".")[0])
    add(developer, "name", product.PUBLISHER)
    description = add(root, "description")
    for place in range(len(product.DESCRIPTION)):
        for language, words in product.WORDS.items():
            add(description, "p", words.description[place], **_lang(language))
    if product.HOMEPAGE:
        add(root, "url", product.HOMEPAGE, type="homepage")
    add(root, "launchable", f"{product.NAME}.desktop", type="desktop-id")
    add(root, "icon", product.NAME, type="stock")
    categories = add(root, "categories")
    for category in product.CATEGORIES:
        add(categories, "category", category)
    keywords = add(root, "keywords")
    for language, words in product.WORDS.items():
        for keyword in words.keywords:
            add(keywords, "keyword", keyword, **_lang(language))
    languages = add(root, "languages")
    for language in product.WORDS:  # of the window; English is understood
        if language != product.ENGLISH:
            add(languages, "lang", language, percentage="100")
    provides = add(root, "provides")
    add(provides, "binary", product.PROGRAM)
    for scheme in product.SCHEMES:
        add(provides, "mediatype", f"x-scheme-handler/{scheme}")
    requires = add(root, "requires")
    add(requires, "display_length", "360", compare="ge")
    supports = add(root, "supports")
    for control in ("pointing", "keyboard", "touch"):
        add(supports, "control", control)
    add(root, "content_rating", type="oars-1.1")
    releases = add(root, "releases")
    today = release_notes.day(seconds)
    dated = [section for section in sections if section.date]
    if not any(section.version == product.VERSION for section in dated):
        newest = next(iter(sections), None)
        _release(add, releases, Section(product.VERSION, today, newest.text if newest else ""))
    for section in dated:
        _release(add, releases, section)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _lang(language: str) -> dict[str, str]:
    """The attribute of a text in another language than English."""
    if language == product.ENGLISH:
        return {}
    return {"xml:lang": language.replace("_", "-")}


def _release(add, releases: ElementTree.Element, section: Section) -> None:  # type: ignore[no-untyped-def]  # a closure above
    release = add(releases, "release", version=section.version, date=section.date)
    points = plain_points(section.text)
    if points:
        shown = add(add(release, "description"), "ul")
        for point in points[:_MOST_POINTS]:
            add(shown, "li", point)


def plain_points(markdown: str) -> list[str]:
    """The list of a section without Markdown's marks, a sentence or two each."""
    points: list[str] = []
    for line in markdown.splitlines():
        if line.startswith("- "):
            points.append(line[2:].strip())
        elif line.startswith("  ") and points:
            points[-1] += f" {line.strip()}"
    plain = [re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", point) for point in points]
    return [_first_sentence(point) for point in plain]


def _first_sentence(text: str) -> str:
    found = re.match(r".+?[.:](?=\s|$)", text)
    sentence = (found[0] if found else text).rstrip(":.")
    return f"{sentence}."
