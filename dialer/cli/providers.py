"""``dialer providers``: providers by a file of your own, and those of Python packages."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dialer.cli.exit_status import WRONG_USE
from dialer.cli.output import say, say_json, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import AccountError, UsageError

if TYPE_CHECKING:
    from dialer.core.provider_files import ProviderFault, ProviderFile


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    providers = groups.add_parser("providers", help="providers by a file of your own")
    commands = providers.add_subparsers(dest="action", metavar="ACTION", required=True)
    checking = commands.add_parser("check", help="see whether a description can be used")
    checking.add_argument("file", metavar="FILE", type=Path)
    checking.add_argument("--json", action="store_true", help="one JSON object a line")
    checking.set_defaults(command=run_check)
    listing = commands.add_parser("list", help="all providers, and the descriptions to be added")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    listing.set_defaults(command=run_list)
    adding = commands.add_parser("add", help="add a description: a file, or one of those listed")
    adding.add_argument("file", metavar="FILE")
    adding.set_defaults(command=run_add)
    removing = commands.add_parser("remove", help="take a description out again")
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(command=run_remove)
    showing = commands.add_parser("show", help="print a description, to begin one's own with")
    showing.add_argument("name", metavar="NAME")
    showing.set_defaults(command=run_show)
    schema = commands.add_parser("schema", help="print the JSON Schema of descriptions")
    schema.set_defaults(command=run_schema)


def run_check(options: argparse.Namespace, tools: Tools) -> int:
    """0 when the file can be used, 2 when not; each fault with its line."""
    try:
        found = tools.provider_files.check(options.file)
    except UsageError as error:
        faults = getattr(error, "faults", None)
        if faults is None:  # it cannot be read at all
            raise
        for fault in faults:
            _show(options, fault)
        return WRONG_USE
    for fault in found.warnings:
        _show(options, fault)
    if options.json:
        say_json({"file": str(options.file), "ok": True, "provider": found.info.name})
    else:
        say(f"{options.file} describes {found.info.title}, and can be used.")
        _show_assumed(found)
    return 0


def _show(options: argparse.Namespace, fault: ProviderFault) -> None:
    if options.json:
        say_json(
            {
                "file": str(options.file),
                "ok": fault.warning,
                "line": fault.line,
                "column": fault.column,
                "key": fault.key,
                "message": fault.message,
            }
        )
        return
    kind = "warning: " if fault.warning else ""
    named = f"{fault.key}: " if fault.key else ""
    warn(f"{options.file}:{fault.line}:{fault.column}: {kind}{named}{fault.message}")


def _show_assumed(found: ProviderFile) -> None:
    for sentence in found.assumed:
        say(f"    assumed: {sentence}")


def run_list(options: argparse.Namespace, tools: Tools) -> int:
    """Every provider, where it comes from, and what can be added."""
    described, brought = tools.provider_files.providers(), tools.provider_files.brought()
    infos = tools.accounts.infos()
    for info in infos:
        found = described.get(info.name)
        path = "" if found is None or found.info != info else str(found.path)
        state = "added" if path else "by a package" if info.name in brought else "built in"
        if options.json:
            say_json(_entry(info.name, info.title, state, path))
        elif state == "built in":
            say(f"{info.name}: {info.title}")
        else:
            say(f"{info.name}: {info.title}, by {path or 'a Python package'}")
    listed = {info.name for info in infos}
    waiting = [each for each in tools.provider_files.templates() if each.name not in listed]
    if waiting and not options.json:
        say("")
        say("To be added with dialer providers add NAME:")
    for each in waiting:
        if options.json:
            say_json(_entry(each.name, each.title, "to be added", str(each.path)))
        else:
            mark = "  (in part assumed)" if each.assumed else ""
            say(f"    {each.name}: {each.title}{mark}")
    for problem in tools.provider_files.problems():
        warn(problem)
    return 0


def _entry(name: str, title: str, state: str, path: str) -> dict[str, Any]:
    return {"name": name, "title": title, "state": state, "file": path or None}


def run_add(options: argparse.Namespace, tools: Tools) -> int:
    """Copies it into this home; from then on accounts can name it."""
    found = tools.provider_files.add(options.file)
    for fault in found.warnings:
        warn(str(fault))
    name = found.info.name
    say(f"{found.info.title} is added. An account: dialer accounts add NAME --provider {name}")
    for setting in found.info.settings:
        need = " (needed)" if setting.required else ""
        say(f"    --set {setting.key}=…{need}: {setting.sentence}")
    _show_assumed(found)
    return 0


def run_remove(options: argparse.Namespace, tools: Tools) -> int:
    """Refused while accounts name it: their secrets could not be found any more."""
    accounts = [each.name for each in tools.accounts.stored() if each.provider == options.name]
    if accounts and options.name in tools.provider_files.providers():
        raise AccountError(
            f"Accounts still use {options.name}: {', '.join(accounts)}.",
            "Remove them first, with dialer accounts remove NAME.",
        )
    tools.provider_files.remove(options.name)
    return 0


def run_show(options: argparse.Namespace, tools: Tools) -> int:
    """The text of one that was added, or that comes with the program."""
    say(tools.provider_files.text(options.name).rstrip("\n"))
    return 0


def run_schema(options: argparse.Namespace, tools: Tools) -> int:
    """For editors that check as one writes."""
    say(json.dumps(tools.provider_files.schema(), indent=1, ensure_ascii=False))
    return 0
