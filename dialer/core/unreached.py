"""Why a connection did not come about, in words: the doors that speak HTTP say it alike."""

from __future__ import annotations

import socket
import ssl

from dialer.core.phrase import Phrase, phrase


def why_unreached(
    error: BaseException, proxy_error: type[BaseException], *, sent: bool = False
) -> Phrase:
    """The reason in an error of an HTTP client's, or in what that came from.

    ``proxy_error`` is what the client raises where a proxy was in the way; ``sent``: a request had
    left already.
    """
    if sent:
        return phrase("the connection was cut")
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return phrase("its certificate is not trusted")
        if isinstance(cause, ssl.SSLError):
            return phrase("no secure connection came about")
        if isinstance(cause, (socket.gaierror, UnicodeError)):
            return phrase("its name is not known")
        if isinstance(cause, ConnectionRefusedError):
            return phrase("the connection was refused")
        if isinstance(cause, proxy_error):
            return phrase("the proxy did not let the connection through")
        cause = cause.__cause__ or cause.__context__
    return phrase("no connection came about")
