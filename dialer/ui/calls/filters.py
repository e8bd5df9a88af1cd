"""Which calls a person wants to see: the choices, and the filter of the log that they make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication

from dialer.core.call import Call, Outcome, State
from dialer.core.machine import outcome_of, state_of
from dialer.core.ports import CallFilter


class Period(Enum):
    """Stretches of days, in local time."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    LAST_MONTH = "last_month"
    YEAR = "year"
    DAYS = "days"


class Ending(Enum):
    """Kinds of endings."""

    ANY = "any"
    TALKED = "talked"
    NOT_CONNECTED = "not_connected"
    REFUSED = "refused"
    UNCLEAR = "unclear"


_OUTCOMES: dict[Ending, tuple[str, ...]] = {
    Ending.ANY: (),
    Ending.TALKED: (Outcome.COMPLETED,),
    Ending.NOT_CONNECTED: (
        Outcome.BUSY,
        Outcome.NO_ANSWER,
        Outcome.CANCELLED,
        Outcome.CONGESTION,
        Outcome.INVALID_NUMBER,
        Outcome.FAILED,
    ),
    Ending.REFUSED: (Outcome.REFUSED,),
    Ending.UNCLEAR: (Outcome.UNKNOWN, State.UNCONFIRMED),
}


def period_titles() -> dict[Period, str]:
    """The periods in words, in their order."""
    return {
        Period.ANY: QCoreApplication.translate("filters", "Any time"),
        Period.TODAY: QCoreApplication.translate("filters", "Today"),
        Period.WEEK: QCoreApplication.translate("filters", "Last 7 days"),
        Period.MONTH: QCoreApplication.translate("filters", "This month"),
        Period.LAST_MONTH: QCoreApplication.translate("filters", "Last month"),
        Period.YEAR: QCoreApplication.translate("filters", "This year"),
        Period.DAYS: QCoreApplication.translate("filters", "Choose days…"),
    }


def ending_titles() -> dict[Ending, str]:
    """The kinds of endings in words, in their order."""
    return {
        Ending.ANY: QCoreApplication.translate("filters", "However it ended"),
        Ending.TALKED: QCoreApplication.translate("filters", "Talked"),
        Ending.NOT_CONNECTED: QCoreApplication.translate("filters", "Not connected"),
        Ending.REFUSED: QCoreApplication.translate("filters", "Refused"),
        Ending.UNCLEAR: QCoreApplication.translate("filters", "Unclear"),
    }


@dataclass(frozen=True, slots=True)
class Choices:
    """What is chosen. ``first`` and ``last``: days, both included, for ``Period.DAYS`` alone.
    ``account`` "": whichever; ``parties``: called numbers, as of one person; empty: all.
    """

    text: str = ""
    period: Period = Period.ANY
    first: date | None = None
    last: date | None = None
    ending: Ending = Ending.ANY
    account: str = ""
    parties: tuple[str, ...] = ()

    @property
    def narrows(self) -> bool:
        """Whether it leaves any call out."""
        return self != Choices()

    def days(self, today: date) -> tuple[date | None, date | None]:
        """The first day and the last one, None without an end."""
        month = today.replace(day=1)
        return {
            Period.ANY: (None, None),
            Period.TODAY: (today, today),
            Period.WEEK: (today - timedelta(days=6), today),
            Period.MONTH: (month, today),
            Period.LAST_MONTH: (
                (month - timedelta(days=1)).replace(day=1),
                month - timedelta(days=1),
            ),
            Period.YEAR: (today.replace(month=1, day=1), today),
            Period.DAYS: (self.first, self.last),
        }[self.period]

    def call_filter(self, today: date) -> CallFilter:
        """As the log takes it."""
        first, last = self.days(today)
        return CallFilter(
            since=None if first is None else midnight(first),
            until=None if last is None else midnight(last + timedelta(days=1)),
            outcomes=tuple(str(outcome) for outcome in _OUTCOMES[self.ending]),
            account=self.account or None,
            parties=self.parties,
            text=self.text.strip() or None,
        )


def midnight(day: date) -> datetime:
    """The beginning of a local day, in UTC."""
    return datetime.combine(day, time.min).astimezone(UTC)


def matches(call: Call, wanted: CallFilter, name_of: Callable[[str], str]) -> bool:
    """Whether news of a call belongs into a list with that filter: notes are not known here."""
    request = call.request
    outcome = outcome_of(call.progress) or state_of(call.progress).value
    text = (wanted.text or "").casefold()
    searched = (
        request.to_number,
        request.from_number,
        request.account,
        request.tag or "",
        call.id,
        call.progress.provider_call_id or "",
        name_of(request.to_number),
    )
    return (
        (wanted.since is None or call.created_at >= wanted.since)
        and (wanted.until is None or call.created_at < wanted.until)
        and (not wanted.outcomes or str(outcome) in wanted.outcomes)
        and wanted.account in (None, request.account)
        and (not wanted.parties or request.to_number in wanted.parties)
        and text in " ".join(searched).casefold()
    )
