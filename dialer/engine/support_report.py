"""What a person may send to whoever helps: what works here, how it is set, and the end of the
log, without what says who they are or opens something (support_masking.py). Shown before it is
saved.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from dialer import __version__
from dialer.core.errors import DialerError
from dialer.core.settings import value_text
from dialer.engine.doctor import Finding
from dialer.engine.support_masking import Masking, found_text

if TYPE_CHECKING:
    from dialer.engine.home import Home

PERSONAL = ("default_account", "listener.public_url")
"""Settings that say who somebody is; only whether they are set is told."""


def support_report(home: Home, findings: Sequence[Finding], at: datetime, system: str = "") -> str:
    """The report's text, in English, since whoever reads it need not know the person's language.
    ``system``: what a face knows of its own libraries. Reads the configuration, the
    keychain and the log.
    """
    masking = Masking(home)
    return "\n".join(
        [
            f"Dialer {__version__}, {at:%Y-%m-%d %H:%M} UTC",
            f"{platform.platform()}, Python {sys.version.split()[0]}"
            f"{', ' if system else ''}{system}",
            "",
            "What works",
            masking.masked(found_text(findings)),
            "",
            "Settings that differ from the usual ones",
            masking.masked("\n".join(_settings(home)) or "none"),
            "",
            "Accounts",
            "\n".join(_accounts(home, masking)) or "none",
            "",
            "The end of the log",
            masking.masked(home.log_text().strip()) or "There is none yet.",
            "",
        ]
    )


def _settings(home: Home) -> list[str]:
    try:
        values = home.configuration.values()
    except DialerError as error:
        return [str(error)]
    return [
        f"{key} = {'(set)' if key in PERSONAL else value_text(value)}"
        for key, value in sorted(values.items())
    ]


def _accounts(home: Home, masking: Masking) -> Iterable[str]:
    try:
        stored = home.accounts.stored()
    except DialerError as error:
        return [masking.masked(str(error))]
    return [
        f"{number}. {account.provider}: {len(account.own_numbers)} own phones,"
        f" {'another address' if account.base_url else 'the usual address'},"
        f" set: {', '.join(sorted(account.settings)) or 'nothing'}"
        for number, account in enumerate(stored, 1)
    ]
