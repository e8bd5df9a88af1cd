"""Everything that the services' documents name, as the list that the contract tests are held
against: actions, parameters, limits, codes, statuses and the fields of every reply and report.

``ITEMS``: service, part, name, and what it is in our own words. ``NOT_YET`` says why a part, or one
name of it, has no test so far; an item that is in neither has one, or a test fails.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

TITLES: Mapping[str, str] = {
    "poketalk": "PokeTALK",
    "talkety": "Talkety",
    "spokn": "Spokn",
    "calledin": "Called.in",
    "twilio": "Twilio",
    "signalwire": "SignalWire",
    "telnyx": "Telnyx (TeXML)",
    "camara": "CAMARA Click to Dial",
    "46elks": "46elks",
    "zadarma": "Zadarma",
}

_BOOK_FIELDS = {
    "contact_name": "the name, the one field that is needed",
    "company": "the company",
    "prefix, number": "landline: country, national number",
    "prefix_1, number_1": "mobile, the same way",
    "prefix_2, number_2": "office, the same way",
    "email": "one e-mail address",
}

_POKETALK: Mapping[str, Mapping[str, str]] = {
    "click2call": {
        "address": "POST of a form to index.php/api/click2call",
        "to": "the other party, digits with country code",
        "from": "your own phone, rung first",
        "api_key": "the key",
        "custom": "a tag of at most 255 characters",
        "eventurl": "where events go",
        "eventurl limit": "at most 255 characters, plain http",
    },
    "click2call codes": {
        "00": "the call is placed; a bare 0 is the same",
        "10": "no API key",
        "20": "no number to ring first",
        "30": "no number to call",
        "40": "unknown API user",
        "50": "no service provider",
        "60": "a number is on the blacklist",
        "70": "no list of gateways",
        "90": "the longest length cannot be reckoned",
        "100": "unknown internet address",
        "others": "80 does not exist; any other answer confirms nothing",
    },
    "events": {
        "$webcallid": "the tag comes back",
        "$status": "the status",
        "$duration": "seconds so far",
        "$debit": "dollars so far, three decimals",
        "left out": "every variable but the status may be missing",
        "GET": "an event is a GET",
        "each minute": "every 60 seconds once your phone was answered",
        "200": "this answer lets the call go on",
        "412": "this answer hangs it up",
    },
    "event statuses": {
        "0": "unknown state",
        "1": "your phone is called",
        "2": "your phone was not reached",
        "3": "your phone was answered",
        "4": "you left before the other answered",
        "5": "the other phone is called",
        "6": "the other phone was not reached; a 4 may follow",
        "7": "the other answered",
        "8": "over after both talked",
    },
    "login": {
        "login": "begins a session",
        "email": "must be an e-mail address",
        "password": "4 to 50 characters",
        "remember_me": "whether the session is kept",
        "code 1": "refused: not a valid e-mail address",
        "check_login": "whether the session holds",
        "logout": "ends the session",
        "api_key": "goes along where there is one",
    },
    "make_call": {
        "to_prefix": "the country code",
        "to_number": "the national number",
        "result, code, msg": "the reply, in a list",
        "plain reply": "the reply without the list",
    },
    "set_number": {"prefix": "the country code", "number": "the national number"},
    "checks": {
        "is_email": "what counts as an e-mail address",
        "test_number": "digits, with an extension after #",
    },
    "get_contacts": {
        "id": "an entry's id",
        "contact_name": "the name",
        "company": "the company",
        "code, value": "landline",
        "code_1, value_1": "mobile",
        "code_2, value_2": "office",
        "email": "one e-mail address",
        "false": "the answer of an empty book",
    },
    "add_contact": _BOOK_FIELDS,
    "remove_contact": {"id": "which entry goes"},
    "report": {
        "from_date": "the day before the first",
        "to_date": "the day after the last",
        "start_balance": "the balance before the first item",
        "date": "when",
        "from, to": "the two numbers",
        "billsec": "seconds charged",
        "credit": "a deposit, dollars",
        "debit": "what a call cost, dollars",
        "false": "the answer without any item",
    },
    "services": {
        "fragment": "a page without html, head and body tags",
        "size": "540 wide, 400 to 500 high",
    },
}

_TALKETY: Mapping[str, Mapping[str, str]] = {
    "address": {
        "app key": "stands in the path",
        "HTTP Basic": "the login",
        "GET": "parameters in the address",
        "POST": "parameters in the form",
    },
    "call_connect": {
        "src": "your own phone, digits",
        "dst": "the other party, digits",
        "custom_data": "your tag, of any length",
        "call_id": "the answer: the call's id",
    },
    "call_disconnect": {"call_id": "which call ends", "error": "a call that is over already"},
    "call_list": {"call_list": "lists calls; no parameter is named"},
    "call_status": {
        "call_id": "which call is asked about",
        "error": "a call that is over may be unknown",
    },
    "call": {
        "id": "the call's id",
        "call_start": "when it began, UTC",
        "call_end": "empty while it lasts",
        "call_status": "a word",
        "call_via": "kept, means nothing here",
        "dst": "may come without its country code",
        "dst_name": "kept, means nothing here",
        "src": "may come without its country code",
        "src_name": "kept, means nothing here",
        "duration": "seconds",
        "total_costs": "five decimals, no currency",
        "custom_data": "assumed: the tag",
        "left out": "every element but the id may be missing",
    },
    "status words": {
        "connected": "both talk",
        "queued words": "new, queued, pending, init (assumed)",
        "ringing words": "dialing, calling, connecting, ringing (assumed)",
        "completed words": "disconnected, ended, finished, completed (assumed)",
        "busy words": "busy (assumed)",
        "no answer words": "no_answer, noanswer (assumed)",
        "cancelled words": "cancelled, canceled (assumed)",
        "failed words": "failed, error (assumed)",
        "other words": "shown as they are",
    },
    "pricing": {
        "number[]": "repeated, one for each number",
        "total_costs": "the sum for a minute",
        "cost": "a number's price for a minute",
        "valid": "false: no price, cannot be dialled",
        "without app key": "as one example has it",
    },
    "errors": {
        "code": "shown as it comes: the table is lost",
        "message": "shown",
        "HTTP status": "any; 401 is a wrong login",
    },
    "conferences": {
        "conference_connect": "src, dst[], custom_data",
        "conference_add": "conference_id, dst[]",
        "conference_status": "conference_id",
        "conference_disconnect": "conference_id",
        "call_disconnect": "call_id of one leg; the owner's ends all",
        "call_status": "call_id of one leg",
        "conference_id": "the answer: the conference's id",
        "error": "one that is over may be unknown",
        "call_list": "assumed: conferences stand there too",
    },
    "conference": {
        "conference": "the element and its calls",
        "id": "the conference's id",
        "conference_start": "when it began, UTC",
        "conference_end": "empty while it lasts",
        "conference_status": "a word, as of calls",
        "conference_via": "kept, means nothing here",
        "dst": "webconference, as dst_name",
        "src": "the owner's phone",
        "duration": "seconds",
        "total_costs": "of all legs",
        "calls": "one call for each leg",
        "owner": "the starter's leg",
        "the sample": "is no XML: refused, nothing is guessed",
        "left out": "every element but the id may be missing",
    },
    "convert": {
        "number[]": "repeated, one for each number",
        "number": "assumed: the full form, in the order asked",
    },
}

_SPOKN: Mapping[str, Mapping[str, str]] = {
    "call": {
        "address": "POST of a form to c2c/1.0/call",
        "HTTP Basic": "Spokn ID and password",
        "aparty": "the first phone, or a Spokn ID",
        "bparty": "the second phone, or a Spokn ID",
        "apartycid": "shown to the first (Enterprise)",
        "bpartycid": "shown to the second (Enterprise)",
        "Spokn ID shown": "only to a Spokn ID",
        "duration": "minutes, at most 60",
        "token": "a tag of at most 128 characters",
        "maxretries": "0 to 3, the first phone only",
        "retrytime": "0 to 10 seconds",
        "url": "where reports go (Enterprise)",
    },
    "HTTP statuses": {
        "200": "read the code",
        "400": "read the code",
        "401": "a wrong login",
        "404": "nothing there",
        "415": "not a form",
        "500": "read the code, else unconfirmed",
    },
    "codes": {
        "200": "the call is placed",
        "100": "resource not found",
        "101": "wrong login",
        "102": "an invalid parameter",
        "103": "a bad first number",
        "104": "a bad second number",
        "105": "credit cannot be looked up",
        "106": "first destination not served",
        "107": "second destination not served",
        "108": "not enough credit",
        "109": "the tag is too long",
        "prefix": "the XML may use one",
    },
    "report fields": {
        "userid": "your Spokn ID",
        "aparty": "kept, means nothing here",
        "bparty": "kept, means nothing here",
        "leg": "1 or 2",
        "start": "kept, means nothing here",
        "duration": "seconds",
        "token": "the tag comes back",
        "rate": "US cents for a minute",
        "cost": "US cents, summed over both",
        "status": "how that leg went",
        "two reports": "one for each leg, by POST",
    },
    "report statuses": {
        "0": "success",
        "1": "busy",
        "2": "no answer",
        "3": "congested",
        "4": "cancelled",
        "5": "invalid number",
        "6": "another error",
        "7": "in progress already",
    },
}

_CALLEDIN: Mapping[str, Mapping[str, str]] = {
    "clicktocall": {
        "address": "GET of api/clicktocall/ with its last slash",
        "api_key": "the key",
        "caller_phone_number": "your own phone, called first",
        "caller_country_code": "its country",
        "callee_phone_number": "the other party",
        "callee_country_code": "its country",
        "10 digits": "exactly, after country code 1",
        "max_duration": "minutes; left out: no limit",
        "caller_id": "the number shown to the other",
        "callback_url": "where the report goes",
        "secret": "at most 30 characters, comes back",
    },
    "codes": {
        "0": "will be tried shortly",
        "1": "invalid key",
        "2": "no credits",
        "3": "do-not-call list",
        "4": "badly formed",
        "5": "key disabled",
        "6": "too soon: wait a minute",
        "7": "caller's area not served",
        "8": "caller's country not served",
        "9": "callee's area not served",
        "10": "callee's country not served",
        "others": "any other answer confirms nothing",
    },
    "report fields": {
        "caller_phone_number": "as it was sent",
        "callee_phone_number": "as it was sent",
        "minutes": "may be 0",
        "secret": "comes back",
        "answered": "0 or 1",
        "reason": "only when not answered",
        "GET": "one report, at the end",
    },
    "report reasons": {
        "0": "failed",
        "1": "hung up",
        "3": "ring timeout",
        "4": "answered, yet not connected",
        "5": "busy",
        "8": "congestion",
        "others": "unknown",
    },
}

_TWILIO: Mapping[str, Mapping[str, str]] = {
    "calls": {
        "To, From, Twiml": "your own phone, the number shown to it, the instructions",
        "Timeout": "how long your own phone is rung",
        "TimeLimit": "the whole call's limit",
        "StatusCallback": "where events go, once for each kind",
        "Dial, Number": "the instructions: callerId, timeout, timeLimit, and the other's events",
        "ParentCallSid": "the second leg names the first",
        "Status": "completed ends a call",
        "StartTime": "calls between two moments",
        "next_page_uri": "the next page is where this one says",
        "price": "negative, and maybe later",
        "published file": "requests and replies as Twilio's own OpenAPI file has them",
    },
    "statuses": {
        "queued, ringing, in-progress": "of each leg",
        "busy, no-answer, failed, canceled": "of each leg",
        "completed": "of each leg",
        "others": "shown as they are",
    },
    "callbacks": {
        "signature, SHA-1": "with the account's token",
        "signature, SHA-256": "with a shared key",
        "CallSid, ParentCallSid, AccountSid": "whose news it is",
        "CallStatus, CallDuration": "the news",
    },
    "errors": {
        "code, message": "with a 4xx: no call was placed",
        "20003": "a wrong login",
        "20429": "too many requests: waited, and never called again",
        "21210": "a caller ID that is not verified",
        "21220": "a call that is over already",
    },
    "money": {
        "Balance": "what is left",
        "Voice/Numbers": "the price of a minute from one number to another",
        "bill": "both legs as one line",
    },
    "caller IDs": {
        "OutgoingCallerIds": "listed, proved by a code, taken off",
        "IncomingPhoneNumbers": "the service's own",
    },
    "conferences": {
        "Participants": "asked for once each",
        "Conferences": "asked about, found by name, ended",
    },
}

_SIGNALWIRE: Mapping[str, Mapping[str, str]] = {
    "differences": {"address": "the space in it", "price": "a number"},
    "errors": {"codes": "its own: 10004 is no matter of too many calls"},
}

_TELNYX: Mapping[str, Mapping[str, str]] = {
    "differences": {
        "ApplicationSid, Texml": "the application, and the instructions",
        "no sid": "the reply names the numbers alone",
        "no parents": "the second leg is known by its number and time",
        "bearer key": "the login",
        "balance": "inside data",
        "Timeout, TimeLimit": "within its own ranges",
    },
    "errors": {
        "10002, 10016": "an invalid number",
        "10009": "the login",
        "10011": "too many requests, and x-ratelimit-reset",
        "others": "refusals without a hint; with HTTP 5xx, none",
    },
}

_CAMARA: Mapping[str, Mapping[str, str]] = {
    "calls": {
        "caller, callee": "the two numbers",
        "sink, sinkCredential": "where events go, and the word that they bring",
        "GET": "the state",
        "DELETE": "hangs up",
        "published file": "requests, replies and events as the standard has them",
    },
    "states": {
        "initiating, callingCaller, callingCallee, connected": "as it goes",
        "disconnected, failed": "over",
    },
    "reasons": {"all": "who failed and why, in events"},
    "tokens": {
        "client credentials": "fetched, kept, renewed for questions alone",
        "own token": "used as it is",
    },
    "errors": {"status, code, message": "refusals", "429": "waited, and never called again"},
}

_ELKS: Mapping[str, Mapping[str, str]] = {
    "calls": {
        "from, to, voice_start, timeout": "the numbers and the instructions",
        "connect, callerid": "the other party and what is shown",
        "state, start, legs": "as it goes",
        "actions, result": "how it ended",
        "cost, duration": "in ten-thousandths, and seconds",
        "history": "page by page",
    },
    "me": {"balance, currency": "what is left"},
    "errors": {"any 4xx": "no call was placed"},
}

_ZADARMA: Mapping[str, Mapping[str, str]] = {
    "signature": {"SIGN": "as the official clients make it"},
    "request/callback": {"from, to, sip": "the numbers", "status": "success or error"},
    "statistics": {
        "start, end, skip, limit": "spans and pages",
        "disposition": "how each phone went",
        "billseconds, billcost, currency": "length and cost",
        "time zone": "the account's own",
    },
    "info": {"balance": "what is left", "price": "of a minute"},
}

ITEMS: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "poketalk": _POKETALK,
    "talkety": _TALKETY,
    "spokn": _SPOKN,
    "calledin": _CALLEDIN,
    "twilio": _TWILIO,
    "signalwire": _SIGNALWIRE,
    "telnyx": _TELNYX,
    "camara": _CAMARA,
    "46elks": _ELKS,
    "zadarma": _ZADARMA,
}

NOT_YET: Mapping[tuple[str, ...], str] = {}


class Key(NamedTuple):
    """One item's place in ``ITEMS``."""

    service: str
    part: str
    name: str


def keys() -> Iterator[Key]:
    """All items, in the order of the page."""
    for service, parts in ITEMS.items():
        for part, names in parts.items():
            for name in names:
                yield Key(service, part, name)


def why_not_yet(key: Key) -> str | None:
    """Why an item has no test; None where it has to have one."""
    return NOT_YET.get(tuple(key), NOT_YET.get((key.service, key.part)))
