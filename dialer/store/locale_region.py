"""The country of the person's locale: the default for numbers typed in national form."""

from __future__ import annotations

import re
from collections.abc import Mapping

LOCALE = re.compile(r"[a-z]{2,3}(?:_[A-Za-z]{4})?_([A-Z]{2})(?:[.@].*)?")


def locale_region(environment: Mapping[str, str]) -> str | None:
    """ISO 3166 letters from LC_ALL, LC_TELEPHONE or LANG, such as GB of ``en_GB.UTF-8``; else
    None.
    """
    for name in ("LC_ALL", "LC_TELEPHONE", "LANG"):
        value = environment.get(name, "")
        if value:
            matched = LOCALE.fullmatch(value)
            return matched[1] if matched else None
    return None
