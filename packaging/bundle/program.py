"""Where the packed program starts: the same as ``python -m dialer``."""

import os
import sys

if sys.stdout is None or sys.stderr is None:
    # A Windows program without a console has nowhere to write: what is said there goes unheard.
    nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - open until the end
    sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere

from dialer.__main__ import main

sys.exit(main())
