"""All providers that there are: their declarations, and the way to an account's provider."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from dialer.core.account import Account, ProviderInfo
from dialer.core.errors import AccountError, UnsupportedError
from dialer.core.phrase import phrase
from dialer.core.ports import Provider
from dialer.providers.asterisk import opening as asterisk
from dialer.providers.calledin import declaration as calledin
from dialer.providers.camara import opening as camara
from dialer.providers.described import opening as described
from dialer.providers.described.folder import DescribedFolder, DescribedProvider
from dialer.providers.elks import opening as elks
from dialer.providers.poketalk import declaration as poketalk
from dialer.providers.spokn import declaration as spokn
from dialer.providers.talkety import declaration as talkety
from dialer.providers.twilio import opening as twilio
from dialer.providers.zadarma import opening as zadarma

# For types alone: contacts bring the numbering plans of the world, which listing does not need.
if TYPE_CHECKING:
    from dialer.core.address_book import AddressBook
    from dialer.core.ledger import OpenBill
    from dialer.core.provider_files import ProviderFiles
    from dialer.providers.packages import Packages
    from dialer.providers.plugin import Adapter

_INFOS = (
    poketalk.INFO,
    talkety.INFO,
    spokn.INFO,
    calledin.INFO,
    *twilio.INFOS,
    *camara.INFOS,
    *elks.INFOS,
    *zadarma.INFOS,
    *asterisk.INFOS,
)

_NAMES = frozenset(info.name for info in _INFOS)

Now = Callable[[], datetime]


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Registry:
    """Implements core.ports.Providers and core.ledger.BillSources.

    ``now`` tells the time in UTC; ``folder`` has the descriptions of this home.
    """

    def __init__(self, now: Now = _utc_now, folder: DescribedFolder | None = None) -> None:
        self._now = now
        self._folder = folder or DescribedFolder()
        self._found_packages: Packages | None = None

    def infos(self) -> Sequence[ProviderInfo]:
        described = self._described()
        brought = [a.info for name, a in self._packages.adapters().items() if name not in described]
        return [*_INFOS, *brought, *(found.info for found in described.values())]

    def info(self, name: str) -> ProviderInfo:
        for info in _INFOS:
            if info.name == name:
                return info
        other = self._other(name)
        if other is not None:
            return other.info
        names = ", ".join(info.name for info in self.infos())
        raise AccountError(
            phrase("There is no provider {name}.", name=repr(name[:40])),
            self._folder.problem_of(name) or phrase("There are: {names}.", names=names),
        )

    @property
    def files(self) -> ProviderFiles:
        """The descriptions, for the faces."""
        from dialer.providers.described.files import DescriptionFiles  # late: few commands need it

        return DescriptionFiles(self._folder, self.taken, self.brought, self.problems)

    def taken(self) -> Sequence[str]:
        """The names that no description can be added by."""
        return [*_NAMES, *self.brought()]

    def brought(self) -> Sequence[str]:
        """The names of those that packages bring."""
        return list(self._packages.adapters())

    def problems(self) -> Sequence[str]:
        """What is wrong with descriptions and packages that are left aside, a sentence each."""
        clashing = [
            phrase(
                "{path} is left aside: there is another provider {name}.",
                path=str(found.path),
                name=name,
            )
            for name, found in self._folder.providers().items()
            if name in _NAMES
        ]
        clashing += [
            phrase(
                "The package's provider {name} is left aside: {path} is another one.",
                name=name,
                path=str(found.path),
            )
            for name, found in self._described().items()
            if name in self.brought()
        ]
        return [*self._packages.problems(), *self._folder.problems(), *clashing]

    def open(self, account: Account, *, timeout_s: float) -> Provider:
        name = self.info(account.provider).name
        if name in _OPENERS:
            return _OPENERS[name](account, timeout_s, self._now)
        other = self._other(name)
        assert other is not None  # info() found it
        if isinstance(other, DescribedProvider):
            return described.open_provider(other, account, timeout_s, self._now)
        return other.open(account, timeout_s, self._now)

    def open_book(self, account: Account, *, timeout_s: float) -> AddressBook:
        info = self.info(account.provider)
        opener = _BOOK_OPENERS.get(info.name)
        if opener is None:
            raise UnsupportedError(phrase("{title} keeps no address book.", title=info.title))
        return opener(account, timeout_s)

    def open_bill(self, account: Account, *, timeout_s: float) -> OpenBill | None:
        name = self.info(account.provider).name
        opener = _BILL_OPENERS.get(name)
        if name not in _OPENERS:
            other = self._other(name)
            if isinstance(other, DescribedProvider):
                return described.open_bill(other, account, timeout_s, self._now)
            opener = None if other is None else other.open_bill
        return None if opener is None else opener(account, timeout_s, self._now)

    @property
    def _packages(self) -> Packages:
        if self._found_packages is None:
            # Late: looking through what is installed takes longer than most commands do.
            from dialer.providers.packages import Packages

            self._found_packages = Packages(_NAMES)
        return self._found_packages

    def _described(self) -> Mapping[str, DescribedProvider]:
        return {n: found for n, found in self._folder.providers().items() if n not in _NAMES}

    def _other(self, name: str) -> Adapter | DescribedProvider | None:
        """One that is not built in. A description comes first: looking at packages takes longer."""
        return self._described().get(name) or self._packages.adapters().get(name)


# The adapters are imported late: they bring the HTTP library, which takes longer to import than
# most commands take to run.


def _open_poketalk(account: Account, timeout_s: float, now: Now) -> Provider:
    if poketalk.uses_click2call(account):
        from dialer.providers.poketalk.adapter import Click2Call

        return Click2Call(account, timeout_s=timeout_s)
    from dialer.providers.poketalk.make_call import MakeCall

    return MakeCall(account, timeout_s=timeout_s)


def _open_poketalk_book(account: Account, timeout_s: float) -> AddressBook:
    from dialer.providers.poketalk.address_book import PokeTalkBook

    return PokeTalkBook(account, timeout_s=timeout_s)


def _open_poketalk_bill(account: Account, timeout_s: float, now: Now) -> OpenBill | None:
    if not poketalk.has_login(account):
        return None
    from dialer.providers.poketalk.bill import PokeTalkBill

    return PokeTalkBill(account, timeout_s=timeout_s, now=now)


def _open_talkety_bill(account: Account, timeout_s: float, now: Now) -> OpenBill | None:
    from dialer.providers.talkety.adapter import Talkety

    return Talkety(account, timeout_s=timeout_s, now=now)


def _open_talkety(account: Account, timeout_s: float, now: Now) -> Provider:
    from dialer.providers.talkety.conference import ConferencingTalkety

    return ConferencingTalkety(account, timeout_s=timeout_s, now=now)


def _open_spokn(account: Account, timeout_s: float, now: Now) -> Provider:
    from dialer.providers.spokn.adapter import Spokn

    return Spokn(account, timeout_s=timeout_s)


def _open_calledin(account: Account, timeout_s: float, now: Now) -> Provider:
    from dialer.providers.calledin.adapter import CalledIn

    return CalledIn(account, timeout_s=timeout_s)


_OPENERS: dict[str, Callable[[Account, float, Now], Provider]] = {
    poketalk.INFO.name: _open_poketalk,
    talkety.INFO.name: _open_talkety,
    spokn.INFO.name: _open_spokn,
    calledin.INFO.name: _open_calledin,
    **twilio.OPENERS,
    **camara.OPENERS,
    **elks.OPENERS,
    **zadarma.OPENERS,
    **asterisk.OPENERS,
}

_BOOK_OPENERS: dict[str, Callable[[Account, float], AddressBook]] = {
    poketalk.INFO.name: _open_poketalk_book,
}

_BILL_OPENERS: dict[str, Callable[[Account, float, Now], OpenBill | None]] = {
    poketalk.INFO.name: _open_poketalk_bill,
    talkety.INFO.name: _open_talkety_bill,
    **twilio.BILL_OPENERS,
    **elks.BILL_OPENERS,
    **zadarma.BILL_OPENERS,
}
