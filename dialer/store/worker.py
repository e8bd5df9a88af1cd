"""The two threads that touch the database: one writes, one reads.

Everything that is waiting to be written when the disk is ready goes into one transaction (group
commit): each waiter is told only after the commit, and a thousand callbacks at once need a few
disk flushes, not a thousand.
"""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from dialer.core.errors import StoreError
from dialer.store.database import open_database, store_error

T = TypeVar("T")
MOST_JOBS_A_COMMIT = 500


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[sqlite3.Connection], Any]
    future: Future[Any]


class DatabaseWorker:
    """Runs jobs on a connection in a thread of its own; ``writes`` says whether in transactions."""

    def __init__(self, path: Path, *, writes: bool) -> None:
        self._path = path
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        opened: Future[None] = Future()
        # A daemon: a program that ends must not hang on it; what was acknowledged is on disk.
        self._thread = threading.Thread(
            target=self._run, args=(writes, opened), name="dialer-database", daemon=True
        )
        self._thread.start()
        opened.result()

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """The result of ``work`` once it is on disk; its exception is raised here, and its
        writes undone.

        The job is finished even when the waiting task is cancelled. Raises StoreError.
        """
        if self._closed:
            raise StoreError("The call log is closed.")
        future: Future[T] = Future()
        self._jobs.put(_Job(work, future))
        return await asyncio.shield(asyncio.wrap_future(future))

    async def close(self) -> None:
        """Finishes what is waiting, then closes the connection."""
        if self._closed:
            return
        self._closed = True
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)

    def _run(self, writes: bool, opened: Future[None]) -> None:
        try:
            connection = open_database(self._path)
        except StoreError as error:
            opened.set_exception(error)
            return
        opened.set_result(None)
        try:
            while batch := self._take_batch():
                jobs = [job for job in batch if job is not None]
                if jobs:
                    (self._commit if writes else self._read)(connection, jobs)
                if None in batch:
                    return
        finally:
            connection.close()

    def _take_batch(self) -> list[_Job | None]:
        batch = [self._jobs.get()]
        while batch[-1] is not None and len(batch) < MOST_JOBS_A_COMMIT:
            try:
                batch.append(self._jobs.get_nowait())
            except queue.Empty:
                break
        return batch

    def _commit(self, connection: sqlite3.Connection, jobs: list[_Job]) -> None:
        results: list[tuple[_Job, Any, BaseException | None]] = []
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                connection.execute("SAVEPOINT job")
                try:
                    results.append((job, job.work(connection), None))
                except sqlite3.Error:
                    raise
                except Exception as error:
                    connection.execute("ROLLBACK TO job")
                    results.append((job, None, error))
                connection.execute("RELEASE job")
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            for job in jobs:
                job.future.set_exception(store_error(self._path, error))
            return
        for job, result, failure in results:
            if failure is None:
                job.future.set_result(result)
            else:
                job.future.set_exception(failure)

    def _read(self, connection: sqlite3.Connection, jobs: list[_Job]) -> None:
        for job in jobs:
            try:
                job.future.set_result(job.work(connection))
            except sqlite3.Error as error:
                job.future.set_exception(store_error(self._path, error))
            except Exception as error:
                job.future.set_exception(error)
