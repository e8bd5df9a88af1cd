"""Simulated providers of each test's own: their bills are the tests' subject."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dialer.simulator import Simulator
from tests.end2end.town import simulated_network


@pytest.fixture
def town() -> Iterator[Simulator]:
    """Providers that know of no other test's calls."""
    with simulated_network() as simulator:
        yield simulator
