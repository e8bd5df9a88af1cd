"""Colours by role, sizes and type: the one file of tokens, for light, dark and high contrast.

Widgets ask for a role, never for a colour. Contrast of text on its ground is at least 4.5:1; a test
reckons it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from dialer.ui.accent import desktop_accent, fitted
from dialer.ui.marks import Marks


class Mode(StrEnum):
    """What the person chose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by role, as #rrggbb.

    ``surface`` is the ground, ``raised`` what lies on it (fields, panels), ``sunken`` keys and
    chosen rows; ``on_accent`` and ``on_call`` are text on those grounds; ``call`` only for Call and
    a talking leg, ``danger`` only for Hang up and a failed leg, ``warning`` for a limit near.
    """

    surface: str
    raised: str
    sunken: str
    hover: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    call: str
    call_hover: str
    on_call: str
    danger: str
    danger_hover: str
    on_danger: str
    warning: str


LIGHT = Tokens(
    surface="#f5f5f3",
    raised="#ffffff",
    sunken="#ebebe8",
    hover="#e2e2de",
    text="#1b1c1d",
    muted="#5c6064",
    line="#d9d9d5",
    accent="#2358c5",
    on_accent="#ffffff",
    call="#12703a",
    call_hover="#0e5c2f",
    on_call="#ffffff",
    danger="#b8282d",
    danger_hover="#982025",
    on_danger="#ffffff",
    warning="#845300",
)
DARK = Tokens(
    surface="#191a1c",
    raised="#232528",
    sunken="#2d3034",
    hover="#383c41",
    text="#eeeeec",
    muted="#a4a9af",
    line="#3a3e43",
    accent="#86aaf7",
    on_accent="#10182b",
    call="#52c483",
    call_hover="#6ad397",
    on_call="#06210f",
    danger="#f58a86",
    danger_hover="#f9a5a1",
    on_danger="#2c0707",
    warning="#f0b65a",
)
CONTRAST = Tokens(
    surface="#000000",
    raised="#000000",
    sunken="#1a1a1a",
    hover="#333333",
    text="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    accent="#8cd3ff",
    on_accent="#000000",
    call="#5dff8f",
    call_hover="#a5ffc2",
    on_call="#000000",
    danger="#ffadad",
    danger_hover="#ffd0d0",
    on_danger="#000000",
    warning="#ffd866",
)

STEP = 4
"""The grid; 8 within a group, 16 between groups, 24 at the edge of a view."""
WITHIN, BETWEEN, EDGE = 8, 16, 24
RADIUS = 8
CONTROL_HEIGHT = 36
TOUCH = 44
KEY = 56
"""Controls, touch targets and keypad keys, in device-independent pixels."""
MARK_PX = 16
"""A chevron, and the inside of a box that can be ticked."""
BODY_PX, CAPTION_PX, NUMBER_PX, TIMER_PX = 13, 11, 20, 28
NARROW_BELOW_PX = 640
"""A narrower window has one column, the places at its foot, and a call as a card on top."""


class Theme(QObject):
    """The tokens in force. ``changed`` tells painters to paint anew."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._marks = Marks()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What the person chose."""
        return self._mode

    def choose(self, mode: Mode) -> None:
        """Takes another mode."""
        if mode is not self._mode:
            self._mode = mode
            self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        if self._mode is Mode.SYSTEM:
            return self._system
        return {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}[self._mode]

    def color(self, role: str) -> QColor:
        """A role's colour, for painters."""
        return QColor(getattr(self.tokens, role))

    def font(self, pixels: int, *, bold: bool = False, figures: bool = False) -> QFont:
        """The system's font in a size; ``figures`` of equal width, for numbers and timers."""
        font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _apply(self) -> None:
        self._system = _system_tokens()
        tokens = self.tokens
        self._app.setPalette(_palette(tokens))
        self._app.setFont(self.font(BODY_PX))
        self._app.setStyleSheet(style_sheet(tokens, self._marks))
        self.changed.emit()


