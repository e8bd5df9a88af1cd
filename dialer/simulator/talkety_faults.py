"""Talkety's refusals: the errors it can answer with, and the checks that every action shares.

Wire facts: an `<error>` with `<code>` and `<message>`. The document's list of codes is lost, so the
codes and messages are this room's own.
"""

from __future__ import annotations

from enum import Enum

from dialer.simulator.desk import Incoming
from dialer.simulator.use_cases import Refusal


class Fault(Enum):
    """An error: code and message."""

    BAD_LOGIN = (10, "Authentication failed")
    BAD_APP_KEY = (11, "Unknown application key")
    NO_SUCH_ACTION = (12, "Unknown action")
    MISSING_PARAMETER = (20, "A required parameter is missing")
    UNKNOWN_PARAMETER = (21, "Unknown or repeated parameter")
    BAD_PARAMETER = (22, "A parameter has a value that is not allowed")
    BAD_SRC = (23, "The src number is not valid")
    BAD_DST = (24, "The dst number is not valid")
    NO_SUCH_CALL = (30, "No call with this id")
    NOT_ACTIVE = (31, "The call is not active")
    NO_SUCH_CONFERENCE = (32, "No conference with this id")
    NO_CREDIT = (40, "Insufficient credit")
    BLACKLISTED = (41, "The number is blocked")
    DESTINATION_UNSUPPORTED = (42, "The dst number cannot be reached")
    ORIGIN_UNSUPPORTED = (43, "The src number cannot be reached")
    FLOOD = (44, "Too many calls to this number, please wait")
    SERVICE_TROUBLE = (50, "Service temporarily unavailable")


FAULTS: dict[Refusal, Fault] = {refusal: Fault[refusal.name] for refusal in Refusal}
"""What a use-case's refusal is called here."""


class RefusedError(Exception):
    """The request is answered by an error."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value[1])
        self.fault = fault


def expect(
    request: Incoming, *, required: tuple[str, ...] = (), optional: tuple[str, ...] = ()
) -> None:
    """RefusedError unless the request has each required parameter, and no other than these,
    once."""
    names = request.names
    if any(not request.get(name) for name in required):
        raise RefusedError(Fault.MISSING_PARAMETER)
    if len(set(names)) < len(names) or not set(names) <= {*required, *optional}:
        raise RefusedError(Fault.UNKNOWN_PARAMETER)


def is_int(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16
