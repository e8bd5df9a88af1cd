"""The list of suggestions beside or under the field, and where it gets them from."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dialer.core.errors import DialerError
from dialer.ui import theme
from dialer.ui.bridge import Bridge
from dialer.ui.dial.suggestions import (
    MOST_CALLS,
    MOST_FAVOURITES,
    MOST_PEOPLE,
    Answer,
    Index,
    Known,
    Recent,
    Suggestion,
    SuggestionModel,
    describe_numbers,
    newest_numbers,
    people_rows,
    recent_rows,
    wanted_digits,
)
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.engine.engine import Engine

ROW_PX, HEADING_PX = 48, 32
SEARCH_AFTER_MS = 40
REFRESH_AFTER_MS = 300


class Suggestions(QWidget):
    """``taken`` carries the number that a person chose; ``left`` comes when the keyboard leaves the
    list upwards, ``rows_changed`` when there are others.
    """

    taken = Signal(str)
    left = Signal()
    rows_changed = Signal()

    def __init__(self, bridge: Bridge, theme_: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._text = ""
        self._ticket = 0
        self._answer = Answer()
        self._recents: list[Recent] = []
        self._known: dict[str, Known] = {}
        self._to_try: list[tuple[str, str]] = []
        self._headed = True
        self.model = SuggestionModel(self)
        self.list = _List(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(SuggestionDelegate(theme_, self))
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)
        self.list.left.connect(self.left)
        self._empty = QLabel(self)
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(*[theme.EDGE] * 4)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self._wait = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._wait.timeout.connect(self._search)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_AFTER_MS)
        self._refresh.timeout.connect(self._search)
        theme_.changed.connect(lambda: self.list.viewport().update())
        self._show()

    def set_try_list(self, numbers: list[tuple[str, str]]) -> None:
        """Numbers to show while nothing is typed, each with what is to be expected."""
        self._to_try = numbers
        self._show()

    def set_headed(self, headed: bool) -> None:
        """Whether headings stand above the numbers; there is not always room for them."""
        if headed is not self._headed:
            self._headed = headed
            self._show()

    def look_for(self, text: str) -> None:
        """Suggests what fits ``text``; recent numbers for ""."""
        if text != self._text:
            self._text = text
            self._wait.start()

    def refresh(self) -> None:
        """There may be newer calls; bursts of news are taken together."""
        if not self._refresh.isActive():
            self._refresh.start()

    def begin(self) -> None:
        """Looks at once."""
        self._search()

    def height_of_rows(self, most: int) -> int:
        """How high the first ``most`` suggestions are, with headings."""
        height, seen = 0, 0
        for row in range(self.model.rowCount()):
            heading = self.model.at(self.model.index(row)).is_heading
            seen += not heading
            if seen > most:
                break
            height += HEADING_PX if heading else ROW_PX
        return height if seen else 0

    def enter(self) -> bool:
        """Takes the keyboard into the list; False when there is nothing in it."""
        row = self.model.row_from(0, 1)
        if row < 0:
            return False
        self.list.setCurrentIndex(self.model.index(row))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @property
    def has_people(self) -> bool:
        """Whether contacts are among them for what is typed."""
        return bool(self._text.strip() and self._answer.people)

    def take_first(self) -> bool:
        """Takes the first suggestion, as Enter does on a name; False when there is none."""
        row = self.model.row_from(0, 1)
        if row < 0 or self._wait.isActive():
            return False
        self._take(self.model.index(row))
        return True

    def _search(self) -> None:
        self._ticket += 1
        ticket, text = self._ticket, self._text
        wanted = wanted_digits(text) or text.strip() or None

        async def search(engine: Engine) -> Answer:
            # Late: not in the first picture.
            from dialer.core.contact_ports import ContactFilter, Found
            from dialer.core.ports import CallFilter

            book, past = engine.contacts, engine.past
            if text.strip():
                people = await book.search(text, MOST_PEOPLE)
            else:
                favourites = ContactFilter(favourite=True)
                page = await book.page(0, MOST_FAVOURITES, favourites)
                people = [Found(contact, 0) for contact in page if contact.numbers]
            calls = await past.search(CallFilter(text=wanted, limit=MOST_CALLS))
            numbers = [recent.number for recent in newest_numbers(calls, text)]
            return Answer(calls, people, await past.names(numbers))

        self._bridge.ask(
            self, search, lambda answer: self._take_answer(ticket, text, answer), self._give_up
        )

    def _give_up(self, _error: DialerError) -> None:
        """The engine's own start or the log's failure is told by the window."""

    def _take_answer(self, ticket: int, text: str, answer: Answer) -> None:
        if ticket != self._ticket:
            return
        self._answer = answer
        theirs = {row.number for row in people_rows(answer.people, "")}
        recents = newest_numbers(answer.calls, text)
        self._recents = [recent for recent in recents if recent.number not in theirs]
        unknown = [r.number for r in self._recents if r.number not in self._known]
        if unknown:
            self._bridge.look(
                self,
                lambda: describe_numbers(unknown),
                lambda known: self._take_known(ticket, known),
            )
        else:
            self._show()

    def _take_known(self, ticket: int, known: dict[str, Known]) -> None:
        self._known.update(known)
        if ticket == self._ticket:
            self._show()

    def _show(self) -> None:
        detail = {recent.number: self._when(recent.at) for recent in self._recents}
        heading = self.tr("Called before") if self._text else self.tr("Recent")
        people = self.tr("Contacts") if self._text else self.tr("Favourites")
        rows = people_rows(self._answer.people, people)
        rows += recent_rows(self._recents, self._known, self._answer.names, heading, detail)
        if not self._text and self._to_try:
            rows.append(Suggestion("", self.tr("To try")))
            rows += [Suggestion(number, title, number) for number, title in self._to_try]
        rows = [row for row in rows if self._headed or not row.is_heading]
        chosen = self.list.currentIndex().row() if self.list.hasFocus() else -1
        self.model.show_rows(rows)
        if chosen >= 0:
            row = self.model.row_from(min(chosen, len(rows) - 1), 1)
            self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._empty.setText(
            self.tr("Nobody fits.")
            if self._text
            else self.tr("Whom you call will be here, to call again.")
        )
        self._pages.setCurrentIndex(0 if rows else 1)
        self.rows_changed.emit()

    def _when(self, at: datetime) -> str:
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        then = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
        time = locale.toString(then.time(), short)
        days = then.date().daysTo(QDateTime.currentDateTime().date())
        if days == 0:
            return self.tr("today {time}").format(time=time)
        if days == 1:
            return self.tr("yesterday {time}").format(time=time)
        if 1 < days < 7:
            return f"{locale.dayName(then.date().dayOfWeek())} {time}"
        return locale.toString(then.date(), short)

    def _take(self, index: Index) -> None:
        if index.isValid() and not self.model.at(index).is_heading:
            self.taken.emit(self.model.at(index).number)


class _List(QListView):
    """Up from the first row leads back to the field."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Moves; what is typed belongs to the number field, so it is passed on."""
        model = self.model()
        assert isinstance(model, SuggestionModel)
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Up and model.row_from(row - 1, -1) < 0:
            self.setCurrentIndex(QModelIndex())
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
        elif event.text():  # Backspace and Esc have some, too
            event.ignore()
        else:
            super().keyPressEvent(event)


