"""Reads the fields of what a service sends to us, strictly: what is not as described is refused."""

from __future__ import annotations

import base64
import hmac

from dialer.core.errors import CallbackError
from dialer.core.ports import CallbackRequest
from dialer.providers.described.format import CallbackPart
from dialer.providers.described.locator import Found, UnreadableError, fields_found, read_found
from dialer.providers.described.template import Values, read_template
from dialer.providers.fields import Fields


def fields_of(part: CallbackPart, callback: CallbackRequest) -> tuple[Found, str]:
    """The fields, and all of them as they came. Raises CallbackError."""
    if part.read == "json":
        try:
            found = read_found("json", callback.body)
        except UnreadableError:
            raise CallbackError("The callback is no JSON document.") from None
        return found, callback.body.decode("utf-8", "replace")
    in_form = part.read == "form"
    fields = Fields(callback, form=in_form)
    states = (part.state,) if isinstance(part.state, str) else part.state
    for name in (*states, part.duration, part.cost, part.currency, part.call_id, *part.same):
        if name:
            fields.text(name)  # refuses what is there twice
    return fields_found(callback.form if in_form else callback.query), fields.raw


def check_signature(part: CallbackPart, callback: CallbackRequest, settings: Values) -> None:
    """Refuses (403) a callback that is not signed with the account's secret."""
    signature = part.signature
    if signature is None:
        return
    key = read_template(signature.key).text(settings) or ""
    made = hmac.new(_bytes(key), callback.body, signature.algorithm).digest()
    written = made.hex() if signature.encoding == "hex" else base64.b64encode(made).decode()
    given = callback.header(signature.header)
    if signature.encoding == "hex":
        given = given.lower()
        written = f"{signature.prefix.lower()}{written}"
    else:
        written = f"{signature.prefix}{written}"
    # Without a secret anybody could make one.
    if not key or not hmac.compare_digest(_bytes(given), _bytes(written)):
        raise CallbackError("The callback's signature is not the service's.", 403)


def check_same(part: CallbackPart, found: Found, values: Values) -> None:
    """Refuses (403) a callback whose fields are not those of the call; one that has no value this
    time may hold anything.
    """
    for name, text in part.same.items():
        expected = read_template(text).text(values)
        given = found.text(name) or ""
        if expected is None:
            continue
        if not hmac.compare_digest(_bytes(given), _bytes(expected.strip())):
            raise CallbackError(f"The callback's {name} is not this call's.", 403)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
