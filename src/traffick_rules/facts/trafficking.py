"""What was done to the person, in the terms of the Palermo Protocol, Art. 3, and of national penal codes."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from traffick_rules.facts.country import Country
from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OpenNorm, SomeOf, WholeNumber, YesNo
from traffick_rules.facts.legs import Act, RouteOfActs


class Means(enum.StrEnum):
    """
    How the person was brought or held.

    Source:
        Palermo Protocol, Art. 3(a), down to `payment_taken`; national penal codes for the others.
    """

    THREAT = "threat"
    FORCE = "force"
    COERCION = "coercion"
    ABDUCTION = "abduction"
    FRAUD = "fraud"
    DECEPTION = "deception"
    ABUSE_OF_POWER = "abuse_of_power"
    # A poor, insecure or vulnerable situation.
    ABUSE_OF_VULNERABILITY = "abuse_of_vulnerability"
    PAYMENT_TO_CONTROLLER = "payment_to_controller"
    PAYMENT_TAKEN = "payment_taken"
    # Weaker than coercion.
    PRESSURE = "pressure"
    # Deceit that moves the person.
    TAKING_AWAY_BY_DECEIT = "taking_away_by_deceit"
    # A mistake caused, strengthened or used.
    EXPLOITED_MISTAKE = "exploited_mistake"
    # On the offender.
    DEPENDENCE = "dependence"
    DEBT_BONDAGE = "debt_bondage"
    # The person cannot understand or resist.
    HELPLESSNESS = "helplessness"
    DEPRIVATION_OF_LIBERTY = "deprivation_of_liberty"
    # Otherwise taking away the chance to resist.
    REMOVAL_OF_RESISTANCE = "removal_of_resistance"
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
    # Services against the will.
    FORCED_SERVICES = "forced_services"
    # Any work where a means is there.
    LABOUR_OR_SERVICES = "labour_or_services"
    UNUSUAL_WORK = "unusual_work"
    UNWILLING_DUTY = "unwilling_duty"
    BEGGING = "begging"
    CRIMINAL_ACTS = "criminal_acts"
    PORNOGRAPHY = "pornography"
    PORNOGRAPHIC_PERFORMANCE = "pornographic_performance"
    # Wider than pornography.
    SEXUAL_MATERIAL = "sexual_material"
    # Wider than a pornographic one.
    SEXUAL_PERFORMANCE = "sexual_performance"
    FORCED_MARRIAGE = "forced_marriage"
    SHAM_MARRIAGE = "sham_marriage"
    ILLEGAL_ADOPTION = "illegal_adoption"
    SURROGACY = "surrogacy"
    MILITARY_SERVICE = "military_service"
    # Circumstances against human dignity.
    DEMEANING_CIRCUMSTANCES = "demeaning_circumstances"
    # Activity in a state of distress.
    DISTRESS = "distress"
    OTHER_EXPLOITATION = "other_exploitation"


class Harm(enum.StrEnum):
    """The harm that the person suffered."""

    BODILY_INJURY = "bodily_injury"
    SERIOUS_INJURY = "serious_injury"
    PSYCHOLOGICAL_HARM = "psychological_harm"
    SUFFERING = "suffering"
    VIOLATION = "violation"
    DEATH = "death"
    PROPERTY_LOSS = "property_loss"


class Trafficking(FactGroup, key="trafficking", weight=5):
    """Acts, means, purposes, days and places of what was done to the person."""

    acts: SomeOf[Act] = SomeOf(
        Act, "what was done with the person", "What was done with the person?", thing="an act"
    )
    means: SomeOf[Means] = SomeOf(Means, "the means used", "What means were used?", thing="a means")
    purposes: SomeOf[Purpose] = SomeOf(
        Purpose, "the purpose", "What was the person to be exploited for?", thing="a purpose"
    )
    alternatives_seriously_limited: OpenNorm = OpenNorm(
        "the means seriously limited the person's alternatives",
        "Has the court found that the means seriously limited the person's alternatives?",
        decided_by="the court decides",
    )
    consent: YesNo = YesNo(
        "the person agreed to the exploitation",
        "Did the person agree to the exploitation?",
        note="Consent to the exploitation. It never decides: Palermo Protocol, Art. 3(b)",
    )
    first_day: Day = Day("the first day of the acts", "On which day did the acts begin?")
    last_day: Day = Day(
        "the last day of the acts", "On which day did the acts end?", not_yet="not yet"
    )
    age_when_trafficked: WholeNumber = WholeNumber(
        "the person's age on the first day of the acts",
        "How old was the person when the acts began?",
        minimum=0,
        maximum=120,
        unit="years",
        note="Completed years on the first day of the acts (HTCDS: vic_AgeWhenTrafficked)",
    )
    countries: SomeOf[Country] = SomeOf(
        Country,
        "something was done to the person in",
        "In which countries was something done to the person?",
        thing="an ISO 3166-1 alpha-2 country code",
        note="Recruitment, transport and exploitation alike; trafficking.route says which of them",
    )
    route: RouteOfActs = RouteOfActs(
        "where each act was done",
        "Where was each act done?",
        note="What it says of countries, acts and days need not be stated again",
    )
    border_crossed: YesNo = YesNo(
        "the person was taken, or was to be taken, across a border",
        "Was the person taken across a border, or was that the plan?",
    )
    close_relation: YesNo = YesNo(
        "the offender is the person's partner, relative or otherwise close to them",
        "Is the offender a partner, a relative or otherwise close to the person?",
    )
    kept_from_reporting: YesNo = YesNo(
        "the offender keeps the person from reporting the offence by coercion",
        "Does the offender keep the person from reporting the offence?",
    )
    harm: SomeOf[Harm] = SomeOf(
        Harm,
        "the harm that the person suffered",
        "What harm did the person suffer?",
        thing="a harm",
    )

    if not TYPE_CHECKING:

        def __init__(self, **facts: object) -> None:
            super().__init__(**facts)
            if self.route is not None:
                # What was stated stays apart: it is what a file has, and what is left once the route is withdrawn.
                stated = super().known()
                self.__dict__.update(self.route.completed(stated), _stated=tuple(stated.items()))

    def known(self) -> dict[str, object]:
        """The facts that are stated, without what follows from the route alone."""
        stated: tuple[tuple[str, object], ...] | None = self.__dict__.get("_stated")
        return super().known() if stated is None else dict(stated)
