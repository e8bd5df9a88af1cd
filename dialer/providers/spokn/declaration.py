"""What Spokn declares: its settings and what an account of it can do.

Cheap to import: nothing here sends.
"""

from __future__ import annotations

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Following, HangUp, Silence
from dialer.core.own_ids import OwnIds
from dialer.core.phrase import phrase
from dialer.core.settings import Kind, Setting

TITLE = "Spokn"
# "Click to Call, Technical Reference", API reference; Security: over HTTP or HTTPS.
DOCUMENTED_URL = "https://api.spokn.com/c2c/1.0/call"
# API reference, the table of parameters.
TOKEN_CHARS_MOST = 128
RETRIES_MOST = 3
MINUTES_MOST = 60
RETRY_PAUSE_S_MOST = 10

# API reference, aparty and bparty: "such as 1234567".
OWN_IDS = OwnIds(
    phrase("Spokn ID"), phrase("a Spokn ID of 7 digits"), shape="[0-9]{7}", bare="[0-9]{7}"
)

_LEG_GRACE_S = 30

SETTINGS = (
    Setting("username", Kind.TEXT, "Your Spokn ID.", required=True),
    Setting("password", Kind.TEXT, "Your Spokn password.", secret=True, required=True),
    Setting(
        "enterprise",
        Kind.SWITCH,
        "An Enterprise account: reports on calls and caller IDs are allowed.",
        default=False,
    ),
    Setting(
        "shown_to_me",
        Kind.TEXT,
        "The number that your own phone shows when Spokn rings it (Enterprise only); "
        "Spokn shows the other party's when this is not set.",
    ),
    Setting(
        "retry_pause_s",
        Kind.INTEGER,
        "How long to wait before your own phone is rung again, in seconds.",
        least=0,
        most=RETRY_PAUSE_S_MOST,
        when_empty="as Spokn has it",
    ),
    Setting(
        "number_format",
        Kind.CHOICE,
        "How phone numbers are sent: with a plus, as documented, or as digits alone.",
        default="plus",
        choices=("plus", "digits"),
    ),
    Setting(
        "leg_grace_s",
        Kind.INTEGER,
        "How long to wait for the report on the other party after that on your own phone, in "
        "seconds (assumed).",
        default=_LEG_GRACE_S,
        least=1,
        most=3600,
    ),
)


def capabilities(account: Account) -> Capabilities:
    """What ``account`` can do: only Enterprise users are told of their calls (API reference,
    ``url``) and may set caller IDs.
    """
    enterprise = account.switch("enterprise")
    grace_s = account.values.get("leg_grace_s")
    return Capabilities(
        following=Following.AT_END if enterprise else Following.NONE,
        hang_up=HangUp.ABSENT,
        caller_id=enterprise,
        max_minutes_in_request=True,
        max_minutes_most=MINUTES_MOST,
        max_retries=RETRIES_MOST,
        max_tag_chars=TOKEN_CHARS_MOST,
        own_ids=OWN_IDS,
        charging=Charging(
            # Callback URL, whose two reports have a rate and a cost each.
            says="each Click to Call request results in 2 calls being made by Spokn",
            own_leg_assumed=False,
        ),
        silence=Silence(after_leg_report_s=grace_s if isinstance(grace_s, int) else _LEG_GRACE_S),
    )


INFO = ProviderInfo(
    name="spokn",
    title=TITLE,
    documented_url=DOCUMENTED_URL,
    settings=SETTINGS,
    capabilities=capabilities,
    currency="USD",  # Callback URL: rate and cost in US cents
    help_page="providers/spokn.md",
)
