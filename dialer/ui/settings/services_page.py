"""What each service can and cannot do, how, and what of it is assumed: the table of
``dialer accounts providers``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from dialer.core.capability_words import (
    TITLES,
    Ability,
    Has,
    ServiceAbilities,
    ability_table,
    service_abilities,
)
from dialer.core.errors import DialerError
from dialer.ui import assets
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import plain_label, show_text
from dialer.ui.flow import FlowRow
from dialer.ui.localised import localised
from dialer.ui.settings.page import SettingsPage
from dialer.ui.theme import WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.home import Home

WIDE_PX = 16_777_215
COLUMN_LEAST_PX = 150
TITLES_PX, TITLES_NARROW_PX = 200, 130
NARROW_BELOW_PX = 480
LEAST_HEIGHT_PX = 260
ICON_PX = 14
SIGNS = {Has.YES: ("check", "call"), Has.PARTLY: ("info", "muted"), Has.NO: ("cross", "muted")}
"""Which icon, in which colour; the words say the same."""


def read_services(home: Home) -> list[ServiceAbilities]:
    """Every service, and behind it those accounts of it that can do other things than they begin
    with. In the looking-up thread. Raises StoreError.
    """
    stored = home.accounts.stored()
    found: list[ServiceAbilities] = []
    for service in ability_table(home.accounts.infos()):
        found.append(service)
        for account in stored:
            if account.provider != service.info.name:
                continue
            try:
                own = service_abilities(service.info, home.accounts.load(account))
            except DialerError:
                continue  # told where accounts are
            if list(own.abilities) != list(service.abilities):
                found.append(own)
    return found


class AbilityTable(QTableWidget):
    """Services beside each other: as many as fit whole, the others by scrolling. As high as its
    rows, but no higher than ``limit_height`` allows, so that its scroll bars stay in sight.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._services: Sequence[ServiceAbilities] = ()
        self._most_px = WIDE_PX
        self.setAccessibleName(self.tr("What services can do"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # By whole columns: none is ever cut in the middle of a word.
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerWidget(QWidget())  # or the style marks the corner between the bars
        self.setAlternatingRowColors(True)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        self.setCornerButtonEnabled(False)
        alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(alignment)
        self.horizontalHeader().setHighlightSections(False)
        wrapped = Qt.AlignmentFlag(alignment.value | Qt.TextFlag.TextWordWrap.value)
        self.verticalHeader().setDefaultAlignment(wrapped)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self._dress)

    def show_services(self, services: Sequence[ServiceAbilities]) -> None:
        """Fills the table."""
        self._services = services
        self.setRowCount(len(TITLES))
        self.setColumnCount(len(services))
        self.setVerticalHeaderLabels([localised(title) for title in TITLES.values()])
        form = self.tr("{service} ({account})")
        self.setHorizontalHeaderLabels(
            [
                form.format(service=service.info.title, account=service.account)
                if service.account
                else service.info.title
                for service in services
            ]
        )
        for column, service in enumerate(services):
            for row, ability in enumerate(service.abilities):
                self.setItem(row, column, self._item(ability))
        self._dress()
        self._fit()

    def _item(self, ability: Ability) -> QTableWidgetItem:
        words = localised(ability.words)
        if ability.assumed:
            words = self.tr("{words} (assumed)").format(words=words)
        item = QTableWidgetItem(words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        title = localised(TITLES[ability.key])
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}: {words}")
        return item

    def _dress(self) -> None:
        icons = {
            has: QIcon(assets.pixmap(name, self._theme.color(role), ICON_PX))
            for has, (name, role) in SIGNS.items()
        }
        for column, service in enumerate(self._services):
            for row, ability in enumerate(service.abilities):
                item = self.item(row, column)
                if item is not None:
                    item.setIcon(icons[ability.has])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wider columns where there is room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another font has other heights."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._services:
            self._fit()

    def limit_height(self, most_px: int) -> None:
        """How high it may be where it stands."""
        most_px = max(LEAST_HEIGHT_PX, most_px)
        if most_px != self._most_px:
            self._most_px = most_px
            self._fit()

    def _fit(self) -> None:
        if not self._services:
            return
        height = self._fit_in(self.width())
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if height > self._most_px:
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            self._fit_in(self.width() - self.verticalScrollBar().sizeHint().width())
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(min(height, self._most_px))

    def _fit_in(self, width: int) -> int:
        """Shares a width among the columns; gives the height that the rows then want."""
        narrow = self.width() < NARROW_BELOW_PX
        titles_px = TITLES_NARROW_PX if narrow else TITLES_PX
        self.verticalHeader().setFixedWidth(titles_px)
        room = width - titles_px
        columns = len(self._services)
        shown = min(columns, max(1, room // COLUMN_LEAST_PX))
        for column in range(columns):
            # As many as are seen at once are exactly as wide as the room, whichever they are.
            self.setColumnWidth(column, (room + column % shown) // shown)
        self.resizeRowsToContents()
        metrics = self.fontMetrics()
        for row, title in enumerate(TITLES.values()):
            lines = metrics.boundingRect(
                0, 0, titles_px - 16, 1000, Qt.TextFlag.TextWordWrap, localised(title)
            )
            self.setRowHeight(row, max(self.rowHeight(row), lines.height() + 12))
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if shown < columns else 0
        return self.horizontalHeader().height() + self.verticalHeader().length() + extra


class ServicesPage(SettingsPage):
    """``help_wanted`` carries the name of the help page of a service."""

    help_wanted = Signal(str)

    def __init__(self, bridge: Bridge, home: Home, theme: Theme) -> None:
        super().__init__(
            self.tr("What services can do"),
            self.tr(
                "As accounts begin; an account of yours that differs stands behind its service."
                " What a service's documents do not say outright is marked as assumed: its page"
                " tells more."
            ),
            width_px=WIDE_PX,
        )
        self._bridge, self._home = bridge, home
        self.problem = plain_label("", "danger", wrap=True)
        self.problem.hide()
        self.table = AbilityTable(theme)
        self.pages = FlowRow(WITHIN)
        self.buttons: list[QPushButton] = []
        self._shown: Sequence[ServiceAbilities] = ()
        self._titles: set[str] = set()
        self.add(self.problem)
        self.add(self.table)
        self.add(plain_label(self.tr("More on each service:"), "muted"))
        self.add(self.pages)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Made anew when accounts have changed."""
        home = self._home
        self._bridge.look(self, lambda: read_services(home), self._show, self._fail)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The table's lower end stays in sight."""
        super().resizeEvent(event)
        self._limit_table()

    def _limit_table(self) -> None:
        holder = self.widget()
        layout = holder.layout() if holder is not None else None
        if holder is None or layout is None:
            return  # it is being made
        layout.activate()
        top = self.table.mapTo(holder, QPoint(0, 0)).y()
        self.table.limit_height(self.viewport().height() - top - WITHIN)

    def _show(self, services: Sequence[ServiceAbilities]) -> None:
        if services == self._shown:
            return
        self._shown = services
        self.table.show_services(services)
        for service in services:
            if service.account or service.info.title in self._titles:
                continue
            self._titles.add(service.info.title)
            button = QPushButton(service.info.title, self.pages)
            button.setAccessibleName(
                self.tr("Help on {service}").format(service=service.info.title)
            )
            page = service.info.help_page.removesuffix(".md")
            button.setEnabled(bool(page))
            button.clicked.connect(lambda _on=False, page=page: self.help_wanted.emit(page))
            self.buttons.append(button)
            self.pages.add(button)
            button.show()
        self._limit_table()

    def _fail(self, error: DialerError) -> None:
        show_text(self.problem, localised(error))
