"""What the icon shows, in shape as well as in colour."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication

from dialer.core.call import Outcome
from dialer.core.events import CallEvent, What
from dialer.ui.tray.state import SIZES_PX, TrayState, tray_icon, tray_state, tray_words
from tests.ui.calls.stage import CALLING_A, NO_REPLY, TAKEN, TALKING, Stage, event

ENDED = (event(What.ENDED, 35, outcome=Outcome.BUSY),)


@pytest.mark.parametrize(
    ("calls", "state"),
    [
        ([], TrayState.IDLE),
        ([()], TrayState.RINGING),
        ([(TAKEN, CALLING_A)], TrayState.RINGING),
        ([(NO_REPLY,)], TrayState.RINGING),
        ([(TAKEN, *ENDED)], TrayState.IDLE),
        ([(TAKEN, *ENDED), (TAKEN, CALLING_A), TALKING], TrayState.TALKING),
        ([TALKING + ENDED, (TAKEN,)], TrayState.RINGING),
    ],
)
def test_calls_taken_together(
    stage: Stage, calls: list[tuple[CallEvent, ...]], state: TrayState
) -> None:
    made = []
    for number, events in enumerate(calls):
        stage.call(f"c{number}")
        stage.tell(f"c{number}", *events)
        made.append(stage.bridge.engine.calls[f"c{number}"])
    assert tray_state(made) is state


def shape(state: TrayState, size: int) -> list[bool]:
    """The white of an icon alone: what is left without colours."""
    image = tray_icon(state).pixmap(size, size).toImage()
    places = [(x, y) for x in range(size) for y in range(size)]
    return [image.pixelColor(x, y).lightness() > 160 for x, y in places]


@pytest.mark.parametrize("size", SIZES_PX)
def test_each_has_a_shape_of_its_own(qapp: QApplication, size: int) -> None:
    shapes = {state: shape(state, size) for state in TrayState}
    for one, other in combinations(TrayState, 2):
        differing = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert differing > size * size / 12, (one, other, differing)


def test_each_has_words_of_its_own(qapp: QApplication) -> None:
    assert len({tray_words(state) for state in TrayState}) == len(TrayState)
