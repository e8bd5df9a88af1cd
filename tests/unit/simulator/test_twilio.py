"""The simulated Twilio, SignalWire and Telnyx: as strict as the published files, and nothing of
the adapters' in it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest

from dialer.simulator import ACCOUNTS, Account, Provider, UseCase
from dialer.simulator.twilio_script import ScriptError, read_script
from tests.unit.simulator.conftest import Start
from tests.unit.simulator.peer import OWN, Customer, Reply, b_with, twilio_path

ACCOUNT = ACCOUNTS.twilio
NUMBERS = f"/2010-04-01/Accounts/{ACCOUNT.settings['account_sid']}"
LIKE_IT = pytest.mark.parametrize(
    "account", [ACCOUNTS.twilio, ACCOUNTS.signalwire, ACCOUNTS.telnyx], ids=lambda a: a.name
)


async def placed(customer: Customer, ending: str = "20", **extra: str) -> str:
    """A call's sid."""
    reply = await customer.call(Provider.TWILIO, b_with(ending), **extra)
    assert reply.status == 201, reply.body
    return str(json.loads(reply.body)["sid"])


async def leg(customer: Customer, sid: str) -> dict[str, Any]:
    reply = await customer.get(twilio_path(ACCOUNT, of=sid), account=ACCOUNT)
    assert reply.status == 200
    found: dict[str, Any] = json.loads(reply.body)
    return found


async def legs(customer: Customer, account: Account, **wanted: str) -> list[dict[str, Any]]:
    reply = await customer.get(twilio_path(account), wanted, account)
    assert reply.status == 200, reply.body
    found: list[dict[str, Any]] = json.loads(reply.body)["calls"]
    return found


def code_of(reply: Reply) -> tuple[int, int]:
    document = json.loads(reply.body)
    assert set(document) == {"code", "message", "more_info", "status"}
    return reply.status, document["code"]


async def test_both_legs_go_their_way(customer: Customer) -> None:
    sid = await placed(customer)
    seen = []
    for _ in range(40):
        a = (await leg(customer, sid))["status"]
        b = [each["status"] for each in await legs(customer, ACCOUNT, ParentCallSid=sid)]
        if (a, *b) not in seen:
            seen.append((a, *b))
        await customer.clock.advance(1)
    assert seen == [
        ("queued",),
        ("ringing",),
        ("in-progress",),
        ("in-progress", "ringing"),
        ("in-progress", "in-progress"),
        ("completed", "completed"),
    ]
    (b_leg,) = await legs(customer, ACCOUNT, ParentCallSid=sid)
    assert (b_leg["direction"], b_leg["duration"], b_leg["price"]) == (
        "outbound-dial",
        "20",
        "-0.01200",
    )
    assert (await leg(customer, sid))["price"] == "-0.01050"


@pytest.mark.parametrize(
    ("use_case", "a", "b"),
    [
        (UseCase.A_BUSY, "busy", None),
        (UseCase.A_NO_ANSWER, "no-answer", None),
        (UseCase.A_GIVES_UP, "completed", "canceled"),
        (UseCase.B_BUSY, "completed", "busy"),
        (UseCase.B_NO_ANSWER, "completed", "no-answer"),
        (UseCase.CONGESTION, "completed", "failed"),
        (UseCase.INVALID_NUMBER, "completed", "failed"),
    ],
)
async def test_how_each_leg_ends(
    customer: Customer, use_case: UseCase, a: str, b: str | None
) -> None:
    sid = await placed(customer, use_case.ending)
    await customer.clock.advance(90)
    assert (await leg(customer, sid))["status"] == a
    ends = [each["status"] for each in await legs(customer, ACCOUNT, ParentCallSid=sid)]
    assert ends == ([] if b is None else [b])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"To": ""}, (400, 21201)),
        ({"From": ""}, (400, 21213)),
        ({"To": "12125550100"}, (400, 21211)),
        ({"To": "+121255501"}, (400, 21211)),
        ({"From": "+1"}, (400, 21212)),
        ({"From": "+12125550177"}, (400, 21210)),
        ({"Twiml": ""}, (400, 21205)),
        ({"Twiml": "<Response/>"}, (400, 20001)),
        ({"Timeout": "abc"}, (400, 20001)),
        ({"Timeout": "601"}, (400, 20001)),
        ({"StatusCallbackEvent": "rang"}, (400, 20001)),
        ({"StatusCallback": "ftp://example.org/"}, (400, 21205)),
    ],
)
async def test_what_is_wrong_is_refused_with_its_code(
    customer: Customer, changes: dict[str, str], expected: tuple[int, int]
) -> None:
    assert code_of(await customer.call(Provider.TWILIO, **changes)) == expected
    assert not customer.sim.journal.calls_placed()


async def test_a_call_too_many_says_how_long_to_wait(customer: Customer) -> None:
    reply = await customer.call(Provider.TWILIO, b_with(UseCase.FLOOD.ending))
    assert code_of(reply) == (429, 20429)
    assert reply.headers["Retry-After"] == "7"
    assert not customer.sim.journal.calls_placed()


@LIKE_IT
async def test_a_stranger_sees_nothing(customer: Customer, account: Account) -> None:
    path = twilio_path(account)
    assert (await customer.get(path)).status == 401
    assert (await customer.get(path, account=ACCOUNTS.spokn)).status == 401
    other = ACCOUNTS.telnyx if account is ACCOUNTS.twilio else ACCOUNTS.twilio
    assert (await customer.get(path, account=other)).status == 401


