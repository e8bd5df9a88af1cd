"""Numbers that an account may show to the other party, at services that want them proved."""

from __future__ import annotations

from collections.abc import Sequence

from dialer.core.caller_ids import CallerId, CallerIdSource, Verification
from dialer.core.errors import UnsupportedError
from dialer.core.phrase import phrase
from dialer.engine.open_accounts import OpenAccounts


class CallerIds:
    """All accounts'. Every method raises AccountError, SettingError, SecretsError, ProviderError,
    or UnsupportedError where the service keeps no such list.
    """

    def __init__(self, open_accounts: OpenAccounts) -> None:
        self._open_accounts = open_accounts

    async def all(self, account: str) -> Sequence[CallerId]:
        """Those that may be shown, the service's own numbers among them."""
        return await (await self._source(account)).caller_ids()

    async def verify(self, account: str, number: str, label: str = "") -> Verification:
        """Has the service ring ``number`` (E.164) once; the code is to be keyed in there."""
        return await (await self._source(account)).verify_caller_id(number, label)

    async def remove(self, account: str, number: str) -> None:
        """Takes a number off the list."""
        await (await self._source(account)).remove_caller_id(number)

    async def _source(self, account: str) -> CallerIdSource:
        await self._open_accounts.prepare(account)
        provider = self._open_accounts.provider(account)
        if provider.capabilities.verified_caller_ids and isinstance(provider, CallerIdSource):
            return provider
        raise UnsupportedError(
            phrase("The account {account} keeps no list of numbers to be shown.", account=account)
        )
