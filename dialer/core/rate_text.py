"""Rate sheets as CSV text: as providers publish them, and as this program writes them.

A line that cannot be read is told with its number and why; the others go in.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dialer.core import rate_cells as cells
from dialer.core.errors import UsageError
from dialer.core.phrase import phrase
from dialer.core.rates import Rate, RateSheet

HEADER = (
    "prefix",
    "name",
    "per_minute",
    "connection_fee",
    "increments",
    "free_minutes",
    "currency",
    "leg",
)
MOST_BYTES = 20_000_000
MOST_RATES = 300_000
OWN_LEG = ("own", "a", "own leg", "leg a", "caller", "source", "origin", "from")
_MINUTE_S = 60
_DELIMITERS = ("\t", ";", "|", ",")
_HEADING_WITHIN = 10

# Headings, without case, signs and currencies, by what they head. The first that fits counts.
_HEADINGS: Mapping[str, str] = {
    "prefix": r"(dial(l?ing)?|destination|phone|number|tel|area)? ?(prefix(es)?|codes?)|number"
    r"|vorwahl(en)?|country ?codes?|landesvorwahl|indicatif",
    "name": r"name|destinations?|country|countries|description|zone|ziel|land|route|operator",
    "per_minute": r"(price|rate|cost|preis|tarif+|charge)s?( ?(per|/|pro|je) ?min(ute)?)?"
    r"|(cents? )?(per|/|pro|je)? ?min(ute)?|per_minute|prix.*",
    "connection_fee": r"(connection|connect|setup|set-up|call setup)[ _]?(fee|charge|cost|price)?"
    r"|verbindungs\w*",
    "increments": r"(billing |charging )?(increments?|intervals?|steps?|taktung)|billing",
    "first_s": r"(first|initial|minimum|min) ?(increment|interval|step|duration|charge|time)?s?"
    r"|interval 1",
    "step_s": r"(next|subsequent|additional|sub) ?(increment|interval|step)s?|interval [2n]",
    "free_minutes": r"free([ _]minutes?)?",
    "free_s": r"free[ _]seconds?",
    "currency": r"currency|cur|w(ä|ae)hrung|devise",
    "leg": r"leg|side",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that was left out, by its number from 1, and why."""

    line: int
    why: str

    def __str__(self) -> str:
        return phrase("line {line}: {why}", line=self.line, why=self.why)


@dataclass(frozen=True, slots=True)
class ReadRates:
    """What a text says: the sheet, the lines that were left out, and whether increments are named
    (else each second counts, which is assumed).
    """

    sheet: RateSheet
    faults: Sequence[Fault] = ()
    increments_named: bool = True


