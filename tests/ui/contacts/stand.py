"""What tests of the pages over the contacts share."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit, QTableView, QWidget

from dialer.app import Composition
from dialer.core.contact import Contact
from dialer.core.contact_ports import ReadEntry


def everybody(composition: Composition) -> list[Contact]:
    """All contacts on disk, as another program of the home sees them."""

    async def read() -> list[Contact]:
        async with composition.contacts() as book:
            return list(await book.page(0, 1000))

    return asyncio.run(read())


def add(composition: Composition, contacts: Sequence[Contact]) -> list[Contact]:
    """Adds contacts in another program of the home."""

    async def work() -> list[Contact]:
        async with composition.contacts() as book:
            return [await book.add(contact) for contact in contacts]

    return asyncio.run(work())


def remove(composition: Composition, contact_id: str) -> None:
    """Removes a contact in another program of the home."""

    async def work() -> None:
        async with composition.contacts() as book:
            await book.remove([contact_id])

    asyncio.run(work())


class OtherFiles:
    """A home whose file gives these entries, whatever it has; all else is the real one's."""

    def __init__(self, composition: Composition, entries: Iterator[ReadEntry]) -> None:
        self._composition = composition
        self._entries = entries

    def __getattr__(self, name: str) -> Any:
        return getattr(self._composition, name)

    @property
    def contact_files(self) -> OtherFiles:
        return self

    def is_vcard(self, _path: Path) -> bool:
        return True

    def count_entries(self, _path: Path, _preview: object = None) -> int:
        return 1000

    def read_contacts(self, _path: Path) -> Iterator[ReadEntry]:
        return self._entries


def check_parts(page: QWidget) -> None:
    """Whatever takes the keyboard has a name, and stands within the page."""
    kinds = (QAbstractButton, QComboBox, QPlainTextEdit, QTableView)
    parts = [part for kind in kinds for part in page.findChildren(kind)]
    seen = [
        part
        for part in parts
        if part.isVisible() and part.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]
    assert seen
    for part in seen:
        name = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
        assert name, part
        left = part.mapTo(page, part.rect().topLeft()).x()
        assert left >= 0, name
        assert left + part.width() <= page.width(), name
