"""The packed tables: the longest prefix wins, and without them nothing fails."""

from __future__ import annotations

import importlib.util
import struct
import sys
from pathlib import Path
from types import ModuleType

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core import phone_number
from dialer.core.number_places import HEADER, NumberPlaces, country_name, open_places
from dialer.core.phone_number import read_number

WRITER = Path(__file__).parents[3] / "packaging" / "number_tables.py"

pytestmark = pytest.mark.skipif(
    sys.byteorder != "little", reason="the tables are read on little-endian machines only"
)


def _writer() -> ModuleType:
    """By path: packaging/ is no package."""
    spec = importlib.util.spec_from_file_location("number_tables", WRITER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [*sys.path])
        spec.loader.exec_module(module)
    return module


writer = _writer()

TABLES = [
    {"44": "Britain", "4420": "London", "442079": "Westminster", "45": "Denmark"},
    {"447": "One", "4477": "Two"},
    {"1": "America/New_York America/Chicago", "44": "Europe/London"},
]
COUNTRIES = {"GB": "United Kingdom", "DK": "Denmark", "IL": "Israel", "BS": "Bahamas"}


def packed(version: str = "1.2.3") -> bytes:
    data = writer.pack(TABLES, COUNTRIES, version)
    assert isinstance(data, bytes)
    return data


@pytest.fixture
def places() -> NumberPlaces:
    return NumberPlaces(memoryview(packed()))


def test_the_longest_prefix_wins(places: NumberPlaces) -> None:
    found = [places.location(digits) for digits in ("4419", "44201", "4420791", "442079", "4421")]
    assert found == ["Britain", "London", "Westminster", "Westminster", "Britain"]
    assert [places.location(digits) for digits in ("43", "451", "46", "4", "")] == [
        "",
        "Denmark",
        "",
        "",
        "",
    ]


def test_each_table_answers_for_itself(places: NumberPlaces) -> None:
    assert (places.carrier("4476"), places.carrier("4477"), places.carrier("4420")) == (
        "One",
        "Two",
        "",
    )
    assert places.time_zones("12125550100") == ("America/New_York", "America/Chicago")
    assert places.time_zones("33") == ()
    assert places.source_version == "1.2.3"


def test_countries_by_code(places: NumberPlaces) -> None:
    assert [places.country(code) for code in COUNTRIES] == list(COUNTRIES.values())
    assert [places.country(code) for code in ("", "AA", "ZZ", "gb", "GBR", "é€")] == [""] * 6


def test_country_names_stand_within_a_sentence(
    places: NumberPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialer.core.number_places.number_places", lambda: places)
    names = [country_name(code) for code in ("GB", "IL", "BS", "ZZ")]
    assert names == ["the United Kingdom", "Israel", "the Bahamas", "ZZ"]


digits = st.text("0123456789", min_size=1, max_size=6)


@given(
    st.dictionaries(digits, st.sampled_from(["", "a", "b", "ä c"]), max_size=30),
    st.lists(st.text("0123456789", max_size=15), min_size=1, max_size=20),
)
def test_what_was_packed_is_found(names: dict[str, str], wanted: list[str]) -> None:
    places = NumberPlaces(memoryview(writer.pack([names, {}, {}], {}, "")))
    for number in [*wanted, *names]:
        lengths = range(len(number), 0, -1)
        expected = next((names[number[:n]] for n in lengths if number[:n] in names), "")
        assert places.location(number) == expected


def test_too_many_names_are_not_cut_short() -> None:
    with pytest.raises(ValueError, match="16 bits"):
        writer.pack([{str(n): str(n) for n in range(1, 70_000)}], {}, "")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"short",
        packed()[:-1],
        packed() + b"x",
        b"OTHER!!\n" + packed()[8:],
        packed()[:24] + struct.pack("<6I", *[2**31] * 6) + packed()[HEADER.size :],
    ],
)
def test_a_file_of_another_format_counts_as_absent(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "numbers.bin"
    path.write_bytes(content)
    places = open_places(path)
    assert (places.location("4420"), places.carrier("447"), places.country("GB")) == ("", "", "")
    assert places.time_zones("44") == ()


def test_no_file_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = open_places(tmp_path / "absent.bin")
    monkeypatch.setattr(phone_number, "number_places", lambda: places)
    monkeypatch.setattr("dialer.core.number_places.number_places", lambda: places)
    number = read_number("+442079460018")
    assert (number.location, number.carrier, number.time_zones) == (None, None, ())
    assert read_number("+44 20", "GB").problem is not None


# -- the real data --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> NumberPlaces:
    path = tmp_path_factory.mktemp("data") / "numbers.bin"
    assert not writer.is_current(path)
    writer.write(path)
    assert writer.is_current(path)
    assert [each.name for each in path.parent.iterdir()] == ["numbers.bin"]
    return open_places(path)


@pytest.mark.parametrize(
    ("text", "location", "zones"),
    [
        ("+12125550100", "New York, NY", ("America/New_York",)),
        ("+442079460018", "London", ("Europe/London",)),
        ("+441481256789", "Guernsey", ("Europe/Guernsey",)),
        ("+39021234567", "Milan", ("Europe/Rome",)),
        ("+97231234567", "Tel Aviv", ("Asia/Jerusalem",)),
        ("+972541234567", "Israel", ("Asia/Jerusalem",)),
        ("+5491123456789", "Buenos Aires", ("America/Buenos_Aires",)),
        ("+881612345678", None, ()),
        ("911", None, ()),
    ],
)
def test_places_of_numbers(
    text: str,
    location: str | None,
    zones: tuple[str, ...],
    built: NumberPlaces,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(phone_number, "number_places", lambda: built)
    number = read_number(text, "US")
    assert (number.location, number.time_zones) == (location, zones)
    assert number.as_json()["location"] == location
    assert number.as_json()["time_zones"] == list(zones)


def test_the_tables_say_what_phonenumbers_says(
    built: NumberPlaces, monkeypatch: pytest.MonkeyPatch
) -> None:
    from phonenumbers import carrier, geocoder, timezone

    monkeypatch.setattr(phone_number, "number_places", lambda: built)
    compared = 0
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        for kind in phonenumbers.PhoneNumberType.values():
            example = phonenumbers.example_number_for_type(region, kind)
            number = read_number(
                phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)
                if example
                else ""
            )
            if example is None or number.e164 is None or not number.valid:
                continue
            compared += 1
            zones = timezone.time_zones_for_number(example)
            assert number.time_zones == (() if zones == ("Etc/Unknown",) else zones)
            assert (number.carrier or "") == carrier.name_for_number(example, "en")
            place = geocoder.description_for_number(example, "en")
            if place and region not in ("MK", "SZ"):  # renamed since phonenumbers' list was made
                assert number.location == place
    assert compared > 500
