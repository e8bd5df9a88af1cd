"""CardDAV as the engine asks for it: books are found at a server, and opened."""

from __future__ import annotations

import ssl
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dialer.core.address_book import AddressBook, FoundBook

# The HTTP library takes longer to import than listing the books takes: it comes when one is opened.
if TYPE_CHECKING:
    from dialer.contacts.carddav_http import DavClient


class CardDavServers:
    """Implements core.address_book.BookServers. ``trusted``: whom TLS trusts, this machine's
    authorities if None.
    """

    def __init__(self, trusted: ssl.SSLContext | None = None) -> None:
        self._trusted = trusted

    async def find(
        self, url: str, username: str, password: str, *, timeout_s: float
    ) -> Sequence[FoundBook]:
        from dialer.contacts.carddav_discovery import find_books

        client = self._client("The server", username, password, timeout_s)
        try:
            return await find_books(client, url)
        finally:
            await client.aclose()

    def open(
        self, title: str, url: str, username: str, password: str, *, timeout_s: float
    ) -> AddressBook:
        from dialer.contacts.carddav import CardDavBook

        client = self._client(title, username, password, timeout_s)
        return CardDavBook(title, url, username, client)

    def _client(self, title: str, username: str, password: str, timeout_s: float) -> DavClient:
        from dialer.contacts.carddav_http import DavClient

        return DavClient(title, username, password, timeout_s=timeout_s, trusted=self._trusted)
