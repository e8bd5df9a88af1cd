"""Every provider, every use-case:

``dialer call --json`` tells the right end and places one call.
"""

from __future__ import annotations

import pytest

from dialer.simulator import Simulator, UseCase
from tests.end2end.town import Home

LOST_MINUTES = "2"
"""A limit, so that a call whose end is never told is given up soon."""

# What each number leads to: exit status, outcome of the last line (None: it is unconfirmed), and
# how many calls the provider placed. Where nothing is said, the usual row holds.
Expected = tuple[int, str | None, int]
TALKED: Expected = (0, "completed", 1)
REFUSED: Expected = (3, "refused", 0)
DOUBTFUL: Expected = (5, None, 0)  # unconfirmed, and indeed not placed
DOUBTFUL_YET_PLACED: Expected = (5, None, 1)

USUAL: dict[UseCase, Expected] = {
    UseCase.ANSWER: TALKED,
    UseCase.B_BUSY: (1, "busy", 1),
    UseCase.B_NO_ANSWER: (1, "no_answer", 1),
    UseCase.A_NO_ANSWER: (1, "no_answer", 1),
    UseCase.A_GIVES_UP: (1, "cancelled", 1),
    UseCase.CONGESTION: (1, "congestion", 1),
    UseCase.INVALID_NUMBER: (1, "failed", 1),
    UseCase.NO_CREDIT: REFUSED,
    UseCase.BLACKLISTED: REFUSED,
    UseCase.REPLY_SLOW: TALKED,
    UseCase.REPLY_LOST: DOUBTFUL_YET_PLACED,
    UseCase.SERVER_ERROR: DOUBTFUL,
    UseCase.REPLY_GARBAGE: DOUBTFUL_YET_PLACED,
    UseCase.LONG_TALK: TALKED,
    UseCase.SHORT_TALK: TALKED,
    UseCase.REDIRECT: DOUBTFUL,
    UseCase.LAST_EVENT_LOST: (1, "unknown", 1),
    UseCase.EVENTS_SCRAMBLED: TALKED,
    UseCase.UNAVAILABLE_BUT_PLACED: DOUBTFUL_YET_PLACED,
    UseCase.A_BUSY: (1, "busy", 1),
    UseCase.REFUSED_IN_SERVER_ERROR: REFUSED,
    UseCase.FLOOD: REFUSED,
    UseCase.DESTINATION_UNSUPPORTED: REFUSED,
    UseCase.ORIGIN_UNSUPPORTED: REFUSED,
    UseCase.SERVICE_TROUBLE: REFUSED,
    UseCase.B_FAILS: (1, "failed", 1),
    UseCase.REPLY_UNDOCUMENTED: DOUBTFUL,
    UseCase.STATUS_UNDOCUMENTED: (1, "unknown", 1),
    UseCase.REPLY_EMPTY: DOUBTFUL_YET_PLACED,
    UseCase.REPLY_NEVER: TALKED,  # the call is over before the wait for the reply is
    UseCase.A_BUSY_ONCE: (1, "busy", 1),
}
FAILED: Expected = (1, "failed", 1)
# PokeTALK tells neither busy nor no answer; its events prove a call whose reply was lost.
POKETALK: dict[UseCase, Expected] = {
    UseCase.B_BUSY: FAILED,
    UseCase.B_NO_ANSWER: FAILED,
    UseCase.A_NO_ANSWER: FAILED,
    UseCase.A_BUSY: FAILED,
    UseCase.A_BUSY_ONCE: FAILED,
    UseCase.CONGESTION: FAILED,
    UseCase.FLOOD: FAILED,
    UseCase.REPLY_LOST: TALKED,
    UseCase.REPLY_GARBAGE: TALKED,
    UseCase.REPLY_EMPTY: TALKED,
    UseCase.UNAVAILABLE_BUT_PLACED: TALKED,
}
# Talkety is asked: its list proves a call whose reply was lost, and it answers after the end.
TALKETY: dict[UseCase, Expected] = {
    UseCase.CONGESTION: FAILED,
    UseCase.INVALID_NUMBER: REFUSED,
    UseCase.LAST_EVENT_LOST: TALKED,
    UseCase.REPLY_LOST: TALKED,
    UseCase.REPLY_GARBAGE: TALKED,
    UseCase.REPLY_EMPTY: TALKED,
    UseCase.UNAVAILABLE_BUT_PLACED: TALKED,
}
SPOKN: dict[UseCase, Expected] = {
    UseCase.INVALID_NUMBER: (1, "invalid_number", 1),
    UseCase.FLOOD: (1, "refused", 1),  # "call already in progress", in the report
}
CALLEDIN: dict[UseCase, Expected] = {UseCase.SERVICE_TROUBLE: FAILED}
FOUND = {
    UseCase.LAST_EVENT_LOST: TALKED,
    UseCase.REPLY_LOST: TALKED,
    UseCase.REPLY_GARBAGE: TALKED,
    UseCase.REPLY_EMPTY: TALKED,
    UseCase.UNAVAILABLE_BUT_PLACED: TALKED,
}
# Whom to call is in the instructions, which are not read before the own phone is answered.
TWILIO: dict[UseCase, Expected] = {
    **FOUND,
    UseCase.CONGESTION: FAILED,
    UseCase.INVALID_NUMBER: FAILED,
    UseCase.BLACKLISTED: FAILED,
    UseCase.DESTINATION_UNSUPPORTED: FAILED,
    UseCase.SERVICE_TROUBLE: FAILED,
}
# Its events tell why, and prove a call whose reply was lost.
CAMARA: dict[UseCase, Expected] = {
    **FOUND,
    UseCase.CONGESTION: FAILED,
    UseCase.INVALID_NUMBER: FAILED,
    UseCase.SERVICE_TROUBLE: FAILED,
    UseCase.STATUS_UNDOCUMENTED: FAILED,
}
# Neither hangs up, nor takes a limit: their endless calls are left out.
ELKS: dict[UseCase, Expected] = {
    **FOUND,
    UseCase.B_NO_ANSWER: FAILED,
    UseCase.A_NO_ANSWER: FAILED,
    UseCase.CONGESTION: FAILED,
    UseCase.INVALID_NUMBER: FAILED,
    UseCase.BLACKLISTED: FAILED,
    UseCase.DESTINATION_UNSUPPORTED: FAILED,
    UseCase.SERVICE_TROUBLE: FAILED,
    UseCase.REFUSED_IN_SERVER_ERROR: DOUBTFUL,
}
ZADARMA: dict[UseCase, Expected] = {
    UseCase.INVALID_NUMBER: (1, "invalid_number", 1),
    UseCase.BLACKLISTED: FAILED,
    UseCase.SERVICE_TROUBLE: FAILED,
    UseCase.REFUSED_IN_SERVER_ERROR: DOUBTFUL,
}
ASTERISK: dict[UseCase, Expected] = {
    **FOUND,
    UseCase.INVALID_NUMBER: (1, "invalid_number", 1),
    UseCase.FLOOD: (1, "busy", 1),
    UseCase.NO_CREDIT: FAILED,
    UseCase.BLACKLISTED: FAILED,
    UseCase.DESTINATION_UNSUPPORTED: FAILED,
    UseCase.SERVICE_TROUBLE: FAILED,
}
# By a description; its list proves a call whose reply was lost.
EXAMPLE: dict[UseCase, Expected] = {
    **FOUND,
    UseCase.INVALID_NUMBER: (1, "invalid_number", 1),
    UseCase.SERVICE_TROUBLE: FAILED,
}
UNLIMITED = {"elks", "zadarma"}
ENDLESS = {UseCase.LONG_TALK}
# The first four go through all of them; of the others the contract tests do, so that the whole
# program need show only what differs in kind.
IN_FULL = {"poketalk", "talkety", "spokn_enterprise", "calledin"}
OF_EACH_KIND = {
    UseCase.ANSWER,
    UseCase.B_BUSY,
    UseCase.A_NO_ANSWER,
    UseCase.NO_CREDIT,
    UseCase.FLOOD,
    UseCase.REPLY_LOST,
    UseCase.REDIRECT,
    UseCase.LONG_TALK,
    UseCase.REPLY_UNDOCUMENTED,
    UseCase.REFUSED_IN_SERVER_ERROR,
}
PROVIDERS = {
    "poketalk": POKETALK,
    "talkety": TALKETY,
    "spokn_enterprise": SPOKN,
    "calledin": CALLEDIN,
    "twilio": TWILIO,
    "camara": CAMARA,
    "elks": ELKS,
    "zadarma": ZADARMA,
    "asterisk": ASTERISK,
    "example": EXAMPLE,
}
STATES = {
    "example": ["requested", "calling_a", "answered_a", "calling_b", "talking", "ended"],
    "poketalk": ["requested", "calling_a", "answered_a", "calling_b", "talking", "ended"],
    "talkety": ["requested", "calling_a", "talking", "ended"],
    "spokn_enterprise": ["requested", "ended"],
    "calledin": ["requested", "ended"],
    "twilio": ["requested", "calling_a", "answered_a", "calling_b", "talking", "ended"],
    "camara": ["requested", "calling_a", "calling_b", "talking", "ended"],
    "elks": ["requested", "calling_a", "answered_a", "talking", "ended"],
    "zadarma": ["requested", "ended"],
    "asterisk": ["requested", "calling_a", "answered_a", "calling_b", "talking", "ended"],
}


