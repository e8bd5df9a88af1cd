"""The accounts through which a conference can be held, and what each can do of it. Read off the
window's thread, from what is declared: no secret is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dialer.core.capabilities import Conferences
from dialer.ui.dial.ways import Ways, read_ways

if TYPE_CHECKING:
    from dialer.engine.home import Home


@dataclass(frozen=True, slots=True)
class ConferenceWays:
    """``ways``: as for calls, of these accounts alone; ``can``: by an account's name."""

    ways: Ways
    can: Mapping[str, Conferences]


def read_conference_ways(home: Home) -> ConferenceWays:
    """What there is. Raises StoreError, SettingError or AccountError."""
    from dialer.core.account import Account  # late: few windows need it

    can: dict[str, Conferences] = {}
    for stored in home.accounts.stored():
        info = home.accounts.info(stored.provider)
        values = {setting.key: setting.default for setting in info.settings}
        bare = Account(stored.name, stored.provider, own_numbers=stored.own_numbers, values=values)
        conferences = info.capabilities(bare).conferences
        if conferences is not None:
            can[stored.name] = conferences
    if not can:
        return ConferenceWays(Ways((), "", ""), can)
    ways = read_ways(home)
    return ConferenceWays(
        replace(ways, ways=tuple(way for way in ways.ways if way.account in can)), can
    )
