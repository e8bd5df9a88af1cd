"""Secrets: in the operating system's keychain, or in a file where DIALER_SECRETS=file asks for
it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from dialer.core.errors import SecretsError
from dialer.core.phrase import phrase
from dialer.core.ports import Secrets
from dialer.store.folders import Folders, make_folder

ADVICE = phrase(
    "Start or unlock the desktop's keychain, or set DIALER_SECRETS=file to keep"
    " secrets in a file that only you can read."
)


def open_secrets(folders: Folders, environment: Mapping[str, str] | None = None) -> Secrets:
    """The place for secrets that the environment asks for.

    Raises SecretsError for an unknown one.
    """
    environment = os.environ if environment is None else environment
    wanted = environment.get("DIALER_SECRETS", "")
    if wanted == "file":
        return FileSecrets(folders.secrets_file)
    if wanted:
        raise SecretsError(
            phrase("DIALER_SECRETS is {wanted}.", wanted=repr(wanted)),
            "It can only be file, or not set.",
        )
    return KeychainSecrets(folders.key)


class KeychainSecrets:
    """Secrets in the keychain, through keyring. ``home_key`` keeps two homes' secrets apart."""

    def __init__(self, home_key: str) -> None:
        self._service = "dialer-desktop" if home_key == "default" else f"dialer-desktop {home_key}"

    def get(self, account: str, key: str) -> str | None:
        import keyring  # late: it searches for its back ends
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(self._service, f"{account}/{key}")
        except KeyringError as error:
            raise self._failed(error) from error

    def set(self, account: str, key: str, secret: str) -> None:
        import keyring
        from keyring.errors import KeyringError

        name = f"{account}/{key}"
        try:
            keyring.set_password(self._service, name, secret)
            # keyring's "null" back end takes everything and keeps nothing.
            kept = keyring.get_password(self._service, name) == secret
        except KeyringError as error:
            raise self._failed(error) from error
        if not kept:
            raise SecretsError("The keychain did not keep the secret.", ADVICE)

    def remove(self, account: str, key: str) -> None:
        import keyring
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            keyring.delete_password(self._service, f"{account}/{key}")
        except PasswordDeleteError:
            return  # there was none
        except KeyringError as error:
            raise self._failed(error) from error

    def describe(self) -> str:
        import keyring
        from keyring.backends.fail import Keyring as NoKeyring
        from keyring.errors import KeyringError

        backend = keyring.get_keyring()
        if isinstance(backend, NoKeyring):
            raise SecretsError("There is no keychain here.", ADVICE)
        try:
            backend.get_password(self._service, "self-test")
        except KeyringError as error:
            raise self._failed(error) from error
        return phrase("the keychain ({name})", name=backend.name)

    def _failed(self, error: Exception) -> SecretsError:
        what = str(error).partition("\n")[0].rstrip(".") or type(error).__name__
        return SecretsError(phrase("The keychain cannot be used: {what}.", what=what), ADVICE)


class FileSecrets:
    """Secrets in a JSON file of mode 0600. For machines that have no keychain."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, account: str, key: str) -> str | None:
        return self._read().get(account, {}).get(key)

    def set(self, account: str, key: str, secret: str) -> None:
        def change(secrets: dict[str, dict[str, str]]) -> None:
            secrets.setdefault(account, {})[key] = secret

        self._change(change)

    def remove(self, account: str, key: str) -> None:
        def change(secrets: dict[str, dict[str, str]]) -> None:
            secrets.get(account, {}).pop(key, None)
            if not secrets.get(account, True):
                del secrets[account]

        self._change(change)

    def describe(self) -> str:
        self._read()
        return phrase("the file {path}", path=self._path)

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            secrets = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise self._fault(str(error)) from error
        if not isinstance(secrets, dict) or not all(isinstance(v, dict) for v in secrets.values()):
            raise self._fault(phrase("it does not hold accounts with their secrets"))
        return secrets

    def _change(self, change: Callable[[dict[str, dict[str, str]]], None]) -> None:
        from filelock import FileLock, Timeout

        make_folder(self._path.parent)
        temporary = self._path.with_suffix(".new")
        try:
            with FileLock(self._path.with_suffix(".lock"), timeout=10):
                secrets = self._read()
                change(secrets)
                # Made with its final mode: there is no moment at which others could read it.
                temporary.unlink(missing_ok=True)
                descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                    json.dump(secrets, file, indent=1)
                    file.flush()
                    os.fsync(file.fileno())
                temporary.replace(self._path)
        except (OSError, Timeout) as error:
            raise self._fault(str(error)) from error

    def _fault(self, what: str) -> SecretsError:
        return SecretsError(
            phrase("The secrets file {path} cannot be used: {what}.", path=self._path, what=what),
            "Mend it or move it away; nothing was changed.",
        )
