"""What happens to calls, and what can be done about it, in plain words: the one home of these
sentences for every face.

All are Phrases, which the window says in the person's language. The provider's own code and
meaning follow in brackets, or stand in the details.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dialer.core.call import (
    Call,
    Certainty,
    Leg,
    Outcome,
    Placement,
    Progress,
    Source,
    State,
)
from dialer.core.capabilities import Capabilities, Following, HangUp
from dialer.core.machine import outcome_of, state_of
from dialer.core.phrase import Phrase, as_phrase, counted, phrase

_ENDINGS: Mapping[tuple[Outcome, Leg | None], Phrase] = {
    (Outcome.BUSY, Leg.A): phrase("Your own phone was busy"),
    (Outcome.BUSY, Leg.B): phrase("The other party's line is busy"),
    (Outcome.BUSY, None): phrase("One of the two lines was busy"),
    (Outcome.NO_ANSWER, Leg.A): phrase("Your own phone was not answered"),
    (Outcome.NO_ANSWER, Leg.B): phrase("The other party did not answer"),
    (Outcome.NO_ANSWER, None): phrase("One of the two phones was not answered"),
    (Outcome.CANCELLED, Leg.A): phrase("Your own phone hung up before the other party answered"),
    (Outcome.CANCELLED, Leg.B): phrase("The call was cancelled before the other party answered"),
    (Outcome.CANCELLED, None): phrase("The call was cancelled before both had answered"),
    (Outcome.CONGESTION, Leg.A): phrase("The network had no free line to your own phone"),
    (Outcome.CONGESTION, Leg.B): phrase("The network had no free line to the other party"),
    (Outcome.CONGESTION, None): phrase("The network had no free line"),
    (Outcome.INVALID_NUMBER, Leg.A): phrase(
        "Your own phone's number does not exist or cannot be called"
    ),
    (Outcome.INVALID_NUMBER, Leg.B): phrase(
        "The other party's number does not exist or cannot be called"
    ),
    (Outcome.INVALID_NUMBER, None): phrase("A number of this call cannot be called"),
    (Outcome.FAILED, Leg.A): phrase("Your own phone could not be reached"),
    (Outcome.FAILED, Leg.B): phrase("The other party could not be reached"),
    (Outcome.FAILED, None): phrase("The call failed"),
}

_STATES: Mapping[State, Phrase] = {
    State.REQUESTED: phrase("the provider took the call"),
    State.CALLING_A: phrase("your phone rings"),
    State.ANSWERED_A: phrase("you answered"),
    State.CALLING_B: phrase("the other party's phone rings"),
    State.TALKING: phrase("you are talking"),
    State.UNCONFIRMED: phrase("no answer from the provider: the call may have been placed"),
}


_REFUSED = phrase("The provider refused the call")
_UNKNOWN = phrase("How the call ended is not known")
_OVER = phrase("The call is over")
_NOT_PLACED = phrase("The call was not placed")
_HUNG_UP = phrase("The call was hung up from here")

ASKED_BY_PERSON = "asked by the person"
"""Why a call was hung up when no limit asked for it."""

_ADVICE: Mapping[tuple[Outcome, Leg | None], Phrase] = {
    (Outcome.BUSY, Leg.A): phrase("End what your phone is doing, then call again."),
    (Outcome.BUSY, Leg.B): phrase("Try again in a minute?"),
    (Outcome.BUSY, None): phrase("Try again in a minute?"),
    (Outcome.NO_ANSWER, Leg.A): phrase(
        "Your own phone rings first: keep it at hand, then call again."
    ),
    (Outcome.NO_ANSWER, Leg.B): phrase("Try again later?"),
    (Outcome.NO_ANSWER, None): phrase(
        "Keep your own phone at hand: it rings first. Then call again."
    ),
    (Outcome.CANCELLED, Leg.A): phrase("Call again if that was not meant."),
    (Outcome.CANCELLED, Leg.B): phrase("Call again if that was not meant."),
    (Outcome.CANCELLED, None): phrase("Call again if that was not meant."),
    (Outcome.CONGESTION, Leg.A): phrase("Try again in a few minutes."),
    (Outcome.CONGESTION, Leg.B): phrase("Try again in a few minutes, or through another account."),
    (Outcome.CONGESTION, None): phrase("Try again in a few minutes, or through another account."),
    (Outcome.INVALID_NUMBER, Leg.A): phrase("Check your own number in the account."),
    (Outcome.INVALID_NUMBER, Leg.B): phrase("Check the number before calling again."),
    (Outcome.INVALID_NUMBER, None): phrase("Check both numbers before calling again."),
    (Outcome.FAILED, Leg.A): phrase(
        "Is your phone switched on, and its number right? Then call again."
    ),
    (Outcome.FAILED, Leg.B): phrase("Check the number, or try again later."),
    (Outcome.FAILED, None): phrase(
        "Try again later. The provider gave no more reason than is in the details."
    ),
}


def ending_words(progress: Progress) -> str:
    """How an ended call ended, as a sentence's beginning without codes; "" while it lives."""
    outcome, ending = outcome_of(progress), progress.ending
    if ending is None or outcome is None:
        return ""
    if was_not_placed(progress):
        return _NOT_PLACED
    if was_hung_up(progress):
        return _HUNG_UP
    return {
        Outcome.COMPLETED: _OVER,
        Outcome.REFUSED: _REFUSED,
        Outcome.UNKNOWN: _UNKNOWN,
    }.get(outcome) or _ENDINGS[outcome, ending.leg]


