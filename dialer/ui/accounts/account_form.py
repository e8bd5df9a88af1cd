"""The form of an account, built from what its provider declares. Keeps nothing that is wrong, and
shows no secret again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dialer.core.account import Account, ProviderInfo
from dialer.core.errors import AccountError, DialerError, SettingError, UnsupportedError
from dialer.core.settings import Value
from dialer.core.words import abilities
from dialer.ui import assets
from dialer.ui.accounts.fields import Field, SettingField, is_basic, step_title
from dialer.ui.accounts.phone_field import PhoneField
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, give_role, plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.theme import BETWEEN, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home


class AccountForm(QWidget):
    """``saved`` carries the account's name once it is kept; ``cancelled`` when it is not wanted."""

    saved = Signal(str)
    cancelled = Signal()

    def __init__(
        self, bridge: Bridge, home: Home, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._home = home
        self._theme = theme
        self._infos: Sequence[ProviderInfo] = ()
        self._taken: frozenset[str] = frozenset()
        self._fields: list[SettingField] = []
        self._busy = False
        self._make_widgets()
        self._arrange()
        theme.changed.connect(self._dress)
        self._dress()
        bridge.look(self, self._read_home, self._take_home, self._fail)

    def _make_widgets(self) -> None:
        self.provider = QComboBox()
        self.provider.currentIndexChanged.connect(self._choose)
        self.provider_field = Field(
            self.tr("Service"),
            self.tr("The callback service where you have an account."),
            self.provider,
        )
        self.abilities = plain_label(role="muted", wrap=True)
        self.assumed = plain_label(role="caption", wrap=True)
        self.assumed.hide()
        self.name = QLineEdit()
        self.name_field = Field(
            self.tr("Name of the account"),
            self.tr("What you will call it here, such as Home."),
            self.name,
        )
        self.name.textEdited.connect(lambda: self.name_field.show_problem(""))
        self.phone = PhoneField(self._bridge, self._home)
        self.address = QLineEdit()
        self.address_field = Field(
            self.tr("Address of the service"),
            self.tr("Scheme, host and port to use instead of the service's own; usually empty."),
            self.address,
        )
        self.more_button = QToolButton()
        self.more_button.setText(self.tr("More settings"))
        self.more_button.setCheckable(True)
        self.more_button.setProperty("role", "plain")
        self.more_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more_button.toggled.connect(self._show_more)
        self._basic, self._more = QWidget(), QWidget()
        for part in (self._basic, self._more):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(BETWEEN)
            if part is self._more:
                column.addWidget(self.address_field)
        self._more.hide()
        self.message = plain_label(wrap=True)
        self.message.hide()
        self.cancel_button = QPushButton(self.tr("Back"))
        self.cancel_button.setProperty("role", "plain")
        self.cancel_button.clicked.connect(self._cancel)
        self.test_button = QPushButton(self.tr("Test"))
        self.test_button.setToolTip(self.tr("Sees whether the account works; rings no phone"))
        self.test_button.clicked.connect(self._test)
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.clicked.connect(self._save)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(WITHIN)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.test_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        self.steps = [
            step_title(1, self.tr("Your service")),
            step_title(2, self.tr("What it gave you")),
            step_title(3, self.tr("Your phone")),
        ]
        column.addWidget(self.steps[0])
        column.addWidget(self.provider_field)
        column.addWidget(self.abilities)
        column.addWidget(self.assumed)
        column.addWidget(self.steps[1])
        column.addWidget(self._basic)
        column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._more)
        column.addWidget(self.steps[2])
        column.addWidget(self.phone)
        column.addWidget(self.name_field)
        column.addWidget(self.message)
        column.addLayout(buttons)
        column.addStretch(1)

    # Providers

    def _read_home(self) -> tuple[Sequence[ProviderInfo], frozenset[str]]:
        accounts = self._home.accounts
        return accounts.infos(), frozenset(stored.name for stored in accounts.stored())

    def _take_home(self, read: tuple[Sequence[ProviderInfo], frozenset[str]]) -> None:
        self._infos, self._taken = read
        self.provider.blockSignals(True)
        for info in self._infos:
            self.provider.addItem(info.title, info.name)
        self.provider.blockSignals(False)
        self._choose()

    @property
    def info(self) -> ProviderInfo | None:
        """The chosen provider's declaration; None until it is read."""
        row = self.provider.currentIndex()
        return self._infos[row] if 0 <= row < len(self._infos) else None

    @property
    def fields(self) -> Sequence[SettingField]:
        """The declared settings' fields."""
        return self._fields

    def choose(self, provider: str) -> None:
        """Chooses a provider by its name."""
        self.provider.setCurrentIndex(self.provider.findData(provider))

    def _choose(self) -> None:
        info = self.info
        if info is None:
            return
        for field in self._fields:
            field.setParent(None)
            field.deleteLater()
        self._fields = [SettingField(setting) for setting in info.settings]
        for field in self._fields:
            part = self._basic if is_basic(field.setting) else self._more
            part_layout = part.layout()
            assert part_layout is not None, "it was given one"
            part_layout.addWidget(field)
            field.changed.connect(self._show_abilities)
        self.address.setPlaceholderText(info.documented_url)
        self.more_button.setChecked(False)
        if not self.name.isModified():
            self.name.setText(self._free_name(info.title))
        show_text(self.message, "")
        # As the file has it: whoever wrote that chose the language.
        words = self.tr("Assumed: {what}").format(what=" ".join(info.assumed))
        show_text(self.assumed, words if info.assumed else "")
        self._show_abilities()
        self._set_tab_order()

    def _free_name(self, title: str) -> str:
        wanted = title.replace(".", "")
        names = [wanted, *(f"{wanted} {number}" for number in range(2, 100))]
        return next((name for name in names if name not in self._taken), wanted)

    def _show_abilities(self) -> None:
        info = self.info
        if info is None:
            return
        values: dict[str, Value] = {setting.key: setting.default for setting in info.settings}
        for field in self._fields:
            try:
                value = field.setting.parse(field.text())
            except SettingError:
                value = None
            if value is not None:
                values[field.setting.key] = value
        capabilities = info.capabilities(Account("", info.name, values=values))
        self.abilities.setText(" ".join(localised(words) for words in abilities(capabilities)))
        self.phone.set_own_ids(capabilities.own_ids)

    def _show_more(self, shown: bool) -> None:
        self._more.setVisible(shown)
        self._dress()

    def _set_tab_order(self) -> None:
        basic = [field.control for field in self._fields if is_basic(field.setting)]
        more = [field.control for field in self._fields if not is_basic(field.setting)]
        order = [
            self.provider,
            *basic,
            self.more_button,
            self.address,
            *more,
            self.phone.control,
            self.name,
            self.cancel_button,
            self.test_button,
            self.save_button,
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    # Saving

    def settings(self) -> Mapping[str, str]:
        """The values that differ from the defaults, as text."""
        return {
            field.setting.key: field.text()
            for field in self._fields
            if field.setting.parse(field.text()) not in (None, field.setting.default)
        }

    def check(self) -> bool:
        """Whether all fields can be taken; says at each why not, and leads to the first."""
        problems: list[Field] = []
        name = self.name.text().strip()
        if not name:
            self.name_field.show_problem(self.tr("Give it a name."))
            problems.append(self.name_field)
        elif name in self._taken:
            self.name_field.show_problem(self.tr("There is an account of this name already."))
            problems.append(self.name_field)
        problems += [field for field in self._fields if not field.check()]
        if not self.phone.text().strip():
            self.phone.show_problem(self.tr("Dialer needs to know which phone to ring first."))
            problems.append(self.phone)
        elif not self.phone.address:
            problems.append(self.phone)
        if any(
            field in self._fields and not is_basic(field.setting)
            for field in problems
            if isinstance(field, SettingField)
        ):
            self.more_button.setChecked(True)
        if problems:
            problems[0].control.setFocus()
        return not problems

    def _account(self) -> Account:
        """The account as it stands in the form, for a test that keeps nothing."""
        info = self.info
        assert info is not None, "a provider is chosen"
        values: dict[str, Value] = {setting.key: setting.default for setting in info.settings}
        values.update(
            (field.setting.key, field.setting.parse(field.text()))
            for field in self._fields
            if field.text().strip()
        )
        own_numbers = (self.phone.address,) if self.phone.address else ()
        name = self.name.text().strip()
        return Account(name, info.name, self._base_url(), own_numbers, values)

    async def _whole(self, account: Account) -> Account:
        """The account with what the form does not show. In the engine's thread."""
        return account

    def _base_url(self) -> str | None:
        return self.address.text().strip() or None

    def _test(self) -> None:
        if not self.check():
            return
        account = self._account()
        home = self._home

        async def test(_engine: Engine) -> str:
            provider = home.accounts.open(await self._whole(account), home.settings)
            try:
                return await provider.test()
            finally:
                await provider.aclose()

        self._set_busy(
            True, self.tr("Asking {service}…").format(service=self.provider.currentText())
        )
        self._bridge.ask(self, test, self._tell_good, self._tell_test_failed)

    def _tell_good(self, words: str) -> None:
        self._set_busy(False)
        self._tell(words, "")

    def _tell_test_failed(self, error: DialerError) -> None:
        self._set_busy(False)
        if isinstance(error, UnsupportedError):
            # Nothing is wrong: there is only nothing to ask.
            self._tell(localised(error), "muted")
        elif isinstance(error, SettingError):
            self._tell(localised(error.what_happened), "danger")
        else:
            self._tell(localised(error), "danger")

    def _save(self) -> None:
        if self._busy or not self.check():
            return
        account, home, settings = self._account(), self._home, dict(self.settings())

        async def try_to_open(_engine: Engine) -> None:
            # What can be missing only together, such as a key or an e-mail address, shows here.
            await home.accounts.open(await self._whole(account), home.settings).aclose()

        def add() -> str:
            return self._keep(account, settings)

        self._set_busy(True, self.tr("Saving…"))
        self._bridge.ask(
            self,
            try_to_open,
            lambda _nothing: self._bridge.look(self, add, self._finish, self._fail),
            self._fail,
        )

    def _keep(self, account: Account, settings: Mapping[str, str]) -> str:
        """Keeps it, and says its name. In the looking-up thread."""
        kept = self._home.accounts.add(
            account.name, account.provider, account.base_url, account.own_numbers, settings
        )
        return kept.name

    def _finish(self, name: str) -> None:
        self._set_busy(False)
        for field in self._fields:
            if field.setting.secret and isinstance(field.control, QLineEdit):
                field.control.clear()
        self.saved.emit(name)

    def _fail(self, error: DialerError) -> None:
        self._set_busy(False)
        if isinstance(error, AccountError):
            self.name_field.show_problem(localised(error))
            self.name.setFocus()
        else:
            usage = isinstance(error, SettingError)
            self._tell(localised(error.what_happened) if usage else localised(error), "danger")

    def _cancel(self) -> None:
        self.cancelled.emit()

    # How it looks

    def _tell(self, words: str, role: str) -> None:
        give_role(self.message, role)
        show_text(self.message, words)
        announce(self.message, words)

    def _set_busy(self, busy: bool, words: str = "") -> None:
        self._busy = busy
        for button in (self.test_button, self.save_button):
            button.setEnabled(not busy)
        give_role(self.message, "muted")
        show_text(self.message, words)

    def _dress(self) -> None:
        name = "chevron-up" if self.more_button.isChecked() else "chevron-down"
        self.more_button.setIcon(assets.icon(name, self._theme.color("text")))
