"""What commands are given: the home's parts, made when first touched, and the two output
streams.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

# For types alone: a command imports what it runs.
if TYPE_CHECKING:
    from dialer.core.ports import Configuration, Secrets
    from dialer.core.settings import Settings
    from dialer.engine.accounts import Accounts
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


class Tools(Protocol):
    """The parts of a home that the command line uses; app.py makes them."""

    environment: Mapping[str, str]

    @property
    def configuration(self) -> Configuration:
        """The configuration file."""
        ...

    @property
    def settings(self) -> Settings:
        """The program's settings."""
        ...

    @property
    def secrets(self) -> Secrets:
        """The keychain."""
        ...

    @property
    def accounts(self) -> Accounts:
        """The person's accounts."""
        ...

    def region(self) -> str | None:
        """The default country."""
        ...

    def engine(self) -> Engine:
        """A new engine."""
        ...

    def simulator(self, port: int, speed: float) -> SimulatorServer:
        """The simulated providers, not started; ``speed`` is how many times faster than life."""
        ...

    def another_home(self, folder: Path) -> Tools:
        """The parts of a home in ``folder`` that keeps its secrets in a file: for the demo."""
        ...


Command = Callable[[argparse.Namespace, Tools], int]
"""What a parser's ``command`` default holds: runs it, returns the exit status."""

Groups = argparse._SubParsersAction
