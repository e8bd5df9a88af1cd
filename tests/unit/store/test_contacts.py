"""The contacts on disk: kept in order, found as their keys say, put back exactly by undo."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialer.core.call import Call, CallRequest, Progress
from dialer.core.contact import Contact, ContactNumber, Photo
from dialer.core.contact_ports import ContactFilter, Saved
from dialer.core.errors import ContactNotFoundError, StoreError
from dialer.core.search_keys import name_order, search_keys
from dialer.core.search_query import read_query
from dialer.store.calls import CallLog
from dialer.store.contacts import ContactBase
from dialer.store.contacts_places import MIDDLE
from dialer.store.contacts_romanise import romanise

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
ALL = ContactFilter()
PICTURE, OTHER_PICTURE = Photo("image/png", b"\x89one"), Photo("image/jpeg", b"two")


def contact(number: int, name: str = "Jane Doe", *e164s: str, **more: object) -> Contact:
    """A contact whose id ends in ``number``."""
    numbers = tuple(ContactNumber("mobile", e164, e164) for e164 in e164s)
    return Contact(name=name, id=f"01J{number:023d}", numbers=numbers, **more)  # type: ignore[arg-type]  # short hand


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[ContactBase]:
    base = ContactBase(folder / "dialer.sqlite3", lambda: NOON)
    try:
        yield base
    finally:
        await base.aclose()


@pytest.fixture
async def base(tmp_path: Path) -> AsyncIterator[ContactBase]:
    """An empty home's contacts."""
    async with opened(tmp_path) as base:
        yield base


async def put(base: ContactBase, *contacts: Contact) -> str:
    return await base.put([Saved(contact) for contact in contacts], "Put")


async def names(base: ContactBase, wanted: ContactFilter = ALL) -> list[str]:
    return [contact.name for contact in await base.page(wanted, 0, 1000)]


async def found(base: ContactBase, text: str, limit: int = 50) -> list[str]:
    return [each.contact.name for each in await base.search(text, limit)]


async def test_nothing_is_made_before_the_first_question(tmp_path: Path) -> None:
    async with opened(tmp_path / "none"):
        pass
    assert not (tmp_path / "none").exists()


async def test_what_is_put_is_there_whole(base: ContactBase) -> None:
    whole = contact(
        1,
        "Jane",
        "+442079460018",
        uid="u-1",
        company="Acme",
        emails=("a@x.org", "B@x.org"),
        groups=("Work", "Chess"),
        favourite=True,
        notes="two\nlines",
        region="GB",
        extra=("X-A:1",),
        has_photo=True,
        created_at=NOON,
        updated_at=NOON,
    )
    await base.put([Saved(whole, PICTURE)], "Added")
    assert await base.get(whole.id) == whole
    assert await base.photo(whole.id) == PICTURE
    assert await base.by_numbers(["+442079460018", "+1"]) == {"+442079460018": whole}
    assert await base.groups() == [("Chess", 1), ("Work", 1)]
    assert list(await base.alike([], ["b@X.ORG"], [])) == [whole]
    assert list(await base.alike(["u-1", ""], [], [])) == [whole]
    assert list(await base.get_all(["x", whole.id, whole.id])) == [whole]


async def test_a_contact_is_named_by_the_beginning_of_its_id(base: ContactBase) -> None:
    one, two = contact(1), replace(contact(2), id="01K0000")
    await put(base, one, two)
    assert await base.get("01k0") == two
    for wrong, why in (("01J", "no contact"), ("", "no contact"), ("01J00009", "no contact")):
        with pytest.raises(ContactNotFoundError, match=why):
            await base.get(wrong)
    await put(base, contact(3))
    with pytest.raises(ContactNotFoundError, match="Several"):
        await base.get("01J000")
    for odd in ("\udcff" * 9, "é" * 9, "%" * 9, "' OR 1=1"):
        with pytest.raises(ContactNotFoundError):
            await base.get(odd)


