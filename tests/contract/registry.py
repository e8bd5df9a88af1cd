"""All providers, those by a description among them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from dialer.providers.described.folder import DescribedFolder
from dialer.providers.registry import Registry

DESCRIPTIONS = Path(__file__).resolve().parents[2] / "resources" / "providers"


def all_providers(now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Registry:
    """The registry of a home to which every shipped description was added."""
    return Registry(now, DescribedFolder(DESCRIPTIONS))
