"""The same report as JSON, CSV, workbook and PDF: read back by other programs' libraries, all say
the same to the last digit.
"""

from __future__ import annotations

import asyncio
import csv
import shutil
import subprocess
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from dialer.core.contact import Contact
from dialer.core.errors import StoreError, UsageError
from dialer.core.ledger import LedgerItem
from dialer.core.ledger_ports import KnownBalance, LoggedCall
from dialer.core.reconcile import DisputeSum, Tolerance, compare, is_disputed
from dialer.core.report import plain_decimal
from dialer.core.report_days import Days
from dialer.core.report_json import item_json, totals_json
from dialer.engine.billing_report import Report, find_items
from dialer.engine.report_bars import scale_top
from dialer.engine.report_dispute import Disputed, save_dispute
from dialer.engine.report_files import Look, Paper, paper_for, save_report
from dialer.store.ledger import LedgerBase

START = datetime(2026, 3, 1, tzinfo=UTC)
DAYS = Days(date(2026, 3, 1), date(2026, 3, 31), ZoneInfo("Europe/London"))
PEOPLE = {
    "+442079460018": "=HYPERLINK(0)",
    "+442079460019": "Анна Мюллер",
    "+442079460020": "محمد علي",
    "+442079460021": "שרה כהן",
    "+442079460022": "王小明",
    "+442079460023": "@SUM(A1)",
}
LONG = Decimal("0.123456789012345678")


class Book:
    async def by_numbers(self, e164s: Sequence[str]) -> Mapping[str, Contact]:
        return {n: Contact(PEOPLE[n], id=n) for n in e164s if n in PEOPLE}


def items(count: int = 120) -> list[LedgerItem]:
    numbers = list(PEOPLE)
    made = [
        LedgerItem(
            "home",
            str(n),
            START + timedelta(hours=6 * n),
            "+12125550100",
            numbers[n % len(numbers)],
            n,
            debit=Decimal(n * n).scaleb(-4),
            currency="USD",
            region="GB",
        )
        for n in range(count)
    ]
    deposit = replace(made[3], key="d", credit=Decimal("25.10"), debit=Decimal(0), to_number="")
    return [*made, deposit]


@pytest.fixture
async def ledger(tmp_path: Path) -> AsyncIterator[LedgerBase]:
    base = LedgerBase(tmp_path / "dialer.sqlite3")
    yield base
    await base.aclose()


async def opened(ledger: LedgerBase, *more: LedgerItem) -> Report:
    for account in ("home", "work"):
        await ledger.replace(
            account,
            START - timedelta(days=9),
            START + timedelta(days=99),
            [each for each in (*items(), *more) if each.account == account],
        )
    await ledger.note_read("home", list(DAYS), DAYS.end, KnownBalance(START, Decimal(7), "USD"))
    report = Report(ledger, Book(), DAYS)
    await report.open(find_items(DAYS, ()), {"home": "USD"})
    return report


UNNAMED = LedgerItem("work", "x", START, "+12125550100", "+33140000000", 5, debit=LONG, region="FR")


async def test_all_forms_say_the_same_to_the_last_digit(ledger: LedgerBase, tmp_path: Path) -> None:
    report = await opened(ledger)
    (statement,) = report.statements
    totals = statement.totals
    lines = [line for some in [part async for part in report.lines()] for line in some]
    as_json = [item_json(line, DAYS) for line in lines]
    for name in ("r.csv", "r.xlsx", "r.pdf"):
        assert await save_report(report, tmp_path / name) == 121

    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = ("date", "from", "to", "billsec", "credit", "debit")
    assert [tuple(row[key] for key in keys) for row in rows] == [
        tuple(str(each[key]) for key in keys) for each in as_json
    ]
    told = totals_json(totals)
    assert told["debit"] == plain_decimal(sum((Decimal(row["debit"]) for row in rows), Decimal(0)))
    assert rows[-1]["balance"] == plain_decimal(statement.end_balance or Decimal(0))

    book = load_workbook(tmp_path / "r.xlsx", data_only=True)
    sheet = book["Items"]
    cells = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [Decimal(str(cell[6])) for cell in cells] == [Decimal(row["debit"]) for row in rows]
    assert cells[0][0] == datetime(2026, 3, 1)
    assert cells[-1][0] == DAYS.local(lines[-1].item.at).replace(tzinfo=None)  # summer time
    assert sheet.freeze_panes == "A2"
    summary = [cell.value for cell in book["Summary"][4]]
    assert Decimal(str(summary[4])) == Decimal(7)
    assert [Decimal(str(summary[place])) for place in (7, 8, 9)] == [
        totals.credit,
        totals.debit,
        statement.end_balance,
    ]
    by_day = list(book["By day"].iter_rows(min_row=2, values_only=True))
    assert sum((Decimal(str(row[5])) for row in by_day), Decimal(0)) == totals.debit

    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "r.pdf").pages)
    for amount in (totals.debit, totals.credit, statement.end_balance or Decimal(0)):
        assert plain_decimal(amount) in text
    assert f"{totals.calls} calls" in text
    for line in lines:
        assert plain_decimal(line.item.debit or Decimal(0)) in text


