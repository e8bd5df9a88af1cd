"""tel:, callto: and sip: links."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.number_signs import plain_text
from dialer.core.number_text import UnreadableError
from dialer.core.phone_number import read_number
from dialer.core.tel_link import Link, open_link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("tel:+1-201-555-0123", Link("+1-201-555-0123")),
        ("tel:7042;phone-context=example.com", Link("7042", domain="example.com")),
        ("tel:863-1234;phone-context=+1-914-555", Link("863-1234", prefix="1914555")),
        ("tel:+358-555-1234567;postd=pp22", Link("+358-555-1234567", "22")),
        ("tel:+358-555-1234567;isub=1411", Link("+358-555-1234567")),
        ("TEL:+1-201;EXT=1-2", Link("+1-201", "12")),
        ("tel:+1201;phone-context=example.com", Link("+1201")),  # a plus needs no context
        ("tel:%2B39%2002%3Bext%3D4", Link("+39 02", "4")),
        ("tel://+39", Link("+39")),
        ("tel:+39?subject=x", Link("+39")),
        ("tel: +39", Link("+39")),
        ("tel:tel:+39", Link("+39")),
        ("callto:+39", Link("+39")),
        ("callto://+39", Link("+39")),
        ("callto:tel:+39", Link("+39")),
        ("sip:+39@example.com", Link("+39")),
        ("sips:+39:secret@example.com;user=phone", Link("+39")),
        ("sip:+39;ext=4@example.com", Link("+39", "4")),
        ('"Ann" <sip:+39@example.com>;tag=1', Link("+39")),
        ("+39 02 1;ext=4", Link("+39 02 1", "4")),
        ("+39 02 1", None),
        ("Telephone 39", None),
        ("", None),
    ],
)
def test_a_link_is_taken_apart(text: str, link: Link | None) -> None:
    assert open_link(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "sip:ann@example.com",
        "callto:ann.smith",
        "sip:",
        "tel:123;phone-context=",
        "tel:123;phone-context",
        "tel:123;phone-context=+",
        "tel:123;phone-context=-x",
        "tel:+39021234567;ext=abc",
    ],
)
def test_a_link_without_a_number_or_with_a_false_context_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError, match=r"\.$"):
        open_link(text)


@pytest.mark.parametrize(
    ("text", "region", "e164", "extension"),
    [
        ("tel:+39-02-1234567", "US", "+39021234567", None),
        ("tel:+39-02-1234567;ext=12", None, "+39021234567", "12"),
        ("tel:02-1234567;phone-context=+39", "US", "+39021234567", None),
        ("tel:020-7946-0018;phone-context=+44", "US", "+442079460018", None),
        ("tel:2079460018;phone-context=+44", None, "+442079460018", None),
        ("tel:7946-0018;phone-context=+44-20", "US", "+442079460018", None),
        ("tel:555-0100;phone-context=+1-212", "GB", "+12125550100", None),
        ("tel:0100;phone-context=+1-212-555", "GB", "+12125550100", None),
        ("tel:00442079460018;phone-context=+39", None, "+442079460018", None),
        ("tel:020-7946-0018;phone-context=example.com", "GB", "+442079460018", None),
        ("tel:1-800-FLOWERS", "US", "+18003569377", None),
        ("tel:%D9%A0%D9%A2%D9%A079460018", "GB", "+442079460018", None),
        ("callto:+442079460018", None, "+442079460018", None),
        ("sip:+442079460018@example.com", "US", "+442079460018", None),
        ("\u200etel:\u202a+442079460018\u202c", None, "+442079460018", None),
    ],
)
def test_the_number_of_a_link(
    text: str, region: str | None, e164: str, extension: str | None
) -> None:
    number = read_number(text, region)
    assert number.problem is None
    assert (number.e164, number.extension) == (e164, extension)


@pytest.mark.parametrize(
    "text",
    [
        "tel:7042;phone-context=example.com",
        "tel:863-1234;phone-context=+1-914-555",  # context and number overlap: RFC 3966, 5.1.5
        "tel:123456;phone-context=+999",
        "tel:2125550100%FF",
    ],
)
def test_a_link_that_leads_to_no_number(text: str) -> None:
    assert read_number(text, "US").e164 is None


def test_a_number_of_a_private_plan_comes_with_a_warning() -> None:
    number = read_number("tel:(212)555-0100;phone-context=example.com", "US")
    assert number.e164 == "+12125550100"
    assert any("example.com" in warning for warning in number.warnings)


@given(st.text())
def test_any_text_is_a_link_or_none_or_refused(text: str) -> None:
    for scheme in ("", "tel:", "sip:", "tel:1;phone-context="):
        try:
            link = open_link(plain_text(scheme + text))
        except UnreadableError:
            continue
        assert link is None or ";ext=" not in link.number
