"""The window is only put away where it can be brought back, and comes back by itself."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dialer.ui.tray.keeper import Keeper


@dataclass
class World:
    """What a keeper asks for."""

    may: bool = True
    tray: bool = True


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def keeper(world: World, window: QWidget) -> Keeper:
    return Keeper(
        window, may=lambda: world.may, has_tray=lambda: world.tray, told=False, parent=window
    )


def test_put_away_and_told_of_the_first_time_alone(
    keeper: Keeper, window: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(keeper.first_kept):
        assert keeper.put_away()
    assert not window.isVisible()
    window.show()
    with qtbot.assertNotEmitted(keeper.first_kept):
        assert keeper.put_away()
    assert keeper.told


@pytest.mark.parametrize(("may", "tray"), [(False, True), (True, False)])
def test_it_stays_without_a_tray_or_where_the_person_wants_that(
    keeper: Keeper, window: QWidget, world: World, may: bool, tray: bool
) -> None:
    world.may, world.tray = may, tray
    assert not keeper.put_away()
    assert window.isVisible()
    assert not keeper.told


def test_it_comes_back_when_the_tray_goes(keeper: Keeper, window: QWidget, world: World) -> None:
    keeper.put_away()
    keeper.look()
    assert not window.isVisible()
    world.tray = False
    keeper.look()
    assert window.isVisible()
