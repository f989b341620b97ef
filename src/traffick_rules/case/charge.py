"""A charge: what is known about one alleged offence, for sentencing."""

from typing import ClassVar

import attrs

from traffick_rules.case.record import Record
from traffick_rules.facts import (
    Accused,
    Exploitation,
    Gravity,
    Judgment,
    Person,
    Procuring,
    Reach,
    Smuggling,
    TimeBar,
    Trafficking,
    Use,
    Work,
)


@attrs.frozen(kw_only=True, slots=False, repr=False)
class Charge(Record):
    """
    What is known about one alleged offence.

    `person` is the person the offence was committed against; `trafficking.first_day` and
    `trafficking.last_day` are the days of the conduct.

    Example:
        >>> from traffick_rules import Charge
        >>> charge = Charge.from_dict({"trafficking": {"last_day": "2006-05-01"}})
        >>> charge.trafficking.last_day
        datetime.date(2006, 5, 1)
    """

    title: ClassVar[str] = "Charge"

    person: Person = Person()
    trafficking: Trafficking = Trafficking()
    work: Work = Work()
    accused: Accused = Accused()
    reach: Reach = Reach()
    time_bar: TimeBar = TimeBar()
    exploitation: Exploitation = Exploitation()
    procuring: Procuring = Procuring()
    smuggling: Smuggling = Smuggling()
    use: Use = Use()
    gravity: Gravity = Gravity()
    judgment: Judgment = Judgment()
