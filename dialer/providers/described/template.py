"""Templates: text with holes such as ``{to}``, and how a value is written for the place it fills.

There is nothing in a hole but a name: no expression, no file, no environment. Each place has its
own way of writing a value, so that none can leave its place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape  # as XML needs it; that of xml.sax brings half of urllib
from urllib.parse import quote

Values = Mapping[str, str | None]
"""What fills the holes; None: there is no such value this time."""

_HOLE = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NAME = re.compile(r"([a-z][a-z0-9_]*)(:integer)?")
# XML 1.0 has no others; httpx would take some of the rest for a header, and no service expects any.
_NOT_XML = re.compile(r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
_DOTS = re.compile(r"\.+")


class TemplateError(ValueError):
    """A template that cannot be read, or a value that its place cannot hold."""


@dataclass(frozen=True, slots=True)
class Hole:
    """A name in braces. ``integer``: it is a number in JSON."""

    name: str
    integer: bool = False


@dataclass(frozen=True, slots=True)
class Filler:
    """A template, read."""

    parts: tuple[str | Hole, ...]

    @property
    def names(self) -> list[str]:
        """The holes' names, in order."""
        return [part.name for part in self.parts if isinstance(part, Hole)]

    def text(self, values: Values) -> str | None:
        """As it stands, for what encodes it afterwards (query, form, JSON); None where a value is
        not there.
        """
        filled = [part if isinstance(part, str) else values.get(part.name) for part in self.parts]
        return None if None in filled else "".join(each for each in filled if each is not None)

    def json(self, values: Values) -> str | int | None:
        """A text or a whole number of JSON; None where a value is not there."""
        text = self.text(values)
        if text is None or not any(isinstance(p, Hole) and p.integer for p in self.parts):
            return text
        if not re.fullmatch(r"-?[0-9]{1,18}", text):
            raise TemplateError(f"{text[:40]!r} is no whole number")
        return int(text)

    def path(self, values: Values) -> str:
        """For a path: a value stays within its segment. Raises TemplateError without a value, and
        for one that would be a step to another folder.
        """
        written = []
        for part in self.parts:
            if isinstance(part, str):
                written.append(part)
                continue
            value = values.get(part.name)
            if not value or _DOTS.fullmatch(value):
                raise TemplateError(f"{part.name} cannot be a part of the address")
            written.append(quote(value, safe=""))
        return "".join(written)

    def xml(self, values: Values) -> str:
        """For XML: a value is the text of an element or of an attribute; "" where there is none."""
        written = []
        for part in self.parts:
            if isinstance(part, str):
                written.append(part)
                continue
            value = values.get(part.name) or ""
            if _NOT_XML.search(value):
                raise TemplateError(f"{part.name} has a character that XML cannot hold")
            written.append(escape(value).replace("\r", "&#13;"))
        return "".join(written)

    def header(self, values: Values) -> str | None:
        """For a header: one line of visible ASCII. Raises TemplateError for anything else."""
        text = self.text(values)
        if text is not None and not is_header_value(text):
            raise TemplateError("a header holds visible ASCII characters on one line")
        return text


def is_header_value(text: str) -> bool:
    """Whether a header can hold it."""
    return text.isascii() and text.isprintable() and text == text.strip()


def read_template(text: str) -> Filler:
    """Reads a template; ``{{`` and ``}}`` are braces. Raises TemplateError."""
    parts: list[str | Hole] = []
    end = 0
    for found in _HOLE.finditer(text):
        parts.append(text[end : found.start()])
        end = found.end()
        sign = found[0]
        if sign in ("{{", "}}"):
            parts.append(sign[0])
        elif len(sign) == 1:
            raise TemplateError(f"a {sign} stands alone; a brace itself is written {sign * 2}")
        else:
            named = _NAME.fullmatch(found[1])
            if named is None:
                raise TemplateError(f"{sign[:40]!r} is no name in braces")
            parts.append(Hole(named[1], bool(named[2])))
    parts.append(text[end:])
    return Filler(tuple(part for part in parts if part != ""))
