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


_COURT = "the court decides"


class NorwegianCharge(FactGroup, key="norway"):
    """What only Norwegian offences ask, and what a Norwegian court found where the text leaves it open."""

    gross: OpenNorm = OpenNorm("the offence is gross", decided_by=_COURT)
    gross_violence_or_coercion: OpenNorm = OpenNorm(
        "gross violence or coercion was used", decided_by=_COURT
    )
    considerable_profit: OpenNorm = OpenNorm(
        "the offence gave a considerable profit", decided_by=_COURT
    )
    elements_of_1902_met: OpenNorm = OpenNorm(
        "what the Code of 1902 demands is met, although it was not read", decided_by=_COURT
    )
    forced_exploited_or_deceived: YesNo = YesNo(
        "the accused forced, exploited or deceived the person"
    )
    military_service_abroad: YesNo = YesNo("the military service was to be abroad")
    sexual_or_forced_services: OpenNorm = OpenNorm(
        "the exploitation amounts to sexual services, or to forced labour or services",
        decided_by=_COURT,
    )
    slavery: OpenNorm = OpenNorm(
        "the person was brought into slavery, or slave trade was carried on", decided_by=_COURT
    )
    promotes_prostitution: OpenNorm = OpenNorm(
        "what was done promotes the prostitution of others", decided_by=_COURT
    )
    public_offer: YesNo = YesNo("prostitution was offered publicly")
