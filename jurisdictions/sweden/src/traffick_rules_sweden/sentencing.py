"""Trafficking and human exploitation: Penal Code ("brottsbalken") ch. 4 ss. 1 a and 1 b, and what they may cost."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.sources import provision

# Penal Code ch. 4 s. 1 a: trafficking in human beings ("människohandel").

SE_OFF_INTRO = provision("SE-OFF-INTRO", "Human trafficking is an offence of its own.")
SE_OFF_2002A = provision(
    "SE-OFF-2002A",
    "Trafficking for sexual purposes: inducing a person to go, or be taken, to another country.",
)
SE_OFF_2002A_RECV = provision(
    "SE-OFF-2002A-RECV",
    "Trafficking for sexual purposes is also to receive, transport or house, by such means and with such a purpose, a person who came to a country so.",
)
SE_OFF_2002A_MEANS = provision(
    "SE-OFF-2002A-MEANS",
    "The means is unlawful coercion, deception or another such improper means.",
)
SE_OFF_2002A_PURP = provision(
    "SE-OFF-2002A-PURP",
    "The purpose is sexual only: offences of ch. 6 ss. 1 to 4, casual sexual relations, or other sexual exploitation.",
)
SE_OFF_2004B = provision("SE-OFF-2004B", "Trafficking: no border needs to be crossed.")
SE_OFF_2004B_PURP = provision(
    "SE-OFF-2004B-PURP",
    "The purpose is sexual; war service, forced labour or another such state of compulsion; removal of organs; or other exploitation in a situation of distress.",
)
SE_OFF_ACT_A = provision(
    "SE-OFF-ACT-A",
    "The act is to recruit, transport, house, receive or take another such measure, and thereby to take control over the person.",
)
SE_OFF_ACT_A_HAND = provision(
    "SE-OFF-ACT-A-HAND",
    "Handing control over a person to another with such a purpose, or taking it over from another, is trafficking too; no means is asked here.",
)
SE_OFF_MEANS_04 = provision(
    "SE-OFF-MEANS-04",
    "The means is unlawful coercion, deception, exploiting a vulnerable situation, or another such improper means.",
)
SE_OFF_ACT_B = provision(
    "SE-OFF-ACT-B", "The act is to recruit, transport, transfer, house or receive a person."
)
SE_OFF_ACT_B_CONTROL = provision(
    "SE-OFF-ACT-B-CONTROL", "Control over the person need not be taken."
)
SE_OFF_MEANS_A = provision(
    "SE-OFF-MEANS-A",
    "The means is unlawful coercion, deception, exploiting a vulnerable situation, or another such improper means.",
)
SE_OFF_PURP_A = provision(
    "SE-OFF-PURP-A",
    "The purpose is that the person is exploited sexually, for organs, in war service, in forced labour, or in other activity in a situation of distress.",
)
SE_OFF_DISTRESS = provision(
    "SE-OFF-DISTRESS",
    "Distress is a truly hard, not merely passing situation in which victims cannot freely decide for themselves; very low pay with very hard terms can be enough without forced labour.",
)
SE_OFF_MEANS_B = provision(
    "SE-OFF-MEANS-B",
    "The means is unlawful coercion, deception, exploiting a vulnerable situation that seriously limits the alternatives, or another improper means with the same effect.",
)
SE_OFF_PURPOSE = provision(
    "SE-OFF-PURPOSE",
    "The purpose is that the person is exploited sexually, for organs, in war service, in forced labour, or in other activity in a situation of distress.",
)
SE_OFF_MAX = provision("SE-OFF-MAX", "The maximum of the ordinary degree is 10 years.")
SE_OFF_MIN = provision("SE-OFF-MIN", "The minimum of the ordinary degree is 2 years.")
SE_OFF_LESS_MAX = provision("SE-OFF-LESS-MAX", "The maximum of the less serious degree is 4 years.")
SE_OFF_LESS_MIN_A = provision(
    "SE-OFF-LESS-MIN-A", "No minimum is stated for the less serious degree."
)
SE_OFF_LESS_MIN_B = provision(
    "SE-OFF-LESS-MIN-B", "The minimum of the less serious degree is 6 months."
)
SE_OFF_LESS_CASE = provision(
    "SE-OFF-LESS-CASE",
    "Boys of 16 were taken along to steal: trafficking, less serious, mainly as they were neither directly forced nor locked up.",
)
SE_OFF_GROSS = provision("SE-OFF-GROSS", "There is no gross degree: the ordinary one is the top.")
SE_OFF_CHILD = provision("SE-OFF-CHILD", "Where the victim is under 18, no means is needed.")
SE_OFF_CHILD_NEGL = provision(
    "SE-OFF-CHILD-NEGL", "It is enough that the offender was negligent as to the victim's age."
)
SE_OFF_CHILD_INTENT = provision("SE-OFF-CHILD-INTENT", "Intent as to the age is needed.")
SE_OFF_CONSENT = provision(
    "SE-OFF-CONSENT",
    "The text has no clause on consent; where a means is proven, consent is no defence (legal method).",
)
SE_OFF_INCHOATE = provision(
    "SE-OFF-INCHOATE",
    "Attempt, preparation, conspiracy and the failure to reveal or prevent trafficking are punishable.",
)
SE_OFF_DUALCRIM = provision(
    "SE-OFF-DUALCRIM", "An act of trafficking abroad, or its attempt, need not be punishable there."
)
SE_OFF_COMPANY = provision(
    "SE-OFF-COMPANY", "A corporate fine shall be imposed for offences in the exercise of business."
)
SE_OFF_CONFISC = provision("SE-OFF-CONFISC", "Proceeds shall be forfeited; the court may estimate.")
SE_OFF_AGGR = provision(
    "SE-OFF-AGGR",
    "Graver within the range: use of a defenceless position, abuse of trust, inducing others by coercion or abuse of youth or dependence, organised or systematic crime.",
)
SE_OFF_KNOWUSE = provision(
    "SE-OFF-KNOWUSE", "There is no offence of knowingly using the service of a trafficked person."
)
SE_LEX = provision("SE-LEX", "The law of the act counts, or the law at judgment if it is milder.")

# Means and purposes as the texts name them; which others count, the court decides.
NAMED_MEANS = (
    Means.COERCION,
    Means.THREAT,
    Means.FORCE,
    Means.DECEPTION,
    Means.FRAUD,
    Means.EXPLOITED_MISTAKE,
)
COERCION_OR_DECEPTION = includes(Trafficking.means, *NAMED_MEANS)
IMPROPER_MEANS = includes(Trafficking.means, Means.OTHER_IMPROPER_MEANS)
VULNERABILITY = includes(Trafficking.means, Means.ABUSE_OF_VULNERABILITY)
MEANS_LEFT_TO_THE_COURT = all_of(
    includes(
        Trafficking.means,
        *sorted(
            set(Means) - {*NAMED_MEANS, Means.OTHER_IMPROPER_MEANS, Means.ABUSE_OF_VULNERABILITY}
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
    "SE-HEX-MEANS",
    "The means is unlawful coercion, deception, or exploiting a person's dependency, defencelessness or difficult situation.",
)
SE_HEX_IN = provision(
    "SE-HEX-IN",
    "The person is exploited in forced labour, in work under manifestly unreasonable conditions, or in begging.",
)
SE_HEX_SUBS = provision(
    "SE-HEX-SUBS", "It counts where kidnapping (s. 1) and trafficking (s. 1 a) do not."
)
SE_HEX_MAX = provision("SE-HEX-MAX", "The maximum is 4 years.")
SE_HEX_CHILD = provision("SE-HEX-CHILD", "Where the victim is under 18, no means is needed.")
SE_HEX_CHILD_NEGL = provision(
    "SE-HEX-CHILD-NEGL", "It is enough that the offender was negligent as to the victim's age."
)
SE_HEX_GROSS_MIN = provision("SE-HEX-GROSS-MIN", "The minimum of the gross degree is 2 years.")
SE_HEX_GROSS_MAX = provision("SE-HEX-GROSS-MAX", "The maximum of the gross degree is 10 years.")
SE_HEX_GROSS_WEIGH = provision(
    "SE-HEX-GROSS-WEIGH",
    "Large scale, considerable gain and especially ruthless exploitation are weighed for the gross degree.",
)
SE_HEX_INCHOATE = provision(
    "SE-HEX-INCHOATE", "Attempt, preparation and conspiracy are punishable."
)
SE_HEX_INCHOATE_GROSS = provision(
    "SE-HEX-INCHOATE-GROSS",
    "Of the gross degree the failure to reveal or prevent it is punishable, too.",
)
SE_HEX_NJA = provision(
    "SE-HEX-NJA",
    "It is human exploitation to keep a couple, new in Sweden and without a home, at restaurant work for weeks for 19 and 56 SEK an hour by deception and threats of deportation.",
)
SE_HEX_NJA_PAY = provision(
    "SE-HEX-NJA-PAY",
    "Pay alone can make conditions manifestly unreasonable; what is weighed is the attack on freedom, peace and dignity.",
)
SE_HEX_BERRIES = provision(
    "SE-HEX-BERRIES",
    "Two employers of about 150 Thai berry pickers of summer 2023 were convicted of gross human exploitation (2 years 6 months, a trading ban of 7 years, 4.5 million SEK forfeited, damages to nine) and acquitted of trafficking: the situation was difficult, but not so exposed. The result on appeal was not read.",
)
SE_OFF_DUALCRIM_HEX = provision(
    "SE-OFF-DUALCRIM-HEX",
    "An act of human exploitation abroad must be punishable there, too (since 2022 where the tie is the offender, a Swedish victim or a transfer; not on a Swedish ship or aircraft), and no sanction goes above the maximum there.",
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
