"""Use-cases, timelines, prices and numbers: the pure part of the simulator."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dialer.simulator import SCRIPTS, Ending, Leg, Phase, Timing, UseCase, use_case_for
from dialer.simulator.numbers import NumberFault, fault_in
from dialer.simulator.prices import Rounding, Tariff, rate_for
from dialer.simulator.timeline import Answer, Line, Step, Talk, plan

TIMING = Timing()


def test_every_use_case_has_a_script() -> None:
    assert set(SCRIPTS) == set(UseCase)
    assert all(script.title.endswith(".") for script in SCRIPTS.values())


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("442079460018", UseCase.ANSWER),
        ("12125550100", UseCase.ANSWER),
        ("+44 20 7946 0021", UseCase.B_BUSY),
        ("+1 (212) 555-0122", UseCase.B_NO_ANSWER),
        ("1234549", UseCase.REPLY_NEVER),
        ("", UseCase.ANSWER),
    ],
)
def test_the_last_two_digits_choose(number: str, expected: UseCase) -> None:
    assert use_case_for(number) is expected


def test_a_call_in_which_all_goes_well() -> None:
    assert plan(Line(), TIMING) == (
        Step(1, Phase.RINGING_A),
        Step(4, Phase.ANSWERED_A),
        Step(5, Phase.RINGING_B),
        Step(9, Phase.TALKING),
        Step(29, Phase.ENDED, Ending.COMPLETED),
    )


@pytest.mark.parametrize(
    ("line", "last"),
    [
        (Line(a=Answer.BUSY), Step(3, Phase.ENDED, Ending.BUSY, Leg.A)),
        (Line(a=Answer.SILENT), Step(31, Phase.ENDED, Ending.NO_ANSWER, Leg.A)),
        (Line(a=Answer.BUSY_ONCE), Step(3, Phase.ENDED, Ending.BUSY, Leg.A)),
        (Line(a_gives_up=True), Step(7, Phase.ENDED, Ending.CANCELLED, Leg.A)),
        (Line(b=Answer.BUSY), Step(7, Phase.ENDED, Ending.BUSY, Leg.B)),
        (Line(b=Answer.SILENT), Step(35, Phase.ENDED, Ending.NO_ANSWER, Leg.B)),
        (Line(b=Answer.CONGESTED), Step(7, Phase.ENDED, Ending.CONGESTION, Leg.B)),
        (Line(b=Answer.UNKNOWN_NUMBER), Step(7, Phase.ENDED, Ending.INVALID_NUMBER, Leg.B)),
        (Line(b=Answer.ENGAGED), Step(7, Phase.ENDED, Ending.ENGAGED, Leg.B)),
        (Line(talk=Talk.SHORT), Step(11, Phase.ENDED, Ending.COMPLETED)),
        (Line(talk=Talk.LONG), Step(14409, Phase.ENDED, Ending.COMPLETED)),
    ],
)
def test_how_calls_end(line: Line, last: Step) -> None:
    assert plan(line, TIMING)[-1] == last


def test_a_is_rung_again() -> None:
    silent = plan(Line(a=Answer.SILENT), TIMING, attempts=3, retry_s=10)
    assert [step.after_s for step in silent] == [1, 41, 81, 111]
    assert silent[-1] == Step(111, Phase.ENDED, Ending.NO_ANSWER, Leg.A)

    once = plan(Line(a=Answer.BUSY_ONCE), TIMING, attempts=2, retry_s=5)
    assert [step.phase for step in once][:3] == [
        Phase.RINGING_A,
        Phase.RINGING_A,
        Phase.ANSWERED_A,
    ]
    wrong = plan(Line(a=Answer.UNKNOWN_NUMBER), TIMING, attempts=3)
    assert len(wrong) == 2, "a number that does not exist is not tried again"


def test_the_longest_prefix_has_the_price() -> None:
    assert rate_for("12125550100").per_minute == Decimal("0.0105")
    assert rate_for("19876543210").per_minute == Decimal("0.0114")
    assert rate_for("972541234567").country == "Israel"
    assert rate_for("99999").country == "Other"


def test_talketys_sample_leg_comes_out_to_the_last_digit() -> None:
    tariff = Tariff(Decimal("0.0108"), Decimal(0), 5)
    assert tariff.cost(2705, 0) == Decimal("0.48690")


def test_minutes_are_rounded_up() -> None:
    tariff = Tariff(Decimal(0), Decimal(1), 0, Rounding.PER_MINUTE)
    assert [tariff.cost(100, s) for s in (0, 1, 60, 61)] == [0, 1, 1, 2]
    assert tariff.affordable_s(Decimal("2.5")) == 120


def test_how_long_money_lasts() -> None:
    tariff = Tariff(Decimal("0.06"), Decimal("0.06"), 3)
    assert tariff.affordable_s(Decimal("1")) == 500
    assert tariff.affordable_s(Decimal("-1")) == 0
    assert Tariff(Decimal(0), Decimal(0), 2).affordable_s(Decimal(1)) is None


@pytest.mark.parametrize(
    ("digits", "fault"),
    [
        ("12125550100", None),
        ("442079460018", None),
        ("11234567890", None),  # an example of Talkety's
        ("390612345678", None),  # Italy's zero belongs to the number
        ("972541234567", None),
        ("9720541234567", NumberFault.TRUNK_PREFIX),
        ("4402079460018", NumberFault.TRUNK_PREFIX),
        ("0123456789", NumberFault.NO_SUCH_COUNTRY),
        ("8765432100", NumberFault.NO_SUCH_COUNTRY),
        ("+12125550100", NumberFault.NOT_DIGITS),
        ("1 2125550100", NumberFault.NOT_DIGITS),
        ("٤٤٢٠٧٩٤٦٠٠١٨", NumberFault.NOT_DIGITS),
        ("", NumberFault.NOT_DIGITS),
        ("1212", NumberFault.WRONG_LENGTH),
        ("1", NumberFault.WRONG_LENGTH),
        ("121255501000000", NumberFault.WRONG_LENGTH),
    ],
)
def test_faults_of_numbers(digits: str, fault: NumberFault | None) -> None:
    assert fault_in(digits) is fault