def _system_tokens() -> Tokens:
    """Light or dark as the desktop is, in its own accent colour."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    tokens = DARK if dark else LIGHT
    accent = desktop_accent()
    if not accent:
        return tokens
    grounds = (tokens.surface, tokens.raised, tokens.sunken, tokens.hover, tokens.on_accent)
    return replace(tokens, accent=fitted(accent, grounds))


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for place, color in (
        (role.Window, tokens.surface),
        (role.WindowText, tokens.text),
        (role.Base, tokens.raised),
        (role.AlternateBase, tokens.sunken),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Button, tokens.sunken),
        (role.ButtonText, tokens.text),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.Link, tokens.accent),
        (role.Accent, tokens.accent),
    ):
        palette.setColor(place, QColor(color))
    for place in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(tokens.muted))
    return palette


def style_sheet(tokens: Tokens, marks: Marks) -> str:
    """The program's style sheet. Widgets choose by the dynamic property ``role``."""
    chevron, upwards, tick, dim_tick = (
        f'image: url("{address}");' if address else ""
        for address in (
            marks.address("chevron-down", tokens.muted),
            marks.address("chevron-up", tokens.muted),
            marks.address("check", tokens.on_accent),
            marks.address("check", tokens.surface),
        )
    )
    return f"""
    QWidget {{ color: {tokens.text}; }}
    QMainWindow, QDialog, QScrollArea, QScrollArea > QWidget > QWidget {{ background: {tokens.surface}; }}
    QLabel[role="muted"] {{ color: {tokens.muted}; }}
    QLabel[role="caption"] {{ color: {tokens.muted}; font-size: {CAPTION_PX}px; }}
    QLabel[role="title"] {{ font-size: {NUMBER_PX}px; font-weight: 600; }}
    QLabel[role="timer"] {{ font-size: {TIMER_PX}px; }}
    QLabel[role="warning"] {{ color: {tokens.warning}; }}
    QLabel[role="danger"] {{ color: {tokens.danger}; }}
    QLineEdit, QComboBox, QSpinBox, QDateEdit, QPlainTextEdit {{
        background: {tokens.raised}; border: 1px solid {tokens.line};
        border-radius: {RADIUS}px; padding: 0 10px; min-height: {CONTROL_HEIGHT - 2}px;
        selection-background-color: {tokens.accent}; selection-color: {tokens.on_accent};
    }}
    QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus {{
        border: 2px solid {tokens.accent}; padding: 0 9px; min-height: {CONTROL_HEIGHT - 4}px;
    }}
    QPlainTextEdit, QPlainTextEdit:focus {{ padding: 4px 6px; }}
    QAbstractSpinBox > QLineEdit, QAbstractSpinBox > QLineEdit:focus {{
        background: transparent; border: 0; padding: 0; min-height: 0;
    }}
    QSpinBox, QSpinBox:focus {{ padding: 0 6px; min-height: {CONTROL_HEIGHT - 5}px; }}
    QSpinBox::up-button, QSpinBox::down-button {{
        subcontrol-origin: border; border: 0; width: 28px; height: {CONTROL_HEIGHT // 2}px;
    }}
    QSpinBox::up-button {{ subcontrol-position: top right; }}
    QSpinBox::down-button {{ subcontrol-position: bottom right; }}
    QSpinBox::up-arrow {{ {upwards} width: 12px; height: 12px; }}
    QSpinBox::down-arrow {{ {chevron} width: 12px; height: 12px; }}
    QLineEdit:disabled, QComboBox:disabled {{ color: {tokens.muted}; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 28px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{ {chevron} width: {MARK_PX}px; height: {MARK_PX}px; }}
    QCheckBox {{ spacing: {WITHIN}px; min-height: {TOUCH - 12}px; }}
    QCheckBox::indicator {{
        width: {MARK_PX}px; height: {MARK_PX}px; background: {tokens.raised};
        border: 2px solid {tokens.muted}; border-radius: 4px;
    }}
    QCheckBox::indicator:hover {{ background: {tokens.hover}; }}
    QCheckBox::indicator:checked {{ background: {tokens.accent}; border-color: {tokens.accent}; {tick} }}
    QCheckBox::indicator:focus {{ border-color: {tokens.text}; }}
    QCheckBox:disabled {{ color: {tokens.muted}; }}
    QCheckBox::indicator:disabled {{ background: {tokens.surface}; }}
    QCheckBox::indicator:checked:disabled {{ background: {tokens.muted}; border-color: {tokens.muted}; {dim_tick} }}
    QRadioButton {{ spacing: {WITHIN}px; }}
    QRadioButton::indicator {{
        width: {MARK_PX - 6}px; height: {MARK_PX - 6}px; background: {tokens.raised};
        border: 2px solid {tokens.muted}; border-radius: {MARK_PX // 2 - 1}px;
    }}
    QRadioButton::indicator:hover {{ background: {tokens.hover}; }}
    QRadioButton::indicator:checked {{ border: 4px solid {tokens.accent}; width: {MARK_PX - 10}px; height: {MARK_PX - 10}px; }}
    QRadioButton::indicator:focus {{ border-color: {tokens.text}; }}
    QProgressBar {{ background: {tokens.sunken}; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }}
    QProgressBar::chunk {{ background: {tokens.accent}; border-radius: 4px; }}
    QHeaderView, QTableCornerButton::section {{ background: transparent; border: 0; }}
    QHeaderView::section {{
        background: transparent; color: {tokens.muted}; font-size: {CAPTION_PX}px; border: 0; padding: 4px 2px 4px 4px;
    }}
    QComboBox QAbstractItemView {{
        background: {tokens.raised}; border: 1px solid {tokens.line};
        selection-background-color: {tokens.sunken}; selection-color: {tokens.text};
    }}
    QPushButton, QToolButton {{
        background: {tokens.sunken}; border: 2px solid transparent; border-radius: {RADIUS}px;
        padding: 0 14px; min-height: {CONTROL_HEIGHT - 4}px;
    }}
    QPushButton:hover, QToolButton:hover {{ background: {tokens.hover}; }}
    QPushButton:focus, QToolButton:focus {{ border-color: {tokens.accent}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {tokens.muted}; }}
    QPushButton[role="primary"] {{ background: {tokens.accent}; color: {tokens.on_accent}; font-weight: 600; }}
    QPushButton[role="call"] {{
        background: {tokens.call}; color: {tokens.on_call}; font-weight: 600;
        min-height: {TOUCH - 4}px;
    }}
    QPushButton[role="call"]:hover {{ background: {tokens.call_hover}; }}
    QPushButton[role="danger"] {{
        background: {tokens.danger}; color: {tokens.on_danger}; font-weight: 600;
    }}
    QPushButton[role="danger"]:hover {{ background: {tokens.danger_hover}; }}
    QPushButton[role="call"]:focus, QPushButton[role="danger"]:focus, QPushButton[role="primary"]:focus {{
        border-color: {tokens.text};
    }}
    QPushButton[role="call"]:disabled, QPushButton[role="danger"]:disabled,
    QPushButton[role="primary"]:disabled {{ background: {tokens.sunken}; color: {tokens.muted}; }}
    QPushButton[role="plain"], QToolButton[role="plain"] {{ background: transparent; }}
    QPushButton[role="plain"]:hover, QToolButton[role="plain"]:hover {{ background: {tokens.hover}; }}
    QToolButton[role="place"] {{
        background: transparent; color: {tokens.muted}; font-size: {CAPTION_PX}px;
        padding: 4px 0; min-height: {TOUCH}px; min-width: 56px;
    }}
    QToolButton[role="place"]:hover {{ background: {tokens.hover}; color: {tokens.text}; }}
    QToolButton[role="place"]:checked {{ background: {tokens.sunken}; color: {tokens.text}; font-weight: 600; }}
    QToolButton[role="place"]:focus {{ border-color: {tokens.accent}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton[role="small"] {{ background: transparent; padding: 0; min-width: 24px; min-height: 24px; }}
    QToolButton[role="small"]:hover {{ background: {tokens.hover}; }}
    QFrame[role="message"] {{ background: {tokens.raised}; border: 0; border-bottom: 1px solid {tokens.line}; }}
    QMenu {{ background: {tokens.raised}; border: 1px solid {tokens.line}; padding: 4px; }}
    QMenu::item {{ padding: 8px 24px 8px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {tokens.sunken}; color: {tokens.text}; }}
    QMenu::item:disabled {{ color: {tokens.muted}; }}
    QMenu::separator {{ height: 1px; background: {tokens.line}; margin: 4px 8px; }}
    QPushButton[role="key"] {{ min-width: {KEY - 4}px; min-height: {KEY - 4}px; padding: 0; }}
    QListView, QTreeView, QTableView {{
        background: transparent; border: 0; outline: 0; alternate-background-color: {tokens.sunken};
    }}
    QTableView {{ selection-background-color: transparent; }}
    QListView::item:selected {{ background: {tokens.sunken}; color: {tokens.text}; }}
    QFrame[role="panel"] {{ background: {tokens.raised}; border: 2px solid {tokens.raised}; border-radius: {RADIUS}px; }}
    QFrame[role="panel-chosen"] {{ background: {tokens.raised}; border: 2px solid {tokens.accent}; border-radius: {RADIUS}px; }}
    QFrame[role="hairline"] {{ background: {tokens.line}; max-height: 1px; min-height: 1px; border: 0; }}
    QFrame[role="hairline-vertical"] {{ background: {tokens.line}; max-width: 1px; min-width: 1px; border: 0; }}
    QToolTip {{ background: {tokens.raised}; color: {tokens.text}; border: 1px solid {tokens.line}; padding: 4px 8px; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {tokens.line}; }}
    QTabBar {{ background: {tokens.surface}; }}
    QTabBar::tab {{
        background: transparent; color: {tokens.muted}; border: 0; border-bottom: 2px solid transparent;
        padding: 8px 14px; min-height: 20px;
    }}
    QTabBar::tab:hover {{ color: {tokens.text}; }}
    QTabBar::tab:selected {{ color: {tokens.text}; border-bottom-color: {tokens.accent}; font-weight: 600; }}
    QTabBar::tab:focus {{ background: {tokens.hover}; border-radius: {RADIUS}px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {tokens.line}; border-radius: 5px; min-height: 32px; min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """  # noqa: E501 - one rule a line reads better than wrapped ones
