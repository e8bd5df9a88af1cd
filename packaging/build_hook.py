"""Hatchling's hook: makes the data that is built from other data, and adds the resources."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DataHook(BuildHookInterface[Any]):
    """Packs the number tables and the translations for a wheel or an editable install; wheels carry
    resources/ too.
    """

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        tables = self._script("number_tables")
        if not tables.is_current():
            tables.write()
        translations = self._script("translations")
        if not translations.is_current():
            translations.release()
        if version == "standard" and (Path(self.root) / "resources").is_dir():
            # A source checkout reads them where they are (ui/assets.py); a copy would grow stale.
            build_data.setdefault("force_include", {})["resources"] = "dialer/resources"

    def _script(self, name: str) -> ModuleType:
        """By path: that folder is no package (its name would hide PyPI's `packaging`)."""
        path = Path(self.root) / "packaging" / f"{name}.py"
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
