"""The simulator as a whole: one loopback address that serves the four services, wired together
here."""

from __future__ import annotations

import ipaddress
from decimal import Decimal
from types import TracebackType
from typing import Self

from aiohttp import web

from dialer.simulator.accounts import ACCOUNTS, Account, Ledger
from dialer.simulator.asterisk import Asterisk
from dialer.simulator.asterisk_channels import Switch
from dialer.simulator.call import SimulatedCall
from dialer.simulator.callbacks import Callbacks
from dialer.simulator.calledin import CalledIn
from dialer.simulator.camara import ClickToDial
from dialer.simulator.clock import Clock, SimulatedClock
from dialer.simulator.conference import SimulatedConference
from dialer.simulator.described import DescribedServices
from dialer.simulator.desk import Desk
from dialer.simulator.elks import Elks
from dialer.simulator.exchange import Exchange
from dialer.simulator.journal import Journal, RequestEntry
from dialer.simulator.options import Options
from dialer.simulator.pages import Pages
from dialer.simulator.poketalk import PokeTalk
from dialer.simulator.poketalk_account import Customers, PokeTalkAccount
from dialer.simulator.poketalk_report import Deposit
from dialer.simulator.spokn import Spokn
from dialer.simulator.talkety import Talkety
from dialer.simulator.timeline import Timing
from dialer.simulator.twilio import Twilio
from dialer.simulator.zadarma import Zadarma

_BACKLOG = 1024  # a thousand dialers may come at the same moment
_SHUTDOWN_S = 2.0


class Simulator:
    """The four services on `http://host:port`, port 0 taking any free one.

    `speed` simulated seconds pass in each real one; `clock` replaces the clock altogether
    (ManualClock in tests). One simulator runs once: start(), then stop(), or `async with`. All
    of it belongs to one event loop.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        speed: float = 1.0,
        clock: Clock | None = None,
        timing: Timing | None = None,
        options: Options | None = None,
    ) -> None:
        if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
            raise ValueError(f"a simulator serves loopback only, not {host}")
        self.clock = clock or SimulatedClock(speed)
        self.options = options or Options()
        self.journal = Journal()
        self.accounts = ACCOUNTS
        self.poketalk_customers = Customers()
        self._host = host
        self._port = port
        self._ledger = Ledger(self.accounts)
        self._callbacks = Callbacks(self.clock, self.journal)
        self._timing = timing or Timing()
        self._exchange = Exchange(self.clock, self.journal, self._ledger, self._timing)
        self._asterisk: Asterisk | None = None
        self._runner: web.AppRunner | None = None

    @property
    def base_url(self) -> str:
        """Scheme, host and port, without a slash at the end; RuntimeError unless it runs."""
        if self._runner is None or not self._runner.addresses:
            raise RuntimeError("the simulator does not run")
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._runner.addresses[0][1]}"

    @property
    def calls(self) -> dict[int, SimulatedCall]:
        """Every call that was placed, by id."""
        return self._exchange.calls

    @property
    def conferences(self) -> dict[int, SimulatedConference]:
        """Every conference that was started, by id."""
        return self._exchange.conferences

    @property
    def asterisk(self) -> Switch:
        """The simulated Asterisk's channels and bridges; RuntimeError unless it runs."""
        if self._asterisk is None:
            raise RuntimeError("the simulator does not run")
        return self._asterisk.switch

    def balance(self, account: Account) -> Decimal:
        """What is left on an account, in the account's unit."""
        return self._ledger.balance(account)

    def set_balance(self, account: Account, balance: Decimal) -> None:
        self._ledger.set_balance(account, balance)

    def pay_in(self, account: Account, amount: Decimal) -> None:
        """Somebody tops an account up, now; PokeTALK's report has it as a deposit."""
        self._ledger.charge(account, -amount)
        deposits = self.poketalk_customers.deposits.of(account)
        deposits.append(Deposit(self.clock.now(), amount))

    async def start(self) -> None:
        """Listen. OSError when the port is taken."""
        await self._callbacks.open()
        runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=_SHUTDOWN_S)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port, backlog=_BACKLOG).start()
        except OSError:
            await runner.cleanup()
            await self._callbacks.close()
            raise
        self._runner = runner

    async def stop(self) -> None:
        """Hang up on everybody: running calls freeze, nothing more is sent, the port is free."""
        self.clock.stop()
        self._exchange.stop()
        await self._callbacks.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    def _app(self) -> web.Application:
        desk = Desk(
            self.clock,
            self.options,
            self.journal,
            self._ledger,
            self._exchange,
            self._callbacks,
        )
        app = web.Application()
        for room in (
            PokeTalk,
            Talkety,
            Spokn,
            CalledIn,
            Twilio,
            ClickToDial,
            Elks,
            Zadarma,
            DescribedServices,
            Pages,
        ):
            app.add_routes(room(desk, self.accounts).routes())
        self._asterisk = Asterisk(desk, self.accounts, self._timing)
        app.add_routes(self._asterisk.routes())
        app.add_routes(PokeTalkAccount(desk, self.accounts, self.poketalk_customers).routes())
        app.router.add_route("*", "/{anything:.*}", self._not_found)
        return app

    async def _not_found(self, request: web.Request) -> web.Response:
        """An address that no service documents: worth a line in the journal, since a dialer may
        have meant another."""
        self.journal.add(
            RequestEntry(self.clock.now(), None, request.method, request.path, (), 404, None)
        )
        return web.Response(status=404, text="Not Found")
