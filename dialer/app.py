"""Composes the rooms into a program.

The only place that knows them all; everything is made when first needed.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

# Made late, since most commands need few of them and the heavy ones cost a visible start.
if TYPE_CHECKING:
    from dialer.cli.tools import SimulatorServer
    from dialer.core.conference_ports import ConferenceStore
    from dialer.core.contact_ports import ContactFiles
    from dialer.core.desktop_ports import Desktop
    from dialer.core.ledger_ports import LedgerStore
    from dialer.core.listener_ports import Listener
    from dialer.core.ports import Clock, Configuration, Secrets
    from dialer.core.provider_files import ProviderFiles
    from dialer.core.settings import Settings
    from dialer.engine.accounts import Accounts
    from dialer.engine.contact_book import ContactBook
    from dialer.engine.contact_sync import ContactSync
    from dialer.engine.engine import Engine
    from dialer.engine.updates import Updates
    from dialer.providers.registry import Registry
    from dialer.store.folders import Folders
    from dialer.ui.demo_home import Demo
    from dialer.ui.program import Opening
    from dialer.ui.tour import Variant


class Composition:
    """One home's parts, wired: the Tools that the command line asks for.

    ``clock``: real time if None. ``apart``: nothing of the person's desktop is changed from here.
    """

    def __init__(
        self,
        environment: Mapping[str, str],
        clock: Clock | None = None,
        *,
        apart: bool = False,
    ) -> None:
        self.environment = environment
        self._given_clock = clock
        self._apart = apart
        self._keeps_log = False

    @cached_property
    def clock(self) -> Clock:
        """The one clock of all rooms."""
        from dialer.engine.clock import SystemClock

        return self._given_clock or SystemClock()

    @cached_property
    def folders(self) -> Folders:
        """Where this home keeps its things."""
        from dialer.store.folders import find_folders

        return find_folders(self.environment)

    @cached_property
    def configuration(self) -> Configuration:
        """The configuration file."""
        from dialer.engine.effects import ConfigurationWithEffects
        from dialer.store.configuration import ConfigurationFile

        effects = {
            "start_at_login": self._switch_login_start,
            "links.open_here": self._switch_links,
        }
        return ConfigurationWithEffects(ConfigurationFile(self.folders), effects)

    @cached_property
    def desktop(self) -> Desktop:
        """The person's desktop."""
        from dialer.desktop.here import ThisDesktop
        from dialer.desktop.surroundings import Surroundings, own_command

        return ThisDesktop(
            Surroundings(own_command(self.environment), self.environment, _icon_file())
        )

    def _switch_login_start(self, on: bool) -> None:
        self._check_desktop_is_ours()
        self.desktop.login_start.switch(on=on)

    def _switch_links(self, on: bool) -> None:
        self._check_desktop_is_ours()
        if on:
            self.desktop.links.register()
        else:
            self.desktop.links.unregister()

    def _check_desktop_is_ours(self) -> None:
        if self._apart:
            from dialer.core.errors import DesktopError

            raise DesktopError("The demo changes nothing of your desktop.")

    @property
    def settings(self) -> Settings:
        """The program's settings as they are on disk at this moment."""
        from dialer.core.settings import Settings

        return Settings(self.configuration.values())

    def log_text(self) -> str:
        """The end of the log."""
        from dialer.store.log_file import read_log

        return read_log(self.folders.log_file)

    def keep_log(self) -> None:
        """Has what this program does written to the log file, as soon as there is an engine."""
        self._keeps_log = True

    @cached_property
    def secrets(self) -> Secrets:
        """The keychain, or the file that stands in for it."""
        from dialer.store.secrets import open_secrets

        return open_secrets(self.folders, self.environment)

    @cached_property
    def providers(self) -> Registry:
        """All providers."""
        from dialer.providers.described.folder import DescribedFolder
        from dialer.providers.registry import Registry

        own = DescribedFolder(self.folders.providers, _resource("providers"))
        return Registry(self.clock.now, own)

    @property
    def provider_files(self) -> ProviderFiles:
        """Providers by a file."""
        return self.providers.files

    @cached_property
    def accounts(self) -> Accounts:
        """The person's accounts."""
        from dialer.engine.accounts import Accounts

        return Accounts(self.configuration, self.secrets, self.providers)

    def region(self) -> str | None:
        """The country of numbers typed in national form: the setting, else the locale's."""
        from dialer.store.locale_region import locale_region

        return self.settings.text("region") or locale_region(self.environment)

    def engine(self) -> Engine:
        """A new engine on this home; ``async with`` starts and ends it."""
        from dialer.engine.engine import Engine
        from dialer.store.calls import CallLog
        from dialer.store.contacts import ContactBase
        from dialer.store.live_settings import live_settings
        from dialer.store.log_file import begin_log
        from dialer.store.presence import ProgramPresence
        from dialer.store.rate_sheets import RateSheetBase

        settings = live_settings(self.folders.configuration_file, self.configuration.values)
        if self._keeps_log:
            self._keeps_log = False  # from now on it does
            begin_log(self.folders.log_file, settings)
        return Engine(
            store=CallLog(self.folders.database_file, self.clock.now),
            contacts=ContactBase(self.folders.database_file, self.clock.now),
            accounts=self.accounts,
            settings=settings,
            presence=ProgramPresence(self.folders.run),
            make_listener=_make_listener,
            clock=self.clock,
            region=self.region,
            rate_sheets=RateSheetBase(self.folders.database_file),
            bills=self.providers,
            make_ledger=self._ledger,
            make_conferences=self._conferences,
            service_token=self._service_token,
        )

    def _service_token(self) -> str:
        from dialer.engine.service_page import stored_token

        return stored_token(self.settings, self.secrets)  # as they are now, not at the start

    def _ledger(self) -> LedgerStore:
        from dialer.store.ledger import LedgerBase

        return LedgerBase(self.folders.database_file)

    def _conferences(self) -> ConferenceStore:
        from dialer.store.conference import ConferenceBase

        return ConferenceBase(self.folders.database_file)

    def contacts(self) -> ContactBook:
        """The contacts of this home, without an engine; ``async with`` closes them."""
        from dialer.engine.contact_book import ContactBook
        from dialer.store.contacts import ContactBase

        store = ContactBase(self.folders.database_file, self.clock.now)
        return ContactBook(store, self.clock, self.region)

    def updates(self) -> Updates:
        """Newer versions of the program."""
        from dialer.engine.updates import Updates
        from dialer.store.update_memory import UpdateFile
        from dialer.updates.channel import read_channel
        from dialer.updates.feed import ReleaseFeed

        memory = UpdateFile(self.folders.data / "updates.json")
        return Updates(ReleaseFeed(read_channel()), memory, lambda: self.settings, self.clock)

    def contact_sync(self) -> ContactSync:
        """The address books elsewhere; ``async with`` closes them."""
        from dialer.contacts.carddav_servers import CardDavServers
        from dialer.engine.contact_sync import ContactSync
        from dialer.store.contacts import ContactBase
        from dialer.store.sync_links import SyncLinks

        return ContactSync(
            contacts=ContactBase(self.folders.database_file, self.clock.now),
            links=SyncLinks(self.folders.database_file),
            servers=CardDavServers(),
            configuration=self.configuration,
            secrets=self.secrets,
            accounts=self.accounts,
            providers=self.providers,
            settings=self.settings,
            clock=self.clock,
            region=self.region,
        )

    @property
    def contact_files(self) -> ContactFiles:
        """How files of contacts are read and written."""
        from dialer.contacts import files

        return files

    def simulator(self, port: int, speed: float) -> SimulatorServer:
        """The simulated providers, not started."""
        from dialer.simulator import Simulator

        return Simulator(port=port, speed=speed)

    def open_window(self, link: str, *, quick: bool = False, at_login: bool = False) -> int:
        """Opens the window on this home, and waits until it is closed. ``quick``: its quick dial
        box instead; ``at_login``: nobody asked for it, so that it may wait in the tray.
        """
        from dialer.store.folders import make_folder
        from dialer.ui.one_window import window_address
        from dialer.ui.program import run_window

        folder = make_folder(self.folders.run)
        opening = replace(
            self._opening(self.engine, link=link, start_demo=_start_demo),
            address=window_address(folder),
            run_folder=folder,
            origin=self.desktop.caller() if link else "",
            quick=quick,
            at_login=at_login,
        )
        return run_window(opening)

    def open_demo(self, make_engine: Callable[[], Engine], speed: float) -> int:
        """Opens the window on this home as the demo's, with the numbers that can be tried."""
        from dialer.ui.program import run_window

        return run_window(self._opening(make_engine, demo=_demo(speed)))

    def picture_demo(
        self,
        make_engine: Callable[[], Engine],
        speed: float,
        to: str,
        folder: Path,
        variants: Sequence[Variant] = (),
        *,
        everything: bool = False,
    ) -> Sequence[Path]:
        """Has the demo's window place a call out of sight, and saves pictures of it: light and
        dark, or in these variants; ``everything``: also of what is opened more seldom.
        """
        from dialer.ui.tour import LIGHT_AND_DARK, take_pictures

        opening = self._opening(make_engine, demo=_demo(speed))
        variants = variants or LIGHT_AND_DARK
        return take_pictures(opening, to, folder, variants, everything=everything)

    def _opening(
        self,
        make_engine: Callable[[], Engine],
        *,
        link: str = "",
        demo: Demo | None = None,
        start_demo: Callable[[], None] | None = None,
    ) -> Opening:
        from dialer.ui.program import Opening

        return Opening(
            home=self,
            make_engine=make_engine,
            state_file=self.folders.data / "window.json",
            link=link,
            demo=demo,
            start_demo=start_demo,
            settings_file=self.folders.configuration_file,
        )

    def another_home(self, folder: Path, clock: Clock | None = None) -> Composition:
        """The parts of a home in ``folder``, with its secrets in a file beside it."""
        return Composition(
            {**self.environment, "DIALER_HOME": str(folder), "DIALER_SECRETS": "file"},
            clock or self._given_clock,
            apart=True,
        )


