"""Who the person is, as far as the law asks. Never a name, an address or a number."""

from __future__ import annotations

from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OpenNorm, SomeOf, WholeNumber, YesNo


class Person(
    FactGroup,
    key="person",
    follows={
        "birth_date": "age",
        "age_on": "age",
        "born_not_before": "birth_date",
        "born_not_after": "birth_date",
    },
):
    """The person who may be a victim; in a charge, the person the offence was committed against."""

    birth_date: Day = Day("the person's birth date", "When was the person born?")
    age: WholeNumber = WholeNumber(
        "the person's age",
        "How old is the person?",
        minimum=0,
        maximum=120,
        unit="years",
        note="Completed years on the day in person.age_on; a birth date says more",
    )
    age_on: Day = Day(
        "the day for which ages are stated",
        "On which day was that so?",
        can_lie_ahead=True,
        note="Of the person's age, and of what is said of someone being under 18. Without it, they count for the day of "
        "the assessment, whichever that is",
    )
    born_not_before: Day = Day(
        "the earliest possible birth date",
        "When was the person born at the earliest?",
        note="Where the birth date is not known; an age of at most 17 on a day sets it",
    )
    born_not_after: Day = Day(
        "the latest possible birth date",
        "When was the person born at the latest?",
        can_lie_ahead=True,
        note="Where the birth date is not known; an age of at least 18 on a day sets it",
    )
    age_disputed: YesNo = YesNo(
        "the person's age is uncertain or disputed", "Is the person's age uncertain or disputed?"
    )
    thought_to_be_child: YesNo = YesNo(
        "there is reason to believe that the person is a child",
        "Is there reason to believe that the person is under 18?",
        until_age=18,
    )
    says_child: YesNo = YesNo(
        "the person says that they are under 18",
        "Does the person say that they are under 18?",
        until_age=18,
    )
    age_examination_refused: OpenNorm = OpenNorm(
        "the person refused an age examination without good reason",
        "Did the person refuse an age examination without good reason?",
        decided_by="the immigration authority decides",
    )
    citizenships: SomeOf[Country] = SomeOf(
        Country,
        "the person is a citizen of",
        "Of which countries is the person a citizen?",
        thing="an ISO 3166-1 alpha-2 country code",
    )
    stateless: YesNo = YesNo("the person is stateless", "Is the person stateless?")
    lacks_capacity: YesNo = YesNo(
        "the person lacks legal capacity or cannot look after their own interests",
        "Does the person lack legal capacity, or are they unable to look after their interests?",
    )
