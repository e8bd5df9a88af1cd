"""What has happened to a call so far, in plain words with local times; and whence each was told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from dialer.core.call import Call, Leg, Outcome, Source
from dialer.core.events import CallEvent, What
from dialer.core.machine import outcome_of
from dialer.core.ports import Change
from dialer.core.words import ASKED_BY_PERSON, ending_words
from dialer.ui.calls.figures import clock, exact_time, price
from dialer.ui.calls.labels import plain_label
from dialer.ui.localised import localised
from dialer.ui.theme import WITHIN, Theme

MOST_LINES = 40
"""A call that is told about every minute for hours shows its last lines; the details have all."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened."""

    at: datetime
    words: str


def source_words(source: Source) -> str:
    """Whence a piece of news came."""
    return {
        Source.REPLY: QCoreApplication.translate("story", "provider's reply"),
        Source.POLL: QCoreApplication.translate("story", "asked"),
        Source.CALLBACK: QCoreApplication.translate("story", "callback"),
        Source.LOCAL: QCoreApplication.translate("story", "this program"),
    }[source]


def event_words(event: CallEvent, call: Call, title: str) -> str:
    """One event in plain words. ``call`` is the call after it."""
    key = (event.what, event.leg)
    if event.what is What.ENDED:
        return _ending(event, call)
    if event.what is What.LEG_REPORT:
        return _report(event)
    words = {
        (What.ACCEPTED, None): QCoreApplication.translate("story", "{title} took the call"),
        (What.NO_REPLY, None): QCoreApplication.translate("story", "{title} did not answer"),
        (What.CALLING, Leg.A): QCoreApplication.translate("story", "your phone rings"),
        (What.CALLING, Leg.B): QCoreApplication.translate("story", "the other phone rings"),
        (What.ANSWERED, Leg.A): QCoreApplication.translate("story", "you answered"),
        (What.ANSWERED, Leg.B): QCoreApplication.translate("story", "the other party answered"),
        (What.UNCLEAR, None): QCoreApplication.translate(
            "story", "{title} said something that is not documented"
        ),
    }.get(key) or {
        What.RUNNING: QCoreApplication.translate("story", "still running"),
        What.UNCLEAR: QCoreApplication.translate(
            "story", "{title} said something that is not documented"
        ),
        What.HANG_UP_ASKED: _hang_up(event),
        What.NOTE: localised(event.detail),
    }.get(event.what, "")
    if event.what is What.NOTE or event.what is What.HANG_UP_ASKED:
        return words
    words = words.format(title=title)
    amounts = _amounts(event)
    return f"{words} ({amounts})" if amounts and event.what is What.RUNNING else words


def _hang_up(event: CallEvent) -> str:
    if event.detail in ("", ASKED_BY_PERSON):
        return QCoreApplication.translate("story", "you asked to hang up")
    words = QCoreApplication.translate("story", "hanging up: {why}")
    return words.format(why=localised(event.detail))


def _ending(event: CallEvent, call: Call) -> str:
    ending = call.progress.ending
    ours = ending is not None and ending.at == event.at and ending.source is event.source
    words = localised(ending_words(call.progress)) if ours else ""
    if not words:
        words = QCoreApplication.translate("story", "The end was told")
    if ours and outcome_of(call.progress) is Outcome.COMPLETED:
        words = QCoreApplication.translate("story", "the call is over")
    amounts = _amounts(event)
    words = words[:1].lower() + words[1:]
    return f"{words} ({amounts})" if amounts else words


def _report(event: CallEvent) -> str:
    words = (
        QCoreApplication.translate("story", "the account of your phone's leg")
        if event.leg is Leg.A
        else QCoreApplication.translate("story", "the account of the other party's leg")
    )
    amounts = _amounts(event)
    return f"{words}: {amounts}" if amounts else words


def _amounts(event: CallEvent) -> str:
    parts = []
    if event.duration_s is not None:
        parts.append(clock(event.duration_s))
    if event.cost is not None:
        parts.append(price(event.cost))
    return ", ".join(parts)


def story_of(call: Call, changes: Iterable[Change], title: str) -> list[Line]:
    """The lines for a call's panel: what changed it and what is worth a note, oldest first."""
    asked = QCoreApplication.translate("story", "you asked {title} to connect")
    lines = [Line(call.created_at, asked.format(title=title))]
    for change in changes:
        event = change.event
        shown = change.changed or event.what is What.NOTE
        if not shown or event.what is What.RUNNING:
            continue
        words = event_words(event, change.call, title)
        if words and words != lines[-1].words:
            lines.append(Line(event.at, words))
    return lines


class StoryView(QWidget):
    """The lines, newest last."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(WITHIN)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._lines: list[Line] = []
        self.setAccessibleName(self.tr("What happened so far"))

    @property
    def lines(self) -> list[Line]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: list[Line]) -> None:
        """Shows these lines; rows that stay are kept."""
        self._lines = lines[-MOST_LINES:]
        while len(self._rows) < len(self._lines):
            time = plain_label(role="muted")
            time.setFont(self._theme.font(13, figures=True))
            words = plain_label(wrap=True)
            row = len(self._rows)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(time, row, 0, top)
            self._grid.addWidget(words, row, 1, top)
            self._rows.append((time, words))
        for row, (time, words) in enumerate(self._rows):
            shown = row < len(self._lines)
            time.setVisible(shown)
            words.setVisible(shown)
            if shown:
                time.setText(exact_time(self._lines[row].at))
                words.setText(self._lines[row].words)