CASES = [
    pytest.param(account, use_case, id=f"{account}-{use_case.name.lower()}")
    for account in PROVIDERS
    for use_case in UseCase
    if account in IN_FULL
    or (use_case in OF_EACH_KIND and not (account in UNLIMITED and use_case in ENDLESS))
]


@pytest.mark.parametrize(("account", "use_case"), CASES)
def test_each_use_case_reaches_its_end_with_one_call_placed(
    network: Simulator, home: Home, account: str, use_case: UseCase
) -> None:
    status, outcome, placed = PROVIDERS[account].get(use_case, USUAL[use_case])
    home.add_account(network, account)
    home.dialer("config", "set", "http.timeout_s", "2")
    before = len(network.journal.calls_placed())

    limit = () if account in UNLIMITED else ("--max-minutes", LOST_MINUTES)
    result = home.dialer("call", f"+4420794600{use_case.ending}", "--json", *limit)

    last = result.calls[-1]
    assert (result.status, last["outcome"]) == (status, outcome), result.errors
    assert last["state"] == ("unconfirmed" if outcome is None else "ended")
    assert len(network.journal.calls_placed()) - before == placed
    if outcome == "completed":
        assert last["reason"] in (None, "The call has reached its limit of 2 minutes.")
    else:
        assert last["reason"]
    assert "Traceback" not in result.errors
    if status == 3:
        assert "code" in result.errors


