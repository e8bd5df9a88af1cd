"""The address books elsewhere: which there are, when they were last in step, and adding one."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dialer.core.errors import DialerError, MassDeletionError
from dialer.ui.bridge import Bridge
from dialer.ui.calls.figures import short_day, short_time, utc_now
from dialer.ui.calls.labels import give_role, hairline, plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, EDGE, STEP, WITHIN, Theme

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.core.address_book import LastSync, SyncReport
    from dialer.engine.contact_sync import Book, ContactSync
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

SIZE = (560, 620)


class BookRow(QFrame):
    """One book. ``sync_wanted`` says whether deleting many was agreed to."""

    sync_wanted = Signal(bool)
    remove_wanted = Signal()

    def __init__(self, book: Book, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.book = book
        self._now = now
        self._asked = False
        self.name = plain_label(book.name)
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        where = " · ".join(part for part in (book.where, book.username) if part)
        self.words = plain_label("", "muted", wrap=True)
        self.sync_button = QPushButton(self.tr("Sync now"))
        self.sync_button.setAccessibleName(self.tr("Sync {book} now").format(book=book.name))
        self.sync_button.clicked.connect(lambda: self.sync_wanted.emit(self._asked))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setAccessibleName(self.tr("Remove {book}").format(book=book.name))
        self.remove_button.setProperty("role", "plain")
        self.remove_button.clicked.connect(self.remove_wanted)
        self.remove_button.setVisible(book.chosen)
        buttons = QHBoxLayout()
        buttons.setSpacing(WITHIN)
        buttons.addWidget(self.sync_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WITHIN, 0, WITHIN)
        column.setSpacing(STEP)
        column.addWidget(self.name)
        column.addWidget(plain_label(where, "caption", wrap=True))
        column.addWidget(self.words)
        column.addLayout(buttons)
        self._show_last(book.last)

    def _show_last(self, last: LastSync | None) -> None:
        if last is None:
            self.words.setText(self.tr("Not synced yet."))
            return
        day = short_day(last.at) if last.at.date() != self._now().date() else self.tr("today")
        when = f"{day} {short_time(last.at)}"
        if last.error:
            self._say(self.tr("{when}: {why}").format(when=when, why=last.error), "danger")
        elif last.report is not None:
            self._say(f"{when}: {self.report_words(last.report)}", "muted")

    def report_words(self, report: SyncReport) -> str:
        """What a sync did."""
        parts = [
            words
            for count, words in (
                (report.pulled, self.tr("%Ln brought here", "", report.pulled)),
                (report.pushed, self.tr("%Ln brought there", "", report.pushed)),
                (report.deleted_here, self.tr("%Ln deleted here", "", report.deleted_here)),
                (report.deleted_there, self.tr("%Ln deleted there", "", report.deleted_there)),
                (
                    report.conflicts,
                    self.tr("%Ln changed differently on both sides", "", report.conflicts),
                ),
                (len(report.problems), self.tr("%Ln left alone", "", len(report.problems))),
            )
            if count
        ]
        return ", ".join(parts) or self.tr("in step already")

    def show_progress(self, done: int, total: int) -> None:
        """How far a sync is."""
        self.sync_button.setEnabled(False)
        words = self.tr("Syncing… {done} of {total}") if total else self.tr("Syncing…")
        self._say(words.format(done=done, total=total), "muted")

    def show_error(self, error: DialerError) -> None:
        """Why a sync did not go through; what may be meant is asked."""
        self.sync_button.setEnabled(True)
        self._say(localised(error), "danger")
        self._asked = isinstance(error, MassDeletionError)
        if self._asked:
            self.sync_button.setText(self.tr("Delete them and sync"))

    def _say(self, words: str, role: str) -> None:
        give_role(self.words, role)
        self.words.setText(words)


class BooksSheet(QDialog):
    """A sheet of its own, so that syncing goes on while other things are done."""

    _progressed = Signal(str, int, int)

    def __init__(
        self,
        bridge: Bridge,
        home: Home,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._home, self._now = bridge, home, now
        self.rows: list[BookRow] = []
        self.setWindowTitle(self.tr("Address books"))
        self.resize(*SIZE)
        self._make_form()
        self._arrange()
        # From the engine's thread: Qt brings it over.
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self.refresh()

    def _make_form(self) -> None:
        self.name = self._line(self.tr("Name"), self.tr("as you call it"))
        self.url = self._line(self.tr("Address"), "https://dav.example.org/")
        self.username = self._line(self.tr("User name"), "")
        self.password = self._line(self.tr("Password"), self.tr("is not shown again"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_button = QPushButton(self.tr("Look and add"))
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self.add)
        self.problem = plain_label("", "danger", wrap=True)
        self.problem.hide()

    @staticmethod
    def _line(name: str, example: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(example)
        return line

    def _arrange(self) -> None:
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(EDGE, BETWEEN, EDGE, BETWEEN)
        self.words = plain_label(
            self.tr(
                "Contacts can be kept in step with address books on a CardDAV server, such as"
                " Nextcloud, Fastmail, iCloud or Radicale, and with PokeTALK's."
            ),
            "muted",
            wrap=True,
        )
        self._list.addWidget(self.words)
        self._list.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        form = QGridLayout()
        form.setContentsMargins(EDGE, BETWEEN, EDGE, EDGE)
        form.setSpacing(WITHIN)
        form.addWidget(plain_label(self.tr("Add a CardDAV address book"), "caption"), 0, 0, 1, 2)
        for row, line in enumerate((self.name, self.url, self.username, self.password), 1):
            caption = plain_label(line.accessibleName(), "muted")
            caption.setBuddy(line)
            form.addWidget(caption, row, 0)
            form.addWidget(line, row, 1)
        form.addWidget(self.problem, 5, 0, 1, 2)
        form.addWidget(self.add_button, 6, 1, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(hairline())
        column.addLayout(form)

    # What the engine does

    def _ask(
        self,
        work: Callable[[ContactSync], Coroutine[Any, Any, Any]],
        done: Callable[[Any], None],
        failed: Callable[[DialerError], None],
    ) -> None:
        home = self._home

        async def run(_engine: Engine) -> Any:
            async with home.contact_sync() as syncing:
                return await work(syncing)

        self._bridge.ask(self, run, done, failed)

    def refresh(self) -> None:
        """Which books there are."""
        self._ask(lambda syncing: syncing.books(), self._show_books, self._fail)

    def _show_books(self, books: Sequence[Book]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for book in books:
            row = BookRow(book, self._now)
            row.sync_wanted.connect(lambda agreed, name=book.name: self.sync(name, agreed))
            row.remove_wanted.connect(lambda name=book.name: self.remove(name))
            self._list.insertWidget(self._list.count() - 1, row)
            self.rows.append(row)

    def sync(self, name: str, confirmed: bool = False) -> None:
        """Brings a book into step."""
        self._show_progress(name, 0, 0)

        def tell(done: int, total: int) -> None:
            self._progressed.emit(name, done, total)

        def fail(error: DialerError) -> None:
            for row in self.rows:
                if row.book.name == name:
                    row.show_error(error)

        self._ask(
            lambda syncing: syncing.sync(name, confirmed=confirmed, progress=tell),
            lambda _report: self.refresh(),
            fail,
        )

    def remove(self, name: str) -> None:
        """Forgets a book; the contacts stay on both sides."""
        self._ask(lambda syncing: syncing.remove(name), lambda _: self.refresh(), self._fail)

    def add(self) -> None:
        """Looks whether the book is there, and keeps it."""
        name, url = self.name.text().strip(), self.url.text().strip()
        username, password = self.username.text().strip(), self.password.text()
        show_text(self.problem, "")
        self.add_button.setEnabled(False)
        self.add_button.setText(self.tr("Looking…"))

        def take(_book: object) -> None:
            for line in (self.name, self.url, self.username, self.password):
                line.clear()
            self._free_form()
            self.refresh()

        self._ask(lambda syncing: syncing.add(name, url, username, password), take, self._fail)

    def _fail(self, error: DialerError) -> None:
        self._free_form()
        show_text(self.problem, localised(error))

    def _free_form(self) -> None:
        self.add_button.setEnabled(True)
        self.add_button.setText(self.tr("Look and add"))

    def _show_progress(self, name: str, done: int, total: int) -> None:
        for row in self.rows:
            if row.book.name == name:
                row.show_progress(done, total)
