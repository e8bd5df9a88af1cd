"""Who is meant by what a person types: a number, or an id of the account's own. What is dialled for
help is never taken for one.
"""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.emergency import EMERGENCY_ABROAD, means_emergency
from dialer.core.errors import NumberError
from dialer.core.own_ids import OwnIds, as_typed
from dialer.engine.parties import choose_own_number, may_be_own_id, read_party
from dialer.providers.asterisk.declaration import OWN_IDS as EXTENSIONS
from dialer.providers.spokn.declaration import OWN_IDS as SPOKN_IDS

SAFE = set(string.ascii_letters + string.digits + "._-")


@pytest.mark.parametrize(
    ("text", "region", "address"),
    [
        ("6001", "GB", "6001"),
        (" 101 ", "DE", "101"),
        ("6001", "US", "6001"),  # a short number there, for text messages
        ("12345", None, "12345"),
        ("id:101", "GB", "101"),
        ("ID:alice", "GB", "alice"),
        ("id:phone-101.a_b", "GB", "phone-101.a_b"),
        ("id:5551234", "US", "5551234"),
        ("id:112", "GB", "112"),  # somebody says outright that no emergency is meant
        ("id:00-10", None, "00-10"),
        ("+442079460018", "GB", "+442079460018"),
        ("020 7946 0018", "GB", "+442079460018"),
        ("12125550100", "US", "+12125550100"),
    ],
)
def test_an_extension_is_understood(text: str, region: str | None, address: str) -> None:
    party = read_party(text, region, EXTENSIONS)
    assert party.address == address
    assert (party.number is None) is not address.startswith("+")


@pytest.mark.parametrize("region", ["GB", "DE", "US", "IL", "JP", "BR", None])
@pytest.mark.parametrize("text", sorted(EMERGENCY_ABROAD))
def test_what_is_dialled_for_help_is_no_extension(text: str, region: str | None) -> None:
    with pytest.raises(NumberError) as caught:
        read_party(text, region, EXTENSIONS)
    assert f"For the extension {text}, write id:{text}." in str(caught.value)
    assert not may_be_own_id(text, region, EXTENSIONS)


@pytest.mark.parametrize(
    ("text", "region"),
    [("101", "IL"), ("100", "IN"), ("15", "FR"), ("101", None), ("190", "BR"), ("10111", "ZA")],
)
def test_a_countrys_own_emergency_numbers_are_no_extensions(text: str, region: str | None) -> None:
    assert means_emergency(text, region)
    with pytest.raises(NumberError, match=f"write id:{text}"):
        read_party(text, region, EXTENSIONS)
    assert not may_be_own_id(text, region, EXTENSIONS)


@pytest.mark.parametrize(
    ("text", "region"), [("101", "GB"), ("115", "DE"), ("116117", "DE"), ("alice", "GB")]
)
def test_what_may_be_meant_otherwise_is_asked_about(text: str, region: str) -> None:
    with pytest.raises(NumberError, match=f"For the extension {text}, write id:{text}"):
        read_party(text, region, EXTENSIONS)
    assert may_be_own_id(text, region, EXTENSIONS)


@pytest.mark.parametrize("text", ["5551234", "12345678"])
def test_more_digits_have_to_say_what_they_are(text: str) -> None:
    with pytest.raises(NumberError, match=f"write id:{text}"):
        read_party(text, "US", EXTENSIONS)


@pytest.mark.parametrize(
    "text", ["id:", "id:a b", "id:a&PJSIP/b", "id:123456789", "id:é", "id:id:1"]
)
def test_what_is_no_extension_is_told(text: str) -> None:
    with pytest.raises(NumberError, match="is not an extension such as 101 or alice"):
        read_party(text, "GB", EXTENSIONS)


def test_ids_stay_as_they_are_documented() -> None:
    assert read_party("id:1234567", "GB", SPOKN_IDS).address == "1234567"
    assert read_party("1234567", "GB", SPOKN_IDS).address == "1234567"
    with pytest.raises(NumberError, match="is not a Spokn ID of 7 digits"):
        read_party("id:12", "GB", SPOKN_IDS)
    with pytest.raises(NumberError, match="can be a Spokn ID of 7 digits or the phone number"):
        read_party("6701234", "EE", OwnIds("Spokn ID", "a Spokn ID of 7 digits", *["[0-9]{7}"] * 2))
    with pytest.raises(NumberError):
        read_party("101", "GB", SPOKN_IDS)


def test_where_there_are_no_ids_a_prefix_is_told() -> None:
    with pytest.raises(NumberError, match="Phone numbers alone are called here, and id:101"):
        read_party("id:101", "GB", None)


@given(st.text(max_size=60))
def test_nothing_gets_in_that_means_more_than_a_name(text: str) -> None:
    for written in (text, "id:" + text):
        try:
            party = read_party(written, "GB", EXTENSIONS)
        except NumberError:
            continue
        if party.number is None:
            assert set(party.address) <= SAFE
            assert len(party.address) <= 40
            assert party.address[0] not in "._-"
            again = read_party(as_typed(party.address), None, EXTENSIONS)
            assert again.address == party.address


@given(st.from_regex(r"[0-9]{1,6}", fullmatch=True), st.sampled_from(["GB", "DE", "US", None]))
def test_bare_digits_never_hide_an_emergency(digits: str, region: str | None) -> None:
    try:
        party = read_party(digits, region, EXTENSIONS)
    except NumberError:
        return
    assert not means_emergency(digits, region)
    assert party.address == digits or party.number is not None


def test_an_own_phone_can_be_an_extension() -> None:
    own = ("+12125550100", "alice", "101")
    assert choose_own_number("id:alice", own, "GB", EXTENSIONS, "pbx") == "alice"
    assert choose_own_number("101", own, "DE", EXTENSIONS, "pbx") == "101"
    with pytest.raises(NumberError, match="none of your own phones"):
        choose_own_number("102", own, "DE", EXTENSIONS, "pbx")


def test_a_party_is_typed_so_that_nothing_else_is_meant() -> None:
    assert as_typed("+442079460018") == "+442079460018"
    assert as_typed("110") == "id:110"
    assert as_typed("") == ""
