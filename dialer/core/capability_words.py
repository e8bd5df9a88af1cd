"""What a service can and cannot do, how, and what of it is assumed: the one table for the window
and the command line, made of the declarations alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Following, HangUp
from dialer.core.phrase import Phrase, as_phrase, phrase, together


class Has(StrEnum):
    """Whether a service has something. PARTLY: in another way than one would think."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Ability:
    """One thing of one service. ``words``: how it does it, in a few words; ``assumed``: the
    service's documents do not say so outright.
    """

    key: str
    has: Has
    words: Phrase
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class ServiceAbilities:
    """All things of one service, in the order of ``TITLES``. ``account``: whose settings count, ""
    for those that an account begins with.
    """

    info: ProviderInfo
    account: str
    abilities: Sequence[Ability]

    def of(self, key: str) -> Ability:
        """The one with this key."""
        return next(ability for ability in self.abilities if ability.key == key)


TITLES: dict[str, Phrase] = {
    "following": phrase("Progress of a call"),
    "hang_up": phrase("Hanging up"),
    "minutes": phrase("Limit of minutes"),
    "money": phrase("Limit of money during a call"),
    "listed": phrase("Doubtful calls looked up"),
    "conference": phrase("Conferences"),
    "caller_id": phrase("Another caller ID"),
    "retries": phrase("Own phone rung again"),
    "tag": phrase("Note sent with the call"),
    "own_ids": phrase("Calls besides numbers"),
    "address_book": phrase("Address book"),
    "price": phrase("Price asked for"),
    "balance": phrase("Balance asked for"),
    "charging": phrase("What costs"),
    "steps": phrase("Seconds charged"),
}
"""What each row is called."""


def usual_account(info: ProviderInfo) -> Account:
    """An account of a provider with the settings that one begins with."""
    return Account("", info.name, values={s.key: s.default for s in info.settings})


def service_abilities(info: ProviderInfo, account: Account | None = None) -> ServiceAbilities:
    """What an account of this provider can do; without one, as it begins."""
    can = info.capabilities(account or usual_account(info))
    found = [Ability(key, *_ROWS[key](can)) for key in TITLES]
    return ServiceAbilities(info, account.name if account else "", found)


def ability_table(infos: Sequence[ProviderInfo]) -> Iterator[ServiceAbilities]:
    """Every provider."""
    return (service_abilities(info) for info in infos)


Row = tuple[Has, Phrase] | tuple[Has, Phrase, bool]


def _yes(has: bool, words: Phrase | None = None) -> Row:
    if not has:
        return Has.NO, phrase("no")
    return Has.YES, words or phrase("yes")


def _following(can: Capabilities) -> Row:
    words = {
        Following.POLLED: (Has.YES, phrase("asked for while it runs")),
        Following.PUSHED: (Has.YES, phrase("by callbacks")),
        Following.AT_END: (Has.PARTLY, phrase("its end alone, by a callback")),
        Following.ASKED_AFTER: (Has.PARTLY, phrase("its end alone, asked for")),
        Following.NONE: (Has.NO, phrase("nothing is told")),
    }
    has, told = words[can.following]
    if can.streamed:
        told = together(told, phrase("told at once by a connection of its own"), between=", ")
    if can.also_pushed:
        told = together(told, phrase("by callbacks too"), between=", ")
    if set(can.callback_schemes) == {"http"} and can.uses_callbacks:
        told = together(told, phrase("plain http alone"), between=", ")
    return has, told


def _hang_up(can: Capabilities) -> Row:
    if can.hang_up is HangUp.AT_ONCE:
        return Has.YES, phrase("at once")
    if can.hang_up is HangUp.NEXT_EVENT:
        words = phrase("at the next callback, within {seconds} s", seconds=can.hang_up_within_s)
        return Has.PARTLY, words
    return Has.NO, phrase("only at your phone")


def _minutes(can: Capabilities) -> Row:
    if can.max_minutes_in_request:
        if can.max_minutes_most:
            return Has.YES, phrase("by the service, at most {most}", most=can.max_minutes_most)
        return Has.YES, phrase("by the service, also while this computer sleeps")
    if can.hang_up is HangUp.ABSENT:
        return Has.NO, phrase("no")
    return Has.PARTLY, phrase("Dialer hangs up, while it runs")


def _money(can: Capabilities) -> Row:
    if not can.live_cost:
        return Has.PARTLY if can.tells_price else Has.NO, phrase("reckoned from the price")
    if can.hang_up is HangUp.ABSENT:
        return Has.NO, phrase("cost is told, but it cannot hang up")
    return Has.YES, phrase("the cost is told while it runs")


def _conference(can: Capabilities) -> Row:
    several = can.conferences
    if several is None:
        return Has.NO, phrase("no")
    if several.most is not None:
        return Has.YES, phrase("with up to {most} others", most=several.most)
    return Has.YES, phrase("yes")


def _caller_id(can: Capabilities) -> Row:
    if can.verified_caller_ids:
        return Has.YES, phrase("numbers proved to be yours")
    return _yes(can.caller_id)


def _tag(can: Capabilities) -> Row:
    if can.max_tag_chars == 0:
        return Has.NO, phrase("no")
    if can.max_tag_chars is None:
        return Has.YES, phrase("yes")
    return Has.YES, phrase("up to {count} characters", count=can.max_tag_chars)


def _charging(can: Capabilities) -> Row:
    words = phrase("both phones") if can.charging.own_leg else phrase("the other party's phone")
    return Has.YES, words, can.charging.own_leg_assumed


def _steps(can: Capabilities) -> Row:
    first, step = can.charging.first_s, can.charging.step_s
    words = phrase("each second")
    if (first, step) != (1, 1):
        words = phrase("the first {first}, then each {step} begun", first=first, step=step)
    return Has.YES, words, can.charging.steps_assumed


_ROWS: dict[str, Callable[[Capabilities], Row]] = {
    "following": _following,
    "hang_up": _hang_up,
    "minutes": _minutes,
    "money": _money,
    "listed": lambda can: _yes(can.lists_calls or can.carried_here),
    "conference": _conference,
    "caller_id": _caller_id,
    "retries": lambda can: _yes(
        can.max_retries > 0, phrase("up to {times} times", times=can.max_retries)
    ),
    "tag": _tag,
    "own_ids": lambda can: _yes(
        can.own_ids is not None, as_phrase(can.own_ids.words) if can.own_ids else None
    ),
    "address_book": lambda can: _yes(can.address_book, phrase("synced with your contacts")),
    "price": lambda can: _yes(can.tells_price),
    "balance": lambda can: _yes(can.tells_balance),
    "charging": _charging,
    "steps": _steps,
}
