"""How and when the person came to the country."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OneOf, YesNo


class Entry(enum.StrEnum):
    """How the person came to be in the country."""

    LAWFUL = "lawful"
    UNLAWFUL = "unlawful"
    SMUGGLED = "smuggled"
    BORN_HERE = "born_here"


class Route(
    FactGroup,
    key="route",
    follows={
        "entered_on": "in_country",
        "entry": "in_country",
    },
):
    """The way into the country, and whether the person is there."""

    in_country: YesNo = YesNo(
        "the person is in the country",
        "Is the person in the country?",
        negated="the person is not in the country",
    )
    entered_on: Day = Day(
        "the day on which the person last entered the country",
        "On which day did the person last enter the country?",
    )
    entry: OneOf[Entry] = OneOf(
        Entry,
        "the person's entry was:",
        "How did the person come to be in the country?",
        thing="a way of entry",
    )
