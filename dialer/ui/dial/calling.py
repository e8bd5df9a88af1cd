"""From a press on Call to one request: when it can be pressed, what is asked before, and that
nothing is placed twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QSize, Signal
from PySide6.QtWidgets import QApplication, QPushButton

from dialer.core.errors import DialerError
from dialer.ui.actions import CallActions
from dialer.ui.assets import icon
from dialer.ui.bridge import Bridge
from dialer.ui.dial.confirm_strip import ConfirmStrip
from dialer.ui.dial.extras import Extras
from dialer.ui.dial.facts import Facts
from dialer.ui.dial.live_numbers import LiveNumbers
from dialer.ui.dial.origin import Origin, question
from dialer.ui.dial.way_choice import WayChoice
from dialer.ui.theme import Theme

if TYPE_CHECKING:  # what a call is made of comes after the first picture
    from dialer.core.call import Call, CallRequest

LINK_WAIT_MS = 1000
"""Who clicked elsewhere a moment ago did not mean this question."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Where a person says how to call: which question they answered, which way, what else."""

    strip: ConfirmStrip
    ways: WayChoice
    extras: Extras


class Calling(QObject):
    """``number_placed`` carries the text whose call was placed, or may have been; ``refused`` comes
    when Call was pressed on what cannot be called.
    """

    number_placed = Signal(str)
    refused = Signal()

    def __init__(
        self,
        bridge: Bridge,
        actions: CallActions,
        theme_: Theme,
        button: QPushButton,
        wishes: Wishes,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions, self._theme = actions, theme_
        self._button = button
        strip, ways = self._strip, self._ways = wishes.strip, wishes.ways
        self._extras = wishes.extras
        self._live = LiveNumbers(bridge, self)
        self._facts = Facts("")
        self._fresh = True  # the facts are those of the text in the field
        self._wished = False  # Call was pressed before they had come
        self._link = False  # a link brought the text, and nothing was asked about it yet
        self._origin: Origin | None = None  # what the question shall say of it, once it is asked
        self._since_link = QElapsedTimer()
        self._asked_about: CallRequest | None = None
        self._placing_text: str | None = None
        self._since_placed = QElapsedTimer()
        button.setProperty("role", "call")
        button.setIconSize(QSize(20, 20))
        button.setAutoDefault(False)
        button.clicked.connect(self.call)
        strip.agreed.connect(self._take_agreed)
        strip.declined.connect(self._take_declined)
        ways.changed.connect(self._show)
        self._extras.changed.connect(self._show)
        actions.placing_changed.connect(self._take_placing)
        actions.placed.connect(self._take_placed)
        actions.doubtful.connect(self._take_doubtful)
        actions.not_placed.connect(self._take_not_placed)
        theme_.changed.connect(self._show)
        self._show()

    # What the view tells

    def expect_facts(self, *, empty: bool) -> None:
        """The text is another one; its facts will follow."""
        self._fresh = False
        self._wished = self._link = False
        self._origin = None
        self._since_link.invalidate()
        self._strip.decline()
        if empty:
            self._facts = Facts("")
        else:
            self._since_placed.invalidate()  # what is typed now is no second click on the last one
        self._show()

    def take_facts(self, facts: Facts) -> None:
        """What is known of the text in the field."""
        self._facts, self._fresh = facts, True
        if self._wished:
            self._wished = False
            self.call()
        elif self._origin is not None:
            self.ask_about_link(self._origin)
        self._show()

    def expect_link(self) -> None:
        """The text in the field came with a link: nothing calls it until that is settled, by
        ``ask_about_link`` or ``leave_link``.
        """
        self._wished = False
        self._link = True
        self._since_link.start()
        self._show()

    def ask_about_link(self, origin: Origin) -> None:
        """Asks whether to call the number that a link brought, once it is read."""
        self._link, self._origin = True, origin
        request = self._request() if self._fresh else None
        if request is None:
            # Accounts come with the default country: before that, nothing is read for good.
            known = self._fresh and self._ways.way is not None
            if known and self._facts.text.strip() and self._facts.address is None:
                self.leave_link()
                self.refused.emit()  # there is nothing to ask, and a person waits to hear why
            return
        self._link, self._origin = False, None
        self._asked_about = request
        more = self._question(request)
        words = question(origin, self._facts)
        self._strip.ask(
            f"{words} {more}" if more else words, agree=self.tr("Call"), after_ms=LINK_WAIT_MS
        )
        self._show()

    def leave_link(self) -> None:
        """The number is only filled in; what was pressed before it could be seen does not count."""
        self._link, self._origin = False, None
        self._since_link.start()
        self._show()

    def forget_wish(self) -> None:
        """A press that waits for facts was meant for another text."""
        self._wished = False

    # Calling

    def call(self) -> None:
        """A press on Call. Does nothing while a call is being placed, or has just been."""
        if self._actions.placing or self._just_placed() or not self._strip.isHidden():
            return
        if self._link_just_came():
            return
        if not self._fresh:
            self._wished = True
            self._show()
            return
        request = self._request()
        if request is None:
            self.refused.emit()
            return
        question = self._question(request)
        if question:
            self._asked_about = request
            self._strip.ask(question)
            self._show()
        else:
            self._place(request)

    def _request(self) -> CallRequest | None:
        way, phone, address = self._ways.way, self._ways.phone, self._facts.address
        if way is None or phone is None or address is None or not self._extras.is_ready:
            return None
        from dialer.core.call import CallRequest  # late: there is a number, so the window is there

        return self._extras.on(
            CallRequest(account=way.account, from_number=phone, to_number=address)
        )

    def _question(self, request: CallRequest) -> str:
        from dialer.core.call import State  # late, as above

        running = self._live.state_to(request.to_number)
        if running is State.UNCONFIRMED:
            return self.tr(
                "A call to this number may be running already: nobody has confirmed it. Another"
                " one would ring both phones again, and both may be charged."
            )
        if running is not None:
            return self.tr(
                "A call to this number is running. Another one would ring both phones again."
            )
        return " ".join(self._facts.warnings) if self._facts.asks else ""

    def _take_agreed(self) -> None:
        request, self._asked_about = self._asked_about, None
        # Only what was asked about is called, and only if it still is what would be called.
        if request is not None and self._fresh and request == self._request():
            self._place(request)
        self._show()

    def _take_declined(self) -> None:
        if self._since_link.isValid():
            self._since_link.start()  # the key that put the question away is no call's
        self._show()

    def _place(self, request: CallRequest) -> None:
        self._placing_text = self._facts.text
        if not self._actions.place(request):
            self._placing_text = None

    def _just_placed(self) -> bool:
        """The second click of a double click is no second wish."""
        since = self._since_placed
        return since.isValid() and since.elapsed() < QApplication.doubleClickInterval()

    def _link_just_came(self) -> bool:
        """Who typed elsewhere a moment ago did not mean this number."""
        since = self._since_link
        return self._link or (since.isValid() and since.elapsed() < LINK_WAIT_MS)

    @property
    def is_placing(self) -> bool:
        """Whether the request that is on its way is of this field, not of another window's."""
        return self._placing_text is not None

    # What became of it

    def _take_placing(self, placing: bool) -> None:
        if not placing:
            self._since_placed.start()
        self._show()

    def _take_placed(self, _call: Call) -> None:
        self._tell_placed()

    def _take_doubtful(self, _error: DialerError) -> None:
        self._tell_placed()

    def _take_not_placed(self, _error: DialerError) -> None:
        self._placing_text = None

    def _tell_placed(self) -> None:
        text, self._placing_text = self._placing_text, None
        if text is not None:
            self.number_placed.emit(text)

    # The button

    def _show(self) -> None:
        placing = self._actions.placing or self._wished
        ready = self._request() is not None and not placing and self._strip.isHidden()
        self._button.setEnabled(ready)
        self._button.setText(self.tr("Calling…") if placing else self.tr("Call"))
        self._button.setIcon(
            icon("phone", self._theme.color("on_call"), self._theme.color("muted"))
        )
        self._button.setAccessibleDescription(self._why_not() if not ready else "")

    def _why_not(self) -> str:
        if self._actions.placing or self._wished:
            return self.tr("The call is being placed.")
        if self._ways.way is None or self._ways.phone is None:
            return self.tr("An account and a phone of yours are needed first.")
        if not self._strip.isHidden():
            return self.tr("There is a question to answer first.")
        return self._facts.problem or self._extras.problem or self.tr("Type a number first.")
