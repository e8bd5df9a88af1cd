"""How numbers become Asterisk's endpoints: ``PJSIP/{to}@trunk`` and the like.

Nothing here sends. Only numbers that were checked go in, since Dial() and its kin read ``&`` and
``/`` as more than letters.
"""

from __future__ import annotations

import re

from dialer.core.errors import SettingError, UnsupportedError
from dialer.core.phone_number import split_e164
from dialer.core.phrase import phrase

_FIELD = re.compile(r"\{([^{}]*)\}")
_NAMES = ("to", "to_digits", "to_country_code", "to_national")
# Technology, slash, resource: res/ari/resource_channels.c, ari_channels_handle_originate.
_SHAPE = re.compile(r"[A-Za-z0-9_]+/[^\s,&|\"]+")


class EndpointTemplate:
    """A template as the person wrote it. Raises SettingError that names ``key`` for a bad one."""

    def __init__(self, key: str, text: str) -> None:
        self._text = text
        unknown = [name for name in _FIELD.findall(text) if name not in _NAMES]
        without = _FIELD.sub("0", text)
        if unknown or "{" in without or "}" in without:
            raise SettingError(
                phrase(
                    "{key} has {name} in it, which stands for nothing.",
                    key=key,
                    name="{" + unknown[0][:40] + "}" if unknown else "{",
                ),
                "There are {to}, {to_digits}, {to_country_code} and {to_national}.",
            )
        if not _SHAPE.fullmatch(without):
            raise SettingError(
                phrase("{key} cannot be {text}.", key=key, text=repr(text[:60])),
                "Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk.",
            )

    def whole(self, number: str) -> str:
        """The endpoint for a full number with its plus. Raises UnsupportedError where the template
        wants a country code apart, and the number has none that is known.
        """
        values = {"to": number, "to_digits": number.removeprefix("+")}
        if "{to_country_code}" in self._text or "{to_national}" in self._text:
            try:
                values["to_country_code"], values["to_national"] = split_e164(number)
            except ValueError:
                raise UnsupportedError(
                    phrase("{number} has no country code that is known.", number=number)
                ) from None
        return _FIELD.sub(lambda found: values[found[1]], self._text)

    @property
    def resource(self) -> tuple[str, str]:
        """Technology and resource of which Asterisk keeps a state: in ``PJSIP/{to}@trunk`` PJSIP
        and trunk; the resource is "" where it is the number itself.
        """
        technology, _, rest = self._text.partition("/")
        name = rest.rpartition("@")[2]
        return technology, "" if _FIELD.search(name) else name
