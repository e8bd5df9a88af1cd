"""What else a call can be given: offered as far as the account can, sent once, forgotten after."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from dialer.core.call import CallRequest
from dialer.engine.engine import Engine
from dialer.simulator import Simulator
from dialer.ui.actions import CallActions
from dialer.ui.bridge import Bridge
from dialer.ui.dial.extras import Extras
from dialer.ui.dial.shown_number import OTHER
from dialer.ui.dial.view import DialView
from tests.end2end.town import OWN_NUMBER
from tests.ui.dial.conftest import MakeView

NUMBER = "+442079460018"


def opened(view: DialView) -> Extras:
    view.ways.more.click()
    assert view.extras.isVisible()
    return view.extras


def shown_fields(extras: Extras) -> set[str]:
    names = ("shown", "minutes", "cost", "retries", "tag")
    return {name for name in names if getattr(extras, name).isVisible()}


def dialled(view: DialView, qtbot: QtBot, actions: CallActions) -> CallRequest:
    """Presses Call and gives back what was asked for."""
    view.dial(NUMBER)
    qtbot.waitUntil(view.call_button.isEnabled, timeout=5000)
    with qtbot.waitSignal(actions.placed, timeout=5000) as placed:
        view.call_button.click()
    request = placed.args[0].request
    assert isinstance(request, CallRequest)
    return request


def test_only_what_the_account_can_do_is_offered(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot
) -> None:
    for name in ("spokn_enterprise", "talkety", "calledin"):
        add_account(name)
    view = make_view(accounts=3)
    view.ways.choose("spokn_enterprise")
    extras = opened(view)
    assert shown_fields(extras) == {"shown", "minutes", "cost", "retries", "tag"}
    assert extras.minutes.maximum() == 60  # Spokn, API reference: duration
    assert extras.retries.maximum() == 3  # and maxretries
    assert extras.tag.maxLength() == 128  # and token
    extras.retries.setValue(3)
    view.ways.choose("talkety")
    assert shown_fields(extras) == {"minutes", "cost", "tag"}
    assert extras.retries.value() == 0
    view.ways.choose("calledin")
    assert "shown" in shown_fields(extras)
    assert "retries" not in shown_fields(extras)


def test_all_of_it_goes_with_the_call_and_with_no_other(
    make_view: MakeView,
    add_account: Callable[[str], None],
    actions: CallActions,
    town: Simulator,
    qtbot: QtBot,
) -> None:
    add_account("spokn_enterprise")
    view = make_view()
    extras = opened(view)
    extras.shown.box.setCurrentIndex(extras.shown.box.findData(OTHER))
    extras.shown.field.setText("020 7946 0958")
    extras.minutes.setValue(10)
    extras.retries.setValue(2)
    extras.tag.setText("for Ruth")
    qtbot.waitUntil(lambda: extras.is_ready, timeout=5000)
    assert "at most 10" in view.ways.wanted.text()
    assert "again up to 2" in view.ways.wanted.text()
    request = dialled(view, qtbot, actions)
    assert request == CallRequest(
        "spokn_enterprise",
        OWN_NUMBER,
        NUMBER,
        caller_id="+442079460958",
        max_minutes=10,
        tag="for Ruth",
        retries=2,
    )
    fields = dict(town.journal.requests()[-1].params)
    assert fields["bpartycid"] == "+442079460958"
    assert (fields["duration"], fields["maxretries"]) == ("10", "2")
    qtbot.waitUntil(lambda: not view.field.text())
    assert not view.extras.isVisible()
    assert view.ways.wanted.text() == ""
    assert extras.on(CallRequest("a", OWN_NUMBER, NUMBER)) == CallRequest("a", OWN_NUMBER, NUMBER)


def test_what_cannot_be_read_is_said_and_nothing_is_called(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot
) -> None:
    add_account("calledin")
    view = make_view()
    view.dial(NUMBER)
    qtbot.waitUntil(view.call_button.isEnabled, timeout=5000)
    extras = opened(view)
    extras.shown.box.setCurrentIndex(extras.shown.box.findData(OTHER))
    assert not view.call_button.isEnabled()  # which number, nobody has said yet
    extras.shown.field.setText("12")
    qtbot.waitUntil(lambda: bool(extras.problem), timeout=5000)
    assert extras.words.text() == extras.problem
    assert view.call_button.accessibleDescription() == extras.problem
    extras.shown.box.setCurrentIndex(0)
    qtbot.waitUntil(view.call_button.isEnabled, timeout=5000)
    extras.cost.setText("much")
    assert "plain number" in extras.problem
    assert not view.call_button.isEnabled()
    extras.cost.setText("2.50")
    assert extras.on(CallRequest("a", OWN_NUMBER, NUMBER)).max_cost == Decimal("2.50")
    assert view.call_button.isEnabled()


def test_it_is_in_sight_in_a_narrow_window(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot
) -> None:
    add_account("spokn_enterprise")
    view = make_view(400, 760)
    extras = opened(view)
    qtbot.waitUntil(lambda: extras.height() > 100, timeout=5000)
    for field in (extras.shown, extras.minutes, extras.cost, extras.retries, extras.tag):
        left = field.mapTo(view, QPoint(0, 0)).x()
        assert left >= 0
        assert left + field.width() <= view.width()
    foot = view.call_button.mapTo(view, QPoint(0, view.call_button.height())).y()
    assert foot <= view.height()


def test_one_more_number_is_proved_where_numbers_are(
    make_view: MakeView, add_account: Callable[[str], None], qtbot: QtBot
) -> None:
    add_account("twilio")
    add_account("calledin")
    view = make_view(accounts=2)
    view.ways.choose("calledin")
    extras = opened(view)
    assert not extras.shown.verify_button.isVisible()
    view.ways.choose("twilio")
    assert extras.shown.verify_button.isVisible()
    with qtbot.waitSignal(view.verify_wanted) as wanted:
        extras.shown.verify_button.click()
    assert wanted.args == ["twilio"]


def test_a_number_that_was_proved_meanwhile_is_there_when_it_is_seen_again(
    make_view: MakeView, add_account: Callable[[str], None], bridge: Bridge, qtbot: QtBot
) -> None:
    add_account("twilio")
    view = make_view()
    box = opened(view).shown.box
    qtbot.waitUntil(lambda: box.findData("+12125550123") >= 0)
    box.setCurrentIndex(box.findData("+12125550123"))
    view.hide()
    codes: list[str] = []

    async def verify(engine: Engine) -> str:
        return (await engine.caller_ids.verify("twilio", "+12125550163")).code

    bridge.ask(view, verify, codes.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(codes))

    def is_there() -> bool:
        view.hide()
        view.show()
        qtbot.wait(30)
        return box.findData("+12125550163") >= 0

    qtbot.waitUntil(is_there)
    assert box.currentData() == "+12125550123", "what was chosen stays"
