"""A choice whose text gives way: what does not fit ends in an ellipsis."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from dialer.ui.assets import pixmap
from dialer.ui.theme import Theme

_CHEVRON_PX, _PADDING_PX = 16, 10


class ChoiceBox(QComboBox):
    """A combo box of plain texts. ``elide``: where a text that does not fit is cut."""

    def __init__(
        self,
        name: str,
        theme_: Theme,
        parent: QWidget,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._theme, self._elide = theme_, elide
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self._show_tip)
        theme_.changed.connect(self.update)
        self._show_tip()

    def show_names(self, names: Sequence[str]) -> None:
        """Offers these behind the first entry, which stays; so does the choice, where it can. With
        one name there is nothing to choose, and the box hides.
        """
        if [self.itemData(row) for row in range(1, self.count())] == list(names):
            return
        chosen = self.currentData()
        self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(1)
        for name in names:
            self.addItem(name, name)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
        self.setVisible(len(names) > 1)

    def _show_tip(self) -> None:
        self.setToolTip(f"{self._name}\n{self.currentText()}".strip())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints frame, text and chevron: the style's own text would not give way."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_ComboBoxFrame  # the chevron is painted below
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        reserved = _CHEVRON_PX + _PADDING_PX
        near, far = _PADDING_PX, reserved + 2
        rtl = self.isRightToLeft()
        text_rect = self.rect().adjusted(far if rtl else near, 0, -(near if rtl else far), 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        text = self.fontMetrics().elidedText(self.currentText(), self._elide, text_rect.width())
        painter.setPen(self._theme.color("text" if self.isEnabled() else "muted"))
        painter.drawText(text_rect, int(side), text)
        left = _PADDING_PX if rtl else self.width() - reserved
        chevron = pixmap("chevron-down", self._theme.color("muted"), _CHEVRON_PX)
        painter.drawPixmap(left, (self.height() - _CHEVRON_PX) // 2, chevron)
        painter.end()
