"""Where the person stands in the asylum procedure."""

from __future__ import annotations

import enum

from traffick_rules.facts.fact import FactGroup
from traffick_rules.facts.kinds import Day, OneOf, YesNo


class AsylumDecision(enum.StrEnum):
    """What was decided on an asylum application."""

    NONE = "none"
    PENDING = "pending"
    REFUGEE = "refugee"
    SUBSIDIARY_PROTECTION = "subsidiary_protection"
    REFUSED = "refused"
    REFUSED_MANIFESTLY_UNFOUNDED = "refused_manifestly_unfounded"
    NOT_EXAMINED = "not_examined"
    WITHDRAWN = "withdrawn"


class Asylum(
    FactGroup,
    key="asylum",
    follows={
        "applied_on": "applied",
        "decision": "applied",
        "decided_on": "decision",
    },
):
    """The wish, the application and the decision."""

    applied: YesNo = YesNo(
        "the person has applied for asylum",
        "Has the person applied for asylum?",
        negated="the person has not applied for asylum",
    )
    applied_on: Day = Day(
        "the day of the asylum application", "On which day did the person apply for asylum?"
    )
    wish_expressed: YesNo = YesNo(
        "the person has said or shown that they seek protection, or plainly may need it",
        "Has the person said or shown that they seek protection, or do they plainly need it?",
    )
    registered: YesNo = YesNo(
        "the person is registered as an asylum seeker",
        "Is the person registered as an asylum seeker?",
    )
    decision: OneOf[AsylumDecision] = OneOf(
        AsylumDecision,
        "the decision on the asylum application is:",
        "What was decided on the asylum application?",
        thing="a decision on asylum",
    )
    decided_on: Day = Day(
        "the day on which the asylum decision became final",
        "On which day did the asylum decision become final?",
    )
