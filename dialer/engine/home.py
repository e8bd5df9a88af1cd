"""A home as the faces see it: its parts, made when first touched. app.py implements this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

# For types alone: a face imports what it runs, so that it starts quickly.
if TYPE_CHECKING:
    from dialer.core.contact_ports import ContactFiles
    from dialer.core.desktop_ports import Desktop
    from dialer.core.ports import Configuration, Secrets
    from dialer.core.provider_files import ProviderFiles
    from dialer.core.settings import Settings
    from dialer.engine.accounts import Accounts
    from dialer.engine.contact_book import ContactBook
    from dialer.engine.contact_sync import ContactSync
    from dialer.engine.engine import Engine
    from dialer.engine.updates import Updates


class Home(Protocol):
    """The parts of a home. All but ``environment`` may read the disk: never from a window's
    thread.
    """

    environment: Mapping[str, str]

    @property
    def configuration(self) -> Configuration:
        """The configuration file."""
        ...

    @property
    def desktop(self) -> Desktop:
        """The person's desktop."""
        ...

    @property
    def settings(self) -> Settings:
        """The program's settings as they are on disk at this moment."""
        ...

    @property
    def secrets(self) -> Secrets:
        """The keychain."""
        ...

    @property
    def accounts(self) -> Accounts:
        """The person's accounts."""
        ...

    @property
    def provider_files(self) -> ProviderFiles:
        """The providers that a file describes, and the files that are left aside."""
        ...

    def region(self) -> str | None:
        """The default country of numbers, as ISO 3166 letters."""
        ...

    def engine(self) -> Engine:
        """A new engine; ``async with`` starts and ends it."""
        ...

    def contacts(self) -> ContactBook:
        """The contacts, without an engine; ``async with`` closes them."""
        ...

    def contact_sync(self) -> ContactSync:
        """The address books elsewhere; ``async with`` closes them."""
        ...

    def updates(self) -> Updates:
        """Newer versions of the program."""
        ...

    def log_text(self) -> str:
        """The end of the log, as it is written down: "" where there is none."""
        ...

    @property
    def contact_files(self) -> ContactFiles:
        """How files of contacts are read and written."""
        ...
