"""Words that the saved forms of a report have in common."""

from __future__ import annotations

from dialer.core.phrase import as_phrase, phrase
from dialer.core.report import Group, GroupBy
from dialer.core.report_days import Days

NOT_NAMED = phrase("not named")
"""In place of a currency."""
NO_CURRENCY = phrase("no currency named")
"""The same in a heading."""

BY = {
    GroupBy.DAY: phrase("By day"),
    GroupBy.WEEK: phrase("By week"),
    GroupBy.MONTH: phrase("By month"),
    GroupBy.COUNTRY: phrase("By country"),
}
WHAT = {
    GroupBy.DAY: phrase("Day"),
    GroupBy.WEEK: phrase("Week"),
    GroupBy.MONTH: phrase("Month"),
    GroupBy.COUNTRY: phrase("Country"),
}


def days_words(days: Days) -> str:
    """From which day to which."""
    return phrase(
        "from {first} to {last}", first=days.first.isoformat(), last=days.last.isoformat()
    )


def group_name(group: Group) -> str:
    """What a group is called: a Phrase where the program knows it by itself, as countries."""
    return group.label or group.key or as_phrase("Unknown")
