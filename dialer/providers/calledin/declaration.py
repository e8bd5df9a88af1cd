"""What Called.in declares: its settings and what an account of it can do.

Cheap to import: nothing here sends.
"""

from __future__ import annotations

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Following, HangUp
from dialer.core.settings import Kind, Setting

TITLE = "Called.in"
# "Click To Call", API; https is also available. The slash at the end belongs to it.
DOCUMENTED_URL = "https://called.in/api/clicktocall/"
SECRET_CHARS_MOST = 30  # the same, secret

SETTINGS = (
    Setting("api_key", Kind.TEXT, "The API key from Called.in.", secret=True, required=True),
    Setting(
        "answered_means",
        Kind.CHOICE,
        "What a report of an answered call says (assumed: both): both parties were connected, or "
        "only that the first phone was answered.",
        default="both",
        choices=("both", "first"),
    ),
    Setting(
        "check_number_length",
        Kind.SWITCH,
        "Refuse numbers with other than 10 national digits (country code 1) or 4 to 14 (others; "
        "assumed).",
        default=True,
    ),
)

_CAPABILITIES = Capabilities(
    following=Following.AT_END,  # callback_url is opened once
    hang_up=HangUp.ABSENT,
    caller_id=True,
    max_minutes_in_request=True,  # max_duration, with no bound of its own
    max_tag_chars=SECRET_CHARS_MOST,
    # "Click To Call", Overview
    charging=Charging(says="Both calls are dialed, and upon answer, they are bridged together."),
)


def capabilities(account: Account) -> Capabilities:
    """What ``account`` can do: every account the same."""
    return _CAPABILITIES


INFO = ProviderInfo(
    name="calledin",
    title=TITLE,
    documented_url=DOCUMENTED_URL,
    settings=SETTINGS,
    capabilities=capabilities,
    currency=None,  # it counts credits and tells no price
    help_page="providers/calledin.md",
)
