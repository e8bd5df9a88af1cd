"""A hundred thousand contacts, and as many calls: taking them in, the first page, and each
keystroke of a search by name, number and keypad keys.

Names are drawn as unevenly as people bear them, most numbers begin alike, and everything that a
person types on the way to a whole word is asked for, one letter first.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from dialer.app import Composition
from dialer.core.call import Call, CallRequest
from dialer.core.contact import Contact, ContactNumber
from dialer.core.contact_ports import ReadEntry
from dialer.engine.contact_book import ContactBook
from dialer.store import codec

CONTACTS = 100_000
CALLS = 100_000
ROUNDS = 3
SHOWN = 50
FIRST_NAMES = [
    *("Maria", "John", "Anna", "Thomas", "Sarah", "Michael", "Elena", "David", "Fatima", "Peter"),
    *("Julia", "Jonas", "Olga", "Omar", "Ingrid", "Юлия", "Сергей", "Ольга", "Иван", "Γιώργος"),
    *("Ελένη", "שרה", "דוד", "محمد", "فاطمة", "小明", "国强", "静", "たろう", "철수", "Jörg"),
    *("Zoë", "Łukasz"),
]
SYLLABLES = [
    *("ba", "ke", "mo", "ri", "so", "ta", "le", "ni", "schu", "wer", "ner", "man", "son", "ov"),
    *("ski", "berg", "dal", "ton", "field", "wood"),
]
TYPED = {
    "name": (
        *("john", "maria ba", "sarah son", "юлия", "yulia", "wxm", "mohamed", "müller", "z", "q x"),
        *("a b c", "work", "schuber", "company 7", "jo so", "example"),
    ),
    "number": ("+44 20 7001", "020 7123 45", "00442070", "2125550123", "7001", "0018", "+49 30 12"),
    "keys": ("5646", "62742", "564607", "9449", "2", "5 6", "766", "38463"),
}


def run() -> list[tuple[str, str]]:
    """The rows of the table."""
    with tempfile.TemporaryDirectory() as folder:
        home = Composition({"DIALER_HOME": folder, "DIALER_SECRETS": "file", "LANG": "en_GB"})
        rows = asyncio.run(_taken_in(home))
        _calls(home.folders.database_file)
        rows += asyncio.run(_asked(home))
        rows += _view(folder)
        rows.append(("memory of the list and search", _memory(folder)))
        size = home.folders.database_file.stat().st_size
        rows.append(("on disk, with the calls", f"{size / 1e6:.0f} MB"))
    return rows


async def _taken_in(home: Composition) -> list[tuple[str, str]]:
    worst_s, last = 0.0, time.perf_counter()

    def progress(_summary: object) -> None:
        nonlocal worst_s, last
        now = time.perf_counter()
        worst_s, last = max(worst_s, now - last), now

    async with home.contacts() as book:
        started = last
        summary = await book.take_in(_entries(), progress)
        took_s = time.perf_counter() - started
    assert summary.added + summary.updated == CONTACTS
    return [
        ("100,000 contacts taken in", f"{CONTACTS / took_s:,.0f} a second"),
        ("  the slowest batch of 500", f"{worst_s * 1000:.0f} ms"),
    ]


async def _asked(home: Composition) -> list[tuple[str, str]]:
    rows = []
    started = time.perf_counter()
    async with home.contacts() as book:
        await book.page(0, SHOWN)
        rows.append(("opened, first page", f"{(time.perf_counter() - started) * 1000:.0f} ms"))
        rows.append(("page in the middle", await _timed(book.page(CONTACTS // 2, SHOWN))))
        rows.append(("letters of the list", await _timed(book.sections())))
        numbers = [f"+4420{7_000_000 + n * 37:07d}" for n in range(200)]
        rows.append(("who has 200 numbers", await _timed(book.by_numbers(numbers))))
        await book.search("")
        for kind, texts in TYPED.items():
            rows.append((f"keystroke, {kind}", await _keystrokes(book, texts)))
        rows.append(("duplicates found", await _timed(book.duplicates())))
    return rows


async def _keystrokes(book: ContactBook, texts: Iterable[str]) -> str:
    times_s = []
    for _ in range(ROUNDS):
        for text in texts:
            for length in range(1, len(text) + 1):
                started = time.perf_counter()
                await book.search(text[:length], SHOWN)
                times_s.append(time.perf_counter() - started)
    p99_s = statistics.quantiles(times_s, n=100)[98]
    return f"{statistics.median(times_s) * 1000:.1f} ms median, {p99_s * 1000:.1f} ms p99"


async def _timed(work: object) -> str:
    started = time.perf_counter()
    await work  # type: ignore[misc]  # whatever is awaited
    return f"{(time.perf_counter() - started) * 1000:.1f} ms"


def _entries() -> Iterator[ReadEntry]:
    chance = random.Random(7)
    surnames = ["".join(chance.choices(SYLLABLES, k=3)).title() for _ in range(8000)]
    unevenly = list(accumulate(1 / rank for rank in range(1, len(surnames) + 1)))
    firsts = list(accumulate(1 / rank for rank in range(1, len(FIRST_NAMES) + 1)))
    for number in range(CONTACTS):
        (first,) = chance.choices(FIRST_NAMES, cum_weights=firsts)
        (surname,) = chance.choices(surnames, cum_weights=unevenly)
        numbers = [f"+44 20 {7000 + number // 1000 % 1000} {number % 10_000:04d}"]
        if number % 4 == 0:
            numbers.append(f"+1 212 555 {number % 10_000:04d}")
        contact = Contact(
            name=f"{first} {surname}",
            company=f"Company {number % 900} Ltd" if number % 3 == 0 else "",
            emails=(f"{number}.{surname}@example.com".lower(),),
            numbers=tuple(ContactNumber("mobile", raw) for raw in numbers),
            groups=("Work",) if number % 5 == 0 else (),
            favourite=number % 2000 == 0,
        )
        yield ReadEntry(str(number), contact)


def _calls(path: Path) -> None:
    """As many calls, to contacts and others, in the way that the log keeps them."""
    noon = datetime(2026, 1, 31, 12, tzinfo=UTC)
    places = ", ".join(f":{name.strip()}" for name in codec.CALL_COLUMNS.split(","))
    with sqlite3.connect(path) as connection:
        for number in range(CALLS):
            to = f"+4420{7_000_000 + number * 13 % 90_000:07d}"
            request = CallRequest("home", "+12125550100", to)
            at = noon - timedelta(minutes=number)
            call = Call(f"c{number}", "talkety", request, at, f"t{number}")
            connection.execute(
                f"INSERT INTO calls ({codec.CALL_COLUMNS}) VALUES ({places})",
                codec.call_values(call),
            )
    connection.close()


_LOOK = """
import asyncio, sys
from pathlib import Path
from dialer.app import Composition
home = Composition({"DIALER_HOME": sys.argv[1], "DIALER_SECRETS": "file", "LANG": "en_GB"})
def resident():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))
async def look():
    before = resident()
    async with home.contacts() as book:
        await book.page(0, 50)
        for text in ("", "j", "jo", "5646", "+4420", "smith"):
            await book.search(text, 50)
        await book.sections()
        await book.page(50_000, 50)
        sys.stdout.write(str(resident() - before))
