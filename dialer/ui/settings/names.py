"""What the declared settings and their choices are called. A setting that is not named here is
called by its key, so that one declared elsewhere is never lost.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dialer.core.settings import Kind, Setting
from dialer.ui.accounts.fields import field_name
from dialer.ui.languages import NAMES


def setting_names() -> dict[str, str]:
    """The names of the program's settings, by their keys."""
    translate = QCoreApplication.translate
    return {
        "region": translate("setting_names", "Country of numbers"),
        "language": translate("setting_names", "Language"),
        "default_account": translate("setting_names", "Usual account"),
        "listener.enabled": translate("setting_names", "Listen for callbacks"),
        "listener.host": translate("setting_names", "Address to listen on"),
        "listener.port": translate("setting_names", "Port"),
        "listener.public_url": translate("setting_names", "Public address"),
        "listener.port_mapping": translate("setting_names", "Ask the router for a way in"),
        "service_page.enabled": translate("setting_names", "Page inside another site"),
        "budget.per_call": translate("setting_names", "Most for one call"),
        "budget.per_month": translate("setting_names", "Most for a month"),
        "balance.warn_below": translate("setting_names", "Warn of a low balance"),
        "history.keep_days": translate("setting_names", "Days that calls are kept"),
        "log.full_numbers": translate("setting_names", "Full numbers in the log file"),
        "tray.icon": translate("setting_names", "Icon in the tray"),
        "tray.close_to_tray": translate("setting_names", "Closing goes to the tray"),
        "tray.start_hidden": translate("setting_names", "Start in the tray"),
        "start_at_login": translate("setting_names", "Start at login"),
        "notify.answered": translate("setting_names", "The other party answered"),
        "notify.failed": translate("setting_names", "A call failed"),
        "notify.limit": translate("setting_names", "A limit is near"),
        "notify.balance": translate("setting_names", "A balance is low"),
        "links.open_here": translate("setting_names", "Open links to call"),
        "links.when_opened": translate("setting_names", "When a link is opened"),
        "shortcut.dial_selection": translate("setting_names", "Call the selected text"),
        "clipboard.offer_numbers": translate("setting_names", "Offer copied numbers"),
        "updates.check": translate("setting_names", "Look for newer versions"),
        "http.timeout_s": translate("setting_names", "Wait for an answer, in seconds"),
        "polling.ringing_s": translate("setting_names", "Ask while it rings, every … seconds"),
        "polling.talking_s": translate("setting_names", "Ask during a call, every … seconds"),
    }


def setting_name(setting: Setting) -> str:
    """A setting's name as people read it."""
    return setting_names().get(setting.key) or field_name(setting.key.replace(".", " "))


def choice_name(setting: Setting, value: str) -> str:
    """A choice's name as people read it."""
    translate = QCoreApplication.translate
    if value == "system":
        return translate("setting_names", "As the system")
    if setting.key == "language":
        return NAMES.get(value, value)  # in its own words: whoever looks for it reads those
    known = {
        "fill": translate("setting_names", "Fill in the number only"),
        "ask": translate("setting_names", "Ask whether to call"),
    }
    return known.get(value) or value.replace("_", " ")


def allowed_words(setting: Setting) -> str:
    """What a field takes, where its sentence does not say so: its bounds; "" for anything."""
    translate = QCoreApplication.translate
    if setting.kind not in (Kind.INTEGER, Kind.DECIMAL):
        return ""
    if setting.least is not None and setting.most is not None:
        form = translate("setting_names", "From {least} to {most}.")
    elif setting.least is not None:
        form = translate("setting_names", "{least} or more.")
    elif setting.most is not None:
        form = translate("setting_names", "At most {most}.")
    else:
        return ""
    return form.format(least=setting.least, most=setting.most)
