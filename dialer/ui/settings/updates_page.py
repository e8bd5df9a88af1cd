"""Updates: which version this is, who brings newer ones, and what the release feed last told.

The news itself, and its file, are in ``ui/updates/dialog.py``.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from dialer import __version__
from dialer.core.errors import DialerError
from dialer.core.updates import Origin, Release, is_newer
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, give_role, plain_label, show_text
from dialer.ui.flow import FlowRow
from dialer.ui.localised import LOCAL_FIGURES, localised
from dialer.ui.settings.declared_page import DeclaredPage, declared
from dialer.ui.settings.keeper import Keeper
from dialer.ui.theme import WITHIN, Theme

if TYPE_CHECKING:
    from dialer.core.updates import Remembered
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home
    from dialer.engine.updates import Updates
    from dialer.ui.updates.dialog import UpdateDialog


class UpdatesPage(DeclaredPage):
    """Asks nobody by being opened. Where there is no feed, it says who brings newer versions, and
    has neither a button nor a switch that would do nothing.
    """

    def __init__(
        self, keeper: Keeper, bridge: Bridge, home: Home, theme: Theme, title: str
    ) -> None:
        super().__init__(title, "", (), keeper, bridge, theme)
        self._home = home
        self._updates: Updates | None = None
        self._release: Release | None = None
        self.dialog: UpdateDialog | None = None
        """What is new, where that is open."""
        self.version = plain_label("", wrap=True)
        font = self.version.font()
        font.setBold(True)
        self.version.setFont(font)
        self._show_version(__version__)
        self.who = plain_label("", "muted", wrap=True)
        self.found = plain_label("", wrap=True)
        self.asked = plain_label("", "caption", wrap=True)
        self.buttons = FlowRow(WITHIN)
        self.look_button = QPushButton(self.tr("Look now"), self.buttons)
        self.look_button.setAccessibleDescription(self.tr("Asks the release feed"))
        self.look_button.clicked.connect(self.look)
        self.news_button = QPushButton(self.tr("What is new"), self.buttons)
        self.news_button.clicked.connect(self.open_news)
        for button in (self.look_button, self.news_button):
            self.buttons.add(button)
        self.add(self.version)
        parts: tuple[QWidget, ...] = (self.who, self.found, self.buttons, self.asked)
        for part in parts:
            self.add(part)
        self.add_settings(declared(("updates.",)))
        for part in (*parts, *self.rows):
            part.hide()  # until it is known who brings newer versions
        self.setFocusProxy(self.look_button)

    def refresh(self) -> None:
        """Reads the settings, and what the feed said when it was last asked."""
        super().refresh()
        home = self._home

        def read() -> tuple[Updates, Remembered]:
            updates = home.updates()
            return updates, updates.remembered()

        self._bridge.look(self, read, self._show, self._fail)

    def _show_version(self, version: str) -> None:
        self.version.setText(self.tr("This is Dialer {version}.").format(version=version))

    def _show(self, read: tuple[Updates, Remembered]) -> None:
        self._updates, remembered = read
        self._show_version(self._updates.version)
        show_text(self.who, " ".join(localised(part) for part in self._updates.who_brings))
        asks = self._updates.origin is Origin.DOWNLOAD
        for widget in (self.buttons, *self.rows):
            widget.setVisible(asks)
        if asks and self._release is None:
            self._show_found(remembered.newest)
            self._show_asked(remembered.asked)

    def _show_found(self, newest: str) -> None:
        """``newest``: the newest version that the feed told of, "" for none."""
        assert self._updates is not None
        newer = is_newer(newest, self._updates.version)
        give_role(self.found, "")
        if newer:
            show_text(self.found, self.tr("Dialer {version} is out.").format(version=newest))
        else:
            show_text(self.found, self.tr("This is the newest version.") if newest else "")
        self.news_button.setVisible(newer)
        self.buttons.relay()

    def _show_asked(self, asked: datetime | None) -> None:
        words = self.tr("Last looked: {when}.")
        show_text(self.asked, words.format(when=LOCAL_FIGURES.written(asked)) if asked else "")

    # Asking

    def look(self) -> None:
        """Asks the feed now, whatever is set."""
        self._ask(news=False)

    def open_news(self) -> None:
        """Shows what is new, once the feed has told it."""
        if self._release is None:
            self._ask(news=True)
        else:
            self._open(self._release)

    def _ask(self, *, news: bool) -> None:
        updates = self._updates
        if updates is None:
            return
        self._set_asking(True)
        give_role(self.found, "muted")
        show_text(self.found, self.tr("Looking…"))

        async def ask(_engine: Engine) -> Release | None:
            return await updates.newest()

        def take(release: Release | None) -> None:
            self._release = release
            self._set_asking(False)
            self._show_found(release.version if release else updates.version)
            self._show_asked(datetime.now().astimezone())
            announce(self.found, self.found.text())
            if news and release is not None:
                self._open(release)

        self._bridge.ask(self, ask, take, self._fail)

    def _set_asking(self, asking: bool) -> None:
        for button in (self.look_button, self.news_button):
            button.setEnabled(not asking)

    def _fail(self, error: DialerError) -> None:
        self._set_asking(False)
        give_role(self.found, "danger")
        show_text(self.found, localised(error))
        announce(self.found, self.found.text())

    def _open(self, release: Release) -> None:
        from dialer.ui.updates.dialog import UpdateDialog  # late: few look, and rarely

        assert self._updates is not None, "it told of the release"
        window = self.window()
        self.dialog = UpdateDialog(release, self._updates, self._bridge, self._theme, window)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None
