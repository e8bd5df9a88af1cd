"""The made-up services that descriptions are tried on: one speaks JSON, one XML, one plain text.

What they are asked is all the same (described.py); here is how each says it. Nothing of this is any
real service's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree as ET

from aiohttp import web

from dialer.simulator.accounts import Provider
from dialer.simulator.call import SimulatedCall
from dialer.simulator.desk import Incoming
from dialer.simulator.timeline import Ending, Leg, Phase
from dialer.simulator.use_cases import Refusal

BAD_LOGIN, BAD_REQUEST, BAD_NUMBER, NO_SUCH_CALL, GONE = (
    "BAD_LOGIN",
    "BAD_REQUEST",
    "BAD_NUMBER",
    "NO_SUCH_CALL",
    "CALL_GONE",
)

_WORDS = {
    BAD_LOGIN: "the key is not known",
    BAD_REQUEST: "a field is missing, wrong or not known",
    BAD_NUMBER: "that is no number",
    NO_SUCH_CALL: "no such call",
    GONE: "the call is over",
    "NO_CREDIT": "the credit is used up",
    "BLOCKED": "the number is blocked",
    "TOO_SOON": "one call at a time",
    "NOT_SERVED": "that country is not served",
}
_CODES = {
    Refusal.NO_CREDIT: "NO_CREDIT",
    Refusal.BLACKLISTED: "BLOCKED",
    Refusal.FLOOD: "TOO_SOON",
    Refusal.DESTINATION_UNSUPPORTED: "NOT_SERVED",
    Refusal.ORIGIN_UNSUPPORTED: "NOT_SERVED",
}
_STATUSES = {
    BAD_LOGIN: 401,
    NO_SUCH_CALL: 404,
    GONE: 410,
    "NO_CREDIT": 402,
    "TOO_SOON": 429,
}
_NUMBERS = {code: number for number, code in enumerate(_WORDS, start=1)}
WAIT_S = 30

_WORD_OF_PHASE = {
    Phase.QUEUED: "queued",
    Phase.RINGING_A: "calling-caller",
    Phase.ANSWERED_A: "caller-answered",
    Phase.RINGING_B: "calling-callee",
    Phase.TALKING: "talking",
    Phase.ENDED: "over",
}
_NUMBER_OF_PHASE = {phase: str(place) for place, phase in enumerate(Phase)}
_WORD_OF_ENDING = {
    Ending.COMPLETED: "talked",
    Ending.BUSY: "busy",
    Ending.NO_ANSWER: "no-answer",
    Ending.CANCELLED: "gave-up",
    Ending.CONGESTION: "congestion",
    Ending.INVALID_NUMBER: "no-such-number",
}
# Q.850, as far as it has one.
_CAUSE_OF_ENDING = {
    Ending.COMPLETED: "16",
    Ending.BUSY: "17",
    Ending.NO_ANSWER: "19",
    Ending.CANCELLED: "26",
    Ending.CONGESTION: "34",
    Ending.INVALID_NUMBER: "1",
}
_PARTIES = {Leg.A: "caller", Leg.B: "callee"}


@dataclass(frozen=True)
class State:
    """A call as it is told."""

    phase: Phase
    ending: Ending | None
    leg: Leg | None
    undocumented: bool


@dataclass(frozen=True)
class Dialect:
    """How one of them speaks. ``names``: what each of our fields is called there; one that is
    missing it does not have. ``paths``: method and path of each action; ``secrets``: fields that no
    journal shows. ``pushes``: it sends reports, and is asked nothing.
    """

    provider: Provider
    language: str
    names: Mapping[str, str]
    paths: Mapping[str, tuple[str, str]]
    secrets: frozenset[str] = frozenset()
    pushes: bool = False
    required: tuple[str, ...] = ("from", "to")
    live_cost: bool = False
    places: int = 4
    cost_factor: int = 1
    refused: frozenset[Refusal] = field(default_factory=lambda: frozenset(_CODES))

    def code(self, refusal: Refusal) -> str | None:
        """What it says to that; None where it has no word for it, and places the call."""
        return _CODES[refusal] if refusal in self.refused else None

    def fault(self, code: str) -> web.Response:
        """A refusal."""
        status, words = _STATUSES.get(code, 400), _WORDS[code]
        if self.language == "text":
            return web.Response(text=f"ERROR {_NUMBERS[code]} {words}\n")
        headers = {"Retry-After": str(WAIT_S)} if status == 429 else {}
        if self.language == "xml":
            root = ET.Element("answer")
            ET.SubElement(root, "error", code=str(_NUMBERS[code])).text = words
            return _xml(root, 200)  # as XML services of old do
        document = {"error": {"code": code, "message": words}}
        return web.json_response(document, status=status, headers=headers)

    def answer(self, values: Mapping[str, Any], status: int = 200) -> web.Response:
        """A yes with these values; lists hold calls."""
        if self.language == "text":
            return web.Response(text=f"OK {values['id']}\n")
        if self.language == "xml":
            root = ET.Element("{urn:example}answer")
            _fill(root, values)
            return _xml(root, 200)
        return web.json_response(dict(values), status=status)

    def undocumented(self) -> web.Response:
        """An answer in its own form that no description has."""
        if self.language == "text":
            return web.Response(text="MAYBE 1\n")
        if self.language == "xml":
            return _xml(ET.Element("perhaps"), 200)
        return web.json_response({"accepted": "perhaps"}, status=202)

    def state(self, state: State) -> dict[str, str]:
        """How a call stands."""
        if self.language == "json":
            told = {"status": _WORD_OF_PHASE[state.phase]}
            if state.undocumented:
                told["status"] = "evaporated"
            elif state.ending is not None:
                told["reason"] = _WORD_OF_ENDING.get(state.ending, "failed")
                if state.leg is not None:
                    told["party"] = _PARTIES[state.leg]
            return told
        number = _NUMBER_OF_PHASE[state.phase]
        if state.ending is not None:
            leg = state.leg.value if state.leg is not None else ""
            number = f"{_CAUSE_OF_ENDING.get(state.ending, '27')}{leg}"
        return {"status": "99" if state.undocumented else number}


def read_xml(request: Incoming, text: str) -> None:
    """Takes the parameters from the elements of an XML body."""
    try:
        root = ET.fromstring(text)
    except ET.ParseError:
        return
    request.params = tuple(
        (child.tag.rpartition("}")[2], child.text or "") for body in root for child in body
    )


def id_of(dialect_language: str, call: SimulatedCall) -> str:
    """The id of a call there."""
    return f"ex-{call.id}" if dialect_language == "json" else str(call.id)


def _fill(element: ET.Element, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        child = ET.SubElement(element, f"{{urn:example}}{name}")
        if isinstance(value, list):
            for each in value:
                _fill(ET.SubElement(child, "{urn:example}call"), each)
        elif isinstance(value, Mapping):
            _fill(child, value)
        else:
            child.text = str(value)


def _xml(root: ET.Element, status: int) -> web.Response:
    body = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return web.Response(status=status, body=body, content_type="text/xml", charset="utf-8")


def as_json(text: str) -> Any:
    """A JSON document, None where it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return None


