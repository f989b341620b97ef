"""What somebody must do for or about the person."""

from traffick_rules.law import DutyKind, DutyRule, Modality, any_of
from traffick_rules_sweden.facts import SwedishCase
from traffick_rules_sweden.sources import ALIENS_ACT, PRACTICE, provision

MIGRATION_AGENCY = "the Migration Agency"

SE_REF_WHO = provision(
    PRACTICE,
    "SE-REF-WHO",
    "Migration Agency",
    "The Migration Agency decides on the reflection permit, by its own guidance within a couple of days.",
    since="about 2007-07-01, 2007-07-01 to 2023-12-31, single: the day is that of the permit; since when the guidance stands was not read",
    read_in="S8 S9",
)
SE_REF_REVOKE = provision(
    ALIENS_ACT,
    "SE-REF-REVOKE",
    "ch. 7 s. 7 b",
    "The permit may be revoked if its conditions are no longer met; the authority that applied is heard "
    "first.",
    since="2007-07-01",
    read_in="S3",
    note="Read as amended by Act 2022:1015; not applied to permits granted before 1 July 2007.",
)

DECIDE_ON_REFLECTION = DutyRule(
    code="decide_on_reflection",
    title="Decide on the application for a reflection permit within a couple of days",
    provisions=(SE_REF_WHO,),
    modality=Modality.SHOULD,
    when=any_of(
        SwedishCase.leader_applied,
        SwedishCase.board_applied,
    ),
    kind=DutyKind.DECISION,
    owed_by=MIGRATION_AGENCY,
    fulfilled=SwedishCase.application_decided,
)
HEAR_BEFORE_REVOKING = DutyRule(
    code="hear_before_revoking",
    title="Hear the authority that applied before the permit is revoked",
    local_title="yttrande före återkallelse",
    provisions=(SE_REF_REVOKE,),
    when=SwedishCase.revocation_considered,
    kind=DutyKind.HEARING,
    owed_by=MIGRATION_AGENCY,
    fulfilled=SwedishCase.applicant_heard,
)
