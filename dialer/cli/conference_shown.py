"""A conference on standard output: a line of JSON, or a line for the whole and one for each
phone.
"""

from __future__ import annotations

from dialer.cli.output import plain, say, say_json
from dialer.core.call import Outcome
from dialer.core.conference import Conference, ConferenceLeg, JoinState
from dialer.core.conference_json import conference_json
from dialer.core.money import Money


def show(conference: Conference, *, json: bool) -> None:
    """Shows it as it stands."""
    if json:
        say_json(conference_json(conference))
        return
    say(line_of(conference))
    for leg in conference.legs:
        say(plain(_leg_line(leg)))


def line_of(conference: Conference) -> str:
    """The whole of it on one line."""
    facts = [
        f"Conference {conference.id}",
        str(conference.state),
        _time(conference.duration_s),
        _money(conference.cost),
        f"via {conference.request.account}",
        conference.unclear,
    ]
    if conference.is_over and conference.outcome not in (None, Outcome.COMPLETED):
        facts.append(conference.detail)
    return plain("  ".join(fact for fact in facts if fact))


def _leg_line(leg: ConferenceLeg) -> str:
    state = str(leg.state)
    if leg.is_over and leg.outcome is not None:
        state = "left" if leg.outcome is Outcome.COMPLETED else str(leg.outcome).replace("_", " ")
    elif leg.drop_asked_at is not None and leg.joined is not JoinState.ENDED:
        state += ", being hung up"
    who = "your phone" if leg.owner else ""
    cells = (f"{leg.number:<16}", f"{state:<14}", f"{_time(leg.duration_s):>6}")
    return "  " + "  ".join((*cells, f"{_money(leg.cost):>10}", who)).rstrip()


def _time(seconds: int | None) -> str:
    return "" if seconds is None else f"{seconds // 60}:{seconds % 60:02d}"


def _money(cost: Money | None) -> str:
    return "" if cost is None else str(cost)
