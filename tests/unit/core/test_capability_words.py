"""The table of what services can do is made of their declarations, and says what is assumed."""

from __future__ import annotations

import pytest

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Following, HangUp
from dialer.core.capability_words import TITLES, Has, service_abilities, usual_account
from dialer.providers.registry import Registry


def info_of(capabilities: Capabilities) -> ProviderInfo:
    return ProviderInfo("x", "X", "http://x.example", (), lambda _account: capabilities)


@pytest.mark.parametrize("info", Registry().infos(), ids=lambda info: info.name)
def test_every_service_has_every_row(info: ProviderInfo) -> None:
    table = service_abilities(info)
    assert [ability.key for ability in table.abilities] == list(TITLES)
    assert all(str(ability.words) for ability in table.abilities)
    can = info.capabilities(usual_account(info))
    assert table.of("charging").assumed == can.charging.own_leg_assumed
    assert table.of("steps").assumed == can.charging.steps_assumed


@pytest.mark.parametrize("following", Following)
@pytest.mark.parametrize("hang_up", HangUp)
def test_every_way_has_words(following: Following, hang_up: HangUp) -> None:
    table = service_abilities(info_of(Capabilities(following, hang_up, live_cost=True)))
    assert (table.of("following").has is Has.NO) == (following is Following.NONE)
    assert (table.of("hang_up").has is Has.NO) == (hang_up is HangUp.ABSENT)
    assert (table.of("money").has is Has.YES) == (hang_up is not HangUp.ABSENT)


def test_what_is_assumed_is_marked() -> None:
    sure = Charging(own_leg=False, own_leg_assumed=False, first_s=60, step_s=6, steps_assumed=False)
    table = service_abilities(
        info_of(Capabilities(Following.POLLED, HangUp.AT_ONCE, charging=sure, max_tag_chars=0))
    )
    assert table.of("charging").words == "the other party's phone"
    assert table.of("steps").words == "the first 60, then each 6 begun"
    assert not any(ability.assumed for ability in table.abilities)
    assert table.of("tag").has is Has.NO


def test_an_account_of_its_own_settings_counts() -> None:
    info = Registry().info("spokn")
    usual = service_abilities(info)
    enterprise = service_abilities(
        info, Account("work", "spokn", values={**usual_account(info).values, "enterprise": True})
    )
    assert usual.of("following").has is Has.NO
    assert enterprise.of("following").has is Has.PARTLY
    assert enterprise.account == "work"
