"""What is pure of Asterisk: endpoints from templates, what causes mean, events that are read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.call import Outcome
from dialer.core.errors import SettingError, UnsupportedError
from dialer.providers.asterisk.causes import outcome_of
from dialer.providers.asterisk.endpoints import EndpointTemplate, ExtensionTemplate
from dialer.providers.asterisk.wire import read_bridge, read_channel, read_event, read_fault


@pytest.mark.parametrize(
    ("template", "endpoint"),
    [
        ("PJSIP/{to}@trunk", "PJSIP/+442079460018@trunk"),
        ("PJSIP/00{to_digits}@trunk", "PJSIP/00442079460018@trunk"),
        ("SIP/trunk/{to_country_code}*{to_national}", "SIP/trunk/44*2079460018"),
        ("PJSIP/alice", "PJSIP/alice"),
        ("Local/{to}@outgoing/n", "Local/+442079460018@outgoing/n"),
    ],
)
def test_a_number_goes_into_its_place(template: str, endpoint: str) -> None:
    assert EndpointTemplate("endpoint", template).whole("+442079460018") == endpoint


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("alice", "technology"),
        ("PJSIP/", "technology"),
        ("PJSIP/{number}@trunk", "{number} in it"),
        ("PJSIP/{to@trunk", "{ in it"),
        ("PJSIP/a&PJSIP/b", "technology"),
        ("PJSIP/a b", "technology"),
        ("PJSIP/{to!r}", "stands for nothing"),
    ],
)
def test_a_template_that_is_none_is_refused(template: str, why: str) -> None:
    with pytest.raises(SettingError, match=r"^endpoint ") as caught:
        EndpointTemplate("endpoint", template)
    assert why in str(caught.value)


def test_a_country_code_that_is_not_known_is_told() -> None:
    template = EndpointTemplate("endpoint", "PJSIP/{to_national}@trunk")
    with pytest.raises(UnsupportedError, match="no country code"):
        template.whole("+99912345")


@pytest.mark.parametrize(
    ("template", "endpoint"),
    [
        ("PJSIP/{extension}", "PJSIP/alice"),
        ("SIP/{extension}", "SIP/alice"),
        ("Local/{extension}@internal", "Local/alice@internal"),
    ],
)
def test_an_extension_goes_into_its_place(template: str, endpoint: str) -> None:
    assert ExtensionTemplate("extension_endpoint", template).whole("alice") == endpoint


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("PJSIP/alice", "has no {extension} in it"),
        ("PJSIP/{to}", "There is only {extension}"),
        ("{extension}", "technology"),
        ("PJSIP/{extension}&PJSIP/b", "technology"),
    ],
)
def test_a_template_without_an_extension_is_refused(template: str, why: str) -> None:
    with pytest.raises(SettingError, match=r"^extension_endpoint ") as caught:
        ExtensionTemplate("extension_endpoint", template)
    assert why in str(caught.value)


@given(st.text(max_size=50))
def test_no_extension_breaks_out_of_its_endpoint(text: str) -> None:
    template = ExtensionTemplate("extension_endpoint", "PJSIP/{extension}@x")
    try:
        endpoint = template.whole(text)
    except UnsupportedError:
        return
    assert endpoint == f"PJSIP/{text}@x"
    assert text.isascii()
    assert not set(text) - set("._-") - {char for char in text if char.isalnum()}


@pytest.mark.parametrize(
    ("template", "resource"),
    [
        ("PJSIP/{to}@trunk", ("PJSIP", "trunk")),
        ("PJSIP/alice", ("PJSIP", "alice")),
        ("PJSIP/{to}", ("PJSIP", "")),
    ],
)
def test_what_asterisk_keeps_a_state_of(template: str, resource: tuple[str, str]) -> None:
    assert EndpointTemplate("endpoint", template).resource == resource


@pytest.mark.parametrize(
    ("cause", "dialled", "rang_out", "outcome"),
    [
        (17, "", False, Outcome.BUSY),
        (21, "NOANSWER", False, Outcome.REFUSED),
        (19, "", False, Outcome.NO_ANSWER),
        (34, "CONGESTION", False, Outcome.CONGESTION),
        (1, "NOANSWER", False, Outcome.INVALID_NUMBER),
        (27, "NOANSWER", False, Outcome.FAILED),
        (127, "", False, Outcome.FAILED),
        (0, "BUSY", False, Outcome.BUSY),  # Local/busy: the cause is on its other half
        (0, "", True, Outcome.NO_ANSWER),  # Asterisk 16
        (0, "", False, Outcome.UNKNOWN),
        (999, "BUSY", True, Outcome.UNKNOWN),
        (None, "", True, Outcome.UNKNOWN),
    ],
)
def test_what_a_cause_means(
    cause: int | None, dialled: str, rang_out: bool, outcome: Outcome
) -> None:
    assert outcome_of(cause, dialled, rang_out=rang_out) is outcome


def test_an_event_is_read() -> None:
    text = json.dumps(
        {
            "type": "ChannelDestroyed",
            "timestamp": "2026-11-21T02:15:25.702+0000",
            "cause": 17,
            "cause_txt": "User busy",
            "tech_cause": 486,
            "channel": {
                "id": "x-b",
                "state": "Down",
                "dialplan": {"app_name": "AppDial2"},
            },
        }
    )
    event = read_event(text)
    assert event is not None
    assert event.channel is not None
    assert (event.channel.id, event.channel.state, event.channel.inside) == ("x-b", "Down", False)
    assert (event.cause, event.cause_words, event.tech_cause) == (17, "User busy", "486")
    assert event.at is not None
    assert event.at.isoformat() == "2026-11-21T02:15:25.702000+00:00"


def test_events_that_change_nothing_are_left_out() -> None:
    assert read_event('{"type": "ChannelVarset", "channel": {"id": "x"}}') is None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(
    st.text()
    | st.fixed_dictionaries(
        {"type": st.sampled_from(["Dial", "StasisStart", "ChannelDestroyed"])},
        optional={
            "channel": _JSON,
            "peer": _JSON,
            "cause": _JSON,
            "timestamp": _JSON,
            "bridge": _JSON,
        },
    ).map(json.dumps)
)
def test_nothing_that_arrives_is_too_much(text: str) -> None:
    read_event(text)
    for read in (read_channel, read_bridge, read_fault):
        read(text.encode("utf-8", "replace"))
