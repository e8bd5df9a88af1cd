"""What differs between the providers, as data: the suite itself is the same for all.

The expected refusals and endings are those of the services' documents, in the simulator's
use-cases.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from dialer.core.call import Leg, Outcome, State
from dialer.core.ports import CallbackRequest
from dialer.providers.twilio.signature import SETTINGS, SIGNATURE, algorithm_of, sign
from dialer.simulator import ACCOUNTS, Provider, UseCase
from dialer.simulator import Account as Customer

OWN = "+12125550100"

Ended = tuple[Outcome, Leg | None] | None
"""How a call ends, and the leg that is named; None when its end is never told."""


def number_for(use_case: UseCase) -> str:
    """A number kept for fiction whose last digits choose the use-case."""
    return f"+4420794600{use_case.ending}"


def _unsealed(customer: Customer, url: str, callback: CallbackRequest) -> CallbackRequest:
    return callback


@dataclass(frozen=True, eq=False)
class Service:
    """One provider as the suite sees it.

    ``refusals``: the documented code for each use-case that is refused; a refusing use-case that is
    missing has no code, and the call is placed. ``endings``: how each placed call ends.
    ``carries``: the name under which the person's tag goes out, "" where none does. ``sent``: the
    two numbers as they go out. ``callback_method``: "" where there are no callbacks. ``ruined``:
    callbacks made of a good one that must be refused, by what is wrong with them. ``seal``: signs a
    callback to an address anew, with the customer's secret. ``secret``: the setting whose wrong
    value is a wrong login. ``method``: of the request that places a call, where others have its
    path. ``repeats``: its fields that may occur several times. ``call_id``: the provider's id of a
    simulated call. ``caller_id``: a field and what it holds when +12125550123 is to be shown.
    ``shown``: the states of a call that goes well. ``currency``: of what a call costs.
    ``per_unit``: how many of the simulator's units that is. ``asks_first``: how many questions go
    before the first call. ``test_says``: what a test of the account tells. ``own_ids``: two parties
    that are no phone numbers, and ``ids_sent`` how they go out.
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
    seal: Callable[[Customer, str, CallbackRequest], CallbackRequest] = _unsealed
    secret: str = "api_key"
    method: str = ""
    repeats: frozenset[str] = frozenset()
    call_id: Callable[[int], str] = str
    caller_id: tuple[str, str] | None = None
    shown: tuple[State, ...] = ()
    currency: str | None = None
    tells_cost: bool = True
    per_unit: int = 1
    asks_first: int = 0
    test_says: str = ""
    own_ids: tuple[str, str] | None = None
    ids_sent: tuple[tuple[str, str], ...] = ()
    tells_duration: bool = True
    document: bool = False
    doubtful: frozenset[UseCase] = frozenset()
    found_after_s: int = 0
    label: str = ""

    def __str__(self) -> str:
        return self.label or self.customer.name


_ALL = (
    State.REQUESTED,
    State.CALLING_A,
    State.ANSWERED_A,
    State.CALLING_B,
    State.TALKING,
    State.ENDED,
)
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
    shown=_ALL,
    currency="USD",
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
    secret="password",
    # Which of the phones rings is not told.
    shown=(State.REQUESTED, State.CALLING_A, State.TALKING, State.ENDED),
    test_says="costs",
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
    secret="password",
    shown=(State.REQUESTED,),
    own_ids=("1234567", "7654320"),
    ids_sent=(("aparty", "1234567"), ("bparty", "7654320")),
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
    own_ids=("1234567", "7654320"),
    ids_sent=(("aparty", "1234567"), ("bparty", "7654320")),
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
    secret="password",
    caller_id=("bpartycid", "+12125550123"),
    shown=(State.REQUESTED, State.ENDED),
    currency="USD",
    per_unit=100,
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
    caller_id=("caller_id", "2125550123"),
    shown=(State.REQUESTED, State.ENDED),
    tells_cost=False,
)


