"""Links that carry a telephone number: ``tel:`` (RFC 3966), ``callto:`` and ``sip:``.

``open_link`` takes a link apart; it does not judge the number in it. A ``sip:`` or ``callto:``
address that names a user is no number and is refused here.
https://www.rfc-editor.org/rfc/rfc3966#section-3 and
https://www.rfc-editor.org/rfc/rfc3261#section-19.1.1
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialer.core.number_signs import plain_text
from dialer.core.number_text import UnreadableError
from dialer.core.phrase import phrase

_SCHEME = re.compile(r"[^\w+]*(tel|callto|sips?)\s?:\s?(?://)?\s?", re.IGNORECASE)
_BRACKETED = re.compile(r"<\s?((?:tel|callto|sips?):[^<>]*)>", re.IGNORECASE)
_PARAMETER = re.compile(r"\s?;\s?([a-z][\w-]*)(?:\s?=\s?([^;]*))?", re.IGNORECASE)
_NAMED_PARAMETER = re.compile(r";\s?(?:ext|isub|postd|phone-context)\s?=", re.IGNORECASE)
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_GLOBAL_CONTEXT = re.compile(r"\+[\d().\s-]*\d[\d().\s-]*")
_DOMAIN_CONTEXT = re.compile(r"(?=.*[a-z])[a-z\d]+(?:[.-]+[a-z\d]+)*\.?", re.IGNORECASE)
_PAUSES = re.compile(r"[pw,\s]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """``number``: as written, without parameters. ``extension``: digits dialled after the answer.
    ``prefix``: the digits of a ``phone-context`` such as ``+44``, within which a local number is
    meant; ``domain``: the ``phone-context`` of a private numbering plan. "" where there is none.
    """

    number: str
    extension: str = ""
    prefix: str = ""
    domain: str = ""


def _unescape(text: str) -> str:
    """``text`` with its percent-encoding undone; bytes that are no UTF-8 show as U+FFFD."""
    return _ESCAPES.sub(
        lambda run: bytes.fromhex(run[0].replace("%", "")).decode("utf-8", "replace"), text
    )


def open_link(text: str) -> Link | None:
    """The link in ``text`` (plain already), None where there is none. A bare number with RFC 3966
    parameters (``...;ext=5``) counts as a link, for so they are copied.

    Raises UnreadableError where a link holds no number, or its context is no context.
    """
    bracketed = _BRACKETED.search(text)
    rest, schemes = bracketed[1] if bracketed else text, set[str]()
    while (scheme := _SCHEME.match(rest)) is not None:
        schemes.add(scheme[1].lower())
        rest = rest[scheme.end() :]
    if not schemes and _NAMED_PARAMETER.search(rest) is None:
        return None
    if schemes:
        rest = plain_text(_unescape(rest.partition("?")[0]))
    if schemes - {"tel"}:
        rest = _user_part(rest)
    return _parameters(rest)


def _user_part(address: str) -> str:
    """The number before the @ of an address, with the parameters that belong to it."""
    user, at, _ = address.partition("@")
    number, semicolon, parameters = user.partition(";")
    number, _, _ = number.partition(":") if at else (number, "", "")  # a password, by RFC 3261
    if not any(map(str.isdigit, number)) or sum(map(str.isalpha, number)) > 0:
        raise UnreadableError(
            phrase("This address names a user, not a telephone number: only numbers can be called.")
        )
    return number + semicolon + parameters


def _parameters(rest: str) -> Link:
    """The number and what its parameters say. Unknown ones are skipped, as RFC 3966 wants; so is a
    subaddress (``isub``), which no callback service can dial.
    """
    found = _PARAMETER.search(rest)
    if found is None:
        return Link(rest)
    named = {name.lower(): value.strip() for name, value in _PARAMETER.findall(rest, found.start())}
    number = rest[: found.start()]
    extension = re.sub(r"[().\s-]", "", named.get("ext", ""))
    if not extension:  # post-dial digits, as the older RFC 2806 had them
        extension = _PAUSES.sub(",", named.get("postd", "")).strip(",")
    if extension.strip("0123456789*#,"):
        raise UnreadableError(
            phrase("The extension in this link is no row of digits: type the number.")
        )
    context = named.get("phone-context")
    if context is None or number.lstrip().startswith("+"):
        return Link(number, extension)
    if _GLOBAL_CONTEXT.fullmatch(context):
        return Link(number, extension, prefix=re.sub(r"\D", "", context))
    if _DOMAIN_CONTEXT.fullmatch(context):
        return Link(number, extension, domain=context)
    raise UnreadableError(
        phrase("This link does not say where its local number belongs: type it in full.")
    )
