"""Paints the two legs of a call: lines from "You" and the other party that meet in the middle.

Dashed while it rings, solid once answered, joined when talking, a break where it failed, hollow
where nothing is told. Every line has its word under it, so that no colour speaks alone.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialer.ui.calls.labels import motion_ms
from dialer.ui.calls.picture import Look, Middle, Picture
from dialer.ui.theme import BODY_PX, CAPTION_PX, STEP, Theme

DOT, MIDDLE_DOT = 6.0, 5.0
"""Radii of the ends, and of the point where the lines meet."""
STROKE = 3.0
GAP = 4.0
CROSS = 5.0


class LegsView(QWidget):
    """One call's legs. ``show_picture`` moves to a new picture; in right-to-left layouts "You"
    is on the right.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: Picture | None = None
        self._before: Picture | None = None
        self._party = ""
        self._grown = 1.0
        self._motion = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._grow)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_picture(self, picture: Picture, party: str) -> None:
        """Shows a call's picture, the other party under its name or number."""
        self._party = party
        if picture != self._picture:
            self._before, self._picture = self._picture, picture
            self.setAccessibleName(self.tr("The two legs of the call"))
            self.setAccessibleDescription(picture.words)
            self._motion.stop()
            duration_ms = motion_ms(self) if self.isVisible() and self._before is not None else 0
            self._grown = 1.0
            if duration_ms:
                self._grown = 0.0
                self._motion.setDuration(duration_ms)
                self._motion.start()
        self.update()

    def forget(self) -> None:
        """Another call is shown next: nothing moves from this one's picture to that one's."""
        self._picture = self._before = None

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    def _grow(self, share: float) -> None:
        self._grown = share
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(240, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Names, lines and words above each other."""
        name = QFontMetrics(self._theme.font(BODY_PX)).height()
        words = QFontMetrics(self._theme.font(CAPTION_PX)).height()
        return QSize(180, name + words + 2 * int(DOT) + 2 * STEP + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The picture."""
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name_font, word_font = self._theme.font(BODY_PX), self._theme.font(CAPTION_PX)
        names = QFontMetrics(name_font)
        line_y = names.height() + STEP + DOT + 1
        self._paint_texts(painter, line_y, name_font, word_font)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        half = self.width() / 2
        old, new = self._before or self._picture, self._picture
        # From each end to the middle; what is new grows from the end over what was.
        for outer, inner, before, now in (
            (DOT + 1, half, old.a, new.a),
            (self.width() - DOT - 1, half, old.b, new.b),
        ):
            joined = new.middle is Middle.JOINED
            edge = outer + (inner - outer) * self._grown
            if self._grown < 1.0:
                self._paint_leg(painter, edge, inner, outer, inner, line_y, before, joined=False)
            self._paint_leg(painter, outer, edge, outer, inner, line_y, now, joined=joined)
            self._paint_end(painter, QPointF(outer, line_y), now, joined=joined)
        self._paint_middle(painter, QPointF(half, line_y), new.middle)

    def _paint_texts(
        self, painter: QPainter, line_y: float, name_font: QFont, word_font: QFont
    ) -> None:
        picture = self._picture
        assert picture is not None, "painted only then"
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        half = self.width() // 2 - STEP
        names, words = QFontMetrics(name_font), QFontMetrics(word_font)
        word_y = round(line_y + DOT + STEP)
        you = self.tr("You")
        for text, word, look, at_start in (
            (you, picture.a_words, picture.a, True),
            (self._party, picture.b_words, picture.b, False),
        ):
            at_left = at_start != right_to_left
            side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
            # "You" is short: the other party gets what it leaves.
            share = half if at_start else self.width() - names.horizontalAdvance(you) - 2 * STEP
            left = 0 if at_left else self.width() - share
            painter.setFont(name_font)
            painter.setPen(self._theme.color("text"))
            shown = names.elidedText(text, Qt.TextElideMode.ElideRight, share)
            painter.drawText(QRect(left, 0, share, names.height()), flags, shown)
            left = 0 if at_left else self.width() - half
            painter.setFont(word_font)
            failed = look is Look.BROKEN
            painter.setPen(self._theme.color("danger" if failed else "muted"))
            shown = words.elidedText(word, Qt.TextElideMode.ElideRight, half)
            painter.drawText(QRect(left, word_y, half, words.height()), flags, shown)

    def _paint_leg(
        self,
        painter: QPainter,
        start: float,
        stop: float,
        outer: float,
        inner: float,
        y: float,
        look: Look,
        *,
        joined: bool,
    ) -> None:
        """The part from ``start`` to ``stop`` of the line from ``outer`` to ``inner``."""
        way = 1.0 if inner > outer else -1.0
        first = outer + way * (DOT + GAP)
        last = inner - way * (MIDDLE_DOT + GAP)
        painter.save()
        painter.setClipRect(QRectF(QPointF(start, y - 20), QPointF(stop, y + 20)).normalized())
        pen = QPen(self._color(look, joined=joined), STROKE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if look is Look.UNTOLD:
            painter.setPen(QPen(self._color(look, joined=False), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            tube = QRectF(QPointF(first, y - 2.5), QPointF(last, y + 2.5)).normalized()
            painter.drawRoundedRect(tube, 2.5, 2.5)
        elif look is Look.BROKEN:
            broken = (first + last) / 2
            painter.setPen(pen)
            painter.drawLine(QPointF(first, y), QPointF(broken - way * (CROSS + GAP), y))
            pen.setColor(self._theme.color("line"))
            pen.setDashPattern([0.7, 2.0])
            painter.setPen(pen)
            painter.drawLine(QPointF(broken + way * (CROSS + GAP), y), QPointF(last, y))
            self._paint_cross(painter, QPointF(broken, y))
        else:
            if look is Look.RINGING:
                pen.setDashPattern([2.0, 1.5])
            elif look is Look.WAITING:
                pen.setDashPattern([0.7, 2.0])
            painter.setPen(pen)
            # From the outside: the dashes of both legs lie alike.
            painter.drawLine(QPointF(first, y), QPointF(inner if joined else last, y))
        painter.restore()

    def _paint_end(self, painter: QPainter, at: QPointF, look: Look, *, joined: bool) -> None:
        hollow = look in (Look.WAITING, Look.UNTOLD)
        color = self._theme.color("muted") if hollow else self._color(look, joined=joined)
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else color)
        painter.drawEllipse(at, DOT - 0.75, DOT - 0.75)

    def _paint_middle(self, painter: QPainter, at: QPointF, middle: Middle) -> None:
        if middle is Middle.BROKEN:
            self._paint_cross(painter, at)
            return
        role = {Middle.JOINED: "call", Middle.OVER: "text", Middle.UNKNOWN: "warning"}.get(middle)
        color = self._theme.color(role or "muted")
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(color if middle in (Middle.JOINED, Middle.OVER) else Qt.BrushStyle.NoBrush)
        if middle is Middle.UNKNOWN:
            painter.save()
            painter.setFont(self._theme.font(CAPTION_PX, bold=True))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                painter.translate(2 * at.x(), 0)  # the letter is not mirrored
                painter.scale(-1, 1)
            box = QRectF(at.x() - 9, at.y() - 9, 18, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
            painter.restore()
        else:
            painter.drawEllipse(at, MIDDLE_DOT - 0.75, MIDDLE_DOT - 0.75)

    def _paint_cross(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(self._theme.color("danger"), 2.0))
        for way in (1, -1):
            painter.drawLine(at - QPointF(CROSS, way * CROSS), at + QPointF(CROSS, way * CROSS))

    def _color(self, look: Look, *, joined: bool) -> QColor:
        if joined:
            return self._theme.color("call")
        return self._theme.color(
            {
                Look.WAITING: "line",
                Look.RINGING: "accent",
                Look.ANSWERED: "text",
                Look.BROKEN: "danger",
                Look.UNTOLD: "muted",
            }[look]
        )
