"""``dialer accounts``: added, listed, removed, tested; and the providers that there are."""

from __future__ import annotations

import argparse
import asyncio
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dialer.cli import accounts_secrets
from dialer.cli.exit_status import of_error
from dialer.cli.output import say, say_json, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import AccountError, DialerError, SecretsError, SettingError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dialer.core.account import ProviderInfo
    from dialer.core.track_record import TrackRecord

MOST_VALUE_BYTES = 64 * 1024


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    accounts = groups.add_parser("accounts", help="your accounts at the providers")
    commands = accounts.add_subparsers(dest="action", metavar="ACTION", required=True)
    adding = commands.add_parser("add", help="add an account, or change one")
    adding.add_argument("name", metavar="NAME")
    adding.add_argument("--provider", required=True, metavar="P")
    adding.add_argument("--base-url", metavar="URL", help="scheme, host and port to use instead")
    adding.add_argument(
        "--own-number",
        action="append",
        nargs="+",
        default=[],
        metavar="N",
        help="a phone of your own, rung first",
    )
    adding.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="a setting; VALUE may be @FILE, or @- for standard input",
    )
    adding.set_defaults(command=run_add)
    listing = commands.add_parser("list", help="your accounts")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    listing.set_defaults(command=run_list)
    removing = commands.add_parser("remove", help="forget an account and its secrets")
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(command=run_remove)
    accounts_secrets.add_parser(commands)
    testing = commands.add_parser("test", help="see whether an account works; rings no phone")
    testing.add_argument("name", metavar="NAME")
    testing.add_argument("--json", action="store_true", help="one JSON object")
    testing.set_defaults(command=run_test)
    record = commands.add_parser("record", help="how each account's calls have gone of late")
    record.add_argument("--json", action="store_true", help="one JSON object a line")
    record.set_defaults(command=run_record)
    providers = commands.add_parser("providers", help="what there is to have an account at")
    providers.add_argument("--json", action="store_true", help="one JSON object a line")
    providers.set_defaults(command=run_providers)


def run_add(options: argparse.Namespace, tools: Tools) -> int:
    """Adds an account; nothing is kept when anything is wrong."""
    from dialer.core.account import Account
    from dialer.engine.parties import read_party

    info = tools.accounts.info(options.provider)
    settings = dict(read_setting(text) for text in options.set)
    own_ids = info.capabilities(Account(options.name, info.name)).own_ids
    region = tools.region()
    numbers = [
        read_party(text, region, own_ids).address for group in options.own_number for text in group
    ]
    account = tools.accounts.add(
        options.name, options.provider, options.base_url, numbers, settings
    )
    if not account.own_numbers:
        warn(f"The account {account.name} has no phone of yours yet; add it with --own-number.")
    return 0


def read_setting(text: str) -> tuple[str, str]:
    """What a ``--set`` says: KEY=VALUE, where VALUE may be @FILE or @-. Raises SettingError."""
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        raise SettingError("A --set needs KEY=VALUE.")
    return key.strip(), _value(value)


