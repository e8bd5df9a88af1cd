"""Calls through every provider, then ``dialer report`` and ``dialer reconcile``: both agree with
what the simulated services charged, to the last digit.
"""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from dialer.simulator import Simulator
from dialer.simulator.call import CallOrder
from tests.end2end.town import Home, simulated_network

ACCOUNTS = ("poketalk_both", "talkety", "spokn_enterprise", "calledin")
CENT = Decimal("0.01")
ANSWERS, BUSY, LOST = "+442079460020", "+442079460021", "+442079460030"
SHEET = "prefix,per_minute,increments,leg\n44,1,60/60,\n1,0,60/60,own\n"
"""Called.in's credits, as the simulated one charges them: one for each minute begun."""


@pytest.fixture
def town() -> Iterator[Simulator]:
    """A network of its own for each test: what was charged before is not in the way."""
    with simulated_network() as simulator:
        yield simulator


def days() -> tuple[str, ...]:
    """From yesterday to tomorrow: a test may run at midnight, and simulated time runs ahead."""
    today = date.today()
    day = timedelta(days=1)
    return "--from", str(today - day), "--to", str(today + day)


def report(home: Home, account: str) -> dict[str, Any]:
    result = home.dialer("report", "--account", account, "--json", *days())
    assert result.status == 0, result.errors
    (found,) = result.calls
    return found


def findings(home: Home, account: str, *more: str) -> list[dict[str, Any]]:
    result = home.dialer("reconcile", "--account", account, "--json", *days(), *more)
    assert result.status == 0, result.errors
    return result.calls


def charged(town: Simulator, account: str) -> list[Decimal]:
    """What the service's own journal says, in whole units, for calls that cost something."""
    provider = getattr(town.accounts, account).provider
    unit = CENT if account.startswith("spokn") else Decimal(1)
    return sorted(e.cost * unit for e in town.journal.calls_ended(provider) if e.cost)


@pytest.mark.parametrize("account", ACCOUNTS)
def test_what_was_charged_is_in_the_report_and_matches_the_log(
    town: Simulator, home: Home, tmp_path: Path, account: str
) -> None:
    home.add_account(town, account)
    if account == "calledin":
        (tmp_path / "sheet.csv").write_text(SHEET)
        assert home.dialer("price", "import", str(tmp_path / "sheet.csv")).status == 0
    for number in (ANSWERS, BUSY, ANSWERS):
        home.dialer("call", number, "--json")
    found = report(home, account)
    bill = charged(town, account)
    assert sorted(Decimal(item["debit"]) for item in found["items"]) == bill
    assert Decimal(found["totals"]["debit"]) == sum(bill)
    assert found["totals"]["calls"] == len(found["items"]) == len(bill)
    assert found["currency"] == ("USD" if account.startswith(("poketalk", "spokn")) else None)
    assert {item["to"] for item in found["items"]} <= {ANSWERS, BUSY}
    verdicts = findings(home, account)
    assert [line["verdict"] for line in verdicts] == ["matched"] * len(bill)
    assert all(line["call"] for line in verdicts)
    assert town.journal.remarks() == ()


def test_balance_debits_and_deposits_lead_from_start_to_end(town: Simulator, home: Home) -> None:
    home.add_account(town, "poketalk_both")
    home.dialer("call", ANSWERS, "--json")
    town.pay_in(town.accounts.poketalk_both, Decimal("10.5"))
    home.dialer("call", ANSWERS, "--json")
    found = report(home, "poketalk_both")
    assert list(found) == [
        *("account", "currency", "from", "to", "start_balance", "end_balance", "items", "totals"),
    ]
    assert all(
        list(item) == ["date", "from", "to", "billsec", "credit", "debit"]
        for item in found["items"]
    )
    start, end = Decimal(found["start_balance"]), Decimal(found["end_balance"])
    assert start == town.accounts.poketalk_both.opening_balance
    assert end == town.balance(town.accounts.poketalk_both)
    change = sum(Decimal(i["credit"]) - Decimal(i["debit"]) for i in found["items"])
    assert start + change == end
    assert (found["totals"]["calls"], len(found["items"])) == (2, 3)
    assert Decimal(found["totals"]["credit"]) == Decimal("10.5")


