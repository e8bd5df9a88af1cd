"""Runs in the bundle before the program: PyInstaller's launcher leaves one thing to put right."""

import os
import sys

if sys.platform.startswith("linux"):
    # The launcher led the loader to the bundle's libraries. The loader has read that; a browser or
    # an editor that the program starts must not find ours.
    original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = original
