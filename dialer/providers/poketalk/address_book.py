"""The address book of a PokeTALK account, as a book that contacts are synced with.

It has no editing, no times and no ids in its answers: an entry is replaced by adding the new one
and removing the old one, its id is learned from the list, and its version is what it says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialer.core.account import Account
from dialer.core.address_book import RemoteChanges, RemoteEntry
from dialer.core.contact import Contact, Photo
from dialer.core.contact_ports import Saved
from dialer.core.errors import ChangedElsewhereError, EntryRefusedError
from dialer.core.phrase import phrase
from dialer.providers.poketalk import contacts_wire as wire
from dialer.providers.poketalk.account_api import AccountApi
from dialer.providers.poketalk.declaration import TITLE
from dialer.providers.replies import undocumented


class PokeTalkBook:
    """Implements core.address_book.AddressBook."""

    def __init__(self, account: Account, *, timeout_s: float) -> None:
        self._api = AccountApi(
            account,
            timeout_s=timeout_s,
            when_not_reached=phrase("Check the connection, then sync again."),
        )

    @property
    def title(self) -> str:
        return TITLE

    @property
    def identity(self) -> str:
        return self._api.identity

    def kept(self, contact: Contact) -> Contact:
        return wire.kept(contact)

    async def changes(self, known: Mapping[str, str], token: str) -> RemoteChanges:
        entries = await self._api.get_contacts()
        there = {entry.remote_id for entry in entries}
        return RemoteChanges(
            changed=[e for e in entries if known.get(e.remote_id) != e.version],
            removed=[remote_id for remote_id in known if remote_id not in there],
        )

    async def add(self, saved: Sequence[Saved]) -> Sequence[RemoteEntry | EntryRefusedError]:
        before = {entry.remote_id for entry in await self._api.get_contacts()}
        wanted = [wire.kept(one.contact) for one in saved]
        taken = [await self._api.add_contact(contact) for contact in wanted]
        new = [e for e in await self._api.get_contacts() if e.remote_id not in before]
        new.sort(key=lambda entry: int(entry.remote_id))
        found = _find([c for c, took in zip(wanted, taken, strict=True) if took], new)
        return [
            found.pop(0)
            if took
            else EntryRefusedError(phrase("{title} does not take this contact.", title=TITLE))
            for took in taken
        ]

    async def replace(
        self, remote_id: str, version: str, contact: Contact, photo: Photo | None
    ) -> RemoteEntry:
        self._check(await self._api.get_contacts(), remote_id, version)
        (answer,) = await self.add([Saved(contact)])
        if isinstance(answer, EntryRefusedError):
            raise answer
        # The old one last: cut in between, there are two, and none is lost.
        await self._api.remove_contact(remote_id)
        return answer

    async def remove(self, remote_id: str, version: str) -> None:
        entries = await self._api.get_contacts()
        if any(entry.remote_id == remote_id for entry in entries):
            self._check(entries, remote_id, version)
            if not await self._api.remove_contact(remote_id):
                left = [e.remote_id for e in await self._api.get_contacts()]
                if remote_id in left:
                    raise EntryRefusedError(
                        phrase("{title} does not remove this contact.", title=TITLE)
                    )

    async def aclose(self) -> None:
        try:
            await self._api.log_out()
        finally:
            await self._api.aclose()

    @staticmethod
    def _check(entries: Sequence[RemoteEntry], remote_id: str, version: str) -> None:
        if not any(e.remote_id == remote_id and e.version == version for e in entries):
            raise ChangedElsewhereError(
                phrase("The contact was changed at {title} meanwhile.", title=TITLE)
            )


def _find(wanted: Sequence[Contact], new: list[RemoteEntry]) -> list[RemoteEntry]:
    """The new entries that are what was added, in that order: those that say the same, and for the
    rest, which the server writes in its own way, the first that are left.

    Raises ProviderReplyError when there are fewer than were added.
    """
    if len(new) < len(wanted):
        raise undocumented(TITLE, "a contact that it has added is not in its list")
    found: list[RemoteEntry | None] = []
    for contact in wanted:
        entry = next((e for e in new if wire.same(e.contact, contact)), None)
        if entry is not None:
            new.remove(entry)
        found.append(entry)
    return [entry or new.pop(0) for entry in found]
