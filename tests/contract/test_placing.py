"""One wish, one request; and what is known of it afterwards is what the reply says."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from dialer.core.errors import (
    NotReachedError,
    ProviderRefusedError,
    SettingError,
    UnconfirmedError,
)
from dialer.simulator import SCRIPTS, UseCase
from dialer.simulator.use_cases import Reply
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.registry import all_providers
from tests.contract.services import SERVICES, Service
from tests.contract.stand import Stand, account_of

# Whether a call was placed all the same, in the use-cases whose reply is none that counts.
UNCONFIRMED = {
    UseCase.REPLY_LOST: True,
    UseCase.SERVER_ERROR: False,
    UseCase.REPLY_GARBAGE: True,
    UseCase.REDIRECT: False,
    UseCase.UNAVAILABLE_BUT_PLACED: True,
    UseCase.REPLY_UNDOCUMENTED: False,
    UseCase.REPLY_EMPTY: True,
}
REFUSED = [
    case for case in UseCase if SCRIPTS[case].reply in (Reply.REFUSED, Reply.REFUSED_IN_500)
] + [UseCase.INVALID_NUMBER]


def test_every_reply_that_the_simulator_knows_is_covered() -> None:
    normal = {case for case in UseCase if SCRIPTS[case].reply is Reply.NORMAL}
    separate = {UseCase.REPLY_SLOW, UseCase.REPLY_NEVER}
    assert set(UseCase) == normal | separate | set(UNCONFIRMED) | set(REFUSED)


@covers("poketalk", "click2call", "to", "from", "api_key")
@covers("poketalk", "click2call codes", "00")
@covers("talkety", "call_connect", "src", "dst")
@covers("spokn", "call", "aparty", "bparty")
@covers("spokn", "codes", "200")
@covers(
    "calledin",
    "clicktocall",
    "api_key",
    "caller_phone_number",
    "caller_country_code",
    "callee_phone_number",
    "callee_country_code",
)
@covers("calledin", "codes", "0")
async def test_a_call_is_placed_with_one_request(stand: Stand) -> None:
    await stand.place()
    (placed,) = stand.sim.journal.calls_placed()
    (request,) = stand.requests
    params = dict(request.params)
    assert (placed.a, placed.b) == ("12125550100", "442079460020")
    assert {name: params[name] for name in stand.service.sent} == stand.service.sent
    once = [name for name, _ in request.params if name not in stand.service.repeats]
    assert len(once) == len(set(once))
    assert "" not in params.values()
    assert len(stand.sim.journal.requests()) == 1 + stand.service.asks_first
    assert not stand.sim.journal.remarks()


@covers("poketalk", "click2call codes", "others")
@covers("calledin", "codes", "others")
@pytest.mark.parametrize("use_case", list(UNCONFIRMED), ids=lambda case: case.name.lower())
async def test_a_reply_that_is_not_documented_leaves_the_call_unconfirmed(
    stand: Stand, use_case: UseCase
) -> None:
    with pytest.raises(UnconfirmedError):
        await stand.place(use_case)
    assert len(stand.requests) == 1  # neither repeated nor redirected
    assert not stand.sim.journal.remarks()
    assert len(stand.sim.journal.calls_placed()) == UNCONFIRMED[use_case]


async def test_a_late_reply_still_counts(stand: Stand) -> None:
    placing = asyncio.ensure_future(stand.place(UseCase.REPLY_SLOW))
    await stand.sim.journal.wait_for(lambda journal: bool(journal.calls_placed()))
    await stand.pass_time_until(placing)
    await placing
    assert len(stand.sim.journal.calls_placed()) == 1


async def test_a_reply_that_never_comes_leaves_the_call_unconfirmed(
    service: Service, build: Build
) -> None:
    stand = await build(service, timeout_s=0.3)
    with pytest.raises(UnconfirmedError, match=r"no answer came within 0\.3 s"):
        await stand.place(UseCase.REPLY_NEVER)
    assert len(stand.sim.journal.calls_placed()) == 1


@covers("poketalk", "click2call codes", "50", "60", "70", "90")
@covers("talkety", "errors", "code", "message")
@covers("spokn", "codes", "105", "106", "107", "108")
@covers("calledin", "codes", "2", "3", "6", "7", "9")
@pytest.mark.parametrize("use_case", REFUSED, ids=lambda case: case.name.lower())
async def test_a_documented_refusal_is_told_with_code_meaning_and_what_to_do(
    stand: Stand, use_case: UseCase
) -> None:
    code = stand.service.refusals.get(use_case)
    if use_case in stand.service.doubtful:
        with pytest.raises(UnconfirmedError):
            await stand.place(use_case)
        return
    if code is None:  # the service has no code for it, so the call is placed
        await stand.place(use_case)
        assert len(stand.sim.journal.calls_placed()) == 1
        return
    with pytest.raises(ProviderRefusedError) as caught:
        await stand.place(use_case)
    assert caught.value.code == code
    assert caught.value.meaning
    assert code in str(caught.value)
    assert caught.value.what_to_do or use_case is UseCase.SERVICE_TROUBLE
    assert not stand.sim.journal.calls_placed()
    assert len(stand.requests) == 1


@covers("twilio", "errors", "20003")
@covers("zadarma", "signature", "SIGN")
@covers("poketalk", "click2call codes", "40")
@covers("talkety", "errors", "HTTP status")
@covers("spokn", "codes", "101")
@covers("calledin", "codes", "1")
@pytest.mark.parametrize("service", SERVICES, ids=str)
async def test_a_wrong_secret_is_refused_and_never_shown(service: Service, build: Build) -> None:
    stand = await build(service, **{service.secret: "wrong-and-secret"})
    with pytest.raises(ProviderRefusedError) as caught:
        await stand.place()
    assert caught.value.what_to_do
    assert "wrong-and-secret" not in f"{caught.value} {caught.value!r}"
    assert not stand.sim.journal.calls_placed()


@pytest.mark.parametrize("service", SERVICES, ids=str)
async def test_a_service_that_is_gone_is_not_reached(service: Service, build: Build) -> None:
    stand = await build(service)
    await stand.sim.stop()
    with pytest.raises(NotReachedError):
        await stand.place()


async def test_what_is_kept_holds_no_secret(stand: Stand) -> None:
    call = stand.new_call()
    placed = await stand.provider.place(call)
    kept = placed.raw + repr(stand.account) + repr(stand.provider)
    names = {s.key for s in all_providers().info(stand.service.provider).settings if s.secret}
    assert names
    for name in names & set(stand.service.customer.settings):
        assert stand.service.customer.settings[name] not in kept


async def test_a_missing_setting_is_said_when_the_account_is_opened(service: Service) -> None:
    account = account_of(service, "http://127.0.0.1:1")
    with pytest.raises(SettingError):
        all_providers().open(replace(account, values={}), timeout_s=1)
