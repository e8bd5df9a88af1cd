"""The person's language as files and the page inside another site have it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from dialer.core.money import Money
from dialer.core.phrase import counted, phrase
from dialer.core.report_places import place_name
from dialer.ui.written_speech import written_speech
from tests.ui.conftest import PutOn


@pytest.mark.parametrize(
    ("language", "code", "right_to_left", "amount"),
    [
        ("en", "en", False, "1234.50"),
        ("de", "de", False, "1234,50"),
        ("fr", "fr", False, "1234,50"),
        ("es", "es", False, "1234,50"),
        ("pt_BR", "pt-BR", False, "1234,50"),
        ("ru", "ru", False, "1234,50"),
        ("he", "he", True, "1234.50"),
        ("ar", "ar", True, "1234.50"),
    ],
)
def test_each_language_has_its_direction_and_its_decimal_sign(
    put_on: PutOn, language: str, code: str, right_to_left: bool, amount: str
) -> None:
    put_on(language)
    speech = written_speech()
    assert speech.language.partition("-")[0] == code.partition("-")[0]
    assert speech.right_to_left is right_to_left
    assert speech.amount(Decimal("1234.5"), 2) == amount
    assert speech.amount(Decimal("-0.123456789012345678")) == (
        "-0" + amount[4] + "123456789012345678"
    )


def test_amounts_and_numbers_within_sentences_are_written_as_in_the_tables(put_on: PutOn) -> None:
    put_on("ar")
    speech = written_speech()
    billed = phrase(
        "cost: billed {billed}, logged {logged}",
        billed=Money(Decimal("0.5")),
        logged=Money(Decimal("1.25"), "USD"),
    )
    assert "0.50" in speech.say(billed)
    assert "1.25 USD" in speech.say(billed)
    assert "12" in speech.say(counted("%n call", "%n calls", 12))
    day = phrase("The days of a report lie between {first_day} and {last_day}.")
    assert "2026-03-01" in speech.say(
        phrase(day.template, first_day=date(2026, 3, 1), last_day=date(2026, 3, 2))
    )


def test_what_is_data_stays(put_on: PutOn) -> None:
    put_on("de")
    say = written_speech().say
    assert say("Germany") == "Germany"  # somebody is called so
    assert say(place_name("DE")) == "Deutschland"
    assert say(phrase("Account {account}", account="حساب ٢")) == "Konto حساب ٢"
