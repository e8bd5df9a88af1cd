"""The doors for conferences: what the engine needs of a provider that has them, and of the store.

One port for all: the participants of one conference, of which each joins, refuses or leaves. What a
provider can do of it, its capabilities say.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from dialer.core.call import Outcome
from dialer.core.conference import Conference, ConferenceLeg, ConferenceRequest, JoinState
from dialer.core.money import Money


@dataclass(frozen=True, slots=True)
class Started:
    """The provider took the request; ``raw`` is its reply, without secrets."""

    provider_conference_id: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class LegReport:
    """What a provider tells of one leg.

    ``number``: E.164, or the digits as they came where that cannot be known: maybe without their
    country code. ``joined``: None where it says nothing that is known. ``outcome``: how it ended.
    """

    provider_call_id: str
    number: str
    owner: bool = False
    joined: JoinState | None = None
    outcome: Outcome | None = None
    duration_s: int | None = None
    cost: Money | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ConferenceReport:
    """What a provider tells of a conference. ``joined`` as with its legs; ``guessed``: its end was
    not told outright, but is all that its answer can mean.
    """

    provider_conference_id: str
    legs: Sequence[LegReport] = ()
    joined: JoinState | None = None
    outcome: Outcome | None = None
    duration_s: int | None = None
    cost: Money | None = None
    detail: str = ""
    guessed: bool = False


@runtime_checkable
class ConferenceProvider(Protocol):
    """An account whose provider holds conferences. Raises errors of core/errors.py only."""

    def check_conference(self, request: ConferenceRequest) -> None:
        """Raises UsageError (a kind of) for what this provider cannot do; nothing is sent."""
        ...

    async def start_conference(self, conference: Conference) -> Started:
        """Sends the one request that rings the phones, once.

        Raises ProviderRefusedError, NotReachedError (no byte left) or UnconfirmedError.
        """
        ...

    async def add_legs(self, conference: Conference, numbers: Sequence[str]) -> None:
        """Has more phones rung, once. Raises as start_conference."""
        ...

    async def conference_status(self, conference: Conference) -> ConferenceReport:
        """Asks how it stands. Raises ProviderError when there is no documented answer."""
        ...

    async def find_conference(self, conference: Conference, known: frozenset[str]) -> str | None:
        """The provider's id of an unconfirmed conference; None when it is not there.

        ``known`` belong to others. Raises ProviderError when it cannot be asked.
        """
        ...

    async def drop_leg(self, conference: Conference, leg: ConferenceLeg) -> None:
        """Ends one leg. Asking twice is harmless. Raises ProviderError."""
        ...

    async def end_conference(self, conference: Conference) -> None:
        """Ends all of it. Asking twice is harmless. Raises ProviderError."""
        ...


@runtime_checkable
class ConferenceCarrier(Protocol):
    """An account whose conferences this program itself carries: it rings and joins the phones."""

    async def carry(self, conference: Conference) -> None:
        """Takes the next steps of a conference that this program follows. Raises ProviderError."""
        ...


@runtime_checkable
class NumberService(Protocol):
    """An account whose provider writes numbers the way it wants them."""

    async def convert(self, numbers: Sequence[str]) -> Sequence[str]:
        """Each number as the provider writes it in full, in the order asked.

        Raises ProviderError.
        """
        ...


@dataclass(frozen=True, slots=True)
class ConferenceChange:
    """A conference as it is on disk; ``revision`` grows with each change of any of them."""

    revision: int
    conference: Conference


class ConferenceStore(Protocol):
    """All conferences. What a method returns is on disk. Every method may raise StoreError.

    Each leg is in the log of calls as well, and kept in step there.
    """

    async def add(self, conference: Conference) -> ConferenceChange:
        """Writes a new one: the intent, before anything is sent."""
        ...

    async def change(
        self, conference_id: str, change: Callable[[Conference], Conference]
    ) -> ConferenceChange | None:
        """Puts what ``change`` makes of it, read and written in one transaction; None when that
        changes nothing. Raises CallNotFoundError.
        """
        ...

    async def get(self, conference_id: str) -> Conference:
        """One by its id, the unambiguous beginning of it, or the provider's id.

        Raises CallNotFoundError.
        """
        ...

    async def live(self) -> Sequence[Conference]:
        """Those that have not ended, oldest first."""
        ...

    async def changes_after(self, revision: int) -> Sequence[ConferenceChange]:
        """Those that any program of this home has changed since, in order."""
        ...

    async def last_revision(self) -> int:
        """The newest change's."""
        ...

    async def known_ids(self, account: str) -> frozenset[str]:
        """The provider's ids of conferences that are kept."""
        ...

    async def aclose(self) -> None:
        """Finishes what is under way and closes."""
        ...
