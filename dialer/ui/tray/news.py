"""Watches the live calls and the accounts for what is worth a notification."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from dialer.core.call import Call, State
from dialer.core.errors import DialerError
from dialer.core.machine import state_of
from dialer.engine.price_balance import AccountBalance
from dialer.ui.calls.figures import utc_now
from dialer.ui.calls.live_calls import LiveCalls
from dialer.ui.calls.lookup import Lookup
from dialer.ui.tray.notices import (
    About,
    balance_notice,
    call_news,
    call_notice,
    is_near_limit,
    not_placed_notice,
)

LOOK_EVERY_MS = 5000
NAME_WITHIN_MS = 300
"""A name that is just being looked up is waited for so long."""


class News(QObject):
    """``came`` carries what it is About and the Notice."""

    came = Signal(object, object)

    def __init__(
        self,
        calls: LiveCalls,
        lookup: Lookup,
        parent: QObject | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
        name_within_ms: int = NAME_WITHIN_MS,
    ) -> None:
        super().__init__(parent)
        self._calls, self._lookup, self._now = calls, lookup, now
        self._name_within_ms = name_within_ms
        self._states: dict[str, State] = {}
        self._warned: set[str] = set()
        self._low: set[str] = set()
        calls.came.connect(self._take_known)
        calls.changed.connect(self._take_change)
        calls.left.connect(self._forget)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look_at_limits)
        for call in calls.live():  # taken up at the start: nothing happened to them now
            self._take_known(call.id)

    def _take_known(self, call_id: str) -> None:
        shown = self._calls.get(call_id)
        if shown is None:
            return
        request = shown.call.request
        self._lookup.party(request.to_number)  # so that it is known by the time there is news
        self._lookup.service(shown.call)
        self._states.setdefault(call_id, state_of(shown.call.progress))
        if request.max_cost is not None or request.max_minutes is not None:
            self._timer.start()

    def _take_change(self, call_id: str) -> None:
        shown = self._calls.get(call_id)
        if shown is None:
            return
        about = call_news(self._states.get(call_id), shown.call)
        self._states[call_id] = state_of(shown.call.progress)
        if about is not None:
            call = shown.call
            QTimer.singleShot(self._name_within_ms, self, lambda: self._tell(about, call))

    def _tell(self, about: About, call: Call) -> None:
        party = self._lookup.party(call.request.to_number)
        notice = call_notice(about, call, self._lookup.service(call), party, self._now())
        self.came.emit(about, notice)

    def _forget(self, call_id: str) -> None:
        self._states.pop(call_id, None)
        self._warned.discard(call_id)

    def look_at_limits(self) -> None:
        """Warns once of each call that comes near its limit."""
        live = self._calls.live()
        if not live:
            self._timer.stop()
        for call in live:
            near = is_near_limit(call, self._lookup.service(call), self._now())
            if near and call.id not in self._warned:
                self._warned.add(call.id)
                self._tell(About.LIMIT, call)

    # What is no call's

    def take_not_placed(self, error: DialerError) -> None:
        """A call was refused or failed before it was one."""
        self.came.emit(About.FAILED, not_placed_notice(error))

    def take_balances(self, balances: Sequence[AccountBalance]) -> None:
        """Warns once of each account that runs low, and again after it was filled up."""
        for balance in balances:
            if not balance.low:
                self._low.discard(balance.account)
            elif balance.account not in self._low:
                self._low.add(balance.account)
                self.came.emit(About.BALANCE, balance_notice(balance.account, balance.money))