async def test_pages_sections_and_filters_go_by_name(base: ContactBase) -> None:
    people = ["zoe", "Ärger", "anna", "42", "Юлия", "Bob", "bert", "王"]
    await put(base, *(contact(number, name) for number, name in enumerate(people)))
    in_order = ["42", "anna", "Ärger", "bert", "Bob", "王", "zoe", "Юлия"]
    assert await names(base) == in_order
    assert [each.name for each in await base.page(ALL, 2, 3)] == in_order[2:5]
    assert list(await base.ids(ALL)) == [contact(people.index(name)).id for name in in_order]
    sections = [("#", 0), ("A", 1), ("B", 3), ("W", 5), ("Z", 6), ("Ю", 7)]
    assert list(await base.sections(ALL)) == sections
    await put(
        base, contact(5, "Bob", groups=("G",), favourite=True), contact(2, "anna", groups=("G",))
    )
    assert await names(base, ContactFilter(group="G")) == ["anna", "Bob"]
    assert await names(base, ContactFilter(group="G", favourite=True)) == ["Bob"]
    assert await names(base, ContactFilter(favourite=True)) == ["Bob"]
    assert len(await names(base, ContactFilter(favourite=False))) == 7
    assert await base.count(ContactFilter(group="G")) == 2
    assert await base.count() == 8
    assert list(await base.sections(ContactFilter(group="G"))) == [("A", 0), ("B", 1)]


async def test_of_several_with_a_number_the_favourite_then_the_oldest_has_it(
    base: ContactBase,
) -> None:
    old, new = contact(1, "Old", "+441"), contact(2, "New", "+441")
    await put(base, new, old)
    assert (await base.by_numbers(["+441"]))["+441"] == old
    await put(base, replace(new, favourite=True))
    assert (await base.by_numbers(["+441"]))["+441"].name == "New"
    (shared,) = await base.shared(10)
    assert shared.value == "+441"
    assert shared.ids == (old.id, new.id)


async def test_recently_called_then_favourite_then_by_name(
    base: ContactBase, tmp_path: Path
) -> None:
    await put(
        base,
        contact(1, "Jo A", "+441"),
        contact(2, "Jo B", "+442", "+443"),
        contact(3, "Jo C", favourite=True),
        contact(4, "Jo D", "+444"),
        contact(5, "Jo E", "+445", favourite=True),
    )
    assert await found(base, "jo") == ["Jo C", "Jo E", "Jo A", "Jo B", "Jo D"]
    log = CallLog(tmp_path / "dialer.sqlite3", lambda: NOON)
    for minute, to in enumerate(["+444", "+443", "+444", "+445", "+4499"]):
        at = NOON + timedelta(minutes=minute)
        request = CallRequest("home", "+1", to)
        await log.add(Call(f"c{minute}", "p", request, at, f"t{minute}", None, "f", Progress()))
    await log.aclose()
    in_order = ["Jo E", "Jo D", "Jo B", "Jo C", "Jo A"]
    assert await found(base, "jo") == in_order
    assert await found(base, "jo", 2) == in_order[:2]
    assert await found(base, "") == in_order[:4]
    assert await found(base, "jo b") == ["Jo B"]


async def test_which_number_was_meant_is_told(base: ContactBase) -> None:
    await put(base, contact(1, "Jane", "+442079460018", "+12125550100"))
    (by_number,) = await base.search("212 555", 10)
    (by_name,) = await base.search("jane", 10)
    assert (by_number.number, by_name.number) == (1, None)


async def test_words_and_numbers_narrow_each_other(base: ContactBase) -> None:
    await put(
        base,
        contact(1, "John Smith", "+442079460018"),
        contact(2, "John Smith", "+12125550100"),
        contact(3, "Jane 207"),
    )
    found = await base.search("john 2079", 10)
    assert [(each.contact.id, each.number) for each in found] == [(contact(1).id, 0)]
    assert [each.contact.name for each in await base.search("207 jane", 10)] == ["Jane 207"]
    assert not await base.search("jane 2125", 10)


