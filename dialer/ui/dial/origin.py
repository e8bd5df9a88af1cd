"""Where a number came from that nobody typed here, and the question that is asked about it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dialer.ui.dial.facts import Facts

_SCHEME = re.compile(r"\s*(tel|callto|sips?)\s*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Origin:
    """``kind``: a link's scheme, "selection" or "clipboard"; ``program``: which one passed it, ""
    where that is not known.
    """

    kind: str = "link"
    program: str = ""


def link_origin(link: str, program: str = "") -> Origin:
    """Of a link."""
    found = _SCHEME.match(link)
    return Origin(found[1].lower() if found else "link", program)


def question(origin: Origin, facts: Facts) -> str:
    """What is asked: who wants this number called, and which one exactly."""
    # Isolated: digits stay in their order among right-to-left words.
    number = f"\u2066{facts.address}\u2069"
    where = (
        facts.country if facts.place in ("", facts.country) else f"{facts.place}, {facts.country}"
    )
    called = f"{number} ({where})" if where else number
    if origin.kind == "selection":
        words = QCoreApplication.translate("origin", "Call the selected number, {number}?")
    elif origin.kind == "clipboard":
        words = QCoreApplication.translate("origin", "Call the copied number, {number}?")
    elif origin.kind == "link" and origin.program:
        words = QCoreApplication.translate("origin", "A link from {program} asks to call {number}.")
    elif origin.kind == "link":
        words = QCoreApplication.translate("origin", "A link asks to call {number}.")
    elif origin.program:
        words = QCoreApplication.translate(
            "origin", "A {scheme}: link from {program} asks to call {number}."
        )
    else:
        words = QCoreApplication.translate("origin", "A {scheme}: link asks to call {number}.")
    return words.format(scheme=origin.kind, program=origin.program, number=called)
