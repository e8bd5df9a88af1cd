"""Asterisk's channels, bridges, events and errors, read.

Source: rest-api/api-docs/{channels,bridges,events}.json, whose names these are, and what a real one
(22.10) was seen to send. A field that is missing or of another kind counts as absent.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from dialer.providers.documents import Document, DocumentError, read_document
from dialer.providers.replies import plain

UP, RINGING = "Up", "Ringing"
_STASIS = "Stasis"


@dataclass(frozen=True, slots=True)
class Channel:
    """One leg. ``inside``: it is in a Stasis application, where it can be bridged."""

    id: str
    state: str
    inside: bool


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to a channel. ``dialled``: the word of a Dial event; ``cause`` with its words
    and the technology's own code (for PJSIP that of SIP) come when it ends; ``bridge`` where it
    entered or left one. ``at``: by Asterisk's clock, in UTC.
    """

    kind: str
    channel: Channel | None = None
    dialled: str = ""
    cause: int | None = None
    cause_words: str = ""
    tech_cause: str = ""
    bridge: str = ""
    at: datetime | None = None
    raw: str = field(default="", compare=False, repr=False)


# What is heard; the rest (ChannelVarset and its kin come by the dozen) changes nothing here.
KINDS = frozenset(
    (
        "ApplicationReplaced",
        "ChannelDestroyed",
        "ChannelEnteredBridge",
        "ChannelLeftBridge",
        "ChannelStateChange",
        "Dial",
        "StasisEnd",
        "StasisStart",
    )
)


def read_event(text: str) -> Event | None:
    """An event; None for one that changes nothing here, and for what is none."""
    try:
        document = read_document(text.encode("utf-8", "replace"))
    except DocumentError:
        return None
    kind = document.text("type")
    if kind not in KINDS:
        return None
    channel = document.child("peer" if kind == "Dial" else "channel")
    return Event(
        kind,
        _channel(channel),
        dialled=document.text("dialstatus"),
        cause=document.count("cause"),
        cause_words=plain(document.text("cause_txt"), 80),
        tech_cause=plain(document.text("tech_cause"), 20),
        bridge=document.child("bridge").text("id"),
        at=document.iso_time("timestamp"),
        raw=text,
    )


def read_channel(body: bytes) -> Channel | None:
    """A channel resource; None when it is none."""
    try:
        return _channel(read_document(body))
    except DocumentError:
        return None


def read_bridge(body: bytes) -> list[str] | None:
    """The channels in a bridge; None when it is none."""
    try:
        document = read_document(body)
    except DocumentError:
        return None
    return document.texts("channels") if document.text("id") else None


def read_fault(body: bytes) -> str:
    """Asterisk's words for what went wrong: ``{"message"}``, or ``{"error"}``; "" for what is
    none of its own.
    """
    try:
        document = read_document(body)
    except DocumentError:
        return ""
    return plain(document.text("message") or document.text("error"), 120)


def _channel(document: Document) -> Channel | None:
    if not document.text("id"):
        return None
    inside = document.child("dialplan").text("app_name") == _STASIS
    return Channel(document.text("id"), document.text("state"), inside)
