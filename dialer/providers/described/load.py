"""Reads a description's text: every fault with its line, and never anything but a DescriptionError.

How large it may be is in bounds.py, whether it is of the format in shape.py, and what else must
hold in rules.py.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path as FilePath
from typing import Any

import msgspec

from dialer.core.errors import UsageError
from dialer.core.phrase import phrase
from dialer.providers.described.bounds import (
    BYTES_MOST,
    TOO_DEEP,
    bounds_broken,
    long_key_at,
)
from dialer.providers.described.faults import DescriptionError, Fault, told_as_fault
from dialer.providers.described.format import Description
from dialer.providers.described.places import Path, Place, find_places, place_of
from dialer.providers.described.rules import problems
from dialer.providers.described.shape import shape_problems

_FAULTS_MOST = 30
_PROBLEMS_MOST = 1000  # so many are looked at to tell the first ones
_KEY_CHARS = 100
_MESSAGE_CHARS = 500
_TOML_PLACE = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A description that can be used, and what is still to be said about it."""

    description: Description
    warnings: tuple[Fault, ...] = ()


def read_file(path: FilePath) -> bytes:
    """A description's bytes. Raises UsageError where it cannot be read or is far too long."""
    try:
        with path.open("rb") as file:
            data = file.read(BYTES_MOST + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL
        why = getattr(error, "strerror", None) or str(error)
        raise UsageError(
            phrase("{path} cannot be read: {why}.", path=str(path)[:300], why=why)
        ) from None
    if len(data) > BYTES_MOST:
        raise UsageError(phrase("{path} is too long for a description.", path=str(path)[:300]))
    return data


def load(data: bytes, name: str) -> Loaded:
    """The description that these bytes are. ``name``: of the file, for the error.

    Raises DescriptionError.
    """
    with told_as_fault(name):
        return _load(data, name)


def _load(data: bytes, name: str) -> Loaded:
    if len(data) > BYTES_MOST:
        message = f"it is longer than {BYTES_MOST // 1024} KiB"
        raise DescriptionError(name, [Fault(1, 1, "", message)])
    text = _text(data, name)
    document = _document(text, name)
    try:
        places = find_places(text)
    except (IndexError, KeyError, RecursionError, ValueError):
        places = {}  # a place less exact is better than none: a valid file is still read
    for look in (bounds_broken(document), shape_problems(document, Description)):
        found = [_fault(places, path, message) for path, message in look]
        if found:
            raise DescriptionError(name, sorted(found, key=_in_order)[:_FAULTS_MOST])
    description = msgspec.convert(document, Description)
    judged = [
        _fault(places, each.path, each.message, warning=each.warning)
        for each in islice(problems(description), _PROBLEMS_MOST)
    ]
    judged.sort(key=_in_order)
    faults = [fault for fault in judged if not fault.warning]
    if faults:
        raise DescriptionError(name, faults[:_FAULTS_MOST])
    return Loaded(description, tuple(judged))


def _fault(
    places: Mapping[Path, Place], path: Path, message: str, *, warning: bool = False
) -> Fault:
    """One fault at its place; what the file's own words have in it cannot fill a screen."""
    key = ".".join(_shown(str(step), _KEY_CHARS) for step in path)
    return Fault(*place_of(places, path), key, _shown(message, _MESSAGE_CHARS), warning)


def _shown(text: str, chars_most: int) -> str:
    visible = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)
    return visible if len(visible) <= chars_most else f"{visible[:chars_most]}…"


def _in_order(fault: Fault) -> tuple[int, int]:
    return fault.line, fault.column


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before) - (before.rfind(b"\n") + 1) + 1
        message = "it is no UTF-8 text"
        raise DescriptionError(name, [Fault(line, column, "", message)]) from None


def _document(text: str, name: str) -> dict[str, Any]:
    at = long_key_at(text)
    if at is not None:
        place = text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1
        raise DescriptionError(name, [Fault(*place, "", TOO_DEEP)])
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_PLACE.fullmatch(str(error))
        last = text.count("\n") + 1, len(text) - (text.rfind("\n") + 1) + 1
        if found is None:
            raise DescriptionError(name, [Fault(1, 1, "", str(error))]) from None
        line, column = (int(found[2]), int(found[3])) if found[2] else last
        raise DescriptionError(name, [Fault(line, column, "", found[1])]) from None
    except RecursionError:
        raise DescriptionError(name, [Fault(1, 1, "", TOO_DEEP)]) from None
    except ValueError:
        message = "a number in it has thousands of digits"
        raise DescriptionError(name, [Fault(1, 1, "", message)]) from None
