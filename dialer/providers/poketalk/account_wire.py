"""PokeTALK's account API on the wire: the forms and the JSON results that placing a call needs.

Document: "PokeTALK developers". Fields are named as the documented functions' parameters.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from dialer.core.errors import SettingError
from dialer.providers.replies import plain

# Login, Parameters.
_PASSWORD_CHARS_LEAST, _PASSWORD_CHARS_MOST = 4, 50


def check_password(password: str) -> None:
    """Raises SettingError for a password that PokeTALK could not have given."""
    if not _PASSWORD_CHARS_LEAST <= len(password) <= _PASSWORD_CHARS_MOST:
        raise SettingError("A PokeTALK password has 4 to 50 characters.")


def login(email: str, password: str) -> list[tuple[str, str]]:
    """Login: 1 for ``remember_me`` would keep the session for longer than the call needs."""
    return [("email", email), ("password", password), ("remember_me", "0")]


def set_number(prefix: str, number: str) -> list[tuple[str, str]]:
    """Set number: the own phone, as country prefix and national number."""
    return [("prefix", prefix), ("number", number)]


def make_call(to_prefix: str, to_number: str) -> list[tuple[str, str]]:
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
    """The result of login, set_number or make_call; None for anything undocumented.

    Make call is shown wrapped in a list, and read in the same page's example as if it were not.
    """
    try:
        reply = msgspec.json.decode(body.strip(), type=_Reply | tuple[_Reply])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    reply = reply[0] if isinstance(reply, tuple) else reply
    code = "" if reply.code is None else plain(str(reply.code), 40)
    return Result(reply.result, code, plain(reply.msg or ""))
