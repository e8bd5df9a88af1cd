"""A release feed: a real server on loopback that serves what a test lays into it."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from nacl.signing import SigningKey

KEY = SigningKey(bytes(range(32)))


@dataclass
class FeedServer:
    """``pages``: a path's status, headers and body. ``asked``: the paths, in order."""

    address: str = ""
    pages: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    @property
    def feed(self) -> str:
        """The feed's own address."""
        return f"{self.address}/release.json"

    def put(self, path: str, body: bytes, status: int = 200, **headers: str) -> None:
        """Lays a page there."""
        self.pages[path] = (status, headers, body)

    def publish(self, version: str = "9.1", body: bytes = b"setup", **changed: object) -> bytes:
        """A release with one file, for Linux on x86_64, signed with KEY; gives the document."""
        document: dict[str, object] = {
            "format": 1,
            "version": version,
            "date": "2026-12-01",
            "notes": "### Added\n\n- Calls to the moon.",
            "page": f"{self.address}/releases/{version}",
            "files": [
                {
                    "name": f"dialer-{version}-linux-x86_64.tar.xz",
                    "url": f"{self.address}/file",
                    "size": len(body),
                    "sha256": hashlib.sha256(body).hexdigest(),
                    "platform": "linux",
                    "machine": "x86_64",
                }
            ],
        }
        data = json.dumps(document | changed).encode()
        self.put("/release.json", data)
        self.put("/release.json.sig", base64.b64encode(KEY.sign(data).signature))
        self.put("/file", body)
        return data


@contextmanager
def feed_server() -> Iterator[FeedServer]:
    """Serves while the block runs."""
    told = FeedServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            told.asked.append(self.path)
            status, headers, body = told.pages.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *_words: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
