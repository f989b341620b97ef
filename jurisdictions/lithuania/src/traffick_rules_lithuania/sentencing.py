"""Trafficking in a person (art. 147), in a child (157), forced labour (147-1) and its use (147-2) in the Criminal Code."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_lithuania.facts import LithuanianCharge
from traffick_rules_lithuania.sources import provision

# What the offences have in common.

LT_OFF_PREP = provision(
    "LT-OFF-PREP", "Preparation is punished for arts. 147, 157 and 147-1(2) only."
)
LT_OFF_AGG_60_CRUEL = provision("LT-OFF-AGG-60-CRUEL", "Torture or special cruelty aggravates.")
LT_OFF_LEGAL_KIND = provision(
    "LT-OFF-LEGAL-KIND", "A legal person is fined, restricted in its activity or liquidated."
)
LT_OFF_LEGAL_PUBLISH = provision(
    "LT-OFF-LEGAL-PUBLISH",
    "A sentence on a legal person for a serious or very serious crime is published.",
)
LT_OFF_FINE_BIG = provision(
    "LT-OFF-FINE-BIG",
    "With a yearly income over 300,000 MGL, 2 to 15 % of that income; the upper limit is never below 100,000 MGL.",
)
LT_OFF_FINE_LEGAL = provision("LT-OFF-FINE-LEGAL", "Legal persons are fined 200 to 100,000 MGL.")
LT_TEMPORAL = provision(
    "LT-TEMPORAL", "The law of the day of the act counts; only a milder law reaches back."
)
LT_JURIS = provision(
    "LT-JURIS", "The Code covers arts. 147 and 157 by anybody, anywhere, whatever the law there."
)
LT_JURIS_83 = provision(
    "LT-JURIS-83",
    "For citizens and residents arts. 307(3) and 308(3) need not be punishable at the place; 307(3) was the offence with a minor to January 2025, since then it is running prostitution.",
)
LT_JURIS_83_157 = provision("LT-JURIS-83-157", "Art. 157 was named there, too.")
LT_OFF_GRADE = provision(
    "LT-OFF-GRADE",
    "Crimes of up to 3 years are minor, up to 6 medium, up to 10 serious, above that very serious: 147(1) and 147-1(2) are serious, 147(2) and 157 very serious, 147-1(1) and 147-2 minor.",
)

NATIONAL_OR_RESIDENT = any_of(includes(Accused.citizenships, Country.LT), Accused.resident)
LITHUANIAN_VICTIM = any_of(citizen_of("lt"), Reach.victim_resident)
MGL = "base amounts (MGL)"
TRIED = Proviso(Reach.tried_abroad, provision("LT-JURIS-DOUBLE"))


def stage(of: OffenceStage, law: Provision) -> Circumstance:
    """What is punishable although the offence was not completed."""
    return Circumstance(
        code=of.value,
        title=of.value,
        effect=CircumstanceEffect.PUNISHABLE,
        when=is_(Accused.stage, of),
        provisions=law,
    )


FINE_OF_A_LARGE_FIRM = DatedValue(
    "fine.legal_person.large",
    "the fine of a legal person with a yearly income over 300,000 MGL",
    LT_OFF_FINE_BIG.gives("2 to 15 % of the income, the upper limit never below 100,000 MGL"),
)


def company(
    law: Provision, published: tuple[Provision, ...] = (LT_OFF_LEGAL_PUBLISH,)
) -> Circumstance:
    """The liability of a legal person for an offence; the sentence is published where it can be a serious one."""
    return Circumstance(
        code="company",
        title="the offence of a legal person",
        effect=CircumstanceEffect.COMPANY_LIABLE,
        when=any_of(Accused.company, Accused.for_company),
        provisions=(law, LT_OFF_FINE_BIG, *published),
        fine=LT_OFF_FINE_LEGAL.gives(
            Fine(FineRole.ALONE, between(Amount(200, MGL), Amount(100_000, MGL)))
        ),
    )


def abroad(*without_it: Condition) -> Circumstance:
    """Acts abroad of citizens and residents, punishable there unless one of *without_it* holds."""
    return Circumstance(
        code="abroad",
        title="the act abroad of a citizen or permanent resident",
        effect=CircumstanceEffect.REACHES_ABROAD,
        when=all_of(NATIONAL_OR_RESIDENT, any_of(Reach.punishable_there, *without_it)),
        unless=TRIED,
        provisions=provision(
            "LT-JURIS-5",
            "Citizens and permanent residents answer for crimes abroad that are punishable there, too, up to the maximum of the place.",
        ),
    )


ABROAD_VICTIM = Circumstance(
    code="abroad_victim",
    title="the act abroad of a foreigner against a citizen or permanent resident",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=all_of(
        not_(NATIONAL_OR_RESIDENT),
        LITHUANIAN_VICTIM,
        Reach.punishable_there,
        LithuanianCharge.other_state_inactive,
    ),
    unless=TRIED,
    provisions=provision(
        "LT-JURIS-51",
        "Foreigners answer for acts abroad against citizens or permanent residents if the other State refuses to prosecute or does not.",
    ),
)
ATTEMPT = stage(OffenceStage.ATTEMPT, provision("LT-OFF-ATTEMPT"))
PREPARATION = stage(OffenceStage.PREPARATION, LT_OFF_PREP)
AGGRAVATED = Circumstance(
    code="aggravated",
    title="a general aggravating circumstance",
    effect=CircumstanceEffect.AGGRAVATES,
    when=any_of(
        includes(Gravity.aggravation, Aggravation.DEFENCELESS_VICTIM),
        all_of(
            includes(Gravity.aggravation, Aggravation.ABUSE_OF_VULNERABLE_POSITION),
            under_age_when_trafficked(CHILD_AGE),
        ),
        cited(
            includes(Gravity.aggravation, Aggravation.CRUELTY),
            LT_OFF_AGG_60_CRUEL,
            while_in_force=True,
        ),
    ),
    provisions=provision("LT-OFF-AGG-60"),
)
CONFISCATION = Circumstance(
    code="confiscation",
    title="confiscation of means and proceeds",
    effect=CircumstanceEffect.FOLLOWS,
    when=any_of(Gravity.gain, Gravity.tools_used),
    provisions=provision("LT-OFF-CONFISC"),
)
EVERYWHERE = Circumstance(
    code="abroad",
    title="the act abroad of anybody, punishable there or not",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=always(),
    unless=TRIED,
    provisions=(LT_JURIS, LT_JURIS_83_157),
)
NO_WORK_WITH_CHILDREN = Circumstance(
    code="no_work_with_children",
    title="no work with children",
    effect=CircumstanceEffect.FOLLOWS,
    when=always(),
    provisions=provision("LT-CHILD-WORKBAN"),
)
FIRM_BARRED = Circumstance(
    code="firm_barred",
    title="the firm is barred from lists of employers",
    effect=CircumstanceEffect.FOLLOWS,
    when=any_of(Accused.company, Accused.for_company),
    provisions=(
        provision("LT-OFF-HIRE-BAN-LC"),
        provision("LT-OFF-HIRE-BAN"),
    ),
)

# Means and acts.

DECEIT = (Means.DECEPTION, Means.FRAUD, Means.TAKING_AWAY_BY_DECEIT)
VIOLENCE = (
    Means.FORCE,
    Means.THREAT,
    Means.COERCION,
    Means.ABDUCTION,
    Means.DEPRIVATION_OF_LIBERTY,
    Means.REMOVAL_OF_RESISTANCE,
)
DEPENDENCE = (Means.ABUSE_OF_POWER, Means.DEPENDENCE, Means.DEBT_BONDAGE)
MEANS_OF_2005 = (
    *VIOLENCE,
    *DEPENDENCE,
    *DECEIT,
    Means.ABUSE_OF_VULNERABILITY,
    Means.HELPLESSNESS,
    Means.PAYMENT_TO_CONTROLLER,
)
OPEN_FORCE = all_of(
    includes(Trafficking.means, Means.PRESSURE, Means.OTHER_IMPROPER_MEANS),
    not_read("whether that took away the chance to resist is for the court"),
)
OPEN_MEANS = any_of(
    OPEN_FORCE,
    all_of(
        includes(Trafficking.means, Means.EXPLOITED_MISTAKE),
        not_read("whether that is deceit is for the court"),
    ),
)
ACTS = includes(
    Trafficking.acts,
    Act.RECRUITMENT,
    Act.TRANSPORTATION,
    Act.TRANSFER,
    Act.HANDING_OVER_CONTROL,
    Act.SALE,
    Act.RECEIPT,
    Act.PURCHASE,
    Act.HOLDING_CAPTIVE,
)
OPEN_ACTS = all_of(
    includes(Trafficking.acts, Act.HARBOURING, Act.TAKING_CONTROL, Act.SLAVE_TRADING),
    not_read("whether that is holding captive or acquiring is for the court"),
)
CHILD = under_age_when_trafficked(CHILD_AGE)

LT_OFF_START_OLD = provision("LT-OFF-START-OLD", "Trafficking is an offence of the Code of 1961.")
LT_OFF_OLD2 = provision(
    "LT-OFF-OLD2", "The old article had two paragraphs; the ranges were not read."
)
LT_OFF_START = provision(
    "LT-OFF-START", "Trafficking in a person (147) and in a child (157) stand in the Code."
)
LT_OFF_ACTS_OLD = provision(
    "LT-OFF-ACTS-OLD", "To sell, buy, else transfer or acquire, recruit, transport, hold captive."
)
LT_OFF_ACTS = provision(
    "LT-OFF-ACTS",
    "The act is to sell, buy, otherwise transfer or acquire, recruit, transport or hold captive; harbouring and receipt are not named.",
)
LT_OFF_PURP = provision("LT-OFF-PURP", "Forced or sham marriage is a purpose.")
LT_OFF_CONSENT = provision("LT-OFF-CONSENT", "The victim's consent does not count.")
LT_OFF_BASE_OLD = provision("LT-OFF-BASE-OLD", "The minimum is 2 years.")
LT_OFF_BASE_MIN = provision("LT-OFF-BASE-MIN", "The minimum is 3 years.")
LT_OFF_BASE_MAX = provision("LT-OFF-BASE-MAX", "The maximum is 10 years.")
LT_OFF_AGG_OLD = provision(
    "LT-OFF-AGG-OLD", "Graver: two or more victims, an organised group, organs or tissue sought."
)
LT_OFF_AGG_SET = provision(
    "LT-OFF-AGG-SET",
    "It is aggravated by two or more victims, danger to life, an organised group, an organ, tissue or cells known or sought, or a public official in office.",
)
LT_OFF_AGG_MIN = provision("LT-OFF-AGG-MIN", "Aggravated, the minimum is 4 years.")
LT_OFF_AGG_MAX = provision("LT-OFF-AGG-MAX", "Aggravated, the maximum is 12 years.")
LT_OFF_LEGAL = provision("LT-OFF-LEGAL", "Legal persons are liable for arts. 147 and 157.")

SEXUAL_OF_2005 = (
    Purpose.PROSTITUTION,
    Purpose.PORNOGRAPHY,
    Purpose.PORNOGRAPHIC_PERFORMANCE,
)
NAMED_2005 = (*SEXUAL_OF_2005, Purpose.FORCED_LABOUR)
NAMED_2012 = (
    Purpose.SLAVERY,
    Purpose.SERVITUDE,
    *SEXUAL_OF_2005,
    Purpose.OTHER_SEXUAL_EXPLOITATION,
    Purpose.FORCED_LABOUR,
    Purpose.FORCED_SERVICES,
    Purpose.BEGGING,
    Purpose.CRIMINAL_ACTS,
    Purpose.OTHER_EXPLOITATION,
)
MARRIAGES = (Purpose.FORCED_MARRIAGE, Purpose.SHAM_MARRIAGE)
OPEN_PURPOSES_2005 = all_of(
    includes(
        Trafficking.purposes,
        Purpose.SLAVERY,
        Purpose.SERVITUDE,
        Purpose.FORCED_SERVICES,
        Purpose.LABOUR_OR_SERVICES,
        Purpose.SEXUAL_MATERIAL,
        Purpose.SEXUAL_PERFORMANCE,
    ),
    not_read("whether that is forced labour or pornography is for the court"),
)


def _open_purposes(*named: Purpose) -> Condition:
    """What is not named can be other exploitation, which the court finds."""
    return all_of(
        includes(Trafficking.purposes, *sorted(set(Purpose) - set(named))),
        not_read("whether that is other exploitation is for the court"),
    )


PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose named in art. 147",
    *provision("LT-OFF-PURP-OLD").gives_each(*NAMED_2005),
    *provision("LT-OFF-PURP-2012").gives_each(*NAMED_2012),
    *LT_OFF_PURP.gives_each(*MARRIAGES),
)
CONSENT_COUNTS = DatedValue(
    "offence.trafficking.consent_relevant",
    "whether the victim's consent counts",
    LT_OFF_CONSENT.gives(False),
)


def _offence(
    who: Condition, means: Condition | None, act: Condition, purpose: Condition
) -> Condition:
    return all_of(who, *([] if means is None else [means]), act, purpose)


# The range of the first wording of the Code, to June 2005.
UNREAD = Degree.of(
    LT_OFF_START, None, code="not_read", title="the range of the first wording, which was not read"
)
ADULT = not_(CHILD)
ADULT_2005 = _offence(
    ADULT,
    cited(
        any_of(includes(Trafficking.means, *MEANS_OF_2005), OPEN_MEANS),
        provision("LT-OFF-MEANS-OLD"),
        title="a means of art. 147",
    ),
    cited(any_of(ACTS, OPEN_ACTS), LT_OFF_ACTS_OLD, title="an act of art. 147"),
    any_of(includes(Trafficking.purposes, PURPOSES), OPEN_PURPOSES_2005),
)
MEANS_SINCE_2012 = cited(
    any_of(includes(Trafficking.means, *MEANS_OF_2005, Means.PAYMENT_TAKEN), OPEN_MEANS),
    provision("LT-OFF-MEANS"),
    title="a means of art. 147",
)
ADULT_2012, ADULT_2016 = (
    _offence(
        ADULT,
        MEANS_SINCE_2012,
        cited(any_of(ACTS, OPEN_ACTS), LT_OFF_ACTS, title="an act of art. 147"),
        any_of(includes(Trafficking.purposes, PURPOSES), _open_purposes(*named)),
    )
    for named in (NAMED_2012, (*NAMED_2012, *MARRIAGES))
)
SEVERAL = at_least(Gravity.victims, 2)
GROUNDS_2005 = any_of(
    SEVERAL,
    includes(Gravity.aggravation, Aggravation.ORGANISED_GROUP),
    includes(Trafficking.purposes, Purpose.ORGAN_REMOVAL),
)
GROUNDS_SINCE_2012 = includes(
    Gravity.aggravation, Aggravation.DANGER_TO_LIFE, Aggravation.OFFICIAL_POSITION
)

TRAFFICKING_1961 = SentencingRule(
    code="147",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in a person",
    local_title="prekyba žmonėmis",
    provisions=(LT_OFF_OLD2, LT_OFF_START_OLD),
    when=not_read("the text of art. 131-3 of the Code of 1961 was not read"),
    degrees=(Degree.of(LT_OFF_OLD2, None),),
)
TRAFFICKING = SentencingRule(
    code="147",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in a person",
    local_title="prekyba žmonėmis",
    provisions=(LT_OFF_START, provision("LT-OFF-MENTAL"), LT_OFF_CONSENT),
    when=(
        LT_OFF_START.gives(
            not_read("the first wording of art. 147 was not read"), until="2005-06-29"
        ),
        LT_OFF_ACTS_OLD.gives(ADULT_2005),
        LT_OFF_ACTS.gives(ADULT_2012, until="2016-05-24"),
        LT_OFF_ACTS.gives(ADULT_2016, since="2016-05-25"),
    ),
    degrees=(
        Degree(
            code="gross",
            title="a ground of art. 147(2)",
            when=any_of(
                cited(
                    GROUNDS_2005,
                    LT_OFF_AGG_OLD,
                    LT_OFF_AGG_SET,
                    title="two or more victims, an organised group, or organs",
                ),
                cited(
                    GROUNDS_SINCE_2012,
                    LT_OFF_AGG_SET,
                    title="danger to life, or a public official",
                    while_in_force=True,
                ),
            ),
            provisions=(LT_OFF_AGG_MIN, LT_OFF_AGG_OLD, LT_OFF_AGG_SET),
            minimum=LT_OFF_AGG_MIN.gives(years(4)),
            maximum=LT_OFF_AGG_MAX.gives(years(12)),
        ),
        Degree(
            code="ordinary",
            title="no ground of art. 147(2)",
            when=always(),
            provisions=LT_OFF_BASE_MAX,
            minimum=(LT_OFF_BASE_OLD.gives(years(2)), LT_OFF_BASE_MIN.gives(years(3))),
            maximum=LT_OFF_BASE_MAX.gives(years(10)),
        ),
        UNREAD,
    ),
    circumstances=(
        ATTEMPT,
        PREPARATION,
        AGGRAVATED,
        CONFISCATION,
        company(LT_OFF_LEGAL),
        FIRM_BARRED,
        NO_WORK_WITH_CHILDREN,
        EVERYWHERE,
    ),
    claims=(independent_of(Trafficking.consent, provision=LT_OFF_CONSENT),),
)

# Art. 157: a child.

LT_OFF_CHILD_MEANS = provision("LT-OFF-CHILD-MEANS", "For a child no means is needed.")
LT_OFF_CHILD_ACTS = provision(
    "LT-OFF-CHILD-ACTS",
    "The act on a child is to offer to buy or otherwise acquire, sell, buy, otherwise transfer or acquire, recruit, transport or hold captive.",
)
LT_OFF_CHILD_PURP_2016 = provision("LT-OFF-CHILD-PURP-2016", "So is forced or sham marriage.")
LT_OFF_CHILD_CONSENT = provision("LT-OFF-CHILD-CONSENT", "The child's consent does not count.")
LT_OFF_CHILD_OLD = provision("LT-OFF-CHILD-OLD", "For a child the minimum is 3 years.")
LT_OFF_CHILD_MIN = provision("LT-OFF-CHILD-MIN", "For a child the minimum is 4 years.")
LT_OFF_CHILD_MAX = provision("LT-OFF-CHILD-MAX", "For a child the maximum is 12 years.")
LT_OFF_CHILD_AGG = provision("LT-OFF-CHILD-AGG", "Aggravated, it is 5 to 15 years for a child.")
LT_OFF_CHILD_AGG_SET_A = provision(
    "LT-OFF-CHILD-AGG-SET-A",
    "It is aggravated by two or more children, a child under 14, an organised group, or an organ, tissue or cells sought.",
)
LT_OFF_CHILD_AGG_SET = provision(
    "LT-OFF-CHILD-AGG-SET",
    "It is aggravated by two or more children, a child under 14, danger to life, an organised group, an organ, tissue or cells known or sought, or a public official.",
)
LT_OFF_CHILD_14 = provision("LT-OFF-CHILD-14", "A small child (mažametis) is one under 14.")

CHILD_PURPOSES = DatedSet(
    "offence.trafficking.child.purposes",
    "a purpose named in art. 157",
    *provision("LT-OFF-CHILD-PURP-OLD").gives_each(*NAMED_2005),
    *provision("LT-OFF-CHILD-PURP-2012").gives_each(*NAMED_2012, Purpose.ILLEGAL_ADOPTION),
    *LT_OFF_CHILD_PURP_2016.gives_each(*MARRIAGES),
)
CHILD_ACTS = cited(
    any_of(ACTS, includes(Trafficking.acts, Act.OFFER_TO_BUY), OPEN_ACTS),
    LT_OFF_CHILD_ACTS,
    title="an act of art. 157",
)
MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether a means is needed where the victim is under 18",
    LT_OFF_CHILD_MEANS.gives(False),
)


def _child(open_purposes: Condition) -> Condition:
    named = includes(Trafficking.purposes, CHILD_PURPOSES)
    return _offence(CHILD, None, CHILD_ACTS, any_of(named, open_purposes))


TRAFFICKING_IN_A_CHILD = SentencingRule(
    code="157",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in a child",
    local_title="vaiko pirkimas arba pardavimas",
    provisions=(LT_OFF_START, LT_OFF_CHILD_MEANS, LT_OFF_CHILD_CONSENT),
    when=(
        LT_OFF_START.gives(
            not_read("the first wording of art. 157 was not read"), until="2005-06-29"
        ),
        LT_OFF_CHILD_ACTS.gives(_child(OPEN_PURPOSES_2005), until="2012-07-12"),
        LT_OFF_CHILD_ACTS.gives(
            _child(_open_purposes(*NAMED_2012, Purpose.ILLEGAL_ADOPTION)),
            since="2012-07-13",
            until="2016-05-24",
        ),
        LT_OFF_CHILD_ACTS.gives(
            _child(_open_purposes(*NAMED_2012, Purpose.ILLEGAL_ADOPTION, *MARRIAGES)),
            since="2016-05-25",
        ),
    ),
    degrees=(
        Degree(
            code="gross",
            title="a ground of art. 157(2)",
            when=any_of(
                cited(
                    GROUNDS_2005,
                    LT_OFF_CHILD_AGG_SET_A,
                    LT_OFF_CHILD_AGG_SET,
                    title="two or more children, an organised group, or organs",
                ),
                cited(under_age_when_trafficked(14), LT_OFF_CHILD_14),
                cited(
                    GROUNDS_SINCE_2012,
                    LT_OFF_CHILD_AGG_SET,
                    title="danger to life, or a public official",
                    while_in_force=True,
                ),
            ),
            provisions=(LT_OFF_CHILD_AGG, LT_OFF_CHILD_AGG_SET_A, LT_OFF_CHILD_AGG_SET),
            minimum=LT_OFF_CHILD_AGG.gives(years(5)),
            maximum=LT_OFF_CHILD_AGG.gives(years(15)),
        ),
        Degree(
            code="ordinary",
            title="no ground of art. 157(2)",
            when=always(),
            provisions=LT_OFF_CHILD_MAX,
            minimum=(LT_OFF_CHILD_OLD.gives(years(3)), LT_OFF_CHILD_MIN.gives(years(4))),
            maximum=LT_OFF_CHILD_MAX.gives(years(12)),
        ),
        UNREAD,
    ),
    circumstances=TRAFFICKING.circumstances,
    claims=(
        independent_of(Trafficking.consent, provision=LT_OFF_CHILD_CONSENT),
        independent_of(Trafficking.means, provision=LT_OFF_CHILD_MEANS),
    ),
)

# Art. 147-1: forced labour or services; art. 147-2: the use of a victim.

LT_OFF_FORCED_OLD = provision(
    "LT-OFF-FORCED-OLD",
    "Forcing a person unlawfully to work, by violence, threats, otherwise taking the chance to resist or using dependence: up to 3 years, arrest, restriction of liberty or a fine.",
)
LT_OFF_FORCED_2012 = provision(
    "LT-OFF-FORCED-2012",
    "Forcing a person unlawfully to work or to provide services, begging included, by a means of art. 147: up to 3 years, arrest, restriction of liberty or a fine.",
)
LT_OFF_FORCED = provision(
    "LT-OFF-FORCED",
    "Forcing a person unlawfully to work or to provide services, begging included, by a means of art. 147: up to 3 years, arrest, restriction of liberty, a fine or community work.",
)
LT_OFF_FORCED_SLAVE_OLD = provision(
    "LT-OFF-FORCED-SLAVE-OLD", "In slavery-like or inhuman conditions: up to 8 years, or arrest."
)
LT_OFF_FORCED_SLAVE = provision(
    "LT-OFF-FORCED-SLAVE", "In slavery-like or other inhuman conditions: 2 to 8 years."
)
LT_OFF_LEGAL_1471 = provision("LT-OFF-LEGAL-1471", "Legal persons are liable for forced labour.")
LT_OFF_USER = provision(
    "LT-OFF-USER",
    "Using a person's work or services, prostitution included, and knowing, or having to and being able to know, that a means of art. 147 was used to exploit them: up to 2 years or lighter kinds.",
)
INHUMAN = any_of(
    includes(Gravity.aggravation, Aggravation.INHUMAN_CONDITIONS),
    includes(Trafficking.acts, Act.ENSLAVING),
)
WORKED = includes(Exploitation.exploited_in, ExploitedIn.FORCED_LABOUR, ExploitedIn.WORK)
SERVED = includes(Exploitation.exploited_in, ExploitedIn.SERVICES, ExploitedIn.BEGGING)


def _forced(worse: Degree, law: Provision) -> tuple[Degree, Degree]:
    return worse, Degree.of(law, years(3), title="other conditions", fine=True)


SLAVERY_LIKE = Degree.of(
    LT_OFF_FORCED_SLAVE_OLD,
    years(8),
    code="gross",
    title="slavery-like or other inhuman conditions",
    when=INHUMAN,
)
FORCED_LABOUR = SentencingRule(
    code="147-1",
    kind=OffenceKind.EXPLOITATION,
    title="Exploitation for forced labour or services",
    local_title="išnaudojimas priverstiniam darbui ar paslaugoms",
    provisions=LT_OFF_FORCED_OLD,
    when=all_of(WORKED, any_of(includes(Trafficking.means, *VIOLENCE, *DEPENDENCE), OPEN_FORCE)),
    degrees=_forced(SLAVERY_LIKE, LT_OFF_FORCED_OLD),
    circumstances=(
        ATTEMPT,
        Circumstance(
            code="preparation",
            title="preparation in slavery-like conditions",
            effect=CircumstanceEffect.PUNISHABLE,
            when=all_of(is_(Accused.stage, OffenceStage.PREPARATION), INHUMAN),
            provisions=LT_OFF_PREP,
        ),
        CONFISCATION,
        company(LT_OFF_LEGAL_1471),
        FIRM_BARRED,
        abroad(),
    ),
)
FORCED_LABOUR_SINCE_2012 = FORCED_LABOUR.then(
    provisions=LT_OFF_FORCED_2012,
    when=all_of(any_of(WORKED, SERVED), MEANS_SINCE_2012),
    degrees=_forced(SLAVERY_LIKE, LT_OFF_FORCED_2012),
    circumstances=(*FORCED_LABOUR.circumstances, AGGRAVATED),
)
FORCED_LABOUR_SINCE_2025 = FORCED_LABOUR_SINCE_2012.then(
    provisions=LT_OFF_FORCED,
    degrees=_forced(
        Degree.of(
            LT_OFF_FORCED_SLAVE,
            years(8),
            code="gross",
            title=SLAVERY_LIKE.title,
            when=INHUMAN,
            minimum=years(2),
        ),
        LT_OFF_FORCED,
    ),
    circumstances=(*FORCED_LABOUR_SINCE_2012.circumstances, ABROAD_VICTIM),
)
KNOWING_USE = SentencingRule(
    code="147-2",
    title="Use of a person's forced work or services",
    local_title="naudojimasis asmens priverstiniu darbu ar paslaugomis",
    provisions=(LT_OFF_USER, provision("LT-OFF-USER-CW")),
    when=all_of(
        includes(Use.services, *Service),
        any_of(Use.knew, Use.had_reason_to_know),
        MEANS_SINCE_2012,
    ),
    unless=Proviso(LithuanianCharge.reported_and_helped, provision("LT-OFF-USER-RELEASE")),
    degrees=(Degree.of(LT_OFF_USER, years(2), fine=True),),
    circumstances=(
        ATTEMPT,
        AGGRAVATED,
        CONFISCATION,
        company(provision("LT-OFF-LEGAL-1472"), published=()),
        FIRM_BARRED,
        abroad(),
        ABROAD_VICTIM,
    ),
)
FORCED_LABOUR_ABROAD = DatedValue(
    "jurisdiction.forced_labour_abroad_by_foreigner",
    "whether forced labour abroad by a foreigner can be tried",
    provision("LT-JURIS-1471").gives(False),
)
NO_DUAL_CRIMINALITY = DatedValue(
    "jurisdiction.no_dual_criminality",
    "whether trafficking abroad can be tried without dual criminality",
    LT_JURIS.gives(True),
)
