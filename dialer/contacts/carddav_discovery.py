"""Finding the address books of a person at a server (RFC 6764, RFC 6352 section 6.2.3): from a host
name, any address there, or the address of a book itself.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from dialer.contacts.carddav_http import DavClient, checked_url, origin
from dialer.contacts.carddav_xml import (
    ABOUT,
    CARDDAV,
    DAV,
    Multistatus,
    NoMultistatusError,
    Resource,
    propfind,
    read_multistatus,
)
from dialer.core.address_book import FoundBook
from dialer.core.errors import ProviderRefusedError, ProviderReplyError
from dialer.core.phrase import phrase

WELL_KNOWN = "/.well-known/carddav"
_PUBLIC = re.compile(r"[a-z]{2,3}\.[a-z]{2}")  # co.uk, com.au: no common owner


async def find_books(client: DavClient, url: str) -> list[FoundBook]:
    """The address books that can be reached from an address. Raises what the client raises, and
    ProviderReplyError where there is none.
    """
    url = checked_url(url)
    root = urljoin(url, "/")
    well_known = urljoin(url, WELL_KNOWN)
    typed_path = urlsplit(url).path.strip("/")
    failed: ProviderRefusedError | ProviderReplyError | None = None
    for start in [url, well_known, root] if typed_path else [well_known, root]:
        try:
            books = await _books_from(client, start)
        except (ProviderRefusedError, ProviderReplyError) as error:
            failed = failed or error  # another of them may be the right one
            continue
        if books:
            return books
    if failed is not None:
        raise failed
    raise ProviderReplyError(
        phrase("There is no address book at {url}.", url=url),
        "Give the server's CardDAV address, which its help names, or the book's own.",
    )


async def _books_from(client: DavClient, start: str) -> list[FoundBook]:
    found = await _about(client, start, depth=0)
    if found is None:
        return []
    url, about = found
    if about.is_address_book:
        return [_book(url, about)]
    home = about.href(f"{CARDDAV}addressbook-home-set")
    principal = about.href(f"{DAV}current-user-principal")
    if not home and principal:
        found = await _about(client, _allowed(client, url, principal), depth=0)
        if found is not None:
            url, about = found
            home = about.href(f"{CARDDAV}addressbook-home-set")
    if home:
        return await _list(client, _allowed(client, url, home))
    # Neither: maybe it is the folder that holds the books.
    return await _list(client, url) if about.is_collection else []


async def _about(client: DavClient, url: str, depth: int) -> tuple[str, Resource] | None:
    """What an address says of itself, with where it stands after redirects."""
    found = await _ask(client, url, depth)
    if found is None or not found[1].resources:
        return None
    return found[0], found[1].resources[0]


async def _list(client: DavClient, url: str) -> list[FoundBook]:
    found = await _ask(client, url, depth=1)
    if found is None:
        return []
    base, answer = found
    return [
        _book(urljoin(base, resource.path), resource)
        for resource in answer.resources
        if resource.is_address_book
    ]


async def _ask(client: DavClient, url: str, depth: int) -> tuple[str, Multistatus] | None:
    headers = {"Depth": str(depth), "Content-Type": "application/xml; charset=utf-8"}
    answer = await client.send("PROPFIND", url, body=propfind(ABOUT), headers=headers)
    if not answer.good:
        return None
    try:
        return answer.url, read_multistatus(answer.body, answer.url)
    except NoMultistatusError:
        return None


def _book(url: str, about: Resource) -> FoundBook:
    url = url if url.endswith("/") else f"{url}/"
    name = " ".join(about.text(f"{DAV}displayname").split())
    return FoundBook(url, name or urlsplit(url).path.rstrip("/").rpartition("/")[2] or url)


def _allowed(client: DavClient, base: str, href: str) -> str:
    """An address that a server names. The login goes to another host only where both belong
    together, as contacts.example.org and p1.example.org do.
    """
    target = urljoin(base, href)
    if origin(target) == origin(base):
        return target
    here, there = urlsplit(base), urlsplit(target)
    if here.hostname == there.hostname and there.scheme in ("http", "https"):
        # A reverse proxy's inside view of itself: the way there is the one that we came.
        return urljoin(base, there.path)
    parent = (here.hostname or "").partition(".")[2]
    together = "." in parent and not _PUBLIC.fullmatch(parent)
    if together and there.scheme == "https" and (there.hostname or "").endswith(f".{parent}"):
        return target
    raise ProviderReplyError(
        phrase(
            "{title} names {scheme}://{netloc} as the place of its address books.",
            title=client.title,
            scheme=there.scheme,
            netloc=there.netloc,
        ),
        "If you trust that place with your password, give its address instead.",
    )