def _value(value: str) -> str:
    if not value.startswith("@"):
        return value
    name = value[1:]
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MOST_VALUE_BYTES + 1)
        else:
            with Path(name).expanduser().open("rb") as file:
                data = file.read(MOST_VALUE_BYTES + 1)
        if len(data) > MOST_VALUE_BYTES:
            raise SettingError(f"{name} is too large for a setting.")
        return data.decode("utf-8-sig").rstrip("\r\n")
    except OSError as error:
        raise SettingError(f"{name[:200]!r} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:  # not UTF-8, or a name with a NUL
        raise SettingError(f"{name[:200]!r} cannot be read as text: {error}.") from error


def run_list(options: argparse.Namespace, tools: Tools) -> int:
    """The accounts; of secrets, only whether they are there."""
    default = tools.settings.text("default_account")
    for stored in tools.accounts.stored():
        try:
            info = tools.accounts.info(stored.provider)
        except AccountError as error:
            warn(f"The account {stored.name} cannot be used. {error}")
            continue
        hidden = {setting.key for setting in info.settings if setting.secret}
        shown = {key: value for key, value in stored.settings.items() if key not in hidden}
        if hidden & set(stored.settings):
            warn(f"The account {stored.name} has a secret in config.toml; it is not used there.")
        try:
            secrets = {
                setting.key: tools.secrets.get(stored.name, setting.key) is not None
                for setting in info.settings
                if setting.secret
            }
        except SecretsError as error:
            warn(str(error))
            secrets = {}
        if options.json:
            say_json(
                {
                    "name": stored.name,
                    "provider": stored.provider,
                    "base_url": stored.base_url,
                    "own_numbers": list(stored.own_numbers),
                    "default": stored.name == default,
                    "settings": shown,
                    "secrets": [key for key, there in secrets.items() if there],
                }
            )
            continue
        mark = "  (default)" if stored.name == default else ""
        say(f"{stored.name}: {info.title}{mark}")
        say(f"    your phones: {', '.join(stored.own_numbers) or 'none yet'}")
        if stored.base_url:
            say(f"    at: {stored.base_url}")
        for key, value in shown.items():
            say(f"    {key} = {value}")
        for key, there in secrets.items():
            say(f"    {key}: {'kept' if there else 'not set'}")
    return 0


def run_remove(options: argparse.Namespace, tools: Tools) -> int:
    """Forgets an account and its rate sheet; its calls stay in the log."""

    async def forget_prices(account: str) -> None:
        # Else the next account of that name would be reckoned by them.
        async with tools.engine() as engine:
            await engine.prices.forget_sheet(account)

    name = tools.accounts.choose(options.name, "").name
    asyncio.run(forget_prices(name))
    tools.accounts.remove(name)
    return 0


def run_record(options: argparse.Namespace, tools: Tools) -> int:
    """How the accounts have done, by the log; those with too few calls are left out."""

    async def read() -> Sequence[TrackRecord]:
        async with tools.engine() as engine:
            return await engine.past.track_records()

    records = asyncio.run(read())
    for record in records:
        if options.json:
            say_json(asdict(record))
        else:
            say(f"{record.account}: {record.words}")
    if not records:
        warn("No account has had enough calls of late to tell.")
    return 0


def run_test(options: argparse.Namespace, tools: Tools) -> int:
    """0 when the account works, as far as can be seen without ringing a phone."""

    async def work() -> str:
        async with tools.engine() as engine:
            return await engine.test_account(options.name)

    tools.accounts.named(options.name)
    status, detail = 0, ""
    try:
        detail = asyncio.run(work())
    except DialerError as error:
        status, detail = of_error(error), str(error)
    if options.json:
        say_json({"account": options.name, "ok": status == 0, "detail": detail})
    elif status == 0:
        say(detail)
    else:
        warn(detail)
    return status


def run_providers(options: argparse.Namespace, tools: Tools) -> int:
    """Each provider's capabilities and settings: the table of the window, in text."""
    from dialer.core.capability_words import TITLES, service_abilities

    wide = max(len(title) for title in TITLES.values())
    for info in tools.accounts.infos():
        if options.json:
            say_json(describe(info))
            continue
        say(f"{info.name}: {info.title}, {info.documented_url}")
        for ability in service_abilities(info).abilities:
            assumed = " (assumed)" if ability.assumed else ""
            say(f"    {TITLES[ability.key]:<{wide}}  {ability.words}{assumed}")
        say("    settings:")
        for setting in info.settings:
            marks = ", ".join(
                mark
                for mark, there in (("secret", setting.secret), ("needed", setting.required))
                if there
            )
            say(f"        {setting.key}{f' ({marks})' if marks else ''}: {setting.sentence}")
    return 0


def describe(info: ProviderInfo) -> dict[str, Any]:
    """A provider as JSON: capabilities of an account with default settings."""
    from dialer.core.capability_words import TITLES, service_abilities, usual_account

    return {
        "name": info.name,
        "title": info.title,
        "url": info.documented_url,
        "currency": info.currency,
        "help_page": info.help_page,
        "capabilities": asdict(info.capabilities(usual_account(info))),
        "abilities": [
            {
                "key": ability.key,
                "title": str(TITLES[ability.key]),
                "has": ability.has.value,
                "how": str(ability.words),
                "assumed": ability.assumed,
            }
            for ability in service_abilities(info).abilities
        ],
        "settings": [
            {
                "key": setting.key,
                "kind": setting.kind.value,
                "default": None if setting.default is None else str(setting.default),
                "secret": setting.secret,
                "required": setting.required,
                "meaning": setting.sentence,
            }
            for setting in info.settings
        ],
    }
