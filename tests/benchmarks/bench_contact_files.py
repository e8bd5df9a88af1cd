"""How quickly files of 20,000 contacts are written and read, and what memory reading takes."""

from __future__ import annotations

import random
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from dialer.contacts.files import read_contacts, write_contacts
from dialer.core.contact import Contact, ContactNumber, Photo

CONTACTS = 20_000
FEWER = 2_000
"""Contacts for the row on memory, which is measured step by step and slowly."""
GIVEN = ("Jane", "Zoë", "Иван", "太郎", "Łukasz", "María", "محمد", "Anna")
FAMILY = ("Doe", "Müller", "Петров", "山田", "Dvořák", "Núñez", "علي", "Smith")


def contacts(count: int) -> list[Contact]:
    """Made-up people as address books have them: two numbers, an address, groups, a note."""
    chance = random.Random(20)
    return [
        Contact(
            name=f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}",
            uid=f"5ad380fd-b2de-4261-ba99-{number:012}",
            company=chance.choice(("", "Example Ltd.", "Bäckerei & Söhne; Berlin")),
            emails=(f"person{number}@example.com",),
            numbers=(
                ContactNumber("mobile", f"+44 7700 {chance.randrange(10**6):06}"),
                ContactNumber(chance.choice(("work", "Lake house")), f"+4930{number:07}"),
            ),
            groups=("Friends", "Choir")[: chance.randrange(3)],
            favourite=chance.random() < 0.05,
            notes="Met in Köln, likes tea.\nCall after five." if number % 4 == 0 else "",
            region="DE",
            extra=("TITLE:Engineer", "ADR;TYPE=HOME:;;Street 1;Berlin;;10115;Germany"),
        )
        for number in range(count)
    ]


def _per_second(work: Callable[[], object], count: int) -> str:
    start = time.perf_counter()
    work()
    return f"{count / (time.perf_counter() - start):,.0f} a second"


def _read(path: Path) -> int:
    return sum(entry.contact is not None for entry in read_contacts(path))


def _peak(path: Path) -> float:
    """The most memory that reading a file takes at a time, in MB."""
    tracemalloc.start()
    _read(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1e6


def run() -> list[tuple[str, str]]:
    """Rows of name and figure."""
    made: list[tuple[Contact, Photo | None]] = [(contact, None) for contact in contacts(CONTACTS)]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name, file in (("vCard 4.0", "a.vcf"), ("CSV", "a.csv")):
            path = Path(folder) / file
            written = _per_second(lambda path=path: write_contacts(path, made), CONTACTS)  # type: ignore[misc]  # mypy infers no type for a default
            read = _per_second(lambda path=path: _read(path), CONTACTS)  # type: ignore[misc]  # as above
            size = path.stat().st_size / 1e6
            write_contacts(path, made[:FEWER])
            few = _peak(path)
            write_contacts(path, made[: 2 * FEWER])
            twice = _peak(path)
            rows += [
                (f"{name}: contacts written", written),
                (f"{name}: contacts read", f"{read} ({size:.1f} MB)"),
                (f"{name}: memory to read", f"{few:.1f} MB; twice the contacts {twice:.1f} MB"),
            ]
    return rows
