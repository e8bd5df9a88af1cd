"""What is said of a number that came before there is any account to call it through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import number_words
from dialer.ui.window import MainWindow

if TYPE_CHECKING:
    from dialer.engine.home import Home


def tell_account_first(bridge: Bridge, home: Home, window: MainWindow, text: str) -> None:
    """Tells it of the number as it reads, whether typed or from a link."""

    def read() -> str:
        from dialer.ui.dial.facts import look_up  # here: it loads the number tables

        return look_up(text, home.region(), None, grouping=True).grouped

    def tell(number: str) -> None:
        words = QCoreApplication.translate(
            "account_first", "Add an account first, then call {text}."
        )
        # In one piece: a number that goes on in the next line is hard to read.
        window.tell(words.format(text=number_words(number.replace(" ", "\u00a0"))))

    bridge.look(window, read, tell, lambda _error: tell(text))