async def test_telnyx_names_no_id_and_no_parent(customer: Customer) -> None:
    account = ACCOUNTS.telnyx
    reply = await customer.call(Provider.TELNYX, b_with("20"))
    assert set(json.loads(reply.body)) == {"from", "to", "status"}
    await customer.clock.advance(12)
    b_leg, a_leg = await legs(customer, account)
    assert "parent_call_sid" not in {*a_leg, *b_leg}
    assert (a_leg["to"], b_leg["to"]) == (f"+{OWN}", f"+{b_with('20')}")
    live = await customer.get(twilio_path(account), {"Status": "in-progress"}, account)
    assert live.status == 400  # its filter takes final statuses only
    without = await customer.call(Provider.TELNYX, ApplicationSid="APx")
    assert without.status == 400


async def test_signalwire_writes_a_price_as_a_number(customer: Customer) -> None:
    await customer.call(Provider.SIGNALWIRE, b_with("34"))
    await customer.clock.advance(60)
    reply = await customer.get(twilio_path(ACCOUNTS.signalwire), account=ACCOUNTS.signalwire)
    assert '"price": -0.01050' in reply.body
    assert '"price": -0.01200' in reply.body


async def test_a_call_is_ended_once(customer: Customer) -> None:
    sid = await placed(customer, "33")
    await customer.clock.advance(20)
    path = twilio_path(ACCOUNT, of=sid)
    assert code_of(await customer.post(path, {"Status": "hangup"}, ACCOUNT)) == (400, 20001)
    await customer.post(path, {"Status": "canceled"}, ACCOUNT)
    assert (await leg(customer, sid))["status"] == "in-progress"  # canceled is for ringing ones
    assert (await customer.post(path, {"Status": "completed"}, ACCOUNT)).status == 200
    assert (await leg(customer, sid))["status"] == "completed"
    assert code_of(await customer.post(path, {"Status": "completed"}, ACCOUNT)) == (400, 21220)


async def test_lists_are_paged(customer: Customer) -> None:
    for _ in range(3):
        await placed(customer, "39")
    await customer.clock.advance(30)
    path, sids = f"{twilio_path(ACCOUNT)}?PageSize=2&To=%2B{OWN}", []
    while path:
        document = json.loads((await customer.get(path, account=ACCOUNT)).body)
        sids += [each["sid"] for each in document["calls"]]
        path = document["next_page_uri"]
    assert len(set(sids)) == 3
    for size in ("0", "1001", "x"):
        reply = await customer.get(twilio_path(ACCOUNT), {"PageSize": size}, ACCOUNT)
        assert code_of(reply) == (400, 20001)


async def test_lists_are_filtered_by_the_time_of_ringing(customer: Customer) -> None:
    await placed(customer, "39")
    await customer.clock.advance(3600)
    await placed(customer, "39")
    await customer.clock.advance(30)
    later = await legs(customer, ACCOUNT, **{"StartTime>": "2026-01-31T12:30:00Z"})
    earlier = await legs(customer, ACCOUNT, **{"StartTime<": "2026-01-31T12:30:00Z"})
    assert (len(later), len(earlier)) == (1, 1)
    assert len(await legs(customer, ACCOUNT, StartTime="2026-01-31")) == 2
    assert await legs(customer, ACCOUNT, StartTime="2026-02-01") == []


async def test_a_number_counts_once_its_phone_has_rung(customer: Customer) -> None:
    path = f"{NUMBERS}/OutgoingCallerIds.json"
    form = {"PhoneNumber": "+12125550155", "FriendlyName": "Office"}
    reply = await customer.post(path, form, ACCOUNT)
    assert json.loads(reply.body)["validation_code"].isdigit()

    async def known() -> list[str]:
        document = json.loads((await customer.get(path, account=ACCOUNT)).body)
        return [each["phone_number"] for each in document["outgoing_caller_ids"]]

    assert "+12125550155" not in await known()
    await customer.clock.advance(10)
    assert "+12125550155" in await known()


async def test_callbacks_are_signed_and_come_for_the_wanted_events(start: Start) -> None:
    customer = await start()
    url = f"{customer.receiver.base_url}/a?x=1"
    await placed(customer, StatusCallback=url, StatusCallbackEvent="answered")
    await customer.clock.advance(60)
    (hit,) = customer.receiver.hits
    assert hit.params["CallStatus"] == "in-progress"
    text = url + "".join(f"{name}{value}" for name, value in sorted(hit.params.items()))
    digest = hmac.new(ACCOUNT.settings["auth_token"].encode(), text.encode(), hashlib.sha1)
    assert hit.headers["X-Twilio-Signature"] == base64.b64encode(digest.digest()).decode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no XML",
        "<Response></Response>",
        "<Response><Dial/></Response>",
        "<Response><Say>hello</Say></Response>",
        "<Response><Dial><Number>12</Number></Dial></Response>",
        "<Response><Dial color='red'><Number>+442079460018</Number></Dial></Response>",
        "<Response><Dial timeLimit='0'><Number>+442079460018</Number></Dial></Response>",
        "<Response><Dial timeLimit='14401'><Number>+442079460018</Number></Dial></Response>",
        "<Response><Dial><Number statusCallback='x'>+442079460018</Number></Dial></Response>",
        "<Response><Dial><Number>+442079460018</Number><Number/></Dial></Response>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]><Response>&a;</Response>",
        f"<Response>{' ' * 4000}</Response>",
    ],
)
def test_instructions_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(ScriptError):
        read_script(text)
