"""How the window looks: light, dark, as the system, or high contrast."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from dialer.ui.calls.labels import plain_label
from dialer.ui.settings.page import SettingsPage
from dialer.ui.theme import STEP, TOUCH, Mode, Theme


class AppearancePage(SettingsPage):
    """Takes effect at once. ``mode_chosen``: another one was taken."""

    mode_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Appearance"))
        self._theme = theme
        self.choices: dict[Mode, QRadioButton] = {}
        group = QButtonGroup(self)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        sentences = {
            Mode.SYSTEM: (self.tr("As the system"), self.tr("Follows when the desktop changes.")),
            Mode.LIGHT: (self.tr("Light"), ""),
            Mode.DARK: (self.tr("Dark"), ""),
            Mode.CONTRAST: (
                self.tr("High contrast"),
                self.tr("White and bright colours on black, with lines around everything."),
            ),
        }
        for mode, (title, sentence) in sentences.items():
            choice = QRadioButton(title)
            choice.setMinimumHeight(TOUCH - 8)
            choice.setAccessibleDescription(sentence)
            choice.clicked.connect(lambda _on=False, mode=mode: self._choose(mode))
            group.addButton(choice)
            self.choices[mode] = choice
            column.addWidget(choice)
            if sentence:
                column.addWidget(plain_label(sentence, "caption", wrap=True))
        self.add(part)
        self.add(
            plain_label(
                self.tr(
                    "The accent colour, the size of letters and less motion follow the system's own"
                    " settings."
                ),
                "caption",
                wrap=True,
            )
        )
        theme.changed.connect(self._show)
        self._show()
        self.setFocusProxy(self.choices[theme.mode])

    def _show(self) -> None:
        self.choices[self._theme.mode].setChecked(True)

    def _choose(self, mode: Mode) -> None:
        self._theme.choose(mode)
        self.mode_chosen.emit(mode)
