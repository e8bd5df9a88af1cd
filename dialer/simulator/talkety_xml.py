"""Talkety's replies as XML 1.0 in UTF-8, element by element as its document shows them. Builds,
decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal
from xml.etree import ElementTree as ET

from aiohttp import web

from dialer.simulator.talkety_faults import Fault

Place = Callable[[], web.Response]
"""Places something and answers for it."""


def ill_formed(root: ET.Element) -> web.Response:
    """A conference with the wrong end tags of the document's sample: no parser takes it."""
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    for name in ("start", "end"):
        text = text.replace(f"</conference_{name}>", f"</call_{name}>")
    text = text.replace("</conference_status>", "</call_status>")
    return web.Response(text=text, content_type="text/xml", charset="utf-8")


def reply(root: ET.Element, status: int = 200) -> web.Response:
    text = '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(
        root, encoding="unicode", short_empty_elements=False
    )
    return web.Response(text=text + "\n", status=status, content_type="text/xml", charset="utf-8")


def success(**ids: int) -> ET.Element:
    """`<success>` with `call_id` or `conference_id`."""
    root = ET.Element("success")
    for name, value in ids.items():
        ET.SubElement(root, name).text = str(value)
    return root


def fault(fault: Fault, status: int) -> web.Response:
    """`<error>` with `code` and `message`."""
    code, message = fault.value
    return reply(record("error", {"code": str(code), "message": message}), status)


def record(tag: str, values: dict[str, str], /) -> ET.Element:
    """An element whose children are `values`, in order."""
    root = ET.Element(tag)
    for name, value in values.items():
        ET.SubElement(root, name).text = _allowed(value)
    return root


def listing(tag: str, entries: Iterable[ET.Element]) -> ET.Element:
    root = ET.Element(tag)
    root.extend(entries)
    return root


def pricing(prices: Iterable[tuple[str, Decimal | None]]) -> ET.Element:
    """`<pricing>`: the sum for a minute, then each number in the order asked; None for one that
    cannot be dialled, which has no `cost` attribute at all."""
    root = ET.Element("pricing")
    total = ET.SubElement(root, "total_costs")
    numbers = ET.SubElement(root, "numbers")
    summed = Decimal(0)
    for number, price in prices:
        attributes = {"valid": "false"}
        if price is not None:
            summed += price
            attributes = {"cost": money(price), "valid": "true"}
        ET.SubElement(numbers, "number", attributes).text = _allowed(number)
    total.text = money(summed)
    return root


def numbers(converted: Iterable[str]) -> ET.Element:
    """`<numbers>` of `convert`, whose form is in no surviving text."""
    return listing("numbers", (_number(number) for number in converted))


def _number(text: str) -> ET.Element:
    element = ET.Element("number")
    element.text = _allowed(text)
    return element


def money(amount: Decimal) -> str:
    """Five decimal places at most and at least one, as in the samples 1.94022, 0.4869 and
    0.0105."""
    whole, _, places = f"{amount:.5f}".partition(".")
    return f"{whole}.{places.rstrip('0') or '0'}"


def moment(at: datetime | None) -> str:
    """UTC with whole seconds, 2007-02-26T23:54:28Z; empty for what has not happened."""
    return "" if at is None else at.strftime("%Y-%m-%dT%H:%M:%SZ")


def _allowed(text: str) -> str:
    # XML 1.0 has no way at all to write most control characters.
    return "".join(
        c
        for c in text
        if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")
    )
