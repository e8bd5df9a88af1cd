"""Zadarma's answers, read: success or an error, a balance, a price, the time zone and statistics.

Source: zadarma/user-api-v1, lib/Api.php and lib/Response.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from dialer.core.money import Money
from dialer.providers.documents import Document, DocumentError, read_document
from dialer.providers.replies import plain, undocumented
from dialer.providers.zadarma.declaration import TITLE

_TIME = "%Y-%m-%d %H:%M:%S"
# Zones lie within this of UTC.
_ZONE_MOST = timedelta(hours=15)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the statistics: one phone that was called. ``at``: in the account's own zone,
    without one; numbers are digits; ``cost``: what was charged (billcost). ``raw``: as it arrived.
    """

    id: str
    at: datetime
    from_: str
    to: str
    disposition: str
    seconds: int
    cost: Decimal | None
    currency: str | None
    raw: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the statistics: the rows that can be read, and how many came in all."""

    rows: Sequence[Row]
    came: int


@dataclass(frozen=True, slots=True)
class Zone:
    """The account's clock: how far its local time is from UTC, and what the server's shows."""

    offset: timedelta
    now: datetime


def read_error(body: bytes) -> str | None:
    """The message of an error; None when it is none."""
    try:
        document = read_document(body)
    except DocumentError:
        return None
    if document.text("status") != "error":
        return None
    return plain(document.text("message") or "no reason given")


def read_success(body: bytes) -> Document:
    """An answer of success. Raises ProviderReplyError for any other."""
    try:
        document = read_document(body)
    except DocumentError as error:
        raise undocumented(TITLE, str(error)) from None
    if document.text("status") != "success":
        raise undocumented(TITLE, "it tells neither success nor an error")
    return document


def read_balance(body: bytes) -> Money:
    """What is left. Raises ProviderReplyError."""
    document = read_success(body)
    amount = document.amount("balance")
    if amount is None:
        raise undocumented(TITLE, "it tells no balance")
    return Money(amount, document.text("currency") or None)


def read_price(body: bytes) -> Money:
    """The price of a minute. Raises ProviderReplyError."""
    info = read_success(body).child("info")
    amount = info.amount("price")
    if amount is None:
        raise undocumented(TITLE, "it tells no price")
    return Money(amount, info.text("currency") or None)


def read_zone(body: bytes) -> Zone:
    """The account's time zone, from its clock and the same moment in UTC. Raises
    ProviderReplyError.
    """
    document = read_success(body)
    seconds = document.count("unixtime")
    try:
        local = datetime.strptime(document.text("datetime"), _TIME)
        if seconds is None:
            raise ValueError
        moment = datetime(1970, 1, 1) + timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        raise undocumented(TITLE, "it tells no time") from None
    offset = local - moment
    if abs(offset) > _ZONE_MOST:
        raise undocumented(TITLE, "it tells a time of no zone")
    return Zone(offset, moment)


def read_statistics(body: bytes) -> Page:
    """A page. Raises ProviderReplyError."""
    document = read_success(body)
    entries = document.children("stats")
    if entries is None:
        raise undocumented(TITLE, "it holds no statistics")
    return Page([row for row in map(_row, entries) if row is not None], document.length("stats"))


def time_text(local: datetime) -> str:
    """A moment as the statistics are asked for it, in the account's zone."""
    return local.strftime(_TIME)


def _row(entry: Document) -> Row | None:
    try:
        at = datetime.strptime(entry.text("callstart"), _TIME)
    except ValueError:
        return None
    if not entry.text("id"):
        return None
    return Row(
        id=entry.text("id"),
        at=at,
        from_=entry.text("from"),
        to=entry.text("to").removeprefix("+"),
        disposition=entry.text("disposition").strip().lower(),
        seconds=entry.count("billseconds") or 0,
        cost=entry.amount("billcost"),
        currency=entry.text("currency") or None,
        raw=entry.raw,
    )