def _twilio_sealed(customer: Customer, url: str, callback: CallbackRequest) -> CallbackRequest:
    """Signed as Twilio signs, for its own address: the query is part of it."""
    query = "&".join(f"{name}={value}" for name, value in callback.query)
    whole = f"{url}?{query}" if query else url
    settings = callback.header(SETTINGS)
    secret = customer.settings["signing_secret" if settings else "auth_token"]
    made = sign(secret, whole, callback.form, algorithm_of(settings))
    others = tuple(pair for pair in callback.headers if pair[0] != SIGNATURE.lower())
    return replace(callback, headers=(*others, (SIGNATURE.lower(), made)))


def _twilio_id(call_id: int) -> str:
    return f"CA{call_id:024x}{0:08x}"


TWILIO = Service(
    provider=Provider.TWILIO,
    customer=ACCOUNTS.twilio,
    path=f"/2010-04-01/Accounts/AC{'1' * 32}/Calls.json",
    method="POST",
    secret="auth_token",
    refusals={
        UseCase.NO_CREDIT: "10001",
        UseCase.FLOOD: "20429",
        UseCase.ORIGIN_UNSUPPORTED: "21215",
        UseCase.REFUSED_IN_SERVER_ERROR: "10001",
    },
    endings={
        UseCase.ANSWER: _COMPLETED,
        UseCase.SHORT_TALK: _COMPLETED,
        UseCase.EVENTS_SCRAMBLED: _COMPLETED,
        UseCase.B_BUSY: (Outcome.BUSY, Leg.B),
        UseCase.B_NO_ANSWER: (Outcome.NO_ANSWER, Leg.B),
        UseCase.CONGESTION: (Outcome.FAILED, Leg.B),
        UseCase.INVALID_NUMBER: (Outcome.FAILED, Leg.B),
        UseCase.B_FAILS: (Outcome.FAILED, Leg.B),
        UseCase.A_NO_ANSWER: (Outcome.NO_ANSWER, Leg.A),
        UseCase.A_BUSY: (Outcome.BUSY, Leg.A),
        UseCase.A_GIVES_UP: (Outcome.CANCELLED, Leg.A),
        UseCase.LAST_EVENT_LOST: _COMPLETED,
        UseCase.STATUS_UNDOCUMENTED: (Outcome.UNKNOWN, Leg.B),
    },
    carries="",
    sent={"To": OWN, "From": "+12025550199"},
    call_id=_twilio_id,
    caller_id=("Twiml", 'callerId="+12125550123"'),
    shown=_ALL,
    currency="USD",
    test_says="25.00000 USD is left",
)

# With an address that its callbacks reach, and asked nothing.
TWILIO_PUSHED = replace(
    TWILIO,
    label="twilio_pushed",
    callback_method="POST",
    repeats=frozenset({"StatusCallbackEvent"}),
    endings={
        **TWILIO.endings,
        UseCase.LAST_EVENT_LOST: None,
        # A's end came after it, and says that somebody hung up.
        UseCase.STATUS_UNDOCUMENTED: (Outcome.CANCELLED, Leg.A),
    },
    seal=_twilio_sealed,
    tells_cost=False,
    ruined={
        "no CallStatus": {"CallStatus": None},
        "an empty CallStatus": {"CallStatus": ""},
        "a negative CallDuration": {"CallDuration": "-1"},
        "a CallDuration that is no number": {"CallDuration": "1e3"},
        "no CallSid": {"CallSid": None},
        "another account": {"AccountSid": "AC" + "2" * 32},
        "another call": {"CallSid": _twilio_id(1)},
    },
)
TWILIO_SHA256 = replace(
    TWILIO_PUSHED,
    label="twilio_sha256",
    customer=ACCOUNTS.twilio_sha256,
    path=f"/2010-04-01/Accounts/AC{'2' * 32}/Calls.json",
    ruined={"another account": {"AccountSid": "AC" + "1" * 32}},
)

