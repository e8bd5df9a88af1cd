"""Which number a name means, where somebody calls a contact by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialer.core.contact import Contact, ContactNumber
from dialer.core.search_text import words_of
from dialer.engine.contact_book import ContactBook
from dialer.engine.contact_merge import is_same_name, number_key

MOST_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """A number that a name may mean, and whose it is."""

    contact: Contact
    number: ContactNumber


async def numbers_of(book: ContactBook, name: str) -> Sequence[Choice]:
    """The numbers of the contacts that are called so, each once: of those whose name it is in full,
    else of those whose name or company has all these words, or words that begin so.
    """
    found = [each.contact for each in await book.search(name, MOST_LOOKED_AT)]
    called = [contact for contact in found if is_same_name(contact.name or contact.company, name)]
    if not called:
        called = [contact for contact in found if _is_called(contact, name)]
    choices = {
        number_key(number): Choice(contact, number)
        for contact in reversed(called)
        for number in reversed(contact.numbers)
    }
    return list(reversed(choices.values()))


def _is_called(contact: Contact, name: str) -> bool:
    """Whether the words are of its name: one that was found by its group or address alone is not
    called so. Names of other scripts are found by how they sound.
    """
    words = words_of(f"{contact.name} {contact.company}")
    return not all(map(str.isascii, words)) or all(
        any(word.startswith(typed) for word in words) for typed in words_of(name)
    )
