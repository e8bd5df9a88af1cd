"""Where this program's log goes: to standard error, and never with an address in it."""

from __future__ import annotations

import logging
import sys


def set_up_log(*, verbose: bool) -> None:
    """Begins logging."""
    level = logging.INFO if verbose else logging.ERROR
    root = logging.getLogger()
    before = set(root.handlers)
    logging.basicConfig(format="dialer: %(message)s", level=level, stream=sys.stderr)
    # The log file takes more in than standard error does, and loggers hand on what either wants.
    for handler in set(root.handlers) - before:
        handler.setLevel(level)
    # These log whole addresses, and addresses hold keys.
    for name in ("httpx", "httpcore", "aiohttp"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
