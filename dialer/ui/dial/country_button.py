"""The default country at the number field, and the way to the list of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from dialer.ui import theme
from dialer.ui.assets import pixmap
from dialer.ui.dial.flags import HEIGHT_PX, WIDTH_PX, paint_sign
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.ui.dial.countries import Country
    from dialer.ui.dial.country_list import CountryPopup

POPUP_SIZE = QSize(320, 360)
_CHEVRON_PX, _PADDING_PX = 16, 6


class CountryButton(QToolButton):
    """Shows the default country; ``chosen`` carries another one's two letters."""

    chosen = Signal(str)

    def __init__(self, theme_: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme_
        self._region = ""
        self._countries: list[Country] = []
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.clicked.connect(self.open_list)
        theme_.changed.connect(self.update)
        self.set_region("")

    @property
    def region(self) -> str:
        """The country's two letters, "" for none."""
        return self._region

    def set_region(self, region: str) -> None:
        """Shows another country."""
        self._region = region
        known = {country.region: country for country in self._countries}.get(region)
        name = f"{known.name} (+{known.calling_code})" if known else region or self.tr("none")
        words = self.tr("Default country: {country}").format(country=name)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def set_countries(self, countries: list[Country]) -> None:
        """Takes the countries to choose from."""
        self._countries = countries
        self.set_region(self._region)

    def open_list(self) -> CountryPopup:
        """Opens the list under the button."""
        from dialer.ui.dial.country_list import CountryPopup  # late: few ever open it

        popup = CountryPopup(self._theme, self._countries, self._region, self)
        popup.chosen.connect(self.chosen)
        end = self.width() - POPUP_SIZE.width()
        corner = QPoint(0 if self.isRightToLeft() else end, self.height() + theme.STEP)
        place = QRect(self.mapToGlobal(corner), POPUP_SIZE)
        within = self.screen().availableGeometry()
        place.moveLeft(max(within.left(), min(place.left(), within.right() - place.width())))
        place.moveTop(max(within.top(), min(place.top(), within.bottom() - place.height())))
        popup.setGeometry(place)
        popup.show()
        popup.search.setFocus()
        return popup

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Sign and chevron."""
        return QSize(WIDTH_PX + _CHEVRON_PX + theme.STEP + 2 * _PADDING_PX, theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints sign and chevron."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        lit = self.underMouse() or self.isDown()
        painter.setPen(
            QPen(self._theme.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen
        )
        painter.setBrush(self._theme.color("hover") if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, theme.RADIUS - 2, theme.RADIUS - 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = (self.height() - HEIGHT_PX) / 2
        sign_left, chevron_left = _PADDING_PX, _PADDING_PX + WIDTH_PX + theme.STEP
        if self.isRightToLeft():
            sign_left = self.width() - _PADDING_PX - WIDTH_PX
            chevron_left = sign_left - theme.STEP - _CHEVRON_PX
        sign = QRectF(sign_left, top, WIDTH_PX, HEIGHT_PX)
        paint_sign(painter, sign, self._region, self._theme)
        chevron = pixmap("chevron-down", self._theme.color("muted"), _CHEVRON_PX)
        painter.drawPixmap(chevron_left, (self.height() - _CHEVRON_PX) // 2, chevron)
        painter.end()
