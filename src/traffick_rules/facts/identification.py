"""How far the person has been identified as a victim, and by whom."""

from __future__ import annotations

import enum

from traffick_rules.facts.authority import Authority
from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OneOf, SomeOf, YesNo


class IdentificationDecision(enum.StrEnum):
    """What the final assessment of the person's status found."""

    VICTIM = "victim"
    NOT_A_VICTIM = "not_a_victim"


class Identification(
    FactGroup,
    key="identification",
    follows={
        "help_service_told_on": "help_service_told",
        "referred_by": "referred",
        "referred_on": "referred",
        "decided_by": "decision",
        "decided_on": "decision",
        "lawful_stay_when_decided": "decision",
    },
):
    """Indicators, contacts, referral, interviews and the decision on the person's status."""

    indicators: YesNo = YesNo(
        "there are indicators that the person is a victim of trafficking",
        "Are there indicators that the person is a victim of trafficking?",
    )
    says_victim: YesNo = YesNo(
        "the person says that they were trafficked",
        "Does the person say that they were trafficked?",
    )
    contact_with: SomeOf[Authority] = SomeOf(
        Authority,
        "the person has been in contact with",
        "Which authorities or organisations have met the person?",
        thing="an authority",
    )
    help_service_told: YesNo = YesNo(
        "the body in charge of help for victims has been told about the person",
        "Has the body in charge of help for victims been told about the person?",
        note="The national body in charge of help for victims",
    )
    help_service_told_on: Day = Day(
        "the day on which the body in charge of help for victims was told",
        "On which day was the body in charge of help for victims told?",
    )
    referred: YesNo = YesNo(
        "the person has been referred as a possible victim",
        "Has the person been referred as a possible victim?",
    )
    referred_by: OneOf[Authority] = OneOf(
        Authority, "the person was referred by:", "Who referred the person?", thing="an authority"
    )
    referred_on: Day = Day("the day of the referral", "On which day was the person referred?")
    interviewed_by: SomeOf[Authority] = SomeOf(
        Authority,
        "an identification interview was held by",
        "Who held an identification interview?",
        thing="an authority",
    )
    representative_at_interview: YesNo = YesNo(
        "the child's representative or guardian attended the identification interview",
        "Did the child's representative or guardian attend the identification interview?",
    )
    decision: OneOf[IdentificationDecision] = OneOf(
        IdentificationDecision,
        "the decision on the person's status is",
        "What was decided on the person's status?",
        thing="a decision",
        note="The latest final assessment, not a first impression",
        not_yet="no decision yet",
    )
    decided_by: OneOf[Authority] = OneOf(
        Authority,
        "the person's status was decided by:",
        "Who decided on the person's status?",
        thing="an authority",
    )
    decided_on: Day = Day(
        "the day of the decision on the person's status",
        "On which day was the person's status decided?",
    )
    lawful_stay_when_decided: YesNo = YesNo(
        "the person had a right to stay when their status was decided",
        "Did the person have a right to stay when their status was decided?",
        negated="the person had no right to stay when their status was decided",
    )
