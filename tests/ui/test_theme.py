"""Colours that can be read, in every appearance."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialer.ui import assets
from dialer.ui.theme import CONTRAST, DARK, LIGHT, Mode, Theme, Tokens

GROUNDS = ("surface", "raised", "sunken", "hover")
TEXTS = ("text", "muted", "accent", "call", "danger", "warning")
PAIRS = [(text, ground) for text in TEXTS for ground in GROUNDS] + [
    ("on_accent", "accent"),
    ("on_call", "call"),
    ("on_call", "call_hover"),
    ("on_danger", "danger"),
    ("on_danger", "danger_hover"),
]


def luminance(color: str) -> float:
    """WCAG 2.2's relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parsed = QColor(color)
    red, green, blue = (linear(p) for p in (parsed.redF(), parsed.greenF(), parsed.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_high_contrast_is_higher(text: str, ground: str) -> None:
    assert contrast(getattr(CONTRAST, text), getattr(CONTRAST, ground)) >= 7


def test_every_token_is_a_colour() -> None:
    for tokens in (LIGHT, DARK, CONTRAST):
        for field in fields(tokens):
            assert QColor(getattr(tokens, field.name)).isValid()


def test_another_mode_repaints(qapp: QApplication, qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Mode.DARK)
    assert theme.color("surface") == QColor(DARK.surface)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.surface)


def test_as_the_system_takes_the_desktops_scheme(qapp: QApplication, theme: Theme) -> None:
    theme.choose(Mode.SYSTEM)
    dark = QGuiApplication.styleHints().colorScheme().name == "Dark"
    assert theme.tokens == (DARK if dark else LIGHT)


def test_every_icon_draws_in_the_colour_asked_for(qapp: QApplication) -> None:
    names = sorted(path.stem for path in (assets.resources_folder() / "icons").glob("*.svg"))
    assert "dial" in names
    for name in names:
        if name == "dialer":
            continue
        image = assets.pixmap(name, QColor("#ff0000")).toImage()
        seen = [
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() >= 64
        ]
        assert seen, name
        # Blending rounds a thin line's colour a little.
        assert all(c.red() > 240 and c.green() < 16 and c.blue() < 16 for c in seen), name


def test_the_programs_icon_is_there_at_every_size(qapp: QApplication) -> None:
    icon = assets.program_icon()
    for size in (16, 24, 32, 64, 256):
        assert not icon.pixmap(size, size).isNull()
