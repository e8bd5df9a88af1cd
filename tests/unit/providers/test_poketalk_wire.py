"""PokeTALK's bare codes, its template and its events, by the document."""

from __future__ import annotations

from decimal import Decimal
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.errors import CallbackError
from dialer.core.ports import CallbackRequest
from dialer.providers.poketalk import wire
from dialer.providers.poketalk.wire import Status


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("00", 0),
        ("0", 0),
        (" 00\r\n", 0),
        ('"00"', 0),
        ("'00'\n", 0),
        ("10", 10),
        ("100", 100),
        ("80", 80),
        ("000", None),
        ("010", None),
        ("", None),
        ("OK", None),
        ("-0", None),
        ("0.0", None),
        ("0x0", None),
        ("٠", None),
        ("1" * 5000, None),
        ("<html>00</html>", None),
    ],
)
def test_a_code_is_a_bare_number(body: str, code: int | None) -> None:
    assert wire.read_code(body) == code


def test_the_documented_codes_are_all_there_and_80_is_not() -> None:
    assert set(wire.REFUSALS) == {10, 20, 30, 40, 50, 60, 70, 90, 100}
    assert all(refusal.what_to_do.endswith(".") for refusal in wire.REFUSALS.values())


@given(st.binary(max_size=200))
def test_any_bytes_are_read_as_a_code_or_as_none(body: bytes) -> None:
    code = wire.read_code(body.decode("utf-8", "replace"))
    assert code is None or 0 <= code < 1_000_000


def test_the_template_reaches_the_server_with_its_dollars() -> None:
    template = wire.event_url("http://h.example:8080/callback/abc", "01JT")
    assert template == (
        "http://h.example:8080/callback/abc"
        "?webcallid=$webcallid&status=$status&duration=$duration&debit=$debit"
    )
    form = wire.click2call(to="1", caller="2", api_key="k", custom="01JT", eventurl=template)
    assert dict(parse_qsl(urlencode(form)))["eventurl"] == template


def test_the_template_goes_after_a_query_that_is_there() -> None:
    assert wire.event_url("http://h/c?x=1", "a").startswith("http://h/c?x=1&webcallid=$webcallid&")


@pytest.mark.parametrize("custom", ["my tag", "a&b", "100%", "grüße", "a#b", "a+b"])
def test_an_id_that_an_address_would_change_is_not_asked_for(custom: str) -> None:
    assert "$webcallid" not in wire.event_url("http://h/c", custom)
    assert "$status" in wire.event_url("http://h/c", custom)


def test_without_an_address_there_is_no_template() -> None:
    form = dict(wire.click2call(to="1", caller="2", api_key="k", custom="c", eventurl=None))
    assert form == {"to": "1", "from": "2", "api_key": "k", "custom": "c"}


def event(**fields: str) -> CallbackRequest:
    return CallbackRequest("GET", tuple(fields.items()))


def test_the_documents_sample_event_is_read() -> None:
    sample = event(webcallid="web1323041193", status="7", duration="300", debit="0.515")
    got = wire.read_event(sample, "web1323041193")
    assert (got.status, got.duration_s, got.debit) == (Status.B_ANSWERED, 300, Decimal("0.515"))
    assert got.meaning == "status 7: CallB answered"
    assert got.raw == "webcallid=web1323041193&status=7&duration=300&debit=0.515"


@pytest.mark.parametrize("webcallid", ["", "X", "x ", "x\ud800"])
def test_an_id_that_is_there_must_be_the_calls(webcallid: str) -> None:
    with pytest.raises(CallbackError) as caught:
        wire.read_event(event(status="3", webcallid=webcallid), "x")
    assert caught.value.http_status == 403


def test_any_variable_but_the_status_may_be_left_out() -> None:
    got = wire.read_event(event(status="3"), "x")
    assert (got.status, got.duration_s, got.debit) == (Status.A_ANSWERED, None, None)
    with pytest.raises(CallbackError, match="no status"):
        wire.read_event(event(duration="3"), "x")


@pytest.mark.parametrize("number", ["9", "-1", "80"])
def test_a_status_that_is_not_documented_is_kept_as_it_is(number: str) -> None:
    got = wire.read_event(event(status=number), "x")
    assert got.status == int(number)
    assert not isinstance(got.status, Status)
    assert got.meaning == f"status {number}: not documented"


def test_every_documented_status_has_its_meaning() -> None:
    assert set(wire.MEANINGS) == set(Status) == set(range(9))


def test_a_raw_event_is_kept_short() -> None:
    got = wire.read_event(event(status="3", more="x" * 9000), "x")
    assert len(got.raw) == 2000
