"""What 46elks declares: its settings and what an account of it can do.

Cheap to import: nothing here sends.
"""

from __future__ import annotations

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Following, HangUp
from dialer.core.settings import Kind, Setting

TITLE = "46elks"
DOCUMENTED_URL = "https://api.46elks.com/a1"  # 46elks.com/docs/make-call

SETTINGS = (
    Setting("username", Kind.TEXT, "The API username of your account.", required=True),
    Setting("password", Kind.TEXT, "The API password.", secret=True, required=True),
    Setting(
        "number",
        Kind.TEXT,
        "The number that is shown when your phone rings, and to the other party: one of 46elks,"
        " or the one that you signed up with.",
        required=True,
        name="Number that is shown",
    ),
    Setting(
        "ring_s",
        Kind.INTEGER,
        "How long your own phone is rung, in seconds.",
        default=60,
        least=5,
        most=120,
        name="Ringing time",
    ),
    Setting(
        "state_words",
        Kind.TEXT,
        "States and results beyond the known ones: word=ongoing, success, busy, no_answer, failed"
        " or cancelled; several are separated by commas.",
    ),
)

_CAPABILITIES = Capabilities(
    following=Following.POLLED,  # GET /calls/{id}
    hang_up=HangUp.ABSENT,  # the hangup action only answers a webhook
    lists_calls=True,
    caller_id=True,  # connect, callerid
    max_tag_chars=0,
    tells_balance=True,  # GET /me
    cost_within_s=30,
    charging=Charging(own_leg=True),
)


def capabilities(account: Account) -> Capabilities:
    """What ``account`` can do: every account the same."""
    return _CAPABILITIES


INFO = ProviderInfo(
    name="46elks",
    title=TITLE,
    documented_url=DOCUMENTED_URL,
    settings=SETTINGS,
    capabilities=capabilities,
    currency=None,  # the account's own, which /me tells
    help_page="providers/46elks.md",
)
