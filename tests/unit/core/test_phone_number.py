"""Numbers as people write them: what they mean, and why some cannot be called."""

from __future__ import annotations

import json
from collections.abc import Iterator

import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat

from dialer.core.phone_number import NumberType, PhoneNumber, read_number, split_e164


def called(text: str, region: str | None = None) -> str:
    """The number that is called; fails where there is none."""
    number = read_number(text, region)
    assert number.problem is None, number.problem
    assert number.e164 is not None
    return number.e164


def problem(text: str, region: str | None = None) -> str:
    """Why it cannot be called; fails where it can."""
    number = read_number(text, region)
    assert number.problem is not None, number.e164
    assert (number.e164, number.international, number.national) == (None, None, None)
    assert not number.valid
    return number.problem


@pytest.mark.parametrize(
    ("region", "text", "e164"),
    [
        ("US", "(212) 555-0100", "+12125550100"),
        ("US", "212.555.0100", "+12125550100"),
        ("US", "2125550100", "+12125550100"),
        ("US", "1 212 555 0100", "+12125550100"),
        ("US", "12125550100", "+12125550100"),
        ("US", "011 44 20 7946 0018", "+442079460018"),
        ("CA", "(416) 555-0123", "+14165550123"),
        ("GB", "020 7946 0018", "+442079460018"),
        ("GB", "(020) 7946 0018", "+442079460018"),
        ("GB", "20 7946 0018", "+442079460018"),
        ("GB", "07911 123456", "+447911123456"),
        ("GB", "44 20 7946 0018", "+442079460018"),
        ("GB", "1 212 555 0100", "+12125550100"),
        ("IL", "02-123-4567", "+97221234567"),
        ("IL", "050-234-5678", "+972502345678"),
        ("IL", "97231234567", "+97231234567"),
        ("IL", "0044 20 7946 0018", "+442079460018"),
        ("IL", "013 44 20 7946 0018", "+442079460018"),  # a carrier's international prefix
        ("IT", "02 1234567", "+39021234567"),
        ("IT", "347 123 4567", "+393471234567"),
        ("DE", "030 123456", "+4930123456"),
        ("DE", "030/123456-78", "+493012345678"),
        ("DE", "+49 (0) 4421 / 123456", "+494421123456"),
        ("DE", "4930123456", "+4930123456"),
        ("FR", "01 23 45 67 89", "+33123456789"),
        ("FR", "0033 1 23 45 67 89", "+33123456789"),
        ("AU", "02 9374 4000", "+61293744000"),
        ("AU", "0412 345 678", "+61412345678"),
        ("AU", "0011 1 212 555 0100", "+12125550100"),
        ("JP", "03-1234-5678", "+81312345678"),
        ("JP", "010 44 20 7946 0018", "+442079460018"),
        ("BR", "(11) 91234-5678", "+5511912345678"),
        ("BR", "0 15 11 91234-5678", "+5511912345678"),  # with a carrier's code
        ("BR", "0015 44 20 7946 0018", "+442079460018"),
        ("RU", "8 (495) 123-45-67", "+74951234567"),
        ("RU", "84951234567", "+74951234567"),  # in full it would be valid in Vietnam
        ("RU", "8~10 44 20 7946 0018", "+442079460018"),
        ("HU", "06 1 234 5678", "+3612345678"),
        ("HU", "(06 20) 123 4567", "+36201234567"),
        ("AR", "011 15-2345-6789", "+5491123456789"),
        ("AR", "011 2345-6789", "+541123456789"),
        ("MX", "55 1234 5678", "+525512345678"),
        ("MX", "044 55 1234 5678", "+525512345678"),
        ("IN", "98765 43210", "+919876543210"),
        ("IN", "098765 43210", "+919876543210"),
        ("CI", "07 08 09 10 11", "+2250708091011"),
        ("GA", "06 03 12 34", "+24106031234"),
        ("GA", "066 03 12 34", "+24166031234"),
        ("CG", "06 612 3456", "+242066123456"),
        ("SM", "0549 886377", "+3780549886377"),
        ("SM", "886377", "+3780549886377"),
        ("us", " 212 555 0100 ", "+12125550100"),
    ],
)
def test_a_number_is_read_as_it_is_dialled_at_home(region: str, text: str, e164: str) -> None:
    assert called(text, region) == e164


