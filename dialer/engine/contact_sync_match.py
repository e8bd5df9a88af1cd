"""Which contact here and which entry there are the same person, before they were ever linked: by
e-mail, then by number, then by name. No I/O.

Of several that would do, the one that agrees in more goes first; each is matched once. The same
vCard UID says it outright.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import product

from dialer.core.contact import Contact, with_e164
from dialer.engine.contact_sync_merge import number_key

KEYS_MOST = 200
"""Of one contact at one step: a hundred numbers times a hundred addresses help nobody."""

Keys = Callable[[Contact], Iterable[str]]


def _uid(contact: Contact) -> Iterable[str]:
    return [contact.uid] if contact.uid else []


def _emails(contact: Contact) -> Iterable[str]:
    return {email.strip().casefold() for email in contact.emails if email.strip()}


def _numbers(contact: Contact) -> Iterable[str]:
    return {number_key(number) for number in contact.numbers if number.raw.strip()}


def _name(contact: Contact) -> Iterable[str]:
    name = " ".join((contact.name or contact.company).casefold().split())
    return [name] if name else []


_STEPS: Sequence[Sequence[Keys]] = (
    (_uid,),
    (_emails, _numbers, _name),
    (_emails, _numbers),
    (_emails, _name),
    (_emails,),
    (_numbers, _name),
    (_numbers,),
    (_name,),
)


def match(here: Mapping[str, Contact], there: Mapping[str, Contact]) -> dict[str, str]:
    """The ids of ``there`` with those of ``here`` that they belong to. Numbers of both must have
    been read (E.164).
    """
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for step in _STEPS:
        waiting: dict[tuple[str, ...], deque[str]] = {}
        for contact_id, contact in here.items():
            if contact_id not in taken:
                for key in _keys(step, contact):
                    waiting.setdefault(key, deque()).append(contact_id)
        if not waiting:
            continue
        for remote_id, contact in there.items():
            if remote_id in pairs:
                continue
            found = _first(waiting, _keys(step, contact), taken)
            if found is not None:
                pairs[remote_id] = found
                taken.add(found)
    return pairs


def fingerprint(contact: Contact, region: str) -> tuple[frozenset[str], ...]:
    """What stays the same of a contact however a book writes it."""
    read = with_e164(contact, region)
    company = " ".join(contact.company.casefold().split())
    return tuple(map(frozenset, (_emails(read), _numbers(read), _name(read), [company])))


def _keys(step: Sequence[Keys], contact: Contact) -> list[tuple[str, ...]]:
    combined = product(*(sorted(keys(contact)) for keys in step))
    return [key for key, _ in zip(combined, range(KEYS_MOST), strict=False)]


def _first(
    waiting: Mapping[tuple[str, ...], deque[str]],
    keys: Iterable[tuple[str, ...]],
    taken: set[str],
) -> str | None:
    for key in keys:
        candidates = waiting.get(key)
        while candidates:
            if candidates[0] not in taken:
                return candidates[0]
            candidates.popleft()
    return None
