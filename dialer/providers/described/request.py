"""Makes a request of a description's templates, ready to be sent.

A field of the query, the form, the headers or JSON one of whose values is not there is left out
whole.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from dialer.core.account import Account
from dialer.core.errors import SettingError
from dialer.core.phrase import phrase
from dialer.providers.described.format import Description, Request
from dialer.providers.described.template import TemplateError, Values, read_template
from dialer.providers.described.variables import of_account
from dialer.providers.http import FORM, JSON, Pairs, based_on

XML = "text/xml; charset=utf-8"
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?(?::[0-9]{1,5})?")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A request as it goes out. ``url`` has its query; it may hold secrets, so it is never
    shown.
    """

    method: str
    url: str
    body: bytes | None
    headers: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Login:
    """What each request has to say who calls: parameters and headers."""

    query: Pairs = field(default=(), repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


def base_address(description: Description, account: Account) -> str:
    """What every path comes after. Raises SettingError for a setting that no address can hold."""
    filler = read_template(description.address)
    values = of_account(account)
    for name in filler.names:
        account.need(name)
    if len(filler.parts) == 1 and filler.names:
        return based_on((filler.text(values) or "").rstrip("/"), account.base_url)
    try:
        address = filler.path(values)
        host = urlsplit(address).netloc
        if not _HOST.fullmatch(host):  # what fills a name in it must be a host's
            raise TemplateError(f"{host[:60]!r} is no host")
    except (TemplateError, ValueError) as error:
        raise SettingError(
            phrase(
                "{title} has no usable address with these settings: {why}.",
                title=description.title,
                why=str(error),
            )
        ) from None
    return based_on(address.rstrip("/"), account.base_url)


def build(request: Request, base: str, values: Values, login: Login) -> Outgoing:
    """The request that ``request`` describes, with what says who calls. Raises TemplateError for a
    value that its place cannot hold.
    """
    url = base + read_template(request.path).path(values)
    query = [*_pairs(request.query, values), *login.query]
    if query:
        url = f"{url}?{urlencode(query)}"
    headers = {}
    for name, text in request.headers.items():
        value = read_template(text).header(values)
        if value is not None:
            headers[name] = value
    headers |= login.headers
    body, kind = _body(request, values)
    if kind and not any(name.lower() == "content-type" for name in headers):
        headers["Content-Type"] = kind
    return Outgoing(request.method, url, body, headers)


def _pairs(fields: Mapping[str, str], values: Values) -> list[tuple[str, str]]:
    filled = [(name, read_template(text).text(values)) for name, text in fields.items()]
    return [(name, value) for name, value in filled if value is not None]


def _body(request: Request, values: Values) -> tuple[bytes | None, str]:
    if request.form:
        return urlencode(_pairs(request.form, values)).encode(), FORM
    if request.json is not None:
        return json.dumps(_json(request.json, values)).encode(), JSON
    if request.xml:
        return read_template(request.xml.strip()).xml(values).encode(), XML
    return None, ""


def _json(value: Any, values: Values) -> Any:
    if isinstance(value, str):
        return read_template(value).json(values)
    if isinstance(value, dict):
        filled = {key: _json(inner, values) for key, inner in value.items()}
        return {key: inner for key, inner in filled.items() if inner is not None}
    if isinstance(value, list):
        return [each for each in (_json(inner, values) for inner in value) if each is not None]
    return value
