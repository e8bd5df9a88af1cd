"""A file that is written whole or not at all: beside its place, and put there when finished."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from dialer.core.errors import StoreError
from dialer.core.phrase import phrase


async def save_whole(path: Path, write: Callable[[Path], Awaitable[None]]) -> None:
    """Has a file written beside its place, and put there when it is finished. Raises StoreError."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        await write(unfinished)
        unfinished.replace(path)
    except OSError as error:
        raise StoreError(
            phrase(
                "{path} could not be written: {strerror}.",
                path=path,
                strerror=error.strerror or error,
            ),
            "Choose another folder, or free some space.",
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()
