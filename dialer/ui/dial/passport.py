"""The number's passport: what will be called, where that is, what time it is there, and what to
know before.

Shows what ``facts`` found. It raises its voice slowly: while a number is being typed, what is
still missing is said only after a pause, and quietly.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dialer.ui import theme
from dialer.ui.assets import pixmap
from dialer.ui.dial.facts import Facts
from dialer.ui.dial.labels import LeadingLabel
from dialer.ui.flow import FlowRow
from dialer.ui.theme import Theme

PAUSE_MS, LONG_PAUSE_MS = 700, 3000
TICK_MS = 10_000
LEAST_HEIGHT_PX, LEAST_NARROW_HEIGHT_PX = 72, 44
MOST_SPREAD_S = 4 * 3600
"""Clocks that differ by more say nothing about "there"."""
NIGHT_FROM_H, NIGHT_UNTIL_H = 22, 7
_ICON_PX = 16


class Note(QWidget):
    """An icon and a sentence that wraps."""

    def __init__(self, theme_: Theme, icon: str, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._role = theme_, icon, role
        self._picture = QLabel(self)
        self._label = LeadingLabel(role, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP + 2)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        theme_.changed.connect(self._paint_icon)
        self._paint_icon()
        self.hide()

    def say(self, text: str) -> None:
        """Shows a sentence, or nothing."""
        self._label.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def _paint_icon(self) -> None:
        self._picture.setPixmap(pixmap(self._icon, self._theme.color(self._role), _ICON_PX))


class Passport(QWidget):
    """``reading_chosen`` carries the text of the meaning that a person chose."""

    reading_chosen = Signal(str)

    def __init__(
        self,
        theme_: Theme,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime],
        pause_ms: int = PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._name = ""
        self._people = False
        self._facts = Facts("")
        self._line = LeadingLabel("", self, wrap=False)
        self._line.setFont(theme_.font(theme.BODY_PX, bold=True, figures=True))
        self._where = LeadingLabel("muted", self)
        self._hint = LeadingLabel("muted", self)
        self._time = Note(theme_, "clock", "muted", self)
        self._night = Note(theme_, "clock", "warning", self)
        self._problem = Note(theme_, "info", "text", self)
        self._warnings = [Note(theme_, "warning", "warning", self) for _ in range(4)]
        self._readings = FlowRow(theme.WITHIN, self)
        self._buttons: list[QPushButton] = []

        column = QVBoxLayout(self)
        column.setContentsMargins(theme.STEP, 0, theme.STEP, 0)
        column.setSpacing(theme.STEP)
        head = QHBoxLayout()
        head.setSpacing(theme.WITHIN + theme.STEP)
        head.addWidget(self._line)
        head.addWidget(self._where, 1)
        column.addLayout(head)
        for widget in (
            self._hint,
            self._time,
            self._night,
            self._problem,
            *self._warnings,
            self._readings,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.set_narrow(narrow=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(self._say_what_lacks)
        self._long_pause = QTimer(
            self, singleShot=True, interval=LONG_PAUSE_MS * pause_ms // PAUSE_MS
        )
        self._long_pause.timeout.connect(self._say_problem)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._show_time)
        self.show_facts(self._facts)

    def add_line(self, line: QWidget) -> None:
        """Puts a line of somebody else's below the time there."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout), "made above"
        column.insertWidget(column.indexOf(self._problem), line)

    def set_narrow(self, *, narrow: bool) -> None:
        """As high as it mostly is, so that the keys below do not jump while one types."""
        self.setMinimumHeight(LEAST_NARROW_HEIGHT_PX if narrow else LEAST_HEIGHT_PX)

    @property
    def facts(self) -> Facts:
        """What is shown."""
        return self._facts

    @property
    def reading_buttons(self) -> list[QPushButton]:
        """One for each meaning to choose from."""
        return self._buttons

    def show_facts(self, facts: Facts) -> None:
        """Shows what a text means."""
        if facts.address != self._facts.address:
            self._name = ""
        self._facts = facts
        self._pause.stop()
        self._long_pause.stop()
        self._problem.say("")
        empty = not facts.text.strip()
        self._line.setText(self._headline(facts))
        self._line.setVisible(facts.address is not None)
        self._where.setText(self._place(facts))
        self._where.setVisible(bool(self._where.text()) and not empty)
        self._hint.setText(self.tr("Type or paste a number in any writing.") if empty else "")
        self._hint.setVisible(empty)
        for place, note in enumerate(self._warnings):
            note.say(facts.warnings[place] if place < len(facts.warnings) else "")
        self._show_readings(facts)
        self._show_time()
        if facts.offsets_s:
            self._tick.start()
        else:
            self._tick.stop()
        if facts.readings and any(map(str.isdigit, facts.text)):
            self._say_problem()
        elif facts.address is None and not empty:
            self._pause.start()
        self._expose()

    def show_name(self, address: str, name: str) -> None:
        """Who has the shown number; "" for nobody known."""
        if address == self._facts.address:
            self._name = name
            self._where.setText(self._place(self._facts))
            self._where.setVisible(bool(self._where.text()))
            self._expose()

    def _headline(self, facts: Facts) -> str:
        if facts.address is None:
            return ""
        # Isolated: the plus stays in front of its digits among right-to-left words.
        number = f"\u2066{facts.address}\u2069"
        if not facts.own_id:
            return number
        return self.tr("Calls the {kind} {number}").format(kind=facts.own_id, number=number)

    def _place(self, facts: Facts) -> str:
        kinds = {
            "fixed_line": self.tr("landline"),
            "mobile": self.tr("mobile"),
            "fixed_line_or_mobile": self.tr("landline or mobile"),
            "toll_free": self.tr("free-call number"),
            "premium_rate": self.tr("premium rate"),
            "shared_cost": self.tr("shared cost"),
            "voip": self.tr("internet line"),
            "personal_number": self.tr("personal number"),
            "pager": self.tr("pager"),
            "uan": self.tr("company number"),
            "voicemail": self.tr("voicemail"),
        }
        parts = [self._name, kinds.get(facts.kind, ""), facts.place]
        if facts.country != facts.place:
            parts.append(facts.country)
        return " · ".join(filter(None, parts))

    def _show_readings(self, facts: Facts) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for reading in facts.readings:
            button = QPushButton(f"\u2066{reading.title}\u2069  {reading.place}", self._readings)
            button.setAutoDefault(False)
            button.setAccessibleName(
                self.tr("Call {number}, {place}").format(number=reading.title, place=reading.place)
            )
            button.clicked.connect(
                lambda _checked=False, text=reading.text: self.reading_chosen.emit(text)
            )
            self._readings.add(button)
            button.show()
            self._buttons.append(button)
        self._readings.setVisible(bool(self._buttons))

    # Time there

    def _show_time(self) -> None:
        words, night = self._time_there()
        self._time.say("" if night else words)
        self._night.say(words if night else "")
        self._expose()

    def _time_there(self) -> tuple[str, bool]:
        offsets = self._facts.offsets_s
        if not offsets or offsets[-1] - offsets[0] > MOST_SPREAD_S:
            return "", False
        now = self._now()
        clocks = [now + timedelta(seconds=offset) for offset in (offsets[0], offsets[-1])]
        is_night = any(not NIGHT_UNTIL_H <= clock.hour < NIGHT_FROM_H for clock in clocks)
        first, last = (_clock_text(clock, now) for clock in clocks)
        if first == last:
            words = (
                self.tr("{time} there: night, they may be asleep")
                if is_night
                else self.tr("{time} there")
            )
            return words.format(time=first), is_night
        words = (
            self.tr("between {first} and {last} there: it may be night")
            if is_night
            else self.tr("between {first} and {last} there")
        )
        return words.format(first=first, last=last), is_night

    # Why not

    def insist(self) -> None:
        """Somebody wants to call what cannot be called: why not is said at once."""
        if self._facts.address is None and self._facts.text.strip():
            self._pause.stop()
            self._long_pause.stop()
            self._say_problem()

    def set_people(self, found: bool) -> None:
        """Whether people are suggested for what is typed: a name is no mistake then."""
        if found is not self._people:
            self._people = found
            if self._problem.text():
                self._say_problem()

    def _say_what_lacks(self) -> None:
        if self._facts.unfinished and not self._facts.readings:
            self._hint.setText(self.tr("Not a whole number yet."))
            self._hint.show()
            self._expose()
            self._long_pause.start()
        else:
            self._say_problem()

    def _say_problem(self) -> None:
        facts = self._facts
        if facts.unfinished and not facts.readings:
            self._hint.setText(facts.problem)
            self._hint.show()
            self._where.hide()  # the sentence names the country again
        else:
            words = facts.problem
            if len(facts.readings) > 1:
                words = self.tr("This can be read in two ways. Which one do you mean?")
            elif self._people and not any(sign.isdigit() for sign in facts.text):
                words = self.tr("Enter takes the first of the people found; the arrow leads there.")
            self._problem.say(words)
        self._expose()

    def spoken(self) -> str:
        """Everything it says, for a screen reader."""
        labels = (self._line, self._where, self._hint)
        said = [label.text() for label in labels if not label.isHidden()]
        notes = (self._time, self._night, self._problem, *self._warnings)
        said += [note.text() for note in notes if not note.isHidden()]
        return ". ".join(filter(None, (text.strip("\u2066\u2069. ") for text in said)))

    def _expose(self) -> None:
        self.setAccessibleName(self.tr("About this number"))
        self.setAccessibleDescription(self.spoken())


def _clock_text(clock: datetime, now: datetime) -> str:
    """The time, with its day where that is another one than here."""
    locale = QLocale()
    time = locale.toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)
    if clock.date() == now.astimezone().date():
        return time
    day = QDate(clock.year, clock.month, clock.day)
    return f"{locale.dayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)} {time}"