@pytest.mark.parametrize("account", PROVIDERS)
def test_states_are_told_as_far_as_the_provider_reports_them(
    network: Simulator, home: Home, account: str
) -> None:
    home.add_account(network, account)
    # So often that a busy machine misses no state, however short it is.
    home.dialer("config", "set", "polling.ringing_s", "0.2")
    result = home.dialer("call", "+442079460020", "--json")
    assert result.states == STATES[account]
    if account not in ("calledin", "camara", "asterisk"):  # which tell no cost
        billed = [bill for bill in network.journal.calls_ended() if bill.cost][-1]
        unit = 100 if account == "spokn_enterprise" else 1  # the simulator's bill is in cents there
        assert float(result.calls[-1]["cost"]) == pytest.approx(float(billed.cost) / unit)


def test_a_line_of_json_has_exactly_the_keys_of_the_contract(
    network: Simulator, home: Home
) -> None:
    home.add_account(network, "talkety")
    first = home.dialer("call", "+44 (0)20 7946 0020", "--json").calls[0]
    assert list(first) == [
        "type",
        "call",
        "account",
        "provider",
        "provider_call_id",
        "from",
        "to",
        "state",
        "outcome",
        "reason",
        "at",
        "duration_s",
        "cost",
        "currency",
        "source",
    ]
    assert first["to"] == "+442079460020"
    assert first["from"] == "+12125550100"
    assert first["currency"] is None


def test_without_enterprise_spokn_says_what_is_not_known_and_goes_on(
    network: Simulator, home: Home
) -> None:
    home.add_account(network, "spokn")
    result = home.dialer("call", "+442079460020", "--json", "--no-wait")
    assert (result.status, result.states) == (0, ["requested"])
    assert "cannot be shown" in result.errors
    waited = home.dialer("call", "+442079460020", "--json", "--max-minutes", "1")
    assert (waited.status, waited.states) == (1, ["requested", "ended"])
    assert waited.calls[-1]["outcome"] == "unknown"
