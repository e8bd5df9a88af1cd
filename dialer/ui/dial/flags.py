"""A country's sign: its flag where the system has a font of flags, else its two letters in a
frame.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPen

from dialer.ui import theme
from dialer.ui.theme import Theme

WIDTH_PX, HEIGHT_PX = 28, 20
# Windows' emoji font has none: it shows two letters, which ours do better.
_FONTS_WITH_FLAGS = ("Noto Color Emoji", "Apple Color Emoji", "Twemoji", "Twitter Color Emoji")
_REGIONAL_A = 0x1F1E6


@cache
def _flag_font() -> str:
    families = set(QFontDatabase.families())
    return next((font for font in _FONTS_WITH_FLAGS if font in families), "")


def paint_sign(painter: QPainter, rect: QRectF, region: str, theme_: Theme) -> None:
    """Paints into ``rect`` (WIDTH_PX by HEIGHT_PX) the sign of ``region``; "" is no country."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if region and _flag_font():
        font = QFont(_flag_font())
        font.setPixelSize(HEIGHT_PX)
        painter.setFont(font)
        painter.setPen(theme_.color("text"))  # without a pen, not even coloured letters are drawn
        flag = "".join(chr(_REGIONAL_A + ord(letter) - ord("A")) for letter in region)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, flag)
    else:
        painter.setPen(QPen(theme_.color("muted"), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme.STEP, theme.STEP)
        painter.setPen(theme_.color("text"))
        painter.setFont(theme_.font(theme.CAPTION_PX, bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, region or "+")
    painter.restore()
