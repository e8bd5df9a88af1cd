"""The provider's bill beside the own log: for each call, whether they agree, and if not, in
what.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from dialer.core.ledger import ItemSource, LedgerItem
from dialer.core.ledger_ports import LoggedCall
from dialer.core.money import Money
from dialer.core.phrase import phrase, together
from dialer.core.report import EXACT, ZERO, plain_decimal
from dialer.core.report_json import amount_json


class Verdict(StrEnum):
    """What comes of comparing."""

    MATCHED = "matched"
    ONLY_IN_BILL = "only_in_bill"
    ONLY_IN_LOG = "only_in_log"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class Tolerance:
    """What is let pass as rounding: ``seconds`` of a call's length, ``amount`` of its cost in whole
    units. The log counts to the thousandth where a provider tells so many digits.
    """

    seconds: int = 1
    amount: Decimal = Decimal("0.0005")


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What a call costs by the account's rate sheet: between these two, since a bill tells the
    length of one leg at most.
    """

    least: Decimal
    most: Decimal


@dataclass(frozen=True, slots=True)
class Finding:
    """A call as both sides have it.

    ``reckoned``: None without a rate sheet. ``why`` says what differs, or how they were found to
    belong together; "" where there is nothing to say.
    """

    verdict: Verdict
    item: LedgerItem | None
    call: LoggedCall | None
    why: str = ""
    reckoned: Reckoned | None = None

    @property
    def at(self) -> datetime:
        """When, in UTC: by the bill if it is there."""
        if self.item is not None:
            return self.item.at
        assert self.call is not None, "one of them is there"
        return self.call.created_at

    @property
    def to_number(self) -> str:
        """Whom."""
        return self.item.to_number if self.item is not None else self._call.to_number

    @property
    def currency(self) -> str | None:
        """Of the bill, else of the log."""
        return self.item.currency if self.item is not None else self._call.currency

    @property
    def _call(self) -> LoggedCall:
        assert self.call is not None, "one of them is there"
        return self.call

    @property
    def too_much(self) -> Decimal | None:
        """By how much the bill exceeds what the log says, or the rate sheet at its most if that
        is less; negative where it is lower. All of it where the log has no such call; None where
        nobody knows.
        """
        if self.item is None or self.item.debit is None:
            return None
        if self.call is None:
            return self.item.debit
        right = self.call.cost
        if self.reckoned is not None and (right is None or self.reckoned.most < right):
            right = self.reckoned.most
        return None if right is None else EXACT.subtract(self.item.debit, right)


def compare(
    item: LedgerItem | None,
    call: LoggedCall | None,
    tolerance: Tolerance,
    reckoned: Reckoned | None = None,
) -> Finding:
    """The verdict on an item and the call that it belongs to; one of the two may be missing."""
    if item is None:
        assert call is not None, "one of them is there"
        return Finding(Verdict.ONLY_IN_LOG, None, call, _why_not_billed(call))
    if call is None:
        why = phrase("the log has no such call: it was placed elsewhere, or nobody placed it")
        return Finding(Verdict.ONLY_IN_BILL, item, None, why, reckoned)
    faults = list(_faults(item, call, tolerance, reckoned))
    if faults:
        return Finding(Verdict.DIFFERS, item, call, together(*faults, between="; "), reckoned)
    return Finding(
        Verdict.MATCHED, item, call, together(*_remarks(item, call), between="; "), reckoned
    )


def _why_not_billed(call: LoggedCall) -> str:
    if call.in_doubt:
        return phrase("it is not known whether this call came about, and the bill does not show it")
    return phrase("the bill does not show this call")


