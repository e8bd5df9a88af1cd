"""Called.in's bare codes, its query and its one callback."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.call import Outcome
from dialer.core.errors import CallbackError
from dialer.core.ports import CallbackRequest
from dialer.providers.calledin import wire
from dialer.providers.calledin.wire import Order


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("0", 0),
        (" 0\n", 0),
        ("10", 10),
        ("11", 11),
        ("00", 0),
        ("", None),
        ("success", None),
        ("0.0", None),
        ("+0", None),
        ("<html>0</html>", None),
        ("9" * 5000, None),
    ],
)
def test_a_code_is_a_bare_number(body: str, code: int | None) -> None:
    assert wire.read_code(body) == code


@given(st.text(max_size=50))
def test_any_text_is_read_as_a_code_or_as_none(body: str) -> None:
    code = wire.read_code(body)
    assert code is None or 0 <= code < 1_000_000


def test_the_documented_codes_are_all_there() -> None:
    assert set(wire.REFUSALS) == set(range(1, 11))
    assert all(refusal.what_to_do.endswith(".") for refusal in wire.REFUSALS.values())


def test_nothing_empty_goes_out() -> None:
    query = wire.build_query(Order("key", ("1", "2125550100"), ("44", "2079460018"), "s"))
    assert query == [
        ("api_key", "key"),
        ("caller_phone_number", "2125550100"),
        ("caller_country_code", "1"),
        ("callee_phone_number", "2079460018"),
        ("callee_country_code", "44"),
        ("secret", "s"),
    ]


def test_everything_that_can_go_out() -> None:
    order = Order("key", ("1", "2"), ("44", "3"), "s", 5, "4", "https://h/c?x=1")
    assert (
        dict(wire.build_query(order)).items()
        >= {
            "max_duration": "5",
            "caller_id": "4",
            "callback_url": "https://h/c?x=1",
        }.items()
    )


def report(**changes: str | None) -> wire.Report:
    fields = {
        "caller_phone_number": "2125550100",
        "callee_phone_number": "2079460018",
        "minutes": "3",
        "secret": "s",
        "answered": "1",
        **changes,
    }
    query = tuple((name, value) for name, value in fields.items() if value is not None)
    callback = CallbackRequest("GET", query)
    return wire.read_report(callback, caller="2125550100", callee="2079460018", secret="s")


def test_an_answered_call() -> None:
    got = report(reason="4")
    assert (got.answered, got.reason, got.duration_s, got.meaning) == (True, None, 180, "answered")
    assert "secret" not in got.raw


@pytest.mark.parametrize(
    ("minutes", "seconds"), [("0", 0), ("1.5", 90), ("0.01", 1), ("0.001", 0), (None, None)]
)
def test_minutes_become_seconds(minutes: str | None, seconds: int | None) -> None:
    assert report(minutes=minutes).duration_s == seconds


@pytest.mark.parametrize(
    ("reason", "outcome"),
    [
        (0, Outcome.FAILED),
        (1, Outcome.CANCELLED),
        (3, Outcome.NO_ANSWER),
        (4, Outcome.FAILED),
        (5, Outcome.BUSY),
        (8, Outcome.CONGESTION),
    ],
)
def test_a_call_that_was_not_answered(reason: int, outcome: Outcome) -> None:
    got = report(answered="0", reason=str(reason))
    assert got.reason == reason
    assert wire.REASONS[reason][1] is outcome
    assert got.meaning.startswith(f"not answered, reason {reason}: ")


def test_a_reason_that_is_not_documented_is_kept() -> None:
    assert report(answered="0", reason="9").meaning == "not answered, reason 9: not documented"
    assert report(answered="0", reason="").reason is None
    assert report(answered="0").meaning == "not answered"


def test_numbers_that_are_left_out_are_no_fault() -> None:
    assert report(caller_phone_number=None, callee_phone_number=None).answered


@pytest.mark.parametrize("minutes", ["1e2", "-1", "one", "1" * 30])
def test_minutes_that_cannot_be_read_are_refused(minutes: str) -> None:
    with pytest.raises(CallbackError):
        report(minutes=minutes)
