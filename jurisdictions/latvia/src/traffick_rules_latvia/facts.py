"""What Latvian law asks, beside the shared vocabulary."""

from traffick_rules.facts import FactGroup, OpenNorm, WholeNumber, YesNo


class LatvianCase(FactGroup, key="latvia"):
    """What only Latvian law asks."""

    wrong_body: YesNo = YesNo(
        "the reflection period was asked for at a body that is not competent",
        "Was the reflection period asked for at a body that is not competent?",
    )
    needs_no_invitation: YesNo = YesNo(
        "the person needs no inviter for the permit",
        "Can the person apply for the permit without an inviter?",
    )
    state_interest: OpenNorm = OpenNorm(
        "the interests of the State call for the stay",
        "Has the Minister of the Interior found that the interests of the State call for the stay?",
        decided_by="the Minister of the Interior decides",
    )
    trial_support_received: YesNo = YesNo(
        "the person receives the support during the criminal proceedings",
        "Does the person receive the support during the criminal proceedings?",
    )
    long_treatment: YesNo = YesNo(
        "the person needs long treatment that cannot be combined with the service",
        "Does the person need long treatment that cannot be combined with the service?",
    )
    breaks_rules: YesNo = YesNo(
        "the person does not take part in the service or breaks its rules",
        "Does the person stay away from the service or break its rules?",
    )
    travel_paid: YesNo = YesNo(
        "the person's travel from abroad to the service was paid",
        "Was the person's travel from abroad to the service paid?",
    )
    cannot_travel_alone: YesNo = YesNo(
        "the person cannot travel to the service alone",
        "Is the person unable to travel to the service alone?",
    )
    international_duty_to_legal_aid: OpenNorm = OpenNorm(
        "an international obligation of Latvia gives the person legal aid",
        "Has the Court Administration found that an international obligation gives legal aid?",
        decided_by="the Court Administration decides",
    )
    direct_questioning_harmful: OpenNorm = OpenNorm(
        "direct questioning can harm the child",
        "Has a psychologist found that direct questioning can harm the child?",
        decided_by="the psychologist finds it",
    )
    criterion_found: OpenNorm = OpenNorm(
        "the commission finds that what was done meets each criterion that is asked",
        "Has the commission found that what was done meets each criterion that is asked?",
        decided_by="the commission of the providers decides",
    )
    hours_with_police: WholeNumber = WholeNumber(
        "the hours since the child was brought to the police without being handed over",
        "How many hours has the child been with the police without being handed over?",
        minimum=0,
        maximum=1_000,
        unit="hours",
    )


class LatvianCharge(FactGroup, key="latvia"):
    """What only Latvian law asks of a charge."""

    charge_served: YesNo = YesNo(
        "the charge was served, or the extradition request was notified",
        "Was the charge served, or the extradition request notified?",
    )
    new_offence: YesNo = YesNo(
        "the accused committed a new offence before the time was over",
        "Did the accused commit a new offence before the time was over?",
    )
    concealed: YesNo = YesNo("the person was concealed", "Was the person concealed?")
    listed_means: OpenNorm = OpenNorm(
        "the court finds violence, a threat, taking away by deceit, or abuse of dependence or helplessness",
        "Has the court found violence, threats, taking away by deceit, or abuse of dependence or helplessness?",
        decided_by="the court decides",
    )
    listed_purpose: OpenNorm = OpenNorm(
        "the court finds compelled work, servitude or a form like slavery in the purpose",
        "Has the court found compelled work, servitude or a form like slavery in the purpose?",
        decided_by="the court decides",
    )
    revenge_or_blackmail: YesNo = YesNo(
        "it was done out of revenge or for blackmail",
        "Was it done out of revenge or for blackmail?",
    )
    particularly_exploitative_conditions: OpenNorm = OpenNorm(
        "the working conditions were particularly exploitative",
        "Has the court found particularly exploitative working conditions?",
        decided_by="the court decides",
    )
    employment_rules_broken: YesNo = YesNo(
        "the employer broke the rules on employment, with substantial harm",
        "Did the employer break the rules on employment, with substantial harm?",
    )
    medical_person: YesNo = YesNo(
        "the accused is a medical person", "Is the accused a medical person?"
    )
    no_new_offence_expected: OpenNorm = OpenNorm(
        "no new offence is expected of the offender under supervision",
        "Has the court found that no new offence is to be expected?",
        decided_by="the court decides",
    )
