"""The whole command line: its parser, and the one place where an error becomes a line and an
exit status.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from dialer import __version__
from dialer.cli import (
    accounts,
    call,
    caller_ids,
    completion,
    conference,
    config,
    contacts,
    demo,
    doctor,
    gui,
    links,
    number,
    price,
    providers,
    reconcile,
    report,
    service_page,
    simulator,
    updates,
)
from dialer.cli import log as call_log
from dialer.cli.exit_status import INTERRUPTED, OWN_FAULT, WRONG_USE, of_error
from dialer.cli.gui import LINK_SCHEMES
from dialer.cli.log_setup import set_up_log
from dialer.cli.output import plain, warn
from dialer.cli.tools import Tools
from dialer.core.errors import DialerError

GROUPS = (
    call,
    conference,
    call_log,
    number,
    price,
    report,
    reconcile,
    contacts,
    accounts,
    providers,
    caller_ids,
    config,
    gui,
    links,
    demo,
    simulator,
    service_page,
    doctor,
    updates,
    completion,
)


class OneLineParser(argparse.ArgumentParser):
    """A parser whose error is one line that says what is wrong and where to read on."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{self.prog}: {plain(message)} (see {self.prog} --help)\n")
        sys.exit(WRONG_USE)


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    parser = OneLineParser(
        prog="dialer",
        description="Click-to-call: a service rings your phone, then theirs, and joins the two.",
        allow_abbrev=False,
    )
    parser.add_argument("-V", "--version", action="version", version=f"dialer {__version__}")
    parser.add_argument("--verbose", action="store_true", help="log what happens to standard error")
    groups = parser.add_subparsers(dest="group", metavar="COMMAND", parser_class=OneLineParser)
    for group in GROUPS:
        group.add_parsers(groups)
    parser.set_defaults(whole_parser=parser)  # for what describes the command line itself
    return parser


def run(arguments: Sequence[str], tools: Tools) -> int:
    """Runs one command; returns its exit status. Never raises what a person can cause."""
    _use_utf8()
    try:
        options = build_parser().parse_args(_with_window_command(arguments))
    except SystemExit as end:  # argparse's way to end: help, version, wrong use
        return end.code if isinstance(end.code, int) else WRONG_USE
    set_up_log(verbose=options.verbose)
    try:
        status: int = options.command(options, tools)
    except DialerError as error:
        warn(str(error))
        return of_error(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return 1
    except Exception as error:
        # A bug of ours, not the world's failing: said apart, still no traceback in anyone's face.
        logging.getLogger(__name__).info("The fault in full:", exc_info=error)
        warn(f"A fault in Dialer itself ({type(error).__name__}: {error}).")
        warn("Please report it, with what --verbose shows. Nothing that was written down is lost.")
        return OWN_FAULT
    finally:
        _let_go_of_output()
    return status


def _let_go_of_output() -> None:
    """Whoever read our output may have gone; the interpreter must not complain at its end."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _with_window_command(arguments: Sequence[str]) -> list[str]:
    """Without a command, or with a link alone, the window is meant."""
    if not arguments:
        return ["gui"]
    if arguments[0].lower().startswith(LINK_SCHEMES):
        return ["gui", *arguments]
    return list(arguments)


def _use_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        # A terminal of another encoding shows a stand-in rather than ending the program.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
