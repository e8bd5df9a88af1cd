"""The labels of numbers as Google's tables write them."""

from __future__ import annotations

_WRITTEN = {
    "mobile": "Mobile",
    "home": "Home",
    "work": "Work",
    "main": "Main",
    "other": "Other",
    "pager": "Pager",
    "home fax": "Home Fax",
    "work fax": "Work Fax",
}
_MEANT = {written: label for label, written in _WRITTEN.items()} | {"Cell": "mobile"}


def written_label(label: str) -> str:
    """A label as Google has it; a person's own that looks like one of those gets an apostrophe."""
    if label in _WRITTEN:
        return _WRITTEN[label]
    return f"'{label}" if label in _MEANT or label[:1] in ("'", "*") else label


def meant_label(cell: str) -> str:
    """The label that a cell means; a star only says which number is the first."""
    cell = cell.strip()
    if cell.startswith("'"):
        return cell[1:]
    cell = cell.removeprefix("*").strip()
    return _MEANT.get(cell, cell)
