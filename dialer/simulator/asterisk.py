"""A simulated Asterisk: the part of its REST interface (ARI) that makes and joins calls, and its
events over WebSockets.

Wire facts: rest-api/api-docs, and a real one's transcripts (22.10): which status goes with which
fault, and in which words.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import hdrs, web

from dialer.simulator.accounts import Account, Accounts, Provider
from dialer.simulator.asterisk_channels import TIMEOUT_S, Switch
from dialer.simulator.asterisk_things import (
    SimulatedBridge,
    SimulatedChannel,
    bridge_resource,
    party_of,
)
from dialer.simulator.desk import Desk, Incoming
from dialer.simulator.journal import MASK, RequestEntry
from dialer.simulator.timeline import Timing
from dialer.simulator.use_cases import SCRIPTS, Refusal, Reply, UseCase, use_case_for

PATH = "/ari"
READ_ONLY = "looker"
VERSION = "22.10.1"
_TECHNOLOGIES = ("PJSIP", "Local")
# Whatever else is written there is no name of anything.
_RESOURCE = re.compile(r"[A-Za-z0-9_.+-]+(@[A-Za-z0-9_.-]+)?")
# channels.json, hangup: reason.
_REASONS = {
    "",
    "normal",
    "busy",
    "congestion",
    "no_answer",
    "timeout",
    "rejected",
    "unallocated",
} | {
    "normal_unspecified",
    "number_incomplete",
    "codec_mismatch",
    "interworking",
    "failure",
    "answered_elsewhere",
}
_ALLOCATION_FAILED = {"error": "Allocation failed"}

Action = Callable[[Incoming, Account], Awaitable[web.Response]]


class _FaultError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status, self.message = status, message


class Asterisk:
    """`POST /channels/{id}` and what belongs to it. ``switch`` has all that goes on."""

    def __init__(self, desk: Desk, accounts: Accounts, timing: Timing) -> None:
        self._desk = desk
        self._accounts = accounts
        self.switch = Switch(desk.clock, timing, desk.journal, desk.exchange.next_id)

    def routes(self) -> list[web.RouteDef]:
        actions: dict[tuple[str, str], Action] = {
            ("GET", "/asterisk/info"): self._info,
            ("GET", "/endpoints/{technology}/{resource}"): self._endpoint,
            ("GET", "/applications"): self._applications,
            ("GET", "/channels"): self._list,
            ("POST", "/channels"): self._originate,
            ("POST", "/channels/{id}"): self._originate,
            ("GET", "/channels/{id}"): self._get,
            ("DELETE", "/channels/{id}"): self._hang_up,
            ("POST", "/channels/{id}/ring"): self._ring,
            ("DELETE", "/channels/{id}/ring"): self._ring,
            ("GET", "/channels/{id}/variable"): self._get_variable,
            ("POST", "/channels/{id}/variable"): self._variable,
            ("GET", "/bridges"): self._bridges,
            ("POST", "/bridges"): self._make_bridge,
            ("POST", "/bridges/{id}"): self._make_bridge,
            ("GET", "/bridges/{id}"): self._bridge,
            ("DELETE", "/bridges/{id}"): self._remove_bridge,
            ("POST", "/bridges/{id}/addChannel"): self._join,
        }
        return [
            web.get(f"{PATH}/events", self._events),
            *(
                self._desk.route(method, f"{PATH}{path}", Provider.ASTERISK, self._serve(action))
                for (method, path), action in actions.items()
            ),
        ]

    def _serve(self, action: Action) -> Callable[[Incoming], Awaitable[web.Response]]:
        async def serve(request: Incoming) -> web.Response:
            try:
                return await action(request, self._who(request))
            except _FaultError as fault:
                return _fault(fault)

        return serve

    def _who(self, request: Incoming) -> Account:
        name, password = request.login or ("", "")
        account = self._accounts.find(Provider.ASTERISK, username=name, password=password)
        if account is None or not name:
            raise _FaultError(401, "Authentication required")
        if name == READ_ONLY and request.http.method != "GET":
            raise _FaultError(403, "Write access denied")
        return account

    # Events

    async def _events(self, request: web.Request) -> web.StreamResponse:
        incoming = Incoming(request, tuple(request.query.items()))
        app, at = request.query.get("app", ""), self._desk.clock.now()
        status = 101
        try:
            self._who(incoming)
            if not app:
                raise _FaultError(400, "HTTP request is missing param: [app]")
        except _FaultError as fault:
            status = fault.status
            return _fault(fault)
        finally:
            shown = tuple((k, MASK if k == "api_key" else v) for k, v in incoming.params)
            self._desk.journal.add(
                RequestEntry(at, Provider.ASTERISK, "GET", request.path, shown, status, None)
            )
        socket = web.WebSocketResponse()
        queue = self.switch.apps.connect(app, at)
        try:
            await socket.prepare(request)
            writing = asyncio.create_task(_write(socket, queue))
            reading = asyncio.create_task(_read(socket))
            stopping = asyncio.create_task(self._desk.clock.stopped.wait())
            tasks = {writing, reading, stopping}
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            if writing in done and request.transport is not None:
                request.transport.close()  # cut, as a network does it
            elif stopping in done:
                await socket.close()
        finally:
            self.switch.apps.disconnect(app, queue)
        return socket

    # What there is

    async def _info(self, request: Incoming, account: Account) -> web.Response:
        return web.json_response({"system": {"version": VERSION, "entity_id": "02:fc:00:00:00:01"}})

    async def _endpoint(self, request: Incoming, account: Account) -> web.Response:
        names = request.http.match_info
        if names["technology"] != "PJSIP" or names["resource"] == "nosuch":
            raise _FaultError(404, "Endpoint not found")
        state = "offline" if names["resource"] == "noreg" else "online"
        return web.json_response({**names, "state": state, "channel_ids": []})

    async def _applications(self, request: Incoming, account: Account) -> web.Response:
        return web.json_response([{"name": name} for name in self.switch.apps.names()])

    # Channels

    async def _list(self, request: Incoming, account: Account) -> web.Response:
        return web.json_response([each.as_json() for each in self.switch.channels.values()])

    async def _get(self, request: Incoming, account: Account) -> web.Response:
        return web.json_response(self._channel(request).as_json())

    def _channel(self, request: Incoming) -> SimulatedChannel:
        channel = self.switch.channels.get(request.http.match_info["id"])
        if channel is None:
            raise _FaultError(404, "Channel not found")
        return channel

    async def _originate(self, request: Incoming, account: Account) -> web.Response:
        wish = {**request.http.query, **(request.document or dict(request.params))}
        endpoint = _text(wish, "endpoint")
        if not endpoint:
            raise _FaultError(400, "Endpoint must be specified")
        app = _text(wish, "app")
        if not app:
            raise _FaultError(400, "Application or extension must be specified")
        technology, slash, resource = endpoint.partition("/")
        if not slash or not resource:
            raise _FaultError(400, "Invalid endpoint specified")
        channel_id = request.http.match_info.get("id") or _text(wish, "channelId")
        if channel_id in self.switch.channels:
            raise _FaultError(409, "Channel with given unique ID already exists")
        unknown = resource in ("nosuch", "noreg") or not _RESOURCE.fullmatch(resource)
        if technology not in _TECHNOLOGIES or unknown:
            return web.json_response(_ALLOCATION_FAILED, status=500)
        if not isinstance(wish.get("variables") or {}, dict):
            raise _FaultError(400, "Invalid variables")
        args = _text(wish, "appArgs").split(",") if wish.get("appArgs") else []
        originator = _text(wish, "originator")

        def place() -> web.Response:
            timeout_s = int(_text(wish, "timeout") or TIMEOUT_S)
            caller = _text(wish, "callerId")
            channel = self.switch.originate(
                account, channel_id, endpoint, app, args, caller, timeout_s, originator
            )
            for name, value in (wish.get("variables") or {}).items():
                self._set(channel, name, str(value))
            # As it was made: what happens to it meanwhile is told by events.
            return web.json_response({**channel.as_json(), "state": "Down"})

        if originator:
            script = SCRIPTS[use_case_for(party_of(endpoint))]
            no_way = script.reply is Reply.REFUSED
            if no_way and script.refusal is Refusal.DESTINATION_UNSUPPORTED:
                return web.json_response(_ALLOCATION_FAILED, status=500)
            return place()
        use_case = use_case_for(args[1] if len(args) > 1 else "")
        no_way_to_a = use_case is UseCase.REFUSED_IN_SERVER_ERROR

        def refuse(refusal: Refusal) -> web.Response | None:
            if no_way_to_a or refusal is Refusal.ORIGIN_UNSUPPORTED:
                return web.json_response(_ALLOCATION_FAILED, status=500)
            return None

        return await self._desk.reply(
            use_case,
            Provider.ASTERISK,
            place=place,
            refuse=refuse,
            undocumented=web.json_response({"message": "Maybe"}, status=202),
        )

    async def _hang_up(self, request: Incoming, account: Account) -> web.Response:
        channel = self._channel(request)
        if request.http.query.get("reason", "") not in _REASONS:
            raise _FaultError(400, "Invalid reason for hangup reason provided")
        self.switch.hang_up(channel)
        return web.Response(status=204)

    async def _ring(self, request: Incoming, account: Account) -> web.Response:
        channel = self._inside(self._channel(request), 409)
        channel.ringing = request.http.method == "POST"
        return web.Response(status=204)

    async def _variable(self, request: Incoming, account: Account) -> web.Response:
        channel = self._channel(request)
        wish = {**request.http.query, **(request.document or dict(request.params))}
        name, value = _text(wish, "variable"), _text(wish, "value")
        if not name:
            raise _FaultError(400, "Variable name is required")
        self._set(channel, name, value)
        return web.Response(status=204)

    def _set(self, channel: SimulatedChannel, name: str, value: str) -> None:
        if name == "TIMEOUT(absolute)" and value.isdigit():
            self.switch.end_after(channel, int(value))
        channel.variables[name] = value

    async def _get_variable(self, request: Incoming, account: Account) -> web.Response:
        value = self._channel(request).variables.get(request.get("variable"))
        if value is None:
            raise _FaultError(404, "Provided variable was not found")
        return web.json_response({"value": value})

    def _inside(self, channel: SimulatedChannel, status: int) -> SimulatedChannel:
        if not channel.inside:
            raise _FaultError(status, "Channel not in Stasis application")
        return channel

    # Bridges

    async def _bridges(self, request: Incoming, account: Account) -> web.Response:
        return web.json_response([bridge_resource(each) for each in self.switch.bridges.values()])

    async def _make_bridge(self, request: Incoming, account: Account) -> web.Response:
        wish = {**request.http.query, **(request.document or dict(request.params))}
        name = request.http.match_info.get("id") or _text(wish, "bridgeId")
        name = name or f"bridge-{len(self.switch.bridges)}"
        if name in self.switch.bridges:
            raise _FaultError(409, f"Bridge with id '{name}' already exists")
        bridge = SimulatedBridge(name, _text(wish, "name"), self._desk.clock.now())
        self.switch.bridges[name] = bridge
        return web.json_response(bridge_resource(bridge))

    async def _bridge(self, request: Incoming, account: Account) -> web.Response:
        return web.json_response(bridge_resource(self._bridge_of(request)))

    def _bridge_of(self, request: Incoming) -> SimulatedBridge:
        bridge = self.switch.bridges.get(request.http.match_info["id"])
        if bridge is None:
            raise _FaultError(404, "Bridge not found")
        return bridge

    async def _remove_bridge(self, request: Incoming, account: Account) -> web.Response:
        self.switch.remove(self._bridge_of(request))
        return web.Response(status=204)

    async def _join(self, request: Incoming, account: Account) -> web.Response:
        bridge = self._bridge_of(request)
        given = (request.document or {}).get("channel")
        # In a JSON body a text is one name, commas and all; in the query it is a list.
        names = [given] if isinstance(given, str) else given
        if names is None:
            names = request.http.query.get("channel", "").split(",")
        if not isinstance(names, list) or not all(isinstance(each, str) for each in names):
            raise _FaultError(400, "Channel not found")
        channels = [self.switch.channels.get(each) for each in names]
        if None in channels or not channels:
            raise _FaultError(400, "Channel not found")
        for channel in channels:
            assert channel is not None
            self._inside(channel, 422)
        for channel in channels:
            assert channel is not None
            self.switch.join(bridge, channel)
        return web.Response(status=204)


async def _write(socket: web.WebSocketResponse, queue: asyncio.Queue[str | None]) -> None:
    while (text := await queue.get()) is not None:
        with contextlib.suppress(ConnectionError):
            await socket.send_str(text)


async def _read(socket: web.WebSocketResponse) -> None:
    async for _ in socket:
        pass


def _text(wish: dict[str, Any], name: str) -> str:
    value = wish.get(name)
    return "" if value is None else str(value)


def _fault(fault: _FaultError) -> web.Response:
    response = web.json_response({"message": fault.message}, status=fault.status)
    if fault.status == 401:
        response.headers[hdrs.WWW_AUTHENTICATE] = 'Basic realm="Asterisk REST Interface"'
    return response
