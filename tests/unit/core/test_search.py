"""What is typed finds what is kept: words in any script, numbers in any writing, keypad keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.contact import Contact, ContactNumber, with_e164
from dialer.core.search_keypad import keys_of
from dialer.core.search_keys import name_order, search_keys
from dialer.core.search_query import read_query
from dialer.core.search_text import consonants, fold, loose, words_of
from dialer.store.contacts_romanise import romanise


def finds(text: str, contact: Contact) -> bool:
    """Whether a query finds a contact."""
    keys = search_keys(contact, romanise)
    return read_query(text, romanise).fits(keys.words, keys.digits)


def person(name: str, *numbers: str, region: str = "GB", **more: object) -> Contact:
    """A contact with its numbers read."""
    kept = tuple(ContactNumber("", number) for number in numbers)
    return with_e164(Contact(name=name, numbers=kept, **more), region)  # type: ignore[arg-type]  # short hand


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("John Smith", ["john", "SMITH", "smi jo", "John Smith", "j s"]),
        ("Jörg Müller", ["jorg", "Jörg", "mueller", "MÜL", "joerg muller"]),
        ("Åse Østby", ["ase", "aase", "ostby", "oestby", "Øst"]),
        ("Łukasz Żółć", ["lukasz", "zolc", "żółć"]),
        ("O'Brien", ["o'brien", "obrien", "O’Brien"]),
        ("Anne-Marie", ["anne", "marie", "anne-marie"]),
        ("İbrahim Işık", ["ibrahim", "isik", "ışık"]),
        ("Юлия Щукина", ["юлия", "ЩУК", "yulia", "julia", "shchukina", "schukina"]),
        ("Сергей Йовович", ["сергеи", "sergey", "sergei", "iovo", "yovo"]),
        ("Александр", ["aleksandr", "alexandr"]),
        ("Γιώργος Παπαδόπουλος", ["γιωργος", "ΓΙΏΡΓΟΣ", "giorgos", "papadopoulos"]),
        ("Ντόρα Μπακογιάννη", ["ντορα", "dora", "bako"]),
        ("שרה כהן", ["שרה", "כהן", "sara", "Sarah", "cohen", "kohen"]),
        ("דוד לוי", ["דוד", "david", "levi", "Levy"]),
        ("رִבְקָה"[:0] + "רבקה", ["rivka", "ribka", "רבק"]),
        ("محمد عبد الله", ["محمد", "mohammed", "muhamad", "abdullah", "Abd Allah"]),
        ("مُحَمَّد", ["محمد", "mohamed"]),
        ("فاطمة", ["فاطمه", "fatima", "Fatimah"]),
        ("王小明", ["王", "小明", "wang", "xiaoming", "xiao ming", "wxm", "xm", "wangxiaoming"]),
        ("曾国藩", ["zeng", "ceng", "zgf", "zengguofan"]),
        ("田中 たろう", ["田中", "たろう", "タロウ", "tarou"]),
        ("タナカ ケン", ["たなか", "tanaka", "ken"]),
        ("김철수", ["김철수", "철수", "김", "ㄱㅊㅅ", "ㅊㅅ", "kim", "gim", "cheolsu"]),
        ("भारती", ["भारती", "bharti"]),
        ("Ｊａｎｅ", ["jane"]),
        ("Studio 54", ["54", "studio 54"]),
    ],
)
def test_a_name_is_found_by(name: str, typed: list[str]) -> None:
    for text in typed:
        assert finds(text, person(name)), text


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("John Smith", ["mith", "johnn", "jon", "john x", "sr"]),
        ("Sriram", ["sara"]),
        ("Lisa", ["李"]),
        ("王小明", ["li", "ming wang q"]),
        ("שרה", ["david"]),
    ],
)
def test_a_name_is_not_found_by(name: str, typed: list[str]) -> None:
    for text in typed:
        assert not finds(text, person(name)), text


def test_other_things_that_are_known_find_a_contact_too() -> None:
    contact = person(
        "Jane",
        company="Acme Widgets",
        emails=("jane.doe@example.org",),
        groups=("Chess club",),
        extra=("X-PHONETIC-LAST-NAME:たなか", "item1.X-PHONETIC-FIRST-NAME;A=b:Ken"),
    )
    for text in ("widgets", "doe", "example.org", "jane.doe@ex", "chess", "jane acme", "tanaka"):
        assert finds(text, contact), text
    assert not finds("jane chess doe x", contact)


@pytest.mark.parametrize(
    ("number", "region", "typed"),
    [
        (
            "020 7946 0018",
            "GB",
            [
                *("+442079460018", "+44 20 7946", "00442079", "020 7946 0018", "2079", "0207"),
                *("+44 (0)20 7946 0018", "0044 (0) 20", "0018", "018", "7946 0018", "79460"),
                *("442", "٠٢٠ ٧٩٤٦", "０２０７", "020-7946/0018", "01144 20"),
            ],
        ),
        ("+7 495 123-45-67", "RU", ["8 495 123", "84951", "495", "+7495", "4567", "123-45"]),
        ("(212) 555-0123", "US", ["212", "1 212", "+1 212 555", "555-0123", "5550123", "0123"]),
        ("02 1234 5678", "IT", ["02 1234", "+39 02", "0212345678", "5678"]),
        ("4711", "GB", ["4711", "47", "711"]),
    ],
)
def test_a_number_is_found_in_any_writing(number: str, region: str, typed: list[str]) -> None:
    contact = person("Jane", "+49 89 998877", number, region=region)
    for text in typed:
        assert finds(text, contact), text
        assert read_query(text, romanise).number_in(contact) == 1, text
    assert not finds("55999", contact)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("John Smith", ["5646", "56", "76484", "564676484", "56460764", "5646 76", "57"]),
        ("Юлия", ["9449", "98549"]),
        ("Γιώργος", ["446"]),
        ("שרה", ["772"]),
        ("محمد", ["8685"]),
        ("王小明", ["9264", "996", "94266464", "92649426"]),
        ("ケン", ["536"]),
    ],
)
def test_a_name_is_found_by_the_keys_that_type_it(name: str, keys: list[str]) -> None:
    for text in keys:
        assert finds(text, person(name)), text
        assert read_query(text, romanise).number_in(person(name, "4711")) is None


def test_keys_stand_where_a_keypad_has_them() -> None:
    assert keys_of("abcdefghijklmnopqrstuvwxyz") == "22233344455566677778889999"
    assert keys_of("абвгдежзиклмнопрстуфхцчшщъыьэюя") == "2222333344455556666777788889999"[:31]
    assert keys_of("αβγδεζηθικλμνξοπρστυφχψω") == "222333444555666777888999"
    assert keys_of("54") == "54"
    assert keys_of("王") == ""


def test_nothing_and_noise_find_nothing() -> None:
    for text in ("", "  \n"):
        assert read_query(text, romanise).empty
    for text in ("!!!", "\x00", "\udcff", "+", '"*', "'"):
        query = read_query(text, romanise)
        assert not query.empty
        assert not finds(text, person("Jane", "020 7946 0018"))


@pytest.mark.parametrize(
    ("name", "section"),
    [
        *(("Örjan", "O"), ("ßen", "S"), ("Юлия", "Ю"), ("王", "W"), ("김", "ㄱ"), ("42", "#")),
        *(("", "#"), ("+44", "#"), ("🙂", "#"), ("たなか", "た"), ("שרה", "ש")),
    ],
)
def test_each_contact_has_its_letter(name: str, section: str) -> None:
    assert name_order(Contact(name=name), romanise).section == section


def test_names_stand_in_order() -> None:
    names = ["42", "anna", "Ärger", "Bob", "Éva", "王", "zoe", "Юлия"]
    mixed = [names[place] for place in (5, 0, 7, 3, 1, 6, 2, 4)]
    assert sorted(mixed, key=lambda name: name_order(Contact(name), romanise).sort_key) == names


def test_what_sounds_alike_agrees() -> None:
    assert loose("yuliya") == loose("julija") == loose("iuliia")
    assert consonants("mohammed") == consonants("mhmd") == consonants("Muhamad".lower())
    assert fold("ẞÆØ") == "ssaeo"
    assert words_of("Jean-Luc  D'Arc\u200b (x)") == ["jean", "luc", "darc", "x"]


SCRIPTS = [
    st.characters(min_codepoint=low, max_codepoint=high, categories=["Ll", "Lu", "Lo"])
    for low, high in (
        (0x41, 0x24F),  # Latin
        (0x370, 0x3FF),
        (0x410, 0x45F),
        (0x5D0, 0x5EA),
        (0x620, 0x64A),
        (0x3041, 0x3096),
        (0x30A1, 0x30FA),
        (0x4E00, 0x9FA5),
        (0xAC00, 0xD7A3),
    )
]
WORDS = st.one_of(*(st.text(script, min_size=1, max_size=8) for script in SCRIPTS))


@given(st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_every_contact_is_found_by_the_start_of_each_of_its_words(
    words: list[str], data: st.DataObject
) -> None:
    contact = person(" ".join(words))
    typed = data.draw(st.permutations(words))
    assert finds(" ".join(typed), contact)
    for word in words:
        length = data.draw(st.integers(1, len(word)))
        assert finds(word[:length], contact) or not words_of(word[:length])
        assert finds(word.swapcase(), contact)


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_every_name_is_found_by_its_keys_and_in_latin_letters(words: list[str]) -> None:
    contact = person(" ".join(words))
    for word in words_of(contact.name):
        if keys := keys_of(word):
            assert finds(keys, contact), keys
        for way in romanise(word):
            assert finds("".join(way), contact), way
            if typed := keys_of("".join(way)):
                assert finds(typed, contact), typed


@given(st.from_regex(r"7[0-9]{9}", fullmatch=True), st.data())
def test_every_number_is_found_by_each_of_its_starts_and_ends(
    national: str, data: st.DataObject
) -> None:
    contact = person("Jane", f"+44{national}")
    for form in (f"+44{national}", f"0044{national}", f"0{national}", national, f"44{national}"):
        length = data.draw(st.integers(3, len(form)))
        assert finds(form[:length], contact), form[:length]
        assert finds(" ".join(form[:length]), contact)
    assert finds(national[-data.draw(st.integers(3, 10)) :], contact)


@given(st.text(max_size=60))
def test_any_text_can_be_typed_and_kept(text: str) -> None:
    keys = search_keys(person(text, text, emails=(text,), groups=(text,)), romanise)
    assert all(key and '"' not in key and " " not in key for key in keys.words | keys.digits)
    for way in read_query(text, romanise).ways:
        for term in way:
            for start in term.words + term.digits:
                assert start.text
                assert '"' not in start.text
