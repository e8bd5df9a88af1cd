"""What is known of the text in the number field: the passport's contents.

Looked up off the window's thread; numbers' tables are imported there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QTimeZone

from dialer.core.errors import NumberError
from dialer.core.own_ids import PREFIX, has_prefix
from dialer.ui.dial.grouping import group, is_bare
from dialer.ui.localised import localised

if TYPE_CHECKING:  # for types alone: it loads the number tables
    from dialer.core.own_ids import OwnIds
    from dialer.core.phone_number import PhoneNumber

_CONTINUATION = "2345678901"


@dataclass(frozen=True, slots=True)
class Reading:
    """One of several meanings: ``text`` is what to put into the field for it."""

    text: str
    title: str
    place: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What a text means.

    ``address`` goes to the provider; None where nothing can be called, and then ``problem`` says
    why and ``unfinished`` whether more digits may mend it. ``grouped`` is the text as it is to
    be shown. ``offsets_s``: how far the clocks there are from UTC. ``asks``: it can be so dear that
    it is not called without a question. ``own_id``: what kind of id it is where it is no phone
    number, "extension".
    """

    text: str
    address: str | None = None
    international: str = ""
    kind: str = ""
    place: str = ""
    country: str = ""
    offsets_s: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
    asks: bool = False
    own_id: str = ""
    problem: str = ""
    unfinished: bool = False
    readings: tuple[Reading, ...] = ()
    grouped: str = ""


def look_up(text: str, region: str | None, own_ids: OwnIds | None, *, grouping: bool) -> Facts:
    """The facts about ``text``. ``own_ids``: what else than numbers is called; ``grouping``:
    whether the person leaves its grouping to us.
    """
    from dialer.core.phone_number import read_number  # here: it loads the number tables

    number = read_number(text, region)
    grouped = group(text, region) if grouping and is_bare(text) else text
    problem = localised(number.problem or "")
    if own_ids is not None or has_prefix(text):
        from dialer.engine.parties import read_party  # here: as above

        try:
            party = read_party(text, region, own_ids)
        except NumberError as error:
            problem = localised(error)
            in_doubt = own_ids and _doubtful_id(text, region, own_ids, number, problem)
            if in_doubt:
                return in_doubt
        else:
            if own_ids is not None and party.number is None:
                kind = localised(own_ids.name)
                return Facts(text, address=party.address, own_id=kind, grouped=text)
    if number.e164 is None:
        return Facts(
            text,
            country=_country(number.region),
            problem=problem,
            unfinished=not number.emergency and _may_go_on(text, region),
            readings=tuple(_reading(e164, region) for e164 in number.readings),
            # Grouping would already choose one of the readings.
            grouped=text if number.readings else grouped,
        )
    country = _country(number.region)
    return Facts(
        text,
        address=number.e164,
        international=number.international or number.e164,
        kind=number.type.value,
        place=number.location or "",
        country=country,
        offsets_s=_offsets(number),
        warnings=tuple(map(localised, number.warnings)),
        asks=number.premium or number.satellite,
        grouped=_shown(text, number, grouped, grouping=grouping),
    )


def _doubtful_id(
    text: str, region: str | None, own_ids: OwnIds, number: PhoneNumber, problem: str
) -> Facts | None:
    """What is known of a text that has to say first that it is an id; None for all others."""
    from dialer.engine.parties import may_be_own_id  # here: as above

    if has_prefix(text):
        return Facts(text, problem=problem, unfinished=True, grouped=text)
    stripped = text.strip()
    has_letters = any(map(str.isalpha, stripped))
    if not own_ids.takes_bare(stripped) and not (has_letters and own_ids.takes(stripped)):
        return None
    readings: tuple[Reading, ...] = ()
    if may_be_own_id(text, region, own_ids):
        others = (number.e164,) if number.e164 is not None else number.readings
        own = Reading(PREFIX + stripped, stripped, localised(own_ids.name))
        readings = (own, *(_reading(e164, region) for e164 in others))
    return Facts(text, problem=problem, readings=readings, grouped=text)


def _shown(text: str, number: PhoneNumber, grouped: str, *, grouping: bool) -> str:
    """A link is shown as the number in it, with what is dialled after the answer: the rest of its
    parameters is in the number already, or means nothing here.
    """
    if ":" in text and number.international:
        after = f" ext. {number.extension}" if number.extension else ""
        return number.international + after
    return grouped if grouping else text


def _country(region: str | None) -> str:
    from dialer.core.number_places import number_places

    return localised(number_places().country(region)) if region else ""


def _reading(e164: str, region: str | None) -> Reading:
    from dialer.core.phone_number import read_number

    number = read_number(e164, region)
    return Reading(e164, number.international or e164, _country(number.region))


def _may_go_on(text: str, region: str | None) -> bool:
    """Whether more digits can make a number of it: then nobody has done anything wrong yet."""
    from dialer.core.phone_number import read_number

    if not any(char.isdigit() for char in text) or not text[-1].isalnum():
        return text.strip() in ("", "+", "(")
    for more in range(1, len(_CONTINUATION) + 1):
        number = read_number(text + _CONTINUATION[:more], region)
        if number.e164 is not None or number.readings:
            return True
    return False


def _offsets(number: PhoneNumber) -> tuple[int, ...]:
    """From Qt, which knows the zones on Windows as well."""
    now = QDateTime.currentDateTimeUtc()
    zones = (QTimeZone(name.encode()) for name in number.time_zones)
    return tuple(sorted({zone.offsetFromUtc(now) for zone in zones if zone.isValid()}))
