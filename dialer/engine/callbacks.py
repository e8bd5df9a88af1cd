"""Whether news of calls reaches this machine, and by which way: a self-test that knocks at every
address that providers may be told, and says what is missing. What it finds is in reach.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from dialer.core.account import Account
from dialer.core.capabilities import Capabilities, Following
from dialer.core.errors import DialerError, ListenerError, SecretsError
from dialer.core.listener_ports import Presence
from dialer.core.phrase import Phrase, phrase
from dialer.core.ports import StoredAccount
from dialer.core.settings import Settings
from dialer.engine.accounts import Accounts
from dialer.engine.door import Door
from dialer.engine.reach import (
    AccountNeeds,
    Reachability,
    Standing,
    Verdict,
    Way,
    is_of_the_internet,
    summary_of,
)


class Callbacks:
    """The callback port as a person sets it up."""

    def __init__(
        self,
        door: Door,
        presence: Presence,
        accounts: Accounts,
        settings: Settings,
        known: Callable[[str], Capabilities | None] = lambda _name: None,
    ) -> None:
        """``known``: what an account can do, where that is known already."""
        self._door = door
        self._presence = presence
        self._accounts = accounts
        self._settings = settings
        self._known = known

    async def reopen(self) -> None:
        """Listens as the settings want it now. Raises ListenerError."""
        await self._door.reopen()

    @property
    def outside(self) -> str:
        """The address that a router leads here just now, "" for none."""
        bound = self._presence.published_listener()
        return bound.outside if bound is not None and bound.served else ""

    def standing(self) -> Standing:
        """How news comes just now; reads the configuration. Raises StoreError or SettingError."""
        polled, reached, unreached = False, False, []
        for stored in self._accounts.stored():
            try:
                info = self._accounts.info(stored.provider)
                can = self._known(stored.name) or info.capabilities(
                    self._accounts.without_secrets(stored)
                )
            except DialerError:
                continue  # told where the account is used
            polled = polled or can.is_asked
            if can.following in (Following.PUSHED, Following.AT_END):
                if self._door.address_for(stored.base_url or info.documented_url):
                    reached = True
                else:
                    unreached.append(stored.name)
        return Standing(polled, reached, tuple(unreached), self.outside)

    async def test(self) -> Reachability:
        """Tries every way. Takes some seconds where an address does not answer."""
        listener = await self._listener()
        public, mapped = Way("public_url", Verdict.OFF, ""), Way("port_mapping", Verdict.OFF, "")
        if listener.verdict is Verdict.WORKS:
            public, mapped = await asyncio.gather(self._public(), self._mapped())
        ways = [listener, public, mapped]
        accounts = await asyncio.to_thread(self._needs)
        works = any(way.verdict is Verdict.WORKS for way in (public, mapped))
        summary = summary_of(listener, public, mapped, accounts)
        return Reachability(summary, works, [way for way in ways if way.words], accounts)

    async def _listener(self) -> Way:
        name = "listener"
        if not self._settings.switch("listener.enabled"):
            return Way(
                name,
                Verdict.OFF,
                phrase("The listener is switched off."),
                phrase("Switch it on, and news of calls can come by itself."),
            )
        try:
            await self._door.need()
        except ListenerError as error:
            return Way(name, Verdict.FAILS, error.what_happened, error.what_to_do)
        bound = self._presence.published_listener()
        if bound is None:
            return Way(name, Verdict.FAILS, phrase("Nobody listens for callbacks just now."))
        wildcard = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}
        host = f"[{bound.host}]" if ":" in bound.host else bound.host
        address = f"http://{wildcard.get(bound.host, host)}:{bound.port}"
        shown = f"{host}:{bound.port}"
        try:
            answered = await self._door.knock(address)
        except ListenerError as error:
            words = phrase(
                "The listener at {address} is not reached: {why}.",
                address=shown,
                why=error.what_happened,
            )
            return Way(
                name, Verdict.FAILS, words, phrase("Does a firewall on this machine forbid it?")
            )
        if not answered:
            words = phrase("Something else than this Dialer answers at {address}.", address=shown)
            return Way(name, Verdict.FAILS, words, phrase("Choose another port."))
        words = phrase("Dialer listens at {address}, and answers.", address=shown)
        return Way(name, Verdict.WORKS, words, address=address)

    async def _public(self) -> Way:
        name, url = "public_url", self._settings.text("listener.public_url")
        if not url:
            return Way(name, Verdict.OFF, phrase("No public address is set."))
        try:
            answered = await self._door.knock(url)
        except ListenerError as error:
            words = phrase(
                "From here, {url} is not reached: {why}.", url=url, why=error.what_happened
            )
            advice = phrase(
                "Some routers do not let their own network in by the outside address: then it may"
                " work all the same. Open it from a phone without Wi-Fi to see."
            )
            return Way(name, Verdict.UNSURE, words, advice, url)
        if not answered:
            words = phrase("Something answers at {url}, but it is not this Dialer.", url=url)
            bound = self._presence.published_listener()
            advice = phrase(
                "Lead the reverse proxy, tunnel or port forward to port {port} of this machine,"
                " with the whole path.",
                port=bound.port if bound is not None else 0,
            )
            return Way(name, Verdict.FAILS, words, advice, url)
        return Way(name, Verdict.WORKS, phrase("{url} leads to this Dialer.", url=url), address=url)

    async def _mapped(self) -> Way:
        name, way_in = "port_mapping", self._door.way_in
        if not self._settings.switch("listener.port_mapping"):
            words = phrase("The router is not asked for a way in.")
            return Way(name, Verdict.OFF, words)
        mapping, outside = way_in.mapping, self.outside
        if mapping is None and not outside:
            problem = way_in.problem or phrase("No router has opened a way in yet.")
            return Way(name, Verdict.FAILS, problem)
        by = mapping.by if mapping is not None else phrase("another Dialer of yours")
        if not outside:
            words = phrase("The router opened a way by {by}, but does not tell its address.", by=by)
            advice = phrase("Set a public address with the router's name or address, and the port.")
            return Way(name, Verdict.FAILS, words, advice)
        host = outside.removeprefix("http://").rpartition(":")[0]
        if not is_of_the_internet(host):
            words = phrase(
                "The router leads {address} here by {by}, but that is no address of the internet:"
                " another router stands before it.",
                address=outside,
                by=by,
            )
            advice = phrase(
                "Ask your internet provider for a public address, or use a tunnel and set a public"
                " address."
            )
            return Way(name, Verdict.FAILS, words, advice, outside)
        words = phrase(
            "The router leads {address} to this Dialer, by {by}.", address=outside, by=by
        )
        try:
            answered = await self._door.knock(outside)
        except ListenerError:
            advice = phrase(
                "It was not reached from here. Many routers do not let their own network in by the"
                " outside address; services are not concerned by that."
            )
            # The router has promised it: that is as sure as one can be from within.
            return Way(name, Verdict.WORKS, words, advice, outside)
        if not answered:
            advice = phrase("From here, something else answers at that address.")
            return Way(name, Verdict.UNSURE, words, advice, outside)
        return Way(name, Verdict.WORKS, words, address=outside)

    def _needs(self) -> list[AccountNeeds]:
        found = []
        for stored in self._accounts.stored():
            try:
                account = self._whole(stored)
                info = self._accounts.info(stored.provider)
            except DialerError as error:
                found.append(AccountNeeds(stored.name, Following.NONE, None, str(error)))
                continue
            capabilities = info.capabilities(account)
            needs = AccountNeeds(
                stored.name, capabilities.following, None, _follow_words(capabilities.following)
            )
            if capabilities.following in (Following.PUSHED, Following.AT_END):
                needs = self._reached(needs, account, info.documented_url, info.title)
            found.append(needs)
        return found

    def _whole(self, stored: StoredAccount) -> Account:
        """With its secrets, since some account can do more by a key; without, where the keychain
        does not open.
        """
        try:
            return self._accounts.load(stored)
        except SecretsError:
            return self._accounts.without_secrets(stored)

    def _reached(
        self, needs: AccountNeeds, account: Account, documented_url: str, title: str
    ) -> AccountNeeds:
        url = self._door.address_for(account.base_url or documented_url)
        name, following = needs.account, needs.following
        if url is None:
            words = phrase(
                "Its calls show no progress and no end: {title} cannot reach this machine.",
                title=title,
            )
            return AccountNeeds(name, following, False, words)
        problem = self._refused(account, url)
        if problem:
            return AccountNeeds(name, following, False, problem)
        words = phrase("{title} is told {url} with each call.", title=title, url=url)
        return AccountNeeds(name, following, True, words)

    def _refused(self, account: Account, url: str) -> str:
        """Why the provider would not take this address."""
        try:
            provider = self._accounts.open(self._accounts.named(account.name), self._settings)
        except DialerError as error:
            return str(error)
        return provider.check_callback_url(url) or ""


def _follow_words(following: Following) -> Phrase:
    if following is Following.POLLED:
        return phrase("Needs no callbacks: it is asked while a call runs.")
    if following is Following.ASKED_AFTER:
        return phrase("Needs no callbacks: it is asked once a call is over.")
    return phrase("Tells nothing of its calls.")
