"""Replies that go wrong, the same way at every service: what the customer sees, and whether a
phone rings."""

from __future__ import annotations

import asyncio

import pytest

from dialer.simulator import Provider, UseCase
from tests.unit.simulator.conftest import Start
from tests.unit.simulator.peer import Customer, b_with

EVERY = pytest.mark.parametrize("provider", list(Provider))


@EVERY
@pytest.mark.parametrize(
    ("use_case", "status", "placed"),
    [
        (UseCase.REPLY_LOST, 0, True),
        (UseCase.SERVER_ERROR, 500, False),
        (UseCase.REPLY_GARBAGE, 200, True),
        (UseCase.REDIRECT, 302, False),
        (UseCase.UNAVAILABLE_BUT_PLACED, 503, True),
        (UseCase.REFUSED_IN_SERVER_ERROR, 500, False),
        (UseCase.REPLY_EMPTY, 200, True),
    ],
)
async def test_what_comes_back(
    customer: Customer, provider: Provider, use_case: UseCase, status: int, placed: bool
) -> None:
    reply = await customer.call(provider, b_with(use_case.ending))
    assert reply.status == status
    journal = customer.sim.journal
    assert len(journal.calls_placed(provider)) == placed
    *_, request = journal.requests(provider)
    assert request.status == (status or None)
    assert request.body == (reply.body if status else None)
    await customer.clock.advance(60)
    assert len(journal.calls_ended(provider)) == placed
    if use_case is UseCase.REPLY_GARBAGE:
        assert "<html>" in reply.body
    if use_case is UseCase.REPLY_EMPTY:
        assert reply.body == ""


@pytest.mark.parametrize(
    ("provider", "words"),
    [
        (Provider.POKETALK, "90"),
        (Provider.TALKETY, "<code>40</code>"),
        (Provider.SPOKN, "<code>108</code>"),
        (Provider.CALLEDIN, "2"),
        (Provider.TWILIO, '"code": 10001'),
        (Provider.TELNYX, '"code": "20100"'),
    ],
)
async def test_a_refusal_inside_a_server_error(
    customer: Customer, provider: Provider, words: str
) -> None:
    reply = await customer.call(provider, b_with("40"))
    assert words in reply.body


@EVERY
async def test_a_redirect_is_a_trap(customer: Customer, provider: Provider) -> None:
    reply = await customer.call(provider, b_with("35"))
    location = reply.headers["Location"]
    assert location == f"/simulator/elsewhere/{provider}"
    assert (await customer.get(location)).status == 200
    assert customer.sim.journal.remarks(provider) == ("a redirect was followed",)
    assert customer.sim.journal.calls_placed() == ()


@EVERY
async def test_a_slow_reply(start: Start, provider: Provider) -> None:
    customer = await start(slow_reply_s=12)
    reply = asyncio.create_task(customer.call(provider, b_with("29")))
    await customer.sim.journal.wait_for(lambda journal: bool(journal.calls_placed()))
    await customer.clock.advance(11)
    assert not reply.done()
    assert not [each for each in customer.sim.journal.requests() if "/token" not in each.path]
    await customer.clock.advance(1)
    assert (await reply).status in (200, 201)
    asked = [each for each in customer.sim.journal.requests(provider) if "/token" not in each.path]
    assert len(asked) == 1


@EVERY
async def test_no_reply_until_the_simulator_stops(customer: Customer, provider: Provider) -> None:
    reply = asyncio.create_task(customer.call(provider, b_with("49")))
    await customer.sim.journal.wait_for(lambda journal: bool(journal.calls_placed()))
    await customer.clock.advance(3600)
    assert not reply.done()
    await customer.sim.stop()
    assert (await reply).status == 0
