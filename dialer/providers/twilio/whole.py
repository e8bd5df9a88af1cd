"""What Twilio itself has beyond placing calls: prices, and numbers that were proved to be the
person's, so that they may be shown.

Source: twilio-oai: OutgoingCallerIds (verified ones), IncomingPhoneNumbers (rented ones).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from dialer.core.account import Account
from dialer.core.caller_ids import CallerId, Verification
from dialer.core.capabilities import Capabilities
from dialer.core.errors import ProviderReplyError, UnsupportedError
from dialer.core.money import Money
from dialer.core.phrase import phrase
from dialer.providers.limits import check_phone_number
from dialer.providers.replies import NO_CALL, Refusal, not_reached
from dialer.providers.twilio.codes import NOT_VERIFIED
from dialer.providers.twilio.dialect import TWILIO
from dialer.providers.twilio.listing import ListingCaller
from dialer.providers.twilio.money import prices
from dialer.providers.twilio.wire import OutgoingCallerId

_PAGE_SIZE = "1000"
_LABEL_CHARS_MOST = 64  # OutgoingCallerId, friendly_name
_VERIFIED = ("OutgoingCallerIds", "outgoing_caller_ids")
_RENTED = ("IncomingPhoneNumbers", "incoming_phone_numbers")


class Twilio(ListingCaller):
    """A Twilio account. Implements core.ports.Provider, core.ledger.PriceSource and
    core.caller_ids.CallerIdSource.
    """

    def __init__(
        self,
        account: Account,
        can: Capabilities,
        *,
        timeout_s: float,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(account, TWILIO, can, timeout_s=timeout_s, now=now)
        self._asks_caller_ids = account.switch("ask_caller_ids")
        self._may_be_shown = {self._session.number}

    async def per_minute(self, numbers: Sequence[str]) -> Sequence[Money | None]:
        return await prices(self._session, numbers)

    async def caller_ids(self) -> Sequence[CallerId]:
        verified = [CallerId(each.number, each.label) for each in await self._list(_VERIFIED)]
        rented = [
            CallerId(each.number, each.label, rented=True) for each in await self._list(_RENTED)
        ]
        self._may_be_shown.update(each.number for each in (*verified, *rented))
        return [*rented, *verified]

    async def verify_caller_id(self, number: str, label: str) -> Verification:
        check_phone_number(self._title, number)
        fields = [("PhoneNumber", number)]
        if label:
            fields.append(("FriendlyName", label[:_LABEL_CHARS_MOST]))
        reply = await self._session.send_once(self._session.url(_VERIFIED[0]), fields)
        try:
            return Verification(number, self._session.read.validation_code(reply.body))
        except ProviderReplyError:
            raise self._session.unconfirmed(reply) from None

    async def remove_caller_id(self, number: str) -> None:
        found = [each for each in await self._list(_VERIFIED, number) if each.number == number]
        if not found:
            raise UnsupportedError(
                phrase(
                    "{number} is not among the numbers that {title} has verified.",
                    number=number,
                    title=self._title,
                )
            )
        self._may_be_shown.discard(number)
        for each in found:
            await self._session.ask(self._session.url(_VERIFIED[0], each.sid), method="DELETE")

    async def _list(self, kind: tuple[str, str], number: str = "") -> Sequence[OutgoingCallerId]:
        path, name = kind
        query = [("PhoneNumber", number)] if number else [("PageSize", _PAGE_SIZE)]
        found: list[OutgoingCallerId] = []
        async for page in self._session.pages(self._session.url(path), query, long=False):
            found += self._session.read.caller_ids(page.body, name)
        return found

    async def _check_caller_id(self, shown: str) -> None:
        # Twilio would ring the own phone first, and then fail.
        if not self._asks_caller_ids or shown in self._may_be_shown:
            return
        try:
            found = [*await self._list(_VERIFIED, shown), *await self._list(_RENTED, shown)]
        except ProviderReplyError as error:
            why = "it does not tell whether the caller ID may be shown"
            raise not_reached(self._title, why, NO_CALL) from error
        if not any(each.number == shown for each in found):
            refusal = Refusal(
                phrase("{shown} is not verified, so it cannot be shown", shown=shown),
                phrase(
                    "Verify it in the settings, under Accounts, or with dialer caller-ids verify"
                    " {number}.",
                    number=shown,
                ),
            )
            raise refusal.error(self._title, NOT_VERIFIED)
        self._may_be_shown.add(shown)
