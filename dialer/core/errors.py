"""What can go wrong, as a small tree. Each error says what happened and what to do about it.

*The world failed* (DialerError and below) is shown to the person in one line. Anything else that
is raised is a bug of ours and is reported as such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialer.core.phrase import as_phrase, phrase, together

if TYPE_CHECKING:  # the window's first picture needs errors, and no call
    from dialer.core.call import Outcome


class DialerError(Exception):
    """Something in the world failed; ``str(error)`` is one line fit to be shown, and a Phrase."""

    def __init__(self, what_happened: str, what_to_do: str = "") -> None:
        self.what_happened = as_phrase(what_happened)
        self.what_to_do = as_phrase(what_to_do)
        super().__init__(together(self.what_happened, self.what_to_do))


class UsageError(DialerError):
    """What was asked cannot be done as it was asked; nothing was sent."""


class NumberError(UsageError):
    """A number that cannot be dialled, or that can be read in two ways."""


class SettingError(UsageError):
    """A setting or an account's setting has a name or a value that is not allowed."""


class UnsupportedError(UsageError):
    """The provider does not have what was asked for, or it exceeds the provider's documented
    limit.
    """


class BudgetError(UsageError):
    """A standing budget is used up; nothing was sent."""


class AccountError(UsageError):
    """No such account, or an account that lacks what a call needs."""


class CallNotFoundError(UsageError):
    """No call has this id, or several begin with it."""


class ContactNotFoundError(UsageError):
    """There is no such contact, or several have that beginning."""


class ContactFileError(UsageError):
    """A file of contacts cannot be read, or written, at all."""


class SecretsError(DialerError):
    """The keychain is absent, locked or failed; no secret was stored or read."""


class StoreError(DialerError):
    """The data on disk could not be read or written."""


class ListenerError(DialerError):
    """The local callback port could not be opened."""


class PortMappingError(ListenerError):
    """No router opened a way from the internet to the callback port."""


class ProviderError(DialerError):
    """A provider could not do what was asked."""


class ProviderRefusedError(ProviderError):
    """The provider answered with a documented refusal: no phone rings.

    ``code`` and ``meaning`` are the provider's own.
    """

    def __init__(
        self,
        provider: str,
        code: str,
        meaning: str,
        what_to_do: str = "",
        outcome: Outcome | None = None,
    ) -> None:
        from dialer.core.call import Outcome  # late, as above

        self.code = code
        self.meaning = meaning
        self.outcome = Outcome.REFUSED if outcome is None else outcome
        super().__init__(
            phrase(
                "{provider} refused: {meaning} (code {code}).",
                provider=provider,
                meaning=meaning,
                code=code,
            ),
            what_to_do,
        )


class NotReachedError(ProviderError):
    """The request never left this machine whole: not one byte of it was sent, no call was
    placed.
    """


class UnconfirmedError(ProviderError):
    """The request left and no documented answer came back: a call may be running. Never resend."""


class ProviderReplyError(ProviderError):
    """A question that rings no phone (a status, a list) got no answer or an undocumented one; it
    may be asked again.
    """


class SeveralCallsError(ProviderReplyError):
    """More than one call in the provider's list may be the one that is looked for."""


class ChangedElsewhereError(ProviderError):
    """An entry of a distant address book was changed there since it was read."""


class EntryRefusedError(ProviderError):
    """A distant address book does not take one contact; others may go."""


class SyncRunningError(DialerError):
    """Another program of this home is just syncing contacts."""


class MassDeletionError(UsageError):
    """A sync would delete a great part of the contacts; nothing was changed."""


class HangUpUnavailableError(ProviderError):
    """The provider has no way to hang up this call."""


class DesktopError(DialerError):
    """The desktop has no such thing, or would not have it changed."""


class CallbackError(DialerError):
    """A callback of the wrong shape: answered with ``http_status`` (4xx), and nothing is
    changed.
    """

    def __init__(self, what_happened: str, http_status: int = 400) -> None:
        self.http_status = http_status
        super().__init__(what_happened)
