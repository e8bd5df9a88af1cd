"""Whom a command is to call: a number in any writing, a link, or a contact's name; asks before a
dear one is called.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from dialer.cli.output import warn
from dialer.cli.tools import Tools
from dialer.core.errors import NumberError

# For types alone: the commands import the engine when they run.
if TYPE_CHECKING:
    from dialer.core.own_ids import OwnIds
    from dialer.engine.parties import Party


def read_called(text: str, tools: Tools, own_ids: OwnIds | None, *, yes: bool) -> Party:
    """The party that ``text`` names; says what there is to know of it, and asks where it can be
    dear, unless ``yes``. Raises NumberError.
    """
    from dialer.cli.call_by_name import may_be_name, number_of_name
    from dialer.engine.parties import read_party

    region = tools.region()
    try:
        party = read_party(text, region, own_ids)
    except NumberError as error:
        if not may_be_name(text):
            raise
        party = read_party(number_of_name(text, tools, error), region, own_ids)
    if party.number is not None and not yes:
        for warning in party.number.warnings:
            warn(f"{party.address}: {warning}")
        if party.number.premium or party.number.satellite:
            _ask(party.address)
    if party.number is not None and party.number.extension:
        warn(f"Once they answer, dial the extension {party.number.extension}.")
    return party


def _ask(address: str) -> None:
    """Asks before a dear number is called; where nobody can be asked, --yes is needed."""
    if sys.stdin is not None and sys.stdin.isatty():
        sys.stderr.write(f"Call {address} all the same? [y/N] ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() in ("y", "yes"):
            return
        raise NumberError("Not called.")
    raise NumberError(f"{address} can be dear to call.", "Add --yes to call it all the same.")
