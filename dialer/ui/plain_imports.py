"""Takes PySide's hook off Python's imports, which nothing here has a use for.

The hook serves ``from __feature__ import snake_case`` and the like: after each import it reads the
imported module's whole source, libraries' as well, to look for PySide's name, and the lines stay
in memory. https://doc.qt.io/qtforpython-6/developer/feature-why.html
"""

from __future__ import annotations

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 - brings the hook


def use_plain_imports() -> None:
    """Imports are Python's own again. Does nothing where PySide has no such hook, or another one
    has been put on top of it.
    """
    hook = getattr(builtins, "__feature_import__", None)
    own = getattr(builtins, "__orig_import__", None)
    if own is not None and hook is not None and builtins.__import__ is hook:
        builtins.__import__ = own
        linecache.clearcache()  # of the sources read so far; a traceback reads its own again
