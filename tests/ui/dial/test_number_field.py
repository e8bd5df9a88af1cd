"""The number field: what is typed stays, the caret stays where it was, and pasting is safe."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from dialer.core.number_signs import MAX_TEXT_CHARS
from dialer.core.phone_number import read_number
from dialer.ui.dial.grouping import group, moved_caret, significant, tidy
from dialer.ui.dial.number_field import NumberField
from dialer.ui.theme import Theme

REGIONS = st.sampled_from(["US", "GB", "DE", "IL", "AR", "IT", "NO", "", None])
BARE = st.from_regex(r"\+?[0-9]{0,18}", fullmatch=True)
quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> NumberField:
    made = NumberField(theme)
    qtbot.addWidget(made)
    made.resize(400, 40)
    made.number_changed.connect(lambda: regroup(made, "US"))
    return made


def regroup(field: NumberField, region: str) -> None:
    """What the view does once the number was read."""
    if field.leaves_grouping:
        field.regroup(group(field.written(), region))


@given(BARE, REGIONS)
@settings(max_examples=300, deadline=None)
def test_grouping_keeps_every_digit(text: str, region: str | None) -> None:
    assert significant(group(text, region)) == text


@given(BARE, REGIONS, st.data())
@settings(max_examples=300, deadline=None)
def test_the_caret_stays_behind_the_same_digits(
    text: str, region: str | None, data: st.DataObject
) -> None:
    caret = data.draw(st.integers(0, len(text)))
    grouped = group(text, region)
    moved = moved_caret(text, caret, grouped)
    assert significant(grouped[:moved]) == text[:caret]


@given(BARE)
@quick
def test_digits_typed_are_read_back(field: NumberField, text: str) -> None:
    field.fill("")
    for char in text:
        QTest.keyClick(field, char)
        assert field.cursorPosition() == len(field.text())
    assert field.written() == text


@given(BARE, st.integers(0, 30), st.sampled_from("0123456789"))
@quick
def test_typing_in_the_middle_keeps_the_caret(
    field: NumberField, text: str, at: int, digit: str
) -> None:
    field.fill(text)
    at = max(min(at, len(field.text())), text.startswith("+"))
    field.setCursorPosition(at)
    before = significant(field.text()[:at])
    QTest.keyClick(field, digit)
    assert field.written() == before + digit + text[len(before) :]
    assert significant(field.text()[: field.cursorPosition()]) == before + digit


@given(BARE, st.integers(0, 30), st.sampled_from([Qt.Key.Key_Backspace, Qt.Key.Key_Delete]))
@quick
def test_erasing_in_the_middle_takes_one_digit(
    field: NumberField, text: str, at: int, key: Qt.Key
) -> None:
    field.fill(text)
    field.setCursorPosition(min(at, len(field.text())))
    before = significant(field.text()[: field.cursorPosition()])
    after = text[len(before) :]
    QTest.keyClick(field, key)
    if key == Qt.Key.Key_Backspace:
        before = before[:-1]
    else:
        after = after[1:]
    assert field.written() == before + after
    assert significant(field.text()[: field.cursorPosition()]) == before


def test_undo_and_redo_go_edit_by_edit(field: NumberField) -> None:
    shown = []
    for char in "+4420794":
        QTest.keyClick(field, char)
        shown.append(field.text())
    assert shown[-1] == "+44 20 794"
    for text in reversed(shown[:-1]):
        QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.text() == text
    for text in shown[1:]:
        field.redo_edit()
        assert field.text() == text


def test_an_emptied_field_can_be_brought_back(field: NumberField) -> None:
    field.fill("+442079460018")
    field.clear_number()
    assert not field.text()
    field.undo_edit()
    assert field.written() == "+442079460018"


def test_a_selection_stays_on_its_digits(field: NumberField) -> None:
    field.setText("+442079460018")
    field.setSelection(3, 4)
    field.regroup("+44 20 7946 0018")
    assert field.selectedText().replace(" ", "") == "2079"


def test_typing_over_a_selection(field: NumberField) -> None:
    field.fill("+442079460018")
    field.selectAll()
    QTest.keyClick(field, "5")
    assert field.written() == "5"


def test_grouping_of_ones_own_is_left_alone(field: NumberField) -> None:
    for char in "47 95 55 12 34":
        QTest.keyClick(field, char)
    assert field.text() == field.written() == "47 95 55 12 34"
    field.fill("")
    for char in "4795551234":
        QTest.keyClick(field, char)
    assert field.written() == "4795551234"


@pytest.mark.parametrize("text", ["1-800-FLOWERS", "id:1234567", "Ruth Levi", "רות לוי", "*100#"])
def test_letters_and_codes_stay_as_typed(field: NumberField, text: str) -> None:
    for char in text:
        field.type_text(char)
    assert field.text() == text


PASTED = [
    ("\u202a+44 20 7946 0018\u202c", "+442079460018"),
    ("+44\u00a020\u200b\u2011 7946\u200f 0018\ufeff", "+442079460018"),
    ("+44 (0)20 7946 0018", "+442079460018"),
    ("+٤٤ ٢٠ ٧٩٤٦ ٠٠١٨", "+442079460018"),
    ("＋４４ ２０ ７９４６ ００１８", "+442079460018"),
    ("tel:+39-02-1234567", "+39021234567"),
    ("TEL:+44%2020%207946%200018", "+442079460018"),
    ("Phone: 020 7946 0018", "+442079460018"),
    ("020\r\n7946\t0018\r\n", "+442079460018"),
    ("0044 20 7946 0018", "+442079460018"),
    ("1-800-FLOWERS", None),
]


@pytest.mark.parametrize(("text", "e164"), PASTED)
def test_pasting(field: NumberField, text: str, e164: str | None) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    if e164 is not None:
        assert read_number(field.written(), "GB").e164 == e164
    else:
        assert field.text() == text


def test_a_huge_paste_is_kept_short_and_never_becomes_a_number(field: NumberField) -> None:
    QGuiApplication.clipboard().setText("+442079460018" + "\u200b" * 5000 + " and so on " * 90_000)
    field.paste_clipboard()
    assert len(field.text()) <= MAX_TEXT_CHARS + 1
    assert read_number(field.written(), "GB").e164 is None


@given(st.text(max_size=60))
@quick
def test_any_text_survives(field: NumberField, text: str) -> None:
    field.fill("")
    field.type_text(text)
    _ = field.written()
    field.erase()
    field.undo_edit()


@given(st.text(alphabet=st.characters(categories=["Nd", "Zs", "Cf", "Pd"]), max_size=40))
def test_tidying_again_changes_nothing(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


def test_a_long_number_is_written_smaller(field: NumberField) -> None:
    field.resize(150, 40)
    field.fill("+442079460018")
    small = field.font().pixelSize()
    field.fill("1")
    assert small < field.font().pixelSize() == 20


def test_the_menu_has_our_history(field: NumberField, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda self, *_: shown.append(self))
    field.fill("+44")
    field.fill("+4420")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    field.contextMenuEvent(event)
    (menu,) = shown
    undo = next(action for action in menu.actions() if "Undo" in action.text())
    undo.trigger()
    assert field.written() == "+44"
    menu.deleteLater()
