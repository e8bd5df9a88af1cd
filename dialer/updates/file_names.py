"""Where a downloaded file goes in a folder that is the person's: nothing that is there is written
over, and a file that was fetched before is not fetched again.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from dialer.core.updates import ReleaseFile

NAMES_MOST = 100
_CHUNK_BYTES = 1 << 20
_PARTS = re.compile(r"(.+?)((?:\.tar)?\.[A-Za-z0-9]{1,8})?", re.DOTALL)


def already_there(target: Path, file: ReleaseFile) -> Path | None:
    """The very file, under its name or one that ``claim_name`` gave it; None where it is not
    there.
    """
    for path in _names(target):
        if not os.path.lexists(path):
            return None
        with suppress(OSError):  # what cannot be read is not known to be the same
            if path.is_file() and path.stat().st_size == file.size and _sum(path) == file.sha256:
                return path
    return None


def claim_name(target: Path) -> Path:
    """``target``, or where that is taken the first free name like it; an empty file holds it.

    Raises OSError.
    """
    for path in _names(target):
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            continue
        return path
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))


def put(finished: str, target: Path) -> Path:
    """Moves the finished file to ``target`` or a free name like it, and gives that. Raises
    OSError.
    """
    claimed = claim_name(target)
    try:
        os.replace(finished, claimed)
    except OSError:
        with suppress(OSError):
            os.unlink(claimed)
        raise
    return claimed


def _names(target: Path) -> Iterator[Path]:
    yield target
    parts = _PARTS.fullmatch(target.name)
    stem, ending = (parts[1], parts[2] or "") if parts else (target.name, "")
    for number in range(2, NAMES_MOST + 1):
        yield target.with_name(f"{stem} ({number}){ending}")


def _sum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()
