"""Rate sheets as text: what providers write is read, what cannot be read is told, nothing is lost
on the way out and in again.
"""

from __future__ import annotations

import contextlib
import csv
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core import rate_cells as cells
from dialer.core.errors import UsageError
from dialer.core.rate_text import ReadRates, decode, read_rates, write_rates
from dialer.core.rates import Rate, RateSheet

amounts = st.decimals(min_value=0, max_value=99, places=5, allow_nan=False, allow_infinity=False)
steps = st.integers(1, cells.LONGEST_STEP_S)
prefixes = st.one_of(st.just(""), st.from_regex(r"[1-9][0-9]{0,9}", fullmatch=True))
names = st.text(max_size=20).map(cells.plain_words)
rates = st.builds(Rate, prefixes, amounts, amounts, steps, steps, st.integers(0, 10_000), names)
lists = st.lists(rates, max_size=6, unique_by=lambda rate: rate.prefix)
sheets = st.builds(
    lambda some, own, currency: RateSheet(some, currency, own_rates=own),
    lists.filter(bool),
    lists,
    st.sampled_from([None, "USD", "EUR"]),
)


def read(text: str, currency: str | None = None) -> ReadRates:
    return read_rates(text, currency)


def prices(text: str) -> dict[str, str]:
    return {rate.prefix: f"{rate.per_minute:f}" for rate in read(text).sheet.rates}


@given(sheets)
def test_what_is_written_is_read_again_as_it_was(sheet: RateSheet) -> None:
    again = read(write_rates(sheet))
    assert again.sheet.rates == sheet.rates
    assert again.sheet.own_rates == sheet.own_rates
    assert again.sheet.currency == sheet.currency
    assert again.faults == ()


@given(sheets)
def test_no_cell_of_what_is_written_is_a_formula(sheet: RateSheet) -> None:
    for row in csv.reader(write_rates(sheet).splitlines()):
        assert all(not cell.startswith(("=", "+", "-", "@", "\t")) for cell in row)


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    with contextlib.suppress(UsageError):
        assert read(text).sheet.rates


@given(st.binary(max_size=200))
def test_no_bytes_break_the_decoder(data: bytes) -> None:
    with contextlib.suppress(UsageError):
        assert isinstance(decode(data), str)


@given(st.lists(rates, min_size=1, unique_by=lambda rate: rate.prefix), prefixes)
def test_the_longest_prefix_counts(some: list[Rate], number: str) -> None:
    fitting = [rate for rate in some if number.startswith(rate.prefix)]
    expected = max(fitting, key=lambda rate: len(rate.prefix), default=None)
    assert RateSheet(some).rate(f"+{number}") == expected


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("+44", ["44"]),
        ("0044", ["44"]),
        ("011 44", ["44"]),
        ("44 20", ["4420"]),
        ("(44) 20", ["4420"]),
        ("4471,4473", ["4471", "4473"]),
        ("4471; 4473/4475", ["4471", "4473", "4475"]),
        ("4470-4473", ["4470", "4471", "4472", "4473"]),
        ("4470\u20134472", ["4470", "4471", "4472"]),
        ("4498-99", ["4498", "4499"]),
        ("1-242", ["1242"]),
        ('="44"', ["44"]),
        ("'+44", ["44"]),
        ("44.0", ["44"]),
        ("*", [""]),
    ],
)
def test_prefixes_in_every_writing(cell: str, found: list[str]) -> None:
    assert list(cells.prefixes(cell)) == found


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("UK", "no prefix"),
        ("", "names no prefix"),
        ("4.47E+11", "cut by a spreadsheet"),
        ("020", "begins with 0"),
        ("44-20", "can be one prefix or a range"),
        ("4471 4473", "write commas"),
        ("4479-4470", "ends before it begins"),
        ("440000-449999", "more than 1000"),
        ("1234567890123456", "longer than any number"),
    ],
)
def test_prefixes_that_mean_nothing_say_why(cell: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        cells.prefixes(cell)


@pytest.mark.parametrize(
    ("cell", "amount", "currency"),
    [
        ("0.012", "0.012", None),
        ("0,012", "0.012", None),
        (".5", "0.5", None),
        ("$0.061", "0.061", "USD"),
        ("€ 0,05", "0.05", "EUR"),
        ("0.05 GBP", "0.05", "GBP"),
        ("1.234,56", "1234.56", None),
        ("1,234.56", "1234.56", None),
        ("1.2 ¢", "0.012", None),
        ("1,5 ct", "0.015", None),
    ],
)
def test_amounts_are_exact(cell: str, amount: str, currency: str | None) -> None:
    assert cells.amount(cell) == (Decimal(amount), currency)


@pytest.mark.parametrize("cell", ["", "n/a", "-1", "=1+1", "=SUM(A1:A3)", "1e3", "1.2.3,4", "free"])
def test_what_is_no_amount_is_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r"price|nothing"):
        cells.amount(cell)


