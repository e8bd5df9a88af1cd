"""Dialer: a click-to-call desktop dialer.

Only the version lives here, so that asking for it imports nothing.
"""

__version__ = "0.1.0"
