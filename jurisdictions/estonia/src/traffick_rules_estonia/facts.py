"""What Estonian law asks, beside the shared vocabulary."""

from traffick_rules.facts import Day, FactGroup, OpenNorm, WholeNumber, YesNo

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
    report_confirmed: YesNo = YesNo(
        "the report to the police has been confirmed in writing",
        "Has the report to the police been confirmed in writing?",
    )
    refusal_told: YesNo = YesNo(
        "the person has been told that no case is opened",
        "Has the person been told that no case is opened?",
    )
    defence_could_question: YesNo = YesNo(
        "the defence could put questions to the child",
        "Could the defence put questions to the child?",
    )
    illegal_stay_again: YesNo = YesNo(
        "the person stayed without a ground for the second time in a year",
        "Did the person stay without a ground for the second time in a year?",
    )
    slight_beside_other: OpenNorm = OpenNorm(
        "the penalty would be slight beside that for another crime, and the person harmed agrees",
        "Has the prosecutor found the penalty slight beside that for another crime, and does the person harmed agree?",
        decided_by="the prosecutor or the court decides",
    )
    information_decisive: OpenNorm = OpenNorm(
        "the person's help cleared up a crime of public importance that could hardly be proved otherwise",
        "Has the State Prosecutor's Office found that the person's help cleared up such a crime?",
        decided_by="the State Prosecutor's Office decides",
    )
    file_seen_on: Day = Day(
        "the day on which the person saw the file of the criminal case",
        "On which day did the person see the file of the criminal case?",
    )
    compensation_decided: YesNo = YesNo(
        "the application for compensation from the State has been decided",
        "Has the application for compensation from the State been decided?",
    )
    abroad_for_good_reason: OpenNorm = OpenNorm(
        "the person was abroad for a good reason and cannot be compensated there",
        "Has the Social Insurance Board found that the person was abroad for study, work or another good reason and "
        "cannot be compensated there?",
        decided_by="the Social Insurance Board decides",
    )
    dependants: WholeNumber = WholeNumber(
        "the number of people whom the late victim maintained",
        "How many people did the late victim maintain?",
        minimum=0,
        maximum=100,
        unit="persons",
    )


class EstonianCharge(FactGroup, key="estonia"):
    """What only Estonian law asks of a charge."""

    company_answers: YesNo = YesNo(
        "the act was done by someone for whose acts the company answers",
        "Was the act done by someone for whose acts the company answers?",
        note="An organ or a manager; since 28 July 2008 a member or authorised representative too; since November 2023 "
        "anyone on their order or owing to poor organisation",
    )
    already_exploited: YesNo = YesNo(
        "the person was already in the situation of forced activity",
        "Was the person already in the situation of forced activity?",
    )
    promised_beforehand: YesNo = YesNo(
        "the help was promised beforehand", "Was the help promised beforehand?"
    )
    left_without_protection: OpenNorm = OpenNorm(
        "the person was left in a country where they can be persecuted or degraded, have no legal protection and "
        "cannot leave",
        "Has the court found that the person was left without protection in such a country?",
        decided_by="the court decides",
    )
    known_before_18: YesNo = YesNo(
        "the ground for the case came to light before the person turned 18",
        "Did the ground for the case come to light before the person turned 18?",
    )
    interrupted: YesNo = YesNo(
        "a step in the case has interrupted the limitation period",
        "Has a step in the case interrupted the limitation period?",
        note="To 14 March 2007 any step in the person's case; since then a preventive measure or seizure, sending to "
        "trial, a hearing put off because the accused did not come, hearing the accused in court, or ordering an "
        "expert or more evidence in court",
    )
