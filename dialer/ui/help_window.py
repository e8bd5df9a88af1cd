"""The help: the pages of ``resources/help`` in a window of their own, found by F1, in the window's
language where a page is translated, and in English where not.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from dialer.ui import assets, languages, theme
from dialer.ui.help_page import HelpBrowser
from dialer.ui.small_screen import within_screen
from dialer.ui.theme import Theme

SIZE = QSize(720, 640)
INDEX = "index"


class HelpWindow(QWidget):
    """Shows one page at a time; links lead to others, and out to the person's own browser."""

    def __init__(self, theme_: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme_
        self.setWindowTitle(self.tr("Help — Dialer"))
        self.resize(within_screen(self, SIZE))
        self.page = HelpBrowser(self)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setAccessibleName(self.tr("Help page"))
        self.page.setOpenLinks(False)
        english = assets.help_folder()
        self.page.read_from(english, english / languages.spoken_in(QLocale()))
        self.page.anchorClicked.connect(self._follow)
        back = "chevron-right" if self.isRightToLeft() else "chevron-left"
        self.back_button = self._button(back, self.tr("Back"))
        self.back_button.clicked.connect(self.page.backward)
        self.contents_button = self._button("info", self.tr("All pages"))
        self.contents_button.clicked.connect(lambda: self.open_page(INDEX))
        self.page.backwardAvailable.connect(self.back_button.setEnabled)
        self.back_button.setEnabled(False)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.WITHIN, theme.WITHIN, theme.WITHIN, 0)
        bar.setSpacing(theme.STEP)
        bar.addWidget(self.back_button)
        bar.addWidget(self.contents_button)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.page, 1)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Back, self).activated.connect(self.page.backward)
        theme_.changed.connect(self._dress)
        self._dress()

    def open_page(self, name: str) -> None:
        """Shows a page, such as ``providers/talkety``, and comes to the front."""
        self.page.setSource(QUrl(f"{name}.md"))
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(link)
        elif link.isRelative():
            self.page.setSource(self.page.source().resolved(link))

    def _button(self, icon: str, title: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(title)
        button.setAccessibleName(title)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("role", "plain")
        button.setProperty("icon_name", icon)
        return button

    def _dress(self) -> None:
        colors = self._theme.tokens
        self.page.document().setDefaultStyleSheet(f"a {{ color: {colors.accent}; }}")
        self.page.document().setDocumentMargin(theme.EDGE)
        for button in (self.back_button, self.contents_button):
            name = str(button.property("icon_name"))
            button.setIcon(assets.icon(name, self._theme.color("text"), self._theme.color("muted")))
        if not self.page.source().isEmpty():
            self.page.reload()
