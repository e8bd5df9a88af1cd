"""Makes what people install: ``python3 packaging/build.py``, the same line on every system.

Runs on the system's own Python with its standard library alone, as dev.py does; PyInstaller and
what runs Dialer go into an environment of their own. What is made lies in dist/.
"""

import argparse
import platform
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

if sys.hexversion < 0x030B0000:
    sys.exit(f"build.py: Dialer needs Python 3.11 or newer, and this is {sys.version.split()[0]}")

sys.path.insert(0, str(Path(__file__).resolve().parent))

import product
from venv_setup import SetupError, say

Make = Callable[[], Sequence[Path]]


def bundle() -> Sequence[Path]:
    """Dialer with its Python and libraries in one folder."""
    from bundle import environment
    from bundle.places import BUNDLE, BUNDLES

    python = environment.ensure()
    environment.run([python, "packaging/bundle/freeze.py"])
    app = BUNDLES / f"{product.TITLE}.app"
    return [app if app.is_dir() else BUNDLE]


def deb() -> Sequence[Path]:
    """The package for Debian, Ubuntu and what comes of them."""
    from linux import packages

    return [packages.build("deb")]


def rpm() -> Sequence[Path]:
    """The package for Fedora, openSUSE and their kin."""
    from linux import packages

    return [packages.build("rpm")]


def archive() -> Sequence[Path]:
    """The archive with its own install script, for every Linux."""
    from linux import archive as of_linux

    return [of_linux.build()]


def installer() -> Sequence[Path]:
    """The Windows installer."""
    from windows import installer as of_windows

    return [of_windows.build()]


def image() -> Sequence[Path]:
    """The macOS disk image."""
    from macos import image as of_mac

    return [of_mac.build()]


TARGETS: dict[str, dict[str, Make]] = {
    "Linux": {"bundle": bundle, "deb": deb, "rpm": rpm, "archive": archive},
    "Windows": {"bundle": bundle, "installer": installer},
    "Darwin": {"bundle": bundle, "image": image},
}


def main(arguments: Sequence[str]) -> int:
    """Make what was asked for; the exit status."""
    here = TARGETS.get(platform.system(), {})
    parser = argparse.ArgumentParser(
        prog="build.py",
        description=f"Makes the installers of Dialer {product.VERSION} for this system.",
        epilog="; ".join(f"{name}: {(make.__doc__ or '').strip()}" for name, make in here.items()),
    )
    parser.add_argument(
        "--target",
        action="append",
        choices=[*here, "windows-in-wine"],
        help="what to make; all of this system's unless told otherwise",
    )
    parser.add_argument(
        "--keep-bundle", action="store_true", help="pack the bundle that is there already"
    )
    parser.add_argument(
        "--try",
        action="store_true",
        dest="try_out",
        help="then install, start, upgrade and remove it in a clean root (Linux, as root)",
    )
    options = parser.parse_args(arguments)
    wanted = options.target or list(here)
    if not here:
        say(f"there are no installers for {platform.system()}")
        return 1
    try:
        if wanted == ["windows-in-wine"]:
            from windows import in_wine

            return in_wine.run(try_out=options.try_out, keep_bundle=options.keep_bundle)
        if not options.keep_bundle:
            wanted = ["bundle", *(each for each in wanted if each != "bundle")]
        for name in wanted:
            if name == "bundle" and options.keep_bundle:
                continue
            for path in here[name]():
                say(f"made {path.relative_to(product.ROOT)}")
        if options.try_out:
            from linux import try_out

            return try_out.run()
    except SetupError as error:
        say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
