"""Colours that can be read, in every appearance."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from dialer.ui import accent, assets
from dialer.ui.accent import contrast, fitted
from dialer.ui.marks import Marks
from dialer.ui.theme import CONTRAST, DARK, LIGHT, Mode, Theme, Tokens, style_sheet

GROUNDS = ("surface", "raised", "sunken", "hover")
TEXTS = ("text", "muted", "accent", "call", "danger", "warning")
PAIRS = [(text, ground) for text in TEXTS for ground in GROUNDS] + [
    ("on_accent", "accent"),
    ("on_call", "call"),
    ("on_call", "call_hover"),
    ("on_danger", "danger"),
    ("on_danger", "danger_hover"),
]


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
        if name == "dialer" or name.startswith("tray-"):  # these have colours of their own
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


def marked_pixels(widget: QWidget, around: QRect) -> int:
    """How many pixels there differ plainly from the ground under the mark's corner."""
    image = widget.grab(around).toImage()
    ground = image.pixelColor(0, image.height() // 2).name()
    colors = [
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    ]
    return sum(contrast(color, ground) >= 3 for color in colors)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
def test_a_choice_shows_that_it_opens_and_a_box_that_it_can_be_ticked(
    qtbot: QtBot, theme: Theme, mode: Mode
) -> None:
    theme.choose(mode)
    choice, box = QComboBox(), QCheckBox("Box")
    for widget in (choice, box):
        qtbot.addWidget(widget)
        widget.setAutoFillBackground(True)
    choice.addItem("One")
    choice.resize(200, choice.sizeHint().height())
    choice.ensurePolished()
    assert marked_pixels(choice, QRect(170, 4, 28, choice.height() - 8)) >= 8
    box.resize(box.sizeHint())
    left = QRect(0, 0, 24, box.height())
    frame = box.grab(left).toImage()
    assert contrast(frame.pixelColor(1, box.height() // 2).name(), theme.tokens.surface) >= 3
    inside = frame.pixelColor(10, box.height() // 2).name()
    assert inside == theme.tokens.raised
    box.setChecked(True)
    colors = {
        box.grab(left).toImage().pixelColor(x, box.height() // 2 + y).name()
        for x in range(2, 18)
        for y in range(-6, 6)
    }
    assert {theme.tokens.accent, theme.tokens.on_accent} <= colors


def test_without_a_folder_for_marks_there_is_still_a_style(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_anything: object) -> str:
        raise OSError("No space left on device")

    marks = Marks()
    monkeypatch.setattr(assets, "svg", full)
    assert marks.address("check", "#123456") == ""
    assert "image: url" not in style_sheet(theme.tokens, marks)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("desktop", ["#e91e63", "#ffeb3b", "#3584e4", "#00ff00", "#101010"])
def test_the_desktops_accent_is_fitted_until_it_can_be_read(tokens: Tokens, desktop: str) -> None:
    grounds = tuple(getattr(tokens, ground) for ground in (*GROUNDS, "on_accent"))
    found = fitted(desktop, grounds)
    assert all(contrast(found, ground) >= 4.5 for ground in grounds)
    if QColor(desktop).hslSaturationF() > 0.5:
        assert abs(QColor(found).hslHueF() - QColor(desktop).hslHueF()) < 0.02


def test_a_readable_accent_stays_as_it_is() -> None:
    assert fitted(LIGHT.accent, (LIGHT.surface, LIGHT.raised)) == LIGHT.accent


def test_the_accent_is_the_desktops_only_as_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialer.ui.theme.desktop_accent", lambda: "#7a0055")
    made = Theme(qapp, Mode.SYSTEM)
    system = made.tokens.accent
    made.choose(Mode.LIGHT)
    assert system != LIGHT.accent
    assert made.tokens.accent == LIGHT.accent
    made.deleteLater()


def test_a_desktop_without_an_accent_has_ours(qapp: QApplication) -> None:
    assert accent.desktop_accent() == ""  # the offscreen platform names none
