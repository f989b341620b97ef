"""Trafficking and human exploitation: Penal Code ("brottsbalken") ch. 4 ss. 1 a and 1 b, and what they may cost."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.sources import (
    INTRODUCTION_ACT,
    JUDGMENTS,
    PENAL_CODE,
    PREPARATORY_WORKS,
    provision,
)

# Means and purposes, as the texts name them.

COERCION_OR_DECEPTION = includes(
    Trafficking.means,
    Means.COERCION,
    Means.THREAT,
    Means.FORCE,
    Means.DECEPTION,
    Means.FRAUD,
    Means.EXPLOITED_MISTAKE,
)
IMPROPER_MEANS = includes(Trafficking.means, Means.OTHER_IMPROPER_MEANS)
VULNERABILITY = includes(Trafficking.means, Means.ABUSE_OF_VULNERABILITY)
MEANS_LEFT_TO_THE_COURT = all_of(
    includes(
        Trafficking.means,
        *sorted(
            set(Means)
            - {
                Means.COERCION,
                Means.THREAT,
                Means.FORCE,
                Means.DECEPTION,
                Means.FRAUD,
                Means.EXPLOITED_MISTAKE,
                Means.OTHER_IMPROPER_MEANS,
                Means.ABUSE_OF_VULNERABILITY,
            }
        ),
    ),
    not_read("whether another means is improper in the sense of the text is for the court"),
)
SEXUAL = (
    Purpose.PROSTITUTION,
    Purpose.OTHER_SEXUAL_EXPLOITATION,
    Purpose.PORNOGRAPHY,
    Purpose.PORNOGRAPHIC_PERFORMANCE,
)
NAMED = (*SEXUAL, Purpose.ORGAN_REMOVAL, Purpose.MILITARY_SERVICE, Purpose.FORCED_LABOUR)
COMPULSION = (Purpose.SLAVERY, Purpose.SERVITUDE)


def _in_distress(*named: Purpose) -> Condition:
    """Another purpose counts in a situation of distress, which the court finds."""
    others = sorted(set(Purpose) - {*named, Purpose.DISTRESS})
    return any_of(
        includes(Trafficking.purposes, Purpose.DISTRESS),
        all_of(
            includes(Trafficking.purposes, *others),
            not_read("whether it is activity in a situation of distress is for the court"),
        ),
    )


VICTIM_UNDER_18 = under_age_when_trafficked(18)
KNOWN_TO_BE_UNDER_18 = all_of(VICTIM_UNDER_18, is_(Accused.knowledge_of_age, KnowledgeOfAge.KNEW))
NEGLIGENTLY_UNDER_18 = all_of(
    VICTIM_UNDER_18,
    is_(Accused.knowledge_of_age, KnowledgeOfAge.KNEW, KnowledgeOfAge.SHOULD_HAVE_KNOWN),
)

# Penal Code ch. 4 s. 1 a: trafficking in human beings ("människohandel").

SE_OFF_INTRO = provision(
    PENAL_CODE,
    "SE-OFF-INTRO",
    "ch. 4 s. 1 a (Act 2002:436)",
    "Human trafficking is an offence of its own.",
    since="2002-07-01",
    read_in="S37 S39-2002 S40-2002 S23",
)
SE_OFF_2002A = provision(
    PENAL_CODE,
    "SE-OFF-2002A",
    "ch. 4 s. 1 a para. 1 (Act 2002:436)",
    "Trafficking for sexual purposes: inducing a person to go, or be taken, to another country.",
    since="2002-07-01",
    until="2004-06-30",
    read_in="S39-2002 S40-2002",
)
SE_OFF_2002A_RECV = provision(
    PENAL_CODE,
    "SE-OFF-2002A-RECV",
    "ch. 4 s. 1 a para. 2 (Act 2002:436)",
    "The same holds for one who by such means and with such a purpose receives, transports or houses a person who came to a country so.",
    since="2002-07-01",
    until="2004-06-30",
    read_in="S39-2002 S40-2002",
)
SE_OFF_2002A_MEANS = provision(
    PENAL_CODE,
    "SE-OFF-2002A-MEANS",
    "ch. 4 s. 1 a (Act 2002:436)",
    "The means is unlawful coercion, deception or another such improper means.",
    since="2002-07-01",
    until="2004-06-30",
    read_in="S39-2002 S40-2002",
)
SE_OFF_2002A_PURP = provision(
    PENAL_CODE,
    "SE-OFF-2002A-PURP",
    "ch. 4 s. 1 a (Act 2002:436)",
    "The purpose is sexual only: offences of ch. 6 ss. 1 to 4, casual sexual relations, or other sexual exploitation.",
    since="2002-07-01",
    until="2004-06-30",
    read_in="S39-2002 S40-2002",
)
SE_OFF_2004B = provision(
    PENAL_CODE,
    "SE-OFF-2004B",
    "ch. 4 s. 1 a (Act 2004:406, 2005:90)",
    "Trafficking: no border needs to be crossed.",
    since="2004-07-01",
    until="2010-06-30",
    read_in="S39-2004 S40-2004 S5 S6",
)
SE_OFF_2004B_PURP = provision(
    PENAL_CODE,
    "SE-OFF-2004B-PURP",
    "ch. 4 s. 1 a (Act 2004:406, 2005:90)",
    "The purpose is sexual; war service, forced labour or another such state of compulsion; removal of organs; or other exploitation in a situation of distress.",
    since="2004-07-01",
    until="2010-06-30",
    read_in="S39-2004 S40-2004 S5 S6",
)
SE_OFF_ACT_A = provision(
    PENAL_CODE,
    "SE-OFF-ACT-A",
    "ch. 4 s. 1 a para. 1 (Act 2004:406, 2005:90)",
    "The act is to recruit, transport, house, receive or take another such measure, and thereby to take control over the person.",
    since="2004-07-01",
    until="2010-06-30",
    read_in="S39-2004 S5 S6 S24b S46",
)
SE_OFF_ACT_A_HAND = provision(
    PENAL_CODE,
    "SE-OFF-ACT-A-HAND",
    "ch. 4 s. 1 a para. 2 (Act 2004:406, 2005:90)",
    "So is handing control over a person to another with such a purpose, or taking it over from another; no means is asked here.",
    since="2004-07-01",
    until="2010-06-30",
    read_in="S39-2004 S5 S6",
)
SE_OFF_MEANS_04 = provision(
    PENAL_CODE,
    "SE-OFF-MEANS-04",
    "ch. 4 s. 1 a (Act 2004:406, 2005:90)",
    "The means is unlawful coercion, deception, exploiting a vulnerable situation, or another such improper means.",
    since="2004-07-01",
    until="2010-06-30",
    read_in="S39-2004 S5 S6",
)
SE_OFF_ACT_B = provision(
    PENAL_CODE,
    "SE-OFF-ACT-B",
    "ch. 4 s. 1 a para. 1 (Act 2010:371; 2018:601)",
    "The act is to recruit, transport, transfer, house or receive a person.",
    since="2010-07-01",
    read_in="S42-2010 S24b S1 S26",
)
SE_OFF_ACT_B_CONTROL = provision(
    PENAL_CODE,
    "SE-OFF-ACT-B-CONTROL",
    "ch. 4 s. 1 a para. 1 (Act 2010:371)",
    "Control over the person need not be taken.",
    since="2010-07-01",
    read_in="S42-2010 S24b",
)
SE_OFF_MEANS_A = provision(
    PENAL_CODE,
    "SE-OFF-MEANS-A",
    "ch. 4 s. 1 a (Act 2010:371)",
    "The means is unlawful coercion, deception, exploiting a vulnerable situation, or another such improper means.",
    since="2010-07-01",
    until="2018-06-30",
    read_in="S42-2010 S24b",
)
SE_OFF_PURP_A = provision(
    PENAL_CODE,
    "SE-OFF-PURP-A",
    "ch. 4 s. 1 a (Act 2010:371)",
    "The purpose is that the person is exploited sexually, for organs, in war service, in forced labour, or in other activity in a situation of distress.",
    since="2010-07-01",
    until="2018-06-30",
    read_in="S42-2010 S24b S62",
)
SE_OFF_DISTRESS = provision(
    PREPARATORY_WORKS,
    "SE-OFF-DISTRESS",
    "bill on 2010:371, as told in a thesis",
    "Distress is a truly hard, not merely passing situation in which victims cannot freely decide for themselves; very low pay with very hard terms can be enough without forced labour.",
    since="2010-07-01",
    read_in="S62",
)
SE_OFF_MEANS_B = provision(
    PENAL_CODE,
    "SE-OFF-MEANS-B",
    "ch. 4 s. 1 a para. 1 nos. 1–4 (Act 2018:601)",
    "The means is unlawful coercion, deception, exploiting a vulnerable situation that seriously limits the alternatives, or another improper means with the same effect.",
    since="2018-07-01",
    read_in="S1 S4 S26 S42-2018",
)
SE_OFF_PURPOSE = provision(
    PENAL_CODE,
    "SE-OFF-PURPOSE",
    "ch. 4 s. 1 a para. 1 (Act 2018:601)",
    "The purposes are the same five.",
    since="2018-07-01",
    read_in="S26 S42-2018 S18",
)
SE_OFF_MAX = provision(
    PENAL_CODE,
    "SE-OFF-MAX",
    "ch. 4 s. 1 a para. 1",
    "The maximum of the ordinary degree is 10 years.",
    since="2002-07-01",
    read_in="S39-2002 S1 S5 S6 S7",
)
SE_OFF_MIN = provision(
    PENAL_CODE,
    "SE-OFF-MIN",
    "ch. 4 s. 1 a para. 1",
    "The minimum of the ordinary degree is 2 years.",
    since="2002-07-01",
    read_in="S39-2002 S1 S5 S6 S7",
)
SE_OFF_LESS_MAX = provision(
    PENAL_CODE,
    "SE-OFF-LESS-MAX",
    "ch. 4 s. 1 a last para.",
    "The maximum of the less serious degree is 4 years.",
    since="2002-07-01",
    read_in="S39-2002 S40-2002 S1 S5",
)
SE_OFF_LESS_MIN_A = provision(
    PENAL_CODE,
    "SE-OFF-LESS-MIN-A",
    "ch. 4 s. 1 a last para.",
    "No minimum is stated for the less serious degree.",
    since="2002-07-01",
    until="2018-06-30",
    read_in="S39-2002 S5 S4",
)
SE_OFF_LESS_MIN_B = provision(
    PENAL_CODE,
    "SE-OFF-LESS-MIN-B",
    "ch. 4 s. 1 a last para. (Act 2018:601)",
    "The minimum of the less serious degree is 6 months.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_OFF_LESS_CASE = provision(
    JUDGMENTS,
    "SE-OFF-LESS-CASE",
    "RH 2010:34 on ch. 4 s. 1 a (acts of April–May 2009)",
    "Boys of 16 were taken along to steal: trafficking, less serious, mainly as they were neither directly forced nor locked up.",
    since="2004-07-01",
    read_in="S46",
)
SE_OFF_GROSS = provision(
    PENAL_CODE,
    "SE-OFF-GROSS",
    "ch. 4 s. 1 a",
    "There is no gross degree: the ordinary one is the top.",
    since="2002-07-01",
    read_in="S26",
)
SE_OFF_CHILD = provision(
    PENAL_CODE,
    "SE-OFF-CHILD",
    "ch. 4 s. 1 a para. 2 (before 2010-07-01 para. 3)",
    "Where the victim is under 18, no means is needed.",
    since="2002-07-01",
    read_in="S39-2002 S1 S5 S6",
)
SE_OFF_CHILD_NEGL = provision(
    PENAL_CODE,
    "SE-OFF-CHILD-NEGL",
    "ch. 4 s. 1 a para. 2 (Act 2018:601)",
    "It is enough that the offender was negligent as to the victim's age.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_OFF_CHILD_INTENT = provision(
    PENAL_CODE,
    "SE-OFF-CHILD-INTENT",
    "ch. 4 s. 1 a (earlier texts)",
    "Intent as to the age is needed.",
    since="2002-07-01",
    until="2018-06-30",
    read_in="S39-2002 S5 S4",
)
SE_OFF_CONSENT = provision(
    PENAL_CODE,
    "SE-OFF-CONSENT",
    "ch. 4 s. 1 a (nothing said)",
    "The text has no clause on consent; where a means is proven, consent is no defence (legal method).",
    since="2002-07-01",
)
SE_OFF_INCHOATE = provision(
    PENAL_CODE,
    "SE-OFF-INCHOATE",
    "ch. 4 s. 10",
    "Attempt, preparation, conspiracy and the failure to reveal or prevent trafficking are punishable.",
    since="2002-07-01",
    read_in="S39-2002 S40-2002 S26",
)
SE_OFF_DUALCRIM = provision(
    PENAL_CODE,
    "SE-OFF-DUALCRIM",
    "ch. 2 s. 2; since 2022-01-01 ch. 2 s. 5",
    "An act of trafficking abroad, or its attempt, need not be punishable there.",
    since="2010-07-01",
    read_in="S26 S24b S42-2010",
)
SE_OFF_COMPANY = provision(
    PENAL_CODE,
    "SE-OFF-COMPANY",
    "ch. 36 s. 23 (Act 2024:783)",
    "A corporate fine shall be imposed for offences in the exercise of business.",
    since='about 2024-11-08, 2000-01-01 to 2024-11-08, single: new chapter 36 by 2024:783; the rule before (old chapter 36) was not read: unknown, never "no"',
    read_in="S26",
)
SE_OFF_CONFISC = provision(
    PENAL_CODE,
    "SE-OFF-CONFISC",
    "ch. 36 s. 3, ch. 36 s. 18 (Act 2024:783)",
    "Proceeds shall be forfeited; the court may estimate.",
    since='about 2024-11-08, 2000-01-01 to 2024-11-08, single: new chapter 36 by 2024:783; the rule before was not read: unknown, never "no"',
    read_in="S26",
)
SE_OFF_AGGR = provision(
    PENAL_CODE,
    "SE-OFF-AGGR",
    "ch. 29 s. 2 (Act 2010:370; last 2025:586)",
    "Graver within the range: use of a defenceless position, abuse of trust, inducing others by coercion or abuse of youth or dependence, organised or systematic crime.",
    since="2010-07-01",
    read_in="S26",
)
SE_OFF_BEG_CASE = provision(
    JUDGMENTS,
    "SE-OFF-BEG-CASE",
    "Göta court of appeal 2019 on ch. 4 s. 1 a (Act 2010:371)",
    "Organising begging is lawful in itself: deception or use of the situation, and distress, must be proven. Seven were convicted of trafficking, of up to 6 years.",
    since="2010-07-01",
    read_in="S47-SYRE S47-SVT",
)
SE_OFF_KNOWUSE = provision(
    PENAL_CODE,
    "SE-OFF-KNOWUSE",
    "whole Code, text of April 2026",
    "There is no offence of knowingly using the service of a trafficked person.",
    since="2002-07-01",
    read_in="S26 S17 S24h",
)
SE_LEX = provision(
    INTRODUCTION_ACT,
    "SE-LEX",
    "s. 5",
    "The law of the act counts, or the law at judgment if it is milder.",
)

BORDER_NEEDED = DatedValue(
    "offence.trafficking.border_needed",
    "whether a border must be crossed",
    SE_OFF_2002A.gives(True),
    SE_OFF_2004B.gives(False),
)
CONTROL_NEEDED = DatedValue(
    "offence.trafficking.control_needed",
    "whether the act takes control over the person",
    SE_OFF_ACT_A.gives(True),
    SE_OFF_ACT_B_CONTROL.gives(False),
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether a means is needed where the victim is under 18",
    SE_OFF_CHILD.gives(False),
)
AGE_NEGLIGENCE = DatedValue(
    "offence.trafficking.child.negligence_suffices",
    "whether negligence as to the victim's age is enough",
    SE_OFF_CHILD_INTENT.gives(False),
    SE_OFF_CHILD_NEGL.gives(True),
)
NO_DUAL_CRIMINALITY = DatedValue(
    "jurisdiction.no_dual_criminality",
    "whether trafficking abroad can be tried without dual criminality",
    SE_OFF_DUALCRIM.gives(True),
)
TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose named in ch. 4 s. 1 a",
    *SE_OFF_2002A_PURP.gives_each(*SEXUAL),
    *SE_OFF_2004B_PURP.gives_each(*NAMED, *COMPULSION),
    *SE_OFF_PURP_A.gives_each(*NAMED),
    *SE_OFF_PURPOSE.gives_each(*NAMED),
)
KNOWING_USE = DatedValue(
    "offence.knowing_use.exists",
    "whether knowingly using the service of a trafficked person is an offence",
    SE_OFF_KNOWUSE.gives(False),
)

CHILD_WITH_INTENT = cited(
    KNOWN_TO_BE_UNDER_18, SE_OFF_CHILD, SE_OFF_CHILD_INTENT, title="the victim was under 18"
)
CHILD_BY_NEGLIGENCE = cited(
    NEGLIGENTLY_UNDER_18, SE_OFF_CHILD, SE_OFF_CHILD_NEGL, title="the victim was under 18"
)


def _means(law: Provision) -> Condition:
    return cited(
        any_of(COERCION_OR_DECEPTION, VULNERABILITY, IMPROPER_MEANS, MEANS_LEFT_TO_THE_COURT),
        law,
        title="one of the means of ch. 4 s. 1 a",
    )


TEXT_OF_2002 = all_of(
    any_of(
        cited(
            any_of(
                COERCION_OR_DECEPTION,
                IMPROPER_MEANS,
                all_of(
                    VULNERABILITY,
                    not_read("whether that is another such improper means is for the court"),
                ),
                MEANS_LEFT_TO_THE_COURT,
            ),
            SE_OFF_2002A_MEANS,
            title="coercion, deception or another such improper means",
        ),
        CHILD_WITH_INTENT,
    ),
    cited(Trafficking.border_crossed, SE_OFF_2002A),
    any_of(
        cited(includes(Trafficking.acts, Act.INDUCING), SE_OFF_2002A),
        cited(
            includes(Trafficking.acts, Act.RECEIPT, Act.TRANSPORTATION, Act.HARBOURING),
            SE_OFF_2002A_RECV,
        ),
        all_of(
            includes(Trafficking.acts, Act.RECRUITMENT, Act.TRANSFER),
            not_read("whether that induced the person to go is for the court"),
        ),
    ),
    cited(
        any_of(
            includes(Trafficking.purposes, *SEXUAL),
            all_of(
                includes(Trafficking.purposes, Purpose.SEXUAL_MATERIAL, Purpose.SEXUAL_PERFORMANCE),
                not_read("whether that is sexual exploitation is for the court"),
            ),
        ),
        SE_OFF_2002A_PURP,
        title="a sexual purpose",
    ),
)
TEXT_OF_2004 = all_of(
    any_of(
        all_of(
            any_of(_means(SE_OFF_MEANS_04), CHILD_WITH_INTENT),
            cited(
                all_of(
                    any_of(
                        includes(
                            Trafficking.acts,
                            Act.RECRUITMENT,
                            Act.TRANSPORTATION,
                            Act.HARBOURING,
                            Act.RECEIPT,
                            Act.OTHER_ACT,
                        ),
                        all_of(
                            includes(Trafficking.acts, Act.TRANSFER),
                            not_read("whether a transfer is another such measure is for the court"),
                        ),
                    ),
                    includes(Trafficking.acts, Act.TAKING_CONTROL),
                ),
                SE_OFF_ACT_A,
                title="an act by which control over the person is taken",
            ),
        ),
        cited(
            any_of(
                includes(Trafficking.acts, Act.HANDING_OVER_CONTROL),
                all_of(
                    includes(Trafficking.acts, Act.TAKING_CONTROL),
                    not_read("whether control was taken over from another is for the court"),
                ),
            ),
            SE_OFF_ACT_A_HAND,
            title="control over the person is handed over or taken over",
        ),
    ),
    cited(
        any_of(
            includes(Trafficking.purposes, *NAMED, *COMPULSION), _in_distress(*NAMED, *COMPULSION)
        ),
        SE_OFF_2004B_PURP,
        title="a purpose of ch. 4 s. 1 a",
    ),
)
ACT_SINCE_2010 = cited(
    includes(Trafficking.acts, *PALERMO_ACTS), SE_OFF_ACT_B, title="one of the acts of ch. 4 s. 1 a"
)
TEXT_OF_2010 = all_of(
    any_of(_means(SE_OFF_MEANS_A), CHILD_WITH_INTENT),
    ACT_SINCE_2010,
    cited(
        any_of(includes(Trafficking.purposes, *NAMED), _in_distress(*NAMED)),
        SE_OFF_PURP_A,
        SE_OFF_DISTRESS,
        title="a purpose of ch. 4 s. 1 a",
    ),
)
TEXT_OF_2018 = all_of(
    any_of(
        cited(
            any_of(
                COERCION_OR_DECEPTION,
                all_of(
                    any_of(VULNERABILITY, IMPROPER_MEANS, MEANS_LEFT_TO_THE_COURT),
                    Trafficking.alternatives_seriously_limited,
                ),
            ),
            SE_OFF_MEANS_B,
            title="coercion, deception, or a means that seriously limits the person's alternatives",
        ),
        CHILD_BY_NEGLIGENCE,
    ),
    ACT_SINCE_2010,
    cited(
        any_of(includes(Trafficking.purposes, *NAMED), _in_distress(*NAMED)),
        SE_OFF_PURPOSE,
        SE_OFF_DISTRESS,
        title="a purpose of ch. 4 s. 1 a",
    ),
)


def punishable(code: str, title: str, stage: OffenceStage, law: Provision) -> Circumstance:
    """What is punishable although the offence was not completed."""
    return Circumstance(
        code=code,
        title=title,
        effect=CircumstanceEffect.PUNISHABLE,
        when=is_(Accused.stage, stage),
        provisions=(law,),
    )


def incomplete(law: Provision, reveal: Provision | None = None) -> tuple[Circumstance, ...]:
    """Attempt, preparation, conspiracy, and the failure to reveal the offence where *reveal* says so."""
    found = (
        punishable("attempt", "attempt", OffenceStage.ATTEMPT, law),
        punishable("preparation", "preparation", OffenceStage.PREPARATION, law),
        punishable("conspiracy", "conspiracy", OffenceStage.CONSPIRACY, law),
    )
    if reveal is None:
        return found
    title = "the failure to reveal or prevent the offence"
    return (*found, punishable("not_revealing", title, OffenceStage.FAILURE_TO_AVERT, reveal))


def company(offence: Provision) -> Circumstance:
    """The corporate fine for an offence that *offence* lays down."""
    return Circumstance(
        code="company",
        title="the offence was committed in the exercise of business",
        effect=CircumstanceEffect.COMPANY_LIABLE,
        when=(
            offence.gives(
                not_read("the rule on corporate fines before 8 November 2024 was not read"),
                until="2024-11-07",
            ),
            SE_OFF_COMPANY.gives(cited(Accused.for_company, SE_OFF_COMPANY)),
        ),
        provisions=(offence,),
    )


AGGRAVATED = Circumstance(
    code="aggravated",
    title="a general ground of aggravation",
    effect=CircumstanceEffect.AGGRAVATES,
    when=any_of(
        includes(
            Gravity.aggravation,
            Aggravation.DEFENCELESS_VICTIM,
            Aggravation.ABUSE_OF_VULNERABLE_POSITION,
            Aggravation.USE_OF_CHILD_UNDER_15,
            Aggravation.ORGANISED_GROUP,
            Aggravation.SYSTEMATIC,
        ),
        not_read("whether trust was abused, or others were induced, is not asked"),
    ),
    provisions=(SE_OFF_AGGR,),
)


def abroad(title: str, there: Condition, law: Provision) -> Circumstance:
    """The act abroad, which as a rule must be punishable there, too."""
    on_board = not_read("whether it was on a Swedish ship or aircraft is not asked")
    return Circumstance(
        code="abroad",
        title=title,
        effect=CircumstanceEffect.REACHES_ABROAD,
        when=(
            law.gives(there, until="2021-12-31"),
            law.gives(any_of(there, on_board), since="2022-01-01"),
        ),
        provisions=(law,),
    )


FORFEITURE = Circumstance(
    code="forfeiture",
    title="the proceeds are forfeited",
    effect=CircumstanceEffect.FOLLOWS,
    when=(
        SE_OFF_INTRO.gives(
            not_read("the rule on forfeiture before 8 November 2024 was not read"),
            until="2024-11-07",
        ),
        SE_OFF_CONFISC.gives(cited(Gravity.gain, SE_OFF_CONFISC)),
    ),
    provisions=(SE_OFF_INTRO,),
)

TRAFFICKING_4_1A = SentencingRule(
    code="4-1a",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings",
    local_title="människohandel",
    provisions=(SE_OFF_INTRO, SE_OFF_GROSS, SE_OFF_CONSENT),
    when=(
        SE_OFF_2002A.gives(TEXT_OF_2002),
        SE_OFF_ACT_A.gives(TEXT_OF_2004),
        SE_OFF_MEANS_A.gives(TEXT_OF_2010),
        SE_OFF_MEANS_B.gives(TEXT_OF_2018),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the court does not find the offence less serious",
            when=not_(Gravity.less_serious),
            provisions=(SE_OFF_INTRO,),
            minimum=SE_OFF_MIN.gives(years(2)),
            maximum=SE_OFF_MAX.gives(years(10)),
        ),
        Degree(
            code="less_serious",
            title="the court finds the offence less serious",
            provisions=(SE_OFF_LESS_MAX, SE_OFF_LESS_MIN_A, SE_OFF_LESS_CASE),
            minimum=SE_OFF_LESS_MIN_B.gives(months(6)),
            maximum=SE_OFF_LESS_MAX.gives(years(4)),
        ),
    ),
    circumstances=(
        *incomplete(SE_OFF_INCHOATE, SE_OFF_INCHOATE),
        AGGRAVATED,
        FORFEITURE,
        company(SE_OFF_INTRO),
        Circumstance(
            code="abroad",
            title="the act abroad, punishable there or not",
            effect=CircumstanceEffect.REACHES_ABROAD,
            when=always(),
            provisions=(SE_OFF_DUALCRIM,),
        ),
    ),
    claims=(independent_of(Trafficking.consent, provision=SE_OFF_CONSENT),),
)

# Penal Code ch. 4 s. 1 b: human exploitation ("människoexploatering").

SE_HEX_MEANS = provision(
    PENAL_CODE,
    "SE-HEX-MEANS",
    "ch. 4 s. 1 b para. 1 (Act 2018:601)",
    "The means is unlawful coercion, deception, or exploiting a person's dependency, defencelessness or difficult situation.",
    since="2018-07-01",
    read_in="S1 S26 S36-TEXT S45",
)
SE_HEX_IN = provision(
    PENAL_CODE,
    "SE-HEX-IN",
    "ch. 4 s. 1 b para. 1 (Act 2018:601)",
    "The person is exploited in forced labour, in work under manifestly unreasonable conditions, or in begging.",
    since="2018-07-01",
    read_in="S1 S26 S36-TEXT S45",
)
SE_HEX_SUBS = provision(
    PENAL_CODE,
    "SE-HEX-SUBS",
    "ch. 4 s. 1 b para. 1 (Act 2018:601)",
    "It counts where kidnapping (s. 1) and trafficking (s. 1 a) do not.",
    since="2018-07-01",
    read_in="S1 S26 S4",
)
SE_HEX_MAX = provision(
    PENAL_CODE,
    "SE-HEX-MAX",
    "ch. 4 s. 1 b para. 1",
    "The maximum is 4 years.",
    since="2018-07-01",
    read_in="S1 S4 S45",
)
SE_HEX_CHILD = provision(
    PENAL_CODE,
    "SE-HEX-CHILD",
    "ch. 4 s. 1 b para. 2",
    "Where the victim is under 18, no means is needed.",
    since="2018-07-01",
    read_in="S1 S26 S36-TEXT",
)
SE_HEX_CHILD_NEGL = provision(
    PENAL_CODE,
    "SE-HEX-CHILD-NEGL",
    "ch. 4 s. 1 b para. 2",
    "It is enough that the offender was negligent as to the victim's age.",
    since="2018-07-01",
    read_in="S1 S26 S36-TEXT",
)
SE_HEX_GROSS_MIN = provision(
    PENAL_CODE,
    "SE-HEX-GROSS-MIN",
    "ch. 4 s. 1 b para. 3",
    "The minimum of the gross degree is 2 years.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_HEX_GROSS_MAX = provision(
    PENAL_CODE,
    "SE-HEX-GROSS-MAX",
    "ch. 4 s. 1 b para. 3",
    "The maximum of the gross degree is 10 years.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_HEX_GROSS_WEIGH = provision(
    PENAL_CODE,
    "SE-HEX-GROSS-WEIGH",
    "ch. 4 s. 1 b para. 3",
    "Large scale, considerable gain and especially ruthless exploitation are weighed for the gross degree.",
    since="2018-07-01",
    read_in="S1 S4",
)
SE_HEX_INCHOATE = provision(
    PENAL_CODE,
    "SE-HEX-INCHOATE",
    "ch. 4 s. 10",
    "Attempt, preparation and conspiracy are punishable.",
    since="2018-07-01",
    read_in="S26",
)
SE_HEX_INCHOATE_GROSS = provision(
    PENAL_CODE,
    "SE-HEX-INCHOATE-GROSS",
    "ch. 4 s. 10",
    "Of the gross degree the failure to reveal or prevent it is punishable, too.",
    since="2018-07-01",
    read_in="S26",
)
SE_HEX_NJA = provision(
    JUDGMENTS,
    "SE-HEX-NJA",
    "NJA 2022 s. 23 of 2022-02-15 on ch. 4 s. 1 b",
    "It is human exploitation to keep a couple, new in Sweden and without a home, at restaurant work for weeks for 19 and 56 SEK an hour by deception and threats of deportation.",
    since="2018-07-01",
    read_in="S45 S45-LEX S45-REAL",
)
SE_HEX_NJA_PAY = provision(
    JUDGMENTS,
    "SE-HEX-NJA-PAY",
    "NJA 2022 s. 23 of 2022-02-15 on ch. 4 s. 1 b",
    "Pay alone can make conditions manifestly unreasonable; what is weighed is the attack on freedom, peace and dignity.",
    since="2018-07-01",
    read_in="S45 S45-LEX",
)
SE_HEX_BERRIES = provision(
    JUDGMENTS,
    "SE-HEX-BERRIES",
    "Lycksele district court on ch. 4 s. 1 b para. 3",
    "Two employers of about 150 Thai berry pickers of summer 2023 were convicted of gross human exploitation (2 years 6 months, a trading ban of 7 years, 4.5 million SEK forfeited, damages to nine) and acquitted of trafficking: the situation was difficult, but not so exposed. The result on appeal was not read.",
    since="about 2024-01-01, 2024-01-01 to 2024-12-31, confirmed: year only",
    read_in="S58-GEA S58-NYA",
)
SE_OFF_DUALCRIM_HEX = provision(
    PENAL_CODE,
    "SE-OFF-DUALCRIM-HEX",
    "ch. 2 s. 2, ch. 2 s. 3; since 2022-01-01 ch. 2 s. 5 (not listed)",
    "An act of human exploitation abroad must be punishable there, too (since 2022 where the tie is the offender, a Swedish victim or a transfer; not on a Swedish ship or aircraft), and no sanction goes above the maximum there.",
    since="2018-07-01",
    read_in="S26",
)

GRAVER_OFFENCE = Proviso(Gravity.graver_offence_applies, SE_HEX_SUBS)
EXPLOITATION_4_1B = SentencingRule(
    code="4-1b",
    kind=OffenceKind.EXPLOITATION,
    title="Human exploitation",
    local_title="människoexploatering",
    provisions=(SE_HEX_MEANS, SE_HEX_IN, SE_HEX_NJA, SE_HEX_NJA_PAY),
    when=all_of(
        any_of(
            cited(
                any_of(
                    COERCION_OR_DECEPTION,
                    includes(
                        Exploitation.positions,
                        ExploitedPosition.DEPENDENCY,
                        ExploitedPosition.DEFENCELESSNESS,
                        ExploitedPosition.DIFFICULT_SITUATION,
                    ),
                ),
                SE_HEX_MEANS,
                title="coercion, deception, or a weak position that is exploited",
            ),
            cited(
                NEGLIGENTLY_UNDER_18,
                SE_HEX_CHILD,
                SE_HEX_CHILD_NEGL,
                title="the victim was under 18",
            ),
        ),
        cited(
            any_of(
                includes(Exploitation.exploited_in, ExploitedIn.FORCED_LABOUR, ExploitedIn.BEGGING),
                Exploitation.manifestly_unreasonable_conditions,
            ),
            SE_HEX_IN,
            title="forced labour, manifestly unreasonable conditions of work, or begging",
        ),
    ),
    unless=GRAVER_OFFENCE,
    degrees=(
        Degree(
            code="gross",
            title="the court finds the offence gross",
            when=Gravity.gross,
            provisions=(SE_HEX_GROSS_MAX, SE_HEX_GROSS_WEIGH, SE_HEX_BERRIES),
            minimum=SE_HEX_GROSS_MIN.gives(years(2)),
            maximum=SE_HEX_GROSS_MAX.gives(years(10)),
        ),
        Degree(
            code="ordinary",
            title="the court does not find the offence gross",
            provisions=(SE_HEX_MAX,),
            maximum=SE_HEX_MAX.gives(years(4)),
        ),
    ),
    circumstances=(
        *incomplete(SE_HEX_INCHOATE),
        Circumstance(
            code="not_revealing",
            title="the failure to reveal or prevent the gross offence",
            effect=CircumstanceEffect.PUNISHABLE,
            when=all_of(Gravity.gross, is_(Accused.stage, OffenceStage.FAILURE_TO_AVERT)),
            provisions=(SE_HEX_INCHOATE_GROSS,),
        ),
        AGGRAVATED,
        FORFEITURE,
        company(SE_HEX_MEANS),
        abroad(
            "the act abroad, if it is punishable there",
            cited(Reach.punishable_there, SE_OFF_DUALCRIM_HEX),
            SE_OFF_DUALCRIM_HEX,
        ),
    ),
)
