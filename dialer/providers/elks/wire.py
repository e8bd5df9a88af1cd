"""46elks' calls and accounts, read.

Sources: 46elks.com/docs: make-call, show-call-id, call-history, voice-connect, update-account.
Money is in ten-thousandths of the account's currency, times are UTC without a zone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from dialer.core.money import Money
from dialer.providers.documents import Document, DocumentError, read_document
from dialer.providers.elks.declaration import TITLE
from dialer.providers.replies import plain, undocumented

PARTS_OF_MONEY = 10_000  # show-call-id: a cost of 1500 is 0.15
PAGE_MOST = "100"  # call-history, limit


@dataclass(frozen=True, slots=True)
class Leg:
    """``legs[]``: a phone that was connected. ``duration_s`` None where it tells none."""

    to: str
    state: str
    duration_s: int | None


@dataclass(frozen=True, slots=True)
class CallRecord:
    """A call. ``start``: when the own phone was answered; ``results``: of the actions, "" for one
    without; ``cost`` in ten-thousandths; ``raw``: as it arrived.
    """

    id: str
    state: str
    direction: str = ""
    from_: str = ""
    to: str = ""
    created_at: datetime | None = None
    started: bool = False
    duration_s: int | None = None
    cost: Decimal | None = None
    legs: Sequence[Leg] = ()
    results: Sequence[str] = ()
    raw: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the history, newest first; ``next_start``: what the next one begins before."""

    calls: Sequence[CallRecord]
    next_start: str


def read_call(body: bytes) -> CallRecord:
    """One call. Raises ProviderReplyError."""
    record = _call(_document(body))
    if not record.id or not record.state:
        raise undocumented(TITLE, "it tells of no call")
    return record


def read_page(body: bytes) -> Page:
    """A page of calls. Raises ProviderReplyError."""
    document = _document(body)
    calls = document.children("data")
    if calls is None:
        raise undocumented(TITLE, "it holds no list of calls")
    records = [_call(each) for each in calls]
    return Page([record for record in records if record.id], document.text("next"))


def read_account(body: bytes) -> Money:
    """What is left on the account, in its currency. Raises ProviderReplyError."""
    document = _document(body)
    balance = document.amount("balance")
    if balance is None:
        raise undocumented(TITLE, "it tells no balance")
    return in_units(balance, document.text("currency") or None)


def in_units(parts: Decimal, currency: str | None) -> Money:
    """An amount of ten-thousandths as money."""
    return Money(parts / PARTS_OF_MONEY, currency)


def read_refusal(body: bytes) -> str:
    """The words of an error: its shape is not documented, so a text, or a JSON's message."""
    try:
        document = read_document(body)
    except DocumentError:
        text = body.decode("utf-8", "replace").strip()
        if len(text) > 1 and text[0] == text[-1] == '"':
            text = text[1:-1]
        return "" if "<" in text else plain(text)
    return plain(document.text("message") or document.text("error"))


def _document(body: bytes) -> Document:
    try:
        return read_document(body)
    except DocumentError as error:
        raise undocumented(TITLE, str(error)) from None


def _call(document: Document) -> CallRecord:
    legs = [
        Leg(leg.text("to"), leg.text("state"), leg.count("duration"))
        for leg in document.children("legs") or ()
    ]
    return CallRecord(
        id=document.text("id"),
        state=document.text("state"),
        direction=document.text("direction"),
        from_=document.text("from"),
        to=document.text("to"),
        created_at=document.iso_time("created"),
        started=bool(document.text("start")),
        duration_s=document.count("duration"),
        cost=document.amount("cost"),
        legs=legs,
        results=[action.text("result") for action in document.children("actions") or ()],
        raw=document.raw,
    )
