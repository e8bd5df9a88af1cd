"""What Asterisk declares: its settings and what an account at an exchange of one's own can do.

Cheap to import: nothing here sends.
"""

from __future__ import annotations

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Conferences, Following, HangUp
from dialer.core.own_ids import OwnIds
from dialer.core.phrase import phrase
from dialer.core.settings import Kind, Setting

TITLE = "Asterisk"
# configs/samples/http.conf.sample: bindport 8088; the interface is below /ari.
DOCUMENTED_URL = "http://127.0.0.1:8088/ari"
CALLED, SHOWN = "called", "caller_id"

SETTINGS = (
    Setting(
        "address",
        Kind.WEB_ADDRESS,
        "Where Asterisk's REST interface is, such as http://192.168.1.2:8088/ari.",
        default=DOCUMENTED_URL,
    ),
    Setting("username", Kind.TEXT, "A user of ari.conf.", required=True),
    Setting("password", Kind.TEXT, "That user's password.", secret=True, required=True),
    Setting(
        "endpoint",
        Kind.TEXT,
        "How numbers are called, such as PJSIP/{to}@trunk. {to} is the number with its plus,"
        " {to_digits} without; {to_country_code} and {to_national} are its parts.",
        required=True,
    ),
    Setting(
        "own_endpoint",
        Kind.TEXT,
        "How your own phone is called, such as PJSIP/alice; when empty, as other numbers are. One"
        " that is an extension is called as such.",
    ),
    Setting(
        "extension_endpoint",
        Kind.TEXT,
        "How your exchange's own extensions are called, such as PJSIP/{extension}.",
        default="PJSIP/{extension}",
    ),
    Setting(
        "caller_id",
        Kind.TEXT,
        "What the other party is shown, such as +12125550100; when empty, what Asterisk shows.",
    ),
    Setting(
        "own_phone_shows",
        Kind.CHOICE,
        "What your own phone shows when it rings: the number that is called, or caller_id.",
        default=CALLED,
        choices=(CALLED, SHOWN),
    ),
    Setting(
        "ring_s",
        Kind.INTEGER,
        "How long each phone is rung, in seconds.",
        default=30,
        least=5,
        most=120,
    ),
    Setting(
        "app",
        Kind.TEXT,
        "What Dialer's applications are called inside Asterisk; each call has one of its own.",
        default="dialer",
    ),
)

# Names of endpoints, as far as Asterisk reads no more than letters in them. Nine digits and more
# are a phone number that lost its plus; those that begin with 0 are typed on the way to one.
OWN_IDS = OwnIds(
    phrase("extension"),
    phrase("an extension such as 101 or alice"),
    shape=r"(?!(?:[0-9][._-]*){9,}\Z)[A-Za-z0-9][A-Za-z0-9._-]{0,39}",
    bare="[1-9][0-9]{1,5}",
)

_CAPABILITIES = Capabilities(
    following=Following.POLLED,  # GET /channels/{channelId}, and events say when
    hang_up=HangUp.AT_ONCE,  # DELETE /channels/{channelId}
    caller_id=True,
    max_minutes_in_request=True,  # func_timeout: TIMEOUT(absolute) of the other party's channel
    max_tag_chars=0,
    own_ids=OWN_IDS,
    # One mixing bridge for all; this program ends the others when the own phone has left.
    conferences=Conferences(listed=True, carried_here=True),
    streamed=True,
    carried_here=True,
    charging=Charging(),  # whoever owns the trunk charges, and nothing of that is told
)


def capabilities(account: Account) -> Capabilities:
    """What ``account`` can do: every account the same."""
    return _CAPABILITIES


INFO = ProviderInfo(
    name="asterisk",
    title=TITLE,
    documented_url=DOCUMENTED_URL,
    settings=SETTINGS,
    capabilities=capabilities,
    currency=None,
    help_page="providers/asterisk.md",
)
