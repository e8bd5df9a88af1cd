"""Which of its meanings a number has, or why it cannot be called: the rule, and its sentences.

**The rule.** A number is read as it would be dialled at home, in the default country, and in full,
as country code and number. What settles it, in this order:

1. A plus, ``00`` or the home country's international prefix: it is in full.
2. Emergency and short numbers, and local ones without their area code, are refused.
3. The home country's trunk prefix, where its number is at least possible and the full reading is no
   better: it is a number at home.
4. Else the better fit wins: valid before possible before impossible.
5. Both fit alike, or a number at home lacks the trunk prefix that this country always writes: the
   grouping decides, if every break that was typed stands where only one of the two has a break, or
   if just these breaks, or these brackets, are those of only one. ``479 555 1234`` is Arkansas,
   ``47 95 55 12 34`` is Norway.
6. Otherwise it is ambiguous, and the person chooses. Bare digits such as ``4795551234`` are.

A number that is possible, yet not in the plan known to this version, can be called, with a warning:
plans grow faster than programs are updated.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import ValidationResult

from dialer.core.number_places import country_name
from dialer.core.number_readings import Fit, Reading, needed_digits, read_at_home, read_in_full
from dialer.core.number_text import UnreadableError
from dialer.core.phrase import either, phrase

# Answered as emergency calls by mobile networks and exchanges far beyond the countries they are of.
EMERGENCY_EVERYWHERE = frozenset(["000", "112", "911", "999"])
MAX_SHORT_DIGITS = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """``reading``: what is called, or what was refused if its country is known. ``problem``: why it
    is refused, None when it is not. ``readings``: between which the person has to choose.
    """

    reading: Reading | None = None
    problem: str | None = None
    readings: tuple[Reading, ...] = ()
    warnings: tuple[str, ...] = ()
    emergency: bool = False
    short: bool = False

    @property
    def is_valid(self) -> bool:
        """Whether it can be called, as a number that the plan has."""
        return self.problem is None and self.reading is not None and self.reading.fit == Fit.VALID


def choose(text: str, region: str | None, prefix: str = "") -> Choice:
    """The meaning of ``text`` (a number as ``number_text`` splits it off).

    ``region``: the default country, None for none. ``prefix``: digits that a link's context puts
    before a local number; with them ``region`` is the context's.
    """
    try:
        return _choose(text, region, prefix)
    except UnreadableError as error:
        return Choice(problem=str(error))


def _choose(text: str, region: str | None, prefix: str) -> Choice:
    if (emergency := _emergency(text, region)) is not None:
        return emergency
    if text.startswith("+"):
        return _judge(read_in_full(text, settled=True))
    in_full = _try_in_full(text, prefix)
    if region is None:
        return _without_home(in_full)
    try:
        at_home = read_at_home(text, region)
    except UnreadableError:
        if in_full is None:
            raise
        return _judge(in_full)
    surely_in_full = in_full is not None and (
        in_full.settled or (prefix != "" and in_full.fit == Fit.VALID)
    )
    if _is_short(at_home) and not surely_in_full:
        return _refuse_short(at_home)
    if at_home.may_be_local and not surely_in_full:
        return _refuse_local(at_home, in_full)
    if in_full is None or in_full.e164 == at_home.e164:
        return _judge(at_home)
    return _between(text, at_home, in_full)


def _try_in_full(text: str, prefix: str) -> Reading | None:
    """The reading as country code and number; None where there is none."""
    digits = re.sub(r"\D", "", text)
    international = digits.startswith("00")
    if not prefix and digits.startswith("0") and not international:
        return None
    try:
        return read_in_full(text if international else prefix + text, settled=international)
    except UnreadableError:
        return None


def _without_home(in_full: Reading | None) -> Choice:
    if in_full is not None and in_full.settled:
        return _judge(in_full)
    if in_full is None or in_full.fit < Fit.VALID:
        return Choice(
            problem=phrase(
                "Without a default country this number has no meaning: type it"
                " with + and its country code, or set the default country."
            )
        )
    return Choice(
        problem=phrase(
            "Without a default country this number has no sure meaning: type"
            " {international} if that is meant, or set the default country.",
            international=in_full.international,
        ),
        readings=(in_full,),
    )


def _between(text: str, at_home: Reading, in_full: Reading) -> Choice:
    """Steps 3 to 6 of the rule."""
    best = max(at_home, in_full, key=lambda reading: (reading.fit, reading.settled))
    if best is at_home and at_home.settled and not in_full.settled:
        return _judge(at_home)
    loosely_at_home = at_home.loose and at_home.fit == Fit.VALID and in_full.fit == Fit.POSSIBLE
    if at_home.fit != in_full.fit and not loosely_at_home:
        surprising = best is in_full and at_home.fit and not in_full.settled
        return _judge(best, _read_abroad(best)) if surprising else _judge(best)
    to_call = [reading for reading in (at_home, in_full) if _judge(reading).problem is None]
    if len(to_call) < 2:
        return _judge(to_call[0] if to_call else best)
    if (meant := _grouped_like(text, at_home, in_full)) is not None:
        return _judge(meant)
    return Choice(
        problem=phrase(
            "This can be read in two ways, {first} or {second}: type the one"
            " you mean with its plus.",
            first=_named(at_home),
            second=_named(in_full),
        ),
        readings=(at_home, in_full),
    )


def _grouped_like(text: str, at_home: Reading, in_full: Reading) -> Reading | None:
    """Which of the two is grouped as ``text`` is; None where that tells nothing."""
    typed = _breaks(text)
    if not typed:
        return None
    home_styles = [_breaks(at_home.international), _breaks(at_home.national_format)]
    # With a country code in front of it, people leave the national style's trunk prefix in place.
    full_styles = [
        _breaks(in_full.international),
        _breaks(f"+ {in_full.country_code} {in_full.national_format}"),
    ]
    for home, full in [
        (typed <= frozenset().union(*home_styles), typed <= frozenset().union(*full_styles)),
        (typed in home_styles, typed in full_styles),
        (_area_in_brackets(text) == _area_in_brackets(at_home.national_format) != "", False),
    ]:
        if home != full:
            return at_home if home else in_full
    return None


def _area_in_brackets(text: str) -> str:
    """``"(507) 733-8257"`` gives ``"(507)"``."""
    bracketed = re.match(r"\(\d+\)", text)
    return bracketed[0] if bracketed else ""


def _breaks(text: str) -> frozenset[int]:
    """How many digits (or letters) stand after each break: prefixes in front then do not matter."""
    groups = re.findall(r"[^\W_]+", text)
    after, breaks = 0, set()
    for group in reversed(groups[1:]):
        after += len(group)
        breaks.add(after)
    return frozenset(breaks)


# -- verdicts -------------------------------------------------------------------------------------


def _judge(reading: Reading, *warnings: str) -> Choice:
    """``reading`` is what is meant: whether it can be called."""
    if reading.fit == Fit.VALID:
        return Choice(reading, warnings=warnings)
    region = reading.region
    if reading.national in EMERGENCY_EVERYWHERE or phonenumbers.is_emergency_number(
        reading.national, region
    ):
        return _refuse_emergency(reading.national, reading)
    if _is_short(reading):
        return _refuse_short(reading)
    if reading.may_be_local:
        return _refuse_local(reading, None)
    if reading.fit == Fit.POSSIBLE and not reading.loose:
        return Choice(reading, warnings=(*warnings, _not_in_plan(reading)))
    return Choice(reading, problem=_why_impossible(reading))


def _emergency(text: str, region: str | None) -> Choice | None:
    digits = re.sub(r"\D", "", text)
    if digits in EMERGENCY_EVERYWHERE or (
        len(digits) <= MAX_SHORT_DIGITS
        and region is not None
        and phonenumbers.is_emergency_number(text, region)
    ):
        return _refuse_emergency(digits, None)
    return None


def _refuse_emergency(called: str, reading: Reading | None) -> Choice:
    return Choice(
        reading,
        problem=phrase(
            "{called} is an emergency number, which a callback service cannot"
            " reach: call it from a telephone.",
            called=called,
        ),
        emergency=True,
    )


def _is_short(reading: Reading) -> bool:
    return (
        reading.fit < Fit.VALID
        and len(reading.national) <= MAX_SHORT_DIGITS
        and phonenumbers.is_valid_short_number(reading.number)
    )


def _refuse_short(reading: Reading) -> Choice:
    return Choice(
        reading,
        problem=phrase(
            "{national} is a short number that works only from telephones in"
            " {country}: a callback service needs the full number.",
            national=reading.national,
            country=country_name(reading.region),
        ),
        short=True,
    )


def _refuse_local(reading: Reading, in_full: Reading | None) -> Choice:
    """``in_full``: what the same digits would be with a plus, None where that is nothing."""
    others = tuple(
        other for other in (reading, in_full) if other is not None and other.fit == Fit.VALID
    )
    if not others:
        return Choice(
            reading,
            problem=phrase(
                "This is a local number without its area code: type the area"
                " code too, or the number in full, with + and country code."
            ),
        )
    meant = either(list(map(_named, others)))
    return Choice(
        reading,
        problem=phrase(
            "This may be a local number without its area code: type the area"
            " code as it is dialled in {country}, or {meant} if that is"
            " meant.",
            country=country_name(reading.region),
            meant=meant,
        ),
        readings=others,
    )


def _why_impossible(reading: Reading) -> str:
    place = _place(reading)
    if reading.loose:
        return phrase(
            "No number in {place} is written like this: type it with area code and"
            " leading zero, or in full, with + and country code.",
            place=place,
        )
    if reading.length == ValidationResult.IS_POSSIBLE:
        return phrase(
            "After +{country_code} no number begins with this {digit}: leave it out.",
            country_code=reading.country_code,
            digit=reading.national[0],
        )
    what = {
        ValidationResult.TOO_SHORT: phrase("This number is too short for {place}", place=place),
        ValidationResult.TOO_LONG: phrase("This number is too long for {place}", place=place),
    }.get(reading.length) or phrase("This number is of the wrong length for {place}", place=place)
    return phrase(
        "{what}: {needed} digits follow the country code there, not {count}; check them.",
        what=what,
        needed=needed_digits(reading),
        count=len(reading.national),
    )


def _not_in_plan(reading: Reading) -> str:
    return phrase(
        "No number in {place} known to this version begins like this: check it before you call.",
        place=_place(reading),
    )


def _read_abroad(reading: Reading) -> str:
    return phrase("This was read as a number in {place}.", place=_place(reading))


def _place(reading: Reading) -> str:
    code = f"+{reading.country_code}"
    if reading.region == phonenumbers.REGION_CODE_FOR_NON_GEO_ENTITY:
        return code
    return phrase("{country} ({code})", country=country_name(reading.region), code=code)


def _named(reading: Reading) -> str:
    if reading.region == phonenumbers.REGION_CODE_FOR_NON_GEO_ENTITY:
        return reading.international
    return phrase(
        "{number} ({country})",
        number=reading.international,
        country=country_name(reading.region),
    )
