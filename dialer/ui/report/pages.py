"""The pages of a PDF, to be looked at: drawn by a library in another thread, as they are wanted."""

from __future__ import annotations

import ctypes
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from dialer.ui.bridge import Bridge
from dialer.ui.theme import BETWEEN, EDGE, Theme

POINTS_PER_INCH = 72
KEPT = 12
"""Pages whose pictures are kept; those out of sight longest go first."""
ZOOMS = (50, 75, 100, 125, 150, 200, 300)
"""Per cent of a sheet's real size; "as wide as the window" is the other choice."""
SCREEN_DPI = 96
TEXT_MOST = 4000


class Document:
    """An open PDF. Every method but ``sizes`` is for one thread alone, the bridge's looking one:
    the library is not made for more.
    """

    def __init__(self, data: bytes) -> None:
        import pypdfium2  # late: for who looks at a page

        self._pdf: Any = pypdfium2.PdfDocument(data)
        self.sizes = tuple(self._pdf.get_page_size(n) for n in range(len(self._pdf)))

    def close(self) -> None:
        """Lets its memory go."""
        self._pdf.close()

    def picture(self, page: int, dots_per_inch: float) -> QImage:
        """A page, from 0, as it is printed."""
        bitmap = self._pdf[page].render(
            scale=dots_per_inch / POINTS_PER_INCH, prefer_bgrx=True, maybe_alpha=False
        )
        pixels = (ctypes.c_ubyte * (bitmap.stride * bitmap.height)).from_address(
            ctypes.addressof(bitmap.buffer)
        )
        image = QImage(
            bytes(pixels), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
        )
        return image.copy()

    def text(self, page: int) -> str:
        """The beginning of what a page says, for who cannot see it."""
        words = self._pdf[page].get_textpage().get_text_bounded()
        return str(words)[:TEXT_MOST]


class PagesView(QAbstractScrollArea):
    """Sheet under sheet. ``page_changed`` carries the one in sight, from 0."""

    page_changed = Signal(int)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._document: Document | None = None
        self._zoom: int | None = None
        self._page = -1
        self._rects: list[QRect] = []
        self._pictures: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._wanted: set[tuple[int, int]] = set()
        self.setAccessibleName(self.tr("Pages"))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.verticalScrollBar().valueChanged.connect(self._find_page)
        theme.changed.connect(self.viewport().update)

    # What is shown

    @property
    def page(self) -> int:
        """The page in sight, from 0; -1 before there is one."""
        return self._page

    def show_document(self, document: Document) -> None:
        """Shows its first page."""
        self._document = document
        self._pictures.clear()
        self._wanted.clear()
        self._page = -1
        self._lay_out()
        self.open_page(0)
        self._find_page()

    def set_zoom(self, per_cent: int | None) -> None:
        """In per cent of the real size; None: as wide as the window."""
        page, self._zoom = max(self._page, 0), per_cent
        self._lay_out()
        self.open_page(page)

    def open_page(self, page: int) -> None:
        """Brings the top of a page into sight."""
        if 0 <= page < len(self._rects):
            self.verticalScrollBar().setValue(self._rects[page].top() - BETWEEN)
            self._find_page()
            self.viewport().update()

    def _lay_out(self) -> None:
        sizes = self._document.sizes if self._document else ()
        widest = max((width for width, _ in sizes), default=1.0)
        room = max(self.viewport().width() - 2 * EDGE, 120)
        zoom = self._zoom
        scale = room / widest if zoom is None else zoom / 100 * SCREEN_DPI / POINTS_PER_INCH
        total = max(self.viewport().width(), int(widest * scale) + 2 * EDGE)
        top = BETWEEN
        self._rects = []
        for width, height in sizes:
            size = QSize(round(width * scale), round(height * scale))
            self._rects.append(QRect((total - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + BETWEEN
        view = self.viewport().size()
        for bar, whole, shown in (
            (self.verticalScrollBar(), top, view.height()),
            (self.horizontalScrollBar(), total, view.width()),
        ):
            bar.setRange(0, max(0, whole - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(EDGE * 2)
        self.viewport().update()

    def _find_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = next((n for n, r in enumerate(self._rects) if r.bottom() + BETWEEN >= middle), -1)
        if page == -1 and self._rects:
            page = len(self._rects) - 1
        if page != self._page and page >= 0:
            self._page = page
            self.page_changed.emit(page)
            self._tell_text(page)

    def _tell_text(self, page: int) -> None:
        document = self._document
        if document is not None:
            self._bridge.look(self, lambda: document.text(page), self.setAccessibleDescription)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The pages in sight; those whose pictures are not there yet as empty sheets."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("sunken"))
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        sight = self.viewport().rect().translated(across, down)
        painter.translate(-across, -down)
        for page, rect in enumerate(self._rects):
            if not rect.intersects(sight):
                continue
            picture = self._picture(page, rect.width())
            if picture is None:
                painter.fillRect(rect, QColor("white"))
            else:
                painter.drawImage(rect, picture)
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))

    def _picture(self, page: int, width_px: int) -> QImage | None:
        pixels = round(width_px * self.devicePixelRatioF())
        key = (page, pixels)
        picture = self._pictures.get(key)
        document = self._document
        if picture is None and document is not None and key not in self._wanted:
            self._wanted.add(key)
            dots_per_inch = pixels / document.sizes[page][0] * POINTS_PER_INCH
            self._bridge.look(
                self, lambda: document.picture(page, dots_per_inch), self._taker(key, document)
            )
        return picture

    def _taker(self, key: tuple[int, int], document: Document) -> Callable[[QImage], None]:
        def take(picture: QImage) -> None:
            self._wanted.discard(key)
            if document is not self._document:
                return
            self._pictures[key] = picture
            while len(self._pictures) > KEPT:
                self._pictures.popitem(last=False)
            self.viewport().update()

        return take

    # Keys and sizes

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As wide as the window again."""
        super().resizeEvent(event)
        self.set_zoom(self._zoom)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Home and End; the others scroll."""
        if event.key() == Qt.Key.Key_Home:
            self.open_page(0)
        elif event.key() == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            super().keyPressEvent(event)
