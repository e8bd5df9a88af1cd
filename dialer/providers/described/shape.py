"""What in a document is not of the format: keys that are unknown or missing, and values of another
kind. format.py says what is; msgspec judges each value by itself, so that every fault has its own
place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

import msgspec

from dialer.providers.described.places import Path

_NAMES: Final[Mapping[str, str]] = {
    "str": "a text",
    "int": "a whole number",
    "bool": "true or false",
    "object": "a table",
    "array": "a list",
    "float": "a number",
    "null": "nothing",
}
_KINDS = re.compile(r"`([a-z]+(?: \| [a-z]+)*)`")


def shape_problems(value: object, kind: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """What keeps ``value`` from being a ``kind``, a type of format.py, and where."""
    inner = list(_within(value, kind, path))
    if inner:
        yield from inner
        return
    try:
        msgspec.convert(value, kind)
    except (msgspec.ValidationError, OverflowError, RecursionError) as error:
        yield path, _plain(str(error) or "it cannot be read")


def _within(value: object, kind: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """The same of what is in a table or a list."""
    kinds = _members(kind)
    if isinstance(value, dict):
        parts = [each for each in kinds if isinstance(each, type) and issubclass(each, _Part)]
        if parts:
            yield from _table(value, parts, path)
        for free in (each for each in kinds if get_origin(each) is dict):
            for key, each in value.items():
                yield from shape_problems(each, get_args(free)[1], (*path, key))
    elif isinstance(value, list):
        for several in (each for each in kinds if get_origin(each) is tuple):
            for place, each in enumerate(value):
                yield from shape_problems(each, get_args(several)[0], (*path, place))


_Part = msgspec.Struct


def _table(
    value: Mapping[str, object], parts: Sequence[type[_Part]], path: Path
) -> Iterator[tuple[Path, str]]:
    """Of a table whose keys the format names; of several, ``method`` or the like says which."""
    part = parts[0]
    sign = part.__struct_config__.tag_field
    if sign is not None:
        by_tag = {str(each.__struct_config__.tag): each for each in parts}
        if sign not in value:
            yield path, f"{sign} is missing"
            return
        tag = value[sign]
        if not isinstance(tag, str) or tag not in by_tag:
            yield (*path, sign), f"invalid value {str(tag)[:40]!r}; there are: {', '.join(by_tag)}"
            return
        part = by_tag[tag]
    fields = _fields(part)
    for key, each in value.items():
        if key in fields:
            yield from shape_problems(each, fields[key].type, (*path, key))
        elif key != sign:
            yield (*path, key), "there is no such key"
    for key, field in fields.items():
        if field.required and key not in value:
            yield path, f"{key} is missing"


@cache
def _fields(part: type[_Part]) -> Mapping[str, msgspec.structs.FieldInfo]:
    return {field.encode_name: field for field in msgspec.structs.fields(part)}


def _members(kind: Any) -> list[Any]:
    """What a value of that type can be, bare."""
    origin = get_origin(kind)
    if origin is Annotated:
        return _members(get_args(kind)[0])
    if origin in (Union, UnionType):
        return [each for member in get_args(kind) for each in _members(member)]
    return [kind]


def _plain(message: str) -> str:
    """msgspec's words in ours."""

    def named(found: re.Match[str]) -> str:
        return " or ".join(_NAMES.get(name, name) for name in found[1].split(" | "))

    message = _KINDS.sub(named, message)
    return message[:1].lower() + message[1:]
