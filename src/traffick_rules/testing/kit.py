"""Asking a country's law in a test: a few words for what every test module asks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import attrs

from traffick_rules.answer.answers import Answer
from traffick_rules.answer.offence import OffenceAnswer
from traffick_rules.assessment.assessment import Assessment, assess
from traffick_rules.assessment.sentence import SentenceAnswer, sentence
from traffick_rules.case.case import Case
from traffick_rules.case.charge import Charge
from traffick_rules.law.provision import Provision

Facts = Mapping[str, Mapping[str, object]]
"""Facts by group and name, as a case file writes them."""


def _day(day: date | str) -> date:
    return date.fromisoformat(day) if isinstance(day, str) else day


@attrs.frozen
class Kit:
    """
    The law of a country as its tests ask it, with facts as a case file writes them.

    Attributes:
        code: The code of an installed or registered jurisdiction.
        on: The day of decision where a test names none; a date or an ISO date, as every day here.

    Example:
        >>> from traffick_rules.testing import Kit, ids
        >>> denmark = Kit("dk", on="2024-07-01")
        >>> found = denmark.answer("permits.9c5", {"proceedings": {"case_open": False}})
        >>> found
        <permits.9c5: no>
        >>> "PER-05" in ids(found)
        True
    """

    code: str
    on: date = attrs.field(converter=_day)

    def assessed(self, facts: Case | Facts, on: date | str | None = None) -> Assessment:
        """
        The assessment of a case.

        Args:
            facts: The case, or its facts.
            on: The day of decision.
        """
        case = facts if isinstance(facts, Case) else Case.from_dict(facts)
        return assess(case, jurisdiction=self.code, on=self.on if on is None else _day(on))

    def answer(self, question: str, facts: Case | Facts, on: date | str | None = None) -> Answer:
        """
        The answer to one question about a case.

        Args:
            question: The name of the question, such as `permits.9c5`.
            facts: The case, or its facts.
            on: The day of decision.
        """
        return self.assessed(facts, on)[question]

    def sentenced(self, facts: Charge | Facts, offence: str | None = None) -> SentenceAnswer:
        """
        What sentence a charge carries.

        Args:
            facts: The charge, or its facts.
            offence: The offence; the one that the law comes to if left out.
        """
        charge = facts if isinstance(facts, Charge) else Charge.from_dict(facts)
        return sentence(charge, jurisdiction=self.code, offence=offence)

    def offence(self, code: str, on: date | str, **facts: Mapping[str, object]) -> OffenceAnswer:
        """
        The answer on one offence, committed on a day.

        Args:
            code: The offence.
            on: The last day of the conduct.
            facts: The other facts of the charge, by their groups.
        """
        trafficking = {**facts.get("trafficking", {}), "last_day": str(on)}
        found = self.sentenced({**facts, "trafficking": trafficking}, code)
        return next(answer for answer in found.offences if answer.offence == code)


def changed(facts: Facts, changes: Facts) -> dict[str, dict[str, object]]:
    """
    The facts of a case or charge with some of them otherwise, so that a test says only what differs.

    Args:
        facts: Facts by group and name, as `Case.to_dict` gives them; they stay as they are.
        changes: What is otherwise, written likewise; None makes a fact unknown.

    Example:
        >>> changed({"stay": {"lawful": False, "departure_order": "within_deadline"}}, {"stay": {"lawful": None}})
        {'stay': {'lawful': None, 'departure_order': 'within_deadline'}}
    """
    found = {group: {**known} for group, known in facts.items()}
    for group, known in changes.items():
        found[group] = {**found.get(group, {}), **known}
    return found


def ids(answer: Answer | SentenceAnswer) -> set[str]:
    """
    The ids of the provisions that an answer rests on.

    Args:
        answer: The answer.
    """
    provisions: tuple[Provision, ...] = answer.provisions
    return {provision.id for provision in provisions}
