"""Exit statuses: a public contract of the command line."""

from __future__ import annotations

from dialer.core.errors import (
    DialerError,
    HangUpUnavailableError,
    NotReachedError,
    ProviderError,
    ProviderRefusedError,
    UnconfirmedError,
    UsageError,
)

TALKED = 0
NOT_TALKED = 1
WRONG_USE = 2
REFUSED = 3
NOT_REACHED = 4
UNCONFIRMED = 5
OWN_FAULT = 70
"""A bug of this program, by the number that sysexits.h gives it."""
INTERRUPTED = 130
"""Ctrl-C, as shells count it: the call goes on."""


def of_error(error: DialerError) -> int:
    """The exit status that tells scripts of this error."""
    if isinstance(error, UsageError):
        return WRONG_USE
    if isinstance(error, ProviderRefusedError | HangUpUnavailableError):
        return REFUSED
    if isinstance(error, NotReachedError):
        return NOT_REACHED
    if isinstance(error, UnconfirmedError):
        return UNCONFIRMED
    if isinstance(error, ProviderError):
        return NOT_TALKED
    return WRONG_USE
