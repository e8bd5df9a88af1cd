"""News of a call, by the words that a description names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from dialer.core.call import Call, Leg, LegState, Outcome, Source
from dialer.core.events import CallEvent, What
from dialer.core.money import Money, exact_decimal
from dialer.core.phrase import phrase, together
from dialer.providers.described.format import CallbackPart, Meaning, StatusReply
from dialer.providers.described.locator import Found
from dialer.providers.replies import plain

_GOING_ON: Final[Mapping[str, tuple[What, Leg | None]]] = {
    "requested": (What.ACCEPTED, None),
    "calling_a": (What.CALLING, Leg.A),
    "answered_a": (What.ANSWERED, Leg.A),
    "calling_b": (What.CALLING, Leg.B),
    "talking": (What.ANSWERED, Leg.B),
    "running": (What.RUNNING, None),
}
_SECONDS: Final = {"s": Decimal(1), "ms": Decimal("0.001"), "min": Decimal(60)}
_DIGITS_MOST = 20
_SHOWN_CHARS = 40


class AmountError(ValueError):
    """A length or an amount that cannot be read; ``str()`` names the place. ``written``: what
    stands there.
    """

    def __init__(self, where: str, what_is_wrong: str, written: str) -> None:
        self.written = plain(written, _SHOWN_CHARS)
        super().__init__(f"{where} {what_is_wrong}")


def word_in(part: StatusReply | CallbackPart, found: Found) -> str:
    """The word for the call's state: of several places, their words in a row, "-" for none; ""
    where nothing is said.
    """
    places = (part.state,) if isinstance(part.state, str) else part.state
    words = [found.text(place) for place in places]
    return " ".join(word or "-" for word in words) if any(words) else ""


def event_of(
    part: StatusReply | CallbackPart,
    found: Found,
    call: Call,
    at: datetime,
    source: Source,
    currency: str | None,
) -> CallEvent:
    """What was told of ``call``.

    A length or a cost that cannot be read is not known, and ``detail`` says so: the rest counts all
    the same.
    """
    word = word_in(part, found)
    notes = [f"status {plain(word, 60)}"] if word else []
    meaning = meaning_of(part.states, word)
    what, leg, outcome = What.UNCLEAR, None, None
    duration_s = amount = None
    try:
        duration_s = duration_in(found, part.duration, part.duration_unit)
    except AmountError as error:
        notes.append(phrase("the length cannot be read: {text}", text=error.written))
    if meaning is not None and meaning in _GOING_ON:
        what, leg = _GOING_ON[meaning]
    elif meaning is not None:
        what = What.ENDED
        outcome, leg = _ending(meaning)
        talked = call.progress.leg_b.state is LegState.ANSWERED
        if meaning == "ended" and not talked and duration_s:
            outcome = Outcome.COMPLETED
    elif not word:
        what = What.RUNNING
    try:
        amount = amount_in(found, part.cost, part.cost_divisor)
    except AmountError as error:
        notes.append(phrase("the cost cannot be read: {text}", text=error.written))
    told = found.text(part.currency) or currency
    return CallEvent(
        what=what,
        at=at,
        source=source,
        leg=leg,
        outcome=outcome,
        detail=together(*notes, between="; ") if notes else "",
        duration_s=duration_s,
        cost=None if amount is None else Money(abs(amount), told),
    )


def check_amounts(part: StatusReply | CallbackPart, found: Found) -> None:
    """For what is sent to us, and is strictly as described. Raises AmountError."""
    duration_in(found, part.duration, part.duration_unit)
    amount_in(found, part.cost, part.cost_divisor)


def meaning_of(states: Mapping[str, Meaning], word: str) -> Meaning | None:
    """What a word means: as it is, else by the first of several, else by ``*``."""
    if not word:
        return None
    first = word.split(" ", 1)[0]
    return states.get(word) or states.get(first) or states.get("*")


def _ending(meaning: str) -> tuple[Outcome, Leg | None]:
    if meaning in ("ended", "unknown"):
        return Outcome.UNKNOWN, None
    for leg in Leg:
        if meaning.endswith(f"_{leg}"):
            return Outcome(meaning.removesuffix(f"_{leg}")), leg
    return Outcome(meaning), None


def duration_in(found: Found, where: str, unit: str) -> int | None:
    """Whole seconds; None where nothing is said. Raises AmountError."""
    number = _number(found, where)
    if number is None:
        return None
    if number < 0:
        raise AmountError(where, "is negative", str(number))
    return int((number * _SECONDS[unit]).quantize(Decimal(1), ROUND_HALF_UP))


def amount_in(found: Found, where: str, divisor: int) -> Decimal | None:
    """An exact amount, maybe negative; None where nothing is said. Raises AmountError."""
    number = _number(found, where)
    return None if number is None else number / divisor


def _number(found: Found, where: str) -> Decimal | None:
    text = found.text(where)
    if text is None:
        return None
    try:
        number = exact_decimal(text)
    except ValueError:
        raise AmountError(where, "is no number", text) from None
    if len(text) > _DIGITS_MOST:
        raise AmountError(where, "is no amount", text)
    return number
