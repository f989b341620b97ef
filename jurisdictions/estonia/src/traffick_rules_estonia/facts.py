"""What Estonian law asks, beside the shared vocabulary."""

from traffick_rules.facts import Day, FactGroup, OpenNorm, WholeNumber, YesNo


class EstonianCase(FactGroup, key="estonia"):
    """What only Estonian law asks."""

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
