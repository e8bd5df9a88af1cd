"""How a packed Dialer learns of newer versions: a small file in the bundle, written at the build.

The program reads it in ``dialer/updates``. Without an address of a feed it never asks; so a build
from source, and a package that a distribution keeps up to date, stay silent.
"""

import json
from collections.abc import Mapping
from enum import StrEnum

FEED_VARIABLE = "DIALER_FEED_URL"
KEY_VARIABLE = "DIALER_FEED_PUBLIC_KEY"


class Kind(StrEnum):
    """Who brings newer versions."""

    DOWNLOAD = "download"  # the person, from the release page: the program may tell of them
    PACKAGE = "package"  # the system's package manager


def channel_text(kind: Kind, environment: Mapping[str, str]) -> str:
    """The file. The feed's address and public key (Ed25519, base64) come from the environment, for
    they belong to whoever releases; a package has neither.
    """
    told = {"kind": kind.value, "feed": "", "public_key": ""}
    if kind is Kind.DOWNLOAD:
        told["feed"] = environment.get(FEED_VARIABLE, "").strip()
        told["public_key"] = environment.get(KEY_VARIABLE, "").strip()
    return json.dumps(told, indent=1) + "\n"
