"""What stands where no contact does: how to begin, that nobody was found, or what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dialer.core.errors import DialerError
from dialer.ui import assets
from dialer.ui.calls.labels import plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.theme import EDGE, WITHIN, Theme

ICON_PX = 40


class EmptyPage(QWidget):
    """The signals are its buttons."""

    new_wanted = Signal()
    import_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.icon = plain_label()
        self.title = plain_label(self.tr("Reading your contacts…"), "title", wrap=True)
        self.words = plain_label("", "muted", wrap=True)
        self.new_button = QPushButton(self.tr("Add a contact"))
        self.new_button.setProperty("role", "primary")
        self.new_button.clicked.connect(self.new_wanted)
        self.import_button = QPushButton(self.tr("Import a file…"))
        self.import_button.clicked.connect(self.import_wanted)
        self.clear_button = QPushButton(self.tr("Show everybody"))
        self.clear_button.clicked.connect(self.clear_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(WITHIN)
        column.addStretch(2)
        for label in (self.icon, self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        column.addSpacing(WITHIN)
        for button in (self.new_button, self.import_button, self.clear_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._show_buttons()
        theme.changed.connect(self._dress)
        self._dress()

    def show_nobody(self, *, searched: bool) -> None:
        """There is none, or none like that."""
        if searched:
            self.title.setText(self.tr("Nobody found"))
            show_text(self.words, self.tr("Try fewer letters, or a part of the number."))
            self._show_buttons(self.clear_button, self.new_button)
            return
        self.title.setText(self.tr("No contacts yet"))
        show_text(
            self.words,
            self.tr(
                "Add whom you call, or bring them along: drop a .vcf or .csv file here, as your"
                " phone, Google, Outlook or Apple export it."
            ),
        )
        self._show_buttons(self.new_button, self.import_button)

    def show_failure(self, error: object) -> None:
        """They could not be read."""
        if isinstance(error, DialerError):
            self.title.setText(localised(error.what_happened))
            show_text(self.words, localised(error.what_to_do))
        self._show_buttons()

    def _show_buttons(self, *there: QPushButton) -> None:
        for button in (self.new_button, self.import_button, self.clear_button):
            button.setVisible(button in there)

    def _dress(self) -> None:
        self.icon.setPixmap(assets.pixmap("contacts", self._theme.color("muted"), ICON_PX))
