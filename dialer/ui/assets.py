"""Icons, pictures and help pages from the folder ``resources``: the one reader of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICON_PX = 20


@cache
def resources_folder() -> Path:
    """The folder: within the installed package, or beside it in a source checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


@cache
def _svg(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text("utf-8")


def svg(name: str, color: str) -> str:
    """An icon's SVG in one colour, #rrggbb: as it is in the folder, it has ``currentColor``."""
    return _svg(name).replace("currentColor", color)


def pixmap(name: str, color: QColor, size_px: int = ICON_PX, *, mirrored: bool = False) -> QPixmap:
    """An icon in one colour: its SVG draws with ``currentColor``. Sharp on any screen.

    ``mirrored`` turns it round, for icons that point somewhere in right-to-left layouts.
    """
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.screens() else 1.0
    drawn = QPixmap(round(size_px * ratio), round(size_px * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(svg(name, color.name()).encode()))
    painter = QPainter(drawn)
    if mirrored:
        painter.translate(size_px, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return drawn


def icon(name: str, color: QColor, disabled: QColor | None = None) -> QIcon:
    """An icon for a button."""
    made = QIcon(pixmap(name, color))
    if disabled is not None:
        made.addPixmap(pixmap(name, disabled), QIcon.Mode.Disabled)
    return made


def program_icon() -> QIcon:
    """The program's own icon, in all sizes."""
    return QIcon(str(resources_folder() / "icons" / "dialer.svg"))


def help_folder() -> Path:
    """Where the help pages lie, as Markdown; each language's in a folder called by its code."""
    return resources_folder() / "help"
