"""Times, lengths and amounts as people read them. Reckons nothing that costs money in floats."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from dialer.core.call import Call, Outcome
from dialer.core.machine import outcome_of
from dialer.core.money import Money
from dialer.ui.localised import written_amount, written_digits, written_money

_RECKONED_TO = Decimal("0.0001")


def utc_now() -> datetime:
    """The wall time."""
    return datetime.now(UTC)


def local_day(at: datetime) -> date:
    """The day on which it was, here."""
    return at.astimezone().date()


def exact_time(at: datetime) -> str:
    """Local time to the second."""
    return written_digits(f"{at.astimezone():%H:%M:%S}")


def short_time(at: datetime) -> str:
    """Local time as the person's locale writes it."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def short_day(at: datetime) -> str:
    """The local date in the locale's short form."""
    day = local_day(at)
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def day_words(day: date, today: date) -> str:
    """Today, Yesterday, or the date."""
    ago = (today - day).days
    if ago == 0:
        return QCoreApplication.translate("figures", "Today")
    if ago == 1:
        return QCoreApplication.translate("figures", "Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def clock(seconds: float) -> str:
    """A length as a timer shows it."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
    return written_digits(text)


def lengths(seconds: int) -> str:
    """How long many calls took together, in hours and minutes."""
    if seconds < 3600:
        return clock(seconds)
    hours, minutes = divmod(round(seconds / 60), 60)
    words = QCoreApplication.translate("figures", "{hours} h {minutes} min")
    return words.format(hours=hours, minutes=minutes)


def amount(value: Decimal) -> str:
    """An exact amount with the locale's decimal sign; two places at least."""
    return written_amount(value, 2)


def price(money: Money) -> str:
    """An amount with its currency, if the provider names one."""
    return written_money(money)


def price_words(money: Money) -> str:
    """An amount with its currency, or that the provider names none."""
    if money.currency:
        return price(money)
    return QCoreApplication.translate(
        "figures", "{amount} (currency not named by the provider)"
    ).format(amount=amount(money.amount))


def rounded(money: Money) -> Money:
    """As exact as a reckoned amount deserves."""
    return Money(money.amount.quantize(_RECKONED_TO, ROUND_HALF_UP), money.currency)


def talk_seconds(call: Call, now: datetime) -> int | None:
    """How long they have talked, or did, by the provider's account where there is one."""
    progress = call.progress
    ending, since = progress.ending, progress.talking_since
    if ending is None:
        return None if since is None else max(0, int((now - since).total_seconds()))
    if outcome_of(progress) is not Outcome.COMPLETED:
        return None
    if progress.leg_b.duration_s is not None:
        return progress.leg_b.duration_s
    if progress.running_duration_s is not None:
        return progress.running_duration_s
    return None if since is None else max(0, int((ending.at - since).total_seconds()))


def setup_seconds(call: Call, now: datetime) -> int:
    """How long the call has been in the making."""
    return max(0, int((now - call.created_at).total_seconds()))
