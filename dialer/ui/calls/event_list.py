"""Every event of a call: when, what, whence. Who shows the raw text is told what to show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from dialer.core.events import What
from dialer.core.ports import Change
from dialer.ui.calls.figures import exact_time
from dialer.ui.calls.story import event_words, source_words
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, Theme

ROW_PX = 28
MOST_ROWS = 10
TIME, WHAT, SOURCE = range(3)


class EventList(QTreeWidget):
    """``chosen`` carries the provider's detail and the raw text of an event, "" for none."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: Sequence[Change] = ()
        self._title = ""
        self.setHeaderLabels([self.tr("Time"), self.tr("What"), self.tr("Told by")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAllColumnsShowFocus(True)
        self.setAccessibleName(self.tr("Everything that was told"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column in (TIME, SOURCE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        # The columns speak for themselves; their names are for who listens.
        self.setHeaderHidden(True)
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()
        self._figures = theme.font(13, figures=True)
        self.itemSelectionChanged.connect(self._tell)

    def show_changes(self, changes: Sequence[Change], title: str) -> None:
        """Shows these events; the chosen one stays chosen."""
        if changes == self._changes and title == self._title:
            return
        self._changes, self._title = changes, title
        chosen = self.currentIndex().row()
        self.clear()
        time_px = QFontMetrics(self._figures).horizontalAdvance("00:00:00") + BETWEEN
        for change in changes:
            words = event_words(change.event, change.call, title)
            words = words[:1].upper() + words[1:]
            if not change.changed and change.event.what is not What.NOTE:
                words = self.tr("{what} (told before)").format(what=words)
            item = QTreeWidgetItem(
                [exact_time(change.event.at), words, source_words(change.event.source)]
            )
            item.setFont(TIME, self._figures)
            item.setSizeHint(TIME, QSize(time_px, ROW_PX))
            self.addTopLevelItem(item)
        rows = min(max(len(changes), 1), MOST_ROWS)
        self.setFixedHeight(rows * ROW_PX + 4)
        if 0 <= chosen < len(changes):
            self.setCurrentIndex(self.model().index(chosen, TIME))
        else:
            self.chosen.emit("")

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, self._theme.color("sunken"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self._theme.color("text"))
        self.setPalette(palette)

    def _tell(self) -> None:
        items = self.selectedItems()
        row = self.indexOfTopLevelItem(items[0]) if items else -1
        if 0 <= row < len(self._changes):
            event = self._changes[row].event
            parts = (localised(event.detail), event.raw)
            self.chosen.emit("\n\n".join(part for part in parts if part))
        else:
            self.chosen.emit("")
