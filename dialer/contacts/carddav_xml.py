"""The XML of WebDAV and CardDAV: questions out, answers in. Nothing is sent here.

RFC 4918 (multistatus), RFC 6352 (CardDAV), RFC 6578 (sync-collection).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.sax.saxutils import escape

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

DAV, CARDDAV = "{DAV:}", "{urn:ietf:params:xml:ns:carddav}"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_SPACES = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"'
_STATUS = re.compile(r"HTTP/[0-9.]+ ([0-9]{3})")

ABOUT = (
    "d:resourcetype",
    "d:displayname",
    "d:current-user-principal",
    "d:current-user-privilege-set",
    "d:supported-report-set",
    "d:sync-token",
    "c:addressbook-home-set",
    "c:supported-address-data",
)


class NoMultistatusError(ValueError):
    """The answer is none that a WebDAV server gives."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One resource of a multistatus. ``path`` is percent-encoded in one way; ``status`` is its
    own, 200 where only its properties have any. ``properties`` are those found.
    """

    path: str
    status: int
    properties: dict[str, Element]

    def text(self, name: str) -> str:
        """A property's text; ""."""
        found = self.properties.get(name)
        return "" if found is None else "".join(found.itertext()).strip()

    def data(self, name: str) -> str:
        """A property's text as it stands."""
        found = self.properties.get(name)
        return "" if found is None else "".join(found.itertext())

    def href(self, name: str) -> str:
        """The address in a property; ""."""
        found = self.properties.get(name)
        inner = None if found is None else found.find(f"{DAV}href")
        return "" if inner is None else (inner.text or "").strip()

    def has(self, name: str, *steps: str) -> bool:
        """Whether a property has an element at the end of these steps."""
        found = self.properties.get(name)
        return found is not None and found.find("/".join(steps)) is not None

    @property
    def is_address_book(self) -> bool:
        """An address book collection."""
        return self.has(f"{DAV}resourcetype", f"{CARDDAV}addressbook")

    @property
    def is_collection(self) -> bool:
        """Any collection, or something that looks like one."""
        return self.path.endswith("/") or self.has(f"{DAV}resourcetype", f"{DAV}collection")

    @property
    def versions(self) -> set[str]:
        """The vCard versions that a book takes."""
        found = self.properties.get(f"{CARDDAV}supported-address-data")
        return set() if found is None else {each.get("version", "") for each in found}

    @property
    def can_sync(self) -> bool:
        """Whether it tells what has changed since a token."""
        return self.has(
            f"{DAV}supported-report-set",
            f"{DAV}supported-report",
            f"{DAV}report",
            f"{DAV}sync-collection",
        )


@dataclass(frozen=True, slots=True)
class Multistatus:
    """What a server says of several resources; ``token`` where it gives one."""

    resources: Sequence[Resource]
    token: str = ""


def propfind(properties: Iterable[str]) -> str:
    """The question for properties."""
    names = "".join(f"<{name}/>" for name in properties)
    return f"{_HEAD}<d:propfind {_SPACES}><d:prop>{names}</d:prop></d:propfind>"


def multiget(paths: Iterable[str]) -> str:
    """The question for these cards (RFC 6352, 8.7)."""
    hrefs = "".join(f"<d:href>{escape(path)}</d:href>" for path in paths)
    return (
        f"{_HEAD}<c:addressbook-multiget {_SPACES}><d:prop><d:getetag/><c:address-data/></d:prop>"
        f"{hrefs}</c:addressbook-multiget>"
    )


def sync_collection(token: str) -> str:
    """The question for what has changed since ``token`` (RFC 6578, 3.2)."""
    return (
        f"{_HEAD}<d:sync-collection {_SPACES}><d:sync-token>{escape(token)}</d:sync-token>"
        "<d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>"
    )


def read_multistatus(body: bytes, url: str) -> Multistatus:
    """An answer; ``url`` is where it came from. Resources of other servers are left out.

    Raises NoMultistatusError.
    """
    root = _parse(body)
    if root is None or root.tag != f"{DAV}multistatus":
        raise NoMultistatusError("no multistatus")
    resources = []
    for response in root.iter(f"{DAV}response"):
        status = _status(response.findtext(f"{DAV}status"))
        properties: dict[str, Element] = {}
        for propstat in response.findall(f"{DAV}propstat"):
            code = _status(propstat.findtext(f"{DAV}status")) or 200
            if 200 <= code < 300:
                for prop in propstat.findall(f"{DAV}prop"):
                    properties.update({element.tag: element for element in prop})
        status = status or 200
        for href in response.findall(f"{DAV}href"):
            path = own_path(href.text or "", url)
            if path is not None:
                resources.append(Resource(path, status, properties))
    return Multistatus(resources, (root.findtext(f"{DAV}sync-token") or "").strip())


def read_precondition(body: bytes) -> str:
    """The name of the rule that a request broke, as ``no-uid-conflict``; "" where none is told."""
    root = _parse(body)
    if root is None or root.tag != f"{DAV}error" or not len(root):
        return ""
    return str(root[0].tag).rpartition("}")[2][:60]


def own_path(href: str, url: str) -> str | None:
    """The path of an address that a server wrote, encoded in one way; None for another server."""
    try:
        target = urljoin(url, href.strip())
        there, here = urlsplit(target), urlsplit(url)
        # Behind a reverse proxy some servers name themselves with another scheme or port.
        if there.hostname != here.hostname:
            return None
    except ValueError:
        return None
    return encoded(there.path)


def encoded(path: str) -> str:
    """A path with just those octets encoded that must be: servers differ from answer to answer."""
    return "/".join(
        quote(
            unquote(part, errors="surrogateescape"),
            safe="!$&'()*+,;=:@~",
            errors="surrogateescape",
        )
        for part in path.split("/")
    )


def _parse(body: bytes) -> Element | None:
    try:
        root: Element = ElementTree.fromstring(body, forbid_dtd=True)
    except (ElementTree.ParseError, DefusedXmlException, ValueError, RecursionError, LookupError):
        return None
    return root


def _status(line: str | None) -> int:
    found = _STATUS.match((line or "").strip())
    return int(found[1]) if found else 0
