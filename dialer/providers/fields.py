"""Reads the fields of a callback strictly: what is not as documented is refused, and never guessed.

Every method raises CallbackError: 400 for a malformed field, 403 for one that names another call.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Container
from decimal import Decimal
from urllib.parse import urlencode

from dialer.core.errors import CallbackError
from dialer.core.money import exact_decimal
from dialer.core.ports import CallbackRequest
from dialer.providers.replies import RAW_CHARS


class Fields:
    """The fields of one callback. ``secret`` names those that are left out of ``raw``."""

    def __init__(
        self, callback: CallbackRequest, *, form: bool = False, secret: Container[str] = ()
    ) -> None:
        self._callback = callback
        self._form = form
        self._secret = secret

    @property
    def raw(self) -> str:
        """The fields as they came, for the history."""
        pairs = self._callback.form if self._form else self._callback.query
        shown = [(name, value) for name, value in pairs if name not in self._secret]
        return urlencode(shown, errors="replace")[:RAW_CHARS]

    def text(self, name: str) -> str | None:
        """A field that may be there once; None when it is absent."""
        try:
            return self._callback.only(name, form=self._form)
        except ValueError:
            raise CallbackError(f"The callback has several fields {name}.") from None

    def number(self, name: str) -> int | None:
        """A whole number, which may be negative; None when it is absent."""
        text = self.text(name)
        if not text:  # absent, or a variable that had no value yet
            return None
        if not re.fullmatch(r"-?[0-9]{1,9}", text.strip()):
            raise CallbackError(f"The callback's {name} is no whole number.")
        return int(text)

    def need(self, name: str) -> int:
        """A whole number that cannot be missing."""
        value = self.number(name)
        if value is None:
            raise CallbackError(f"The callback has no {name}.")
        return value

    def count(self, name: str) -> int | None:
        """A whole number of seconds and the like, not negative; None when it is absent."""
        value = self.number(name)
        if value is not None and value < 0:
            raise CallbackError(f"The callback's {name} is negative.")
        return value

    def amount(self, name: str) -> Decimal | None:
        """An exact decimal, not negative; None when it is absent."""
        text = self.text(name)
        if not text:
            return None
        try:
            value = exact_decimal(text)
        except ValueError:
            raise CallbackError(f"The callback's {name} is no decimal number.") from None
        # Further digits than any bill has would be rounded in a sum.
        if value < 0 or len(text) > 20:
            raise CallbackError(f"The callback's {name} is no amount.")
        return value

    def same(self, name: str, expected: str, *, required: bool = True) -> None:
        """Refuses a callback whose field is not ``expected``; compared in constant time."""
        text = self.text(name)
        if text is None and not required:
            return
        if text is None or not hmac.compare_digest(_bytes(text), _bytes(expected)):
            raise CallbackError(f"The callback's {name} is not this call's.", 403)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def check_method(callback: CallbackRequest, method: str) -> None:
    """Refuses (405) a callback that does not come by the provider's method."""
    if callback.method.upper() != method:
        raise CallbackError(f"This callback comes by {method}.", 405)
