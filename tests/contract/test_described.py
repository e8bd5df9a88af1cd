"""What only descriptions' services have: lists page by page, prices, and settings of any kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from dialer.core.errors import ProviderReplyError, UnsupportedError
from dialer.core.events import What
from dialer.core.ledger import BalanceSource, PriceSource
from dialer.core.money import Money
from dialer.simulator import UseCase
from tests.contract.conftest import Build
from tests.contract.registry import all_providers
from tests.contract.services import EXAMPLE, EXAMPLE_TEXT, EXAMPLE_XML, Service


async def test_the_list_is_read_page_by_page_as_a_bill(build: Build) -> None:
    stand = await build(EXAMPLE)
    for _ in range(5):
        await stand.place(tag="of mine")
        await stand.follow()
    day = stand.clock.now().date()
    bill = all_providers(now=stand.clock.now).open_bill(stand.account, timeout_s=5)
    assert bill is not None
    try:
        read = await bill.bill(day - timedelta(days=1), day + timedelta(days=1))
        assert isinstance(bill, BalanceSource)
        spent = sum((item.debit or Decimal(0) for item in read.items), Decimal(0))
        assert (await bill.balance()).amount == Decimal(25) - spent
        none = await bill.bill(day + timedelta(days=2), day + timedelta(days=3))
    finally:
        await bill.aclose()
    assert len(read.items) == 5
    assert len({item.key for item in read.items}) == 5
    for item in read.items:
        assert (item.from_number, item.to_number) == ("+12125550100", "+442079460020")
        assert (item.billsec, item.currency, item.tag) == (20, "EUR", "of mine")
        assert item.debit
    assert not none.items


async def test_a_call_is_found_by_the_tag_that_went_out_with_it(build: Build) -> None:
    stand = await build(EXAMPLE)
    call = stand.new_call(UseCase.REPLY_LOST, tag="order 7")
    with pytest.raises(Exception, match="not known"):
        await stand.provider.place(call)
    (placed,) = stand.sim.journal.calls_placed()
    assert await stand.provider.find(call, frozenset()) == f"ex-{placed.id}"
    later = replace(call, created_at=call.created_at + timedelta(minutes=5))
    assert await stand.provider.find(later, frozenset()) is None  # a tag may be used again


async def test_prices(build: Build) -> None:
    stand = await build(EXAMPLE)
    assert isinstance(stand.provider, PriceSource)
    prices = await stand.provider.per_minute(["+442079460018", "+4420794600180000"])
    assert prices == [Money(Decimal("0.0120"), "EUR"), None]
    other = await build(EXAMPLE_TEXT)
    assert isinstance(other.provider, PriceSource)
    with pytest.raises(UnsupportedError, match="tells no price"):
        await other.provider.per_minute(["+442079460018"])


@pytest.mark.parametrize("service", [EXAMPLE, EXAMPLE_XML], ids=str)
async def test_hanging_up_what_is_over_is_harmless(build: Build, service: Service) -> None:
    stand = await build(service)
    await stand.place()
    call = await stand.follow()
    await stand.provider.hang_up(call)


async def test_a_call_that_the_service_does_not_know_is_no_news(build: Build) -> None:
    stand = await build(EXAMPLE)
    call = await stand.place()
    strange = replace(call, progress=replace(call.progress, provider_call_id="ex-1"))
    with pytest.raises(ProviderReplyError, match="NO_SUCH_CALL"):
        await stand.provider.status(strange)
    nameless = replace(call, progress=replace(call.progress, provider_call_id=None))
    with pytest.raises(ProviderReplyError, match="call_id"):
        await stand.provider.status(nameless)


async def test_a_word_that_is_not_named_is_shown_as_it_is(build: Build) -> None:
    stand = await build(EXAMPLE)
    await stand.place(UseCase.STATUS_UNDOCUMENTED)
    await stand.follow(60)
    assert stand.call is not None
    (event,) = await stand.provider.status(stand.call)
    assert (event.what, event.detail) == (What.UNCLEAR, "status evaporated - -")


async def test_a_limit_beyond_the_files_own_is_refused(build: Build) -> None:
    stand = await build(EXAMPLE)
    with pytest.raises(UnsupportedError, match="1440"):
        stand.provider.check(stand.new_call(max_minutes=1441).request)
    xml = await build(EXAMPLE_XML)
    with pytest.raises(UnsupportedError, match="XML cannot hold"):
        xml.provider.check(xml.new_call(tag="a\0b").request)
