"""How numbers and extensions become Asterisk's endpoints: ``PJSIP/{to}@trunk``,
``PJSIP/{extension}`` and the like.

Nothing here sends. Only numbers and extensions that were checked go in, since Dial() and its kin
read ``&`` and ``/`` as more than letters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dialer.core.errors import SettingError, UnsupportedError
from dialer.core.phone_number import split_e164
from dialer.core.phrase import as_phrase, phrase
from dialer.providers.asterisk.declaration import OWN_IDS

_FIELD = re.compile(r"\{([^{}]*)\}")
_NAMES = ("to", "to_digits", "to_country_code", "to_national")
# Technology, slash, resource: res/ari/resource_channels.c, ari_channels_handle_originate.
_SHAPE = re.compile(r"[A-Za-z0-9_]+/[^\s,&|\"]+")


class _Template:
    """Text with gaps. Raises SettingError that names ``key`` for one with others than ``names``,
    and says which there are, or how to write one.
    """

    def __init__(
        self, key: str, text: str, names: Sequence[str], there_are: str, write: str
    ) -> None:
        self._text = text
        unknown = [name for name in _FIELD.findall(text) if name not in names]
        without = _FIELD.sub("0", text)
        if unknown or "{" in without or "}" in without:
            raise SettingError(
                phrase(
                    "{key} has {name} in it, which stands for nothing.",
                    key=key,
                    name="{" + unknown[0][:40] + "}" if unknown else "{",
                ),
                there_are,
            )
        if not _SHAPE.fullmatch(without):
            raise SettingError(
                phrase("{key} cannot be {text}.", key=key, text=repr(text[:60])),
                write,
            )

    def _filled(self, values: Mapping[str, str]) -> str:
        return _FIELD.sub(lambda found: values[found[1]], self._text)


class ExtensionTemplate(_Template):
    """How the exchange's own phones are called. Raises SettingError that names ``key``."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(
            key,
            text,
            ("extension",),
            phrase("There is only {extension}."),
            phrase("Write a technology, a slash and {extension}, such as PJSIP/{extension}."),
        )
        if "{extension}" not in text:
            raise SettingError(
                phrase("{key} has no {name} in it.", key=key, name="{extension}"),
                phrase("Without it, every extension would ring the same phone."),
            )

    def whole(self, extension: str) -> str:
        """The endpoint of an extension. Raises UnsupportedError for what is none: nothing that
        Asterisk would read as more than a name gets in.
        """
        if not OWN_IDS.takes(extension):
            raise UnsupportedError(
                phrase(
                    "{own_id} is not {own_ids}.",
                    own_id=repr(extension[:40]),
                    own_ids=as_phrase(OWN_IDS.words),
                )
            )
        return self._filled({"extension": extension})


class EndpointTemplate(_Template):
    """A template as the person wrote it. Raises SettingError that names ``key`` for a bad one."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(
            key,
            text,
            _NAMES,
            phrase("There are {to}, {to_digits}, {to_country_code} and {to_national}."),
            phrase("Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk."),
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
        return self._filled(values)

    @property
    def resource(self) -> tuple[str, str]:
        """Technology and resource of which Asterisk keeps a state: in ``PJSIP/{to}@trunk`` PJSIP
        and trunk; the resource is "" where it is the number itself.
        """
        technology, _, rest = self._text.partition("/")
        name = rest.rpartition("@")[2]
        return technology, "" if _FIELD.search(name) else name
