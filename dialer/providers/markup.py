"""Reads XML replies: no DTD, no entities, and names without their namespace.

What the elements mean, each provider's wire.py knows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from dialer.core.money import exact_decimal


class MarkupError(ValueError):
    """What arrived is no XML that is safe to read."""


def parse_xml(body: bytes) -> Element:
    """The root element. Raises MarkupError."""
    try:
        root: Element = ElementTree.fromstring(body.strip(), forbid_dtd=True)
    # An encoding that Python does not know or cannot hand over is a LookupError or ValueError.
    except (ParseError, DefusedXmlException, LookupError, ValueError):
        raise MarkupError("not XML that can be read") from None
    return root


def name_of(element: Element) -> str:
    """The element's local name."""
    return element.tag.rpartition("}")[2]


def children(element: Element, name: str) -> Iterator[Element]:
    """The direct children of that local name, in order."""
    return (child for child in element if name_of(child) == name)


def text_in(element: Element, name: str) -> str | None:
    """The stripped text of the first child of that local name; None when there is no such child."""
    child = next(children(element, name), None)
    return None if child is None else (child.text or "").strip()


def count_in(element: Element, name: str) -> int | None:
    """A whole number, not negative; None when it is absent or unreadable."""
    text = text_in(element, name) or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else None


def amount_in(element: Element, name: str) -> Decimal | None:
    """An exact decimal, not negative; None when it is absent or unreadable."""
    return read_amount(text_in(element, name) or "")


def read_amount(text: str) -> Decimal | None:
    """An exact decimal, not negative, no longer than any bill has; None for anything else."""
    try:
        value = exact_decimal(text)
    except ValueError:
        return None
    return value if value >= 0 and len(text) <= 20 else None


def time_in(element: Element, name: str) -> datetime | None:
    """A time in ISO 8601, taken as UTC unless it says otherwise; None when absent or unreadable."""
    try:
        at = datetime.fromisoformat(text_in(element, name) or "")
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
