"""Real CardDAV servers on loopback: Radicale over TLS with a password, Xandikos without either."""

from __future__ import annotations

import contextlib
import os
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import trustme

USER, PASSWORD = "anna", "geheim ü"
START_WITHIN_S = 30.0

MAKE_BOOK = """<?xml version="1.0"?>
<d:mkcol xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"><d:set><d:prop>
<d:resourcetype><d:collection/><c:addressbook/></d:resourcetype>
<d:displayname>{title}</d:displayname></d:prop></d:set></d:mkcol>"""


@dataclass
class DavServer:
    """A running server. ``url``: its root; ``book_url``: an address book that is there;
    ``authority``: the file of the authority that signed its certificate, None without TLS.
    """

    name: str
    url: str
    book_url: str
    authority: Path | None = None
    _client: httpx.Client | None = field(default=None, repr=False)

    def __str__(self) -> str:
        return self.name

    @property
    def trusted(self) -> ssl.SSLContext:
        """Whom a client has to trust."""
        return ssl.create_default_context(cafile=self.authority)

    @property
    def client(self) -> httpx.Client:
        """Another program of the same person."""
        if self._client is None:
            self._client = httpx.Client(
                auth=(USER, PASSWORD), verify=self.trusted, trust_env=False, timeout=20
            )
        return self._client

    def close(self) -> None:
        if self._client is not None:
            self._client.close()

    def make_book(self, name: str) -> str:
        """A new, empty book; its address."""
        url = self.book_url.rstrip("/").rpartition("/")[0] + f"/{name}/"
        answer = self.client.request(
            "MKCOL",
            url,
            content=MAKE_BOOK.format(title=name),
            headers={"Content-Type": "application/xml"},
        )
        assert answer.status_code == 201, answer.text
        return url

    def put(self, book_url: str, name: str, card: str) -> None:
        """That other program writes a card."""
        answer = self.client.put(
            f"{book_url}{name}", content=card.encode(), headers={"Content-Type": "text/vcard"}
        )
        assert answer.is_success, answer.text

    def get(self, book_url: str, path: str) -> str:
        return self.client.get(httpx.URL(book_url).join(path)).text

    def delete(self, book_url: str, path: str) -> None:
        assert self.client.delete(httpx.URL(book_url).join(path)).is_success


@contextlib.contextmanager
def radicale(folder: Path) -> Iterator[DavServer]:
    """Radicale, over TLS, with a user and a password."""
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    certificate.private_key_pem.write_to_path(folder / "key.pem")
    for pem in certificate.cert_chain_pems:
        pem.write_to_path(folder / "cert.pem", append=True)
    authority.cert_pem.write_to_path(folder / "ca.pem")
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", "utf-8")
    port = _free_port()
    (folder / "radicale.ini").write_text(
        f"""[server]
hosts = 127.0.0.1:{port}
ssl = True
certificate = {folder / "cert.pem"}
key = {folder / "key.pem"}
[auth]
type = htpasswd
htpasswd_filename = {folder / "users"}
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
filesystem_folder = {folder / "data"}
[logging]
level = error
""",
        "utf-8",
    )
    with _running(
        [sys.executable, "-m", "radicale", "--config", str(folder / "radicale.ini")], port, folder
    ):
        url = f"https://127.0.0.1:{port}/"
        server = DavServer("radicale", url, f"{url}{USER}/first/", folder / "ca.pem")
        with contextlib.closing(server):
            server.make_book("first")
            yield server


@contextlib.contextmanager
def xandikos(folder: Path) -> Iterator[DavServer]:
    """Xandikos, for whoever asks."""
    port = _free_port()
    command = [sys.executable, "-m", "xandikos", "serve", "--defaults", "-d", str(folder / "data")]
    command += ["-l", "127.0.0.1", "-p", str(port), "--state-dir", str(folder / "state")]
    with _running(command, port, folder):
        url = f"http://127.0.0.1:{port}/"
        server = DavServer("xandikos", url, f"{url}user/contacts/addressbook/")
        with contextlib.closing(server):
            yield server


@contextlib.contextmanager
def _running(command: list[str], port: int, folder: Path) -> Iterator[None]:
    environment = {**os.environ, "PYTHONWARNINGS": "ignore", "HOME": str(folder)}
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment
        )
        try:
            _wait(port, process, folder)
            yield
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(port: int, process: subprocess.Popen[bytes], folder: Path) -> None:
    """Until it listens: a program of another make tells nobody."""
    end = time.monotonic() + START_WITHIN_S
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise RuntimeError((folder / "log").read_text("utf-8", "replace")[-2000:])


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
