"""What Estonian law asks, beside the shared vocabulary."""

from traffick_rules.facts import Day, FactGroup, OpenNorm, YesNo

BOARD = "the Police and Border Guard Board decides"


class EstonianCase(FactGroup, key="estonia"):
    """What only Estonian law asks."""

    victim_of_family_violence: YesNo = YesNo(
        "the person is the victim in a case of violence in a close relation or of rape",
        "Is the person the victim in a criminal case of violence in a close relation or of rape?",
    )
    spouse_permit_union_ended: YesNo = YesNo(
        "the person got a permit to live with a spouse or registered partner, and the union ended before three years from it",
        "Did the person get a permit to live with a spouse or registered partner, and did the union end within three years?",
    )
    other_permit_ground: YesNo = YesNo(
        "the person could get a residence permit on another ground",
        "Could the person get a residence permit on another ground?",
        negated="no other ground of a residence permit fits the person",
    )
    permit_refusal_told_on: Day = Day(
        "the day of the notice that a residence permit is refused or revoked",
        "On which day was the person told that the permit is refused or revoked?",
    )
    stay_helps_wage_claim: OpenNorm = OpenNorm(
        "the person has proved the claim for wages, and staying in Estonia helps it",
        "Has the Police and Border Guard Board found the wage claim proved, and that staying helps it?",
        decided_by=BOARD,
    )
    fit_to_settle: OpenNorm = OpenNorm(
        "the person is well adapted, kept to the permit held, and settling here is in the public interest",
        "Has the Police and Border Guard Board found the person fit to settle in Estonia?",
        decided_by=BOARD,
    )
    violent_crime: YesNo = YesNo(
        "the offence is a crime against the person's life or health",
        "Is the offence a crime against the person's life or health?",
    )
    interviewer_untrained: YesNo = YesNo(
        "whoever hears the child has no training for it",
        "Does whoever hears the child lack the training for it?",
        negated="whoever hears the child is trained for it",
    )
    repeated_hearing_harmful: OpenNorm = OpenNorm(
        "a repeated hearing may harm the child's mind",
        "Has the body in charge of the case found that a repeated hearing may harm the child?",
        decided_by="the body in charge of the criminal case decides",
    )
    defence_could_question: YesNo = YesNo(
        "the defence could put questions to the child",
        "Could the defence put questions to the child?",
    )


class EstonianCharge(FactGroup, key="estonia"):
    """What only Estonian law asks of a charge."""
