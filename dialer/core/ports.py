"""The doors between the rooms: what the engine needs of a provider, the store, the
clock and the keychain; those of the listener are in listener_ports.py.

Rooms on the floor above core implement these; the engine knows nothing else of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from dialer.core.account import Account, ProviderInfo
from dialer.core.call import Call, CallRequest
from dialer.core.capabilities import Capabilities
from dialer.core.events import CallEvent
from dialer.core.money import Money
from dialer.core.settings import Value
from dialer.core.track_record import Attempt

# For types alone: contacts bring the numbering plans of the world, which most commands do without.
if TYPE_CHECKING:
    from dialer.core.address_book import AddressBook


class Clock(Protocol):
    """Time, injected: wall time in UTC, seconds that only grow, and waiting."""

    def now(self) -> datetime:
        """The wall time, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds from an arbitrary start, never set back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Waits."""
        ...


@dataclass(frozen=True, slots=True)
class Placed:
    """The provider took the request; ``provider_call_id`` where it tells one, ``raw`` its reply."""

    provider_call_id: str | None = None
    raw: str = ""


@dataclass(frozen=True, slots=True)
class CallbackRequest:
    """A callback as it came in: ``query`` and ``form`` in order, repeated names kept. ``headers``
    by names in lower case; ``body``: of one that is a JSON document.
    """

    method: str
    query: tuple[tuple[str, str], ...] = ()
    form: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    def only(self, name: str, *, form: bool = False) -> str | None:
        """The value of a field that may occur once; None when absent.

        Raises ValueError when repeated.
        """
        values = [value for key, value in (self.form if form else self.query) if key == name]
        if len(values) > 1:
            raise ValueError(f"{name} is there {len(values)} times")
        return values[0] if values else None

    def header(self, name: str) -> str:
        """The value of a header, the last one where it is repeated; "" when absent."""
        wanted = name.lower()
        return next((value for key, value in reversed(self.headers) if key == wanted), "")


class Provider(Protocol):
    """One account's way to its provider. Every method raises errors of core/errors.py only."""

    @property
    def capabilities(self) -> Capabilities:
        """What this account can do."""
        ...

    def check(self, request: CallRequest) -> None:
        """Raises UsageError (a kind of) for what this provider cannot do; nothing is sent."""
        ...

    def check_callback_url(self, url: str) -> str | None:
        """Why the provider could not call back ``url``, in words; None when it can."""
        ...

    async def place(self, call: Call) -> Placed:
        """Sends the one request that rings a phone, once.

        Raises ProviderRefusedError, NotReachedError (no byte left) or UnconfirmedError.
        """
        ...

    async def status(self, call: Call) -> Sequence[CallEvent]:
        """Asks about a call (POLLED only).

        Raises ProviderError when there is no documented answer.
        """
        ...

    async def find(self, call: Call, known_ids: frozenset[str]) -> str | None:
        """The provider's id of a call that no reply named, by asking for its list; None when it is
        not there.

        ``known_ids`` belong to other calls. Raises ProviderError when it cannot be asked,
        SeveralCallsError (a kind of it) when more than one of the others may be it.
        """
        ...

    async def hang_up(self, call: Call) -> None:
        """Ends a call (AT_ONCE only). Asking twice is harmless. Raises ProviderError."""
        ...

    def read_callback(
        self, call: Call, callback: CallbackRequest, at: datetime
    ) -> Sequence[CallEvent]:
        """The news in a callback. Raises CallbackError when it is none of this call."""
        ...

    def callback_status(self, *, hang_up: bool) -> int:
        """The HTTP status that answers an accepted callback and, where it can, asks to hang up."""
        ...

    async def test(self) -> str:
        """Asks something that costs nothing, to see whether the account works; one sentence on what
        was seen.

        Raises ProviderError, or UnsupportedError where nothing can be asked without ringing a
        phone.
        """
        ...

    async def aclose(self) -> None:
        """Lets the connections go."""
        ...


@runtime_checkable
class Bell(Protocol):
    """An account that hears at once when something happens to a call."""

    async def stirred(self, call: Call) -> None:
        """Returns when there may be news of a call, which status() then tells."""
        ...


class Providers(Protocol):
    """All providers that there are."""

    def infos(self) -> Sequence[ProviderInfo]:
        """Each provider's declaration, in the order in which they are listed."""
        ...

    def info(self, name: str) -> ProviderInfo:
        """One declaration; raises AccountError that lists what there is."""
        ...

    def open(self, account: Account, *, timeout_s: float) -> Provider:
        """The way to an account's provider; raises SettingError when a setting is missing."""
        ...

    def open_book(self, account: Account, *, timeout_s: float) -> AddressBook:
        """The way to an account's address book; raises UnsupportedError where there is none."""
        ...


class Secrets(Protocol):
    """The keychain. Every method may raise SecretsError."""

    def get(self, account: str, key: str) -> str | None:
        """The secret, or None."""
        ...

    def set(self, account: str, key: str, secret: str) -> None:
        """Keeps it; it can be read back when this returns."""
        ...

    def remove(self, account: str, key: str) -> None:
        """Forgets it; nothing happens when there is none."""
        ...

    def describe(self) -> str:
        """Where secrets are kept here, in words; raises SecretsError where there is no place."""
        ...


