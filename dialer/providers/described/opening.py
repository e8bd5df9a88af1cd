"""How an account of a described provider is opened; the adapter is imported then, and not
before.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from dialer.core.account import Account
from dialer.core.ports import Provider
from dialer.providers.described.folder import DescribedProvider

# For types alone: bills bring more than listing needs.
if TYPE_CHECKING:
    from dialer.core.ledger import OpenBill

Now = Callable[[], datetime]


def open_provider(
    found: DescribedProvider, account: Account, timeout_s: float, now: Now
) -> Provider:
    """The way to an account's service. Raises SettingError."""
    from dialer.providers.described.adapter import Described
    from dialer.providers.described.listing import Listing

    kind = Described if found.description.calls is None else Listing
    return kind(account, found.description, timeout_s=timeout_s, now=now)


def open_bill(
    found: DescribedProvider, account: Account, timeout_s: float, now: Now
) -> OpenBill | None:
    """The way to an account's bill; None where its service lists no calls. Raises SettingError."""
    if found.description.calls is None:
        return None
    from dialer.providers.described.listing import Listing

    return Listing(account, found.description, timeout_s=timeout_s, now=now)
