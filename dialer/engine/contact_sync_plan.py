"""What a sync has to do, worked out from how both sides stand and how they stood. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dialer.core.address_book import RemoteEntry, SyncLink
from dialer.core.contact import Contact, with_e164
from dialer.core.errors import MassDeletionError
from dialer.core.phrase import phrase
from dialer.engine.contact_sync_match import fingerprint, match
from dialer.engine.contact_sync_merge import BLANK, content

DELETED_WITHOUT_ASKING = 10
SHARE_WITHOUT_ASKING = 1 / 3


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides as they stand. ``here``: every contact by id; ``changed``: entries that are new
    there or differ; ``removed``: linked remote ids that are gone there; ``left_alone``: remote ids
    that could not be read; ``repainted``: ids of contacts whose picture has changed here.
    """

    here: Mapping[str, Contact]
    changed: Mapping[str, RemoteEntry]
    removed: Collection[str]
    left_alone: Collection[str] = ()
    repainted: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """A contact here and an entry there that are one. ``entry`` is None when nothing has changed
    there; ``link`` when they meet for the first time.
    """

    contact_id: str
    link: SyncLink | None
    entry: RemoteEntry | None


@dataclass(slots=True)
class Plan:
    """``leftovers``: entries there that a cut sync has replaced but not removed; they go first, for
    after ``links`` are written nothing tells any more what they are. ``arrivals``: entries to be
    added here, under the contact's id; ``departures``: contacts to be added there.
    """

    leftovers: list[SyncLink] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    links: list[SyncLink] = field(default_factory=list)
    arrivals: list[tuple[str, RemoteEntry]] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    departures: list[str] = field(default_factory=list)
    deleted_here: list[SyncLink] = field(default_factory=list)
    deleted_there: list[SyncLink] = field(default_factory=list)
    conflicts: int = 0

    @property
    def steps(self) -> int:
        """How many contacts are to be handled."""
        return sum(
            len(part)
            for part in (
                self.arrivals,
                self.meetings,
                self.departures,
                self.deleted_here,
                self.deleted_there,
                self.leftovers,
            )
        )


def make_plan(
    links: Sequence[SyncLink],
    sides: Sides,
    kept: Callable[[Contact], Contact],
    new_id: Callable[[], str],
    region: str,
) -> Plan:
    """What is to be done so that both sides agree. ``links``: without those whose contact was
    arriving and never came.
    """
    plan = Plan()
    known = {link.remote_id for link in links}
    new = {name: entry for name, entry in sides.changed.items() if name not in known}
    linked = set()
    for link in links:
        settled = _settle(link, sides, new, kept, plan, region)
        if settled is None:
            plan.forgotten.append(link.contact_id)
            continue
        if settled is not link:
            plan.links.append(settled)
        linked.add(link.contact_id)
        if settled.remote_id not in sides.left_alone:
            _plan_linked(settled, sides, kept, plan)
    unlinked = {
        name: with_e164(contact, region)
        for name, contact in sides.here.items()
        if name not in linked
    }
    entries = {name: with_e164(entry.contact, region) for name, entry in new.items()}
    pairs = match(unlinked, entries)
    for remote_id, entry in new.items():
        if remote_id in pairs:
            plan.meetings.append(Meeting(pairs[remote_id], None, entry))
        else:
            plan.arrivals.append((new_id(), entry))
    met = set(pairs.values())
    plan.departures.extend(
        name
        for name, contact in unlinked.items()
        if name not in met and content(kept(contact)) != BLANK
    )
    return plan


def check_deletions(plan: Plan, links: int, title: str) -> None:
    """Raises MassDeletionError when the plan deletes so much that it may be a mistake."""
    for side, deleted in (
        (title, plan.deleted_here),
        (phrase("this computer"), plan.deleted_there),
    ):
        count = len(deleted)
        if count > DELETED_WITHOUT_ASKING and count > links * SHARE_WITHOUT_ASKING:
            raise MassDeletionError(
                phrase(
                    "{count} of {links} contacts that were on both sides are gone from"
                    " {side}; nothing was changed.",
                    count=count,
                    links=links,
                    side=side,
                ),
                "If they are meant to be deleted on the other side too, sync with --yes.",
            )


