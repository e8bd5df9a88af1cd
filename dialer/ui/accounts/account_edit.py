"""The form of an account that there is: its secrets stay where they are unless they are typed
anew, its name and service are what the log of calls knows it by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dialer.core.account import Account, ProviderInfo
from dialer.core.ports import StoredAccount
from dialer.ui.accounts.account_form import AccountForm
from dialer.ui.accounts.fields import Field, SettingField, is_basic
from dialer.ui.bridge import Bridge
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home

Read = tuple[Sequence[ProviderInfo], StoredAccount, frozenset[str]]


class AccountEdit(AccountForm):
    """The form, filled with an account. Its phones are kept as they are: they have a page of
    their own.
    """

    def __init__(
        self, name: str, bridge: Bridge, home: Home, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._edited = name
        self._stored: StoredAccount | None = None
        super().__init__(bridge, home, theme, parent)
        for part in (self.phone, *self.steps):
            part.hide()
        self.name.setReadOnly(True)
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name_field.hide()
        self.provider_field.hide()
        self.cancel_button.setText(self.tr("Cancel"))
        bridge.look(self, self._read_account, self._take_account, self._fail)

    def _read_home(self) -> tuple[Sequence[ProviderInfo], frozenset[str]]:
        infos, _taken = super()._read_home()
        return infos, frozenset()

    def _read_account(self) -> Read:
        from dialer.engine.account_changes import AccountChanges  # late: the window needs none

        home = self._home
        changes = AccountChanges(home.configuration, home.secrets, home.accounts)
        stored = home.accounts.choose(self._edited, "")
        return home.accounts.infos(), stored, changes.kept_secrets(self._edited)

    def _take_account(self, read: Read) -> None:
        _, stored, kept = read
        self._stored = stored
        self.choose(stored.provider)
        self.name.setText(stored.name)
        self.name.setModified(True)
        self.address.setText(stored.base_url or "")
        for field in self.fields:
            if field.setting.secret:
                field.show_kept(field.setting.key in kept)
            else:
                field.show_value(stored.settings.get(field.setting.key))
        hidden = [f for f in self.fields if not is_basic(f.setting)]
        more = any(stored.settings.get(field.setting.key) for field in hidden)
        self.more_button.setChecked(bool(stored.base_url) or more)
        self._show_abilities()

    @property
    def ready(self) -> bool:
        """Whether the account has been read."""
        return self._stored is not None

    def check(self) -> bool:
        """Whether all fields can be taken; says at each why not, and leads to the first."""
        if self._stored is None:
            return False
        problems: list[Field] = [field for field in self.fields if not field.check()]
        if any(isinstance(f, SettingField) and not is_basic(f.setting) for f in problems):
            self.more_button.setChecked(True)
        if problems:
            problems[0].control.setFocus()
        return not problems

    def settings(self) -> Mapping[str, str]:
        """All values, as text; a secret that is not typed is left out."""
        return {
            field.setting.key: field.text()
            for field in self.fields
            if field.text().strip() or not field.setting.secret
        }

    def _account(self) -> Account:
        account = super()._account()
        assert self._stored is not None, "it was checked"
        return replace(account, name=self._edited, own_numbers=self._stored.own_numbers)

    async def _whole(self, account: Account) -> Account:
        import asyncio  # the engine runs, so it is there already

        assert self._stored is not None, "it was checked"
        kept = await asyncio.to_thread(self._home.accounts.load, self._stored)
        secret = {
            setting.key
            for setting in self._home.accounts.info(account.provider).settings
            if setting.secret
        }
        values = {
            key: kept.values.get(key) if key in secret and not value else value
            for key, value in account.values.items()
        }
        return replace(account, values=values)

    def _keep(self, account: Account, settings: Mapping[str, str]) -> str:
        from dialer.engine.account_changes import AccountChanges  # late, as above

        home = self._home
        changes = AccountChanges(home.configuration, home.secrets, home.accounts)
        declared = {s.key: s for s in home.accounts.info(account.provider).settings}
        differing = {
            key: text
            for key, text in settings.items()
            if declared[key].parse(text) != declared[key].default
        }
        changes.change(
            account.name,
            base_url=account.base_url,
            own_numbers=account.own_numbers,
            settings=differing,
        )
        return account.name