def decode(data: bytes) -> str:
    """The text of a file. Raises UsageError for one that is none, or too large."""
    if len(data) > MOST_BYTES:
        raise UsageError(
            phrase("The file is larger than {most} MB.", most=MOST_BYTES // 1000000),
            "Split it.",
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\0" in data[:4000] or data.startswith(b"PK"):
        raise UsageError("The file is no text.", "Save the sheet as CSV first.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read_rates(text: str, currency: str | None = None) -> ReadRates:
    """Reads a sheet; ``currency`` goes before what the text says.

    Raises UsageError when nothing in it can be read.
    """
    reading = _Reading(currency)
    delimiter = _delimiter(text)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    before = 0
    try:
        for row in rows:
            line, before = before + 1, rows.line_num
            row = [cells.unharmed(cell.strip()) for cell in row]
            if any(row) and not row[0].lower().startswith("sep="):
                reading.take(line, row)
    except csv.Error as error:
        reading.faults.append(
            Fault(rows.line_num, phrase("the table breaks off: {error}", error=error))
        )
    return reading.result()


def write_rates(sheet: RateSheet) -> str:
    """A sheet as CSV, to be read again or opened in a spreadsheet."""
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\n")
    table.writerow(HEADER)
    for leg, rates in (("", sheet.rates), (OWN_LEG[0], sheet.own_rates)):
        table.writerows(_row(rate, sheet.currency, leg) for rate in rates)
    return out.getvalue()


def _row(rate: Rate, currency: str | None, leg: str) -> Iterable[str]:
    minutes, seconds = divmod(rate.free_s, _MINUTE_S)
    return (
        rate.prefix or cells.EVERYWHERE[0],
        cells.harmless(rate.name),
        f"{rate.per_minute:f}",
        f"{rate.connection_fee:f}",
        f"{rate.first_s}/{rate.step_s}",
        f"{minutes}:{seconds:02d}" if seconds else f"{minutes}",
        currency or "",
        leg,
    )


def _delimiter(text: str) -> str:
    """What stands between the cells: what makes a heading of one of the first lines, else the
    rarest in other uses.
    """
    lines = [line for line in text[:20_000].splitlines()[:30] if line.strip()]
    if lines and lines[0].lower().startswith("sep=") and len(lines[0]) > 4:
        return lines[0][4]
    for line in lines[:_HEADING_WITHIN]:
        for sign in _DELIMITERS:
            if sign in line and _columns_of(next(csv.reader([line], delimiter=sign), [])):
                return sign
    for sign in _DELIMITERS[:-1]:
        if sum(sign in line for line in lines) * 2 > len(lines):
            return sign
    return ","


class _Reading:
    """A sheet as it comes in, row by row."""

    def __init__(self, currency: str | None) -> None:
        self.faults: list[Fault] = []
        self._given = currency
        self._currency: str | None = None
        self._columns: dict[str, int] = {}
        self._cents = False
        self._increments_named = False
        self._rates: dict[tuple[bool, str], tuple[int, Rate]] = {}

    def take(self, line: int, row: Sequence[str]) -> None:
        if not self._columns:
            self._columns = _columns_of(row)
            if self._columns:
                heading = row[self._columns["per_minute"]]
                self._currency = cells.currency_in(heading.upper() if len(heading) < 9 else heading)
                self._cents = bool(re.search(r"cent|¢|\bct\b", heading, re.IGNORECASE))
                return
            is_title = sum(bool(cell) for cell in row) < 2
            if is_title or not any(sign.isdigit() for cell in row for sign in cell):
                return  # above the table
            self._columns = _usual_columns(row)
        try:
            self._add(line, row)
        except ValueError as error:
            self.faults.append(Fault(line, str(error)))

    def _add(self, line: int, row: Sequence[str]) -> None:
        def cell(column: str) -> str:
            place = self._columns.get(column)
            return row[place] if place is not None and place < len(row) else ""

        found = cells.prefixes(cell("prefix"), cell("country_code"))
        per_minute, currency = cells.amount(cell("per_minute"))
        fee = cells.amount(cell("connection_fee"))[0] if cell("connection_fee") else None
        named = cell("currency").strip().upper() or currency
        self._check_currency(named)
        steps = self._steps(cell)
        free_s = cells.seconds(cell("free_minutes"), _MINUTE_S) if cell("free_minutes") else 0
        free_s += cells.seconds(cell("free_s"), 1) if cell("free_s") else 0
        own = cell("leg").strip().casefold() in OWN_LEG
        name = cells.plain_words(cell("name"))
        for prefix in found:
            rate = Rate(
                prefix,
                per_minute.scaleb(-2) if self._cents else per_minute,
                Decimal(0) if fee is None else fee,
                *steps,
                free_s,
                name,
            )
            self._put(line, own, rate)

    def _steps(self, cell: object) -> tuple[int, int]:
        assert callable(cell)
        together, first, step = cell("increments"), cell("first_s"), cell("step_s")
        if not (together or first):
            return (1, 1)
        self._increments_named = True
        if together and not first:
            return cells.increments(together)
        return cells.increments(f"{first}/{step or first}")

    def _check_currency(self, named: str | None) -> None:
        if self._given is not None or not named:
            return
        if not re.fullmatch(r"[A-Z]{3}", named):
            raise ValueError(
                phrase("{named} is no currency: write it as USD", named=repr(named[:20]))
            )
        if self._currency not in (None, named):
            raise ValueError(
                phrase(
                    "it is in {named}, and the lines before are in {currency}",
                    named=named,
                    currency=self._currency,
                )
            )
        self._currency = named

    def _put(self, line: int, own: bool, rate: Rate) -> None:
        before, known = self._rates.setdefault((own, rate.prefix), (line, rate))
        if known != rate:
            why = phrase(
                "{prefix} has another price in line {before}, which counts",
                prefix=rate.prefix or phrase("the rest"),
                before=before,
            )
            self.faults.append(Fault(line, why))
        if len(self._rates) > MOST_RATES:
            raise UsageError(
                phrase("The sheet has more than {most} prefixes.", most=MOST_RATES),
                "Split it.",
            )

    def result(self) -> ReadRates:
        if not self._rates:
            first = str(self.faults[0]) if self.faults else ""
            raise UsageError(
                phrase("No price could be read ({why}).", why=first)
                if first
                else phrase("No price could be read."),
                "A sheet needs the columns prefix and per_minute, as dialer price sheet writes"
                " them.",
            )
        sheet = RateSheet(
            (rate for (own, _), (_, rate) in self._rates.items() if not own),
            self._given or self._currency,
            own_rates=(rate for (own, _), (_, rate) in self._rates.items() if own),
        )
        return ReadRates(sheet, tuple(self.faults), self._increments_named)


def _columns_of(row: Sequence[str]) -> dict[str, int]:
    """Which column is where, when the row is a heading; empty when it is none."""
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        words = re.sub(r"\([^)]*\)|\b[A-Z]{3}\b|[$€£¥₹₪¢*:]", "", cell)
        words = re.sub(r"\b(in )?((us|euro) ?)?cents?\b", "", words, flags=re.IGNORECASE)
        words = " ".join(words.casefold().replace(".", " ").split()).strip(" /_")
        if not words and cells.currency_in(cell):
            words = "per_minute"
        for column, pattern in _HEADINGS.items():
            if column not in found and re.fullmatch(pattern, words):
                found[column] = place
                break
        else:
            if "prefix" in found and re.fullmatch(_HEADINGS["prefix"], words):
                found["country_code"], found["prefix"] = sorted((found["prefix"], place))
    if {"prefix", "per_minute"} <= found.keys():
        return found
    return {}


def _usual_columns(row: Sequence[str]) -> dict[str, int]:
    """The columns of a table without a heading: prefix, name if there is one, price, and so on."""
    try:
        cells.amount(row[1] if len(row) > 1 else "")
    except ValueError:
        named = len(row) > 2
    else:
        named = False
    order = ("prefix", "name", *HEADER[2:]) if named else ("prefix", *HEADER[2:])
    return {column: place for place, column in enumerate(order)}