class SuggestionDelegate(QStyledItemDelegate):
    """A number, with what is known of it under it."""

    def __init__(self, theme_: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme_

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Two lines; one for a heading."""
        model = index.model()
        assert isinstance(model, SuggestionModel)
        return QSize(160, HEADING_PX if model.at(index).is_heading else ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints a row."""
        model = index.model()
        assert isinstance(model, SuggestionModel)
        row = model.at(index)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(theme.BETWEEN - 4, 0, 4 - theme.BETWEEN, 0)
        if row.is_heading:
            painter.setFont(self._theme.font(theme.CAPTION_PX))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(inner, int(side), row.title)
            painter.restore()
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sunken" if chosen else "hover"))
            painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
        middle = rect.center().y() + 1
        upper = QRect(inner.left(), rect.top() + 5, inner.width(), middle - rect.top() - 5)
        lower = QRect(inner.left(), middle, inner.width(), rect.bottom() - middle - 5)
        if not row.detail:
            upper = inner
        for place, text, role, pixels in (
            (upper, row.title, "text", theme.BODY_PX),
            (lower, row.detail, "muted", theme.CAPTION_PX),
        ):
            painter.setFont(self._theme.font(pixels, figures=True))
            painter.setPen(self._theme.color(role))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            # A number stays left to right, its plus in front.
            shown = f"\u2066{shown}\u2069" if shown.startswith("+") else shown
            painter.drawText(place, int(side), shown)
        painter.restore()
