"""A description's list of calls: an unconfirmed call is looked up there, and the report reads
it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from email.utils import parsedate_to_datetime

from dialer.core.call import Call
from dialer.core.ledger import Bill, LedgerItem
from dialer.core.phrase import phrase
from dialer.providers.bills import full_number, within
from dialer.providers.clocks import window
from dialer.providers.described import variables
from dialer.providers.described.adapter import Described
from dialer.providers.described.format import ListReply, ListRequest
from dialer.providers.described.judging import is_id
from dialer.providers.described.locator import Found
from dialer.providers.described.news import AmountError, amount_in, duration_in
from dialer.providers.replies import plain, undocumented

_PAGES_MOST = 10_000
_DIGITS_LEAST = 6  # a number may lack its country code; fewer digits name nobody
_ONE_DAY = timedelta(days=1)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listed:
    """A call of the list; what is not told is "" or None. ``at`` in UTC; ``told_at``: when the list
    came, by the service's clock.
    """

    call_id: str
    to: str
    from_: str
    tag: str | None
    at: datetime | None
    duration_s: int | None
    cost: Decimal | None
    currency: str | None
    told_at: datetime | None


class Listing(Described):
    """An account whose service lists calls. Implements core.ledger.OpenBill as well."""

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        to_number, from_number = call.request.to_number, call.request.from_number
        now = self._now()

        def may_be_it(listed: Listed) -> bool:
            made = window(call.created_at, now, listed.told_at)
            if listed.tag is not None:
                # A tag may be used again, but the older call is not this one.
                is_ours = listed.tag.split() == call.correlation.split()
                return is_ours and (listed.at is None or listed.at >= made.earliest)
            if listed.at is None or listed.at not in made or not _is_end_of(listed.to, to_number):
                return False
            return not listed.from_ or _is_end_of(listed.from_, from_number)

        first, last = (call.created_at - _ONE_DAY).date(), (now + _ONE_DAY).date()
        found = {
            listed.call_id
            async for listed in self._listed(first, last, long=False)
            if may_be_it(listed)
        } - known_ids
        return found.pop() if len(found) == 1 else None

    async def bill(self, first: date, last: date) -> Bill:
        """Implements core.ledger.BillSource; it tells no deposits and no balance."""
        items = [
            LedgerItem(
                account=self._account_name,
                key=listed.call_id,
                at=listed.at,
                from_number=full_number(listed.from_),
                to_number=full_number(listed.to),
                billsec=listed.duration_s,
                debit=listed.cost,
                currency=listed.currency,
                provider_call_id=listed.call_id,
                tag=listed.tag or "",
            )
            async for listed in self._listed(first, last, long=True)
            if listed.at is not None
        ]
        return Bill(self._account_name, first, last, within(items, first, last))

    async def _listed(self, first: date, last: date, *, long: bool) -> AsyncIterator[Listed]:
        request = self._description.calls
        assert request is not None  # the class is for those that have one
        page: str | None = None
        for _ in range(_PAGES_MOST):
            found, page = await self._page(request, first, last, page, long=long)
            for listed in found:
                yield listed
            if page is None:
                return
        raise undocumented(self._title, phrase("its list has no end"))

    async def _page(
        self, request: ListRequest, first: date, last: date, page: str | None, *, long: bool
    ) -> tuple[Sequence[Listed], str | None]:
        values = variables.of_days(first, last, page)
        reply = await self._sender.ask(self._outgoing(request, values), long=long)
        # In a thread: a list of years takes a while to read.
        verdict = await asyncio.to_thread(self._judge, request.reply, reply)
        found = self._yes(verdict)
        items = found.items(request.reply.items)
        if items is None:
            raise undocumented(self._title, phrase("it lists nothing"))
        after = found.text(request.reply.next)
        if after == page:
            after = None  # it leads to itself
        listed = (_read(request.reply, item, self._currency, reply.sent_at) for item in items)
        return [each for each in listed if each is not None], after


def _read(
    reply: ListReply, item: Found, currency: str | None, told_at: datetime | None
) -> Listed | None:
    """One call; None for what has no id. A length or a cost that cannot be read is not known."""
    call_id = item.text(reply.call_id)
    if call_id is None or not is_id(call_id):
        return None
    duration_s = cost = None
    with _left_out(call_id):
        duration_s = duration_in(item, reply.duration, reply.duration_unit)
    with _left_out(call_id):
        cost = amount_in(item, reply.cost, reply.cost_divisor)
    tag = item.text(reply.tag)
    return Listed(
        call_id=call_id,
        to=plain(item.text(reply.to) or "", 60),
        from_=plain(item.text(reply.from_) or "", 60),
        tag=None if tag is None else plain(tag),
        at=read_moment(item.text(reply.at) or "", reply.utc_offset),
        duration_s=duration_s,
        cost=None if cost is None else abs(cost),
        currency=item.text(reply.currency) or currency,
        told_at=told_at,
    )


@contextmanager
def _left_out(call_id: str) -> Iterator[None]:
    try:
        yield
    except AmountError as error:
        _log.info("The list's call %s: %s (%s)", plain(call_id, 60), error, error.written)


def read_moment(text: str, utc_offset: str) -> datetime | None:
    """A moment as services write it (ISO 8601, e-mail's way, seconds since 1970), in UTC; None for
    anything else.
    """
    try:
        if text.isascii() and text.isdigit() and len(text) in (10, 13):
            seconds = int(text[:10])
            return datetime.fromtimestamp(seconds, UTC)
        moment = _moment(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=_zone(utc_offset))
        return moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return parsedate_to_datetime(text)


def _zone(utc_offset: str) -> timezone:
    hours, minutes = int(utc_offset[1:3]), int(utc_offset[4:6])
    distance = timedelta(hours=hours, minutes=minutes)
    return timezone(-distance if utc_offset[0] == "-" else distance)


def _is_end_of(shown: str, number: str) -> bool:
    digits = "".join(sign for sign in shown if sign in "0123456789").lstrip("0")
    return len(digits) >= _DIGITS_LEAST and number.removeprefix("+").endswith(digits)
