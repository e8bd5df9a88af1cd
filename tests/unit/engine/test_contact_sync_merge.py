"""One contact made of two sides: nothing lost, one rule for what was changed differently."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.address_book import SyncLink
from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.engine.contact_sync_match import match
from dialer.engine.contact_sync_merge import BLANK, content, digest, merge, merge_photo
from tests.unit.engine.contact_desk import person

BASE = person("Anna", "020 7946 0001", emails=["a@x.org"], company="Acme", notes="n")


def merged(here: Contact, there: Contact, base: Contact = BASE) -> tuple[Contact, bool]:
    result = merge(base, here, base, there, region="GB", title="the book")
    return content(result.contact), result.conflict


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Bea"},
        {"company": ""},
        {"emails": ("b@x.org", "a@x.org")},
        {"emails": ()},
        {"numbers": ()},
        {"numbers": (ContactNumber("office", "020 7946 0001"),)},
        {"groups": ("Friends",)},
        {"favourite": True},
        {"notes": "n\nmore"},
        {"region": "DE"},
        {"extra": ("BDAY:2000-01-01",)},
    ],
)
def test_what_one_side_changed_stands(change: dict[str, object]) -> None:
    changed = replace(BASE, **change)  # type: ignore[arg-type]  # names of its own fields
    assert merged(changed, BASE) == (content(changed), False)
    assert merged(BASE, changed) == (content(changed), False)
    assert merged(changed, changed) == (content(changed), False)


def test_each_side_changes_something_else() -> None:
    here = replace(BASE, name="Bea", emails=("a@x.org", "here@x.org"))
    there = replace(BASE, company="New", emails=("there@x.org", "a@x.org"), notes="m")
    contact, conflict = merged(here, there)
    assert not conflict
    assert (contact.name, contact.company, contact.notes) == ("Bea", "New", "m")
    assert set(contact.emails) == {"a@x.org", "here@x.org", "there@x.org"}


def test_the_same_field_changed_differently_loses_nothing() -> None:
    contact, conflict = merged(
        replace(BASE, name="Bea", company="One"), replace(BASE, name="Cleo", company="Two")
    )
    assert conflict
    assert (contact.name, contact.company) == ("Bea", "One")
    assert contact.notes == "n\nName at the book: Cleo\nCompany at the book: Two"
    # Once more, as after a sync that was cut: not twice in the notes.
    again, _ = merged(contact, replace(BASE, name="Cleo", company="Two"))
    assert again.notes == contact.notes


def test_emptied_on_one_side_and_changed_on_the_other() -> None:
    assert merged(replace(BASE, company=""), replace(BASE, company="New"))[0].company == "New"
    assert merged(replace(BASE, company="New"), replace(BASE, company=""))[0].company == "New"


def test_a_number_changed_differently_is_there_twice() -> None:
    here = replace(BASE, numbers=(ContactNumber("mobile", "020 7946 0002"),))
    there = replace(BASE, numbers=(ContactNumber("mobile", "020 7946 0003"),))
    contact, conflict = merged(here, there)
    assert conflict
    assert [number.raw for number in contact.numbers] == ["020 7946 0002", "020 7946 0003"]


def test_a_number_changed_here_and_removed_there_stays() -> None:
    here = replace(BASE, numbers=(ContactNumber("office", "020 7946 0001"),))
    contact, conflict = merged(here, replace(BASE, numbers=()))
    assert (contact.numbers, conflict) == (here.numbers, True)


def test_a_number_is_the_same_however_it_is_written() -> None:
    here = person("Anna", "020 7946 0001")
    there = person("Anna", "+44 20 7946 0001", "+442079460002")
    contact, conflict = merged(here, there, BLANK)
    assert [number.raw for number in contact.numbers] == ["020 7946 0001", "+442079460002"]
    assert not conflict


def test_the_order_of_the_other_side_is_taken_over() -> None:
    base = replace(BASE, emails=("a@x.org", "b@x.org"))
    there = replace(base, emails=("b@x.org", "a@x.org"))
    assert merged(base, there, base)[0].emails == ("b@x.org", "a@x.org")


def test_notes_written_on_both_sides_follow_each_other() -> None:
    contact, conflict = merged(replace(BASE, notes="n\nhere"), replace(BASE, notes="n\nthere"))
    assert (contact.notes, conflict) == ("n\nhere\nthere", True)


def test_a_property_that_occurs_once_is_not_doubled() -> None:
    base = replace(BASE, extra=("BDAY:1", "X-A:1"))
    here = replace(base, extra=("BDAY:2", "X-A:1"))
    there = replace(base, extra=("BDAY:3", "X-A:1", "X-A:2"))
    contact, _ = merged(here, there, base)
    assert contact.extra == ("BDAY:2", "X-A:1", "X-A:2")


def test_first_meeting_takes_all_of_both() -> None:
    here = person("Anna", "020 7946 0001", emails=["a@x.org"])
    there = person("Anna Smith", "020 7946 0002", emails=["a@x.org"], company="Acme")
    contact, conflict = merged(here, there, BLANK)
    assert conflict
    assert (contact.name, contact.company) == ("Anna", "Acme")
    assert contact.notes == "Name at the book: Anna Smith"
    assert len(contact.numbers) == 2


TEXTS = st.sampled_from(["", "a", "b", "c"])
CONTACTS = st.builds(
    lambda name, company, emails, numbers, favourite: Contact(
        name,
        company=company,
        emails=tuple(emails),
        numbers=tuple(ContactNumber(label, raw) for label, raw in numbers),
        favourite=favourite,
    ),
    TEXTS,
    TEXTS,
    st.lists(st.sampled_from(["a@x", "b@x", "c@x"]), unique=True),
    st.lists(st.tuples(TEXTS, st.sampled_from(["1", "2", "3"])), max_size=3),
    st.booleans(),
)


@given(CONTACTS, CONTACTS, CONTACTS)
def test_merging_is_settled_at_once(base: Contact, here: Contact, there: Contact) -> None:
    """With what came out on both sides there is nothing left to merge; and what only one side
    changed is what comes out.
    """
    result = merge(base, here, base, there).contact
    assert merge(result, result, result, result).contact == result
    assert merge(here, result, there, there).contact == result
    assert content(merge(base, here, base, base).contact) == content(here)
    assert content(merge(base, here, base, here).contact) == content(here)


A, B = Photo("image/png", b"a"), Photo("image/png", b"b")


@pytest.mark.parametrize(
    ("then", "here", "there", "after", "conflict"),
    [
        (None, A, None, A, False),
        (None, None, A, A, False),
        (A, A, None, None, False),
        (A, None, A, None, False),
        (A, B, A, B, False),
        (A, A, B, B, False),
        (A, None, B, B, True),
        (A, B, None, B, True),
        (None, A, B, A, True),
        (None, A, A, A, False),
    ],
)
def test_pictures(
    then: Photo | None, here: Photo | None, there: Photo | None, after: Photo | None, conflict: bool
) -> None:
    link = SyncLink("c", "r", "v", BLANK, BLANK, digest(then), digest(then))
    assert merge_photo(link, here, there) == (after, conflict)


# Who is who


def pairs(here: list[Contact], there: list[Contact]) -> dict[int, int]:
    found = match(
        {str(n): contact for n, contact in enumerate(here)},
        {str(n): contact for n, contact in enumerate(there)},
    )
    return {int(remote): int(local) for remote, local in found.items()}


def test_by_email_then_by_number_then_by_name() -> None:
    here = [
        person("By Name"),
        person("X", "+442079460001"),
        person("Y", emails=["a@x.org"]),
    ]
    there = [
        person("Other", emails=["A@x.org "]),
        person("by  name"),
        person("Another", "+442079460001"),
        person("Nobody"),
    ]
    assert pairs(here, there) == {0: 2, 1: 0, 2: 1}


def test_email_goes_before_number_and_number_before_name() -> None:
    here = [person("Anna", "1"), person("Bea", "2", emails=["a@x.org"])]
    assert pairs(here, [person("Anna", "1", emails=["a@x.org"])]) == {0: 1}
    assert pairs([person("Anna"), person("Bea", "1")], [person("Anna", "1")]) == {0: 1}


def test_a_family_with_one_number_is_told_apart_by_names() -> None:
    family = [person(name, "+442079460001", emails=["us@x.org"]) for name in ("Ann", "Bob", "Cleo")]
    assert pairs(family, family[::-1]) == {0: 2, 1: 1, 2: 0}


def test_each_is_matched_once() -> None:
    assert pairs([person("Anna")], [person("Anna"), person("Anna")]) == {0: 0}
    assert pairs([person("Anna"), person("Anna")], [person("Anna")]) == {0: 0}


def test_the_same_uid_says_it_outright() -> None:
    here = [person("Anna", uid="u1"), person("Bea", uid="u2", emails=["a@x.org"])]
    assert pairs(here, [person("Cleo", uid="u1", emails=["a@x.org"])]) == {0: 0}


def test_thousands_at_one_switchboard_are_no_trouble() -> None:
    many = [person(f"P{n}", "+442079460001") for n in range(3000)]
    assert pairs(many, many) == {n: n for n in range(3000)}
