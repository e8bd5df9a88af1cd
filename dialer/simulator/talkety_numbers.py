"""Talkety's `pricing` and `convert`: which numbers can be dialled, what a minute to each costs, and
how it writes them.
"""

from __future__ import annotations

from aiohttp import web

from dialer.simulator import talkety_xml as xml
from dialer.simulator.accounts import Account
from dialer.simulator.desk import Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import rate_for
from dialer.simulator.talkety_faults import Fault, RefusedError
from dialer.simulator.use_cases import UseCase, use_case_for

_NATIONAL_DIGITS = 10  # of North America


def is_dialable(number: str) -> bool:
    """Whether a number, digits without plus, is valid here; UseCase.INVALID_NUMBER never is."""
    return fault_in(number) is None and use_case_for(number) is not UseCase.INVALID_NUMBER


async def convert(request: Incoming, account: Account) -> web.Response:
    """`convert`: number[] once for each; "the international format required" is digits alone, with
    the country code. A number in national form is taken for one of North America, as the document's
    own samples are; what cannot be converted comes back as it is."""
    if not request.all("number[]"):
        raise RefusedError(Fault.MISSING_PARAMETER)
    if set(request.names) != {"number[]"}:
        raise RefusedError(Fault.UNKNOWN_PARAMETER)
    return xml.reply(xml.numbers(map(_converted, request.all("number[]"))))


def _converted(written: str) -> str:
    digits = "".join(c for c in written if c in "0123456789")
    if written.strip().startswith("+") and fault_in(digits) is None:
        return digits
    for prefix in ("00", "011"):
        rest = digits.removeprefix(prefix)
        if rest != digits and fault_in(rest) is None:
            return rest
    if len(digits) == _NATIONAL_DIGITS and fault_in(f"1{digits}") is None:
        return f"1{digits}"
    return digits if fault_in(digits) is None else written


async def pricing(request: Incoming, account: Account) -> web.Response:
    """`pricing`: number[] once for every party, no difference between src and dst."""
    if not request.all("number[]"):
        raise RefusedError(Fault.MISSING_PARAMETER)
    if set(request.names) != {"number[]"}:
        raise RefusedError(Fault.UNKNOWN_PARAMETER)
    return xml.reply(
        xml.pricing(
            (number, rate_for(number).per_minute if is_dialable(number) else None)
            for number in request.all("number[]")
        )
    )
