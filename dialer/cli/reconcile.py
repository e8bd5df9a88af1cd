"""``dialer reconcile``: the provider's bill beside the own call log."""

from __future__ import annotations

import argparse
import asyncio
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.cli.output import plain, say, say_json
from dialer.cli.report import PAPERS, add_days, ask, read_days
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import UsageError
from dialer.core.money import exact_decimal

# For types alone: this command imports the engine when it runs.
if TYPE_CHECKING:
    from dialer.core.reconcile import Finding, Tolerance
    from dialer.core.report_days import Days
    from dialer.engine.billing_reconcile import Reconciliation


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the command."""
    parser = groups.add_parser("reconcile", help="the provider's bill beside the call log")
    add_days(parser)
    parser.add_argument(
        "--tolerance", metavar="X", help="let so much pass as rounding of a call's cost (0.0005)"
    )
    parser.add_argument(
        "--seconds", metavar="N", type=int, help="let so many seconds of a call pass (1)"
    )
    formats = parser.add_mutually_exclusive_group()
    formats.add_argument("--json", action="store_true", help="one JSON object a call")
    formats.add_argument(
        "-o", dest="file", metavar="FILE", help="what there is to dispute, as FILE.csv or .pdf"
    )
    parser.add_argument("--paper", choices=PAPERS, help="of a PDF; by the country else")
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Prints the findings, or saves those to dispute."""
    if options.file:
        from dialer.engine.report_files import kind_of

        kind_of(Path(options.file), (".csv", ".pdf"))
    return asyncio.run(_reconcile(options, tools, _tolerance(options)))


def _tolerance(options: argparse.Namespace) -> Tolerance:
    from dialer.core.reconcile import Tolerance

    usual = Tolerance()
    seconds = usual.seconds if options.seconds is None else options.seconds
    if not 0 <= seconds <= 3600:
        raise UsageError("--seconds is a whole number from 0 to 3600.")
    amount = usual.amount
    if options.tolerance is not None:
        try:
            amount = exact_decimal(options.tolerance)
        except ValueError:
            amount = Decimal(-1)
        if amount < 0:
            raise UsageError("--tolerance is an amount such as 0.001, 0 or more.")
    return Tolerance(seconds, amount)


async def _reconcile(options: argparse.Namespace, tools: Tools, tolerance: Tolerance) -> int:
    async with tools.engine() as engine:
        billing = engine.billing
        days = read_days(options, billing)
        names = billing.names(options.account)
        status = await ask(billing, days, options)
        if status:
            return status
        beside = [await billing.reconcile(days, name, tolerance) for name in names]
        if options.file:
            await _save(beside, options, tools)
            return 0
        for each in beside:
            await _show(each, days, as_json=options.json)
    return 0


async def _save(beside: list[Reconciliation], options: argparse.Namespace, tools: Tools) -> None:
    from dialer.engine.report_dispute import disputed, save_dispute
    from dialer.engine.report_files import Look, Paper, paper_for

    paper = Paper(options.paper) if options.paper else paper_for(tools.region())
    path = Path(options.file)
    count = await save_dispute([await disputed(each) for each in beside], path, Look(paper))
    say(plain(f"{count} calls to dispute in {path}"))


async def _show(beside: Reconciliation, days: Days, *, as_json: bool) -> None:
    from dialer.core.reconcile import DisputeSum, finding_json, money_words

    sums = DisputeSum()
    counts: dict[str, int] = {}
    async for findings in beside.findings():
        for finding in findings:
            if as_json:
                date = days.local(finding.at).isoformat(timespec="seconds")
                say_json(finding_json(finding, date))
            else:
                say(plain(_line(finding, days)))
            sums.add(finding)
            counts[finding.verdict] = counts.get(finding.verdict, 0) + 1
    if as_json:
        return
    told = ", ".join(
        f"{count} {str(verdict).replace('_', ' ')}" for verdict, count in counts.items()
    )
    say(plain(f"{beside.account}: {told or 'no calls in these days'}"))
    for dispute in sums.sums:
        unknown = f", {dispute.unknown} of an unknown amount" if dispute.unknown else ""
        say(f"  the bill is too high by {money_words(dispute)}{unknown}")


def _line(finding: Finding, days: Days) -> str:
    from dialer.core.report import plain_decimal

    item, call = finding.item, finding.call
    billed = "" if item is None or item.debit is None else plain_decimal(item.debit)
    logged = "" if call is None or call.cost is None else plain_decimal(call.cost)
    fields = (
        f"{days.local(finding.at):%Y-%m-%d %H:%M}",
        f"{finding.verdict.replace('_', ' '):<12}",
        f"{finding.to_number:<16}",
        f"{billed:>10}",
        f"{logged:>10}",
        finding.why,
    )
    return "  ".join(fields).rstrip()
