"""How an account at Asterisk is opened; the adapter is imported then, and not before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from dialer.core.account import Account
from dialer.core.ports import Provider
from dialer.providers.asterisk.declaration import INFO

Now = Callable[[], datetime]

INFOS = (INFO,)


def _open(account: Account, timeout_s: float, now: Now) -> Provider:
    from dialer.providers.asterisk.conference import ConferencingAsterisk

    return ConferencingAsterisk(account, timeout_s=timeout_s, now=now)


OPENERS: Mapping[str, Callable[[Account, float, Now], Provider]] = {INFO.name: _open}