async def test_formulas_in_a_workbook_agree_with_what_they_add_up(
    ledger: LedgerBase, tmp_path: Path
) -> None:
    report = await opened(ledger)
    await save_report(report, tmp_path / "r.xlsx")
    book = load_workbook(tmp_path / "r.xlsx")
    formulas = [book["Summary"].cell(4, column).value for column in (8, 9, 10)]
    assert all(str(formula).startswith("=ROUND(") for formula in formulas), formulas
    assert "SUMIFS('Items'!$G$2:$G$122" in str(formulas[1])


async def test_amounts_longer_than_a_spreadsheet_s_numbers_stay_whole(
    ledger: LedgerBase, tmp_path: Path
) -> None:
    report = await opened(ledger, UNNAMED)
    await save_report(report, tmp_path / "r.xlsx")
    book = load_workbook(tmp_path / "r.xlsx")
    (row,) = [row for row in book["Items"].iter_rows(min_row=2) if row[8].value == "work"]
    assert row[6].value == str(LONG)
    summary = {row[0].value: row[8].value for row in book["Summary"].iter_rows(min_row=4)}
    assert summary["work"] == str(LONG)
    assert not str(summary["home"]).startswith("=")  # a formula would leave the text out


async def test_what_others_wrote_is_no_formula_anywhere(ledger: LedgerBase, tmp_path: Path) -> None:
    odd = replace(UNNAMED, key="odd", to_number="=1+1", currency="=cmd()")
    report = await opened(ledger, odd)
    for name in ("r.csv", "r.xlsx"):
        await save_report(report, tmp_path / name)
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    texts = [row[key] for row in rows for key in ("to", "name", "currency", "account")]
    assert not [text for text in texts if text.startswith(("=", "@", "-"))]
    assert "'=HYPERLINK(0)" in texts
    book = load_workbook(tmp_path / "r.xlsx")
    cells = [cell for row in book["Items"].iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert "=HYPERLINK(0)" in [cell.value for cell in cells]


async def test_names_of_all_scripts_are_in_the_pdf(ledger: LedgerBase, tmp_path: Path) -> None:
    report = await opened(ledger)
    await save_report(report, tmp_path / "r.pdf")
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "r.pdf").pages)
    assert "Анна Мюллер" in text
    assert "王小明" in text or "WangXiaoMing" in text.replace(" ", "")
    assert "Spent by day, USD" in text
    assert "Spent by destination, USD" in text


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
async def test_sheets_have_their_size_and_their_numbers(
    ledger: LedgerBase, tmp_path: Path, paper: Paper, size: tuple[int, int]
) -> None:
    await save_report(await opened(ledger), tmp_path / "r.pdf", Look(paper))
    pages = PdfReader(tmp_path / "r.pdf").pages
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert (round(page.mediabox.width), round(page.mediabox.height)) == size
        assert f"Page {number} of {len(pages)}" in page.extract_text()


