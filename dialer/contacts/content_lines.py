"""Content lines of vCard: one property each, in the form of vCard 3.0 and 4.0, and as text.

What a property means is no matter here; how the lines of vCard 2.1 become such lines stands in
``card_stream``. RFC 6350 section 3, RFC 6868; https://www.rfc-editor.org/rfc/rfc6350#section-3.3

By hand, although vobject (0.9.9, vobjectx 0.6.1) and icalendar (7.3) were looked at: vobject's
pattern for parameters takes twice as long with each further one after a stray quote (4 s with 24,
for ever with 100), one broken line ends the whole file, soft line breaks of vCard 2.1 are refused,
folds inside a letter are not mended, vCard 4.0 is an open wish since 2018, and it reads 5,000 cards
a second; icalendar refuses parameters without a name. What would be left of either is ``split``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

LINE_OCTETS = 75
"""A written line is folded after these, without its line break (RFC 6350 section 3.2)."""

SHORT_HEAD = 200
LONGEST = 1000
"""Letters of a name, a number or a label; whatever is longer is none."""

Parameters = tuple[tuple[str, tuple[str, ...]], ...]

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_CARETS = {"^n": "\n", "^N": "\n", "^^": "^", "^'": '"'}
_CARET = re.compile(r"\^[nN^']")
_TO_ESCAPE = re.compile(r"[\\;,\n]")
_NAME = re.compile(r"[A-Za-z0-9_/-]+")
_SAFE_PARAMETER = re.compile(r'[^";:,\x00-\x1f]*')
_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_HALF_LETTERS = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class ContentLine:
    """A property. ``name`` and the names of ``parameters`` are upper-case; ``value`` is still
    escaped, base64 where the parameter ENCODING says so; ``group`` is "" without one.
    """

    name: str
    value: str
    parameters: Parameters = ()
    group: str = ""

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a parameter, however it is spread; commas inside quotes divide too, as
        many programs write TYPE="work,voice".
        """
        if not self.parameters:
            return ()
        return tuple(
            part.strip()
            for key, values in self.parameters
            if key == name
            for value in values
            for part in value.split(",")
        )

    def first(self, name: str) -> str:
        """A parameter that has one value, whole; "" when absent."""
        return next((values[0] for key, values in self.parameters if key == name and values), "")

    @property
    def types(self) -> frozenset[str]:
        """The values of TYPE in lower case."""
        return frozenset(value.lower() for value in self.all("TYPE") if value)

    @property
    def is_base64(self) -> bool:
        """Whether the value is base64 outright, as in vCard 2.1 and 3.0."""
        return self.first("ENCODING").lower() in ("b", "base64")

    @property
    def text(self) -> str:
        """The value as one plain text; line breaks are line feeds."""
        return clean(unescaped(self.value))

    @property
    def is_uri(self) -> bool:
        """Whether the value points elsewhere instead of being there."""
        return self.first("VALUE").lower() in ("uri", "url")

    def without(self, *names: str) -> ContentLine:
        """The same without these parameters."""
        kept = tuple(pair for pair in self.parameters if pair[0] not in names)
        return ContentLine(self.name, self.value, kept, self.group)

    def unfolded(self) -> str:
        """The line as text, without a line break."""
        group = f"{self.group}." if self.group else ""
        parameters = "".join(
            f";{key}={','.join(map(_parameter_text, values))}" for key, values in self.parameters
        )
        return f"{group}{self.name}{parameters}:{self.value}"


def unescaped(value: str) -> str:
    """The text that an escaped value stands for; an unknown escape stays as it is."""
    if "\\" not in value:
        return value
    return _ESCAPED.sub(_unescape, value)


def _unescape(escape: re.Match[str]) -> str:
    mark = escape[1]
    if mark in "nN":
        return "\n"
    return mark if mark in "\\,;:" else escape[0]


def escaped(text: str) -> str:
    """A text as a value, or a part of one, may hold it: cleaned, then escaped."""
    return _TO_ESCAPE.sub(lambda mark: "\\n" if mark[0] == "\n" else "\\" + mark[0], clean(text))


def clean(text: str) -> str:
    """A text without control characters; every kind of line break is a line feed."""
    if text.isprintable():
        return text  # most are
    text = _CONTROLS.sub(" ", _BREAKS.sub("\n", text))
    return _HALF_LETTERS.sub("\ufffd", text)


def one_line(text: str) -> str:
    """A text for a list: no line breaks, nothing blank around it, and no longer than LONGEST."""
    text = clean(text[: 2 * LONGEST]).replace("\n", " ").replace("\t", " ").strip()
    return text if len(text) <= LONGEST else text[:LONGEST].strip()


def parts(value: str, mark: str) -> list[str]:
    """The parts of a still escaped value between ";" or ",", unescaped and each on one line."""
    return [one_line(unescaped(part)) for part in raw_parts(value, mark)]