def test_all_forms_of_a_report_agree(town: Simulator, home: Home, tmp_path: Path) -> None:
    home.add_account(town, "poketalk_both")
    home.dialer("call", ANSWERS, "--json")
    totals = report(home, "poketalk_both")["totals"]
    written = home.dialer("report", "--csv", *days())
    rows = list(csv.DictReader(io.StringIO("\n".join(written.lines))))
    assert sum(Decimal(row["debit"]) for row in rows) == Decimal(totals["debit"])
    for ending in ("csv", "xlsx", "pdf"):
        saved = home.dialer("report", "-o", str(tmp_path / f"r.{ending}"), *days())
        assert saved.status == 0, saved.errors
    book = load_workbook(tmp_path / "r.xlsx", data_only=True)
    assert Decimal(str(book["Summary"]["I4"].value)) == Decimal(totals["debit"])
    assert totals["debit"] in PdfReader(tmp_path / "r.pdf").pages[0].extract_text()


def test_an_unconfirmed_call_that_the_bill_shows_is_joined_to_it(
    town: Simulator, home: Home
) -> None:
    home.add_account(town, "poketalk_both")
    home.dialer("config", "set", "listener.enabled", "false")  # nothing proves the call
    home.dialer("config", "set", "http.timeout_s", "1")
    assert home.dialer("call", LOST, "--json").status == 5
    (call,) = home.dialer("calls", "--json").calls
    assert call["state"] == "unconfirmed"
    wait_until_charged(town, 1)
    asked = home.dialer("reconcile", "--json", *days())
    (found,) = asked.calls
    assert (found["verdict"], found["call"]) == ("matched", call["call"])
    assert "the bill confirms 1 call that was in doubt" in asked.errors
    (after,) = home.dialer("calls", "--json").calls
    assert (after["state"], after["outcome"]) == ("ended", "unknown")
    assert Decimal(after["cost"]) == charged(town, "poketalk_both")[0]
    assert home.dialer("reconcile", *days()).errors == ""  # it is in no doubt any more


def wait_until_charged(town: Simulator, count: int) -> None:
    """Simulated time is quick; the bill has a call once it is over."""
    until = time.monotonic() + 10
    while len(town.journal.calls_ended()) < count:
        assert time.monotonic() < until
        time.sleep(0.02)


def test_what_the_bill_has_otherwise_is_found_and_can_be_disputed(
    town: Simulator, home: Home, tmp_path: Path
) -> None:
    home.add_account(town, "talkety")
    home.dialer("call", ANSWERS, "--json")
    home.dialer("call", ANSWERS, "--json")
    first, second = town.calls.values()
    # The service charges the first call dearer than it said, and a call that nobody here placed.
    dearer = replace(first.order.tariff, b_per_minute=first.order.tariff.b_per_minute * 10)
    first.order = replace(first.order, tariff=dearer)
    foreign = _copy(second, second.order)
    town.calls[foreign.id] = foreign
    found = {line["verdict"]: line for line in findings(home, "talkety")}
    assert set(found) == {"differs", "matched", "only_in_bill"}
    assert found["differs"]["why"].startswith("cost: billed ")
    assert found["only_in_bill"]["provider_call_id"] == str(foreign.id)
    saved = home.dialer("reconcile", *days(), "-o", str(tmp_path / "d.csv"))
    assert saved.lines == [f"2 calls to dispute in {tmp_path / 'd.csv'}"]
    with (tmp_path / "d.csv").open(encoding="utf-8-sig", newline="") as file:
        too_much = sum(Decimal(row["too_much"]) for row in csv.DictReader(file))
    billed, logged = (Decimal(found["differs"][s][k]) for s, k in _SIDES)
    assert too_much == billed - logged + foreign.cost()
    del town.calls[foreign.id], town.calls[second.id]
    verdicts = [line["verdict"] for line in findings(home, "talkety")]
    assert sorted(verdicts) == ["differs", "only_in_log"]


