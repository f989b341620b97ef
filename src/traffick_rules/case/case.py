"""A case: what is known about one person who may be a victim of trafficking."""

from datetime import date
from typing import ClassVar

import attrs

from traffick_rules.case.consistency import age_contradiction
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

__all__ = ["Case", "check_case"]


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


def check_case(case: object, on: date) -> Case:
    """
    *case*, if it is one that can be assessed on that day.

    Raises:
        ArgumentError: If it is not a case.
        CaseError: If the stated age contradicts what is known of the birth on that day.
    """
    checked = Case.check(case)
    if problems := age_contradiction(checked, on):
        raise CaseError(problems)
    return checked
