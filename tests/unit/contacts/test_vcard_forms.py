"""vCards in the forms that other programs write come in whole. All data is made up."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from dialer.contacts.files import read_contacts
from dialer.contacts.vcard import card_text, read_card, read_cards, read_group
from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.core.contact_ports import ReadEntry

SAMPLES = Path(__file__).parent / "samples"


def read(name: str) -> list[ReadEntry]:
    entries = list(read_contacts(SAMPLES / name))
    assert [entry.why for entry in entries] == [""] * len(entries)
    return entries


def contacts(name: str) -> list[Contact]:
    return [entry.contact for entry in read(name) if entry.contact is not None]


def of(text: str) -> Contact:
    """The contact of lines that stand in a card."""
    entry = read_card(f"BEGIN:VCARD\r\n{text}\r\nEND:VCARD\r\n")
    assert entry.contact is not None, entry.why
    return entry.contact


def labels(contact: Contact) -> list[tuple[str, str]]:
    return [(number.label, number.raw) for number in contact.numbers]


def test_google() -> None:
    (ada,) = contacts("google.vcf")
    assert ada == Contact(
        name="Ms. Ada Byron King",
        company="Analytical Engines Ltd.",
        emails=("ada@example.com", "engine@example.org"),
        numbers=(
            ContactNumber("mobile", "+44 7700 900123"),
            ContactNumber("work", "020 7946 0018"),
            ContactNumber("Lake house", "+44 20 7946 0999"),
        ),
        groups=("Engineers",),
        favourite=True,
        notes="Likes numbers, poems; and tea.\nCall after five.",
        region="GB",
        extra=ada.extra,
    )
    assert {"NICKNAME:Countess", "BDAY:1815-12-10", "item4.TITLE:Programmer"} <= {*ada.extra}
    # A picture elsewhere is kept, and fetched by no one.
    assert "PHOTO:https://lh3.example.com/contacts/abc=s100" in ada.extra
    assert any(line.startswith("item3.ADR:") and "1 St James" not in line for line in ada.extra)


def test_apple() -> None:
    person, firm = read("apple.vcf")
    assert person.entry == "card 1, line 1 (Åsa Maria Lindqvist)"
    asa, taxi = person.contact, firm.contact
    assert asa is not None
    assert taxi is not None
    assert labels(asa) == [
        ("iPhone", "+46 70 174 06 05"),
        ("work fax", "+46 8 505 511 00"),
        ("apple watch", "08-465 004 00"),
        ("Sommarstugan", "+46 31 390 06 00"),
    ]
    assert asa.region == "SE"
    assert asa.uid == "5AD380FD-B2DE-4261-BA99-DE1D1DB52FBE"
    assert asa.groups == ("Familj och vänner",)  # by a card of its own, further down
    assert asa.has_photo
    assert person.photo is not None
    assert person.photo.media_type == "image/png"
    assert person.photo.data.startswith(b"\x89PNG")
    assert (taxi.name, taxi.company, labels(taxi)) == (
        "Taxi Göteborg",
        "Taxi Göteborg",
        [("main", "+46 31 65 00 00")],
    )


def test_what_others_know_of_a_contact_comes_back() -> None:
    """The kind of a number, a department, the label of a link: Dialer shows none of them."""
    asa = contacts("apple.vcf")[0]
    written = card_text(asa, None, "3.0")
    for line in (
        "N:Lindqvist;Åsa;Maria;;",
        "TEL;TYPE=IPHONE;TYPE=CELL;TYPE=VOICE;TYPE=pref:+46 70 174 06 05",
        "TEL;TYPE=WORK,FAX:+46 8 505 511 00",
        "EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=pref:asa@example.se",
        "item2.TEL;TYPE=pref:+46 31 390 06 00",
        "item2.X-ABLABEL:Sommarstugan",
        "item5.X-ABLABEL:_$!<Spouse>!$_",
        "X-SOCIALPROFILE;TYPE=twitter;X-USER=asa:http://twitter.com/asa",
    ):
        assert f"\r\n{line}\r\n" in written
    assert "item1.X-ABLabel:apple watch" in written


def test_nextcloud() -> None:
    (joerg,) = contacts("nextcloud.vcf")
    assert labels(joerg) == [
        ("home", "0221 123456"),
        ("mobile", "+49 171 1234567"),
        ("Werkstatt", "+49 221 654321"),
    ]
    assert joerg.groups == ("Familie", "Skat, Kegeln")
    assert joerg.notes == "Zeile eins\nZeile zwei"
    assert joerg.region == "DE"
    assert 'TEL;TYPE="CELL,VOICE";PREF=1:+49 171 1234567' in joerg.extra


def test_thunderbird() -> None:
    (marie,) = contacts("thunderbird.vcf")
    assert labels(marie) == [
        ("work", "01 40 79 10 00"),
        ("mobile", "+33-6-12-34-56-78"),
        ("home", "+33-1-40-79-10-01;ext=12"),
    ]
    assert marie.uid == "urn:uuid:6fd3b1a2-0000-4000-8000-1e2d3c4b5a69"
    assert "TEL;VALUE=uri;TYPE=home:tel:+33-1-40-79-10-01;ext=12" in card_text(marie, None, "4.0")


def test_android() -> None:
    entry, mum = read("android.vcf")
    bus = entry.contact
    assert bus is not None
    assert bus.name == "Коммерческий Автобус"  # folded in the middle of a letter
    assert bus.company == "Москва=Осташков"
    assert bus.notes == "Раз\nДва; три"
    assert labels(bus) == [
        ("mobile", "+79161234567"),
        ("Dacha", "+74951234567"),
        ("work", "+74957654321"),
        ("home fax", "+74951112233"),
    ]
    assert entry.photo is not None
    assert entry.photo.media_type == "image/png"
    assert mum.contact is not None
    assert mum.contact.name == "Mum"
    assert mum.contact.extra == ()


def test_nokia() -> None:
    juergen, zoe = contacts("nokia.vcf")
    assert juergen.name == "Jürgen Müller"
    assert juergen.region == "DE"
    assert labels(juergen) == [("mobile", "+491711234567"), ("work", "030123456")]
    # No charset is told; and an AGENT holds a card of its own.
    assert (zoe.name, zoe.notes) == ("Zoë Krüger", "Kommt aus Öhringen")
    assert zoe.emails == ("zoe@example.de",)
    assert labels(zoe) == [("mobile", "+491729876543")]


def test_outlook() -> None:
    (zoe,) = contacts("outlook.vcf")
    assert zoe.name == "Zoé Lefèvre"
    assert zoe.company == "Société Générale d'Œuvres"
    assert zoe.notes == "Tarif: 5 €\n\n"
    assert zoe.region == "FR"
    assert "ADR;TYPE=WORK;TYPE=PREF:;;1 rue de la Paix\\nBP 2;Paris;;75002;France" in zoe.extra
    assert labels(zoe)[0] == ("work", "+33 (1) 40791000")


@pytest.mark.parametrize("line_break", ["\r\n", "\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_line_breaks_and_encodings(line_break: str, encoding: str) -> None:
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Ελλάς\nTEL:+1 2\n  3\nEND:VCARD\n" * 3
    octets = text.replace("\n", line_break).encode(encoding)
    entries = list(read_cards(io.BytesIO(octets)))
    assert [entry.entry for entry in entries] == [
        f"card {number + 1}, line {6 * number + 1} (Zoë Ελλάς)" for number in range(3)
    ]
    assert all(labels(entry.contact) == [("", "+1 2 3")] for entry in entries if entry.contact)


@pytest.mark.parametrize(
    ("charset", "codec"),
    [
        ("UTF-8", "utf-8"),
        ("windows-1251", "cp1251"),
        ("Windows-1250", "cp1250"),
        ("ISO-8859-5", "iso-8859-5"),
        ("KOI8-R", "koi8-r"),
    ],
)
@pytest.mark.parametrize("printable", [False, True])
def test_charsets_of_2_1(charset: str, codec: str, printable: bool) -> None:
    name = "Łukasz Dvořák" if codec == "cp1250" else "Иван Петров"
    octets = name.encode(codec)
    if printable:
        octets = b"".join(b"=%02X" % octet for octet in octets)
    how = ";ENCODING=QUOTED-PRINTABLE" if printable else ""
    head = f"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET={charset}{how}:".encode()
    (entry,) = read_cards(io.BytesIO(head + octets + b"\r\nEND:VCARD\r\n"))
    assert entry.contact is not None
    assert entry.contact.name == name


def test_a_backslash_may_be_half_of_a_letter() -> None:
    octets = "表示".encode("cp932")  # its second octet is a backslash
    assert b"\\" in octets
    head = b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:"
    printable = octets.replace(b"\x95", b"=95").replace(b"\x8e", b"=8E").replace(b"\xa6", b"=A6")
    (entry,) = read_cards(io.BytesIO(head + printable + b";X\nEND:VCARD\n"))
    assert entry.contact is not None
    assert entry.contact.name == "X 表示"


def test_a_fold_inside_a_letter() -> None:
    octets = "FN:Zoë".encode()
    text = b"BEGIN:VCARD\nVERSION:3.0\n" + octets[:6] + b"\n " + octets[6:] + b"\nEND:VCARD\n"
    (entry,) = read_cards(io.BytesIO(text))
    assert entry.contact is not None
    assert entry.contact.name == "Zoë"


@pytest.mark.parametrize(
    ("types", "label"),
    [
        ("", ""),
        (";TYPE=VOICE", ""),
        (";TYPE=CELL", "mobile"),
        (";CELL;PREF", "mobile"),
        (";type=cell,voice", "mobile"),
        (";TYPE=WORK,FAX", "work fax"),
        (";TYPE=fax;TYPE=home", "home fax"),
        (";TYPE=MAIN", "main"),
        (";TYPE=X-Lake-House", "Lake-House"),
        (';TYPE="work,voice"', "work"),
    ],
)
def test_types_are_labels(types: str, label: str) -> None:
    assert labels(of(f"FN:x\nTEL{types}:1")) == [(label, "1")]


@pytest.mark.parametrize(
    "line",
    [
        "X-DIALER-FAVOURITE:TRUE",
        "X-ANDROID-STARRED:1",
        "X-FAVORITE:yes",
        "CATEGORIES:starred",
    ],
)
def test_favourites(line: str) -> None:
    assert of(f"FN:x\n{line}").favourite


def test_a_favourite_no_more_loses_every_star() -> None:
    contact = of("FN:x\nX-ANDROID-STARRED:1")
    assert "X-ANDROID-STARRED:1" in card_text(contact, None, "3.0")
    plain = Contact(name="x", extra=contact.extra)
    assert "STARRED" not in card_text(plain, None, "3.0")


@pytest.mark.parametrize(
    ("country", "region"),
    [
        ("Deutschland", "DE"),
        ("Germany", "DE"),
        ("gb", "GB"),
        ("Россия", "RU"),
        ("U.S.A.", "US"),
        ("日本", "JP"),
        ("Nowhere", ""),
    ],
)
def test_the_country_of_an_address(country: str, region: str) -> None:
    contact = of(f"FN:x\nADR:;;Street 1;City;;1;{country}")
    assert contact.region == region
    assert contact.extra == (f"ADR:;;Street 1;City;;1;{country}",)


@pytest.mark.parametrize("before", [True, False])
def test_groups_as_cards(before: bool) -> None:
    person = "BEGIN:VCARD\nUID:urn:uuid:AB-1\nFN:x\nEND:VCARD\n"
    group = "BEGIN:VCARD\nKIND:group\nFN:Choir\nMEMBER:urn:uuid:ab-1\nMEMBER:zz\nEND:VCARD\n"
    text = (group + person if before else person + group).encode()
    (entry,) = read_cards(io.BytesIO(text))
    assert entry.contact is not None
    assert entry.contact.groups == ("Choir",)
    found = read_group(group)
    assert found is not None
    assert (found.name, found.members) == ("Choir", ("ab-1", "zz"))
    assert read_group(person) is None
    assert read_card(group).contact is None


def test_a_changed_name_gets_new_parts() -> None:
    contact = of("FN:Mum\nN:Doe;Jane;;;")
    assert contact.name == "Mum"
    assert "\r\nN:Doe;Jane;;;\r\n" in card_text(contact, None, "3.0")
    renamed = Contact(name="Jane Roe", extra=contact.extra)
    assert "\r\nN:Roe;Jane;;;\r\n" in card_text(renamed, None, "3.0")
    assert "X-DIALER-FN" not in card_text(contact, None, "3.0")


def test_a_changed_number_leaves_its_label_behind() -> None:
    contact = of("FN:x\nitem1.TEL;TYPE=pref:1\nitem1.X-ABLabel:Hut\nitem2.URL:u\nitem2.X-ABLabel:L")
    assert labels(contact) == [("Hut", "1")]
    changed = Contact(name="x", numbers=(ContactNumber("Hut", "2"),), extra=contact.extra)
    written = card_text(changed, None, "3.0")
    assert written.count("Hut") == 1
    assert "item3.TEL:2\r\nitem3.X-ABLabel:Hut" in written
    assert "item2.X-ABLABEL:L" in written


def test_no_name_is_no_name_again() -> None:
    contact = Contact(name="", company="Pizza Roma")
    for version in ("3.0", "4.0"):
        assert read_card(card_text(contact, None, version)).contact == contact


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_logos_change_their_clothes(version: str) -> None:
    contact = of("FN:x\nLOGO;ENCODING=b;TYPE=PNG:AAAA\nKEY:data:application/pgp-keys;base64,AAAA")
    written = card_text(contact, Photo("image/jpeg", b"x"), version)
    if version == "4.0":
        assert "LOGO:data:image/png;base64,AAAA" in written
        assert "PHOTO:data:image/jpeg;base64,eA==" in written
    else:
        assert "KEY;ENCODING=b;TYPE=PGP-KEYS:AAAA" in written
        assert "PHOTO;ENCODING=b;TYPE=JPEG:eA==" in written


def test_no_other_version_is_written() -> None:
    with pytest.raises(ValueError, match=r"2\.1"):
        card_text(Contact(name="x"), None, "2.1")
