"""What templates can name besides an account's settings, and what stands for it in one request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest
from dialer.providers.limits import split_number

NUMBERS: Final = ("to", "from", "caller_id")
CALL: Final[Mapping[str, str]] = {
    "to": "the other party's number, with a plus",
    "to_digits": "the same without the plus",
    "to_national": "the same without the country code",
    "to_country_code": "its country code, digits",
    "from": "your own phone, with a plus",
    "from_digits": "the same without the plus",
    "from_national": "the same without the country code",
    "from_country_code": "its country code, digits",
    "caller_id": "the number to be shown, with a plus, where one is asked for",
    "caller_id_digits": "the same without the plus",
    "caller_id_national": "the same without the country code",
    "caller_id_country_code": "its country code, digits",
    "tag": "the person's note, else Dialer's own id of the call",
    "call_token": "a word that nobody can guess, of this call alone",
    "max_minutes": "the limit in minutes, where there is one",
    "max_seconds": "the same in seconds",
    "retries": "how often your own phone is rung again",
    "callback_url": "where the service's messages go",
}
FOLLOWING: Final[Mapping[str, str]] = {**CALL, "call_id": "the service's id of the call"}
PRICE: Final[Mapping[str, str]] = {
    "number": "a number, with a plus",
    "number_digits": "the same without the plus",
    "number_national": "the same without the country code",
    "number_country_code": "its country code, digits",
}
LISTING: Final[Mapping[str, str]] = {
    "first_day": "the first day, as 2026-01-31, UTC",
    "last_day": "the last day",
    "page": "what the page before named as the next; not there for the first",
}
OPTIONAL: Final = frozenset(
    {
        "callback_url",
        "max_minutes",
        "max_seconds",
        "page",
        *(f"caller_id{ending}" for ending in ("", "_digits", "_national", "_country_code")),
    }
)
"""What need not be there, so that it cannot be a part of a path."""
ALL: Final = {**FOLLOWING, **PRICE, **LISTING}

Given = Mapping[str, str | None]


def of_account(account: Account) -> Given:
    """The settings' values as text; None for one that is not set."""
    return {key: _text(value) for key, value in account.values.items()}


def of_call(title: str, call: Call, names: frozenset[str]) -> Given:
    """What CALL and FOLLOWING name, as far as it is among ``names``. Raises UnsupportedError."""
    request = call.request
    minutes = request.max_minutes
    return {
        **_numbers(title, request, names),
        "tag": call.correlation,
        "call_token": call.callback_token,
        "max_minutes": None if minutes is None else str(minutes),
        "max_seconds": None if minutes is None else str(minutes * 60),
        "retries": str(request.retries),
        "callback_url": call.callback_url,
        "call_id": call.progress.provider_call_id,
    }


def of_number(title: str, number: str, names: frozenset[str]) -> Given:
    """What PRICE names."""
    return _number(title, "number", number, names)


def of_days(first: date, last: date, page: str | None) -> Given:
    """What LISTING names."""
    return {"first_day": first.isoformat(), "last_day": last.isoformat(), "page": page}


def _numbers(title: str, request: CallRequest, names: frozenset[str]) -> dict[str, str | None]:
    values: dict[str, str | None] = {}
    for name, number in (
        ("to", request.to_number),
        ("from", request.from_number),
        ("caller_id", request.caller_id),
    ):
        if number is not None:
            values |= _number(title, name, number, names)
    return values


def _number(title: str, name: str, number: str, names: frozenset[str]) -> dict[str, str | None]:
    values: dict[str, str | None] = {name: number, f"{name}_digits": number.removeprefix("+")}
    if names & {f"{name}_national", f"{name}_country_code"}:
        country, national = split_number(title, number)
        values |= {f"{name}_national": national, f"{name}_country_code": country}
    return values


def _text(value: object) -> str | None:
    if value is None or value == "":
        return None
    return str(value).lower() if isinstance(value, bool) else str(value)
