"""``dialer call "Jane Doe"``: the number of the contact that is called so."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from dialer.cli.output import warn
from dialer.cli.tools import Tools
from dialer.core.errors import NumberError
from dialer.engine.contact_choice import Choice, numbers_of

MOST_SHOWN = 20
LONGEST_NAME = 200


def may_be_name(text: str) -> bool:
    """Whether a text that is no number may be somebody's name, and no link that failed."""
    return (
        any(map(str.isalpha, text)) and len(text) <= LONGEST_NAME and not set(text) & set(":;\0\n")
    )


def number_of_name(name: str, tools: Tools, no_number: NumberError) -> str:
    """The one number that a name means; says whose it is.

    Raises NumberError where there is none, for the reason why it is no number either, and where
    there are several, after listing them.
    """
    choices = asyncio.run(_choices(name, tools))
    if not choices:
        raise NumberError(
            f"No contact with a number is called {name[:60]!r}, and it is no number itself:",
            str(no_number),
        )
    if len(choices) > 1:
        for choice in choices[:MOST_SHOWN]:
            warn(_told(choice))
        more = len(choices) - MOST_SHOWN
        if more > 0:
            warn(f"and {more} more")
        raise NumberError(
            f"{name[:60]!r} means one of {len(choices)} numbers.",
            "Call the number itself, or give more of the name.",
        )
    warn(_told(choices[0]))
    return choices[0].number.e164 or choices[0].number.raw


async def _choices(name: str, tools: Tools) -> Sequence[Choice]:
    async with tools.contacts() as book:
        return await numbers_of(book, name)


def _told(choice: Choice) -> str:
    label = f" ({choice.number.label})" if choice.number.label else ""
    return f"{choice.contact.title}{label}: {choice.number.e164 or choice.number.raw}"
