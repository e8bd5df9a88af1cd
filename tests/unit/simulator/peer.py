"""The other ends of the wire in these tests: a customer who asks for calls, and the address at
which reports arrive."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode

import aiohttp
from aiohttp import web

from dialer.simulator import Account, ManualClock, Provider, Simulator

OWN = "12125550100"
ANSWER = "442079460018"


def b_with(ending: str) -> str:
    """A called number of the range kept for fiction whose last two digits choose the use-case."""
    return f"4420794600{ending}"


@dataclass(frozen=True)
class Reply:
    """What came back; status 0 for a connection that was cut."""

    status: int
    body: str
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Hit:
    """A report that arrived."""

    method: str
    path: str
    version: tuple[int, int]
    headers: dict[str, str]
    params: dict[str, str]


@dataclass
class Receiver:
    """A web server on loopback that keeps what it gets and answers with `answer(hit)`; None
    cuts the connection."""

    base_url: str = ""
    hits: list[Hit] = field(default_factory=list)
    answer: Callable[[Hit], int | None] = lambda hit: 200

    async def handle(self, request: web.Request) -> web.Response:
        text = await request.text() if request.method == "POST" else request.query_string
        params = dict(parse_qsl(text, keep_blank_values=True))
        hit = Hit(
            request.method,
            request.raw_path,
            (request.version.major, request.version.minor),
            dict(request.headers),
            params,
        )
        self.hits.append(hit)
        status = self.answer(hit)
        if status is None and request.transport is not None:
            request.transport.close()
        return web.Response(status=status or 200)

    def all(self, name: str) -> list[str | None]:
        return [hit.params.get(name) for hit in self.hits]


@dataclass
class Customer:
    """Asks a simulator for calls, in each service's own way."""

    sim: Simulator
    clock: ManualClock
    http: aiohttp.ClientSession
    receiver: Receiver

    async def post(self, path: str, form: dict[str, str], account: Account | None = None) -> Reply:
        return await self._send("POST", path, account, form=form)

    async def get(
        self,
        path: str,
        params: dict[str, str] | list[tuple[str, str]] | None = None,
        account: Account | None = None,
    ) -> Reply:
        return await self._send("GET", path, account, params=params or {})

    async def _send(
        self,
        method: str,
        path: str,
        account: Account | None,
        *,
        params: dict[str, str] | list[tuple[str, str]] | None = None,
        form: dict[str, str] | None = None,
    ) -> Reply:
        headers = {} if account is None else {"Authorization": basic(account)}
        try:
            async with self.http.request(
                method,
                self.sim.base_url + path,
                params=params,
                data=form,
                headers=headers,
                allow_redirects=False,
            ) as response:
                return Reply(response.status, await response.text(), dict(response.headers))
        except aiohttp.ClientConnectionError:
            return Reply(0, "")

    async def call(self, provider: Provider, b: str = ANSWER, **extra: str) -> Reply:
        """Ask for a call from OWN to `b` (digits of a US or UK number) with reports to the
        receiver. `extra` adds or replaces parameters."""
        accounts = self.sim.accounts
        target = self.receiver.base_url
        match provider:
            case Provider.POKETALK:
                template = "webcallid=$webcallid&status=$status&duration=$duration&debit=$debit"
                form = {
                    "api_key": accounts.poketalk.settings["api_key"],
                    "from": OWN,
                    "to": b,
                    "custom": "my-call",
                    "eventurl": f"{target}/event?{template}",
                }
                return await self.post("/index.php/api/click2call", form | extra)
            case Provider.TALKETY:
                params = {"src": OWN, "dst": b, "custom_data": "my-call"}
                return await self.talkety("call_connect", params | extra)
            case Provider.SPOKN:
                form = {
                    "aparty": f"+{OWN}",
                    "bparty": f"+{b}",
                    "token": "my-call",
                    "url": f"{target}/spokn",
                }
                return await self.spokn(form | extra)
            case Provider.CALLEDIN:
                length = 1 if b.startswith("1") else 2
                params = {
                    "api_key": accounts.calledin.settings["api_key"],
                    "caller_phone_number": OWN[1:],
                    "caller_country_code": "1",
                    "callee_phone_number": b[length:],
                    "callee_country_code": b[:length],
                    "callback_url": f"{target}/calledin",
                    "secret": "my-call",
                }
                return await self.calledin(params | extra)
            case Provider.TWILIO | Provider.SIGNALWIRE | Provider.TELNYX:
                return await self.twilio(provider, b, **extra)
            case Provider.CAMARA:
                document = {"caller": {"number": f"+{OWN}"}, "callee": {"number": f"+{b}"}}
                sink = {"sink": f"{target}/camara"}
                return await self.camara("POST", "/calls", {**document, **sink, **extra})
            case Provider.ELKS:
                return await self.elks(b, **extra)
            case Provider.ZADARMA:
                params = {"from": OWN, "to": b, "format": "json"}
                return await self.zadarma("/v1/request/callback/", params | extra)
            case Provider.ASTERISK:
                return await self.asterisk(b, **extra)
            case Provider.EXAMPLE | Provider.EXAMPLE_XML | Provider.EXAMPLE_TEXT:
                return await self.example(provider, b)

    async def asterisk(self, b: str = ANSWER, **extra: str) -> Reply:
        """The own phone is rung; nobody listens for it to answer."""
        settings = self.sim.accounts.asterisk.settings
        login = aiohttp.encode_basic_auth(settings["username"], settings["password"])
        form = {"endpoint": f"PJSIP/+{OWN}@trunk", "app": "peer", "appArgs": f"a,+{b}"}
        try:
            async with self.http.post(
                f"{self.sim.base_url}/ari/channels",
                json=form | extra,
                headers={"Authorization": login},
                allow_redirects=False,
            ) as response:
                return Reply(response.status, await response.text(), dict(response.headers))
        except aiohttp.ClientConnectionError:
            return Reply(0, "")

    async def example(self, provider: Provider, b: str = ANSWER) -> Reply:
        """One of the made-up services that descriptions are tried on."""
        if provider is Provider.EXAMPLE:
            document = {"caller": {"number": f"+{OWN}"}, "callee": {"number": f"+{b}"}}
            token = self.sim.accounts.example.settings["token"]
            return await self._raw(
                "POST",
                "/example/v1/calls",
                {"Authorization": f"Bearer {token}"},
                json.dumps(document),
                "application/json",
            )
        if provider is Provider.EXAMPLE_XML:
            settings = self.sim.accounts.example_xml.settings
            login = aiohttp.encode_basic_auth(settings["user"], settings["password"])
            body = f"<E><C><from>{OWN}</from><to>{b}</to></C></E>"
            return await self._raw(
                "POST", "/example-xml/call", {"Authorization": login}, body, "text/xml"
            )
        length = 2 if b.startswith("44") else 1
        query = {
            "key": self.sim.accounts.example_text.settings["key"],
            "caller": OWN[1:],
            "caller_country": "1",
            "callee": b[length:],
            "callee_country": b[:length],
            "report_to": f"{self.receiver.base_url}/example",
        }
        return await self._raw("GET", f"/example-text/call.php?{urlencode(query)}", {}, "", "")

    async def _raw(
        self, method: str, path: str, headers: dict[str, str], body: str, kind: str
    ) -> Reply:
        try:
            async with self.http.request(
                method,
                f"{self.sim.base_url}{path}",
                data=body or None,
                headers=headers | ({"Content-Type": kind} if kind else {}),
                allow_redirects=False,
            ) as response:
                return Reply(response.status, await response.text(), dict(response.headers))
        except aiohttp.ClientConnectionError:
            return Reply(0, "")

    async def elks(self, b: str = ANSWER, **extra: str) -> Reply:
        """A call with its instructions."""
        account = self.sim.accounts.elks
        form = {
            "from": account.settings["number"],
            "to": f"+{OWN}",
            "voice_start": json.dumps({"connect": f"+{b}"}),
        }
        return await self.post("/a1/calls", form | extra, account)

    async def zadarma(self, path: str, params: dict[str, str]) -> Reply:
        """A request as its own client signs it."""
        settings = self.sim.accounts.zadarma.settings
        query = urlencode(sorted(params.items())).replace("~", "%7E")
        digest = hashlib.md5(query.encode(), usedforsecurity=False).hexdigest()
        signed = f"{path}{query}{digest}".encode()
        made = hmac.new(settings["secret"].encode(), signed, hashlib.sha1).hexdigest()
        word = base64.b64encode(made.encode()).decode()
        try:
            async with self.http.get(
                f"{self.sim.base_url}{path}",
                params=params,
                headers={"Authorization": f"{settings['key']}:{word}"},
                allow_redirects=False,
            ) as response:
                return Reply(response.status, await response.text(), dict(response.headers))
        except aiohttp.ClientConnectionError:
            return Reply(0, "")

    async def camara(self, method: str, path: str, document: object = None) -> Reply:
        """A request of the operators' standard, with a token of its own."""
        settings = self.sim.accounts.camara.settings
        login = {name: settings[name] for name in ("client_id", "client_secret")}
        got = await self.post("/oauth2/token", {"grant_type": "client_credentials", **login})
        token = json.loads(got.body)["access_token"]
        try:
            async with self.http.request(
                method,
                f"{self.sim.base_url}/click-to-dial/v0.2{path}",
                json=document,
                headers={"Authorization": f"Bearer {token}"},
                allow_redirects=False,
            ) as response:
                return Reply(response.status, await response.text(), dict(response.headers))
        except aiohttp.ClientConnectionError:
            return Reply(0, "")

    async def twilio(self, provider: Provider, b: str = ANSWER, **extra: str) -> Reply:
        """A call through Twilio, or one of those that speak as it does."""
        account = self.sim.accounts.of(provider)[0]
        script = f"<Response><Dial><Number>+{b}</Number></Dial></Response>"
        telnyx = provider is Provider.TELNYX
        form = {"To": f"+{OWN}", "From": account.settings["number"]}
        form["Texml" if telnyx else "Twiml"] = script
        if telnyx:
            form["ApplicationSid"] = account.settings["application_id"]
        return await self.post(twilio_path(account), form | extra, account)

    async def talkety(
        self, action: str, params: dict[str, str] | list[tuple[str, str]] | None = None
    ) -> Reply:
        account = self.sim.accounts.talkety
        return await self.get(f"/xml/v1/{account.settings['app_key']}/{action}", params, account)

    async def spokn(self, form: dict[str, str], account: Account | None = None) -> Reply:
        return await self.post("/c2c/1.0/call", form, account or self.sim.accounts.spokn_enterprise)

    async def calledin(self, params: dict[str, str] | list[tuple[str, str]]) -> Reply:
        return await self.get("/api/clicktocall/", params)


def twilio_path(account: Account, *, of: str = "") -> str:
    """The address of an account's calls, or of one of them."""
    prefix, owner, suffix = {
        Provider.TWILIO: ("/2010-04-01", "account_sid", ".json"),
        Provider.SIGNALWIRE: ("/api/laml/2010-04-01", "project_id", ".json"),
        Provider.TELNYX: ("/v2/texml", "account_id", ""),
    }[account.provider]
    one = f"/{of}" if of else ""
    return f"{prefix}/Accounts/{account.settings[owner]}/Calls{one}{suffix}"


def basic(account: Account) -> str:
    """How an account logs in."""
    if account.provider is Provider.TELNYX:
        return f"Bearer {account.settings['api_key']}"
    name, password = {
        Provider.TWILIO: ("account_sid", "auth_token"),
        Provider.SIGNALWIRE: ("project_id", "api_token"),
    }.get(account.provider, ("username", "password"))
    login = f"{account.settings[name]}:{account.settings[password]}"
    return "Basic " + base64.b64encode(login.encode()).decode()
