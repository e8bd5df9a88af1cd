"""The door to providers by a file: what the faces need of them. The descriptions themselves are in
providers/described.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from dialer.core.account import ProviderInfo


class ProviderFault(Protocol):
    """A fault of a file; a ``warning`` only where it can be used all the same."""

    @property
    def line(self) -> int:
        """From 1."""
        ...

    @property
    def column(self) -> int:
        """From 1."""
        ...

    @property
    def key(self) -> str:
        """The dotted key, "" for the file as such."""
        ...

    @property
    def message(self) -> str:
        """What is wrong."""
        ...

    @property
    def warning(self) -> bool:
        """Whether it can be used all the same."""
        ...


class ProviderFile(Protocol):
    """A file that can be used."""

    @property
    def path(self) -> Path:
        """Where it is."""
        ...

    @property
    def info(self) -> ProviderInfo:
        """What it declares."""
        ...

    @property
    def warnings(self) -> Sequence[ProviderFault]:
        """What is still to be said about it."""
        ...

    @property
    def assumed(self) -> Sequence[str]:
        """What in it no document of the service says."""
        ...


class ProviderTemplate(Protocol):
    """A file that comes with the program, to be added or begun with."""

    @property
    def name(self) -> str:
        """By this it is added."""
        ...

    @property
    def title(self) -> str:
        """The service as people know it."""
        ...

    @property
    def assumed(self) -> int:
        """How much in it no document says."""
        ...

    @property
    def path(self) -> Path:
        """Where it is."""
        ...


class ProviderFiles(Protocol):
    """The files of one home, and those that come with the program."""

    def providers(self) -> Mapping[str, ProviderFile]:
        """Those of this home that can be used, by name."""
        ...

    def brought(self) -> Sequence[str]:
        """The names of providers that Python packages bring."""
        ...

    def templates(self) -> Sequence[ProviderTemplate]:
        """Those that come with the program."""
        ...

    def problems(self) -> Sequence[str]:
        """What is wrong with those that are left aside, a sentence each."""
        ...

    def check(self, path: Path) -> ProviderFile:
        """Reads one. Raises UsageError, with ``faults`` where it could be read."""
        ...

    def add(self, source: str) -> ProviderFile:
        """Copies a file, or a template by its name, into this home. Raises UsageError or
        StoreError.
        """
        ...

    def remove(self, name: str) -> None:
        """Takes one out of this home. Raises AccountError or StoreError."""
        ...

    def text(self, name: str) -> str:
        """The text of one, of this home or a template. Raises AccountError."""
        ...

    def schema(self) -> Mapping[str, Any]:
        """The JSON Schema of all of them."""
        ...
