"""A contact's picture, round: the photo, else initials on a colour that stays the same."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPixmap

from dialer.core.contact import Contact, Photo
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.theme import Theme

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.engine.engine import Engine

SMALL_PX, LARGE_PX = 36, 72
HUES = (4, 28, 48, 90, 150, 176, 205, 228, 262, 290, 322, 340)
"""Far enough apart to be told from another; only an ornament, the letters say who it is."""
MOST_KEPT = 400
MOST_SIDE_PX = 8000
"""A picture with longer sides is none: it would take hundreds of megabytes to open."""


class Avatars(QObject):
    """Pictures by contact. ``changed``: one was read that stood there as initials."""

    changed = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self._photos: dict[tuple[str, object], QImage | None] = {}

    def paint(
        self, painter: QPainter, box: QRect, contact: Contact, image: QImage | None = None
    ) -> None:
        """Paints the picture into a square: ``image``, else the contact's own."""
        photo = image or (self._photo(contact) if contact.has_photo else None)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addEllipse(QRectF(box))
        painter.setClipPath(path)
        if photo is not None:
            painter.drawImage(box, photo)
        else:
            self._paint_initials(painter, box, contact)
        painter.restore()

    def _paint_initials(self, painter: QPainter, box: QRect, contact: Contact) -> None:
        ground, letters = self._colors(contact)
        painter.fillRect(box, ground)
        painter.setPen(letters)
        initials = contact.initials
        if initials:
            painter.setFont(self._theme.font(max(11, box.height() * 2 // 5), bold=True))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), initials)
        else:
            side = box.height() // 2
            place = QRect(0, 0, side, side)
            place.moveCenter(box.center())
            painter.drawPixmap(place.topLeft(), assets.pixmap("person", letters, side))

    def _colors(self, contact: Contact) -> tuple[QColor, QColor]:
        hue = HUES[crc32((contact.uid or contact.title).encode()) % len(HUES)]
        dark = self._theme.color("surface").lightnessF() < 0.5
        if dark:
            return QColor.fromHsl(hue, 90, 62), QColor.fromHsl(hue, 160, 222)
        return QColor.fromHsl(hue, 110, 218), QColor.fromHsl(hue, 150, 62)

    def round(self, image: QImage, side_px: int, ratio: float) -> QPixmap:
        """A picture that is nobody's yet."""
        return self.pixmap(Contact(""), side_px, ratio, image)

    def pixmap(
        self, contact: Contact, side_px: int, ratio: float, image: QImage | None = None
    ) -> QPixmap:
        """The picture by itself."""
        drawn = QPixmap(QSize(side_px, side_px) * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, side_px, side_px), contact, image)
        painter.end()
        return drawn

    def _photo(self, contact: Contact) -> QImage | None:
        key = (contact.id, contact.updated_at)
        if key in self._photos:
            return self._photos[key]
        while len(self._photos) >= MOST_KEPT:
            self._photos.pop(next(iter(self._photos)))
        self._photos[key] = None
        contact_id = contact.id

        async def read(engine: Engine) -> QImage | None:
            import asyncio  # the engine runs, so it is there already

            photo = await engine.contacts.photo(contact_id)
            return None if photo is None else await asyncio.to_thread(square_image, photo)

        def take(image: QImage | None) -> None:
            if image is not None:
                self._photos[key] = image
                self.changed.emit()

        self._bridge.ask(self, read, take, lambda _error: None)
        return None


def square_image(photo: Photo, side_px: int = LARGE_PX * 3) -> QImage | None:
    """A photo's middle as a square, turned upright; None for what is no picture."""
    buffer = QBuffer()
    buffer.setData(QByteArray(photo.data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > MOST_SIDE_PX:
        return None
    scaled = size.scaled(side_px, side_px, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(scaled)
    image = reader.read()
    if image.isNull():
        return None
    side = min(image.width(), image.height())
    left, top = (image.width() - side) // 2, (image.height() - side) // 2
    return image.copy(left, top, side, side)
