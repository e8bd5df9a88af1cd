"""The project's own virtual environment: made once, trusted only when finished, left alone after.

It knows ``.venv``, the lock and the editable install. Which system libraries Qt wants is in
``system_libraries.py``; what is done with the environment is in ``dev.py``.
"""

import hashlib
import importlib.util
import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import system_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "packaging" / "requirements.lock"
BUILD_LOCK = ROOT / "packaging" / "build.lock"
STAMP = VENV / "dialer-setup.json"

# What would make our Python or pip look elsewhere than into the environment. Where packages come
# from (index, certificates, proxy) stays the machine's own matter.
_MISLEADING = (
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONEXECUTABLE",
    "PYTHONSTARTUP",
    "VIRTUAL_ENV",
    "VIRTUAL_ENV_PROMPT",
    "__PYVENV_LAUNCHER__",
    "PIP_CONSTRAINT",
    "PIP_PREFIX",
    "PIP_ROOT",
    "PIP_TARGET",
    "PIP_USER",
)

# What an environment has that no pin names: what venv puts there, and this project.
_OWN = {"pip", "setuptools", "dialer-desktop"}


class SetupError(Exception):
    """The environment could not be made; the text says what to do."""


def say(text: str) -> None:
    """Tell the person something: on standard error, standard output belongs to the command."""
    sys.stderr.write(f"dev.py: {text}\n")
    sys.stderr.flush()


def python_in_venv() -> Path:
    """The environment's interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def clean_environment(*, activated: bool = False) -> dict[str, str]:
    """The caller's environment without what misleads; activated, with ours in front."""
    environment = {name: value for name, value in os.environ.items() if name not in _MISLEADING}
    if activated:
        folder = str(python_in_venv().parent)
        environment["VIRTUAL_ENV"] = str(VENV)
        environment["PATH"] = os.pathsep.join([folder, environment.get("PATH", os.defpath)])
    return environment


def ensure() -> None:
    """Bring the environment up to date; costs a few hashes when it is."""
    if _up_to_date():
        return
    with _one_at_a_time():
        # Another process may have done it while this one waited.
        done = before = _read_stamp()
        wanted = {
            "environment": _environment_key(),
            "machine": _machine_key(),
            "project": _project_key(),
        }
        if done.get("environment") != wanted["environment"] or not python_in_venv().exists():
            if done.get("machine") == _machine_key() and python_in_venv().exists():
                _update_environment()
            else:
                _make_environment()
            done = {}
        if done.get("project") != wanted["project"] or not _still_there(done):
            # Never call a half-installed project finished; the environment below it is.
            _write_stamp({"environment": wanted["environment"], "machine": wanted["machine"]})
            _install_project()
        # Not asked of apt again on every run where it could not help the last time.
        lacking = system_libraries.ensure(say, in_vain=before.get("lacking"))
        patterns = ("dialer/core/data/*.bin", "resources/translations/*.qm")
        paths = [path for pattern in patterns for path in ROOT.glob(pattern)]
        made = sorted(str(path.relative_to(ROOT)) for path in paths)
        _write_stamp({**wanted, "lacking": lacking, "made": made})


def _up_to_date() -> bool:
    done = _read_stamp()
    return (
        done.get("environment") == _environment_key()
        and done.get("project") == _project_key()
        and done.get("lacking") == []
        and _still_there(done)
        and python_in_venv().exists()
    )


def _still_there(done: dict[str, object]) -> bool:
    """Whether the data files that the last install made have not been cleaned away since."""
    made = done.get("made")
    return isinstance(made, list) and all((ROOT / str(name)).exists() for name in made)


def _environment_key() -> str:
    return _digest(_machine_key().encode(), LOCK.read_bytes())


def _machine_key() -> str:
    # The root is part of it, for an environment cannot be moved; the Python's minor version is,
    # for its packages lie in a folder of that name.
    about = [
        platform.python_implementation(),
        f"{sys.version_info.major}.{sys.version_info.minor}",
        platform.machine(),
        str(ROOT),
    ]
    return _digest("\n".join(about).encode())


