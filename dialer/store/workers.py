"""The threads of one store, by what they are for: each begins, and opens the file, when its first
job comes.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from dialer.core.errors import StoreError
from dialer.store.folders import make_folder
from dialer.store.worker import DatabaseWorker

T = TypeVar("T")


class Task(Enum):
    """What a thread is for. Searching never waits for reading, nor either for writing."""

    WRITING = auto()
    READING = auto()
    SEARCHING = auto()


class Workers:
    """Threads on one file. ``closed_words`` is what a job is told that comes after the end."""

    def __init__(self, path: Path, closed_words: str) -> None:
        self._path = path
        self._closed_words = closed_words
        self._opening = asyncio.Lock()
        self._workers: dict[Task, DatabaseWorker] = {}
        self._closed = False

    @property
    def begun(self) -> Sequence[DatabaseWorker]:
        """The threads that have had a job."""
        return tuple(self._workers.values())

    async def run(self, task: Task, work: Callable[[sqlite3.Connection], T]) -> T:
        """The result of ``work``; see DatabaseWorker. Raises StoreError."""
        if task not in self._workers:
            async with self._opening:
                if self._closed:
                    raise StoreError(self._closed_words)
                if task not in self._workers:
                    self._workers[task] = await asyncio.to_thread(self._open, task)
        return await self._workers[task].run(work)

    def _open(self, task: Task) -> DatabaseWorker:
        make_folder(self._path.parent)
        return DatabaseWorker(self._path, writes=task is Task.WRITING)

    async def aclose(self) -> None:
        """Finishes what is waiting, then lets the file go."""
        async with self._opening:
            self._closed = True
            for worker in self._workers.values():
                await worker.close()
