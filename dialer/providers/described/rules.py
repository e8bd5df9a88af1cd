"""What a description must keep besides its format: names that exist, places that hold what they are
given, and parts that go together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dialer.providers.described import variables
from dialer.providers.described.format import (
    CallbackPart,
    Description,
    HangUpRequest,
    ListRequest,
    Reply,
    Request,
    StatusRequest,
)
from dialer.providers.described.names import names_in
from dialer.providers.described.places import Path
from dialer.providers.described.reading_rules import news_problems, reply_problems
from dialer.providers.described.request_rules import (
    Problem,
    address_problems,
    auth_problems,
    request_problems,
    setting_problems,
    template_problems,
)

_FOLLOWED_BY: Final = {"call_id", "tag", "call_token"}
_TIES: Final = (
    # (a limit's key, the names that carry what it limits)
    ("max_minutes", {"max_minutes", "max_seconds"}),
    ("tag_chars", {"tag"}),
    ("retries", {"retries"}),
)


def problems(description: Description) -> Iterator[Problem]:
    """All that is wrong, in no order, and what is worth a warning."""
    settings = frozenset(description.settings)
    for key in ("name", "currency"):  # a pattern of JSON Schema lets one line break pass
        if getattr(description, key).endswith("\n"):
            yield Problem((key,), "a line break stands at its end")
    yield from setting_problems(description)
    yield from address_problems(description)
    yield from auth_problems(description)
    yield from _call(description, settings)
    for part in (_status, _hang_up, _callback, _money, _calls):
        yield from part(description, settings)
    if description.test is not None:
        yield from _request(description.test, ("test",), settings)
    yield from _limits(description)
    yield from _unused(description)


def _request(request: Request, path: Path, names: frozenset[str] | set[str]) -> Iterator[Problem]:
    yield from request_problems(request, path, frozenset(names))
    reply: Reply = request.reply  # type: ignore[attr-defined]  # every kind of request has one
    yield from reply_problems(reply, (*path, "reply"))


def _call(description: Description, settings: frozenset[str]) -> Iterator[Problem]:
    call = description.call
    yield from _request(call, ("call",), settings | set(variables.CALL))
    used = names_in(call)
    if not any(name == "to" or name.startswith("to_") for name in used):
        yield Problem(("call",), "nothing in it says whom to call: use {to}")
    if call.reply.read == "status" and not call.reply.success_status:
        yield Problem(
            ("call", "reply", "read"),
            "name the HTTP statuses of success in success_status, such as [204]",
        )
    elif call.reply.read == "status" and 200 in call.reply.success_status:
        yield Problem(
            ("call", "reply", "success_status"),
            "any page that answers with 200 counts as a placed call",
            warning=True,
        )


def _tells_id(description: Description) -> bool:
    callback = description.callback
    return bool(description.call.reply.call_id or (callback and callback.call_id))


def _follows(
    description: Description, request: StatusRequest | HangUpRequest, name: str
) -> Iterator[Problem]:
    used = names_in(request)
    if not used & _FOLLOWED_BY:
        yield Problem((name,), "nothing in it says which call: use {call_id}")
    if "call_id" in used and not _tells_id(description):
        yield Problem(("call", "reply"), f"call_id is missing, and {name} needs it")


def _status(description: Description, settings: frozenset[str]) -> Iterator[Problem]:
    status = description.status
    if status is None:
        return
    names = settings | set(variables.FOLLOWING)
    yield from _request(status, ("status",), names)
    yield from _follows(description, status, "status")
    yield from news_problems(status.reply, status.reply.read, ("status", "reply"))


def _hang_up(description: Description, settings: frozenset[str]) -> Iterator[Problem]:
    hang_up = description.hang_up
    if hang_up is None:
        return
    names = settings | set(variables.FOLLOWING)
    yield from _request(hang_up, ("hang_up",), names)
    yield from _follows(description, hang_up, "hang_up")
    if description.callback is not None and description.callback.hang_up_status:
        yield Problem(("callback", "hang_up_status"), "a call is hung up by hang_up already")


def _callback(description: Description, settings: frozenset[str]) -> Iterator[Problem]:
    callback: CallbackPart | None = description.callback
    told = "callback_url" in names_in(description.call)
    if callback is None:
        if told:
            yield Problem(("call",), "it names {callback_url}, and [callback] is missing")
        return
    path = ("callback",)
    if not told:
        yield Problem(path, "call names no {callback_url}, so that nothing will come")
    yield from news_problems(callback, "json", path)
    if callback.method == "GET" and callback.read != "query":
        yield Problem((*path, "read"), "the fields of a GET are in its query")
    for name, text in callback.same.items():
        names = settings | set(variables.FOLLOWING)
        yield from template_problems(text, (*path, "same", name), names)
    if callback.signature is not None:
        key = (*path, "signature", "key")
        yield from template_problems(callback.signature.key, key, settings)
        if callback.read != "json":
            yield Problem((*path, "signature"), "only the body of a JSON message can be checked")
    if callback.hang_up_status and not 400 <= callback.hang_up_status <= 499:
        yield Problem((*path, "hang_up_status"), "it must be one of 400 to 499")
    if not callback.schemes:
        yield Problem((*path, "schemes"), "name http, https or both")


def _money(description: Description, settings: frozenset[str]) -> Iterator[Problem]:
    if description.balance is not None:
        yield from _request(description.balance, ("balance",), settings)
    price = description.price
    if price is not None:
        yield from _request(price, ("price",), settings | set(variables.PRICE))
        if not names_in(price) & set(variables.PRICE):
            yield Problem(("price",), "nothing in it says of which number: use {number}")
    for name, request in (("balance", description.balance), ("price", price)):
        if request is not None and request.reply.read == "status":
            yield Problem((name, "reply", "read"), "no amount can be read there")


def _calls(description: Description, settings: frozenset[str]) -> Iterator[Problem]:
    calls: ListRequest | None = description.calls
    if calls is None:
        return
    path = ("calls", "reply")
    yield from _request(calls, ("calls",), settings | set(variables.LISTING))
    if calls.reply.read not in ("json", "xml"):
        yield Problem((*path, "read"), "a list is read from json or xml")
    if calls.reply.tag and "tag" not in names_in(description.call):
        yield Problem((*path, "tag"), "call names no {tag}, so that none comes back")
    if not calls.reply.tag and not (calls.reply.at and calls.reply.to):
        yield Problem(path, "a call is found by its tag, or by at and to: name them")
    if bool(calls.reply.next) != ("page" in names_in(calls)):
        yield Problem(path, "next and {page} go together")


def _limits(description: Description) -> Iterator[Problem]:
    used = names_in(description.call)
    for key, names in _TIES:
        carried = bool(used & names)
        if getattr(description.limits, key) and not carried:
            shown = ", ".join(f"{{{name}}}" for name in sorted(names))
            yield Problem(("limits", key), f"call does not name it: {shown}")
    if "retries" in used and not description.limits.retries:
        yield Problem(("call",), "it names {retries}, and limits.retries is missing")


def _unused(description: Description) -> Iterator[Problem]:
    """A setting that nothing names: a slip of the pen, perhaps."""
    used = set(re.findall(r"\{([a-z0-9_]+)(?::integer)?\}", repr(description)))
    for key in description.settings:
        if key not in used:
            yield Problem(("settings", key), "nothing uses it", warning=True)
