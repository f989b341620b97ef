"""Family, and who looks after a child."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import SomeOf, YesNo


class ParentHas(enum.StrEnum):
    """What a parent has as a victim."""

    REFLECTION_PERIOD = "reflection_period"
    VICTIM_PERMIT = "victim_permit"
    HELP = "help"


class Relative(enum.StrEnum):
    """A close relative."""

    SPOUSE_OR_PARTNER = "spouse_or_partner"
    CHILD = "child"
    PARENT = "parent"
    OTHER = "other"


class Family(FactGroup, key="family"):
    """Family ties, guardianship and child welfare."""

    unaccompanied: YesNo = YesNo(
        "the person is here without a parent or guardian",
        "Is the person here without a parent or guardian?",
    )
    representative_appointed: YesNo = YesNo(
        "a representative has been appointed for the person",
        "Has a representative been appointed for the person?",
    )
    guardian_unable: YesNo = YesNo(
        "the child's parents or guardian cannot act for the child, or their interests conflict",
        "Are the parents or the guardian unable to act, or do their interests conflict?",
    )
    network_at_home: YesNo = YesNo(
        "the person has a family network in the country of origin",
        "Does the person have a family network in the country of origin?",
        negated="the person has no family network in the country of origin",
    )
    reception_centre_at_home: YesNo = YesNo(
        "a reception centre for the person exists in the country of origin",
        "Is there a reception centre for the person in the country of origin?",
        negated="no reception centre for the person exists in the country of origin",
    )
    has_children: YesNo = YesNo(
        "the person has children in their care", "Does the person have children in their care?"
    )
    accompanying_child: YesNo = YesNo(
        "a child under 18 of the person is in the country with them",
        "Is a child of the person in the country with them?",
        until_age=18,
    )
    parent_has: SomeOf[ParentHas] = SomeOf(
        ParentHas,
        "a parent who is here has, as a victim",
        "What does a parent who is here have as a victim?",
        thing="what a victim is given",
    )
    family_here: SomeOf[Relative] = SomeOf(
        Relative,
        "close relatives of the person who live lawfully in the country",
        "Which close relatives of the person live lawfully in the country?",
        thing="a close relative",
    )
    child_welfare_told: YesNo = YesNo(
        "the child welfare service has been told about the child",
        "Has the child welfare service been told about the child?",
    )
    placed_by_child_welfare: YesNo = YesNo(
        "the child welfare service has the child in its care or has placed it",
        "Has the child welfare service the child in its care?",
    )
