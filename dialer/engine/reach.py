"""What the self-test of callbacks finds: how each way in stands, and what each account needs."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dialer.core.capabilities import Following
from dialer.core.phrase import Phrase, phrase
from dialer.engine.door import is_loopback

SHARED = ipaddress.IPv4Network("100.64.0.0/10")
"""Addresses that internet providers share out among their customers (RFC 6598)."""


class Verdict(StrEnum):
    """How one way stands. UNSURE: it may work, this machine alone cannot tell."""

    WORKS = "works"
    UNSURE = "unsure"
    FAILS = "fails"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Way:
    """One way for callbacks: ``name`` is "listener", "public_url" or "port_mapping"; ``words`` say
    how it stands, ``advice`` what to do about it, "" for nothing.
    """

    name: str
    verdict: Verdict
    words: str
    advice: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class AccountNeeds:
    """An account, and how news of its calls comes. ``reached``: whether it can, as far as can be
    told; None where no callback is needed.
    """

    account: str
    following: Following
    reached: bool | None
    words: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How news of calls comes just now, without trying anything. ``polled``: an account is asked;
    ``reached``: an account's service can call back; ``unreached``: the accounts whose cannot,
    though they need to; ``outside``: the address that a router leads here.
    """

    polled: bool
    reached: bool
    unreached: tuple[str, ...]
    outside: str


@dataclass(frozen=True, slots=True)
class Reachability:
    """The self-test's outcome. ``summary`` is one sentence on which way works now."""

    summary: str
    works: bool
    ways: Sequence[Way]
    accounts: Sequence[AccountNeeds]

    @property
    def needed(self) -> bool:
        """Whether any account waits for callbacks."""
        return any(account.reached is not None for account in self.accounts)


def is_of_the_internet(host: str) -> bool:
    """Whether an address can be reached from everywhere; a name may be."""
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return not is_loopback(host)
    # The blocks of documentation are not of the internet either, but no router has one by chance.
    return not (
        address.is_loopback
        or address.is_link_local
        or address.is_unspecified
        or (address.version == 4 and (address in SHARED or _is_home(address)))
        or (address.version == 6 and not address.is_global)
    )


def _is_home(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    home = ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
    return any(address in ipaddress.ip_network(block) for block in home)


def summary_of(listener: Way, public: Way, mapped: Way, accounts: Sequence[AccountNeeds]) -> Phrase:
    """One sentence on which way works now."""
    if listener.verdict is Verdict.OFF:
        return phrase("Callbacks are off.")
    if listener.verdict is not Verdict.WORKS:
        return phrase("No callback can arrive: nothing listens on this machine.")
    if public.verdict is Verdict.WORKS:
        return phrase("Callbacks arrive by your public address.")
    if public.verdict is Verdict.OFF and mapped.verdict is Verdict.WORKS:
        return phrase("Callbacks arrive through the router.")
    if public.address and mapped.verdict is Verdict.WORKS:
        # The public address is told to the services, whatever the router does.
        return phrase("Services are told your public address, which was not reached from here.")
    if Verdict.UNSURE in (public.verdict, mapped.verdict):
        return phrase("Callbacks may arrive; from this machine alone it cannot be told.")
    if any(account.reached for account in accounts):
        return phrase("Callbacks of services on this machine or in this network arrive.")
    if any(account.reached is False for account in accounts):
        return phrase("No callback from the internet can arrive yet.")
    return phrase("No callback from the internet can arrive, and none of your accounts needs one.")
