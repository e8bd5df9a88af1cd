"""Takes the pictures in ``resources/screenshots``: the demo's window in each state of a call.

``dev.py screenshots`` starts it in the environment. It opens no window in sight.
"""

import logging
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "screenshots"
TO = "+44 20 7946 0018"
SPEED = 2.0
STATES = 7
"""Dial, ringing, talking, ended, calls, contacts, report."""


def main() -> int:
    """Take them all; 1 when any is missing."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = "en_US.UTF-8"  # dates and figures as one country writes them
    sys.path.insert(0, str(ROOT))
    # Late: the environment decides how Qt starts.
    from dialer.app import Composition
    from dialer.cli.demo_town import DemoTown
    from dialer.ui.theme import Mode
    from dialer.ui.tour import Variant

    variants = (
        Variant("light", Mode.LIGHT),
        Variant("dark", Mode.DARK),
        Variant("wide", Mode.LIGHT, width=1600, height=900),
        Variant("narrow", Mode.LIGHT, width=420, height=800),
        Variant("narrow-dark", Mode.DARK, width=420, height=800),
        Variant("right-to-left", Mode.LIGHT, right_to_left=True),
    )
    logging.basicConfig(level=logging.ERROR)
    environment = {"LANG": "en_US.UTF-8"}
    with tempfile.TemporaryDirectory(prefix="dialer-screenshots-") as folder:
        home = Composition({**environment, "DIALER_HOME": folder, "DIALER_SECRETS": "file"})
        with DemoTown(home, Path(folder), SPEED) as town:
            demo_home = home.another_home(Path(folder))
            taken = demo_home.picture_demo(town.engine, SPEED, TO, FOLDER, variants)
    for path in taken:
        sys.stdout.write(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} KB\n")
    return 0 if len(taken) == STATES * len(variants) else 1


if __name__ == "__main__":
    sys.exit(main())
