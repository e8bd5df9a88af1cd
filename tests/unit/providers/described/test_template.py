"""Values stay in the place that a template gave them."""

from __future__ import annotations

import json
from urllib.parse import parse_qsl, unquote, urlsplit
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import convert

from dialer.providers.described.format import Request
from dialer.providers.described.request import Login, Outgoing, build
from dialer.providers.described.template import TemplateError, read_template

BASE = "https://api.example.com/v1"
ANY = st.text(max_size=30)


def made(values: dict[str, str | None], **parts: object) -> Outgoing:
    request = convert({"path": "/x", **parts}, Request)
    return build(request, BASE, values, Login(query=[("key", "k")], headers={"X-Key": "k"}))


@given(ANY, ANY)
def test_a_query_holds_its_values(tag: str, other: str) -> None:
    outgoing = made({"tag": tag, "o": other}, query={"a": "{tag}", "b": "<{o}>", "c": "{{o}}"})
    parts = urlsplit(outgoing.url)
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "api.example.com", "/v1/x")
    assert not parts.fragment
    found = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
    assert found == [("a", tag), ("b", f"<{other}>"), ("c", "{o}"), ("key", "k")]


@given(ANY)
def test_a_form_holds_its_values(tag: str) -> None:
    outgoing = made({"tag": tag}, method="POST", form={"a": "{tag}", "b": "1"})
    assert outgoing.body is not None
    found = parse_qsl(outgoing.body.decode("ascii"), keep_blank_values=True, strict_parsing=True)
    assert found == [("a", tag), ("b", "1")]
    assert outgoing.headers["Content-Type"] == "application/x-www-form-urlencoded"


@given(ANY)
def test_json_holds_its_values(tag: str) -> None:
    document = {"a": {"b": ["{tag}", 1, True]}, "c": "x{tag}y", "n": "{n:integer}"}
    outgoing = made({"tag": tag, "n": "12"}, method="POST", json=document)
    assert outgoing.body is not None
    assert json.loads(outgoing.body) == {"a": {"b": [tag, 1, True]}, "c": f"x{tag}y", "n": 12}


@given(ANY)
def test_xml_holds_its_values(tag: str) -> None:
    template = '<a xmlns="urn:x"><b c="{tag}">{tag}</b></a>'
    try:
        outgoing = made({"tag": tag}, method="POST", xml=template)
    except TemplateError:
        with pytest.raises((ET.ParseError, UnicodeEncodeError)):  # XML cannot hold it at all
            ET.fromstring(f"<a>{tag.replace('&', '').replace('<', '')}</a>".encode())
        return
    assert outgoing.body is not None
    (element,) = ET.fromstring(outgoing.body)
    assert [element.tag, len(element)] == ["{urn:x}b", 0]
    assert element.text == (tag or None)
    # An attribute's white space is always read as spaces.
    blank = str.maketrans("\n\t", "  ")
    assert element.attrib == {"c": tag.translate(blank)}


@given(ANY)
def test_a_path_holds_its_values_in_their_segments(tag: str) -> None:
    request = convert({"path": "/calls/{tag}/end"}, Request)
    try:
        url = build(request, BASE, {"tag": tag}, Login()).url
    except TemplateError:
        assert not tag.strip(".")
        return
    parts = urlsplit(url)
    assert not parts.query
    assert not parts.fragment
    first, calls, segment, end = parts.path.removeprefix("/").split("/")
    assert (first, calls, unquote(segment, errors="surrogatepass"), end) == (
        "v1",
        "calls",
        tag,
        "end",
    )


@given(ANY)
def test_a_header_holds_one_line_or_nothing_is_made(tag: str) -> None:
    try:
        outgoing = made({"tag": tag}, headers={"X-Tag": "<{tag}>"})
    except TemplateError:
        assert not (tag.isascii() and tag.isprintable())
        return
    assert outgoing.headers["X-Tag"] == f"<{tag}>"
    assert set(outgoing.headers) == {"X-Tag", "X-Key"}
    assert not {"\r", "\n", "\0"} & set(outgoing.headers["X-Tag"])


@pytest.mark.parametrize("tag", ["a\r\nX-Evil: 1", "a\nb", "ü", "a\0", " a", "a "])
def test_no_header_is_slipped_in(tag: str) -> None:
    with pytest.raises(TemplateError):
        made({"tag": tag}, headers={"X-Tag": "{tag}"})


def test_what_is_not_there_leaves_its_field_out() -> None:
    values = {"to": "1", "shown": None}
    parts = {"query": {"a": "{to}", "b": "x{shown}"}, "headers": {"X-B": "{shown}"}}
    outgoing = made(values, **parts, method="POST", json={"b": "{shown}", "c": ["{shown}", "{to}"]})
    assert "b=" not in outgoing.url
    assert "X-B" not in outgoing.headers
    assert outgoing.body == b'{"c": ["1"]}'


def test_the_login_stands_over_a_header_of_the_same_name() -> None:
    assert made({}, headers={"X-Key": "mine"}).headers["X-Key"] == "k"


@pytest.mark.parametrize("text", ["{", "}", "a{b", "{}", "{A}", "{a b}", "{a!r}", "{a[0]}", "{0}"])
def test_a_template_has_names_alone(text: str) -> None:
    with pytest.raises(TemplateError):
        read_template(text)


@given(st.text(max_size=20))
def test_any_template_is_read_or_refused(text: str) -> None:
    try:
        filler = read_template(text)
    except TemplateError:
        return
    assert filler.text(dict.fromkeys(filler.names, "")) is not None


def test_a_number_of_json_is_one() -> None:
    with pytest.raises(TemplateError, match="no whole number"):
        made({"n": "1; drop"}, method="POST", json={"n": "{n:integer}"})
