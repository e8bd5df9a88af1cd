"""Has the price of the call in sight asked for, after a pause in typing, and shown.

Nothing here waits: prices come when they come, and Call works without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.dial.facts import Facts
from dialer.ui.dial.price_line import PriceLine, PriceRow, PriceView
from dialer.ui.dial.way_choice import WayChoice
from dialer.ui.localised import localised

# For types alone: the engine is imported by its own thread, prices' words by the first price.
if TYPE_CHECKING:
    from collections.abc import Sequence

    from dialer.core.quote import Quote
    from dialer.engine.engine import Engine
    from dialer.engine.price_quote import PriceAnswer

PAUSE_MS = 350
SAY_PENDING_AFTER_MS = 600


class Pricing(QObject):
    """One question an account, own phone and number; answers of another number are dropped."""

    def __init__(
        self,
        bridge: Bridge,
        ways: WayChoice,
        line: PriceLine,
        parent: QObject,
        *,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._ways, self._line = bridge, ways, line
        self._address: str | None = None
        self._answers: dict[tuple[str, str], PriceAnswer] = {}
        self._asked: set[tuple[str, str]] = set()
        self._faults: dict[tuple[str, str], str] = {}
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._ask)
        self._pending = QTimer(self, singleShot=True, interval=SAY_PENDING_AFTER_MS)
        self._pending.timeout.connect(self._show)
        ways.changed.connect(self._take_ways)
        line.account_chosen.connect(ways.choose)
        line.cheapest_chosen.connect(ways.choose_cheapest)

    def take_facts(self, facts: Facts) -> None:
        """What is known of the text in the field."""
        if facts.address == self._address:
            return
        self._address = facts.address
        self._answers, self._asked, self._faults = {}, set(), {}
        self._pending.stop()
        self._line.show_view(PriceView())
        self._ways.show_cheapest("", "")
        if self._address is None:
            self._pause.stop()
        else:
            self._pause.start()

    def forget(self, account: str) -> None:
        """Asks anew: the account's prices are other ones now."""
        for known in (self._answers, self._faults):
            for key in [key for key in known if key[0] == account]:
                del known[key]
        self._asked = {key for key in self._asked if key[0] != account}
        if self._address is not None:
            self._ask()

    def _take_ways(self) -> None:
        if self._address is not None and not self._pause.isActive():
            self._ask()
            self._show()

    def _keys(self) -> list[tuple[str, str]]:
        return [(way.account, self._ways.phone_at(way)) for way in self._ways.all_ways]

    def _ask(self) -> None:
        address = self._address
        if address is None:
            return
        for key in self._keys():
            if key not in self._asked:
                self._asked.add(key)
                self._ask_account(key, address)
        self._pending.start()

    def _ask_account(self, key: tuple[str, str], address: str) -> None:
        account, own_number = key

        async def ask(engine: Engine) -> Sequence[PriceAnswer]:
            return await engine.prices.ask(account, own_number, [address])

        def take(answers: Sequence[PriceAnswer]) -> None:
            if address == self._address:
                self._answers[key] = answers[0]
                self._show()

        def fail(error: DialerError) -> None:
            if address == self._address:
                self._faults[key] = localised(error)
                self._show()

        self._bridge.ask(self, ask, take, fail)

    def _quotes(self) -> list[Quote]:
        answers = (self._answers.get(key) for key in self._keys())
        return [answer.quote for answer in answers if answer is not None and answer.quote]

    def _show(self) -> None:
        """Everything that is known by now."""
        from dialer.ui.dial import price_words as words  # late: not needed for the first picture

        if self._address is None:
            return
        quotes = self._quotes()
        choice = words.choose_cheapest(quotes, len(self._ways.all_ways))
        if len(self._answers) + len(self._faults) >= len(self._keys()):
            # Only with all answers in: the account must not change back and forth.
            self._ways.show_cheapest(choice.account, choice.why)
        way = self._ways.way
        if way is None:
            self._line.show_view(PriceView())
            return
        key = (way.account, self._ways.phone_at(way))
        answer = self._answers.get(key)
        if answer is None and key not in self._faults:
            pending = "" if self._pending.isActive() else self.tr("Asking {account} for its price…")
            self._line.show_view(PriceView(pending.format(account=way.account)))
            return
        quote = None if answer is None else answer.quote
        self._line.show_view(
            PriceView(
                words=self._words(way.account, answer, self._faults.get(key, "")),
                known=quote is not None and quote.is_price,
                why=choice.why if len(self._ways.all_ways) > 1 and quotes else "",
                details=() if quote is None else tuple(words.detail_words(quote)),
                rows=tuple(self._rows(way.account, choice.account)),
                cheapest_chosen=(self._ways.is_cheapest if len(self._ways.all_ways) > 1 else None),
                account=way.account,
            )
        )

    def _words(self, account: str, answer: PriceAnswer | None, fault: str) -> str:
        from dialer.ui.dial import price_words as words  # late, as above

        if answer is None:
            return self.tr("No price via {account}: {why}").format(account=account, why=fault)
        if answer.quote is not None:
            return words.minute_words(answer.quote)
        if answer.valid is False:
            return self.tr("{account} says that this number cannot be called").format(
                account=account
            )
        if answer.error is not None:
            return self.tr("{account} could not be asked for its price").format(account=account)
        return words.unknown_words(account)

    def _rows(self, chosen: str, cheapest: str) -> list[PriceRow]:
        from dialer.ui.dial import price_words as words  # late, as above

        rows = []
        for key in self._keys():
            account = key[0]
            answer = self._answers.get(key)
            if answer is not None and answer.quote is not None:
                said = words.row_words(answer.quote)
            else:
                said = words.unknown_words(account)
            if account == cheapest:
                said = self.tr("{words} · cheapest").format(words=said)
            rows.append(PriceRow(account, said, account == chosen))
        return rows
