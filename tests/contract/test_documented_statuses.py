"""Every status and reason that the documents list comes to what it means, and every field of a
report is read or let be.
"""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from dialer.core.call import Leg, Outcome
from dialer.core.events import What
from dialer.core.ports import CallbackRequest
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.services import CALLEDIN, POKETALK, SPOKN_ENTERPRISE
from tests.contract.stand import Stand

AT = datetime(2026, 1, 31, 12, tzinfo=UTC)

POKETALK_STATUSES = {
    "0": (What.UNCLEAR, None, None),
    "1": (What.CALLING, Leg.A, None),
    "2": (What.ENDED, Leg.A, Outcome.FAILED),
    "3": (What.ANSWERED, Leg.A, None),
    "4": (What.ENDED, Leg.A, Outcome.CANCELLED),
    "5": (What.CALLING, Leg.B, None),
    "6": (What.ENDED, Leg.B, Outcome.FAILED),
    "7": (What.ANSWERED, Leg.B, None),
    "8": (What.ENDED, None, Outcome.COMPLETED),
}
SPOKN_STATUSES = {
    "0": Outcome.COMPLETED,
    "1": Outcome.BUSY,
    "2": Outcome.NO_ANSWER,
    "3": Outcome.CONGESTION,
    "4": Outcome.CANCELLED,
    "5": Outcome.INVALID_NUMBER,
    "6": Outcome.FAILED,
    "7": Outcome.REFUSED,
}
CALLEDIN_REASONS = {
    "0": Outcome.FAILED,
    "1": Outcome.CANCELLED,
    "3": Outcome.NO_ANSWER,
    "4": Outcome.FAILED,
    "5": Outcome.BUSY,
    "8": Outcome.CONGESTION,
}


def told(stand: Stand, **fields: str) -> None:
    """Folds a callback with these fields into the stand's call."""
    pairs = tuple(fields.items())
    method = stand.service.callback_method
    callback = CallbackRequest(
        method, () if method == "POST" else pairs, pairs if method == "POST" else ()
    )
    assert stand.call is not None
    stand.fold(stand.provider.read_callback(stand.call, callback, AT))


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        pytest.param(status, expected, marks=covers("poketalk", "event statuses", status))
        for status, expected in POKETALK_STATUSES.items()
    ],
)
async def test_each_status_of_poketalk(
    build: Build, status: str, expected: tuple[What, Leg | None, Outcome | None]
) -> None:
    stand = await build(POKETALK)
    callback = CallbackRequest("GET", (("status", status),), ())
    (event,) = stand.provider.read_callback(stand.new_call(), callback, AT)
    assert (event.what, event.leg, event.outcome) == expected
    assert f"status {status}" in event.detail


@covers("poketalk", "events", "$webcallid", "$status", "$duration", "$debit", "GET")
async def test_the_documented_event_of_poketalk(build: Build) -> None:
    stand = await build(POKETALK)
    stand.call = call = stand.new_call()
    told(stand, webcallid=call.id, status="7", duration="61", debit="0.515")
    assert stand.call.progress.duration_s == 61
    assert stand.call.progress.cost is not None
    assert (stand.call.progress.cost.amount, stand.call.progress.cost.currency) == (
        Decimal("0.515"),
        "USD",
    )


@covers("poketalk", "events", "left out")
async def test_any_variable_but_the_status_may_be_left_out(build: Build) -> None:
    stand = await build(POKETALK)
    full = {"webcallid": stand.new_call().id, "status": "8", "duration": "9", "debit": "0.100"}
    for name in ("webcallid", "duration", "debit"):
        stand.call = stand.new_call()
        told(stand, **{key: value for key, value in full.items() if key != name})
        assert stand.ended == (Outcome.COMPLETED, None)


@covers("poketalk", "click2call", "eventurl limit")
async def test_an_address_for_events_has_255_characters_at_most(build: Build) -> None:
    stand = await build(POKETALK)
    query = "?webcallid=$webcallid&status=$status&duration=$duration&debit=$debit"
    base = "http://h.example/"
    whole = base + "x" * (255 - len(base) - len(query))
    assert stand.provider.check_callback_url(whole) is None
    assert "1 characters too long" in str(stand.provider.check_callback_url(whole + "x"))
    assert "plain http" in str(stand.provider.check_callback_url("https://h.example/"))


@covers("spokn", "report fields", "userid", "leg", "duration", "token", "rate", "cost", "status")
@covers("spokn", "report fields", "aparty", "bparty", "start", "two reports")
async def test_both_documented_reports_of_spokn(build: Build) -> None:
    stand = await build(SPOKN_ENTERPRISE)
    stand.call = call = stand.new_call()
    common = {
        "userid": SPOKN_ENTERPRISE.customer.settings["username"],
        "aparty": "+12125550100",
        "bparty": "+442079460020",
        "start": "2010-05-01T12:00:00Z",
        "token": call.id,
        "rate": "1.5",
        "status": "0",
    }
    ends = []
    for report in ({"leg": "1", "duration": "70", "cost": "2.5"}, {"leg": "2", "cost": "1.25"}):
        told(stand, **common, **report)
        ends.append(stand.ended)
    assert ends == [None, (Outcome.COMPLETED, Leg.B)]  # the second report is waited for
    assert stand.call.progress.duration_s == 70
    cost = stand.call.progress.cost
    assert cost is not None
    assert (cost.amount, cost.currency) == (Decimal("0.0375"), "USD")


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        pytest.param(status, outcome, marks=covers("spokn", "report statuses", status))
        for status, outcome in SPOKN_STATUSES.items()
    ],
)
async def test_each_status_of_spokn(build: Build, status: str, outcome: Outcome) -> None:
    stand = await build(SPOKN_ENTERPRISE)
    for leg, named in (("1", Leg.A), ("2", Leg.B)):
        if (status, leg) == ("0", "1"):
            continue  # a first leg that went well ends nothing
        stand.call = call = stand.new_call()
        userid = SPOKN_ENTERPRISE.customer.settings["username"]
        told(stand, userid=userid, token=call.id, leg=leg, status=status, duration="0", cost="0")
        assert stand.ended == (outcome, named)


@pytest.mark.parametrize(
    ("reason", "outcome"),
    [
        *(
            pytest.param(reason, outcome, marks=covers("calledin", "report reasons", reason))
            for reason, outcome in CALLEDIN_REASONS.items()
        ),
        *(
            pytest.param(
                reason, Outcome.UNKNOWN, marks=covers("calledin", "report reasons", "others")
            )
            for reason in ("2", "6", "7", "9", "127")
        ),
    ],
)
@covers("calledin", "report fields", "reason")
async def test_each_reason_of_calledin(build: Build, reason: str, outcome: Outcome) -> None:
    stand = await build(CALLEDIN)
    stand.call = call = stand.new_call()
    secret = call.callback_token[:30]
    told(stand, secret=secret, answered="0", reason=reason, minutes="0")
    assert stand.ended == (outcome, None)


@covers("calledin", "report fields", "caller_phone_number", "callee_phone_number", "minutes")
@covers("calledin", "report fields", "secret", "answered", "GET")
async def test_the_documented_report_of_calledin(build: Build) -> None:
    stand = await build(CALLEDIN)
    for minutes, seconds in (("3", 180), ("0", 0)):
        stand.call = call = stand.new_call()
        told(
            stand,
            caller_phone_number="2125550100",
            callee_phone_number="2079460020",
            minutes=minutes,
            secret=call.callback_token[:30],
            answered="1",
        )
        assert stand.ended == (Outcome.COMPLETED, None)
        assert stand.call.progress.duration_s == seconds