DIALECTS = (
    Dialect(
        Provider.EXAMPLE,
        "json",
        names={
            "from": "caller.number",
            "to": "callee.number",
            "tag": "reference",
            "seconds": "maxSeconds",
            "shown": "callee.display",
            "attempts": "redials",
        },
        paths={
            "place": ("POST", "/example/v1/calls"),
            "status": ("GET", "/example/v1/calls/{id}"),
            "end": ("DELETE", "/example/v1/calls/{id}"),
            "list": ("GET", "/example/v1/calls"),
            "balance": ("GET", "/example/v1/balance"),
            "price": ("GET", "/example/v1/prices/{number}"),
        },
        live_cost=True,
    ),
    Dialect(
        Provider.EXAMPLE_XML,
        "xml",
        names={"from": "from", "to": "to", "tag": "memo"},
        paths={
            "place": ("POST", "/example-xml/call"),
            "status": ("GET", "/example-xml/status"),
            "end": ("POST", "/example-xml/end"),
            "balance": ("GET", "/example-xml/account"),
        },
        cost_factor=10_000,
    ),
    Dialect(
        Provider.EXAMPLE_TEXT,
        "text",
        names={
            "from": "caller",
            "to": "callee",
            "from_country": "caller_country",
            "to_country": "callee_country",
            "tag": "token",
            "minutes": "minutes",
            "url": "report_to",
            "secret": "secret",
            "key": "key",
        },
        paths={"place": ("GET", "/example-text/call.php")},
        secrets=frozenset({"key", "secret"}),
        required=("key", "from", "to", "from_country", "to_country"),
        pushes=True,
        live_cost=True,
    ),
)
