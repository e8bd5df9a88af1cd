"""How each page of settings is made: imported and built when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dialer.ui.bridge import Bridge
from dialer.ui.settings.page import SettingsPage
from dialer.ui.settings.sections import Section, settings_of, title_of
from dialer.ui.theme import Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home
    from dialer.ui.settings.settings_place import SettingsPlace


class PageMakers:
    """Makes pages for a place, wired to its signals."""

    def __init__(self, place: SettingsPlace, bridge: Bridge, home: Home, theme: Theme) -> None:
        self._place = place
        self._bridge, self._home, self._theme = bridge, home, theme

    def sections(self) -> list[Section]:
        """All pages, in the order of the list. One without a setting is left out."""
        translate = QCoreApplication.translate
        words = {
            "accounts": translate(
                "page_makers", "service, key, password, user name, test, caller ID, verify"
            ),
            "phones": translate("page_makers", "own number, rings first, from"),
            "services": translate("page_makers", "capabilities, providers, compare, assumed"),
            "callbacks": translate("page_makers", "router, port, UPnP, public address, self-test"),
            "appearance": translate("page_makers", "theme, light, dark, contrast, colours"),
            "updates": translate("page_makers", "version, newer, download, release"),
            "transfer": translate("page_makers", "backup, move, file"),
            "checkup": translate("page_makers", "doctor, problem, support, report"),
            "about": translate("page_makers", "version, licence, keyboard, help"),
        }
        makers = {
            "accounts": ("key", self._accounts),
            "phones": ("phone", self._phones),
            "services": ("report", self._services),
            "callbacks": ("outgoing", self._callbacks),
            "budgets": ("warning", self._budgets),
            "appearance": ("sun", self._appearance),
            "language": ("globe", self._language),
            "desktop": ("dial", self._desktop),
            "links": ("copy", self._links),
            "notifications": ("info", self._notifications),
            "privacy": ("person", self._privacy),
            "updates": ("redial", self._updates),
            "transfer": ("save", self._transfer),
            "checkup": ("check", self._checkup),
            "advanced": ("settings", self._advanced),
            "about": ("unknown", self._about),
        }
        made_of_settings = ("desktop", "links", "notifications", "advanced")
        return [
            Section(name, title_of(name), icon, make, words.get(name, ""))
            for name, (icon, make) in makers.items()
            if name not in made_of_settings or settings_of(name)
        ]

    def _declared(self, name: str, sentence: str = "") -> SettingsPage:
        from dialer.ui.settings.declared_page import DeclaredPage

        return DeclaredPage(
            title_of(name),
            sentence,
            settings_of(name),
            self._place.keeper,
            self._bridge,
            self._theme,
        )

    def _accounts(self) -> SettingsPage:
        from dialer.ui.settings.accounts_page import AccountsPage

        return AccountsPage(self._bridge, self._home, self._theme)

    def _phones(self) -> SettingsPage:
        from dialer.ui.settings.phones_page import PhonesPage

        return PhonesPage(self._bridge, self._home, self._theme)

    def _services(self) -> SettingsPage:
        from dialer.ui.settings.services_page import ServicesPage

        page = ServicesPage(self._bridge, self._home, self._theme)
        page.help_wanted.connect(self._place.help_wanted)
        return page

    def _callbacks(self) -> SettingsPage:
        from dialer.ui.settings.callbacks_page import CallbacksPage

        return CallbacksPage(self._place.keeper, self._bridge, self._theme, title_of("callbacks"))

    def _budgets(self) -> SettingsPage:
        words = QCoreApplication.translate(
            "page_makers",
            "Each in the account's own currency. A call that would go beyond is not placed, or is"
            " ended in time where the service allows that.",
        )
        return self._declared("budgets", words)

    def _appearance(self) -> SettingsPage:
        from dialer.ui.settings.appearance_page import AppearancePage

        page = AppearancePage(self._theme)
        page.mode_chosen.connect(self._place.mode_chosen)
        return page

    def _language(self) -> SettingsPage:
        return self._declared("language")

    def _desktop(self) -> SettingsPage:
        return self._declared("desktop")

    def _links(self) -> SettingsPage:
        return self._declared("links")

    def _notifications(self) -> SettingsPage:
        words = QCoreApplication.translate(
            "page_makers", "What the desktop tells you of while the window is out of sight."
        )
        return self._declared("notifications", words)

    def _privacy(self) -> SettingsPage:
        from dialer.ui.settings.privacy_page import PrivacyPage

        keeper, title = self._place.keeper, title_of("privacy")
        return PrivacyPage(keeper, self._bridge, self._home, self._theme, title)

    def _updates(self) -> SettingsPage:
        from dialer.ui.settings.updates_page import UpdatesPage

        keeper, title = self._place.keeper, title_of("updates")
        return UpdatesPage(keeper, self._bridge, self._home, self._theme, title)

    def _transfer(self) -> SettingsPage:
        from dialer.ui.settings.transfer_page import TransferPage

        return TransferPage(self._bridge, self._home)

    def _checkup(self) -> SettingsPage:
        from dialer.ui.settings.checkup_page import CheckupPage

        page = CheckupPage(self._bridge, self._home, self._theme)
        page.page_wanted.connect(self._place.open_page)
        return page

    def _advanced(self) -> SettingsPage:
        words = QCoreApplication.translate(
            "page_makers", "For those who know why; what stands here is good for most."
        )
        return self._declared("advanced", words)

    def _about(self) -> SettingsPage:
        from dialer.ui.settings.about_page import AboutPage

        page = AboutPage(self._bridge)
        page.help_wanted.connect(lambda: self._place.help_wanted.emit(""))
        page.shortcuts_wanted.connect(self._place.shortcuts_wanted)
        page.checkup_wanted.connect(lambda: self._place.open_page("checkup"))
        return page
