"""What else than phone numbers an account calls: a service's own ids, a telephone exchange's
extensions.

Which there are, a provider declares (capabilities.py); what a person means is read in
engine/parties.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PREFIX = "id:"
"""Written before an id, it says that no phone number is meant."""


@dataclass(frozen=True, slots=True)
class OwnIds:
    """``name``: what one is called before it is written, "Spokn ID"; ``words``: what it looks
    like, with its article, "a Spokn ID of 7 digits". ``shape``: the regular expression that a whole
    id matches; ``bare``: likewise, those that are understood without ``PREFIX`` where they are no
    phone number.
    """

    name: str
    words: str
    shape: str
    bare: str

    def takes(self, text: str) -> bool:
        """Whether this is an id, and nothing that has more in it."""
        return re.fullmatch(self.shape, text) is not None

    def takes_bare(self, text: str) -> bool:
        """Whether this may be meant for an id as it stands."""
        return self.takes(text) and re.fullmatch(self.bare, text) is not None


def has_prefix(text: str) -> bool:
    """Whether a text says itself that it is an id."""
    return text.strip().lower().startswith(PREFIX)


def without_prefix(text: str) -> str:
    """The id itself."""
    return text.strip()[len(PREFIX) :] if has_prefix(text) else text.strip()


def as_typed(address: str) -> str:
    """A party's address as a person would type it for that party and no other: an id has its prefix
    then, a number its plus.
    """
    return address if address.startswith("+") or not address else PREFIX + address
