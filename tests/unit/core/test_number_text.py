"""Text down to a number: characters, labels, extensions."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.number_signs import plain_text
from dialer.core.number_text import SplitText, UnreadableError, split_text
from dialer.core.phone_number import read_number


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("٠٢٠ ٧٩٤٦", "020 7946"),
        ("०२०", "020"),
        ("۰۲۰", "020"),
        ("０２０－７９４６（０）", "020-7946(0)"),
        ("＋４４", "+44"),
        ("➕44", "+44"),
        ("1️⃣2️⃣", "12"),
        ("\ufeff+44\u00a020\u202f79\u200b46", "+44 20 7946"),
        ("\u202a+44\u202c \u2068020\u2069", "+44 020"),
        ("07\u00ad94", "0794"),
        ("020–7946—0018−1", "020-7946-0018-1"),
        ("1\t2\r\n3\x00\x07", "1 2 3"),
        ("\ud8001\udfff", "1"),
        ("✆ 020", "020"),
        ("доб. 5", "доб. 5"),
        ("②Ⅻ½", "②Ⅻ½"),
        ("", ""),
    ],
)
def test_plain_text(text: str, plain: str) -> None:
    assert plain_text(text) == plain


@given(st.text(st.characters(categories=["Nd"]), min_size=1))
def test_the_digits_of_any_script_become_plain_ones(text: str) -> None:
    assert plain_text(text) == "".join(str(unicodedata.decimal(char)) for char in text)


@given(st.text(st.characters(exclude_categories=[])))
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert plain_text(plain_text(text)) == plain_text(text)


@pytest.mark.parametrize(
    ("written", "extension"),
    [
        ("#321", "321"),
        (" x321", "321"),
        (" X 321", "321"),
        (" ext. 321", "321"),
        (" ext 321#", "321"),
        (" Extn: 321", "321"),
        (" extension 321", "321"),
        (" extensión 321", "321"),
        ("extension321", "321"),
        (" int. 321", "321"),
        (" anexo 321", "321"),
        (" доб. 321", "321"),
        (" Durchwahl 321", "321"),
        (" - 321#", "321"),
        (" ~321", "321"),
        (",321", "321"),
        (",,321#", "321"),
        (", ext 321", "321"),
        (";321", "321"),
        (";ext=321", "321"),
        ("p321", "321"),
        ("W321", "321"),
        (" ｅｘｔ ３２１", "321"),
        (",,1234567#", "1234567"),
        (",,12#,,34", "12,34"),
        ("p1w2,3", "1,2,3"),
        ("", None),
        (" ext", None),
    ],
)
@pytest.mark.parametrize("number", ["+1 212 555 0100", "(212) 555-0100", "2125550100"])
def test_extensions(number: str, written: str, extension: str | None) -> None:
    read = read_number(number + written, "US")
    assert (read.e164, read.extension) == ("+12125550100", extension)


def test_a_vanity_number_may_have_an_extension() -> None:
    read = read_number("1-800-FLOWERS ext. 12", "US")
    assert (read.e164, read.extension) == ("+18003569377", "12")


def test_an_extension_is_told_even_where_the_number_is_refused() -> None:
    read = read_number("555-0100 x12", "US")
    assert (read.e164, read.extension) == (None, "12")


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("020 7946 0018", SplitText("020 7946 0018", None)),
        ("Tel. 020 7946 0018", SplitText("020 7946 0018", None)),
        ("020 7946 0018 x3", SplitText("020 7946 0018", "3")),
        ("1-800-FLOWERS", SplitText("1-800", None, "-FLOWERS")),
        ("020 7946 0018 at home", SplitText("020 7946 0018", None, " at home")),
        ("020 7946 0018 (at home)", SplitText("020 7946 0018", None)),
        ("0172/1234567", SplitText("0172/1234567", None)),
    ],
)
def test_splitting(text: str, split: SplitText) -> None:
    assert split_text(text) == split


@given(st.text())
def test_splitting_gives_a_number_or_a_reason(text: str) -> None:
    try:
        split = split_text(plain_text(text))
    except UnreadableError as error:
        assert str(error).endswith(".")  # noqa: PT017 - either way is right
    else:
        assert any(map(str.isdigit, split.number)) or split.number.startswith("+")
