"""What commands are given: the home's parts, made when first touched, and the two output
streams.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from dialer.engine.home import Home

if TYPE_CHECKING:
    from dialer.core.ports import Clock
    from dialer.core.provider_files import ProviderFiles
    from dialer.engine.engine import Engine


class SimulatedAccount(Protocol):
    """An account that the simulated providers know."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def provider(self) -> str:
        """Its provider's name."""
        ...

    @property
    def settings(self) -> Mapping[str, str]:
        """What a person would type in."""
        ...


class SimulatorServer(Protocol):
    """The simulated providers."""

    @property
    def base_url(self) -> str:
        """Where they are served."""
        ...

    @property
    def accounts(self) -> Iterable[SimulatedAccount]:
        """The accounts that they know."""
        ...

    async def start(self) -> None:
        """Serves. Raises OSError when the port is taken."""
        ...

    async def stop(self) -> None:
        """Ends."""
        ...


class Tools(Home, Protocol):
    """The parts of a home, and what only the command line uses; app.py makes them."""

    @property
    def provider_files(self) -> ProviderFiles:
        """Providers by a file."""
        ...

    def simulator(self, port: int, speed: float) -> SimulatorServer:
        """The simulated providers, not started; ``speed`` is how many times faster than life."""
        ...

    def open_window(self, link: str, *, quick: bool = False, at_login: bool = False) -> int:
        """Opens the window on this home, a link's number in its field; returns the exit status.

        ``quick``: the quick dial box instead; ``at_login``: in the tray, where the person wants
        that.
        """
        ...

    def open_demo(self, make_engine: Callable[[], Engine], speed: float) -> int:
        """Opens the window on this home as the demo's; returns the exit status."""
        ...

    def picture_demo(
        self,
        make_engine: Callable[[], Engine],
        speed: float,
        to: str,
        folder: Path,
    ) -> Sequence[Path]:
        """Has the demo's window place a call out of sight, and saves pictures of it."""
        ...

    def another_home(self, folder: Path, clock: Clock | None = None) -> Tools:
        """The parts of a home in ``folder`` that keeps its secrets in a file: for the demo."""
        ...


Command = Callable[[argparse.Namespace, Tools], int]
"""What a parser's ``command`` default holds: runs it, returns the exit status."""

Groups = argparse._SubParsersAction
