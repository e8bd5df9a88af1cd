"""The doors to the callback port, and to what the programs of one home know of each other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from dialer.core.ports import CallbackRequest


@dataclass(frozen=True, slots=True)
class ListenerAddress:
    """Where a home's listener is bound; ``served`` while the ``program`` that opened it runs.

    ``outside``: the address under which a router leads the internet to it, "" for none.
    """

    host: str
    port: int
    program: str
    served: bool
    outside: str = ""


class Presence(Protocol):
    """Which programs of this home are running. Freed by the operating system when one is killed."""

    @property
    def name(self) -> str:
        """This program's own."""
        ...

    def is_running(self, name: str) -> bool:
        """Whether the program of that name still runs."""
        ...

    def claim_listener(self) -> bool:
        """Makes this program the one that serves the listener; false while another is."""
        ...

    def release_listener(self) -> None:
        """Leaves it to another."""
        ...

    def publish_listener(self, host: str, port: int, outside: str = "") -> None:
        """Tells the others, and whoever comes later, where the listener is; ``outside`` as in
        ListenerAddress.
        """
        ...

    def published_listener(self) -> ListenerAddress | None:
        """Where the listener is, or last was; None when there never was one."""
        ...

    def release(self) -> None:
        """This program goes."""
        ...


CallbackHandler = Callable[[str, CallbackRequest], Awaitable[int]]
"""Takes a callback's token and content, returns the HTTP status to answer; raises CallbackError."""


@dataclass(frozen=True, slots=True)
class PageReply:
    """A page that answers a request. ``origin``: where its forms may go beside the place that it is
    shown at, "" for nowhere else.
    """

    status: int
    html: str
    origin: str = ""


PageHandler = Callable[[str, CallbackRequest], Awaitable[PageReply]]
"""Takes the word in a page's address and the request; raises CallbackError."""


@dataclass(frozen=True, slots=True)
class PortMapping:
    """A way that a router keeps open: what comes to ``host``:``port`` from the internet is led to
    this machine's ``inner_port``.

    ``by``: the protocol by which it was asked, as people read it. ``lease_s``: how long it is kept
    unless it is renewed; None where the router knows no end. ``host`` is "" where the router does
    not tell its address.
    """

    by: str
    host: str
    port: int
    inner_port: int
    lease_s: int | None

    @property
    def address(self) -> str:
        """The address for those outside, "" while the router's own is not known."""
        return f"http://{self.host}:{self.port}" if self.host else ""


class PortMapper(Protocol):
    """Asks the router of this network for ways to this machine."""

    async def add(self, port: int, lease_s: int) -> PortMapping:
        """Opens a way to ``port`` here, or renews the one that there is. Raises
        PortMappingError.
        """
        ...

    async def remove(self, mapping: PortMapping) -> None:
        """Closes a way. Raises PortMappingError."""
        ...


class Listener(Protocol):
    """The local HTTP door."""

    @property
    def can_share_port(self) -> bool:
        """Whether two programs can listen on one port for the moment of handing it over."""
        ...

    async def open(
        self,
        host: str,
        port: int,
        handler: CallbackHandler,
        *,
        shared: bool = False,
        pages: PageHandler | None = None,
    ) -> int:
        """Listens; returns the port. Raises ListenerError.

        ``shared``: the port may still be held by the program that hands it over. ``pages`` answers
        the requests for Dialer's page inside another site; without it there is none.
        """
        ...

    async def close(self) -> None:
        """Stops listening, after the callbacks under way are answered."""
        ...

    def find_router(self) -> PortMapper:
        """What asks the router of this network for ways to the port. Slow: not for a loop's own
        thread.
        """
        ...

    async def knock(self, url: str) -> int:
        """The HTTP status of what answers at ``url``, asked as a provider would. Raises
        ListenerError when nothing answers.
        """
        ...
