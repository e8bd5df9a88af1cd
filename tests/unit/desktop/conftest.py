"""A bus of the test's own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.desktop.buses import Answer, Service, private_bus

Serve = Callable[[str, Callable[[str, tuple[Any, ...]], Answer | None]], Service]


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    """Its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    with private_bus(tmp_path) as address:
        yield address


@pytest.fixture
def serve(bus: str) -> Iterator[Serve]:
    """Puts a service on it."""
    services: list[Service] = []

    def put(name: str, answer: Callable[[str, tuple[Any, ...]], Answer | None]) -> Service:
        services.append(Service(bus, name, answer))
        return services[-1]

    yield put
    for service in services:
        service.close()
