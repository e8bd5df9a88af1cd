"""How accounts of Twilio and its like are opened; the adapters are imported then, and not
before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from dialer.core.account import Account
from dialer.core.ports import Provider
from dialer.providers.twilio import declaration
from dialer.providers.twilio.dialect import SIGNALWIRE, TELNYX, TWILIO, Dialect

# For types alone: bills bring more than listing needs.
if TYPE_CHECKING:
    from dialer.core.ledger import OpenBill

Now = Callable[[], datetime]
Opener = Callable[[Account, float, Now], Provider]

INFOS = (declaration.TWILIO_INFO, declaration.SIGNALWIRE_INFO, declaration.TELNYX_INFO)


def _open_twilio(account: Account, timeout_s: float, now: Now) -> Provider:
    from dialer.providers.twilio.conference import ConferencingTwilio

    can = declaration.twilio_capabilities(account)
    return ConferencingTwilio(account, can, timeout_s=timeout_s, now=now)


def _open_signalwire(account: Account, timeout_s: float, now: Now) -> Provider:
    from dialer.providers.twilio.listing import ListingCaller

    can = declaration.signalwire_capabilities(account)
    return ListingCaller(account, SIGNALWIRE, can, timeout_s=timeout_s, now=now)


def _open_telnyx(account: Account, timeout_s: float, now: Now) -> Provider:
    from dialer.providers.twilio.adapter import Caller

    can = declaration.telnyx_capabilities(account)
    return Caller(account, TELNYX, can, timeout_s=timeout_s, now=now)


def _bill_of(dialect: Dialect) -> Callable[[Account, float, Now], OpenBill | None]:
    def open_bill(account: Account, timeout_s: float, now: Now) -> OpenBill | None:
        from dialer.providers.twilio.money import CallBill

        return CallBill(account, dialect, timeout_s=timeout_s)

    return open_bill


OPENERS: Mapping[str, Opener] = {
    "twilio": _open_twilio,
    "signalwire": _open_signalwire,
    "telnyx": _open_telnyx,
}
BILL_OPENERS: Mapping[str, Callable[[Account, float, Now], OpenBill | None]] = {
    "twilio": _bill_of(TWILIO),
    "signalwire": _bill_of(SIGNALWIRE),
    "telnyx": _bill_of(TELNYX),
}
