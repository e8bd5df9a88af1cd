"""Which views there are and how they hang together: the window's wiring, and no looks.

A view is made when it is first seen; one more place is one more line here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dialer.core.errors import DialerError
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.dial.origin import Origin, link_origin
from dialer.ui.dial.view import DialView
from dialer.ui.localised import localised
from dialer.ui.messages import Level
from dialer.ui.rail import Place
from dialer.ui.status_bar import StatusBar
from dialer.ui.theme import Theme
from dialer.ui.window import MainWindow
from dialer.ui.window_state import WindowState

if TYPE_CHECKING:
    from dialer.core.contact import Contact
    from dialer.engine.home import Home
    from dialer.ui.calls.lookup import Lookup
    from dialer.ui.calls.panel import CallPanel
    from dialer.ui.conference.conference_part import ConferencePart
    from dialer.ui.demo_home import Demo
    from dialer.ui.quick.box import QuickBox


UPDATES_AFTER_MS = 20_000
"""Whoever opens the window wants to call first."""


class Shell(QObject):
    """Makes the window with its views. ``begin`` is called once it can be seen."""

    def __init__(
        self,
        home: Home,
        bridge: Bridge,
        actions: CallActions,
        theme: Theme,
        state: WindowState,
        *,
        demo: Demo | None,
        start_demo: Callable[[], None] | None,
    ) -> None:
        super().__init__()
        self._home, self._bridge = home, bridge
        self._actions, self._theme = actions, theme
        self._demo, self._start_demo = demo, start_demo
        self._conferences: ConferencePart | None = None
        self._quick: QuickBox | None = None
        self._welcome_asked = False  # by the person, with accounts there already
        self._welcoming = welcome = state.welcome is True and demo is None
        places = [
            Place(
                "dial",
                self.tr("Dial"),
                "dial",
                self._welcome if welcome else self._dial,
                "first-call",
            ),
            Place("calls", self.tr("Calls"), "calls", self._calls, "calls"),
            Place("contacts", self.tr("Contacts"), "contacts", self._contacts, "contacts"),
            Place("report", self.tr("Report"), "report", self._report, "report"),
            Place("settings", self.tr("Settings"), "settings", self._settings, "settings"),
        ]
        if demo is not None:
            places.append(Place("try", self.tr("Try"), "try", self._try, "simulator"))
        self.window = MainWindow(places, self._panel, self._status, theme, state)
        self.window.more.settings_wanted.connect(self.open_settings)
        QShortcut(QKeySequence("Ctrl+K"), self.window).activated.connect(self.open_quick_box)
        actions.warned.connect(self._tell_warning)
        actions.not_placed.connect(self.window.tell_error)
        actions.doubtful.connect(self._tell_doubt)

    def begin(self, link: str, program: str = "") -> None:
        """The window can be seen: what waited for that."""
        _ = self.window.panel
        self.window.status.accounts_known.connect(self._take_accounts)
        self.window.status.begin()
        if link:
            self.take_link(link, program)
        elif self.window.place != "dial":  # where it was left
            self.window.view(self.window.place).setFocus()
        elif not self._welcoming:
            self.focus_number()
        else:  # Tab begins at its first button, and no ring is drawn round anything yet
            self.window.view("dial").setFocus()
        if self._demo is None:
            QTimer.singleShot(UPDATES_AFTER_MS, self.window, self._watch_updates)

    def _watch_updates(self) -> None:
        from dialer.ui.updates.watch import UpdateWatch  # late: nothing that a start waits for

        window = self.window
        UpdateWatch(self._bridge, self._home, self._theme, window.messages, window).look()

    # Views

    def _dial(self) -> QWidget:
        view = DialView(self._bridge, self._home, self._theme, self._actions)
        view.account_wanted.connect(self._welcome_again)
        view.verify_wanted.connect(self._verify_number)
        view.box.conference_wanted.connect(self.call_together)
        if self._conferences is not None:
            view.box.offer_conference(self._conferences.offered)
        view.told.connect(self._tell)
        view.failed.connect(self._tell_error)
        return view

    def _calls(self) -> QWidget:
        from dialer.ui.calls.calls_view import CallsView  # late: not in the first picture

        view = CallsView(self._bridge, self._home, self._theme, self._actions)
        view.redial_wanted.connect(self.dial)
        view.contact_wanted.connect(self._add_contact)
        view.told.connect(self._tell)
        view.failed.connect(self._tell_error)
        return view

    def _contacts(self) -> QWidget:
        from dialer.ui.contacts.contacts_place import ContactsPlace  # late, as the calls

        place = ContactsPlace(self._bridge, self._home, self._theme)
        place.view.call_wanted.connect(self.call)
        place.view.calls_wanted.connect(self._show_calls_with)
        place.view.details.conference_wanted.connect(self.call_together)
        self._offer_to_contacts(place)
        place.told.connect(self._tell)
        place.failed.connect(self._tell_error)
        place.undoable.connect(
            lambda words, action: self.window.messages.offer(words, self.tr("Undo"), action)
        )
        return place

    def _report(self) -> QWidget:
        from dialer.ui.report.report_view import ReportView  # late, as the calls

        view = ReportView(self._bridge, self._home, self._theme)
        view.told.connect(self._tell)
        view.failed.connect(self._tell_error)
        return view

    def _settings(self) -> QWidget:
        from dialer.ui.settings.settings_place import SettingsPlace  # late, as the calls

        place = SettingsPlace(self._bridge, self._home, self._theme)
        place.told.connect(self._tell)
        place.failed.connect(self._tell_error)
        place.undoable.connect(
            lambda words, action: self.window.messages.offer(words, self.tr("Undo"), action)
        )
        # Looked up then: the window may be opening on this very place.
        place.help_wanted.connect(lambda page: self.window.open_help(page))
        place.shortcuts_wanted.connect(lambda: self.window.open_shortcuts())
        place.accounts_changed.connect(self._refresh_accounts)
        place.changed.connect(lambda _key: self.window.status.refresh())
        return place

    def _refresh_accounts(self) -> None:
        """Accounts were changed in the settings: whoever shows them reads them anew."""
        self.window.status.refresh()
        view = self.window.view("dial")
        if isinstance(view, DialView):
            view.refresh()

    def open_settings(self, page: str, numbers_of: str = "") -> None:
        """Brings a page of the settings into sight; or the numbers that an account may show."""
        from dialer.ui.settings.settings_place import SettingsPlace  # late, as above

        self.window.open_place("settings")
        place = self.window.view("settings")
        if isinstance(place, SettingsPlace):
            place.open_page(page)
            if numbers_of:
                place.open_numbers(numbers_of)

    def _verify_number(self, account: str) -> None:
        self.window.come_forward()
        self.open_settings("accounts", account)

    def _show_calls_with(self, contact: Contact) -> None:
        from dialer.ui.calls.calls_view import CallsView  # late, as above

        self.window.open_place("calls")
        view = self.window.view("calls")
        numbers = tuple(number.e164 for number in contact.numbers if number.e164)
        if isinstance(view, CallsView) and numbers:
            view.show_people(numbers, contact.title)

    def _add_contact(self, number: str) -> None:
        from dialer.ui.contacts.contacts_place import ContactsPlace  # late, as above

        self.window.open_place("contacts")
        view = self.window.view("contacts")
        if isinstance(view, ContactsPlace):
            view.add(number)

    def _welcome(self) -> QWidget:
        from dialer.ui.accounts.welcome import WelcomeView  # late: few starts need it

        view = WelcomeView(self._bridge, self._home, self._theme)
        view.account_added.connect(self._take_account)
        view.demo_wanted.connect(self._begin_demo)
        return view

    def _try(self) -> QWidget:
        from dialer.ui.try_view import TryView  # late: only the demo has it

        assert self._demo is not None
        view = TryView(self._demo, self._theme)
        view.number_wanted.connect(self.dial)
        return view

    def _panel(self) -> CallPanel:
        from dialer.ui.calls.panel import CallPanel  # late: after the first picture

        panel = CallPanel(self._bridge, self._theme, self._actions)
        panel.redial_wanted.connect(self.dial)
        self._conferences = panel.add_conferences(self._conference_part)
        return panel

    def _conference_part(self, lookup: Lookup) -> ConferencePart:
        from dialer.ui.conference.conference_part import ConferencePart  # late, as the panel

        part = ConferencePart(self._bridge, self._home, lookup, self._theme)
        part.offered_changed.connect(self._offer_conferences)
        part.warned.connect(self._tell_warning)
        part.not_started.connect(self.window.tell_error)
        part.doubtful.connect(self._tell_doubt)
        return part

    def _offer_conferences(self, offered: bool) -> None:
        """Views offer them where an account can hold one."""
        dial, contacts = self.window.seen("dial"), self.window.seen("contacts")
        if isinstance(dial, DialView):
            dial.box.offer_conference(offered)
        if contacts is not None:
            self._offer_to_contacts(contacts)

    def _offer_to_contacts(self, contacts: QWidget) -> None:
        from dialer.ui.contacts.contacts_place import ContactsPlace  # late, as above

        if isinstance(contacts, ContactsPlace) and self._conferences is not None:
            contacts.view.details.offer_conference(self._conferences.offered)

    def call_together(self, number: str) -> None:
        """One more for the conference that is being put together; "" begins it."""
        if self._conferences is not None:
            self._conferences.open_draft(number)

    def _status(self) -> StatusBar:
        return StatusBar(self._bridge, self._home, self._theme)

    def state(self) -> WindowState:
        """What to remember."""
        kept = self.window.state(self._theme.mode)
        return replace(kept, welcome=self._welcoming)

    # What leads from one to another

    def dial(self, text: str) -> None:
        """Brings the number field into sight with this in it; nothing is called."""
        self.window.open_place("dial")
        view = self.window.view("dial")
        if isinstance(view, DialView):
            view.dial(text)
            view.focus_number()
        else:
            from dialer.ui.account_first import tell_account_first  # late: rarely needed

            tell_account_first(self._bridge, self._home, self.window, text)

    def take_link(self, link: str, program: str = "") -> None:
        """A link was opened: its number is put into the field, and whether to call it is asked, or
        not, as the person has set. An empty one only brings the window to the front.
        """
        self.window.come_forward()
        if not link:
            return
        self.dial(link)
        view = self.window.view("dial")
        if isinstance(view, DialView):
            view.expect_link()
            self._bridge.look(
                view,
                lambda: self._home.settings.text("links.when_opened"),
                lambda wanted: self._settle_link(view, link_origin(link, program), wanted),
                lambda _error: self._settle_link(view, link_origin(link, program), "ask"),
            )

    def _settle_link(self, view: DialView, origin: Origin, wanted: str) -> None:
        if wanted == "fill":
            view.leave_link()
        else:
            view.ask_about_link(origin)

    def open_quick_box(self) -> None:
        """The quick dial box, in the middle of the screen."""
        self.quick.open_box()

    @property
    def quick(self) -> QuickBox:
        """The quick dial box, made when first wanted."""
        if self._quick is None:
            from dialer.ui.quick.box import QuickBox  # late: not in the first picture

            self._quick = QuickBox(self._bridge, self._home, self._theme, self._actions)
            self._quick.account_wanted.connect(self._show_welcome)
            self._quick.verify_wanted.connect(self._verify_number)
        return self._quick

    @property
    def quick_is_placing(self) -> bool:
        """Whether a call is being placed from that box, which tells what becomes of it."""
        return self._quick is not None and self._quick.is_placing

    def _show_welcome(self) -> None:
        self.window.come_forward()
        self.window.open_place("dial")
        self._welcome_again()

    def tell_crowd(self) -> None:
        """More links came than a person opens."""
        self.window.tell(
            self.tr("Many links to call were opened one after the other; the last ones were left."),
            Level.WARNING,
        )

    def call(self, text: str) -> None:
        """As typing this number and pressing Call: what needs an answer first is asked there."""
        self.dial(text)
        view = self.window.view("dial")
        if isinstance(view, DialView):
            view.call()

    def focus_number(self) -> None:
        """The number field, ready to be typed in."""
        self.window.open_place("dial")
        view = self.window.view("dial")
        if isinstance(view, DialView):
            view.focus_number()

    def _welcome_again(self) -> None:
        self._welcoming = self._welcome_asked = True
        self.window.replace_view("dial", self._welcome)

    def _take_account(self, name: str) -> None:
        self._welcoming = self._welcome_asked = False
        self.window.replace_view("dial", self._dial)
        self.window.status.refresh()
        self.focus_number()
        self.window.tell(self.tr("{account} is ready to call.").format(account=name))

    def _take_accounts(self, accounts: Sequence[str]) -> None:
        """What was remembered may be wrong by now: the command line adds and removes accounts."""
        if self._conferences is not None:
            self._conferences.read_ways()
        if accounts and self._welcoming and not self._welcome_asked:
            self._welcoming = False
            self.window.replace_view("dial", self._dial)
        elif not accounts and not self._welcoming:
            self._welcoming = True
            self.window.replace_view("dial", self._welcome)

    def _begin_demo(self) -> None:
        if self._start_demo is None:
            return
        self._start_demo()
        self.window.tell(self.tr("The demo opens in a window of its own."))

    # What is said. Views are connected to these: the first one is made before the window is there.

    def _tell(self, words: str) -> None:
        self.window.tell(words)

    def _tell_error(self, error: DialerError) -> None:
        self.window.tell_error(error)

    def _tell_warning(self, words: str) -> None:
        self.window.tell(words, Level.WARNING)

    def _tell_doubt(self, error: DialerError) -> None:
        self.window.tell(localised(error), Level.WARNING)
