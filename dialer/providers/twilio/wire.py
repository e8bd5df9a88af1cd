"""Twilio's resources, read: calls, lists of them, prices, balance, caller IDs and errors.

Source: twilio-oai, ``twilio_api_v2010.json`` and ``twilio_pricing_v2.json``, whose names these are.
A field that is missing or of another kind counts as absent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from dialer.core.errors import ProviderReplyError
from dialer.core.money import Money
from dialer.providers.documents import Document, DocumentError, read_document
from dialer.providers.replies import plain, undocumented


@dataclass(frozen=True, slots=True)
class Error:
    """``{code, message, more_info, status}``, with a 4xx (docs/usage/twilios-response)."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class CallRecord:
    """A call resource: one leg.

    ``parent``: the sid of the leg that dialled this one, "" for none. ``duration_s``: None while
    it goes on and when nobody answered. ``price``: what it costs, positive (Twilio writes it
    negative); None until it is known. Times in UTC. ``raw``: as it arrived.
    """

    sid: str
    status: str
    direction: str = ""
    parent: str = ""
    from_: str = ""
    to: str = ""
    duration_s: int | None = None
    price: Decimal | None = None
    currency: str | None = None
    created_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    raw: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class OutgoingCallerId:
    """A number that was proved, or one that was rented (incoming_phone_number)."""

    sid: str
    number: str
    label: str


@dataclass(frozen=True, slots=True)
class Participant:
    """A phone of a conference. ``label``: what it was called when it was asked for."""

    call_sid: str
    conference_sid: str
    label: str
    status: str


@dataclass(frozen=True, slots=True)
class ConferenceRecord:
    """A conference. ``name``: its friendly_name; ``reason``: why it ended, "" while it runs."""

    sid: str
    name: str
    status: str
    reason: str


