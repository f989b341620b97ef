"""What Norwegian law asks, beside the shared vocabulary."""

from traffick_rules.facts import Day, FactGroup, OpenNorm, WholeNumber, YesNo

_DIRECTORATE = "the Directorate of Immigration decides"


class NorwegianCase(FactGroup, key="norway"):
    """What only Norwegian law asks."""

    similarly_difficult_position: OpenNorm = OpenNorm(
        "the person is in a position as difficult as that of a witness in court",
        "Has the Directorate found the position as difficult as that of a witness in court?",
        decided_by=_DIRECTORATE,
    )
    family_rules_met: OpenNorm = OpenNorm(
        "the usual rules on family reunion are met",
        "Has the Directorate found the usual rules on family reunion met?",
        decided_by=_DIRECTORATE,
    )
    danger_at_home: OpenNorm = OpenNorm(
        "the child is in danger where it lives abroad",
        "Have the police found the child in danger where it lives abroad?",
        decided_by="the police decide",
    )
    ground_exists: OpenNorm = OpenNorm(
        "the ground of the present permit still exists",
        "Has the Directorate found that the ground of the permit still exists?",
        decided_by=_DIRECTORATE,
    )
    renewal_excluded: YesNo = YesNo(
        "the permit says that it cannot be renewed",
        "Does the permit say that it cannot be renewed?",
    )
    counted_since: Day = Day(
        "the first day of stay on permits that count for permanent residence",
        "Since when has the person stayed on permits that count for permanent residence?",
    )
    months_abroad: WholeNumber = WholeNumber(
        "how long the person was abroad during the years that count",
        "How many months, part months included, was the person abroad in the last five years?",
        minimum=0,
        maximum=60,
        unit="months",
    )
    expulsion_ground: OpenNorm = OpenNorm(
        "a ground for expulsion applies to the person",
        "Has the Directorate found a ground for expulsion that applies to the person?",
        decided_by=_DIRECTORATE,
        note="By § 66 without a residence permit, by § 67 with a temporary one",
    )
    new_circumstances: OpenNorm = OpenNorm(
        "new circumstances speak for lifting the entry ban",
        "Has the Directorate found new circumstances that speak for lifting the entry ban?",
        decided_by=_DIRECTORATE,
    )
    expelled_for_offence: YesNo = YesNo(
        "the expulsion rests on an offence of the person",
        "Does the expulsion rest on an offence of the person?",
    )
    rejection: YesNo = YesNo(
        "the person is refused entry or sent away without an expulsion, or this is considered",
        "Is the person refused entry or sent away (bortvist), or is this considered?",
    )
    revocation_considered: YesNo = YesNo(
        "the revocation of a permit is considered",
        "Is the revocation of a permit being considered?",
    )
    leave_to_return: YesNo = YesNo(
        "the permit gives leave to return to Norway",
        "Does the permit give leave to return to Norway?",
    )
    risk_of_inhuman_treatment: OpenNorm = OpenNorm(
        "the person risks the death penalty, torture or inhuman treatment on return",
        "Has the Directorate found a risk of the death penalty, torture or inhuman treatment?",
        decided_by=_DIRECTORATE,
    )
    humanitarian_grounds_examined: YesNo = YesNo(
        "a permit under § 38 has been examined after the refusal of asylum",
        "Has a permit under § 38 been examined after the refusal of asylum?",
    )
    heard: YesNo = YesNo(
        "the person has been heard before the decision",
        "Has the person been heard before the decision?",
    )
    treaty_patient: YesNo = YesNo(
        "a treaty with another State gives the person health care in Norway",
        "Does a treaty with another State give the person health care in Norway?",
    )
    settled_by_agreement: YesNo = YesNo(
        "the person is settled by an agreement of the State with a municipality",
        "Is the person settled by an agreement of the State with a municipality?",
    )
    emergency_placed_on: Day = Day(
        "the day of the emergency placement",
        "On which day was the child placed in an emergency?",
    )
    board_asked: YesNo = YesNo(
        "the child welfare service has asked the board for a decision on the placement",
        "Has the child welfare service asked the board for a decision?",
    )
    child_welfare_told_on: Day = Day(
        "the day on which the child welfare service was informed about the child",
        "On which day was the child welfare service informed about the child?",
    )
    report_confirmed: YesNo = YesNo(
        "the child welfare service has confirmed the report",
        "Has the child welfare service confirmed the report?",
    )
    best_interests_weighed: YesNo = YesNo(
        "the best interests of the child have been weighed",
        "Have the best interests of the child been weighed?",
    )
    milder_sentence_ground: OpenNorm = OpenNorm(
        "the person depended on another participant, took a small part, confessed or was under 18",
        "Has the court found such a ground for a milder sentence?",
        decided_by="the court decides",
    )
    special_reasons_against_permit: OpenNorm = OpenNorm(
        "special reasons speak against the permit for witnesses",
        "Has the Directorate found special reasons against the permit for witnesses?",
        decided_by=_DIRECTORATE,
    )
    protection_at_home: OpenNorm = OpenNorm(
        "the person can have effective protection in another part of the home country",
        "Has the Directorate found effective protection in another part of the home country?",
        decided_by=_DIRECTORATE,
    )
    anonymity_necessary: OpenNorm = OpenNorm(
        "anonymity is strictly necessary, as the witness or someone close would be in danger of a grave offence",
        "Has the court found anonymity strictly necessary because of such a danger?",
        decided_by="the court decides",
    )
    anonymity_harms_defence: OpenNorm = OpenNorm(
        "the anonymity of the witness raises essential doubts for the defence",
        "Has the court found essential doubts for the defence?",
        decided_by="the court decides",
    )
    clear_preponderance_of_proof: OpenNorm = OpenNorm(
        "it is clearly more likely than not that the crime was committed",
        "Has the office found the crime clearly more likely than not?",
        decided_by="the office that decides on compensation",
    )
    no_judgment_to_wait_for: OpenNorm = OpenNorm(
        "the claim ended by default or settlement, was left to a civil court, or waiting is too heavy",
        "Has the office found that there is no judgment to wait for?",
        decided_by="the office that decides on compensation",
    )
    earnings_taken: YesNo = YesNo(
        "the person's earnings were taken by the offender",
        "Did the offender take the person's earnings?",
    )


