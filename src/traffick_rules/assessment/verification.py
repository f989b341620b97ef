"""Verifying: a case is assessed again, and what differs from the receipt of an earlier assessment is listed."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from typing import ClassVar, TypeVar

import attrs

from traffick_rules.answer.serialization import Plain
from traffick_rules.assessment.assessment import assess
from traffick_rules.assessment.receipt import (
    LawStamp,
    ProvisionStamp,
    Receipt,
    digests_of_answers,
    receipt_of,
)
from traffick_rules.case.case import Case
from traffick_rules.errors import ArgumentError, UnknownCodeError
from traffick_rules.law.country.jurisdiction import Jurisdiction
from traffick_rules.lines import Line, Role, details
from traffick_rules.mixins import Brief, Undecided
from traffick_rules.plugins import AnyJurisdiction, get_jurisdiction

K = TypeVar("K")


class DiscrepancyKind(enum.StrEnum):
    """What is not as it was: the case, a part of the law, or an answer."""

    CASE = "case"
    COUNTRY = "country"
    RULE = "rule"
    VALUE = "value"
    PROVISION = "provision"
    LAW = "law"
    ANSWER = "answer"


@attrs.frozen
class Discrepancy(Brief):
    """
    One thing in which a repeated assessment is not the one of a receipt.

    Attributes:
        kind: What it is about.
        name: Which one: the question of a rule or answer, the code of a value, the id of a provision; else empty.
        words: What differs, in words.
    """

    kind: DiscrepancyKind
    name: str
    words: str

    def __str__(self) -> str:
        """What differs, on one line."""
        return f"{' '.join(filter(None, (self.kind, self.name)))}: {self.words}"


@attrs.frozen(kw_only=True)
class Verification(Plain, Undecided, Brief):
    """
    What came of verifying a receipt.

    Attributes:
        receipt: The receipt.
        differences: In what the repeated assessment is not the one of the receipt; none where it is confirmed.
        notes: What was made with other versions or another engine, and changes no answer.
    """

    receipt: Receipt
    differences: tuple[Discrepancy, ...]
    notes: tuple[str, ...]

    _written: ClassVar = ("is_confirmed", "differences", "notes")

    def _instead(self) -> str:
        return "ask whether it is_confirmed"

    @property
    def is_confirmed(self) -> bool:
        """Whether case, law and answers are those of the receipt."""
        return not self.differences

    @property
    def same_answers(self) -> bool:
        """Whether case and answers are those of the receipt, whatever became of the law."""
        kinds = {difference.kind for difference in self.differences}
        return kinds.isdisjoint({DiscrepancyKind.CASE, DiscrepancyKind.ANSWER})


def verify(
    receipt: Receipt,
    case: Case,
    *,
    salt: str | bytes | None = None,
    jurisdiction: AnyJurisdiction | None = None,
) -> Verification:
    """
    Assess a case again, and compare the assessment with the receipt of an earlier one.

    Args:
        receipt: The receipt.
        case: The case that was assessed.
        salt: The salt of the receipt, where it has one.
        jurisdiction: The country; the installed one with the receipt's code if left out.

    Returns:
        What differs, the case first, then the law part by part, then the answers.

    Raises:
        ArgumentError: If case or country is not one, or the salt is missing or too much.
        CaseError: If the stated age contradicts the birth date on the day of the receipt.
        JurisdictionNotFoundError: If the country is not installed.
        NotInForceError: If the installed law does not reach back to the day of the receipt.
    """
    if receipt.salted != (salt is not None):
        needed = "was made with a salt; give it" if receipt.salted else "was made without a salt"
        msg = f"salt: the receipt {needed}"
        raise ArgumentError(msg)
    country = get_jurisdiction(receipt.jurisdiction if jurisdiction is None else jurisdiction)
    now = receipt_of(assess(case, jurisdiction=country, on=receipt.on), salt)
    return Verification(
        receipt=receipt,
        differences=tuple(_differences(receipt, now, country)),
        notes=tuple(_notes(receipt, now)),
    )


def _notes(earlier: Receipt, later: Receipt) -> Iterator[str]:
    then, now = earlier.made_with, later.made_with
    if earlier.fingerprint == later.fingerprint and earlier.words != later.words:
        yield "the same law is put in other words"
    for what, before, after in (
        ("traffick-rules", then.library, now.library),
        (
            "the plugin",
            f"{then.plugin} {then.plugin_version}".strip(),
            f"{now.plugin} {now.plugin_version}".strip(),
        ),
        ("the engine", then.engine.words, now.engine.words),
    ):
        if before != after:
            yield f"{what} was {before or 'none'}, and is {after or 'none'}"


def _differences(then: Receipt, now: Receipt, country: Jurisdiction) -> Iterator[Discrepancy]:
    if then.jurisdiction != now.jurisdiction:
        words = f"is {now.jurisdiction}, and was {then.jurisdiction}"
        yield Discrepancy(DiscrepancyKind.COUNTRY, "", words)
    if then.case != now.case:
        yield Discrepancy(DiscrepancyKind.CASE, "", "is not the one that was assessed")
    law, is_ = then.law, now.law
    if then.fingerprint == now.fingerprint:
        law = is_
    elif law is None or is_ is None:
        words = "is another; give the receipt its law to see in what"
        yield Discrepancy(DiscrepancyKind.LAW, "", words)
    else:
        found = list(_differences_of_law(law, is_, country))
        yield from found or [Discrepancy(DiscrepancyKind.LAW, "", "its fingerprint is another")]
    if then.answers == now.answers:
        return
    if law is None or is_ is None:
        yield Discrepancy(DiscrepancyKind.ANSWER, "", "some are not the same")
        return
    before, after = digests_of_answers(then, law), digests_of_answers(now, is_)
    for question, was, is_now in _unlike(before, after):
        yield Discrepancy(DiscrepancyKind.ANSWER, question, _is_another(was, is_now))


def _differences_of_law(
    then: LawStamp, now: LawStamp, country: Jurisdiction
) -> Iterator[Discrepancy]:
    for id_, was, is_ in _unlike(then.provisions, now.provisions):
        yield Discrepancy(DiscrepancyKind.PROVISION, id_, _stamped(id_, was, is_, country))
    for code, before, after in _unlike(then.values, now.values):
        words = f"was {before or 'none'}, is {after or 'none'}"
        yield Discrepancy(DiscrepancyKind.VALUE, code, words)
    for question, before, after in _unlike(then.rules, now.rules):
        yield Discrepancy(DiscrepancyKind.RULE, question, _is_another(before, after))


def _unlike(
    then: Mapping[str, K], now: Mapping[str, K]
) -> Iterator[tuple[str, K | None, K | None]]:
    """What is under each name on either side, where that is not the same."""
    for name in dict.fromkeys((*then, *now)):
        if then.get(name) != now.get(name):
            yield name, then.get(name), now.get(name)


def _is_another(before: object, after: object) -> str:
    if before is None:
        return "was not there"
    return "is not there any more" if after is None else "is not the same"


def _stamped(
    id_: str, before: ProvisionStamp | None, after: ProvisionStamp | None, country: Jurisdiction
) -> str:
    if before is None or after is None:
        try:
            installed = country.provision(id_)
        except UnknownCodeError:
            return _is_another(before, after)
        stamp = ProvisionStamp(
            digest="", first_day=installed.first_day, last_day=installed.last_day
        )
        known = f"was {before.days}" if before else "was not in force on that day"
        return f"{known}, and is {stamp.days}"
    if before.days != after.days:
        return f"was {before.days}, and is {after.days}"
    return "does not say the same"


def verification_lines(found: Verification) -> Iterator[Line]:
    """Whether a receipt is confirmed, and what differs."""
    receipt = found.receipt
    role, told = (Role.YES, "confirmed") if found.is_confirmed else (Role.NO, "not confirmed")
    yield Line(
        role, told, f"the assessment under the law of {receipt.jurisdiction} on {receipt.on}"
    )
    yield from details(Role.DETAIL, "differs", map(str, found.differences))
    yield from details(Role.CAUTION, "note", found.notes)
