"""A report as a file: CSV, XLSX or PDF by its name; whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from dialer.core.errors import UsageError
from dialer.core.phrase import phrase
from dialer.core.speech import ENGLISH, Speech
from dialer.engine.billing_report import Report
from dialer.engine.whole_file import save_whole

Progress = Callable[[int], None]
"""Is told how many items are written."""

PDF_ITEMS_MOST = 50_000
"""A thousand pages; nobody turns more, and they are laid out in memory."""


class Paper(StrEnum):
    """A sheet's size."""

    A4 = "a4"
    LETTER = "letter"


LETTER_REGIONS = frozenset(
    ("US", "CA", "MX", "CL", "CO", "CR", "GT", "NI", "PA", "PH", "PR", "SV", "VE", "DO")
)
"""Where letters are written on Letter; CLDR's measurement data, paperSize."""


def paper_for(region: str | None) -> Paper:
    """What sheets are like in a country."""
    return Paper.LETTER if region in LETTER_REGIONS else Paper.A4


@dataclass(frozen=True, slots=True)
class Look:
    """What files of people differ in. Days and times are ISO 8601 whatever the language: whoever
    gets such a file may write dates otherwise than who saved it.
    """

    paper: Paper = Paper.A4
    title: str = phrase("Billing report")
    speech: Speech = ENGLISH


def kind_of(path: Path, kinds: tuple[str, ...] = (".csv", ".xlsx", ".pdf")) -> str:
    """The ending that says what kind of file it is to be. Raises UsageError."""
    ending = path.suffix.lower()
    if ending not in kinds:
        raise UsageError(
            phrase(
                "{name} does not end in {kinds} or {kinds_2}.",
                name=repr(path.name[:80]),
                kinds=tuple(kinds[:-1]),
                kinds_2=kinds[-1],
            ),
            "The ending says what kind of file it is to be.",
        )
    return ending


async def save_report(
    report: Report, path: Path, look: Look | None = None, progress: Progress | None = None
) -> int:
    """Writes all of a report, and answers how many items that were. Cancelled, it leaves nothing.

    Raises UsageError for a name without a known ending and for a PDF of too many pages; StoreError
    when the file cannot be written.
    """
    ending = kind_of(path)
    look = look or Look()

    async def write(unfinished: Path) -> None:
        if ending == ".csv":
            from dialer.engine.report_csv import write_csv

            await write_csv(report, unfinished, progress)
        elif ending == ".xlsx":
            # Late, as the next: these libraries are for who saves such a file.
            from dialer.engine.report_xlsx import write_xlsx

            await write_xlsx(report, unfinished, look, progress)
        else:
            if report.count > PDF_ITEMS_MOST:
                raise UsageError(
                    phrase(
                        "A PDF of {count} items would have thousands of pages.",
                        count=f"{report.count:,}",
                    ),
                    "Save it as .xlsx or .csv, or take fewer days.",
                )
            from dialer.engine.report_pdf import write_pdf

            await write_pdf(report, unfinished, look, progress)
        if progress is not None:
            progress(report.count)  # the last moment to give it up

    await save_whole(path, write)
    return report.count
