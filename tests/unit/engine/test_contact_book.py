"""The book of contacts: what is kept of what is given, files taken in, duplicates, news."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.core.contact_ports import ContactNews, ReadEntry
from dialer.core.errors import ContactFileError, ContactNotFoundError, UsageError
from dialer.engine.contact_book import ContactBook
from dialer.engine.contact_choice import numbers_of
from dialer.engine.contact_duplicates import same_names
from dialer.engine.contact_import import ImportSummary
from dialer.engine.contact_merge import brought_up_to_date, merged
from dialer.engine.contact_watch import LOOK_INTERVAL_S
from dialer.store.contacts import ContactBase
from tests.unit.engine.desk import NOON, ManualClock

PICTURE, OTHER_PICTURE = Photo("image/png", b"one"), Photo("image/png", b"two")


def make_book(folder: Path, clock: ManualClock, region: str = "GB") -> ContactBook:
    return ContactBook(ContactBase(folder / "dialer.sqlite3", clock.now), clock, lambda: region)


@pytest.fixture
def clock() -> ManualClock:
    """Time that stands still."""
    return ManualClock()


@pytest.fixture
async def book(tmp_path: Path, clock: ManualClock) -> AsyncIterator[ContactBook]:
    """An empty book."""
    async with make_book(tmp_path, clock) as book:
        yield book


def person(name: str, *numbers: str, **more: object) -> Contact:
    kept = tuple(ContactNumber("", number) for number in numbers)
    return Contact(name=name, numbers=kept, **more)  # type: ignore[arg-type]  # short hand


def entries(*contacts: Contact, photo: Photo | None = None) -> Iterator[ReadEntry]:
    return (ReadEntry(f"card {n}", each, photo) for n, each in enumerate(contacts, 1))


async def everybody(book: ContactBook) -> list[Contact]:
    return list(await book.page(0, 1000))


async def test_a_contact_gets_its_id_times_and_numbers(
    book: ContactBook, clock: ManualClock
) -> None:
    added = await book.add(person(" Jane ", "020 7946 0018", " ", "4711", groups=("A", "A", "")))
    assert added == await book.get(added.id)
    assert (added.name, added.groups, added.uid) == ("Jane", ("A",), added.id)
    assert [number.e164 for number in added.numbers] == ["+442079460018", None]
    assert added.created_at == added.updated_at == NOON
    await clock.turn(60)
    changed = await book.change(replace(added, name="Jane Doe", created_at=None, region="FR"))
    assert changed.created_at == NOON
    assert changed.updated_at == NOON + timedelta(seconds=60)
    assert changed.numbers[0].e164 != added.numbers[0].e164
    assert await book.get(added.id) == changed
    assert (await book.set_favourite(added.id, True)).favourite


async def test_pictures_come_and_go(book: ContactBook) -> None:
    added = await book.add(person("Jane"), PICTURE)
    assert await book.photo(added.id) == PICTURE
    changed = await book.change(replace(added, name="Joan"))
    assert changed.has_photo
    assert await book.photo(added.id) == PICTURE
    await book.change(replace(changed, has_photo=False))
    assert await book.photo(added.id) is None
    assert not (await book.change(replace(changed, has_photo=True))).has_photo
    undone = await book.undo()
    assert undone.what == "Changed Joan"


@pytest.mark.parametrize(
    "wrong",
    [
        person(""),
        person("", " "),
        person("x" * 1001),
        person("x", company="y" * 1001),
        person("x", notes="n" * 1_000_001),
        person("x", *(str(number) for number in range(501))),
        person("x", groups=tuple(map(str, range(501)))),
    ],
)
async def test_nobody_and_too_much_are_refused(book: ContactBook, wrong: Contact) -> None:
    with pytest.raises(UsageError):
        await book.add(wrong)
    summary = await book.take_in(entries(wrong, person("Fine")))
    assert (summary.read, summary.added, len(summary.skipped)) == (2, 1, 1)
    assert summary.skipped[0][0] == "card 1"


async def test_half_characters_and_huge_pictures(book: ContactBook) -> None:
    assert (await book.add(person("J\udcffn"))).name == "J?n"
    with pytest.raises(UsageError, match="picture"):
        await book.add(person("Jane"), Photo("image/png", bytes(11 * 1024 * 1024)))


async def test_who_is_not_there_is_said(book: ContactBook) -> None:
    for work in (
        book.get("nobody"),
        book.change(replace(person("x"), id="nobody")),
        book.remove(["nobody"]),
        book.merge(["nobody", "nobody"]),
        book.undo(),
        book.undo("7"),
    ):
        with pytest.raises(ContactNotFoundError):
            await work
    one = await book.add(person("One"))
    for ids in ([one.id], [one.id, one.id], [one.id[:20], one.id]):
        with pytest.raises(UsageError, match="two contacts"):
            await book.merge(ids)
    with pytest.raises(UsageError):
        await book.remove([])


async def test_many_are_removed_in_one_step(book: ContactBook) -> None:
    await book.take_in(entries(*(person(f"n{number}") for number in range(700))))
    everyone = [contact.id for contact in await everybody(book)]
    await book.remove([everyone[0].lower(), *everyone[1:], everyone[1]])
    assert await book.count() == 0
    undone = await book.undo()
    assert (undone.what, len(undone.changed)) == ("Removed 700 contacts", 700)


async def test_merging_loses_nothing_and_is_undone_in_one_step(book: ContactBook) -> None:
    one = await book.add(person("John Smith", "020 7946 0018", company="Acme"))
    two = await book.add(
        person("Johnny", "+44 20 7946 0018", "+1 212 555 0100", emails=("j@x.org",), notes="Tall"),
        PICTURE,
    )
    before = await everybody(book)
    both = await book.merge([one.id, two.id])
    assert (both.id, both.name, both.notes, both.has_photo) == (
        *(one.id, "John Smith", "Tall\n\nJohnny", True),
    )
    assert [number.e164 for number in both.numbers] == ["+442079460018", "+12125550100"]
    assert await everybody(book) == [both]
    assert await book.photo(both.id) == PICTURE
    await book.undo()
    assert await everybody(book) == before
    assert await book.photo(two.id) == PICTURE
    assert await book.photo(one.id) is None


TEXTS = st.sampled_from(["", "a", "b", "A", "a b"])
PEOPLE = st.builds(
    lambda name, company, emails, numbers, groups, notes, extra, favourite: Contact(
        name=name,
        company=company,
        emails=tuple(emails),
        numbers=tuple(numbers),
        groups=tuple(groups),
        notes=notes,
        extra=tuple(extra),
        favourite=favourite,
    ),
    TEXTS,
    TEXTS,
    st.lists(TEXTS, max_size=3),
    st.lists(
        st.builds(
            ContactNumber,
            TEXTS,
            st.sampled_from(["1", "2", "+441"]),
            st.sampled_from([None, "+441", "+442"]),
        ),
        max_size=3,
    ),
    st.lists(TEXTS, max_size=3),
    TEXTS,
    st.lists(TEXTS, max_size=3),
    st.booleans(),
)


@given(PEOPLE, st.lists(PEOPLE, max_size=3))
def test_a_merged_contact_knows_all_that_each_knew(first: Contact, others: list[Contact]) -> None:
    one = merged(first, others)
    everything = " ".join([one.name, one.company, one.notes]).casefold().split()
    for each in (first, *others):
        for text in (each.name, each.company, each.notes):
            assert set(text.casefold().split()) <= set(everything)
        assert set(map(str.casefold, each.emails)) <= set(map(str.casefold, one.emails))
        assert set(map(str.casefold, each.groups)) <= set(map(str.casefold, one.groups))
        numbers = {number.e164 or number.raw for number in one.numbers}
        assert {number.e164 or number.raw for number in each.numbers} <= numbers
        assert one.favourite or not each.favourite
    assert merged(one, others) == one
    assert brought_up_to_date(one, one) == one


# Files taken in


async def test_an_import_adds_then_updates_then_changes_nothing(
    book: ContactBook, clock: ManualClock
) -> None:
    file = [
        person("Jane Doe", "020 7946 0018", uid="u1"),
        person("John", "+12125550100", emails=("john@x.org",)),
        person("", company="Acme", groups=("Work",)),
    ]
    first = await book.take_in(entries(*file, photo=PICTURE))
    assert (first.read, first.added, first.updated) == (3, 3, 0)
    before = await everybody(book)
    await clock.turn(60)
    file[2] = replace(before[0], id="", uid=before[0].uid)
    again = await book.take_in(entries(*file, photo=PICTURE))
    assert (again.read, again.added, again.updated, again.step) == (3, 0, 3, "")
    assert await everybody(book) == before


@pytest.mark.parametrize(
    ("ours", "theirs", "is_same"),
    [
        (person("Jane", uid="u"), person("Renamed", uid="u"), True),
        (person("Jane Doe", emails=("J@x.org",)), person("doe jané", emails=("j@X.org",)), True),
        (person("Jane", "020 7946 0018"), person("JANE", "+442079460018"), True),
        (person("Jane", "020 7946 0018"), person("John", "+442079460018"), False),
        (person("Jane", emails=("a@x",)), person("John", emails=("a@x",)), False),
        (person("Jane"), person("Jane"), False),
    ],
)
@pytest.mark.parametrize("together", [False, True])
async def test_an_entry_belongs_to_whom_it_tells_of(
    book: ContactBook, ours: Contact, theirs: Contact, is_same: bool, together: bool
) -> None:
    """Whether that one was there before, or came in the same file."""
    if together:
        summary = await book.take_in(entries(ours, theirs))
    else:
        await book.take_in(entries(ours))
        summary = await book.take_in(entries(theirs))
    assert await book.count() == (1 if is_same else 2)
    assert summary.updated == is_same


async def test_an_update_adds_and_takes_nothing_away(book: ContactBook) -> None:
    ours = await book.add(
        person("Jane", "020 7946 0018", uid="u", groups=("A",), notes="Ours", extra=("X-A:1",)),
        PICTURE,
    )
    told = person("Jane Doe", "+1 212 555 0100", uid="u", groups=("B",), notes="Theirs")
    await book.take_in(entries(told))
    (now,) = await everybody(book)
    assert (now.id, now.name, now.groups) == (ours.id, "Jane Doe", ("A", "B"))
    assert [number.e164 for number in now.numbers] == ["+442079460018", "+12125550100"]
    assert now.notes == "Ours\n\nTheirs"
    assert now.extra == ("X-A:1",)
    assert await book.photo(ours.id) == PICTURE
    await book.take_in(entries(told, photo=OTHER_PICTURE))
    assert await book.photo(ours.id) == OTHER_PICTURE
    await book.undo()
    assert await book.photo(ours.id) == PICTURE
    await book.undo()
    assert await everybody(book) == [ours]


async def test_a_long_import_tells_how_far_it_is_and_is_undone_as_one(book: ContactBook) -> None:
    told: list[int] = []
    many = [person(f"n{number}") for number in range(1100)]
    summary = await book.take_in(entries(*many), lambda now: told.append(now.read))
    assert told == [500, 1000, 1100]
    assert (summary.added, await book.count()) == (1100, 1100)
    undone = await book.undo()
    assert (len(undone.changed), await book.count()) == (1100, 0)


async def test_an_import_that_is_cancelled_keeps_what_it_told(book: ContactBook) -> None:
    so_far: list[ImportSummary] = []
    task: asyncio.Task[ImportSummary]

    def stop(summary: ImportSummary) -> None:
        so_far.append(summary)
        task.cancel()

    many = [person(f"n{number}") for number in range(1100)]
    task = asyncio.create_task(book.take_in(entries(*many), stop))
    with pytest.raises(asyncio.CancelledError):
        await task
    assert so_far[0].added == await book.count() == 500
    await book.undo(so_far[0].step)
    assert await book.count() == 0


async def test_what_cannot_be_read_is_told(book: ContactBook) -> None:
    def broken() -> Iterator[ReadEntry]:
        yield ReadEntry("card 1", None, None, "no name")
        yield ReadEntry("card 2", person("Jane"), None, "its picture is too big")
        yield ReadEntry("card 3", person("John"), Photo("image/png", bytes(11 * 1024 * 1024)))

    summary = await book.take_in(broken())
    assert (summary.read, summary.added, summary.updated) == (3, 1, 0)
    assert [entry for entry, _ in summary.skipped] == ["card 1", "card 3"]
    assert summary.partly == [("card 2", "its picture is too big")]

    def unreadable() -> Iterator[ReadEntry]:
        raise ContactFileError("No file.")
        yield

    with pytest.raises(ContactFileError):
        await book.take_in(unreadable())


class Shelf:
    """Files that are lists."""

    def __init__(self) -> None:
        self.written: list[tuple[Contact, Photo | None]] = []

    def read_contacts(self, path: Path) -> Iterator[ReadEntry]:
        raise ContactFileError(str(path))

    def write_contacts(self, path: Path, items: Iterable[tuple[Contact, Photo | None]]) -> None:
        if path.suffix != ".vcf":
            raise ContactFileError(str(path))
        self.written = list(items)


async def test_all_are_exported_in_order_with_their_pictures(book: ContactBook) -> None:
    await book.take_in(entries(*(person(f"n{number:04}") for number in range(450))))
    with_picture = await book.add(person("a", groups=("G",)), PICTURE)
    shelf = Shelf()
    assert await book.export(shelf, Path("x.vcf")) == 451
    assert shelf.written[0] == (with_picture, PICTURE)
    assert [each for each, _ in shelf.written] == await everybody(book)
    with pytest.raises(ContactFileError):
        await book.export(shelf, Path("x.doc"))


# Duplicates


async def test_duplicates_come_with_why(book: ContactBook) -> None:
    for contact in (
        person("John Smith", "020 7946 0018"),
        person("J. Smith", "+44 20 7946 0018"),
        person("Ann", emails=("a@x.org",)),
        person("Anna", emails=("A@X.org",)),
        person("Müller, Jörg"),
        person("jorg muller"),
        person("Katherine Jones"),
        person("Kathrine Jones"),
        person("Somebody Else", "4711"),
        person("Quite Another", "4711"),
    ):
        await book.add(contact)
    told = {
        frozenset(contact.name for contact in group.contacts): group.why
        for group in await book.duplicates()
    }
    assert told == {
        frozenset({"John Smith", "J. Smith"}): ("the same number +442079460018",),
        frozenset({"Ann", "Anna"}): ("the same e-mail address a@x.org",),
        frozenset({"Müller, Jörg", "jorg muller"}): ("the same name",),
        frozenset({"Katherine Jones", "Kathrine Jones"}): ("nearly the same name",),
    }


@given(st.lists(st.text("abcde", min_size=4, max_size=7), min_size=1, max_size=3), st.data())
def test_any_single_slip_is_seen(words: list[str], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(words) - 1))
    word = words[place]
    at = data.draw(st.integers(0, len(word) - 1))
    slip = data.draw(
        st.sampled_from(
            [
                word[:at] + "x" + word[at + 1 :],
                word[:at] + "x" + word[at:],
                *([word[:at] + word[at + 1 :]] if len(word) > 4 else []),
            ]
        )
    )
    slipped = [*words[:place], slip, *words[place + 1 :]]
    names = [("1", " ".join(words)), ("2", " ".join(reversed(slipped)))]
    assert ("1", "2") in same_names(names)


def test_names_of_numbers_and_short_ones_are_no_slips() -> None:
    for one, other in (("Room 1001", "Room 1002"), ("Ann", "Anna"), ("Max", "Mex"), ("a b", "c d")):
        assert not same_names([("1", one), ("2", other)])


# By name


async def test_a_name_means_the_numbers_of_who_is_called_so(book: ContactBook) -> None:
    await book.add(person("John Smith", "020 7946 0018"))
    await book.add(person("John Smithson", "020 7946 0019", "+44 20 7946 0018"))
    await book.add(person("Юлия", "+12125550100", groups=("Chess",)))
    await book.add(person("Jane", "+12125550101", groups=("Chess",), company="Acme Ltd"))

    async def meant(name: str) -> list[str | None]:
        return [choice.number.e164 for choice in await numbers_of(book, name)]

    assert await meant("smith john") == ["+442079460018"]
    assert sorted(filter(None, await meant("john"))) == ["+442079460018", "+442079460019"]
    assert await meant("yulia") == ["+12125550100"]
    assert await meant("acme") == ["+12125550101"]
    assert "+12125550101" not in await meant("chess")
    assert await meant("nobody") == []


# News


async def test_who_watches_hears_of_every_program_once(
    book: ContactBook, tmp_path: Path, clock: ManualClock
) -> None:
    await book.add(person("Before"))
    told: list[ContactNews] = []
    stop = await book.watch(told.append)
    mine = await book.add(person("Mine"))
    assert [news.ids for news in told] == [frozenset({mine.id})]
    async with make_book(tmp_path, clock) as other:
        theirs = await other.add(person("Theirs"))
        await _until(clock, lambda: len(told) == 2)
        assert told[1].ids == frozenset({theirs.id})
        stop()
        stop()
        await other.add(person("Unheard"))
        await book.add(person("Unheard too"))
        assert len(told) == 2
        again = await book.watch(told.append)
        assert len(told) == 2
        await book.remove([mine.id])
        assert told[2].ids == frozenset({mine.id})
        again()


async def test_changes_can_be_awaited_and_a_failing_watcher_harms_nobody(
    book: ContactBook,
) -> None:
    def fail(_news: ContactNews) -> None:
        raise RuntimeError

    await book.watch(fail)
    changes = book.changes()
    waiting = asyncio.ensure_future(anext(changes))
    while not waiting.done():
        added = await book.add(person("Jane"))
    assert added.id
    assert (await waiting).ids


async def _until(clock: ManualClock, happened: object) -> None:
    assert callable(happened)
    for _ in range(200):
        if happened():
            return
        await clock.turn(LOOK_INTERVAL_S)
    raise AssertionError("it never happened")
