"""The charts of a PDF: spending over time as bars that stand, by destination as bars that lie. Each
bar that has room says its amount.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from dialer.engine.report_sheet import FAINT, INK, LINE, TEXT_PT, Sheet

HEIGHT_MM, AXIS_MM, LABEL_MM = 46.0, 16.0, 5.0
BAR_MM, LYING_LABEL_MM, AMOUNT_MM = 5.2, 42.0, 34.0
LINES = 4
BLUE = (43, 108, 176)

Bar = tuple[str, Decimal]
"""What it stands for, and how much it is."""


def scale_top(most: Decimal) -> Decimal:
    """The round number at or above the largest amount at which an axis ends."""
    if most <= 0:
        return Decimal(1)
    unit = Decimal(1).scaleb(most.adjusted())
    for factor in (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10)):
        if unit * factor >= most:
            return unit * factor
    return unit * 10


def standing(sheet: Sheet, bars: Sequence[Bar]) -> None:
    """Bars over time."""
    if not bars:
        return
    pdf, letters = sheet.pdf, sheet.letters
    if sheet.room < HEIGHT_MM + LABEL_MM + 4:
        pdf.add_page()
    top_y = pdf.get_y() + 2
    width = sheet.width - AXIS_MM
    left = sheet.left_of(AXIS_MM, width)
    top = scale_top(max(amount for _, amount in bars))
    letters.use(TEXT_PT - 1)
    pdf.set_draw_color(*LINE)
    pdf.set_text_color(*FAINT)
    for line in range(LINES + 1):
        y = top_y + HEIGHT_MM * (1 - line / LINES)
        pdf.line(left, y, left + width, y)
        pdf.set_xy(sheet.left_of(0, AXIS_MM - 1.5), y - 2)
        words = sheet.speech.amount(top * line / LINES)
        pdf.cell(AXIS_MM - 1.5, 4, words, align=sheet.end)
    step = width / len(bars)
    each = max(1, -(-len(bars) * 16 // int(width)))  # every so many bars a label finds room
    pdf.set_fill_color(*BLUE)
    for place, (label, amount) in enumerate(bars):
        height = HEIGHT_MM * _share(amount, top)
        along = AXIS_MM + step * place
        x = sheet.left_of(along, step)
        if height > 0:
            thick = min(step * 0.8, 10.0)
            pdf.rect(x + (step - thick) / 2, top_y + HEIGHT_MM - height, thick, height, "F")
        if place % each == 0 and along + step * min(each, 3) <= sheet.width + 1:
            pdf.set_xy(sheet.left_of(along, step * each), top_y + HEIGHT_MM + 0.5)
            align = "C" if each == 1 else sheet.start
            pdf.cell(step * each, 4, letters.written(label), align=align)
    pdf.set_text_color(*INK)
    pdf.set_xy(pdf.l_margin, top_y + HEIGHT_MM + LABEL_MM + 1)


def lying(sheet: Sheet, bars: Sequence[Bar]) -> None:
    """Bars by name, one under the other, each with its amount."""
    pdf, letters = sheet.pdf, sheet.letters
    top = max((amount for _, amount in bars), default=Decimal(0))
    room = sheet.width - LYING_LABEL_MM - AMOUNT_MM
    for label, amount in bars:
        if sheet.room < BAR_MM:
            pdf.add_page()
        letters.use(TEXT_PT)
        y = pdf.get_y()
        pdf.set_x(sheet.left_of(0, LYING_LABEL_MM))
        pdf.cell(LYING_LABEL_MM, BAR_MM, letters.fit(label, LYING_LABEL_MM - 2), align=sheet.start)
        long = room * _share(amount, top)
        pdf.set_fill_color(*BLUE)
        if long > 0:
            pdf.rect(sheet.left_of(LYING_LABEL_MM, long), y + 0.8, long, BAR_MM - 1.6, "F")
        pdf.set_xy(sheet.left_of(LYING_LABEL_MM + long + 1, AMOUNT_MM), y)
        words = sheet.speech.amount(amount)
        pdf.cell(AMOUNT_MM, BAR_MM, words, new_x="LMARGIN", new_y="NEXT", align=sheet.start)


def _share(amount: Decimal, top: Decimal) -> float:
    """How long a bar is, of the longest: the one place where an amount becomes a picture."""
    return float(max(amount, Decimal(0)) / top) if top > 0 else 0.0
