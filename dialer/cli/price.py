"""``dialer price``: what calls cost through each account, and the accounts' own rate sheets."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.cli.exit_status import WRONG_USE, of_error
from dialer.cli.output import say, say_json, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import DialerError, UsageError

# For types alone: these commands import the engine when they run.
if TYPE_CHECKING:
    from dialer.cli.price_shown import AccountPrices
    from dialer.core.ports import StoredAccount

ACTIONS = ("import", "sheet", "forget")
_EPILOG = """
dialer price N ...                         what a minute to each number costs through each account
dialer price import FILE [--account NAME]  take a CSV file as the account's rate sheet (-: standard
                                           input); columns: prefix, name, per_minute,
                                           connection_fee, increments (60/60), free_minutes
dialer price sheet [--account NAME]        show it, as such a file
dialer price forget [--account NAME]       forget it
"""


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser(
        "price",
        help="what calls to a number cost through each account",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        usage="dialer price (N ... | import FILE | sheet | forget) [--account NAME] [--json]",
    )
    parser.add_argument("words", nargs="+", metavar="N", help="a number in any usual writing")
    parser.add_argument("--account", metavar="NAME", help="only through this account")
    parser.add_argument(
        "--from", dest="from_", metavar="N", help="the phone of yours to ring first"
    )
    parser.add_argument("--currency", metavar="CUR", help="of an imported sheet, such as USD")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Does what the first word says; else tells prices."""
    action, *rest = options.words
    if options.currency is not None and action != "import":
        raise UsageError("--currency is for dialer price import alone.")
    if action not in ACTIONS:
        return asyncio.run(_tell(options, tools))
    stored = tools.accounts.choose(options.account, tools.settings.text("default_account"))
    if len(rest) != (1 if action == "import" else 0):
        form = "import FILE" if action == "import" else action
        raise UsageError(f"Write dialer price {form} --account NAME.")
    if action == "import":
        return asyncio.run(_import(rest[0], stored, options, tools))
    if action == "sheet":
        return asyncio.run(_show_sheet(stored, tools))
    return asyncio.run(_forget(stored, tools))


# Prices


async def _tell(options: argparse.Namespace, tools: Tools) -> int:
    """0 when all can be called; 2 when any cannot; the error's own status when an account could
    not be asked.
    """
    from dialer.cli import price_shown
    from dialer.engine.parties import choose_own_number

    stored = tools.accounts.stored()
    if options.account or not stored:
        stored = [tools.accounts.choose(options.account, "")]
    region = tools.region()
    prices: list[AccountPrices] = []
    for account in stored:
        own = ""
        if options.from_ or account.own_numbers:
            own_ids = price_shown.own_ids_of(account, tools)
            own = choose_own_number(
                options.from_, account.own_numbers, region, own_ids, account.name
            )
        prices.append(price_shown.read_numbers(account, own, options.words, tools, region))
    async with tools.engine() as engine:
        await asyncio.gather(*(price_shown.ask(each, engine) for each in prices))
    for each in prices:
        if each.error is not None:
            warn(f"{each.account}: {each.error}")
    for place, word in enumerate(options.words):
        if options.json:
            for each in prices:
                say_json(each.as_json(place))
        else:
            price_shown.show_number(word, place, prices)
    errors = [each.error for each in prices if each.error is not None]
    if errors:
        return of_error(errors[0])
    return WRONG_USE if any(not each.all_valid for each in prices) else 0


# Rate sheets


async def _import(
    file: str, stored: StoredAccount, options: argparse.Namespace, tools: Tools
) -> int:
    """0 whatever was left out, 2 when nothing can be read."""
    currency = options.currency
    if currency is not None:
        currency = currency.strip().upper()
        if not (len(currency) == 3 and currency.isascii() and currency.isalpha()):
            raise UsageError(f"{options.currency[:20]!r} is no currency.", "Write it as USD.")
    data = await asyncio.to_thread(_read_file, file)
    async with tools.engine() as engine:
        imported = await engine.prices.import_sheet(stored.name, data, currency)
    sheet = imported.sheet
    number = len(sheet.rates) + len(sheet.own_rates)
    if options.json:
        skipped = [{"line": fault.line, "why": fault.why} for fault in imported.faults]
        say_json(
            {
                "account": stored.name,
                "rates": number,
                "currency": sheet.currency,
                "skipped": skipped,
            }
        )
        return 0
    for fault in imported.faults:
        warn(f"{file}: {fault}")
    of_what = sheet.currency or "in a currency that is not named (--currency names it)"
    say(f"{number} rates for {stored.name}, {of_what}; {len(imported.faults)} lines left out.")
    if not imported.increments_named:
        say("The sheet names no increments: calls are reckoned by the second.")
    return 0


def _read_file(file: str) -> bytes:
    from dialer.core.rate_text import MOST_BYTES

    try:
        if file == "-":
            return sys.stdin.buffer.read(MOST_BYTES + 1)
        with Path(file).open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror or error}.") from error


async def _show_sheet(stored: StoredAccount, tools: Tools) -> int:
    from dialer.core.rate_text import write_rates

    async with tools.engine() as engine:
        sheet = await engine.prices.sheet(stored.name)
    if sheet is None:
        raise UsageError(
            f"The account {stored.name} has no rate sheet.",
            f"Import one: dialer price import FILE --account {stored.name}",
        )
    say(write_rates(sheet).rstrip("\n"))
    return 0


async def _forget(stored: StoredAccount, tools: Tools) -> int:
    async with tools.engine() as engine:
        found = await engine.prices.forget_sheet(stored.name)
    if not found:
        raise DialerError(f"The account {stored.name} has no rate sheet.")
    say(f"The rate sheet of {stored.name} is forgotten.")
    return 0
