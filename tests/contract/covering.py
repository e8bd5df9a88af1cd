"""The mark that says which documented items a contract test proves."""

from __future__ import annotations

import pytest

from tests.contract.wire_items import ITEMS, Key


def covers(service: str, part: str, *names: str) -> pytest.MarkDecorator:
    """Marks a test, or one set of its parameters, as the proof of these items.

    Raises LookupError for one that is not listed, and for none.
    """
    listed = ITEMS[service][part]
    if not names or not set(names) <= set(listed):
        raise LookupError(f"{service}, {part}: {names} are not all listed in wire_items.py")
    return pytest.mark.covers(*(Key(service, part, name) for name in names))
