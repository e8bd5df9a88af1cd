"""The simulator's own pages, for people and other processes: what it is, its accounts,
use-cases and journal."""

from __future__ import annotations

from html import escape
from typing import Any

from aiohttp import web

from dialer.simulator.accounts import Accounts, Ledger, Provider
from dialer.simulator.desk import ELSEWHERE, Desk, Incoming
from dialer.simulator.journal import Journal
from dialer.simulator.use_cases import SCRIPTS, UseCase

_ADDRESSES = (
    ("PokeTALK", "POST /index.php/api/click2call"),
    ("PokeTALK, account", "POST /index.php/api/<method>: login, get_contacts, ..."),
    ("Talkety", "GET or POST /xml/v1/<app_key>/<action>"),
    ("Spokn", "POST /c2c/1.0/call"),
    ("Called.in", "GET /api/clicktocall/"),
    ("Twilio", "POST /2010-04-01/Accounts/<account_sid>/Calls.json"),
    ("SignalWire", "POST /api/laml/2010-04-01/Accounts/<project_id>/Calls.json"),
    ("Telnyx (TeXML)", "POST /v2/texml/Accounts/<account_id>/Calls"),
    ("CAMARA Click to Dial", "POST /click-to-dial/v0.2/calls"),
    ("46elks", "POST /a1/calls"),
    ("Zadarma", "GET /v1/request/callback/"),
    ("Asterisk (ARI)", "POST /ari/channels/<id>, WebSocket /ari/events?app=<app>"),
    ("An example in JSON", "POST /example/v1/calls"),
    ("An example in XML", "POST /example-xml/call"),
    ("An example in plain text", "GET /example-text/call.php"),
    ("Accounts (JSON)", "GET /simulator/accounts"),
    ("Use-cases (JSON)", "GET /simulator/use-cases"),
    ("Journal (JSON)", "GET /simulator/journal"),
)

_TWILIO = f'{{"sid": "CA{1:032x}", "to": "+1", "from": "+1", "status": "queued"}}'

# What each service says when all is well: the bait at the end of a redirect.
_SUCCESS = {
    Provider.POKETALK: "00",
    Provider.TALKETY: "<success><call_id>1</call_id></success>",
    Provider.SPOKN: (
        '<spokn xmlns="http://api.spokn.com/api/c2c.xsd"><c2c version="1.0"><code>200</code>'
        "<desc>Request successful</desc></c2c></spokn>"
    ),
    Provider.CALLEDIN: "0",
    Provider.TWILIO: _TWILIO,
    Provider.SIGNALWIRE: _TWILIO,
    Provider.TELNYX: _TWILIO,
    Provider.CAMARA: '{"callId": "call-1", "status": "initiating"}',
    Provider.ELKS: '{"id": "c1", "state": "ongoing"}',
    Provider.ZADARMA: '{"status": "success"}',
    Provider.ASTERISK: '{"id": "call-a", "name": "PJSIP/trunk-00000000", "state": "Down"}',
    Provider.EXAMPLE: '{"id": "ex-1", "status": "queued"}',
    Provider.EXAMPLE_XML: '<answer xmlns="urn:example"><id>1</id></answer>',
    Provider.EXAMPLE_TEXT: "OK 1",
}


class Pages:
    def __init__(self, desk: Desk, accounts: Accounts) -> None:
        self._desk = desk
        self._accounts = accounts

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self._index),
            web.get("/simulator/accounts", self._accounts_page),
            web.get("/simulator/use-cases", self._use_cases_page),
            web.get("/simulator/journal", self._journal_page),
            *(
                self._desk.route("*", f"{ELSEWHERE}/{provider}", provider, _bait(provider))
                for provider in Provider
            ),
        ]

    async def _index(self, request: web.Request) -> web.Response:
        return web.Response(text=index(), content_type="text/html")

    async def _accounts_page(self, request: web.Request) -> web.Response:
        return web.json_response(accounts_json(self._accounts, self._desk.ledger))

    async def _use_cases_page(self, request: web.Request) -> web.Response:
        return web.json_response(use_cases_json())

    async def _journal_page(self, request: web.Request) -> web.Response:
        return web.json_response(journal_json(self._desk.journal))


def accounts_json(accounts: Accounts, ledger: Ledger) -> list[dict[str, Any]]:
    """Every account with what a dialer is configured with, and its balance as a decimal string."""
    return [
        {
            "name": account.name,
            "provider": account.provider.value,
            "settings": dict(account.settings),
            "balance": str(ledger.balance(account)),
            "unit": account.unit,
        }
        for account in accounts
    ]


def use_cases_json() -> list[dict[str, str]]:
    return [
        {"ending": case.ending, "name": case.name.lower(), "title": SCRIPTS[case].title}
        for case in UseCase
    ]


def journal_json(journal: Journal) -> dict[str, Any]:
    return journal.as_json()


def index() -> str:
    addresses = "".join(
        f"<tr><td>{escape(name)}<td><code>{escape(address)}</code>" for name, address in _ADDRESSES
    )
    cases = "".join(
        f"<tr><td><code>…{escape(case.ending)}</code><td>{escape(SCRIPTS[case].title)}"
        for case in UseCase
    )
    return (
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Dialer: simulated services</title>"
        "<h1>Simulated click-to-call services</h1>"
        "<p>PokeTALK, Talkety, Spokn and Called.in as their documents describe them, for trying "
        "and testing. No phone rings and no money is spent.</p>"
        f"<table>{addresses}</table>"
        "<h2>What happens is chosen by the last two digits of the called number</h2>"
        f"<table>{cases}</table><p>Any other ending answers.</p></html>"
    )


def _bait(provider: Provider) -> Any:
    async def answer(request: Incoming) -> web.Response:
        request.remarks.append("a redirect was followed")
        return web.Response(text=_SUCCESS[provider])

    return answer