@dataclass(frozen=True, slots=True)
class StoredAccount:
    """An account as the configuration file has it: settings as text, secrets elsewhere."""

    name: str
    provider: str
    base_url: str | None
    own_numbers: tuple[str, ...]
    settings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StoredBook:
    """An address book at a server, as the configuration file has it; its password is elsewhere.

    ``kind``: how the server is spoken with, "carddav".
    """

    name: str
    kind: str
    url: str
    username: str


class Configuration(Protocol):
    """The configuration file. Raises StoreError or SettingError, with the place of the fault."""

    def values(self) -> Mapping[str, Value]:
        """The program's settings that are set."""
        ...

    def set_value(self, key: str, value: Value) -> None:
        """Sets one; None unsets it."""
        ...

    def accounts(self) -> Sequence[StoredAccount]:
        """The accounts in the order they were added."""
        ...

    def put_account(self, account: StoredAccount) -> None:
        """Adds or replaces."""
        ...

    def remove_account(self, name: str) -> None:
        """Removes it; nothing happens when there is none."""
        ...

    def phone_names(self) -> Mapping[str, str]:
        """What the person calls their own phones, by number or id."""
        ...

    def name_phone(self, address: str, name: str) -> None:
        """Keeps a phone's name, "" for none."""
        ...

    def books(self) -> Sequence[StoredBook]:
        """The address books at servers, in the order they were added."""
        ...

    def put_book(self, book: StoredBook) -> None:
        """Adds or replaces."""
        ...

    def remove_book(self, name: str) -> None:
        """Removes it; nothing happens when there is none."""
        ...


@dataclass(frozen=True, slots=True)
class Change:
    """A piece of news on disk: ``sequence`` grows with each, ``call`` is the call after it.

    ``changed`` is false for a repeated or late event, kept because it was acknowledged.
    """

    sequence: int
    event: CallEvent
    call: Call
    changed: bool


@dataclass(frozen=True, slots=True)
class CallFilter:
    """Which calls of the log; what is None or empty asks for nothing.

    ``since`` and ``until`` (exclusive) are UTC. ``outcomes``: any of these, "unconfirmed" and
    other states of calls that live among them. ``parties``: called numbers, any of them. ``text``
    is looked for in numbers, tag, note, account and ids; ``named``: numbers whose people have that
    text in their names, found as well.
    """

    since: datetime | None = None
    until: datetime | None = None
    outcomes: tuple[str, ...] = ()
    account: str | None = None
    parties: tuple[str, ...] = ()
    text: str | None = None
    named: tuple[str, ...] = ()
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class CallTotals:
    """What calls come to. ``talked``: how many were a conversation; ``duration_s``: of all that is
    known; ``costs``: one sum per currency (None: not named) that occurs.
    """

    calls: int = 0
    talked: int = 0
    duration_s: int = 0
    costs: tuple[Money, ...] = ()


class CallStore(Protocol):
    """The log of calls. What a method returns is on disk. Every method may raise StoreError."""

    async def add(self, call: Call) -> None:
        """Writes a new call: the intent, before anything is sent."""
        ...

    async def record(self, call_id: str, event: CallEvent) -> Change:
        """Adds news and advances the call by it. Raises CallNotFoundError."""
        ...

    async def record_next(
        self, call_id: str, make: Callable[[Call], Sequence[CallEvent]]
    ) -> Sequence[Change]:
        """As record, for events that depend on the call as it stands: read and written in one
        transaction.
        """
        ...

    async def get(self, call_id: str) -> Call:
        """A call by its id or the unambiguous beginning of it. Raises CallNotFoundError."""
        ...

    async def by_token(self, token: str) -> Call | None:
        """The call that a callback names."""
        ...

    async def live(self) -> Sequence[Call]:
        """The calls that have not ended, oldest first."""
        ...

    async def search(self, wanted: CallFilter) -> Sequence[Call]:
        """Calls of the log, newest first."""
        ...

    async def totals(self, wanted: CallFilter) -> CallTotals:
        """What the calls that a search finds come to; ``limit`` is left aside."""
        ...

    async def attempts(self, since: datetime, most: int) -> Sequence[Attempt]:
        """The newest calls placed from here since then that are over, conferences left aside."""
        ...

    async def notes(self, call_ids: Sequence[str]) -> Mapping[str, str]:
        """What the person has written on these calls, by their ids; those without are left out."""
        ...

    async def set_note(self, call_id: str, note: str) -> None:
        """Keeps a note on a call, "" for none. Raises CallNotFoundError."""
        ...

    async def events(self, call_id: str) -> Sequence[Change]:
        """A call's news in the order it was recorded."""
        ...

    async def changes_after(self, sequence: int) -> Sequence[Change]:
        """What any program of this home has recorded since, in order."""
        ...

    async def last_sequence(self) -> int:
        """The newest change's."""
        ...

    async def adopt(self, call_id: str, from_follower: str, to_follower: str) -> bool:
        """Takes over a call whose follower is gone; false when another was quicker."""
        ...

    async def known_provider_ids(self, account: str) -> frozenset[str]:
        """The provider's ids of calls that the log has."""
        ...

    async def forget_before(self, moment: datetime) -> int:
        """Deletes the calls that were placed before then and have ended, with all their news and
        notes; says how many.
        """
        ...

    async def spent_since(self, since: datetime) -> Sequence[Money]:
        """What the calls placed since then cost, one sum per currency (None: not named) that
        occurs.
        """
        ...

    async def untold_since(self, since: datetime) -> Sequence[Call]:
        """The calls placed since then at a price, whose provider has not told what they cost."""
        ...

    async def aclose(self) -> None:
        """Finishes what is under way and closes."""
        ...