def _settle(
    link: SyncLink,
    sides: Sides,
    new: dict[str, RemoteEntry],
    kept: Callable[[Contact], Contact],
    plan: Plan,
    region: str,
) -> SyncLink | None:
    """A link without what was under way when the last sync was cut: was it done, or not? None when
    there is nothing to link. Entries that are told apart so are taken out of ``new``.
    """
    if link.sending is None:
        return _moved(link, sides, new)
    sent = content(kept(link.sending))
    arrived = replace(link, here=link.sending, sending=None)
    entry = sides.changed.get(link.remote_id) if link.remote_id else None
    if entry is not None and content(entry.contact) == sent:
        return replace(arrived, version=entry.version, there=entry.contact, photo_there="")
    copy = next((e for e in new.values() if content(e.contact) == sent), None)
    if copy is None:
        # A book that writes things in its own way is known by the rest.
        print_sent = fingerprint(sent, region)
        copy = next((e for e in new.values() if fingerprint(e.contact, region) == print_sent), None)
    if copy is None and not link.remote_id and link.sending.uid:
        copy = next((e for e in new.values() if e.contact.uid == link.sending.uid), None)
    if copy is None:
        return replace(link, sending=None) if link.remote_id else None
    del new[copy.remote_id]
    if entry is not None:
        # Somebody has changed what was being replaced: that stands, and our copy goes.
        plan.leftovers.append(replace(link, remote_id=copy.remote_id, version=copy.version))
        return replace(link, sending=None)
    if link.remote_id and link.remote_id not in sides.removed:
        plan.leftovers.append(link)
    # Whatever else differs was changed there since.
    there = replace(sent, uid=copy.contact.uid)
    return replace(
        arrived, remote_id=copy.remote_id, version=copy.version, there=there, photo_there=""
    )


def _moved(link: SyncLink, sides: Sides, new: dict[str, RemoteEntry]) -> SyncLink:
    """The link, to its entry's new name where it was given one: same UID, old name gone."""
    if link.remote_id not in sides.removed or not link.there.uid:
        return link
    entry = next((e for e in new.values() if e.contact.uid == link.there.uid), None)
    if entry is None:
        return link
    del new[entry.remote_id]
    return replace(link, remote_id=entry.remote_id, version="")


def _plan_linked(
    link: SyncLink, sides: Sides, kept: Callable[[Contact], Contact], plan: Plan
) -> None:
    contact = sides.here.get(link.contact_id)
    entry = sides.changed.get(link.remote_id)
    gone = link.remote_id in sides.removed
    if contact is None:
        if gone:
            plan.forgotten.append(link.contact_id)
        elif entry is not None and _differs(entry, link):
            # Deleted here, changed there: the change wins.
            plan.conflicts += 1
            plan.arrivals.append((link.contact_id, entry))
        else:
            version = link.version if entry is None else entry.version
            plan.deleted_there.append(replace(link, version=version))
        return
    repainted = link.contact_id in sides.repainted
    settled = not (link.arriving or gone or repainted)
    if settled and entry is None and contact == link.here:
        return  # most contacts, most of the time
    changed_here = repainted or content(contact) != content(link.here)
    if gone:
        if changed_here:
            plan.conflicts += 1
            plan.forgotten.append(link.contact_id)
            plan.departures.append(link.contact_id)
        else:
            plan.deleted_here.append(link)
        return
    matters = changed_here and content(kept(contact)) != content(kept(link.here))
    if entry is not None or repainted or matters:
        plan.meetings.append(Meeting(link.contact_id, link, entry))
    elif contact != link.here or link.arriving:
        # Nothing that this book would hold; or a sync was cut just before this was written.
        plan.links.append(replace(link, here=contact, arriving=False))


def _differs(entry: RemoteEntry, link: SyncLink) -> bool:
    return content(entry.contact) != content(link.there)
