"""A rate sheet chosen from the disk and taken in for an account."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from dialer.core.errors import UsageError
from dialer.core.phrase import phrase
from dialer.ui.bridge import Bridge
from dialer.ui.localised import localised

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.engine.engine import Engine
    from dialer.engine.price import Imported

MOST_TOLD = 3
USUAL_CURRENCIES = ("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "ILS", "BRL", "INR", "RUB")
"""To choose from; any other can be typed (ISO 4217)."""


class RateImport(QObject):
    """``told`` carries words of what came of it, ``failed`` a DialerError, ``imported`` the account
    whose prices are other ones now.
    """

    told = Signal(str)
    failed = Signal(object)
    imported = Signal(str)

    def __init__(self, bridge: Bridge, view: QWidget) -> None:
        super().__init__(view)
        self._bridge, self._view = bridge, view

    def choose_file(self, account: str) -> None:
        """Asks for the file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(
            self._view,
            self.tr("The prices of {account}: a CSV file").format(account=account),
            folder,
            self.tr("Tables (*.csv *.txt *.tsv);;All files (*)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.take_in(account, path))
        dialog.open()

    def take_in(self, account: str, path: str, currency: str | None = None) -> None:
        """Reads the file in, in the place of an older sheet. ``currency``: of a sheet that names
        none; the person is asked when it is not given.
        """

        async def read(engine: Engine) -> Imported:
            import asyncio  # the engine runs, so it is there already

            return await engine.prices.import_sheet(
                account, await asyncio.to_thread(_read_file, path), currency
            )

        def take(imported: Imported) -> None:
            self.imported.emit(account)
            self.told.emit(self._words(account, imported))
            if imported.sheet.currency is None and currency is None:
                self._ask_currency(account, path)

        self._bridge.ask(self, read, take, self.failed.emit)

    def _ask_currency(self, account: str, path: str) -> None:
        """The sheet counts without a currency, too; but budgets then know it by no name."""
        own = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        dialog = QInputDialog(self._view)
        dialog.setWindowTitle(self.tr("Prices of {account}").format(account=account))
        dialog.setLabelText(self.tr("The sheet names no currency. Which is it in?"))
        dialog.setComboBoxItems(
            list(dict.fromkeys([own or USUAL_CURRENCIES[0], *USUAL_CURRENCIES]))
        )
        dialog.setComboBoxEditable(True)
        dialog.setOkButtonText(self.tr("Use it"))
        dialog.setCancelButtonText(self.tr("Leave it open"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take(text: str) -> None:
            code = text.strip().upper()
            if len(code) == 3 and code.isascii() and code.isalpha():
                self.take_in(account, path, code)
            elif code:
                self.failed.emit(
                    UsageError(
                        phrase("{text} is no currency.", text=code[:20]), phrase("Write it as USD.")
                    )
                )

        dialog.textValueSelected.connect(take)
        dialog.open()

    def _words(self, account: str, imported: Imported) -> str:
        sheet = imported.sheet
        count = len(sheet.rates) + len(sheet.own_rates)
        if sheet.currency:
            words = self.tr("%Ln price(s) for {account}, in {currency}.", "", count)
        else:
            words = self.tr("%Ln price(s) for {account}; the sheet names no currency.", "", count)
        said = [words.format(account=account, currency=sheet.currency)]
        if not imported.increments_named:
            said.append(self.tr("It names no increments: calls are reckoned by the second."))
        if imported.faults:
            some = "; ".join(localised(str(fault)) for fault in imported.faults[:MOST_TOLD])
            more = "…" if len(imported.faults) > MOST_TOLD else ""
            words = self.tr("%Ln line(s) left out: {some}{more}", "", len(imported.faults))
            said.append(words.format(some=some, more=more))
        return " ".join(said)


def _read_file(path: str) -> bytes:
    from dialer.core.rate_text import MOST_BYTES  # late: sheets are seldom read

    try:
        with Path(path).open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(
            phrase("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