def _project_key() -> str:
    # The build hook calls scripts of this folder, and these take the data's format from core.
    files = [ROOT / "pyproject.toml", ROOT / "dialer" / "__init__.py"]
    files += sorted([*ROOT.glob("packaging/*.py"), *ROOT.glob("dialer/core/number_places.py")])
    files += sorted(ROOT.glob("resources/translations/*.ts"))
    return _digest(*(path.read_bytes() for path in files))


def _digest(*parts: bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def _read_stamp() -> dict[str, object]:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _write_stamp(stamp: dict[str, object]) -> None:
    unfinished = STAMP.with_suffix(".new")
    unfinished.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    unfinished.replace(STAMP)


def _make_environment() -> None:
    """Make ``.venv`` from nothing: what an interrupted or an older one holds is not trusted."""
    say("making .venv and installing the pinned dependencies (about 125 MB the first time)")
    # The Python below an environment that happens to be active, this one's own old one included.
    base = getattr(sys, "_base_executable", None) or sys.executable
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise SetupError(
            f"{base} cannot make virtual environments: its venv or ensurepip module is missing"
            f" (on Debian and Ubuntu: sudo apt-get install python3-venv or python{version}-venv)"
        )
    STAMP.unlink(missing_ok=True)  # from here on unfinished, until a new stamp stands
    _step([base, "-m", "venv", "--clear", str(VENV)], "making .venv")
    # Wheels alone: they run nothing at install, and need no compiler and no unpinned build tools.
    _pip("--only-binary", ":all:", "--require-hashes", "-r", str(LOCK))


def _update_environment() -> None:
    """Bring a finished ``.venv`` of this very Python to other pins, and drop what they leave out:
    quicker than a new one, and whoever runs the program meanwhile keeps an environment.
    """
    say("bringing the dependencies to the pinned versions")
    STAMP.unlink(missing_ok=True)
    _pip("--only-binary", ":all:", "--require-hashes", "-r", str(LOCK))
    pinned = set(re.findall(r"^([a-z0-9][a-z0-9._-]*)==", LOCK.read_text("utf-8"), re.M | re.I))
    kept = {_plain(name) for name in pinned} | _OWN
    extra = [name for name in _installed() if _plain(name) not in kept]
    if extra:
        command = [str(python_in_venv()), "-m", "pip", "uninstall", "--yes", "--quiet", *extra]
        _step(command, f"removing {' '.join(extra)}")


def _installed() -> list[str]:
    command = [str(python_in_venv()), "-m", "pip", "list", "--format=json"]
    told = subprocess.run(
        command, env=clean_environment(), capture_output=True, check=True, text=True
    )
    return [each["name"] for each in json.loads(told.stdout)]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()  # packaging.python.org, name normalization


def _install_project() -> None:
    say("installing Dialer itself, editable")
    _pip("--no-index", "--no-build-isolation", "--no-deps", "-e", str(ROOT))


def _pip(*arguments: str) -> None:
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    command = [str(python_in_venv()), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    _step([*command, "install", "--no-user", *quiet, *arguments], "pip")


def _step(command: list[str], name: str) -> None:
    # Standard output is the command's that comes after: what is said here goes to standard error.
    outcome = subprocess.run(
        command,
        cwd=ROOT,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        check=False,
    )
    if outcome.returncode:
        raise SetupError(f"{name} failed with status {outcome.returncode}; its words are above")


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Hold the set-up's lock: freed by the system whenever and however this process ends."""
    path = ROOT / "build" / "setup.lock"
    path.parent.mkdir(exist_ok=True)
    with path.open("a+b") as file:
        if sys.platform == "win32":
            import msvcrt  # not there elsewhere

            file.seek(0)
            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError:
                    continue  # it gives up after ten tries, a second apart; the other needs more
        else:
            import fcntl  # not there on Windows

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
