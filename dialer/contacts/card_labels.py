"""The label of a number in plain words, and the types of vCard that say the same.

RFC 6350 section 6.4.1; Apple writes labels of a person's own as ``item1.X-ABLabel:Lake house`` and
its built-in ones as ``_$!<Mobile>!$_``, which Google and Nextcloud read and write too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialer.contacts.content_lines import one_line

LABEL = "X-ABLABEL"

_APPLE = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FOREIGN = re.compile(r"^x-", re.IGNORECASE)

# What nearly every number is, or how it is ranked: no label.
_SILENT = frozenset(("voice", "pref", "internet", "msg", "text", "x-voice"))
_LABELS = {
    frozenset(("cell",)): "mobile",
    frozenset(("home",)): "home",
    frozenset(("work",)): "work",
    frozenset(("main",)): "main",
    frozenset(("other",)): "other",
    frozenset(("fax",)): "fax",
    frozenset(("work", "fax")): "work fax",
    frozenset(("home", "fax")): "home fax",
    frozenset(("other", "fax")): "other fax",
    frozenset(("work", "cell")): "work mobile",
    frozenset(("home", "cell")): "home mobile",
    frozenset(("pager",)): "pager",
    frozenset(("work", "pager")): "work pager",
    frozenset(("car",)): "car",
    frozenset(("video",)): "video",
    frozenset(("isdn",)): "isdn",
    frozenset(("textphone",)): "textphone",
    frozenset(("iphone",)): "iPhone",
}
_TYPES = {label: types for types, label in _LABELS.items()}
_SAME = {"mobile": "cell", "x-mobile": "cell", "workfax": "work fax", "homefax": "home fax"}


def label_of(types: Sequence[str], own: str) -> str:
    """The label of a number with these types; ``own``: what X-ABLabel says of it. Words of a
    person's own keep their capitals.
    """
    if own:
        built_in = _APPLE.fullmatch(own.strip())
        return _built_in(built_in[1]) if built_in else one_line(own)
    plain = {word.lower() for word in types}
    words = frozenset(_SAME.get(word, word) for word in plain) - _SILENT
    if "cell" in words and "iphone" in words:
        words -= {"cell"}
    known = _LABELS.get(words)
    if known is not None:
        return known
    told = dict.fromkeys(word for word in types if word.lower() in words)
    return one_line(" ".join(_FOREIGN.sub("", word) for word in told))


def _built_in(name: str) -> str:
    """Apple's HomeFAX in plain words."""
    return name if name == "iPhone" else one_line(_CAPITAL.sub(" ", name).lower())


def types_of(label: str) -> frozenset[str] | None:
    """The types that say this label; None when it needs words of its own."""
    return frozenset() if not label else _TYPES.get(label)


def speaking(types: frozenset[str]) -> frozenset[str]:
    """The types without those that nearly every number has."""
    return types - {"voice"}
