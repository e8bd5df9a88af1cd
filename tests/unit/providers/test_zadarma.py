"""Zadarma's signature against published vectors, its statistics, and what they come to."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from dialer.core.call import Leg, Outcome
from dialer.core.errors import ProviderReplyError
from dialer.core.money import Money
from dialer.providers.zadarma import wire
from dialer.providers.zadarma.outcome import Found, calls_in
from dialer.providers.zadarma.signature import query_of, sign

NOON = datetime(2026, 1, 31, 12)
OWN, OTHER = "12125550100", "442079460020"


def row(to: str, disposition: str = "answered", after_s: int = 0, **fields: object) -> wire.Row:
    given: dict[str, object] = {
        "id": f"{to}.{after_s}",
        "from_": OWN,
        "seconds": 20 if disposition == "answered" else 0,
        "cost": Decimal("0.01"),
        "currency": "USD",
        **fields,
    }
    at = NOON + timedelta(seconds=after_s)
    return wire.Row(at=at, to=to, disposition=disposition, **given)  # type: ignore[arg-type]  # its own fields


@pytest.mark.parametrize(
    ("secret", "path", "params", "signature"),
    [
        # A third-party client's own test.
        (
            "test-secret",
            "/v1/request/callback/",
            [("to", "77762010702"), ("from", "158925"), ("sip", "158925")],
            "MmZmNTViODE2NjQyZjE0OGViZDUxZWMzNjMzODBiZjU0NjE3MGFkMg==",
        ),
        (
            "secret",
            "/v1/info/price/",
            [("number", "71234567890"), ("format", "json")],
            "OWQ2ZGNlZTQzY2VkMDkwOWY1NTJiZTAyYTc5MmJiZGY3MTM5OGExMQ==",
        ),
    ],
)
def test_the_published_signatures(
    secret: str, path: str, params: list[tuple[str, str]], signature: str
) -> None:
    assert sign(secret, path, query_of(params)) == signature
    assert sign(secret + "x", path, query_of(params)) != signature


def test_a_query_is_written_as_php_writes_it() -> None:
    assert query_of([("b", "a b"), ("a", "~+&=ü")]) == "a=%7E%2B%26%3D%C3%BC&b=a+b"


@pytest.mark.parametrize(
    ("disposition", "outcome", "leg"),
    [
        ("answered", Outcome.COMPLETED, None),
        ("busy", Outcome.BUSY, Leg.B),
        ("cancel", Outcome.CANCELLED, Leg.A),
        ("no answer", Outcome.NO_ANSWER, Leg.B),
        ("failed", Outcome.FAILED, Leg.B),
        ("unallocated number", Outcome.INVALID_NUMBER, Leg.B),
        ("no money", Outcome.REFUSED, Leg.B),
        ("no money, no limit", Outcome.REFUSED, Leg.B),
        ("no limit", Outcome.REFUSED, Leg.B),
        ("no day limit", Outcome.REFUSED, Leg.B),
        ("line limit", Outcome.CONGESTION, Leg.B),
        ("vanished", Outcome.UNKNOWN, Leg.B),
    ],
)
def test_each_disposition(disposition: str, outcome: Outcome, leg: Leg | None) -> None:
    found = Found(row(OWN), row(OTHER, disposition))
    assert found.outcome[:2] == (outcome, leg)
    assert disposition in found.outcome[2]
    assert found.seconds == (20 if outcome is Outcome.COMPLETED else 0)
    assert found.cost == Money(Decimal("0.02"), "USD")


@pytest.mark.parametrize(
    ("disposition", "outcome"),
    [("busy", Outcome.BUSY), ("no answer", Outcome.NO_ANSWER), ("answered", Outcome.CANCELLED)],
)
def test_the_own_phone_alone(disposition: str, outcome: Outcome) -> None:
    found = Found(row(OWN, disposition), None)
    assert found.outcome[:2] == (outcome, Leg.A)
    assert found.seconds == 0


def test_a_cost_that_is_not_told_is_not_known() -> None:
    assert Found(row(OWN, cost=None), row(OTHER)).cost is None
    assert Found(row(OWN, currency="EUR"), row(OTHER)).cost is None


def test_each_calls_rows_are_told_apart_and_strangers_are_none() -> None:
    rows = [
        row(OTHER, after_s=40),
        row(OWN, after_s=30),
        row(OTHER, after_s=9),
        row(OWN, after_s=1),
    ]
    first, second = calls_in(rows, OWN, OTHER)
    assert (first.own, first.other) == (rows[3], rows[2])
    assert (second.own, second.other) == (rows[1], rows[0])
    assert (first.id, first.began_at) == (f"{OTHER}.9", NOON + timedelta(seconds=1))
    assert calls_in([row(OTHER, from_="12125550199")], OWN, OTHER) == []
    assert calls_in([row("1"), row("2")], OWN, OTHER) == []
    (alone,) = calls_in([row(OTHER)], OWN, OTHER)
    assert (alone.own, alone.id) == (None, f"{OTHER}.0")


def test_an_own_phone_that_did_not_answer_called_nobody() -> None:
    """A second call while the first one rings: its own phone is busy."""
    rows = [row(OWN), row(OWN, "busy", after_s=4), row(OTHER, "no answer", after_s=7)]
    first, second = calls_in(rows, OWN, OTHER)
    assert (first.own, first.other) == (rows[0], rows[2])
    assert (second.own, second.other) == (rows[1], None)


def test_a_call_to_somebody_else_is_not_the_one() -> None:
    rows = [row(OWN), row("4930123456", after_s=5), row(OWN, after_s=60), row(OTHER, after_s=66)]
    (found,) = calls_in(rows, OWN, OTHER)
    assert found.own == rows[2]
    own_gave_up = [row(OWN), row(OTHER, after_s=300)]
    assert [each.other for each in calls_in(own_gave_up, OWN, OTHER)] == [None, own_gave_up[1]]


def test_a_zone_is_told_by_two_clocks() -> None:
    body = b'{"status":"success","unixtime":1769860800,"datetime":"2026-01-31 15:00:00"}'
    zone = wire.read_zone(body)
    assert (zone.offset, zone.now) == (timedelta(hours=3), NOON)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"status":"success"}',
        b'{"status":"success","unixtime":"x","datetime":"2026-01-31 15:00:00"}',
        b'{"status":"success","unixtime":0,"datetime":"2026-01-31 15:00:00"}',
        b'{"status":"success","unixtime":1769860800,"datetime":"31.1.2026"}',
        b'{"status":"success","unixtime":999999999999,"datetime":"2026-01-31 15:00:00"}',
    ],
)
def test_a_time_that_is_none_is_said(body: bytes) -> None:
    with pytest.raises(ProviderReplyError):
        wire.read_zone(body)


def test_rows_that_cannot_be_read_are_left_out() -> None:
    body = (
        b'{"status":"success","stats":[{"id":"1","callstart":"2026-01-31 12:00:00",'
        b'"to":442079460020,'
        b'"from":"12125550100","disposition":" Busy ","billseconds":"0","billcost":0.0150,'
        b'"currency":"USD"},{"id":"2","callstart":"never"},{"callstart":"2026-01-31 12:00:00"},3]}'
    )
    page = wire.read_statistics(body)
    (read,) = page.rows
    assert page.came == 4  # so that a full page is not taken for the last one
    assert (read.to, read.disposition, str(read.cost)) == (OTHER, "busy", "0.0150")
    with pytest.raises(ProviderReplyError):
        wire.read_statistics(b'{"status":"success"}')
    assert wire.read_error(b'{"status":"error","message":"Wrong"}') == "Wrong"
    assert wire.read_error(b'{"status":"success"}') is None
    assert wire.read_error(b"<html>") is None
