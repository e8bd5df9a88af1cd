"""The address books elsewhere as the faces see them: which there are, added and removed, brought
into step one at a time, and how that went the last time.

A book is a CardDAV address book of its own, or belongs to an account whose provider keeps one; such
an account counts once it was chosen, that is, was ever synced by its name.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ulid import ULID

from dialer.core.account import Account
from dialer.core.address_book import AddressBook, BookServers, LastSync, SyncReport, SyncStore
from dialer.core.contact_ports import ContactStore
from dialer.core.errors import AccountError, DialerError, SettingError
from dialer.core.phrase import phrase
from dialer.core.ports import Clock, Configuration, Providers, Secrets, StoredAccount, StoredBook
from dialer.core.settings import Settings
from dialer.engine.accounts import NAME, Accounts
from dialer.engine.contact_sync_run import BookSync, Progress

CARDDAV = "carddav"
PASSWORD = "password"


@dataclass(frozen=True, slots=True)
class Book:
    """An address book that contacts can be synced with. ``kind``: "carddav" or a provider's name;
    ``where``: its address, or the provider's title. ``chosen``: it takes part when nothing is
    named. ``last``: how its last sync ended, None before the first.
    """

    name: str
    kind: str
    where: str
    username: str
    chosen: bool
    last: LastSync | None = None


class ContactSync:
    """All address books elsewhere. ``async with`` closes what it uses. Methods may raise
    StoreError, SettingError and SecretsError.
    """

    def __init__(
        self,
        *,
        contacts: ContactStore,
        links: SyncStore,
        servers: BookServers,
        configuration: Configuration,
        secrets: Secrets,
        accounts: Accounts,
        providers: Providers,
        settings: Settings,
        clock: Clock,
        region: Callable[[], str | None],
    ) -> None:
        self._contacts = contacts
        self._links = links
        self._servers = servers
        self._configuration = configuration
        self._secrets = secrets
        self._accounts = accounts
        self._providers = providers
        self._timeout_s = settings.integer("http.timeout_s")
        self._clock = clock
        self._region = region

    async def __aenter__(self) -> ContactSync:
        return self

    async def __aexit__(self, *_exception: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Finishes what is under way and closes; the contacts' store too."""
        await self._links.aclose()
        await self._contacts.aclose()

    async def books(self) -> Sequence[Book]:
        """Every book that there is: servers' first, then accounts'."""
        last = await self._links.last()
        books = [
            Book(book.name, book.kind, book.url, book.username, True, last.get(book.name))
            for book in self._configuration.books()
        ]
        for stored in self._accounts.stored():
            if self._keeps_a_book(stored):
                chosen, ended = stored.name in last, last.get(stored.name)
                title = self._accounts.info(stored.provider).title
                email = stored.settings.get("email", "")
                books.append(Book(stored.name, stored.provider, title, email, chosen, ended))
        return books

    async def named(self, name: str | None = None) -> Sequence[Book]:
        """The book of that name; without one those that are chosen, else the only one that there
        is. Raises AccountError.
        """
        books = await self.books()
        if name is not None:
            found = [book for book in books if book.name == name]
            if found:
                return found
            if any(stored.name == name for stored in self._accounts.stored()):
                raise AccountError(
                    phrase("The account {name} keeps no address book.", name=name),
                    "PokeTALK's does, with the account's email and password.",
                )
            there_are = ", ".join(book.name for book in books)
            raise AccountError(
                phrase("There is no address book {name}.", name=repr(name)),
                phrase("There are: {names}.", names=there_are) if books else "There is none yet.",
            )
        chosen = [book for book in books if book.chosen]
        if chosen or len(books) == 1:
            return chosen or books
        if not books:
            raise AccountError(
                "There is no address book to sync with.",
                "Add one with dialer contacts books add NAME --url URL --username USER.",
            )
        raise AccountError(
            phrase(
                "There are several address books: {names}.",
                names=tuple(book.name for book in books),
            ),
            "Name one with --account; it takes part from then on.",
        )

    async def add(self, name: str, url: str, username: str, password: str) -> StoredBook:
        """Adds a CardDAV address book, or changes it, after looking that it is there. Raises
        AccountError when ``url`` leads to several, and what reaching the server raises.
        """
        if not NAME.fullmatch(name):
            raise AccountError(
                phrase("An address book cannot be called {name}.", name=repr(name[:60])),
                "Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.",
            )
        if any(stored.name == name for stored in self._accounts.stored()):
            raise AccountError(
                phrase("An account is called {name} already.", name=name), "Choose another name."
            )
        if not username or not password:
            raise SettingError(
                "An address book needs a user name and a password.",
                "Give them with --username and --set password=@- (or password=@FILE).",
            )
        found = await self._servers.find(url, username, password, timeout_s=self._timeout_s)
        if len(found) > 1:
            shown = "; ".join(f"{book.title}: {book.url}" for book in found[:20])
            raise AccountError(
                phrase("There are several address books there: {shown}.", shown=shown),
                "Give one's.",
            )
        book = StoredBook(name, CARDDAV, found[0].url, username)
        await asyncio.to_thread(self._secrets.set, name, PASSWORD, password)
        self._configuration.put_book(book)
        return book

    async def remove(self, name: str) -> None:
        """Forgets a book, and what both sides agreed on; contacts stay on both. An account's book
        is no longer chosen, the account stays. Raises AccountError.
        """
        (book,) = await self.named(name)
        if book.kind == CARDDAV:
            self._configuration.remove_book(name)
            await asyncio.to_thread(self._secrets.remove, name, PASSWORD)
        await self._links.forget(name)

    async def sync(
        self, name: str, *, confirmed: bool = False, progress: Progress | None = None
    ) -> SyncReport:
        """Brings the contacts and a book into step. ``confirmed``: deleting many is meant.

        Raises AccountError, SyncRunningError, MassDeletionError, and what reaching the book raises.
        """
        await self.named(name)
        with self._links.hold():
            book = await asyncio.to_thread(self._open, name)
            try:
                report = await BookSync(
                    name,
                    book,
                    self._contacts,
                    self._links,
                    now=self._clock.now,
                    new_id=lambda: str(ULID.from_datetime(self._clock.now())),
                    region=self._region() or "",
                    confirmed=confirmed,
                    progress=progress,
                ).run()
            except DialerError as error:
                ended = LastSync(self._clock.now(), error=str(error))
                await self._links.put_last(name, ended)
                raise
            finally:
                with contextlib.suppress(DialerError):  # logging out is a courtesy
                    await book.aclose()
            await self._links.put_last(name, LastSync(self._clock.now(), report))
            return report

    def _open(self, name: str) -> AddressBook:
        for book in self._configuration.books():
            if book.name == name:
                password = self._secrets.get(name, PASSWORD) or ""
                if not password:
                    raise SettingError(
                        phrase(
                            "The password of the address book {name} is not kept here.", name=name
                        ),
                        "Add the book again with --set password=@-.",
                    )
                return self._servers.open(
                    name, book.url, book.username, password, timeout_s=self._timeout_s
                )
        account = self._accounts.named(name)
        return self._providers.open_book(account, timeout_s=self._timeout_s)

    def _keeps_a_book(self, stored: StoredAccount) -> bool:
        try:
            info = self._accounts.info(stored.provider)
        except AccountError:
            return False
        account = Account(stored.name, stored.provider, values=dict(stored.settings))
        return info.capabilities(account).address_book
