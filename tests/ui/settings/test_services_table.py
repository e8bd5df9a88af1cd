"""The table of services: whole columns, and scroll bars that stay in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from dialer.ui.settings.services_page import ServicesPage
from tests.ui.settings.conftest import Stand


@pytest.mark.parametrize(("width_px", "height_px"), [(360, 640), (980, 680), (1500, 900)])
def test_columns_are_whole_and_the_bars_are_in_sight(
    stand: Stand, width_px: int, height_px: int
) -> None:
    stand.place.resize(width_px, height_px)
    page = stand.open("services")
    assert isinstance(page, ServicesPage)
    stand.wait(lambda: bool(page.buttons))
    stand.qtbot.wait(50)
    table = page.table
    room = table.viewport().width()
    right_edges = [
        table.columnViewportPosition(column) + table.columnWidth(column)
        for column in range(table.columnCount())
    ]
    begun = sum(right - table.columnWidth(0) < room for right in right_edges)
    whole = sum(right <= room for right in right_edges)
    assert begun == whole > 0
    bar = table.horizontalScrollBar()
    assert bar.isVisible()
    lower_end = bar.mapTo(page.viewport(), QPoint(0, bar.height())).y()
    assert lower_end <= page.viewport().height()
    bar.setValue(bar.maximum())
    last = table.columnCount() - 1
    assert table.columnViewportPosition(last) + table.columnWidth(last) <= room
