"""A CardDAV address book (RFC 6352) as a book that contacts are synced with.

An entry's remote id is its path, its version the ETag; where a server has none, a digest of the
card. What Dialer does not know of a card goes along in ``Contact.extra``. Cards that stand for a
group are left alone.
"""

from __future__ import annotations

import asyncio
import hashlib
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote, urljoin, urlsplit

from dialer.contacts.carddav_http import Answer, DavClient
from dialer.contacts.carddav_listing import Listing, ask, list_book
from dialer.contacts.carddav_xml import (
    CARDDAV,
    DAV,
    NoMultistatusError,
    encoded,
    multiget,
    own_path,
    read_multistatus,
    read_precondition,
)
from dialer.contacts.vcard import card_text, read_card, read_group
from dialer.core.address_book import RemoteChanges, RemoteEntry
from dialer.core.contact import Contact, Photo
from dialer.core.contact_ports import ReadEntry, Saved
from dialer.core.errors import (
    ChangedElsewhereError,
    DialerError,
    EntryRefusedError,
    ProviderReplyError,
)
from dialer.core.phrase import phrase

CARDS_AT_ONCE = 50
DIGEST = "sha256:"
_GONE = (404, 410)
# What a server says of one card, not of everything.
_REFUSED = (400, 403, 405, 409, 411, 413, 415, 422, 423)
_CARD = "text/vcard; charset=utf-8"

_REASONS = {
    "no-uid-conflict": phrase("it has another contact with the same UID"),
    "valid-address-data": phrase("it finds the contact's card invalid"),
    "supported-address-data": phrase("it does not take this kind of card"),
    "max-resource-size": phrase("the contact, with its picture, is too large for it"),
    "need-privileges": phrase("you may not write there"),
}


@dataclass(frozen=True, slots=True)
class _Card:
    """A card as it stands there."""

    path: str
    version: str
    text: str

    @property
    def read(self) -> ReadEntry:
        return read_card(self.text)


