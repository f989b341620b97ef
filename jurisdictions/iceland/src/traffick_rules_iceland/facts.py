"""What Icelandic law asks, beside the shared vocabulary."""

from traffick_rules.facts import Day, FactGroup, OpenNorm, YesNo


class IcelandicCase(FactGroup, key="iceland"):
    """What only Icelandic law asks."""

    police_opinion_positive: YesNo = YesNo(
        "the police hold the person to be a possible victim, in their opinion on the permit",
        "Do the police, in their opinion on the permit, hold the person to be a possible victim?",
    )
    helped_asylum_case: YesNo = YesNo(
        "a report was taken, and the person gave information and helped with the asylum case",
        "Was a report taken, and did the person give information and help with the asylum case?",
    )
    job_terms_met: YesNo = YesNo(
        "there is a contract on local terms for a particular job, the opinion of a union that covers it, and the employer's health insurance or, to extend the permit, the taxes and charge paid",
        "Are there a contract on local terms, the union's opinion (if one covers the job), and the employer's health insurance or, for an extension, the taxes paid?",
    )
    staffing_agency: YesNo = YesNo(
        "the job is with a staffing agency", "Is the job with a staffing agency?"
    )
    schengen_permit: YesNo = YesNo(
        "the person holds a residence permit of another Schengen State",
        "Does the person hold a residence permit of another Schengen State?",
    )
    internal_protection: OpenNorm = OpenNorm(
        "the person can fairly be asked to take real protection in another part of the home country",
        "Has the Directorate found real protection in another part of the home country?",
        decided_by="the Directorate of Immigration decides",
    )
    strong_fairness_grounds: OpenNorm = OpenNorm(
        "strong grounds of fairness speak for letting the person stay until the decision",
        "Has the Directorate found strong grounds of fairness for a stay until it decides?",
        decided_by="the Directorate of Immigration decides",
    )
    set_aside: OpenNorm = OpenNorm(
        "it is a special case, in which conditions of the permit after a long wait are set aside",
        "Has the Directorate set aside conditions of the permit after a long wait, as in a special case?",
        decided_by="the Directorate of Immigration decides",
    )
    household_with_child: YesNo = YesNo(
        "the person is a relative in the household of a child",
        "Does the person live in the household of a child of the family?",
    )
    left_on: Day = Day(
        "the day on which the person left or was removed",
        "On which day did the person leave, or was removed?",
    )
    notified_on: Day = Day(
        "the day on which the person was told of the decision on stay or asylum",
        "On which day was the person told of the decision on stay or asylum?",
    )
    safe_country_priority: YesNo = YesNo(
        "the asylum claim of a citizen of a safe country was handled with priority",
        "Was the claim handled with priority, because the person's country is on the list of safe ones?",
    )
    circumstances_changed: OpenNorm = OpenNorm(
        "circumstances have changed since the expulsion",
        "Has the Directorate found that circumstances changed since the expulsion?",
        decided_by="the Directorate of Immigration decides",
    )
    decision_suspended: YesNo = YesNo(
        "the Appeals Board has suspended the decision by which the person must leave",
        "Has the Appeals Board suspended the decision by which the person must leave?",
    )
    home_state_asked: YesNo = YesNo(
        "help from the person's home State has been looked for",
        "Has help from the person's home State been looked for?",
    )
    entry_excused: OpenNorm = OpenNorm(
        "the person came straight from danger or is a stateless refugee, reported in time or had good reason not to, and gave a reason",
        "Has the court found that the person came straight from danger, reported in time or had good reason not to, and gave a reason?",
        decided_by="the court decides",
    )
    reported_without_undue_delay: OpenNorm = OpenNorm(
        "the report to the police came without undue delay",
        "Has the compensation board found that the report came without undue delay?",
        decided_by="the compensation board decides",
    )
    special_case: OpenNorm = OpenNorm(
        "the case is special, so that compensation is paid for an offence abroad",
        "Has the compensation board found that the case, of an offence abroad, is special?",
        decided_by="the compensation board decides",
    )
    value_confiscated: YesNo = YesNo(
        "value was confiscated from the offender", "Was value confiscated from the offender?"
    )


class IcelandicCharge(FactGroup, key="iceland"):
    """What only Icelandic law asks of a charge."""

    paid_carer_of_child: YesNo = YesNo(
        "the one whose consent was paid for was in charge of the child",
        "Was the one whose consent was paid for in charge of the child?",
    )
    document_acts: YesNo = YesNo(
        "travel or identity papers were forged, procured, withheld or destroyed to ease trafficking",
        "Were papers forged, procured, withheld or destroyed in order to ease trafficking?",
    )
    helped_after: YesNo = YesNo(
        "the accused helped after the offence or shared in the profit",
        "Did the accused help after the offence or share in the profit?",
    )
    can_bring_large_gain: OpenNorm = OpenNorm(
        "the offence can bring large gain",
        "Has the court found that the offence can bring large gain?",
        decided_by="the court decides",
    )
    violence_against_witness: YesNo = YesNo(
        "violence or threats were used against a witness or their family",
        "Were violence or threats used against a witness or their family?",
    )
    investigated: YesNo = YesNo(
        "an investigation against the accused as a suspect has begun",
        "Has an investigation against the accused as a suspect begun?",
    )
    investigation_ended: YesNo = YesNo(
        "the investigation was dropped or stopped for an indefinite time, or no charge stands",
        "Was the investigation dropped or stopped for an indefinite time, or is there no charge, or a charge withdrawn?",
    )
    means_named: OpenNorm = OpenNorm(
        "the method comes under a means that the text names",
        "Has the court found that the method comes under a means that the text names?",
        decided_by="the court decides",
    )
    purpose_named: OpenNorm = OpenNorm(
        "what was intended comes under a purpose that the text names",
        "Has the court found that what was intended comes under a purpose that the text names?",
        decided_by="the court decides",
    )
    limb_named: OpenNorm = OpenNorm(
        "what was done comes under a limb of the offence that the text names",
        "Has the court found that what was done comes under a limb that the text names?",
        decided_by="the court decides",
    )
    mediated_improperly: YesNo = YesNo(
        "work, housing or papers were mediated in improper use of the foreigner's situation",
        "Were work, housing or papers mediated in improper use of the foreigner's situation?",
    )
    grave_offence_agreed: YesNo = YesNo(
        "an offence that carries at least 4 years was agreed on",
        "Was an offence that carries at least 4 years agreed on?",
    )
