"""The desktop's accent colour, fitted so that it can be read on every ground of ours."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

QT_DEFAULT = "#308cc6"
"""What Qt's Fusion style has where the desktop names none (qfusionstyle.cpp)."""
READABLE = 4.5
"""Contrast of text on its ground, WCAG 2.2 criterion 1.4.3."""
STEPS = 100


def desktop_accent() -> str:
    """The accent that the desktop names, #rrggbb; "" where it names none."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return ""
    color = app.style().standardPalette().color(QPalette.ColorRole.Accent)
    return "" if color.name() == QT_DEFAULT or color.hslSaturation() == 0 else color.name()


def fitted(accent: str, grounds: tuple[str, ...]) -> str:
    """The accent, made darker or lighter as far as it takes to be read on all ``grounds``."""
    dark = luminance(grounds[0]) < 0.2
    wanted = QColor(accent)
    hue, saturation = max(wanted.hslHueF(), 0.0), wanted.hslSaturationF()
    lightness = wanted.lightnessF()
    for step in range(STEPS + 1):
        toward = 1.0 if dark else 0.0
        part = step / STEPS
        level = lightness + (toward - lightness) * part
        color = QColor.fromHslF(hue, saturation, level).name()
        if all(contrast(color, ground) >= READABLE for ground in grounds):
            return color
    return "#ffffff" if dark else "#000000"


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, from 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    """WCAG 2.2's relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parsed = QColor(color)
    red, green, blue = (linear(p) for p in (parsed.redF(), parsed.greenF(), parsed.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
