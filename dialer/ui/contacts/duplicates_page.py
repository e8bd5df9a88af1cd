"""The contacts that may be the same, group below group, to be merged or left apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from dialer.core.contact import Contact
from dialer.core.errors import DialerError
from dialer.ui.bridge import Bridge
from dialer.ui.calls.labels import announce, plain_label
from dialer.ui.contacts.avatar import Avatars
from dialer.ui.contacts.duplicates_card import DuplicatesCard
from dialer.ui.contacts.duplicates_finder import DuplicatesFinder
from dialer.ui.contacts.page import Page, StatePage
from dialer.ui.theme import BETWEEN, EDGE, WITHIN, Theme

if TYPE_CHECKING:
    from dialer.engine.contact_book import Undone
    from dialer.engine.contact_duplicates import Duplicates

AT_ONCE = 12
"""So many groups are made at a time; more when the person comes near the end of them."""
WIDEST_PX = 900


class DuplicatesPage(Page):
    """``undoable`` carries words and what takes it back; ``told`` words, ``failed`` a DialerError
    for the window to show.
    """

    undoable = Signal(str, object)
    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self, bridge: Bridge, avatars: Avatars, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__("", theme, parent)
        self._avatars = avatars
        self.title.setText(self.tr("Duplicates"))
        self.setAccessibleName(self.title.text())
        self.finder = DuplicatesFinder(bridge, self)
        self.cards: list[DuplicatesCard] = []
        self._groups: Sequence[Duplicates] = ()
        self._most = AT_ONCE
        self.state = StatePage(theme)
        self.again_button = self.state.add_button(self.tr("Try again"))
        self.again_button.clicked.connect(self._look)
        self.words = plain_label(wrap=True)
        self.aside_words = plain_label("", "muted", wrap=True)
        self.aside_button = QPushButton(self.tr("Show them again"))
        self.aside_button.setProperty("role", "plain")
        self.aside_button.clicked.connect(self.finder.take_back_parting)
        self.state_aside_button = self.state.add_button(self.tr("Show those put aside"), "plain")
        self.state_aside_button.clicked.connect(self.finder.take_back_parting)
        self._arrange()
        self.finder.found.connect(self._show_groups)
        self.finder.merged.connect(self._take_merged)
        self.finder.not_merged.connect(self._take_not_merged)
        self.finder.undone.connect(self._take_undone)
        self.finder.failed.connect(self._show_failure)
        avatars.changed.connect(self._draw_pictures)
        theme.changed.connect(self._draw_pictures)

    def _arrange(self) -> None:
        self._aside = QWidget()
        aside = QHBoxLayout(self._aside)
        aside.setContentsMargins(0, WITHIN, 0, 0)
        aside.addWidget(self.aside_words, 1)
        aside.addWidget(self.aside_button)
        inside = QWidget()
        inside.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, BETWEEN, EDGE, EDGE)
        column.setSpacing(0)
        column.addWidget(self.words)
        self._cards_column = QVBoxLayout()
        self._cards_column.setSpacing(0)
        column.addLayout(self._cards_column)
        column.addWidget(self._aside)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        self.area.verticalScrollBar().valueChanged.connect(self._show_more)
        self.pages.addWidget(self.state)
        self.pages.addWidget(self.area)
        self._say(self.tr("Looking for duplicates…"), "", "")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Looks, for as long as the page is in sight."""
        super().showEvent(event)
        self.finder.set_wanted(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What happens unseen needs no looking."""
        super().hideEvent(event)
        self.finder.set_wanted(False)

    # What is found

    def _look(self) -> None:
        self._say(self.tr("Looking for duplicates…"), "", "")
        self.back_button.setFocus()
        self.finder.look()

    def _say(self, title: str, words: str, icon: str) -> None:
        self.state.show_state(title, words, icon=icon)
        self.state.show_progress(0, 0)
        self.again_button.hide()
        self.state_aside_button.hide()
        self.pages.setCurrentWidget(self.state)

    def _show_failure(self, error: DialerError) -> None:
        if self.cards:
            self.failed.emit(error)
            return
        self.state.show_failure(error)
        self.again_button.show()
        self.pages.setCurrentWidget(self.state)

    def _show_groups(self, groups: Sequence[Duplicates]) -> None:
        self._groups = groups
        aside = self.finder.put_aside
        if not groups:
            self._keep_cards(())
            self._say(
                self.tr("No duplicates found"),
                self.tr("No two contacts share a number, an e-mail address or a name."),
                "check",
            )
            if aside:
                self.state.words.setText(
                    self.tr("%Ln group(s) are put aside as not the same.", "", aside)
                )
            self.state_aside_button.setVisible(bool(aside))
            return
        count = self.tr("%Ln group(s) of contacts may be the same.", "", len(groups))
        how = self.tr(
            "The chosen one leads: its name and company stay, and all that the others know besides"
            " is added to it."
        )
        self.words.setText(f"{count} {how}")
        self.aside_words.setText(self.tr("%Ln group(s) are put aside.", "", aside))
        self._aside.setVisible(bool(aside))
        self._keep_cards(groups[: self._most])
        self.pages.setCurrentWidget(self.area)

    def _keep_cards(self, groups: Sequence[Duplicates]) -> None:
        """Cards of groups that are as before stay as they are, with what was chosen in them."""
        focused = next(filter(_has_focus, self.cards), None)
        place_of_focus = self.cards.index(focused) if focused is not None else 0
        kept = {card.group: card for card in self.cards}
        cards = [kept.pop(group) if group in kept else self._make_card(group) for group in groups]
        for card in kept.values():
            self._cards_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, card in enumerate(cards):
            if self._cards_column.indexOf(card) != place:
                self._cards_column.insertWidget(place, card)
        self.cards = cards
        self._order_by_tab()
        if focused is not None and focused in kept.values():
            self._focus_card(place_of_focus)

    def _make_card(self, group: Duplicates) -> DuplicatesCard:
        card = DuplicatesCard(group, self._avatars, self._theme)
        card.merge_wanted.connect(partial(self._merge, card))
        card.part_wanted.connect(self.finder.part)
        return card

    def _order_by_tab(self) -> None:
        """Tab goes down, whatever was made when."""
        before: QWidget = self.back_button
        for card in self.cards:
            order = (*(side.choice for side in card.sides), card.merge_button, card.part_button)
            for widget in order:
                QWidget.setTabOrder(before, widget)
                before = widget
        QWidget.setTabOrder(before, self.aside_button)

    def _focus_card(self, place: int) -> None:
        """The keyboard goes on with the next one."""
        if self.cards:
            card = self.cards[min(place, len(self.cards) - 1)]
            card.merge_button.setFocus(Qt.FocusReason.TabFocusReason)
            self.area.ensureWidgetVisible(card)
        else:
            self.back_button.setFocus()

    def _show_more(self, value: int) -> None:
        bar = self.area.verticalScrollBar()
        near = bar.maximum() - value < self.area.height()
        if near and len(self.cards) < len(self._groups):
            self._most = len(self.cards) + AT_ONCE
            self._keep_cards(self._groups[: self._most])

    # Merging

    def _merge(self, card: DuplicatesCard, ids: Sequence[str]) -> None:
        card.set_busy(True)
        self.finder.merge(ids)

    def _take_merged(self, contact: Contact, step: str) -> None:
        words = self.tr("Merged into “{name}”.").format(name=contact.title)
        announce(self, words)
        back: Callable[[], None] = partial(self.finder.undo, step)
        self.undoable.emit(words, back)
        self.finder.look()

    def _take_not_merged(self, error: DialerError) -> None:
        for card in self.cards:
            card.set_busy(False)
        self.failed.emit(error)

    def _take_undone(self, _undone: Undone) -> None:
        self.told.emit(self.tr("The contacts are apart again."))

    def _draw_pictures(self) -> None:
        for card in self.cards:
            card.draw_pictures()


def _has_focus(card: DuplicatesCard) -> bool:
    focused = card.window().focusWidget()
    return focused is not None and card.isAncestorOf(focused)
