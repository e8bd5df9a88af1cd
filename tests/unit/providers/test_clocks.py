"""Which call of a list is the one that was asked for, by the service's clock and the requests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dialer.core.call import Call, CallRequest
from dialer.providers.clocks import CLOCKS_DIFFER, MADE_WITHIN, Requests, window

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
FIRST = Call("1", "any", CallRequest("a", "+12125550100", "+442079460018"), NOON, "token")


def after(seconds: float) -> datetime:
    return NOON + timedelta(seconds=seconds)


def again(seconds: float, call_id: str = "2") -> Call:
    return replace(FIRST, id=call_id, created_at=after(seconds))


def taken(*calls: Call, ahead_s: float = 0) -> Requests:
    """Each is answered within a second, by a clock that goes ``ahead_s`` before this machine's."""
    requests = Requests()
    for call in calls:
        told_at = call.created_at + timedelta(seconds=ahead_s)
        requests.sent(call, timedelta(seconds=1), told_at.replace(microsecond=0))
    return requests


@given(st.floats(5, 100), st.floats(0, 1.5), st.integers(-3600, 3600))
def test_each_of_two_calls_is_known_by_its_request(gap_s: float, made_s: float, ahead: int) -> None:
    second = again(gap_s)
    requests = taken(FIRST, second, ahead_s=ahead)
    now = after(gap_s + made_s + ahead)
    for call, other in ((FIRST, second), (second, FIRST)):
        made_at = call.created_at + timedelta(seconds=made_s + ahead)
        assert requests.may_be(call, made_at, now)
        assert not requests.may_be(other, made_at, now)
        assert made_at in requests.window(call, after(gap_s), now)


def test_what_was_made_before_the_request_is_believed_late_and_only_where_nothing_explains_it() -> (
    None
):
    """Another program's, or this service's clocks do not agree."""
    alone = taken(again(10))
    assert not alone.may_be(again(10), after(6), after(12))
    assert alone.may_be(again(10), after(6), after(40))
    both = taken(FIRST, again(10))
    assert not both.may_be(again(10), after(6), after(40))


def test_a_later_request_explains_what_came_after_it_to_one_who_remembers_none() -> None:
    requests = taken(again(10))
    assert not requests.may_be(FIRST, after(11), after(12))
    assert requests.may_be(FIRST, after(1), after(12))
    unanswered = again(20, "3")  # no reply told when it was taken
    assert requests.may_be(unanswered, after(21), after(22))


def test_another_phone_is_another_matter() -> None:
    elsewhere = replace(again(10), request=replace(FIRST.request, from_number="+12125550101"))
    requests = taken(FIRST, elsewhere)
    assert requests.may_be(FIRST, after(11), after(12))


def test_the_window_is_that_of_the_request_where_it_is_known() -> None:
    """A call may be planned long before it is placed."""
    requests = Requests()
    late = after(600)
    assert requests.window(FIRST, late, late) == window(NOON, late, late)
    requests.sent(FIRST, timedelta(0), late)
    known = requests.window(FIRST, late, late)
    assert late in known
    assert known.latest - known.earliest == CLOCKS_DIFFER + MADE_WITHIN
    requests.sent(again(1), timedelta(0), None)
    assert requests.window(again(1), late, None) == window(after(1), late, None)
