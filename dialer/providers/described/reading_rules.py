"""What the replies and messages of a description must keep: places that can be read, codes and
words that are named once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialer.providers.described.format import (
    AmountReply,
    CallbackPart,
    CallReply,
    ListReply,
    Reply,
    StatusReply,
)
from dialer.providers.described.pattern import PatternError, read_pattern
from dialer.providers.described.places import Path
from dialer.providers.described.request_rules import Problem

_REFUSING = re.compile(r"4[0-9][0-9]")
_ITEM_FIELDS = ("call_id", "to", "from_", "tag", "at", "duration", "cost", "currency")


def reply_problems(reply: Reply, path: Path) -> Iterator[Problem]:
    """How one reply is read."""
    if not reply.code:
        for name in ("success", "refusals"):
            if getattr(reply, name):
                yield Problem((*path, name), "code is missing: it says where they are")
    for name in ("code", "message", "needs"):
        yield from where_problems(getattr(reply, name), reply.read, (*path, name))
    if isinstance(reply, CallReply):
        if reply.read in ("xml", "text") and not (reply.call_id or reply.success or reply.needs):
            yield Problem(path, "nothing tells a yes from any other page: use needs or call_id")
        yield from where_problems(reply.call_id, reply.read, (*path, "call_id"))
    if isinstance(reply, AmountReply):
        for name in ("amount", "currency"):
            yield from where_problems(getattr(reply, name), reply.read, (*path, name))
    if isinstance(reply, ListReply):
        for name in (*_ITEM_FIELDS, "items", "next"):
            key = name.removesuffix("_")
            yield from where_problems(getattr(reply, name), reply.read, (*path, key))
    for code in reply.status_refusals:
        if not _REFUSING.fullmatch(code) or code == "408":
            yield Problem(
                (*path, "status_refusals", code),
                "only HTTP statuses of 400 to 499 refuse, and not 408",
            )
    both = set(reply.success) & set(reply.refusals)
    for code in sorted(both):
        yield Problem((*path, "refusals", code), "the code means success already")


def where_problems(where: str, read: str, path: Path) -> Iterator[Problem]:
    """A place that can be read."""
    if not where:
        return
    if read == "status":
        yield Problem(path, "the body is not read: choose json, xml or text")
    elif read == "text":
        try:
            read_pattern(where)
        except PatternError as error:
            yield Problem(path, f"that pattern cannot be used: {error}")
    elif read == "json" and not all(where.split(".")):
        yield Problem(path, "a place in JSON is names with points between them")
    elif read == "xml" and not all(where.replace("/@", "/").removeprefix("@").split("/")):
        yield Problem(path, "a place in XML is names with slashes between them")


def news_problems(news: StatusReply | CallbackPart, read: str, path: Path) -> Iterator[Problem]:
    """The words for how a call stands."""
    states = (news.state,) if isinstance(news.state, str) else news.state
    if not states or not all(states):
        yield Problem((*path, "state"), "it says where the word is")
    for where in states:
        yield from where_problems(where, read, (*path, "state"))
    for name in ("duration", "cost", "currency"):
        yield from where_problems(getattr(news, name), read, (*path, name))
    if not news.states:
        yield Problem((*path, "states"), "it says what no word means")
    if "" in news.states:
        yield Problem((*path, "states"), "a word is empty")
