"""A whole home with a simulated Talkety, and Dialer's page for other sites served by it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import httpx

from dialer.app import Composition
from dialer.core.contact import Contact, ContactNumber
from dialer.engine.clock import SystemClock
from dialer.engine.engine import Engine
from dialer.engine.service_page import ENABLED, PATH, make_token
from dialer.simulator import ManualClock, Simulator
from tests.contract.services import OWN, TALKETY


class ShiftedClock(SystemClock):
    """Real time that a test can move on."""

    ahead_s = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self.ahead_s


class Reading(HTMLParser):
    """A page's tags with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._in_style = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in_style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._in_style = False

    def handle_data(self, data: str) -> None:
        if not self._in_style:
            self.text += data

    @property
    def names(self) -> set[str]:
        """The tags that occur."""
        return {tag for tag, _ in self.tags}

    @property
    def key(self) -> str:
        """The form's word."""
        (field,) = [attrs for tag, attrs in self.tags if tag == "input" and attrs["name"] == "key"]
        return field["value"] or ""


@dataclass
class PageStand:
    """The home and its page, asked over HTTP."""

    home: Composition
    engine: Engine
    sim: Simulator
    sim_clock: ManualClock
    clock: ShiftedClock
    client: httpx.AsyncClient
    url: str = ""

    @property
    def placed(self) -> int:
        """How many calls the service placed."""
        return len(self.sim.journal.calls_placed())

    def switch_on(self) -> str:
        """Switches the page on; answers its address."""
        token = make_token(self.home.secrets)
        self.home.configuration.set_value(ENABLED, True)
        self.url = f"http://{self.engine.listener_address()}{PATH}{token}"
        return self.url

    async def get(self) -> Reading:
        """The page."""
        reply = await self.client.get(self.url)
        assert reply.status_code == 200
        return Reading(reply.text)

    async def send(self, **fields: str) -> tuple[int, Reading]:
        """Sends a form; the status and the page that came back."""
        reply = await self.client.post(self.url, data=fields)
        return reply.status_code, Reading(reply.text)

    async def ask(self, number: str) -> tuple[int, Reading]:
        """Fetches the page and sends its form with a number."""
        return await self.send(key=(await self.get()).key, number=number)

    async def call(self, number: str) -> Reading:
        """Asks for a call and confirms it."""
        status, question = await self.ask(number)
        assert status == 200
        _, page = await self.send(key=question.key)
        return page

    async def add_contact(self, name: str, number: str) -> None:
        """Adds somebody."""
        await self.engine.contacts.add(
            Contact(name, numbers=(ContactNumber("mobile", number, number),))
        )


@asynccontextmanager
async def page_stand(folder: Path, **values: str | int) -> AsyncIterator[PageStand]:
    """A home whose listener is open; the page is off."""
    sim_clock, clock = ManualClock(), ShiftedClock()
    environment = {"DIALER_HOME": str(folder), "DIALER_SECRETS": "file", "LANG": "C"}
    home = Composition(environment, clock)
    for key, value in values.items():
        home.configuration.set_value(key.replace("__", "."), value)
    async with Simulator(clock=sim_clock) as sim:
        settings = dict(TALKETY.customer.settings)
        home.accounts.add("work", "talkety", sim.base_url, (OWN,), settings)
        async with home.engine() as engine, httpx.AsyncClient() as client:
            await engine.open_listener()
            yield PageStand(home, engine, sim, sim_clock, clock, client)
