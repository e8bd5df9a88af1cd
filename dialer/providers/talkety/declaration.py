"""What Talkety declares: its settings and what an account of it can do.

Cheap to import: nothing here sends.
"""

from __future__ import annotations

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Conferences, Following, HangUp
from dialer.core.settings import Kind, Setting

TITLE = "Talkety"
# "Talkety XML API", base URL, without the application key that follows it.
DOCUMENTED_URL = "https://api.talkety.com/xml/v1"

SETTINGS = (
    Setting(
        "app_key",
        Kind.TEXT,
        "The application key that Talkety gave you.",
        secret=True,
        required=True,
    ),
    Setting("username", Kind.TEXT, "Your Talkety login.", required=True),
    Setting("password", Kind.TEXT, "Your Talkety password.", secret=True, required=True),
    Setting(
        "connect_by",
        Kind.CHOICE,
        "How calls are connected and disconnected; Talkety takes both.",
        default="post",
        choices=("post", "get"),
    ),
    Setting(
        "action_call_list",
        Kind.TEXT,
        "Assumed name of the action that lists calls.",
        default="call_list",
    ),
    Setting(
        "action_names",
        Kind.TEXT,
        "Names of actions where they differ from the assumed ones: conference_connect=NAME, and so"
        " for conference_add, conference_status, conference_disconnect and convert; several are"
        " separated by commas.",
    ),
    Setting(
        "pricing_without_app_key",
        Kind.SWITCH,
        "Leave the application key out of questions for prices, as one documented example does.",
        default=False,
    ),
    Setting(
        "status_words",
        Kind.TEXT,
        "Status words beyond the assumed ones: word=queued, ringing, talking, completed, busy, "
        "no_answer, cancelled or failed; several are separated by commas.",
    ),
)

ASSUMED_ACTIONS = (
    "conference_connect",
    "conference_add",
    "conference_status",
    "conference_disconnect",
    "convert",
)
"""Described in the document under headings that are lost: their order is that of the alphabet."""

_CAPABILITIES = Capabilities(
    following=Following.POLLED,  # call_status; nothing is pushed
    hang_up=HangUp.AT_ONCE,  # call_disconnect
    lists_calls=True,
    live_cost=True,  # total_costs of a running call
    tells_price=True,  # pricing
    converts_numbers=True,  # convert
    conferences=Conferences(
        # "If the original caller of a conference call is disconnected, the complete conference
        # call will be terminated"
        owner_ends_all=True,
        listed=True,  # assumed, as the list itself
        live_cost=True,  # total_costs of a running one
    ),
    charging=Charging(
        says="there's no difference between src and dst numbers […] We just send all numbers"
        " participating in the call",  # the example of pricing, whose total_costs is their sum
        own_leg_assumed=False,
        # The sample of a leg: 0.4869 for 2705 seconds is exactly 0.00018 a second.
        places=5,  # of total_costs in the samples
    ),
)


def capabilities(account: Account) -> Capabilities:
    """What ``account`` can do: every account the same."""
    return _CAPABILITIES


INFO = ProviderInfo(
    name="talkety",
    title=TITLE,
    documented_url=DOCUMENTED_URL,
    settings=SETTINGS,
    capabilities=capabilities,
    currency=None,  # named nowhere in the document
    help_page="providers/talkety.md",
)