def raw_parts(value: str, mark: str) -> list[str]:
    """The parts of a value between ";" or ",", still escaped."""
    if "\\" not in value:
        return value.split(mark)
    found, start, at = list[str](), 0, 0
    while (at := value.find(mark, at)) >= 0:
        before = at
        while before > start and value[before - 1] == "\\":
            before -= 1
        if (at - before) % 2 == 0:  # else the mark itself is escaped
            found.append(value[start:at])
            start = at + 1
        at += 1
    return [*found, value[start:]]


def joined(values: Iterable[str], mark: str) -> str:
    """Texts as one value."""
    return mark.join(map(escaped, values))


def text_line(name: str, text: str, *parameters: tuple[str, str], group: str = "") -> ContentLine:
    """A line whose value is one plain text."""
    pairs = tuple((key, (value,)) for key, value in parameters)
    return ContentLine(name, escaped(text), pairs, group)


def split(text: str) -> tuple[str, str] | None:
    """What stands before and behind the colon that begins the value; None without such a colon.

    A quote that is never closed hides nothing.
    """
    colon, start = text.find(":"), 0
    while colon >= 0:
        quote = text.find('"', start, colon)
        if quote < 0:
            return text[:colon], text[colon + 1 :]
        closing = text.find('"', quote + 1)
        if closing < 0:
            return text[:colon], text[colon + 1 :]
        start = closing + 1
        if colon < start:
            colon = text.find(":", start)
    return None


def read_head(head: str) -> tuple[str, str, Parameters] | None:
    """Group, name and parameters of what stands before the value; None when it is no property.

    A parameter without a name, as in vCard 2.1, is a TYPE, an ENCODING or a VALUE by what it says.
    """
    return _known_head(head) if len(head) <= SHORT_HEAD else _head(head)


@lru_cache(maxsize=512)
def _known_head(head: str) -> tuple[str, str, Parameters] | None:
    """Most cards of a file begin their lines in the same few ways."""
    return _head(head)


def _head(head: str) -> tuple[str, str, Parameters] | None:
    pieces = _quoted_pieces(head) if '"' in head else head.split(";")
    group, _, name = pieces[0].strip().rpartition(".")
    if not _NAME.fullmatch(name):
        return None
    parameters = tuple(_parameter(piece) for piece in pieces[1:] if piece.strip())
    return group, name.upper(), parameters


def read_line(text: str) -> ContentLine | None:
    """An unfolded line of vCard 3.0 or 4.0; None when it is no property."""
    halves = split(text)
    head = read_head(halves[0]) if halves else None
    if halves is None or head is None:
        return None
    group, name, parameters = head
    return ContentLine(name, halves[1], parameters, group)


def _quoted_pieces(head: str, mark: str = ";") -> list[str]:
    """``head`` at each mark outside quotes."""
    pieces, start, in_quotes = list[str](), 0, False
    for place, character in enumerate(head):
        if character == '"':
            in_quotes = not in_quotes
        elif character == mark and not in_quotes:
            pieces.append(head[start:place])
            start = place + 1
    return [*pieces, head[start:]]


def _parameter(piece: str) -> tuple[str, tuple[str, ...]]:
    key, equals, values = piece.partition("=")
    key = key.strip().upper()
    if not equals:
        value = key.lower()
        if value in ("quoted-printable", "base64", "b", "8bit", "7bit"):
            return "ENCODING", (value,)
        if value in ("uri", "url", "inline", "cid", "content-id"):
            return "VALUE", (value,)
        return "TYPE", (piece.strip(),)
    if '"' in values:
        found = [value.strip().strip('"') for value in _quoted_pieces(values, ",")]
    else:
        found = [value.strip() for value in values.split(",")]
    if "^" in values:
        found = [_CARET.sub(lambda caret: _CARETS[caret[0]], value) for value in found]
    return key, tuple(found)


def _parameter_text(value: str) -> str:
    value = clean(value)
    if "^" in value or '"' in value or "\n" in value:
        value = value.replace("^", "^^").replace('"', "^'").replace("\n", "^n")
    return value if _SAFE_PARAMETER.fullmatch(value) else f'"{value}"'


def folded(text: str) -> str:
    """An unfolded line as it is written, with line breaks; no letter is torn apart."""
    if len(text) <= LINE_OCTETS and (text.isascii() or len(text.encode()) <= LINE_OCTETS):
        return text + "\r\n"
    octets = text.encode()
    pieces, start, width = list[bytes](), 0, LINE_OCTETS
    while start < len(octets):
        end = min(start + width, len(octets))
        while end < len(octets) and octets[end] & 0xC0 == 0x80:  # inside a letter
            end -= 1
        pieces.append(octets[start:end])
        start, width = end, LINE_OCTETS - 1  # the blank that says "goes on" counts
    return b"\r\n ".join(pieces).decode() + "\r\n"