@pytest.mark.parametrize("region", [None, "", "US", "GB", "IT", "JP"])
@pytest.mark.parametrize(
    ("text", "e164"),
    [
        ("+12125550100", "+12125550100"),
        ("+1 (212) 555-0100", "+12125550100"),
        ("+972 054 123 4567", "+972541234567"),
        ("0044 (0)20 7946 0018", "+442079460018"),
        ("00 44 20 7946 0018", "+442079460018"),
        ("+44 (0)20 7946 0018", "+442079460018"),
        ("(+44) 020 7946 0018", "+442079460018"),
        ("++44 20 7946 0018", "+442079460018"),
        ("+0044 20 7946 0018", "+442079460018"),
        ("44 20 7946 0018+", "+442079460018"),  # a plus where right-to-left text shows it
        ("+39-02-1234567", "+39021234567"),
        ("+39 (0)2 1234567", "+39021234567"),
        ("+39 (0)347 1234567", "+393471234567"),
        ("+7 8 495 123 45 67", "+74951234567"),
        ("+36 06 1 234 5678", "+3612345678"),
        ("+52 1 55 1234 5678", "+525512345678"),
        ("+54 9 11 2345 6789", "+5491123456789"),
        ("+225 07 08 09 10 11", "+2250708091011"),
        ("+241 06 03 12 34", "+24106031234"),
        ("+242 06 612 3456", "+242066123456"),
        ("+378 886377", "+3780549886377"),
        ("+800 1234 5678", "+80012345678"),
        ("+1-800-FLOWERS", "+18003569377"),
    ],
)
def test_a_number_in_full_means_the_same_everywhere(
    text: str, e164: str, region: str | None
) -> None:
    assert called(text, region) == e164


@pytest.mark.parametrize("region", ["US", "GB", "DE", "FR", "IT", "AU"])
def test_a_country_code_needs_no_plus_where_nothing_else_is_meant(region: str) -> None:
    assert called("972 054 123 4567", region) == "+972541234567"


@pytest.mark.parametrize(
    ("text", "region", "e164"),
    [
        ("1-800-FLOWERS", "US", "+18003569377"),
        ("1-800-GO-FEDEX", "US", "+18004633339"),
        ("1-800-CONTACTS", "US", "+18002668228"),  # exchanges ignore the eighth letter
        ("(800) FLOWERS", "US", "+18003569377"),
        ("1800FLOWERS", "US", "+18003569377"),
        ("1300 FLOWER", "AU", "+611300356937"),
        ("Phone #: 212 555 0100", "US", "+12125550100"),
        ("(212) 555-0100 home", "US", "+12125550100"),
        ("020 7946 0018 (London)", "GB", "+442079460018"),
        ("030 123456 Berlin", "DE", "+4930123456"),
        ("📞 +44 20 7946 0018.", None, "+442079460018"),
        ("“+44 20 7946 0018”", None, "+442079460018"),
    ],
)
def test_words_are_digits_only_where_the_number_lacks_them(
    text: str, region: str | None, e164: str
) -> None:
    assert called(text, region) == e164


def test_a_word_that_may_or_may_not_belong_is_left_to_the_person() -> None:
    number = read_number("0800 123 AUTO", "DE")
    assert number.e164 is None
    assert number.readings == ("+498001232886", "+49800123")


# -- two meanings ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "region", "readings"),
    [
        ("4795551234", "US", ("+14795551234", "+4795551234")),
        ("507 733-8257", "US", ("+15077338257", "+5077338257")),
        ("442079460018", "DE", ("+49442079460018", "+442079460018")),
        ("972541234567", "DE", ("+49972541234567", "+972541234567")),
        ("6053701640", "CO", ("+576053701640", "+6053701640")),
    ],
)
def test_two_meanings_are_told_and_not_guessed(
    text: str, region: str, readings: tuple[str, ...]
) -> None:
    number = read_number(text, region)
    assert number.readings == readings
    assert number.e164 is None
    assert number.possible
    assert number.problem is not None
    assert all(read_number(each).international in number.problem for each in readings)
    assert [called(each, region) for each in readings] == list(readings)


@pytest.mark.parametrize(
    ("text", "region", "e164"),
    [
        ("479 555 1234", "US", "+14795551234"),
        ("(479) 555-1234", "US", "+14795551234"),
        ("479-5551234", "US", "+14795551234"),
        ("47 95 55 12 34", "US", "+4795551234"),
        ("646 859 5724", "US", "+16468595724"),
        ("64 6 859 5724", "US", "+6468595724"),
        ("(507) 733-8257", "US", "+15077338257"),
        ("44 20 7946 0018", "DE", "+442079460018"),
    ],
)
def test_grouping_tells_two_meanings_apart(text: str, region: str, e164: str) -> None:
    assert called(text, region) == e164


