"""Rules of a sync that the property test does not spell out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialer.core.contact import ContactNumber, Photo
from dialer.core.errors import MassDeletionError
from tests.unit.engine.contact_desk import Desk, Kind, person

A, B = Photo("image/png", b"a"), Photo("image/png", b"b")


async def synced(*names: str, kind: Kind | None = None) -> Desk:
    """A desk whose sides agree on these people."""
    desk = Desk(kind or Kind())
    for name in names:
        desk.add(person(name, emails=[f"{name}@x.org"], uid=f"u{name}"))
    report = await desk.sync()
    assert report.pushed == len(names)
    return desk


def counts(report: object) -> dict[str, int]:
    names = ("pulled", "pushed", "deleted_here", "deleted_there", "conflicts")
    return {name: count for name in names if (count := getattr(report, name))}


async def test_what_is_new_on_either_side_is_added_to_the_other() -> None:
    desk = Desk()
    desk.add(person("Anna"))
    desk.book.put(person("Bert", "020 7946 0001"))
    assert counts(await desk.sync()) == {"pulled": 1, "pushed": 1}
    assert {c.name for c in desk.here} == {c.name for c in desk.there} == {"Anna", "Bert"}
    (bert,) = (c for c in desk.here if c.name == "Bert")
    assert bert.numbers[0].e164 == "+442079460001"
    assert bert.created_at is not None
    assert bert.uid


@pytest.mark.parametrize("where", ["here", "there"])
async def test_what_is_deleted_on_one_side_is_deleted_on_the_other(where: str) -> None:
    desk = await synced("Anna", "Bert")
    if where == "here":
        del desk.contacts.all["c1"]
        assert counts(await desk.sync()) == {"deleted_there": 1}
    else:
        desk.book.drop("r1")
        assert counts(await desk.sync()) == {"deleted_here": 1}
    assert [c.name for c in desk.here] == [c.name for c in desk.there] == ["Bert"]
    assert counts(await desk.sync()) == {}


async def test_deleted_here_and_changed_there_comes_back() -> None:
    desk = await synced("Anna")
    del desk.contacts.all["c1"]
    desk.edit_there("r1", company="New")
    assert counts(await desk.sync()) == {"pulled": 1, "conflicts": 1}
    assert [c.company for c in desk.here] == ["New"]


async def test_changed_here_and_deleted_there_comes_back() -> None:
    desk = await synced("Anna")
    desk.edit("c1", company="New")
    desk.book.drop("r1")
    assert counts(await desk.sync()) == {"pushed": 1, "conflicts": 1}
    assert [c.company for c in desk.there] == ["New"]


async def test_deleted_on_both_sides() -> None:
    desk = await synced("Anna")
    del desk.contacts.all["c1"]
    desk.book.drop("r1")
    assert counts(await desk.sync()) == {}
    assert await desk.links.links("a") == []


async def test_a_version_that_changed_without_its_content_changes_nothing() -> None:
    desk = await synced("Anna")
    desk.edit_there("r1")
    writes = desk.contacts.writes, desk.book.writes
    assert counts(await desk.sync()) == {}
    assert (desk.contacts.writes, desk.book.writes) == writes


async def test_what_a_small_book_cannot_hold_stays_here_and_is_never_lost() -> None:
    desk = Desk(Kind(small=True))
    desk.add(
        person("Anna", "1", "2", "3", emails=["a@x.org", "b@x.org"], notes="n", groups=("g",)), A
    )
    await desk.sync()
    before = desk.here
    desk.edit_there("r1", company="New")
    assert counts(await desk.sync()) == {"pulled": 1}
    after = desk.here[0]
    assert replace(after, company="", updated_at=None) == replace(before[0], updated_at=None)
    assert desk.contacts.photos == {"c1": A}
    # A change that it cannot hold is none for it.
    desk.edit("c1", notes="m", favourite=True)
    assert counts(await desk.sync()) == {}


async def test_a_book_that_writes_numbers_in_its_own_way_is_left_to_it() -> None:
    desk = Desk(Kind(tidies=True))
    desk.add(person("Anna", "020 7946 0001"))
    assert counts(await desk.sync()) == {"pushed": 1}
    assert counts(await desk.sync()) == {}
    assert desk.here[0].numbers[0].raw == "020 7946 0001"
    assert desk.there[0].numbers[0].raw == "02079460001"


@pytest.mark.parametrize("kind", [Kind(), Kind(small=True), Kind(renames=True)])
async def test_the_same_on_both_sides_is_left_as_it_is(kind: Kind) -> None:
    desk = Desk(kind)
    desk.add(person("Anna", "020 7946 0001", emails=["a@x.org"], uid="u"))
    numbers = (ContactNumber("landline", "+442079460001"),)
    desk.book.put(replace(person("Anna", emails=["A@x.org"]), numbers=numbers))
    writes = desk.contacts.writes, desk.book.writes
    assert counts(await desk.sync()) == {}
    assert (desk.contacts.writes, desk.book.writes) == writes
    desk.edit("c1", company="New")
    assert counts(await desk.sync()) == {"pushed": 1}


async def test_an_entry_that_moved_is_no_other_one() -> None:
    desk = await synced("Anna")
    desk.edit("c1", favourite=True)
    await desk.sync()
    entry = desk.book.entries["r1"]
    desk.book.drop("r1")
    desk.book.put(replace(entry.contact, company="New"))
    assert counts(await desk.sync()) == {"pulled": 1}
    assert [(c.id, c.favourite, c.company) for c in desk.here] == [("c1", True, "New")]


async def test_pictures_go_both_ways() -> None:
    desk = Desk()
    one = desk.add(person("Anna"), A)
    two = desk.book.put(person("Bert"), B)
    await desk.sync()
    assert desk.book.entries["r2"].photo == A
    assert desk.contacts.photos["c2"] == B
    desk.contacts.write(desk.contacts.all[one], B)
    assert counts(await desk.sync()) == {"pushed": 1}
    assert desk.book.entries["r2"].photo == B
    desk.book.write(two, desk.book.entries[two].contact, A)
    assert counts(await desk.sync()) == {"pulled": 1}
    assert desk.contacts.photos["c2"] == A
    desk.contacts.write(replace(desk.contacts.all["c2"], has_photo=False))
    assert counts(await desk.sync()) == {"pushed": 1}
    assert desk.book.entries[two].photo is None
    assert counts(await desk.sync()) == {}


async def test_a_contact_that_is_refused_is_told_and_tried_again() -> None:
    desk = Desk(Kind(tokens=True))
    desk.add(person("Anna"))
    desk.add(person("Bert"))
    desk.book.refuses.add("Anna")
    report = await desk.sync()
    assert report.problems == (("Anna", "It is not taken."),)
    assert counts(report) == {"pushed": 1}
    assert await desk.links.token("a") == ""
    desk.book.refuses.clear()
    assert counts(await desk.sync()) == {"pushed": 1}
    assert await desk.links.token("a") != ""


async def test_an_entry_that_cannot_be_read_is_left_alone() -> None:
    desk = await synced("Anna", "Bert")
    desk.edit_there("r1", company="Odd")
    desk.book.unreadable.add("r1")
    desk.edit("c1", company="Mine")
    report = await desk.sync()
    assert report.problems == (("r1", "it cannot be read"),)
    assert counts(report) == {}
    desk.book.unreadable.clear()
    report = await desk.sync()
    assert counts(report) == {"pulled": 1, "pushed": 1, "conflicts": 1}


async def test_changed_there_in_the_middle_of_it() -> None:
    desk = await synced("Anna")
    desk.edit("c1", company="Mine")
    desk.book.meanwhile.append(lambda: desk.edit_there("r1", notes="Theirs"))
    report = await desk.sync()
    assert (desk.here[0].company, desk.here[0].notes) == ("Mine", "Theirs")
    assert (desk.there[0].company, desk.there[0].notes) == ("Mine", "Theirs")
    assert counts(report)["pushed"] == 1


async def test_changed_here_in_the_middle_of_it() -> None:
    desk = await synced("Anna", "Bert")
    desk.edit_there("r2", company="Theirs")
    desk.edit("c1", company="Mine")

    def edit() -> None:
        desk.edit("c2", notes="just typed")

    desk.contacts.fuse.step = lambda: edit() if not desk.contacts.all["c2"].notes else None  # type: ignore[method-assign]  # a person types at each step
    await desk.sync()
    bert = desk.contacts.all["c2"]
    assert (bert.company, bert.notes) == ("Theirs", "just typed")


@pytest.mark.parametrize("kind", [Kind(), Kind(tokens=True)])
async def test_a_book_that_is_suddenly_empty_asks_first(kind: Kind) -> None:
    desk = await synced(*(f"P{n}" for n in range(20)), kind=kind)
    for name in list(desk.book.entries):
        desk.book.drop(name)
    writes = desk.contacts.writes
    with pytest.raises(MassDeletionError, match=r"20 of 20 .* gone from the book.*--yes"):
        await desk.sync()
    assert (desk.contacts.writes, len(desk.here)) == (writes, 20)
    assert counts(await desk.sync(confirmed=True)) == {"deleted_here": 20}


async def test_contacts_that_are_suddenly_gone_here_ask_first() -> None:
    desk = await synced(*(f"P{n}" for n in range(20)))
    for name in list(desk.contacts.all)[:11]:
        del desk.contacts.all[name]
    with pytest.raises(MassDeletionError, match=r"11 of 20 .* gone from this computer"):
        await desk.sync()
    assert len(desk.there) == 20


async def test_a_few_deletions_ask_nobody() -> None:
    desk = await synced(*(f"P{n}" for n in range(10)))
    for name in list(desk.book.entries):
        desk.book.drop(name)
    assert counts(await desk.sync()) == {"deleted_here": 10}


async def test_another_book_under_the_same_name_deletes_nothing() -> None:
    desk = await synced("Anna", "Bert")
    desk.book.entries.clear()
    desk.book.identity = "another"
    assert counts(await desk.sync()) == {"pushed": 2}
    assert len(desk.here) == 2


async def test_two_books_at_once() -> None:
    one, two = Desk(), Desk()
    two.contacts, two.links = one.contacts, one.links
    one.book.put(person("Anna"))
    await one.sync()
    (contact,) = one.here
    assert contact.name == "Anna"
    # The other has a name of its own for the same links' store.
    from dialer.engine.contact_sync_run import BookSync

    other = BookSync(
        "b",
        two.book,
        one.contacts,  # type: ignore[arg-type]  # as much of it as a sync needs
        one.links,
        now=one.now,
        new_id=one.new_id,
    )
    assert (await other.run()).pushed == 1
    assert [c.name for c in two.there] == ["Anna"]


async def test_progress_counts_up_to_all() -> None:
    from dialer.engine.contact_sync_run import BookSync

    desk = Desk()
    for n in range(60):
        desk.book.put(person(f"P{n}"))
    desk.add(person("Anna"))
    told: list[tuple[int, int]] = []
    await BookSync(
        "a",
        desk.book,
        desk.contacts,  # type: ignore[arg-type]  # as much of it as a sync needs
        desk.links,
        now=desk.now,
        new_id=desk.new_id,
        progress=lambda done, total: told.append((done, total)),
    ).run()
    assert told[-1] == (61, 61)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


@pytest.mark.parametrize("edited", ["", "r1", "here"])
async def test_cut_while_an_entry_is_replaced_by_another(edited: str) -> None:
    desk = await synced("Anna", kind=Kind(renames=True))
    desk.edit("c1", company="Mine")
    steps = 0
    while len(desk.book.entries) < 2:
        assert await desk.cut_sync(steps)
        steps += 1
    if edited == "r1":
        desk.edit_there("r1", notes="Theirs")
    elif edited == "here":
        desk.edit("c1", name="Anna M.", emails=())
    report = await desk.sync()
    assert (len(desk.here), len(desk.there)) == (1, 1)
    assert counts(report).get("pulled", 0) == (edited == "r1")
    assert desk.there[0].company == "Mine"
    assert desk.there[0].notes == ("Theirs" if edited == "r1" else "")
    assert desk.there[0].name == ("Anna M." if edited == "here" else "Anna")
    assert counts(await desk.sync()) == {}
