"""What a call's card says first: where the call stands, and what to do now."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dialer.core.call import Call, Outcome, Placement, State
from dialer.core.machine import outcome_of, state_of
from dialer.core.words import (
    advice,
    ending_words,
    hang_up_words,
    limit_words,
    may_still_run,
    told_words,
    unconfirmed_words,
    was_hung_up,
)
from dialer.ui.calls.lookup import Service
from dialer.ui.localised import localised


@dataclass(frozen=True, slots=True)
class Headline:
    """A few words on the state, with the role of their colour; then sentences of advice."""

    words: str
    role: str = ""
    advice: str = ""
    icon: str = "phone"


def headline_of(call: Call, service: Service) -> Headline:
    """The state of a call, in words."""
    progress, state = call.progress, state_of(call.progress)
    if state is State.UNCONFIRMED:
        return Headline(
            QCoreApplication.translate("headline", "This call may have been placed"),
            "warning",
            _join(
                QCoreApplication.translate(
                    "headline", "{title} did not answer the request."
                ).format(title=service.title),
                localised(unconfirmed_words(call, service.capabilities, service.title)),
            ),
            "warning",
        )
    if state is State.ENDED:
        outcome = outcome_of(progress)
        detail = progress.ending.detail if progress.ending is not None else ""
        words = localised(ending_words(progress))
        if outcome is Outcome.COMPLETED:
            return Headline(words, "", localised(limit_words(progress)), "check")
        if was_hung_up(progress):
            return Headline(words, "", localised(limit_words(progress)), "check")
        if outcome is Outcome.UNKNOWN:
            return Headline(words, "warning", localised(advice(progress)), "unknown")
        reason = _sentence(localised(detail)) if outcome is Outcome.REFUSED else ""
        return Headline(words, "danger", _join(reason, localised(advice(progress))), "broken")
    return Headline(
        _state_words(call, state, service),
        "",
        localised(told_words(call, service.capabilities, service.title)),
        "phone-a" if state in (State.REQUESTED, State.CALLING_A) else "phone",
    )


def _state_words(call: Call, state: State, service: Service) -> str:
    if call.progress.placement is Placement.INTENDED:
        words = QCoreApplication.translate("headline", "Asking {title} to connect")
        return words.format(title=service.title)
    words = {
        State.REQUESTED: QCoreApplication.translate("headline", "{title} took the call"),
        State.CALLING_A: QCoreApplication.translate("headline", "Your phone rings: pick it up"),
        State.ANSWERED_A: QCoreApplication.translate("headline", "You answered"),
        State.CALLING_B: QCoreApplication.translate("headline", "The other phone rings"),
        State.TALKING: QCoreApplication.translate("headline", "Talking"),
    }[state]
    return words.format(title=service.title)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?" else f"{text}."


def _join(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


@dataclass(frozen=True, slots=True)
class HangUpFace:
    """Whether there is a button, whether it still does something, and the words under it."""

    there: bool
    enabled: bool
    label: str
    words: str


def hang_up_face(call: Call, service: Service, told: str, *, asking: bool) -> HangUpFace:
    """What the card offers for hanging up. ``told``: what the engine said of a hang-up; ``asking``:
    one press of the key was made, and a second one hangs up.
    """
    if call.progress.ending is not None:
        return HangUpFace(False, False, "", "")
    possible, phrase = hang_up_words(call, service.capabilities, service.title)
    label = QCoreApplication.translate("headline", "Hang up")
    if not possible:
        return HangUpFace(False, False, label, told or localised(phrase))
    if call.progress.hang_up_asked_at is not None:
        words = QCoreApplication.translate("headline", "Hanging up… within {seconds} s").format(
            seconds=service.capabilities.hang_up_within_s
        )
        words = _join(limit_words(call.progress), words)
        label = QCoreApplication.translate("headline", "Hanging up…")
        return HangUpFace(True, False, label, words)
    if asking:
        label = QCoreApplication.translate("headline", "Press again to hang up")
    return HangUpFace(True, True, label, told or localised(phrase))


def redial_label(call: Call) -> str:
    """What the button for another try says; "" while another call makes no sense yet."""
    progress = call.progress
    if may_still_run(progress):
        return QCoreApplication.translate("headline", "Call again…")
    if progress.ending is None:
        return ""
    if outcome_of(progress) is Outcome.INVALID_NUMBER:
        return QCoreApplication.translate("headline", "Check the number")
    return QCoreApplication.translate("headline", "Call again")
