"""What differs between the providers, as data: the suite itself is the same for all.

The expected refusals and endings are those of the services' documents, in the simulator's
use-cases.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialer.core.call import Leg, Outcome
from dialer.simulator import ACCOUNTS, Provider, UseCase
from dialer.simulator import Account as Customer

OWN = "+12125550100"

Ended = tuple[Outcome, Leg | None] | None
"""How a call ends, and the leg that is named; None when its end is never told."""


def number_for(use_case: UseCase) -> str:
    """A number kept for fiction whose last digits choose the use-case."""
    return f"+4420794600{use_case.ending}"


@dataclass(frozen=True, eq=False)
class Service:
    """One provider as the suite sees it.

    ``refusals``: the documented code for each use-case that is refused; a refusing use-case that is
    missing has no code, and the call is placed. ``endings``: how each placed call ends.
    ``carries``: the name under which the person's tag goes out. ``sent``: the two numbers as they
    go out. ``callback_method``: "" where there are no callbacks. ``ruined``: callbacks made of a
    good one that must be refused, by what is wrong with them.
    """

    provider: Provider
    customer: Customer
    path: str
    refusals: Mapping[UseCase, str]
    endings: Mapping[UseCase, Ended]
    carries: str
    sent: Mapping[str, str]
    callback_method: str = ""
    ruined: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.customer.name


_COMPLETED = (Outcome.COMPLETED, None)

POKETALK = Service(
    provider=Provider.POKETALK,
    customer=ACCOUNTS.poketalk,
    path="/index.php/api/click2call",
    refusals={
        UseCase.NO_CREDIT: "90",
        UseCase.BLACKLISTED: "60",
        UseCase.DESTINATION_UNSUPPORTED: "70",
        UseCase.ORIGIN_UNSUPPORTED: "70",
        UseCase.SERVICE_TROUBLE: "50",
        UseCase.REFUSED_IN_SERVER_ERROR: "90",
    },
    endings={
        UseCase.ANSWER: _COMPLETED,
        UseCase.SHORT_TALK: _COMPLETED,
        UseCase.EVENTS_SCRAMBLED: _COMPLETED,
        UseCase.B_BUSY: (Outcome.FAILED, Leg.B),
        UseCase.B_NO_ANSWER: (Outcome.FAILED, Leg.B),
        UseCase.CONGESTION: (Outcome.FAILED, Leg.B),
        UseCase.INVALID_NUMBER: (Outcome.FAILED, Leg.B),
        UseCase.B_FAILS: (Outcome.FAILED, Leg.B),
        UseCase.A_NO_ANSWER: (Outcome.FAILED, Leg.A),
        UseCase.A_BUSY: (Outcome.FAILED, Leg.A),
        UseCase.A_GIVES_UP: (Outcome.CANCELLED, Leg.A),
        UseCase.LAST_EVENT_LOST: None,
        UseCase.STATUS_UNDOCUMENTED: None,
    },
    carries="custom",
    sent={"from": "12125550100", "to": "442079460020"},
    callback_method="GET",
    ruined={
        "no status": {"status": None},
        "a status that is no number": {"status": "seven"},
        "a status with decimals": {"status": "7.0"},
        "an empty status": {"status": ""},
        "a negative duration": {"duration": "-1"},
        "a duration that is no number": {"duration": "1e3"},
        "a debit that is no number": {"debit": "NaN"},
        "a debit that is negative": {"debit": "-0.5"},
        "a debit with an exponent": {"debit": "1E5"},
        "another call's id": {"webcallid": "web1323041193"},
    },
)

TALKETY = Service(
    provider=Provider.TALKETY,
    customer=ACCOUNTS.talkety,
    path="/xml/v1/****/call_connect",
    refusals={
        UseCase.NO_CREDIT: "40",
        UseCase.BLACKLISTED: "41",
        UseCase.DESTINATION_UNSUPPORTED: "42",
        UseCase.ORIGIN_UNSUPPORTED: "43",
        UseCase.FLOOD: "44",
        UseCase.SERVICE_TROUBLE: "50",
        UseCase.INVALID_NUMBER: "24",
        UseCase.REFUSED_IN_SERVER_ERROR: "40",
    },
    endings={
        UseCase.ANSWER: _COMPLETED,
        UseCase.SHORT_TALK: _COMPLETED,
        UseCase.EVENTS_SCRAMBLED: _COMPLETED,
        UseCase.B_BUSY: (Outcome.BUSY, None),
        UseCase.B_NO_ANSWER: (Outcome.NO_ANSWER, None),
        UseCase.CONGESTION: (Outcome.FAILED, None),
        UseCase.B_FAILS: (Outcome.FAILED, None),
        UseCase.A_NO_ANSWER: (Outcome.NO_ANSWER, None),
        UseCase.A_BUSY: (Outcome.BUSY, None),
        UseCase.A_GIVES_UP: (Outcome.CANCELLED, None),
        # call_status knows it no longer, and call_list does.
        UseCase.LAST_EVENT_LOST: _COMPLETED,
        UseCase.STATUS_UNDOCUMENTED: (Outcome.UNKNOWN, None),
    },
    carries="custom_data",
    sent={"src": "12125550100", "dst": "442079460020"},
)

_SPOKN_REFUSALS = {
    UseCase.NO_CREDIT: "108",
    UseCase.BLACKLISTED: "107",
    UseCase.DESTINATION_UNSUPPORTED: "107",
    UseCase.ORIGIN_UNSUPPORTED: "106",
    UseCase.SERVICE_TROUBLE: "105",
    UseCase.REFUSED_IN_SERVER_ERROR: "108",
}
_SPOKN_SENT = {"aparty": OWN, "bparty": "+442079460020"}

SPOKN = Service(
    provider=Provider.SPOKN,
    customer=ACCOUNTS.spokn,
    path="/c2c/1.0/call",
    refusals=_SPOKN_REFUSALS,
    endings={},
    carries="token",
    sent=_SPOKN_SENT,
)

SPOKN_ENTERPRISE = Service(
    provider=Provider.SPOKN,
    customer=ACCOUNTS.spokn_enterprise,
    path="/c2c/1.0/call",
    refusals=_SPOKN_REFUSALS,
    endings={
        UseCase.ANSWER: (Outcome.COMPLETED, Leg.B),
        UseCase.SHORT_TALK: (Outcome.COMPLETED, Leg.B),
        UseCase.EVENTS_SCRAMBLED: (Outcome.COMPLETED, Leg.B),
        UseCase.B_BUSY: (Outcome.BUSY, Leg.B),
        UseCase.B_NO_ANSWER: (Outcome.NO_ANSWER, Leg.B),
        UseCase.CONGESTION: (Outcome.CONGESTION, Leg.B),
        UseCase.INVALID_NUMBER: (Outcome.INVALID_NUMBER, Leg.B),
        UseCase.B_FAILS: (Outcome.FAILED, Leg.B),
        UseCase.FLOOD: (Outcome.REFUSED, Leg.B),
        UseCase.A_NO_ANSWER: (Outcome.NO_ANSWER, Leg.A),
        UseCase.A_BUSY: (Outcome.BUSY, Leg.A),
        UseCase.A_GIVES_UP: (Outcome.CANCELLED, Leg.B),
        UseCase.LAST_EVENT_LOST: None,
        UseCase.STATUS_UNDOCUMENTED: (Outcome.UNKNOWN, Leg.B),
    },
    carries="token",
    sent=_SPOKN_SENT,
    callback_method="POST",
    ruined={
        "no leg": {"leg": None},
        "a third leg": {"leg": "3"},
        "no status": {"status": None},
        "a status that is no number": {"status": "busy"},
        "a negative duration": {"duration": "-3"},
        "a duration with decimals": {"duration": "3.5"},
        "a cost that is no number": {"cost": "12,5"},
        "a cost that is infinite": {"cost": "Infinity"},
        "a rate that is no number": {"rate": "x"},
        "another user": {"userid": "1234567"},
        "no user": {"userid": None},
        "another call's token": {"token": "not-ours"},
        "no token": {"token": None},
    },
)

CALLEDIN = Service(
    provider=Provider.CALLEDIN,
    customer=ACCOUNTS.calledin,
    path="/api/clicktocall/",
    refusals={
        UseCase.NO_CREDIT: "2",
        UseCase.BLACKLISTED: "3",
        UseCase.FLOOD: "6",
        UseCase.DESTINATION_UNSUPPORTED: "9",
        UseCase.ORIGIN_UNSUPPORTED: "7",
        UseCase.REFUSED_IN_SERVER_ERROR: "2",
    },
    endings={
        UseCase.ANSWER: _COMPLETED,
        UseCase.SHORT_TALK: _COMPLETED,
        UseCase.EVENTS_SCRAMBLED: _COMPLETED,
        UseCase.B_BUSY: (Outcome.BUSY, None),
        UseCase.B_NO_ANSWER: (Outcome.NO_ANSWER, None),
        UseCase.CONGESTION: (Outcome.CONGESTION, None),
        UseCase.INVALID_NUMBER: (Outcome.FAILED, None),
        UseCase.B_FAILS: (Outcome.FAILED, None),
        UseCase.A_NO_ANSWER: (Outcome.NO_ANSWER, None),
        UseCase.A_BUSY: (Outcome.BUSY, None),
        UseCase.A_GIVES_UP: (Outcome.CANCELLED, None),
        UseCase.LAST_EVENT_LOST: None,
        UseCase.STATUS_UNDOCUMENTED: (Outcome.UNKNOWN, None),
    },
    carries="secret",
    sent={
        "caller_country_code": "1",
        "caller_phone_number": "2125550100",
        "callee_country_code": "44",
        "callee_phone_number": "2079460020",
    },
    callback_method="GET",
    ruined={
        "no answered": {"answered": None},
        "an answered that is neither": {"answered": "2"},
        "an answered that is a word": {"answered": "yes"},
        "a reason that is a word": {"answered": "0", "reason": "busy"},
        "negative minutes": {"minutes": "-1"},
        "minutes that are no number": {"minutes": "1m"},
        "another call's secret": {"secret": "guessed"},
        "no secret": {"secret": None},
        "an empty secret": {"secret": ""},
        "another caller": {"caller_phone_number": "2125550199"},
        "another callee": {"callee_phone_number": "2079460999"},
    },
)

SERVICES = (POKETALK, TALKETY, SPOKN, SPOKN_ENTERPRISE, CALLEDIN)
