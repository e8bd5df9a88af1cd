"""The calls view: the log by days beside one call's details; when narrow, one or the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dialer.core.errors import DialerError
from dialer.core.own_ids import as_typed
from dialer.core.words import may_still_run
from dialer.ui import assets
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.calls.calls_delegate import CallsDelegate
from dialer.ui.calls.calls_model import CallsModel
from dialer.ui.calls.details import CallDetails
from dialer.ui.calls.figures import local_day, utc_now
from dialer.ui.calls.filter_bar import FilterBar
from dialer.ui.calls.filters import Choices
from dialer.ui.calls.history import History
from dialer.ui.calls.labels import hairline, plain_label
from dialer.ui.calls.lookup import Lookup
from dialer.ui.localised import localised
from dialer.ui.selection import follow_selection
from dialer.ui.theme import BETWEEN, EDGE, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home

BOTH_FROM_PX = 760
"""With less room, the details take the place of the list."""
LIST_SHARE, DETAILS_SHARE = 5, 6


class CallsList(QListView):
    """Enter calls again; Space opens the details where they are not beside it."""

    redial_wanted = Signal(QModelIndex)
    details_wanted = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The two keys of its own."""
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.redial_wanted.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self.details_wanted.emit(index)
        else:
            super().keyPressEvent(event)


