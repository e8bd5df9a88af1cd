"""What there is to argue about with a provider, as a file to send: each call that the bill has
otherwise than the log, and by how much the bill is too high in all.

As CSV, machines read it: it is English, whatever language the window speaks.
"""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from dialer.core.phrase import counted, phrase
from dialer.core.reconcile import DisputeSum, Finding, is_disputed
from dialer.core.report_days import Days
from dialer.core.report_json import amount_json
from dialer.engine.billing_reconcile import Reconciliation
from dialer.engine.call_table import safe_cell
from dialer.engine.report_files import Look, kind_of
from dialer.engine.report_sheet import Column, Sheet, SheetTable
from dialer.engine.report_words import days_words
from dialer.engine.whole_file import save_whole

COLUMNS = (
    *("verdict", "date", "from", "to", "provider_call_id", "billed_billsec", "billed_debit"),
    *("logged_billsec", "logged_cost", "too_much", "currency", "why"),
)
TEXTS = frozenset(("from", "to", "provider_call_id", "currency", "why"))
SHEET_COLUMNS = (
    Column(phrase("Date"), 31),
    Column(phrase("To"), 24),
    Column(phrase("Seconds billed"), 16, right=True),
    Column(phrase("Seconds logged"), 17, right=True),
    Column(phrase("Billed"), 16, right=True),
    Column(phrase("Logged"), 18, right=True),
    Column(phrase("Too much"), 14, right=True),
    Column("", 3),
    Column(phrase("What differs"), 55, breaks=True),
)


@dataclass(frozen=True, slots=True)
class Disputed:
    """What of a reconciliation is disputed, and what it comes to."""

    days: Days
    account: str
    findings: Sequence[Finding]
    sums: DisputeSum = field(default_factory=DisputeSum)


async def disputed(reconciliation: Reconciliation) -> Disputed:
    """Goes through all findings. Raises StoreError."""
    found: list[Finding] = []
    sums = DisputeSum()
    async for findings in reconciliation.findings():
        for finding in findings:
            sums.add(finding)
        found += [finding for finding in findings if is_disputed(finding)]
    return Disputed(reconciliation.days, reconciliation.account, found, sums)


async def save_dispute(disputes: Sequence[Disputed], path: Path, look: Look | None = None) -> int:
    """Writes the file, CSV or PDF by its name, and answers how many calls are in it.

    Raises UsageError for another ending, StoreError when it cannot be written.
    """
    ending = kind_of(path, (".csv", ".pdf"))

    async def write(unfinished: Path) -> None:
        if ending == ".csv":
            await asyncio.to_thread(_write_csv, disputes, unfinished)
        else:
            await asyncio.to_thread(_write_pdf, disputes, unfinished, look or Look())

    await save_whole(path, write)
    return sum(len(each.findings) for each in disputes)


def _write_csv(disputes: Sequence[Disputed], path: Path) -> None:
    # With a mark in front by which Excel knows UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        _rows(disputes, file)


def _rows(disputes: Sequence[Disputed], file: TextIO) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(("account", *COLUMNS))
    for each in disputes:
        for finding in each.findings:
            values = _values(finding, each.days)
            cells = [safe_cell(values[name]) if name in TEXTS else values[name] for name in COLUMNS]
            writer.writerow([safe_cell(each.account), *cells])


def _values(finding: Finding, days: Days) -> dict[str, object]:
    item, call = finding.item, finding.call
    source = item or call
    assert source is not None, "one of them is there"
    return {
        "verdict": finding.verdict.value,
        "date": days.local(finding.at).isoformat(timespec="seconds"),
        "from": source.from_number,
        "to": finding.to_number,
        "provider_call_id": source.provider_call_id,
        "billed_billsec": item.billsec if item else None,
        "billed_debit": amount_json(item.debit) if item else None,
        "logged_billsec": call.duration_s if call else None,
        "logged_cost": amount_json(call.cost) if call else None,
        "too_much": amount_json(finding.too_much),
        "currency": finding.currency,
        "why": finding.why,
    }


def _write_pdf(disputes: Sequence[Disputed], path: Path, look: Look) -> None:
    days = disputes[0].days if disputes else None
    sheet = Sheet(look, phrase("Disputed calls"), "" if days is None else days_words(days))
    try:
        for each in disputes:
            _write_account(sheet, each)
        sheet.output(path)
    finally:
        sheet.close()


def _write_account(sheet: Sheet, each: Disputed) -> None:
    sheet.heading(phrase("Account {account}", account=each.account))
    if not each.findings:
        sheet.words(phrase("The bill and the log agree: there is nothing to dispute."))
        return
    for dispute in each.sums.sums:
        amount = f"{sheet.speech.amount(dispute.too_much)} {dispute.currency or ''}".rstrip()
        sheet.words(
            counted(
                "%n call; the bill is too high by {amount}.",
                "%n calls; the bill is too high by {amount}.",
                dispute.calls,
                amount=amount,
            )
        )
        if dispute.unknown:
            sheet.words(
                counted(
                    "For %n of them the amount is not known.",
                    "For %n of them the amount is not known.",
                    dispute.unknown,
                )
            )
    table = SheetTable(sheet, SHEET_COLUMNS)
    for finding in each.findings:
        table.row(_cells(sheet, finding, each.days))


def _cells(sheet: Sheet, finding: Finding, days: Days) -> list[str]:
    item, call = finding.item, finding.call
    amount = sheet.speech.amount
    much = finding.too_much
    return [
        f"{days.local(finding.at):%Y-%m-%d %H:%M:%S}",
        finding.to_number,
        "" if item is None or item.billsec is None else str(item.billsec),
        "" if call is None or call.duration_s is None else str(call.duration_s),
        "" if item is None or item.debit is None else amount(item.debit),
        "" if call is None or call.cost is None else amount(call.cost),
        "" if much is None else amount(much),
        "",  # figures end where words begin
        sheet.say(finding.why),
    ]
