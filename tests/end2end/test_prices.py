"""What is told of a call's cost beforehand is what it costs, and limits reckoned from it hold."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from dialer.app import Composition
from dialer.core.quote import Quote
from dialer.simulator import Options, Simulator, UseCase
from dialer.simulator.journal import EndedCall
from dialer.simulator.timeline import Leg
from tests.end2end.town import OWN_NUMBER, Home, simulated_network

THEIRS = "+442079460020"
LONG_TALK = f"+4420794600{UseCase.LONG_TALK.ending}"
SHEET = "prefix;name;USD/min;increments\n+44;United Kingdom;0,012;1/1\n1;USA;0,0105;1/1\n"


@pytest.fixture(scope="module")
def silent_network() -> Iterator[Simulator]:
    """One where Talkety does not tell what a call costs."""
    with simulated_network(Options(talkety_tells_cost=False)) as simulator:
        yield simulator


def bill(network: Simulator) -> EndedCall:
    """The newest call's end, as the service writes its bill."""
    return network.journal.calls_ended()[-1]


def quote_of(home: Home, number: str) -> Quote:
    """What the engine says of a call, asked of the service."""

    async def ask() -> Quote:
        async with Composition(home.environment).engine() as engine:
            (answer,) = await engine.prices.ask("talkety", OWN_NUMBER, [number])
            assert answer.quote is not None
            return answer.quote

    return asyncio.run(ask())


@pytest.mark.parametrize("use_case", [UseCase.ANSWER, UseCase.SHORT_TALK])
def test_talkety_charges_what_was_quoted_to_the_last_digit(
    home: Home, network: Simulator, use_case: UseCase
) -> None:
    home.add_account(network, "talkety")
    number = f"+4420794600{use_case.ending}"
    quote = quote_of(home, number)
    called = home.dialer("call", number, "--json")
    assert called.status == 0
    ended = bill(network)
    call = network._exchange.calls[ended.id]
    quoted = quote.cost(call.connected_s(Leg.B), call.connected_s(Leg.A))
    assert quoted is not None
    assert quoted.amount == ended.cost > 0
    assert Decimal(called.calls[-1]["cost"]) == ended.cost


def test_one_object_a_number_and_account(home: Home, network: Simulator) -> None:
    home.add_account(network, "talkety")
    home.add_account(network, "spokn")
    told = home.dialer("price", "+19876543210", "020 7946 0020", "--json")
    assert told.status == 2, "without a default country, the second has no meaning"
    assert told.calls == [
        {
            "account": account,
            "number": number,
            "valid": valid,
            "per_minute": price,
            "currency": None,
        }
        for number, valid, talkety in (
            ("+19876543210", True, "0.0114"),
            ("020 7946 0020", False, None),
        )
        for account, price in (("talkety", talkety), ("spokn", None))
    ]


def test_a_number_that_the_service_does_not_dial_is_told(home: Home, network: Simulator) -> None:
    home.add_account(network, "talkety")
    invalid = f"+4420794600{UseCase.INVALID_NUMBER.ending}"
    told = home.dialer("price", invalid, "--json")
    assert (told.status, told.calls[0]["valid"], told.calls[0]["per_minute"]) == (2, False, None)
    assert "cannot be called" in home.dialer("price", invalid).lines[1]


def test_an_account_that_cannot_be_asked_has_its_status(home: Home, network: Simulator) -> None:
    home.add_account(network, "talkety", password="wrong")
    refused = home.dialer("price", THEIRS, "--json")
    assert refused.status == 3
    assert "does not accept the login" in refused.errors
    assert refused.calls[0]["per_minute"] is None
    home.dialer(
        "accounts", "add", "talkety", "--provider", "talkety", "--base-url", "http://127.0.0.1:9"
    )
    assert home.dialer("price", THEIRS).status == 4


