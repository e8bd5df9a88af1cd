"""What the icon shows: idle, ringing or talking, in shape and in words."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QByteArray, QCoreApplication, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dialer.core.call import Call, State
from dialer.core.machine import state_of
from dialer.ui import assets

SIZES_PX = (16, 22, 24, 32, 48, 64)


class TrayState(Enum):
    """How the calls stand, taken together; the value names the icon."""

    IDLE = "tray-idle"
    RINGING = "tray-ringing"
    TALKING = "tray-talking"


def tray_state(calls: Iterable[Call]) -> TrayState:
    """Talking, as soon as one call is; ringing while one lives, an unconfirmed one too."""
    states = [state_of(call.progress) for call in calls]
    if State.TALKING in states:
        return TrayState.TALKING
    return (
        TrayState.RINGING if any(state is not State.ENDED for state in states) else TrayState.IDLE
    )


def tray_words(state: TrayState) -> str:
    """The same for who does not see the icon."""
    return {
        TrayState.IDLE: QCoreApplication.translate("tray", "Dialer"),
        TrayState.RINGING: QCoreApplication.translate("tray", "Dialer: calling"),
        TrayState.TALKING: QCoreApplication.translate("tray", "Dialer: talking"),
    }[state]


def tray_icon(state: TrayState) -> QIcon:
    """The icon, drawn for each size that trays have."""
    drawing = assets.svg(state.value, "#ffffff")
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    icon = QIcon()
    for size in SIZES_PX:
        drawn = QPixmap(size, size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(drawn)
    return icon