def test_a_full_number_where_one_at_home_was_possible_is_pointed_out() -> None:
    assert any("(+1)" in warning for warning in read_number("12125550100", "IL").warnings)
    assert read_number("12125550100", "US").warnings == ()


# -- refusals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("911", "US"),
        ("9-1-1", "US"),
        ("112", None),
        ("112", "US"),
        ("999", "DE"),
        ("000", "AU"),
        ("110", "DE"),
        ("119", "JP"),
        ("100", "IL"),
        ("+1 911", None),
        ("+44 999", "US"),
        ("+911", None),
        ("tel:911", "US"),
        ("tel:911;phone-context=+1", None),
        ("sip:112@example.com", None),
        ("٩١١", "US"),
        ("+972 100", "US"),
    ],
)
def test_emergency_numbers_are_refused(text: str, region: str | None) -> None:
    assert "emergency" in problem(text, region)
    assert read_number(text, region).emergency


@pytest.mark.parametrize(
    ("text", "region", "reason"),
    [
        ("116117", "DE", "short number"),
        ("+49 116117", None, "short number"),
        ("118118", "GB", "short number"),
        ("411", "US", "short number"),
        ("555-0100", "US", "area code"),
        ("310-1234", "US", "area code"),
        ("+1 555 0100", None, "area code"),
        ("7946 0018", "GB", "area code"),
        ("123 4567", "IL", "area code"),
        ("3456-7890", "BR", "area code"),
        ("9374 4000", "AU", "area code"),
        ("8912345", "DE", "area code"),  # in Berlin; phonenumbers alone takes it for Munich's 12345
        ("683-4123", "US", "area code"),  # with a plus it would be in Niue
        ("+1 212 555 01000", None, "too long"),
        ("+44 20 7946", None, "area code"),
        ("123 456 78", "US", "too short"),
        ("+2125550100", "US", "too short"),
        ("+999 123456", None, "No country has this code"),
        ("+44 0020 7946 001", None, "begins with this 0"),
        ("+44", "US", "too few digits"),
        ("+44 1", "US", "too few digits"),
        ("+", "US", "too few digits"),
        ("020 7946 0018", None, "default country"),
        ("020 7946 0018", "", "default country"),
        ("12125550100", None, "+1 212-555-0100"),
        ("2125550100", "XX", "no country"),
        ("2125550100", "\ud800" * 9, "no country"),
        ("", "US", "no number here"),
        ("   ", "US", "no number here"),
        ("alice", "US", "no number here"),
        ("*100#", "US", "Codes with * or #"),
        ("*67 212 555 0100", "US", "Codes with * or #"),
        ("#31#2125550100", "US", "Codes with * or #"),
        ("212 555*0100", "US", "Codes with * or #"),
        ("212 555 O1OO", "US", "digits 0 and 1"),
        ("212 5a5 0100", "US", "stray letter"),
        ("212=555=0100", "US", "“=”"),
        ("212 555 010②", "US", "“②”"),
        ("+1 212 555 0100 / +44 20 7946 0018", "US", "more than one"),
        ("020 7946 0018, 020 7946 0019", "GB", "more than one"),
        ("020 7946 0018 or 020 7946 0019", "GB", "more than one"),
        ("1" * 300, "US", "too long"),
        ("1" * 1_000_000, "US", "too long"),
        ("sip:alice@example.com", "US", "names a user"),
        ("callto:echo123", "US", "names a user"),
    ],
)
def test_a_refusal_says_why(text: str, region: str | None, reason: str) -> None:
    assert reason in problem(text, region)


def test_what_could_be_meant_by_a_local_number_is_offered() -> None:
    assert read_number("8912345", "DE").readings == ("+498912345",)
    assert read_number("683-4123", "US").readings == ("+6834123",)
    assert read_number("555-0100", "US").readings == ()


@pytest.mark.parametrize(
    ("text", "region", "e164"),
    [
        ("+972 54 123 4567", None, "+972541234567"),
        ("054 123 4567", "IL", "+972541234567"),
        ("972 054 123 4567", "US", "+972541234567"),
        ("00972 54 123 4567", "GB", "+972541234567"),
        ("+1 123 456 7890", None, "+11234567890"),
    ],
)
def test_a_number_that_only_the_plan_lacks_is_called_with_a_warning(
    text: str, region: str | None, e164: str
) -> None:
    assert called(text, region) == e164
    number = read_number(text, region)
    assert number.possible
    assert not number.valid
    assert number.type is NumberType.UNKNOWN
    assert any("check it" in warning for warning in number.warnings)


