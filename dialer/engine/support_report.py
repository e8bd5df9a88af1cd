"""What a person may send to whoever helps: what works here, how it is set, and the end of the
log, without secrets, full numbers and addresses of callbacks. Shown before it is saved.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from dialer import __version__
from dialer.core.errors import DialerError
from dialer.core.masking import mask_numbers, mask_secrets
from dialer.core.settings import value_text
from dialer.engine.doctor import Finding

if TYPE_CHECKING:
    from dialer.engine.home import Home

PERSONAL = ("default_account", "listener.public_url")
"""Settings that say who somebody is; only whether they are set is told."""


def support_report(home: Home, findings: Sequence[Finding], at: datetime, system: str = "") -> str:
    """The report's text, in English, since whoever reads it need not know the person's language.
    ``system``: what a face knows of its own libraries. Reads the configuration, the
    keychain and the log.
    """
    secrets, names = _known(home)
    marks = {True: "ok ", False: "NO ", None: " - "}
    parts = [
        f"Dialer {__version__}, {at:%Y-%m-%d %H:%M} UTC",
        f"{platform.platform()}, Python {sys.version.split()[0]}{', ' if system else ''}{system}",
        "",
        "What works",
        *(f"{marks[finding.ok]} {finding.check}: {finding.detail}" for finding in findings),
        "",
        "Settings that differ from the usual ones",
        *(_settings(home) or ["none"]),
        "",
        "Accounts",
        *(_accounts(home) or ["none"]),
        "",
        "The end of the log",
        home.log_text().strip() or "There is none yet.",
        "",
    ]
    text = "\n".join(parts)
    for name, stand_in in names.items():
        text = text.replace(name, stand_in)
    return mask_numbers(mask_secrets(text, secrets))


def _known(home: Home) -> tuple[list[str], dict[str, str]]:
    """The secrets, and the sign-in names with what stands for each."""
    secrets: list[str] = []
    names: dict[str, str] = {}
    try:
        for stored in home.accounts.stored():
            for setting in home.accounts.info(stored.provider).settings:
                value = stored.settings.get(setting.key, "")
                if setting.secret:
                    secrets.append(home.secrets.get(stored.name, setting.key) or "")
                elif setting.key in ("username", "email") and len(value) > 2:
                    names[value] = f"({setting.key})"
        public_url = home.settings.text("listener.public_url")
        if public_url:
            names[public_url] = "(public address)"
    except DialerError:
        return secrets, names  # without a keychain nothing could have been written of it either
    return secrets, names


def _settings(home: Home) -> list[str]:
    try:
        values = home.configuration.values()
    except DialerError as error:
        return [str(error)]
    return [
        f"{key} = {'(set)' if key in PERSONAL else value_text(value)}"
        for key, value in sorted(values.items())
    ]


def _accounts(home: Home) -> Iterable[str]:
    try:
        stored = home.accounts.stored()
    except DialerError as error:
        return [str(error)]
    return [
        f"{account.provider}: {len(account.own_numbers)} own phones,"
        f" {'another address' if account.base_url else 'the usual address'},"
        f" set: {', '.join(sorted(account.settings)) or 'nothing'}"
        for account in stored
    ]
