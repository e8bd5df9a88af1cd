"""Pages of a PDF: head and foot with the page's number, headings, and tables that go on from
page to page under their columns' names. Where the reader's language is written from right to left,
the first column is the rightmost one, and lines begin there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.core.phrase import phrase
from dialer.engine.report_files import Look
from dialer.engine.report_fonts import Letters

if TYPE_CHECKING:
    pass

MARGIN_MM, ROW_MM, FOOT_MM = 12.0, 4.6, 14.0
HEAD_MM, HEAD_LINE_MM, CELL_GAP_MM = ROW_MM + 1, 3.4, 2.0
TEXT_PT, HEAD_PT, TITLE_PT, FOOT_PT = 7.5, 10.5, 15.0, 7.0
INK, FAINT, LINE, BAND = (30, 30, 30), (110, 110, 110), (190, 190, 190), (244, 246, 248)


@dataclass(frozen=True, slots=True)
class Column:
    """``share``: of the sheet's width, beside the others'; ``right``: figures; ``breaks``: into as
    many lines as a text needs, where another column cuts off what is too long.
    """

    heading: str
    share: float
    right: bool = False
    breaks: bool = False


class Sheet:
    """A PDF that is being written, from top to bottom. It says the Phrases that it is given."""

    def __init__(self, look: Look, title: str, subtitle: str) -> None:
        # Late: this library is for who saves a PDF alone.
        from fpdf import FPDF

        self.speech = look.speech
        self.say = look.speech.say
        self.right_to_left = look.speech.right_to_left
        self.pdf = FPDF(format=look.paper.value, unit="mm")
        self.pdf.set_auto_page_break(False)
        self.pdf.set_margins(MARGIN_MM, MARGIN_MM)
        self._title, self._subtitle = self.say(title), self.say(subtitle)
        self.pdf.set_title(self._title)
        self.pdf.set_lang(look.speech.language)
        self.pdf.set_creator("Dialer")
        self.letters = Letters(self.pdf)
        self.pdf.add_page()
        self._line(self._title, TITLE_PT, 8.0, bold=True)
        self._line(self._subtitle, HEAD_PT, 7.0, ink=FAINT)

    @property
    def width(self) -> float:
        """Between the margins, in mm."""
        return float(self.pdf.epw)

    @property
    def room(self) -> float:
        """What is left of this page, in mm."""
        return float(self.pdf.h) - FOOT_MM - float(self.pdf.get_y())

    @property
    def start(self) -> str:
        """The side where lines begin, as the library calls it."""
        return "R" if self.right_to_left else "L"

    @property
    def end(self) -> str:
        """The other side."""
        return "L" if self.right_to_left else "R"

    def left_of(self, along: float, width: float) -> float:
        """Where the left edge of something is that begins ``along`` mm from the margin where lines
        begin, and is so wide.
        """
        if self.right_to_left:
            return float(self.pdf.l_margin) + self.width - along - width
        return float(self.pdf.l_margin) + along

    def heading(self, text: str, needs_mm: float = 20.0) -> None:
        """Begins a part; on a new page where less than it needs is left."""
        if self.room < needs_mm + 10:
            self.pdf.add_page()
        self.pdf.ln(3)
        self._line(self.say(text), HEAD_PT, 6.5, bold=True)

    def words(self, text: str) -> None:
        """A sentence of its own."""
        self.letters.use(TEXT_PT)
        for line in self.letters.broken(self.say(text), self.width - CELL_GAP_MM):
            if self.room < ROW_MM:
                self.pdf.add_page()
            self._line(line, TEXT_PT, ROW_MM, ink=FAINT)

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
        self.pdf.cell(self.width, height, text, new_x="LMARGIN", new_y="NEXT", align=self.start)
        self.pdf.set_text_color(*INK)

    def _foot(self, page: int, pages: int) -> None:
        pdf, y = self.pdf, float(self.pdf.h) - FOOT_MM + 3
        pdf.page = page
        pdf.current_font_is_set_on_page = False  # the library knows the last page's alone
        self.letters.use(FOOT_PT)
        pdf.set_text_color(*FAINT)
        title_mm, pages_mm = self.width - 50, 50.0
        pdf.set_xy(self.left_of(0, title_mm), y)
        title = self.letters.fit(f"{self._title} · {self._subtitle}", title_mm)
        pdf.cell(title_mm, 5, title, align=self.start)
        words = self.say(phrase("Page {page} of {pages}", page=page, pages=pages))
        pdf.set_xy(self.left_of(title_mm, pages_mm), y)
        pdf.cell(pages_mm, 5, words, align=self.end)

    def output(self, path: Path) -> None:
        """Writes the file. Raises OSError."""
        pages = self.pdf.pages_count
        for page in range(1, pages + 1):  # only now it is known how many there are
            self._foot(page, pages)
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
        """The columns' names, in as many lines as the longest needs, down at the line; all are
        written smaller where a word would be cut off.
        """
        sheet, letters = self._sheet, self._sheet.letters
        letters.use(TEXT_PT, bold=True)
        names = [
            letters.broken(sheet.say(column.heading), width - CELL_GAP_MM)
            for column, width in zip(self._columns, self._widths, strict=True)
        ]
        too_wide = max(
            letters.width(line) / (width - CELL_GAP_MM)
            for lines, width in zip(names, self._widths, strict=True)
            for line in lines
        )
        letters.use(TEXT_PT / max(too_wide, 1.0), bold=True)
        above = HEAD_LINE_MM * (max(len(lines) for lines in names) - 1)
        bottom = sheet.pdf.get_y() + above + HEAD_MM
        along = 0.0
        for lines, column, width in zip(names, self._columns, self._widths, strict=True):
            x, right = sheet.left_of(along, width), column.right or sheet.right_to_left
            y = bottom - HEAD_MM - HEAD_LINE_MM * (len(lines) - 1)
            for line in lines:
                letters.put(x, y, width, HEAD_MM, line, right=right)
                y += HEAD_LINE_MM
            along += width
        sheet.pdf.set_draw_color(*LINE)
        left = sheet.pdf.l_margin
        sheet.pdf.line(left, bottom, left + sheet.width, bottom)
        sheet.pdf.set_xy(left, bottom)

    def row(self, cells: Sequence[str], *, bold: bool = False) -> None:
        """Adds a row; on a new page, under the heads again, where this one is full."""
        sheet, letters = self._sheet, self._sheet.letters
        letters.use(TEXT_PT, bold=bold)
        broken = {
            place: letters.broken(text, width - CELL_GAP_MM)
            for place, (text, column, width) in enumerate(
                zip(cells, self._columns, self._widths, strict=True)
            )
            if column.breaks
        }
        high = ROW_MM * max((len(lines) for lines in broken.values()), default=1) or ROW_MM
        if sheet.room < high:
            sheet.pdf.add_page()
            self._head()
        pdf = sheet.pdf
        letters.use(TEXT_PT, bold=bold)
        self._count += 1
        x, y = pdf.l_margin, pdf.get_y()
        if bold:
            pdf.line(x, y, x + sheet.width, y)
        elif self._count % 2 == 0:
            pdf.set_fill_color(*BAND)
            pdf.rect(x, y, sheet.width, high, "F")
        along = 0.0
        for place, (text, column, width) in enumerate(
            zip(cells, self._columns, self._widths, strict=True)
        ):
            for number, line in enumerate(broken.get(place, [text])):
                if line:
                    self._put(along, y + number * ROW_MM, width, line, column, bold=bold)
            along += width
        pdf.set_xy(pdf.l_margin, y + high)

    def _put(
        self, along: float, y: float, width: float, text: str, column: Column, *, bold: bool
    ) -> None:
        """A cell's line. Words are cut off where they are too long; a figure never is: it says all
        its digits in smaller ones.
        """
        sheet, letters = self._sheet, self._sheet.letters
        x, room = sheet.left_of(along, width), width - CELL_GAP_MM
        if not column.right:
            text = letters.fit(text, room)
            letters.put(x, y, width, ROW_MM, text, right=sheet.right_to_left)
            return
        wide = letters.width(text)
        if wide > room:
            letters.use(TEXT_PT * room / wide, bold=bold)
        letters.put(x, y, width, ROW_MM, text, right=True)
        if wide > room:
            letters.use(TEXT_PT, bold=bold)
