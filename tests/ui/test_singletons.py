"""Python's singletons outlive what Qt's binding takes of them."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtWidgets import QApplication, QWidget


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="they are immortal there")
def test_none_has_references_to_spare(qapp: QApplication) -> None:
    import dialer.ui  # noqa: F401 - importing it is what is tested

    widget = QWidget()
    for _ in range(100_000):
        widget.update()
    for singleton in (None, True, False, NotImplemented):
        assert sys.getrefcount(singleton) > sys.maxsize >> 3
