"""What Click to Dial declares: its settings and what an account at an operator can do.

Cheap to import: nothing here sends.
"""

from __future__ import annotations

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Following, HangUp
from dialer.core.settings import Kind, Setting

TITLE = "CAMARA Click to Dial"
# click-to-dial.yaml, servers: {apiRoot}/click-to-dial/vN; each operator has its own apiRoot.
DOCUMENTED_URL = "https://api.example.com/click-to-dial/v0.2"
# click-to-dial.yaml, security of the three operations.
SCOPES = "click-to-dial:calls:create click-to-dial:calls:read click-to-dial:calls:delete"

SETTINGS = (
    Setting(
        "address",
        Kind.WEB_ADDRESS,
        "Your operator's address of Click to Dial, such as"
        " https://api.example.com/click-to-dial/v0.2.",
        required=True,
        name="Address at your operator",
    ),
    Setting(
        "token_url",
        Kind.WEB_ADDRESS,
        "Where access tokens are fetched with client_id and client_secret.",
        name="Address for tokens",
        basic=True,
    ),
    Setting(
        "client_id",
        Kind.TEXT,
        "The client's id, as the operator gave it.",
        name="Client ID",
        basic=True,
    ),
    Setting("client_secret", Kind.TEXT, "The client's secret.", secret=True),
    Setting("scope", Kind.TEXT, "What a token is asked for.", default=SCOPES),
    Setting(
        "client_login",
        Kind.CHOICE,
        "How the client logs in when it fetches a token (assumed: basic).",
        default="basic",
        choices=("basic", "form"),
    ),
    Setting(
        "token",
        Kind.TEXT,
        "An access token of your own, instead of fetching one; it ends some day.",
        secret=True,
        name="Access token",
        basic=False,
    ),
)

_CAPABILITIES = Capabilities(
    following=Following.POLLED,  # GET /calls/{callId}
    hang_up=HangUp.AT_ONCE,  # DELETE /calls/{callId}
    max_tag_chars=0,
    also_pushed=True,  # sink; only its events tell the reason of an end, and the duration
    charging=Charging(),  # nothing is said of money
)


def capabilities(account: Account) -> Capabilities:
    """What ``account`` can do: every account the same."""
    return _CAPABILITIES


INFO = ProviderInfo(
    name="camara",
    title=TITLE,
    documented_url=DOCUMENTED_URL,
    settings=SETTINGS,
    capabilities=capabilities,
    currency=None,
    help_page="providers/camara.md",
)
