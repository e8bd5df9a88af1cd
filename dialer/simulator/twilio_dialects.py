"""The three services that speak as Twilio does, and in what they differ.

Wire facts: Twilio's OpenAPI file; Telnyx's Python library (TeXML calls have no parent, a reply to a
new call names its numbers alone, the list can be filtered by final statuses only); SignalWire's
compatibility library (a price is a number).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from dialer.simulator.accounts import Provider


class Errors(Enum):
    """Whose codes and whose form an error has."""

    TWILIO = auto()
    SIGNALWIRE = auto()
    TELNYX = auto()


@dataclass(frozen=True)
class Dialect:
    """`prefix` goes before /Accounts; `owner` and `secret` name the settings of the login, a
    `bearer` one or HTTP Basic. `script` is the field of the instructions. `timeout_s` and
    `time_limit_s`: the least and the most that Timeout and TimeLimit take. `errors`: whose list of
    codes it has."""

    provider: Provider
    prefix: str
    suffix: str
    owner: str
    secret: str
    script: str = "Twiml"
    bearer: bool = False
    needs_application: bool = False
    tells_sid: bool = True
    tells_parents: bool = True
    price_is_text: bool = True
    calls_back: bool = True
    timeout_s: tuple[int, int] = (1, 600)
    time_limit_s: tuple[int, int] = (1, 86400)
    errors: Errors = Errors.TWILIO


TWILIO = Dialect(Provider.TWILIO, "/2010-04-01", ".json", "account_sid", "auth_token")
SIGNALWIRE = Dialect(
    Provider.SIGNALWIRE,
    "/api/laml/2010-04-01",
    ".json",
    "project_id",
    "api_token",
    price_is_text=False,
    calls_back=False,
    errors=Errors.SIGNALWIRE,
)
TELNYX = Dialect(
    Provider.TELNYX,
    "/v2/texml",
    "",
    "account_id",
    "api_key",
    script="Texml",
    bearer=True,
    needs_application=True,
    tells_sid=False,
    tells_parents=False,
    calls_back=False,
    timeout_s=(5, 120),
    time_limit_s=(30, 14400),
    errors=Errors.TELNYX,
)
DIALECTS = (TWILIO, SIGNALWIRE, TELNYX)
