"""``dialer service-page``: Dialer's page inside another site, such as PokeTALK's services."""

from __future__ import annotations

import argparse

from dialer.cli.output import say, warn
from dialer.cli.tools import Groups, Tools
from dialer.core.errors import ListenerError


def add_parsers(groups: Groups[argparse.ArgumentParser]) -> None:
    """Adds the commands."""
    page = groups.add_parser("service-page", help="show Dialer inside another site, or end that")
    commands = page.add_subparsers(dest="action", metavar="ACTION", required=True)
    on = commands.add_parser("on", help="switch the page on and print its secret address")
    on.set_defaults(command=run_on)
    off = commands.add_parser("off", help="switch it off; its address is never valid again")
    off.set_defaults(command=run_off)
    address = commands.add_parser("address", help="print the address that the site is told")
    address.set_defaults(command=run_address)


def run_on(options: argparse.Namespace, tools: Tools) -> int:
    """Switches it on. Raises SecretsError where the address cannot be kept secret."""
    from dialer.engine.service_page import ENABLED, make_token

    make_token(tools.secrets)
    tools.configuration.set_value(ENABLED, True)
    warn("Whoever has this address sees your calls and can place some: give it to that site only.")
    try:
        return run_address(options, tools)
    except ListenerError as error:
        warn(str(error))
        return 0


def run_off(options: argparse.Namespace, tools: Tools) -> int:
    """Switches it off."""
    from dialer.engine.service_page import ENABLED, forget_token

    tools.configuration.set_value(ENABLED, False)
    forget_token(tools.secrets)
    say("The page is off, and its address leads nowhere.")
    return 0


def run_address(options: argparse.Namespace, tools: Tools) -> int:
    """Prints the address. Raises ListenerError while there is none."""
    from dialer.engine.service_page import PATH, stored_token

    token = stored_token(tools.settings, tools.secrets)
    if not token:
        raise ListenerError("The page is off.", "Switch it on with dialer service-page on.")
    say(f"{_base(tools)}{PATH}{token}")
    return 0


def _base(tools: Tools) -> str:
    """Where the listener is reached from outside; else where it is on this machine."""
    settings = tools.settings
    public_url = settings.text("listener.public_url")
    if public_url:
        return public_url
    host, port = settings.text("listener.host"), settings.integer("listener.port")
    if not port:
        raise ListenerError(
            "The page has no lasting address yet.",
            "Set listener.port to a port of your choice and listener.public_url to the address"
            " under which it is reached, then ask with dialer service-page address.",
        )
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
