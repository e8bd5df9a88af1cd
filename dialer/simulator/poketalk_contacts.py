"""The address books of PokeTALK's customers, as its developer wiki has them ("Get contacts", "Add
contact", "Remove contact"): no editing, no times, and an id that only the list tells.
"""

from __future__ import annotations

import itertools
from typing import Any

from dialer.simulator.desk import Incoming

# Add contact, Parameters, with the names under which Get contacts shows them.
_FIELDS = {
    "contact_name": "contact_name",
    "company": "company",
    "prefix": "code",
    "number": "value",
    "prefix_1": "code_1",
    "number_1": "value_1",
    "prefix_2": "code_2",
    "number_2": "value_2",
    "email": "email",
}
ADDED = frozenset(_FIELDS)


class AddressBook:
    """One customer's contacts."""

    def __init__(self) -> None:
        self.items: dict[int, dict[str, str]] = {}
        self._ids = itertools.count(1)

    def list(self) -> dict[str, Any]:
        """The reply to get_contacts: the items, or false when there is none."""
        items = [{"id": name, **item} for name, item in self.items.items()]
        return {"result": items or False}

    def add(self, request: Incoming) -> bool:
        """Adds what a form says; a contact without a name is not taken."""
        given = {shown: request.get(name) for name, shown in _FIELDS.items()}
        for prefix, number in (("code", "value"), ("code_1", "value_1"), ("code_2", "value_2")):
            _remark_on(request, given[prefix], given[number])
        if not given["contact_name"].strip():
            return False
        self.put(**given)
        return True

    def put(self, **fields: str) -> int:
        """Adds a contact as the service's own site would; its id. Fields as get_contacts names
        them."""
        item = dict.fromkeys(_FIELDS.values(), "") | fields
        name = next(self._ids)
        self.items[name] = item
        return name

    def remove(self, text: str) -> bool:
        """Removes the contact of that id; whether it was there."""
        return text.isdecimal() and self.items.pop(int(text), None) is not None


def _remark_on(request: Incoming, prefix: str, number: str) -> None:
    digits, _, extension = number.partition("#")
    if prefix and not (prefix.isascii() and prefix.isdigit() and len(prefix) <= 3):
        request.remarks.append(f"{prefix}: no country prefix")
    if number and not (digits.isascii() and digits.isdigit() and (extension or "0").isdigit()):
        request.remarks.append(f"{number}: no phone number")
    if bool(prefix) != bool(number):
        request.remarks.append("a number without its prefix, or a prefix alone")
