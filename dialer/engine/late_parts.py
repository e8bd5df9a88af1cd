"""The parts of an engine that are made when they are first asked for: most programs need few of
them, and none is needed for the window's first picture.

What they are made of belongs to the engine, which is one of these.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from dialer.core.errors import StoreError

if TYPE_CHECKING:
    from dialer.core.conference_ports import ConferenceStore
    from dialer.core.contact_ports import ContactStore
    from dialer.core.ledger import BillSources
    from dialer.core.ledger_ports import LedgerStore
    from dialer.core.listener_ports import Presence
    from dialer.core.ports import CallStore, Clock
    from dialer.core.settings import Settings
    from dialer.engine.accounts import Accounts
    from dialer.engine.billing import Billing
    from dialer.engine.callbacks import Callbacks
    from dialer.engine.caller_ids import CallerIds
    from dialer.engine.conference import Conferences
    from dialer.engine.contact_book import ContactBook
    from dialer.engine.dialling import Dialling
    from dialer.engine.door import Door
    from dialer.engine.elsewhere import Elsewhere
    from dialer.engine.forgetting import Forgetting
    from dialer.engine.open_accounts import OpenAccounts
    from dialer.engine.price import Prices
    from dialer.engine.tracker import Tracker


class LateParts:
    """Each is made once, from what the engine has."""

    _store: CallStore
    _contacts: ContactStore
    _accounts: Accounts
    _settings: Settings
    _presence: Presence
    _clock: Clock
    _door: Door
    _tracker: Tracker
    _dialling: Dialling
    _open_accounts: OpenAccounts
    _bills: BillSources | None
    _make_ledger: Callable[[], LedgerStore] | None
    _make_conferences: Callable[[], ConferenceStore] | None
    _region: Callable[[], str | None]
    prices: Prices

    @cached_property
    def caller_ids(self) -> CallerIds:
        """The numbers that accounts may show."""
        from dialer.engine.caller_ids import CallerIds  # late: few accounts have any

        return CallerIds(self._open_accounts)

    @cached_property
    def contacts(self) -> ContactBook:
        """The contacts; the file is not touched before the first question."""
        from dialer.engine.contact_book import ContactBook  # late: a start needs none of it

        return ContactBook(self._contacts, self._clock, self._region)

    @cached_property
    def billing(self) -> Billing:
        """Bills and reports; nothing of them is opened before the first question.

        Raises StoreError where this engine was given no place to keep them.
        """
        # Late: a start needs none of it.
        from dialer.engine.billing import Billing
        from dialer.engine.billing_evidence import Evidence
        from dialer.engine.billing_sources import ItemReader

        if self._make_ledger is None:
            raise StoreError("There is no place for bills here.")
        reader = ItemReader(
            self._accounts, self._settings, self._bills, self._store, self.prices, self._clock
        )
        evidence = Evidence(self._store, self._tracker, self._open_accounts, self._clock)
        return Billing(
            self._make_ledger(),
            self._contacts,
            self._accounts,
            reader,
            evidence,
            self.prices,
            self._clock,
        )

    @cached_property
    def conferences(self) -> Conferences:
        """Conferences; nothing of them is opened before the first question.

        Raises StoreError where this engine was given no place to keep them.
        """
        from dialer.engine.conference import Conferences  # late: a start needs none of it

        if self._make_conferences is None:
            raise StoreError("There is no place for conferences here.")
        return Conferences(
            self._make_conferences(),
            self._accounts,
            self._open_accounts,
            self.prices,
            self._settings,
            self._presence,
            self._clock,
            self._dialling.spent_this_month,
        )

    @cached_property
    def callbacks(self) -> Callbacks:
        """The callback port as a person sets it up, with its self-test."""
        from dialer.engine.callbacks import Callbacks  # late: a start needs none of it

        return Callbacks(
            self._door, self._presence, self._accounts, self._settings, self._open_accounts.known
        )

    @cached_property
    def elsewhere(self) -> Elsewhere:
        """Calls placed elsewhere with the same accounts.

        Raises StoreError where this engine's log does not keep them.
        """
        from dialer.core.elsewhere import ElsewhereStore
        from dialer.engine.elsewhere import Elsewhere  # late: a start needs none of it

        store = self._store
        if not isinstance(store, ElsewhereStore):
            raise StoreError("This log keeps no calls that were placed elsewhere.")
        return Elsewhere(store, self._accounts, self._open_accounts, self.forgetting, self._clock)

    @cached_property
    def forgetting(self) -> Forgetting:
        """How old calls go from the log, where that is wanted."""
        from dialer.engine.forgetting import Forgetting  # late: a start needs none of it

        return Forgetting(self._store, self._settings, self._clock)
