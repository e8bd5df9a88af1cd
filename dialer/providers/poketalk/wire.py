"""PokeTALK's click2call on the wire: the form, the bare reply code, and the events.

Document: "PokeTALK Click-2-call". Nothing here sends or decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import Final

from dialer.core.ports import CallbackRequest
from dialer.providers.fields import Fields, check_method
from dialer.providers.replies import Refusal

OK: Final = 0  # Response: 00

# Response. There is no 80.
REFUSALS: Final = {
    10: Refusal("the API key is empty", "Set the account's api_key."),
    20: Refusal("the number to ring first is empty", "Choose one of your own numbers."),
    30: Refusal("the number to call is empty", "Give a number to call."),
    40: Refusal(
        "it does not know this API user", "Check the account's api_key, or ask PokeTALK for one."
    ),
    50: Refusal("it has no service provider for this call", "Try again later."),
    60: Refusal(
        "one of the two numbers is on its blacklist",
        "Call another number, or ask PokeTALK to take it off.",
    ),
    70: Refusal("it has no list of gateways", "Try again later."),
    90: Refusal(
        "it cannot work out how long the call may last",
        "Make sure that the account has credit, or try again later.",
    ),
    100: Refusal(
        "it does not know the internet address of this machine",
        "Register your public IP address with PokeTALK, beside the API key.",
    ),
}


class Status(IntEnum):
    """EventURL, $status."""

    UNKNOWN = 0
    A_CALLING = 1
    A_FAILED = 2
    A_ANSWERED = 3
    A_LEFT = 4
    B_CALLING = 5
    B_FAILED = 6
    B_ANSWERED = 7
    BOTH_LEFT = 8


# EventURL, $status, in the document's sense.
MEANINGS: Final = {
    Status.UNKNOWN: "unknown state, some issue",
    Status.A_CALLING: "CallA initiated",
    Status.A_FAILED: "CallA failed",
    Status.A_ANSWERED: "CallA answered",
    Status.A_LEFT: "CallA disconnected before CallB was answered",
    Status.B_CALLING: "CallB initiated",
    Status.B_FAILED: "CallB failed",
    Status.B_ANSWERED: "CallB answered",
    Status.BOTH_LEFT: "disconnected after CallB was answered",
}

# EventURL: the variables, which stand in the query part only.
_TEMPLATE: Final = "status=$status&duration=$duration&debit=$debit"
_TEMPLATE_ID: Final = "webcallid=$webcallid&"


def event_url(callback_url: str, custom: str | None) -> str:
    """The template that PokeTALK fills in for each event.

    ``$webcallid`` is left out when ``custom`` is not safe in an address as it is: the document does
    not say that the server would encode it. With None it is left in.
    """
    with_id = custom is None or re.fullmatch(r"[A-Za-z0-9._~-]*", custom)
    joint = "&" if "?" in callback_url else "?"
    return f"{callback_url}{joint}{_TEMPLATE_ID if with_id else ''}{_TEMPLATE}"


def click2call(
    *, to: str, caller: str, api_key: str, custom: str, eventurl: str | None
) -> list[tuple[str, str]]:
    """The form fields (Parameters). Numbers as E.164 digits; ``caller`` is rung first."""
    form = [("to", to), ("from", caller), ("api_key", api_key), ("custom", custom)]
    return form if eventurl is None else [*form, ("eventurl", eventurl)]


def read_code(text: str) -> int | None:
    """The reply's code (Response); None for anything but a bare number.

    The document shows neither the body's form nor its type: spaces and quotes round the digits are
    taken, and 0 as well as 00.
    """
    bare = text.strip().strip("\"'").strip()
    return int(bare) if re.fullmatch(r"0|00|[1-9][0-9]{0,5}", bare) else None


@dataclass(frozen=True, slots=True)
class Event:
    """One event. ``status`` is a plain number where the document has no such status; ``debit`` in $
    is of the call so far, as ``duration_s`` is.
    """

    status: Status | int
    duration_s: int | None
    debit: Decimal | None
    raw: str

    @property
    def meaning(self) -> str:
        """The status and its documented meaning, for people."""
        known = MEANINGS[self.status] if isinstance(self.status, Status) else "not documented"
        return f"status {int(self.status)}: {known}"


def read_event(callback: CallbackRequest, custom: str) -> Event:
    """The event of the call sent with ``custom``. Any variable but the status may be left out.

    Raises CallbackError.
    """
    check_method(callback, "GET")
    fields = Fields(callback)
    number = fields.need("status")
    known = number in Status._value2member_map_
    event = Event(
        status=Status(number) if known else number,
        duration_s=fields.count("duration"),
        debit=fields.amount("debit"),
        raw=fields.raw,
    )
    fields.same("webcallid", custom, required=False)
    return event
