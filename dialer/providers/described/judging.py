"""What a reply means by a description: yes, a refusal that it names, or nothing that it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dialer.core.call import Outcome
from dialer.core.errors import ProviderRefusedError
from dialer.core.phrase import phrase
from dialer.providers.described.format import RefusalPart, Reply
from dialer.providers.described.locator import Found, UnreadableError, read_found
from dialer.providers.http import Reply as Received
from dialer.providers.pace import TOO_MANY
from dialer.providers.replies import Refusal, plain

_CODE_CHARS = 60
_ID_CHARS_MOST = 200
Keep = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """``refused`` is there for a refusal; ``found`` for a yes; else ``why`` completes: its
    answer is not documented. ``code``: the service's own, "" where there is none.
    """

    code: str
    found: Found | None = None
    refused: ProviderRefusedError | None = None
    why: str = ""


def judge(title: str, reply: Reply, received: Received, keep: Keep) -> Verdict:
    """Holds what arrived against the tables of ``reply``. ``keep`` masks secrets in words that are
    the service's own.
    """
    try:
        found = read_found(reply.read, received.body)
    except UnreadableError as error:
        found, why = None, str(error)
    else:
        why = ""
    code = None if found is None else found.text(reply.code)
    words = None if found is None else found.text(reply.message)
    shown = plain(keep(code or str(received.status)), _CODE_CHARS)
    named = _refusal(reply.refusals, code)
    if named is None and not received.accepted:
        named = _refusal(reply.status_refusals, str(received.status))
    if named is None and reply.client_errors_refuse and received.refuses:
        named = RefusalPart(meaning=words or f"HTTP {received.status}")
    if named is not None:
        refusal = _with_wait(named, received)
        meaning = plain(keep(refusal.meaning)).rstrip(".")
        refused = Refusal(meaning, refusal.hint, Outcome(refusal.outcome)).error(title, shown)
        return Verdict(shown, refused=refused)
    if found is None:
        return Verdict(shown, why=why)
    if _is_success(reply, received, found, code):
        return Verdict(shown, found=found)
    told = f", {plain(keep(words), 120)}" if words else ""
    if code is None:
        why = phrase(
            "its answer is not documented (HTTP {status}{told})", status=received.status, told=told
        )
    else:
        why = phrase(
            "its answer is not documented (HTTP {status}, code {code}{told})",
            status=received.status,
            code=shown,
            told=told,
        )
    return Verdict(shown, why=why)


def is_named(codes: tuple[str, ...], verdict: Verdict, received: Received) -> bool:
    """Whether a reply's code or HTTP status is one of these."""
    return verdict.code in codes or str(received.status) in codes


def is_id(text: str | None) -> bool:
    """Whether it can be a service's id of a call."""
    return text is not None and len(text) <= _ID_CHARS_MOST and text.isprintable()


def _is_success(reply: Reply, received: Received, found: Found, code: str | None) -> bool:
    if not received.accepted or (reply.needs and not found.has(reply.needs)):
        return False
    if reply.success_status and received.status not in reply.success_status:
        return False
    if reply.success:
        return code in reply.success
    return code is None  # a code that no table has is no yes


def _refusal(table: Mapping[str, str | RefusalPart], code: str | None) -> RefusalPart | None:
    named = None if code is None else table.get(code)
    return RefusalPart(meaning=named) if isinstance(named, str) else named


def _with_wait(part: RefusalPart, received: Received) -> RefusalPart:
    """A service that names a time to wait knows best what to do."""
    if received.status != TOO_MANY or not received.wait_s:
        return part
    hint = phrase("Wait {seconds} s, then try again.", seconds=round(received.wait_s))
    return RefusalPart(meaning=part.meaning, hint=hint, outcome=part.outcome)
