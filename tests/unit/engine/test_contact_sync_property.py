"""Whatever is done on both sides, and wherever a sync is cut: both sides agree in the end, nothing
is lost, nothing is doubled, and a second sync does nothing.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from dialer.core.contact import Contact, ContactNumber
from dialer.engine.contact_sync_merge import content
from tests.unit.engine.contact_desk import Desk, Kind, person

KINDS = st.builds(
    Kind,
    small=st.booleans(),
    tidies=st.booleans(),
    renames=st.booleans(),
    tokens=st.booleans(),
    keeps_uid=st.booleans(),
)
DEEDS = st.one_of(
    st.tuples(st.just("add"), st.booleans(), st.integers(0, 2)),
    st.tuples(st.just("add both"), st.booleans(), st.integers(0, 2)),
    st.tuples(st.just("edit"), st.booleans(), st.integers(0, 5)),
    st.tuples(st.just("number"), st.booleans(), st.integers(0, 5)),
    st.tuples(st.just("note"), st.booleans(), st.integers(0, 5)),
    st.tuples(st.just("delete"), st.booleans(), st.integers(0, 5)),
    st.tuples(st.just("cut"), st.booleans(), st.integers(0, 40)),
    st.tuples(st.just("sync"), st.booleans(), st.just(0)),
)


@dataclass
class World:
    """Does deeds, and remembers what must still be there: each person's first number names them."""

    desk: Desk
    made: int = 0
    alive: set[str] = field(default_factory=set)
    dead: set[str] = field(default_factory=set)
    added: dict[str, set[str]] = field(default_factory=dict)

    def fresh(self) -> str:
        self.made += 1
        return f"+44 20 7946 {self.made:04d}"

    async def do(self, deed: str, here: bool, which: int) -> None:
        desk = self.desk
        if deed == "sync":
            await desk.sync(confirmed=True)
        elif deed == "cut":
            await desk.cut_sync(which)
        elif deed.startswith("add"):
            number = self.fresh()
            name = f"Person {number[-4:]}"
            email = f"{number[-4:]}@example.org"
            # Known by all three, or by one of them on the other side.
            full = person(name, number, emails=[email])
            other = (
                person(f"Other {number[-4:]}", emails=[email]),
                person(f"Other {number[-4:]}", number),
                person(name),
            )[which]
            self.alive.add(number)
            if deed == "add both":
                desk.add(full if here else other)
                desk.book.put(other if here else full)
            elif here:
                desk.add(full)
            else:
                desk.book.put(full)
        else:
            self.touch(deed, here, which)

    def touch(self, deed: str, here: bool, which: int) -> None:
        desk = self.desk
        names = list(desk.contacts.all if here else desk.book.entries)
        if not names:
            return
        name = names[which % len(names)]
        contact = desk.contacts.all[name] if here else desk.book.entries[name].contact
        who = {self._squeezed(n.raw) for n in contact.numbers}
        if deed == "delete":
            for number in list(self.alive):
                if self._squeezed(number) in who or number[-4:] in contact.name:
                    self.alive.remove(number)
                    self.dead.add(number)
            if here:
                del desk.contacts.all[name]
            else:
                desk.book.drop(name)
            return
        links = desk.links.of.get("a", {}).values()
        if not here and desk.kind.renames and any(link.sending for link in links):
            # A book that cannot replace has two for a moment. Who edits the one that nobody knows
            # yet, in just that moment, makes another contact of it; nothing is lost.
            return
        changes: dict[str, object]
        if deed == "edit":
            self.made += 1
            changes = {"company": f"Company {self.made}"}
        elif deed == "note":
            self.made += 1
            changes = {"notes": f"{contact.notes}\nNote {self.made}".strip()}
        else:
            new = self.fresh()
            if not here and desk.kind.small and len(contact.numbers) > 1:
                return
            changes = {"numbers": (*contact.numbers, ContactNumber("office", new))}
            for number in self.alive:
                if self._squeezed(number) in who:
                    self.added.setdefault(number, set()).add(new)
        (desk.edit if here else desk.edit_there)(name, **changes)

    @staticmethod
    def _squeezed(raw: str) -> str:
        return raw.replace(" ", "")

    def numbers(self, contacts: list[Contact]) -> Counter[str]:
        return Counter(self._squeezed(n.raw) for c in contacts for n in c.numbers)


@settings(max_examples=300, deadline=None)
@given(KINDS, st.lists(DEEDS, max_size=25))
def test_both_sides_agree_in_the_end(kind: Kind, deeds: list[tuple[str, bool, int]]) -> None:
    async def work() -> None:
        world = World(Desk(kind))
        desk = world.desk
        for deed in deeds:
            await world.do(*deed)
        await desk.sync(confirmed=True)

        # Nothing is doubled, and both sides have the same people.
        here, there = world.numbers(desk.here), world.numbers(desk.there)
        assert not [n for n, count in (here | there).items() if count > 1]
        assert len(desk.here) == len(desk.there)
        # Nobody is lost, and no number that was added.
        for number in world.alive:
            assert here[world._squeezed(number)] == 1
            for added in world.added.get(number, ()):
                assert here[world._squeezed(added)] == 1
        # What the book can hold stands there as it stands here.
        links = {link.remote_id: link for link in await desk.links.links("a")}
        assert set(links) == set(desk.book.entries)
        assert {link.contact_id for link in links.values()} == set(desk.contacts.all)
        for remote_id, entry in desk.book.entries.items():
            assert links[remote_id].sending is None
            assert not links[remote_id].arriving
            if not kind.small:
                ours = desk.book._as_kept(desk.contacts.all[links[remote_id].contact_id])
                assert _plain(entry.contact) == _plain(ours)
        # A second one has nothing to do.
        writes = desk.contacts.writes, desk.book.writes
        report = await desk.sync()
        assert not report.changed
        assert (desk.contacts.writes, desk.book.writes) == writes

    asyncio.run(work())


def _plain(contact: Contact) -> Contact:
    return content(contact)
