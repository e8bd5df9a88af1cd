"""The lines of a lock that a Windows with Python 3.11 installs, hashes and all; run by itself.

pip's own ``--platform`` chooses wheels but reads markers as for the system that it runs on.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}
_ENTRY = re.compile(r"^(\S+==\S+)(?: ; (.*?))?( \\\n(?:    --hash=\S+(?: \\)?\n?)+)", re.MULTILINE)


def chosen(lock: str) -> Iterator[str]:
    """Each entry whose marker holds on Windows, without the marker."""
    from packaging.markers import Marker  # the library; run with the build environment's Python

    for pin, marker, hashes in _ENTRY.findall(lock):
        if not marker or Marker(marker).evaluate(dict(WINDOWS)):
            yield f"{pin}{hashes}".rstrip()


if __name__ == "__main__":
    sys.stdout.write("\n".join([*chosen(Path(sys.argv[1]).read_text("utf-8")), ""]))
