"""A case: what is known about one person who may be a victim of trafficking."""

from datetime import date
from typing import ClassVar, Self

import attrs

from traffick_rules.case.age import of_a_day
from traffick_rules.case.consistency import contradictions_on
from traffick_rules.case.record import Record
from traffick_rules.errors import CaseError
from traffick_rules.facts import (
    Asylum,
    Cooperation,
    Family,
    Findings,
    Help,
    Identification,
    Needs,
    Person,
    Proceedings,
    Route,
    Stay,
    Trafficking,
    Work,
)


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Case(Record):
    """
    What is known about one person who may be a victim of human trafficking.

    Every fact that is not stated is unknown, never "no". There are no facts for names, addresses,
    telephone or identity numbers.

    Facts that a country has of its own stand beside the shared ones, in a file under the country's key and in Python in
    `others`. In the law of another country they do not count.

    Example:
        >>> from traffick_rules import Case
        >>> from traffick_rules.facts import Stay
        >>> case = Case.from_dict({"stay": {"lawful": False}})
        >>> case == Case(stay=Stay(lawful=False))
        True
        >>> case.to_dict()
        {'stay': {'lawful': False}}
        >>> from traffick_rules_denmark.facts import DanishCase
        >>> case = Case.from_dict({"denmark": {"labour_migration_case": True}})
        >>> case == Case(others=(DanishCase(labour_migration_case=True),))
        True
        >>> case[DanishCase].labour_migration_case
        True
    """

    title: ClassVar[str] = "Case"

    person: Person = Person()
    trafficking: Trafficking = Trafficking()
    work: Work = Work()
    route: Route = Route()
    identification: Identification = Identification()
    stay: Stay = Stay()
    asylum: Asylum = Asylum()
    cooperation: Cooperation = Cooperation()
    needs: Needs = Needs()
    proceedings: Proceedings = Proceedings()
    family: Family = Family()
    help: Help = Help()
    findings: Findings = Findings()

    def stated_on(self, on: date) -> Self:
        """
        The case as it was stated on a day: `person.age_on` is that day, where an age is stated without one.

        On any later day the age then counts for what it says of the birth. The same day is that of facts which say that
        someone is under an age, such as `person.thought_to_be_child`.

        Args:
            on: The day on which the facts were stated.

        Raises:
            CaseError: If *on* is not a day, or the age contradicts another fact on that day.

        Example:
            >>> from datetime import date
            >>> case = Case.from_dict({"person": {"age": 17}}).stated_on(date(2026, 11, 26))
            >>> case.to_dict()
            {'person': {'age': 17, 'age_on': '2026-11-26'}}
        """
        stated = (
            of_a_day(fact, group.known().get(name))
            for group in self.stated
            for name, fact in group.facts.items()
        )
        if self.person.age_on is not None or not any(stated):
            return self
        return self.with_values({Person.age_on: Person.age_on.take(on)})


def check_case(case: object, on: date) -> Case:
    """
    *case*, if it is one that can be assessed on that day.

    Raises:
        ArgumentError: If it is not a case.
        CaseError: If something lies after that day that cannot, or the stated age contradicts another fact.
    """
    checked = Case.check(case)
    if problems := contradictions_on(checked, on):
        raise CaseError(problems)
    return checked
