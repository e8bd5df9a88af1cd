"""What a provider's reply means for the person: a documented refusal, or something undocumented.

The words of these errors are here; which reply is which, each provider's wire.py knows.
"""

from __future__ import annotations

from dataclasses import dataclass

from dialer.core.call import Outcome
from dialer.core.errors import (
    HangUpUnavailableError,
    NotReachedError,
    ProviderRefusedError,
    ProviderReplyError,
    SeveralCallsError,
    UnconfirmedError,
)
from dialer.core.phrase import as_phrase, phrase

RAW_CHARS = 2000  # of what arrived, kept in a call's history
_SHOWN_CHARS = 200


@dataclass(frozen=True, slots=True)
class Refusal:
    """A documented refusal: its meaning in the provider's sense, and what the person can do."""

    meaning: str
    what_to_do: str
    outcome: Outcome = Outcome.REFUSED

    def error(self, title: str, code: int | str) -> ProviderRefusedError:
        """The refusal of the provider called ``title`` as an error to raise."""
        return ProviderRefusedError(
            title, str(code), as_phrase(self.meaning), self.what_to_do, self.outcome
        )


NO_CALL = phrase("No call was placed. Check the connection, then try again.")


def not_reached(title: str, why: str, what_to_do: str = NO_CALL) -> NotReachedError:
    """Nothing was sent; ``why`` completes the sentence after a colon."""
    return NotReachedError(
        phrase("{title} could not be reached: {why}.", title=title, why=as_phrase(why)), what_to_do
    )


def unconfirmed(title: str, why: str) -> UnconfirmedError:
    """The request that rings a phone was sent; ``why`` completes the sentence after a colon."""
    return UnconfirmedError(
        phrase(
            "It is not known whether {title} placed the call: {why}.",
            title=title,
            why=as_phrase(why),
        ),
        "A call may be running: wait for the phone before calling again.",
    )


def undocumented(title: str, why: str) -> ProviderReplyError:
    """An answer that the provider's document does not have, or none at all."""
    return ProviderReplyError(
        phrase("{title} gave no documented answer: {why}.", title=title, why=as_phrase(why)),
        "Try again later.",
    )


def several_calls(title: str) -> SeveralCallsError:
    """More than one call in the list may be the one that is looked for."""
    return SeveralCallsError(
        phrase("{title} lists several calls that may be this one.", title=title)
    )


def not_named_yet(title: str) -> HangUpUnavailableError:
    """A call cannot be ended before the service's list has told its id."""
    return HangUpUnavailableError(
        phrase("{title} does not list this call yet, so it cannot be told to end it.", title=title),
        phrase("It is ended as soon as it is listed; putting down your own phone ends it at once."),
    )


def asked_too_often(title: str, wait_s: int) -> ProviderReplyError:
    """The service wants to be asked again later (HTTP 429)."""
    return ProviderReplyError(
        phrase(
            "{title} was asked too often and wants to be left alone for {wait_s} s.",
            title=title,
            wait_s=wait_s,
        ),
        "Try again then.",
    )


def called_too_often(title: str, wait_s: int) -> NotReachedError:
    """The service took no call and wants none before (HTTP 429): this one is not even sent."""
    return NotReachedError(
        phrase(
            "{title} was asked too often and wants to be left alone for {wait_s} s.",
            title=title,
            wait_s=wait_s,
        ),
        phrase("No call was placed. Try again then."),
    )


def plain(text: str, most: int = _SHOWN_CHARS) -> str:
    """A provider's words made fit for one line: no control or formatting characters, cut at
    ``most``.
    """
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= most else line[: most - 1] + "…"
