"""Every key of a TOML text is found where it stands."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from dialer.providers.described.places import Path, find_places, place_of

TEXT = '''# a comment with [brackets] and key = 1
first = "a # b"
"quoted key" = 'x'
a.b.c = 1

[table]   # after it
list = [
  "one",   # [here]
  { two = 2, three = [3, 4] },
]
long = """
[not.a.table]
key = 1 \\""" still
"""
raw = \'\'\'
[nor.here]
it''s\'\'\'

[table.inner]
last = true

[[many]]
x = 1
[[many]]
x = 2
[many.deep]
y = 3
'''


def test_places_of_a_text_with_all_that_toml_has() -> None:
    places = find_places(TEXT)
    lines = TEXT.splitlines()
    for path, (line, column) in places.items():
        key = path[-1]
        rest = lines[line - 1][column - 1 :]
        if isinstance(key, str) and path[0] not in ("a", "table", "many"):
            assert rest.startswith((key, f'"{key}"', "["))
    assert places["first",] == (2, 1)
    assert places["quoted key",] == (3, 1)
    assert places["a",] == places["a", "b", "c"] == (4, 1)
    assert places["table",] == (6, 1)
    assert places["table", "list", 0] == (8, 3)
    assert places["table", "list", 1, "two"] == (9, 5)
    assert places["table", "list", 1, "three", 1] == (9, 26)
    assert places["table", "long"] == (11, 1)
    assert places["table", "raw"] == (15, 1)
    assert places["table", "inner", "last"] == (20, 1)
    assert places["many", 1, "x"] == (25, 1)
    assert places["many", 1, "deep", "y"] == (27, 1)
    assert set(paths_in(tomllib.loads(TEXT))) == set(places)


def test_what_has_no_place_has_that_of_what_is_around_it() -> None:
    places = find_places("x = 1\n[a.b]\nc = 2\n")
    assert place_of(places, ("a", "b", "missing")) == (2, 1)
    assert place_of(places, ("nothing",)) == (1, 1)


def paths_in(value: Any, path: Path = ()) -> Iterator[Path]:
    inner: Any = ()
    if isinstance(value, dict):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    for key, each in inner:
        yield (*path, key)
        yield from paths_in(each, (*path, key))


KEYS = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "Zs", "S")), min_size=1, max_size=8
)
VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-(10**9), 10**9), st.text(max_size=12)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_all_keys_of_any_text_have_a_place(document: dict[str, Any]) -> None:
    text = tomlkit.dumps(document)
    if not isinstance(tomllib.loads(text), dict):  # pragma: no cover
        return
    places = find_places(text)
    assert set(paths_in(tomllib.loads(text))) == set(places)
    lines = text.replace("\r\n", "\n").split("\n")
    for line, column in places.values():
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 1
