"""One field for one declared setting: its name, its control, its sentence, and what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from dialer.core.errors import SettingError
from dialer.core.settings import Kind, Setting
from dialer.ui.calls.labels import announce, plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.theme import STEP


def field_name(key: str) -> str:
    """A setting's key as people read it."""
    known = {
        "api_key": QCoreApplication.translate("fields", "API key"),
        "app_key": QCoreApplication.translate("fields", "Application key"),
        "username": QCoreApplication.translate("fields", "User name"),
        "password": QCoreApplication.translate("fields", "Password"),
        "email": QCoreApplication.translate("fields", "E-mail address"),
        "enterprise": QCoreApplication.translate("fields", "Enterprise account"),
        "proxy_url": QCoreApplication.translate("fields", "Address of your own server"),
    }
    words = key.removesuffix("_s").replace("_", " ")  # the sentence names the unit
    return known.get(key) or words[:1].upper() + words[1:]


def is_basic(setting: Setting) -> bool:
    """Whether it is needed to begin with: what its provider says is, else what is required or
    secret, and switches on what an account can do. The rest waits behind "More settings".
    """
    if setting.basic is not None:
        return setting.basic
    if setting.required or setting.secret or setting.key == "email":
        return True
    return setting.key == "enterprise"


def step_title(number: int, words: str) -> QLabel:
    """The heading of a step of several, such as "1. Your service"."""
    form = QCoreApplication.translate("fields", "{number}. {step}")
    label = plain_label(form.format(number=number, step=words), wrap=True)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


class Field(QWidget):
    """``changed`` after each edit."""

    changed = Signal()

    def __init__(
        self, name: str, sentence: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self.name = name
        self.problem = plain_label(role="danger", wrap=True)
        self.problem.hide()
        control.setAccessibleName(name)
        control.setAccessibleDescription(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        if not isinstance(control, QCheckBox):
            self._label = plain_label(name)
            self._label.setBuddy(control)
            column.addWidget(self._label)
        column.addWidget(control)
        column.addWidget(self.problem)
        self.hint = plain_label(sentence, "caption", wrap=True)
        column.addWidget(self.hint)
        self.setFocusProxy(control)

    def set_title(self, name: str) -> None:
        """Calls the field otherwise; not for a switch, whose name is its control's."""
        self.name = name
        self.control.setAccessibleName(name)
        self._label.setText(name)

    def show_problem(self, words: str) -> None:
        """Says what is wrong, at the field; "" for nothing."""
        show_text(self.problem, words)
        announce(self.control, words)


class SettingField(Field):
    """A declared setting's field."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        self.setting = setting
        name = localised(setting.name) if setting.name else field_name(setting.key)
        if not setting.required and is_basic(setting) and setting.kind is not Kind.SWITCH:
            name = QCoreApplication.translate("fields", "{name} (if you have one)").format(
                name=name
            )
        super().__init__(name, localised(setting.sentence), _control(setting, name), parent)
        self._kept = False
        control = self.control
        if isinstance(control, QLineEdit):
            control.textEdited.connect(self._tell)
        elif isinstance(control, QComboBox):
            control.currentIndexChanged.connect(self._tell)
        elif isinstance(control, QCheckBox):
            control.toggled.connect(self._tell)

    def _tell(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def text(self) -> str:
        """The value as text; "" for the default."""
        control = self.control
        if isinstance(control, QLineEdit):
            return control.text()
        if isinstance(control, QComboBox):
            return str(control.currentData())
        assert isinstance(control, QCheckBox), "there are three kinds"
        return "true" if control.isChecked() else "false"

    def show_value(self, text: str | None) -> None:
        """Shows what the account has; None for the default. Of a secret, see show_kept."""
        control = self.control
        if isinstance(control, QLineEdit):
            control.setText(text or "")
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(max(0, control.findData(text or self.setting.default)))
        elif isinstance(control, QCheckBox):
            value = None if text is None else self.setting.parse(text)
            control.setChecked((self.setting.default if value is None else value) is True)

    def show_kept(self, kept: bool) -> None:
        """Whether the keychain has this secret: then an empty field leaves it as it is."""
        self._kept = kept
        if isinstance(self.control, QLineEdit):
            words = QCoreApplication.translate("fields", "is kept; type to replace it")
            self.control.setPlaceholderText(words if kept else "")

    def check(self) -> bool:
        """Whether the value can be taken; says at the field why not."""
        text = self.text()
        if self.setting.required and not text.strip() and not self._kept:
            words = QCoreApplication.translate("fields", "This is needed.")
            self.show_problem(words)
            return False
        try:
            self.setting.parse(text)
        except SettingError as error:
            self.show_problem(localised(error))
            return False
        self.show_problem("")
        return True


def _control(setting: Setting, name: str) -> QWidget:
    if setting.kind is Kind.SWITCH:
        switch = QCheckBox(name)
        switch.setChecked(setting.default is True)
        return switch
    if setting.kind is Kind.CHOICE:
        choice = QComboBox()
        for value in setting.choices:
            choice.addItem(value.replace("_", " "), value)
        choice.setCurrentIndex(max(0, choice.findData(setting.default)))
        return choice
    edit = QLineEdit()
    if setting.secret:
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
    if setting.default is not None:
        edit.setPlaceholderText(str(setting.default))
    elif setting.when_empty:
        edit.setPlaceholderText(localised(setting.when_empty))
    return edit