SIGNALWIRE = replace(
    TWILIO,
    provider=Provider.SIGNALWIRE,
    customer=ACCOUNTS.signalwire,
    path="/api/laml/2010-04-01/Accounts/5e1f9a6c-0b7d-4c1e-9a53-2f60c4f6d0aa/Calls.json",
    secret="api_token",
    refusals={
        **TWILIO.refusals,
        UseCase.NO_CREDIT: "10001",
        UseCase.REFUSED_IN_SERVER_ERROR: "10001",
    },
    sent={"To": OWN, "From": "+12025550198"},
    test_says="accepts the login",
)

TELNYX = replace(
    TWILIO,
    provider=Provider.TELNYX,
    customer=ACCOUNTS.telnyx,
    path="/v2/texml/Accounts/61bf923e-5e4d-4595-a110-56190ea18a1b/Calls",
    secret="api_key",
    refusals={
        UseCase.NO_CREDIT: "20100",
        UseCase.FLOOD: "10011",
        UseCase.ORIGIN_UNSUPPORTED: "10010",
        UseCase.REFUSED_IN_SERVER_ERROR: "20100",
    },
    sent={"To": OWN, "From": "+12025550197", "ApplicationSid": "1293384261075731499"},
    caller_id=("Texml", 'callerId="+12125550123"'),
)


def _camara_sealed(customer: Customer, url: str, callback: CallbackRequest) -> CallbackRequest:
    """With the word that the adapter gave for this call's events."""
    secret, token = customer.settings["client_secret"], url.rpartition("/")[2]
    word = hmac.new(secret.encode(), token.encode(), hashlib.sha256).hexdigest()
    others = tuple(pair for pair in callback.headers if pair[0] != "authorization")
    return replace(callback, headers=(*others, ("authorization", f"Bearer {word}")))


# Whoever asks is told the state alone, and no reason of an end.
CAMARA = Service(
    provider=Provider.CAMARA,
    customer=ACCOUNTS.camara,
    path="/click-to-dial/v0.2/calls",
    method="POST",
    secret="client_secret",
    refusals={
        UseCase.NO_CREDIT: "PERMISSION_DENIED",
        UseCase.BLACKLISTED: "CALLEE_NOT_AVAILABLE",
        UseCase.DESTINATION_UNSUPPORTED: "CALLEE_NOT_AVAILABLE",
        UseCase.ORIGIN_UNSUPPORTED: "CALLER_NOT_AVAILABLE",
        UseCase.FLOOD: "ALREADY_EXISTS",
        UseCase.REFUSED_IN_SERVER_ERROR: "PERMISSION_DENIED",
    },
    endings={
        UseCase.ANSWER: _COMPLETED,
        UseCase.SHORT_TALK: _COMPLETED,
        UseCase.EVENTS_SCRAMBLED: _COMPLETED,
        UseCase.LAST_EVENT_LOST: _COMPLETED,
        UseCase.B_BUSY: (Outcome.UNKNOWN, None),
        UseCase.A_BUSY: (Outcome.UNKNOWN, None),
        UseCase.A_GIVES_UP: (Outcome.UNKNOWN, None),
        UseCase.B_NO_ANSWER: (Outcome.FAILED, None),
        UseCase.A_NO_ANSWER: (Outcome.FAILED, None),
        UseCase.CONGESTION: (Outcome.FAILED, None),
        UseCase.INVALID_NUMBER: (Outcome.FAILED, None),
        UseCase.B_FAILS: (Outcome.FAILED, None),
        UseCase.STATUS_UNDOCUMENTED: None,
    },
    carries="",
    sent={"caller.number": OWN, "callee.number": "+442079460020"},
    call_id=lambda call_id: f"call-{call_id}",
    shown=(
        State.REQUESTED,
        State.CALLING_A,
        State.CALLING_B,
        State.TALKING,
        State.ENDED,
    ),
    tells_cost=False,
    tells_duration=False,
    asks_first=1,
    test_says="accepts the account",
)
CAMARA_PUSHED = replace(
    CAMARA,
    label="camara_pushed",
    callback_method="POST",
    document=True,
    endings={
        **CAMARA.endings,
        UseCase.LAST_EVENT_LOST: None,
        UseCase.B_BUSY: (Outcome.BUSY, Leg.B),
        UseCase.A_BUSY: (Outcome.BUSY, Leg.A),
        UseCase.A_GIVES_UP: (Outcome.CANCELLED, Leg.A),
        UseCase.B_NO_ANSWER: (Outcome.NO_ANSWER, Leg.B),
        UseCase.A_NO_ANSWER: (Outcome.NO_ANSWER, Leg.A),
        UseCase.CONGESTION: (Outcome.FAILED, Leg.B),
        UseCase.INVALID_NUMBER: (Outcome.FAILED, Leg.B),
        UseCase.B_FAILS: (Outcome.FAILED, Leg.B),
        # A word that is not known, with a reason that is.
        UseCase.STATUS_UNDOCUMENTED: (Outcome.FAILED, Leg.B),
    },
    seal=_camara_sealed,
    tells_duration=True,
    ruined={
        "no callId": {"data.callId": None},
        "a callId of other letters": {"data.callId": "a call"},
        "no state": {"data.status.state": None},
        "a callDuration that is no number": {"data.callDuration": "-1"},
        "an older CloudEvent": {"specversion": "0.3"},
        "a type of something else": {"type": "org.camaraproject.qod.v0.status-changed"},
        "another call": {"data.callId": "call-1"},
        "another caller": {"data.caller": "+12125550199"},
        "another callee": {"data.callee": None},
    },
)


