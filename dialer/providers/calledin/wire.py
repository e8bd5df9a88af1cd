"""Called.in's clicktocall on the wire: the query, the bare return code, and the one callback.

Document: "Click To Call". Nothing here sends or decides.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from dialer.core.call import Outcome
from dialer.core.errors import CallbackError
from dialer.core.phrase import phrase
from dialer.core.ports import CallbackRequest
from dialer.providers.fields import Fields, check_method
from dialer.providers.replies import Refusal

OK: Final = 0  # API, the codes

_KEY = phrase("Check the account's api_key.")
_OTHER_PHONE = phrase("Choose another phone of your own, or another account.")
_OTHER_ACCOUNT = phrase("Call through another account.")

# API, the error codes.
REFUSALS: Final[Mapping[int, Refusal]] = {
    1: Refusal("the API key is invalid", _KEY),
    2: Refusal("there are no call credits left", "Buy credits at Called.in."),
    3: Refusal("the number is on its do-not-call list", "Call another number, or another way."),
    4: Refusal("the request is badly formed", "Check both numbers and their country codes."),
    5: Refusal("the API key is disabled at present", "Ask Called.in why."),
    6: Refusal("a call to this number was placed just now", "Wait a minute, then try again."),
    7: Refusal("your own phone's area code is not supported", _OTHER_PHONE),
    8: Refusal("your own phone's country is not supported", _OTHER_PHONE),
    9: Refusal("the called number's area code is not supported", _OTHER_ACCOUNT),
    10: Refusal("the called number's country is not supported", _OTHER_ACCOUNT),
}

# API, the reasons, which are Asterisk's: its 4, answered, may come too.
REASONS: Final[Mapping[int, tuple[str, Outcome]]] = {
    0: ("failed, neither busy nor congested", Outcome.FAILED),
    1: ("hung up", Outcome.CANCELLED),
    3: ("ring timeout", Outcome.NO_ANSWER),
    4: ("answered, but not connected", Outcome.FAILED),
    5: ("busy", Outcome.BUSY),
    8: ("congestion", Outcome.CONGESTION),
}


@dataclass(frozen=True, slots=True)
class Order:
    """The parameters of a call (API); what is None is left out.

    Each number is a country code and national digits; the caller is rung first.
    """

    api_key: str
    caller: tuple[str, str]
    callee: tuple[str, str]
    secret: str
    max_minutes: int | None = None
    caller_id: str | None = None
    callback_url: str | None = None


def build_query(order: Order) -> list[tuple[str, str]]:
    """The query parameters of ``order``."""
    fields = [
        ("api_key", order.api_key),
        ("caller_phone_number", order.caller[1]),
        ("caller_country_code", order.caller[0]),
        ("callee_phone_number", order.callee[1]),
        ("callee_country_code", order.callee[0]),
        ("max_duration", order.max_minutes),
        ("caller_id", order.caller_id),
        ("callback_url", order.callback_url),
        ("secret", order.secret),
    ]
    return [(name, str(value)) for name, value in fields if value is not None]


def read_code(text: str) -> int | None:
    """The return code, a bare number; None for anything else."""
    bare = text.strip()
    return int(bare) if re.fullmatch(r"[0-9]{1,6}", bare) else None


@dataclass(frozen=True, slots=True)
class Report:
    """The callback. ``reason`` is there when the call was not answered, and may be any number."""

    answered: bool
    reason: int | None
    duration_s: int | None
    raw: str

    @property
    def meaning(self) -> str:
        """The reason and its documented meaning, for people."""
        if self.answered:
            return "answered"
        if self.reason is None:
            return "not answered"
        known = REASONS[self.reason][0] if self.reason in REASONS else "not documented"
        return f"not answered, reason {self.reason}: {known}"


def read_report(callback: CallbackRequest, *, caller: str, callee: str, secret: str) -> Report:
    """The report on the call between the national numbers ``caller`` and ``callee``.

    Raises CallbackError.
    """
    check_method(callback, "GET")
    fields = Fields(callback, secret=("secret",))
    answered = fields.need("answered")
    if answered not in (0, 1):
        raise CallbackError("The callback's answered is neither 0 nor 1.")
    report = Report(
        answered=answered == 1,
        reason=_reason(fields) if answered == 0 else None,
        duration_s=_seconds(fields.amount("minutes")),
        raw=fields.raw,
    )
    fields.same("secret", secret)
    fields.same("caller_phone_number", caller, required=False)
    fields.same("callee_phone_number", callee, required=False)
    return report


def _reason(fields: Fields) -> int | None:
    return None if fields.text("reason") == "" else fields.number("reason")


def _seconds(minutes: Decimal | None) -> int | None:
    """Whole minutes by their name; a fraction is taken as well, to the nearest second."""
    if minutes is None:
        return None
    return int((minutes * 60).quantize(Decimal(1), ROUND_HALF_UP))
