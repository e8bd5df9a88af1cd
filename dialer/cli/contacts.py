"""``dialer contacts``: the options of its commands. What they do is in contacts_commands.py, which
needs the engine and numbering plans; files are in contacts_files.py, address books elsewhere in
contacts_sync.py.
"""

from __future__ import annotations

import argparse

from dialer.cli import contacts_files, contacts_sync
from dialer.cli.tools import Groups, Tools

MOST_FOUND = 50


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    contacts = groups.add_parser("contacts", help="whom you call: add, find, import, bring in step")
    commands = contacts.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = commands.add_parser("list", help="your contacts in the order of their names")
    listing.add_argument("--group", metavar="G", help="only those in this group")
    listing.add_argument("--favourites", action="store_true", help="only favourites")
    listing.add_argument("--json", action="store_true", help="one JSON object a line")
    listing.set_defaults(command=run)
    searching = commands.add_parser(
        "search", help="by name, company, number in any writing, or keypad keys"
    )
    searching.add_argument("text", nargs="+", metavar="TEXT")
    searching.add_argument("--limit", type=_limit, default=MOST_FOUND, metavar="N")
    searching.add_argument("--json", action="store_true", help="one JSON object a line")
    searching.set_defaults(command=run)
    showing = commands.add_parser("show", help="everything that is known of a contact")
    _add_id(showing)
    showing.add_argument("--json", action="store_true", help="one JSON object")
    showing.set_defaults(command=run)
    adding = commands.add_parser("add", help="add a contact; prints its id")
    _add_fields(adding, new=True)
    adding.add_argument("--json", action="store_true", help="print the contact instead")
    adding.set_defaults(command=run)
    editing = commands.add_parser("edit", help="change what is named, leave the rest")
    _add_id(editing)
    _add_fields(editing, new=False)
    editing.add_argument("--json", action="store_true", help="print the contact")
    editing.set_defaults(command=run)
    removing = commands.add_parser("remove", help="remove contacts; undo brings them back")
    removing.add_argument("ids", nargs="+", metavar="ID")
    removing.set_defaults(command=run)
    merging = commands.add_parser("merge", help="make one of several; the first keeps its id")
    merging.add_argument("ids", nargs="+", metavar="ID")
    merging.add_argument("--json", action="store_true", help="print the contact")
    merging.set_defaults(command=run)
    doubles = commands.add_parser("duplicates", help="contacts that may be one and the same")
    doubles.add_argument("--json", action="store_true", help="one JSON object a line")
    doubles.set_defaults(command=run)
    undoing = commands.add_parser("undo", help="undo the last step: add, edit, merge, import, ...")
    undoing.set_defaults(command=run)
    contacts_files.add_parsers(commands)
    contacts_sync.add_parsers(commands)


def _add_fields(parser: argparse.ArgumentParser, *, new: bool) -> None:
    """The options for a contact's fields. Given to ``edit``, each replaces what was there."""
    parser.add_argument("--name", metavar="NAME")
    parser.add_argument("--company", metavar="COMPANY")
    for option, metavar, words in (
        ("--email", "ADDRESS", "an e-mail address"),
        ("--number", "LABEL=N", "a number, with mobile=, office= or any other words before it"),
        ("--group", "G", "a group that it is in"),
    ):
        parser.add_argument(option, action="append", nargs="+", metavar=metavar, help=words)
    if not new:
        parser.add_argument("--add-number", action="append", nargs="+", metavar="LABEL=N")
        parser.add_argument("--remove-number", action="append", nargs="+", metavar="N")
    parser.add_argument(
        "--favourite", action=argparse.BooleanOptionalAction, help="shown first, or no longer"
    )
    parser.add_argument("--notes", metavar="TEXT")
    parser.add_argument("--country", metavar="CC", help="where its national numbers are read")


def _add_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="its id, or the beginning of it")


def _limit(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0 and len(text) < 8):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no number from 1 on")
    return int(text)


def run(options: argparse.Namespace, tools: Tools) -> int:
    """Does what ``options.action`` names."""
    from dialer.cli.contacts_commands import COMMANDS  # late, see above

    return COMMANDS[options.action](options, tools)
