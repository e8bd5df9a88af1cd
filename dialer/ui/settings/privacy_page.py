"""Privacy: what is kept here of calls, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, plain_label, show_text
from dialer.ui.settings.declared_page import DeclaredPage, declared
from dialer.ui.settings.keeper import Keeper
from dialer.ui.settings.secrets_line import SecretsLine
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home


class PrivacyPage(DeclaredPage):
    """Old calls go by themselves; here they can go at once."""

    def __init__(
        self, keeper: Keeper, bridge: Bridge, home: Home, theme: Theme, title: str
    ) -> None:
        super().__init__(
            title,
            self.tr(
                "The log of calls, contacts and bills stay on this computer; services keep what"
                " they keep. Keys and passwords are never written into the log file."
            ),
            declared(("history.", "log.")),
            keeper,
            bridge,
            theme,
        )
        self.secrets_line = SecretsLine(bridge, home, self)
        self.older = plain_label("", "warning", wrap=True)
        self.older.hide()
        self.delete_button = QPushButton(self.tr("Delete them now"))
        self.delete_button.setAccessibleName(self.tr("Delete the older calls now"))
        self.delete_button.clicked.connect(self._delete)
        self.delete_button.hide()
        self.column.insertWidget(self.column.indexOf(self.rows[0]) + 1, self.older)
        self.column.insertWidget(
            self.column.indexOf(self.older) + 1, self.delete_button, 0, Qt.AlignmentFlag.AlignLeft
        )
        keeper.done.connect(self._count_after)

    def refresh(self) -> None:
        """Reads the settings, and counts what is to go."""
        super().refresh()
        self.secrets_line.refresh()
        self._count()

    def _count_after(self, key: str) -> None:
        if key.startswith("history."):
            self._count()

    def _count(self) -> None:
        async def count(engine: Engine) -> int:
            return await engine.forgetting.older()

        self._bridge.ask(self, count, self._show_count, self._fail)

    def _show_count(self, count: int) -> None:
        words = self.tr("%n calls are older. They are deleted within some hours.", "", count)
        show_text(self.older, words if count else "")
        self.delete_button.setVisible(bool(count))
        announce(self.older, self.older.text())

    def _delete(self) -> None:
        async def delete(engine: Engine) -> int:
            return await engine.forgetting.forget()

        self.delete_button.setEnabled(False)
        self._bridge.ask(self, delete, self._tell_deleted, self._fail)

    def _tell_deleted(self, count: int) -> None:
        self.delete_button.setEnabled(True)
        self.told.emit(self.tr("%n calls are deleted.", "", count))
        self._count()

    def _fail(self, error: DialerError) -> None:
        self.delete_button.setEnabled(True)
        self.failed.emit(error)
