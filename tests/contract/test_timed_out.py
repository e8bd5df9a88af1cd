"""A request that timed out at the service (HTTP 408) may have placed the call."""

from __future__ import annotations

import json

import pytest

from dialer.core.errors import ProviderReplyError, UnconfirmedError
from dialer.providers.registry import Registry
from dialer.simulator import ManualClock
from tests.contract.canned import canned
from tests.contract.registry import all_providers
from tests.contract.services import (
    CALLEDIN,
    CAMARA,
    ELKS,
    EXAMPLE,
    POKETALK,
    SIGNALWIRE,
    SPOKN,
    TELNYX,
    TWILIO,
    ZADARMA,
    Service,
)
from tests.contract.stand import Stand, account_of

TIMED_OUT = "The request timed out."
# Each with an error in the service's own form, where it has one: it still does not say that no
# phone rings. Talkety's errors mean so whatever the HTTP status, by its document.
BODIES = {
    TWILIO: json.dumps({"code": 20408, "message": TIMED_OUT, "status": 408}),
    SIGNALWIRE: json.dumps({"code": 10000, "message": TIMED_OUT, "status": 408}),
    TELNYX: json.dumps({"errors": [{"code": "10008", "title": TIMED_OUT, "detail": TIMED_OUT}]}),
    ELKS: TIMED_OUT,
    CAMARA: json.dumps({"status": 408, "code": "TIMEOUT", "message": TIMED_OUT}),
    ZADARMA: json.dumps({"status": "error", "message": TIMED_OUT}),
    EXAMPLE: json.dumps({"code": "X", "message": TIMED_OUT}),
    POKETALK: TIMED_OUT,
    SPOKN: TIMED_OUT,
    CALLEDIN: TIMED_OUT,
}
TOKEN = json.dumps({"access_token": "t", "token_type": "bearer", "expires_in": 300})


@pytest.mark.parametrize(("service", "body"), BODIES.items(), ids=map(str, BODIES))
async def test_a_timeout_is_no_refusal(service: Service, body: str) -> None:
    clock = ManualClock()
    async with canned({"": (408, body), "token": (200, TOKEN)}) as to:
        account = account_of(service, to.url)
        provider = all_providers(now=clock.now).open(account, timeout_s=5)
        stand = Stand(service, None, clock, account, provider, "")  # type: ignore[arg-type]  # nothing of it runs
        try:
            with pytest.raises(UnconfirmedError):
                await provider.place(stand.new_call())
        finally:
            await provider.aclose()


async def test_a_question_that_timed_out_may_be_asked_again() -> None:
    async with canned({"": (408, TIMED_OUT)}) as to:
        provider = Registry().open(account_of(ELKS, to.url), timeout_s=5)
        with pytest.raises(ProviderReplyError, match="408"):
            await provider.test()
        await provider.aclose()
