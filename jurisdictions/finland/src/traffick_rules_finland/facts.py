"""What Finnish law asks, beside the shared vocabulary."""

from traffick_rules.facts import Day, FactGroup, OpenNorm, YesNo

MIGRI_DECIDES = "the Immigration Service decides"


class FinnishCase(FactGroup, key="finland"):
    """What only Finnish law asks."""

    continuous_since: Day = Day(
        "the first day of the person's unbroken continuous permits",
        "Since when has the person had a continuous permit (A), without a break?",
    )
    application_filed_without_right: YesNo = YesNo(
        "the pending application was made while the person stayed without right",
        "Was the pending application made while the person stayed without right?",
    )
    employer_exploits: OpenNorm = OpenNorm(
        "there is good reason to suspect that the employer significantly neglected its duties or otherwise exploited the person",
        "Has the Immigration Service found good reason to suspect that the employer neglected its duties or exploited the person?",
        decided_by=MIGRI_DECIDES,
    )
    permit_after_exploitation_used: YesNo = YesNo(
        "the person has had a permit because of the same abuse by the employer",
        "Has the person had a permit because of the same abuse by the employer before?",
    )
    reflection_given_by_joutseno: YesNo = YesNo(
        "Joutseno decided on the reflection period",
        "Did the Joutseno reception centre decide on the reflection period?",
    )
    conflict_or_disaster: OpenNorm = OpenNorm(
        "an armed conflict, an environmental disaster or bad security at home keeps the person from going back",
        "Has the Immigration Service found that a conflict, a disaster or bad security keeps the person from going back?",
        decided_by=MIGRI_DECIDES,
    )
    needs_integration_training: YesNo = YesNo(
        "the person needs integration training", "Does the person need integration training?"
    )
    within_means_test: YesNo = YesNo(
        "the person's means are within the bounds of legal aid, free or for part of the costs",
        "Are the person's means within the bounds of legal aid?",
    )
    moved_away: OpenNorm = OpenNorm(
        "the person moved abroad for good or stayed there for two years without a break and with a lasting purpose, and the permit was not kept on request",
        "Has the authority found that the person moved abroad for good, or stayed there for two years with a lasting purpose?",
        decided_by="the authority that granted the permit decides",
    )
    suspected_of_selling_sex: OpenNorm = OpenNorm(
        "there are good grounds to suspect that the person sells sexual services",
        "Has the authority found good grounds to suspect that the person sells sexual services?",
        decided_by="the police, the border control authority or the Immigration Service decides",
    )
    only_a_fine_expected: OpenNorm = OpenNorm(
        "the person's offence is minor, and only a fine is to be expected",
        "Has the prosecutor found that the person's offence is minor and would bring only a fine?",
        decided_by="the prosecutor decides",
    )
    lack_of_insight: OpenNorm = OpenNorm(
        "the person's offence comes from lack of insight or thoughtlessness",
        "Has the prosecutor or the court found lack of insight or thoughtlessness behind the person's offence?",
        decided_by="the prosecutor or the court decides",
    )


class FinnishCharge(FactGroup, key="finland"):
    """What only the criminal law of Finland asks of the accused."""

    company_at_fault: OpenNorm = OpenNorm(
        "the management took part in the offence or allowed it, or the care to prevent it was lacking",
        "Has the court found that the management took part or allowed it, or that care was lacking?",
        decided_by="the court decides",
    )
    prosecutor_general_orders: YesNo = YesNo(
        "the Prosecutor General has ordered the trial",
        "Has the Prosecutor General ordered the trial?",
    )
    in_public_place: YesNo = YesNo(
        "the sex was bought or offered in a public place",
        "Was the sex bought or offered in a public place?",
    )
    work_discrimination: OpenNorm = OpenNorm(
        "the accused discriminated against the worker or job-seeker",
        "Has the court found discrimination at work?",
        decided_by="the court decides",
    )
    considerable_disadvantage: OpenNorm = OpenNorm(
        "the discrimination put the worker at a considerable disadvantage",
        "Has the court found a considerable disadvantage?",
        decided_by="the court decides",
    )
    charged: YesNo = YesNo(
        "the summons was served on the accused, or punishment was claimed in court in their presence",
        "Was the summons served on the accused, or punishment claimed in court in their presence?",
        note="Not a charge that was withdrawn or dismissed unexamined; the day is time_bar.interrupted_on",
    )
    more_time_demanded: OpenNorm = OpenNorm(
        "a very important public interest demands more time for the charge, on a listed ground",
        "Has the court found a very important public interest in more time for the charge?",
        decided_by="the court decides",
    )
    more_time_given: YesNo = YesNo(
        "the court has given one more year for the charge",
        "Has the court given one more year for the charge?",
    )
