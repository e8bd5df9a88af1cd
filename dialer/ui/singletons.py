"""Keeps None, True and False alive where PySide6 eats them.

PySide6 6.12.0's wheels return None, True and False without taking a reference, which is right only
since Python 3.12, where they are immortal (https://peps.python.org/pep-0683/). On 3.11 each call of
a method without a result costs one of None's references, of which there are some ten thousand: a
minute of painting, and the interpreter ends with "none_dealloc: deallocating None". 6.11.3 is free
of it. So on 3.11 they get as many references as immortals have.
"""

from __future__ import annotations

import sys


def keep_alive() -> None:
    """Gives them more references than a century of painting can take."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes  # late: only where it is needed

    for singleton in (None, True, False, NotImplemented, Ellipsis):
        # An object begins with the count of its references.
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < sys.maxsize >> 3:
            count.value += sys.maxsize >> 2
