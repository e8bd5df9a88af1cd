"""Reads the instructions of a call, as far as they dial one other number.

Wire facts: twilio.com/docs/voice/twiml/dial, and /number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from dialer.simulator.callbacks import is_web_address

CHARS_MOST = 4000
_EVENTS = {"initiated", "ringing", "answered", "completed"}
_DIAL = {"callerId", "timeout", "timeLimit"}
_NUMBER = {"statusCallback", "statusCallbackEvent", "statusCallbackMethod"}
_TIME_LIMIT_MOST = 14400


class ScriptError(Exception):
    """Not what the documents have; the text says why."""


@dataclass(frozen=True)
class Script:
    """Dials `number`, shows it `caller_id`, and parts the two after `limit_s`."""

    number: str
    caller_id: str
    limit_s: int | None
    callback_url: str
    events: frozenset[str]


def read_script(text: str) -> Script:
    """ScriptError unless it is a Response with one Dial with one Number."""
    if len(text) > CHARS_MOST:
        raise ScriptError(f"longer than {CHARS_MOST} characters")
    try:
        response: Element = fromstring(text)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise ScriptError("no XML") from error
    if response.tag != "Response" or [child.tag for child in response] != ["Dial"]:
        raise ScriptError("no Response with one Dial")
    dial = response[0]
    if [child.tag for child in dial] != ["Number"] or not set(dial.attrib) <= _DIAL:
        raise ScriptError("no Dial with one Number, or an attribute that Dial has not")
    party = dial[0]
    if not set(party.attrib) <= _NUMBER or len(party):
        raise ScriptError("an attribute or a child that Number has not")
    number = party.text or ""
    if not re.fullmatch(r"\+[1-9][0-9]{3,14}", number):
        raise ScriptError("the Number is no E.164")
    _seconds(dial, "timeout", 600)
    url = party.get("statusCallback", "")
    if url and not is_web_address(url):
        raise ScriptError("the statusCallback is no web address")
    events = frozenset(party.get("statusCallbackEvent", "completed").split(" "))
    if not events <= _EVENTS or party.get("statusCallbackMethod", "POST") not in ("GET", "POST"):
        raise ScriptError("an event or a method that does not exist")
    limit_s = _seconds(dial, "timeLimit", _TIME_LIMIT_MOST)
    return Script(number, dial.get("callerId", ""), limit_s, url, events)


def _seconds(element: Element, name: str, most: int) -> int | None:
    text = element.get(name)
    if text is None:
        return None
    if not re.fullmatch(r"[1-9][0-9]{0,5}", text) or int(text) > most:
        raise ScriptError(f"{name} is no number of seconds up to {most}")
    return int(text)
