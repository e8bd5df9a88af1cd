"""Sentences that come back from the disk, where they lie in English: which template and what parts
one was made of, so that the log of calls can be read in the person's language.

Only what the engine writes down beside calls and steps is here; a test looks that each template is
one of the engine's still.
"""

from __future__ import annotations

import re
from functools import cache

from dialer.core.phrase import Phrase, phrase

TEMPLATES = (
    "The call has reached {words}.",
    "The conference has reached its limit of {max_cost}.",
    "{limit}, reckoned from its price",
    "its limit of {amount}",
    "not placed: {why}",
    "closed by this program: {words}",
    "closed by this program: {why}",
    "a fault in this program: {kind}",
    "{title} could not be reached: {why}.",
    "It is not known whether {title} placed the call: {why}.",
    "no answer came within {seconds} s",
    "no connection came within {seconds} s",
    "its answer is not documented (HTTP {status})",
    "its answer is not documented (HTTP {status}, code {code})",
    "it redirects elsewhere (HTTP {status})",
    "{meaning} (code {code})",
    "Added {title}",
    "Changed {title}",
    "Removed {title}",
    "Synced with {title}",
)
COUNTED = ("its limit of %n minutes", "Removed %n contacts", "Merged %n contacts into {title}")
"""Each with its plural alone; of the singular, the English is one letter shorter."""

DEEPEST = 3
_SENTENCES = re.compile(r"(?<=[.?!]) (?=[A-Z])")


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    known = []
    for template in (*COUNTED, *TEMPLATES):
        escaped = re.escape(template)
        escaped = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", escaped)
        escaped = escaped.replace("%n", r"(?P<n>[0-9]+)")
        for word in ("minutes", "contacts"):
            escaped = escaped.replace(word, f"{word}?")
        known.append((template, re.compile(escaped)))
    return tuple(known)


def recognised(text: str, deep: int = 0) -> Phrase | None:
    """The Phrase that was written down as ``text``; None where it is none of these."""
    if deep > DEEPEST or " " not in text:
        return None
    for template, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            parts = found.groupdict()
            count = parts.pop("n", None)
            inner = {
                name: recognised(part, deep + 1) or Phrase(part) for name, part in parts.items()
            }
            made = phrase(template, **inner) if inner else Phrase(text, template)
            if count is not None:
                made = Phrase(text, template, inner)
                made.plural_of = int(count)
            return made
    sentences = _SENTENCES.split(text)
    if len(sentences) < 2:
        return None
    gaps = " ".join(f"{{part{place}}}" for place in range(len(sentences)))
    each = {
        f"part{place}": recognised(part, deep + 1) or Phrase(part)
        for place, part in enumerate(sentences)
    }
    return phrase(gaps, **each)
