"""Takes pictures of the demo's window: the few that the documentation shows, or with ``--all`` of
every view, light and dark, in English and Arabic, narrow and wide, at 100 and 200 %.

``dev.py screenshots`` starts it in the environment. It opens no window in sight. Those of ``--all``
lie in a folder that git leaves out: they are many, and can be made at any time.
"""

import logging
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FEW = ROOT / "resources" / "screenshots"
ALL = FEW / "all"
TO = "+44 20 7946 0018"
SPEED = 2.0
LOCALES = {"en": "en_US.UTF-8", "ar": "ar_EG.UTF-8"}
SCALES = (1, 2)
FEW_STATES = 7
"""Dial, ringing, talking, ended, calls, contacts, report."""


def main(arguments: list[str]) -> int:
    """Take them; 1 when any is missing."""
    if arguments[:1] == ["--run"]:
        return take(arguments[1], everything="--all" in arguments)
    everything = arguments == ["--all"]
    if arguments and not everything:
        sys.stderr.write("usage: dev.py screenshots [--all]\n")
        return 2
    runs = [(lang, scale) for lang in LOCALES for scale in (SCALES if everything else (1,))]
    status = 0
    for language, scale in runs:
        # Language and scale are those of a whole process.
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(scale),
            "LC_ALL": LOCALES[language],
            "LANGUAGE": "",
        }
        command = [sys.executable, __file__, "--run", f"{language}-{scale}00"]
        command += ["--all"] if everything else []
        status |= subprocess.run(command, env=environment, check=False).returncode
    return status


def take(name: str, *, everything: bool) -> int:
    """Take those of one language and scale, which the environment says already."""
    sys.path.insert(0, str(ROOT))
    # Late: the environment decides how Qt starts.
    from dialer.app import Composition
    from dialer.cli.demo_town import DemoTown
    from dialer.ui.theme import Mode
    from dialer.ui.tour import Variant

    if everything:
        variants = tuple(
            Variant(f"{mode}-{size}-{name}", mode, width, height)
            for mode in (Mode.LIGHT, Mode.DARK)
            for size, width, height in (("wide", 1200, 760), ("narrow", 420, 800))
        )
    elif name.startswith("en"):
        variants = (
            Variant("light", Mode.LIGHT),
            Variant("dark", Mode.DARK),
            Variant("wide", Mode.LIGHT, width=1600, height=900),
            Variant("narrow", Mode.LIGHT, width=420, height=800),
            Variant("narrow-dark", Mode.DARK, width=420, height=800),
        )
    else:
        variants = (Variant("right-to-left", Mode.LIGHT),)
    logging.basicConfig(level=logging.ERROR)
    into = ALL if everything else FEW
    with tempfile.TemporaryDirectory(prefix="dialer-screenshots-") as folder:
        own = {"LANG": os.environ["LC_ALL"], "DIALER_HOME": folder, "DIALER_SECRETS": "file"}
        home = Composition(own)
        with DemoTown(home, Path(folder), SPEED) as town:
            demo_home = home.another_home(Path(folder))
            taken = demo_home.picture_demo(
                town.engine, SPEED, TO, into, variants, everything=everything
            )
    for path in taken:
        sys.stdout.write(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} KB\n")
    return 0 if len(taken) >= FEW_STATES * len(variants) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
