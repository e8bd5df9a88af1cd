"""Where a home keeps its things: DIALER_HOME, or the platform's own folders."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dialer.core.errors import StoreError
from dialer.core.phrase import phrase


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one home. ``home`` is where DIALER_HOME puts them all; None for the platform's
    own.
    """

    config: Path
    data: Path
    cache: Path
    logs: Path
    home: Path | None = None

    @property
    def key(self) -> str:
        """The home's name in the keychain, which all homes share."""
        if self.home is None:
            return "default"
        import hashlib  # late: it loads OpenSSL, and few starts need the name at once

        return hashlib.sha256(os.fsencode(self.home)).hexdigest()[:12]

    @property
    def run(self) -> Path:
        """Locks and the listener's address; in the data folder, as it must be on this machine's
        own disk.
        """
        return self.data / "run"

    @property
    def configuration_file(self) -> Path:
        """The program's settings and accounts."""
        return self.config / "config.toml"

    @property
    def providers(self) -> Path:
        """Descriptions of providers, a file each."""
        return self.config / "providers"

    @property
    def secrets_file(self) -> Path:
        """Secrets, only where DIALER_SECRETS=file asks for it."""
        return self.config / "secrets.json"

    @property
    def log_file(self) -> Path:
        """What happened, for support."""
        return self.logs / "dialer.log"

    @property
    def database_file(self) -> Path:
        """The log of calls."""
        return self.data / "dialer.sqlite3"


def find_folders(environment: Mapping[str, str] | None = None) -> Folders:
    """The folders of the home that the environment names; none is made yet."""
    environment = os.environ if environment is None else environment
    home = environment.get("DIALER_HOME", "")
    if home:
        root = Path(home).expanduser().absolute()
        return Folders(root / "config", root / "data", root / "cache", root / "logs", root)
    from platformdirs import PlatformDirs  # late: not needed with DIALER_HOME

    dirs = PlatformDirs("Dialer", appauthor=False)
    return Folders(
        Path(dirs.user_config_dir),
        Path(dirs.user_data_dir),
        Path(dirs.user_cache_dir),
        Path(dirs.user_log_dir),
    )


def make_folder(folder: Path) -> Path:
    """Makes a folder that only its owner can enter, with what is above it. Raises StoreError."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreError(
            phrase(
                "The folder {folder} cannot be made: {strerror}.",
                folder=folder,
                strerror=error.strerror,
            ),
            "Set DIALER_HOME to a folder that can be written.",
        ) from error
    return folder
