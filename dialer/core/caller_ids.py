"""Numbers that may be shown to the other party, at services that want them proved first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class CallerId:
    """A number (E.164) that an account may show. ``label``: the person's own words on it;
    ``rented``: it is the service's number, which is not given up here.
    """

    number: str
    label: str = ""
    rented: bool = False


@dataclass(frozen=True, slots=True)
class Verification:
    """A number that is being proved: its phone rings, and whoever answers keys in ``code``."""

    number: str
    code: str


@runtime_checkable
class CallerIdSource(Protocol):
    """An account whose service keeps a list of them. Every method raises ProviderError."""

    async def caller_ids(self) -> Sequence[CallerId]:
        """Those that may be shown."""
        ...

    async def verify_caller_id(self, number: str, label: str) -> Verification:
        """Has the service ring ``number`` once, for its code to be keyed in there.

        Raises ProviderRefusedError, NotReachedError, or UnconfirmedError: it may ring.
        """
        ...

    async def remove_caller_id(self, number: str) -> None:
        """Takes a proved number off the list. Raises UsageError when it is not on it."""
        ...