NAMES = st.sampled_from(
    ["Jo", "John Smith", "Joan", "Müller", "Юлия", "王小明", "שרה כהן", "5 Star", "Ann", ""]
)
NUMBERS = st.sampled_from(["+442079460018", "+442079460019", "+12125550100", "+4930123456"])
CONTACTS = st.builds(
    lambda number, name, e164s, favourite, company: contact(
        number, name, *e164s, favourite=favourite, company=company
    ),
    st.integers(1, 8),
    NAMES,
    st.lists(NUMBERS, max_size=2, unique=True),
    st.booleans(),
    NAMES,
)
QUERIES = st.sampled_from(
    [
        *("j", "jo", "john s", "smith 2079", "mueller", "yu", "ю", "wxm", "sara", "2", "5646"),
        *("56 7", "020", "+4420", "0018", "0100 jo", "5", "z", "ann 5", "李", "!", "5646076"),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(CONTACTS, max_size=8), st.lists(st.integers(1, 8), max_size=3), QUERIES)
async def test_the_index_finds_what_the_keys_say_through_any_changes(
    written: list[Contact], removed: list[int], text: str
) -> None:
    with TemporaryDirectory() as folder:
        async with opened(Path(folder)) as base:
            now: dict[str, Contact] = {}
            for each in written:
                await put(base, each)
                now[each.id] = each
            for number in removed:
                if now.pop(contact(number).id, None) is not None:
                    await base.remove([contact(number).id], "Removed")
            query = read_query(text, romanise)
            meant = [
                each
                for each in sorted(now.values(), key=_in_order)
                if query.fits(search_keys(each, romanise).words, search_keys(each, romanise).digits)
            ]
            expected = [each for each in meant if each.favourite]
            expected += [each for each in meant if not each.favourite]
            assert [each.contact for each in await base.search(text, 50)] == expected
            assert [each.contact for each in await base.search(text, 2)] == expected[:2]
            assert list(await base.page(ALL, 0, 50)) == sorted(now.values(), key=_in_order)


def _in_order(each: Contact) -> tuple[str, str]:
    return name_order(each, romanise).sort_key, each.id


async def test_names_that_crowd_together_stay_in_order_and_are_found(
    base: ContactBase, tmp_path: Path
) -> None:
    """Each new one goes between the last two: the gaps are used up again and again."""
    await put(base, contact(0, "a"), contact(1, "c", groups=("G",)))
    some = [contact(number + 2, f"b{1000 - number}", groups=("G",)) for number in range(300)]
    for start in range(0, 300, 50):
        await put(base, *some[start : start + 50])
    expected = ["a", *sorted(each.name for each in some), "c"]
    assert await names(base) == expected
    assert await names(base, ContactFilter(group="G")) == expected[1:]
    assert await found(base, "b", 1000) == expected[1:-1]
    for each in some[::37]:
        assert await found(base, each.name) == [each.name]
    with sqlite3.connect(tmp_path / "dialer.sqlite3") as connection:
        (least, most) = connection.execute("SELECT min(place), max(place) FROM contacts").fetchone()
        for table in ("contact_words", "contact_digits"):
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
    connection.close()
    assert 0 < least < most < 2 * MIDDLE


# Undo

CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.lists(CONTACTS, min_size=1, max_size=3)),
        st.tuples(st.just("photo"), st.lists(CONTACTS, min_size=1, max_size=2)),
        st.tuples(st.just("remove"), st.lists(st.integers(1, 8), min_size=1, max_size=3)),
        st.tuples(st.just("merge"), st.tuples(st.integers(1, 8), CONTACTS)),
    ),
    max_size=6,
)
State = Sequence[tuple[Contact, Photo | None]]


