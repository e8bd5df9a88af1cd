"""Talkety's elements, word for word as its document shows them, and the words that are assumed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from dialer.core.call import Call, CallRequest, Leg, Outcome
from dialer.core.errors import ProviderRefusedError
from dialer.core.events import CallEvent, What
from dialer.core.ports import Provider
from dialer.providers.registry import Registry
from dialer.providers.talkety.adapter import Talkety
from tests.contract.canned import Canned, canned
from tests.contract.covering import covers
from tests.contract.services import OWN, TALKETY
from tests.contract.stand import account_of

NEW = Call(
    id="01JTESTCALL0000000000000AB",
    provider="talkety",
    request=CallRequest("test", OWN, "+442079460018"),
    created_at=datetime(2007, 2, 26, 23, 54, tzinfo=UTC),
    callback_token="t",
)
CALL = replace(NEW, progress=replace(NEW.progress, provider_call_id="148"))

ELEMENTS = {
    "id": "148",
    "call_start": "2007-02-26T23:54:28Z",
    "call_end": "",
    "call_status": "connected",
    "call_via": "api",
    "dst": "2079460018",
    "dst_name": "United Kingdom",
    "src": "2125550100",
    "src_name": "United States",
    "duration": "2705",
    "total_costs": "0.48690",
}

Open = Callable[..., Awaitable[tuple[Provider, Canned]]]


@pytest.fixture
async def opened() -> AsyncIterator[Open]:
    async with AsyncExitStack() as stack:

        async def at(answers: Mapping[str, str], **settings: str) -> tuple[Provider, Canned]:
            there = await stack.enter_async_context(
                canned({action: (200, body) for action, body in answers.items()})
            )
            provider = Registry().open(account_of(TALKETY, there.url, **settings), timeout_s=5)
            stack.push_async_callback(provider.aclose)
            return provider, there

        yield at


def element(**changes: str | None) -> str:
    fields = {**ELEMENTS, **changes}
    inside = "".join(f"<{k}>{v}</{k}>" for k, v in fields.items() if v is not None)
    return f"<call>{inside}</call>"


async def status_of(opened: Open, **changes: str | None) -> CallEvent:
    provider, _ = await opened({"call_status": element(**changes)})
    (event,) = await provider.status(CALL)
    return event


@covers("talkety", "call", "id", "call_end", "call_status", "call_via", "dst", "dst_name", "src")
@covers("talkety", "call", "src_name", "duration", "total_costs")
@covers("talkety", "call_status", "call_id")
@covers("talkety", "status words", "connected")
async def test_the_documented_call_while_it_lasts(opened: Open) -> None:
    provider, there = await opened({"call_status": element()})
    (event,) = await provider.status(CALL)
    assert (event.what, event.leg, event.duration_s) == (What.ANSWERED, Leg.B, 2705)
    assert event.cost is not None
    assert (event.cost.amount, event.cost.currency) == (Decimal("0.48690"), None)
    assert event.provider_call_id == "148"
    for name in ("call_via", "dst_name", "src_name"):
        assert f"<{name}>{ELEMENTS[name]}</{name}>" in event.raw
    (asked,) = there.asked
    assert asked.params == (("call_id", "148"),)


@covers("talkety", "call", "call_end")
@pytest.mark.parametrize("word", ["connected", "whatever", ""])
async def test_an_end_is_an_end_whatever_the_word(opened: Open, word: str) -> None:
    event = await status_of(opened, call_end="2007-02-27T00:39:33Z", call_status=word)
    assert (event.what, event.outcome) == (What.ENDED, Outcome.COMPLETED)


@covers("talkety", "call", "left out")
@pytest.mark.parametrize("name", [name for name in ELEMENTS if name != "id"])
async def test_every_element_but_the_id_may_be_left_out(opened: Open, name: str) -> None:
    event = await status_of(opened, **{name: None})
    assert event.what is (What.RUNNING if name == "call_status" else What.ANSWERED)


WORDS = {
    "queued words": ("new queued pending init", What.ACCEPTED, None),
    "ringing words": ("dialing calling connecting ringing", What.CALLING, None),
    "completed words": ("disconnected ended finished completed", What.ENDED, Outcome.COMPLETED),
    "busy words": ("busy BUSY", What.ENDED, Outcome.BUSY),
    "no answer words": ("no_answer noanswer No-Answer", What.ENDED, Outcome.NO_ANSWER),
    "cancelled words": ("cancelled canceled", What.ENDED, Outcome.CANCELLED),
    "failed words": ("failed error", What.ENDED, Outcome.FAILED),
    "other words": ("parked x", What.UNCLEAR, None),
}


@pytest.mark.parametrize(
    ("word", "what", "outcome"),
    [
        pytest.param(word, what, outcome, marks=covers("talkety", "status words", name))
        for name, (words, what, outcome) in WORDS.items()
        for word in words.split()
    ],
)
async def test_each_status_word(
    opened: Open, word: str, what: What, outcome: Outcome | None
) -> None:
    event = await status_of(opened, call_status=word)
    assert (event.what, event.outcome) == (what, outcome)
    assert word in event.detail


@covers("talkety", "call_list", "call_list")
@covers("talkety", "call", "call_start", "src", "dst")
async def test_the_list_is_asked_without_parameters(opened: Open) -> None:
    listed = f"<calls>{element(id='7', call_start='2007-02-20T10:00:00Z')}{element()}</calls>"
    provider, there = await opened({"call_list": listed})
    # By its two numbers, short of their country codes, and its time: the older one is another.
    assert await provider.find(NEW, frozenset()) == "148"
    (asked,) = there.asked
    assert asked.params == ()


@covers("talkety", "call", "custom_data")
async def test_a_call_in_the_list_is_known_by_its_tag(opened: Open) -> None:
    ours, other = element(id="9", custom_data=NEW.id), element(custom_data="another's")
    provider, _ = await opened({"call_list": f"<calls>{other}{ours}</calls>"})
    assert await provider.find(NEW, frozenset()) == "9"


@covers("talkety", "call_list", "call_list")
async def test_the_list_by_another_name(opened: Open) -> None:
    provider, there = await opened({"calls": "<calls/>"}, action_call_list="calls")
    assert await provider.find(NEW, frozenset()) is None
    assert there.asked[0].path.endswith("/calls")


@covers("talkety", "call_disconnect", "call_id")
async def test_a_call_is_disconnected_by_its_id(opened: Open) -> None:
    done = "<success><call_id>148</call_id></success>"
    provider, there = await opened({"call_disconnect": done})
    await provider.hang_up(CALL)
    (asked,) = there.asked
    assert asked.params == (("call_id", "148"),)


@covers("talkety", "call_disconnect", "error")
async def test_disconnecting_what_is_over_is_well(opened: Open) -> None:
    gone = "<error><code>3</code><message>no such call</message></error>"
    over = element(call_end="2007-02-27T00:39:33Z")
    provider, _ = await opened({"call_disconnect": gone, "call_status": over})
    await provider.hang_up(CALL)
    provider, _ = await opened({"call_disconnect": gone, "call_status": element()})
    with pytest.raises(ProviderRefusedError, match="no such call"):
        await provider.hang_up(CALL)


PRICING = """<pricing><total_costs>0.0219</total_costs><numbers>
<number cost="0.0105" valid="true">11234567890</number>
<number valid="false">123</number>
<number cost="0.0114" valid="true">19876543210</number></numbers></pricing>"""


@covers("talkety", "pricing", "number[]", "total_costs", "cost", "valid")
async def test_the_documented_prices(opened: Open) -> None:
    provider, there = await opened({"pricing": PRICING})
    assert isinstance(provider, Talkety)
    prices = await provider.per_minute(["+11234567890", "+123", "+19876543210"])
    amounts = [None if price is None else price.amount for price in prices]
    assert amounts == [Decimal("0.0105"), None, Decimal("0.0114")]
    (asked,) = there.asked
    numbers = ("11234567890", "123", "19876543210")
    assert asked.params == tuple(("number[]", number) for number in numbers)
    assert asked.path == f"/xml/v1/{TALKETY.customer.settings['app_key']}/pricing"


@covers("talkety", "pricing", "without app key")
async def test_prices_without_the_key_in_the_address(opened: Open) -> None:
    provider, there = await opened({"pricing": PRICING}, pricing_without_app_key="true")
    assert isinstance(provider, Talkety)
    await provider.per_minute(["+11234567890"])
    assert there.asked[0].path == "/xml/v1/pricing"