async def test_a_file_is_there_whole_or_not_at_all(ledger: LedgerBase, tmp_path: Path) -> None:
    report = await opened(ledger)
    folder = tmp_path / "out"
    folder.mkdir()
    for name in ("r.csv", "r.xlsx", "r.pdf"):
        (folder / name).write_text("older")
        with pytest.raises(asyncio.CancelledError):
            await save_report(report, folder / name, progress=_cancel)
        assert (folder / name).read_text() == "older"
    assert len(list(folder.iterdir())) == 3
    with pytest.raises(StoreError, match="could not be written"):
        await save_report(report, tmp_path / "nowhere" / "r.csv")


def _cancel(_count: int) -> None:
    raise asyncio.CancelledError


async def test_other_endings_are_refused_before_anything_is_written(
    ledger: LedgerBase, tmp_path: Path
) -> None:
    report = await opened(ledger)
    with pytest.raises(UsageError, match=r"does not end in \.csv, \.xlsx or \.pdf"):
        await save_report(report, tmp_path / "r.doc")
    report.count = 10**6
    with pytest.raises(UsageError, match="1,000,000 items"):
        await save_report(report, tmp_path / "r.pdf")
    assert not (tmp_path / "r.pdf").exists()


async def test_a_report_of_nothing_is_a_file_too(ledger: LedgerBase, tmp_path: Path) -> None:
    report = Report(ledger, Book(), DAYS)
    await report.open(find_items(DAYS, ()), {"home": None})
    for name in ("r.csv", "r.xlsx", "r.pdf"):
        assert await save_report(report, tmp_path / name) == 0
        assert (tmp_path / name).stat().st_size > 50


async def test_disputed_calls_as_files(tmp_path: Path) -> None:
    (billed, *_) = items()
    billed = replace(billed, debit=Decimal("0.5"), billsec=90)
    call = LoggedCall("c", "home", "", "+1", "+2", "c", START, 60, Decimal("0.25"), "USD")
    findings = [compare(billed, call, Tolerance()), compare(billed, None, Tolerance())]
    assert all(map(is_disputed, findings))
    sums = DisputeSum()
    for finding in findings:
        sums.add(finding)
    disputes = [Disputed(DAYS, "home", findings, sums)]
    for name in ("d.csv", "d.pdf"):
        assert await save_dispute(disputes, tmp_path / name) == 2
    with (tmp_path / "d.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["too_much"] for row in rows] == ["0.25", "0.5"]
    assert rows[0]["why"] == "duration: billed 90 s, logged 60 s; cost: billed 0.5, logged 0.25"
    text = PdfReader(tmp_path / "d.pdf").pages[0].extract_text()
    assert "2 calls; the bill is too high by 0.75 USD." in text
    with pytest.raises(UsageError, match=r"\.csv or \.pdf"):
        await save_dispute(disputes, tmp_path / "d.xlsx")


def test_paper_goes_by_the_country() -> None:
    assert [paper_for(region) for region in ("US", "GB", None)] == [
        Paper.LETTER,
        Paper.A4,
        Paper.A4,
    ]


@pytest.mark.parametrize(
    ("most", "top"), [("0", "1"), ("0.07", "0.1"), ("3", "5"), ("24", "25"), ("1000", "1000")]
)
def test_an_axis_ends_at_a_round_number(most: str, top: str) -> None:
    assert scale_top(Decimal(most)) == Decimal(top)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed here")
async def test_pdftotext_reads_the_pdf(ledger: LedgerBase, tmp_path: Path) -> None:
    report = await opened(ledger)
    await save_report(report, tmp_path / "r.pdf")
    command = ["pdftotext", "-layout", str(tmp_path / "r.pdf"), "-"]
    read = await asyncio.to_thread(subprocess.run, command, capture_output=True, check=True)
    assert plain_decimal(report.statements[0].totals.debit) in read.stdout.decode()


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here")
async def test_libreoffice_adds_up_the_same(ledger: LedgerBase, tmp_path: Path) -> None:
    report = await opened(ledger)
    await save_report(report, tmp_path / "r.xlsx")
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/office"]
    command += ["--convert-to", "csv", "--outdir", str(tmp_path), str(tmp_path / "r.xlsx")]
    await asyncio.to_thread(subprocess.run, command, check=True, capture_output=True)
    rows = list(csv.reader((tmp_path / "r.csv").read_text().splitlines()))
    assert Decimal(rows[3][8]) == report.statements[0].totals.debit