async def state(base: ContactBase) -> State:
    return [(each, await base.photo(each.id)) for each in await base.page(ALL, 0, 100)]


@settings(max_examples=60, deadline=None)
@given(CHANGES)
async def test_undoing_step_after_step_restores_each_state_exactly_and_redoing_as_well(
    changes: list[tuple[str, list[object]]],
) -> None:
    with TemporaryDirectory() as folder:
        async with opened(Path(folder)) as base:
            states, steps = [await state(base)], list[str]()
            for kind, what in changes:
                step = await _change(base, kind, what)
                if step is not None:
                    steps.append(step)
                    states.append(await state(base))
            undoings = []
            for step, before in zip(reversed(steps), reversed(states[:-1]), strict=True):
                last = await base.last_step()
                assert last is not None
                assert last.id == step
                assert await base.undo(step)
                assert await state(base) == before
                undoings.append(str(int(steps[-1]) + len(undoings) + 1))
            assert await base.last_step() is None
            for undoing, after in zip(reversed(undoings), states[1:], strict=True):
                assert await base.undo(undoing)
                assert await state(base) == after


async def _change(base: ContactBase, kind: str, what: list[object]) -> str | None:
    there = {each.id: each for each in await base.page(ALL, 0, 100)}
    if kind in ("put", "photo"):
        unique = {each.id: each for each in what if isinstance(each, Contact)}
        photo = PICTURE if kind == "photo" else None
        return await base.put(
            [Saved(replace(each, has_photo=bool(photo)), photo) for each in unique.values()], kind
        )
    if kind == "remove":
        ids = [contact(n).id for n in what if isinstance(n, int) and contact(n).id in there]
        return await base.remove(ids, kind) if ids else None
    number, into = what
    assert isinstance(number, int)
    assert isinstance(into, Contact)
    if contact(number).id not in there or into.id == contact(number).id:
        return None
    return await base.remove([contact(number).id], kind, Saved(into, OTHER_PICTURE))


async def test_a_contact_that_was_changed_since_is_left_alone(base: ContactBase) -> None:
    step = await put(base, contact(1, "One"), contact(2, "Two"))
    await put(base, contact(1, "One more"))
    assert list(await base.undo(step)) == [contact(2).id]
    assert await names(base) == ["One more"]
    removed = await base.remove([contact(1).id], "Removed")
    await put(base, contact(1, "Again"))
    assert list(await base.undo(removed)) == []
    assert await names(base) == ["Again"]


async def test_the_parts_of_an_import_are_undone_together(base: ContactBase) -> None:
    await put(base, contact(1, "Before"))
    step = await base.put([Saved(contact(1, "After")), Saved(contact(2))], "Import")
    assert await base.put([Saved(contact(3)), Saved(contact(2, "Two"))], "Import", step) == step
    last = await base.last_step()
    assert last is not None
    assert (last.what, last.contacts, last.at) == ("Import", 3, NOON)
    assert len(await base.undo(step)) == 3
    assert await names(base) == ["Before"]


async def test_a_big_step_is_undone_and_redone_in_parts(base: ContactBase) -> None:
    await base.put([Saved(contact(number)) for number in range(1200)], "Import")
    await put(base, contact(700, "Changed"))
    step = await base.last_step()
    assert step is not None
    assert len(await base.undo("1")) == 1199
    assert await names(base) == ["Changed"]
    last = await base.last_step()
    assert last is not None
    assert last.id == step.id
    assert len(await base.undo("3")) == 1199
    assert await base.count() == 1200


async def test_what_cannot_be_undone_is_said(base: ContactBase) -> None:
    for step in ("", "0", "99", "x", "9" * 30, "١"):
        with pytest.raises(ContactNotFoundError, match="no step"):
            await base.undo(step)
    with pytest.raises(ContactNotFoundError):
        await base.remove([contact(9).id], "Removed")
    assert await base.last_step() is None


