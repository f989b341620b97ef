"""What the Migration Agency must do about an application for the reflection permit, or its revocation."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.reflection_period import (
    BOARD_HAS_APPLIED,
    LEADER_HAS_APPLIED,
    MIGRATION_AGENCY,
    SE_REF_WHO,
    SE_REF_WHO_TIME,
)
from traffick_rules_sweden.sources import provision

SE_REF_REVOKE_HEAR = provision(
    "SE-REF-REVOKE-HEAR",
    "The permit is not revoked before the authority that applied had the chance to be heard.",
)

DECIDE_ON_REFLECTION = DutyRule(
    code="decide_on_reflection",
    title="Decide on the application for a reflection permit within a couple of days",
    provisions=(SE_REF_WHO, SE_REF_WHO_TIME),
    modality=Modality.SHOULD,
    when=any_of(LEADER_HAS_APPLIED, BOARD_HAS_APPLIED),
    kind=DutyKind.DECISION,
    owed_by=MIGRATION_AGENCY,
    fulfilled=is_(Stay.reflection, Reflection.GRANTED, Reflection.REFUSED, Reflection.ENDED_EARLY),
)
HEAR_BEFORE_REVOKING = DutyRule(
    code="hear_before_revoking",
    detail=True,
    title="Hear the authority that applied before the permit is revoked",
    local_title="yttrande före återkallelse",
    provisions=(SE_REF_REVOKE_HEAR,),
    when=SwedishCase.revocation_considered,
    kind=DutyKind.HEARING,
    owed_by=MIGRATION_AGENCY,
    fulfilled=SwedishCase.applicant_heard,
)
