"""``dialer config``: the program's settings."""

from __future__ import annotations

import argparse
from decimal import Decimal

from dialer.cli.output import say, say_json
from dialer.cli.tools import Groups, Tools
from dialer.core.settings import PROGRAM_SETTINGS, Settings, Value, find_setting


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    config = groups.add_parser("config", help="the program's settings")
    commands = config.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = commands.add_parser("list", help="all settings, their values and meanings")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    listing.set_defaults(command=run_list)
    getting = commands.add_parser("get", help="one setting's value")
    getting.add_argument("key", metavar="KEY")
    getting.set_defaults(command=run_get)
    setting = commands.add_parser("set", help="set a setting; an empty value takes it back")
    setting.add_argument("key", metavar="KEY")
    setting.add_argument("value", metavar="VALUE")
    setting.set_defaults(command=run_set)


def _text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def run_list(options: argparse.Namespace, tools: Tools) -> int:
    """All settings."""
    settings: Settings = tools.settings
    for setting in PROGRAM_SETTINGS:
        value = settings.get(setting.key)
        if options.json:
            shown = _text(value) if isinstance(value, Decimal) else value
            say_json({"key": setting.key, "value": shown, "meaning": setting.sentence})
        else:
            say(f"{setting.key} = {_text(value)}")
            say(f"    {setting.sentence}")
    return 0


def run_get(options: argparse.Namespace, tools: Tools) -> int:
    """One value; an empty line when it is not set."""
    say(_text(tools.settings.get(options.key)))
    return 0


def run_set(options: argparse.Namespace, tools: Tools) -> int:
    """Sets one. Raises SettingError for a value that is not allowed."""
    value = find_setting(PROGRAM_SETTINGS, options.key).parse(options.value)
    tools.configuration.set_value(options.key, value)
    return 0
