"""What Zadarma declares: its settings and what an account of it can do.

Cheap to import: nothing here sends.
"""

from __future__ import annotations

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Following, HangUp
from dialer.core.settings import Kind, Setting

TITLE = "Zadarma"
DOCUMENTED_URL = "https://api.zadarma.com"  # user-api-v1, lib/Client.php

SETTINGS = (
    Setting("key", Kind.TEXT, "The API key of your account.", required=True, name="API key"),
    Setting("secret", Kind.TEXT, "The API secret.", secret=True, required=True, name="API secret"),
    Setting(
        "sip",
        Kind.TEXT,
        "The SIP number or extension through which calls go, where it is not the usual one.",
        name="SIP number",
    ),
)

_CAPABILITIES = Capabilities(
    following=Following.ASKED_AFTER,  # /v1/statistics/
    hang_up=HangUp.ABSENT,
    lists_calls=True,
    id_by_list=True,  # request/callback: its reply names no call
    max_tag_chars=0,
    tells_price=True,  # /v1/info/price/
    tells_balance=True,  # /v1/info/balance/
    charging=Charging(own_leg=True),
    question_every_s=15,  # no limit is documented; 100 a minute is often named
)


def capabilities(account: Account) -> Capabilities:
    """What ``account`` can do: every account the same."""
    return _CAPABILITIES


INFO = ProviderInfo(
    name="zadarma",
    title=TITLE,
    documented_url=DOCUMENTED_URL,
    settings=SETTINGS,
    capabilities=capabilities,
    currency=None,  # the account's own, which every answer tells
    help_page="providers/zadarma.md",
)
