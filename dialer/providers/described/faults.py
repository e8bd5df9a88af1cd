"""What is wrong with a description, and where it stands in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialer.core.errors import UsageError
from dialer.core.phrase import counted, phrase


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. ``line`` and ``column`` from 1; ``key``: the dotted key, "" for the file as such;
    ``warning``: the description works all the same.
    """

    line: int
    column: int
    key: str
    message: str
    warning: bool = False

    def __str__(self) -> str:
        named = f"{self.key}: " if self.key else ""
        kind = "warning: " if self.warning else ""
        return f"line {self.line}, column {self.column}: {kind}{named}{self.message}"


class DescriptionError(UsageError):
    """A description that cannot be used. ``faults`` are in the order of the file."""

    def __init__(self, name: str, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        first, *others = self.faults
        what_happened = phrase(
            "The description {name} cannot be used: {fault}.", name=name, fault=str(first)
        )
        more = counted("There is %n further fault.", "There are %n further faults.", len(others))
        super().__init__(what_happened, more if others else "")