_SIDES = (("billed", "debit"), ("logged", "cost"))


def _copy(call: Any, order: CallOrder) -> Any:
    import copy

    other = copy.copy(call)
    other.id, other.order = call.id + 1000, replace(order, tag="another program's")
    return other


def test_a_provider_that_is_away_leaves_what_was_read(home: Home) -> None:
    with simulated_network() as town:
        home.add_account(town, "talkety")
        home.dialer("call", ANSWERS, "--json")
        before = report(home, "talkety")
    result = home.dialer("report", "--json", *days())
    assert result.status == 0
    assert result.calls == [before]
    assert "What is shown was read at" in result.errors
    last_year = ("--from", "2020-01-01", "--to", "2020-01-31")
    never = home.dialer("report", "--json", *last_year)
    assert (never.status, never.lines) == (4, [])
    assert "could not be reached" in never.errors
    offline = home.dialer("report", "--json", "--offline", *last_year)
    assert (offline.status, offline.errors) == (0, "")
    assert offline.calls[0]["items"] == []


def test_sub_totals_come_with_the_report(town: Simulator, home: Home) -> None:
    home.add_account(town, "talkety")
    home.dialer("call", ANSWERS, "--json")
    (found,) = home.dialer("report", "--json", "--group", "country", *days()).calls
    assert [(g["key"], g["name"]) for g in found["groups"]] == [("GB", "United Kingdom")]
    assert found["groups"][0]["debit"] == found["totals"]["debit"]
    shown = "\n".join(home.dialer("report", "--group", "contact", *days()).lines)
    assert ANSWERS in shown


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("report", "--from", "soon"), "'soon' is no day"),
        (("report", "--from", "2026-02-01", "--to", "2026-01-01"), "before they begin"),
        (("report", "--account", "nobody"), "There is no account 'nobody'"),
        (("report", "-o", "x.doc"), "does not end in .csv, .xlsx or .pdf"),
        (("report", "--json", "--csv"), "not allowed with"),
        (("report", "--csv", "--group", "day"), "--group is for text and --json"),
        (("report", "--group", "planet"), "invalid choice"),
        (("reconcile", "-o", "x.xlsx"), "does not end in .csv or .pdf"),
        (("reconcile", "--tolerance", "-1"), "--tolerance is an amount"),
        (("reconcile", "--tolerance", "much"), "--tolerance is an amount"),
        (("reconcile", "--seconds", "99999"), "--seconds is a whole number"),
    ],
)
def test_wrong_uses_are_told_in_one_line(
    town: Simulator, home: Home, arguments: tuple[str, ...], words: str
) -> None:
    home.add_account(town, "talkety")
    result = home.dialer(*arguments)
    assert result.status == 2
    assert words in result.errors
    assert len(result.errors.splitlines()) == 1
    assert result.lines == []


def test_without_any_account_it_says_so(home: Home) -> None:
    result = home.dialer("report", *days())
    assert (result.status, "There is no account yet." in result.errors) == (2, True)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's zone cannot be set")
@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_a_report_is_of_local_days(
    town: Simulator, home: Home, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    home.add_account(town, "talkety")
    home.dialer("call", ANSWERS, "--json")
    (placed,) = town.journal.calls_placed()
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        day = placed.at.astimezone(ZoneInfo(zone)).date()
        for away in (-1, 0, 1):
            wanted = str(day + timedelta(days=away))
            (found,) = home.dialer("report", "--json", "--from", wanted, "--to", wanted).calls
            dates = [datetime.fromisoformat(item["date"]) for item in found["items"]]
            assert dates == ([placed.at.replace(microsecond=0)] if away == 0 else [])
            assert all(str(at.date()) == wanted for at in dates)
    time.tzset()
