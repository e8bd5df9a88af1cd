"""Which program opens which kind of link: the desktop's ``mimeapps.list``.

https://specifications.freedesktop.org/mime-apps-spec/latest/
Tools of the desktop set a default, but none of them takes one back; that is done here, line by
line, so that everything else in the person's file stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

DEFAULTS, ADDED = "[Default Applications]", "[Added Associations]"
_ENTRY = re.compile(r"\s*([^=\s]+)\s*=(.*)")


def with_default(text: str, entry: str, kinds: Collection[str]) -> str:
    """The file with ``entry`` as the first choice for these kinds."""
    lines = list(_without(text, entry, kinds))
    if DEFAULTS not in (line.strip() for line in lines):
        lines += [*([""] if lines and lines[-1].strip() else []), DEFAULTS]
    place = next(n for n, line in enumerate(lines) if line.strip() == DEFAULTS)
    end = next(
        (n for n in range(place + 1, len(lines)) if lines[n].lstrip().startswith("[")), len(lines)
    )
    kept = {}
    for line in lines[place + 1 : end]:
        found = _ENTRY.fullmatch(line)
        if found and found[1] in kinds:
            kept[found[1]] = found[2].strip().strip(";")
    rest = [
        line
        for line in lines[place + 1 : end]
        if not ((found := _ENTRY.fullmatch(line)) and found[1] in kinds)
    ]
    ours = [f"{kind}={';'.join(filter(None, [entry, kept.get(kind, '')]))};" for kind in kinds]
    return _text([*lines[: place + 1], *ours, *rest, *lines[end:]])


def without_default(text: str, entry: str, kinds: Collection[str]) -> str:
    """The file in which ``entry`` is no longer a choice for these kinds."""
    return _text(list(_without(text, entry, kinds))) if text else text


def first_choice(text: str, kind: str) -> str:
    """The entry that the file names first for a kind, "" where it names none."""
    group = ""
    for line in text.splitlines():
        if line.strip().startswith("["):
            group = line.strip()
        elif group == DEFAULTS and (found := _ENTRY.fullmatch(line)) and found[1] == kind:
            return found[2].strip().split(";")[0]
    return ""


def _without(text: str, entry: str, kinds: Collection[str]) -> Iterator[str]:
    group = ""
    for line in text.splitlines():
        if line.strip().startswith("["):
            group = line.strip()
        found = _ENTRY.fullmatch(line)
        if found is None or found[1] not in kinds or group not in (DEFAULTS, ADDED):
            yield line
            continue
        programs = [each for each in found[2].strip().split(";") if each]
        if entry not in programs:
            yield line
        elif rest := [each for each in programs if each != entry]:
            yield f"{found[1]}={';'.join(rest)};"


def _text(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
