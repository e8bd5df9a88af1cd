"""What belongs to the whole of the found calls: their totals, and a file of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dialer.ui.bridge import Bridge
from dialer.ui.calls.figures import local_day, utc_now
from dialer.ui.calls.filter_bar import FilterBar

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from collections.abc import Sequence

    from dialer.core.ports import CallFilter, CallTotals
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

TOTALS_MS = 300
"""News comes in crowds while calls run: the totals follow once in a while."""


class History(QObject):
    """``told`` carries words of what was done, ``failed`` a DialerError; ``elsewhere_added``:
    the log has calls now that were placed elsewhere.
    """

    told = Signal(str)
    failed = Signal(object)
    elsewhere_added = Signal()

    def __init__(self, bridge: Bridge, home: Home, bar: FilterBar, view: QWidget) -> None:
        super().__init__(view)
        self._bridge, self._home, self._bar, self._view = bridge, home, bar, view
        self._asked = 0
        self._soon = QTimer(self, singleShot=True, interval=TOTALS_MS)
        self._soon.timeout.connect(self.ask_totals)
        bar.changed.connect(self.ask_totals)
        bar.table_wanted.connect(self._choose_file)
        bridge.call_changed.connect(self._take_change)
        bridge.conference_changed.connect(self._take_change)
        self.ask_totals()
        self._look_for_accounts()

    def read_elsewhere(self) -> None:
        """Reads, behind what is shown, the calls that were placed elsewhere."""

        async def read(engine: Engine) -> int:
            return sum(each.added for each in await engine.elsewhere.refresh(anyway=False))

        def take(added: int) -> None:
            if added:
                self.elsewhere_added.emit()
                self.ask_totals()

        # The providers are asked for nothing that the person waits for: what fails is logged.
        self._bridge.ask(self, read, take, lambda _error: None)

    def _take_change(self, _change: object) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _look_for_accounts(self) -> None:
        home = self._home

        def look() -> Sequence[str]:
            return [account.name for account in home.accounts.stored()]

        self._bridge.look(self, look, self._bar.show_accounts)

    def _wanted(self) -> CallFilter:
        return self._bar.choices.call_filter(local_day(utc_now()))

    def ask_totals(self) -> None:
        """What the calls in the list come to."""
        self._asked += 1
        asked, wanted = self._asked, self._wanted()

        async def add_up(engine: Engine) -> CallTotals:
            return await engine.past.totals(wanted)

        def take(totals: CallTotals) -> None:
            if asked == self._asked:  # else another question was asked meanwhile
                self._bar.show_totals(totals)

        self._bridge.ask(self, add_up, take, self.failed.emit)

    # A file of them

    def _choose_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(
            self._view,
            self.tr("Save these calls"),
            str(Path(folder) / "calls.csv"),
            self.tr("Table (*.csv)"),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_table)
        dialog.open()

    def save_table(self, path: str) -> None:
        """Writes the found calls into a file."""
        wanted = self._wanted()

        async def save(engine: Engine) -> int:
            return await engine.past.save_table(wanted, Path(path))

        def take(calls: int) -> None:
            words = self.tr("%Ln call(s) saved to {file}.", "", calls)
            self.told.emit(words.format(file=Path(path).name))

        self._bridge.ask(self, save, take, self.failed.emit)