@pytest.mark.parametrize(
    ("cell", "steps"),
    [("60/60", (60, 60)), ("30-6", (30, 6)), ("1", (1, 1)), ("per minute", (60, 60))],
)
def test_increments(cell: str, steps: tuple[int, int]) -> None:
    assert cells.increments(cell) == steps


@pytest.mark.parametrize("cell", ["", "0/60", "60/60/60", "5000/1", "1.5/1"])
def test_increments_that_are_none(cell: str) -> None:
    with pytest.raises(ValueError, match="increments"):
        cells.increments(cell)


def test_what_stands_in_names_does_not_part_cells() -> None:
    sheet = RateSheet([Rate(prefix, Decimal("0.01"), name="a;b|c") for prefix in "123"])
    assert read(write_rates(sheet)).sheet.rates == sheet.rates


def test_each_bad_line_is_told_with_its_number_and_the_rest_goes_in() -> None:
    text = 'prefix,rate\n44,0.01\nnowhere,0.02\n49,=cmd()\n"33\n34",0.03\n39,\n1,0.01\n'
    found = read(text)
    assert [rate.prefix for rate in found.sheet.rates] == ["44", "33", "34", "1"]
    assert [fault.line for fault in found.faults] == [3, 4, 7]
    assert "formula" in str(found.faults[1])


def test_a_prefix_with_two_prices_keeps_the_first_and_says_so() -> None:
    found = read("prefix,rate\n44,0.01\n44,0.02\n44,0.01\n")
    assert [f"{rate.per_minute}" for rate in found.sheet.rates] == ["0.01"]
    (fault,) = found.faults
    assert (fault.line, "another price in line 2" in fault.why) == (3, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("prefix;name;Preis/Min\n+44;Großbritannien;0,012\n", {"44": "0.012"}),
        ("44,0.012\n49,0.013\n", {"44": "0.012", "49": "0.013"}),
        ("44,United Kingdom,0.012,0,60/60\n", {"44": "0.012"}),
        ("Our prices 2026\nDestination\tDial Code\tRate\nUK\t44\t0.012\n", {"44": "0.012"}),
        ("sep=;\ncode;price\n44;0,012\n", {"44": "0.012"}),
        ("Dial Code,Rate in US cents per minute\n44,1.2\n", {"44": "0.012"}),
        (
            "Country,Country Code,Area Codes,USD/min\nGermany,49,,0.01\nGermany,49,0151,0.04\n",
            {"49": "0.01", "49151": "0.04"},
        ),
    ],
)
def test_sheets_as_providers_publish_them(text: str, expected: dict[str, str]) -> None:
    assert prices(text) == expected
    assert read(text).faults == ()


def test_currencies_come_from_heading_cell_or_person() -> None:
    assert read("prefix,USD/min\n44,0.01\n").sheet.currency == "USD"
    assert read("prefix,rate\n44,€0.01\n").sheet.currency == "EUR"
    assert read("prefix,rate,currency\n44,0.01,gbp\n").sheet.currency == "GBP"
    assert read("prefix,USD/min\n44,0.01\n", "CHF").sheet.currency == "CHF"
    assert read("prefix,rate\n44,0.01\n").sheet.currency is None
    mixed = read("prefix,rate,currency\n44,0.01,USD\n49,0.01,EUR\n")
    assert len(mixed.sheet.rates) == 1
    assert "in EUR" in mixed.faults[0].why


def test_a_leg_of_ones_own_can_have_its_own_price() -> None:
    sheet = read("prefix,rate,leg\n44,0.02,\n1,0.03,\n1,0.01,own\n").sheet
    assert sheet.own_rate("+12125550100") == Rate("1", Decimal("0.01"))
    assert sheet.rate("+12125550100") == Rate("1", Decimal("0.03"))
    assert sheet.own_rate("+442079460018") == Rate("44", Decimal("0.02")), "as any other"


def test_named_increments_are_told_from_assumed_ones() -> None:
    assert read("prefix,rate,increments\n44,0.01,60/60\n").increments_named
    assert not read("prefix,rate\n44,0.01\n").increments_named


@pytest.mark.parametrize("text", ["", "prefix,per_minute\n", "hello\nworld\n", "a,b\nc,d\n"])
def test_a_text_without_a_price_is_refused_with_what_is_needed(text: str) -> None:
    with pytest.raises(UsageError, match="columns prefix and per_minute"):
        read(text)


def test_files_of_other_encodings_are_read() -> None:
    text = "prefix;name;rate\n44;Türkei;0,01\n"
    for data in (text.encode("utf-8-sig"), text.encode("utf-16"), text.encode("cp1252")):
        assert read(decode(data)).sheet.rates[0].name == "Türkei"
    with pytest.raises(UsageError, match="CSV"):
        decode(b"PK\x03\x04 a workbook")