# -- what is known of a number --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "flag"),
    [
        ("+1 900 234 5678", NumberType.PREMIUM_RATE, "premium"),
        ("+44 909 879 0000", NumberType.PREMIUM_RATE, "premium"),
        ("+979 123 456 789", NumberType.PREMIUM_RATE, "premium"),
        ("+808 1234 5678", NumberType.SHARED_COST, "shared_cost"),
        ("+49 180 12345", NumberType.SHARED_COST, "shared_cost"),
        ("+870 301 234 567", NumberType.MOBILE, "satellite"),
        ("+881 612 345 678", NumberType.MOBILE, "satellite"),
        ("+882 16 123 456", NumberType.VOIP, "satellite"),
    ],
)
def test_costly_numbers_are_marked_and_warned_of(text: str, kind: NumberType, flag: str) -> None:
    number = read_number(text)
    assert number.problem is None
    assert number.type is kind
    marks = {"premium": number.premium, "shared_cost": number.shared_cost}
    marks["satellite"] = number.satellite
    assert [name for name, set_ in marks.items() if set_] == [flag]
    assert any("cost" in warning or "expensive" in warning for warning in number.warnings)


@pytest.mark.parametrize(
    ("text", "type_", "region"),
    [
        ("+12125550100", NumberType.FIXED_LINE_OR_MOBILE, "US"),
        ("+14165550123", NumberType.FIXED_LINE_OR_MOBILE, "CA"),
        ("+442079460018", NumberType.FIXED_LINE, "GB"),
        ("+393471234567", NumberType.MOBILE, "IT"),
        ("+18005550199", NumberType.TOLL_FREE, "US"),
        ("+447012345678", NumberType.PERSONAL_NUMBER, "GB"),
        ("+80012345678", NumberType.TOLL_FREE, "001"),
    ],
)
def test_type_and_region(text: str, type_: NumberType, region: str) -> None:
    number = read_number(text)
    assert (number.type, number.region, number.valid) == (type_, region, True)


def test_a_number_of_a_shared_code_that_the_plan_lacks_has_no_region() -> None:
    assert read_number("+1 123 456 7890").region is None
    assert read_number("+972 54 123 4567").region == "IL"


def test_what_is_only_reached_from_home_is_pointed_out() -> None:
    assert any("outside" in warning for warning in read_number("13 12 34", "AU").warnings)


def test_as_json_has_the_keys_of_the_command_line_in_their_order() -> None:
    number = read_number("(212) 555-0100 x321", "US").as_json()
    assert list(number) == [
        "input",
        "e164",
        "international",
        "national",
        "region",
        "country_code",
        "type",
        "possible",
        "valid",
        "extension",
        "emergency",
        "premium",
        "location",
        "time_zones",
        "problem",
    ]
    assert isinstance(number.pop("time_zones"), list)
    number.pop("location")  # known only where the tables were built
    assert number == {
        "input": "(212) 555-0100 x321",
        "e164": "+12125550100",
        "international": "+1 212-555-0100",
        "national": "(212) 555-0100",
        "region": "US",
        "country_code": 1,
        "type": "fixed_line_or_mobile",
        "possible": True,
        "valid": True,
        "extension": "321",
        "emergency": False,
        "premium": False,
        "problem": None,
    }


def test_equal_readings_are_equal_numbers() -> None:
    assert read_number("+12125550100") == read_number("+12125550100")
    assert isinstance(hash(read_number("+12125550100")), int)


@pytest.mark.parametrize(
    ("e164", "parts"),
    [
        ("+12125550100", ("1", "2125550100")),
        ("+442079460018", ("44", "2079460018")),
        ("+390212345678", ("39", "0212345678")),
        ("+972541234567", ("972", "541234567")),
        ("+80012345678", ("800", "12345678")),
    ],
)
def test_splitting_a_number(e164: str, parts: tuple[str, str]) -> None:
    assert split_e164(e164) == parts


@pytest.mark.parametrize(
    "text",
    ["", "+", "12125550100", "+0123456", "+999123456", "+1 212", "+1٢125550100", "+1\n", "+441"],
)
def test_what_is_no_e164_is_not_split(text: str) -> None:
    with pytest.raises(ValueError, match=r"no E\.164"):
        split_e164(text)


