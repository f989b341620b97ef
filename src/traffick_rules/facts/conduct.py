"""Conduct that a charge may allege beside trafficking itself, and the day of judgment."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OpenNorm, SomeOf, YesNo


class ExploitedPosition(enum.StrEnum):
    """The weak position of the person that was exploited."""

    ECONOMIC_DIFFICULTY = "economic_difficulty"
    PERSONAL_DIFFICULTY = "personal_difficulty"
    LACK_OF_INSIGHT = "lack_of_insight"
    RECKLESSNESS = "recklessness"
    DEPENDENCY = "dependency"


class Exploitation(FactGroup, key="exploitation", weight=5):
    """Exploiting a weak position for work, without the means that trafficking needs."""

    positions: SomeOf[ExploitedPosition] = SomeOf(
        ExploitedPosition, "the position exploited", thing="an exploited position"
    )
    manifestly_unreasonable_conditions: OpenNorm = OpenNorm(
        "the working conditions are manifestly unreasonable", decided_by="the court decides"
    )


class ProcuringConduct(enum.StrEnum):
    """Ways of promoting or profiting from another's prostitution."""

    INDUCING_FOR_GAIN = "inducing_for_gain"
    HOLDING_BACK = "holding_back"
    RUNNING_A_BROTHEL = "running_a_brothel"
    HELPING_PERSON_UNDER_21 = "helping_person_under_21"
    TAKING_ABROAD = "taking_abroad"
    ACTING_AS_MIDDLEMAN = "acting_as_middleman"
    EXPLOITING_PROSTITUTION = "exploiting_prostitution"
    LETTING_ROOMS = "letting_rooms"


class Procuring(FactGroup, key="procuring", weight=5):
    """Procuring, as alleged."""

    conduct: SomeOf[ProcuringConduct] = SomeOf(
        ProcuringConduct, "the procuring consists of", thing="a kind of procuring"
    )
    for_gain_or_repeated: YesNo = YesNo("the procuring was done for gain or repeatedly")


class Aggravation(enum.StrEnum):
    """What commonly makes an offence graver within its range."""

    SEVERAL_TOGETHER = "several_together"
    SPECIALLY_PLANNED = "specially_planned"
    ORGANISED_CRIME = "organised_crime"
    ABUSE_OF_VULNERABLE_POSITION = "abuse_of_vulnerable_position"


class Participation(FactGroup, key="participation"):
    """How the accused took part, and what makes the offence graver."""

    attempt_only: YesNo = YesNo("the offence was attempted and not completed")
    accomplice: YesNo = YesNo("the accused incited, advised or helped")
    company: YesNo = YesNo("the accused is a company")
    aggravation: SomeOf[Aggravation] = SomeOf(
        Aggravation, "the offence was aggravated by", thing="an aggravation"
    )


class Judgment(FactGroup, key="judgment"):
    """The judgment, as far as it decides which day's law applies."""

    on: Day = Day("the day of the judgment")
