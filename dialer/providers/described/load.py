"""Reads a description's text: every fault with its line, and never anything but a DescriptionError.

The kinds of values are checked against format.py by msgspec, which tells one fault at a time: what
it names is taken out, and it is asked again. What else must hold is in rules.py.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any, Final

import msgspec

from dialer.core.errors import UsageError
from dialer.core.phrase import phrase
from dialer.providers.described.faults import DescriptionError, Fault
from dialer.providers.described.format import Description
from dialer.providers.described.places import Path, Place, find_places, place_of
from dialer.providers.described.rules import problems

BYTES_MOST: Final = 256 * 1024
_FAULTS_MOST = 30
_AT = re.compile(r"(.*?)(?: - at `(?:key in )?\$(.*)`)?", re.DOTALL)
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|(\[\.\.\.\])")
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
    text = _text(data, name)
    document = _document(text, name)
    try:
        places = find_places(text)
    except (IndexError, KeyError, RecursionError, ValueError):
        places = {}  # a place less exact is better than none: a valid file is still read
    found = list(_shape_faults(document, places))
    if found:
        raise DescriptionError(name, sorted(found, key=_in_order)[:_FAULTS_MOST])
    description = msgspec.convert(document, Description)
    judged = [
        Fault(*place_of(places, each.path), _dotted(each.path), each.message, each.warning)
        for each in problems(description)
    ]
    judged.sort(key=_in_order)
    faults = [fault for fault in judged if not fault.warning]
    if faults:
        raise DescriptionError(name, faults[:_FAULTS_MOST])
    return Loaded(description, tuple(judged))


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
        message = "its lists or tables are too deep in each other"
        raise DescriptionError(name, [Fault(1, 1, "", message)]) from None
    except ValueError as error:  # a number of thousands of digits
        raise DescriptionError(name, [Fault(1, 1, "", str(error))]) from None


def _shape_faults(document: dict[str, Any], places: Mapping[Path, Place]) -> Iterator[Fault]:
    """What is not of the format: keys that are unknown or missing, and values of another kind."""
    whole = document
    taken_out: set[Path] = set()
    for _ in range(_FAULTS_MOST):
        error = _first_error(whole)
        if error is None:
            return
        message, path, missing = _read_error(whole, error)
        if missing is not None:
            if (*path, missing) not in taken_out:
                yield Fault(*place_of(places, path), _dotted(path), _plain(message))
            if not path:
                return
        else:
            yield Fault(*place_of(places, path), _dotted(path), _plain(message))
        taken_out.add(path)
        whole = _without(whole, path)


def _first_error(document: Mapping[str, Any]) -> str | None:
    try:
        msgspec.convert(document, Description)
    except (msgspec.ValidationError, OverflowError, RecursionError) as error:
        return str(error) or "it cannot be read"
    return None


def _read_error(document: Mapping[str, Any], error: str) -> tuple[str, Path, str | None]:
    """What the error says, of which key, and the name of one that is missing."""
    found = _AT.fullmatch(error)
    assert found is not None  # it fits any text
    message, path = found[1], _path(document, found[2] or "", error)
    unknown = re.fullmatch(r"Object contains unknown field `(.*)`", message, re.DOTALL)
    if unknown is not None:
        return "there is no such key", (*path, unknown[1]), None
    missing = re.fullmatch(r"Object missing required field `(.*)`", message, re.DOTALL)
    if missing is not None:
        return f"{missing[1]} is missing", path, missing[1]
    return message, path, None


def _path(document: Mapping[str, Any], written: str, error: str) -> Path:
    """The path that msgspec writes. Which entry of a table of free names it means, it does not
    tell: the one that alone gives the same error.
    """
    path: Path = ()
    for name, index, free in _STEP.findall(written):
        if name:
            path = (*path, name)
        elif index:
            path = (*path, int(index))
        elif free:
            table = _get(document, path)
            keys = list(table) if isinstance(table, Mapping) else []
            guilty = (key for key in keys if _alone_fails(document, path, key, error))
            path = (*path, next(guilty, keys[0] if keys else ""))
    return path


def _alone_fails(document: Mapping[str, Any], path: Path, key: str, error: str) -> bool:
    table = _get(document, path)
    return _first_error(_with(document, path, {key: table[key]})) == error


def _get(document: Any, path: Path) -> Any:
    for step in path:
        document = document[step]
    return document


def _with(document: Any, path: Path, value: Any) -> Any:
    """A copy with another value there."""
    if not path:
        return value
    copy: Any = list(document) if isinstance(document, list) else dict(document)
    copy[path[0]] = _with(document[path[0]], path[1:], value)
    return copy


def _without(document: Any, path: Path) -> Any:
    """A copy without what is there."""
    if not path:
        return {}
    whole = _get(document, path[:-1])
    if isinstance(whole, list):
        kept: Any = [each for place, each in enumerate(whole) if place != path[-1]]
    else:
        kept = {key: value for key, value in whole.items() if key != path[-1]}
    return _with(document, path[:-1], kept)


def _plain(message: str) -> str:
    """msgspec's words in ours."""
    names = {
        "`str`": "a text",
        "`int`": "a whole number",
        "`bool`": "true or false",
        "`object`": "a table",
        "`array`": "a list",
        "`float`": "a number",
        "`null`": "nothing",
    }
    for theirs, ours in names.items():
        message = message.replace(theirs, ours)
    return message[:1].lower() + message[1:]


def _dotted(path: Path) -> str:
    return ".".join(str(step) for step in path)
