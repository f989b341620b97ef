"""The accused, and what the law of another country says of the act."""

from __future__ import annotations

import enum

from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OneOf, OpenNorm, SomeOf, YesNo


class OffenceStage(enum.StrEnum):
    """How far an offence went."""

    COMPLETED = "completed"
    ATTEMPT = "attempt"
    WITHDRAWN = "withdrawn"
    PREPARATION = "preparation"
    CONSPIRACY = "conspiracy"
    FAILURE_TO_AVERT = "failure_to_avert"


class Fault(enum.StrEnum):
    """With what fault the accused acted."""

    INTENT = "intent"
    GROSS_NEGLIGENCE = "gross_negligence"
    NEGLIGENCE = "negligence"


class KnowledgeOfAge(enum.StrEnum):
    """What the accused knew of the person's age."""

    KNEW = "knew"
    SHOULD_HAVE_KNOWN = "should_have_known"
    COULD_NOT_HAVE_KNOWN = "could_not_have_known"


class Accused(FactGroup, key="accused"):
    """Who is accused, and how they took part."""

    stage: OneOf[OffenceStage] = OneOf(
        OffenceStage,
        "the stage of the offence is:",
        "How far did the offence go?",
        thing="a stage of an offence",
    )
    fault: OneOf[Fault] = OneOf(
        Fault,
        "the accused acted with",
        "With what fault did the accused act?",
        thing="a kind of fault",
    )
    accomplice: YesNo = YesNo(
        "the accused incited, advised or helped", "Did the accused incite, advise or help?"
    )
    company: YesNo = YesNo(
        "the accused is a company", "Is the accused a company?", note="A private legal person"
    )
    for_company: YesNo = YesNo(
        "the offence was committed in the business or for the benefit of a company",
        "Was the offence committed in the business or for the benefit of a company?",
    )
    citizenships: SomeOf[Country] = SomeOf(
        Country,
        "the accused is a citizen of",
        "Of which countries is the accused a citizen?",
        thing="an ISO 3166-1 alpha-2 country code",
    )
    resident: YesNo = YesNo(
        "the accused lives in the country permanently",
        "Does the accused live in the country permanently?",
    )
    residences: SomeOf[Country] = SomeOf(
        Country,
        "the accused lives permanently in",
        "In which countries does the accused live permanently?",
        thing="an ISO 3166-1 alpha-2 country code",
        note="For several countries at once: it says for each whether the accused lives there",
    )
    under_18: YesNo = YesNo(
        "the accused was under 18 at the act", "Was the accused under 18 at the act?"
    )
    employer: YesNo = YesNo(
        "the accused employs the person or decides about the work",
        "Does the accused employ the person or decide about the work?",
    )
    launders: YesNo = YesNo(
        "the accused launders proceeds of trafficking",
        "Does the accused launder proceeds of trafficking?",
    )
    convicted_before: YesNo = YesNo(
        "the accused, or a leader of the company, has been convicted of trafficking before",
        "Has the accused, or a leader of the company, been convicted of trafficking before?",
    )
    knowledge_of_age: OneOf[KnowledgeOfAge] = OneOf(
        KnowledgeOfAge,
        "of the person's age the accused",
        "What did the accused know of the person's age?",
        thing="what was known of the age",
    )


class Reach(FactGroup, key="reach"):
    """What decides whether the law of a country reaches an act abroad."""

    punishable_there: YesNo = YesNo(
        "the act is also punishable where it was done",
        "Is the act also punishable where it was done?",
    )
    tried_abroad: YesNo = YesNo(
        "the accused has already been tried abroad for the act",
        "Has the accused already been tried abroad for the act?",
    )
    accused_here: YesNo = YesNo(
        "the accused is found in the country", "Is the accused found in the country?"
    )
    victim_resident: YesNo = YesNo(
        "the victim lives in the country permanently",
        "Does the victim live in the country permanently?",
    )
    against_the_state: OpenNorm = OpenNorm(
        "the offence is directed against the State or its inhabitants",
        "Has the court found the offence directed against the State or its inhabitants?",
        decided_by="the court decides",
    )
    surrender_asked_by: SomeOf[Country] = SomeOf(
        Country,
        "surrender on an arrest warrant is asked by",
        "Which countries ask for surrender on an arrest warrant?",
        thing="an ISO 3166-1 alpha-2 country code",
    )
    company_here: YesNo = YesNo(
        "the company is registered in the country", "Is the company registered in the country?"
    )


class TimeBar(FactGroup, key="time_bar"):
    """What moves the time after which an offence can no longer be prosecuted."""

    interrupted_on: Day = Day(
        "the day on which a step in the case last interrupted the time bar",
        "On which day did a step in the case last interrupt the time bar?",
    )
    evaded: YesNo = YesNo(
        "the accused evaded the investigation or trial",
        "Did the accused evade the investigation or trial?",
    )
    new_offence_on: Day = Day(
        "the day on which the accused committed a new intentional offence",
        "On which day did the accused commit a new offence?",
    )
