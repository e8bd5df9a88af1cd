"""The accounts that the simulated services know, and the money on them.

The credentials are meant to be read: a dialer is configured from them. They open nothing
outside this program.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType


class Provider(StrEnum):
    """The services, by the names under which a dialer knows them."""

    POKETALK = "poketalk"
    TALKETY = "talkety"
    SPOKN = "spokn"
    CALLEDIN = "calledin"
    TWILIO = "twilio"
    SIGNALWIRE = "signalwire"
    TELNYX = "telnyx"
    CAMARA = "camara"
    ELKS = "46elks"
    ZADARMA = "zadarma"
    EXAMPLE = "example"
    EXAMPLE_XML = "example-xml"
    EXAMPLE_TEXT = "example-text"
    ASTERISK = "asterisk"


@dataclass(frozen=True)
class Account:
    """One customer of one service.

    `settings` holds what that customer types into a dialer: PokeTALK `api_key`, or `email` and
    `password` for the account API; Talkety
    `app_key` (32 hex digits), `username`, `password`; Spokn `username` (a Spokn ID),
    `password`, `enterprise` ("true" or "false"); Called.in `api_key`. `opening_balance` is in
    `unit`: dollars, US cents, credits, or None where the service names no currency.
    """

    name: str
    provider: Provider
    settings: Mapping[str, str]
    opening_balance: Decimal
    unit: str | None
    ip_registered: bool = True  # PokeTALK serves registered addresses only
    enabled: bool = True  # Called.in can switch a key off

    @property
    def enterprise(self) -> bool:
        return self.settings.get("enterprise") == "true"


def _poketalk(
    name: str, api_key: str, balance: str = "25.000", ip_registered: bool = True
) -> Account:
    return Account(
        name,
        Provider.POKETALK,
        MappingProxyType({"api_key": api_key}),
        Decimal(balance),
        "USD",
        ip_registered=ip_registered,
    )


def _poketalk_login(name: str, email: str, balance: str = "25.000") -> Account:
    settings = {"email": email, "password": "poketalk-demo-password"}
    return Account(name, Provider.POKETALK, MappingProxyType(settings), Decimal(balance), "USD")


def _poketalk_both(name: str, api_key: str, email: str) -> Account:
    """Calls by click2call, and the bill by the account API."""
    login = _poketalk_login(name, email)
    settings = MappingProxyType({"api_key": api_key, **login.settings})
    return Account(name, Provider.POKETALK, settings, login.opening_balance, login.unit)


def _talkety(name: str, app_key: str, username: str, balance: str = "25.00000") -> Account:
    settings = {"app_key": app_key, "username": username, "password": "talkety-demo-password"}
    return Account(name, Provider.TALKETY, MappingProxyType(settings), Decimal(balance), unit=None)


def _spokn(name: str, spokn_id: str, enterprise: bool, balance: str = "2500.00") -> Account:
    settings = {
        "username": spokn_id,
        "password": "spokn-demo-password",
        "enterprise": "true" if enterprise else "false",
    }
    return Account(name, Provider.SPOKN, MappingProxyType(settings), Decimal(balance), "US cents")


def _calledin(name: str, api_key: str, balance: str = "500", enabled: bool = True) -> Account:
    return Account(
        name,
        Provider.CALLEDIN,
        MappingProxyType({"api_key": api_key}),
        Decimal(balance),
        "credits",
        enabled=enabled,
    )


def _dollars(
    name: str, provider: Provider, settings: dict[str, str], balance: str = "25.00000"
) -> Account:
    """One of the services that name their settings themselves and charge in dollars."""
    return Account(name, provider, MappingProxyType(settings), Decimal(balance), "USD")


def _euros(name: str, provider: Provider, settings: dict[str, str]) -> Account:
    """One of the made-up services for descriptions."""
    return Account(name, provider, MappingProxyType(settings), Decimal("25.0000"), "EUR")


def _twilio(name: str, digit: str, balance: str = "25.00000", **more: str) -> Account:
    settings = {"account_sid": "AC" + digit * 32, "auth_token": f"demo-token-{name}"}
    number = {"number": "+12025550199"}  # kept for fiction, as all numbers here
    return _dollars(name, Provider.TWILIO, settings | number | more, balance)


def _asterisk(name: str, username: str) -> Account:
    settings = {
        "address": "http://pbx.example.com:8088/ari",
        "username": username,
        "password": "asterisk-demo-password",
        "endpoint": "PJSIP/{to}@trunk",
    }
    return Account(name, Provider.ASTERISK, MappingProxyType(settings), Decimal(0), unit=None)


@dataclass(frozen=True)
class Accounts:
    """Every account of the simulator: for each service one that works, and one for each refusal
    that depends on the account."""

    poketalk: Account
    poketalk_unknown_ip: Account
    poketalk_no_balance: Account
    poketalk_login: Account
    poketalk_both: Account
    talkety: Account
    talkety_no_balance: Account
    spokn: Account
    spokn_enterprise: Account
    spokn_no_balance: Account
    calledin: Account
    calledin_disabled: Account
    calledin_no_balance: Account
    twilio: Account
    twilio_sha256: Account
    twilio_no_balance: Account
    signalwire: Account
    telnyx: Account
    camara: Account
    elks: Account
    zadarma: Account
    example: Account
    example_xml: Account
    example_text: Account
    asterisk: Account
    asterisk_read_only: Account

    def __iter__(self) -> Iterator[Account]:
        for entry in fields(self):
            yield getattr(self, entry.name)

    def of(self, provider: Provider) -> tuple[Account, ...]:
        return tuple(account for account in self if account.provider is provider)

    def find(self, provider: Provider, **settings: str) -> Account | None:
        """The account of `provider` whose settings have all these values."""
        for account in self.of(provider):
            if all(account.settings.get(name) == value for name, value in settings.items()):
                return account
        return None


ACCOUNTS = Accounts(
    poketalk=_poketalk("poketalk", "pt-demo-4f1c9a72"),
    poketalk_unknown_ip=_poketalk(
        "poketalk_unknown_ip", "pt-demo-other-address", ip_registered=False
    ),
    poketalk_no_balance=_poketalk("poketalk_no_balance", "pt-demo-no-balance", "0.000"),
    poketalk_login=_poketalk_login("poketalk_login", "demo@poketalk.example"),
    poketalk_both=_poketalk_both("poketalk_both", "pt-demo-both-ways", "both@poketalk.example"),
    talkety=_talkety("talkety", "5e7f0a4c9d1b4e63a2c8f07b6d3914aa", "talkety-demo"),
    talkety_no_balance=_talkety(
        "talkety_no_balance", "0d9c2b7781f44a3f9e0b5a66c1d2e3f4", "talkety-no-balance", "0.00000"
    ),
    spokn=_spokn("spokn", "1234567", enterprise=False),
    spokn_enterprise=_spokn("spokn_enterprise", "7654321", enterprise=True),
    spokn_no_balance=_spokn("spokn_no_balance", "1000000", True, "0.00"),
    calledin=_calledin("calledin", "ci-demo-83b6d05e"),
    calledin_disabled=_calledin("calledin_disabled", "ci-demo-disabled", enabled=False),
    calledin_no_balance=_calledin("calledin_no_balance", "ci-demo-no-balance", "0"),
    twilio=_twilio("twilio", "1"),
    twilio_sha256=_twilio("twilio_sha256", "2", signing_secret="demo-shared-key"),
    twilio_no_balance=_twilio("twilio_no_balance", "3", "0.00000"),
    signalwire=_dollars(
        "signalwire",
        Provider.SIGNALWIRE,
        {
            "space": "demo",
            "project_id": "5e1f9a6c-0b7d-4c1e-9a53-2f60c4f6d0aa",
            "api_token": "PT-demo-token-signalwire",
            "number": "+12025550198",
        },
    ),
    telnyx=_dollars(
        "telnyx",
        Provider.TELNYX,
        {
            "account_id": "61bf923e-5e4d-4595-a110-56190ea18a1b",
            "api_key": "KEY-demo-telnyx",
            "application_id": "1293384261075731499",
            "number": "+12025550197",
        },
    ),
    camara=_dollars(
        "camara",
        Provider.CAMARA,
        {
            "address": "https://api.example.com/click-to-dial/v0.2",
            "token_url": "https://login.example.com/oauth2/token",
            "client_id": "demo-client",
            "client_secret": "demo-client-secret",
        },
    ),
    elks=Account(
        "elks",
        Provider.ELKS,
        MappingProxyType(
            {
                "username": "udemo46elks",
                "password": "demo-elks-password",
                "number": "+46766860001",
            }
        ),
        Decimal("25.0000"),
        "SEK",
    ),
    zadarma=_dollars(
        "zadarma",
        Provider.ZADARMA,
        {"key": "demo248a6a984459", "secret": "demo-zadarma-secret"},
        "25.0000",
    ),
    example=_euros("example", Provider.EXAMPLE, {"token": "demo-example-token"}),
    example_xml=_euros(
        "example_xml",
        Provider.EXAMPLE_XML,
        {"user": "demo-example", "password": "demo-example-password"},
    ),
    example_text=_euros("example_text", Provider.EXAMPLE_TEXT, {"key": "demo-example-key"}),
    asterisk=_asterisk("asterisk", "dialer"),
    asterisk_read_only=_asterisk("asterisk_read_only", "looker"),
)
"""The accounts of every simulator."""


class Ledger:
    """What is left on each account. Several calls at once may overdraw one, as on a real switch
    that charges at the end."""

    def __init__(self, accounts: Accounts) -> None:
        self._balances = {account.name: account.opening_balance for account in accounts}

    def balance(self, account: Account) -> Decimal:
        return self._balances[account.name]

    def set_balance(self, account: Account, balance: Decimal) -> None:
        self._balances[account.name] = balance

    def charge(self, account: Account, amount: Decimal) -> None:
        self._balances[account.name] -= amount
