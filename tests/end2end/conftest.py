"""A simulated network for each module, a home for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dialer.simulator import Simulator
from tests.end2end.town import Home, simulated_network


@pytest.fixture(scope="module")
def network() -> Iterator[Simulator]:
    """The simulated providers."""
    with simulated_network() as simulator:
        yield simulator


@pytest.fixture
def home(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Home:
    """An empty home."""
    return Home(tmp_path, capsys)
