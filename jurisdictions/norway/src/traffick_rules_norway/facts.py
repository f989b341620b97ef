"""What Norwegian law asks, beside the shared vocabulary."""

from traffick_rules.facts import FactGroup, OpenNorm, YesNo

_DIRECTORATE = "the Directorate of Immigration decides"


class NorwegianCase(FactGroup, key="norway"):
    """What only Norwegian law asks."""

    willing_to_receive_help: YesNo = YesNo(
        "the person is willing to receive help and to follow the measures offered"
    )
    exception_for_lawful_stay: OpenNorm = OpenNorm(
        "an exception lets the person have the permit beside another lawful stay",
        decided_by=_DIRECTORATE,
    )
    old_circular_met: OpenNorm = OpenNorm(
        "what the circulars before 2010 asked for a reflection period is met, although it was not read",
        decided_by=_DIRECTORATE,
    )
    holds_reflection_permit: YesNo = YesNo(
        "the person holds a reflection permit",
        negated="the person holds no reflection permit",
    )
    parent_holds_limited_permit: YesNo = YesNo(
        "a parent of the person holds a reflection permit or another limited permit as a victim"
    )
    expulsion_decided: YesNo = YesNo("the expulsion of the person has been decided")
    offence_reported: YesNo = YesNo("the trafficking has been reported to the police")
    testified_as_injured_party: YesNo = YesNo(
        "the person has testified as the injured party in a court case on an indictment for trafficking"
    )
    refugee_status: OpenNorm = OpenNorm(
        "the person has the status of a refugee", decided_by=_DIRECTORATE
    )
    special_reasons_against: OpenNorm = OpenNorm(
        "special reasons speak against the permit", decided_by=_DIRECTORATE
    )
    statement_in_such_a_case: YesNo = YesNo(
        "the person has given a statement in a case of trafficking or of promoting prostitution"
    )
    statement_in_criminal_case: YesNo = YesNo(
        "the person has given a statement in a criminal case of any kind"
    )
    similarly_difficult_position: OpenNorm = OpenNorm(
        "the person is in a position as difficult as that of a witness in court",
        decided_by=_DIRECTORATE,
    )
    old_instruction_met: OpenNorm = OpenNorm(
        "what else the instruction of 2008 asked of a witness is met, although it was not read",
        decided_by=_DIRECTORATE,
    )
    risk_of_trafficking: OpenNorm = OpenNorm(
        "there is a risk that the child is used for trafficking",
        decided_by="the child welfare authorities decide",
    )
    milder_sentence_ground: OpenNorm = OpenNorm(
        "the person depended on another participant, took a small part, confessed or was under 18",
        decided_by="the court decides",
    )
    clear_preponderance_of_proof: OpenNorm = OpenNorm(
        "it is clearly more likely than not that the crime was committed",
        decided_by="the office that decides on compensation",
    )
    no_judgment_to_wait_for: OpenNorm = OpenNorm(
        "the claim ended by default or settlement, was left to a civil court, or waiting is too heavy",
        decided_by="the office that decides on compensation",
    )
    earnings_taken: YesNo = YesNo("the person's earnings were taken by the offender")


_COURT = "the court decides"


class NorwegianCharge(FactGroup, key="norway"):
    """What only Norwegian offences ask, and what a Norwegian court found where the text leaves it open."""

    military_service_abroad: YesNo = YesNo("the military service was to be abroad")
    sexual_or_forced_services: OpenNorm = OpenNorm(
        "the exploitation amounts to sexual use, or to forced labour or services",
        decided_by=_COURT,
    )
    mitigating_ground: OpenNorm = OpenNorm(
        "a ground for a sentence below the range is given, such as a dependent or small part",
        decided_by=_COURT,
    )
    stays_in_norway: YesNo = YesNo("the accused stays in Norway")
    victim_resident: YesNo = YesNo("the victim lives in Norway")
    promotes_prostitution: OpenNorm = OpenNorm(
        "what was done promotes the prostitution of others", decided_by=_COURT
    )
    especially_violating: OpenNorm = OpenNorm(
        "the sex was bought in an especially violating way", decided_by=_COURT
    )
    premises_for_labour: YesNo = YesNo(
        "premises were let for grave or repeated unlawful exploitation of labour"
    )
    grossly_negligent: YesNo = YesNo("the accused acted in gross negligence, not with intent")
    wages_withheld_for_gain: YesNo = YesNo("wages were improperly withheld for gain")
    humanitarian_help: OpenNorm = OpenNorm(
        "the help was humanitarian and did not serve to evade the duty to leave", decided_by=_COURT
    )
    own_danger: OpenNorm = OpenNorm(
        "averting the offence would expose the accused, the nearest or an innocent person to a charge or to danger",
        decided_by=_COURT,
    )
    daily_carer: YesNo = YesNo("the accused is a parent or daily carer of a victim who is a minor")
    no_attempt_reached: YesNo = YesNo("the offence reached no punishable attempt")
    charged: YesNo = YesNo("the accused has the position of a person charged")
    case_rests: YesNo = YesNo("the case was dropped, or rests for an indefinite time")
