"""An account at a provider, and what a provider declares about itself so that accounts can be
made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from dialer.core.capabilities import Capabilities
from dialer.core.errors import SettingError
from dialer.core.phrase import phrase
from dialer.core.settings import Setting, Value


@dataclass(frozen=True, slots=True)
class Account:
    """One account. ``own_numbers`` are phones of the person's own (E.164 or a provider's own id),
    leg A of calls.

    ``values`` holds every declared setting of the provider, defaults filled in, secrets included;
    it is kept out of ``repr`` so that no secret reaches a log.
    """

    name: str
    provider: str
    base_url: str | None = None
    own_numbers: tuple[str, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict, repr=False)

    def text(self, key: str) -> str:
        """A textual setting, "" when not set."""
        value = self.values.get(key)
        return value if isinstance(value, str) else ""

    def need(self, key: str) -> str:
        """A textual setting that cannot be missing; raises SettingError that says how to set it."""
        value = self.text(key)
        if not value:
            raise SettingError(
                phrase("The account {name} has no {key}.", name=self.name, key=key),
                phrase("Add it again with --set {key}=VALUE (or {key}=@FILE).", key=key),
            )
        return value

    def integer(self, key: str) -> int:
        """An integer setting that has a default."""
        value = self.values.get(key)
        if isinstance(value, bool) or not isinstance(value, int):
            raise SettingError(phrase("The account {name} has no {key}.", name=self.name, key=key))
        return value

    def switch(self, key: str) -> bool:
        """A switch."""
        return self.values.get(key) is True


@dataclass(frozen=True, slots=True)
class ProviderInfo:
    """A provider as it is listed: its settings, where it lives, and what an account of it can do.

    ``capabilities`` depends on the account (Spokn tells enterprise users only). ``currency`` is
    None where the provider names none. ``help_page`` is the page under resources/help that marks
    what is assumed. ``assumed``: sentences about it that no document of the service says, as far as
    a file that describes it tells them.
    """

    name: str
    title: str
    documented_url: str
    settings: tuple[Setting, ...]
    capabilities: Callable[[Account], Capabilities]
    currency: str | None = None
    help_page: str = ""
    assumed: tuple[str, ...] = ()
