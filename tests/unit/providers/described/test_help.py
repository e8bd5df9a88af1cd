"""The help's example can be used, and its words are those of the format."""

from __future__ import annotations

import re
import textwrap
from typing import get_args

from dialer.providers.described import variables
from dialer.providers.described.format import Auth, Description, Meaning
from dialer.providers.described.load import load
from tests.unit.providers.described.stage import SHIPPED

PAGE = (SHIPPED.parent / "help" / "providers" / "own.md").read_text("utf-8")


def test_the_complete_example_can_be_used() -> None:
    (example,) = (
        textwrap.dedent(block)
        for block in re.findall(r"(?:^    .*\n|^\n)+", PAGE, re.MULTILINE)
        if "format = 1" in block
    )
    loaded = load(example.encode(), "mine.toml")
    assert loaded.description.name == "mine"
    assert not loaded.warnings


def test_all_that_there_is_is_explained() -> None:
    for name in (*variables.LISTING, "to", "from", "tag", "call_token", "call_id", "number"):
        assert f"`{{{name}}}`" in PAGE, name
    for name in Description.__struct_fields__:
        assert re.search(rf"\b{name}\b", PAGE), name
    for word in get_args(Meaning):
        assert f"`{word.removesuffix('_a').removesuffix('_b')}" in PAGE, word
    for way in get_args(Auth):
        assert f"`{way.__struct_config__.tag}`" in PAGE, way
