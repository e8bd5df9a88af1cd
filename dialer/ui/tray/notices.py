"""What is worth a notification, and its words. Knows neither widget nor desktop.

A contact's name is a person's text: it goes out as plain text, and is never taken for markup.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from dialer.core.call import Call, Outcome, Placement, State
from dialer.core.desktop_ports import Notice
from dialer.core.errors import DialerError
from dialer.core.machine import outcome_of, state_of
from dialer.core.money import Money
from dialer.core.words import limit_words, was_hung_up
from dialer.ui.calls.figures import price_words
from dialer.ui.calls.headline import headline_of
from dialer.ui.calls.limit_bar import spending_of
from dialer.ui.calls.lookup import Service
from dialer.ui.localised import localised


class About(StrEnum):
    """What a notice is about; the value is the setting that switches it off."""

    ANSWERED = "notify.answered"
    FAILED = "notify.failed"
    LIMIT = "notify.limit"
    BALANCE = "notify.balance"


def call_news(before: State | None, call: Call) -> About | None:
    """What a call's change to its present state is worth; ``before`` is None for a call that was
    not known.
    """
    state = state_of(call.progress)
    if state is before:
        return None
    if state is State.TALKING:
        return About.ANSWERED
    if state is State.ENDED and before is not None:
        if call.progress.placement is Placement.INTENDED:
            return None  # refused or failed at the placing: who placed it tells that
        if was_hung_up(call.progress) or outcome_of(call.progress) is Outcome.COMPLETED:
            return About.LIMIT if limit_words(call.progress) else None
        return About.FAILED
    return None


def call_notice(about: About, call: Call, service: Service, party: str, now: datetime) -> Notice:
    """The words of a call's news."""
    if about is About.ANSWERED:
        title = QCoreApplication.translate("notices", "{party} answered").format(party=party)
        text = QCoreApplication.translate("notices", "You are talking, through {account}.")
        return Notice(_of(call), title, text.format(account=call.request.account))
    if about is About.LIMIT and call.progress.ending is None:
        title = QCoreApplication.translate("notices", "Limit near: {party}").format(party=party)
        words = spending_of(call, service.capabilities, service.currency, now).words
        return Notice(_of(call), title, words)
    head = headline_of(call, service)
    if about is About.LIMIT:
        return Notice(_of(call), f"{party}: {head.words}", localised(limit_words(call.progress)))
    return Notice(_of(call), f"{party}: {head.words}", head.advice)


def is_near_limit(call: Call, service: Service, now: datetime) -> bool:
    """Whether a running call's money or minutes are nearly used up."""
    return spending_of(call, service.capabilities, service.currency, now).near


def not_placed_notice(error: DialerError) -> Notice:
    """A call that was refused or failed before it was one."""
    title = QCoreApplication.translate("notices", "The call was not placed")
    return Notice("call", title, localised(error))


def balance_notice(account: str, money: Money) -> Notice:
    """Little is left on an account."""
    title = QCoreApplication.translate("notices", "{account} is running low")
    text = QCoreApplication.translate("notices", "{money} is left.")
    return Notice(
        f"balance {account}",
        title.format(account=account),
        text.format(money=price_words(money)),
    )


def stays_notice() -> Notice:
    """The window was closed for the first time, and the program stays."""
    title = QCoreApplication.translate("notices", "Dialer is still here")
    text = QCoreApplication.translate(
        "notices",
        "It waits in the tray, and tells you of your calls. Its icon's menu has Quit; Settings can"
        " have closing the window end it.",
    )
    return Notice("window", title, text)


def copied_notice(number: str) -> Notice:
    """A number was copied."""
    title = QCoreApplication.translate("notices", "Call {number}?").format(number=number)
    text = QCoreApplication.translate("notices", "You just copied this number.")
    return Notice("clipboard", title, text)


def _of(call: Call) -> str:
    return f"call {call.id}"
