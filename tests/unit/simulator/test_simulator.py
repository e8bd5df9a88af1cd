"""The simulator as a whole: its pages, its journal, its limits, and many calls at once."""

from __future__ import annotations

import asyncio
import json

import pytest

from dialer.simulator import ACCOUNTS, Journal, Provider, Simulator, UseCase
from tests.unit.simulator.peer import ANSWER, OWN, Customer, Receiver, b_with


async def test_pages(customer: Customer) -> None:
    await customer.call(Provider.SPOKN, b_with("34"))
    await customer.clock.advance(60)

    index = await customer.get("/")
    assert index.headers["Content-Type"].startswith("text/html")
    assert "/c2c/1.0/call" in index.body

    accounts = {a["name"]: a for a in json.loads((await customer.get("/simulator/accounts")).body)}
    assert accounts["spokn_enterprise"]["settings"]["username"] == "7654321"
    assert accounts["talkety"]["unit"] is None
    assert accounts["poketalk"]["balance"] == "25.000"

    cases = json.loads((await customer.get("/simulator/use-cases")).body)
    assert {case["ending"] for case in cases} == {case.ending for case in UseCase}

    journal = json.loads((await customer.get("/simulator/journal")).body)
    assert [len(journal[k]) for k in ("requests", "calls_placed", "calls_ended", "callbacks")] == [
        1,
        1,
        1,
        2,
    ]
    assert journal["calls_placed"][0]["use_case"] == "short_talk"
    assert journal["calls_ended"][0]["cost"] == "0.16"
    assert journal["callbacks"][0]["status"] == 200


async def test_an_address_of_nobody_is_journaled(customer: Customer) -> None:
    assert (await customer.get("/api/balance/")).status == 404
    (request,) = customer.sim.journal.requests()
    assert (request.provider, request.path, request.status) == (None, "/api/balance/", 404)


async def test_a_form_that_cannot_be_read(customer: Customer) -> None:
    async with customer.http.post(
        f"{customer.sim.base_url}/index.php/api/click2call",
        data=b"to=\xff\xfe",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    ) as response:
        assert response.status == 400


@pytest.mark.parametrize(
    "host", ["192.0.2.1", "example.invalid", "127.0.0.1.example.invalid", "[2001:db8::1]"]
)
async def test_reports_go_to_loopback_only(customer: Customer, host: str) -> None:
    await customer.call(Provider.CALLEDIN, ANSWER, callback_url=f"http://{host}/x")
    await customer.call(Provider.POKETALK, ANSWER, eventurl=f"http://{host}/x?s=$status")
    await customer.clock.advance(60)
    callbacks = customer.sim.journal.callbacks()
    assert len(callbacks) == 6
    assert all(c.status is None and "not on loopback" in (c.error or "") for c in callbacks)


@pytest.mark.parametrize("provider", [Provider.POKETALK, Provider.SPOKN, Provider.CALLEDIN])
async def test_a_report_is_sent_once_even_when_it_is_cut_off(
    customer: Customer, provider: Provider
) -> None:
    customer.receiver.answer = lambda hit: None
    await customer.call(provider)
    await customer.clock.advance(60)
    callbacks = customer.sim.journal.callbacks()
    assert len(customer.receiver.hits) == len(callbacks)
    assert all(c.status is None and c.error for c in callbacks)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1"])
def test_it_serves_loopback_only(host: str) -> None:
    with pytest.raises(ValueError, match="loopback"):
        Simulator(host=host)


async def test_where_it_serves() -> None:
    sim = Simulator()
    with pytest.raises(RuntimeError, match="does not run"):
        _ = sim.base_url
    await sim.start()
    port = int(sim.base_url.rpartition(":")[2])
    with pytest.raises(OSError, match="in use"):
        await Simulator(port=port).start()
    await sim.stop()
    async with Simulator(port=port) as again:
        assert again.base_url == f"http://127.0.0.1:{port}"


async def test_waiting_for_the_journal_has_an_end() -> None:
    with pytest.raises(TimeoutError):
        await Journal().wait_for(lambda journal: False, timeout_s=0.01)


def test_an_account_for_each_setting_of_a_dialer() -> None:
    names: dict[Provider, list[set[str]]] = {
        Provider.POKETALK: [
            {"api_key"},
            {"email", "password"},
            {"api_key", "email", "password"},
        ],
        Provider.TALKETY: [{"app_key", "username", "password"}],
        Provider.SPOKN: [{"username", "password", "enterprise"}],
        Provider.CALLEDIN: [{"api_key"}],
        Provider.TWILIO: [
            {"account_sid", "auth_token", "number"},
            {"account_sid", "auth_token", "number", "signing_secret"},
        ],
        Provider.SIGNALWIRE: [{"space", "project_id", "api_token", "number"}],
        Provider.TELNYX: [{"account_id", "api_key", "application_id", "number"}],
        Provider.ELKS: [{"username", "password", "number"}],
        Provider.ZADARMA: [{"key", "secret"}],
        Provider.ASTERISK: [{"address", "username", "password", "endpoint"}],
        Provider.EXAMPLE: [{"token"}],
        Provider.EXAMPLE_XML: [{"user", "password"}],
        Provider.EXAMPLE_TEXT: [{"key"}],
        Provider.CAMARA: [{"address", "token_url", "client_id", "client_secret"}],
    }
    for account in ACCOUNTS:
        assert set(account.settings) in names[account.provider]
    assert len({account.name for account in ACCOUNTS}) == len(list(ACCOUNTS))


async def test_stopping_in_the_middle_of_everything(customer: Customer) -> None:
    for provider in Provider:
        await customer.call(provider, b_with("33"))
    await customer.clock.advance(30)
    await customer.sim.stop()
    hits = len(customer.receiver.hits)
    await customer.clock.advance(3600)
    assert len(customer.receiver.hits) == hits
    ended = customer.sim.journal.calls_ended()
    # A phone that answers into Asterisk, and nobody is there to carry the call on, is let go.
    assert {each.provider for each in ended} == {Provider.ASTERISK}


async def test_many_calls_at_once_on_a_fast_clock(customer: Customer, receiver: Receiver) -> None:
    count = 200
    async with Simulator(speed=200) as sim:
        fast = Customer(sim, customer.clock, customer.http, receiver)
        provider = Provider.POKETALK
        replies = await asyncio.gather(
            *(fast.call(provider, custom=f"call-{n}") for n in range(count))
        )
        assert {reply.body for reply in replies} == {"00"}
        await sim.journal.wait_for(lambda journal: len(journal.callbacks()) == 5 * count)
    by_call: dict[str, list[str]] = {}
    for hit in receiver.hits:
        by_call.setdefault(hit.params["webcallid"], []).append(hit.params["status"])
    assert len(by_call) == count
    wrong = {call: told for call, told in by_call.items() if told != list("13578")}
    assert not wrong
    assert {entry.a for entry in sim.journal.calls_placed()} == {OWN}
