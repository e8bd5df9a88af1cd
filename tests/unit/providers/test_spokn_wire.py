"""Spokn's XML reply in every form it was seen in, its limits, and the reports on the two legs."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.call import Leg, Outcome
from dialer.core.ports import CallbackRequest
from dialer.providers.spokn import wire
from dialer.providers.spokn.wire import Order

# The document's own example.
SAMPLE = b"""<?xml version="1.0"?>
<spokn xmlns="http://api.spokn.com/api/c2c.xsd">
  <c2c version="1.0">
    <code>200</code>
    <desc>Request Successful</desc>
  </c2c>
</spokn>"""


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (SAMPLE, 200),
        (
            b'<c:spokn xmlns:c="http://api.spokn.com/api/c2c.xsd"><c:c2c><c:code>108</c:code></c:c2c></c:spokn>',
            108,
        ),
        (b"<spokn><c2c><code> 101 </code></c2c></spokn>", 101),
        (b'<spokn xmlns="urn:other"><c2c><desc/><code>109</code></c2c></spokn>', 109),
        (b"\n\n" + SAMPLE, 200),
        (b"<c:spokn><c:c2c><c:code>200</c:code></c:c2c></c:spokn>", None),  # no such prefix
        (b"<spokn><code>200</code></spokn>", None),
        (b"<spokn><c2c/></spokn>", None),
        (b"<spokn><c2c><code>2OO</code></c2c></spokn>", None),
        (b"<spokn><c2c><code>-200</code></c2c></spokn>", None),
        (b"<other><c2c><code>200</code></c2c></other>", None),
        (b"<html><body>It works!</body></html>", None),
        (SAMPLE[:-5], None),
        (b"200", None),
        (b"", None),
        (b'<!DOCTYPE spokn [<!ENTITY c "200">]><spokn><c2c><code>&c;</code></c2c></spokn>', None),
    ],
)
def test_the_code_is_read_by_local_names(body: bytes, code: int | None) -> None:
    assert wire.read_code(body) == code


@given(st.binary(max_size=300))
def test_any_bytes_are_read_as_a_code_or_as_none(body: bytes) -> None:
    code = wire.read_code(body)
    assert code is None or 0 <= code < 1_000_000


def test_the_documented_codes_are_all_there() -> None:
    assert set(wire.REFUSALS) == set(range(100, 110))
    assert set(wire.HTTP_REFUSALS) == {401, 404, 415}
    invalid = {code for code, r in wire.REFUSALS.items() if r.outcome is Outcome.INVALID_NUMBER}
    assert invalid == {103, 104}


def test_only_what_is_wished_goes_out() -> None:
    assert wire.build_form(Order("+1847", "1234567", "tok")) == [
        ("aparty", "+1847"),
        ("bparty", "1234567"),
        ("token", "tok"),
    ]


def test_everything_that_can_go_out() -> None:
    order = Order(
        "+1847",
        "+44",
        "tok",
        apartycid="+1",
        bpartycid="+2",
        duration_minutes=60,
        maxretries=3,
        retry_pause_s=0,
        url="https://h/c",
    )
    assert dict(wire.build_form(order)) == {
        "aparty": "+1847",
        "apartycid": "+1",
        "bparty": "+44",
        "bpartycid": "+2",
        "duration": "60",
        "token": "tok",
        "maxretries": "3",
        "retrytime": "0",
        "url": "https://h/c",
    }


def report(**changes: str) -> wire.LegReport:
    fields = {
        "userid": "1234567",
        "aparty": "+18474255380",
        "bparty": "7654321",
        "leg": "1",
        "start": "2026-01-31T12:00:00Z",
        "duration": "61",
        "token": "tok",
        "rate": "2.5",
        "cost": "5.08",
        "status": "0",
        **changes,
    }
    callback = CallbackRequest("POST", (), tuple(fields.items()))
    return wire.read_report(callback, userid="1234567", token="tok")


def test_a_report_is_read() -> None:
    got = report()
    assert (got.leg, got.duration_s, got.cost_cents) == (Leg.A, 61, Decimal("5.08"))
    assert got.succeeded
    assert got.meaning == "leg 1, status 0: success"


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("0", Outcome.COMPLETED),
        ("1", Outcome.BUSY),
        ("2", Outcome.NO_ANSWER),
        ("3", Outcome.CONGESTION),
        ("4", Outcome.CANCELLED),
        ("5", Outcome.INVALID_NUMBER),
        ("6", Outcome.FAILED),
        ("7", Outcome.REFUSED),
        ("8", Outcome.UNKNOWN),
        ("-1", Outcome.UNKNOWN),
    ],
)
def test_what_a_status_stands_for(status: str, outcome: Outcome) -> None:
    got = report(leg="2", status=status)
    assert got.outcome is outcome
    assert f"leg 2, status {status}: " in got.meaning


@pytest.mark.parametrize(
    ("number", "is_id"),
    [("1234567", True), ("+1234567", False), ("123456", False), ("12345678", False), ("", False)],
)
def test_a_spokn_id_has_seven_digits(number: str, is_id: bool) -> None:
    assert wire.is_spokn_id(number) is is_id
