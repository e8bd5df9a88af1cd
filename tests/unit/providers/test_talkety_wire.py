"""Talkety's XML: the document's own samples, what they leave open, and what is no reply at all."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.errors import ProviderReplyError
from dialer.providers.talkety import wire
from dialer.providers.talkety.wire import CallRecord, Error, Listing, Price

SAMPLE_CALL = b"""<?xml version="1.0" encoding="UTF-8"?>
<call><id>148</id><call_start>2007-02-26T23:54:28Z</call_start><call_end></call_end>
<call_status>connected</call_status><call_via>api</call_via><dst>9876543210</dst>
<dst_name>USA</dst_name><src>1234567890</src><src_name>USA</src_name>
<duration>2706</duration><total_costs>1.94022</total_costs></call>"""

# As the document prints it, its closing tags included.
SAMPLE_CONFERENCE = b"""<?xml version="1.0" encoding="UTF-8"?>
<conference><id>263</id><conference_start>2007-02-26T23:54:28Z</call_start></conference>"""

SAMPLE_PRICING = b"""<pricing><total_costs>0.0219</total_costs><numbers>
<number cost="0.0105" valid="true">11234567890</number>
<number cost="0.0114" valid="true">19876543210</number>
<number valid="false">0123456789</number></numbers></pricing>"""


def test_the_sample_call_is_read() -> None:
    assert wire.read_status(SAMPLE_CALL) == CallRecord(
        id="148",
        status="connected",
        ended=False,
        started_at=datetime(2007, 2, 26, 23, 54, 28, tzinfo=UTC),
        src="1234567890",
        dst="9876543210",
        duration_s=2706,
        total_costs=Decimal("1.94022"),
    )


def test_everything_but_the_id_may_be_absent() -> None:
    assert wire.read_status(b"<call><id>148</id></call>") == CallRecord("148", "", False)


@pytest.mark.parametrize(
    "damage",
    [
        "<duration>-1</duration>",
        "<duration>1.5</duration>",
        "<duration>9999999999999</duration>",
        "<duration>٣</duration>",
        "<total_costs>NaN</total_costs>",
        "<total_costs>-0.1</total_costs>",
        "<total_costs>1e9</total_costs>",
        "<call_start>yesterday</call_start>",
        "<call_start>0001-01-01T00:00:00+23:59</call_start>",
        "<call_start>2007-13-45T99:99:99Z</call_start>",
    ],
)
def test_what_cannot_be_read_counts_as_absent(damage: str) -> None:
    body = f"<call><id>148</id>{damage}</call>".encode()
    assert wire.read_status(body) == CallRecord("148", "", False)


def test_an_end_of_any_form_is_an_end() -> None:
    ended = wire.read_status(b"<call><id>1</id><call_end> soon </call_end></call>")
    assert isinstance(ended, CallRecord)
    assert ended.ended


def test_an_error_is_a_code_and_a_message() -> None:
    body = b"<error><code>123</code><message>The error\nmessage <![CDATA[<b>]]></message></error>"
    assert wire.read_status(body) == Error("123", "The error message <b>")
    for read in (wire.read_connected, wire.read_list, wire.read_pricing):
        assert read(body) == Error("123", "The error message <b>")


def test_success_names_the_call() -> None:
    assert wire.read_connected(b"<success><call_id> 13212 </call_id></success>") == "13212"


def test_prices_come_in_order_and_an_invalid_number_has_none() -> None:
    assert wire.read_pricing(SAMPLE_PRICING) == [
        Price("11234567890", Decimal("0.0105")),
        Price("19876543210", Decimal("0.0114")),
        Price("0123456789", None),
    ]


def test_a_list_may_be_empty_and_leaves_out_what_has_no_id() -> None:
    assert wire.read_list(b"<calls/>") == Listing(())
    found = wire.read_list(b"<anything><call><id>1</id></call><call/></anything>")
    assert found == Listing((CallRecord("1", "", False),))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"00",
        b"<html><body>It works!</body></html>",
        b"<success/>",
        b"<success><call_id></call_id></success>",
        b"<success><call_id>abc</call_id></success>",
        b"<success><conference_id>4</conference_id></success>",
        b"<success><call_id>1</call_id>",
        b"<error/>",
        b"<error><message>no code</message></error>",
        SAMPLE_CONFERENCE,
        b'<!DOCTYPE x [<!ENTITY a "b">]><success><call_id>&a;</call_id></success>',
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><success><call_id>1</call_id></success>',
        b'<?xml version="1.0" encoding="no-such"?><success><call_id>1</call_id></success>',
        b'<?xml version="1.0" encoding="utf-7"?><success><call_id>1</call_id></success>',
        b"<a>" * 20_000,
        "<success><call_id>1</call_id></success>".encode("utf-16")[:-3],
    ],
)
def test_what_is_not_documented_is_no_reply(body: bytes) -> None:
    with pytest.raises(ProviderReplyError):
        wire.read_connected(body)


WORDS = ["call", "calls", "error", "code", "message", "success", "call_id", "id", "duration"]


@given(st.binary(max_size=300))
def test_any_bytes_end_in_an_answer_or_a_reply_error(body: bytes) -> None:
    read_all(body)


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.text(max_size=8)), max_size=8))
def test_any_elements_end_in_an_answer_or_a_reply_error(elements: list[tuple[str, str]]) -> None:
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in elements)
    for root in ("call", "calls", "success", "error", "pricing"):
        read_all(f"<{root}>{inside}</{root}>".encode("utf-8", "replace"))


def read_all(body: bytes) -> None:
    for read in (wire.read_connected, wire.read_status, wire.read_list, wire.read_pricing):
        with suppress(ProviderReplyError):
            read(body)
