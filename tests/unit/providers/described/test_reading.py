"""Values are found in JSON, XML and text, whatever arrives."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.providers.described.listing import read_moment
from dialer.providers.described.locator import Found, UnreadableError, read_found
from dialer.providers.described.pattern import CHARS_MOST, PatternError, find, read_pattern

JSON = b"""{"a": {"b": [{"c": 1}, {"c": "x"}], "": 1}, "n": 0.10, "t": true, "z": null,
"big": 1e400, "d.e": "dotted", "s": "  spaced "}"""
XML = b"""<?xml version="1.0"?><s:E xmlns:s="urn:s"><s:Body><f code="7"> words </f>
<calls><call><id>1</id></call><call><id>2</id></call></calls><empty/></s:Body></s:E>"""


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("a.b.0.c", "1"),
        ("a.b.-1.c", "x"),
        ("a.b.2.c", None),
        ("a.b.c", None),
        ("n", "0.10"),
        ("t", "true"),
        ("z", None),
        ("big", None),
        ("d.e", "dotted"),
        ("s", "spaced"),
        ("a", None),
        ("", None),
    ],
)
def test_json(where: str, expected: str | None) -> None:
    assert read_found("json", JSON).text(where) == expected


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ("E/Body/f", "words"),
        ("E/Body/f/@code", "7"),
        ("E/Body/f/@none", None),
        ("Body/f", "words"),
        ("E/Body/calls/call/id", "1"),
        ("E/Body/none", None),
        ("E/Body/empty", None),
    ],
)
def test_xml(where: str, expected: str | None) -> None:
    assert read_found("xml", XML).text(where) == expected


def test_what_is_there_though_empty() -> None:
    assert read_found("xml", XML).has("E/Body/empty")
    assert not read_found("xml", XML).has("E/Body/none")
    assert not read_found("json", JSON).has("z")


def test_lists() -> None:
    found = read_found("json", b'{"x": [{"id": 1}, 5]}').items("x")
    assert found is not None
    assert [each.text("id") for each in found] == ["1", None]
    assert read_found("json", b"[]").items("") == []
    assert read_found("json", b"{}").items("x") is None
    listed = read_found("xml", XML).items("E/Body/calls/call")
    assert listed is not None
    assert [each.text("id") for each in listed] == ["1", "2"]
    assert [each.text("call/id") for each in listed] == ["1", "2"]


@pytest.mark.parametrize("read", ["json", "xml"])
@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"{", b"\xff", b"[" * 100_000, b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
)
def test_what_cannot_be_read(read: str, body: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_found(read, body)


@given(st.sampled_from(["json", "xml", "text", "status"]), st.binary(max_size=60), st.text())
def test_whatever_arrives_is_read_or_refused(read: str, body: bytes, where: str) -> None:
    try:
        found = read_found(read, body)
    except UnreadableError:
        return
    if read == "text":
        where = re.escape(where)[:20]
    try:
        text = found.text(where)
    except PatternError:
        return
    assert text is None or (text and len(text) <= 2000)


JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(), st.decimals()),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(st.text(), inner)),
    max_leaves=6,
)


@given(JSON_VALUES, st.text(alphabet="ab.0-1"))
def test_any_place_in_any_json(value: object, where: str) -> None:
    text = Found("json", value).text(where)
    assert text is None or isinstance(text, str)


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("^OK ([0-9]+)", "OK 123 x", "123"),
        ("^OK", "OK 123", "OK"),
        (r"id=(\w+);", "a id=x9; b", "x9"),
        ("^(OK|ERROR [0-9]+) ", "ERROR 5 no", "ERROR 5"),
        ("a{2,3}(b)", "caaab", "b"),
        ("[]*+?]x", "*x", "*x"),
        ("{x}", "{x}", "{x}"),
        ("status: *([A-Z]+)", "status:  DONE x", "DONE"),
        (r'"([^"]*)" .*x', 'a "b" cx', "b"),
        (r"\.*\.x", "..x", "..x"),
        (r"^.*a\b", "b a b", "b a"),
        ("^.*id: *+([0-9]++)", "an id: 5", "5"),
        ("^a?b?c?d?e?(f)", "cf", "f"),
        ("^$", "a", None),
    ],
)
def test_patterns(pattern: str, text: str, expected: str | None) -> None:
    assert find(read_pattern(pattern), text) == expected


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a|a)*",
        "(a)?b",
        "(a){2}",
        "(?:a)",
        "(?=a)",
        "(?P<x>a)",
        "(?i)a",
        r"(a)\1",
        "(a)(b)",
        "a*b*c*",
        "^a*b*c*d*",
        "^x|a*b*c*",
        # The work grows with the third power of the text's length, or worse.
        "^.*?.*?.*?x",
        "^.*.*.*x",
        ".*.*x",
        "a*a*b",
        "a{0,999}a{0,999}b",
        "^.{0,999}.{0,999}.{0,999}x",
        ".*.{1,1000}x",
        "^(.*).*.*x|",
        "^.*a|a*a*b",
        "^[^b]*[^b]*[^b]*x",
        "^.*?.*?.*+x",
        r"\x41*A*\x41*b",
        "^.*a*.*(b)",
        r"^.*.*\b.*x",
        "a?" * 20 + "b",
        # Python warns of these.
        "[[a]",
        "[a--b]",
        "a{1001}",
        "a{99999999999}",
        "[a",
        "(",
        "*",
        "a" * 201,
    ],
)
def test_a_pattern_that_could_take_long_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        read_pattern(pattern)


def test_a_pattern_that_is_refused_says_what_to_write() -> None:
    with pytest.raises(PatternError, match=r"begin it with \^, repeat less .*\[\^;\]\*;"):
        read_pattern(".*.*x")


def test_the_worst_patterns_are_soon_done() -> None:
    """So many steps that a power of three of the length would be seen."""
    text = "a" * CHARS_MOST + "!" * CHARS_MOST
    for pattern in ("^a*a*b", "^.*?.*?b", ".*b", "^a{0,999}a{0,999}b", "^" + "a?" * 20 + "b"):
        assert find(read_pattern(pattern), text) is None


def test_so_much_of_a_text_is_looked_at() -> None:
    pattern = read_pattern("b")
    assert find(pattern, "a" * (CHARS_MOST - 1) + "b") == "b"
    assert find(pattern, "a" * CHARS_MOST + "b") is None


PIECES = [*"ab.*+?{}[]()|^$\\", r"\d", r"\b", "[ab]", "[^a]", "{2}", "{0,9}", "*?", "*+", "a*"]


@given(
    st.one_of(st.text(max_size=30), st.lists(st.sampled_from(PIECES), max_size=12).map("".join)),
    st.text(max_size=30),
)
def test_any_pattern_is_read_or_refused(pattern: str, text: str) -> None:
    try:
        read = read_pattern(pattern)
    except PatternError:
        return
    found = find(read, text)
    assert found is None or found in text


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("2026-01-31T12:00:00Z", "+05:30", "2026-01-31T12:00:00+00:00"),
        ("2026-01-31 12:00:00", "+05:30", "2026-01-31T06:30:00+00:00"),
        ("2026-01-31 12:00:00", "-01:00", "2026-01-31T13:00:00+00:00"),
        ("Sat, 31 Jan 2026 12:00:00 +0100", "+00:00", "2026-01-31T11:00:00+00:00"),
        ("1769860800", "+00:00", "2026-01-31T12:00:00+00:00"),
        ("1769860800123", "+00:00", "2026-01-31T12:00:00+00:00"),
        ("soon", "+00:00", None),
        ("", "+00:00", None),
        ("9999-12-31T23:59:59-23:59", "+00:00", None),
    ],
)
def test_moments(text: str, offset: str, expected: str | None) -> None:
    moment = read_moment(text, offset)
    assert (None if moment is None else moment.isoformat()) == expected


def test_amounts_stay_exact() -> None:
    assert Decimal(read_found("json", b'{"x": 0.1000}').text("x") or "") == Decimal("0.1000")
