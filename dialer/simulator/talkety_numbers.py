"""Talkety's `pricing`: which numbers can be dialled, and what a minute to each costs."""

from __future__ import annotations

from aiohttp import web

from dialer.simulator import talkety_xml as xml
from dialer.simulator.accounts import Account
from dialer.simulator.desk import Incoming
from dialer.simulator.numbers import fault_in
from dialer.simulator.prices import rate_for
from dialer.simulator.talkety_faults import Fault, RefusedError
from dialer.simulator.use_cases import UseCase, use_case_for


def is_dialable(number: str) -> bool:
    """Whether a number, digits without plus, is valid here; UseCase.INVALID_NUMBER never is."""
    return fault_in(number) is None and use_case_for(number) is not UseCase.INVALID_NUMBER


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
