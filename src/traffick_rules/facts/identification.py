"""How far the person has been identified as a victim, and by whom."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, YesNo


class Authority(enum.StrEnum):
    """Who interviews, refers or decides; each country names its own bodies for these roles."""

    IMMIGRATION_AUTHORITY = "immigration_authority"
    ANTI_TRAFFICKING_CENTRE = "anti_trafficking_centre"
    LABOUR_MIGRATION_AUTHORITY = "labour_migration_authority"
    POLICE = "police"
    PROSECUTOR = "prosecutor"
    COURT = "court"
    SOCIAL_SERVICES = "social_services"
    NGO = "ngo"
    OTHER = "other"


class IdentificationDecision(enum.StrEnum):
    """What the final assessment of the person's status found."""

    VICTIM = "victim"
    NOT_A_VICTIM = "not_a_victim"


class Identification(FactGroup, key="identification"):
    """Indicators, referral, interviews and the decision on the person's status."""

    indicators: YesNo = YesNo("there are indicators that the person is a victim of trafficking")
    met_by_police: YesNo = YesNo("the police have met the person")
    centre_called: YesNo = YesNo("the anti-trafficking centre has been called about the person")
    referred: YesNo = YesNo("the person has been referred as a possible victim")
    referred_on: Day = Day("the day of the referral")
    interviewed_by: SomeOf[Authority] = SomeOf(
        Authority, "an identification interview was held by", thing="an authority"
    )
    representative_at_interview: YesNo = YesNo(
        "the child's representative or guardian attended the identification interview"
    )
    decision: OneOf[IdentificationDecision] = OneOf(
        IdentificationDecision,
        "the decision on the person's status is",
        thing="a decision",
        note="The latest final assessment, not a first impression",
    )
    decided_by: OneOf[Authority] = OneOf(
        Authority, "the decision was made by", thing="an authority"
    )
    decided_on: Day = Day("the day of the decision")
    lawful_stay_when_decided: YesNo = YesNo(
        "the person stayed lawfully in the country when that decision was made",
        negated="the person did not stay lawfully in the country when that decision was made",
    )
