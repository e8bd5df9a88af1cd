"""Desktop entries, as freedesktop.org defines them: what a Linux desktop starts the program by.

https://specifications.freedesktop.org/desktop-entry-spec/latest/
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from dialer.desktop.product_words import said
from dialer.desktop.surroundings import NAME, SCHEMES, Surroundings

FILE_NAME = f"{NAME}.desktop"
LINK_TYPES = tuple(f"x-scheme-handler/{scheme}" for scheme in SCHEMES)
_PLAIN = re.compile(r"[\w/.:=,@+-]+", re.ASCII)


def exec_line(words: Iterable[str], code: str = "") -> str:
    """The value of ``Exec``: words quoted as the specification wants, then a field code as ``%u``.

    A word is quoted, then the whole escaped once more as any string of the file is.
    """
    quoted = [word if _PLAIN.fullmatch(word) else _quoted(word) for word in words]
    return " ".join([*quoted, code] if code else quoted)


def _quoted(word: str) -> str:
    inner = re.sub(r'(["`$\\])', r"\\\1", word).replace("%", "%%")
    return '"' + inner.replace("\\", "\\\\") + '"'


def _command(here: Surroundings, *arguments: str) -> Sequence[str]:
    variables = [f"{name}={value}" for name, value in here.home_variables.items()]
    return [*(["env", *variables] if variables else []), *here.command, *arguments]


def _in_all_languages(key: str, name: str) -> Iterator[str]:
    """A key's lines: ``Comment=…`` for everybody, then ``Comment[de]=…`` and so on."""
    for language, text in said(name):
        yield f"{key}[{language}]={text}" if language else f"{key}={text}"


def application_entry(here: Surroundings) -> str:
    """The entry of the program: it opens links, and its icon's menu has the quick dial box."""
    icon = str(here.icon) if here.icon is not None else NAME
    return "\n".join(
        [
            "[Desktop Entry]",
            "Type=Application",
            "Name=Dialer",
            *_in_all_languages("GenericName", "generic_name"),
            *_in_all_languages("Comment", "summary"),
            *_in_all_languages("Keywords", "keywords"),
            f"Exec={exec_line(_command(here), '%u')}",
            f"Icon={icon}",
            "Terminal=false",
            "Categories=Network;Telephony;",
            f"MimeType={';'.join(LINK_TYPES)};",
            f"StartupWMClass={NAME}",
            "Actions=quick-dial;",
            "",
            "[Desktop Action quick-dial]",
            *_in_all_languages("Name", "quick_dial"),
            f"Exec={exec_line(_command(here, 'gui', '--quick'))}",
            "",
        ]
    )


def login_entry(here: Surroundings) -> str:
    """The entry that starts the program with the session."""
    return "\n".join(
        [
            "[Desktop Entry]",
            "Type=Application",
            "Name=Dialer",
            *_in_all_languages("Comment", "summary"),
            f"Exec={exec_line(_command(here, 'gui', '--at-login'))}",
            f"Icon={here.icon if here.icon is not None else NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        ]
    )


def entry_value(text: str, key: str) -> str:
    """A key of an entry's main group; "" where it has none."""
    group = text.partition("[Desktop Entry]")[2].partition("\n[")[0]
    found = re.search(rf"^{re.escape(key)}\s*=\s*(.*)$", group, re.MULTILINE)
    return found[1].strip() if found else ""
