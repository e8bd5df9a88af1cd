"""Where the program starts: the command line's words, and nothing else.

``--version`` imports nothing more.
"""

from __future__ import annotations

import sys


def main() -> int:
    """The command ``dialer``; returns its exit status."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from dialer import __version__

        sys.stdout.write(f"dialer {__version__}\n")
        return 0
    from dialer.app import run  # late: the version costs no more than the interpreter

    return run(sys.argv[1:])


def main_gui() -> int:
    """The windowed command ``dialer-gui``, which has no terminal; returns its exit status."""
    from dialer.app import run

    return run(["gui", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
