"""Tables of contacts: their forms, encodings and dividers, the look before, the way out."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from dialer.contacts.csv_columns import field_of
from dialer.contacts.csv_preview import preview_csv, read_csv
from dialer.contacts.files import read_contacts, write_contacts
from dialer.core.contact import Contact, ContactNumber
from dialer.core.contact_ports import ReadEntry
from dialer.core.contact_table import IGNORED, CsvPreview
from dialer.core.errors import ContactFileError

SAMPLES = Path(__file__).parent / "samples"


def table(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "contacts.csv"
    path.write_bytes(text.encode(encoding))
    return path


def contacts(path: Path) -> list[Contact]:
    entries = list(read_contacts(path))
    assert [entry.why for entry in entries] == [""] * len(entries)
    return [entry.contact for entry in entries if entry.contact is not None]


def labels(contact: Contact) -> list[tuple[str, str]]:
    return [(number.label, number.raw) for number in contact.numbers]


def test_google() -> None:
    ada, pizza, yamada = contacts(SAMPLES / "google.csv")
    assert ada == Contact(
        name="Ms. Ada Byron King",
        company="Analytical Engines Ltd.",
        emails=("ada@example.com", "ada2@example.com", "engine@example.org"),
        numbers=(
            ContactNumber("mobile", "+44 7700 900123"),
            ContactNumber("mobile", "+44 7700 900124"),
            ContactNumber("Lake house", "020 7946 0018"),
        ),
        groups=("Engineers",),
        favourite=True,
        notes='Likes "numbers",\npoems',
        region="GB",
    )
    assert (pizza.name, pizza.company, labels(pizza)) == (
        "",
        "Pizza Roma",
        [("work", "+39 06 6988 4857")],
    )
    assert yamada.name == "山田 太郎"  # the family's name first, as it is said
    # What a spreadsheet would take for a formula is text like any other.
    assert labels(yamada) == [("", '=HYPERLINK("http://evil.example")')]


def test_google_as_it_was() -> None:
    (ada,) = contacts(SAMPLES / "google_old.csv")
    assert (ada.name, ada.company, ada.groups) == (
        "Ada King",
        "Analytical Engines Ltd.",
        ("Engineers",),
    )
    assert labels(ada) == [
        ("mobile", "+44 7700 900123"),
        ("work fax", "020 7946 0018"),
        ("work fax", "020 7946 0019"),
    ]


def test_thunderbird() -> None:
    (marie,) = contacts(SAMPLES / "thunderbird.csv")
    assert (marie.name, marie.company, marie.region) == ("Marie Curie", "Institut du Radium", "FR")
    assert marie.emails == ("marie@example.fr", "m.curie@example.org")
    assert labels(marie) == [
        ("work", "01 40 79 10 00"),
        ("fax", "01 40 79 10 02"),
        ("mobile", "06 12 34 56 78"),
    ]


OUTLOOK = {
    "en": "First Name,Middle Name,Last Name,Company,Business Phone,Business Phone 2,Home Phone,"
    "Mobile Phone,Business Fax,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,"
    "Categories,Notes,Business Country/Region,Job Title",
    "de": "Vorname,Weitere Vornamen,Nachname,Firma,Telefon geschäftlich,Telefon geschäftlich 2,"
    "Telefon (privat),Mobiltelefon,Fax geschäftlich,E-Mail-Adresse,E-Mail-Typ,"
    "E-Mail: Angezeigter Name,E-Mail 2: Adresse,Kategorien,Notizen,Land/Region geschäftlich,"
    "Position",
    "fr": "Prénom,Deuxième prénom,Nom,Société,Téléphone (bureau),Téléphone 2 (bureau),"
    "Téléphone (domicile),Tél. mobile,Télécopie (bureau),Adresse de messagerie,"
    "Type de messagerie,Nom complet de l'adresse de messagerie,Adresse de messagerie 2,"
    "Catégories,Notes,Pays/Région (bureau),Titre1",
    "es": "Nombre,Segundo nombre,Apellidos,Organización,Teléfono del trabajo,"
    "Teléfono del trabajo 2,Particular,Móvil,Fax del trabajo,Dirección de correo electrónico,"
    "Tipo de correo electrónico,Nombre de pantalla de correo electrónico,"
    "Dirección del correo electrónico 2,Categorías,Notas,País o región del trabajo,Puesto",
    "pt": "Primeiro nome,Segundo nome,Sobrenome,Empresa,Telefone comercial,Telefone comercial 2,"
    "Telefone residencial,Telefone celular,Fax comercial,Endereço de email,Tipo de email,"
    "Nome para exibição do email,Endereço de email 2,Categorias,Anotações,País/região comercial,"
    "Cargo",
    "ru": "Имя,Отчество,Фамилия,Организация,Рабочий телефон,Телефон раб. 2,Домашний телефон,"
    "Телефон переносной,Рабочий факс,Адрес эл. почты,Тип эл. почты,Краткое имя эл. почты,"
    "Адрес 2 эл. почты,Категории,Заметки,Страна (раб. адрес),Должность",
}
CODE_PAGES = {"ru": "cp1251", "de": "cp1252", "fr": "cp1252", "es": "cp1252", "pt": "cp1252"}


@pytest.mark.parametrize("language", OUTLOOK)
@pytest.mark.parametrize("divider", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "code page"])
def test_outlook_in_its_languages(
    language: str, divider: str, encoding: str, tmp_path: Path
) -> None:
    values = ["Ada", "B.", "King", "Engines", "1234567", "7654321", "030 12345", "0171 1234567"]
    values += ["030 9", "a@example.com", "SMTP", "Ada (a@example.com)", "b@example.com"]
    values += ["Choir;Work", "Tea", "Germany", "Boss"]
    codec = CODE_PAGES.get(language, "utf-8") if encoding == "code page" else encoding
    path = tmp_path / "outlook.csv"
    with path.open("w", encoding=codec, newline="") as stream:
        writer = csv.writer(stream, delimiter=divider, quoting=csv.QUOTE_ALL)
        writer.writerow(OUTLOOK[language].split(","))
        writer.writerow(values)
    (ada,) = contacts(path)
    assert ada == Contact(
        name="Ada B. King",
        company="Engines",
        emails=("a@example.com", "b@example.com"),
        numbers=(
            ContactNumber("work", "1234567"),
            ContactNumber("work", "7654321"),
            ContactNumber("home", "030 12345"),
            ContactNumber("mobile", "0171 1234567"),
            ContactNumber("work fax", "030 9"),
        ),
        groups=("Choir", "Work"),
        notes="Tea",
        region="DE",
    )


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Phone (Lake house)", "number:lake house"),
        ("Telephone", "number:"),
        ("mobile", "number:mobile"),
        ("E-Mail", "email"),
        ("EMAIL ADDRESS", "email"),
        ("Phone 2 - Label", "number_label"),
        ("Phonetic First Name", IGNORED),
        ("Favourite colour", IGNORED),
        ("", IGNORED),
        ("x" * 1000, IGNORED),
    ],
)
def test_headers(header: str, field: str) -> None:
    assert field_of(header) == field


NAMES = {
    "cp1250": "Łukasz Dvořák,Šťastný",
    "cp1251": "Иван Петров,Анна Смирнова",
    "cp1252": "Jürgen Müller,Zoë Brønsted",
    "cp1253": "Γιώργος Παπαδόπουλος,Μαρία",
    "cp1255": "דוד כהן,שרה לוי",
    "cp932": "山田太郎,鈴木花子さん",
    "gb18030": "王小明,李丽,张伟",
}


@pytest.mark.parametrize("encoding", NAMES)
def test_old_code_pages_are_recognised_or_chosen(encoding: str, tmp_path: Path) -> None:
    rows = "".join(f"{name},+49 30 {at}\n" for at, name in enumerate(NAMES[encoding].split(",")))
    path = table(tmp_path, f"Name,Phone\n{rows}", encoding)
    chosen = preview_csv(path, encoding=encoding)
    named = [entry.contact.name for entry in read_csv(chosen) if entry.contact]
    assert named == NAMES[encoding].split(",")
    guessed = [contact.name for contact in contacts(path)]
    assert guessed == named


def test_a_single_octet_that_is_no_utf8(tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_bytes("Name,Phone\nЗоя,1\n".encode() + b"Zo\xeb,2\n")
    names = [entry.contact.name for entry in read_contacts(path) if entry.contact]
    assert len(names) == 2
    assert "Зоя" in names or "Zoë" in names


def test_the_look_before(tmp_path: Path) -> None:
    path = table(tmp_path, 'sep=;\nWer;Wo;Was\n"Ada; King";030 123456;Tee\n;;\nBob;040 1;\n')
    preview = preview_csv(path, has_header=True)
    assert preview == CsvPreview(
        path,
        "utf-8",
        ";",
        True,
        ("Wer", "Wo", "Was"),
        (("Ada; King", "030 123456", "Tee"), ("Bob", "040 1", "")),
        ("name", "number:", "company"),
    )
    changed = replace(preview, mapping=("name", "number:office", "notes"))
    ada, bob = read_csv(changed)
    assert ada == ReadEntry(
        "row 1, line 3 (Ada; King)",
        Contact(name="Ada; King", numbers=(ContactNumber("office", "030 123456"),), notes="Tee"),
    )
    assert bob.entry == "row 2, line 5 (Bob)"


def test_without_headers(tmp_path: Path) -> None:
    path = table(
        tmp_path, "Ada King,ada@example.com,+44 20 7946 0018\nBob,b@example.com,030 1234\n"
    )
    preview = preview_csv(path)
    assert not preview.has_header
    assert preview.mapping == ("name", "email", "number:")
    assert [contact.name for contact in contacts(path)] == ["Ada King", "Bob"]


def test_unknown_columns_are_told(tmp_path: Path) -> None:
    path = table(tmp_path, "a,b\nc,d\n")
    preview = replace(preview_csv(path, has_header=True), mapping=("ignored", "notes"))
    assert not preview.is_known
    with pytest.raises(ContactFileError, match=r"headers: a, b"):
        read_csv(preview)
    with pytest.raises(ContactFileError, match="'shoe size' is no field"):
        read_csv(replace(preview, mapping=("name", "shoe size")))
    with pytest.raises(ContactFileError, match="no encoding 'klingon'"):
        preview_csv(path, encoding="klingon")


def test_a_number_that_a_spreadsheet_has_cut(tmp_path: Path) -> None:
    path = table(tmp_path, "Name,Phone\nAda,4.42079E+11\n")
    (entry,) = read_contacts(path)
    assert entry.contact == Contact(name="Ada")
    assert entry.why == "left out: the number 4.42079E+11, which a spreadsheet has cut"


def test_nothing_written_is_a_formula(tmp_path: Path) -> None:
    evil = "=cmd|' /C calc'!A0"
    contact = Contact(
        name=evil,
        uid="@u",
        company="@SUM(A1)",
        emails=("-2+3+cmd@example.com",),
        numbers=(ContactNumber("+label", "+44 (20) 7946-0018"), ContactNumber("", "+A1")),
        groups=("=group",),
        notes="\t=1+1",
        extra=("TITLE:x",),
    )
    path = tmp_path / "out.csv"
    write_contacts(path, [(contact, None)])
    with path.open(encoding="utf-8-sig", newline="") as stream:
        _, row = csv.reader(stream)
    assert "+44 (20) 7946-0018" in row  # a telephone number stays one
    others = [cell for cell in row if cell != "+44 (20) 7946-0018"]
    assert not [cell for cell in others if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert [entry.contact for entry in read_contacts(path)] == [contact]


def test_what_others_made_harmless_is_understood(tmp_path: Path) -> None:
    path = table(tmp_path, "Name,Phone\n'=Ada,'+44 20 7946 0018\n'n Sync,1\n")
    ada, sync = contacts(path)
    assert (ada.name, ada.numbers[0].raw, sync.name) == ("=Ada", "+44 20 7946 0018", "'n Sync")


def test_rows_that_cannot_be_read(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        'Name,Phone\nA,1\n"B,2\nC,3\n"D","4"\nE 5" pipe,5\n,\n,,beyond\n"G\nG",6\nF,"7\n',
    )
    entries = list(read_contacts(path))
    told = [(entry.entry, entry.why) for entry in entries if entry.why]
    assert told == [
        ("row 2, line 3", "a quote in it is never closed"),
        (
            "row 6, line 8",
            "it has no name, company, address or number; cells beyond the last column",
        ),
        ("row 8, line 11", "a quote in it is never closed"),
    ]
    names = [entry.contact.name for entry in entries if entry.contact]
    assert names == ["A", "C", "D", 'E 5" pipe', "G G"]


def test_hostile_tables(tmp_path: Path) -> None:
    for text in (
        "Name,Phone\n" + '"' * 100_000 + "\n",
        "Name,Phone\n" + '"a\n' * 50_000,
        "Name,Phone\n" + "a,1\n" + '"' + "b,2\n" * 50_000,
        "Name" + ",x" * 100_000 + "\nAda" + ",1" * 100_000 + "\n",
        "Name,Phone\nAda," + "9" * 5_000_000 + "\nBob,1\n",
        "Name,Phone\nA\0da,1\0\n" + "\n" * 500,
    ):
        path = table(tmp_path, text)
        for entry in read_contacts(path):
            assert entry.contact is not None or entry.why
    (ada,) = contacts(path)
    assert ada.name == "A da"


def test_endless_quotes_end(tmp_path: Path) -> None:
    """Each line opens a quote that the next ones keep open: nothing is read for ever."""
    path = table(tmp_path, "Name,Phone\n" + ('"' + '""\n' * 3) * 40_000)
    list(read_contacts(path))
