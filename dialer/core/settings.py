"""Settings, each declared once: its key, kind, default and one sentence.

Dialog, command line and docs are built from this.

The program's own are here; a provider declares its account's settings beside its adapter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from urllib.parse import urlsplit

from dialer.core.errors import SettingError
from dialer.core.money import exact_decimal
from dialer.core.phrase import phrase

Value = str | int | bool | Decimal | None


class Kind(StrEnum):
    """What a setting's value is."""

    TEXT = "text"
    SWITCH = "switch"  # true or false
    INTEGER = "integer"
    DECIMAL = "decimal"
    CHOICE = "choice"
    REGION = "region"  # ISO 3166 alpha-2
    WEB_ADDRESS = "web address"
    SHORTCUT = "shortcut"  # a system-wide one, as key_combination.py reads it


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. ``least`` and ``most`` bound integers and decimals; ``secret`` ones live in the
    keychain. ``name``: what people call it, "" where its key says that; ``basic``: whether a form
    asks for it at once (None: if it is needed or secret). ``when_empty``: what an empty field means
    where there is no default, in a few words. ``in_address``: its text is a part of the address
    that requests go to.
    """

    key: str
    kind: Kind
    sentence: str
    default: Value = None
    choices: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    secret: bool = False
    required: bool = False
    name: str = ""
    basic: bool | None = None
    when_empty: str = ""
    in_address: bool = False

    @property
    def leads(self) -> bool:
        """Whether it says where requests go, and with them what is secret."""
        return self.in_address or self.kind is Kind.WEB_ADDRESS

    def parse(self, text: str) -> Value:
        """The value that ``text`` writes; an empty text is None, which means: the default.

        Raises SettingError with what is allowed.
        """
        text = text.strip() if not self.secret else text.strip("\r\n")
        if not text:
            return None
        if any(ord(c) < 32 for c in text):
            raise SettingError(
                phrase("{key} cannot hold line breaks or control characters.", key=self.key)
            )
        parsers: dict[Kind, Callable[[str], Value]] = {
            Kind.SWITCH: _switch,
            Kind.INTEGER: self._integer,
            Kind.DECIMAL: self._decimal,
            Kind.CHOICE: self._choice,
            Kind.REGION: _region,
            Kind.WEB_ADDRESS: _web_address,
            Kind.SHORTCUT: _shortcut,
        }
        try:
            parser = parsers.get(self.kind)
            return parser(text) if parser else text
        except ValueError as error:
            shown = phrase("that") if self.secret else repr(text[:60])
            raise SettingError(
                phrase("{key} cannot be {shown}: {error}.", key=self.key, shown=shown, error=error)
            ) from None

    def _integer(self, text: str) -> int:
        if not re.fullmatch(r"-?[0-9]{1,12}", text):
            raise ValueError(phrase("it must be a whole number"))
        self._check_bounds(Decimal(text))
        return int(text)

    def _decimal(self, text: str) -> Decimal:
        try:
            value = exact_decimal(text)
        except ValueError:
            raise ValueError(phrase("it must be a plain decimal number such as 2.50")) from None
        self._check_bounds(value)
        return value

    def _check_bounds(self, value: Decimal) -> None:
        if self.least is not None and value < self.least:
            raise ValueError(phrase("it must be at least {least}", least=self.least))
        if self.most is not None and value > self.most:
            raise ValueError(phrase("it must be at most {most}", most=self.most))

    def _choice(self, text: str) -> str:
        if text not in self.choices:
            raise ValueError(phrase("it must be one of {choices}", choices=tuple(self.choices)))
        return text


def _switch(text: str) -> bool:
    words = {
        "true": True,
        "yes": True,
        "on": True,
        "1": True,
        "false": False,
        "no": False,
        "off": False,
        "0": False,
    }
    if text.lower() not in words:
        raise ValueError(phrase("it must be true or false"))
    return words[text.lower()]


def _region(text: str) -> str:
    from phonenumbers import SUPPORTED_REGIONS  # late: most commands never need it

    region = text.upper()
    if region not in SUPPORTED_REGIONS:
        raise ValueError(phrase("it must be a country's two letters, such as GB or DE"))
    return region


def _web_address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(phrase("it must begin with http:// or https:// and name a host"))
    _ = parts.port  # raises ValueError when it is no port
    if parts.username or parts.password or parts.query or parts.fragment:
        raise ValueError(phrase("it may not hold a name, password, query or fragment"))
    return text.rstrip("/")


def _shortcut(text: str) -> str:
    from dialer.core.key_combination import read_combination  # late: few commands need it

    return str(read_combination(text))


PROGRAM_SETTINGS: tuple[Setting, ...] = (
    Setting("region", Kind.REGION, "The country of numbers that are typed in national form."),
    Setting(
        "language",
        Kind.CHOICE,
        "The window's language; takes effect at the next start.",
        default="system",
        choices=("system", "en", "de", "fr", "es", "pt_BR", "ru", "he", "ar"),
    ),
    Setting("default_account", Kind.TEXT, "The account that calls go through when none is named."),
    Setting(
        "listener.enabled",
        Kind.SWITCH,
        "Listen on a local port for the providers' callbacks.",
        default=True,
    ),
    Setting(
        "listener.host",
        Kind.TEXT,
        "The address to listen on; anything but loopback lets other machines connect.",
        default="127.0.0.1",
    ),
    Setting(
        "listener.port",
        Kind.INTEGER,
        "The port to listen on; 0 takes any free one.",
        default=0,
        least=0,
        most=65535,
    ),
    Setting(
        "listener.public_url",
        Kind.WEB_ADDRESS,
        "The address under which providers reach the listener from outside.",
    ),
    Setting(
        "listener.port_mapping",
        Kind.SWITCH,
        "Ask the router to lead callbacks from the internet to this machine (UPnP, NAT-PMP or"
        " PCP). The listener is then open to the local network too.",
        default=False,
    ),
    Setting(
        "service_page.enabled",
        Kind.SWITCH,
        "Show Dialer's page inside another site; dialer service-page tells its address.",
        default=False,
    ),
    Setting(
        "budget.per_call",
        Kind.DECIMAL,
        "The most that one call may cost, in its account's currency.",
        least=0,
        when_empty="no limit",
    ),
    Setting(
        "budget.per_month",
        Kind.DECIMAL,
        "The most that all calls of a calendar month may cost, per currency.",
        least=0,
        when_empty="no limit",
    ),
    Setting(
        "balance.warn_below",
        Kind.DECIMAL,
        "Warn when less than this is left on an account, in its currency.",
        least=0,
        when_empty="no warning",
    ),
    Setting(
        "history.keep_days",
        Kind.INTEGER,
        "Delete calls from the log when they are older than so many days; empty keeps them all."
        " Calls of the running month stay, because its limit counts them.",
        least=1,
        most=36_500,
        when_empty="for ever",
    ),
    Setting(
        "log.full_numbers",
        Kind.SWITCH,
        "Write phone numbers into the log file in full; otherwise only their first and last"
        " digits.",
        default=False,
    ),
    Setting("tray.icon", Kind.SWITCH, "Show an icon in the tray, where the desktop has one.", True),
    Setting(
        "tray.close_to_tray",
        Kind.SWITCH,
        "Closing the window leaves Dialer running in the tray, where there is one.",
        default=True,
    ),
    Setting("start_at_login", Kind.SWITCH, "Start Dialer when you log in to this computer.", False),
    Setting(
        "tray.start_hidden",
        Kind.SWITCH,
        "When Dialer starts at login, it waits in the tray and opens no window.",
        default=True,
    ),
    Setting("notify.answered", Kind.SWITCH, "Notify when the other party has answered.", True),
    Setting("notify.failed", Kind.SWITCH, "Notify when a call failed, and say why.", True),
    Setting("notify.limit", Kind.SWITCH, "Notify when a call comes near its limit.", True),
    Setting("notify.balance", Kind.SWITCH, "Notify when an account's balance is low.", True),
    Setting(
        "links.open_here",
        Kind.SWITCH,
        "Open tel:, callto: and sip: links with Dialer.",
        default=False,
    ),
    Setting(
        "links.when_opened",
        Kind.CHOICE,
        "What a link does: ask whether to call its number, or fill in the number only.",
        default="ask",
        choices=("ask", "fill"),
    ),
    Setting(
        "shortcut.dial_selection",
        Kind.SHORTCUT,
        "A shortcut in all programs that offers to call the selected text, such as Ctrl+Alt+D.",
    ),
    Setting(
        "clipboard.offer_numbers",
        Kind.SWITCH,
        "Offer to call a number that was just copied, in whatever program.",
        default=False,
    ),
    Setting(
        "updates.check",
        Kind.SWITCH,
        "Ask once a day whether there is a newer version. Nothing is fetched before you say so.",
        default=True,
    ),
    Setting(
        "http.timeout_s",
        Kind.INTEGER,
        "How long to wait for a provider's answer, in seconds.",
        default=30,
        least=1,
        most=300,
    ),
    Setting(
        "polling.ringing_s",
        Kind.DECIMAL,
        "How often a provider is asked about a call that is being set up, in seconds.",
        default=Decimal(1),
        least=0,
        most=60,
    ),
    Setting(
        "polling.talking_s",
        Kind.DECIMAL,
        "How often a provider is asked about a call while people talk, in seconds.",
        default=Decimal(5),
        least=0,
        most=300,
    ),
)


def value_text(value: Value) -> str:
    """A value as it is typed and read again; "" for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def find_setting(settings: Iterable[Setting], key: str) -> Setting:
    """The declaration of ``key``; raises SettingError that names the nearest ones."""
    by_key = {setting.key: setting for setting in settings}
    if key in by_key:
        return by_key[key]
    from difflib import get_close_matches

    near = get_close_matches(key, by_key, n=1)
    hint = (
        phrase("Did you mean {near}?", near=near[0])
        if near
        else phrase("There are: {names}.", names=tuple(by_key))
    )
    raise SettingError(phrase("There is no setting {key}.", key=repr(key[:60])), hint)


@dataclass(frozen=True, slots=True)
class Settings:
    """The program's settings by key, defaults filled in."""

    values: Mapping[str, Value]

    def get(self, key: str) -> Value:
        """The value set, or the default. Raises SettingError for an unknown key."""
        setting = find_setting(PROGRAM_SETTINGS, key)
        value = self.values.get(key)
        return setting.default if value is None else value

    def text(self, key: str) -> str:
        """A textual setting, "" when not set."""
        value = self.get(key)
        return value if isinstance(value, str) else ""

    def integer(self, key: str) -> int:
        """An integer setting that has a default."""
        value = self.get(key)
        if not isinstance(value, int):
            raise SettingError(phrase("{key} is not set.", key=key))
        return value

    def decimal(self, key: str) -> Decimal | None:
        """A decimal setting, None when not set."""
        value = self.get(key)
        return Decimal(value) if isinstance(value, (int, Decimal)) else None

    def switch(self, key: str) -> bool:
        """A switch."""
        return self.get(key) is True