def test_sheets_by_the_command_line(home: Home, network: Simulator, tmp_path: Path) -> None:
    home.add_account(network, "spokn")
    file = tmp_path / "rates.csv"
    file.write_text(SHEET + "nowhere;x;1;1/1\n", "utf-8")
    read = home.dialer("price", "import", str(file), "--account", "spokn", "--json")
    assert (read.status, json.loads(read.lines[0])) == (
        0,
        {
            "account": "spokn",
            "rates": 2,
            "currency": "USD",
            "skipped": [{"line": 4, "why": "'nowhere' is no prefix"}],
        },
    )
    (told,) = home.dialer("price", THEIRS, "--json").calls
    assert (told["per_minute"], told["currency"]) == ("0.012", "USD")
    text = "\n".join(home.dialer("price", THEIRS).lines)
    for words in ("0.0225 USD a minute", "10 minutes: 0.225 USD", "rate sheet of"):
        assert words in text
    shown = home.dialer("price", "sheet")
    file.write_text("\n".join(shown.lines), "utf-8")
    assert home.dialer("price", "import", str(file)).status == 0
    assert home.dialer("price", "sheet").lines == shown.lines
    assert home.dialer("price", "forget").status == 0
    assert home.dialer("price", "sheet").status == 2
    assert home.dialer("price", "forget").status == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["import"], "import FILE"),
        (["import", "no-such-file"], "cannot be read"),
        (["import", "/dev/null"], "No price could be read"),
        (["import", "/dev/null", "--currency", "dollars"], "no currency"),
        (["sheet", "more"], "dialer price sheet"),
        ([THEIRS, "--currency", "USD"], "import alone"),
        ([THEIRS, "--account", "nobody"], "nobody"),
    ],
)
def test_wrong_uses(home: Home, network: Simulator, words: list[str], said: str) -> None:
    home.add_account(network, "spokn")
    wrong = home.dialer("price", *words)
    assert wrong.status == 2
    assert said in wrong.errors
    assert "Traceback" not in wrong.errors


def test_a_limit_holds_by_reckoning_where_no_cost_is_told(
    home: Home, silent_network: Simulator
) -> None:
    home.add_account(silent_network, "talkety")
    called = home.dialer("call", LONG_TALK, "--max-cost", "0.05", "--json")
    ended = bill(silent_network)
    assert called.status == 0
    assert Decimal("0.03") < ended.cost <= Decimal("0.05")
    assert called.calls[-1]["cost"] is None, "only what the provider tells stands there"


def test_the_request_carries_what_the_money_pays_for(
    home: Home, network: Simulator, tmp_path: Path
) -> None:
    home.add_account(network, "spokn_enterprise")
    assert home.dialer("call", THEIRS, "--max-cost", "0.10").status == 2, "no price is known"
    file = tmp_path / "rates.csv"
    file.write_text(SHEET, "utf-8")
    home.dialer("price", "import", str(file))
    before = len(network.journal.calls_placed())
    called = home.dialer("call", THEIRS, "--max-cost", "0.10", "--json")
    assert "after 3 minutes at the latest" in called.errors
    assert len(network.journal.calls_placed()) == before + 1
    call = network._exchange.calls[network.journal.calls_placed()[-1].id]
    assert call.order.max_talk_s == 180
    refused = home.dialer("call", THEIRS, "--max-cost", "0.01")
    assert refused.status == 2
    assert "does not pay for one minute" in refused.errors


def test_a_month_that_does_not_pay_for_the_first_minute(home: Home, network: Simulator) -> None:
    home.add_account(network, "talkety")
    home.dialer("config", "set", "budget.per_month", "0.02")
    before = len(network.journal.calls_placed())
    refused = home.dialer("call", THEIRS, "--yes")
    assert refused.status == 2
    for figures in ("0.0225", "0.02 is left", "budget.per_month"):
        assert figures in refused.errors
    assert len(network.journal.calls_placed()) == before


def test_the_next_account_of_a_name_does_not_inherit_prices(
    home: Home, network: Simulator, tmp_path: Path
) -> None:
    home.add_account(network, "spokn")
    file = tmp_path / "rates.csv"
    file.write_text(SHEET, "utf-8")
    assert home.dialer("price", "import", str(file), "--account", "spokn").status == 0
    assert home.dialer("price", THEIRS, "--json").calls[0]["per_minute"] == "0.012"
    assert home.dialer("accounts", "remove", "spokn").status == 0
    home.add_account(network, "spokn")
    assert home.dialer("price", THEIRS, "--json").calls[0]["per_minute"] is None
