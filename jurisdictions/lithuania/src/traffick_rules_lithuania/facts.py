"""What Lithuanian law asks, beside the shared vocabulary."""

from traffick_rules.facts import Day, FactGroup, OpenNorm, YesNo


class LithuanianCase(FactGroup, key="lithuania"):
    """What only Lithuanian law asks."""

    asked_for_help_on: Day = Day(
        "the day on which the person, a parent or a representative turned to the body and wished for help",
        "On which day was the body told that help is wished for?",
    )
    work_permit: YesNo = YesNo(
        "the person holds a work permit", "Does the person hold a work permit?"
    )
    risk_of_torture: OpenNorm = OpenNorm(
        "what the person risks is torture or inhuman treatment",
        "Has the authority found a risk of torture or inhuman treatment?",
        decided_by="the authority or the court that decides on removal",
    )
    exceptional_detention: OpenNorm = OpenNorm(
        "the detention of a vulnerable person is found necessary as an exceptional case",
        "Has the officer or court found an exceptional case?",
        decided_by="the officer or the court that detains decides",
    )
    alternative_suffices: OpenNorm = OpenNorm(
        "an alternative to detention suffices",
        "Has the officer or court found that an alternative to detention suffices?",
        decided_by="the officer or the court that detains decides",
    )
    treaty_or_eu_residence: YesNo = YesNo(
        "a treaty gives the person compensation, or the person lives permanently in another EU State",
        "Does a treaty give the person compensation, or do they live permanently in another EU State?",
    )


class LithuanianCharge(FactGroup, key="lithuania"):
    """What only Lithuanian law asks of a charge."""

    reported_and_helped: OpenNorm = OpenNorm(
        "the accused reported it before being a suspect, and actively helped to find the victim and uncover the trafficking",
        "Has it been found that the accused reported it in time and actively helped?",
        decided_by="the prosecutor or the court decides",
    )
    other_state_inactive: YesNo = YesNo(
        "the State of the act refuses to prosecute or does not",
        "Does the State of the act refuse to prosecute, or not prosecute?",
    )
    new_offence: YesNo = YesNo(
        "the accused committed a new intentional offence before the time was over",
        "Did the accused commit a new intentional offence before the time was over?",
    )
    time_stopped: YesNo = YesNo(
        "the time stands still for an adjournment of the trial that the law names, or for immunity",
        "Does time stand still for an adjournment of the trial or for immunity?",
    )
    organises: YesNo = YesNo(
        "the accused organises the smuggling", "Does the accused organise the smuggling?"
    )