# -- any text, any style --------------------------------------------------------------------------

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
TYPES = phonenumbers.PhoneNumberType.values()
UNSEEN = ["\u200b", "\u200e", "\u202a", "\u2069", "\ufeff", "\u00ad", "\x00", "\ufe0f", "\ud800"]
ZEROS = [0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10, 0x1D7CE]  # of some scripts' digits


@st.composite
def numbers_in_plans(draw: st.DrawFn) -> PhoneNumber:
    """Numbers that read_number takes, near the examples of their countries."""
    region = draw(st.sampled_from(REGIONS))
    kinds = [t for t in TYPES if phonenumbers.example_number_for_type(region, t) is not None]
    found = phonenumbers.example_number_for_type(region, draw(st.sampled_from(kinds)))
    assert found is not None
    digits = phonenumbers.national_significant_number(found)
    kept = draw(st.integers(0, len(digits)))
    others = draw(st.lists(st.sampled_from("0123456789"), min_size=12, max_size=12))
    tail = "".join(others)[: len(digits) - kept]
    number = read_number(f"+{found.country_code}{digits[:kept]}{tail}")
    return number if number.e164 else read_number(f"+{found.country_code}{digits}")


@given(numbers_in_plans(), st.sampled_from([None, *REGIONS]))
def test_a_reading_read_again_is_itself(number: PhoneNumber, region: str | None) -> None:
    if number.e164 is None:  # an example of phonenumbers that is no number to call
        return
    assert called(number.e164, region) == number.e164
    country_code, national = split_e164(number.e164)
    assert number.e164 == f"+{country_code}{national}"
    assert number.international is not None
    assert called(number.international, region) == number.e164


@given(numbers_in_plans())
def test_the_national_style_reads_back_or_is_offered(number: PhoneNumber) -> None:
    if number.region not in REGIONS or not number.valid or number.national is None:
        return
    back = read_number(number.national, number.region)
    assert number.e164 in (back.e164, *back.readings)


@given(numbers_in_plans(), st.data())
def test_junk_within_a_number_does_not_matter(number: PhoneNumber, data: st.DataObject) -> None:
    if number.e164 is None:
        return
    zero = data.draw(st.sampled_from(ZEROS))
    pieces = []
    for char in number.e164:
        pieces.append(chr(zero + int(char)) if char.isdigit() else char)
        pieces.append(
            data.draw(st.sampled_from(["", "", " ", "-", ".", "\u2013", "\xa0", *UNSEEN]))
        )
    assert called("".join(pieces)) == number.e164
    uri = phonenumbers.format_number(
        phonenumbers.parse(number.e164), PhoneNumberFormat.RFC3966
    ).replace("-", data.draw(st.sampled_from(["-", ".", "%2D", "%20"])))
    assert called(uri, "GB") == number.e164


PIECES = [
    "tel:",
    "sip:",
    "callto:",
    ";ext=",
    ";isub=",
    ";phone-context=",
    "+1",
    "00",
    "(0)",
    "%2B",
    "%FF",
    "212",
    "555",
    "0100",
    "@",
    "<",
    ">",
    "example.com",
    "FLOWERS",
    " or ",
    "ext.",
    ",,",
    "٠",
    "\u200f",
    "\ud83d",
    "\x00",
    "½",
    "Ⅻ",
    "\ufffd",
    "é",
]


def _texts() -> Iterator[st.SearchStrategy[str]]:
    yield st.text()
    yield st.text(st.characters(exclude_categories=[]))  # with lone surrogates
    yield st.text("0123456789+()-., #*xpw;/~")
    yield st.lists(st.sampled_from(PIECES)).map("".join)


@given(st.one_of(*_texts()), st.one_of(st.sampled_from([None, "", *REGIONS]), st.text()))
@example("0" * 250, "GB")
@example("+" + "9" * 17, None)
@example("tel:;phone-context=+", "US")
@example("\U0001d7ce" * 200, "DE")
def test_any_text_is_read_without_a_fault(text: str, region: str | None) -> None:
    number = read_number(text, region)
    assert number.input == text
    assert (number.e164 is None) == (number.problem is not None)
    assert json.loads(json.dumps(number.as_json()))["e164"] == number.e164
    if number.e164 is not None:
        assert number.e164.isascii()
        assert called(number.e164, region if region in REGIONS else None) == number.e164
        assert not number.readings
    if number.problem is not None:
        assert number.problem.endswith(".")
        assert "\n" not in number.problem
    for reading in number.readings:
        assert called(reading) == reading
