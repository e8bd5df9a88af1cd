"""Saved reports in the reader's language: every word is said through it, amounts have its decimal
sign, and tables are turned round where it is written from right to left.
"""

from __future__ import annotations

import asyncio
import csv
import re
import shutil
import subprocess
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from dialer.core.ledger_ports import LoggedCall
from dialer.core.phrase import Phrase
from dialer.core.reconcile import DisputeSum, Tolerance, compare
from dialer.core.report import plain_decimal
from dialer.core.speech import Speech
from dialer.engine.billing_report import Report
from dialer.engine.report_dispute import Disputed, save_dispute
from dialer.engine.report_files import Look, save_report
from dialer.engine.report_xlsx import SHEET_NAME_MOST, sheet_name
from dialer.store.ledger import LedgerBase
from tests.unit.engine.test_report_files import DAYS, START, UNNAMED, items, opened

DATA = {"home", "work", "USD", "HYPERLINK", "SUM", "WangXiaoMing", "Wang", "Xiao", "Ming"}


def marked(text: str) -> str:
    """As a translator would, but so that it shows; what is data stays."""
    return f"«{text}»" if isinstance(text, Phrase) else text


MARKED = Speech("de", say=marked, decimal_sign=",")
TURNED = Speech("he", right_to_left=True, say=lambda text: f"שלום {text}")


@pytest.fixture
async def report(tmp_path: Path) -> Report:
    base = LedgerBase(tmp_path / "dialer.sqlite3")
    nobody_tells = replace(items()[5], key="untold", debit=None)
    unnamed = replace(UNNAMED, account="home")
    nowhere = replace(items()[6], key="nowhere", region="", to_number="12")
    return await opened(base, nobody_tells, UNNAMED, unnamed, nowhere)


def disputes(count: int = 1) -> list[Disputed]:
    (billed, *_) = items()
    billed = replace(billed, debit=Decimal("0.5"), billsec=90)
    call = LoggedCall("c", "home", "", "+1", "+2", "c", START, 60, Decimal("0.25"), "USD")
    findings = [
        compare(billed, call, Tolerance()),
        *[compare(billed, None, Tolerance())] * count,
        compare(replace(billed, debit=None), None, Tolerance()),
    ]
    sums = DisputeSum()
    for finding in findings:
        sums.add(finding)
    return [Disputed(DAYS, "home", findings, sums), Disputed(DAYS, "work", [])]


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def unsaid(text: str) -> set[str]:
    """The words that nobody was asked to say."""
    rest = text
    while (shorter := re.sub("«[^«»]*»", "", rest)) != rest:
        rest = shorter
    return set(re.findall(r"[A-Za-z]{2,}", rest)) - DATA


async def test_every_word_of_a_pdf_is_said(report: Report, tmp_path: Path) -> None:
    await save_report(report, tmp_path / "r.pdf", Look(speech=MARKED))
    text = text_of(tmp_path / "r.pdf")
    assert unsaid(text) == set()
    for said in ("«Billing report»", "«Seconds»", "«not known»", "«Unknown»", "«United Kingdom»"):
        assert said in text
    assert "«Items of home, no currency named»" in text
    total = report.statements[-1].totals.debit
    assert plain_decimal(total).replace(".", ",") in text
    assert not re.search(r"\d\.\d", text)
    pdf = PdfReader(tmp_path / "r.pdf")
    assert str(pdf.root_object["/Lang"]) == "de"
    foot = "«Billing report» · «from 2026-03-01 to 2026-03-31»"
    for number, page in enumerate(pdf.pages, 1):
        assert foot in page.extract_text()
        assert f"«Page {number} of {len(pdf.pages)}»" in page.extract_text()


async def test_every_word_of_a_dispute_is_said(tmp_path: Path) -> None:
    await save_dispute(disputes(), tmp_path / "d.pdf", Look(speech=MARKED))
    text = text_of(tmp_path / "d.pdf")
    assert unsaid(text) == set()
    assert "«3 calls; the bill is too high by 0,75 USD.»" in text
    assert "«For 1 of them the amount is not known.»" in text
    await save_dispute(disputes(), tmp_path / "d.csv", Look(speech=MARKED))
    assert "«" not in (tmp_path / "d.csv").read_text("utf-8-sig")


