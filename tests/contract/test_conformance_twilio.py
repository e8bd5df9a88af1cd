"""Our requests to Twilio and the simulated Twilio's replies, held against Twilio's own OpenAPI
files.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import date

import pytest

from dialer.core.caller_ids import CallerIdSource
from dialer.core.errors import ProviderRefusedError
from dialer.core.ledger import PriceSource
from dialer.core.ports import Provider
from dialer.providers.registry import Registry
from dialer.providers.twilio.money import CallBill
from dialer.simulator import UseCase
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.published import Checker, form, published
from tests.contract.recorder import Exchange, Recorder, recording
from tests.contract.services import OWN, TWILIO, TWILIO_PUSHED, number_for
from tests.contract.stand import Stand, account_of

openapi_core = pytest.importorskip("openapi_core")
API, PRICING = "https://api.twilio.com", "https://pricing.twilio.com"


@pytest.fixture(scope="module")
def calls_file() -> Checker:
    document = json.loads(published("twilio_api_v2010_calls.json").read_text(encoding="utf-8"))
    return Checker(openapi_core.OpenAPI.from_dict(document), API)


@pytest.fixture(scope="module")
def pricing_file() -> Checker:
    document = json.loads(published("twilio_pricing_v2.json").read_text(encoding="utf-8"))
    schemas = document["components"]["schemas"]
    number = schemas["pricing.v2.voice.voice_number"]["properties"]
    # The file calls prices numbers, and says itself that they are written as texts.
    for prices in (number["outbound_call_prices"]["items"], number["inbound_call_price"]):
        for value in prices["properties"].values():
            if value.pop("x-twilio", {}).get("overrideType") == "string":
                value.update(type="string", nullable=True)
            value["nullable"] = True
    return Checker(openapi_core.OpenAPI.from_dict(document), PRICING)


class Watched:
    """A stand whose wire is read."""

    def __init__(self, stand: Stand, recorder: Recorder) -> None:
        self.stand = stand
        self.wire = recorder

    @property
    def kept(self) -> list[Exchange]:
        return self.wire.kept


@pytest.fixture
async def watched(build: Build) -> AsyncIterator[Watched]:
    async with AsyncExitStack() as stack:
        stand = await build(TWILIO)
        recorder = await stack.enter_async_context(recording(stand.sim.base_url))
        account = account_of(TWILIO, recorder.url)
        provider: Provider = Registry(now=stand.clock.now).open(account, timeout_s=5)
        stack.push_async_callback(provider.aclose)
        stand.provider, stand.account = provider, account
        yield Watched(stand, recorder)


@covers("twilio", "calls", "published file")
@pytest.mark.parametrize(
    "use_case",
    [UseCase.ANSWER, UseCase.B_BUSY, UseCase.A_NO_ANSWER, UseCase.A_GIVES_UP, UseCase.CONGESTION],
    ids=lambda case: case.name.lower(),
)
async def test_a_whole_call(watched: Watched, calls_file: Checker, use_case: UseCase) -> None:
    await watched.stand.place(use_case, max_minutes=5, caller_id="+12125550123")
    await watched.stand.follow()
    placing = [each for each in watched.kept if each.method == "POST"]
    assert len(placing) == 1
    for exchange in watched.kept:
        if "IncomingPhoneNumbers" not in exchange.path:  # not in the file that is kept
            calls_file.check(exchange)


async def test_a_call_with_callbacks(watched: Watched, calls_file: Checker) -> None:
    stand = watched.stand
    stand.service = TWILIO_PUSHED
    await stand.place()
    (exchange,) = watched.kept
    assert exchange.body.count(b"StatusCallbackEvent=") == 4
    calls_file.check(exchange)


async def test_hanging_up_finding_and_the_bill(watched: Watched, calls_file: Checker) -> None:
    stand = watched.stand
    await stand.place(UseCase.LONG_TALK)
    call = await stand.talking()
    assert await stand.provider.find(call, frozenset()) is not None
    await stand.provider.hang_up(call)
    await stand.provider.test()
    bill = Registry().open_bill(stand.account, timeout_s=5)
    assert isinstance(bill, CallBill)
    assert (await bill.bill(date(2026, 1, 31), date(2026, 2, 1))).items
    await bill.aclose()
    assert {each.method for each in watched.kept} == {"GET", "POST"}
    for exchange in watched.kept:
        calls_file.check(exchange)


async def test_caller_ids(watched: Watched, calls_file: Checker) -> None:
    source = watched.stand.provider
    assert isinstance(source, CallerIdSource)
    await source.verify_caller_id("+12125550155", "Office")
    await watched.stand.clock.advance(15)
    await source.caller_ids()
    await source.remove_caller_id("+12125550155")
    assert "DELETE" in {each.method for each in watched.kept}
    for exchange in watched.kept:
        if "IncomingPhoneNumbers" not in exchange.path:
            calls_file.check(exchange)


async def test_prices(watched: Watched, pricing_file: Checker) -> None:
    source = watched.stand.provider
    assert isinstance(source, PriceSource)
    assert all(await source.per_minute([OWN, number_for(UseCase.ANSWER)]))
    for exchange in watched.kept:
        pricing_file.check(exchange)


async def test_what_is_refused_is_refused_by_the_file_too(
    watched: Watched, calls_file: Checker
) -> None:
    """The check itself can fail: it sees each of these."""
    with pytest.raises(ProviderRefusedError):
        await watched.stand.place(UseCase.NO_CREDIT)
    (good,) = watched.kept
    bad = [
        replace(good, body=form([("From", "+12025550199"), ("Twiml", "<Response/>")])),
        replace(good, body=form([("To", OWN), ("From", OWN), ("Timeout", "abc")])),
        replace(good, path=good.path.replace("AC1", "XX1")),
        replace(good, headers={}),
    ]
    for exchange in bad:
        with pytest.raises(openapi_core.exceptions.OpenAPIError):
            calls_file.check(exchange)
    page = await _page(watched)
    calls_file.check(page)
    for wrong in (
        replace(page, reply=page.reply.replace(b'"queued"', b'"parked"')),
        replace(page, reply=page.reply.replace(b'"sid": "CA', b'"sid": "XX')),
        replace(page, query=(("PageSize", "1001"),)),
        replace(page, query=(("Status", "parked"),)),
    ):
        assert wrong != page
        with pytest.raises(openapi_core.exceptions.OpenAPIError):
            calls_file.check(wrong)


async def _page(watched: Watched) -> Exchange:
    await watched.stand.place()
    await watched.stand.provider.find(watched.stand.new_call(), frozenset())
    return next(each for each in watched.kept if each.path.endswith("Calls.json") and each.query)
