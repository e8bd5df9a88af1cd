"""Tables that a person may amend: what a provider's words stand for, written in one setting.

``parked=talking, gone=completed``: the provider's word on the left, ours on the right.
"""

from __future__ import annotations

from collections.abc import Container, Mapping

from dialer.core.errors import SettingError
from dialer.core.phrase import phrase


def parse_words(key: str, text: str, allowed: Container[str] | None = None) -> Mapping[str, str]:
    """The table that the setting ``key`` writes; an empty text is an empty table.

    ``allowed`` bounds the right side. Raises SettingError.
    """
    table: dict[str, str] = {}
    for entry in filter(None, (part.strip() for part in text.split(","))):
        left, equals, right = (part.strip() for part in entry.partition("="))
        if not (left and equals and right):
            raise SettingError(
                phrase(
                    "{key}: {entry} is not of the form word=meaning.",
                    key=key,
                    entry=repr(entry[:40]),
                )
            )
        if allowed is not None and right not in allowed:
            raise SettingError(
                phrase(
                    "{key}: {right} is no meaning that can be set.", key=key, right=repr(right[:40])
                )
            )
        table[left] = right
    return table
