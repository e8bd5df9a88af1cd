"""All keys and passwords of a home that its keychain may have: by what its configuration names, and
by what secrets are called anywhere, since a keychain gives no list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from dialer.core.account import ProviderInfo
from dialer.core.errors import SecretsError
from dialer.engine.contact_sync import PASSWORD

if TYPE_CHECKING:
    from dialer.engine.home import Home


def secret_keys(infos: Iterable[ProviderInfo]) -> Sequence[str]:
    """What secrets are called at any provider, and at address books."""
    keys = [setting.key for info in infos for setting in info.settings if setting.secret]
    return tuple(dict.fromkeys((*keys, PASSWORD)))


def forget_secrets(home: Home) -> int:
    """Removes them all from the keychain; accounts and address books stay as they are. Gives how
    many there were.

    Raises SecretsError, after it has tried each; StoreError or SettingError when the configuration
    cannot be read.
    """
    configuration = home.configuration
    names = [account.name for account in configuration.accounts()]
    names += [book.name for book in configuration.books()]
    removed, failed = 0, None
    for name in dict.fromkeys(names):
        for key in secret_keys(home.accounts.infos()):
            try:
                if home.secrets.get(name, key) is not None:
                    home.secrets.remove(name, key)
                    removed += 1
            except SecretsError as error:
                failed = error
    if failed is not None:
        raise failed
    return removed
