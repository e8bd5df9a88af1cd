"""The check-up: what works on this machine and what to do about the rest, as ``dialer doctor``
says it; and the report for support that is made of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QPushButton, QSystemTrayIcon, QVBoxLayout, QWidget

from dialer.core.errors import DialerError
from dialer.core.phrase import Phrase, phrase
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, give_role, plain_label, show_text
from dialer.ui.flow import FlowRow
from dialer.ui.localised import localised
from dialer.ui.settings.callbacks_page import Sign, sign_of
from dialer.ui.settings.page import SettingsPage
from dialer.ui.settings.sections import title_of
from dialer.ui.theme import WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.doctor import Finding
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

STATES = {True: "works", False: "fails", None: "off"}
PAGES = {
    "settings": "language",
    "keychain": "accounts",
    "tray": "desktop",
    "link handler": "links",
    "shortcut": "links",
    "notifications": "notifications",
    "start at login": "desktop",
    "listener": "callbacks",
    "public address": "callbacks",
    "port mapping": "callbacks",
    "accounts": "accounts",
}
"""The page of settings that each check is about; every account's own is that of accounts."""


class CheckupPage(SettingsPage):
    """Looks when it is opened for the first time, after a page that it led to, and when asked to.
    ``page_wanted`` carries the name of the page of settings that a finding is about.
    """

    page_wanted = Signal(str)
    _found = Signal(object)

    def __init__(self, bridge: Bridge, home: Home, theme: Theme) -> None:
        super().__init__(
            self.tr("Check-up"),
            self.tr(
                "What works on this computer, and what to do about the rest. It rings no phone."
            ),
        )
        self._bridge, self._home, self._theme = bridge, home, theme
        self._looking = False
        self._has_led = False
        self.findings: list[Finding] = []
        self.signs: list[Sign] = []
        self.words = plain_label("", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Looking…"))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(WITHIN)
        part = QWidget()
        part.setLayout(self._list)
        buttons = FlowRow(WITHIN)
        self.again_button = QPushButton(self.tr("Look again"), buttons)
        self.again_button.clicked.connect(self.look)
        self.copy_button = QPushButton(self.tr("Copy"), buttons)
        self.copy_button.setAccessibleName(self.tr("Copy what was found"))
        self.copy_button.clicked.connect(self._copy)
        self.report_button = QPushButton(self.tr("Report for support…"), buttons)
        self.report_button.clicked.connect(self._open_report)
        for button in (self.again_button, self.copy_button, self.report_button):
            buttons.add(button)
        self.add(part)
        self.add(self.bar)
        self.add(self.words)
        self.add(buttons)
        # From the engine's thread: Qt brings it over.
        self._found.connect(self._show_finding, Qt.ConnectionType.QueuedConnection)
        self.setFocusProxy(self.again_button)
        self._set_looking(False)

    def refresh(self) -> None:
        """Looks, unless it has and nothing was done about it since."""
        if self._has_led or not self.findings:
            self._has_led = False
            self.look()

    def look(self) -> None:
        """Looks at everything anew."""
        if self._looking:
            return
        self._clear()
        self._set_looking(True)
        show_text(self.words, "")
        home = self._home

        async def look(engine: Engine) -> None:
            from dialer.engine.doctor import check_up  # late: few people come here

            async for finding in check_up(home, engine):
                self._found.emit(finding)

        self._bridge.ask(self, look, lambda _nothing: self._finish(), self._fail)

    def _show_finding(self, finding: Finding) -> None:
        if finding.check == "tray":
            finding = _seen_tray()
        self.findings.append(finding)
        words = self.tr("{check}: {detail}").format(
            check=self._title(finding.check), detail=localised(finding.detail)
        )
        sign = Sign(*sign_of(STATES[finding.ok]), words, "", self._theme)
        self.signs.append(sign)
        self._list.addWidget(sign)
        page = page_of(finding)
        if page:
            sign.add_button(self._page_button(page, words))

    def _page_button(self, page: str, words: str) -> QPushButton:
        button = QPushButton(self.tr("Open “{page}”").format(page=title_of(page)))
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda: self._lead(page))
        return button

    def _lead(self, page: str) -> None:
        self._has_led = True
        self.page_wanted.emit(page)

    def _title(self, check: str) -> str:
        known = {
            "settings": self.tr("Settings"),
            "keychain": self.tr("Keychain"),
            "tray": self.tr("Tray"),
            "link handler": self.tr("Links"),
            "shortcut": self.tr("Shortcut"),
            "notifications": self.tr("Notifications"),
            "start at login": self.tr("Start at login"),
            "listener": self.tr("Listener"),
            "public address": self.tr("Public address"),
            "port mapping": self.tr("Router"),
            "service files": self.tr("Service files"),
            "accounts": self.tr("Accounts"),
        }
        name = check.parts.get("name") if isinstance(check, Phrase) else None
        if name is not None:
            return self.tr("Account {name}").format(name=name)
        return known.get(check) or localised(check)

    def _finish(self) -> None:
        self._set_looking(False)
        wrong = sum(finding.ok is False for finding in self.findings)
        words = self.tr("%n need attention.", "", wrong) if wrong else self.tr("Nothing is wrong.")
        give_role(self.words, "warning" if wrong else "muted")
        show_text(self.words, words)
        announce(self.words, words)

    def _fail(self, error: DialerError) -> None:
        self._set_looking(False)
        give_role(self.words, "danger")
        show_text(self.words, localised(error))

    def _set_looking(self, looking: bool) -> None:
        self._looking = looking
        self.bar.setVisible(looking)
        for button in (self.again_button, self.copy_button, self.report_button):
            button.setEnabled(not looking)

    def _clear(self) -> None:
        self.findings = []
        for sign in self.signs:
            sign.hide()
            sign.deleteLater()
        self.signs = []

    def _copy(self) -> None:
        home, found = self._home, list(self.findings)

        def make() -> str:
            from dialer.engine.support_masking import masked_findings  # late, as above

            return masked_findings(home, found)

        self._bridge.look(self, make, self._take_copy, self.failed.emit)

    def _take_copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("What was found is copied."))

    def _open_report(self) -> None:
        from dialer.ui.settings.support_sheet import SupportSheet  # late: few people come here

        sheet = SupportSheet(self._bridge, self._home, self.findings, self)
        sheet.saved.connect(self.told)
        sheet.open()


def page_of(finding: Finding) -> str:
    """The page of settings where something can be done about it, "" where nothing need be."""
    if finding.ok is not False and not finding.advice:
        return ""
    is_account = isinstance(finding.check, Phrase) and "name" in finding.check.parts
    return "accounts" if is_account else PAGES.get(finding.check, "")


def _seen_tray() -> Finding:
    from dialer.engine.doctor import Finding  # late, as above

    if QSystemTrayIcon.isSystemTrayAvailable():
        return Finding("tray", True, phrase("the desktop has one."))
    return Finding("tray", None, phrase("the desktop has none: closing the window ends Dialer."))