ELKS = Service(
    provider=Provider.ELKS,
    customer=ACCOUNTS.elks,
    path="/a1/calls",
    method="POST",
    secret="password",
    refusals={
        UseCase.NO_CREDIT: "403",
        UseCase.ORIGIN_UNSUPPORTED: "403",
        UseCase.FLOOD: "429",
    },
    doubtful=frozenset({UseCase.REFUSED_IN_SERVER_ERROR}),
    endings={
        UseCase.ANSWER: _COMPLETED,
        UseCase.SHORT_TALK: _COMPLETED,
        UseCase.EVENTS_SCRAMBLED: _COMPLETED,
        UseCase.LAST_EVENT_LOST: _COMPLETED,
        UseCase.B_BUSY: (Outcome.BUSY, Leg.B),
        UseCase.B_NO_ANSWER: (Outcome.FAILED, Leg.B),
        UseCase.CONGESTION: (Outcome.FAILED, Leg.B),
        UseCase.INVALID_NUMBER: (Outcome.FAILED, Leg.B),
        UseCase.B_FAILS: (Outcome.FAILED, Leg.B),
        UseCase.A_NO_ANSWER: (Outcome.FAILED, Leg.A),
        UseCase.A_BUSY: (Outcome.BUSY, Leg.A),
        UseCase.A_GIVES_UP: (Outcome.CANCELLED, Leg.A),
        UseCase.STATUS_UNDOCUMENTED: None,
    },
    carries="",
    sent={"from": "+46766860001", "to": OWN},
    call_id=lambda call_id: f"c{call_id:032x}",
    caller_id=("voice_start", '"callerid": "+12125550123"'),
    # Whether the other phone rings is not told.
    shown=(
        State.REQUESTED,
        State.CALLING_A,
        State.ANSWERED_A,
        State.TALKING,
        State.ENDED,
    ),
    currency="SEK",
    test_says="25 SEK is left",
)

