"""What was done to the person, in the terms of the Palermo Protocol, Art. 3."""

from __future__ import annotations

import enum

from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, WholeNumber, YesNo


class Act(enum.StrEnum):
    """
    What was done with the person.

    Source:
        Palermo Protocol, Art. 3(a).
    """

    RECRUITMENT = "recruitment"
    TRANSPORTATION = "transportation"
    TRANSFER = "transfer"
    HARBOURING = "harbouring"
    RECEIPT = "receipt"


class Means(enum.StrEnum):
    """
    How the person was brought or held.

    Source:
        Palermo Protocol, Art. 3(a); the last four name what national laws list beside it.
    """

    THREAT = "threat"
    FORCE = "force"
    COERCION = "coercion"
    ABDUCTION = "abduction"
    FRAUD = "fraud"
    DECEPTION = "deception"
    ABUSE_OF_POWER = "abuse_of_power"
    ABUSE_OF_VULNERABILITY = "abuse_of_vulnerability"
    PAYMENT_TO_CONTROLLER = "payment_to_controller"
    DEPRIVATION_OF_LIBERTY = "deprivation_of_liberty"
    EXPLOITED_MISTAKE = "exploited_mistake"
    DEBT_BONDAGE = "debt_bondage"
    OTHER_IMPROPER_MEANS = "other_improper_means"


class Purpose(enum.StrEnum):
    """
    The exploitation that was intended.

    Source:
        Palermo Protocol, Art. 3(a), down to `organ_removal`; Directives 2011/36/EU and (EU) 2024/1712
        and national laws for the others.
    """

    PROSTITUTION = "prostitution"
    OTHER_SEXUAL_EXPLOITATION = "other_sexual_exploitation"
    FORCED_LABOUR = "forced_labour"
    SLAVERY = "slavery"
    SERVITUDE = "servitude"
    ORGAN_REMOVAL = "organ_removal"
    BEGGING = "begging"
    CRIMINAL_ACTS = "criminal_acts"
    PORNOGRAPHY = "pornography"
    PORNOGRAPHIC_PERFORMANCE = "pornographic_performance"
    FORCED_MARRIAGE = "forced_marriage"
    ILLEGAL_ADOPTION = "illegal_adoption"
    SURROGACY = "surrogacy"
    MILITARY_SERVICE = "military_service"
    OTHER_EXPLOITATION = "other_exploitation"


class Trafficking(FactGroup, key="trafficking", weight=5):
    """Acts, means, purposes, days and place of what was done to the person."""

    acts: SomeOf[Act] = SomeOf(Act, "what was done with the person", thing="an act")
    means: SomeOf[Means] = SomeOf(Means, "the means used", thing="a means")
    purposes: SomeOf[Purpose] = SomeOf(Purpose, "the purpose", thing="a purpose")
    consent: YesNo = YesNo("the person agreed to the exploitation")
    first_day: Day = Day("the first day of the acts")
    last_day: Day = Day("the last day of the acts")
    age_when_trafficked: WholeNumber = WholeNumber(
        "the person's age when trafficked",
        minimum=0,
        maximum=120,
        unit="years",
        note="Completed years on the first day of the acts (HTCDS: vic_AgeWhenTrafficked)",
    )
    kept_from_reporting: YesNo = YesNo(
        "the offender keeps the person from reporting the offence by coercion"
    )
    country: OneOf[Country] = OneOf(
        Country,
        "the country of the exploitation is",
        thing="an ISO 3166-1 alpha-2 country code",
    )