def _faults(
    item: LedgerItem, call: LoggedCall, tolerance: Tolerance, reckoned: Reckoned | None
) -> Iterable[str]:
    if (
        item.billsec is not None
        and call.duration_s is not None
        and abs(item.billsec - call.duration_s) > tolerance.seconds
    ):
        yield phrase(
            "duration: billed {billed} s, logged {logged} s",
            billed=item.billsec,
            logged=call.duration_s,
        )
    if item.debit is None:
        return
    if call.cost is not None:
        if call.currency != item.currency and call.currency and item.currency:
            yield phrase(
                "currency: billed in {billed}, logged in {logged}",
                billed=item.currency,
                logged=call.currency,
            )
            return
        if not _near(item.debit, call.cost, tolerance):
            yield phrase(
                "cost: billed {billed}, logged {logged}",
                billed=_amount(item.debit),
                logged=_amount(call.cost),
            )
    if reckoned is not None and item.source is not ItemSource.RECKONED:
        exact = phrase("rate: billed {billed}, by the rate sheet {bound}")
        for beyond, bound, words in (
            (
                item.debit > reckoned.most,
                reckoned.most,
                phrase("rate: billed {billed}, by the rate sheet at most {bound}"),
            ),
            (
                item.debit < reckoned.least,
                reckoned.least,
                phrase("rate: billed {billed}, by the rate sheet at least {bound}"),
            ),
        ):
            if beyond and not _near(item.debit, bound, tolerance):
                template = exact if reckoned.least == reckoned.most else words
                yield phrase(template, billed=_amount(item.debit), bound=_amount(bound))


def _remarks(item: LedgerItem, call: LoggedCall) -> Iterable[str]:
    if call.in_doubt:
        yield phrase("it was not known whether this call came about: the bill shows it")
    if item.debit is None:
        yield phrase("nobody says what this call cost")
    elif item.source is ItemSource.CALL:
        yield phrase("the provider gives no bill: this is what it said of the call")
    elif item.source is ItemSource.RECKONED:
        yield phrase("the provider gives no bill: this is reckoned by the rate sheet")
    if item.debit is not None and call.cost is not None and item.debit != call.cost:
        apart = abs(EXACT.subtract(item.debit, call.cost))
        yield phrase("rounding: {amount}", amount=_amount(apart))


def _near(one: Decimal, other: Decimal, tolerance: Tolerance) -> bool:
    return abs(EXACT.subtract(one, other)) <= tolerance.amount


def _amount(amount: Decimal) -> Money:
    """As part of a sentence: without a currency, which both sides have in common."""
    return Money(Decimal(plain_decimal(amount)))


@dataclass(frozen=True, slots=True)
class Dispute:
    """What there is to argue about, in one currency: how many calls, and by how much the bill is
    too high in all. ``unknown``: of so many nobody knows by how much.
    """

    currency: str | None
    calls: int = 0
    too_much: Decimal = ZERO
    unknown: int = 0


class DisputeSum:
    """Adds findings up."""

    def __init__(self) -> None:
        self._sums: dict[str | None, Dispute] = {}

    def add(self, finding: Finding) -> None:
        """Counts one, unless the two sides agree or the bill left it out."""
        if not is_disputed(finding):
            return
        old = self._sums.get(finding.currency, Dispute(finding.currency))
        much = finding.too_much
        self._sums[finding.currency] = Dispute(
            old.currency,
            old.calls + 1,
            old.too_much if much is None else EXACT.add(old.too_much, much),
            old.unknown + (much is None),
        )

    @property
    def sums(self) -> list[Dispute]:
        """One for each currency that occurs."""
        return list(self._sums.values())


def is_disputed(finding: Finding) -> bool:
    """Whether the provider should be asked about it: what was billed, and should not have been
    so.
    """
    return finding.verdict in (Verdict.DIFFERS, Verdict.ONLY_IN_BILL)


def finding_json(finding: Finding, date: str) -> dict[str, object]:
    """A finding as a line of the contract; ``date`` as it is to be written."""
    item, call = finding.item, finding.call
    provider_call_id = (item and item.provider_call_id) or (call and call.provider_call_id)
    return {
        "verdict": finding.verdict.value,
        "call": call.id if call else None,
        "provider_call_id": provider_call_id or None,
        "date": date,
        "to": finding.to_number,
        "billed": {
            "billsec": item.billsec if item else None,
            "debit": amount_json(item.debit) if item else None,
        },
        "logged": {
            "billsec": call.duration_s if call else None,
            "cost": amount_json(call.cost) if call else None,
        },
        "why": finding.why or None,
    }


def money_words(dispute: Dispute) -> str:
    """The sum with its currency."""
    return str(Money(Decimal(plain_decimal(dispute.too_much)), dispute.currency))
