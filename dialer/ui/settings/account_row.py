"""One account in the list of accounts: what there is to know of it, and its buttons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dialer.core.errors import DialerError
from dialer.ui.calls.labels import announce, give_role, number_words, plain_label, show_text
from dialer.ui.flow import FlowRow
from dialer.ui.localised import listed, localised
from dialer.ui.theme import STEP, WITHIN

if TYPE_CHECKING:
    from dialer.engine.home import Home


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """An account as the list shows it; ``proves_numbers``: it shows numbers of the person's own
    once they are proved; ``problem``: why it cannot be used.
    """

    name: str
    service: str
    phones: tuple[str, ...]
    is_default: bool
    problem: str = ""
    proves_numbers: bool = False


def read_accounts(home: Home) -> list[AccountFacts]:
    """The list. In the looking-up thread. Raises StoreError or SettingError."""
    stored = home.accounts.stored()
    default = home.settings.text("default_account")
    names = home.configuration.phone_names()
    found = []
    for account in stored:
        phones = tuple(names.get(number) or number for number in account.own_numbers)
        is_default = account.name == default or len(stored) == 1
        try:
            info = home.accounts.info(account.provider)
            can = info.capabilities(home.accounts.without_secrets(account))
        except DialerError as error:
            found.append(AccountFacts(account.name, account.provider, phones, False, str(error)))
            continue
        proves = can.verified_caller_ids
        found.append(
            AccountFacts(account.name, info.title, phones, is_default, proves_numbers=proves)
        )
    return found


class AccountRow(QWidget):
    """One account with its buttons."""

    edit_wanted = Signal()
    test_wanted = Signal()
    numbers_wanted = Signal()
    default_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, facts: AccountFacts, *, several: bool) -> None:
        super().__init__()
        self.facts = facts
        name = plain_label(facts.name, wrap=True)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        phones = listed(number_words(phone) for phone in facts.phones) or self.tr("no phone yet")
        words = self.tr("{service} · your phones: {phones}")
        words = words.format(service=facts.service, phones=phones)
        if facts.is_default and several:
            words = self.tr("Usual account · {words}").format(words=words)
        self.record = plain_label("", "muted", wrap=True)
        self.record.hide()
        self.message = plain_label("", wrap=True)
        self.message.hide()
        if facts.problem:
            give_role(self.message, "danger")
            show_text(self.message, localised(facts.problem))
        buttons = FlowRow(WITHIN)
        self.edit_button = self._button(buttons, self.tr("Change…"), self.tr("Change {account}"))
        self.test_button = self._button(buttons, self.tr("Test"), self.tr("Test {account}"))
        self.test_button.setToolTip(self.tr("Sees whether the account works; rings no phone"))
        self.numbers_button = self._button(
            buttons, self.tr("Numbers shown…"), self.tr("Numbers that {account} may show")
        )
        self.numbers_button.setToolTip(self.tr("Numbers that the other party may see"))
        self.numbers_button.setVisible(facts.proves_numbers)
        self.default_button = self._button(
            buttons, self.tr("Make it the usual one"), self.tr("Make {account} the usual account")
        )
        self.default_button.setVisible(several and not facts.is_default)
        self.remove_button = self._button(buttons, self.tr("Remove"), self.tr("Remove {account}"))
        for button, signal in (
            (self.edit_button, self.edit_wanted),
            (self.test_button, self.test_wanted),
            (self.numbers_button, self.numbers_wanted),
            (self.default_button, self.default_wanted),
            (self.remove_button, self.remove_wanted),
        ):
            button.clicked.connect(signal)
            buttons.add(button)
        self.remove_button.setProperty("role", "plain")
        for button in (self.edit_button, self.test_button):
            button.setEnabled(not facts.problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(name)
        column.addWidget(plain_label(words, "muted", wrap=True))
        column.addWidget(self.record)
        column.addWidget(self.message)
        column.addSpacing(STEP)
        column.addWidget(buttons)

    def _button(self, within: QWidget, text: str, spoken: str) -> QPushButton:
        button = QPushButton(text, within)
        button.setAccessibleName(spoken.format(account=self.facts.name))
        return button

    def say(self, words: str, role: str) -> None:
        """What a test saw."""
        self.test_button.setEnabled(role != "busy")
        give_role(self.message, "muted" if role == "busy" else role)
        show_text(self.message, words)
        announce(self.message, words)
