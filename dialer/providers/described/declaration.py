"""What a description declares: the settings of an account, and what an account can do."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

from dialer.core.account import Account, ProviderInfo
from dialer.core.capabilities import Capabilities, Charging, Following, HangUp
from dialer.core.settings import Kind, Setting
from dialer.providers.described.format import Description, SettingPart
from dialer.providers.described.names import names_in
from dialer.providers.described.template import read_template

HELP_PAGE = "providers/own.md"


def setting_of(key: str, part: SettingPart) -> Setting:
    """The setting as accounts have it. Raises SettingError for a default that it cannot have."""
    sentence = part.sentence if part.sentence.endswith((".", "…")) else f"{part.sentence}."
    kind = Kind(part.kind)
    setting = Setting(
        key, kind, sentence, choices=part.choices, secret=part.secret, required=part.required
    )
    if part.default is None:
        return setting
    default = part.default
    text = str(default).lower() if isinstance(default, bool) else str(default)
    return Setting(
        key,
        kind,
        sentence,
        default=setting.parse(text),
        choices=part.choices,
        required=part.required,
    )


def declare(description: Description) -> ProviderInfo:
    """The provider as it is listed."""
    can = capabilities(description)
    host = urlsplit(description.address).netloc or description.address  # or one setting is it all
    leading = read_template(host).names

    def of_account(account: Account) -> Capabilities:
        return can

    return ProviderInfo(
        name=description.name,
        title=description.title,
        documented_url=description.address,
        settings=tuple(
            replace(setting_of(key, part), in_address=key in leading)
            for key, part in description.settings.items()
        ),
        capabilities=of_account,
        currency=description.currency or None,
        help_page=HELP_PAGE,
        assumed=tuple(description.assumed),
    )


def capabilities(description: Description) -> Capabilities:
    """What follows from the parts that there are."""
    used = names_in(description.call)
    status, callback, limits = description.status, description.callback, description.limits
    return Capabilities(
        following=_following(description),
        hang_up=_hang_up(description),
        hang_up_within_s=5 if callback is None else max(5, callback.hang_up_within_s),
        lists_calls=description.calls is not None,
        caller_id=any(name.startswith("caller_id") for name in used),
        max_minutes_in_request=bool(used & {"max_minutes", "max_seconds"}),
        max_minutes_most=limits.max_minutes or None,
        live_cost=any(part is not None and part.cost_while_talking for part in (status, callback)),
        max_retries=limits.retries,
        max_tag_chars=(limits.tag_chars or None) if "tag" in used else 0,
        tells_price=description.price is not None,
        tells_balance=description.balance is not None,
        charging=Charging(
            own_leg=description.charging.own_leg,
            own_leg_assumed=description.charging.own_leg_assumed,
            first_s=description.charging.first_s,
            step_s=description.charging.step_s,
            steps_assumed=description.charging.steps_assumed,
        ),
        callback_schemes=("http", "https") if callback is None else callback.schemes,
        also_pushed=status is not None and callback is not None,
        question_every_s=0 if status is None else status.every_s,
        cost_within_s=0 if status is None else status.cost_within_s,
    )


def _following(description: Description) -> Following:
    if description.status is not None:
        return Following.ASKED_AFTER if description.status.after_end else Following.POLLED
    if description.callback is not None:
        return Following.AT_END if description.callback.only_at_end else Following.PUSHED
    return Following.NONE


def _hang_up(description: Description) -> HangUp:
    if description.hang_up is not None:
        return HangUp.AT_ONCE
    if description.callback is not None and description.callback.hang_up_status:
        return HangUp.NEXT_EVENT
    return HangUp.ABSENT
