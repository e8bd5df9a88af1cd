"""Twilio's signatures: the published vector, and Twilio's own validator over anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialer.providers.twilio.signature import SHA1, SHA256, algorithm_of, is_signed, sign

# gist.github.com/ryanwinchester/ab49855e...
TOKEN, URL = "12345", "https://mycompany.com/myapp.php?foo=1&bar=2"
FORM = (
    ("CallSid", "CA1234567890ABCDE"),
    ("Caller", "+12349013030"),
    ("Digits", "1234"),
    ("From", "+12349013030"),
    ("To", "+18005551212"),
)
SIGNATURE = "0/KCTR6DLpKmkAf8muzZqo1nDgQ="

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PAIRS = st.lists(st.tuples(TEXT, TEXT), max_size=6)


def test_the_published_vector() -> None:
    assert sign(TOKEN, URL, FORM) == SIGNATURE
    assert sign(TOKEN, URL, FORM[::-1]) == SIGNATURE
    assert is_signed(TOKEN, URL, FORM, SIGNATURE)


@pytest.mark.parametrize(
    ("secret", "url", "form", "signature"),
    [
        ("12346", URL, FORM, SIGNATURE),
        (TOKEN, URL + "&x=1", FORM, SIGNATURE),
        (TOKEN, URL, FORM[1:], SIGNATURE),
        (TOKEN, URL, (*FORM, ("Extra", "1")), SIGNATURE),
        (TOKEN, URL, FORM, SIGNATURE.lower()),
        (TOKEN, URL, FORM, ""),
        ("", URL, FORM, sign("", URL, FORM)),
        (TOKEN, URL, FORM, "\udcff"),
    ],
)
def test_anything_else_is_not_signed(
    secret: str, url: str, form: tuple[tuple[str, str], ...], signature: str
) -> None:
    assert not is_signed(secret, url, form, signature)


def test_an_algorithm_that_is_not_known_signs_nothing() -> None:
    with pytest.raises(ValueError, match="HMAC_MD5"):
        sign(TOKEN, URL, FORM, "HMAC_MD5")
    assert not is_signed(TOKEN, URL, FORM, SIGNATURE, "HMAC_MD5")
    assert not is_signed(TOKEN, URL, FORM, SIGNATURE, SHA256)


@pytest.mark.parametrize(
    ("settings", "algorithm"),
    [
        ("", SHA1),
        ("key=webhooks_sharedkey_1,algorithm=HMAC_SHA256", SHA256),
        (" algorithm = hmac_sha256 , key=x", SHA256),
        ("key=x", SHA1),
        ("algorithm=", SHA1),
        ("algorithm=HMAC_SHA512", "HMAC_SHA512"),
    ],
)
def test_the_settings_header_names_the_algorithm(settings: str, algorithm: str) -> None:
    assert algorithm_of(settings) == algorithm


@given(secret=st.text(min_size=1, max_size=20).filter(str.isascii), pairs=PAIRS)
@pytest.mark.parametrize("algorithm", [SHA1, SHA256])
@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/callback/x?leg=b",
        "https://example.org:443/callback/x",
        "http://example.org:8080/callback/x?leg=b",
        "http://127.0.0.1:40123/callback/x",
    ],
)
def test_twilios_own_validator_agrees(
    algorithm: str, url: str, secret: str, pairs: list[tuple[str, str]]
) -> None:
    validators = pytest.importorskip("twilio.request_validator")
    many: dict[str, list[str]] = {}
    for name, value in pairs:
        many.setdefault(name, []).append(value)

    class Fields(dict[str, list[str]]):
        def getall(self, name: str) -> list[str]:
            return self[name]

    validator = validators.RequestValidator(secret)
    made = validator.compute_signature(url, Fields(many), algorithm)
    assert sign(secret, url, pairs, algorithm) == made
    ours = sign(secret, url, pairs, algorithm)
    assert validator.validate(url, Fields(many), ours, algorithm) == is_signed(
        secret, url, pairs, ours, algorithm
    )


@pytest.mark.parametrize(
    ("signed", "seen"),
    [
        ("https://example.org/x", "https://example.org:443/x"),
        ("https://example.org:443/x", "https://example.org/x"),
        ("http://example.org:80/x?a=b", "http://example.org/x?a=b"),
    ],
)
def test_a_port_that_is_left_out_or_added_makes_no_difference(signed: str, seen: str) -> None:
    assert is_signed(TOKEN, seen, FORM, sign(TOKEN, signed, FORM))
