"""The descriptions of a home for the faces: added, removed, shown. Implements
core.provider_files.ProviderFiles.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from dialer.core.errors import AccountError
from dialer.core.phrase import phrase
from dialer.providers.described.folder import DescribedFolder, DescribedProvider, Template


class DescriptionFiles:
    """``taken``: names that no description can be added by; ``brought``: those of packages;
    ``problems``: of all that is left aside.
    """

    def __init__(
        self,
        folder: DescribedFolder,
        taken: Callable[[], Sequence[str]],
        brought: Callable[[], Sequence[str]],
        problems: Callable[[], Sequence[str]],
    ) -> None:
        self._folder = folder
        self._taken = taken
        self._brought = brought
        self._problems = problems

    def providers(self) -> Mapping[str, DescribedProvider]:
        return self._folder.providers()

    def brought(self) -> Sequence[str]:
        return self._brought()

    def templates(self) -> Sequence[Template]:
        return self._folder.templates()

    def problems(self) -> Sequence[str]:
        return self._problems()

    def check(self, path: Path) -> DescribedProvider:
        return self._folder.check(path)

    def add(self, source: str) -> DescribedProvider:
        return self._folder.add(source, self._taken())

    def remove(self, name: str) -> None:
        self._folder.remove(name)

    def text(self, name: str) -> str:
        found = self._folder.providers().get(name)
        paths = {each.name: each.path for each in self._folder.templates()}
        if found is not None:
            paths[name] = found.path
        if name not in paths:
            raise AccountError(
                phrase("There is no description {name}.", name=repr(name[:40])),
                phrase("There are: {names}.", names=tuple(sorted(paths))),
            )
        return paths[name].read_text("utf-8-sig")

    def schema(self) -> Mapping[str, Any]:
        from dialer.providers.described.schema import schema  # late, as all that reads one

        return schema()
