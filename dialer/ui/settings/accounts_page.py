"""The accounts: a list with what each can do for a person here, and the form to add or change
one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from dialer.core.errors import DialerError, UnsupportedError
from dialer.ui.accounts.account_edit import AccountEdit
from dialer.ui.accounts.account_form import AccountForm
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import (
    announce,
    give_role,
    hairline,
    number_words,
    plain_label,
    show_text,
)
from dialer.ui.flow import FlowRow
from dialer.ui.localised import listed, localised
from dialer.ui.settings.page import SettingsPage
from dialer.ui.theme import BETWEEN, STEP, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.account_changes import AccountChanges, RemovedAccount
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """An account as the list shows it; ``problem``: why it cannot be used."""

    name: str
    service: str
    phones: tuple[str, ...]
    is_default: bool
    problem: str = ""


def changes_of(home: Home) -> AccountChanges:
    """What changes this home's accounts. In the looking-up thread."""
    from dialer.engine.account_changes import AccountChanges  # late: the window needs none of it

    return AccountChanges(home.configuration, home.secrets, home.accounts)


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
            service = home.accounts.info(account.provider).title
        except DialerError as error:
            found.append(AccountFacts(account.name, account.provider, phones, False, str(error)))
            continue
        found.append(AccountFacts(account.name, service, phones, is_default))
    return found


class AccountRow(QWidget):
    """One account with its buttons."""

    edit_wanted = Signal()
    test_wanted = Signal()
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
        self.message = plain_label("", wrap=True)
        self.message.hide()
        if facts.problem:
            give_role(self.message, "danger")
            show_text(self.message, localised(facts.problem))
        buttons = FlowRow(WITHIN)
        self.edit_button = self._button(buttons, self.tr("Change…"), self.tr("Change {account}"))
        self.test_button = self._button(buttons, self.tr("Test"), self.tr("Test {account}"))
        self.test_button.setToolTip(self.tr("Sees whether the account works; rings no phone"))
        self.default_button = self._button(
            buttons, self.tr("Make it the usual one"), self.tr("Make {account} the usual account")
        )
        self.default_button.setVisible(several and not facts.is_default)
        self.remove_button = self._button(buttons, self.tr("Remove"), self.tr("Remove {account}"))
        for button, signal in (
            (self.edit_button, self.edit_wanted),
            (self.test_button, self.test_wanted),
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


class AccountsPage(SettingsPage):
    """The list, or a form in its place."""

    def __init__(self, bridge: Bridge, home: Home, theme: Theme) -> None:
        super().__init__(
            self.tr("Accounts"),
            self.tr(
                "The callback services that place your calls. Keys and passwords stay in the"
                " system's keychain."
            ),
        )
        self._bridge, self._home, self._theme = bridge, home, theme
        self.rows: list[AccountRow] = []
        self.form: AccountForm | None = None
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(BETWEEN)
        self.words = plain_label(self.tr("Reading your accounts…"), "muted", wrap=True)
        self.add_button = QPushButton(self.tr("Add an account"))
        self.add_button.setProperty("role", "primary")
        self.add_button.clicked.connect(self.open_form)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        column.addLayout(self._list)
        column.addWidget(self.words)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(listing)
        self.add(self._pages)
        self.setFocusProxy(self.add_button)

    def refresh(self) -> None:
        """Reads the list anew."""
        home = self._home
        self._bridge.look(self, lambda: read_accounts(home), self._show, self._tell_unreadable)

    def _tell_unreadable(self, error: DialerError) -> None:
        self._clear()
        give_role(self.words, "danger")
        show_text(self.words, localised(error))

    def _clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []

    def _show(self, accounts: Sequence[AccountFacts]) -> None:
        if [row.facts for row in self.rows] == list(accounts) and accounts:
            return
        self._clear()
        give_role(self.words, "muted")
        none = self.tr("There is no account yet. Add one, or try the demo from the start page.")
        show_text(self.words, "" if accounts else none)
        for facts in accounts:
            row = AccountRow(facts, several=len(accounts) > 1)
            row.edit_wanted.connect(lambda name=facts.name: self.open_form(name))
            row.test_wanted.connect(lambda row=row: self._test(row))
            row.default_wanted.connect(lambda name=facts.name: self._make_default(name))
            row.remove_wanted.connect(lambda name=facts.name: self._remove(name))
            self.rows.append(row)
            self._list.addWidget(row)
            self._list.addWidget(hairline())

    # The form

    def open_form(self, name: str | bool = "") -> None:
        """The form of a new account, or of the one of that name."""
        self.close_form()
        if isinstance(name, str) and name:
            self.form = AccountEdit(name, self._bridge, self._home, self._theme)
            title = self.tr("Change {account}").format(account=name)
        else:
            self.form = AccountForm(self._bridge, self._home, self._theme)
            title = self.tr("Add an account")
        self.form.saved.connect(self._take_saved)
        self.form.cancelled.connect(self._cancel_form)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        heading = plain_label(title, wrap=True)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column.addWidget(heading)
        column.addWidget(self.form)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.verticalScrollBar().setValue(0)
        fields = self.form.fields
        (fields[0].control if fields else self.form.provider).setFocus()

    def close_form(self) -> bool:
        """Back to the list; says whether a form was open."""
        if self.form is None:
            return False
        page = self._pages.widget(1)
        self._pages.setCurrentIndex(0)
        if page is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
        self.form = None
        return True

    def _cancel_form(self) -> None:
        self.close_form()
        self.add_button.setFocus()

    def _take_saved(self, name: str) -> None:
        self.close_form()
        self._tell_changed(name)
        self.told.emit(self.tr("{account} is saved.").format(account=name))
        self.add_button.setFocus()

    # What is done with an account

    def _test(self, row: AccountRow) -> None:
        name = row.facts.name

        async def test(engine: Engine) -> str:
            return await engine.test_account(name)

        def fail(error: DialerError) -> None:
            nothing_to_ask = isinstance(error, UnsupportedError)
            row.say(localised(error), "muted" if nothing_to_ask else "danger")

        row.say(self.tr("Asking {service}…").format(service=row.facts.service), "busy")
        self._bridge.ask(row, test, lambda words: row.say(localised(words), ""), fail)

    def _make_default(self, name: str) -> None:
        home = self._home
        self._bridge.look(
            self,
            lambda: changes_of(home).make_default(name),
            lambda _nothing: self._tell_changed(name),
            self.failed.emit,
        )

    def _remove(self, name: str) -> None:
        home = self._home
        self._bridge.look(
            self, lambda: changes_of(home).take_out(name), self._offer_back, self.failed.emit
        )

    def _offer_back(self, removed: RemovedAccount) -> None:
        name = removed.stored.name
        self._tell_changed(name)
        self.add_button.setFocus()
        words = self.tr("{account} is removed. Its calls stay in the log.").format(account=name)
        self.undoable.emit(words, lambda: self._put_back(removed))

    def _put_back(self, removed: RemovedAccount) -> None:
        home = self._home
        self._bridge.look(
            self,
            lambda: changes_of(home).put_back(removed),
            lambda _nothing: self._tell_changed(removed.stored.name),
            self.failed.emit,
        )

    def _tell_changed(self, name: str) -> None:
        async def forget(engine: Engine) -> None:
            engine.account_changed(name)

        self._bridge.ask(self, forget, lambda _nothing: None, lambda _error: None)
        self.accounts_changed.emit()
        self.refresh()