class Reader:
    """Reads replies of the service called ``title``.

    Every method raises ProviderReplyError for what is not documented.
    """

    def __init__(self, title: str) -> None:
        self._title = title

    def error(self, body: bytes) -> Error | None:
        """The error that a reply is; None when it is none."""
        try:
            document = read_document(body)
        except DocumentError:
            return None
        code = document.text("code")
        if code and "message" in document:
            return Error(plain(code, 40), plain(document.text("message") or "no reason given"))
        # Telnyx: {"errors": [{"code", "title", "detail"}]}.
        first = next(iter(document.children("errors") or ()), None)
        if first is None or not first.text("code"):
            return None
        words = first.text("detail") or first.text("title") or "no reason given"
        return Error(plain(first.text("code"), 40), plain(words))

    def call(self, body: bytes) -> CallRecord:
        """One call."""
        record = _call(self._document(body))
        if not record.sid or not record.status:
            raise self._undocumented("it tells of no call")
        return record

    def placed(self, body: bytes) -> str | None:
        """The id of a call that was just placed; None where the reply names its numbers alone, as
        Telnyx's does.
        """
        document = self._document(body)
        if not document.text("status") or not document.text("to"):
            raise self._undocumented("it tells of no call")
        return document.text("sid") or None

    def calls(self, body: bytes) -> Sequence[CallRecord]:
        """A page of calls."""
        calls = self._document(body).children("calls")
        if calls is None:
            raise self._undocumented("it holds no list of calls")
        records = [_call(each) for each in calls]
        return [record for record in records if record.sid and record.status]

    def balance(self, body: bytes) -> Money:
        """What is left; Telnyx has it inside ``data``."""
        document = self._document(body)
        if "data" in document:
            document = document.child("data")
        amount = document.amount("balance")
        if amount is None:
            raise self._undocumented("it tells no balance")
        return Money(amount, document.text("currency") or None)

    def price(self, body: bytes, origin: str) -> Money | None:
        """What a minute to a number costs, called from ``origin`` (digits): of the prices that it
        lists, the one whose prefix of origins fits best; None when it lists none.
        """
        document = self._document(body)
        prices = document.children("outbound_call_prices")
        if prices is None:
            raise self._undocumented("it tells no prices")
        best: tuple[int, Decimal] | None = None
        for entry in prices:
            amount = entry.amount("current_price")
            if amount is None:
                continue
            fit = max(
                (_fit(each, origin) for each in entry.texts("origination_prefixes")), default=0
            )
            if fit >= 0 and (best is None or fit > best[0]):
                best = (fit, amount)
        return None if best is None else Money(best[1], document.text("price_unit") or None)

    def next_uri(self, body: bytes) -> str:
        """Where the next page of a list is, "" on the last."""
        return self._document(body).text("next_page_uri")

    def caller_ids(self, body: bytes, name: str) -> Sequence[OutgoingCallerId]:
        """The numbers in the list called ``name``."""
        entries = self._document(body).children(name)
        if entries is None:
            raise self._undocumented("it holds no list of numbers")
        found = [
            OutgoingCallerId(
                entry.text("sid"),
                entry.text("phone_number"),
                plain(entry.text("friendly_name"), 64),
            )
            for entry in entries
        ]
        return [each for each in found if each.number]

    def participant(self, body: bytes) -> Participant:
        """A phone that was just asked for."""
        found = _participant(self._document(body))
        if not found.call_sid or not found.conference_sid:
            raise self._undocumented("it tells of no participant")
        return found

    def participants(self, body: bytes) -> Sequence[Participant]:
        """A page of phones."""
        entries = self._document(body).children("participants")
        if entries is None:
            raise self._undocumented("it holds no list of participants")
        return [each for each in map(_participant, entries) if each.call_sid]

    def conference(self, body: bytes) -> ConferenceRecord:
        """One conference."""
        found = _conference(self._document(body))
        if not found.sid or not found.status:
            raise self._undocumented("it tells of no conference")
        return found

    def conferences(self, body: bytes) -> Sequence[ConferenceRecord]:
        """A page of conferences."""
        entries = self._document(body).children("conferences")
        if entries is None:
            raise self._undocumented("it holds no list of conferences")
        return [each for each in map(_conference, entries) if each.sid]

    def validation_code(self, body: bytes) -> str:
        """The code to be keyed in when a number is being proved."""
        code = self._document(body).text("validation_code")
        if not code:
            raise self._undocumented("it tells no code")
        return plain(code, 20)

    def _document(self, body: bytes) -> Document:
        try:
            return read_document(body)
        except DocumentError as error:
            raise self._undocumented(str(error)) from None

    def _undocumented(self, why: str) -> ProviderReplyError:
        return undocumented(self._title, why)


def _participant(document: Document) -> Participant:
    return Participant(
        document.text("call_sid"),
        document.text("conference_sid"),
        document.text("label"),
        document.text("status"),
    )


def _conference(document: Document) -> ConferenceRecord:
    return ConferenceRecord(
        document.text("sid"),
        document.text("friendly_name"),
        document.text("status"),
        document.text("reason_conference_ended"),
    )


def _call(document: Document) -> CallRecord:
    price = document.amount("price")
    return CallRecord(
        sid=document.text("sid"),
        status=document.text("status"),
        direction=document.text("direction"),
        parent=document.text("parent_call_sid"),
        from_=document.text("from"),
        to=document.text("to"),
        duration_s=document.count("duration"),
        price=None if price is None else abs(price),
        currency=document.text("price_unit").upper() or None,
        created_at=document.mail_time("date_created"),
        started_at=document.mail_time("start_time"),
        ended_at=document.mail_time("end_time"),
        raw=document.raw,
    )


def _fit(prefix: str, origin: str) -> int:
    """How well a prefix of origins fits: its length, 0 for all origins, -1 for not at all."""
    if prefix.upper() in ("ALL", ""):
        return 0
    digits = prefix.removeprefix("+")
    return len(digits) if origin.startswith(digits) else -1
