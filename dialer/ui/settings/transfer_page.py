"""Settings to a file and from one: what becomes another by it, what was left out, and which secrets
have to be typed again.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from dialer.core.errors import DialerError, StoreError
from dialer.core.phrase import phrase
from dialer.ui.accounts.fields import field_name
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, give_role, hairline, plain_label, show_text
from dialer.ui.localised import listed, localised
from dialer.ui.settings.page import SettingsPage
from dialer.ui.settings.transfer_changes import apart, change_words
from dialer.ui.theme import WITHIN

if TYPE_CHECKING:
    from dialer.engine.home import Home
    from dialer.engine.settings_file import SettingsTaken

FILE_NAME = "dialer-settings.json"


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        reason = error.strerror or error
        raise StoreError(
            phrase("{path} cannot be written: {reason}.", path=path, reason=reason)
        ) from error


def _read(path: Path) -> str:
    from dialer.engine.settings_file import MOST_BYTES  # late: few people come here

    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1).decode("utf-8-sig", "replace")
    except OSError as error:
        reason = error.strerror or error
        raise StoreError(
            phrase("{path} cannot be read: {reason}.", path=path, reason=reason)
        ) from error


class TransferPage(SettingsPage):
    """Nothing of a file is taken before it has been shown."""

    def __init__(self, bridge: Bridge, home: Home) -> None:
        super().__init__(
            self.tr("Export and import"),
            self.tr(
                "Settings, accounts, names of phones and address books in one file: to keep, or"
                " for another computer. Keys and passwords are never in it."
            ),
        )
        self._bridge, self._home = bridge, home
        self._seen: SettingsTaken | None = None
        self.export_button = QPushButton(self.tr("Export to a file…"))
        self.export_button.clicked.connect(self._choose_target)
        self.import_button = QPushButton(self.tr("Import from a file…"))
        self.import_button.clicked.connect(self._choose_source)
        self.column.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.message = plain_label("", wrap=True)
        self.message.hide()
        self.add(self.message)
        self._account = QVBoxLayout()
        self._account.setContentsMargins(0, 0, 0, 0)
        self._account.setSpacing(WITHIN)
        self.account = QWidget()
        self.account.setLayout(self._account)
        self.account.hide()
        self.add(self.account)
        self.take_button = QPushButton(self.tr("Take these over"))
        self.take_button.setProperty("role", "primary")
        self.take_button.clicked.connect(self._take)
        self.take_button.hide()
        self.column.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.export_button)

    # Out

    def _choose_target(self) -> None:
        dialog = QFileDialog(self, self.tr("Export settings"), FILE_NAME)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.export_to(Path(name)))
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Writes the file."""
        home = self._home

        def export() -> None:
            from dialer.engine.settings_file import export_settings  # late, as above

            _write(path, export_settings(home))

        self._forget_seen()
        words = self.tr("Exported to {path}. Keys and passwords are not in it.")
        self._bridge.look(
            self, export, lambda _nothing: self._say(words.format(path=path), ""), self._fail
        )

    # In

    def _choose_source(self) -> None:
        dialog = QFileDialog(self, self.tr("Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Settings of Dialer (*.json)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.read_from(Path(name)))
        dialog.open()

    def read_from(self, path: Path) -> None:
        """Shows what a file holds; nothing is taken yet."""
        home = self._home

        def read() -> SettingsTaken:
            from dialer.engine.settings_file import read_settings_file  # late, as above

            return read_settings_file(_read(path), home)

        self._forget_seen()
        self._bridge.look(self, read, self._show_seen, self._fail)

    def _show_seen(self, seen: SettingsTaken) -> None:
        self._seen = seen
        anything = bool(seen.settings or seen.accounts or seen.phones or seen.books)
        self._say(
            self.tr("The file holds:") if anything else self.tr("The file holds nothing to take."),
            "",
        )
        self._show_account(seen)
        self.take_button.setVisible(anything)
        if anything:
            self.take_button.setFocus()

    def _take(self) -> None:
        seen, home = self._seen, self._home
        if seen is None:
            return

        def take() -> SettingsTaken:
            from dialer.engine.settings_file import take_settings  # late, as above

            return take_settings(seen, home)

        self.take_button.hide()
        self._bridge.look(self, take, self._show_taken, self._fail)

    def _show_taken(self, taken: SettingsTaken) -> None:
        self._seen = None
        self._say(self.tr("Taken over:"), "")
        self._show_account(taken)
        self.import_button.setFocus()
        self.accounts_changed.emit()

    def _show_account(self, taken: SettingsTaken) -> None:
        self._clear_account()
        from dialer.engine.settings_changes import Of  # late, as above

        for of, title, names in (
            (Of.SETTING, self.tr("Settings:"), taken.settings),
            (Of.ACCOUNT, self.tr("Accounts:"), [account.name for account in taken.accounts]),
            (Of.PHONE, self.tr("Names of phones:"), taken.phones),
            (Of.BOOK, self.tr("Address books:"), [book.name for book in taken.books]),
        ):
            changes = [change for change in taken.changes if change.of is of]
            if names:
                self._line(title, "muted")
            for change in changes:
                self._line(change_words(change), "")
            if names and not changes:
                self._line(self.tr("As they are here already."), "")
        if taken.secrets:
            self._account.addWidget(hairline())
            self._line(self.tr("To be typed again, at Accounts:"), "warning")
            for name, keys in taken.secrets.items():
                secrets = listed(field_name(key) for key in keys)
                words_of = self.tr("{account}: {secrets}")
                self._line(words_of.format(account=apart(name), secrets=secrets), "")
        if taken.left_out:
            self._account.addWidget(hairline())
            self._line(self.tr("Left out:"), "warning")
            for item in taken.left_out:
                why = self.tr("{what}: {why}").format(
                    what=apart(item.what), why=localised(item.why)
                )
                self._line(why, "muted")
        self.account.show()

    def _line(self, words: str, role: str) -> None:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            words = f"\u200f{words}"  # it may begin with a name in other letters, or have no others
        self._account.addWidget(plain_label(words, role, wrap=True))

    # Saying

    def _forget_seen(self) -> None:
        self._seen = None
        self.take_button.hide()
        self._clear_account()
        show_text(self.message, "")

    def _clear_account(self) -> None:
        self.account.hide()
        while (item := self._account.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _say(self, words: str, role: str) -> None:
        give_role(self.message, role)
        show_text(self.message, words)
        announce(self.message, words)

    def _fail(self, error: DialerError) -> None:
        self._forget_seen()
        self._say(localised(error), "danger")
