"""The demo's own place: a number for each thing that can happen to a call."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dialer.ui import theme
from dialer.ui.demo_home import Demo, NumberToTry
from dialer.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class NumbersModel(QAbstractListModel):
    """The numbers to try."""

    def __init__(self, demo: Demo, parent: QWidget) -> None:
        super().__init__(parent)
        self._numbers = demo.numbers

    def at(self, index: Index) -> NumberToTry:
        """A row's number."""
        return self._numbers[index.row()]

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence, and both for a screen reader."""
        if not index.isValid():
            return None
        entry = self.at(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title} {entry.number}"
        return None


class NumberDelegate(QStyledItemDelegate):
    """A sentence, with its number under it."""

    def __init__(self, theme_: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's
        """Two lines and room to touch."""
        return QSize(200, theme.TOUCH + theme.WITHIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints a row."""
        model = index.model()
        assert isinstance(model, NumbersModel)
        entry = model.at(index)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or hover:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sunken" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(0, 2, 0, -2), theme.RADIUS, theme.RADIUS)
        inner = rect.adjusted(theme.BETWEEN, theme.STEP + 2, -theme.BETWEEN, -theme.STEP - 2)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = QRect(upper.left(), upper.bottom(), inner.width(), inner.height() // 2)
        # "Left" is where a line begins; Qt mirrors it.
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for place, text, role, pixels in (
            (upper, entry.title, "text", theme.BODY_PX),
            (lower, f"\u2066{entry.number}\u2069", "muted", theme.CAPTION_PX),
        ):
            font = self._theme.font(pixels, figures=True)
            painter.setFont(font)
            painter.setPen(self._theme.color(role))
            elided = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, int(side), elided)
        painter.restore()


class TryView(QWidget):
    """The list. ``number_wanted`` carries the number that a person took."""

    number_wanted = Signal(str)

    def __init__(self, demo: Demo, theme_: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Numbers to try"), self)
        title.setProperty("role", "title")
        hint = QLabel(
            self.tr(
                "Everything here is simulated: no phone rings and nothing is paid. Take a number,"
                " then press Call. A is your own phone, B the other party's."
            ),
            self,
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Numbers to try"))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._model = NumbersModel(demo, self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(NumberDelegate(theme_, self))
        self.list.activated.connect(self._take)
        self.list.clicked.connect(self._take)
        theme_.changed.connect(self.list.viewport().update)
        column = QVBoxLayout(self)
        inset = theme.EDGE - theme.BETWEEN  # rows have the rest within, for their ground
        column.setContentsMargins(inset, theme.EDGE, inset, theme.WITHIN)
        for label in (title, hint):
            label.setContentsMargins(theme.BETWEEN, 0, theme.BETWEEN, 0)
        column.setSpacing(theme.WITHIN)
        for widget in (title, hint, self.list):
            column.addWidget(widget)

    def _take(self, index: QModelIndex) -> None:
        self.number_wanted.emit(self._model.at(index).number)