asyncio.run(look())
"""


def _memory(folder: str) -> str:
    """What a program grows by that opens the book, its modules included; in a process of its own,
    where Linux tells.
    """
    if sys.platform != "linux":
        return "not measured here"
    command = [sys.executable, "-c", _LOOK, folder]
    grown = int(subprocess.run(command, capture_output=True, check=True).stdout)
    return f"{grown / 1e3:.0f} MB"


_VIEW = """
import json, statistics, sys, time
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from dialer.app import Composition
from dialer.ui.bridge import Bridge
from dialer.ui.contacts.contacts_view import ContactsView
from dialer.ui.theme import Theme
home = Composition({"DIALER_HOME": sys.argv[1], "DIALER_SECRETS": "file", "LANG": "en_GB"})
app = QApplication([])
app.setStyle("Fusion")
bridge, theme = Bridge(home.engine), Theme(app)

def wait(signal):
    loop = QEventLoop()
    signal.connect(loop.quit)
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()

bridge.started.connect(lambda: None)
bridge.start()
wait(bridge.started)
began = time.perf_counter()
view = ContactsView(bridge, home, theme)
view.resize(980, 680)
view.show()
wait(view.model.loaded)
view.grab()
opened_ms = (time.perf_counter() - began) * 1000
frames = []
bar = view.list.verticalScrollBar()
for step in range(60):
    bar.setValue(bar.maximum() * step // 60)
    began = time.perf_counter()
    view.list.viewport().repaint()
    frames.append((time.perf_counter() - began) * 1000)
    QTest.qWait(5)
typed = []
for letters in ("m", "ma", "mar", "mari", "564", "5646", "7001"):
    began = time.perf_counter()
    view.bar.search.setText(letters)
    wait(view.model.loaded)
    view.list.viewport().repaint()
    typed.append((time.perf_counter() - began) * 1000)
print(json.dumps([opened_ms, statistics.median(frames), max(frames), statistics.median(typed)]))
bridge.stop()
"""


def _view(folder: str) -> list[tuple[str, str]]:
    """The window's view on them, in a process of its own, without a screen."""
    command = [sys.executable, "-c", _VIEW, folder]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, capture_output=True, check=True, env=environment).stdout
    opened_ms, frame_ms, worst_ms, typed_ms = json.loads(told.splitlines()[-1])
    return [
        ("opening the view, to its picture", f"{opened_ms:.0f} ms"),
        ("scrolling: one picture of the list", f"{frame_ms:.1f} ms, at most {worst_ms:.1f} ms"),
        ("from a key to the found ones' picture", f"{typed_ms:.0f} ms, 40 of them a pause"),
    ]
