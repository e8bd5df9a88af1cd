"""Which pages of settings there are, how each is made when it is first opened, and by which words
it is found.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from dialer.core.settings import PROGRAM_SETTINGS, Setting
from dialer.ui.localised import localised
from dialer.ui.settings.names import setting_name
from dialer.ui.settings.page import SettingsPage

PREFIXES: dict[str, tuple[str, ...]] = {
    "accounts": ("default_account",),
    "callbacks": ("listener.", "service_page."),
    "budgets": ("budget.", "balance."),
    "language": ("language", "region"),
    "desktop": ("tray.", "start_at_login"),
    "links": ("links.", "shortcut.", "clipboard."),
    "notifications": ("notify.",),
    "privacy": ("history.", "log."),
    "updates": ("updates.", "update."),
}
"""Which settings each page shows; all others are on the last one, Advanced."""


@dataclass(frozen=True, slots=True)
class Section:
    """A page. ``icon`` in the list; ``words`` find it besides its title and its settings."""

    name: str
    title: str
    icon: str
    make: Callable[[], SettingsPage]
    words: str = ""
    begins_group: bool = False


def settings_of(section: str) -> list[Setting]:
    """The settings that a page shows, in the order of their declarations."""
    if section == "advanced":
        placed = [prefix for prefixes in PREFIXES.values() for prefix in prefixes]
        return [s for s in PROGRAM_SETTINGS if not any(s.key.startswith(p) for p in placed)]
    prefixes = PREFIXES.get(section, ())
    return [s for s in PROGRAM_SETTINGS if any(s.key.startswith(p) for p in prefixes)]


def matching(sections: Sequence[Section], text: str) -> list[Section]:
    """The sections that speak of a text; all for none."""
    wanted = text.strip().casefold()
    return [section for section in sections if not wanted or _speaks_of(section, wanted)]


def _speaks_of(section: Section, wanted: str) -> bool:
    words = [section.title, section.words]
    for setting in settings_of(section.name):
        words += [setting_name(setting), setting.key, localised(setting.sentence)]
    return any(wanted in word.casefold() for word in words)


def title_of(name: str) -> str:
    """What a page is called."""
    translate = QCoreApplication.translate
    return {
        "accounts": translate("sections", "Accounts"),
        "phones": translate("sections", "My phones"),
        "services": translate("sections", "What services can do"),
        "callbacks": translate("sections", "Callbacks"),
        "budgets": translate("sections", "Limits of money"),
        "appearance": translate("sections", "Appearance"),
        "language": translate("sections", "Language and country"),
        "desktop": translate("sections", "Desktop and tray"),
        "links": translate("sections", "Links and shortcuts"),
        "notifications": translate("sections", "Notifications"),
        "privacy": translate("sections", "Privacy"),
        "updates": translate("sections", "Updates"),
        "transfer": translate("sections", "Export and import"),
        "checkup": translate("sections", "Check-up"),
        "advanced": translate("sections", "Advanced"),
        "about": translate("sections", "About and help"),
    }[name]