class CardDavBook:
    """Implements core.address_book.AddressBook. ``url`` is the book's own address."""

    def __init__(self, title: str, url: str, username: str, client: DavClient) -> None:
        self._title = title
        self._url = url if url.endswith("/") else f"{url}/"
        self._username = username
        self._client = client
        self._listing: Listing | None = None

    @property
    def title(self) -> str:
        return self._title

    @property
    def identity(self) -> str:
        return f"{self._url} {self._username}"

    def kept(self, contact: Contact) -> Contact:
        read = read_card(card_text(contact, None, "4.0")).contact
        return replace(read, has_photo=contact.has_photo) if read else Contact("")

    async def changes(self, known: Mapping[str, str], token: str) -> RemoteChanges:
        listing = self._listing = await list_book(self._client, self._url, known, token)
        wanted = [
            path for path, etag in listing.versions.items() if not etag or known.get(path) != etag
        ]
        entries, unreadable, removed = [], [], list(listing.removed)
        for start in range(0, len(wanted), CARDS_AT_ONCE):
            part = wanted[start : start + CARDS_AT_ONCE]
            cards = await self._fetch(part, listing.versions)
            removed += [path for path in part if path not in cards and path in known]
            for card in cards.values():
                if known.get(card.path) == card.version:
                    continue
                entry = _entry(card)
                if entry is not None:
                    entries.append(entry)
                elif read_group(card.text) is None:
                    unreadable.append((card.path, card.read.why))
        return RemoteChanges(entries, removed, listing.token, unreadable)

    async def add(self, saved: Sequence[Saved]) -> Sequence[RemoteEntry | EntryRefusedError]:
        answers = await asyncio.gather(*(self._add(one) for one in saved), return_exceptions=True)
        for answer in answers:
            if isinstance(answer, BaseException) and not isinstance(answer, EntryRefusedError):
                raise answer
        return [a for a in answers if isinstance(a, RemoteEntry | EntryRefusedError)]

    async def replace(
        self, remote_id: str, version: str, contact: Contact, photo: Photo | None
    ) -> RemoteEntry:
        card = await self._current(remote_id, version)
        if card is None:
            raise self._changed()
        read = card.read
        if read.why:
            raise EntryRefusedError(
                phrase(
                    "{title} has something in this contact that Dialer cannot read ({why}).",
                    title=self._title,
                    why=read.why,
                ),
                "Change it there.",
            )
        text = card_text(contact, photo, _version_of(card.text) or self._version)
        headers = {} if version.startswith(DIGEST) else {"If-Match": version}
        answer = await self._put(remote_id, text, headers)
        if answer.status in (412, *_GONE):
            raise self._changed()
        self._check(answer)
        return await self._written(remote_id, text, answer)

    async def remove(self, remote_id: str, version: str) -> None:
        headers = {"If-Match": version}
        if version.startswith(DIGEST):
            if await self._current(remote_id, version) is None:
                return
            headers = {}
        answer = await self._client.send("DELETE", self._at(remote_id), headers=headers)
        if answer.status == 412:
            raise self._changed()
        if answer.status not in _GONE:
            self._check(answer)

    async def aclose(self) -> None:
        await self._client.aclose()

    @property
    def _version(self) -> str:
        """The vCard version for new cards: what the server says that it takes."""
        return (
            "4.0" if self._listing is not None and "4.0" in self._listing.card_versions else "3.0"
        )

    async def _add(self, saved: Saved) -> RemoteEntry:
        contact = saved.contact
        text = card_text(contact, saved.photo, self._version)
        # The name follows from the contact, so that adding it twice by accident is seen.
        name = uuid.uuid5(uuid.NAMESPACE_URL, f"dialer:{contact.uid}")
        for name_there in (str(name), str(uuid.uuid4())):
            path = encoded(urlsplit(urljoin(self._url, quote(f"{name_there}.vcf"))).path)
            answer = await self._put(path, text, {"If-None-Match": "*"})
            if answer.status != 412:
                break
            card = await self._get(path)
            there = None if card is None else _entry(card)
            if there is not None and there.contact.uid == contact.uid:
                return there
        self._check(answer)
        return await self._written(path, text, answer)

    async def _written(self, path: str, text: str, answer: Answer) -> RemoteEntry:
        """The entry after it was written. Only a strong ETag says that it is kept as it was sent
        (RFC 6352, 6.3.2.3).
        """
        path = own_path(answer.headers.get("location", ""), answer.url) or path
        etag = answer.headers.get("etag", "")
        card: _Card | None = _Card(path, etag, text)
        if not etag or etag.startswith("W/"):
            card = await self._get(path)
        entry = None if card is None else _entry(card)
        if entry is None:
            raise ProviderReplyError(
                phrase("{title} took a contact and does not show it.", title=self._title),
                "Try again later.",
            )
        return entry

    async def _current(self, remote_id: str, version: str) -> _Card | None:
        """The card if it is still at ``version``; None when it is gone. Raises
        ChangedElsewhereError.
        """
        card = await self._get(remote_id)
        if card is not None and card.version != version:
            raise self._changed()
        return card

    async def _get(self, path: str) -> _Card | None:
        answer = await self._client.send("GET", self._at(path))
        if answer.status in _GONE:
            return None
        if not answer.good:
            raise self._failed(answer)
        text = answer.body.decode("utf-8", "replace")
        return _Card(path, answer.headers.get("etag", "") or _digest(text), text)

    async def _fetch(self, paths: Sequence[str], etags: Mapping[str, str]) -> Mapping[str, _Card]:
        """These cards as far as they are there."""
        cards: dict[str, _Card] = {}
        answer = await ask(self._client, "REPORT", self._url, multiget(paths), depth=None)
        asked_singly: Iterable[str] = paths
        if answer.good:
            try:
                multistatus = read_multistatus(answer.body, answer.url)
            except NoMultistatusError:
                raise self._failed(answer) from None
            gone = set()
            for resource in multistatus.resources:
                text = resource.data(f"{CARDDAV}address-data")
                if resource.status in _GONE:
                    gone.add(resource.path)
                elif text and resource.path in etags:
                    etag = resource.text(f"{DAV}getetag") or etags[resource.path]
                    version = etag or _digest(text)
                    cards[resource.path] = _Card(resource.path, version, text)
            asked_singly = [path for path in paths if path not in cards and path not in gone]
        elif answer.status >= 500 and answer.status != 501:
            raise self._failed(answer)
        for path in asked_singly:  # servers without multiget, or that left some out
            card = await self._get(path)
            if card is not None:
                cards[path] = card
        return cards

    async def _put(self, path: str, text: str, headers: Mapping[str, str]) -> Answer:
        headers = {"Content-Type": _CARD, **headers}
        return await self._client.send("PUT", self._at(path), body=text, headers=headers)

    def _at(self, path: str) -> str:
        return urljoin(self._url, path)

    def _check(self, answer: Answer) -> None:
        """Raises unless a write was done."""
        if answer.good:
            return
        if answer.status in _REFUSED:
            rule = read_precondition(answer.body)
            why = _REASONS.get(rule, rule) or (
                phrase("you may not write there")
                if answer.status == 403
                else phrase("HTTP {status}", status=answer.status)
            )
            raise EntryRefusedError(
                phrase("{title} does not take this contact: {why}.", title=self._title, why=why)
            )
        raise self._failed(answer)

    def _failed(self, answer: Answer) -> DialerError:
        if answer.status == 507:
            return ProviderReplyError(
                phrase("{title} has no room left.", title=self._title), "Make some there."
            )
        return ProviderReplyError(
            phrase(
                "{title} did not do what was asked (HTTP {status}).",
                title=self._title,
                status=answer.status,
            ),
            "Try again later.",
        )

    def _changed(self) -> ChangedElsewhereError:
        return ChangedElsewhereError(
            phrase("The contact was changed at {title} meanwhile.", title=self._title)
        )


def _entry(card: _Card) -> RemoteEntry | None:
    read = card.read
    if read.contact is None:
        return None
    return RemoteEntry(card.path, card.version, read.contact, read.photo)


def _digest(text: str) -> str:
    """Inside XML the ends of lines are others."""
    same = "\n".join(text.split("\r\n")).strip()
    return DIGEST + hashlib.sha256(same.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _version_of(text: str) -> str:
    """The version in which a card is written, where we write it too."""
    for line in text.splitlines()[:3]:
        name, _, value = line.partition(":")
        if name.strip().upper() == "VERSION" and value.strip() in ("3.0", "4.0"):
            return value.strip()
    return ""
