"""Tables that a person may amend: what a provider's words stand for, written in one setting.

``parked=talking, gone=completed``: the provider's word on the left, ours on the right.
"""

from __future__ import annotations

from collections.abc import Container, Mapping

from dialer.core.errors import SettingError


def parse_words(key: str, text: str, allowed: Container[str] | None = None) -> Mapping[str, str]:
    """The table that the setting ``key`` writes; an empty text is an empty table.

    ``allowed`` bounds the right side. Raises SettingError.
    """
    table: dict[str, str] = {}
    for entry in filter(None, (part.strip() for part in text.split(","))):
        left, equals, right = (part.strip() for part in entry.partition("="))
        if not (left and equals and right):
            raise SettingError(f"{key}: {entry[:40]!r} is not of the form word=meaning.")
        if allowed is not None and right not in allowed:
            raise SettingError(f"{key}: {right[:40]!r} is no meaning that can be set.")
        table[left] = right
    return table
