"""What the demo hands to the window: which numbers there are to try. The town itself is the
composer's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberToTry:
    """A simulated number and what happens when it is called."""

    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Demo:
    """The demo as the window knows it."""

    numbers: Sequence[NumberToTry]
    speed: float
