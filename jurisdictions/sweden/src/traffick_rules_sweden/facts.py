"""What Swedish law asks, beside the shared vocabulary."""

from traffick_rules.facts import FactGroup, OpenNorm, YesNo

_MIGRATION_AGENCY = "the Migration Agency decides"


class SwedishCase(FactGroup, key="sweden"):
    """What only Swedish law asks."""

    preliminary_investigation_opened: YesNo = YesNo(
        "a preliminary investigation into the trafficking of the person has been opened"
    )
    led_by_prosecutor: YesNo = YesNo(
        "a prosecutor leads the preliminary investigation",
        negated="the police lead the preliminary investigation",
    )
    leader_applied: YesNo = YesNo(
        "the leader of the preliminary investigation has applied for a permit for the person"
    )
    board_applied: YesNo = YesNo(
        "the social welfare board has applied for a reflection permit for the person"
    )
    reason_to_assume_offence: OpenNorm = OpenNorm(
        "there is reason to assume trafficking or human exploitation of the person",
        decided_by=_MIGRATION_AGENCY,
    )
    complainant: YesNo = YesNo("the person is a complainant in a criminal case")
    application_decided: YesNo = YesNo("the application for a reflection permit has been decided")
    holds_reflection_permit: YesNo = YesNo("the person holds a reflection permit")
    holds_case_permit: YesNo = YesNo("the person holds a permit for the criminal case")
    held_case_permit: YesNo = YesNo(
        "the person has held a permit under ch. 5 s. 15 of the Aliens Act"
    )
    revocation_considered: YesNo = YesNo("revoking the person's reflection permit is considered")
    applicant_heard: YesNo = YesNo("the authority that applied has been heard about the revocation")
    cooperated_in_work_case: YesNo = YesNo(
        "the person has cooperated in a case under ch. 20 s. 5 of the Aliens Act"
    )
    sues_for_wages: YesNo = YesNo("the person sues for unpaid wages")
    police_applied: YesNo = YesNo("the police have applied for a permit for the person")
    personal_security_work: YesNo = YesNo("the person is under special personal-security work")


_COURT = "the court decides"


class SwedishCharge(FactGroup, key="sweden"):
    """What a Swedish court found where the text leaves the measure open, or was not read in full."""

    less_serious: OpenNorm = OpenNorm("the trafficking is less serious", decided_by=_COURT)
    gross: OpenNorm = OpenNorm("the offence is gross", decided_by=_COURT)
    alternatives_limited: OpenNorm = OpenNorm(
        "the means seriously limited the person's alternatives", decided_by=_COURT
    )
    activity_in_distress: OpenNorm = OpenNorm(
        "the person was to be exploited in other activity in a situation of distress",
        decided_by=_COURT,
    )
    further_elements_met: OpenNorm = OpenNorm(
        "what else the text of the offence demands is met, although it was not read in full",
        decided_by=_COURT,
    )
