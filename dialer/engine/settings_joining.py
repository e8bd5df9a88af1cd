"""Keys and passwords go to the server that they were given for: an account or address book that a
file leads elsewhere is not joined to those that are kept here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dialer.core.account import ProviderInfo
from dialer.core.errors import DialerError, SettingError
from dialer.core.phrase import phrase
from dialer.core.ports import StoredAccount, StoredBook
from dialer.core.settings import Setting, value_text
from dialer.engine.contact_sync import PASSWORD
from dialer.engine.settings_changes import BASE_URL

if TYPE_CHECKING:
    from dialer.engine.home import Home

_SHOWN_CHARS = 80


def check_account(account: StoredAccount, home: Home) -> None:
    """Raises SettingError when ``account``, taken as it is, would send secrets that are kept here
    to another address than they were given for; AccountError, StoreError.

    Of an account that is not here, the keychain may still have something, from before it was
    removed by hand; that goes to the provider's usual address alone.
    """
    if any(book.name == account.name for book in home.configuration.books()):
        # They would share a password.
        raise SettingError(phrase("An address book is called {name} already.", name=account.name))
    info = home.accounts.info(account.provider)
    by_name = {stored.name: stored for stored in home.configuration.accounts()}
    here = by_name.get(account.name)
    before = here or StoredAccount(account.name, account.provider, None, (), {})
    old, new = _addresses(before, info), _addresses(account, info)
    if old != new and _keeps(home, account.name, info.settings, is_here=here is not None):
        where = next(new[key] for key in new if new[key] != old[key])
        raise _led_elsewhere(where or info.documented_url)


def check_book(book: StoredBook, home: Home) -> None:
    """The same of an address book."""
    if any(account.name == book.name for account in home.configuration.accounts()):
        raise SettingError(phrase("An account is called {name} already.", name=book.name))
    here = {stored.name: stored for stored in home.configuration.books()}.get(book.name)
    if here is not None and here.url == book.url:
        return
    try:
        kept = home.secrets.get(book.name, PASSWORD) is not None
    except DialerError:
        kept = here is not None
    if kept:
        raise _led_elsewhere(book.url)


def _led_elsewhere(where: str) -> SettingError:
    host = (urlsplit(where).netloc or where)[:_SHOWN_CHARS]
    return SettingError(
        phrase("The file leads it to {host}, and its key or password is kept here.", host=host),
        phrase("Change its address by hand if that is right."),
    )


def _addresses(account: StoredAccount, info: ProviderInfo) -> dict[str, str]:
    """All that says where its requests go."""
    found = {BASE_URL: account.base_url or ""}
    for setting in info.settings:
        if setting.leads and not setting.secret:
            text = account.settings.get(setting.key, "")
            found[setting.key] = value_text(setting.parse(text) or setting.default)
    return found


def _keeps(home: Home, name: str, settings: tuple[Setting, ...], *, is_here: bool) -> bool:
    """Whether the keychain has any of its secrets. One that cannot be asked may have."""
    try:
        return any(
            home.secrets.get(name, setting.key) is not None
            for setting in settings
            if setting.secret
        )
    except DialerError:
        return is_here
