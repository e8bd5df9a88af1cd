"""What a simulated Asterisk tells over its WebSockets, application by application.

The order in which events of one step come is that of a real one's transcripts (22.10).
"""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from typing import Any

Json = dict[str, Any]

ENTITY = "02:fc:00:00:00:01"


def stamp(at: datetime) -> str:
    """A moment as Asterisk writes it."""
    return f"{at.strftime('%Y-%m-%dT%H:%M:%S')}.{at.microsecond // 1000:03d}+0000"


class Apps:
    """The applications that somebody is connected to, and those that were once."""

    def __init__(self) -> None:
        self._queues: dict[str, asyncio.Queue[str | None]] = {}

    def connect(self, app: str, at: datetime) -> asyncio.Queue[str | None]:
        """Somebody listens to ``app`` from now on, instead of whoever did; None ends a queue."""
        before = self._queues.get(app)
        if before is not None:
            self._put(before, app, {"type": "ApplicationReplaced"}, at)
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._queues[app] = queue
        return queue

    def disconnect(self, app: str, queue: asyncio.Queue[str | None]) -> None:
        """Whoever listened has gone; what was not sent is lost."""
        if self._queues.get(app) is queue:
            del self._queues[app]

    def is_active(self, app: str) -> bool:
        """Whether anybody listens."""
        return app in self._queues

    def names(self) -> list[str]:
        return list(self._queues)

    def cut(self) -> None:
        """Every connection breaks, as when a network goes."""
        for queue in self._queues.values():
            queue.put_nowait(None)
        self._queues.clear()

    def send(self, app: str, event: Json, at: datetime) -> None:
        """Tells whoever listens; nobody is told later."""
        queue = self._queues.get(app)
        if queue is not None:
            self._put(queue, app, event, at)

    def _put(self, queue: asyncio.Queue[str | None], app: str, event: Json, at: datetime) -> None:
        whole = {**event, "timestamp": stamp(at), "asterisk_id": ENTITY, "application": app}
        queue.put_nowait(json.dumps(whole))
