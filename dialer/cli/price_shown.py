"""What ``dialer price`` has found, as JSON and as lines for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from dialer.cli.output import plain, say
from dialer.core.errors import DialerError, NumberError
from dialer.core.quote import USUAL_MINUTES, Basis, Quote, compare
from dialer.engine.parties import read_party

if TYPE_CHECKING:
    from dialer.cli.tools import Tools
    from dialer.core.own_ids import OwnIds
    from dialer.core.ports import StoredAccount
    from dialer.engine.engine import Engine
    from dialer.engine.price_quote import PriceAnswer


@dataclass
class AccountPrices:
    """One account's answers. ``addresses``: of the numbers in their order, None where one cannot be
    called, and why in ``problems``; ``error``: why the account could not be asked.
    """

    account: str
    own_number: str
    words: Sequence[str]
    addresses: list[str | None] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    answers: dict[str, PriceAnswer] = field(default_factory=dict)
    error: DialerError | None = None

    def answer(self, place: int) -> PriceAnswer | None:
        """What is known of a number."""
        address = self.addresses[place]
        return None if address is None else self.answers.get(address)

    def is_valid(self, place: int) -> bool:
        """Whether a number can be called, as far as anybody knows."""
        answer = self.answer(place)
        refused = answer is not None and answer.valid is False
        return self.addresses[place] is not None and not refused

    @property
    def all_valid(self) -> bool:
        """Whether all numbers can be called."""
        return all(self.is_valid(place) for place in range(len(self.words)))

    def as_json(self, place: int) -> dict[str, Any]:
        """The public form: the price of a minute to this number alone."""
        answer = self.answer(place)
        quote = None if answer is None else answer.quote
        known = quote is not None and quote.basis is not Basis.LAST_CALL
        return {
            "account": self.account,
            "number": self.addresses[place] or plain(self.words[place].strip()),
            "valid": self.is_valid(place),
            "per_minute": (
                f"{quote.other.per_minute:f}"
                if known and quote is not None and quote.other is not None
                else None
            ),
            "currency": quote.currency if known and quote is not None else None,
        }


def own_ids_of(account: StoredAccount, tools: Tools) -> OwnIds | None:
    """What else than numbers it calls; None, too, where it cannot be used: that is told later."""
    try:
        info = tools.accounts.info(account.provider)
        return info.capabilities(tools.accounts.without_secrets(account)).own_ids
    except DialerError:
        return None


def read_numbers(
    account: StoredAccount, own_number: str, words: Sequence[str], tools: Tools, region: str | None
) -> AccountPrices:
    """The numbers as this account calls them."""
    prices = AccountPrices(account.name, own_number, words)
    own_ids = None
    try:
        accounts = tools.accounts
        own_ids = accounts.info(account.provider).capabilities(accounts.load(account)).own_ids
    except DialerError as error:
        prices.error = error
    for word in words:
        try:
            prices.addresses.append(read_party(word, region, own_ids).address)
            prices.problems.append("")
        except NumberError as error:
            prices.addresses.append(None)
            prices.problems.append(str(error))
    return prices


async def ask(prices: AccountPrices, engine: Engine) -> None:
    """Has the engine answer for all numbers that can be called."""
    numbers = [address for address in dict.fromkeys(prices.addresses) if address is not None]
    if prices.error is not None or not numbers:
        return
    try:
        answers = await engine.prices.ask(prices.account, prices.own_number, numbers)
    except DialerError as error:
        prices.error = error
        return
    prices.answers = {answer.number: answer for answer in answers}
    errors = [answer.error for answer in answers if answer.error and answer.quote is None]
    prices.error = next(iter(errors), None)


def show_number(word: str, place: int, prices: Sequence[AccountPrices]) -> None:
    """A number's prices through all accounts, and which is the cheapest."""
    say(
        next((each.addresses[place] for each in prices if each.addresses[place]), plain(word)) or ""
    )
    quotes = []
    for each in prices:
        answer = each.answer(place)
        quote = None if answer is None else answer.quote
        if not each.is_valid(place):
            why = each.problems[place] or "the service says that this number cannot be called."
            say(f"  {each.account}: {why}")
        elif quote is None:
            say(f"  {each.account}: no price is known.")
        else:
            quotes.append(quote)
            for line in quote_lines(quote):
                say(line)
        if answer is not None and answer.error is not None and quote is not None:
            say(f"    It could not be asked: {answer.error}")
    if len(quotes) > 1:
        _say_cheapest(quotes)


def quote_lines(quote: Quote) -> Sequence[str]:
    """A quote in words: the minute, a usual call, and what that rests on."""
    currency = quote.currency or "(currency not named)"
    if quote.basis is Basis.LAST_CALL:
        return (
            f"  {quote.account}: no price is known; the last call there, on {quote.dated}, came to"
            f" about {_figures(quote.per_minute)} {currency} a minute.",
        )
    other = None if quote.other is None else quote.other.per_minute
    if quote.per_minute is None:
        return (
            f"  {quote.account}: {_figures(other)} {currency} a minute for their phone; for yours"
            " no price is known.",
            f"    {_basis(quote)}",
        )
    parts = ""
    if quote.own is not None:
        parts = f" ({_figures(quote.own.per_minute)} yours + {_figures(other)} theirs)"
    lines = [f"  {quote.account}: {_figures(quote.per_minute)} {currency} a minute{parts}"]
    if quote.connection_fee:
        lines[0] += f", and {_figures(quote.connection_fee)} when both have answered"
    usual = quote.cost_of_minutes(USUAL_MINUTES)
    if usual is not None:
        lines.append(f"    {USUAL_MINUTES} minutes: {_figures(usual.amount)} {currency}")
    lines.append(f"    {_basis(quote)}")
    return lines


def _basis(quote: Quote) -> str:
    if quote.basis is Basis.PROVIDER:
        words = "The service's own word, just now"
    else:
        words = f"By the account's rate sheet of {quote.dated}"
    return words + (f"; assumed: {', '.join(quote.assumed)}." if quote.assumed else ".")


def _say_cheapest(quotes: Sequence[Quote]) -> None:
    comparison = compare(quotes)
    cheapest = comparison.cheapest
    if cheapest is not None:
        say(f"  Cheapest for {USUAL_MINUTES} minutes: {cheapest.account}")
    elif comparison.scales:
        where = ", ".join(
            f"{quote.account} in {quote.currency or 'a currency that is not named'}"
            for quote in quotes
            if quote.is_price
        )
        say(f"  They cannot be compared: {where}.")


def _figures(amount: Decimal | None) -> str:
    if amount is None:
        return "?"
    plain_amount = amount.normalize()
    return f"{plain_amount:.{max(2, -int(plain_amount.as_tuple().exponent))}f}"
