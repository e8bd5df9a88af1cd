"""What a Python package gives to Dialer to bring a provider of its own: one Adapter, named in
its metadata as an entry point of the group ``dialer.providers``.

[project.entry-points."dialer.providers"] example = "dialer_example:ADAPTER"

This module, ``dialer.core`` and ``dialer.providers.service``, ``http``, ``replies``, ``fields`` and
``limits`` are what such a package may use. ``VERSION`` grows when an adapter that was written for
the one before would not work any more.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from dialer.core.account import Account, ProviderInfo
from dialer.core.ports import Provider

# For types alone: bills bring more than listing needs.
if TYPE_CHECKING:
    from dialer.core.ledger import OpenBill

GROUP: Final = "dialer.providers"
VERSION: Final = 1

Now = Callable[[], datetime]
"""Tells the time, in UTC."""


@dataclass(frozen=True, slots=True)
class Adapter:
    """A provider that a package brings.

    ``info`` declares it: its name is in no other use, and accounts name it so. ``open`` gives the
    way to an account's service (account, seconds to wait for a reply, the time); what it imports is
    best imported inside it. ``open_bill`` does so for its bill, None where it has none.
    ``version``: the one of this interface that it was written for.
    """

    info: ProviderInfo
    open: Callable[[Account, float, Now], Provider]
    open_bill: Callable[[Account, float, Now], OpenBill | None] | None = None
    version: int = VERSION
