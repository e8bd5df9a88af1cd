"""A simulated network for each module, a home for each test, and one screen for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dialer.simulator import Simulator
from tests.end2end.screen import Screen, lacking, virtual_screen
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


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A desktop with nothing on it; skips where its tools are not installed."""
    if missing := lacking():
        pytest.skip(f"a virtual desktop needs {', '.join(missing)}, not installed here")
    with virtual_screen(tmp_path_factory.mktemp("screen")) as made:
        yield made
