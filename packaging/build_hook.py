"""Hatchling's hook: makes the data that is built from other data, and adds the resources."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class NumberTablesHook(BuildHookInterface[Any]):
    """Packs the number tables for a wheel or an editable install; wheels carry resources/ too."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        # By path: this folder is no package (its name would hide PyPI's `packaging`).
        path = Path(self.root) / "packaging" / "number_tables.py"
        spec = importlib.util.spec_from_file_location("number_tables", path)
        assert spec is not None
        assert spec.loader is not None
        tables = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(tables)
        if not tables.is_current():
            tables.write()
        if version == "standard" and (Path(self.root) / "resources").is_dir():
            # A source checkout reads them where they are (ui/assets.py); a copy would grow stale.
            build_data.setdefault("force_include", {})["resources"] = "dialer/resources"
