"""OpenAPI files that others published, kept beside the project; whoever has none skips."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.contract.recorder import Exchange

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "conformance"


def published(name: str) -> Path:
    """A file of that folder; skips where there is none."""
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"the published file {name} is not here")
    return path


class Checker:
    """Holds exchanges against an OpenAPI document. ``server``: the address that it names."""

    def __init__(self, openapi: Any, server: str) -> None:
        self._openapi = openapi
        self._server = server

    def check(self, exchange: Exchange) -> None:
        """Raises OpenAPIError (of openapi_core) for what the document does not have."""
        request, response = self._both(exchange)
        self._openapi.validate_request(request)
        self._openapi.validate_response(request, response)

    def check_reply(self, exchange: Exchange) -> None:
        """The reply alone."""
        request, response = self._both(exchange)
        self._openapi.validate_response(request, response)

    def _both(self, exchange: Exchange) -> tuple[Any, Any]:
        from openapi_core.testing import MockRequest, MockResponse
        from werkzeug.datastructures import MultiDict

        request = MockRequest(
            self._server,
            exchange.method.lower(),
            exchange.path,
            args=MultiDict(exchange.query),
            headers=exchange.headers,
            data=exchange.body or None,
            content_type=exchange.content_type,
        )
        response = MockResponse(
            exchange.reply,
            status_code=exchange.status,
            content_type=exchange.reply_type,
        )
        return request, response


def form(pairs: list[tuple[str, str]]) -> bytes:
    """A form's body."""
    return urlencode(pairs).encode()
