"""What the error codes of the services that speak as Twilio does mean: each has a list of its own.

Sources: twilio.com/docs/api/errors; signalwire/docs, rest/compatibility-api/overview/error-codes;
developers.telnyx.com/development/api-fundamentals/api-errors. What none of them has is assumed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialer.core.call import Outcome
from dialer.core.phrase import phrase

BAD_LOGIN, NOT_ACTIVE, TOO_MANY, NOT_FOUND = "20003", "10001", "20429", "20404"
NOT_VERIFIED, NOT_LIVE = "21210", "21220"

_LOGIN = phrase("Check the account's login.")
_NUMBER = phrase(
    "Check the account's number: it is one of the service, or one that it has verified."
)
_OWN_PHONE = phrase("Check your own phone's number.")
_SLOWER = phrase("Wait a moment, then call again.")
_TRIAL = phrase("A trial account cannot do this: top it up first.")
_TRIAL_NUMBER = phrase("A trial account calls verified numbers only: verify this one, or top up.")
_CONSOLE = phrase("Look at the account's balance and state in its console.")


@dataclass(frozen=True, slots=True)
class Codes:
    """One service's. ``bad_login`` stands for a login that is refused without a code; ``closed``:
    the account itself cannot be used; ``hints``: what to do, of codes that say what was wrong with
    the request; ``outcomes``: of codes that mean more than a refusal.
    """

    bad_login: str
    closed: frozenset[str]
    hints: Mapping[str, str]
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)


TWILIO = Codes(
    bad_login=BAD_LOGIN,
    closed=frozenset({BAD_LOGIN, NOT_ACTIVE}),
    hints={
        NOT_ACTIVE: _CONSOLE,
        "10002": _TRIAL,
        "10004": phrase("Too many calls run at once: wait for one to end."),
        BAD_LOGIN: _LOGIN,
        NOT_FOUND: _LOGIN,
        TOO_MANY: _SLOWER,
        NOT_VERIFIED: phrase(
            "Have the number verified with dialer caller-ids verify, or show another one."
        ),
        "21211": _OWN_PHONE,
        "21212": _NUMBER,
        "21214": phrase("Your own phone cannot be reached by this service."),
        "21215": phrase(
            "Allow calls to this country in the console, under voice geographic permissions."
        ),
        "21216": phrase("This number may not be called with this account."),
        "21217": _OWN_PHONE,
        "21219": _TRIAL_NUMBER,
    },
    outcomes={
        "21211": Outcome.INVALID_NUMBER,
        "21214": Outcome.INVALID_NUMBER,
        "21217": Outcome.INVALID_NUMBER,
    },
)

SIGNALWIRE = Codes(
    bad_login="401",  # its list has none for this
    closed=frozenset({"401"}),
    hints={
        "401": _LOGIN,
        "4001": phrase("Top up your {title} account.", title="SignalWire"),
        "10001": _CONSOLE,  # "Space is not enabled to use requested feature"
        "10002": _TRIAL,
        "21210": _NUMBER,
        "21212": _NUMBER,
        "21217": _OWN_PHONE,
        "21219": _TRIAL_NUMBER,
    },
    outcomes={"21217": Outcome.INVALID_NUMBER},
)

TELNYX = Codes(
    bad_login="10009",
    closed=frozenset({"10009"}),
    hints={
        "10001": _NUMBER,  # "Inactive phone number"
        "10002": phrase("Check the two numbers and the account."),
        "10005": _LOGIN,  # "Resource not found": the account's id is in every address
        "10009": _LOGIN,
        "10011": _SLOWER,
        "10016": phrase("Check the two numbers and the account."),
        "20100": phrase("Top up your {title} account.", title="Telnyx"),  # assumed
    },
    outcomes={"10002": Outcome.INVALID_NUMBER, "10016": Outcome.INVALID_NUMBER},
)