def _icon_file() -> Path | None:
    """The program's picture, for the desktop."""
    return _resource("icons/dialer.svg")


def _resource(name: str) -> Path | None:
    """Something of resources/: within the installed package, or beside it in a source checkout,
    where ui/assets.py looks too.
    """
    package = Path(__file__).resolve().parent
    found = (folder / "resources" / name for folder in (package, package.parent))
    return next((path for path in found if path.exists()), None)


def _make_listener() -> Listener:
    from dialer.listener.server import CallbackListener

    return CallbackListener()


def _demo(speed: float) -> Demo:
    """A number of each use-case, kept for fiction by the United Kingdom's regulator."""
    from dialer.simulator import SCRIPTS
    from dialer.ui.demo_home import Demo, NumberToTry

    return Demo(
        [
            NumberToTry(f"+44 20 7946 00{use_case.ending}", script.title)
            for use_case, script in SCRIPTS.items()
        ],
        speed,
    )


def _start_demo() -> None:
    """Opens the demo in a program of its own, so that nothing of it touches this home."""
    import subprocess
    import sys

    # A packed program is its own interpreter, and takes its arguments itself.
    program = [] if getattr(sys, "frozen", False) else ["-P", "-m", "dialer"]
    subprocess.Popen([sys.executable, *program, "demo"], stdin=subprocess.DEVNULL)


def run(arguments: Sequence[str]) -> int:
    """Runs the command line; returns the exit status."""
    from dialer.cli.gui import has_display, straight_link

    tools = Composition(os.environ)
    tools.keep_log()
    link = straight_link(arguments)
    if link is not None and has_display(os.environ):
        return _run_window(tools, link)
    from dialer.cli.main import run as run_cli

    return run_cli(arguments, tools)


def _run_window(tools: Composition, link: str) -> int:
    from dialer.cli.exit_status import INTERRUPTED
    from dialer.cli.log_setup import set_up_log

    set_up_log(verbose=False)
    # Until the first picture everything that is made stays: collecting would only cost time. The
    # window switches it on again.
    gc.disable()
    try:
        return tools.open_window(link)
    except KeyboardInterrupt:
        return INTERRUPTED
