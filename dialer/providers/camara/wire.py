"""Click to Dial's documents: a call is asked for and told of, and events come to the sink.

Source: camaraproject/ClickToDial, ``code/API_definitions/click-to-dial.yaml``, with
CAMARA_common.yaml (ErrorInfo) and CAMARA_event_common.yaml (CloudEvent, SinkCredential).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from dialer.core.phrase import phrase
from dialer.providers.documents import Document, DocumentError, read_document
from dialer.providers.replies import plain

SINK_CHARS_MOST = 2048  # Sink, maxLength
_NUMBER = re.compile(r"\+[1-9][0-9]{4,14}")  # PhoneNumber
_CALL_ID = re.compile(r"[A-Za-z0-9._~:-]{1,256}")  # CallId
_DURATION = re.compile(r"[0-9]{1,9}")  # CallDuration
# EventType; the number is that of the version.
_EVENT_TYPE = re.compile(r"org\.camaraproject\.click-to-dial\.v[0-9]+\.status-changed")


class WireError(ValueError):
    """Not what the definition has; the text completes a sentence."""


@dataclass(frozen=True, slots=True)
class Error:
    """ErrorInfo: an HTTP status, a code and a message."""

    status: int | None
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class CallState:
    """Call: its id and its status, a word that is looked up in status.py."""

    call_id: str
    status: str


@dataclass(frozen=True, slots=True)
class StatusEvent:
    """CallStatusChangedEvent. ``reason`` "" where there is none; ``duration_s`` comes with the
    end.
    """

    call_id: str
    caller: str
    callee: str
    state: str
    reason: str
    duration_s: int | None


def is_number(number: str) -> bool:
    """Whether it is a PhoneNumber."""
    return _NUMBER.fullmatch(number) is not None


def create_call(
    caller: str, callee: str, sink: str | None, sink_token: str, expires_at: datetime
) -> dict[str, object]:
    """CreateCallRequest. The token that events bring with them is good until ``expires_at``."""
    document: dict[str, object] = {"caller": {"number": caller}, "callee": {"number": callee}}
    if sink is not None:
        document["sink"] = sink
        document["sinkCredential"] = {
            "credentialType": "ACCESSTOKEN",
            "accessToken": sink_token,
            "accessTokenExpiresUtc": expires_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "accessTokenType": "bearer",
        }
    return document


def read_call(body: bytes) -> CallState:
    """Call. Raises WireError."""
    document = _document(body)
    call_id, status = document.text("callId"), document.text("status")
    if not _CALL_ID.fullmatch(call_id) or not status:
        raise WireError(phrase("it tells of no call"))
    return CallState(call_id, status)


def read_error(body: bytes) -> Error | None:
    """ErrorInfo; None when the body is none."""
    try:
        document = read_document(body)
    except DocumentError:
        return None
    code = document.text("code")
    if not code:
        return None
    return Error(
        document.count("status"),
        plain(code, 96),
        plain(document.text("message") or phrase("no reason")),
    )


def read_event(body: bytes) -> StatusEvent:
    """A CloudEvent about a call. Raises WireError."""
    document = _document(body)
    if document.text("specversion") != "1.0":
        raise WireError(phrase("it is no CloudEvent of version 1.0"))
    if not _EVENT_TYPE.fullmatch(document.text("type")):
        raise WireError(phrase("its type is not that of a call's status"))
    data = document.child("data")
    status = data.child("status")
    call_id, state = data.text("callId"), status.text("state")
    if not _CALL_ID.fullmatch(call_id):
        raise WireError(phrase("it names no call"))
    if not state:
        raise WireError(phrase("it has no state"))
    duration = data.text("callDuration")
    if duration and not _DURATION.fullmatch(duration):
        raise WireError(phrase("its callDuration is no number of seconds"))
    return StatusEvent(
        call_id=call_id,
        caller=data.text("caller"),
        callee=data.text("callee"),
        state=state,
        reason=status.text("reason"),
        duration_s=int(duration) if duration else None,
    )


@dataclass(frozen=True, slots=True)
class Token:
    """An access token, and for how long it is good (None: it does not say)."""

    text: str
    lasts_s: int | None


def read_token(body: bytes) -> Token | Error:
    """The answer to a client's request for a token (RFC 6749, 5.1 and 5.2). Raises WireError."""
    document = _document(body)
    error = document.text("error")
    if error:
        words = document.text("error_description") or error
        return Error(None, plain(error, 60), plain(words))
    token = document.text("access_token")
    if not token or not token.isascii() or not token.isprintable():
        raise WireError(phrase("it gives no token"))
    if document.text("token_type").lower() not in ("bearer", ""):
        raise WireError(phrase("its token is of another kind"))
    return Token(token, document.count("expires_in"))


def _document(body: bytes) -> Document:
    try:
        return read_document(body)
    except DocumentError as error:
        raise WireError(str(error)) from None
