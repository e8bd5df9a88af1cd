"""What the columns of a table of contacts are, by their headers or by what stands in them.

A *field* is one of ``contact_table.FIELDS``, or ``number:LABEL``: numbers that all have this label.
Google: https://support.google.com/contacts/answer/15147365; Outlook's headers are in the language
of the program.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialer.core.contact_table import IGNORED, NUMBER

_ALIASES = {
    "name": "name, full name, display name, contact name, contact, vollständiger name, anzeigename,"
    " nom complet, nom à afficher, nom affiché, nombre completo, nombre para mostrar,"
    " nome completo, nome de exibição, имя и фамилия, полное имя, фио, отображаемое имя,"
    " nome visualizzato, weergavenaam, naam, ad soyad, 姓名, 氏名, 이름",
    "prefix": "name prefix, prefix, anrede, tratamiento, обращение, salutation",
    "given_name": "first name, given name, firstname, first, forename, vorname, prénom, prenom,"
    " nombre, primeiro nome, nome próprio, nome, имя, voornaam, imię, jméno, fornavn, förnamn,"
    " etunimi, ad, 名, 名字",
    "middle_name": "middle name, additional name, weitere vornamen, zweiter vorname,"
    " deuxième prénom, segundo nombre, segundo nome, nome do meio, отчество, второе имя",
    "family_name": "last name, family name, lastname, surname, last, nachname, familienname, nom,"
    " nom de famille, apellido, apellidos, sobrenome, apelido, último nome, фамилия, cognome,"
    " achternaam, nazwisko, příjmení, etternavn, efternamn, sukunimi, soyad, 姓, 姓氏",
    "suffix": "name suffix, suffix, suffixe, sufijo, sufixo, суффикс",
    "nickname": "nickname, spitzname, surnom, alias, apodo, sobriquete, alcunha, псевдоним, ник",
    "company": "company, organization, organisation, company name, organization name,"
    " organization 1 - name, firma, unternehmen, société, entreprise, organización, compañía,"
    " empresa, organização, организация, компания, azienda, società, bedrijf, employer, 会社, 公司",
    "email": "e-mail, email, mail, e-mail address, email address, e-mail-adresse, emailadresse,"
    " e-mail adresse,"
    " primary email, secondary email, primäre e-mail-adresse, sekundäre e-mail-adresse,"
    " adresse de messagerie, adresse e-mail, courriel, première adresse électronique,"
    " adresse électronique secondaire, dirección de correo electrónico,"
    " dirección del correo electrónico, correo electrónico, correo-e primario,"
    " correo-e secundario, endereço de email, endereço de e-mail, endereço de correio eletrônico,"
    " endereço de correio electrónico, email principal, email secundário, адрес эл. почты,"
    " адрес электронной почты, эл. почта, электронная почта,"
    " основной адрес эл. почты, дополнительный адрес эл. почты, indirizzo e-mail",
    "groups": "labels, group membership, groups, group, gruppen, gruppe",
    "categories": "categories, category, kategorien, kategorie, catégories, categorías, categorias,"
    " категории, categorie, tags",
    "notes": "notes, note, comment, comments, notizen, notiz, bemerkungen, remarques, notas, nota,"
    " anotações, observações, заметки, примечания, opmerkingen",
    "favourite": "favourite, favorite, starred, favorit, favori, favorito, избранное",
    "country": "country, business country/region, business country, home country/region,"
    " home country, other country/region, work country, address 1 - country, country/region,"
    " land/region geschäftlich, land/region privat, land, pays/région (bureau),"
    " pays/région (domicile), pays, país o región del trabajo, país o región de trabajo,"
    " país/región del trabajo, país o región de residencia, país/región particular, país,"
    " país/região comercial, país comercial, país/região da residência, страна или регион,"
    " страна (раб. адрес), страна (дом. адрес), страна или регион (раб. адрес), страна",
    "uid": "x-dialer - uid",
    "region": "x-dialer - region",
    "extra": "x-dialer - vcard",
}
_NUMBERS = {
    "": "phone, phone number, telephone, telephone number, number, tel, tel., telefon,"
    " telefonnummer, rufnummer, téléphone, numéro de téléphone, teléfono, número de teléfono,"
    " telefone, número de telefone, телефон, номер телефона, telefono, telefoon, 電話, 电话, 전화",
    "work": "business phone, work phone, office phone, telefon geschäftlich, tel. dienstlich,"
    " tel. geschäftlich, téléphone (bureau), tél. professionnel, téléphone professionnel,"
    " teléfono del trabajo, teléfono de trabajo, teléfono del trabajo, trabajo,"
    " telefone comercial, telefone do trabalho, telefone de emprego, рабочий телефон,"
    " телефон раб., раб. телефон",
    "home": "home phone, telefon privat, tel. privat, téléphone (domicile), tél. personnel,"
    " téléphone personnel, teléfono particular, número de teléfono particular, particular,"
    " teléfono de casa, telefone residencial, telefone de casa, домашний телефон, телефон дом.,"
    " дом. телефон",
    "mobile": "mobile phone, mobile, mobile number, cell phone, cell, cellphone, mobiltelefon,"
    " mobil, handy, handynummer, mobil-tel.-nr., tél. mobile, téléphone mobile, portable,"
    " téléphone portable, móvil, teléfono móvil, celular, telefone celular, telemóvel,"
    " телефон переносной, мобильный телефон, мобильный, сотовый",
    "work fax": "business fax, work fax, fax geschäftlich, télécopie (bureau), fax del trabajo,"
    " fax de trabajo, fax comercial, fax do trabalho, рабочий факс, факс раб.",
    "home fax": "home fax, fax privat, télécopie (domicile), fax particular, fax residencial,"
    " fax de casa, домашний факс, факс дом.",
    "other fax": "other fax, weiteres fax, télécopie (autre), otro fax, outro fax, другой факс",
    "fax": "fax, fax number, fax-nummer, faxnummer, numéro de fax, número de fax, télécopie, факс",
    "main": "primary phone, main phone, haupttelefon, téléphone principal, teléfono principal,"
    " telefone principal, основной телефон",
    "company": "company main phone, telefon firma, téléphone société,"
    " número de centralita de la organización, teléfono principal de la compañía,"
    " telefone principal da empresa, основной телефон организации",
    "other": "other phone, weiteres telefon, téléphone (autre), otro teléfono, outro telefone,"
    " другой телефон",
    "car": "car phone, autotelefon, téléphone (voiture), teléfono del automóvil,"
    " telefone do carro, телефон в машине, автомобильный телефон",
    "pager": "pager, pager number, pager-nummer, récepteur de radiomessagerie, pageur,"
    " localizador, buscapersonas, пейджер",
    "callback": "callback, rückmeldung, rappel, devolución de llamada, retorno de chamada,"
    " обратный вызов",
    "radio": "radio phone, radio téléphone, radioteléfono, rádio, радиотелефон",
    "assistant": "assistant's phone, telefon assistent, téléphone de l'assistant(e),"
    " teléfono del ayudante, telefone do assistente, телефон помощника",
    "isdn": "isdn, rnis, rdsi, rdis",
    "textphone": "tty/tdd phone, telefon für hörbehinderte, téléphone tdd/tty, teletipo",
}
_NAMED = {
    header.strip(): field
    for field, headers in (
        *_ALIASES.items(),
        *((f"{NUMBER}{label}", headers) for label, headers in _NUMBERS.items()),
    )
    for header in headers.split(",")
}
_GOOGLE = (
    (re.compile(r"phone \d+ - (?:type|label)"), "number_label"),
    (re.compile(r"phone \d+ - value"), "number"),
    (re.compile(r"e-?mail \d+ - value"), "email"),
    (re.compile(r"organization \d+ - name"), "company"),
    (re.compile(r"address \d+ - country"), "country"),
    (re.compile(r".* \d+ - .*|.* - (?:type|label)"), IGNORED),
)
_COUNTED = re.compile(r"[ _]?\d+(?=$|[ :)(])")
_WORDS = (
    (re.compile(r"mail|courriel|correo|почт"), "email"),
    (
        re.compile(r"phone|tel\b|telef|téléph|teléf|mobil|móvil|cell|handy|телефон|電話|电话"),
        NUMBER,
    ),
    (re.compile(r"company|organi[sz]|firma|empresa|société|компани"), "company"),
)
# Headers that hold one of those words and are something else.
_NOT = re.compile(
    r"display name|type|label|typ$|address \d|street|city|title|department|web|url|birth|phonetic"
    r"|anzeigename|nom affiché|messenger|angezeigt|nom complet|pantalla|mostrar|exibi|presentación"
    r"|\bтип\b|краткое|отображ|\btipo\b|assistant$|manager"
)


def field_of(header: str) -> str:
    """The field that a header names; IGNORED for an unknown one."""
    plain = " ".join(header.replace("_", " ").split()).strip(" :*").casefold()
    for pattern, field in _GOOGLE:
        if pattern.fullmatch(plain):
            return field
    bare = " ".join(_COUNTED.sub("", plain).replace(":", " ").split())
    for name in (plain, bare, bare.replace("(", "").replace(")", "")):
        if name in _NAMED:
            return _NAMED[name]
    if len(plain) > 80 or _NOT.search(plain):
        return IGNORED
    for pattern, field in _WORDS:
        if pattern.search(plain):
            return f"{NUMBER}{_own_label(header)}" if field == NUMBER else field
    return IGNORED


def _own_label(header: str) -> str:
    """What a header says beside "phone": Phone (Lake house) is the lake house's."""
    words = re.sub(
        r"(?i)\b(?:tele)?phone(?: number)?|\btel(?:efon|efono|éphone)?\b\.?", " ", header
    )
    return " ".join(words.replace("(", " ").replace(")", " ").split()).strip(" -:_/").lower()


