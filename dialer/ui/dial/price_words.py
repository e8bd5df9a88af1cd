"""Prices of calls as the Dial view says them: always per what, through whom, and by whose word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from dialer.core.phrase import counted
from dialer.core.quote import USUAL_MINUTES, Basis, Quote, compare
from dialer.ui.calls.figures import amount
from dialer.ui.localised import listed, localised

translate = QCoreApplication.translate  # the name that the translators' tool knows


def shown(value: Decimal) -> str:
    """An exact amount without zeros that say nothing, two places at least."""
    return amount(value.normalize() if value else Decimal(0))


def priced(value: Decimal, currency: str | None) -> str:
    """An amount with its currency, where one is named."""
    return f"{shown(value)} {currency}" if currency else shown(value)


def minute_words(quote: Quote) -> str:
    """``0.061 USD/min via Home``, both legs together, or as much of it as is known."""
    if quote.basis is Basis.LAST_CALL and quote.per_minute is not None:
        words = translate(
            "prices", "No price known via {account}; the last call came to about {price}/min"
        )
        price = priced(quote.per_minute, quote.currency)
    elif quote.per_minute is not None:
        words, price = (
            translate("prices", "{price}/min via {account}"),
            priced(quote.per_minute, quote.currency),
        )
        if quote.connection_fee:
            fee = translate("prices", "{price}/min and {fee} to connect")
            price = fee.format(price=price, fee=priced(quote.connection_fee, quote.currency))
    elif quote.other is not None:
        words = translate(
            "prices", "{price}/min for their phone via {account}; for yours no price is known"
        )
        price = priced(quote.other.per_minute, quote.currency)
    else:
        return unknown_words(quote.account)
    words = words.format(price=price, account=quote.account)
    if quote.currency is None:
        words = translate("prices", "{words} · currency not named").format(words=words)
    return words


def unknown_words(account: str) -> str:
    """Nothing is known."""
    return translate("prices", "No price known via {account}").format(account=account)


def row_words(quote: Quote) -> str:
    """A quote in a list of several."""
    words = minute_words(quote)
    usual = quote.cost_of_minutes(USUAL_MINUTES)
    if usual is None or not quote.is_price:
        return words
    form = translate("prices", "{words} · {minutes} min: {cost}")
    cost = priced(usual.amount, quote.currency)
    return form.format(words=words, minutes=USUAL_MINUTES, cost=cost)


def detail_words(quote: Quote) -> Sequence[str]:
    """Both legs apart, what a usual call costs, whose word that is, and what is assumed."""
    details = []
    currency = quote.currency
    if quote.own is not None and quote.other is not None:
        form = translate("prices", "Your phone {own}/min + theirs {other}/min")
        own, other = quote.own.per_minute, quote.other.per_minute
        details.append(form.format(own=priced(own, currency), other=priced(other, currency)))
    usual = quote.cost_of_minutes(USUAL_MINUTES)
    if usual is not None and quote.is_price:
        words = counted(
            "A call of %n minute: {cost}",
            "A call of %n minutes: {cost}",
            USUAL_MINUTES,
            cost=priced(usual.amount, currency),
        )
        details.append(localised(words))
    details.append(_basis_words(quote))
    if quote.assumed:
        details.append(
            translate("prices", "Assumed: {what}").format(
                what=listed(map(localised, quote.assumed))
            )
        )
    return details


def _basis_words(quote: Quote) -> str:
    if quote.basis is Basis.PROVIDER:
        return translate("prices", "The service's own word, just now")
    day = quote.dated
    date = "" if day is None else _date(day.year, day.month, day.day)
    if quote.basis is Basis.SHEET:
        return translate("prices", "By your rate sheet of {date}").format(date=date)
    return translate("prices", "By what the call on {date} cost").format(date=date)


def _date(year: int, month: int, day: int) -> str:
    return QLocale().toString(QDate(year, month, day), QLocale.FormatType.ShortFormat)


@dataclass(frozen=True, slots=True)
class Choice:
    """The cheapest account, "" where there is none to name, and why in words."""

    account: str
    why: str


def choose_cheapest(quotes: Sequence[Quote], accounts: int) -> Choice:
    """Of the quotes that can be compared; ``accounts``: how many there are, priced or not."""
    comparison = compare(quotes)
    best = comparison.cheapest
    if best is None:
        if len(comparison.scales) < 2:
            return Choice("", translate("prices", "No price is known yet"))
        where = ", ".join(
            translate("prices", "{account} in {currency}").format(
                account=each.account, currency=each.currency
            )
            if each.currency
            else translate("prices", "{account} in a currency that is not named").format(
                account=each.account
            )
            for each in quotes
            if each.is_price
        )
        return Choice(
            "", translate("prices", "Prices cannot be compared: {where}").format(where=where)
        )
    others = [
        (cost.amount, each)
        for each in quotes
        if each is not best and each.is_price and (cost := each.cost_of_minutes(USUAL_MINUTES))
    ]
    mine = best.cost_of_minutes(USUAL_MINUTES)
    if not others or mine is None:
        only = counted(
            "{account} is the only account",
            "{account} is the only one of %n accounts whose price is known",
            accounts,
            account=best.account,
        )
        return Choice(best.account, localised(only))
    dearer, second = min(others, key=lambda each: each[0])
    if dearer == mine.amount:
        return Choice(
            best.account,
            translate("prices", "{account} is as cheap as {other}").format(
                account=best.account, other=second.account
            ),
        )
    why = translate(
        "prices", "Cheapest: {account}, since {minutes} min cost {cost}, and {more} via {other}"
    )
    return Choice(
        best.account,
        why.format(
            account=best.account,
            minutes=USUAL_MINUTES,
            cost=priced(mine.amount, best.currency),
            more=priced(dearer, second.currency),
            other=second.account,
        ),
    )