ZADARMA = Service(
    provider=Provider.ZADARMA,
    customer=ACCOUNTS.zadarma,
    path="/v1/request/callback/",
    secret="secret",
    refusals={
        UseCase.NO_CREDIT: "400",
        UseCase.ORIGIN_UNSUPPORTED: "400",
        UseCase.DESTINATION_UNSUPPORTED: "400",
        UseCase.FLOOD: "429",
    },
    doubtful=frozenset({UseCase.REFUSED_IN_SERVER_ERROR}),
    endings={
        UseCase.ANSWER: _COMPLETED,
        UseCase.SHORT_TALK: _COMPLETED,
        UseCase.EVENTS_SCRAMBLED: _COMPLETED,
        UseCase.B_BUSY: (Outcome.BUSY, Leg.B),
        UseCase.B_NO_ANSWER: (Outcome.NO_ANSWER, Leg.B),
        UseCase.CONGESTION: (Outcome.CONGESTION, Leg.B),
        UseCase.INVALID_NUMBER: (Outcome.INVALID_NUMBER, Leg.B),
        UseCase.B_FAILS: (Outcome.FAILED, Leg.B),
        UseCase.A_NO_ANSWER: (Outcome.NO_ANSWER, Leg.A),
        UseCase.A_BUSY: (Outcome.BUSY, Leg.A),
        UseCase.A_GIVES_UP: (Outcome.CANCELLED, Leg.A),
        UseCase.LAST_EVENT_LOST: None,
        UseCase.STATUS_UNDOCUMENTED: (Outcome.UNKNOWN, Leg.B),
    },
    carries="",
    sent={"from": "12125550100", "to": "442079460020", "format": "json"},
    call_id=lambda call_id: f"{call_id}.2",
    shown=(State.REQUESTED, State.ENDED),
    currency="USD",
    test_says="25.0000 USD is left",
    found_after_s=60,
)


def _asterisk_id(call_id: int) -> str:
    return "dialer-01JTESTCALL0000000000000AB-a"  # made from the call's own id


ASTERISK = Service(
    provider=Provider.ASTERISK,
    customer=ACCOUNTS.asterisk,
    path=f"/ari/channels/{_asterisk_id(0)}",
    method="POST",
    secret="password",
    refusals={UseCase.ORIGIN_UNSUPPORTED: "500", UseCase.REFUSED_IN_SERVER_ERROR: "500"},
    endings={
        UseCase.ANSWER: _COMPLETED,
        UseCase.SHORT_TALK: _COMPLETED,
        UseCase.EVENTS_SCRAMBLED: _COMPLETED,
        UseCase.B_BUSY: (Outcome.BUSY, Leg.B),
        UseCase.B_NO_ANSWER: (Outcome.NO_ANSWER, Leg.B),
        UseCase.CONGESTION: (Outcome.CONGESTION, Leg.B),
        UseCase.INVALID_NUMBER: (Outcome.INVALID_NUMBER, Leg.B),
        UseCase.B_FAILS: (Outcome.FAILED, Leg.B),
        UseCase.DESTINATION_UNSUPPORTED: (Outcome.FAILED, Leg.B),
        UseCase.A_NO_ANSWER: (Outcome.NO_ANSWER, Leg.A),
        UseCase.A_BUSY: (Outcome.BUSY, Leg.A),
        UseCase.A_GIVES_UP: (Outcome.CANCELLED, Leg.A),
        # Its channel is looked for in vain.
        UseCase.LAST_EVENT_LOST: _COMPLETED,
        UseCase.STATUS_UNDOCUMENTED: (Outcome.UNKNOWN, Leg.B),
    },
    carries="",
    sent={"endpoint": f"PJSIP/{OWN}@trunk", "callerId": "+442079460020"},
    call_id=_asterisk_id,
    caller_id=("callerId", "+12125550123"),
    shown=_ALL,
    tells_cost=False,
    asks_first=1,
    test_says="PJSIP/trunk is online",
    own_ids=("alice", "101"),
    ids_sent=(("endpoint", "PJSIP/alice"), ("endpoint", "PJSIP/101")),
)

