"""From what a person types to the two parties of a call: numbers as E.164, or a provider's own
ids.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dialer.core.errors import AccountError, NumberError
from dialer.core.phone_number import PhoneNumber, read_number
from dialer.core.phrase import as_phrase, phrase

OWN_ID = re.compile(r"[0-9]{7}")
"""A Spokn ID, the one kind of own id there is (Spokn reference, aparty and bparty)."""
OWN_ID_PREFIX = "id:"


@dataclass(frozen=True, slots=True)
class Party:
    """One end of a call: ``address`` goes to the provider, ``number`` is its passport where it
    is a number.
    """

    address: str
    number: PhoneNumber | None


def read_party(text: str, region: str | None, own_ids: str) -> Party:
    """The party that ``text`` names. Raises NumberError with the reason and what to do.

    ``own_ids`` says in words what else than numbers the provider calls, "" for nothing. Such an id
    may be written ``id:1234567``; bare digits are taken for one where they are no valid number.
    """
    stripped = text.strip()
    if own_ids and stripped.lower().startswith(OWN_ID_PREFIX):
        own_id = stripped[len(OWN_ID_PREFIX) :]
        if not OWN_ID.fullmatch(own_id):
            raise NumberError(
                phrase(
                    "{own_id} is no {own_ids}.",
                    own_id=repr(own_id[:40]),
                    own_ids=as_phrase(own_ids),
                )
            )
        return Party(own_id, None)
    number = read_number(text, region)
    if own_ids and OWN_ID.fullmatch(stripped):
        if number.problem is None and number.valid:
            raise NumberError(
                phrase(
                    "{stripped} can be a {own_ids} or the phone number {e164}.",
                    stripped=stripped,
                    own_ids=as_phrase(own_ids),
                    e164=number.e164,
                ),
                phrase(
                    "Write {prefix}{stripped} or {e164}.",
                    prefix=OWN_ID_PREFIX,
                    stripped=stripped,
                    e164=number.e164,
                ),
            )
        return Party(stripped, None)
    if number.problem is not None or number.e164 is None:
        raise NumberError(
            number.problem
            or phrase("{text} is no number that can be dialled.", text=repr(text[:60]))
        )
    return Party(number.e164, number)


def choose_own_number(
    wanted: str | None, own_numbers: Sequence[str], region: str | None, own_ids: str, account: str
) -> str:
    """The phone of leg A: the stored one that ``wanted`` names, or the account's first.

    Raises AccountError when there is none, NumberError when ``wanted`` is not stored.
    """
    if not own_numbers:
        raise AccountError(
            phrase("The account {account} has no phone of yours to ring first.", account=account),
            "Add the account again with --own-number YOUR_NUMBER.",
        )
    if wanted is None:
        return own_numbers[0]
    address = read_party(wanted, region, own_ids).address
    if address not in own_numbers:
        raise NumberError(
            phrase(
                "{address} is none of your own phones at the account {account}.",
                address=address,
                account=account,
            ),
            phrase("Stored there: {own_numbers}.", own_numbers=tuple(own_numbers)),
        )
    return address
