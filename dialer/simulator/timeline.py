"""How a callback call unfolds when nobody interferes: which phone rings, who answers, and when.

Pure: from how the two lines behave to a list of steps in seconds after the request. What a provider
says about a step, what it costs and what cuts it short live elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Leg(Enum):
    """The two halves of a callback call: A is rung first, B once A has answered."""

    A = "a"
    B = "b"


class Phase(Enum):
    """Where a call stands. The order is the order of a call in which all goes well."""

    QUEUED = "queued"
    RINGING_A = "ringing_a"
    ANSWERED_A = "answered_a"
    RINGING_B = "ringing_b"
    TALKING = "talking"
    ENDED = "ended"


class Ending(Enum):
    """Why a call is over, in the network's terms; a provider may have a coarser word, or none."""

    COMPLETED = "completed"
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    CANCELLED = "cancelled"
    CONGESTION = "congestion"
    INVALID_NUMBER = "invalid_number"
    FAILED = "failed"
    ENGAGED = "engaged"  # a call between these two is in progress already


class Answer(Enum):
    """What a phone does when it is rung."""

    ANSWERS = "answers"
    BUSY = "busy"
    BUSY_ONCE = "busy_once"  # at the first attempt; answers the next
    SILENT = "silent"
    CONGESTED = "congested"
    UNKNOWN_NUMBER = "unknown_number"
    FAILS = "fails"
    ENGAGED = "engaged"


class Talk(Enum):
    """How long the two talk when nobody cuts them off."""

    NORMAL = "normal"
    SHORT = "short"
    LONG = "long"


@dataclass(frozen=True)
class Line:
    """How the two phones of one call behave. `a_gives_up`: A hangs up while B rings."""

    a: Answer = Answer.ANSWERS
    b: Answer = Answer.ANSWERS
    a_gives_up: bool = False
    talk: Talk = Talk.NORMAL


@dataclass(frozen=True)
class Timing:
    """The pace of a call, in simulated seconds."""

    before_a_s: float = 1.0
    a_rings_s: float = 3.0
    before_b_s: float = 1.0
    b_rings_s: float = 4.0
    talk_s: float = 20.0
    short_talk_s: float = 2.0
    long_talk_s: float = 4 * 3600.0
    silent_s: float = 30.0  # how long a phone that nobody answers is rung
    rejected_s: float = 2.0  # until busy, congestion or a wrong number is known
    gives_up_s: float = 2.0  # how long A listens to B's phone ringing before giving up


@dataclass(frozen=True)
class Step:
    """The call enters `phase` `after_s` seconds after the request. `ending` and, when a leg
    failed, `leg` come with Phase.ENDED only."""

    after_s: float
    phase: Phase
    ending: Ending | None = None
    leg: Leg | None = None


_FAILURES = {
    Answer.BUSY: Ending.BUSY,
    Answer.BUSY_ONCE: Ending.BUSY,
    Answer.SILENT: Ending.NO_ANSWER,
    Answer.CONGESTED: Ending.CONGESTION,
    Answer.UNKNOWN_NUMBER: Ending.INVALID_NUMBER,
    Answer.FAILS: Ending.FAILED,
    Answer.ENGAGED: Ending.ENGAGED,
}

_WORTH_A_RETRY = frozenset({Answer.BUSY, Answer.BUSY_ONCE, Answer.SILENT})


def plan(
    line: Line, timing: Timing, *, attempts: int = 1, retry_s: float = 0.0
) -> tuple[Step, ...]:
    """The steps of a call on `line`, the last of them Phase.ENDED.

    A that is busy or does not answer is rung up to `attempts` times, `retry_s` seconds apart.
    """
    steps: list[Step] = []
    t = timing.before_a_s
    for attempt in range(1, attempts + 1):
        steps.append(Step(t, Phase.RINGING_A))
        if line.a is Answer.ANSWERS or (line.a is Answer.BUSY_ONCE and attempt > 1):
            break
        t += timing.silent_s if line.a is Answer.SILENT else timing.rejected_s
        if attempt == attempts or line.a not in _WORTH_A_RETRY:
            return (*steps, Step(t, Phase.ENDED, _FAILURES[line.a], Leg.A))
        t += retry_s
    t += timing.a_rings_s
    steps.append(Step(t, Phase.ANSWERED_A))
    t += timing.before_b_s
    steps.append(Step(t, Phase.RINGING_B))
    if line.a_gives_up:
        return (*steps, Step(t + timing.gives_up_s, Phase.ENDED, Ending.CANCELLED, Leg.A))
    if line.b is not Answer.ANSWERS:
        t += timing.silent_s if line.b is Answer.SILENT else timing.rejected_s
        return (*steps, Step(t, Phase.ENDED, _FAILURES[line.b], Leg.B))
    t += timing.b_rings_s
    steps.append(Step(t, Phase.TALKING))
    t += {
        Talk.NORMAL: timing.talk_s,
        Talk.SHORT: timing.short_talk_s,
        Talk.LONG: timing.long_talk_s,
    }[line.talk]
    return (*steps, Step(t, Phase.ENDED, Ending.COMPLETED))
