"""Cells that no spreadsheet takes for a formula, and that come back as they were.

Going out, a cell that begins with = + - @, a tab or a line break gets an apostrophe before it, as
OWASP advises (https://owasp.org/www-community/attacks/CSV_Injection). A telephone number with its
plus, of digits, blanks and ( ) . / - alone, stays bare: it can name no cell and call no function,
and every other program wants it so. Coming in, an apostrophe before one of those marks is taken
away again; one that belongs to the text before such a mark is written twice. All else, formulas
too, is plain text on the way in.
"""

from __future__ import annotations

import re

_NUMBER = re.compile(r"\+[0-9][0-9 ()./-]*")
_MARKS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_MARKED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")


def safe_cell(text: str) -> str:
    """A cell as it is written."""
    if text.startswith(_MARKS) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return f"'{text}" if text[:1] == "'" and _MARKED.match(text) else text


def plain_cell(text: str) -> str:
    """A cell as it is meant."""
    return text[1:] if text[:1] == "'" and _MARKED.match(text) else text