def advice(progress: Progress) -> str:
    """What to do after an ending, in a sentence; "" where there is nothing to do."""
    outcome, ending = outcome_of(progress), progress.ending
    if ending is None or outcome in (None, Outcome.COMPLETED):
        return ""
    if was_not_placed(progress):
        return phrase("No phone rang. When the cause is mended, call again.")
    if was_hung_up(progress):
        return limit_words(progress)
    if outcome is Outcome.REFUSED:
        if progress.placement is Placement.INTENDED:
            return phrase("No phone rang.")
        return ""
    if outcome is Outcome.UNKNOWN:
        if ending.certainty is Certainty.GUESSED:
            return phrase("It may have been charged: look at the provider's bill before you call.")
        return phrase("What the provider said is in the details.")
    return _ADVICE[outcome, ending.leg]


def was_not_placed(progress: Progress) -> bool:
    """Whether the request never left this machine whole."""
    ending = progress.ending
    return (
        ending is not None
        and ending.outcome is Outcome.FAILED
        and ending.source is Source.LOCAL
        and progress.placement is Placement.INTENDED
    )


def was_hung_up(progress: Progress) -> bool:
    """Whether the call ended without a conversation because this program asked for its end.

    Providers then say that it failed or was cancelled, which would read as somebody's fault.
    """
    ending = progress.ending
    return (
        ending is not None
        and progress.hang_up_asked_at is not None
        and ending.certainty is not Certainty.GUESSED
        and outcome_of(progress) in (Outcome.CANCELLED, Outcome.FAILED, Outcome.UNKNOWN)
    )


def limit_words(progress: Progress) -> str:
    """The limit for which a call was hung up; "" where there was none."""
    return progress.hang_up_why if progress.hang_up_why != ASKED_BY_PERSON else ""


def may_still_run(progress: Progress) -> bool:
    """Whether another call to the same party could make two: nobody told that this one is over."""
    if state_of(progress) is State.UNCONFIRMED:
        return True
    ending = progress.ending
    return ending is not None and ending.certainty is Certainty.GUESSED


def explain(progress: Progress) -> str | None:
    """Why the call is where it is; None while all goes as it should, and after a call that went
    well.
    """
    outcome, ending = outcome_of(progress), progress.ending
    if ending is None:
        return progress.unclear or None
    if outcome is Outcome.COMPLETED:
        return progress.hang_up_why or None
    if outcome is Outcome.REFUSED:
        words = _REFUSED
    elif was_hung_up(progress):
        words = _HUNG_UP
    elif outcome is Outcome.UNKNOWN or outcome is None:
        words = _UNKNOWN
    else:
        words = _ENDINGS[outcome, ending.leg]
    return f"{words} ({ending.detail})." if ending.detail else f"{words}."


def state_words(progress: Progress) -> str:
    """The present state in a few words, to follow a time of day."""
    state = state_of(progress)
    if state is not State.ENDED:
        return _STATES[state]
    if outcome_of(progress) is Outcome.COMPLETED:
        return phrase("the call is over")
    return explain(progress) or phrase("the call is over")


# What can be done with a call, by what its account can do


