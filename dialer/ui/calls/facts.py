"""The facts of a call, name by name; ids can be copied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from dialer.core.call import Call, LegProgress
from dialer.engine.price_reckoned import cost_so_far
from dialer.ui import assets
from dialer.ui.calls.figures import (
    clock,
    exact_time,
    price_words,
    rounded,
    short_day,
    talk_seconds,
)
from dialer.ui.calls.labels import announce, plain_label
from dialer.ui.calls.lookup import Lookup
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, STEP, Theme


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and what it is; ``copied`` is what its button copies, "" without one."""

    name: str
    words: str
    copied: str = ""


def facts_of(call: Call, lookup: Lookup, now: datetime) -> list[Fact]:
    """What is known of a call; what is not known is left out."""
    request, progress = call.request, call.progress
    service = lookup.service(call)
    account = f"{request.account} ({service.title})"
    own, other = lookup.number(request.from_number), lookup.number(request.to_number)
    day = short_day(call.created_at)
    seconds = talk_seconds(call, now)
    ending = progress.ending
    facts = [
        Fact(QCoreApplication.translate("facts", "Called"), other, request.to_number),
        Fact(QCoreApplication.translate("facts", "From"), own, request.from_number),
        Fact(QCoreApplication.translate("facts", "Account"), account),
        Fact(
            QCoreApplication.translate("facts", "Placed"),
            f"{day}, {exact_time(call.created_at)}",
        ),
        Fact(
            QCoreApplication.translate("facts", "Ended"),
            exact_time(ending.at) if ending is not None else "",
        ),
        Fact(
            QCoreApplication.translate("facts", "Talked"),
            clock(seconds) if seconds is not None else "",
        ),
        Fact(
            QCoreApplication.translate("facts", "Cost"),
            cost_words(call, now),
        ),
        Fact(QCoreApplication.translate("facts", "Your leg"), _leg(progress.leg_a)),
        Fact(QCoreApplication.translate("facts", "Other leg"), _leg(progress.leg_b)),
        Fact(QCoreApplication.translate("facts", "Limit"), _limits(call)),
        Fact(
            QCoreApplication.translate("facts", "Provider's words"),
            localised(ending.detail if ending is not None else progress.unclear),
        ),
        Fact(
            QCoreApplication.translate("facts", "Conference"),
            call.conference_id,
            call.conference_id,
        ),
        Fact(
            QCoreApplication.translate("facts", "Placed by"),
            QCoreApplication.translate("facts", "another program or phone, with this account")
            if call.elsewhere
            else "",
        ),
        Fact(QCoreApplication.translate("facts", "Tag"), request.tag or "", request.tag or ""),
        Fact(
            QCoreApplication.translate("facts", "Provider's id"),
            progress.provider_call_id or "",
            progress.provider_call_id or "",
        ),
        Fact(QCoreApplication.translate("facts", "Call id"), call.id, call.id),
    ]
    return [fact for fact in facts if fact.words]


def cost_words(call: Call, now: datetime) -> str:
    """What the provider says that it cost, else what is reckoned from its price; "" for neither."""
    known = cost_so_far(call, now)
    if known is None:
        return ""
    if not known.reckoned:
        return price_words(known.money)
    about = QCoreApplication.translate("spending", "about {cost}, reckoned")
    return about.format(cost=price_words(rounded(known.money)))


def _leg(leg: LegProgress) -> str:
    parts = []
    if leg.duration_s is not None:
        parts.append(clock(leg.duration_s))
    if leg.cost is not None:
        parts.append(price_words(leg.cost))
    return " · ".join(parts)


def _limits(call: Call) -> str:
    parts = []
    if call.request.max_minutes:
        words = QCoreApplication.translate("facts", "{count} min")
        parts.append(words.format(count=call.request.max_minutes))
    if call.request.max_cost:
        parts.append(f"{call.request.max_cost:f}")
    return " · ".join(parts)


class FactsGrid(QWidget):
    """The facts in two columns."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, STEP, 0, STEP)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel, QToolButton]] = []
        self._facts: list[Fact] = []
        theme.changed.connect(self._dress)

    @property
    def facts(self) -> list[Fact]:
        """What is shown."""
        return self._facts

    def show_facts(self, facts: list[Fact]) -> None:
        """Shows these; rows that stay are kept."""
        if facts == self._facts:
            return
        self._facts = facts
        while len(self._rows) < len(facts):
            self._add_row()
        for row, (name, words, button) in enumerate(self._rows):
            there = row < len(facts)
            name.setVisible(there)
            words.setVisible(there)
            button.setVisible(there and bool(facts[row].copied))
            if there:
                name.setText(facts[row].name)
                words.setText(facts[row].words)
                button.setAccessibleName(self.tr("Copy: {name}").format(name=facts[row].name))

    def _add_row(self) -> None:
        row = len(self._rows)
        name, words, button = plain_label(role="muted"), plain_label(wrap=True), QToolButton()
        words.setFont(self._theme.font(13, figures=True))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button.setProperty("role", "small")
        button.setToolTip(self.tr("Copy"))
        button.setIcon(assets.icon("copy", self._theme.color("muted")))
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(lambda: self._copy(row))
        name.setMinimumHeight(28)
        words.setMinimumHeight(28)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
        self._rows.append((name, words, button))

    def _copy(self, row: int) -> None:
        fact = self._facts[row]
        QGuiApplication.clipboard().setText(fact.copied)
        announce(self, self.tr("Copied: {words}").format(words=fact.words))

    def _dress(self) -> None:
        for _, _, button in self._rows:
            button.setIcon(assets.icon("copy", self._theme.color("muted")))
