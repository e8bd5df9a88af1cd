"""The software bill of materials: every part of a bundle, as CycloneDX 1.6 in JSON.

Written here: what a bundle needs of the format is one list of components. The library for it brings
ten packages into the build, and describes an environment, not what was really taken from it.
https://cyclonedx.org/docs/1.6/json/
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime

from bundle.parts import Part

# Only what is on the SPDX list may be called an id; the rest is a name, as the format wants it.
_SPDX = (
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "GPL-2.0-or-later",
    "ISC",
    "LGPL-3.0-only",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "PSF-2.0",
    "Python-2.0.1",
    "Unlicense",
    "Zlib",
)


def bill(name: str, version: str, licence: str, parts: Iterable[Part], seconds: int) -> str:
    """The bill as text. ``seconds`` since 1970 is when it was made; the same parts at the same
    moment give the same text.
    """
    components = [_component(part) for part in parts]
    purl = f"pkg:generic/{name}@{version}"
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([purl, seconds, components]))
    made = datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
    whole = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": made,
            "component": {
                "type": "application",
                "bom-ref": purl,
                "name": name,
                "version": version,
                "licenses": [_licence(licence)],
            },
        },
        "components": components,
        "dependencies": [
            {"ref": purl, "dependsOn": sorted({str(each["bom-ref"]) for each in components})}
        ],
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _component(part: Part) -> dict[str, object]:
    component: dict[str, object] = {
        "type": "library",
        "bom-ref": part.purl or f"file:{part.name}",
        "name": part.name,
        "version": part.version,
        "licenses": [_licence(part.licence)],
    }
    if part.purl:
        component["purl"] = part.purl
    return component


def _licence(licence: str) -> dict[str, object]:
    if licence in _SPDX:
        return {"license": {"id": licence}}
    if " AND " in licence or " OR " in licence or " WITH " in licence:
        return {"expression": licence}
    return {"license": {"name": licence}}