def unconfirmed_words(call: Call, capabilities: Capabilities, title: str) -> Phrase:
    """How an unconfirmed call will be cleared up, if it can be."""
    if capabilities.carried_here:
        words = phrase("Dialer is asking {title} for it by its own id.")
    elif capabilities.lists_calls:
        words = phrase("Dialer is looking for it in {title}'s list of calls.")
    elif capabilities.uses_callbacks and call.callback_url is not None:
        words = (
            phrase("{title}'s first callback will prove it; Dialer is waiting for it.")
            if capabilities.following is Following.PUSHED
            else phrase("{title} reports only once a call is over; Dialer is waiting for that.")
        )
    else:
        words = phrase("{title} cannot be asked. If your phone rings now, it is this call.")
    return phrase(words, title=title)


def hang_up_words(call: Call, capabilities: Capabilities, title: str) -> tuple[bool, Phrase]:
    """Whether this call can be hung up from here now, and what to expect or to do instead.

    The engine refuses for the same reasons.
    """
    values = {"title": title, "seconds": capabilities.hang_up_within_s}
    if capabilities.hang_up is HangUp.ABSENT:
        words = phrase("{title} cannot hang up from here: hang up your phone to end the call.")
    elif capabilities.hang_up is HangUp.NEXT_EVENT and call.callback_url is None:
        words = phrase(
            "{title} cannot reach this machine, so it cannot be told to hang up: hang up your"
            " phone to end the call.",
        )
    elif capabilities.hang_up is HangUp.NEXT_EVENT:
        return True, phrase("Takes effect at {title}'s next report, within {seconds} s.", **values)
    elif call.progress.placement is Placement.ACCEPTED:
        return True, phrase("")
    elif call.progress.placement is Placement.INTENDED:
        words = phrase("It can be hung up as soon as {title} has answered.")
    else:
        words = phrase("It cannot be hung up yet. If your phone rings, let it ring.")
    return False, phrase(words, **values)


def told_words(call: Call, capabilities: Capabilities, title: str) -> Phrase:
    """What the provider does not tell of a call's progress; empty where it tells all there is."""
    words = ""
    reaches = call.callback_url is not None
    if capabilities.following is Following.NONE:
        words = phrase("{title} tells nothing of a call on this account.")
    elif capabilities.uses_callbacks and not capabilities.also_pushed and not reaches:
        words = phrase("{title}'s reports cannot reach this machine.")
    elif capabilities.following in (Following.AT_END, Following.ASKED_AFTER):
        words = phrase("{title} tells only the end.")
    return phrase(words, title=title)


_FOLLOWING: Mapping[Following, Phrase] = {
    Following.POLLED: phrase("Progress is asked for while a call runs."),
    Following.PUSHED: phrase(
        "Progress comes by callbacks; they need an address that reaches this machine."
    ),
    Following.AT_END: phrase(
        "Only the end is told, by a callback; it needs an address that reaches this machine.",
    ),
    Following.ASKED_AFTER: phrase("Only the end is told: it is asked for until it is listed."),
    Following.NONE: phrase("Nothing is told of a call on such an account."),
}
_HANG_UP: Mapping[HangUp, Phrase] = {
    HangUp.AT_ONCE: phrase("Calls can be hung up at once."),
    HangUp.NEXT_EVENT: phrase(
        "Calls can be hung up within {seconds} seconds, at the next callback."
    ),
    HangUp.ABSENT: phrase("Calls cannot be hung up from here."),
}


def abilities(capabilities: Capabilities) -> Iterator[Phrase]:
    """What an account can do, sentence by sentence."""
    yield _FOLLOWING[capabilities.following]
    if capabilities.carried_here:
        yield phrase("Dialer itself joins the two phones, so it has to run until the call is over.")
    yield phrase(_HANG_UP[capabilities.hang_up], seconds=capabilities.hang_up_within_s)
    if capabilities.max_minutes_in_request:
        most = capabilities.max_minutes_most
        if most:
            yield phrase("Limits a call's minutes itself, to at most {most}.", most=most)
        else:
            yield phrase("Limits a call's minutes itself.")
    if capabilities.live_cost:
        yield phrase("Tells what a call costs while it runs, so a limit of money can be kept.")
    if capabilities.caller_id and capabilities.verified_caller_ids:
        yield phrase("Can show another caller ID, once you have proved that it is yours.")
    elif capabilities.caller_id:
        yield phrase("Can show another caller ID.")
    if capabilities.max_retries:
        yield counted(
            "Rings your own phone again once.",
            "Rings your own phone again up to %n times.",
            capabilities.max_retries,
        )
    if capabilities.own_ids:
        yield phrase("Also calls {ids}.", ids=as_phrase(capabilities.own_ids.words))
    if capabilities.address_book:
        yield phrase("Keeps an address book that contacts can be synced with.")
