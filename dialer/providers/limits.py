"""Refuses what exceeds a provider's declared limits, before anything is sent."""

from __future__ import annotations

import re

from dialer.core.call import CallRequest
from dialer.core.capabilities import Capabilities
from dialer.core.errors import SettingError, UnsupportedError
from dialer.core.own_ids import OwnIds
from dialer.core.phone_number import split_e164
from dialer.core.phrase import counted, phrase


def check_limits(title: str, can: Capabilities, request: CallRequest) -> None:
    """Raises UnsupportedError for retries, minutes, tag or caller ID beyond what ``can`` declares.

    A minutes limit that the request cannot carry is the engine's to keep, and passes.
    """
    if not 0 <= request.retries <= can.max_retries:
        raise UnsupportedError(
            counted(
                "{title} allows 0 to %n retry, not {retries}.",
                "{title} allows 0 to %n retries, not {retries}.",
                can.max_retries,
                title=title,
                retries=request.retries,
            )
            if can.max_retries
            else phrase(
                "{title} allows no retries, not {retries}.", title=title, retries=request.retries
            )
        )
    tag_chars = len(request.tag or "")
    if can.max_tag_chars is not None and tag_chars > can.max_tag_chars:
        raise UnsupportedError(
            phrase(
                "{title} allows at most {most} characters; this tag has {tag_chars} characters.",
                title=title,
                most=can.max_tag_chars,
                tag_chars=tag_chars,
            )
            if can.max_tag_chars
            else phrase(
                "{title} allows no tag; this tag has {tag_chars} characters.",
                title=title,
                tag_chars=tag_chars,
            )
        )
    if request.caller_id is not None and not can.caller_id:
        raise UnsupportedError(
            phrase("A caller ID cannot be set with this {title} account.", title=title)
        )
    if can.max_minutes_in_request and request.max_minutes is not None:
        most_minutes = can.max_minutes_most
        if request.max_minutes < 1 or (most_minutes and request.max_minutes > most_minutes):
            raise UnsupportedError(
                phrase(
                    "{title} limits a call to 1 to {most} minutes.", title=title, most=most_minutes
                )
                if most_minutes
                else phrase("{title} limits a call to 1 minute or more.", title=title)
            )


def check_phone_number(title: str, number: str) -> None:
    """Raises UnsupportedError unless ``number`` is a full phone number with a plus (E.164)."""
    if not re.fullmatch(r"\+[1-9][0-9]{3,14}", number):
        raise UnsupportedError(
            phrase(
                "{title} calls full phone numbers only, and {number} is none.",
                title=title,
                number=number[:40],
            ),
            "Write it with + and the country code.",
        )


def check_party(title: str, address: str, own_ids: OwnIds | None) -> None:
    """Raises UnsupportedError unless ``address`` is a full phone number, or one of the ids that the
    account calls besides.
    """
    if own_ids is None or not own_ids.takes(address):
        check_phone_number(title, address)


def split_number(title: str, number: str) -> tuple[str, str]:
    """Country code and national number, as digits. Raises UnsupportedError where there are none."""
    check_phone_number(title, number)
    try:
        return split_e164(number)
    except ValueError:
        raise UnsupportedError(
            phrase(
                "{title} wants the country code by itself, and {number} has none that is known.",
                title=title,
                number=number,
            )
        ) from None


def check_number_setting(key: str, number: str) -> str:
    """The number that an account's setting ``key`` holds. Raises SettingError unless it is E.164
    with its plus.
    """
    if not re.fullmatch(r"\+[1-9][0-9]{3,14}", number):
        raise SettingError(
            phrase("{key} cannot be {shown}.", key=key, shown=repr(number[:40])),
            phrase("Write it with + and the country code."),
        )
    return number
