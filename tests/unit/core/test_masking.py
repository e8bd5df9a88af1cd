"""What is taken out of text that others may read: numbers and secrets, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.core.masking import mask_numbers, mask_secrets


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("calling +442079460018 now", "calling +442…18 now"),
        ("+44 20 7946 0018", "+442…18"),
        ("(020) 7946-0018", "(020…18"),
        ("to=%2B442079460018&x", "to=%2B442…18&x"),
        ("id 7654321", "id 765…21"),
        ("+12125550100, +12125550101.", "+121…00, +121…01."),
    ],
)
def test_numbers_are_masked(text: str, masked: str) -> None:
    assert mask_numbers(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "from before 2026-01-31",
        "2026-01-31T12:00:00.000Z",
        "listening on 192.168.178.20:8497",
        "call 01JABCDEF0123456789ABCDEFG",
        "version 6.11.3, in 30 s, code 412",
        "port 65535 of 3600 s",
    ],
)
def test_what_is_no_number_stays(text: str) -> None:
    assert mask_numbers(text) == text


@given(st.integers(min_value=10**6, max_value=10**14))
def test_no_written_number_keeps_its_middle(number: int) -> None:
    digits = str(number)
    masked = f"{digits[:3]}…{digits[-2:]}"
    assert mask_numbers(f"dial +{digits} and {digits}") == f"dial +{masked} and {masked}"


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("GET /callback/abcdefghijklmnopqrst?x=1", "abcdefghijklmnopqrst"),
        ("at https://phone.example/in/service/abcdefghijklmnopqrst", "abcdefghijklmnopqrst"),
        ("api_key=hunter2xx&to=1", "hunter2xx"),
        ('{"password": "hunter2xx"}', "hunter2xx"),
        ("Authorization: Basic aHVudGVyMg==", "aHVudGVyMg"),
        ("https://me:hunter2xx@service.example/", "hunter2xx"),
        ("the key is hunter2xx here", "hunter2xx"),
    ],
)
def test_secrets_are_gone(text: str, gone: str) -> None:
    masked = mask_secrets(text, ["hunter2xx"])
    assert gone not in masked
    assert "…" in masked


def test_ordinary_words_stay() -> None:
    text = "The account home has no password yet; tokens are not told. A secret is not set."
    assert mask_secrets(text, ["is", ""]) == text


@given(st.text())
def test_no_text_is_a_fault(text: str) -> None:
    mask_numbers(mask_secrets(text, [text[:5]]))
