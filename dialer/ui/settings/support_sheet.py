"""The report for support, shown whole before it is saved or copied: who sends it knows what it
tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.errors import DialerError, StoreError
from dialer.core.phrase import phrase
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import plain_label, show_text
from dialer.ui.flow import FlowRow
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, EDGE, WITHIN

if TYPE_CHECKING:
    from dialer.engine.doctor import Finding
    from dialer.engine.home import Home

SIZE = (640, 560)
FILE_NAME = "dialer-report.txt"


class SupportSheet(QDialog):
    """``saved`` carries words for the window."""

    saved = Signal(str)

    def __init__(
        self, bridge: Bridge, home: Home, findings: Sequence[Finding], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report for support"))
        self.resize(*SIZE)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setPlaceholderText(self.tr("Putting it together…"))
        self.problem = plain_label("", "danger", wrap=True)
        self.problem.hide()
        buttons = FlowRow(WITHIN)
        self.save_button = QPushButton(self.tr("Save…"), buttons)
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self._choose_target)
        self.copy_button = QPushButton(self.tr("Copy"), buttons)
        self.copy_button.clicked.connect(self._copy)
        self.close_button = QPushButton(self.tr("Close"), buttons)
        self.close_button.clicked.connect(self.reject)
        for button in (self.save_button, self.copy_button, self.close_button):
            button.setAutoDefault(False)
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        column.setSpacing(BETWEEN)
        column.addWidget(
            plain_label(
                self.tr(
                    "This is all that the report tells. Keys, passwords, full phone numbers and"
                    " the addresses of callbacks are left out. Read it before you send it."
                ),
                wrap=True,
            )
        )
        column.addWidget(self.text, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        self._set_ready(False)
        found, qt = list(findings), f"Qt {QLibraryInfo.version().toString()}"
        platform = f"{qt} on {QGuiApplication.platformName()}"

        def make() -> str:
            from dialer.engine.support_report import support_report  # late: few people come here

            return support_report(home, found, datetime.now(UTC), platform)

        bridge.look(self, make, self._show_text, self._fail)

    def _set_ready(self, ready: bool) -> None:
        for button in (self.save_button, self.copy_button):
            button.setEnabled(ready)

    def _show_text(self, text: str) -> None:
        self.text.setPlainText(text)
        self._set_ready(True)

    def _fail(self, error: DialerError) -> None:
        show_text(self.problem, localised(error))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(self.tr("Copied"))

    def _choose_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"), FILE_NAME)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Writes it where only the person can read it."""
        text = self.text.toPlainText()

        def write() -> None:
            try:
                path.touch(mode=0o600)
                path.write_text(text, "utf-8")
            except OSError as error:
                raise StoreError(
                    phrase(
                        "{path} cannot be written: {reason}.",
                        path=path,
                        reason=error.strerror or error,
                    )
                ) from error

        self._bridge.look(self, write, lambda _nothing: self._finish(path), self._fail)

    def _finish(self, path: Path) -> None:
        self.saved.emit(self.tr("The report is saved in {path}.").format(path=path))
        self.accept()
