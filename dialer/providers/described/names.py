"""Which names the templates of a request use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dialer.providers.described.format import Request
from dialer.providers.described.places import Path
from dialer.providers.described.template import TemplateError, read_template


def names_in(request: Request) -> frozenset[str]:
    """All that a request's templates name; one that cannot be read names nothing."""
    found: set[str] = set()
    for text in _texts(request):
        try:
            found |= set(read_template(text).names)
        except TemplateError:
            continue
    return frozenset(found)


def json_texts(value: Any, path: Path = ()) -> Iterator[tuple[str, Path]]:
    """The texts within a JSON value, and where they stand in it."""
    if isinstance(value, str):
        yield value, path
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from json_texts(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from json_texts(inner, (*path, place))


def _texts(request: Request) -> Iterator[str]:
    yield from (request.path, request.xml)
    for table in (request.query, request.form, request.headers):
        yield from table.values()
    yield from (text for text, _ in json_texts(request.json))
