"""Knocks at the callback address from here, as a provider would: one request, no redirect."""

from __future__ import annotations

import aiohttp

from dialer.core.errors import ListenerError
from dialer.core.phrase import phrase

KNOCK_TIMEOUT_S = 8.0


async def knock(url: str, timeout_s: float = KNOCK_TIMEOUT_S) -> int:
    """The HTTP status of what answers. Raises ListenerError with why nothing did."""
    try:
        async with (
            aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=timeout_s), trust_env=False
            ) as session,
            session.get(url, allow_redirects=False) as response,
        ):
            return response.status
    except TimeoutError as error:
        raise ListenerError(
            phrase("nothing answers within {timeout_s} seconds", timeout_s=f"{timeout_s:g}")
        ) from error
    except aiohttp.ClientConnectorDNSError as error:
        raise ListenerError("its name leads to no address") from error
    except aiohttp.ClientSSLError as error:
        raise ListenerError("its certificate is not trusted") from error
    except aiohttp.ClientConnectorError as error:
        reason = error.os_error.strerror or "no connection"
        raise ListenerError(
            phrase("no connection can be made ({reason})", reason=reason)
        ) from error
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise ListenerError(
            phrase("no answer that can be read ({name})", name=type(error).__name__)
        ) from error
