"""What the window has to look up before it can show a call: its number as people write it, and
what its account can do. Asked once, off the window's thread, and remembered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dialer.core.call import Call
from dialer.core.capabilities import Capabilities, Following, HangUp
from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import number_words

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.engine.engine import Engine

UNKNOWN_CAPABILITIES = Capabilities(following=Following.NONE, hang_up=HangUp.ABSENT)
"""Of an account that is gone: nothing is told any more, and nothing can be asked."""


@dataclass(frozen=True, slots=True)
class Service:
    """The provider's title, its currency, and what this account of it can do."""

    title: str
    capabilities: Capabilities
    currency: str | None = None


class Lookup(QObject):
    """``numbers_known``, which tells of names too, and ``services_known`` say that texts shown so
    far can be bettered.
    """

    numbers_known = Signal()
    services_known = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._numbers: dict[str, str] = {}
        self._wanted: set[str] = set()
        self._names: dict[str, str] = {}
        self._nameless: set[str] = set()
        self._asked_names: set[str] = set()
        self._services: dict[str, Service] = {}
        self._asked: set[str] = set()
        # What is painted in one go is looked up in one go.
        self._gathering = QTimer(self, singleShot=True, interval=0)
        self._gathering.timeout.connect(self._look)
        bridge.contacts_changed.connect(self.forget_names)

    def number(self, address: str) -> str:
        """A number grouped as its country writes it; as it is until that is known."""
        known = self._numbers.get(address)
        if known is None:
            if address not in self._wanted:
                self._wanted.add(address)
                self._gathering.start()
            known = address
        return number_words(known)

    def name(self, address: str) -> str:
        """What the contact with this number is called; "" where there is none, or not yet."""
        if address not in self._names and address not in self._nameless:
            self._nameless.add(address)
            self._gathering.start()
        return self._names.get(address, "")

    def party(self, address: str) -> str:
        """The name, else the number."""
        return self.name(address) or self.number(address)

    def forget_names(self) -> None:
        """Asks anew: contacts were changed."""
        self._nameless = self._nameless | self._names.keys()
        self._asked_names.clear()
        self._gathering.start()

    def _look(self) -> None:
        self._look_for_names()
        wanted = sorted(self._wanted - self._numbers.keys())
        if not wanted:
            return

        def group() -> dict[str, str]:
            # Here, since the number tables take a while to load.
            from dialer.core.phone_number import read_number

            return {address: read_number(address).international or address for address in wanted}

        self._bridge.look(self, group, self._take_numbers)

    def _look_for_names(self) -> None:
        wanted = sorted(self._nameless - self._asked_names)
        if not wanted:
            return
        self._asked_names.update(wanted)

        async def find(engine: Engine) -> Mapping[str, str]:
            return await engine.past.names(wanted)

        def take(names: Mapping[str, str]) -> None:
            before = {address: self._names.pop(address, "") for address in wanted}
            self._names.update(names)
            self._nameless = (self._nameless | set(wanted)) - names.keys()
            if any(self._names.get(address, "") != name for address, name in before.items()):
                self.numbers_known.emit()

        # Without names the numbers stand there as before: nothing to tell the person.
        self._bridge.ask(self, find, take, lambda _error: None)

    def _take_numbers(self, numbers: dict[str, str]) -> None:
        self._numbers.update(numbers)
        self._wanted -= numbers.keys()
        self.numbers_known.emit()

    def service(self, call: Call) -> Service:
        """The service of a call's account; until it is known, one that can do nothing."""
        account = call.request.account
        if account not in self._services and account not in self._asked:
            self._asked.add(account)

            async def find(engine: Engine) -> Service:
                info = engine.info_of(call)
                try:
                    capabilities = engine.capabilities_of(account)
                except DialerError:  # the account is gone; the call and its provider's name stay
                    capabilities = UNKNOWN_CAPABILITIES
                return Service(info.title, capabilities, info.currency)

            self._bridge.ask(
                self,
                find,
                lambda service: self._take_service(account, service),
                lambda _error: self._take_service(
                    account, Service(call.provider, UNKNOWN_CAPABILITIES)
                ),
            )
        return self._services.get(account) or Service(call.provider, UNKNOWN_CAPABILITIES)

    def forget_services(self) -> None:
        """Asks anew: an account was changed."""
        self._services.clear()
        self._asked.clear()
        self.services_known.emit()

    def _take_service(self, account: str, service: Service) -> None:
        self._services[account] = service
        self.services_known.emit()
