"""The people of the demo's address book: made up, with numbers kept for fiction by regulators."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dialer.core.contact import Contact, ContactNumber

if TYPE_CHECKING:
    from dialer.engine.contact_book import ContactBook


def _numbers(*labelled: tuple[str, str]) -> tuple[ContactNumber, ...]:
    return tuple(ContactNumber(label, raw) for label, raw in labelled)


PEOPLE: Sequence[Contact] = (
    Contact(
        "Amelia Hart",
        company="Hart & Daughters",
        emails=("amelia@hart.example",),
        numbers=_numbers(("mobile", "07700 900118"), ("work", "020 7946 0018")),
        groups=("Work",),
        favourite=True,
        notes="Prefers to be called before noon.",
    ),
    Contact(
        "Mum",
        numbers=_numbers(("home", "+61 2 5550 0120"), ("mobile", "+61 491 570 006")),
        groups=("Family",),
        favourite=True,
        notes="Nine hours ahead in winter: not after ten in the morning.",
    ),
    Contact("Ben Okafor", numbers=_numbers(("mobile", "+1 212-555-0120")), groups=("Friends",)),
    Contact("Chiara Rossi", numbers=_numbers(("work", "+39 06 5550 0123")), company="Studio Rossi"),
    Contact("Élodie Marchand", numbers=_numbers(("mobile", "+33 6 39 98 01 22")), region="FR"),
    Contact(
        "Дмитрий Орлов",
        numbers=_numbers(("mobile", "+7 900 555-01-24")),
        groups=("Work",),
    ),
    Contact("רות לוי", numbers=_numbers(("home", "+972 2-555-0125")), groups=("Family",)),
    Contact("Greta Nilsson", emails=("greta@nilsson.example",)),
    Contact(
        "", company="Harbour Dental Practice", numbers=_numbers(("reception", "020 7946 0022"))
    ),
    Contact("Samuel Adeyemi", numbers=_numbers(("mobile", "07700 900321"))),
    Contact("Zoë Fischer", numbers=_numbers(("home", "+49 30 23125 127")), groups=("Friends",)),
)


async def add_people(book: ContactBook) -> None:
    """Adds them all."""
    for person in PEOPLE:
        await book.add(person)
