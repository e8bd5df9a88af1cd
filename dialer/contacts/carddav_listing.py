"""What is in a CardDAV address book, and what has changed there since the last time: by a sync
token (RFC 6578) where the server has them, else by a list of all ETags.

Tokens are a short cut only. Where a server refuses one, or tells nothing sensible, all is listed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialer.contacts.carddav_http import Answer, DavClient
from dialer.contacts.carddav_xml import (
    ABOUT,
    DAV,
    Multistatus,
    NoMultistatusError,
    Resource,
    propfind,
    read_multistatus,
    sync_collection,
)
from dialer.core.errors import ProviderRefusedError, ProviderReplyError
from dialer.core.phrase import phrase

PARTS_MOST = 1000
"""Of one answer to a sync token, where a server gives it in parts."""
_GONE = (404, 410)
_CUT_OFF = 507


@dataclass(slots=True)
class Listing:
    """Cards that may have changed, by path with their ETag ("" where there is none); those that are
    gone; the token for the next time; the vCard versions that the server takes.
    """

    versions: dict[str, str] = field(default_factory=dict)
    removed: list[str] = field(default_factory=list)
    token: str = ""
    card_versions: set[str] = field(default_factory=set)


async def list_book(client: DavClient, url: str, known: Mapping[str, str], token: str) -> Listing:
    """What differs from ``known``. Raises ProviderReplyError for what is no address book."""
    about = await _about(client, url)
    current = about.text(f"{DAV}sync-token") if about.can_sync else ""
    if token and token == current:
        return Listing(token=current, card_versions=about.versions)
    listing = await _since(client, url, known, token) if token and current else None
    if listing is None:
        listing = await _all(client, url, about.path, known)
        # The token is older than the list: what happens in between is told twice, not missed.
        listing.token = current
    listing.card_versions = about.versions
    return listing


async def ask(client: DavClient, method: str, url: str, body: str, depth: int | None) -> Answer:
    """Sends a question in XML."""
    headers = {"Content-Type": "application/xml; charset=utf-8"}
    if depth is not None:
        headers["Depth"] = str(depth)
    return await client.send(method, url, body=body, headers=headers)


async def _about(client: DavClient, url: str) -> Resource:
    answer = await ask(client, "PROPFIND", url, propfind(ABOUT), 0)
    if answer.status == 403:
        raise ProviderRefusedError(
            client.title, "403", "you may not read this address book", "Check the address."
        )
    if answer.status >= 500:
        raise ProviderReplyError(
            phrase(
                "{title} is in trouble (HTTP {status}).", title=client.title, status=answer.status
            ),
            "Try again later.",
        )
    resources = () if answer.status in (*_GONE, 405) else _multistatus(client, answer).resources
    if not resources or not resources[0].is_address_book:
        raise ProviderReplyError(
            phrase("There is no address book at {url}.", url=url),
            "Look up its address, and add the book again: dialer contacts books add.",
        )
    return resources[0]


async def _since(
    client: DavClient, url: str, known: Mapping[str, str], token: str
) -> Listing | None:
    """What has changed since ``token``; None when the server does not say."""
    listing = Listing()
    for _ in range(PARTS_MOST):
        answer = await ask(client, "REPORT", url, sync_collection(token), None)
        if not answer.good:
            return None
        try:
            found = read_multistatus(answer.body, answer.url)
        except NoMultistatusError:
            return None
        if not found.token:
            return None
        cut_off = False
        for resource in found.resources:
            if resource.status == _CUT_OFF:
                cut_off = True
            elif resource.status in _GONE:
                listing.versions.pop(resource.path, None)
                listing.removed.append(resource.path)
            elif not resource.is_collection and 200 <= resource.status < 300:
                listing.versions[resource.path] = resource.text(f"{DAV}getetag")
        listing.token = found.token
        if not cut_off:
            listing.removed = [
                path
                for path in dict.fromkeys(listing.removed)
                if path in known and path not in listing.versions
            ]
            return listing
        if found.token == token:
            return None
        token = found.token
    return None


async def _all(client: DavClient, url: str, own: str, known: Mapping[str, str]) -> Listing:
    properties = ("d:getetag", "d:resourcetype", "d:getcontenttype")
    answer = await ask(client, "PROPFIND", url, propfind(properties), 1)
    found = _multistatus(client, answer)
    if any(resource.status == _CUT_OFF for resource in found.resources):
        raise ProviderReplyError(
            phrase("{title} does not list all of its contacts.", title=client.title), "Tell them."
        )
    listing = Listing()
    mentioned = set()
    for resource in found.resources:
        if resource.status in _GONE:
            continue
        mentioned.add(resource.path)
        if resource.path != own and not resource.is_collection and resource.status < 300:
            listing.versions[resource.path] = resource.text(f"{DAV}getetag")
    listing.removed = [path for path in known if path not in mentioned]
    return listing


def _multistatus(client: DavClient, answer: Answer) -> Multistatus:
    try:
        if answer.status == 207:
            return read_multistatus(answer.body, answer.url)
    except NoMultistatusError:
        pass
    raise ProviderReplyError(
        phrase(
            "{title} answers as no address book does (HTTP {status}).",
            title=client.title,
            status=answer.status,
        ),
        "Check the address.",
    )
