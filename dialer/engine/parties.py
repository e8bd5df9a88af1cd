"""From what a person types to the two parties of a call: numbers as E.164, or a provider's own
ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialer.core.emergency import means_emergency, means_help
from dialer.core.errors import AccountError, NumberError
from dialer.core.own_ids import PREFIX, OwnIds, has_prefix, without_prefix
from dialer.core.phone_number import PhoneNumber, read_number
from dialer.core.phrase import as_phrase, phrase


@dataclass(frozen=True, slots=True)
class Party:
    """One end of a call: ``address`` goes to the provider, ``number`` is its passport where it
    is a number.
    """

    address: str
    number: PhoneNumber | None


def read_party(text: str, region: str | None, own_ids: OwnIds | None) -> Party:
    """The party that ``text`` names. Raises NumberError with the reason and what to do.

    ``own_ids``: what else than numbers the provider calls, None for nothing. Such an id may be
    written with its prefix, ``id:1234567``; some are understood without it where they are no valid
    number and nobody dials them for help.
    """
    stripped = text.strip()
    if own_ids is not None and has_prefix(stripped):
        own_id = without_prefix(stripped)
        if not own_ids.takes(own_id):
            raise NumberError(
                phrase(
                    "{own_id} is not {own_ids}.",
                    own_id=repr(own_id[:40]),
                    own_ids=as_phrase(own_ids.words),
                )
            )
        return Party(own_id, None)
    number = read_number(text, region)
    if own_ids is None and has_prefix(stripped) and number.problem is not None:
        raise NumberError(
            phrase("Phone numbers alone are called here, and {text} is none.", text=stripped[:60])
        )
    if own_ids is not None and own_ids.takes_bare(stripped):
        return _read_bare(stripped, region, own_ids, number)
    if number.problem is not None or number.e164 is None:
        problem = number.problem or phrase(
            "{text} is no number that can be dialled.", text=repr(text[:60])
        )
        taken = own_ids is not None and own_ids.takes(stripped)
        raise NumberError(problem, _with_prefix(own_ids, stripped) if own_ids and taken else "")
    return Party(number.e164, number)


def _read_bare(text: str, region: str | None, own_ids: OwnIds, number: PhoneNumber) -> Party:
    """What may be meant for an id."""
    if number.problem is None and number.valid:
        raise NumberError(
            phrase(
                "{stripped} can be {own_ids} or the phone number {e164}.",
                stripped=text,
                own_ids=as_phrase(own_ids.words),
                e164=number.e164,
            ),
            phrase("Write {typed} or {e164}.", typed=PREFIX + text, e164=number.e164),
        )
    if number.emergency or (number.short and means_help(text)):
        raise NumberError(number.problem or "", _with_prefix(own_ids, text))
    if means_emergency(text, region):
        raise NumberError(
            phrase("{called} is an emergency number in other places.", called=text),
            _with_prefix(own_ids, text),
        )
    return Party(text, None)


def _with_prefix(own_ids: OwnIds, text: str) -> str:
    return phrase(
        "For the {name} {text}, write {typed}.",
        name=as_phrase(own_ids.name),
        text=text,
        typed=PREFIX + text,
    )


def may_be_own_id(text: str, region: str | None, own_ids: OwnIds) -> bool:
    """Whether to offer an id as one meaning of a text that read_party refused: never for digits
    that are dialled for an emergency call.
    """
    stripped = text.strip()
    if not own_ids.takes(stripped):
        return False
    return not (stripped.isdigit() and means_emergency(stripped, region))


def choose_own_number(
    wanted: str | None,
    own_numbers: Sequence[str],
    region: str | None,
    own_ids: OwnIds | None,
    account: str,
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
