"""A callback that is not as documented, or not of this call, is refused and changes nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialer.core.errors import CallbackError
from dialer.core.ports import CallbackRequest
from tests.contract.conftest import Build
from tests.contract.covering import covers
from tests.contract.services import SERVICES, Service
from tests.contract.stand import TOKEN, Stand

PUSHING = [service for service in SERVICES if service.callback_method]
RUINED = [(service, why) for service in PUSHING for why in service.ruined]


async def good_callback(build: Build, service: Service) -> tuple[Stand, CallbackRequest]:
    """The last callback of a call that went well, with the call as it was before it."""
    stand = await build(service)
    placed = await stand.place()
    await stand.follow()
    stand.call = placed
    return stand, stand.received[-1]


def changed(callback: CallbackRequest, changes: Mapping[str, str | None]) -> CallbackRequest:
    """``callback`` with fields replaced; None takes one out."""
    if callback.body:
        document = json.loads(callback.body)
        for name, value in changes.items():
            put(document, name, value)
        return replace(callback, body=json.dumps(document).encode())
    pairs = callback.form or callback.query
    names = [name for name, _ in pairs]
    merged = [(name, changes.get(name, value)) for name, value in pairs]
    merged += [(name, value) for name, value in changes.items() if name not in names]
    fields = tuple((name, value) for name, value in merged if value is not None)
    return with_fields(callback, fields)


def put(document: dict[str, Any], name: str, value: str | None) -> None:
    """Sets what a dotted name names; None takes it out."""
    *path, last = name.split(".")
    for part in path:
        document = document.setdefault(part, {})
    if value is None:
        document.pop(last, None)
    else:
        document[last] = value


def with_fields(callback: CallbackRequest, fields: tuple[tuple[str, str], ...]) -> CallbackRequest:
    """``callback`` with these fields, where it has its own."""
    return replace(callback, form=fields) if callback.form else replace(callback, query=fields)


@covers("poketalk", "events", "$webcallid", "$status", "$duration", "$debit")
@covers("spokn", "report fields", "userid", "leg", "duration", "token", "rate", "cost", "status")
@covers(
    "calledin",
    "report fields",
    "caller_phone_number",
    "callee_phone_number",
    "minutes",
    "secret",
    "answered",
    "reason",
)
@pytest.mark.parametrize(("service", "why"), RUINED, ids=[f"{s}-{why}" for s, why in RUINED])
async def test_a_ruined_callback_is_refused(build: Build, service: Service, why: str) -> None:
    stand, good = await good_callback(build, service)
    assert stand.call is not None
    assert stand.provider.read_callback(stand.call, good, stand.clock.now())
    bad = stand.sealed(changed(good, dict(service.ruined[why])))
    assert bad != good
    with pytest.raises(CallbackError) as caught:
        stand.provider.read_callback(stand.call, bad, stand.clock.now())
    foreign = why.startswith(("another", "no user", "no token", "no secret", "an empty secret"))
    assert caught.value.http_status == (403 if foreign else 400)


@covers("poketalk", "events", "GET")
@covers("calledin", "report fields", "GET")
@pytest.mark.parametrize("service", PUSHING, ids=str)
async def test_a_repeated_field_or_another_method_is_refused(
    build: Build, service: Service
) -> None:
    stand, good = await good_callback(build, service)
    assert stand.call is not None
    if not service.document:
        pairs = good.form or good.query
        name = next(each for each in ("answered", "status", "CallStatus") if each in dict(pairs))
        twice = stand.sealed(with_fields(good, (*pairs, (name, dict(pairs)[name]))))
        with pytest.raises(CallbackError, match="several"):
            stand.provider.read_callback(stand.call, twice, stand.clock.now())
    for method in {"GET", "POST", "PUT", "HEAD"} - {service.callback_method}:
        other = replace(good, method=method)
        with pytest.raises(CallbackError) as caught:
            stand.provider.read_callback(stand.call, other, stand.clock.now())
        assert caught.value.http_status == 405


@covers("twilio", "callbacks", "CallSid, ParentCallSid, AccountSid")
@pytest.mark.parametrize("service", PUSHING, ids=str)
async def test_a_callback_of_another_call_is_refused(build: Build, service: Service) -> None:
    stand, good = await good_callback(build, service)
    other = replace(
        stand.new_call(),
        id="01JANOTHERCALL0000000000AB",
        callback_token="b" * 22,
        callback_url=stand.callback_url.replace(TOKEN, "b" * 22),
    )
    with pytest.raises(CallbackError) as caught:
        stand.provider.read_callback(other, good, stand.clock.now())
    assert caught.value.http_status == 403


@pytest.mark.parametrize("service", SERVICES, ids=str)
async def test_whatever_is_sent_only_a_callback_error_comes_of_it(
    build: Build, service: Service
) -> None:
    """Good fields of a call, some of them replaced by anything or left out."""
    stand = await build(service)
    call = stand.new_call()
    secret = call.callback_token[:30]
    good: dict[str, str | None] = {
        **dict.fromkeys(("webcallid", "token"), call.id),
        **{"userid": "7654321", "secret": secret, "leg": "1", "status": "2", "duration": "12"},
        **{"debit": "0.515", "cost": "1.25", "rate": "2", "answered": "0", "reason": "5"},
        **{"minutes": "1", "call": "1"},
        **{"CallStatus": "busy", "CallSid": "CA1", "CallDuration": "3"},
        **{"AccountSid": service.customer.settings.get("account_sid", "")},
    }
    if service.document:
        good = {
            "specversion": "1.0",
            "type": "org.camaraproject.click-to-dial.v0.status-changed",
            "data.callId": "call-1",
            "data.caller": call.request.from_number,
            "data.callee": call.request.to_number,
            "data.status.state": "connected",
            "data.status.reason": "hangUp",
            "data.callDuration": "12",
        }
    values = st.one_of(
        st.none(), st.text(max_size=20), st.integers().map(str), st.decimals().map(str)
    )
    changes = st.dictionaries(st.sampled_from(sorted(good)), values, max_size=3)
    accepted = 0

    @settings(max_examples=300, deadline=None)
    @given(changes)
    def anything(changes: dict[str, str | None]) -> None:
        nonlocal accepted
        merged = {**good, **changes}
        fields = tuple((name, value) for name, value in merged.items() if value is not None)
        in_form = service.callback_method == "POST"
        if service.document:
            document: dict[str, Any] = {}
            for name, value in fields:
                put(document, name, value)
            callback = CallbackRequest("POST", body=json.dumps(document).encode())
        else:
            callback = CallbackRequest(
                service.callback_method or "GET",
                () if in_form else fields,
                fields if in_form else (),
            )
        callback = stand.sealed(callback)
        try:
            events = stand.provider.read_callback(call, callback, stand.clock.now())
        except CallbackError:
            return
        accepted += 1
        stand.call = call
        stand.fold(events)
        assert all(len(event.raw) <= 2000 for event in events)
        if service.carries == "secret":
            assert secret not in "".join(event.raw for event in events)

    anything()
    assert bool(accepted) is bool(service.callback_method)
