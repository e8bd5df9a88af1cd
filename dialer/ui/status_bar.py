"""The status bar: the accounts, this month's spending against its limit, the callbacks.

It asks the engine when something may have changed, and shows what it answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from dialer.core.errors import DialerError, ListenerError
from dialer.ui import assets, theme
from dialer.ui.bridge import Bridge
from dialer.ui.elided import ElidedLabel
from dialer.ui.localised import listed, localised, written_amount
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from decimal import Decimal

    from dialer.core.conference import Conference
    from dialer.core.money import Money
    from dialer.core.ports import Change
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home
    from dialer.engine.price_balance import AccountBalance
    from dialer.engine.reach import Standing

REFRESH_MS = 60_000
ICON_PX = 14
ROOM_FOR_THREE_PX = 760
_PLACES = 6


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """What the configuration says."""

    accounts: tuple[str, ...]
    month_limit: Decimal | None
    listens: bool
    public_url: str


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """What the engine says; ``problem``: why callbacks cannot arrive; ``reckoned``: as much of what
    was spent as no provider told; ``standing``: how news of calls comes, None while nobody listens.
    """

    spent: Sequence[Money]
    address: str
    problem: str
    reckoned: Sequence[Money] = ()
    standing: Standing | None = None


class StatusBar(QFrame):
    """Three facts in one line. ``accounts_known`` carries the accounts' names at each look,
    ``balances_known`` what is left on those that tell it.
    """

    accounts_known = Signal(object)
    balances_known = Signal(object)

    def __init__(
        self, bridge: Bridge, home: Home, theme_: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._home = home
        self._theme = theme_
        self._narrow = False
        self._facts: HomeFacts | None = None
        self._engine_facts: EngineFacts | None = None
        self._balances: Sequence[AccountBalance] = ()
        self._accounts = ElidedLabel(self)
        self._month = ElidedLabel(self)
        self._callbacks_icon = QLabel(self)
        # None of the room to spare: it stands right before its words.
        self._callbacks_icon.setFixedWidth(ICON_PX)
        self._callbacks = ElidedLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.BETWEEN, theme.STEP, theme.BETWEEN, theme.STEP)
        row.setSpacing(theme.BETWEEN)
        row.addWidget(self._accounts, 1)
        row.addWidget(self._month)
        callbacks = QHBoxLayout()
        callbacks.setSpacing(theme.STEP)
        callbacks.addWidget(self._callbacks_icon)
        callbacks.addWidget(self._callbacks, 1)
        row.addLayout(callbacks)
        for label in (self._accounts, self._month, self._callbacks):
            label.setProperty("role", "caption")
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        bridge.call_changed.connect(self._on_change)
        bridge.conference_changed.connect(self._ask_month)
        theme_.changed.connect(self._show)
        self._show()

    def begin(self) -> None:
        """Asks for the first time; from now on now and then."""
        self._timer.start()
        self.refresh()

    def refresh(self) -> None:
        """Asks anew, as after a change of accounts."""
        home = self._home

        def look() -> HomeFacts:
            settings = home.settings
            return HomeFacts(
                tuple(account.name for account in home.accounts.stored()),
                settings.decimal("budget.per_month"),
                settings.switch("listener.enabled"),
                settings.text("listener.public_url"),
            )

        self._bridge.look(self, look, self._take_home)
        self._bridge.ask(self, _ask_engine, self._take_engine, self._take_fault)
        # Apart, and later than the rest: a provider is asked, which may take its time.
        self._bridge.ask(self, _ask_balances, self._take_balances, lambda _error: None)

    def set_narrow(self, narrow: bool) -> None:
        """Leaves the accounts out, and says less, where there is no room for three facts."""
        self._narrow = narrow
        self._arrange()
        policy = QSizePolicy.Policy
        self._callbacks.setSizePolicy(policy.Fixed if narrow else policy.Preferred, policy.Fixed)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Three facts only where each has room for its words."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        low = any(balance.low for balance in self._balances)
        room = not self._narrow and self.width() >= ROOM_FOR_THREE_PX
        self._accounts.setVisible(room or low)

    def _on_change(self, change: Change) -> None:
        if change.call.progress.ending is not None:
            self.refresh()

    def _ask_month(self, _conference: Conference) -> None:
        self._bridge.ask(self, _ask_engine, self._take_engine, self._take_fault)

    def _take_home(self, facts: HomeFacts) -> None:
        self._facts = facts
        self._show()
        self.accounts_known.emit(facts.accounts)

    def _take_engine(self, facts: EngineFacts) -> None:
        self._engine_facts = facts
        self._show()

    def _take_balances(self, balances: Sequence[AccountBalance]) -> None:
        self._balances = balances
        self._show()
        self.balances_known.emit(balances)

    def _take_fault(self, error: DialerError) -> None:
        self._engine_facts = EngineFacts((), "", localised(error))
        self._show()

    def _show(self) -> None:
        self._set(self._accounts, self._accounts_words())
        self._show_low()
        self._set(self._month, self._month_words())
        words, tip, good = self._callbacks_words()
        if self._narrow and good:
            words, tip = self.tr("Callbacks: listening"), f"{words}\n{tip}".strip()
        self._set(self._callbacks, words)
        self._callbacks.setToolTip(tip)
        name, role = ("check", "call") if good else ("info", "muted")
        self._callbacks_icon.setPixmap(assets.pixmap(name, self._theme.color(role), ICON_PX))
        self._callbacks_icon.setVisible(self._engine_facts is not None)

    @staticmethod
    def _set(label: ElidedLabel, words: str) -> None:
        label.setText(words)
        label.setAccessibleName(words)

    def _show_low(self) -> None:
        """A low balance is warned of by word and colour, in any width."""
        low = any(balance.low for balance in self._balances)
        role = "warning" if low else "caption"
        if self._accounts.property("role") != role:
            self._accounts.setProperty("role", role)
            self._accounts.style().unpolish(self._accounts)
            self._accounts.style().polish(self._accounts)
        self._arrange()

    def _accounts_words(self) -> str:
        if self._facts is None:
            return ""
        names = self._facts.accounts
        if not names:
            return self.tr("No account yet")
        left = {balance.account: balance for balance in self._balances if balance.account in names}
        if left:
            known = [self._balance_words(balance) for balance in left.values()]
            return " · ".join([*known, *(name for name in names if name not in left)])
        if len(names) == 1:
            return self.tr("Account: {name}").format(name=names[0])
        return self.tr("Accounts: {names}").format(names=", ".join(names))

    def _balance_words(self, balance: AccountBalance) -> str:
        words = self.tr("{account}: {money}, running low") if balance.low else "{account}: {money}"
        return words.format(account=balance.account, money=self._money_words(balance.money))

    def _month_words(self) -> str:
        if self._engine_facts is None or self._facts is None:
            return ""
        spent = sorted(
            (money for money in self._engine_facts.spent if money.amount),
            key=lambda money: (money.currency is None, money.currency or ""),
        )
        limit = self._facts.month_limit
        words = " + ".join(self._money_words(money) for money in spent) or self.tr("nothing spent")
        if any(money.amount for money in self._engine_facts.reckoned):
            words = self.tr("about {spent}, partly reckoned").format(spent=words)
        if limit is None:
            return self.tr("This month: {spent}").format(spent=words)
        if len(spent) > 1:
            form = self.tr("This month: {spent} of {limit} per currency")
        else:
            form = self.tr("This month: {spent} of {limit}")
        return form.format(spent=words, limit=written_amount(limit))

    def _money_words(self, money: Money) -> str:
        """An exact amount, to two places at least; providers that name no currency are told of."""
        exact = money.amount.as_tuple().exponent
        # What is reckoned has no end of places; no provider writes more than these.
        long = isinstance(exact, int) and exact < -_PLACES
        amount = (round(money.amount, _PLACES) if long else money.amount).normalize()
        figures = written_amount(amount, 2)
        if money.currency:
            return f"{figures} {money.currency}"
        return self.tr("{amount} (no currency)").format(amount=figures)

    def _callbacks_words(self) -> tuple[str, str, bool]:
        """The words, what more there is to know, and whether callbacks arrive."""
        engine, home = self._engine_facts, self._facts
        if engine is None or home is None:
            return "", "", False
        standing = engine.standing
        polled = standing is not None and standing.polled
        if not home.listens:
            tip = self.tr("The listener is switched off: news of calls comes by asking alone.")
            words = self.tr("Callbacks: off, polling") if polled else self.tr("Callbacks: off")
            return words, tip, False
        if engine.problem or not engine.address:
            return self.tr("Callbacks: not reachable"), engine.problem, False
        if standing is not None and standing.unreached and not standing.reached:
            tip = self.tr("{accounts}: callbacks cannot arrive. See Callbacks in the settings.")
            tip = tip.format(accounts=listed(standing.unreached))
            words = self.tr("Callbacks: none, polling") if polled else self.tr("Callbacks: none")
            return words, tip, False
        if standing is not None and standing.outside and not home.public_url:
            tip = self.tr("The router leads {url} here").format(url=standing.outside)
            words = self.tr("Callbacks: listening through the router")
            return words, tip, True
        if home.public_url:
            tip = self.tr("Providers call {url}").format(url=home.public_url)
            words = self.tr("Callbacks: listening at {address}")
            return words.format(address=engine.address), tip, True
        tip = self.tr(
            "Only what runs on this machine reaches this address;"
            " set listener.public_url for the providers on the internet."
        )
        words = self.tr("Callbacks: listening at {address}, this machine only")
        local = engine.address.startswith(("127.", "[::1]", "::1", "localhost"))
        if not local:
            words, tip = self.tr("Callbacks: listening at {address}"), ""
        return words.format(address=engine.address), tip, True


async def _ask_engine(engine: Engine) -> EngineFacts:
    problem = ""
    try:
        await engine.open_listener()
    except ListenerError as error:
        problem = localised(error)
    return EngineFacts(
        await engine.spent_this_month(),
        engine.listener_address(),
        problem,
        await engine.reckoned_this_month(),
        engine.callbacks.standing(),
    )


async def _ask_balances(engine: Engine) -> Sequence[AccountBalance]:
    return await engine.balances()
