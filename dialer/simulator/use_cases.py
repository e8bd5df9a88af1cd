"""What happens to a call, chosen by the number that is called: its last two digits select the
use-case.

B's number chooses for the A side as well, so that one own phone is enough to see everything. An
ending that is not in the table answers normally, so that +44 20 7946 0018 and +1 212 555 0100
(both kept for fiction by their regulators) are ordinary calls, and +44 20 7946 0021 and +1 212
555 0121 are busy.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from dialer.simulator.timeline import Answer, Line, Talk


class Reply(Enum):
    """What becomes of the HTTP reply to the request that asks for the call."""

    NORMAL = "normal"
    SLOW = "slow"  # the call is placed at once, the reply comes late
    CUT = "cut"  # the call is placed, the connection is closed without a reply
    NEVER = "never"  # the call is placed, the connection stays open and silent
    SERVER_ERROR = "server_error"  # 500, no call
    UNAVAILABLE = "unavailable"  # 503, although the call was placed
    GARBAGE = "garbage"  # 200 with a web page, although the call was placed
    EMPTY = "empty"  # 200 with no body, although the call was placed
    REDIRECT = "redirect"  # 302 to a place that answers "success" to anybody, no call
    UNDOCUMENTED = "undocumented"  # a reply in the right form that no document lists, no call
    REFUSED = "refused"  # a documented refusal, no call
    REFUSED_IN_500 = "refused_in_500"  # a documented refusal as the body of a 500, no call


class Refusal(Enum):
    """Why a provider refuses a well-formed request. Each says it in its own codes; one that has
    no code for it places the call, and the call fails."""

    NO_CREDIT = "no_credit"
    BLACKLISTED = "blacklisted"
    FLOOD = "flood"
    DESTINATION_UNSUPPORTED = "destination_unsupported"
    ORIGIN_UNSUPPORTED = "origin_unsupported"
    SERVICE_TROUBLE = "service_trouble"


class News(Enum):
    """What becomes of the reports about the call (pushed events, callbacks, polled states)."""

    NORMAL = "normal"
    LAST_LOST = "last_lost"
    SCRAMBLED = "scrambled"  # repeated, and out of order
    UNDOCUMENTED = "undocumented"  # the end is reported by a value that no document lists


class UseCase(Enum):
    ANSWER = "20"
    B_BUSY = "21"
    B_NO_ANSWER = "22"
    A_NO_ANSWER = "23"
    A_GIVES_UP = "24"
    CONGESTION = "25"
    INVALID_NUMBER = "26"
    NO_CREDIT = "27"
    BLACKLISTED = "28"
    REPLY_SLOW = "29"
    REPLY_LOST = "30"
    SERVER_ERROR = "31"
    REPLY_GARBAGE = "32"
    LONG_TALK = "33"
    SHORT_TALK = "34"
    REDIRECT = "35"
    LAST_EVENT_LOST = "36"
    EVENTS_SCRAMBLED = "37"
    UNAVAILABLE_BUT_PLACED = "38"
    A_BUSY = "39"
    REFUSED_IN_SERVER_ERROR = "40"
    FLOOD = "41"
    DESTINATION_UNSUPPORTED = "42"
    ORIGIN_UNSUPPORTED = "43"
    SERVICE_TROUBLE = "44"
    B_FAILS = "45"
    REPLY_UNDOCUMENTED = "46"
    STATUS_UNDOCUMENTED = "47"
    REPLY_EMPTY = "48"
    REPLY_NEVER = "49"
    A_BUSY_ONCE = "50"

    @property
    def ending(self) -> str:
        """The two last digits of the called number."""
        return self.value


@dataclass(frozen=True)
class Script:
    """What a use-case means: one sentence for people, and the behaviour of lines, reply and
    reports."""

    title: str
    line: Line = field(default_factory=Line)
    reply: Reply = Reply.NORMAL
    refusal: Refusal = Refusal.NO_CREDIT  # where the reply is a refusal
    news: News = News.NORMAL


SCRIPTS: dict[UseCase, Script] = {
    UseCase.ANSWER: Script("Both answer and talk."),
    UseCase.B_BUSY: Script("B's line is busy.", Line(b=Answer.BUSY)),
    UseCase.B_NO_ANSWER: Script("B does not answer.", Line(b=Answer.SILENT)),
    UseCase.A_NO_ANSWER: Script("A does not answer.", Line(a=Answer.SILENT)),
    UseCase.A_GIVES_UP: Script("A hangs up while B's phone rings.", Line(a_gives_up=True)),
    UseCase.CONGESTION: Script("No line to B is free.", Line(b=Answer.CONGESTED)),
    UseCase.INVALID_NUMBER: Script("B's number does not exist.", Line(b=Answer.UNKNOWN_NUMBER)),
    UseCase.NO_CREDIT: Script(
        "Refused: not enough credit.", Line(b=Answer.FAILS), Reply.REFUSED, Refusal.NO_CREDIT
    ),
    UseCase.BLACKLISTED: Script(
        "Refused: the number is blocked.", Line(b=Answer.FAILS), Reply.REFUSED, Refusal.BLACKLISTED
    ),
    UseCase.REPLY_SLOW: Script("Placed; the reply comes late.", reply=Reply.SLOW),
    UseCase.REPLY_LOST: Script("Placed; cut off without a reply.", reply=Reply.CUT),
    UseCase.SERVER_ERROR: Script("HTTP 500, not placed.", reply=Reply.SERVER_ERROR),
    UseCase.REPLY_GARBAGE: Script("Placed; the reply is a web page.", reply=Reply.GARBAGE),
    UseCase.LONG_TALK: Script("They talk until someone cuts them off.", Line(talk=Talk.LONG)),
    UseCase.SHORT_TALK: Script("B answers and soon hangs up.", Line(talk=Talk.SHORT)),
    UseCase.REDIRECT: Script("HTTP 302 to elsewhere, not placed.", reply=Reply.REDIRECT),
    UseCase.LAST_EVENT_LOST: Script("The end is never reported.", news=News.LAST_LOST),
    UseCase.EVENTS_SCRAMBLED: Script("Reports are repeated and out of order.", news=News.SCRAMBLED),
    UseCase.UNAVAILABLE_BUT_PLACED: Script("HTTP 503, yet placed.", reply=Reply.UNAVAILABLE),
    UseCase.A_BUSY: Script("A's line is busy.", Line(a=Answer.BUSY)),
    UseCase.REFUSED_IN_SERVER_ERROR: Script(
        "Refused for lack of credit, inside an HTTP 500.", reply=Reply.REFUSED_IN_500
    ),
    UseCase.FLOOD: Script(
        "Refused: too soon after the last call.",
        Line(b=Answer.ENGAGED),
        Reply.REFUSED,
        Refusal.FLOOD,
    ),
    UseCase.DESTINATION_UNSUPPORTED: Script(
        "Refused: B's region is not served.",
        Line(b=Answer.FAILS),
        Reply.REFUSED,
        Refusal.DESTINATION_UNSUPPORTED,
    ),
    UseCase.ORIGIN_UNSUPPORTED: Script(
        "Refused: A's region is not served.",
        Line(a=Answer.FAILS),
        Reply.REFUSED,
        Refusal.ORIGIN_UNSUPPORTED,
    ),
    UseCase.SERVICE_TROUBLE: Script(
        "Refused: the service has trouble of its own.",
        Line(b=Answer.FAILS),
        Reply.REFUSED,
        Refusal.SERVICE_TROUBLE,
    ),
    UseCase.B_FAILS: Script("B's leg fails for no given reason.", Line(b=Answer.FAILS)),
    UseCase.REPLY_UNDOCUMENTED: Script(
        "A reply that no document lists, not placed.", reply=Reply.UNDOCUMENTED
    ),
    UseCase.STATUS_UNDOCUMENTED: Script(
        "B's leg fails with a status that no document lists.",
        Line(b=Answer.FAILS),
        news=News.UNDOCUMENTED,
    ),
    UseCase.REPLY_EMPTY: Script("Placed; the reply is empty.", reply=Reply.EMPTY),
    UseCase.REPLY_NEVER: Script("Placed; the reply never comes.", reply=Reply.NEVER),
    UseCase.A_BUSY_ONCE: Script(
        "A is busy, and answers when rung again.", Line(a=Answer.BUSY_ONCE)
    ),
}

_BY_ENDING = {use_case.ending: use_case for use_case in UseCase}


def use_case_for(number: str) -> UseCase:
    """The use-case of a called number in any writing; a number that is in no table answers."""
    digits = "".join(c for c in number if c in "0123456789")
    return _BY_ENDING.get(digits[-2:], UseCase.ANSWER)


def script_for(number: str) -> Script:
    return SCRIPTS[use_case_for(number)]
