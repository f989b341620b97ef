"""Conduct that a charge may allege beside trafficking itself."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import OpenNorm, SomeOf, YesNo


class ExploitedPosition(enum.StrEnum):
    """The weak position of the person that was exploited."""

    ECONOMIC_DIFFICULTY = "economic_difficulty"
    PERSONAL_DIFFICULTY = "personal_difficulty"
    LACK_OF_INSIGHT = "lack_of_insight"
    RECKLESSNESS = "recklessness"
    DEPENDENCY = "dependency"
    DEFENCELESSNESS = "defencelessness"
    DIFFICULT_SITUATION = "difficult_situation"
    DISTRESS = "distress"
    IGNORANCE = "ignorance"


class ExploitedIn(enum.StrEnum):
    """What the person was exploited in."""

    PROSTITUTION = "prostitution"
    PORNOGRAPHY = "pornography"
    PORNOGRAPHIC_PERFORMANCE = "pornographic_performance"
    SEXUAL_MATERIAL = "sexual_material"
    SEXUAL_PERFORMANCE = "sexual_performance"
    FORCED_LABOUR = "forced_labour"
    SERVICES = "services"
    WORK = "work"
    BEGGING = "begging"


class ProcuringConduct(enum.StrEnum):
    """Ways of promoting or profiting from another's prostitution."""

    INDUCING_FOR_GAIN = "inducing_for_gain"
    HOLDING_BACK = "holding_back"
    RUNNING_A_BROTHEL = "running_a_brothel"
    HELPING_PERSON_UNDER_21 = "helping_person_under_21"
    HELPING_PERSON_UNDER_18 = "helping_person_under_18"
    TAKING_ABROAD = "taking_abroad"
    ACTING_AS_MIDDLEMAN = "acting_as_middleman"
    EXPLOITING_PROSTITUTION = "exploiting_prostitution"
    LETTING_ROOMS = "letting_rooms"
    PROMOTING = "promoting"
    ADVERTISING = "advertising"
    ARRANGING_MEETINGS = "arranging_meetings"
    INFLUENCING = "influencing"
    AIDING = "aiding"


class SmugglingConduct(enum.StrEnum):
    """What the accused helped with, or used."""

    ILLEGAL_ENTRY = "illegal_entry"
    ILLEGAL_STAY = "illegal_stay"
    ILLEGAL_WORK = "illegal_work"
    FALSE_PAPERS = "false_papers"
    LURING = "luring"


class Service(enum.StrEnum):
    """What the accused used of the person."""

    SEXUAL = "sexual"
    LABOUR = "labour"
    OTHER = "other"


class Exploitation(FactGroup, key="exploitation", weight=5):
    """Exploiting a weak position, without the means that trafficking needs."""

    positions: SomeOf[ExploitedPosition] = SomeOf(
        ExploitedPosition,
        "the weak position that was exploited",
        "Which weak position was exploited?",
        thing="an exploited position",
    )
    exploited_in: SomeOf[ExploitedIn] = SomeOf(
        ExploitedIn,
        "the person was exploited in",
        "In what was the person exploited?",
        thing="what the person was exploited in",
    )
    manifestly_unreasonable_conditions: OpenNorm = OpenNorm(
        "the working conditions are manifestly unreasonable",
        "Has the court found the working conditions manifestly unreasonable?",
        decided_by="the court decides",
    )
    grossly_unequal_gain: OpenNorm = OpenNorm(
        "the gain is grossly out of proportion to what was given for it",
        "Has the court found the gain grossly out of proportion?",
        decided_by="the court decides",
    )


class Procuring(FactGroup, key="procuring", weight=5):
    """Procuring, as alleged."""

    conduct: SomeOf[ProcuringConduct] = SomeOf(
        ProcuringConduct,
        "the procuring consists of",
        "What does the procuring consist of?",
        thing="a kind of procuring",
    )
    for_gain_or_repeated: YesNo = YesNo(
        "the procuring was done for gain or repeatedly",
        "Was the procuring done for gain or repeatedly?",
    )


class Smuggling(FactGroup, key="smuggling", weight=5):
    """Help with entry, stay or papers, as alleged."""

    conduct: SomeOf[SmugglingConduct] = SomeOf(
        SmugglingConduct,
        "the accused helped with, or used, these",
        "With which of these did the accused help?",
        thing="a kind of smuggling",
    )


class Use(FactGroup, key="use", weight=5):
    """Using the services of a victim, as alleged."""

    services: SomeOf[Service] = SomeOf(
        Service,
        "the accused used these services of the person",
        "Which services of the person did the accused use?",
        thing="a service",
    )
    sex_without_consent: YesNo = YesNo(
        "the accused had sex with the person without consent",
        "Did the accused have sex with the person without consent?",
    )
    knew: OpenNorm = OpenNorm(
        "the accused knew that the person was trafficked or exploited",
        "Has the court found that the accused knew of the trafficking?",
        decided_by="the court decides",
    )
    had_reason_to_know: OpenNorm = OpenNorm(
        "the accused had reason to suspect it, or should have known",
        "Has the court found that the accused should have known?",
        decided_by="the court decides",
    )
