"""The one request that rings a conference's phones, and what is written down of it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from dialer.core.call import Outcome
from dialer.core.conference import Conference
from dialer.core.errors import (
    NotReachedError,
    ProviderRefusedError,
    StoreError,
    UnconfirmedError,
    UsageError,
)
from dialer.core.phrase import phrase
from dialer.engine.conference_news import ConferenceNews

log = logging.getLogger(__name__)

T = TypeVar("T")
Change = Callable[[Conference], Conference]


async def sent(
    news: ConferenceNews,
    conference_id: str,
    sending: Awaitable[T],
    failed: Callable[[Outcome, str], Change],
    doubtful: Callable[[str], Change],
) -> T:
    """What comes of ``sending``. Where that is no success it is written down, by what ``failed``
    or ``doubtful`` make of the conference, and raised again.
    """
    try:
        return await sending
    except ProviderRefusedError as error:
        words = phrase("{meaning} (code {code})", meaning=error.meaning, code=error.code)
        await write_down(news, conference_id, failed(error.outcome, words))
        raise
    except NotReachedError as error:
        words = phrase("not placed: {why}", why=error.what_happened)
        await write_down(news, conference_id, failed(Outcome.FAILED, words))
        raise
    except UsageError as error:  # refused here
        await write_down(news, conference_id, failed(Outcome.FAILED, f"{error}"))
        raise
    except UnconfirmedError as error:
        await write_down(news, conference_id, doubtful(f"{error}"))
        raise
    except BaseException as error:
        # Interrupted, or a bug of ours: the request may have left.
        words = phrase("interrupted before the answer came")
        if not isinstance(error, asyncio.CancelledError | KeyboardInterrupt):
            words = phrase("a fault in this program: {kind}", kind=type(error).__name__)
        await asyncio.shield(write_down(news, conference_id, doubtful(words)))
        raise


async def write_down(news: ConferenceNews, conference_id: str, change: Change) -> Conference | None:
    """Records what came of a request; what the provider said counts even if that fails."""
    try:
        return await news.change(conference_id, change)
    except StoreError as error:
        log.error("%s", error)
        return None
