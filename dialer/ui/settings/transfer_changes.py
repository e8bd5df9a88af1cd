"""What a file of settings would change, in the window's words: a line for each value, as it is and
as it would be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dialer.core.settings import PROGRAM_SETTINGS, Kind, Setting, Value, find_setting
from dialer.ui.accounts.fields import field_name
from dialer.ui.localised import localised
from dialer.ui.settings.names import choice_name, setting_name

if TYPE_CHECKING:
    from dialer.engine.settings_changes import Change


def change_words(change: Change) -> str:
    """One line."""
    from dialer.engine.settings_changes import Of  # late: few people come here

    translate = QCoreApplication.translate
    if change.of is Of.SETTING:
        setting = find_setting(PROGRAM_SETTINGS, change.name)
        old = _value_words(setting, change.old)
        new = _value_words(setting, change.new)
        return _line(setting_name(setting), old, new)
    if change.of is Of.PHONE:
        return _line(apart(change.name), change.old, change.new)
    if not change.part:
        form = translate("transfer", "{name}: a new account at {service}")
        return form.format(name=apart(change.name), service=apart(change.new))
    what = translate("transfer", "{name}, {part}").format(
        name=apart(change.name), part=_part_name(change.part)
    )
    return _line(what, change.old, change.new)


def apart(text: str) -> str:
    """Isolated: an address or a number stays as it is written among right-to-left words."""
    return f"\u2068{text}\u2069"


def _line(what: str, old: str, new: str) -> str:
    translate = QCoreApplication.translate
    nothing = translate("transfer", "nothing")
    new = apart(new) if new else nothing
    if not old:
        return translate("transfer", "{what}: {new}").format(what=what, new=new)
    # Which way the arrow points is the translation's matter.
    form = translate("transfer", "{what}: {old} → {new}")
    return form.format(what=what, old=apart(old), new=new)


def _part_name(part: str) -> str:
    from dialer.engine.settings_changes import BASE_URL, OWN_NUMBERS, URL  # late, as above

    translate = QCoreApplication.translate
    if part in (BASE_URL, URL):
        return translate("transfer", "address")
    if part == OWN_NUMBERS:
        return translate("transfer", "own phones")
    return field_name(part)


def _value_words(setting: Setting, text: str) -> str:
    translate = QCoreApplication.translate
    value: Value = setting.parse(text)
    if isinstance(value, bool):
        return translate("transfer", "on") if value else translate("transfer", "off")
    if setting.kind is Kind.CHOICE and isinstance(value, str):
        return choice_name(setting, value)
    return text or localised(setting.when_empty)