async def test_a_long_reason_goes_on_in_the_next_line_and_page(tmp_path: Path) -> None:
    await save_dispute(disputes(60), tmp_path / "d.pdf", Look(speech=MARKED))
    text = " ".join(text_of(tmp_path / "d.pdf").split())
    assert text.count("it was placed elsewhere, or nobody placed it»") == 61
    assert "…" not in text
    assert len(PdfReader(tmp_path / "d.pdf").pages) > 1


async def test_every_word_of_a_workbook_is_said(report: Report, tmp_path: Path) -> None:
    await save_report(report, tmp_path / "r.xlsx", Look(speech=MARKED))
    book = load_workbook(tmp_path / "r.xlsx")
    assert book.sheetnames == ["«Summary»", "«By day»", "«By country»", "«Items»"]
    texts = [
        str(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "s"
    ]
    assert unsaid("\n".join(texts)) == set()
    (long,) = [text for text in texts if text.startswith("0,12345")][:1]
    assert long == "0,123456789012345678"  # as text: it has more digits than a number holds
    assert not any(sheet.sheet_view.rightToLeft for sheet in book)


def places(path: Path, page: int) -> list[tuple[str, float]]:
    """The pieces of text of a page, and where they begin."""
    found: list[tuple[str, float]] = []

    def visit(text: str, _cm: Any, matrix: Any, _font: Any, _size: Any) -> None:
        if text.strip():
            found.append((text.strip(), float(matrix[4])))

    PdfReader(path).pages[page].extract_text(visitor_text=visit)
    return found


async def test_tables_begin_at_the_right_where_the_language_does(
    report: Report, tmp_path: Path
) -> None:
    for name, speech in (("left", Speech()), ("right", TURNED)):
        await save_report(report, tmp_path / f"{name}.pdf", Look(speech=speech))
        begins = places(tmp_path / f"{name}.pdf", page=1)
        dates = [x for text, x in begins if text.startswith("2026-")]
        numbers = [x for text, x in begins if text.startswith("+1212")]
        amounts = [x for text, x in begins if text.startswith("0.00")]
        if speech.right_to_left:
            assert min(dates) > max(numbers) > max(amounts)
        else:
            assert max(dates) < min(numbers) < min(amounts)
    await save_report(report, tmp_path / "r.xlsx", Look(speech=TURNED))
    book = load_workbook(tmp_path / "r.xlsx")
    assert all(sheet.sheet_view.rightToLeft for sheet in book)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("By day", "By day"),
        ("Länder/Tage: [alle]?", "Länder Tage alle"),
        ("'Aujourd'hui'", "Aujourd'hui"),
        ("\u200f\u2068סיכום\u2069", "סיכום"),
        ("x" * 40, "x" * SHEET_NAME_MOST),
    ],
)
def test_a_sheet_has_a_name_that_excel_takes(said: str, name: str) -> None:
    assert sheet_name(said) == name
    assert sheet_name(said, " 12").endswith(" 12")
    assert len(sheet_name(said, " 12")) <= SHEET_NAME_MOST


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed here")
async def test_libreoffice_adds_up_sheets_with_names_in_other_languages(tmp_path: Path) -> None:
    base = LedgerBase(tmp_path / "dialer.sqlite3")
    report = await opened(base)
    # All sheets are called the same, with a sign that formulas have to write twice.
    odd = Speech("fr", right_to_left=True, say=lambda _: "L'état d'aujourd'hui", decimal_sign=",")
    await save_report(report, tmp_path / "r.xlsx", Look(speech=odd))
    assert len(set(load_workbook(tmp_path / "r.xlsx").sheetnames)) == 4
    _spoil_results(tmp_path / "r.xlsx")
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/office"]
    command += ["--convert-to", "csv", "--outdir", str(tmp_path), str(tmp_path / "r.xlsx")]
    await asyncio.to_thread(subprocess.run, command, check=True, capture_output=True)
    rows = list(csv.reader((tmp_path / "r.csv").read_text("latin-1").splitlines()))
    assert Decimal(rows[3][8]) == report.statements[0].totals.debit
    await base.aclose()


def _spoil_results(path: Path) -> None:
    """Saves it without the formulas' results, so that they have to be reckoned."""
    book = load_workbook(path)
    book.save(path)
