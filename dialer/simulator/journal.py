"""What the simulated services saw and did: requests and their replies, calls, and callbacks
with the answers.

For tests, for people at the desk, and (as JSON) for other processes. Keys and secrets are
masked on the way in. Decides nothing.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, is_dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from dialer.simulator.accounts import Provider
from dialer.simulator.timeline import Ending, Leg
from dialer.simulator.use_cases import UseCase

MASK = "****"

_KEPT_BODY = 4000


@dataclass(frozen=True)
class RequestEntry:
    """A request and its reply. `provider` is None for an address that belongs to nobody.
    `status` and `body` are None when no reply was sent. `remarks` says what a real service
    would swallow in silence."""

    at: datetime
    provider: Provider | None
    method: str
    path: str
    params: tuple[tuple[str, str], ...]
    status: int | None
    body: str | None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlacedCall:
    """A call that was placed, whatever the caller was told about it."""

    at: datetime
    id: int
    provider: Provider
    account: str
    a: str
    b: str
    tag: str
    use_case: UseCase


@dataclass(frozen=True)
class EndedCall:
    """How that call ended and what it cost: the service's bill. `talk_s` counts from B's answer."""

    at: datetime
    id: int
    provider: Provider
    ending: Ending
    leg: Leg | None
    talk_s: int
    cost: Decimal


@dataclass(frozen=True)
class CallbackEntry:
    """A report that was sent. `status` is the receiver's HTTP status; None when there was none,
    and then `error` says why."""

    at: datetime
    provider: Provider
    call_id: int
    method: str
    url: str
    params: tuple[tuple[str, str], ...]
    status: int | None
    error: str | None = None


Entry = RequestEntry | PlacedCall | EndedCall | CallbackEntry


class Journal:
    """Everything in the order in which it happened. Calls are kept for ever, of the rest the
    newest `limit`."""

    def __init__(self, limit: int = 10_000) -> None:
        self._requests: deque[RequestEntry] = deque(maxlen=limit)
        self._callbacks: deque[CallbackEntry] = deque(maxlen=limit)
        self._placed: list[PlacedCall] = []
        self._ended: list[EndedCall] = []
        self._waiting: list[tuple[Callable[[Journal], bool], asyncio.Future[None]]] = []

    def add(self, entry: Entry) -> None:
        match entry:
            case RequestEntry():
                self._requests.append(entry)
            case PlacedCall():
                self._placed.append(entry)
            case EndedCall():
                self._ended.append(entry)
            case CallbackEntry():
                self._callbacks.append(entry)
        for condition, reached in self._waiting:
            if not reached.done() and condition(self):
                reached.set_result(None)

    def requests(self, provider: Provider | None = None) -> tuple[RequestEntry, ...]:
        """Requests to one service, or all of them."""
        return tuple(e for e in self._requests if provider in (None, e.provider))

    def calls_placed(self, provider: Provider | None = None) -> tuple[PlacedCall, ...]:
        return tuple(e for e in self._placed if provider in (None, e.provider))

    def calls_ended(self, provider: Provider | None = None) -> tuple[EndedCall, ...]:
        return tuple(e for e in self._ended if provider in (None, e.provider))

    def callbacks(self, provider: Provider | None = None) -> tuple[CallbackEntry, ...]:
        return tuple(e for e in self._callbacks if provider in (None, e.provider))

    def remarks(self, provider: Provider | None = None) -> tuple[str, ...]:
        """What a real service would have swallowed in silence: empty for a client that follows
        the documents."""
        return tuple(remark for entry in self.requests(provider) for remark in entry.remarks)

    async def wait_for(self, condition: Callable[[Journal], bool], timeout_s: float = 5.0) -> None:
        """Return once `condition` holds; TimeoutError after `timeout_s` real seconds."""
        if condition(self):
            return
        reached: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiting = (condition, reached)
        self._waiting.append(waiting)
        try:
            async with asyncio.timeout(timeout_s):
                await reached
        finally:
            self._waiting.remove(waiting)

    def as_json(self) -> dict[str, Any]:
        """The journal as JSON's own types; times ISO 8601, money as strings."""
        return {
            "requests": [_plain(entry) for entry in self._requests],
            "calls_placed": [_plain(entry) for entry in self._placed],
            "calls_ended": [_plain(entry) for entry in self._ended],
            "callbacks": [_plain(entry) for entry in self._callbacks],
        }


def kept(body: str) -> str:
    """As much of a body as the journal keeps."""
    return body if len(body) <= _KEPT_BODY else body[:_KEPT_BODY] + "…"


def masked(
    params: tuple[tuple[str, str], ...], secret_names: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """The same parameters with every non-empty secret replaced."""
    return tuple(
        (name, MASK if value and name in secret_names else value) for name, value in params
    )


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(item) for name, item in asdict(value).items()}
    if isinstance(value, Enum):
        return value.name.lower() if isinstance(value, UseCase) else value.value
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value
