"""A case: what is known about one person who may be a victim of trafficking."""

from typing import ClassVar

import attrs

from traffick_rules.case.record import Record
from traffick_rules.facts import (
    Cooperation,
    Family,
    Identification,
    Needs,
    OpenNorm,
    Person,
    Proceedings,
    Stay,
    Trafficking,
)

__all__ = ["Case"]


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Case(Record):
    """
    What is known about one person who may be a victim of human trafficking.

    Every fact that is not stated is unknown, never "no". There are no facts for names, addresses,
    telephone or identity numbers.

    Example:
        >>> from traffick_rules import Case
        >>> from traffick_rules.facts import Stay
        >>> case = Case.from_dict({"stay": {"lawful": False}})
        >>> case == Case(stay=Stay(lawful=False))
        True
        >>> case.to_dict()
        {'stay': {'lawful': False}}
    """

    title: ClassVar[str] = "Case"

    person: Person = Person()
    trafficking: Trafficking = Trafficking()
    identification: Identification = Identification()
    stay: Stay = Stay()
    cooperation: Cooperation = Cooperation()
    needs: Needs = Needs()
    proceedings: Proceedings = Proceedings()
    family: Family = Family()
    open_norm: OpenNorm = OpenNorm()
