"""What the requests of a description must keep: an address, paths, headers and bodies that hold
what they are given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from dialer.core.errors import SettingError
from dialer.providers.described import variables
from dialer.providers.described.declaration import setting_of
from dialer.providers.described.format import (
    KEY_PATTERN,
    Auth,
    Description,
    DigestAuth,
    HeaderAuth,
    OvhAuth,
    QueryAuth,
    Request,
)
from dialer.providers.described.names import json_texts
from dialer.providers.described.places import Path
from dialer.providers.described.template import TemplateError, is_header_value, read_template
from dialer.providers.markup import MarkupError, parse_xml

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")  # RFC 9110, 5.6.2
_OURS: Final = frozenset(
    {
        "host",
        "connection",
        "content-length",
        "transfer-encoding",
        "te",
        "trailer",
        "upgrade",
        "expect",
        "accept-encoding",
        "proxy-authorization",
        "cookie",
    }
)
"""Headers that belong to the connection."""
_PATH = re.compile(r"(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*")
_HOST = re.compile(r"[A-Za-z0-9.:\[\]-]+")
_DEPTH_MOST = 10
# It has whatever could end a text or an attribute.
_PROBE = "]]>--&<\"'"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong at ``path``; a warning only where it works all the same."""

    path: Path
    message: str
    warning: bool = False


def setting_problems(description: Description) -> Iterator[Problem]:
    """Names that can be told from others, and values that their kind allows."""
    for key, part in description.settings.items():
        path = ("settings", key)
        if not re.fullmatch(KEY_PATTERN, key):
            yield Problem(path, "a setting's name has letters a-z, digits and _")
        elif key in variables.ALL:
            yield Problem(path, "the name stands for something else in templates")
        if part.kind == "choice" and not part.choices:
            yield Problem(path, "choices are missing")
        if part.kind != "choice" and part.choices:
            yield Problem((*path, "choices"), "only a choice has them")
        if part.default is None:
            continue
        if part.secret:
            yield Problem((*path, "default"), "a secret has no default")
            continue
        try:
            setting_of(key, part)
        except SettingError as error:
            yield Problem((*path, "default"), str(error.what_happened).rstrip("."))


def template_problems(text: str, path: Path, names: Set[str]) -> Iterator[Problem]:
    """A template that can be read, and names what there is."""
    try:
        filler = read_template(text)
    except TemplateError as error:
        yield Problem(path, str(error))
        return
    for name in dict.fromkeys(filler.names):
        if name in names:
            continue
        if name in variables.ALL:
            yield Problem(path, f"{{{name}}} is not known here")
        else:
            there = ", ".join(sorted(names))
            yield Problem(
                path,
                f"there is no {{{name}}}; there are: {there}",
            )


def request_problems(request: Request, path: Path, names: frozenset[str]) -> Iterator[Problem]:
    """One request."""
    yield from path_problems(request.path, (*path, "path"), names)
    for part in ("query", "form", "headers"):
        for name, text in getattr(request, part).items():
            yield from template_problems(text, (*path, part, name), names)
            if not name:
                yield Problem((*path, part), "a field has no name")
    for text, where in json_texts(request.json):
        yield from template_problems(text, (*path, "json", *where), names)
    yield from _other_json(request.json, (*path, "json"))
    for name, text in request.headers.items():
        yield from _header(name, text, (*path, "headers", name))
    bodies = [part for part in ("form", "json", "xml") if getattr(request, part)]
    if len(bodies) > 1:
        yield Problem((*path, bodies[1]), f"it has a body already: {bodies[0]}")
    if bodies and request.method == "GET":
        yield Problem((*path, bodies[0]), "a GET has no body: use query, or another method")
    if request.xml:
        yield from template_problems(request.xml, (*path, "xml"), names)
        yield from _xml(request.xml, (*path, "xml"))


def path_problems(text: str, path: Path, names: Set[str]) -> Iterator[Problem]:
    """A path below the address, whose values cannot be missing."""
    yield from template_problems(text, path, names)
    try:
        filler = read_template(text)
    except TemplateError:
        return
    for name in filler.names:
        if name in variables.OPTIONAL:
            yield Problem(path, f"{{{name}}} may not be there, so no path has it")
    plain = "".join(part if isinstance(part, str) else "x" for part in filler.parts)
    if not _PATH.fullmatch(plain):
        yield Problem(path, "it begins with a slash, and parameters stand in query")
    elif any(step in (".", "..") for step in plain.split("/")):
        yield Problem(path, "it cannot step to another folder")


