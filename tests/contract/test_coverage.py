"""The page of what is tested is whole and up to date."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contract.covering import covers
from tests.contract.wire_items import ITEMS, NOT_YET, keys, why_not_yet

ROOT = Path(__file__).resolve().parents[2]


def test_every_listed_item_has_a_test_and_the_page_says_so() -> None:
    """In a process of its own, since pytest collects all contract tests once more."""
    done = subprocess.run(
        [sys.executable, "packaging/coverage_table.py", "--check"],
        cwd=ROOT,
        env=os.environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_has_no_test_yet_is_listed_and_has_a_reason() -> None:
    for place, reason in NOT_YET.items():
        assert reason
        assert any(tuple(key)[: len(place)] == place for key in keys()), place
    assert {key.service for key in keys()} == set(ITEMS)
    assert any(why_not_yet(key) is None for key in keys())


@pytest.mark.parametrize(
    "named", [("talkety", "call_connect"), ("spokn", "codes", "110"), ("poketalk", "no", "x")]
)
def test_a_mark_names_what_is_listed(named: tuple[str, ...]) -> None:
    with pytest.raises(LookupError):
        covers(*named)
