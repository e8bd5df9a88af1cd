"""What is new in a version, and its file: fetched when the person says so, shown, never started."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from dialer.core.errors import DialerError
from dialer.core.updates import Release
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import plain_label
from dialer.ui.flow import FlowRow
from dialer.ui.localised import localised
from dialer.ui.small_screen import within_screen
from dialer.ui.theme import BETWEEN, EDGE, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.updates import Updates

SIZE = QSize(560, 520)


class Notes(QTextBrowser):
    """Markdown from elsewhere: text and links, and nothing that is loaded by being shown."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Nothing: a picture would tell its server who reads."""
        return None


class UpdateDialog(QDialog):
    """Shows a release. ``fetched`` carries the path of its file."""

    fetched = Signal(object)
    _came = Signal(int, int)

    def __init__(
        self, release: Release, updates: Updates, bridge: Bridge, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._release, self._updates, self._bridge = release, updates, bridge
        self._theme = theme
        self._path: Path | None = None
        self.setWindowTitle(self.tr("Dialer {version}").format(version=release.version))
        self.resize(within_screen(self, SIZE))
        title = plain_label(self.windowTitle(), "title")
        told = self.tr("Of {date}. You have {version}.").format(
            date=release.date, version=updates.version
        )
        caption = plain_label(told, "caption", wrap=True)
        self.notes = Notes(self)
        self.notes.setFrameShape(QFrame.Shape.NoFrame)
        self.notes.setAccessibleName(self.tr("What is new"))
        self.notes.setOpenLinks(False)
        self.notes.document().setDocumentMargin(BETWEEN)
        self.notes.setMarkdown(release.notes)
        self.notes.anchorClicked.connect(self._follow)
        self.state = plain_label("", wrap=True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Download"))
        self.progress.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, BETWEEN)
        column.setSpacing(WITHIN)
        for widget in (title, caption):
            column.addWidget(widget)
        column.addWidget(self.notes, 1)
        column.addWidget(self.progress)
        column.addWidget(self.state)
        column.addWidget(self._buttons())
        self._came.connect(self._show_progress)
        self._say_what_happens()

    def _buttons(self) -> QWidget:
        self.download_button = QPushButton(self.tr("Download"), self)
        self.download_button.setProperty("role", "primary")
        self.download_button.clicked.connect(self.download)
        self.page_button = QPushButton(self.tr("Open its page"), self)
        self.page_button.clicked.connect(self._open_page)
        self.page_button.setVisible(bool(self._release.page))
        self.leave_button = QPushButton(self.tr("Skip this version"), self)
        self.leave_button.setProperty("role", "plain")
        self.leave_button.clicked.connect(self._leave)
        self.later_button = QPushButton(self.tr("Later"), self)
        self.later_button.setProperty("role", "plain")
        self.later_button.clicked.connect(self.reject)
        buttons = (self.download_button, self.page_button, self.leave_button, self.later_button)
        self._row = FlowRow(WITHIN, self)
        for button in buttons:
            button.setParent(self._row)
            self._row.add(button)
        self.download_button.setDefault(True)
        return self._row

    def _say_what_happens(self) -> None:
        file = self._updates.file_of(self._release)
        self.download_button.setVisible(file is not None)
        if file is None:
            self.state.setText(self.tr("There is no file for this computer in it."))
            return
        size = self.locale().formattedDataSize(file.size)
        vouched = (
            self.tr("Its signature is checked.")
            if self._release.signed
            else self.tr("Its checksum is checked.")
        )
        words = self.tr(
            "{file}, {size}, goes into your downloads. {vouched} You start it yourself."
        )
        self.state.setText(words.format(file=file.name, size=size, vouched=vouched))

    def download(self) -> None:
        """Fetches the file."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        folder = Path(place or Path.home())
        self.download_button.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()

        async def work(_engine: Engine) -> Path:
            # In the engine's thread, so that what has come is carried across as a signal.
            return await self._updates.download(self._release, folder, self._tell)

        self._bridge.ask(self, work, self._take, self._fail)

    def _tell(self, there: int, all_: int) -> None:
        self._came.emit(there, all_)

    def _show_progress(self, there: int, all_: int) -> None:
        # In thousandths: a progress bar counts no further than two thousand millions.
        self.progress.setRange(0, 1000)
        self.progress.setValue(there * 1000 // max(all_, 1))

    def _take(self, path: Path) -> None:
        self._path = path
        self.progress.hide()
        self.download_button.hide()
        self.leave_button.hide()
        self.later_button.setText(self.tr("Close"))
        self.page_button.setText(self.tr("Show the folder"))
        self.page_button.show()
        self._row.relay()
        words = self.tr("{path} is whole. Close Dialer, then start it.").format(path=path)
        self.state.setText(words)
        self.fetched.emit(path)

    def _fail(self, error: DialerError) -> None:
        self.progress.hide()
        self.download_button.setEnabled(True)
        self.state.setText(localised(str(error)))

    def _open_page(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
        else:
            QDesktopServices.openUrl(QUrl(self._release.page))

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "https":
            QDesktopServices.openUrl(link)

    def _leave(self) -> None:
        async def work(_engine: Engine) -> None:
            await self._updates.leave(self._release)

        self._bridge.ask(self, work, lambda _nothing: self.accept(), self._fail)