_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"(?:tel:)?[+(]?[0-9][0-9 ()./ -]{4,24}")


def looks_like(cell: str) -> str:
    """ "email", "number" or "text" by what a cell holds; "" for an empty one."""
    cell = cell.strip()
    if not cell:
        return ""
    if _EMAIL.fullmatch(cell):
        return "email"
    return "number" if _PHONE.fullmatch(cell) else "text"


def is_header(row: Sequence[str]) -> bool:
    """Whether a first row names columns: it names one that is known, and holds no value."""
    if any(looks_like(cell) in ("email", "number") for cell in row):
        return False
    return any(field_of(cell) != IGNORED for cell in row)


def guess_by_content(rows: Sequence[Sequence[str]], width: int) -> tuple[str, ...]:
    """The fields of a table without headers, by most of what stands in each column. Without a
    number or an address anywhere, words are no names.
    """
    found = list[str]()
    for column in range(width):
        kinds = [looks_like(row[column]) for row in rows if column < len(row)]
        filled = [kind for kind in kinds if kind]
        found.append(max(("email", "number", "text"), key=filled.count) if filled else "")
    texts = iter(("name", "company") if "email" in found or "number" in found else ())
    fields = {"email": "email", "number": NUMBER}
    return tuple(
        next(texts, IGNORED) if kind == "text" else fields.get(kind, IGNORED) for kind in found
    )


def guess_by_header(headers: Sequence[str]) -> tuple[str, ...]:
    """The fields that headers name. A second full name or company is ignored."""
    fields = list[str]()
    once = ("name", "company", "notes", "given_name", "family_name", "favourite")
    for header in headers:
        field = field_of(header)
        fields.append(IGNORED if field in once and field in fields else field)
    return tuple(fields)
