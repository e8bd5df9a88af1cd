"""What comes of laying a bill beside the log: all of it where that can be read, else what
disagrees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialer.core.reconcile import Finding, Verdict

LISTED_MOST = 50_000
"""More findings than these are listed only where bill and log disagree, and no more than these."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """``findings`` by time, of so many calls ``compared``; ``wrong``: that do not agree."""

    findings: Sequence[Finding]
    compared: int
    wrong: int


class Gathering:
    """Takes findings as they come, and keeps no more than can be listed."""

    def __init__(self, most: int = LISTED_MOST) -> None:
        self._most = most
        self._findings: list[Finding] = []
        self.compared = self.wrong = 0

    def add(self, some: Sequence[Finding]) -> None:
        """Takes more."""
        apart = [each for each in some if each.verdict is not Verdict.MATCHED]
        before = self.compared
        self.compared += len(some)
        self.wrong += len(apart)
        if self.compared > self._most >= before:
            self._findings = [f for f in self._findings if f.verdict is not Verdict.MATCHED]
        room = self._most - len(self._findings)
        self._findings += (some if self.compared <= self._most else apart)[:room]

    @property
    def comparison(self) -> Comparison:
        """What came of it."""
        by_time = sorted(self._findings, key=lambda finding: finding.at)
        return Comparison(by_time, self.compared, self.wrong)
