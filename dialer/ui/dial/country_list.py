"""The list of countries to choose the default one from, with a search field."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dialer.ui import theme
from dialer.ui.dial.countries import Country, CountryModel, Index
from dialer.ui.dial.flags import HEIGHT_PX, WIDTH_PX, paint_sign
from dialer.ui.theme import Theme


class CountryPopup(QFrame):
    """A search field over the list. Up and Down move, Enter chooses, Esc closes."""

    chosen = Signal(str)

    def __init__(
        self, theme_: Theme, countries: list[Country], region: str, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tokens = theme_.tokens
        self.setObjectName("countries")
        self.setStyleSheet(
            f"#countries {{ background: {tokens.raised}; border: 1px solid {tokens.line}; }}"
        )
        self.setAccessibleName(self.tr("Default country"))
        self.model = CountryModel(self)
        self.model.set_countries(countries)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Name, letters or +code"))
        self.search.setAccessibleName(self.tr("Search for a country"))
        self.search.textChanged.connect(self._search)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Countries"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the search field leads it
        self.list.setModel(self.model)
        self.list.setItemDelegate(CountryDelegate(theme_, self))
        self.list.clicked.connect(self._take)
        self._none = QLabel(self.tr("No country is called like that."), self)
        self._none.setProperty("role", "muted")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.WITHIN] * 4)
        column.setSpacing(theme.WITHIN)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1)
        self._mark(max(self.model.row_of(region), 0))

    def _search(self, wanted: str) -> None:
        self.model.search(wanted)
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self._none.setVisible(not found)
        self._mark(0)

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))
        self.list.scrollTo(self.list.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def _take(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.model.at(index).region)
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What the search field has no use for: moving, choosing, closing."""
        row = self.list.currentIndex().row()
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -7,
            Qt.Key.Key_PageDown: 7,
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        elif (step := steps.get(Qt.Key(event.key()))) is not None:
            self._mark(max(0, min(row + step, self.model.rowCount() - 1)))
        else:
            super().keyPressEvent(event)


class CountryDelegate(QStyledItemDelegate):
    """Sign, name and calling code."""

    def __init__(self, theme_: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's
        """One line, high enough to touch."""
        return QSize(200, theme.CONTROL_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints a row."""
        model = index.model()
        assert isinstance(model, CountryModel)
        country = model.at(index)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sunken" if chosen else "hover"))
            painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        code = f"+{country.calling_code}"
        painter.setFont(self._theme.font(theme.BODY_PX, figures=True))
        code_width = painter.fontMetrics().horizontalAdvance(code)
        inner = rect.adjusted(theme.WITHIN, 0, -theme.WITHIN, 0)
        sign_left = inner.right() + 1 - WIDTH_PX if rtl else inner.left()
        sign = QRectF(sign_left, rect.center().y() - HEIGHT_PX / 2 + 0.5, WIDTH_PX, HEIGHT_PX)
        paint_sign(painter, sign, country.region, self._theme)
        painter.setPen(self._theme.color("muted"))
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        near = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(inner, int(far | middle), f"\u2066{code}\u2069")
        before, after = WIDTH_PX + theme.WITHIN, code_width + theme.WITHIN
        name = inner.adjusted(after if rtl else before, 0, -(before if rtl else after), 0)
        painter.setPen(self._theme.color("text"))
        shown = painter.fontMetrics().elidedText(
            country.name, Qt.TextElideMode.ElideRight, name.width()
        )
        painter.drawText(name, int(near | middle), shown)
        painter.restore()
