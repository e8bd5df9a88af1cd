"""Talkety's XML replies, read.

Document: "Talkety XML API" v1. Its samples leave elements out, so every element but the id may be
absent, and one that cannot be read counts as absent. What a status word means is in status.py.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from xml.etree.ElementTree import Element, tostring

from dialer.core.errors import ProviderReplyError
from dialer.core.phrase import phrase
from dialer.providers.markup import (
    MarkupError,
    amount_in,
    children,
    count_in,
    name_of,
    parse_xml,
    read_amount,
    text_in,
    time_in,
)
from dialer.providers.replies import plain, undocumented
from dialer.providers.talkety.declaration import TITLE

# A reply's number may lack the country code; fewer digits than these name nobody.
_DIGITS_LEAST = 6


@dataclass(frozen=True, slots=True)
class Error:
    """``<error>``: an opaque code, since the document's table of codes is lost, and a message."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class CallRecord:
    """``<call>``: as it stands, or as it ended.

    ``ended`` is that ``call_end`` is not empty, which it is in the sample of an active call.
    ``started_at`` in UTC; ``src`` and ``dst`` are digits and may lack the country code;
    ``total_costs`` is in a currency that is not named; ``custom_data`` is shown in no sample;
    ``raw`` is the element as it arrived.
    """

    id: str
    status: str
    ended: bool
    started_at: datetime | None = None
    src: str = ""
    dst: str = ""
    duration_s: int | None = None
    total_costs: Decimal | None = None
    custom_data: str | None = None
    owner: bool = False
    raw: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ConferenceRecord:
    """``<conference>``: what is true of all of it as in ``CallRecord``, and its ``<call>``s, of
    which ``owner`` says which is the starter's.
    """

    id: str
    status: str
    ended: bool
    legs: tuple[CallRecord, ...]
    started_at: datetime | None = None
    src: str = ""
    duration_s: int | None = None
    total_costs: Decimal | None = None
    custom_data: str | None = None
    raw: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Listing:
    """The list of calls. "There are two types of calls", so that conferences may be among them."""

    calls: tuple[CallRecord, ...]
    conferences: tuple[ConferenceRecord, ...] = ()

    @property
    def paid(self) -> Sequence[CallRecord]:
        """All that is charged for: calls, and the calls that conferences hold."""
        return [*self.calls, *(leg for each in self.conferences for leg in each.legs)]


@dataclass(frozen=True, slots=True)
class Price:
    """``<number>`` in ``<pricing>``: ``per_minute`` is None when the number cannot be dialled.

    ``number``: as digits, maybe without its country code, as in the samples of ``<call>``.
    """

    number: str
    per_minute: Decimal | None


def read_connected(body: bytes) -> str | Error:
    """The answer to call_connect or call_disconnect: ``<success>`` with the call's id."""
    return _read_success(body, "call_id")


def read_conference_connected(body: bytes) -> str | Error:
    """The answer to what connects or disconnects a conference: ``<success>`` with its id."""
    return _read_success(body, "conference_id")


def read_status(body: bytes) -> CallRecord | Error:
    """The answer to call_status: ``<call>``."""
    root = _root(body)
    error = _error(root)
    return error or _call(_named(root, "call"))


def read_conference(body: bytes) -> ConferenceRecord | Error:
    """The answer to conference_status: ``<conference>``. The document's own sample of it is not
    well formed, and is refused as anything else that is no XML: nothing is guessed.
    """
    root = _root(body)
    error = _error(root)
    return error or _conference(_named(root, "conference"))


def read_list(body: bytes) -> Listing | Error:
    """The answer to call_list. Its form is not documented: any element that holds ``<call>``s or
    ``<conference>``s, or an empty ``<calls>``. One without an id is left out: it cannot be told
    from others.
    """
    root = _root(body)
    error = _error(root)
    if error is not None:
        return error
    calls, conferences = list(children(root, "call")), list(children(root, "conference"))
    if not calls and not conferences:
        _named(root, "calls")
    return Listing(
        tuple(_call(element) for element in calls if _is_id(text_in(element, "id"))),
        tuple(_conference(element) for element in conferences if _is_id(text_in(element, "id"))),
    )


def read_numbers(body: bytes) -> list[str] | Error:
    """The answer to convert: each number as Talkety writes it, in the order of the reply. Its form
    is assumed: ``<number>``s, in ``<numbers>`` or around it, as in ``<pricing>``.
    """
    root = _root(body)
    error = _error(root)
    if error is not None:
        return error
    holder = next(children(root, "numbers"), root)
    found = list(children(holder, "number"))
    if not found:
        raise _undocumented(
            phrase("it answered with <{name_of}>", name_of=plain(name_of(root), 40))
        )
    return [plain(element.text or "", 60) for element in found]


