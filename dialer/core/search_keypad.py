"""The letters on a telephone's keys: how a name is typed with digits.

Latin letters stand as in ITU-T E.161, Greek and Cyrillic as in ETSI ES 202 130, Hebrew, Arabic and
kana as on phones sold where they are written. Letters are folded ones (search_text.py).
"""

from __future__ import annotations

import unicodedata

_KEYS = {
    "2": "abc αβγ абвгґѓ דהו بتثپ かきくけこ",
    "3": "def δεζ деєжзѕђ אבג اءآأإئؤ さしすせそ",
    "4": "ghi ηθι иіїйкл מנ سشصض たちつてとっ",
    "5": "jkl κλμ мнопљњј יכל دذرزژ なにぬねの",
    "6": "mno νξο рстућќ זחט جحخچ はひふへほ",
    "7": "pqrs πρσ фхцчџ רשת نهوي まみむめも",
    "8": "tuv τυφ шщъыў צק فقكلمگ やゆよゃゅょ",
    "9": "wxyz χψω ьэюя סעפ طظعغ らりるれろ",
    "0": "わをん",
    "1": "あいうえおぁぃぅぇぉ",
}
_TABLE = str.maketrans({c: key for key, row in _KEYS.items() for c in row.replace(" ", "")})


def keys_of(word: str) -> str:
    """The keys that type a folded word; "" when a letter of it is on no key."""
    keys = word.translate(_TABLE)
    if not keys.isascii():
        keys = "".join(c for c in keys if not unicodedata.category(c).startswith("M"))
    return keys if keys.isascii() and keys.isdigit() else ""