_EXAMPLE_REFUSALS = {
    UseCase.NO_CREDIT: "NO_CREDIT",
    UseCase.BLACKLISTED: "BLOCKED",
    UseCase.FLOOD: "TOO_SOON",
    UseCase.DESTINATION_UNSUPPORTED: "NOT_SERVED",
    UseCase.ORIGIN_UNSUPPORTED: "NOT_SERVED",
    UseCase.REFUSED_IN_SERVER_ERROR: "NO_CREDIT",
}
_EXAMPLE_ENDINGS: dict[UseCase, Ended] = {
    UseCase.ANSWER: _COMPLETED,
    UseCase.SHORT_TALK: _COMPLETED,
    UseCase.EVENTS_SCRAMBLED: _COMPLETED,
    UseCase.B_BUSY: (Outcome.BUSY, Leg.B),
    UseCase.B_NO_ANSWER: (Outcome.NO_ANSWER, Leg.B),
    UseCase.CONGESTION: (Outcome.CONGESTION, Leg.B),
    UseCase.INVALID_NUMBER: (Outcome.INVALID_NUMBER, Leg.B),
    UseCase.B_FAILS: (Outcome.FAILED, Leg.B),
    UseCase.A_NO_ANSWER: (Outcome.NO_ANSWER, Leg.A),
    UseCase.A_BUSY: (Outcome.BUSY, Leg.A),
    UseCase.A_GIVES_UP: (Outcome.CANCELLED, Leg.A),
    # The service knows it no longer.
    UseCase.LAST_EVENT_LOST: (Outcome.UNKNOWN, None),
    UseCase.STATUS_UNDOCUMENTED: None,
}

# By descriptions (resources/providers).
EXAMPLE = Service(
    provider=Provider.EXAMPLE,
    customer=ACCOUNTS.example,
    path="/example/v1/calls",
    method="POST",
    secret="token",
    refusals=_EXAMPLE_REFUSALS,
    endings=_EXAMPLE_ENDINGS,
    carries="reference",
    sent={"caller.number": OWN, "callee.number": "+442079460020"},
    call_id=lambda call_id: f"ex-{call_id}",
    caller_id=("callee.display", "+12125550123"),
    shown=_ALL,
    currency="EUR",
    test_says="25.0000 EUR is left",
)
EXAMPLE_XML = Service(
    provider=Provider.EXAMPLE_XML,
    customer=ACCOUNTS.example_xml,
    path="/example-xml/call",
    secret="password",
    refusals={
        UseCase.NO_CREDIT: "6",
        UseCase.BLACKLISTED: "7",
        UseCase.FLOOD: "8",
        UseCase.DESTINATION_UNSUPPORTED: "9",
        UseCase.ORIGIN_UNSUPPORTED: "9",
        UseCase.REFUSED_IN_SERVER_ERROR: "6",
    },
    endings=_EXAMPLE_ENDINGS,
    carries="memo",
    sent={"from": "12125550100", "to": "442079460020"},
    shown=_ALL,
    currency="EUR",
    test_says="25 EUR is left",
)
EXAMPLE_TEXT = Service(
    provider=Provider.EXAMPLE_TEXT,
    customer=ACCOUNTS.example_text,
    path="/example-text/call.php",
    secret="key",
    refusals={case: f"ERROR {code}" for case, code in EXAMPLE_XML.refusals.items()},
    endings={**_EXAMPLE_ENDINGS, UseCase.LAST_EVENT_LOST: None},
    carries="token",
    sent={
        "caller": "2125550100",
        "caller_country": "1",
        "callee": "2079460020",
        "callee_country": "44",
    },
    callback_method="POST",
    ruined={
        "no status": {"status": None},
        "an empty status": {"status": ""},
        "a negative duration": {"duration": "-1"},
        "a duration that is no number": {"duration": "1e3"},
        "a cost that is no number": {"cost": "12,5"},
        "a cost that is infinite": {"cost": "Infinity"},
        "no call": {"call": None},
        "another call": {"call": "1"},
        "another call's token": {"token": "not-ours"},
        "no token": {"token": None},
        "an empty secret": {"secret": ""},
    },
    shown=_ALL,
    currency="EUR",
)

SERVICES = (
    POKETALK,
    TALKETY,
    SPOKN,
    SPOKN_ENTERPRISE,
    CALLEDIN,
    TWILIO,
    TWILIO_PUSHED,
    TWILIO_SHA256,
    SIGNALWIRE,
    TELNYX,
    CAMARA,
    CAMARA_PUSHED,
    ELKS,
    ZADARMA,
    EXAMPLE,
    EXAMPLE_XML,
    EXAMPLE_TEXT,
    ASTERISK,
)
