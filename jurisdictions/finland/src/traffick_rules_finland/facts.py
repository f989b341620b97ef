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
