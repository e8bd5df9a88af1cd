"""The descriptions of a home, a file each in one folder, and those that come with the program.

A file that cannot be used hides no other: it is named, with what is wrong in it.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.core.account import ProviderInfo
from dialer.core.errors import AccountError, DialerError, StoreError, UsageError
from dialer.core.phrase import phrase, together

# For types alone: reading a description brings a library that a home without any does not need.
if TYPE_CHECKING:
    from dialer.providers.described.faults import Fault
    from dialer.providers.described.format import Description

_NAME = re.compile(r"[a-z][a-z0-9-]{1,39}")
_FILES_MOST = 200

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DescribedProvider:
    """A description that can be used. ``warnings``: what is still to be said about it."""

    path: Path
    description: Description
    info: ProviderInfo
    warnings: tuple[Fault, ...] = ()

    @property
    def assumed(self) -> Sequence[str]:
        """What in it no document of the service says."""
        return self.description.assumed


@dataclass(frozen=True, slots=True)
class Template:
    """A description that comes with the program. ``assumed``: how much in it no document says."""

    name: str
    title: str
    assumed: int
    path: Path


@dataclass(frozen=True, slots=True)
class _Contents:
    """What the folder held when its files stood as ``stamp`` says."""

    stamp: tuple[tuple[str, int, int], ...] = ()
    providers: Mapping[str, DescribedProvider] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)


class DescribedFolder:
    """The descriptions in ``folder``; it need not exist.

    ``templates``: the folder of those that come with the program.
    """

    def __init__(self, folder: Path | None = None, templates: Path | None = None) -> None:
        self._folder = folder
        self._templates = templates
        self._contents = _Contents()

    def providers(self) -> Mapping[str, DescribedProvider]:
        """Those that can be used, by name, as the files stand now."""
        return self._read().providers

    def problems(self) -> Sequence[str]:
        """What is wrong with the others, a sentence for each file."""
        return list(self._read().problems.values())

    def problem_of(self, name: str) -> str:
        """What is wrong with the file of that name, "" where there is none or nothing."""
        return self._read().problems.get(f"{name}.toml", "")

    def check(self, path: Path) -> DescribedProvider:
        """Reads one file. Raises UsageError, of which DescriptionError tells the lines."""
        return _load(path)

    def add(self, source: str, taken: Sequence[str]) -> DescribedProvider:
        """Copies a file, or a template by its name, into the folder; one of the same name is
        replaced. ``taken``: names of other providers. Raises UsageError or StoreError.
        """
        template = self._template(source)
        path = template or Path(source).expanduser()
        found = _load(path)
        name = found.description.name
        if name in taken:
            raise UsageError(
                phrase("There is another provider {name} already.", name=name),
                "Give the description another name.",
            )
        if self._folder is None:
            raise StoreError("This home has no folder for descriptions.")
        target = self._folder / f"{name}.toml"
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            new = target.with_suffix(".new")
            new.write_bytes(path.read_bytes())
            new.replace(target)
        except OSError as error:
            raise StoreError(
                phrase(
                    "{path} cannot be written: {why}.",
                    path=str(target),
                    why=error.strerror or str(error),
                )
            ) from error
        self._contents = _Contents()
        return _load(target)

    def remove(self, name: str) -> None:
        """Takes a description out of the folder. Raises AccountError where there is none."""
        found = self.providers().get(name)
        path = found.path if found is not None else self._broken(name)
        if path is None:
            names = ", ".join(self.providers()) or phrase("none")
            raise AccountError(
                phrase("There is no description {name}.", name=repr(name[:40])),
                phrase("There are: {names}.", names=names),
            )
        try:
            path.unlink()
        except OSError as error:
            raise StoreError(
                phrase(
                    "{path} cannot be removed: {why}.",
                    path=str(path),
                    why=error.strerror or str(error),
                )
            ) from error
        self._contents = _Contents()

    def templates(self) -> Sequence[Template]:
        """What comes with the program, by name."""
        found = []
        for path in sorted(_toml_files(self._templates)):
            description = _load(path).description
            found.append(
                Template(description.name, description.title, len(description.assumed), path)
            )
        return found

    def _template(self, name: str) -> Path | None:
        if self._templates is None or not _NAME.fullmatch(name):
            return None
        path = self._templates / f"{name}.toml"
        return path if path.is_file() and not Path(name).is_file() else None

    def _broken(self, name: str) -> Path | None:
        """A file of that name that cannot be used."""
        if self._folder is None or not _NAME.fullmatch(name):
            return None
        path = self._folder / f"{name}.toml"
        return path if path.is_file() else None

    def _read(self) -> _Contents:
        stamp = _stamp(self._folder)
        if stamp == self._contents.stamp:
            return self._contents
        providers: dict[str, DescribedProvider] = {}
        problems: dict[str, str] = {}
        for name, _, _ in stamp:
            assert self._folder is not None  # where there is no folder there is no stamp
            path = self._folder / name
            try:
                found = _load(path)
            except DialerError as error:
                problems[name] = together(str(error), _what_to_do(path))
                continue
            other = providers.setdefault(found.description.name, found)
            if other is not found:
                problems[name] = phrase(
                    "{path} is left aside: {other} has the same name in it, {name}.",
                    path=str(path),
                    other=other.path.name,
                    name=found.description.name,
                )
        for problem in problems.values():
            log.warning("%s", problem)
        self._contents = _Contents(stamp, providers, problems)
        return self._contents


def _what_to_do(path: Path) -> str:
    return phrase(
        "Mend {path} (dialer providers check tells every fault in it), or delete it.",
        path=str(path),
    )


def _load(path: Path) -> DescribedProvider:
    # Late: it brings a library that a home without descriptions does not need.
    from dialer.providers.described.declaration import declare
    from dialer.providers.described.faults import told_as_fault
    from dialer.providers.described.load import load, read_file

    loaded = load(read_file(path), path.name)
    with told_as_fault(path.name):
        info = declare(loaded.description)
    return DescribedProvider(path, loaded.description, info, loaded.warnings)


def _toml_files(folder: Path | None) -> list[Path]:
    if folder is None:
        return []
    try:
        with os.scandir(folder) as entries:
            return [Path(entry.path) for entry in entries if entry.name.endswith(".toml")]
    except OSError:
        return []


def _stamp(folder: Path | None) -> tuple[tuple[str, int, int], ...]:
    """Names, times and sizes of the files: what changes when one of them does."""
    found = []
    for path in _toml_files(folder)[:_FILES_MOST]:
        try:
            state = path.stat()
        except OSError:
            continue
        found.append((path.name, state.st_mtime_ns, state.st_size))
    return tuple(sorted(found))
