"""What somebody must do for or about the person, and by when."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.entitlements import *
from traffick_rules_denmark.victim_status import *

# Before a charge: the prosecution can only drop what it knows to spring from the trafficking.

SCREEN_BEFORE_CHARGE = DutyRule(
    code="screen_before_charge",
    title="Screen for trafficking before the person is charged",
    provisions=(OFF_73, OFF_74),
    modality=Modality.SHOULD,
    when=all_of(
        Proceedings.charge_considered,
        any_of(
            PRESUMED_TO_BE_A_VICTIM,
            Proceedings.own_offence_caused_by_trafficking,
        ),
    ),
    kind=DutyKind.IDENTIFICATION,
    owed_by="whoever decides on the charge",
    fulfilled=any_of(
        includes(Identification.interviewed_by, *Authority),
        FOUND_A_VICTIM,
        FOUND_NO_VICTIM,
    ),
)

# Children: the interview, and Aliens Act § 56 a.

INTERVIEW_WITH_REPRESENTATIVE = DutyRule(
    code="interview_with_representative",
    title="Hold the identification interview with the child's representative or guardian present",
    provisions=(STA_09,),
    when=all_of(
        IS_OR_IS_THOUGHT_A_CHILD,
        PRESUMED_TO_BE_A_VICTIM,
    ),
    kind=DutyKind.INTERVIEW,
    owed_by="whoever holds the interview",
    fulfilled=Identification.representative_at_interview,
)
APPOINT_REPRESENTATIVE = DutyRule(
    code="appoint_representative",
    title="Appoint a representative for an unaccompanied child",
    local_title="personlig repræsentant",
    provisions=(SRV_13,),
    when=NEEDS_A_REPRESENTATIVE,
    kind=DutyKind.REPRESENTATIVE,
    owed_by="the authorities",
    fulfilled=Family.representative_appointed,
)
