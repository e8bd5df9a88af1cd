"""The accounts: a list with what each can do for a person here, and the form to add or change
one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from dialer.core.errors import DialerError, UnsupportedError
from dialer.ui.accounts.account_edit import AccountEdit
from dialer.ui.accounts.account_form import AccountForm
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import give_role, hairline, plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.settings.account_row import AccountFacts, AccountRow, read_accounts
from dialer.ui.settings.page import SettingsPage
from dialer.ui.settings.secrets_line import SecretsLine
from dialer.ui.theme import BETWEEN, Theme

if TYPE_CHECKING:
    from dialer.core.track_record import TrackRecord
    from dialer.engine.account_changes import AccountChanges, RemovedAccount
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home
    from dialer.ui.accounts.proved_numbers import ProvedNumbers


def changes_of(home: Home) -> AccountChanges:
    """What changes this home's accounts. In the looking-up thread."""
    from dialer.engine.account_changes import AccountChanges  # late: the window needs none of it

    return AccountChanges(home.configuration, home.secrets, home.accounts)


class AccountsPage(SettingsPage):
    """The list, or a form in its place."""

    def __init__(self, bridge: Bridge, home: Home, theme: Theme) -> None:
        super().__init__(
            self.tr("Accounts"),
            self.tr("The callback services that place your calls."),
        )
        self.secrets_line = SecretsLine(bridge, home, self)
        self._bridge, self._home, self._theme = bridge, home, theme
        self.rows: list[AccountRow] = []
        self.form: AccountForm | None = None
        self.numbers: ProvedNumbers | None = None
        self._pages_of: dict[QWidget, QWidget] = {}
        self._records: Mapping[str, TrackRecord] = {}
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
        self.secrets_line.refresh()
        self._bridge.look(self, lambda: read_accounts(home), self._show, self._tell_unreadable)

        async def ask(engine: Engine) -> Sequence[TrackRecord]:
            return await engine.past.track_records()

        def fail(_error: DialerError) -> None:
            """The list does without; who looks at the log is told."""

        self._bridge.ask(self, ask, self._take_records, fail)

    def _take_records(self, records: Sequence[TrackRecord]) -> None:
        self._records = {record.account: record for record in records}
        self._show_records()

    def _show_records(self) -> None:
        for row in self.rows:
            record = self._records.get(row.facts.name)
            show_text(row.record, localised(record.words) if record is not None else "")

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
            row.numbers_wanted.connect(lambda facts=facts: self._show_numbers(facts))
            row.default_wanted.connect(lambda name=facts.name: self._make_default(name))
            row.remove_wanted.connect(lambda name=facts.name: self._remove(name))
            self.rows.append(row)
            self._list.addWidget(row)
            self._list.addWidget(hairline())
        self._show_records()

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
        self._open(title, self.form)
        fields = self.form.fields
        (fields[0].control if fields else self.form.provider).setFocus()

    def _open(self, title: str, content: QWidget) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(BETWEEN)
        heading = plain_label(title, wrap=True)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column.addWidget(heading)
        column.addWidget(content)
        column.addStretch(1)
        self._pages_of[content] = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.verticalScrollBar().setValue(0)

    def _close(self, content: QWidget) -> None:
        self._pages.setCurrentIndex(0)
        page = self._pages_of.pop(content)
        self._pages.removeWidget(page)
        page.deleteLater()

    def close_form(self) -> bool:
        """Back to the list; says whether a form was open."""
        if self.form is None:
            return False
        self._close(self.form)
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

    # The numbers that may be shown

    def open_numbers(self, name: str) -> None:
        """The numbers that the account of that name may show, once the list is read."""
        home = self._home

        def find(accounts: Sequence[AccountFacts]) -> None:
            facts = next((each for each in accounts if each.name == name), None)
            if facts is not None and facts.proves_numbers:
                self._show_numbers(facts)

        self._bridge.look(self, lambda: read_accounts(home), find, self._tell_unreadable)

    def _show_numbers(self, facts: AccountFacts) -> None:
        self.close_form()
        if self.numbers is not None and self.numbers.account == facts.name:
            self._pages.setCurrentWidget(self._pages_of[self.numbers])
            self.numbers.refresh()
        else:
            from dialer.ui.accounts.proved_numbers import ProvedNumbers  # late: few come here

            self._leave_numbers(for_good=True)
            self.numbers = ProvedNumbers(
                facts.name, facts.service, self._bridge, self._home, self._theme
            )
            self.numbers.left.connect(self._leave_numbers)
            self.numbers.told.connect(self.told)
            self.numbers.changed.connect(self.accounts_changed)
            title = self.tr("Numbers that {account} may show").format(account=facts.name)
            self._open(title, self.numbers)
        self.numbers.setFocus()

    def _leave_numbers(self, *, for_good: bool = False) -> None:
        """Back to the list. A code that is still to be keyed in is kept."""
        if self.numbers is None:
            return
        shown = self._pages.currentWidget() is self._pages_of[self.numbers]
        if for_good or not self.numbers.is_under_way:
            self._close(self.numbers)
            self.numbers = None
        elif shown:
            self._pages.setCurrentIndex(0)
        if shown:
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
