"""Refuses what exceeds a provider's declared limits, before anything is sent."""

from __future__ import annotations

import re

from dialer.core.call import CallRequest
from dialer.core.capabilities import Capabilities
from dialer.core.errors import UnsupportedError
from dialer.core.phone_number import split_e164


def check_limits(title: str, can: Capabilities, request: CallRequest) -> None:
    """Raises UnsupportedError for retries, minutes, tag or caller ID beyond what ``can`` declares.

    A minutes limit that the request cannot carry is the engine's to keep, and passes.
    """
    if not 0 <= request.retries <= can.max_retries:
        most = f"0 to {can.max_retries} retries" if can.max_retries else "no retries"
        raise UnsupportedError(f"{title} allows {most}, not {request.retries}.")
    tag_chars = len(request.tag or "")
    if can.max_tag_chars is not None and tag_chars > can.max_tag_chars:
        most = f"at most {can.max_tag_chars} characters" if can.max_tag_chars else "no tag"
        raise UnsupportedError(f"{title} allows {most}; this tag has {tag_chars} characters.")
    if request.caller_id is not None and not can.caller_id:
        raise UnsupportedError(f"A caller ID cannot be set with this {title} account.")
    if can.max_minutes_in_request and request.max_minutes is not None:
        most_minutes = can.max_minutes_most
        if request.max_minutes < 1 or (most_minutes and request.max_minutes > most_minutes):
            allowed = f"1 to {most_minutes} minutes" if most_minutes else "1 minute or more"
            raise UnsupportedError(f"{title} limits a call to {allowed}.")


def check_phone_number(title: str, number: str) -> None:
    """Raises UnsupportedError unless ``number`` is a full phone number with a plus (E.164)."""
    if not re.fullmatch(r"\+[1-9][0-9]{3,14}", number):
        raise UnsupportedError(
            f"{title} calls full phone numbers only, and {number[:40]} is none.",
            "Write it with + and the country code.",
        )


def split_number(title: str, number: str) -> tuple[str, str]:
    """Country code and national number, as digits. Raises UnsupportedError where there are none."""
    check_phone_number(title, number)
    try:
        return split_e164(number)
    except ValueError:
        raise UnsupportedError(
            f"{title} wants the country code by itself, and {number} has none that is known."
        ) from None
