"""Neighbouring offences: prostitution, use of a victim, illegal employment, sham residence, kidnapping, organs."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_latvia.facts import LatvianCharge
from traffick_rules_latvia.sentencing import (
    ATTEMPT,
    CONSEQUENCES,
    GROUP,
    LV_OFF_ATT,
    ORGANISED,
    REPEATED,
    UNDER_14,
    UNDER_16,
    UNDER_18,
    WAGES,
    aggravated,
)
from traffick_rules_latvia.sources import provision

FINE_INSTEAD = Fine(FineRole.INSTEAD)
ORDINARY = "no graver degree is met"


def _degrees(
    code: str, *texts: tuple[Provision, Condition, Length | None, Length]
) -> tuple[Degree, ...]:
    """A degree by the texts of its times: each when it is met, its minimum and its maximum."""
    return tuple(
        Degree(
            code=code,
            title=law.says,
            when=when,
            provisions=(law,),
            minimum=least and law.gives(least),
            maximum=law.gives(most),
        )
        for law, when, least, most in texts
    )


# Criminal Law s. 165: living on another's prostitution.

LV_PROC_A = provision("LV-PROC-A", "Living on another's prostitution: up to 4 years.")
LV_PROC_B = provision("LV-PROC-B", "Living on another's prostitution: up to 6 years.")
LV_PROC = provision(
    "LV-PROC", "Living on another's prostitution: up to 5 years or a lighter penalty."
)
LV_PROC_2A = provision("LV-PROC-2A", "By a group with prior agreement or on minors: up to 8 years.")
LV_PROC_2 = provision("LV-PROC-2", "By any group or on a minor: up to 8 years.")
LV_PROC_3A = provision("LV-PROC-3A", "Victims under 14: 5 to 12 years.")
LV_PROC_3B = provision("LV-PROC-3B", "Organised group or victims under 14: 5 to 15 years.")
LV_PROC_3C = provision("LV-PROC-3C", "Organised group or victim under 16: 5 to 15 years.")
LV_BUY_ADULT = provision(
    "LV-BUY-ADULT",
    "Buying sex from an adult who is not known to be a victim of trafficking is no crime; prostitution is legal within limits.",
)

PROCURING = SentencingRule(
    code="procuring",
    kind=OffenceKind.PROCURING,
    title="Living on another's prostitution",
    local_title="sutenerisms",
    provisions=(LV_OFF_ATT,),
    when=includes(Procuring.conduct, ProcuringConduct.EXPLOITING_PROSTITUTION),
    degrees=(
        *_degrees(
            "gravest",
            (LV_PROC_3A, UNDER_14, years(5), years(12)),
            (LV_PROC_3B, any_of(ORGANISED, UNDER_14), years(5), years(15)),
            (LV_PROC_3C, any_of(ORGANISED, UNDER_16), years(5), years(15)),
        ),
        *_degrees(
            "gross",
            (LV_PROC_2A, any_of(GROUP, UNDER_18), None, years(8)),
            (LV_PROC_2, any_of(GROUP, UNDER_18), None, years(8)),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(LV_OFF_ATT,),
            maximum=(
                LV_PROC_A.gives(years(4)),
                LV_PROC_B.gives(years(6)),
                LV_PROC.gives(years(5)),
            ),
            fine=LV_PROC.gives(FINE_INSTEAD),
        ),
    ),
    circumstances=(ATTEMPT,),
)

# Criminal Law s. 164: involving in prostitution, and using a victim or a minor.

LV_PROC_164_A = provision(
    "LV-PROC-164-A", "Compelling to prostitution: up to 3 years, arrest or fine."
)
LV_PROC_164_B = provision(
    "LV-PROC-164-B", "Involving a person in prostitution: up to 3 years or a lighter penalty."
)
LV_PROC_164_A2 = provision(
    "LV-PROC-164-A2",
    "Drawing in by abuse of trust, deceit, dependence or helplessness: up to 5 years or fine.",
)
LV_PROC_164_B2 = provision(
    "LV-PROC-164-B2",
    "Compelling, or drawing in by abuse of trust, deceit, dependence or helplessness: 2 to 6 years or a fine.",
)
LV_PROC_164_C = provision(
    "LV-PROC-164-C",
    "Compelling, or drawing in by abuse of trust, deceit, dependence or helplessness: up to 5 years or a lighter penalty.",
)
LV_PROC_164_A3 = provision(
    "LV-PROC-164-A3", "Inducing or compelling a minor, or giving premises to minors: up to 6 years."
)
LV_PROC_164_B3 = provision(
    "LV-PROC-164-B3", "Repeatedly or by a group, a minor, or premises for minors: 5 to 8 years."
)
LV_PROC_164_C3 = provision(
    "LV-PROC-164-C3", "Repeatedly or by a group, a minor, or premises for minors: 3 to 8 years."
)
LV_PROC_164 = provision("LV-PROC-164", "By a group, a minor, or premises for minors: 3 to 8 years.")
LV_PROC_164_U14 = provision(
    "LV-PROC-164-U14", "Inducing or compelling a person under 14: 5 to 12 years."
)
LV_PROC_164_U14B = provision(
    "LV-PROC-164-U14B", "Inducing, involving or compelling a person under 14: 5 to 12 years."
)
LV_PROC_164_U16 = provision(
    "LV-PROC-164-U16", "Inducing, involving or compelling a person under 16: 5 to 12 years."
)
LV_PROC_164_ORG = provision(
    "LV-PROC-164-ORG", "Any act of the section by an organised group: 5 to 15 years."
)
LV_OFF_USER = provision(
    "LV-OFF-USER",
    "Knowingly using the prostitution of a victim of trafficking: up to 5 years or a lighter penalty.",
)
LV_BUY_CHILD = provision(
    "LV-BUY-CHILD",
    "Using the prostitution of a person under 18: up to 5 years or a lighter penalty.",
)

COMPELLED = includes(Trafficking.means, Means.FORCE, Means.THREAT, Means.COERCION, Means.PRESSURE)
DRAWN_IN = includes(
    Trafficking.means,
    Means.DECEPTION,
    Means.FRAUD,
    Means.TAKING_AWAY_BY_DECEIT,
    Means.DEPENDENCE,
    Means.HELPLESSNESS,
)
INVOLVED = includes(
    Procuring.conduct,
    ProcuringConduct.INDUCING_FOR_GAIN,
    ProcuringConduct.INFLUENCING,
    ProcuringConduct.HOLDING_BACK,
    ProcuringConduct.HELPING_PERSON_UNDER_18,
)
ABUSED = any_of(COMPELLED, DRAWN_IN)
MINOR_OR_GROUP = any_of(UNDER_18, GROUP)
FOR_2001 = any_of(GROUP, REPEATED, UNDER_18)

INVOLVING = SentencingRule(
    code="involving_in_prostitution",
    kind=OffenceKind.PROCURING,
    title="Compelling to, or involving in, prostitution",
    local_title="iesaistīšana prostitūcijā",
    provisions=(LV_OFF_ATT,),
    when=(
        LV_PROC_164_A.gives(all_of(INVOLVED, any_of(ABUSED, UNDER_18))),
        LV_PROC_164_B.gives(INVOLVED),
    ),
    degrees=(
        *_degrees("organised", (LV_PROC_164_ORG, ORGANISED, years(5), years(15))),
        *_degrees(
            "gravest",
            (LV_PROC_164_U14, UNDER_14, years(5), years(12)),
            (LV_PROC_164_U14B, UNDER_14, years(5), years(12)),
            (LV_PROC_164_U16, UNDER_16, years(5), years(12)),
        ),
        *_degrees(
            "gross",
            (LV_PROC_164_A3, UNDER_18, None, years(6)),
            (LV_PROC_164_B3, FOR_2001, years(5), years(8)),
            (LV_PROC_164_C3, FOR_2001, years(3), years(8)),
            (LV_PROC_164, MINOR_OR_GROUP, years(3), years(8)),
        ),
        *_degrees(
            "abuse",
            (LV_PROC_164_A2, DRAWN_IN, None, years(5)),
            (LV_PROC_164_B2, ABUSED, years(2), years(6)),
            (LV_PROC_164_C, ABUSED, None, years(5)),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(LV_OFF_ATT,),
            maximum=(LV_PROC_164_A.gives(years(3)), LV_PROC_164_B.gives(years(3))),
            fine=(LV_PROC_164_A.gives(FINE_INSTEAD), LV_PROC_164_B.gives(FINE_INSTEAD)),
        ),
    ),
    circumstances=(ATTEMPT,),
)


def _use(code: str, title: str, law: Provision, of: Condition | OpenNorm) -> SentencingRule:
    return SentencingRule(
        code=code,
        title=title,
        provisions=(law, LV_BUY_ADULT),
        when=all_of(includes(Use.services, Service.SEXUAL), of),
        degrees=(
            Degree(
                code="ordinary",
                title="the offence as a whole",
                provisions=(law,),
                maximum=law.gives(years(5)),
                fine=law.gives(FINE_INSTEAD),
            ),
        ),
    )


KNOWING_USE = _use(
    "knowing_use",
    "Knowingly using the prostitution of a victim of trafficking",
    LV_OFF_USER,
    Use.knew,
)
USE_OF_A_MINOR = _use("use_of_minor", "Using the prostitution of a minor", LV_BUY_CHILD, UNDER_18)

# Criminal Law s. 165¹: sending for sexual exploitation; s. 163¹: brothel.

LV_SEND_ABROAD = provision("LV-SEND-ABROAD", "The person must be sent to a foreign country.")
LV_SEND_SCOPE = provision("LV-SEND-SCOPE", "The destination need not be abroad.")
LV_SEND_SCOPE_B = provision(
    "LV-SEND-SCOPE-B",
    "Sending is any conduct that for this purpose furthers movement, transit or stay, lawful or not, in one or more States.",
)
LV_SEND_A = provision(
    "LV-SEND-A", "Sending a consenting person for sexual exploitation: up to 4 years."
)
LV_SEND_B = provision(
    "LV-SEND-B", "Sending a consenting person for sexual exploitation: up to 6 years."
)
LV_SEND = provision(
    "LV-SEND",
    "Sending a consenting person for sexual exploitation: up to 5 years or a lighter penalty.",
)
LV_SEND_2A = provision("LV-SEND-2A", "For gain or with a minor: up to 10 years.")
LV_SEND_2B = provision(
    "LV-SEND-2B",
    "For gain, by a group with prior agreement or repeatedly: up to 10 years; minors leave this section.",
)
LV_SEND_2 = provision("LV-SEND-2", "For gain or by a group with prior agreement: up to 10 years.")
LV_SEND_3A = provision(
    "LV-SEND-3A", "By an organised group or with a person under 14: 8 to 15 years."
)
LV_SEND_3B = provision("LV-SEND-3B", "By an organised group: 8 to 15 years.")
LV_SEND_3 = provision("LV-SEND-3", "By an organised group: 5 to 15 years.")
LV_BROTHEL_A = provision(
    "LV-BROTHEL-A",
    "Setting up, keeping, running or financing a brothel: up to 5 years, community work or a fine.",
)
LV_BROTHEL = provision(
    "LV-BROTHEL",
    "Setting up, keeping, running or financing a brothel: up to 3 years or a lighter penalty.",
)

SENT = all_of(
    Trafficking.consent,
    includes(
        Trafficking.purposes,
        Purpose.PROSTITUTION,
        Purpose.OTHER_SEXUAL_EXPLOITATION,
        Purpose.PORNOGRAPHY,
        Purpose.PORNOGRAPHIC_PERFORMANCE,
    ),
    includes(Trafficking.acts, Act.TRANSPORTATION, Act.TRANSFER, Act.RECRUITMENT),
)
SENDING_2000 = SentencingRule(
    code="sending",
    kind=OffenceKind.PROCURING,
    detail=True,
    title="Sending a consenting person for sexual exploitation",
    local_title="nosūtīšana seksuālai izmantošanai",
    provisions=(LV_SEND_ABROAD,),
    when=all_of(SENT, cited(Trafficking.border_crossed, LV_SEND_ABROAD)),
    degrees=(
        *_degrees("gravest", (LV_SEND_3A, any_of(ORGANISED, UNDER_14), years(8), years(15))),
        *_degrees("gross", (LV_SEND_2A, any_of(Gravity.gain, UNDER_18), None, years(10))),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(LV_SEND_ABROAD,),
            maximum=(LV_SEND_A.gives(years(4)), LV_SEND_B.gives(years(6), until="2008-01-11")),
        ),
    ),
    circumstances=(ATTEMPT,),
)
SENDING = SENDING_2000.then(
    provisions=(LV_SEND_SCOPE, LV_SEND_SCOPE_B),
    when=SENT,
    degrees=(
        *_degrees(
            "gravest",
            (LV_SEND_3B, ORGANISED, years(8), years(15)),
            (LV_SEND_3, ORGANISED, years(5), years(15)),
        ),
        *_degrees(
            "gross",
            (LV_SEND_2B, any_of(Gravity.gain, GROUP, REPEATED), None, years(10)),
            (LV_SEND_2, any_of(Gravity.gain, GROUP), None, years(10)),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(LV_SEND_SCOPE,),
            maximum=(LV_SEND_B.gives(years(6), since="2008-01-12"), LV_SEND.gives(years(5))),
            fine=LV_SEND.gives(FINE_INSTEAD),
        ),
    ),
)
BROTHEL_2009 = SentencingRule(
    code="brothel",
    detail=True,
    title="Setting up, keeping, running or financing a brothel",
    provisions=(LV_BROTHEL_A,),
    when=includes(Procuring.conduct, ProcuringConduct.RUNNING_A_BROTHEL),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(LV_BROTHEL_A,),
            maximum=LV_BROTHEL_A.gives(years(5)),
            fine=LV_BROTHEL_A.gives(FINE_INSTEAD),
        ),
    ),
)
BROTHEL = BROTHEL_2009.then(
    provisions=(LV_BROTHEL,),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(LV_BROTHEL,),
            maximum=LV_BROTHEL.gives(years(3)),
            fine=LV_BROTHEL.gives(FINE_INSTEAD),
        ),
    ),
)

# Criminal Law s. 280: employment of a person without the right to stay, and breach of the rules on employment.

LV_OFF_EMP_A = provision(
    "LV-OFF-EMP-A",
    "Employer of a person without right to stay who is a minor, one of more than five, works under particularly exploitative conditions, or is knowingly a victim of trafficking: arrest, community work or a fine up to 200 minimum wages.",
)
LV_OFF_EMP_B = provision(
    "LV-OFF-EMP-B", "The same: short imprisonment of 15 days to 3 months, community work or a fine."
)
LV_OFF_EMP = provision("LV-OFF-EMP", "The same: up to 3 years or a lighter penalty.")
LV_OFF_EMP_1A = provision(
    "LV-OFF-EMP-1A",
    "Employer who breaks employment rules with substantial harm: arrest, community work or a fine up to 100 minimum wages.",
)
LV_OFF_EMP_1B = provision(
    "LV-OFF-EMP-1B",
    "Employer who breaks employment rules with substantial harm: short imprisonment, community work or a fine.",
)
LV_OFF_EMP_1 = provision(
    "LV-OFF-EMP-1",
    "Employer who breaks employment rules with substantial harm: up to 1 year or a lighter penalty.",
)
LV_OFF_ARREST = provision(
    "LV-OFF-ARREST", "Arrest, a kind of penalty to March 2013, is 3 days to 3 months."
)
LV_OFF_ARREST_A = provision("LV-OFF-ARREST-A", "Arrest is 3 days to 6 months.")


def _employment(
    code: str, title: str, when: Condition, wages: int, *laws: Provision, longest: Length
) -> tuple[SentencingRule, ...]:
    """The offence under arrest, short imprisonment and imprisonment."""
    arrest, short, prison = laws
    fine = Fine(FineRole.INSTEAD, up_to(Amount(wages, WAGES)))

    def degree(
        law: Provision, least: Length | None, most: Length, fine: Fine
    ) -> tuple[Degree, ...]:
        return (
            Degree(
                code="ordinary",
                title="the offence as a whole",
                provisions=(law,),
                minimum=least and law.gives(least),
                maximum=law.gives(most),
                fine=law.gives(fine),
            ),
        )

    first = SentencingRule(
        code=code,
        detail=True,
        title=title,
        provisions=(arrest, LV_OFF_ARREST),
        when=when,
        degrees=degree(arrest, days(3), months(3), fine),
    )
    return (
        first,
        first.then(provisions=(short,), degrees=degree(short, days(15), months(3), FINE_INSTEAD)),
        first.then(provisions=(prison,), degrees=degree(prison, None, longest, FINE_INSTEAD)),
    )


EMPLOYMENT_2011, EMPLOYMENT_2013, EMPLOYMENT = _employment(
    "illegal_employment",
    "Employing a person without the right to stay",
    all_of(
        Accused.employer,
        Work.employed_illegally,
        any_of(
            Work.worked_as_child,
            at_least(Gravity.workers_without_stay, 6),
            LatvianCharge.particularly_exploitative_conditions,
            Use.knew,
        ),
    ),
    200,
    LV_OFF_EMP_A,
    LV_OFF_EMP_B,
    LV_OFF_EMP,
    longest=years(3),
)
BREACH_2011, BREACH_2013, BREACH = _employment(
    "employment_rules",
    "Breaking the rules on employment with substantial harm",
    all_of(Accused.employer, LatvianCharge.employment_rules_broken),
    100,
    LV_OFF_EMP_1A,
    LV_OFF_EMP_1B,
    LV_OFF_EMP_1,
    longest=years(1),
)

# Criminal Law s. 285²: sham residence.

LV_SHAM = provision(
    "LV-SHAM",
    "Maliciously giving a person the chance of a lawful right of residence in Latvia, the EU, the EEA or Switzerland (sham marriages): up to 3 years or a lighter penalty.",
)
LV_SHAM_2 = provision(
    "LV-SHAM-2", "For gain, for two or more persons or by a group: up to 5 years."
)
LV_SHAM_B = provision(
    "LV-SHAM-B", "For gain, for two or more persons or by a group: up to 6 years."
)
LV_SHAM_3 = provision(
    "LV-SHAM-3",
    "By an organised group, with serious consequences or for more than five persons: 2 to 8 years.",
)

SECOND_SHAM = any_of(Gravity.gain, at_least(Gravity.victims, 2), GROUP)
SHAM_RESIDENCE = SentencingRule(
    code="sham_residence",
    detail=True,
    title="Maliciously giving the chance of a lawful residence",
    provisions=(LV_SHAM,),
    when=includes(Trafficking.purposes, Purpose.SHAM_MARRIAGE),
    degrees=(
        *_degrees(
            "gravest",
            (
                LV_SHAM_3,
                any_of(ORGANISED, CONSEQUENCES, at_least(Gravity.victims, 6)),
                years(2),
                years(8),
            ),
        ),
        *_degrees(
            "gross",
            (LV_SHAM_2, SECOND_SHAM, None, years(5)),
            (LV_SHAM_B, SECOND_SHAM, None, years(6)),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(LV_SHAM,),
            maximum=LV_SHAM.gives(years(3)),
            fine=LV_SHAM.gives(FINE_INSTEAD),
        ),
    ),
)

# Criminal Law ss. 152, 153: deprivation of liberty, kidnapping.

LV_KIDNAP_1A = provision(
    "LV-KIDNAP-1A",
    "Seizing by violence, threats or taking away by deceit, out of revenge, for gain or for blackmail: up to 10 years.",
)
LV_KIDNAP_1B = provision(
    "LV-KIDNAP-1B",
    "Seizing by violence, threats, taking away by deceit or use of a helpless state: up to 10 years.",
)
LV_KIDNAP = provision("LV-KIDNAP", "Kidnapping: up to 5 years or a lighter penalty.")
LV_KIDNAP_2A = provision("LV-KIDNAP-2A", "Repeated kidnapping: 5 to 12 years.")
LV_KIDNAP_2B = provision(
    "LV-KIDNAP-2B", "Repeated kidnapping, or of a person under 14: 5 to 12 years."
)
LV_KIDNAP_2 = provision("LV-KIDNAP-2", "Kidnapping of a minor: up to 7 years.")
LV_KIDNAP_3A = provision("LV-KIDNAP-3A", "Kidnapping with serious consequences: 5 to 15 years.")
LV_KIDNAP_3B = provision(
    "LV-KIDNAP-3B", "Kidnapping with serious consequences or by an organised group: 5 to 15 years."
)
LV_KIDNAP_3 = provision(
    "LV-KIDNAP-3",
    "Kidnapping with serious consequences, of a person under 14 or by an organised group: 3 to 12 years.",
)
LV_DEPRIV_1A = provision("LV-DEPRIV-1A", "Unlawful deprivation of liberty: arrest or a fine.")
LV_DEPRIV_1B = provision(
    "LV-DEPRIV-1B",
    "Unlawful deprivation of liberty: short imprisonment of 15 days to 3 months, community work or a fine.",
)
LV_DEPRIV = provision(
    "LV-DEPRIV", "Unlawful deprivation of liberty: up to 1 year or a lighter penalty."
)
LV_DEPRIV_2A = provision(
    "LV-DEPRIV-2A",
    "In a dangerous or painful way, over a week, repeatedly or by a group with prior agreement: up to 3 years.",
)
LV_DEPRIV_2 = provision(
    "LV-DEPRIV-2",
    "In a dangerous or painful way, over a week or by a group with prior agreement: up to 3 years or a lighter penalty.",
)
LV_DEPRIV_3A = provision("LV-DEPRIV-3A", "With serious consequences: up to 10 years.")
LV_DEPRIV_3B = provision(
    "LV-DEPRIV-3B", "With serious consequences or by an organised group: up to 10 years."
)
LV_DEPRIV_3 = provision(
    "LV-DEPRIV-3", "With serious consequences or by an organised group: up to 7 years."
)

SEIZED = any_of(
    includes(Trafficking.means, Means.ABDUCTION, Means.TAKING_AWAY_BY_DECEIT),
    all_of(
        includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
        includes(Trafficking.means, Means.FORCE, Means.THREAT),
    ),
)
KIDNAPPING = SentencingRule(
    code="kidnapping",
    detail=True,
    title="Kidnapping",
    local_title="personas nolaupīšana",
    provisions=(LV_OFF_ATT,),
    when=(
        LV_KIDNAP_1A.gives(
            all_of(
                SEIZED,
                any_of(Gravity.gain, not_read("whether it was revenge or blackmail is not asked")),
            )
        ),
        LV_KIDNAP_1B.gives(
            any_of(
                SEIZED,
                all_of(
                    includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
                    includes(Trafficking.means, Means.HELPLESSNESS),
                ),
            )
        ),
        LV_KIDNAP.gives(
            any_of(
                SEIZED,
                all_of(
                    includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
                    includes(Trafficking.means, Means.HELPLESSNESS),
                ),
            )
        ),
    ),
    degrees=(
        *_degrees(
            "gravest",
            (LV_KIDNAP_3A, CONSEQUENCES, years(5), years(15)),
            (LV_KIDNAP_3B, any_of(CONSEQUENCES, ORGANISED), years(5), years(15)),
            (LV_KIDNAP_3, any_of(CONSEQUENCES, UNDER_14, ORGANISED), years(3), years(12)),
        ),
        *_degrees(
            "gross",
            (LV_KIDNAP_2A, REPEATED, years(5), years(12)),
            (LV_KIDNAP_2B, any_of(REPEATED, UNDER_14), years(5), years(12)),
            (LV_KIDNAP_2, UNDER_18, None, years(7)),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(LV_OFF_ATT,),
            maximum=(
                LV_KIDNAP_1A.gives(years(10)),
                LV_KIDNAP_1B.gives(years(10)),
                LV_KIDNAP.gives(years(5)),
            ),
            fine=LV_KIDNAP.gives(FINE_INSTEAD),
        ),
    ),
    circumstances=(ATTEMPT,),
)
PAINFUL_OR_LONG = aggravated(
    Aggravation.DANGER_TO_LIFE, Aggravation.GRAVE_SUFFERING, Aggravation.LONG_TIME
)
DEPRIVATION_OF_LIBERTY = SentencingRule(
    code="deprivation_of_liberty",
    detail=True,
    title="Unlawful deprivation of liberty",
    provisions=(LV_OFF_ATT, LV_OFF_ARREST_A, LV_OFF_ARREST),
    when=any_of(
        includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY),
        includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
    ),
    degrees=(
        *_degrees(
            "gravest",
            (LV_DEPRIV_3A, CONSEQUENCES, None, years(10)),
            (LV_DEPRIV_3B, any_of(CONSEQUENCES, ORGANISED), None, years(10)),
            (LV_DEPRIV_3, any_of(CONSEQUENCES, ORGANISED), None, years(7)),
        ),
        *_degrees(
            "gross",
            (LV_DEPRIV_2A, any_of(PAINFUL_OR_LONG, REPEATED, GROUP), None, years(3)),
            (LV_DEPRIV_2, any_of(PAINFUL_OR_LONG, GROUP), None, years(3)),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(LV_OFF_ATT,),
            minimum=LV_DEPRIV_1B.gives(days(15)),
            maximum=(
                LV_OFF_ARREST_A.gives(months(6)),
                LV_OFF_ARREST.gives(months(3)),
                LV_DEPRIV_1B.gives(months(3)),
                LV_DEPRIV.gives(years(1)),
            ),
            fine=(
                LV_DEPRIV_1A.gives(FINE_INSTEAD),
                LV_DEPRIV_1B.gives(FINE_INSTEAD),
                LV_DEPRIV.gives(FINE_INSTEAD),
            ),
        ),
    ),
)

# Criminal Law s. 139: illegal removal of tissue or organs.

LV_ORGAN_A = provision(
    "LV-ORGAN-A",
    "Illegal removal of tissue or organs for medical use by a medical person: up to 5 years.",
)
LV_ORGAN_B = provision(
    "LV-ORGAN-B",
    "Illegal removal of tissue or organs of a living person for medical use by a medical person: up to 7 years.",
)
LV_ORGAN = provision(
    "LV-ORGAN",
    "Illegal removal or use of tissue or organs of a living person: up to 5 years or a lighter penalty.",
)
LV_ORGAN_3 = provision("LV-ORGAN-3", "For gain or in a group: up to 7 years.")
LV_ORGAN_4 = provision("LV-ORGAN-4", "By a medical person or an organised group: up to 10 years.")

ORGANS = includes(Trafficking.purposes, Purpose.ORGAN_REMOVAL)
ORGANS_BY_MEDICAL_PERSON = all_of(ORGANS, LatvianCharge.medical_person)
ORGAN_REMOVAL = SentencingRule(
    code="organ_removal",
    detail=True,
    title="Illegal removal of tissue or organs",
    provisions=(LV_OFF_ATT,),
    when=(
        LV_ORGAN_A.gives(ORGANS_BY_MEDICAL_PERSON),
        LV_ORGAN_B.gives(ORGANS_BY_MEDICAL_PERSON),
        LV_ORGAN.gives(ORGANS),
    ),
    degrees=(
        *_degrees(
            "gravest",
            (LV_ORGAN_4, any_of(LatvianCharge.medical_person, ORGANISED), None, years(10)),
        ),
        *_degrees("gross", (LV_ORGAN_3, any_of(Gravity.gain, GROUP), None, years(7))),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(LV_OFF_ATT,),
            maximum=(
                LV_ORGAN_A.gives(years(5)),
                LV_ORGAN_B.gives(years(7)),
                LV_ORGAN.gives(years(5)),
            ),
            fine=LV_ORGAN.gives(FINE_INSTEAD),
        ),
    ),
)
