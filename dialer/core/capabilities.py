"""What a provider can do, and how.

Declared beside each adapter; views and engine read it and never ask which provider it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
class Capabilities:
    """What one account can do.

    ``hang_up_within_s``: how long a hang-up takes at most. ``max_minutes_in_request``: the request
    itself carries the limit, so it holds while this machine sleeps; ``max_minutes_most``: the
    provider's own bound on it (None: none). ``live_cost``: the cost is told while people talk, so a
    money limit can be kept. ``max_retries``: of leg A. ``max_tag_chars``: 0 where there is no such
    field, None where no limit is documented. ``own_ids``: what else than a phone number can be
    called, in words, "" for nothing. ``address_book``: it keeps contacts that those here can be
    synced with. ``tells_price``: it can be asked what a minute costs; ``tells_balance``:
    what is left on the account. ``callback_schemes``: for the
    address that the provider calls back.
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
    own_ids: str = ""
    address_book: bool = False
    tells_price: bool = False
    tells_balance: bool = False
    charging: Charging = Charging()
    callback_schemes: tuple[str, ...] = ("http", "https")
    silence: Silence = Silence()

    @property
    def uses_callbacks(self) -> bool:
        """News comes to the listener."""
        return self.following in (Following.PUSHED, Following.AT_END)
