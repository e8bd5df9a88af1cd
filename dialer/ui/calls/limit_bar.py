"""How near a call is to its limit of money or minutes: a thin bar, with its words beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialer.core.call import Call
from dialer.core.capabilities import Capabilities, Following
from dialer.core.money import Money
from dialer.engine.limits import WARNING_SHARE
from dialer.engine.price_reckoned import cost_so_far
from dialer.ui.calls.figures import amount, clock, price_words, rounded, talk_seconds
from dialer.ui.theme import Theme

HEIGHT = 6


@dataclass(frozen=True, slots=True)
class Spending:
    """What a call has cost in words, and its share of the nearest limit; None without a limit."""

    words: str
    share: Decimal | None = None

    @property
    def near(self) -> bool:
        """Whether a limit is near, or reached."""
        return self.share is not None and self.share >= WARNING_SHARE


def spending_of(
    call: Call, capabilities: Capabilities, currency: str | None, now: datetime
) -> Spending:
    """The cost so far against its limit, and the minutes against theirs; what is only reckoned from
    the call's price says so.
    """
    request, known = call.request, cost_so_far(call, now)
    cost = None if known is None else known.money
    lives = call.progress.ending is None
    parts, shares = [], []
    if cost is not None and known is not None:
        if known.reckoned:
            about = QCoreApplication.translate("spending", "about {cost}, reckoned")
            cost = rounded(cost)
        else:
            about = "{cost}"
        if request.max_cost:
            limit = Money(request.max_cost, cost.currency)
            words = QCoreApplication.translate("spending", "{cost} of {limit}")
            share_words = words.format(cost=amount(cost.amount), limit=price_words(limit))
            parts.append(about.format(cost=share_words))
            shares.append(cost.amount / request.max_cost)
        else:
            parts.append(about.format(cost=price_words(cost)))
    elif request.max_cost:
        words = QCoreApplication.translate("spending", "at most {limit}")
        parts.append(words.format(limit=price_words(Money(request.max_cost, currency))))
        shares.append(Decimal(0))
    elif lives:
        parts.append(_untold(call, capabilities))
    seconds = talk_seconds(call, now)
    if request.max_minutes:
        limit_s = request.max_minutes * 60
        words = QCoreApplication.translate("spending", "{time} of {limit} min")
        if seconds is None:
            words = QCoreApplication.translate("spending", "at most {limit} min")
        parts.append(words.format(time=clock(seconds or 0), limit=request.max_minutes))
        shares.append(Decimal(seconds or 0) / limit_s)
    share = max(shares, default=None)
    if share is not None and share >= WARNING_SHARE and lives:
        parts.append(
            QCoreApplication.translate("spending", "limit reached")
            if share >= 1
            else QCoreApplication.translate("spending", "limit near")
        )
    words = " · ".join(part for part in parts if part)
    return Spending(words[:1].upper() + words[1:], share if lives else None)


def _untold(call: Call, capabilities: Capabilities) -> str:
    if capabilities.live_cost and (
        call.callback_url is not None or capabilities.following is Following.POLLED
    ):
        return ""
    return QCoreApplication.translate("spending", "cost not told during the call")


class LimitBar(QWidget):
    """The bar; amber from the warning share on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = Decimal(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Share of the limit"))
        theme.changed.connect(self.update)

    def show_share(self, share: Decimal) -> None:
        """Fills the bar."""
        share = min(max(share, Decimal(0)), Decimal(1))
        if share != self._share:
            self._share = share
            self.setAccessibleDescription(f"{share:.0%}")
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Thin."""
        return QSize(80, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ground, and what of it is used up."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), HEIGHT), HEIGHT / 2, HEIGHT / 2)
        used = float(self._share) * self.width()
        if used <= 0:
            return
        used = max(used, HEIGHT)
        left = (
            0.0
            if self.layoutDirection() is Qt.LayoutDirection.LeftToRight
            else (self.width() - used)
        )
        near = self._share >= WARNING_SHARE
        painter.setBrush(self._theme.color("warning" if near else "accent"))
        painter.drawRoundedRect(QRectF(left, 0, used, HEIGHT), HEIGHT / 2, HEIGHT / 2)
