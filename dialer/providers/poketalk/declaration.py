"""What PokeTALK declares: its settings and what an account of it can do.

Cheap to import: nothing here sends.
"""

from __future__ import annotations

from dataclasses import replace

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Following, HangUp
from dialer.core.settings import Kind, Setting

TITLE = "PokeTALK"
# "PokeTALK Click-2-call", Description. The document shows http only.
DOCUMENTED_URL = "http://www.poketalk.com/index.php/api/click2call"
CUSTOM_CHARS_MOST = 255  # "PokeTALK Click-2-call", Parameters
EVENTURL_CHARS_MOST = 255  # the same

SETTINGS = (
    Setting("api_key", Kind.TEXT, "The API key that PokeTALK gave you.", secret=True),
    Setting(
        "email", Kind.TEXT, "The e-mail address of your PokeTALK account, when you have no API key."
    ),
    Setting("password", Kind.TEXT, "The password of your PokeTALK account.", secret=True),
    Setting(
        "proxy_url",
        Kind.WEB_ADDRESS,
        "A server of your own that takes the account API's requests in PokeTALK's place.",
    ),
    Setting(
        "account_methods",
        Kind.TEXT,
        "Assumed names of the account API's methods, where they differ: make_call=NAME, …",
    ),
    Setting(
        "report_zone",
        Kind.TEXT,
        "The time zone of the dates in PokeTALK's billing report (assumed: UTC), such as "
        "Europe/London.",
        default="UTC",
    ),
)

# "PokeTALK Click-2-call", EventURL: events with a debit begin once CallA was answered.
_CHARGING = Charging(says="$debit - current debit corresponding to duration")

_CLICK2CALL = Capabilities(
    following=Following.PUSHED,
    hang_up=HangUp.NEXT_EVENT,
    # "PokeTALK Click-2-call", EventURL: an event every 60 s once A has answered, then a few seconds
    # until the call is really disconnected.
    hang_up_within_s=65,
    live_cost=True,
    max_tag_chars=CUSTOM_CHARS_MOST,
    callback_schemes=("http",),  # the same: the only form shown
    charging=_CHARGING,
)

# "PokeTALK developers", Make call: it rings and tells no more.
_MAKE_CALL = Capabilities(
    following=Following.NONE, hang_up=HangUp.ABSENT, max_tag_chars=0, charging=_CHARGING
)


def uses_click2call(account: Account) -> bool:
    """Whether calls go by click2call; else by the account API's make_call."""
    return bool(account.text("api_key")) or not account.text("email")


def has_login(account: Account) -> bool:
    """Whether the account API can be used: the address book and the billing report."""
    return bool(account.text("email"))


def capabilities(account: Account) -> Capabilities:
    """What ``account`` can do: only an API key brings events, only a login the address book
    and the report, from whose start balance today's follows.
    """
    calls = _CLICK2CALL if uses_click2call(account) else _MAKE_CALL
    login = has_login(account)
    return replace(calls, address_book=login, tells_balance=login)


INFO = ProviderInfo(
    name="poketalk",
    title=TITLE,
    documented_url=DOCUMENTED_URL,
    settings=SETTINGS,
    capabilities=capabilities,
    currency="USD",  # "PokeTALK developers", Create (report): credit and debit are in $
    help_page="providers/poketalk.md",
)
