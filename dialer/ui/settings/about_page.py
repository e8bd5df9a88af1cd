"""About: which version this is, of what it is made, and under which licences."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from dialer import __version__
from dialer.core.errors import DialerError
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import plain_label
from dialer.ui.flow import FlowRow
from dialer.ui.settings.page import SettingsPage
from dialer.ui.theme import BETWEEN, STEP, WITHIN

PICTURE_PX = 64
PACKAGE = "dialer-desktop"


@dataclass(frozen=True, slots=True)
class Part:
    """A library that the program is made of; ``licence`` as its authors name it."""

    name: str
    version: str
    licence: str


def bundled_parts() -> list[Part]:
    """The libraries that come with the program, by name. In the looking-up thread: it reads many
    small files.
    """
    from importlib import metadata  # late: few people come here

    found: dict[str, Part] = {}
    waiting = [PACKAGE]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name.lower() in seen:
            continue
        seen.add(name.lower())
        try:
            told = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or left out of this bundle
        if name != PACKAGE:
            found[told.name.lower()] = Part(told.name, told.version, _licence(told.metadata))
        for requirement in told.requires or ():
            if "extra ==" not in requirement:
                waiting.append(_name_of(requirement))
    python = Part("Python", platform.python_version(), "PSF-2.0")
    qt = Part("Qt", QLibraryInfo.version().toString(), "LGPL-3.0-only")
    return sorted([python, qt, *found.values()], key=lambda part: part.name.lower())


def _name_of(requirement: str) -> str:
    end = next((n for n, char in enumerate(requirement) if char in " <>=!~;[("), len(requirement))
    return requirement[:end]


def _licence(told: object) -> str:
    """By the newer field, the older one, or the classifiers."""
    get = getattr(told, "get", None)
    get_all = getattr(told, "get_all", None)
    if get is None or get_all is None:
        return ""
    expression = str(get("License-Expression") or "")
    if expression:
        return expression
    classifiers = [
        str(classifier).rpartition(":: ")[2]
        for classifier in get_all("Classifier") or ()
        if str(classifier).startswith("License ::")
    ]
    if classifiers:
        return ", ".join(classifiers)
    first_line = str(get("License") or "").strip().partition("\n")[0]
    return first_line[:60]


class AboutPage(SettingsPage):
    """``help_wanted``, ``shortcuts_wanted``, ``checkup_wanted``: its buttons."""

    help_wanted = Signal()
    shortcuts_wanted = Signal()
    checkup_wanted = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(self.tr("About Dialer"))
        self._bridge = bridge
        self.parts: Sequence[Part] = ()
        picture = plain_label()
        picture.setPixmap(assets.program_icon().pixmap(PICTURE_PX, PICTURE_PX))
        picture.setAccessibleName(self.tr("Dialer's picture"))
        self.version = plain_label(
            self.tr("Dialer {version}").format(version=__version__), wrap=True
        )
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(picture)
        row.addWidget(self.version, 1)
        self.add(top)
        self.add(
            plain_label(
                self.tr(
                    "Calls through callback services: the service rings your phone, then theirs,"
                    " and joins the two. No sound passes through this program.\n\n"
                    "Free software under the MIT licence."
                ),
                wrap=True,
            )
        )
        buttons = FlowRow(WITHIN)
        for text, signal in (
            (self.tr("Help"), self.help_wanted),
            (self.tr("Keyboard shortcuts"), self.shortcuts_wanted),
            (self.tr("Check-up"), self.checkup_wanted),
        ):
            button = QPushButton(text, buttons)
            button.clicked.connect(signal)
            buttons.add(button)
        self.add(buttons)
        self.add_group(self.tr("What it is made of"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        holder = QWidget()
        holder.setLayout(self._grid)
        self.add(holder)
        self.add(
            plain_label(
                self.tr(
                    "Qt is used under the GNU Lesser General Public License, version 3, as files of"
                    " its own that you may replace. The letters of reports are DejaVu Sans."
                ),
                "caption",
                wrap=True,
            )
        )

    def refresh(self) -> None:
        """Reads the list, once."""
        if not self.parts:
            self._bridge.look(self, bundled_parts, self._show, self._leave_out)

    def _show(self, parts: Sequence[Part]) -> None:
        if self.parts:
            return
        self.parts = parts
        for row, part in enumerate(parts):
            name = plain_label(f"{part.name} {part.version}")
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(plain_label(part.licence, "muted", wrap=True), row, 1)

    def _leave_out(self, _error: DialerError) -> None:
        """The list is no use to who reads the rest."""
