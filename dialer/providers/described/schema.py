"""The JSON Schema of a description, for editors that complete and check as one writes."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from dialer.providers.described.format import Description


def schema() -> dict[str, Any]:
    """The schema, made from format.py."""
    made = msgspec.json.schema(Description)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A provider for Dialer, by a file",
        **made,
    }


def schema_text() -> str:
    """The same as a file."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
