"""The changelog as a release needs it: one version's section, and which versions there were."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import product

_HEADING = re.compile(r"^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?\s*$", re.MULTILINE)
UNRELEASED = "Unreleased"


class NoSectionError(Exception):
    """The changelog says nothing of this version."""


@dataclass(frozen=True, slots=True)
class Section:
    """A version's part of the changelog, as Markdown. ``date``: YYYY-MM-DD, "" while unreleased."""

    version: str
    date: str
    text: str


def sections(changelog: str) -> Sequence[Section]:
    """All of them, the newest first."""
    found = list(_HEADING.finditer(changelog))
    ends = [*(match.start() for match in found[1:]), len(changelog)]
    return [
        Section(match[1], match[2] or "", changelog[match.end() : end].strip())
        for match, end in zip(found, ends, strict=True)
    ]


def notes_of(version: str, changelog: str) -> Section:
    """A version's section; before it is released, what is not released yet.

    Raises NoSectionError when there is neither, or nothing in it.
    """
    by_version = {section.version: section for section in sections(changelog)}
    section = by_version.get(version) or by_version.get(UNRELEASED)
    if section is None or not section.text:
        raise NoSectionError(f"CHANGELOG.md has no section [{version}], and none [{UNRELEASED}]")
    return section


def day(seconds: int) -> str:
    """The date of a moment in seconds since 1970, as YYYY-MM-DD."""
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()


def changelog() -> str:
    """The project's."""
    return (product.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
