"""PokeTALK's account API on the wire: the forms and the JSON results of login, own phone and call.

Document: "PokeTALK developers". Fields are named as the documented functions' parameters. The
address book has its own, in contacts_wire.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import msgspec

from dialer.core.errors import SettingError
from dialer.providers.replies import plain

Form = list[tuple[str, str]]

# Login, Parameters.
_PASSWORD_CHARS_LEAST, _PASSWORD_CHARS_MOST = 4, 50

# Is email: the page says no more than that it validates. As HTML's own e-mail field does.
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")

# Test number, Example: "97231234567#321".
_NUMBER = re.compile(r"[0-9]{4,15}(#[0-9]{1,10})?")


def check_password(password: str) -> None:
    """Raises SettingError for a password that PokeTALK could not have given."""
    if not _PASSWORD_CHARS_LEAST <= len(password) <= _PASSWORD_CHARS_MOST:
        raise SettingError("A PokeTALK password has 4 to 50 characters.")


def check_email(address: str) -> None:
    """Raises SettingError for an address that PokeTALK would answer with its code 1."""
    if not is_email(address):
        raise SettingError("The account's email is no e-mail address.", "Set it again.")


def is_email(address: str) -> bool:
    """Is email: whether it is an e-mail address; nothing is sent."""
    return len(address) <= 254 and _EMAIL.fullmatch(address) is not None


def test_number(phone_number: str) -> bool:
    """Test number: whether it is a phone number, country prefix first, with or without an
    extension behind a ``#``; nothing is sent.
    """
    return _NUMBER.fullmatch(phone_number) is not None


def login(email: str, password: str) -> Form:
    """Login: 1 for ``remember_me`` would keep the session for longer than the work needs."""
    return [("email", email), ("password", password), ("remember_me", "0")]


def set_number(prefix: str, number: str) -> Form:
    """Set number: the own phone, as country prefix and national number."""
    return [("prefix", prefix), ("number", number)]


def make_call(to_prefix: str, to_number: str) -> Form:
    """Make call: the destination, as country prefix and national number."""
    return [("to_prefix", to_prefix), ("to_number", to_number)]


@dataclass(frozen=True, slots=True)
class Result:
    """``{"result", "code", "msg"}``; ``code`` and ``message`` are "" where there is none."""

    succeeded: bool
    code: str
    message: str


class _Reply(msgspec.Struct):
    result: bool
    code: int | str | None = None
    msg: str | None = None


def read_result(body: bytes) -> Result | None:
    """The result of any method but get_contacts; None for anything undocumented.

    Make call is shown wrapped in a list, and read in the same page's example as if it were not.
    """
    try:
        reply = msgspec.json.decode(body.strip(), type=_Reply | tuple[_Reply])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    reply = reply[0] if isinstance(reply, tuple) else reply
    code = "" if reply.code is None else plain(str(reply.code), 40)
    return Result(reply.result, code, plain(reply.msg or ""))