def _header(name: str, text: str, path: Path) -> Iterator[Problem]:
    if not _TOKEN.fullmatch(name):
        yield Problem(path, "that is no header's name")
    elif name.lower() in _OURS:
        yield Problem(path, "that header belongs to the connection")
    try:
        parts = read_template(text).parts
    except TemplateError:
        return
    if not is_header_value("x".join(part if isinstance(part, str) else "x" for part in parts)):
        yield Problem(path, "a header holds visible ASCII characters on one line")


def _other_json(value: Any, path: Path, depth: int = 0) -> Iterator[Problem]:
    """What TOML has and JSON has not, such as dates."""
    if depth > _DEPTH_MOST:
        yield Problem(path, "its lists or tables are too deep in each other")
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _other_json(inner, (*path, key), depth + 1)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _other_json(inner, (*path, place), depth + 1)
    elif (isinstance(value, float) and abs(value) > 1e15) or value != value:
        yield Problem(path, "that is no number of JSON")
    elif value is not None and not isinstance(value, (str, bool, int, float)):
        yield Problem(path, "JSON has no dates: write a text")


def _xml(text: str, path: Path) -> Iterator[Problem]:
    """XML in which each value stands in an element's text or in an attribute, and stays there."""
    try:
        filler = read_template(text)
    except TemplateError:
        return
    names = filler.names
    probes = {name: f"{_PROBE}{number}." for number, name in enumerate(dict.fromkeys(names))}
    try:
        root = parse_xml(filler.xml(probes).encode())
    except (MarkupError, TemplateError):
        yield Problem(path, "it is no XML that can be read, or a name stands in a tag")
        return
    held = "\n".join(_held(root))
    for name, probe in probes.items():
        if held.count(probe) != names.count(name):
            yield Problem(
                path,
                f"{{{name}}} must stand in an element's text or an attribute",
            )


def _held(root: Element) -> Iterator[str]:
    for element in root.iter():
        yield from element.attrib.values()
        yield element.text or ""
        yield element.tail or ""


def address_problems(description: Description) -> Iterator[Problem]:
    """The address that all paths come after."""
    path = ("address",)
    text = description.address
    yield from template_problems(text, path, set(description.settings))
    try:
        filler = read_template(text)
    except TemplateError:
        return
    if len(filler.parts) == 1 and filler.names:
        part = description.settings.get(filler.names[0])
        if part is not None and (part.kind != "web address" or not (part.required or part.default)):
            yield Problem(path, "that setting must be a web address, required or with a default")
        return
    plain = "".join(part if isinstance(part, str) else "x" for part in filler.parts)
    try:
        parts = urlsplit(plain)
        _ = parts.port  # raises ValueError when it is no port
        host = parts.netloc
    except ValueError:
        host = ""
    first = filler.parts[0] if filler.parts else ""
    begins = isinstance(first, str) and first.startswith(("http://", "https://"))
    if not begins or not _HOST.fullmatch(host):
        yield Problem(path, "it must begin with http:// or https:// and name a host")
    elif parts.query or parts.fragment or not _PATH.fullmatch(parts.path):
        yield Problem(path, "it may not hold a name, password, query or fragment")
    for name in filler.names:
        part = description.settings.get(name)
        if part is not None and not part.required and part.default in (None, ""):
            yield Problem(path, f"settings.{name} must be required")
    secret = any(part.secret for part in description.settings.values())
    if plain.startswith("http:") and secret:
        yield Problem(path, "secrets go over the network in the clear: use https", warning=True)


def auth_problems(description: Description) -> Iterator[Problem]:
    """Who calls, from settings alone."""
    auth: Auth = description.auth
    settings = set(description.settings)
    for field in auth.__struct_fields__:
        if field in ("name", "challenge", "time"):
            continue
        text = getattr(auth, field)
        yield from template_problems(text, ("auth", field), settings)
        if isinstance(auth, HeaderAuth):
            yield from _header(auth.name, text, ("auth", "name"))
    if isinstance(auth, QueryAuth) and not auth.name:
        yield Problem(("auth", "name"), "a field has no name")
    if isinstance(auth, DigestAuth):
        names = frozenset(settings)
        yield from request_problems(auth.challenge, ("auth", "challenge"), names)
    if isinstance(auth, OvhAuth):
        yield from path_problems(auth.time, ("auth", "time"), settings)
