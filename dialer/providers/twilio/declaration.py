"""What Twilio and the services that speak as it does declare: their settings, and what an account
of them can do.

Cheap to import: nothing here sends.
"""

from __future__ import annotations

from dataclasses import replace

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Conferences, Following, HangUp
from dialer.core.settings import Kind, Setting
from dialer.providers.twilio.dialect import SIGNALWIRE_URL, TELNYX_URL, TWILIO_URL

_NUMBER = Setting(
    "number",
    Kind.TEXT,
    "The number that is shown when your phone rings, and to the other party: one of the service,"
    " or one of yours that it has verified.",
    required=True,
    name="Number that is shown",
)
_RING = Setting(
    "ring_s",
    Kind.INTEGER,
    "How long each phone is rung, in seconds.",
    default=30,
    least=5,
    most=120,
    name="Ringing time",
)

_TWILIO_SETTINGS = (
    Setting(
        "account_sid",
        Kind.TEXT,
        "The account's SID: AC and 32 letters and digits.",
        required=True,
        name="Account SID",
    ),
    Setting(
        "auth_token",
        Kind.TEXT,
        "The account's token. Callbacks are checked by it, so it is needed even beside an API key.",
        secret=True,
        required=True,
        name="Auth token",
    ),
    _NUMBER,
    Setting(
        "api_key",
        Kind.TEXT,
        "The SID of an API key, to log in with it instead (assumed).",
        basic=False,
    ),
    Setting(
        "api_secret",
        Kind.TEXT,
        "The secret of that API key.",
        secret=True,
        name="API secret",
        basic=False,
    ),
    Setting(
        "signing_secret",
        Kind.TEXT,
        "The secret of a shared key, where callbacks are signed with one (SHA-256).",
        secret=True,
        basic=False,
    ),
    Setting(
        "ask_caller_ids",
        Kind.SWITCH,
        "Ask Twilio before a call with another caller ID whether it may be shown.",
        default=True,
        name="Ask about caller IDs",
    ),
    _RING,
)

_SIGNALWIRE_SETTINGS = (
    Setting(
        "space",
        Kind.TEXT,
        "Your space's name, as before .signalwire.com.",
        required=True,
        in_address=True,
    ),
    Setting("project_id", Kind.TEXT, "The project's id.", required=True, name="Project ID"),
    Setting(
        "api_token",
        Kind.TEXT,
        "The project's API token.",
        secret=True,
        required=True,
        name="API token",
    ),
    _NUMBER,
    _RING,
)

_TELNYX_SETTINGS = (
    Setting(
        "account_id",
        Kind.TEXT,
        "The account's id, as TeXML's addresses have it.",
        required=True,
        name="Account ID",
    ),
    Setting("api_key", Kind.TEXT, "The API key.", secret=True, required=True),
    Setting(
        "application_id",
        Kind.TEXT,
        "The number of a TeXML application of yours.",
        required=True,
        name="TeXML application",
    ),
    _NUMBER,
    _RING,
)

_CAPABILITIES = Capabilities(
    following=Following.POLLED,  # both legs' call resources
    hang_up=HangUp.AT_ONCE,  # UpdateCall, Status=completed
    lists_calls=True,
    caller_id=True,  # <Dial callerId>
    max_minutes_in_request=True,  # <Dial timeLimit>
    max_minutes_most=240,  # <Dial timeLimit>: four hours, unless support raises it
    max_tag_chars=0,
    cost_within_s=60,  # Call, price: "May not be immediately available"
    charging=Charging(own_leg=True, own_leg_assumed=False, first_s=60, step_s=60),
)
_TWILIO_CAPABILITIES = replace(
    _CAPABILITIES,
    also_pushed=True,
    tells_price=True,
    tells_balance=True,
    verified_caller_ids=True,
    # Participants of a conference; EndConferenceOnExit of the own phone's.
    conferences=Conferences(
        add=True,
        drop=True,
        end=True,
        owner_ends_all=True,
        listed=True,
        seconds_in_request=True,  # TimeLimit of a participant
    ),
)


def twilio_capabilities(account: Account) -> Capabilities:
    """What a Twilio account can do: every one the same."""
    return _TWILIO_CAPABILITIES


def signalwire_capabilities(account: Account) -> Capabilities:
    """What a SignalWire account can do: every one the same."""
    return _CAPABILITIES


def telnyx_capabilities(account: Account) -> Capabilities:
    """What a Telnyx account can do: every one the same."""
    # The reply to a new call names its numbers alone.
    return replace(_CAPABILITIES, tells_balance=True, id_by_list=True)


TWILIO_INFO = ProviderInfo(
    name="twilio",
    title="Twilio",
    documented_url=TWILIO_URL,
    settings=_TWILIO_SETTINGS,
    capabilities=twilio_capabilities,
    currency=None,  # the account's own, which price_unit tells
    help_page="providers/twilio.md",
)
SIGNALWIRE_INFO = ProviderInfo(
    name="signalwire",
    title="SignalWire",
    documented_url=SIGNALWIRE_URL,
    settings=_SIGNALWIRE_SETTINGS,
    capabilities=signalwire_capabilities,
    currency=None,
    help_page="providers/signalwire.md",
)
TELNYX_INFO = ProviderInfo(
    name="telnyx",
    title="Telnyx",
    documented_url=TELNYX_URL,
    settings=_TELNYX_SETTINGS,
    capabilities=telnyx_capabilities,
    currency=None,
    help_page="providers/telnyx.md",
)
