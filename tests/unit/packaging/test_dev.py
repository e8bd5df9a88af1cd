"""dev.py: its manners on the command line, and when it takes an environment for finished."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "packaging" / "dev.py"


def dev(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py as a person does."""
    return subprocess.run(
        [sys.executable, str(SCRIPT), *arguments],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_names_every_command_from_any_folder(tmp_path: Path) -> None:
    done = dev("--help", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr == ""
    for command in ("demo", "test", "check", "bench", "run", "setup", "lock"):
        assert f"\n  {command} " in done.stdout


@pytest.mark.parametrize("arguments", [(), ("dance",), ("check", "twice"), ("lock", "--fast")])
def test_a_wrong_call_is_status_2_and_no_traceback(tmp_path: Path, arguments: list[str]) -> None:
    done = dev(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.fixture
def venv_setup(tmp_path: Path) -> Iterator[Any]:
    """The module on a project of its own, with nothing really installed: ``steps`` tells."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        module: Any = import_module("venv_setup")
        for name, text in {
            "pyproject.toml": "[project]",
            "dialer/__init__.py": '__version__ = "1"',
            "dialer/core/data/numbers.bin": "",
            "packaging/requirements.lock": "a==1",
            "packaging/build_hook.py": "",
        }.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        patch.setattr(module, "ROOT", tmp_path)
        patch.setattr(module, "VENV", tmp_path / ".venv")
        patch.setattr(module, "LOCK", tmp_path / "packaging" / "requirements.lock")
        patch.setattr(module, "STAMP", tmp_path / ".venv" / "dialer-setup.json")
        module.steps = []

        def step(command: list[str], name: str) -> None:
            module.steps.append("install" if "-e" in command else name)
            if name == "making .venv":
                python = module.python_in_venv()
                python.parent.mkdir(parents=True, exist_ok=True)
                python.touch()

        patch.setattr(module, "_step", step)
        patch.setattr(module, "_installed", lambda: ["pip", "A", "dialer_desktop", "Old.Thing"])
        patch.setattr(module.system_libraries, "missing", list)
        yield module
    del sys.modules["venv_setup"]


ALL = ["making .venv", "pip", "install"]


def steps_of_ensure(module: Any) -> list[str]:
    """What a run of ensure() does."""
    module.steps.clear()
    module.ensure()
    return list(module.steps)


def test_a_second_run_does_nothing(venv_setup: Any) -> None:
    assert steps_of_ensure(venv_setup) == ALL
    assert steps_of_ensure(venv_setup) == []


def test_a_new_lock_changes_what_is_there_and_drops_what_it_leaves_out(venv_setup: Any) -> None:
    venv_setup.ensure()
    venv_setup.LOCK.write_text("a==2")
    assert steps_of_ensure(venv_setup) == ["pip", "removing Old.Thing", "install"]
    assert steps_of_ensure(venv_setup) == []


def test_an_interrupted_change_is_not_trusted(
    venv_setup: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    venv_setup.ensure()
    venv_setup.LOCK.write_text("a==2")

    def interrupted() -> list[str]:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(venv_setup, "_installed", interrupted)
        with pytest.raises(KeyboardInterrupt):
            venv_setup.ensure()
    assert steps_of_ensure(venv_setup) == ALL


@pytest.mark.parametrize(
    "name", ["pyproject.toml", "packaging/build_hook.py", "dialer/__init__.py"]
)
def test_a_changed_project_is_installed_anew_alone(venv_setup: Any, name: str) -> None:
    venv_setup.ensure()
    (venv_setup.ROOT / name).write_text("changed")
    assert steps_of_ensure(venv_setup) == ["install"]
    assert steps_of_ensure(venv_setup) == []


def test_data_that_was_cleaned_away_is_made_anew(venv_setup: Any) -> None:
    venv_setup.ensure()
    (venv_setup.ROOT / "dialer/core/data/numbers.bin").unlink()
    assert steps_of_ensure(venv_setup) == ["install"]


def test_an_environment_that_was_moved_or_made_by_hand_is_made_anew(venv_setup: Any) -> None:
    python = venv_setup.python_in_venv()
    python.parent.mkdir(parents=True)
    python.touch()
    assert steps_of_ensure(venv_setup) == ALL
    python.unlink()  # as when the Python that it links to was removed
    assert steps_of_ensure(venv_setup) == ALL


@pytest.mark.parametrize("broken_at", [0, 1, 2])
def test_what_was_interrupted_is_not_trusted(
    venv_setup: Any, monkeypatch: pytest.MonkeyPatch, broken_at: int
) -> None:
    whole = venv_setup._step

    def step(command: list[str], name: str) -> None:
        if len(venv_setup.steps) == broken_at:
            raise KeyboardInterrupt
        whole(command, name)

    with monkeypatch.context() as patch:
        patch.setattr(venv_setup, "_step", step)
        with pytest.raises(KeyboardInterrupt):
            venv_setup.ensure()
    # Only an environment with all of its dependencies is kept.
    assert steps_of_ensure(venv_setup) == (["install"] if broken_at == 2 else ALL)
    assert steps_of_ensure(venv_setup) == []


def test_a_stamp_that_cannot_be_read_is_none(venv_setup: Any) -> None:
    venv_setup.ensure()
    for text in ("", "[]", "{", json.dumps({"environment": 1})):
        venv_setup.STAMP.write_text(text)
        assert steps_of_ensure(venv_setup) == ALL


def test_another_environment_does_not_mislead(
    venv_setup: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "PIP_TARGET"):
        monkeypatch.setenv(name, "elsewhere")
    monkeypatch.setenv("PIP_CERT", "the machine's own matter")
    assert "elsewhere" not in venv_setup.clean_environment().values()
    activated = venv_setup.clean_environment(activated=True)
    assert activated["VIRTUAL_ENV"] == str(venv_setup.VENV)
    assert activated["PATH"].startswith(str(venv_setup.VENV))
    assert activated["PIP_CERT"] == "the machine's own matter"


def test_missing_libraries_are_named_again_but_apt_is_not_asked_again(
    venv_setup: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    libraries = venv_setup.system_libraries
    ran: list[list[str]] = []
    monkeypatch.setattr(libraries, "missing", lambda: ["libEGL.so.1"])
    monkeypatch.setattr(libraries, "_as_root", list)
    monkeypatch.setattr(libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(libraries.subprocess, "run", lambda command, **_: ran.append(command))
    venv_setup.ensure()
    assert [command[-1] for command in ran] == ["update", "libegl1"]
    venv_setup.ensure()
    assert len(ran) == 2
    assert "apt-get" in capsys.readouterr().err.splitlines()[-1]
