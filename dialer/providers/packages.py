"""Finds the providers that installed Python packages bring (plugin.py says how).

A package that fails is named, and left aside: no fault of it keeps the others from working.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from dialer.core.account import ProviderInfo
from dialer.core.phrase import phrase
from dialer.core.settings import Setting
from dialer.providers.plugin import GROUP, VERSION, Adapter

log = logging.getLogger(__name__)

Find = Callable[[], Iterable[EntryPoint]]


def installed() -> Iterable[EntryPoint]:
    """The entry points of the group, of all packages that are installed beside this one."""
    return entry_points(group=GROUP)


class Packages:
    """The adapters of packages, loaded when first asked for. ``taken``: names that are in use."""

    def __init__(self, taken: Iterable[str], find: Find = installed) -> None:
        self._taken = frozenset(taken)
        self._find = find
        self._adapters: dict[str, Adapter] | None = None
        self._problems: list[str] = []

    def adapters(self) -> Mapping[str, Adapter]:
        """Those that can be used, by their provider's name."""
        if self._adapters is None:
            self._adapters = {}
            for point in sorted(self._find(), key=lambda point: point.name):
                self._load(point, self._adapters)
        return self._adapters

    def problems(self) -> Sequence[str]:
        """What is wrong with the others, a sentence each."""
        self.adapters()
        return self._problems

    def _load(self, point: EntryPoint, adapters: dict[str, Adapter]) -> None:
        try:
            adapter = point.load()
            why = _fault(adapter)
        except Exception as error:  # whatever a stranger's module does when it is imported
            why = f"{type(error).__name__}: {error}"
            log.info("The fault of the provider %s in full:", point.name, exc_info=error)
        if not why and (adapter.info.name in self._taken or adapter.info.name in adapters):
            why = f"there is another provider {adapter.info.name}"
        if not why:
            adapters[adapter.info.name] = adapter
            return
        package = point.dist.name if point.dist is not None else point.value
        problem = phrase(
            "The provider {name} of the package {package} is left aside: {why}.",
            name=point.name,
            package=package,
            why=why,
        )
        self._problems.append(problem)
        log.warning("%s", problem)


def _fault(adapter: object) -> str:
    """Why something is no adapter that can be used; "" when it is one."""
    if not isinstance(adapter, Adapter):
        return "it is no dialer.providers.plugin.Adapter"
    if adapter.version != VERSION:
        return f"it was written for version {adapter.version} of the interface, this is {VERSION}"
    info: Any = adapter.info  # whatever the package put there
    if not isinstance(info, ProviderInfo) or not (info.name and info.title):
        return "its info declares no provider"
    if not all(isinstance(setting, Setting) for setting in info.settings):
        return "its settings are none"
    opener: Any = adapter.open
    return "" if callable(opener) and callable(info.capabilities) else "it cannot be opened"
