"""JSON replies, read without trust: a field that is missing or of another kind than expected counts
as absent, and amounts stay exact.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import NoReturn

from dialer.core.money import exact_decimal

_DIGITS_MOST = 12


class DocumentError(ValueError):
    """It is no JSON object."""


class Document:
    """A JSON object."""

    def __init__(self, fields: Mapping[str, object]) -> None:
        self._fields = fields

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def text(self, name: str) -> str:
        """A text, or a whole number as text; "" when absent."""
        value = self._fields.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        return value if isinstance(value, str) else ""

    def count(self, name: str) -> int | None:
        """A whole number that is not negative, as a number or as text."""
        text = self.text(name).strip()
        good = text.isascii() and text.isdigit() and len(text) <= _DIGITS_MOST
        return int(text) if good else None

    def amount(self, name: str) -> Decimal | None:
        """An exact decimal, as a number or as text; it may be negative."""
        value = self._fields.get(name)
        if isinstance(value, Decimal):
            value = str(value)
        try:
            return exact_decimal(value if isinstance(value, str) else self.text(name))
        except ValueError:
            return None

    def mail_time(self, name: str) -> datetime | None:
        """A moment as e-mail writes it (RFC 2822), in UTC."""
        try:
            return _in_utc(parsedate_to_datetime(self.text(name)))
        except (ValueError, TypeError, OverflowError):
            return None

    def iso_time(self, name: str) -> datetime | None:
        """A moment as RFC 3339 writes it, in UTC; without a zone it is UTC."""
        try:
            return _in_utc(datetime.fromisoformat(self.text(name)))
        except (ValueError, OverflowError):
            return None

    def child(self, name: str) -> Document:
        """An object inside; an empty one when absent."""
        value = self._fields.get(name)
        return Document(value if isinstance(value, dict) else {})

    def children(self, name: str) -> list[Document] | None:
        """The objects of a list; None when there is no list."""
        value = self._fields.get(name)
        if not isinstance(value, list):
            return None
        return [Document(each) for each in value if isinstance(each, dict)]

    def length(self, name: str) -> int:
        """How many things of any kind a list holds; 0 where there is none."""
        value = self._fields.get(name)
        return len(value) if isinstance(value, list) else 0

    def texts(self, name: str) -> list[str]:
        """The texts of a list."""
        value = self._fields.get(name)
        return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []

    @property
    def raw(self) -> str:
        """The object as it came, but for spaces."""
        return json.dumps(self._fields, ensure_ascii=False, default=str)


def read_document(body: bytes) -> Document:
    """The JSON object that ``body`` is. Raises DocumentError."""
    try:
        value = json.loads(body.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise DocumentError("its answer is no JSON document") from None
    if not isinstance(value, dict):
        raise DocumentError("its answer is no JSON object")
    return Document(value)


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _in_utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
