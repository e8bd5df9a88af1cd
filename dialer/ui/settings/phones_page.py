"""My phones: what rings first, account by account, each with a name of one's own and with what
its number is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from dialer.core.errors import DialerError
from dialer.ui import assets
from dialer.ui.accounts.phone_field import PhoneField
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import give_role, number_words, plain_label, show_text
from dialer.ui.localised import localised
from dialer.ui.settings.accounts_page import changes_of
from dialer.ui.settings.page import SettingsPage
from dialer.ui.theme import BETWEEN, STEP, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.core.own_ids import OwnIds
    from dialer.engine.engine import Engine
    from dialer.engine.home import Home

MOST_NAME_CHARS = 60


@dataclass(frozen=True, slots=True)
class PhoneFacts:
    """A phone: what goes to the service, how it is written, what kind of number it is and where;
    ``problem``: why it cannot ring, ``warning``: what to mind.
    """

    address: str
    written: str
    about: str
    name: str
    problem: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class AccountPhones:
    """An account's phones, the usual one first."""

    account: str
    own_ids: OwnIds | None
    phones: tuple[PhoneFacts, ...]


def read_phones(home: Home) -> list[AccountPhones]:
    """All accounts' phones. In the looking-up thread: it loads the number tables."""
    names = home.configuration.phone_names()
    found = []
    for stored in home.accounts.stored():
        try:
            account = home.accounts.without_secrets(stored)
            own_ids = home.accounts.info(stored.provider).capabilities(account).own_ids
        except DialerError:
            own_ids = None
        phones = tuple(_facts(number, names.get(number, "")) for number in stored.own_numbers)
        found.append(AccountPhones(stored.name, own_ids, phones))
    return found


def _facts(address: str, name: str) -> PhoneFacts:
    from dialer.ui.dial.facts import look_up

    if not address.startswith("+"):
        return PhoneFacts(address, address, "", name)
    known = look_up(address, None, None, grouping=False)
    kinds = {  # the number passport's words
        "mobile": QCoreApplication.translate("Passport", "mobile"),
        "fixed_line": QCoreApplication.translate("Passport", "landline"),
        "fixed_line_or_mobile": QCoreApplication.translate("Passport", "landline or mobile"),
        "voip": QCoreApplication.translate("Passport", "internet line"),
        "toll_free": QCoreApplication.translate("Passport", "free-call number"),
        "premium_rate": QCoreApplication.translate("Passport", "premium rate"),
        "shared_cost": QCoreApplication.translate("Passport", "shared cost"),
        "personal_number": QCoreApplication.translate("Passport", "personal number"),
        "uan": QCoreApplication.translate("Passport", "company number"),
    }
    about = " · ".join(
        part for part in (known.country, kinds.get(known.kind, ""), known.place) if part
    )
    written = known.international or address
    return PhoneFacts(address, written, about, name, known.problem, " ".join(known.warnings))