async def test_a_step_is_done_whole_or_not_at_all(base: ContactBase) -> None:
    await put(base, contact(1))
    with pytest.raises(ContactNotFoundError):
        await base.remove([contact(1).id, contact(2).id], "Removed")
    assert await base.count() == 1


async def test_old_steps_are_let_go_and_the_newest_stays(tmp_path: Path) -> None:
    now = NOON
    base = ContactBase(tmp_path / "dialer.sqlite3", lambda: now)
    first = await put(base, contact(1))
    for number in range(200):
        await put(base, contact(2, f"n{number}"))
    with pytest.raises(ContactNotFoundError):
        await base.undo(first)
    now = NOON + timedelta(days=365)
    last = await put(base, contact(2, "late"))
    step = await base.last_step()
    assert step is not None
    assert step.id == last
    await base.undo(last)
    assert await base.last_step() is None
    await base.aclose()


# Several programs, sudden ends, abandoned questions


async def test_news_names_what_any_program_changed(base: ContactBase, tmp_path: Path) -> None:
    mark = (await base.news()).mark
    assert (await base.news(mark)).ids == frozenset()
    async with opened(tmp_path) as other:
        step = await put(other, contact(1))
        await put(other, contact(2))
        news = await base.news(mark)
        assert news.ids == {contact(1).id, contact(2).id}
        await other.undo(step)
        assert (await base.news(news.mark)).ids == {contact(1).id}
        await other.put([Saved(contact(3))], "Put", "2")
        assert (await base.news(news.mark)).ids in (None, {contact(n).id for n in (1, 2, 3)})


async def test_programs_write_side_by_side(tmp_path: Path) -> None:
    async with opened(tmp_path) as one, opened(tmp_path) as two:

        async def write(base: ContactBase, offset: int) -> None:
            for number in range(30):
                await put(base, contact(offset + number, f"n{number}"))

        await asyncio.gather(write(one, 0), write(two, 100))
        assert await one.count() == await two.count() == 60
        assert await names(one) == sorted(f"n{number}" for number in range(30) for _ in "ab")


def test_what_is_answered_survives_a_killed_program(tmp_path: Path) -> None:
    path = tmp_path / "dialer.sqlite3"
    program = (
        "import asyncio, os, sys\n"
        "from datetime import datetime, UTC\n"
        "from pathlib import Path\n"
        "from dialer.core.contact import Contact\n"
        "from dialer.core.contact_ports import Saved\n"
        "from dialer.store.contacts import ContactBase\n"
        "async def main():\n"
        "    base = ContactBase(Path(sys.argv[1]), lambda: datetime.now(UTC))\n"
        "    await base.put([Saved(Contact('Jane', id='01J'))], 'Added')\n"
        "    os._exit(9)\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert done.returncode == 9

    async def look() -> list[str]:
        async with opened(tmp_path) as base:
            return await found(base, "jan")

    assert asyncio.run(look()) == ["Jane"]


async def test_an_abandoned_search_leaves_no_work_behind(base: ContactBase) -> None:
    await put(base, *(contact(number, f"Jo {number}") for number in range(100)))
    searches = [asyncio.create_task(base.search("jo", 50)) for _ in range(50)]
    await asyncio.sleep(0)
    for search in searches[:-1]:
        search.cancel()
    results = await asyncio.gather(*searches, return_exceptions=True)
    assert all(isinstance(result, asyncio.CancelledError) for result in results[:-1])
    assert len(await searches[-1]) == 50


async def test_a_closed_book_says_so(base: ContactBase) -> None:
    await base.aclose()
    with pytest.raises(StoreError, match="closed"):
        await base.count()
    with pytest.raises(ValueError, match="without an id"):
        await base.put([Saved(Contact("Jane"))], "Added")


async def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / "dialer.sqlite3").write_bytes(b"no database at all, but long enough" * 40)
    async with opened(tmp_path) as base:
        with pytest.raises(StoreError, match="cannot be used"):
            await base.count()
