"""How an account of 46elks is opened; the adapter is imported then, and not before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from dialer.core.account import Account
from dialer.core.ports import Provider
from dialer.providers.elks.declaration import INFO

# For types alone: bills bring more than listing needs.
if TYPE_CHECKING:
    from dialer.core.ledger import OpenBill

Now = Callable[[], datetime]

INFOS = (INFO,)


def _open(account: Account, timeout_s: float, now: Now) -> Provider:
    from dialer.providers.elks.adapter import Elks

    return Elks(account, timeout_s=timeout_s, now=now)


def _open_bill(account: Account, timeout_s: float, now: Now) -> OpenBill | None:
    from dialer.providers.elks.adapter import Elks

    return Elks(account, timeout_s=timeout_s, now=now)


OPENERS: Mapping[str, Callable[[Account, float, Now], Provider]] = {INFO.name: _open}
BILL_OPENERS: Mapping[str, Callable[[Account, float, Now], OpenBill | None]] = {
    INFO.name: _open_bill
}
