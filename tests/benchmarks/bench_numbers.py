"""How quickly numbers are read, beside bare phonenumbers in the same run, and found on the map."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import phonenumbers

from dialer.core import number_places
from dialer.core.phone_number import read_number

TEXTS = 5000
ROUNDS = 3
REGIONS = ("US", "GB", "DE", "FR", "IL", "IT", "IN", "BR", "AU", "JP")


def texts() -> list[tuple[str, str]]:
    """Texts and their default countries; about every other is written internationally."""
    chance = random.Random(20)
    made = []
    for _ in range(TEXTS):
        region = chance.choice(REGIONS)
        kind = chance.choice(
            [phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE]
        )
        number = phonenumbers.example_number_for_type(region, kind)
        assert number is not None
        style = chance.choice(
            [phonenumbers.PhoneNumberFormat.INTERNATIONAL, phonenumbers.PhoneNumberFormat.NATIONAL]
        )
        written = phonenumbers.format_number(number, style)
        made.append((f"{written[:-4]}{chance.randrange(10000):04}", region))
    return made


def _per_second(read: Callable[[str, str], object], wanted: list[tuple[str, str]]) -> float:
    """The best of some rounds: what the machine does else only slows things down."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for text, region in wanted:
            read(text, region)
        best = min(best, time.perf_counter() - start)
    return len(wanted) / best


def run() -> list[tuple[str, str]]:
    """Rows of name and figure."""
    wanted = texts()
    start = time.perf_counter()
    places = number_places.open_places(number_places.TABLE_PATH)
    places.location("442079460018")
    first_s = time.perf_counter() - start

    def bare(text: str, region: str) -> bool:
        return phonenumbers.is_valid_number(phonenumbers.parse(text, region))

    ours = _per_second(read_number, wanted)
    theirs = _per_second(bare, wanted)
    located = _per_second(lambda text, _: places.location(text), [("442079460018", "")] * TEXTS)
    path = number_places.TABLE_PATH
    size = f"{path.stat().st_size / 1e6:.1f} MB" if path.exists() else "not built"
    return [
        ("numbers read", f"{ours:,.0f} a second"),
        ("bare parse and is_valid_number", f"{theirs:,.0f} a second"),
        ("time beside bare phonenumbers", f"{theirs / ours:.1f} times"),
        ("first look-up of a place", f"{first_s * 1000:.2f} ms"),
        ("further look-ups", f"{located:,.0f} a second"),
        ("number table", size),
    ]
