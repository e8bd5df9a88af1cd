"""What the report view has the engine do: read, put together, ask the providers, compare. What is
written from it is in saving.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from dialer.core.errors import DialerError
from dialer.core.reconcile import Tolerance
from dialer.core.report import Group, GroupBy, ReportLine, Statement
from dialer.ui.bridge import Bridge
from dialer.ui.calls.figures import short_day, short_time
from dialer.ui.localised import localised
from dialer.ui.report.comparison import Comparison, Gathering
from dialer.ui.report.report_bar import ReportChoices
from dialer.ui.report.tables import PAGE
from dialer.ui.report.work import Work

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.core.report_days import Days
    from dialer.engine.billing import Refreshed
    from dialer.engine.billing_report import Report
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

WORTH_TELLING = 50_000
"""Fewer items are added up before anybody could read how far it is."""
NEWS_MS = 1500
"""A call that ended is on the bill a moment later; news comes in crowds."""


class Reading(QObject):
    """A report is shown from what is kept, at once; then the providers are asked behind.

    ``said``: how that stands, in words, "" for nothing to say; ``counted``: so many items are added
    up by now, 0 once all are.
    """

    accounts_known = Signal(object)
    statements_known = Signal(object)
    groups_known = Signal(object, object)
    count_known = Signal(int)
    findings_known = Signal(object)
    said = Signal(str)
    told = Signal(str)
    failed = Signal(object)
    counted = Signal(int)
    _counted = Signal(int)

    def __init__(self, bridge: Bridge, home: Home, view: QWidget) -> None:
        super().__init__(view)
        self._bridge = bridge
        self._generation = 0
        self._report: Report | None = None
        self._choices: ReportChoices | None = None
        self._refreshed: set[tuple[object, ...]] = set()
        # From the engine's thread: Qt brings it over.
        self._counted.connect(self.counted, Qt.ConnectionType.QueuedConnection)
        self._news = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news.timeout.connect(self._ask_again)
        bridge.call_changed.connect(self._take_call)
        bridge.look(
            self,
            lambda: [account.name for account in home.accounts.stored()],
            self.accounts_known.emit,
        )

    def _take_call(self, change: object) -> None:
        call = getattr(change, "call", None)
        if call is not None and call.progress.ending is not None and self._choices is not None:
            self._news.start()

    def _ask_again(self) -> None:
        if self._choices is not None:
            self.refresh(self._choices)

    def ask(self, choices: ReportChoices) -> None:
        """Shows what is kept; days that were not asked for in this window's life are read anew."""
        self._choices = choices
        self._open(choices)
        key = (choices.first, choices.last, choices.account)
        if key not in self._refreshed:
            self._refreshed.add(key)
            self.refresh(choices)

    def _open(self, choices: ReportChoices) -> None:
        self._generation += 1
        generation = self._generation

        def tell(items: int) -> None:
            self._count_on(generation, items)

        async def read(engine: Engine) -> tuple[Report, Sequence[Group]]:
            report = await engine.billing.report(
                _days(choices), choices.account or None, text=choices.text, progress=tell
            )
            return report, await report.groups(choices.group_by, lambda _part: tell(report.count))

        def take(answer: tuple[Report, Sequence[Group]]) -> None:
            if generation == self._generation:
                self._show(choices.group_by, *answer)

        def fail(error: DialerError) -> None:
            if generation == self._generation:
                self.failed.emit(error)

        self._bridge.ask(self, read, take, fail)

    def _count_on(self, generation: int, items: int) -> None:
        """In the engine's thread: says how far the adding up is, or gives it up."""
        if generation != self._generation:
            raise DialerError("Another report was asked for.")
        if items >= WORTH_TELLING:
            self._counted.emit(items)

    def cancel(self) -> None:
        """Gives up what is being added up."""
        self._generation += 1
        self.said.emit(self.tr("Stopped. Choose fewer days, or ask again."))

    def _show(self, group_by: GroupBy, report: Report, groups: Sequence[Group]) -> None:
        self._report = report
        self.counted.emit(0)
        # An account without a balance or an item has nothing to show.
        there: list[Statement] = [
            statement
            for statement in report.statements
            if statement.totals.items or statement.start.amount is not None
        ]
        self.statements_known.emit(there)
        self.groups_known.emit(groups, group_by)
        self.count_known.emit(report.count)

    def ask_lines(self, offset: int, take: Callable[[Sequence[ReportLine]], None]) -> None:
        """A page of items."""
        report = self._report
        if report is None:
            return

        async def read(_engine: Engine) -> Sequence[ReportLine]:
            return await report.page(offset, PAGE)

        self._bridge.ask(self, read, take, self.failed.emit)

    # The providers

    def refresh(self, choices: ReportChoices) -> None:
        """Has the providers asked; what is shown stays until their answers are there."""
        self.said.emit(self.tr("Asking the providers…"))

        async def read(engine: Engine) -> Sequence[Refreshed]:
            return await engine.billing.refresh(_days(choices), choices.account or None)

        def take(answers: Sequence[Refreshed]) -> None:
            self.said.emit(" ".join(self._words(answer) for answer in answers if answer.error))
            confirmed = sum(answer.confirmed for answer in answers)
            if confirmed:
                self.told.emit(self.tr("The bill shows %n call(s) in doubt.", "", confirmed))
            if choices == self._choices:
                self._open(choices)

        def fail(error: DialerError) -> None:
            self.said.emit(localised(error))

        self._bridge.ask(self, read, take, fail)

    def _words(self, answer: Refreshed) -> str:
        words = self.tr("{account} could not be asked: {why}")
        told = words.format(account=answer.account, why=answer.error)
        if answer.as_of is not None:
            told += " " + self.tr("What is shown is as of {when}.").format(
                when=_moment(answer.as_of)
            )
        return told

    def reconcile(self, choices: ReportChoices, tolerance: Tolerance, work: Work) -> None:
        """Lays the bills beside the log."""
        number, tell = work.begin(self.tr("Comparing…"))

        async def compare(engine: Engine) -> Comparison:
            gathering = Gathering()
            for name in engine.billing.names(choices.account or None):
                beside = await engine.billing.reconcile(_days(choices), name, tolerance)
                async for some in beside.findings():
                    gathering.add(some)
                    tell(gathering.compared)
            return gathering.comparison

        def take(comparison: Comparison) -> None:
            if work.end(number):
                self.findings_known.emit(comparison)

        def fail(error: DialerError) -> None:
            if work.end(number):
                self.failed.emit(error)

        self._bridge.ask(self, compare, take, fail)


def _days(choices: ReportChoices) -> Days:
    from dialer.core.report_days import Days  # in the engine's thread

    return Days(choices.first, choices.last)


def _moment(at: datetime) -> str:
    return f"{short_day(at)} {short_time(at)}"
