"""The field of one declared setting, of any kind: checked as it is typed, kept when it is left,
and put back to what it was without anybody's doing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.errors import DialerError, SettingError
from dialer.core.settings import Kind, Setting, Value, value_text
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, give_role, number_words, plain_label, show_text
from dialer.ui.dial.countries import Country, all_countries, fold
from dialer.ui.localised import localised
from dialer.ui.settings.keeper import Keeper
from dialer.ui.settings.names import allowed_words, choice_name, setting_name
from dialer.ui.theme import STEP, WITHIN, Theme

FIELD_PX = 320
NUMBER_PX = 140
"""How wide fields are where there is room: a number needs less."""


class SettingRow(QWidget):
    """A setting on its page."""

    def __init__(
        self, setting: Setting, keeper: Keeper, bridge: Bridge, theme: Theme, sentence: str = ""
    ) -> None:
        super().__init__()
        self.setting = setting
        self._keeper = keeper
        self._bridge = bridge
        self._theme = theme
        self._saving = False
        self.name = setting_name(setting)
        self.sentence = sentence or localised(setting.sentence)
        self.control = self._make_control()
        self.control.setAccessibleName(self.name)
        self.control.setAccessibleDescription(self.sentence)
        self.problem = plain_label(role="danger", wrap=True)
        self.problem.hide()
        self.hint = plain_label(
            " ".join(part for part in (self.sentence, allowed_words(setting)) if part),
            "caption",
            wrap=True,
        )
        self.kept = plain_label("", "caption")
        self.kept.hide()
        self.default_button = QToolButton()
        self.default_button.setProperty("role", "small")
        words = self.tr("Put back to the default: {name}").format(name=self.name)
        self.default_button.setAccessibleName(words)
        self.default_button.setToolTip(self.tr("Put back to the default"))
        self.default_button.clicked.connect(self._put_back)
        self._arrange()
        keeper.read.connect(self._show)
        keeper.changed.connect(self._take_change)
        theme.changed.connect(self._dress)
        self._dress()
        if keeper.known:
            self._show()
        self.setFocusProxy(self.control)

    def _make_control(self) -> QWidget:
        setting = self.setting
        if setting.kind is Kind.SWITCH:
            switch = QCheckBox(self.name)
            switch.clicked.connect(self._keep)
            return switch
        if setting.kind in (Kind.CHOICE, Kind.REGION):
            choice = QComboBox()
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMaximumWidth(FIELD_PX)
            for value in setting.choices:
                choice.addItem(choice_name(setting, value), value)
            if setting.kind is Kind.REGION:
                choice.addItem(self.tr("As the system"), "")
                self._bridge.look(self, all_countries, self._take_countries)
            choice.activated.connect(self._keep)
            return choice
        edit = QLineEdit()
        narrow = setting.kind in (Kind.INTEGER, Kind.DECIMAL)
        edit.setMaximumWidth(NUMBER_PX if narrow else FIELD_PX)
        if setting.kind in (Kind.WEB_ADDRESS, Kind.INTEGER, Kind.DECIMAL, Kind.SHORTCUT):
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if setting.default is not None:
            edit.setPlaceholderText(value_text(setting.default))
        elif setting.when_empty:
            edit.setPlaceholderText(localised(setting.when_empty))
        elif setting.kind is Kind.WEB_ADDRESS:
            edit.setPlaceholderText("https://phone.example.org")
        elif setting.kind is Kind.SHORTCUT:
            edit.setPlaceholderText("Ctrl+Alt+D")
        edit.textEdited.connect(self._check)
        edit.editingFinished.connect(self._keep)
        return edit

    def _take_countries(self, countries: list[Country]) -> None:
        assert isinstance(self.control, QComboBox)
        named = [(localised(country.name), country) for country in countries]
        for name, country in sorted(named, key=lambda pair: fold(pair[0])):
            words = number_words(f"+{country.calling_code}")
            self.control.addItem(f"{name} ({words})", country.region)
        self._show()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        if not isinstance(self.control, QCheckBox):
            label = plain_label(self.name, wrap=True)
            label.setBuddy(self.control)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(WITHIN)
        row.addWidget(self.control, 100)
        row.addWidget(self.default_button)
        row.addWidget(self.kept)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.hint)

    def speaks_of(self, text: str) -> bool:
        """Whether its name, key or sentence has this text."""
        wanted = text.casefold()
        return any(wanted in part.casefold() for part in self._words())

    def _words(self) -> tuple[str, ...]:
        return (self.name, self.setting.key, self.sentence)

    # Values

    def text(self) -> str:
        """What stands in the field, as text."""
        control = self.control
        if isinstance(control, QCheckBox):
            return "true" if control.isChecked() else "false"
        if isinstance(control, QComboBox):
            return str(control.currentData() or "")
        assert isinstance(control, QLineEdit), "there are three kinds"
        return control.text().strip()

    def _show(self) -> None:
        control, value = self.control, self._keeper.value(self.setting.key)
        if isinstance(control, QCheckBox):
            control.setChecked(value is True)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(max(0, control.findData(value_text(value))))
        elif isinstance(control, QLineEdit) and not (control.hasFocus() and control.isModified()):
            is_set = self._keeper.is_set(self.setting.key)
            control.setText(value_text(value) if is_set else "")
            show_text(self.problem, "")
        self._show_default_button()

    def _show_default_button(self) -> None:
        self.default_button.setVisible(self._keeper.is_set(self.setting.key))

    def _take_change(self, key: str) -> None:
        if key != self.setting.key:
            return
        self._show()
        if self._saving:
            self._saving = False
            show_text(self.kept, self.tr("Saved"))
            announce(self.kept, self.tr("Saved"))

    def _check(self) -> Value | SettingError:
        """The value in the field; what is wrong with it is said there."""
        show_text(self.kept, "")
        try:
            value = self.setting.parse(self.text())
        except SettingError as error:
            self._say_problem(localised(error))
            return error
        self._say_problem("")
        return value

    def _say_problem(self, words: str) -> None:
        if words != self.problem.text():
            show_text(self.problem, words)
            announce(self.control, words)

    def _keep(self) -> None:
        control = self.control
        if isinstance(control, QLineEdit) and not control.isModified():
            return
        value = self._check()
        if isinstance(value, SettingError):
            return
        if isinstance(control, QLineEdit):
            control.setModified(False)
        if value != self._keeper.value(self.setting.key) or value is None:
            self._keep_value(value)

    def _put_back(self) -> None:
        self.control.setFocus()
        if isinstance(self.control, QLineEdit):
            self.control.clear()
        self._say_problem("")
        self._keep_value(None)

    def _keep_value(self, value: Value) -> None:
        self._saving = True
        self._keeper.keep(self.setting.key, value, self._refuse)

    def _refuse(self, error: DialerError) -> None:
        self._saving = False
        show_text(self.kept, "")
        self._show()
        self._say_problem(localised(error))

    def _dress(self) -> None:
        self.default_button.setIcon(assets.icon("redial", self._theme.color("muted")))
        give_role(self.kept, "caption")
