"""Who the person is, as far as the law asks. Never a name, an address or a number."""

from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, SomeOf, WholeNumber, YesNo


class Person(FactGroup, key="person"):
    """The person who may be a victim; in a charge, the person the offence was committed against."""

    birth_date: Day = Day("the person's birth date")
    age: WholeNumber = WholeNumber(
        "the person's age",
        minimum=0,
        maximum=120,
        unit="years",
        note="Completed years on the day of the assessment; a birth date says more",
    )
    born_not_before: Day = Day(
        "the earliest possible birth date",
        note="Where the birth date is not known; an age of at most 17 on a day sets it",
    )
    born_not_after: Day = Day(
        "the latest possible birth date",
        note="Where the birth date is not known; an age of at least 18 on a day sets it",
    )
    age_disputed: YesNo = YesNo("the person's age is uncertain or disputed")
    thought_to_be_child: YesNo = YesNo("there is reason to believe that the person is a child")
    citizenships: SomeOf[Country] = SomeOf(
        Country, "the person is a citizen of", thing="an ISO 3166-1 alpha-2 country code"
    )
    stateless: YesNo = YesNo("the person is stateless")
