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
    months_abroad: WholeNumber = WholeNumber(
        "how long the person was abroad during the years that count",
        "How many months, begun ones included, was the person abroad in the last five years?",
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
    expelled_for_offence: YesNo = YesNo(
        "the expulsion rests on an offence of the person",
        "Does the expulsion rest on an offence of the person?",
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
        "the day on which the child welfare service was told about the child",
        "On which day was the child welfare service told about the child?",
    )
    report_confirmed: YesNo = YesNo(
        "the child welfare service has confirmed the report",
        "Has the child welfare service confirmed the report?",
    )
    best_interests_weighed: YesNo = YesNo(
        "the best interests of the child have been weighed",
        "Have the best interests of the child been weighed?",
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
