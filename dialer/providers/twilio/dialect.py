"""In what the services that speak as Twilio does differ from it.

Sources: Twilio's OpenAPI file (twilio-oai, twilio_api_v2010.json, twilio_pricing_v2.json); Telnyx's
Python library 4.189 (texml/accounts/calls); SignalWire's compatibility library (call.d.ts).
"""

from __future__ import annotations

from dataclasses import dataclass

from dialer.providers.twilio import codes
from dialer.providers.twilio.codes import Codes

TWILIO_URL = "https://api.twilio.com/2010-04-01"
TWILIO_PRICING_URL = "https://pricing.twilio.com/v2/Voice/Numbers"
# SPACE stands for the name of the customer's own space.
SIGNALWIRE_URL = "https://SPACE.signalwire.com/api/laml/2010-04-01"
TELNYX_URL = "https://api.telnyx.com/v2/texml"
TELNYX_BALANCE_URL = "https://api.telnyx.com/v2/balance"


@dataclass(frozen=True, slots=True)
class Dialect:
    """One service's way.

    ``suffix`` ends the address of every resource. ``script_field``: which field of a call's request
    holds the instructions. ``parents``: a second leg names the first, and can be asked for by it;
    else it is known by its number and time. ``pricing_url`` and ``balance_url``: "" where it is not
    asked; "Balance" as last part of the latter stands below the account. ``codes``: what its errors
    mean. ``time_limit_s``: the least and the most that TimeLimit takes, where that is documented.
    ``wait_header``: which header tells the seconds to wait after too many requests, besides
    Retry-After.
    """

    title: str
    suffix: str = ".json"
    script_field: str = "Twiml"
    parents: bool = True
    pricing_url: str = ""
    balance_url: str = ""
    callbacks: bool = False
    codes: Codes = codes.TWILIO
    time_limit_s: tuple[int, int] | None = None
    wait_header: str = ""


TWILIO = Dialect(
    "Twilio",
    pricing_url=TWILIO_PRICING_URL,
    balance_url="Balance",
    callbacks=True,
)
SIGNALWIRE = Dialect("SignalWire", codes=codes.SIGNALWIRE)
TELNYX = Dialect(
    "Telnyx",
    suffix="",
    script_field="Texml",
    parents=False,
    balance_url=TELNYX_BALANCE_URL,
    codes=codes.TELNYX,
    time_limit_s=(30, 14400),
    wait_header="x-ratelimit-reset",  # developers.telnyx.com, rate-limiting
)
