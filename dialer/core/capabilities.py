"""What a provider can do, and how.

Declared beside each adapter; views and engine read it and never ask which provider it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dialer.core.own_ids import OwnIds


class HangUp(StrEnum):
    """How a running call is hung up."""

    AT_ONCE = "at_once"
    NEXT_EVENT = "next_event"  # by the answer to the provider's next callback
    ABSENT = "absent"


class Following(StrEnum):
    """How news of a call comes."""

    POLLED = "polled"
    PUSHED = "pushed"  # callbacks as it goes
    AT_END = "at_end"  # callbacks once it is over
    ASKED_AFTER = "asked_after"  # in a list that can be asked for, once it is over
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Silence:
    """How long, in seconds, without any news before a call is taken for lost and closed as
    unknown.
    """

    before_talking_s: int = 180
    while_talking_s: int = 180
    after_leg_report_s: int = 30


@dataclass(frozen=True, slots=True)
class Charging:
    """Which legs of a call cost money, and how its seconds become money where only the price of a
    minute is told.

    ``own_leg``: the leg to the person's own phone costs as well as the other party's. ``says``: the
    provider's own words on it; ``own_leg_assumed``: they do not say it outright. ``first_s`` and
    ``step_s`` as in rates.py; ``places``: each leg is rounded half up to so many decimal places
    (None: not at all). ``steps_assumed``: no document tells these.
    """

    own_leg: bool = True
    says: str = ""
    own_leg_assumed: bool = True
    first_s: int = 1
    step_s: int = 1
    places: int | None = None
    steps_assumed: bool = True


@dataclass(frozen=True, slots=True)
class Conferences:
    """How conferences are done: one phone of the person's own, and several others.

    ``add``: more can be called while it runs; ``drop``: one can be ended alone; ``end``: all of it
    at once. ``owner_ends_all``: when the own phone's leg ends, all end. ``most``: how many others
    at once (None: no limit is documented). ``listed``: one whose start got no answer can be looked
    up. ``carried_here``: this program itself rings and joins them, so it has to stay.
    ``live_cost``: what it costs is told while it runs, not each phone's after its end alone.
    ``seconds_in_request``: the request for each phone carries how long it may last, which holds
    while this machine sleeps. ``end_within_s``: how long ending all of it takes at most.
    """

    add: bool = True
    drop: bool = True
    end: bool = True
    owner_ends_all: bool = True
    most: int | None = None
    listed: bool = False
    carried_here: bool = False
    live_cost: bool = False
    seconds_in_request: bool = False
    end_within_s: int = 5


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What one account can do.

    ``hang_up_within_s``: how long a hang-up takes at most. ``max_minutes_in_request``: the request
    itself carries the limit, so it holds while this machine sleeps; ``max_minutes_most``: the
    provider's own bound on it (None: none). ``live_cost``: the cost is told while people talk, so a
    money limit can be kept. ``max_retries``: of leg A. ``max_tag_chars``: 0 where there is no such
    field, None where no limit is documented. ``own_ids``: what else than a phone number can be
    called and rung, None for nothing. ``address_book``: it keeps contacts that those here can be
    synced with. ``tells_price``: it can be asked what a minute costs; ``tells_balance``:
    what is left on the account. ``converts_numbers``: it can be asked how it writes a number.
    ``conferences``: how several are joined, None where they cannot be. ``callback_schemes``: for
    the address that the provider calls back. ``also_pushed``: besides being asked, it calls back
    where it can; without, nothing is missing. ``question_every_s``: it is asked about a call no
    more often. ``cost_within_s``: the cost may be told so long after the end, and is asked for
    until then. ``verified_caller_ids``: only numbers that were proved to be the person's can be
    shown, and one can be proved from here (caller_ids.py). ``streamed``: a connection of this
    program's own says at once when there is something to ask about (ports.Bell).
    ``carried_here``: this program itself calls the other party once the own phone has answered, and
    joins the two: it has to stay, and asks about a call by its own id, in doubt or not.
    ``id_by_list``: no reply tells a call's id, so it is looked up in the list of calls before
    anything else is asked.
    """

    following: Following
    hang_up: HangUp
    hang_up_within_s: int = 5
    lists_calls: bool = False
    caller_id: bool = False
    max_minutes_in_request: bool = False
    max_minutes_most: int | None = None
    live_cost: bool = False
    max_retries: int = 0
    max_tag_chars: int | None = None
    own_ids: OwnIds | None = None
    address_book: bool = False
    tells_price: bool = False
    tells_balance: bool = False
    converts_numbers: bool = False
    conferences: Conferences | None = None
    charging: Charging = Charging()
    callback_schemes: tuple[str, ...] = ("http", "https")
    silence: Silence = Silence()
    also_pushed: bool = False
    question_every_s: int = 0
    cost_within_s: int = 0
    verified_caller_ids: bool = False
    streamed: bool = False
    carried_here: bool = False
    id_by_list: bool = False

    @property
    def uses_callbacks(self) -> bool:
        """News comes to the listener."""
        return self.also_pushed or self.following in (Following.PUSHED, Following.AT_END)

    @property
    def is_asked(self) -> bool:
        """Whether a call is asked about, while it runs or for its end alone."""
        return self.following in (Following.POLLED, Following.ASKED_AFTER)