def read_pricing(body: bytes) -> list[Price] | Error:
    """The answer to pricing: the price of a minute for each number, in the order of the reply."""
    root = _root(body)
    error = _error(root)
    if error is not None:
        return error
    numbers = next(children(root, "numbers"), None)
    if name_of(root) != "pricing" or numbers is None:
        raise _undocumented(
            phrase("it answered with <{name_of}>", name_of=plain(name_of(root), 40))
        )
    return [_price(element) for element in children(numbers, "number")]


def prices_of(numbers: Sequence[str], prices: Sequence[Price]) -> list[Decimal | None]:
    """The prices of these numbers (digits), in their order; None for one that cannot be dialled.

    No order of the reply is documented. Raises ProviderReplyError when one has no answer.
    """
    exact = {price.number: price for price in prices}
    found = []
    for place, number in enumerate(numbers):
        price = exact.get(number)
        if price is None and len(prices) == len(numbers):
            price = prices[place] if _is_short_for(prices[place].number, number) else None
        if price is None:
            raise _undocumented(phrase("it tells no price for a number that it was asked about"))
        found.append(price.per_minute)
    return found


def _read_success(body: bytes, name: str) -> str | Error:
    root = _root(body)
    error = _error(root)
    return error or _id(text_in(_named(root, "success"), name))


def _named(root: Element, name: str) -> Element:
    if name_of(root) != name:
        raise _undocumented(
            phrase("it answered with <{name_of}>", name_of=plain(name_of(root), 40))
        )
    return root


def _is_short_for(shown: str, number: str) -> bool:
    return len(shown) >= _DIGITS_LEAST and number.endswith(shown)


def _root(body: bytes) -> Element:
    try:
        return parse_xml(body)
    except MarkupError as error:
        raise _undocumented(str(error)) from None


def _error(root: Element) -> Error | None:
    if name_of(root) != "error":
        return None
    code = text_in(root, "code")
    if not code:
        raise _undocumented(phrase("it answered with an error that has no code"))
    return Error(plain(code, 40), plain(text_in(root, "message") or "no reason given"))


def _is_id(text: str | None) -> bool:
    return bool(re.fullmatch(r"[0-9]{1,20}", text or ""))


def _id(text: str | None) -> str:
    if text is None or not _is_id(text):
        raise _undocumented(phrase("it names no call"))
    return text


def _call(element: Element) -> CallRecord:
    return CallRecord(
        id=_id(text_in(element, "id")),
        status=text_in(element, "call_status") or "",
        ended=bool(text_in(element, "call_end")),
        started_at=time_in(element, "call_start"),
        src=re.sub(r"[^0-9]", "", text_in(element, "src") or ""),
        dst=re.sub(r"[^0-9]", "", text_in(element, "dst") or ""),
        duration_s=count_in(element, "duration"),
        total_costs=amount_in(element, "total_costs"),
        custom_data=text_in(element, "custom_data"),
        owner=element.get("owner", "").strip().lower() == "true",
        raw=tostring(element, encoding="unicode"),
    )


def _conference(element: Element) -> ConferenceRecord:
    calls = next(children(element, "calls"), None)
    legs = () if calls is None else tuple(children(calls, "call"))
    return ConferenceRecord(
        id=_id(text_in(element, "id")),
        status=text_in(element, "conference_status") or "",
        ended=bool(text_in(element, "conference_end")),
        legs=tuple(_call(leg) for leg in legs if _is_id(text_in(leg, "id"))),
        started_at=time_in(element, "conference_start"),
        src=re.sub(r"[^0-9]", "", text_in(element, "src") or ""),
        duration_s=count_in(element, "duration"),
        total_costs=amount_in(element, "total_costs"),
        custom_data=text_in(element, "custom_data"),
        raw=tostring(element, encoding="unicode"),
    )


def _price(element: Element) -> Price:
    cost = read_amount(element.get("cost", ""))
    valid = element.get("valid", "").strip().lower() == "true"
    if valid and cost is None:
        raise _undocumented(phrase("it names no price for a number that it calls valid"))
    number = re.sub(r"[^0-9]", "", element.text or "")
    return Price(number, cost if valid else None)


def _undocumented(why: str) -> ProviderReplyError:
    return undocumented(TITLE, why)
