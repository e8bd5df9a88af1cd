"""A page made of declared settings alone, in the order of their declarations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from dialer.core.settings import PROGRAM_SETTINGS, Setting
from dialer.ui.bridge import Bridge
from dialer.ui.settings.keeper import Keeper
from dialer.ui.settings.page import SettingsPage
from dialer.ui.settings.rows import SettingRow
from dialer.ui.theme import Theme


def declared(prefixes: Sequence[str]) -> list[Setting]:
    """The settings whose keys begin so."""
    return [s for s in PROGRAM_SETTINGS if any(s.key.startswith(prefix) for prefix in prefixes)]


class DeclaredPage(SettingsPage):
    """One row a setting."""

    def __init__(
        self,
        title: str,
        sentence: str,
        settings: Sequence[Setting],
        keeper: Keeper,
        bridge: Bridge,
        theme: Theme,
    ) -> None:
        super().__init__(title, sentence)
        self._keeper, self._bridge, self._theme = keeper, bridge, theme
        self.rows: list[SettingRow] = []
        self.add_settings(settings)

    def add_settings(self, settings: Sequence[Setting]) -> None:
        """More rows, below what is there."""
        for setting in settings:
            row = SettingRow(setting, self._keeper, self._bridge, self._theme)
            self.rows.append(row)
            self.add(row)

    def refresh(self) -> None:
        """Reads the file anew."""
        self._keeper.refresh()

    def show_match(self, text: str) -> bool:
        """Leads to the first row that speaks of it."""
        for row in self.rows:
            if row.speaks_of(text):
                self.ensureWidgetVisible(row)
                row.control.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
