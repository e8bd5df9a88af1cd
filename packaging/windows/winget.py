"""The manifests by which winget knows Dialer: three files, as its repository wants them, and one
for each further language.

https://learn.microsoft.com/windows/package-manager/package/manifest
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

import product
import release_notes

SCHEMA = "1.6.0"
Value = str | int | Sequence["Value"] | Mapping[str, "Value"]


def manifests(file: str, sha256: str, address: str) -> Mapping[str, Mapping[str, Value]]:
    """Them, by file name. ``address`` has {file} where the installer's name goes."""
    day = release_notes.day(product.source_time())
    notes = release_notes.notes_of(product.VERSION, release_notes.changelog())
    base: dict[str, Value] = {
        "PackageIdentifier": product.WINGET_ID,
        "PackageVersion": product.VERSION,
    }

    def whole(kind: str, about: Mapping[str, Value]) -> Mapping[str, Value]:
        return {**base, **about, "ManifestType": kind, "ManifestVersion": SCHEMA}

    def installer(scope: str, switch: str) -> Mapping[str, Value]:
        return {
            "Architecture": "x64",
            "Scope": scope,
            "InstallerUrl": address.replace("{file}", file),
            "InstallerSha256": sha256.upper(),
            "InstallerSwitches": {"Silent": f"/S{switch}", "SilentWithProgress": f"/S{switch}"},
        }

    return {
        f"{product.WINGET_ID}.yaml": whole("version", {"DefaultLocale": "en-US"}),
        f"{product.WINGET_ID}.installer.yaml": whole(
            "installer",
            {
                "InstallerType": "nullsoft",
                "MinimumOSVersion": "10.0.0.0",
                "UpgradeBehavior": "install",
                "Protocols": list(product.SCHEMES),
                "Commands": [product.PROGRAM],
                "ReleaseDate": day,
                "Installers": [installer("user", ""), installer("machine", " /ALLUSERS")],
            },
        ),
        f"{product.WINGET_ID}.locale.en-US.yaml": whole(
            "defaultLocale",
            {
                "PackageLocale": "en-US",
                "Publisher": product.PUBLISHER,
                "PackageName": product.TITLE,
                "License": product.LICENCE,
                "Copyright": product.COPYRIGHT,
                "ShortDescription": product.SUMMARY,
                "Description": "\n\n".join(product.DESCRIPTION),
                "Moniker": product.NAME,
                "Tags": list(product.KEYWORDS),
                "ReleaseNotes": notes.text[:9000],
            },
        ),
        **{
            f"{product.WINGET_ID}.locale.{tag}.yaml": whole(
                "locale",
                {
                    "PackageLocale": tag,
                    "ShortDescription": words.summary,
                    "Description": "\n\n".join(words.description),
                    "Tags": list(words.keywords),
                },
            )
            for tag, words in zip(product.LANGUAGES, product.WORDS.values(), strict=True)
            if tag != product.ENGLISH
        },
    }


def yaml(manifest: Mapping[str, Value]) -> str:
    """A manifest as YAML, whose strings may be written as JSON's."""
    return "\n".join([*_lines(manifest, 0), ""])


def _lines(value: Mapping[str, Value], depth: int) -> list[str]:
    lines = []
    for key, each in value.items():
        start = f"{'  ' * depth}{key}:"
        if isinstance(each, Mapping):
            lines += [start, *_lines(each, depth + 1)]
        elif isinstance(each, (str, int)):
            lines.append(f"{start} {json.dumps(each, ensure_ascii=False)}")
        else:
            lines.append(start)
            for item in each:
                if isinstance(item, Mapping):
                    first, *rest = _lines(item, depth + 1)
                    lines += [f"{'  ' * depth}- {first.strip()}", *rest]
                else:
                    lines.append(f"{'  ' * depth}- {json.dumps(item, ensure_ascii=False)}")
    return lines
