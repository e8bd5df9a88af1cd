"""The build hook: a wheel has number tables and translations, and they are not built twice."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def hook_module() -> ModuleType:
    """By path, as hatchling loads it."""
    spec = importlib.util.spec_from_file_location("build_hook", ROOT / "packaging/build_hook.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def initialize(
    module: ModuleType, root: Path, target: str, version: str = "standard"
) -> dict[str, Any]:
    """Run the hook as hatchling does; what it adds to the build."""
    nothing: Any = None
    build_data: dict[str, Any] = {}
    hook = module.DataHook(str(root), {}, nothing, nothing, str(root), target)
    hook.initialize(version, build_data)
    return build_data


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A source tree that was never built, with writers that only leave a mark."""
    (tmp_path / "packaging").mkdir()
    for name, verb in (("number_tables", "write"), ("translations", "release")):
        (tmp_path / "packaging" / f"{name}.py").write_text(
            "from pathlib import Path\n"
            f"MARK = Path(__file__).parent / '{verb}'\n"
            "def is_current(): return MARK.exists()\n"
            f"def {verb}(): MARK.open('x').close()\n"
        )
    return tmp_path


def test_a_wheel_gets_the_tables_and_the_translations_once(
    hook_module: ModuleType, tree: Path
) -> None:
    initialize(hook_module, tree, "wheel")
    assert (tree / "packaging" / "write").exists()
    assert (tree / "packaging" / "release").exists()
    initialize(hook_module, tree, "wheel")  # would fail if it wrote again


def test_a_wheel_carries_the_resources_and_an_editable_install_no_copy(
    hook_module: ModuleType, tree: Path
) -> None:
    (tree / "resources").mkdir()
    included = {"force_include": {"resources": "dialer/resources"}}
    assert initialize(hook_module, tree, "wheel") == included
    assert initialize(hook_module, tree, "wheel", "editable") == {}


def test_a_source_archive_needs_none(hook_module: ModuleType, tree: Path) -> None:
    initialize(hook_module, tree, "sdist")
    assert not (tree / "packaging" / "write").exists()


def test_the_real_writer_finds_its_place_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    (tmp_path / "dialer" / "core").mkdir(parents=True)
    for name in (
        "dialer/__init__.py",
        "dialer/core/__init__.py",
        "dialer/core/number_places.py",
        "dialer/core/phrase.py",
    ):
        shutil.copy(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path.parent)
    code = (
        "import runpy, sys;"
        f"names = runpy.run_path({str(tmp_path / 'packaging' / 'number_tables.py')!r});"
        "sys.exit(names['TABLE_PATH'].is_relative_to(sys.argv[1]) is not True)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert done.returncode == 0
