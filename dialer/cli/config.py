"""``dialer config``: the program's settings, one by one or all in a file."""

from __future__ import annotations

import argparse
import sys
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from dialer.cli.output import plain, say, say_json, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import SettingError, StoreError
from dialer.core.phrase import phrase
from dialer.core.settings import PROGRAM_SETTINGS, Settings, find_setting, value_text

if TYPE_CHECKING:
    from dialer.engine.settings_changes import Change
    from dialer.engine.settings_file import SettingsTaken


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
    exporting = commands.add_parser(
        "export", help="all settings, accounts and phones in one file, without secrets"
    )
    exporting.add_argument("file", metavar="FILE", help="- for standard output")
    exporting.set_defaults(command=run_export)
    importing = commands.add_parser("import", help="take over what such a file holds")
    importing.add_argument("file", metavar="FILE", help="- for standard input")
    importing.add_argument("--json", action="store_true", help="what was taken, as one object")
    importing.add_argument(
        "--dry-run", action="store_true", help="say what would be taken, and change nothing"
    )
    importing.add_argument(
        "--yes", action="store_true", help="do not ask before what is here becomes another"
    )
    importing.set_defaults(command=run_import)


def run_list(options: argparse.Namespace, tools: Tools) -> int:
    """All settings."""
    settings: Settings = tools.settings
    for setting in PROGRAM_SETTINGS:
        value = settings.get(setting.key)
        if options.json:
            shown = value_text(value) if isinstance(value, Decimal) else value
            say_json({"key": setting.key, "value": shown, "meaning": setting.sentence})
        else:
            say(f"{setting.key} = {value_text(value)}")
            say(f"    {setting.sentence}")
    return 0


def run_get(options: argparse.Namespace, tools: Tools) -> int:
    """One value; an empty line when it is not set."""
    say(value_text(tools.settings.get(options.key)))
    return 0


def run_set(options: argparse.Namespace, tools: Tools) -> int:
    """Sets one. Raises SettingError for a value that is not allowed."""
    value = find_setting(PROGRAM_SETTINGS, options.key).parse(options.value)
    tools.configuration.set_value(options.key, value)
    return 0


def run_export(options: argparse.Namespace, tools: Tools) -> int:
    """Writes the file. Raises StoreError."""
    from dialer.engine.settings_file import export_settings

    text = export_settings(tools)
    if options.file == "-":
        sys.stdout.write(text)
        return 0
    path = Path(options.file).expanduser()
    try:
        path.write_text(text, "utf-8")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise StoreError(
            phrase("{path} cannot be written: {reason}.", path=path, reason=reason)
        ) from error
    warn("Secrets are not in the file: they are typed again where it is imported.")
    return 0


def run_import(options: argparse.Namespace, tools: Tools) -> int:
    """Takes a file over, and says what of it; asks before what is here becomes another. Raises
    SettingError when it is no such file, and where nobody can be asked.
    """
    from dialer.engine.settings_file import MOST_BYTES, read_settings_file, take_settings

    taken = read_settings_file(_file_text(options.file, MOST_BYTES), tools)
    if not options.dry_run:
        if taken.replaces and not options.yes:
            _ask(taken, options.file)
        taken = take_settings(taken, tools)
    if options.json:
        say_json(taken.as_json())
        return 0
    say(f"{len(taken.settings)} settings: {', '.join(sorted(taken.settings)) or 'none'}")
    say(f"{len(taken.accounts)} accounts: {', '.join(a.name for a in taken.accounts) or 'none'}")
    say(f"{len(taken.phones)} names of phones, {len(taken.books)} address books")
    for change in taken.changes:
        say(plain(f"  {_words(change)}"))
    for item in taken.left_out:
        warn(f"{item.what} is left out: {item.why}")
    for name, keys in taken.secrets.items():
        say(f"{name}: to be typed again: {', '.join(keys)} (dialer accounts add {name} --set ...)")
    return 0


def _ask(taken: SettingsTaken, file: str) -> None:
    """Shows what would become another, and asks; where nobody can be asked, --yes is needed."""
    replaced = [change for change in taken.changes if change.replaces]
    if file != "-" and sys.stdin is not None and sys.stdin.isatty():
        for change in replaced:
            sys.stderr.write(plain(f"  {_words(change)}") + "\n")
        sys.stderr.write("Take this over? [y/N] ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() in ("y", "yes"):
            return
        raise SettingError("Nothing was taken over.")
    names = ", ".join(dict.fromkeys(change.name for change in replaced[:20]))
    raise SettingError(
        phrase("The file changes what is here: {names}.", names=names),
        "Look at it with --dry-run, and add --yes to take it over.",
    )


def _words(change: Change) -> str:
    """A change in a line."""
    what = f"{change.of.replace('_', ' ')} {change.name}{change.part and ', '}{change.part}"
    return f"{what}: {change.old or '(none)'} -> {change.new or '(none)'}"


def _file_text(name: str, most_bytes: int) -> str:
    try:
        if name == "-":
            data = sys.stdin.buffer.read(most_bytes + 1)
        else:
            with Path(name).expanduser().open("rb") as file:
                data = file.read(most_bytes + 1)
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise SettingError(phrase("{name} is no text.", name=repr(name[:200]))) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SettingError(
            phrase("{name} cannot be read: {reason}.", name=repr(name[:200]), reason=reason)
        ) from error
