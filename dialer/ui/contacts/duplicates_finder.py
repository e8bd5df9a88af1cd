"""What the duplicates page has the engine do: find them, merge, undo. Which ones are not the same
is remembered for as long as the window lives.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge

if TYPE_CHECKING:  # the engine is imported in its own thread, for a quick start
    from dialer.core.contact import Contact
    from dialer.engine.contact_book import Undone
    from dialer.engine.contact_duplicates import Duplicates
    from dialer.engine.engine import Engine

PAUSE_MS = 200
"""Changes that come in one go are one reason to look again."""


class DuplicatesFinder(QObject):
    """``found`` carries the groups that are left; ``merged`` the Contact that came of one and the
    step that undoes it; ``not_merged`` and ``failed`` a DialerError.
    """

    found = Signal(object)
    merged = Signal(object, str)
    not_merged = Signal(object)
    undone = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._groups: Sequence[Duplicates] = ()
        self._apart: set[frozenset[str]] = set()
        self._asking = self._again = False
        self._wanted = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        bridge.contacts_changed.connect(self._take_news)

    def set_wanted(self, wanted: bool) -> None:
        """Whether anybody sees what is found: looking is work."""
        self._wanted = wanted
        if wanted:
            self.look()

    def _take_news(self) -> None:
        if self._wanted:
            self._pause.start()

    def look(self) -> None:
        """Looks for duplicates; once more if it is just being done."""
        if self._asking:
            self._again = True
            return
        self._asking, self._again = True, False

        async def find(engine: Engine) -> Sequence[Duplicates]:
            return await engine.contacts.duplicates()

        self._bridge.ask(self, find, self._take, self._fail)

    def _take(self, groups: Sequence[Duplicates]) -> None:
        self._asking, self._groups = False, groups
        self.found.emit(self.left)
        self._look_once_more()

    def _fail(self, error: DialerError) -> None:
        self._asking = False
        self.failed.emit(error)
        self._look_once_more()

    def _look_once_more(self) -> None:
        if self._again:
            self.look()

    @property
    def left(self) -> list[Duplicates]:
        """The groups in which two are not said to be different."""
        return [group for group in self._groups if not _pairs(group) <= self._apart]

    @property
    def put_aside(self) -> int:
        """How many groups are said not to be the same."""
        return len(self._groups) - len(self.left)

    def part(self, group: Duplicates) -> None:
        """These are not the same."""
        self._apart |= _pairs(group)
        self.found.emit(self.left)

    def take_back_parting(self) -> None:
        """Shows again all that was said not to be the same."""
        self._apart.clear()
        self.found.emit(self.left)

    def merge(self, ids: Sequence[str]) -> None:
        """Makes one of several, led by the first."""

        async def join(engine: Engine) -> tuple[Contact, str]:
            contact = await engine.contacts.merge(ids)
            step = await engine.contacts.store.last_step()
            return contact, step.id if step is not None else ""

        def fail(error: DialerError) -> None:
            self.not_merged.emit(error)
            self.look()  # one of them may be gone

        self._bridge.ask(self, join, lambda answer: self.merged.emit(*answer), fail)

    def undo(self, step: str) -> None:
        """Takes a merging back."""

        async def back(engine: Engine) -> Undone:
            return await engine.contacts.undo(step)

        self._bridge.ask(self, back, self.undone.emit, self.failed.emit)


def _pairs(group: Duplicates) -> set[frozenset[str]]:
    ids = (contact.id for contact in group.contacts)
    return {frozenset(pair) for pair in combinations(ids, 2)}
