"""Callbacks: how the services' news reaches this machine, with a self-test that says in plain
words what works and what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dialer.core.errors import DialerError
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, give_role, plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.settings.declared_page import DeclaredPage, declared
from dialer.ui.settings.keeper import Keeper
from dialer.ui.theme import STEP, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.reach import Reachability

ICON_PX = 16
FIRST = ("listener.port_mapping", "listener.public_url")
"""The two ways by which the internet gets in; the rest is for those who know why."""


class Sign(QWidget):
    """A line with an icon before it."""

    def __init__(self, icon: str, role: str, words: str, more: str, theme: Theme) -> None:
        super().__init__()
        self._icon, self._role, self._theme = icon, role, theme
        self._label = QLabel()
        self._label.setFixedWidth(ICON_PX + STEP)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.words = plain_label(words, wrap=True)
        self._column.addWidget(self.words)
        if more:
            self._column.addWidget(plain_label(more, "muted", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self._label)
        row.addLayout(self._column, 1)
        self.setAccessibleName(f"{words} {more}".strip())
        theme.changed.connect(self._dress)
        self._dress()

    def add_button(self, button: QPushButton) -> None:
        """Below the words: what to do about it."""
        self._column.addSpacing(STEP)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _dress(self) -> None:
        color = self._theme.color(self._role)
        self._label.setPixmap(assets.pixmap(self._icon, color, ICON_PX))


def sign_of(state: str) -> tuple[str, str]:
    """Icon and colour role of how something stands: works, fails, unsure or off."""
    signs = {
        "works": ("check", "call"),
        "fails": ("warning", "danger"),
        "unsure": ("unknown", "warning"),
    }
    return signs.get(state, ("info", "muted"))


class CallbacksPage(DeclaredPage):
    """The self-test runs when the page is opened, after a change of its settings, and on demand."""

    def __init__(self, keeper: Keeper, bridge: Bridge, theme: Theme, title: str) -> None:
        super().__init__(title, "", (), keeper, bridge, theme)
        self._testing = self._again = False
        self.add(
            plain_label(
                self.tr(
                    "Some services tell of a call by calling back an address on this computer."
                    " Behind a router that needs a way in. Calls are placed without it too, but"
                    " then their progress and end are not seen."
                ),
                "muted",
                wrap=True,
            )
        )
        self.summary = plain_label("", wrap=True)
        font = self.summary.font()
        font.setBold(True)
        self.summary.setFont(font)
        self.test_button = QPushButton(self.tr("Test now"))
        self.test_button.clicked.connect(self.test)
        self._signs = QVBoxLayout()
        self._signs.setContentsMargins(0, 0, 0, 0)
        self._signs.setSpacing(WITHIN)
        self.signs: list[Sign] = []
        part = QWidget()
        part.setLayout(self._signs)
        self.add(self.summary)
        self.add(part)
        self.column.addWidget(self.test_button, 0, Qt.AlignmentFlag.AlignLeft)
        settings = declared(("listener.",))
        self.add_group(
            self.tr("Ways in"),
            self.tr(
                "One of the two is enough. A reverse proxy or a tunnel of your own is a public"
                " address too."
            ),
        )
        self.add_settings([s for key in FIRST for s in settings if s.key == key])
        self.add_group(self.tr("The listener"))
        self.add_settings([s for s in settings if s.key not in FIRST])
        self.add_group(self.tr("Dialer inside another site"))
        self.add_settings(declared(("service_page.",)))
        keeper.done.connect(self._take_done)
        self.setFocusProxy(self.test_button)

    def refresh(self) -> None:
        """Reads the settings and tests."""
        super().refresh()
        self.test()

    def _take_done(self, key: str) -> None:
        if key.startswith("listener.") and self.isVisible():
            self.test()

    def test(self) -> None:
        """Has the engine knock at every address."""
        if self._testing:
            self._again = True
            return
        self._testing = True
        self.test_button.setEnabled(False)
        give_role(self.summary, "muted")
        self.summary.setText(self.tr("Testing…"))

        async def test(engine: Engine) -> Reachability:
            return await engine.callbacks.test()

        self._bridge.ask(self, test, self._show_result, self._fail)

    def _finish(self) -> None:
        self._testing = False
        self.test_button.setEnabled(True)
        if self._again:
            self._again = False
            self.test()

    def _show_result(self, found: Reachability) -> None:
        give_role(self.summary, "" if found.works or not found.needed else "warning")
        self.summary.setText(localised(found.summary))
        self._clear()
        for way in found.ways:
            self._add_sign(way.verdict.value, localised(way.words), localised(way.advice))
        states = {True: "works", False: "fails", None: "off"}
        for account in found.accounts:
            words = self.tr("{account}: {words}").format(
                account=account.account, words=localised(account.words)
            )
            self._add_sign(states[account.reached], words, "")
        announce(self.summary, self.summary.text())
        self._finish()

    def _add_sign(self, state: str, words: str, more: str) -> None:
        sign = Sign(*sign_of(state), words, more, self._theme)
        self.signs.append(sign)
        self._signs.addWidget(sign)

    def _clear(self) -> None:
        for sign in self.signs:
            sign.hide()
            sign.deleteLater()
        self.signs = []

    def _fail(self, error: DialerError) -> None:
        self._clear()
        give_role(self.summary, "danger")
        show_text(self.summary, localised(error))
        self._finish()