class PhoneRow(QWidget):
    """A phone: its number, its name, and whether it is the usual one."""

    named = Signal(str)
    first_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, facts: PhoneFacts, theme: Theme, *, is_first: bool, several: bool) -> None:
        super().__init__()
        self.facts = facts
        number = number_words(facts.written)
        self.name = QLineEdit(facts.name)
        self.name.setMaxLength(MOST_NAME_CHARS)
        self.name.setPlaceholderText(self.tr("Name, such as My mobile"))
        self.name.setAccessibleName(self.tr("Name of {number}").format(number=number))
        self.name.editingFinished.connect(self._take_name)
        self.first_button = QPushButton(self.tr("Ring this one first"))
        self.first_button.setAccessibleName(
            self.tr("Ring {number} unless another is chosen").format(number=number)
        )
        self.first_button.setVisible(several and not is_first)
        self.first_button.clicked.connect(self.first_wanted)
        self.remove_button = QToolButton()
        self.remove_button.setProperty("role", "small")
        self.remove_button.setAccessibleName(self.tr("Remove {number}").format(number=number))
        self.remove_button.setToolTip(self.tr("Remove this phone from the account"))
        self.remove_button.setIcon(assets.icon("remove", theme.color("muted")))
        self.remove_button.clicked.connect(self.remove_wanted)
        words = [number, facts.about]
        if several and is_first:
            words.append(self.tr("rings first unless you choose another"))
        top = QHBoxLayout()
        top.setSpacing(WITHIN)
        top.addWidget(plain_label(" · ".join(word for word in words if word), wrap=True), 1)
        top.addWidget(self.remove_button)
        row = QHBoxLayout()
        row.setSpacing(WITHIN)
        row.addWidget(self.name, 1)
        row.addWidget(self.first_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addLayout(top)
        if facts.problem:
            column.addWidget(plain_label(facts.problem, "danger", wrap=True))
        if facts.warning:
            column.addWidget(plain_label(facts.warning, "warning", wrap=True))
        column.addLayout(row)

    def _take_name(self) -> None:
        name = self.name.text().strip()
        if name != self.facts.name and self.name.isModified():
            self.name.setModified(False)
            self.named.emit(name)


class PhonesPage(SettingsPage):
    """Account by account; at the end of each, a field for one more."""

    def __init__(self, bridge: Bridge, home: Home, theme: Theme) -> None:
        super().__init__(
            self.tr("My phones"),
            self.tr(
                "The phone that rings first, before the other party's. An account may have"
                " several; you choose one when you dial."
            ),
        )
        self._bridge, self._home, self._theme = bridge, home, theme
        self._shown: Sequence[AccountPhones] | None = None
        self.rows: list[PhoneRow] = []
        self.fields: dict[str, PhoneField] = {}
        self.add_buttons: dict[str, QPushButton] = {}
        self.words = plain_label(self.tr("Reading your phones…"), "muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(BETWEEN)
        holder = QWidget()
        holder.setLayout(self._list)
        self.add(self.words)
        self.add(holder)

    def refresh(self) -> None:
        """Reads them anew."""
        home = self._home
        self._bridge.look(self, lambda: read_phones(home), self._show, self._tell_unreadable)

    def _tell_unreadable(self, error: DialerError) -> None:
        give_role(self.words, "danger")
        show_text(self.words, localised(error))

    def _show(self, accounts: Sequence[AccountPhones]) -> None:
        if accounts == self._shown:
            return
        self._shown = accounts
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows, self.fields, self.add_buttons = [], {}, {}
        give_role(self.words, "muted")
        none = self.tr("There is no account yet, and so no phone. Add an account first.")
        show_text(self.words, "" if accounts else none)
        for account in accounts:
            self._list.addWidget(self._account(account))

    def _account(self, account: AccountPhones) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, BETWEEN)
        column.setSpacing(BETWEEN)
        heading = plain_label(account.account, wrap=True)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column.addWidget(heading)
        addresses = [phone.address for phone in account.phones]
        if not addresses:
            lack = self.tr("No phone yet: a call needs one to ring first.")
            column.addWidget(plain_label(lack, "warning", wrap=True))
        for place, phone in enumerate(account.phones):
            row = PhoneRow(phone, self._theme, is_first=place == 0, several=len(addresses) > 1)
            first = [phone.address, *(other for other in addresses if other != phone.address)]
            less = [other for other in addresses if other != phone.address]
            row.named.connect(lambda name, phone=phone: self._name(phone.address, name))
            row.first_wanted.connect(
                lambda account=account, first=first: self._set(account.account, first)
            )
            row.remove_wanted.connect(
                lambda account=account, less=less, phone=phone: self._remove(account, less, phone)
            )
            self.rows.append(row)
            column.addWidget(row)
        field = PhoneField(self._bridge, self._home)
        field.set_own_ids(account.own_ids)
        field.set_title(self.tr("One more phone") if addresses else self.tr("My phone number"))
        button = QPushButton(self.tr("Add this phone"))
        button.setAccessibleName(
            self.tr("Add this phone to {account}").format(account=account.account)
        )
        button.setEnabled(False)
        field.changed.connect(lambda: button.setEnabled(bool(field.address)))
        edit = field.control
        assert isinstance(edit, QLineEdit), "a number is typed"
        edit.returnPressed.connect(button.click)
        button.clicked.connect(lambda: self._set(account.account, [*addresses, field.address]))
        self.fields[account.account], self.add_buttons[account.account] = field, button
        column.addWidget(field)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _set(self, account: str, numbers: Sequence[str]) -> None:
        home = self._home
        self._bridge.look(
            self,
            lambda: changes_of(home).set_own_numbers(account, numbers),
            lambda _nothing: self._tell_changed(account),
            self.failed.emit,
        )

    def _remove(self, account: AccountPhones, less: Sequence[str], phone: PhoneFacts) -> None:
        self._set(account.account, less)
        whole = [other.address for other in account.phones]
        words = self.tr("{number} is removed from {account}.").format(
            number=number_words(phone.written), account=account.account
        )
        self.undoable.emit(words, lambda: self._set(account.account, whole))

    def _name(self, address: str, name: str) -> None:
        home = self._home
        self._bridge.look(
            self,
            lambda: home.configuration.name_phone(address, name),
            lambda _nothing: self._tell_changed(""),
            self.failed.emit,
        )

    def _tell_changed(self, account: str) -> None:
        async def forget(engine: Engine) -> None:
            if account:
                engine.account_changed(account)

        self._bridge.ask(self, forget, lambda _nothing: None, lambda _error: None)
        self.accounts_changed.emit()
        self.refresh()
