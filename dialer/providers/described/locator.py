"""Finds a value in what a service sent: by a path in JSON or XML, or by a pattern in text.

A path of JSON is ``data.calls.0.id`` (names and places in a list, -1 the last one), of XML
``Envelope/Body/Fault/faultcode`` or ``call/@id`` (names without their namespace, from the root on).
What cannot be read counts as absent, and amounts stay exact.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NoReturn
from xml.etree.ElementTree import Element

from dialer.core.phrase import phrase
from dialer.providers.described.pattern import find, read_pattern
from dialer.providers.markup import MarkupError, name_of, parse_xml

_PLACE = re.compile(r"-?[0-9]{1,6}")
_VALUE_CHARS_MOST = 2000


class UnreadableError(ValueError):
    """The body is not what the description says; ``str()`` completes: its answer cannot be used."""


class Found:
    """What arrived, read as a description's ``read`` says. ``value``: JSON, an Element, or text."""

    def __init__(self, read: str, value: object) -> None:
        self._read = read
        self._value = value

    def text(self, where: str) -> str | None:
        """The text that stands there; None where there is none."""
        if not where:
            return None
        if self._read == "text":
            assert isinstance(self._value, str)
            return _stripped(find(read_pattern(where), self._value))
        if self._read == "xml":
            assert isinstance(self._value, Element)
            return _stripped(_xml_text(self._value, where))
        return _stripped(_scalar(_step(self._value, where)))

    def has(self, where: str) -> bool:
        """Whether there is something there, be it empty."""
        if self._read == "xml":
            assert isinstance(self._value, Element)
            return bool(_elements(self._value, where))
        if self._read == "json":
            return _step(self._value, where) is not None
        return self.text(where) is not None

    def items(self, where: str) -> Sequence[Found] | None:
        """The things of the list that stands there (all of it where ``where`` is empty); None where
        there is no list.
        """
        if self._read == "xml":
            assert isinstance(self._value, Element)
            return [Found("xml", each) for each in _elements(self._value, where, inner=True)]
        value = _step(self._value, where) if where else self._value
        return [Found("json", each) for each in value] if isinstance(value, list) else None


def read_found(read: str, body: bytes) -> Found:
    """Reads a body. Raises UnreadableError."""
    if read == "json":
        return Found(read, _json(body))
    if read == "xml":
        try:
            return Found(read, parse_xml(body))
        except MarkupError as error:
            raise UnreadableError(str(error)) from None
    if read == "text":
        return Found(read, body.decode("utf-8-sig", "replace"))
    return Found("json", {})  # only the HTTP status counts


def fields_found(pairs: Sequence[tuple[str, str]]) -> Found:
    """The fields of a form or a query, each of them once."""
    return Found("json", dict(pairs))


def _json(body: bytes) -> object:
    try:
        value: object = json.loads(
            body.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_refuse
        )
    except (ValueError, RecursionError):
        raise UnreadableError(phrase("its answer is no JSON document")) from None
    return value


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _step(value: object, where: str) -> object:
    if isinstance(value, dict) and where in value:
        return value[where]  # a name may have a point in it
    for name in where.split("."):
        if isinstance(value, dict):
            value = value.get(name)
        elif isinstance(value, list) and _PLACE.fullmatch(name):
            place = int(name)
            value = value[place] if -len(value) <= place < len(value) else None
        else:
            return None
    return value


def _scalar(value: object) -> str | None:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return f"{value:f}" if value.is_finite() and abs(value.adjusted()) < 40 else None
    if isinstance(value, int):
        return str(value) if abs(value) < 10**30 else None
    return value if isinstance(value, str) else None


def _xml_text(root: Element, where: str) -> str | None:
    path, _, attribute = where.partition("/@")
    if where.startswith("@"):
        path, attribute = "", where[1:]
    element = next(iter(_elements(root, path)), None)
    if element is None:
        return None
    if not attribute:
        return element.text or ""
    return next(
        (value for name, value in element.attrib.items() if name.rpartition("}")[2] == attribute),
        None,
    )


def _elements(root: Element, path: str, *, inner: bool = False) -> list[Element]:
    """The elements of that path. The first name is the root's own, or, for what is within an item
    of a list, that of a child.
    """
    if not path:
        return list(root) if inner else [root]
    names = path.split("/")
    found = [root]
    if names[0] == name_of(root) and (len(names) == 1 or not _children(found, names[0])):
        names = names[1:]
    for name in names:
        found = _children(found, name)
    return found


def _children(found: list[Element], name: str) -> list[Element]:
    return [child for each in found for child in each if name_of(child) == name]


def _stripped(text: str | None) -> str | None:
    stripped = None if text is None else text.strip()
    return stripped[:_VALUE_CHARS_MOST] if stripped else None
