"""A line that says where keys and passwords are kept: it is the system's keychain, a file, or there
is no place yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import give_role, plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from dialer.engine.home import Home


class SecretsLine(QObject):
    """Stands below the title and the sentence of ``page``."""

    def __init__(self, bridge: Bridge, home: Home, page: SettingsPage) -> None:
        super().__init__(page)
        self._bridge, self._home = bridge, home
        self.label = plain_label("", "muted", wrap=True)
        self.label.hide()
        page.column.insertWidget(2, self.label)

    def refresh(self) -> None:
        """Looks where it is now."""
        home = self._home
        self._bridge.look(self, lambda: home.secrets.describe(), self._show, self._fail)

    def _show(self, place: str) -> None:
        give_role(self.label, "muted")
        words = self.tr("Keys and passwords are kept in {place}.")
        show_text(self.label, words.format(place=localised(place)))

    def _fail(self, error: DialerError) -> None:
        give_role(self.label, "warning")
        show_text(self.label, localised(error))
