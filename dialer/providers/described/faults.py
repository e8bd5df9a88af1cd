"""What is wrong with a description, and where it stands in the file."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from dialer.core.errors import DialerError, UsageError
from dialer.core.phrase import counted, phrase

log = logging.getLogger(__name__)


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
        return str(self._placed(f"{kind}{named}{self.message}"))

    @property
    def words(self) -> str:
        """The same for who reads another language; what is wrong is a developer's matter."""
        return self._placed(f"{self.key}: {self.message}" if self.key else self.message)

    def _placed(self, what: str) -> str:
        return phrase(
            "line {line}, column {column}: {what}", line=self.line, column=self.column, what=what
        )


class DescriptionError(UsageError):
    """A description that cannot be used. ``faults`` are in the order of the file."""

    def __init__(self, name: str, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        first, *others = self.faults
        what_happened = phrase(
            "The description {name} cannot be used: {fault}.", name=name, fault=first.words
        )
        more = counted("There is %n further fault.", "There are %n further faults.", len(others))
        super().__init__(what_happened, more if others else "")


@contextmanager
def told_as_fault(name: str) -> Iterator[None]:
    """Whatever goes wrong within is a DescriptionError of the file ``name``: it hides no other file
    and ends no program, even where the mistake is ours.
    """
    try:
        yield
    except DialerError:
        raise
    except Exception as error:
        log.warning("%s cannot be read", name, exc_info=True)
        why = f"it cannot be read ({type(error).__name__})"
        raise DescriptionError(name, [Fault(1, 1, "", why)]) from error
