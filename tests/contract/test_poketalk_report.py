"""PokeTALK's billing report and the replies of its account API, word for word as documented."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from dialer.core.account import Account
from dialer.core.call import Call, CallRequest
from dialer.core.errors import ProviderRefusedError
from dialer.providers.poketalk.make_call import MakeCall
from dialer.providers.registry import Registry
from dialer.simulator import ACCOUNTS
from tests.contract.canned import Canned, canned
from tests.contract.covering import covers
from tests.contract.services import OWN

GOOD = (200, '{"result":true,"code":0,"msg":""}')
REPORT = """{"start_balance":12.5,"result":[
{"date":"2008-12-31 23:59:59","from":"1","to":"2","billsec":"9","credit":"0.000","debit":"0.250"},
{"date":"2009-01-02 10:11:12","from":"","to":"","billsec":"0","credit":"10.000","debit":"0.000"},
{"date":"2009-01-31 20:00:00","from":"12125550100","to":"442079460018","billsec":"61",
"credit":"0.000","debit":"0.515"},
{"date":"2009-02-01 00:00:00","from":"1","to":"2","billsec":"9","credit":"0.000","debit":"9.000"}
]}"""


@asynccontextmanager
async def poketalk(**answers: tuple[int, str]) -> AsyncIterator[tuple[Canned, Account]]:
    """An account with a login; every method that is not named succeeds."""
    async with canned({"": GOOD, **answers}) as there:
        settings = dict(ACCOUNTS.poketalk_login.settings)
        yield there, Account("p", "poketalk", there.url, (OWN,), settings)


def sent(there: Canned, method: str) -> dict[str, str]:
    (found,) = [asked for asked in there.asked if asked.path.endswith(f"/{method}")]
    return dict(found.params)


@covers("poketalk", "report", "from_date", "to_date", "start_balance", "date", "from, to")
@covers("poketalk", "report", "billsec", "credit", "debit")
async def test_the_documented_report() -> None:
    async with poketalk(create_report=(200, REPORT)) as (there, account):
        bill = Registry().open_bill(account, timeout_s=5)
        assert bill is not None
        read = await bill.bill(date(2009, 1, 1), date(2009, 1, 31))
        await bill.aclose()
        # The example asks for January like this, so both days are left out.
        assert sent(there, "create_report") == {"from_date": "2008-12-31", "to_date": "2009-02-01"}
    deposit, call = read.items  # what is of neither day of the month is not of the month
    assert (deposit.credit, deposit.debit) == (Decimal("10.000"), Decimal("0.000"))
    assert deposit.at == datetime(2009, 1, 2, 10, 11, 12, tzinfo=UTC)
    assert (call.from_number, call.to_number) == ("+12125550100", "+442079460018")
    assert (call.billsec, call.debit, call.currency) == (61, Decimal("0.515"), "USD")
    assert read.start_balance is not None
    assert read.start_balance.amount == Decimal("12.25")  # after the item of the day before


@covers("poketalk", "report", "false")
async def test_a_report_without_any_item() -> None:
    async with poketalk(create_report=(200, '{"start_balance":0,"result":false}')) as (_, account):
        bill = Registry().open_bill(account, timeout_s=5)
        assert bill is not None
        read = await bill.bill(date(2009, 1, 1), date(2009, 1, 31))
        await bill.aclose()
    assert list(read.items) == []


CALL = Call(
    id="01JTESTCALL0000000000000AB",
    provider="poketalk",
    request=CallRequest("p", OWN, "+442079460018"),
    created_at=datetime(2026, 1, 31, 12, tzinfo=UTC),
    callback_token="t",
)


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(f"[{GOOD[1]}]", marks=covers("poketalk", "make_call", "result, code, msg")),
        pytest.param(GOOD[1], marks=covers("poketalk", "make_call", "plain reply")),
    ],
)
@covers("poketalk", "make_call", "to_prefix", "to_number")
@covers("poketalk", "set_number", "prefix", "number")
async def test_a_reply_in_a_list_or_without(reply: str) -> None:
    async with poketalk(make_call=(200, reply)) as (there, account):
        provider = MakeCall(account, timeout_s=5)
        await provider.place(CALL)
        await provider.aclose()
        assert sent(there, "set_number") == {"prefix": "1", "number": "2125550100"}
        assert sent(there, "make_call") == {"to_prefix": "44", "to_number": "2079460018"}


@covers("poketalk", "login", "code 1")
async def test_the_one_documented_refusal_of_a_login() -> None:
    no = '{"result":false,"code":1,"msg":"please enter a valid email address"}'
    async with poketalk(login=(200, no)) as (there, account):
        provider = MakeCall(account, timeout_s=5)
        with pytest.raises(ProviderRefusedError, match="please enter a valid email address") as no_:
            await provider.place(CALL)
        await provider.aclose()
        assert no_.value.code == "1"
        assert [asked.path.rpartition("/")[2] for asked in there.asked] == ["login"]