class CallsView(QWidget):
    """``redial_wanted`` carries the number to call again, ``contact_wanted`` one to be added;
    ``told`` and ``failed`` carry words and a DialerError for the window to show.
    """

    redial_wanted = Signal(str)
    contact_wanted = Signal(str)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        home: Home,
        theme: Theme,
        actions: CallActions,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bridge, self._now = bridge, now
        self._both: bool | None = None
        self._details_open = False
        lookup = Lookup(bridge, self)
        self.model = CallsModel(bridge, lookup, self, now=now)
        self.list = CallsList()
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.list.setItemDelegate(CallsDelegate(lookup, theme, self.list, now=now))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Calls"))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setViewportMargins(BETWEEN, 0, BETWEEN, 0)
        self.bar = FilterBar(theme, today=lambda: local_day(now()))
        self._history = History(bridge, home, self.bar, self)
        self.details = CallDetails(bridge, lookup, theme, now=now)
        self.details.hide()
        self._line = hairline()
        self._line.setProperty("role", "hairline-vertical")
        self._make_empty()
        self._arrange()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self.model.refresh()

    def _make_empty(self) -> None:
        self.empty_icon = plain_label()
        self.empty_title = plain_label(self.tr("Reading your calls…"), "title", wrap=True)
        self.empty_words = plain_label("", "muted", wrap=True)
        for label in (self.empty_icon, self.empty_title, self.empty_words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty = QWidget()
        column = QVBoxLayout(self.empty)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(WITHIN)
        column.addStretch(2)
        column.addWidget(self.empty_icon)
        column.addWidget(self.empty_title)
        column.addWidget(self.empty_words)
        column.addStretch(3)

    def _make_nothing(self) -> QWidget:
        """Shown where no call is as was asked for."""
        nothing = QWidget()
        self._nothing_words = plain_label(self.tr("No call is like that."), "muted", wrap=True)
        self.clear_button = QPushButton(self.tr("Show all calls"))
        self.clear_button.clicked.connect(self.bar.clear)
        column = QVBoxLayout(nothing)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(WITHIN)
        for widget in (self._nothing_words, self.clear_button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return nothing

    def _arrange(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._both_page = QWidget()
        row = QHBoxLayout(self._both_page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.bar)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(self._make_nothing())
        left.addWidget(self._lists, 1)
        row.addWidget(self._left, LIST_SHARE)
        row.addWidget(self._line)
        row.addWidget(self.details, DETAILS_SHARE)
        self._pages.addWidget(self._both_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WITHIN, 0, 0)
        column.addWidget(self._pages)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.model.loaded.connect(self._show_page)
        self.model.failed.connect(self._show_failure)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.list.clicked.connect(self._open)
        follow_selection(self.list, self._open)
        self.list.doubleClicked.connect(self._redial)
        self.list.redial_wanted.connect(self._redial)
        self.list.details_wanted.connect(self._open)
        self.details.redial_wanted.connect(self.redial_wanted)
        self.details.back_wanted.connect(self._go_back)
        self.details.contact_wanted.connect(self.contact_wanted)
        self.details.person_wanted.connect(self.show_person)
        self.details.note_failed.connect(self.failed)
        self.bar.changed.connect(self._narrow_down)
        self.bar.list_wanted.connect(self._enter_list)
        self._history.told.connect(self.told)
        self._history.failed.connect(self.failed)
        self._history.elsewhere_added.connect(self.model.refresh)
        QShortcut(QKeySequence("/"), self).activated.connect(self.bar.focus_search)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.bar.focus_search)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What was placed elsewhere is read whenever the log is looked at."""
        super().showEvent(event)
        self._history.read_elsewhere()

    def refresh(self) -> None:
        """Reads the log anew."""
        self.model.refresh()

    def show_person(self, number: str, name: str) -> None:
        """Lists all calls to a number."""
        self.show_people((number,), name)

    def show_people(self, numbers: tuple[str, ...], name: str) -> None:
        """Lists all calls to any of a person's numbers."""
        self._go_back()
        self.bar.show_choices(Choices(parties=numbers), name)

    def _narrow_down(self) -> None:
        self.model.show_only(self.bar.choices.call_filter(local_day(self._now())))

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self._choose_first()

    # What is shown

    def _show_page(self) -> None:
        if not self.model.is_empty or self.bar.choices.narrows:
            self._pages.setCurrentWidget(self._both_page)
            self._lists.setCurrentIndex(1 if self.model.is_empty else 0)
            if self._both and self.details.call is None:
                self._choose_first()
            return
        self.empty_title.setText(self.tr("No calls yet"))
        self.empty_words.setText(
            self.tr("Calls that you make are listed here. To make one, type a number under Dial.")
        )
        self._pages.setCurrentWidget(self.empty)

    def _show_failure(self, error: DialerError) -> None:
        self.empty_title.setText(localised(error.what_happened))
        self.empty_words.setText(localised(error.what_to_do))
        self._pages.setCurrentWidget(self.empty)

    def _choose_first(self) -> None:
        for row in range(min(2, self.model.rowCount())):
            if self.model.call_at(row) is not None:
                self.list.setCurrentIndex(self.model.index(row))
                return

    def _choose(self, index: QModelIndex) -> None:
        call = self.model.call_at(index.row())
        if call is not None and (self._both or self._details_open):
            self.details.show_call(call)
            self._place()

    def _open(self, index: QModelIndex) -> None:
        call = self.model.call_at(index.row())
        if call is not None and not self._both:
            self._details_open = True
            self.details.show_call(call)
            self._place()
            self.details.back_button.setFocus()

    def _go_back(self) -> None:
        self._details_open = False
        self._place()
        self.list.setFocus()

    def _redial(self, index: QModelIndex) -> None:
        call = self.model.call_at(index.row())
        if call is None:
            return
        if may_still_run(call.progress):
            self._open(index)
            self.details.show_call(call)
            self.details.ask_redial()
        else:
            self.redial_wanted.emit(as_typed(call.request.to_number))

    # How it is laid out

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Both, or one in the place of the other."""
        super().resizeEvent(event)
        both = self.width() >= BOTH_FROM_PX
        if both != self._both:
            self._both = both
            if both and self.details.call is None:
                self._choose_first()
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leads back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._details_open and not self._both:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        both = bool(self._both)
        details = self.details.call is not None and (both or self._details_open)
        self._left.setVisible(both or not details)
        self.details.setVisible(details)
        self._line.setVisible(both and details)
        self.details.set_back(not both)

    def _dress(self) -> None:
        self.empty_icon.setPixmap(assets.pixmap("calls", self._theme.color("muted"), 40))
