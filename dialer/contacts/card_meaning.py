"""What single properties of a vCard say of a contact, for reading and for writing alike.

A property that says more than Dialer holds (a preferred number, a department, the parts of a name)
is kept in ``Contact.extra`` as it came, its *original*; it is written again for as long as it still
says what the contact says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from dialer.contacts.card_labels import LABEL, label_of, speaking, types_of
from dialer.contacts.content_lines import ContentLine, joined, one_line, parts, text_line
from dialer.contacts.countries import region_of
from dialer.contacts.person_names import full_name, split_name
from dialer.core.contact import ContactNumber

OURS_FAVOURITE = "X-DIALER-FAVOURITE"
OURS_REGION = "X-DIALER-REGION"
FULL_NAME = "X-DIALER-FN"
"""On a kept N: the name that it belongs to, where its parts do not tell (N: Doe;Jane, FN: Mum)."""
FAVOURITES = frozenset(
    (OURS_FAVOURITE, "X-ANDROID-STARRED", "X-STARRED", "X-FAVORITE", "X-FAVOURITE", "X-IS-FAVORITE")
)
ORIGINALS = ("N", "ORG", "TEL", "EMAIL")
CONTACTS_OWN = frozenset(("UID", "NOTE", "CATEGORIES", OURS_FAVOURITE, OURS_REGION))
OF_THE_FILE = frozenset(("BEGIN", "END", "VERSION", "PRODID", "REV"))

_NUMBER_PARAMETERS = frozenset(("TYPE", "VALUE"))


def own_labels(lines: Iterable[ContentLine]) -> dict[str, str]:
    """What X-ABLabel says, by group."""
    return {line.group.lower(): line.text for line in lines if line.name == LABEL and line.group}


def number_of(line: ContentLine, labels: Mapping[str, str]) -> ContactNumber | None:
    """The number of a TEL; None for an empty one. A ``tel:`` address loses the scheme only."""
    raw = one_line(line.text)
    if raw[:4].lower() == "tel:":
        raw = one_line(unquote(raw[4:]))
    if not raw:
        return None
    own = labels.get(line.group.lower(), "") if line.group else ""
    return ContactNumber(label_of(line.all("TYPE"), own), raw)


def number_says_more(line: ContentLine, number: ContactNumber, labels: Mapping[str, str]) -> bool:
    """Whether a TEL says more than the number and its label."""
    if any(key not in _NUMBER_PARAMETERS for key, _ in line.parameters):
        return True
    has_own = bool(line.group) and bool(labels.get(line.group.lower()))
    told = types_of(number.label)
    if has_own:
        return bool(speaking(line.types) - (told or frozenset()))
    return speaking(line.types) != told


def email_of(line: ContentLine) -> str:
    """The address of an EMAIL."""
    address = one_line(line.text)
    return address[7:] if address[:7].lower() == "mailto:" else address


def email_says_more(line: ContentLine, labels: Mapping[str, str]) -> bool:
    """Whether an EMAIL says more than the address."""
    others = any(key != "TYPE" for key, _ in line.parameters)
    return others or line.types - {"internet"} != frozenset() or line.group.lower() in labels


def company_of(line: ContentLine) -> str:
    """The company of an ORG; its departments are in the original."""
    return next((part for part in parts(line.value, ";") if part), "")


def written_name(line: ContentLine) -> str:
    """The name that an N makes where there is no FN, as it is said: Dr. Jane Doe."""
    family, given, further, before, after = _name_parts(line)
    return full_name(before, given, further, family, after)


def name_line(name: str) -> ContentLine:
    """An N for a name of which the parts are not known."""
    given, family = split_name(name)
    return ContentLine("N", joined((family, given, "", "", ""), ";"))


def name_original(line: ContentLine, name: str) -> ContentLine | None:
    """An N as it is to be kept beside a name; None when ``name_line`` makes the same one."""
    if _name_parts(line) == _name_parts(name_line(name)) and not (line.parameters or line.group):
        return None
    if name_fits(line, name):
        return line
    parameters = (*line.without(FULL_NAME).parameters, (FULL_NAME, (name,)))
    return ContentLine("N", line.value, parameters, line.group)


def name_fits(line: ContentLine, name: str) -> bool:
    """Whether the parts of an N make up this name, in any order and with or without titles, or it
    was said to belong to it.
    """
    if line.first(FULL_NAME):
        return line.first(FULL_NAME) == name
    family, given, further, before, after = _name_parts(line)
    letters = _letters(name)
    return any(
        _letters(family + given + more) == letters
        for more in ("", further, before + further, further + after, before + further + after)
    )


def _letters(text: str) -> list[str]:
    return sorted("".join(text.split()).replace(",", "").casefold())


def _name_parts(line: ContentLine) -> list[str]:
    return [" ".join(part.split()) for part in [*parts(line.value, ";"), *[""] * 5][:5]]


def is_true(line: ContentLine) -> bool:
    """Whether a yes-or-no property says yes."""
    return line.text.strip().lower() in ("1", "true", "yes", "y", "t")


def region_of_addresses(lines: Iterable[ContentLine]) -> str:
    """The first country that an ADR names; "" for none."""
    for line in lines:
        found = parts(line.value, ";")
        if len(found) > 6 and (region := region_of(found[6])):
            return region
    return ""


def region_line(region: str) -> ContentLine:
    """The line for the country of a contact that no address names."""
    return text_line(OURS_REGION, region)
