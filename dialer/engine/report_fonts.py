"""Letters for PDFs: DejaVu Sans, which comes with the program, for Latin, Greek, Cyrillic, Hebrew,
Arabic, Armenian and Georgian; a font of the system for others, Chinese among them; and where there
is none, the same name in Latin letters, which is better than empty boxes.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import bidirectional

if TYPE_CHECKING:
    from fpdf import FPDF

FOLDER = Path(__file__).parent / "fonts"
FAMILY, BEYOND = "DejaVu", "beyond"
FILES = {"": "DejaVuSansCondensed.ttf", "B": "DejaVuSansCondensed-Bold.ttf"}
SYSTEM_FONTS = (
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
    "/usr/share/fonts/truetype/arphic/uming.ttc",
    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
    "/Library/Fonts/Arial Unicode.ttf",
    "C:/Windows/Fonts/arialuni.ttf",
    "C:/Windows/Fonts/msyh.ttc",
    "C:/Windows/Fonts/malgun.ttf",
    "C:/Windows/Fonts/Nirmala.ttf",
)
"""Those with outlines that can be embedded, where systems keep them."""

DIRECTION_MARKS = frozenset("\u200e\u200f\u2066\u2067\u2068\u2069")
"""They have no width and say which way round what stands beside or between them is written."""

log = logging.getLogger(__name__)


class Letters:
    """The fonts of one PDF."""

    def __init__(self, pdf: FPDF, system_fonts: Iterable[str] = SYSTEM_FONTS) -> None:
        self._pdf = pdf
        self._system_fonts = system_fonts
        # It tells of each table of a font that it leaves out.
        logging.getLogger("fontTools").setLevel(logging.ERROR)
        for style, name in FILES.items():
            pdf.add_font(FAMILY, style, str(FOLDER / name))
        pdf.set_text_shaping(True)  # joins Arabic letters and turns right-to-left text round
        self._own = _letters(pdf, FAMILY)
        self._plain = frozenset(
            chr(code)
            for code in self._own
            if code in range(32, 0x300) or code in range(0x370, 0x590)
        )
        """What stands one after the other, from left to right: it needs no shaping, which takes
        twenty times as long, and a table is mostly figures.
        """
        self._size_pt = 0.0

    def use(self, size_pt: float, *, bold: bool = False) -> None:
        """The font of what is written next."""
        self._size_pt = size_pt
        self._pdf.set_font(FAMILY, "B" if bold else "", size_pt)

    def width(self, text: str) -> float:
        """How wide a text is, in mm."""
        if not self._plain.issuperset(text):
            return float(self._pdf.get_string_width(text))
        widths: Mapping[int, int] = getattr(self._pdf.current_font, "cw", {})
        return float(sum(widths[ord(c)] for c in text) * self._size_pt * 0.001 / self._pdf.k)

    def put(
        self, x: float, y: float, width: float, height: float, text: str, *, right: bool
    ) -> None:
        """Writes a line of text that fits into a box, at its left or its right."""
        if not self._plain.issuperset(text):
            self._pdf.set_xy(x, y)
            self._pdf.cell(width, height, text, align="R" if right else "L")
            return
        if right:
            x += width - self.width(text) - self._pdf.c_margin
        else:
            x += self._pdf.c_margin
        baseline = y + height / 2 + self._size_pt / self._pdf.k * 0.3
        self._pdf.text(x, baseline, text)

    def written(self, text: str) -> str:
        """The text as it can be written: on one line, in letters that a font has."""
        line = "".join(c if c.isprintable() or c in DIRECTION_MARKS else " " for c in text)
        if self._plain.issuperset(line) or all(ord(c) in self._own for c in line):
            return line
        return "".join(self._letter(c) for c in line)

    def _letter(self, letter: str) -> str:
        if letter in DIRECTION_MARKS or ord(letter) in self._own or ord(letter) in self._beyond:
            return letter
        from anyascii import anyascii  # late: few reports need it

        return anyascii(letter)

    @cached_property
    def _beyond(self) -> frozenset[int]:
        """What a font of the system adds; it is opened for who needs it alone."""
        for path in self._system_fonts:
            if not Path(path).is_file():
                continue
            try:
                self._pdf.add_font(BEYOND, "", path)
                self._pdf.add_font(BEYOND, "B", path)
                self._pdf.set_fallback_fonts([BEYOND])
                return _letters(self._pdf, BEYOND)
            except Exception as error:  # a font's faults are of every kind
                log.info("The font %s cannot be used: %s", path, error)
        return frozenset()

    def close(self) -> None:
        """Lets the files go: the library keeps them open as long as it lives."""
        for font in self._pdf.fonts.values():
            close = getattr(font, "close", None)
            if close is not None:
                close()

    def fit(self, text: str, width: float) -> str:
        """The text, cut off where it is too wide."""
        text = self.written(text)
        if self.width(text) <= width:
            return text
        low, high = 0, len(text)
        while high - low > 1:
            middle = (low + high) // 2
            if self.width(text[:middle] + "…") <= width:
                low = middle
            else:
                high = middle
        return text[:low].rstrip() + "…"

    def broken(self, text: str, width: float) -> list[str]:
        """The text in as many lines as it needs; a word that is wider alone has its own."""
        text = self.written(text)
        # Each line is turned round by itself: it has to be told what the whole begins with.
        mark = "\u200f" if _is_right_to_left(text) else ""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer) <= width:
                lines[-1] = longer
            else:
                lines.append(mark + word)
        return lines


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    ways = (bidirectional(c) for c in text)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"


def _letters(pdf: FPDF, family: str) -> frozenset[int]:
    font = pdf.fonts[family.lower()]
    return frozenset(getattr(font, "cmap", ()))
