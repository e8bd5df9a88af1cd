"""One command each to set up, run, test and check Dialer: ``python3 packaging/dev.py --help``.

Runs on the system's own Python with its standard library alone; everything else it installs into
``.venv`` in the project's root. What each command does lives here, how the environment is made in
``venv_setup.py``.
"""

import os
import subprocess
import sys
from pathlib import Path

# Before anything that an older Python could not even read, so that it fails with a sentence.
if sys.hexversion < 0x030B0000:
    sys.exit(f"dev.py: Dialer needs Python 3.11 or newer, and this is {sys.version.split()[0]}")

sys.path.insert(0, str(Path(__file__).resolve().parent))

import desktop_tools
import pin_versions
import venv_setup
from venv_setup import ROOT, SetupError, python_in_venv, say

HELP = """\
usage: python3 packaging/dev.py COMMAND [ARGUMENTS]

  demo  [...]    show Dialer on its built-in simulator (arguments go to `dialer demo`)
  test  [...]    run the tests (arguments go to pytest)
  check          lint, formatting and types: ruff check, ruff format --check, mypy --strict
  bench [...]    run the benchmarks and print one table (NAME ..., --json)
  run   [...]    run `dialer` with these arguments
  screenshots    take the pictures in resources/screenshots anew (--all: of every view)
  coverage       write the help page that says which test proves which documented item
  translations   bring the window's languages up to date with its texts (--check: only look)
  setup          only do what every other command does first: .venv, dependencies, the project
  lock  [...]    write packaging/requirements.lock anew (--upgrade: take the newest versions)

Every command sets up what is missing first, and nothing when nothing has changed since."""


MOST_WORKERS = 4


class UsageError(Exception):
    """A command was called in a way that it does not know."""


def main(arguments: list[str]) -> int:
    """Run one command; give back its exit status."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        sys.stdout.write(f"{HELP}\n")
        return 0 if arguments else 2
    name, *rest = arguments
    command = COMMANDS.get(name)
    if command is None:
        say(f"there is no command {name!r}; see --help")
        return 2
    try:
        return command(rest)
    except UsageError as error:
        say(f"{error}; see --help")
        return 2
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("interrupted; the next run takes it up from there")
        return 130


def demo(arguments: list[str]) -> int:
    """Show the program on the simulator."""
    return run(["demo", *arguments])


def run(arguments: list[str]) -> int:
    """Run dialer where the caller stands, so that file names mean what they say there."""
    venv_setup.ensure()
    # -P: a folder that happens to be called like one of our modules must not be imported.
    return _become(["-P", "-m", "dialer", *arguments])


def test(arguments: list[str]) -> int:
    """Run pytest in the project's root, without a screen unless the caller chose one."""
    venv_setup.ensure()
    desktop_tools.ensure(say, venv_setup.VENV / "desktop-tools-lacking")
    os.chdir(ROOT)
    # All of them wait for servers and windows more than they reckon, so they share the processors;
    # a choice of them runs in one process, where a debugger can be used.
    every = [] if arguments else ["-n", str(_workers()), "--dist", "loadfile"]
    return _become(["-m", "pytest", *every, *arguments], QT_QPA_PLATFORM="offscreen")


def _workers() -> int:
    """How many processes share the tests: more than this stand in each other's way."""
    return min(MOST_WORKERS, os.cpu_count() or 1)


def bench(arguments: list[str]) -> int:
    """Run the benchmarks in the environment."""
    venv_setup.ensure()
    os.chdir(ROOT)
    return _become(["packaging/bench.py", *arguments], QT_QPA_PLATFORM="offscreen")


def check(arguments: list[str]) -> int:
    """Run every static check, the later ones also where an earlier one failed."""
    _takes_nothing("check", arguments)
    venv_setup.ensure()
    scripts = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("packaging/**/*.py"))
    steps = (
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        # packaging/ is no package (it would shadow PyPI's `packaging`), so its files are named.
        ["mypy", *scripts],
    )
    failed = []
    for step in steps:
        title = " ".join(step[:3]) if step[-1] != scripts[-1] else "mypy packaging"
        say(title)
        command = [str(python_in_venv()), "-m", *step]
        if subprocess.run(command, cwd=ROOT, env=_environment(), check=False).returncode:
            failed.append(title)
    say(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def screenshots(arguments: list[str]) -> int:
    """Take the pictures of the window that the documentation shows, or with --all every one."""
    venv_setup.ensure()
    os.chdir(ROOT)
    return _become(["packaging/screenshots.py", *arguments], QT_QPA_PLATFORM="offscreen")


def coverage(arguments: list[str]) -> int:
    """Write the table of documented items and their tests (--check: only look)."""
    venv_setup.ensure()
    os.chdir(ROOT)
    return _become(["packaging/coverage_table.py", *arguments])


def translations(arguments: list[str]) -> int:
    """Bring resources/translations up to date (--check: only look)."""
    if arguments not in ([], ["--check"]):
        raise UsageError("translations takes nothing, or --check")
    venv_setup.ensure()
    os.chdir(ROOT)
    return _become(["packaging/translations.py", *arguments])


def setup(arguments: list[str]) -> int:
    """Only set up."""
    _takes_nothing("setup", arguments)
    venv_setup.ensure()
    say(f"ready: {python_in_venv()}")
    return 0


def lock(arguments: list[str]) -> int:
    """Resolve the dependencies of pyproject.toml anew; needs no environment of ours."""
    if arguments not in ([], ["--upgrade"]):
        raise UsageError("lock takes nothing, or --upgrade")
    pin_versions.write_lock(upgrade=bool(arguments))
    return 0


COMMANDS = {
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "run": run,
    "screenshots": screenshots,
    "coverage": coverage,
    "translations": translations,
    "setup": setup,
    "lock": lock,
}


def _takes_nothing(name: str, arguments: list[str]) -> None:
    if arguments:
        raise UsageError(f"{name} takes no arguments")


def _environment(**defaults: str) -> dict[str, str]:
    return defaults | venv_setup.clean_environment(activated=True)


def _become(arguments: list[str], **defaults: str) -> int:
    """Go on as this Python of the environment, so that signals and status are its own."""
    command = [str(python_in_venv()), *arguments]
    environment = _environment(**defaults)
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execve(command[0], command, environment)
    # Windows has no exec: wait, and let the program itself answer Ctrl-C, which both receive.
    with subprocess.Popen(command, env=environment) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                continue


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
