"""What is refused of a conference before anything is sent, whatever the provider."""

from __future__ import annotations

from collections.abc import Sequence

from dialer.core.capabilities import Conferences
from dialer.core.conference import Conference, JoinState
from dialer.core.errors import HangUpUnavailableError, UnsupportedError, UsageError
from dialer.core.phrase import phrase


def check_numbers(numbers: Sequence[str], own: str, can: Conferences, there: int) -> None:
    """Refuses nobody, oneself, somebody twice, and more than the provider takes.

    ``there``: how many others take part already. Raises UsageError.
    """
    if not numbers:
        raise UsageError(phrase("A conference needs somebody to call."))
    for place, number in enumerate(numbers):
        if number == own:
            raise UsageError(
                phrase("{number} is your own phone, which is called anyway.", number=number)
            )
        if number in numbers[:place]:
            raise UsageError(phrase("{number} is named twice.", number=number))
    if can.most is not None and there + len(numbers) > can.most:
        raise UnsupportedError(
            phrase("A conference through this account has at most {most} others.", most=can.most)
        )


def check_runs(conference: Conference) -> None:
    """Raises UsageError for one that is over, HangUpUnavailableError for one in doubt."""
    if conference.is_over:
        raise UsageError(phrase("The conference has already ended."))
    if conference.state is JoinState.UNCONFIRMED or conference.provider_conference_id is None:
        raise HangUpUnavailableError(
            phrase("It is not known whether this conference came about."),
            phrase("If your phone rings, do not answer it."),
        )
