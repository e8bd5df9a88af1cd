"""A call of the log in one row: what stands where, for the eye and for the ear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from dialer.core.call import Call, Outcome
from dialer.core.machine import outcome_of
from dialer.ui.calls.figures import clock, price, short_time, talk_seconds
from dialer.ui.calls.headline import headline_of
from dialer.ui.calls.lookup import Lookup


@dataclass(frozen=True, slots=True)
class Summary:
    """The parts of a row; ``role`` colours the icon."""

    party: str
    words: str
    account: str
    time: str
    amounts: str
    icon: str
    role: str

    @property
    def sentence(self) -> str:
        """All of it, for who listens."""
        parts = (self.party, self.words, self.account, self.time, self.amounts)
        return ", ".join(part for part in parts if part)


def summary_of(call: Call, lookup: Lookup, now: datetime) -> Summary:
    """The row of a call as it stands."""
    headline = headline_of(call, lookup.service(call))
    outcome = outcome_of(call.progress)
    words, icon, role = headline.words, headline.icon, headline.role or "call"
    if outcome is Outcome.COMPLETED:
        words, icon, role = QCoreApplication.translate("summary", "Talked"), "outgoing", "muted"
    amounts = []
    seconds = talk_seconds(call, now) if call.progress.ending is not None else None
    if seconds is not None:
        amounts.append(clock(seconds))
    cost = call.progress.cost
    if cost is not None and (cost.amount or outcome is Outcome.COMPLETED):
        named = cost.currency is not None
        words_of_cost = QCoreApplication.translate("summary", "{amount} (no currency)")
        amounts.append(price(cost) if named else words_of_cost.format(amount=price(cost)))
    own_leg = bool(call.conference_id) and call.request.to_number == call.request.from_number
    marks = [call.request.account]
    if call.conference_id:
        marks.append(QCoreApplication.translate("summary", "conference"))
    if call.elsewhere:
        marks.append(QCoreApplication.translate("summary", "placed elsewhere"))
    own_phone = QCoreApplication.translate("summary", "Your own phone")
    return Summary(
        party=own_phone if own_leg else lookup.party(call.request.to_number),
        words=words,
        account=" · ".join(marks),
        time=short_time(call.created_at),
        amounts=" · ".join(amounts),
        icon=icon,
        role=role,
    )
