"""Spokn's Click to Call on the wire: the form, the XML reply, and the report on each leg.

Document: "Click to Call, Technical Reference". Nothing here sends or decides.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from dialer.core.call import Leg, Outcome
from dialer.core.errors import CallbackError
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest
from dialer.providers.fields import Fields, check_method
from dialer.providers.markup import MarkupError, children, name_of, parse_xml, text_in
from dialer.providers.replies import Refusal
from dialer.providers.spokn.declaration import OWN_IDS

OK: Final = 200  # Response, the values of <code>

_LOGIN = phrase("Check the account's username (your Spokn ID) and password.")

# Response, the values of <code>.
REFUSALS: Final[Mapping[int, Refusal]] = {
    100: Refusal("the resource was not found", "Check the account's base URL."),
    101: Refusal("authentication failed", _LOGIN),
    102: Refusal(
        "an input parameter is invalid",
        "Check the numbers; a caller ID needs an Enterprise account.",
    ),
    103: Refusal(
        "the number to ring first is bad",
        "Check your own number: with its country code, or a Spokn ID of 7 digits.",
        Outcome.INVALID_NUMBER,
    ),
    104: Refusal(
        "the number to call is bad",
        "Check the number: with its country code, or a Spokn ID of 7 digits.",
        Outcome.INVALID_NUMBER,
    ),
    105: Refusal("it cannot look up the credit of the account", "Try again later."),
    106: Refusal("it does not serve the destination of your own phone", "Choose another phone."),
    107: Refusal("it does not serve that destination", "Call through another account."),
    108: Refusal("there is not enough credit for the call", "Top up your Spokn account."),
    109: Refusal("the tag is too long", "Use a tag of at most 128 characters."),
}

# Possible HTTP Status Codes: refusals even when nothing can be read in their body.
HTTP_REFUSALS: Final[Mapping[int, Refusal]] = {
    401: REFUSALS[101],
    404: REFUSALS[100],
    415: Refusal("it does not take the request's content type", "Report this fault of Dialer's."),
}

# Callback URL, the values of `status`, with the outcome they stand for.
STATUSES: Final[Mapping[int, tuple[str, Outcome]]] = {
    0: ("success", Outcome.COMPLETED),
    1: ("number busy", Outcome.BUSY),
    2: ("no answer", Outcome.NO_ANSWER),
    3: ("route congested", Outcome.CONGESTION),
    4: ("call cancelled before answer", Outcome.CANCELLED),
    5: ("invalid number", Outcome.INVALID_NUMBER),
    6: ("other error", Outcome.FAILED),
    7: ("call already in progress", Outcome.REFUSED),
}

_LEGS: Final[Mapping[int, Leg]] = {1: Leg.A, 2: Leg.B}  # Callback URL, `leg`


def is_spokn_id(number: str) -> bool:
    """Whether ``number`` has the form of a Spokn ID (API reference, aparty: such as 1234567)."""
    return OWN_IDS.takes(number)


@dataclass(frozen=True, slots=True)
class Order:
    """The parameters of a call (API reference); what is None is left out.

    Parties and the numbers shown are phone numbers or Spokn IDs as they go out.
    """

    aparty: str
    bparty: str
    token: str
    apartycid: str | None = None
    bpartycid: str | None = None
    duration_minutes: int | None = None
    maxretries: int = 0
    retry_pause_s: int | None = None
    url: str | None = None


def build_form(order: Order) -> list[tuple[str, str]]:
    """The form fields of ``order``."""
    fields = [
        ("aparty", order.aparty),
        ("apartycid", order.apartycid),
        ("bparty", order.bparty),
        ("bpartycid", order.bpartycid),
        ("duration", order.duration_minutes),
        ("token", order.token),
        ("maxretries", order.maxretries or None),
        ("retrytime", order.retry_pause_s if order.maxretries else None),
        ("url", order.url),
    ]
    return [(name, str(value)) for name, value in fields if value is not None]


def read_code(body: bytes) -> int | None:
    """The reply's ``<spokn><c2c><code>`` (Response), in any namespace or none: the real service
    used a prefix where the document shows none. None for anything else.
    """
    try:
        root = parse_xml(body)
    except MarkupError:
        return None
    c2c = next(children(root, "c2c"), None)
    if name_of(root) != "spokn" or c2c is None:
        return None
    code = text_in(c2c, "code") or ""
    return int(code) if re.fullmatch(r"[0-9]{1,6}", code) else None


@dataclass(frozen=True, slots=True)
class LegReport:
    """The report on one leg (Callback URL). ``cost_cents`` in US cents, of this leg alone."""

    leg: Leg
    status: int
    duration_s: int | None
    cost_cents: Decimal | None
    raw: str

    @property
    def succeeded(self) -> bool:
        """Status 0."""
        return self.status == 0

    @property
    def outcome(self) -> Outcome:
        """What the status stands for; UNKNOWN for one that is not documented."""
        return STATUSES[self.status][1] if self.status in STATUSES else Outcome.UNKNOWN

    @property
    def meaning(self) -> str:
        """Leg, status and its documented meaning, for people."""
        known = STATUSES[self.status][0] if self.status in STATUSES else "not documented"
        return f"leg {1 if self.leg is Leg.A else 2}, status {self.status}: {known}"


def read_report(callback: CallbackRequest, *, userid: str, token: str) -> LegReport:
    """The report on a leg of the call sent with ``token`` by the user ``userid``.

    Raises CallbackError.
    """
    check_method(callback, "POST")
    fields = Fields(callback, form=True)
    leg = fields.need("leg")
    if leg not in _LEGS:
        raise CallbackError("The callback's leg is neither 1 nor 2.")
    fields.amount("rate")  # read for its form alone: the cost says it all
    report = LegReport(
        leg=_LEGS[leg],
        status=fields.need("status"),
        duration_s=fields.count("duration"),
        cost_cents=fields.amount("cost"),
        raw=fields.raw,
    )
    fields.same("userid", userid)
    fields.same("token", token)
    return report