_COURT = "the court decides"


class NorwegianCharge(FactGroup, key="norway"):
    """What only Norwegian offences ask, and what a Norwegian court found where the text leaves it open."""

    military_service_abroad: YesNo = YesNo(
        "the military service was to be abroad", "Was the military service to be abroad?"
    )
    sexual_or_forced_services: OpenNorm = OpenNorm(
        "the exploitation amounts to sexual use, or to forced labour or services",
        "Has the court found sexual use, or forced labour or services?",
        decided_by=_COURT,
    )
    mitigating_ground: OpenNorm = OpenNorm(
        "a ground for a sentence below the range is given, such as a dependent or small part",
        "Has the court found a ground for a sentence below the range?",
        decided_by=_COURT,
    )
    stays_in_norway: YesNo = YesNo(
        "the accused stays in Norway", "Does the accused stay in Norway?"
    )
    promotes_prostitution: OpenNorm = OpenNorm(
        "what was done promotes the prostitution of others",
        "Has the court found that this promotes the prostitution of others?",
        decided_by=_COURT,
    )
    especially_violating: OpenNorm = OpenNorm(
        "the sex was bought in an especially violating way",
        "Has the court found the purchase especially violating?",
        decided_by=_COURT,
    )
    premises_for_labour: YesNo = YesNo(
        "premises were let for grave or repeated unlawful exploitation of labour",
        "Were premises let for grave or repeated exploitation of labour?",
    )
    grossly_negligent: YesNo = YesNo(
        "the accused acted in gross negligence, not with intent",
        "Did the accused act in gross negligence, without intent?",
    )
    wages_withheld_for_gain: YesNo = YesNo(
        "wages were improperly withheld for gain", "Were wages improperly withheld for gain?"
    )
    humanitarian_help: OpenNorm = OpenNorm(
        "the help was humanitarian and did not serve to evade the duty to leave",
        "Has the court found the help humanitarian, and not meant to evade the duty to leave?",
        decided_by=_COURT,
    )
    own_danger: OpenNorm = OpenNorm(
        "averting the offence would expose the accused, their closest persons or an innocent person to a charge or to danger",
        "Has the court found that averting the offence was too dangerous?",
        decided_by=_COURT,
    )
    daily_carer: YesNo = YesNo(
        "the accused is a parent or daily carer of a victim who is a minor",
        "Is the accused a parent or daily carer of a victim who is a minor?",
    )
    no_attempt_reached: YesNo = YesNo(
        "the offence reached no punishable attempt",
        "Did the offence stop short of a punishable attempt?",
    )
    charged: YesNo = YesNo(
        "the accused has the position of a person charged",
        "Does the accused have the position of a person charged?",
    )
    case_rests: YesNo = YesNo(
        "the case was dropped, or rests for an indefinite time",
        "Was the case dropped, or does it rest for an indefinite time?",
    )
