"""Pages of a PDF: head and foot with the page's number, headings, and tables that go on from
page to page under their columns' names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.engine.report_files import Paper
from dialer.engine.report_fonts import Letters

if TYPE_CHECKING:
    from fpdf import FPDF

MARGIN_MM, ROW_MM, FOOT_MM = 12.0, 4.6, 14.0
TEXT_PT, HEAD_PT, TITLE_PT, FOOT_PT = 7.5, 10.5, 15.0, 7.0
INK, FAINT, LINE, BAND = (30, 30, 30), (110, 110, 110), (190, 190, 190), (244, 246, 248)


@dataclass(frozen=True, slots=True)
class Column:
    """``share``: of the sheet's width, beside the others'; ``right``: figures."""

    heading: str
    share: float
    right: bool = False


class Sheet:
    """A PDF that is being written, from top to bottom."""

    def __init__(self, paper: Paper, title: str, subtitle: str) -> None:
        # Late: this library is for who saves a PDF alone.
        from fpdf import FPDF

        sheet = self

        class Pages(FPDF):  # the library asks its subclasses for head and foot
            def footer(self) -> None:
                sheet._foot()

        self.pdf: FPDF = Pages(format=paper.value, unit="mm")
        self.pdf.set_auto_page_break(False)
        self.pdf.set_margins(MARGIN_MM, MARGIN_MM)
        self.pdf.set_title(title)
        self.pdf.set_creator("Dialer")
        self.letters = Letters(self.pdf)
        self._title = title
        self.subtitle = subtitle
        self.pdf.add_page()
        self._line(title, TITLE_PT, 8.0, bold=True)
        self._line(subtitle, HEAD_PT, 7.0, ink=FAINT)

    @property
    def width(self) -> float:
        """Between the margins, in mm."""
        return float(self.pdf.epw)

    @property
    def room(self) -> float:
        """What is left of this page, in mm."""
        return float(self.pdf.h) - FOOT_MM - float(self.pdf.get_y())

    def heading(self, text: str, needs_mm: float = 20.0) -> None:
        """Begins a part; on a new page where less than it needs is left."""
        if self.room < needs_mm + 10:
            self.pdf.add_page()
        self.pdf.ln(3)
        self._line(text, HEAD_PT, 6.5, bold=True)

    def words(self, text: str) -> None:
        """A sentence of its own."""
        if self.room < ROW_MM:
            self.pdf.add_page()
        self.letters.use(TEXT_PT)
        self.pdf.set_text_color(*FAINT)
        text = self.letters.written(text)
        self.pdf.multi_cell(self.width, ROW_MM, text, new_x="LMARGIN", new_y="NEXT")
        self.pdf.set_text_color(*INK)

    def _line(
        self,
        text: str,
        size_pt: float,
        height: float,
        *,
        bold: bool = False,
        ink: tuple[int, int, int] = INK,
    ) -> None:
        self.letters.use(size_pt, bold=bold)
        self.pdf.set_text_color(*ink)
        text = self.letters.fit(text, self.width)
        self.pdf.cell(self.width, height, text, new_x="LMARGIN", new_y="NEXT")
        self.pdf.set_text_color(*INK)

    def _foot(self) -> None:
        pdf = self.pdf
        pdf.set_xy(MARGIN_MM, -FOOT_MM + 3)
        self.letters.use(FOOT_PT)
        pdf.set_text_color(*FAINT)
        pdf.cell(self.width / 2, 5, self.letters.fit(f"{self._title}, {self.subtitle}", 120))
        pages = f"Page {pdf.page_no()} of {{nb}}"
        pdf.cell(self.width / 2, 5, pages, align="R")
        pdf.set_text_color(*INK)

    def output(self, path: Path) -> None:
        """Writes the file. Raises OSError."""
        self.pdf.output(str(path))

    def close(self) -> None:
        """Lets the files of the fonts go."""
        self.letters.close()


class SheetTable:
    """A table on a sheet: rows are added one by one."""

    def __init__(self, sheet: Sheet, columns: Sequence[Column]) -> None:
        self._sheet = sheet
        self._columns = columns
        whole = sum(column.share for column in columns)
        self._widths = [sheet.width * column.share / whole for column in columns]
        self._count = 0
        self._head()

    def _head(self) -> None:
        pdf, letters = self._sheet.pdf, self._sheet.letters
        letters.use(TEXT_PT, bold=True)
        pdf.set_draw_color(*LINE)
        for column, width in zip(self._columns, self._widths, strict=True):
            align = "R" if column.right else "L"
            pdf.cell(width, ROW_MM + 1, letters.fit(column.heading, width - 2), "B", align=align)
        pdf.ln(ROW_MM + 1)

    def row(self, cells: Sequence[str], *, bold: bool = False) -> None:
        """Adds a row; on a new page, under the heads again, where this one is full."""
        if self._sheet.room < ROW_MM:
            self._sheet.pdf.add_page()
            self._head()
        pdf, letters = self._sheet.pdf, self._sheet.letters
        letters.use(TEXT_PT, bold=bold)
        self._count += 1
        x, y = pdf.l_margin, pdf.get_y()
        if bold:
            pdf.line(x, y, x + self._sheet.width, y)
        elif self._count % 2 == 0:
            pdf.set_fill_color(*BAND)
            pdf.rect(x, y, self._sheet.width, ROW_MM, "F")
        for text, column, width in zip(cells, self._columns, self._widths, strict=True):
            if text:
                self._cell(x, y, width, text, column, bold=bold)
            x += width
        pdf.set_xy(pdf.l_margin, y + ROW_MM)

    def _cell(
        self, x: float, y: float, width: float, text: str, column: Column, *, bold: bool
    ) -> None:
        letters = self._sheet.letters
        room = width - 2
        if not column.right:
            letters.put(x, y, width, ROW_MM, letters.fit(text, room), right=False)
            return
        wide = letters.width(text)
        if wide > room:  # an amount is never cut: it says all its digits in smaller ones
            letters.use(TEXT_PT * room / wide, bold=bold)
        letters.put(x, y, width, ROW_MM, text, right=True)
        if wide > room:
            letters.use(TEXT_PT, bold=bold)
