"""Where each key of a TOML text stands, by line and column.

The standard library reads TOML and forgets the places; tomlkit keeps the text and tells none. So
this walks over a text that tomllib has already found good, and checks nothing itself.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping

Path = tuple[str | int, ...]
Place = tuple[int, int]

_DEPTH_MOST = 20
_SPACES = " \t"
_BARE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"


def find_places(text: str) -> Mapping[Path, Place]:
    """Line and column, from 1, of every key, table and item of a list in a valid TOML text."""
    return _Walk(text.replace("\r\n", "\n")).places


def place_of(places: Mapping[Path, Place], path: Path) -> Place:
    """The place of ``path``, or of what is nearest around it."""
    for length in range(len(path), 0, -1):
        if path[:length] in places:
            return places[path[:length]]
    return 1, 1


class _Walk:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line, self._line_began, self._counted = 1, 0, 0
        self._lists: dict[Path, int] = {}
        self.places: dict[Path, Place] = {}
        table: Path = ()
        while self._skip(_SPACES + "\n"):
            if self._text.startswith("[[", self._at):
                start = self._at
                self._at += 2
                table = self._table(self._key())
                self._lists[table] = self._lists.get(table, 0) + 1
                table = (*table, self._lists[table] - 1)
                self._note(table, start)
                self._at += 2
            elif self._text[self._at] == "[":
                start = self._at
                self._at += 1
                table = self._table(self._key())
                self._note(table, start)
                self._at += 1
            else:
                self._pair(table)

    def _table(self, keys: list[str]) -> Path:
        """The path of a header's table; through a list of tables, it is in the last of them."""
        path: Path = ()
        for number, key in enumerate(keys):
            path = (*path, key)
            if path in self._lists and number < len(keys) - 1:
                path = (*path, self._lists[path] - 1)
        return path

    def _note(self, path: Path, at: int) -> None:
        self._line += self._text.count("\n", self._counted, at)
        self._counted = at
        self._line_began = self._text.rfind("\n", 0, at) + 1
        place = self._line, at - self._line_began + 1
        # Deeper ones have none of their own: whoever asks gets what is nearest around them.
        for length in range(
            1, min(len(path), _DEPTH_MOST) + 1
        ):  # dotted keys make the tables around them
            self.places.setdefault(path[:length], place)

    def _skip(self, blank: str) -> bool:
        """Goes on to what is neither blank nor a comment; false at the end."""
        text = self._text
        while self._at < len(text):
            if text[self._at] == "#":
                end = text.find("\n", self._at)
                self._at = len(text) if end < 0 else end
            elif text[self._at] in blank:
                self._at += 1
            else:
                return True
        return False

    def _key(self) -> list[str]:
        keys = []
        while True:
            self._skip(_SPACES)
            start = self._at
            if self._text[start] in "\"'":
                self._string()
                keys.append(str(tomllib.loads(f"k = {self._text[start : self._at]}")["k"]))
            else:
                while self._at < len(self._text) and self._text[self._at] in _BARE:
                    self._at += 1
                keys.append(self._text[start : self._at])
            self._skip(_SPACES)
            if self._text[self._at] != ".":
                return keys
            self._at += 1

    def _pair(self, table: Path) -> None:
        start = self._at
        path = (*table, *self._key())
        self._note(path, start)
        self._at += 1  # the equals sign
        self._skip(_SPACES)
        self._value(path)

    def _value(self, path: Path) -> None:
        sign = self._text[self._at]
        if sign in "\"'":
            self._string()
        elif sign == "[":
            self._list(path)
        elif sign == "{":
            self._at += 1
            while self._skip(_SPACES + "\n,") and self._text[self._at] != "}":
                self._pair(path)
            self._at += 1
        else:
            while self._at < len(self._text) and self._text[self._at] not in ",]}#\n":
                self._at += 1

    def _list(self, path: Path) -> None:
        self._at += 1
        number = 0
        while self._skip(_SPACES + "\n,") and self._text[self._at] != "]":
            self._note((*path, number), self._at)
            self._value((*path, number))
            number += 1
        self._at += 1

    def _string(self) -> None:
        text, sign = self._text, self._text[self._at]
        if text.startswith(sign * 3, self._at):
            end = self._at + 3
            while not text.startswith(sign * 3, end):
                end += 2 if text[end] == "\\" and sign == '"' else 1
            end += 3
            # Up to two more of the sign may belong to the string itself.
            while text[end : end + 1] == sign:
                end += 1
            self._at = end
            return
        end = self._at + 1
        while text[end] != sign:
            end += 2 if text[end] == "\\" and sign == '"' else 1
        self._at = end + 1
