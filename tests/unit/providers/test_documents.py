"""JSON of strangers: what is missing or of another kind is absent, and amounts stay exact."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.providers.documents import Document, DocumentError, read_document

WHOLE = read_document(
    b'{"t": "x", "n": 7, "f": 0.10, "s": "-0.0300", "e": 1e5, "b": true, "z": null,'
    b'"list": [{"a": 1}, 2, "w"], "in": {"a": "b"}, "big": 12345678901234567890.123456789,'
    b'"mail": "Sat, 31 Jan 2026 12:00:00 +0100", "iso": "2026-01-31T12:00:00Z",'
    b'"naive": "2026-01-31T12:00:00", "neg": -3}'
)


def test_texts_and_counts() -> None:
    assert [WHOLE.text(name) for name in ("t", "n", "f", "b", "z", "no", "in")] == [
        *("x", "7"),
        *[""] * 5,
    ]
    assert [WHOLE.count(name) for name in ("n", "neg", "t", "f", "no")] == [7, *[None] * 4]


def test_amounts_are_exact() -> None:
    assert str(WHOLE.amount("f")) == "0.10"
    assert str(WHOLE.amount("s")) == "-0.0300"
    assert WHOLE.amount("n") == 7
    assert WHOLE.amount("big") == Decimal("12345678901234567890.123456789")
    assert [WHOLE.amount(name) for name in ("e", "t", "b", "z", "no")] == [None] * 5


def test_times_are_in_utc() -> None:
    noon = datetime(2026, 1, 31, 12, tzinfo=UTC)
    assert WHOLE.mail_time("mail") == noon.replace(hour=11)
    assert WHOLE.iso_time("iso") == WHOLE.iso_time("naive") == noon
    assert WHOLE.mail_time("t") is None
    assert WHOLE.iso_time("mail") is None


def test_what_is_inside() -> None:
    assert WHOLE.child("in").text("a") == "b"
    assert WHOLE.child("t").text("a") == ""
    assert [each.text("a") for each in WHOLE.children("list") or ()] == ["1"]
    assert WHOLE.children("in") is None
    assert WHOLE.texts("list") == ["w"]
    assert "z" in WHOLE
    assert "no" not in WHOLE
    assert '"s": "-0.0300"' in WHOLE.raw


@pytest.mark.parametrize("body", [b"", b"[]", b"3", b"{", b'{"a": NaN}', b"\xff", b"[" * 100_000])
def test_what_is_no_object_is_said(body: bytes) -> None:
    with pytest.raises(DocumentError):
        read_document(body)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_no_value_breaks_a_reader(value: object) -> None:
    document = Document({"x": value})
    for read in (
        document.text,
        document.count,
        document.amount,
        document.mail_time,
        document.iso_time,
        document.child,
        document.children,
        document.texts,
    ):
        read("x")
