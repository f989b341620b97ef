"""The offences and what they may cost, in the order of the Penal Code ("straffeloven")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.sources import PENAL_CODE, provision

JUNE_2002 = Boundary.read(
    "about 2002-06-08, 2002-06-07 to 2002-06-08, disputed: the Ministry of Justice gives 8 June 2002, an annotated code 7 June for other parts of the Act"
)
MARCH_2012 = Boundary.read(
    "about 2012-03-29, 2012-03-01 to 2012-03-31: the Act took effect the day after its promulgation in March 2012; the month is sourced, the day (29 March 2012) is recalled"
)

# Penal Code § 3: the milder of two laws.

OFF_56 = provision(
    PENAL_CODE,
    "OFF-56",
    "§ 3",
    "The milder of the law at the act and the law at judgment counts; a newer, harsher law never reaches "
    "back.",
)

# Penal Code §§ 21, 23 and 81, and ch. 5: what counts for every offence.

OFF_53 = provision(
    PENAL_CODE,
    "OFF-53",
    "§ 21",
    "Attempt is punishable, the penalty may be lowered; it takes an offence with a maximum above 4 months.",
    since="by 2026-01-01",
    read_in="DL21",
)
OFF_54 = provision(
    PENAL_CODE,
    "OFF-54",
    "§ 23",
    "Everyone who incites, advises or helps is liable under the same provision.",
    since="by 2026-01-01",
    read_in="DL23",
)
OFF_55 = provision(
    PENAL_CODE,
    "OFF-55",
    "§ 81",
    "It aggravates an offence, among other things, that several act together, that it is specially planned, "
    "that it is organised crime, and that another's vulnerable position is abused.",
    since="by 2026-01-01",
    read_in="K10",
)
OFF_57 = provision(
    PENAL_CODE,
    "OFF-57",
    "§ 306, ch. 5",
    "Companies can be liable for trafficking.",
    since="by 2012-12-31",
    read_in="L57Q11",
)

ATTEMPT = Circumstance(
    code="attempt",
    title="attempt",
    effect=CircumstanceEffect.CAN_LOWER,
    when=is_(Accused.stage, OffenceStage.ATTEMPT),
    provisions=(OFF_53,),
)
COMPLICITY = Circumstance(
    code="complicity",
    title="complicity",
    effect=CircumstanceEffect.SAME_RANGE,
    when=Accused.accomplice,
    provisions=(OFF_54,),
)
AGGRAVATED = Circumstance(
    code="aggravated",
    title="a general aggravating circumstance",
    effect=CircumstanceEffect.AGGRAVATES,
    when=includes(
        Gravity.aggravation,
        Aggravation.SEVERAL_TOGETHER,
        Aggravation.SPECIALLY_PLANNED,
        Aggravation.ORGANISED_GROUP,
        Aggravation.ABUSE_OF_VULNERABLE_POSITION,
    ),
    provisions=(OFF_55,),
)
COMPANY = Circumstance(
    code="company",
    title="liability of a company",
    effect=CircumstanceEffect.COMPANY_LIABLE,
    when=Accused.company,
    provisions=(OFF_57,),
)
GENERAL = (ATTEMPT, COMPLICITY, AGGRAVATED)

# Penal Code § 7: trafficking abroad.

OFF_66 = provision(
    PENAL_CODE,
    "OFF-66",
    "§ 7(1)(2)(a)",
    "Danish nationals and residents can be tried for trafficking abroad without dual criminality.",
    since=MARCH_2012,
    read_in="L57F L57D",
)

NO_DUAL_CRIMINALITY = DatedValue(
    "jurisdiction.no_dual_criminality",
    "whether nationals and residents can be tried for trafficking abroad without dual criminality",
    OFF_66.gives(True),
)

# Penal Code §§ 93-94: limitation.

OFF_61 = provision(
    PENAL_CODE,
    "OFF-61",
    "§ 93(1) with §§ 262 a, 262 b and 233",
    "Trafficking is time-barred after 10 years, under both maxima; derived from the ladder of § 93(1).",
    since=JUNE_2002,
    read_in="DL93 TH11 SKAT",
)
OFF_62 = provision(
    PENAL_CODE,
    "OFF-62",
    "§ 94(4)",
    "For trafficking of a child, time starts to run at the earliest on the victim's 18th birthday.",
    since="in 2003, recall: only the year 2003 is recalled; the first day is not verified",
    until="2013-06-30",
    read_in="L117 L86",
)
OFF_63 = provision(
    PENAL_CODE,
    "OFF-63",
    "§ 94(4)",
    "For trafficking of a child, time starts to run at the earliest on the victim's 21st birthday.",
    since="2013-07-01",
    read_in="A633 DL94 A415 L141",
)

OFF_60 = provision(
    PENAL_CODE,
    "OFF-60",
    "§ 93(1)",
    "Offences with a maximum of up to 1 year are time-barred after 2 years, up to 4 after 5, up to 10 after "
    "10, up to 15 after 15.",
    since="by 2026-01-01",
    read_in="DL93 TH11 SKAT",
)
OFF_64 = provision(
    PENAL_CODE,
    "OFF-64",
    "§ 94(4)",
    "Time is also held back while the offender uses coercion to keep the victim from reporting.",
    since="by 2026-01-01",
    read_in="DL94",
)
OFF_65 = provision(
    PENAL_CODE,
    "OFF-65",
    "§ 93 b",
    "Trafficking is not on the list of crimes that never become time-barred.",
    since="by 2026-01-01",
    read_in="TH11",
)

LIMITATION = DatedValue(
    "limitation.trafficking",
    "time after which trafficking is time-barred",
    OFF_61.gives(years(10)),
)

TIME_BAR = LimitationRule(
    code="criminal_liability",
    title="Limitation of criminal liability",
    local_title="forældelse",
    provisions=(OFF_60, OFF_61, OFF_65),
    when=always(),
    ladder=OFF_60.gives(
        (
            LimitationStep(years(1), years(2)),
            LimitationStep(years(4), years(5)),
            LimitationStep(years(10), years(10)),
            LimitationStep(years(15), years(15)),
        ),
    ),
    child=under_age_when_trafficked(18),
    child_offences=("262a",),
    starts_at_age=(
        OFF_62.gives(18),
        OFF_63.gives(21),
    ),
    suspended=Trafficking.kept_from_reporting,
    suspension_provisions=(OFF_64,),
)

# Penal Code §§ 228-229, to June 2013: procuring ("rufferi").

OFF_40 = provision(
    PENAL_CODE,
    "OFF-40",
    "§ 228(1)",
    "Procuring - inducing to prostitution for gain, holding back someone who wants to leave it, keeping "
    "a brothel - is punished by up to 4 years.",
    since="by 2003-12-31",
    until="2013-06-30",
    read_in="BET23",
)
OFF_41 = provision(
    PENAL_CODE,
    "OFF-41",
    "§ 228(2)",
    "The same holds for helping someone under 21 into prostitution, or helping to carry out of the country "
    "someone under 21 or unaware of the purpose.",
    since="by 2003-12-31",
    until="2013-06-30",
    read_in="BET23",
)
OFF_42 = provision(
    PENAL_CODE,
    "OFF-42",
    "§ 229(1)",
    "Acting as middleman for gain or repeatedly, or exploiting another's prostitution, is punished by up "
    "to 3 years; a fine in mitigating cases.",
    since="by 2003-12-31",
    until="2013-06-30",
    read_in="BET23",
)
OFF_43 = provision(
    PENAL_CODE,
    "OFF-43",
    "§ 229(2)",
    "Letting hotel rooms for prostitution is punished by up to 1 year; a fine in mitigating cases.",
    since="by 2003-12-31",
    until="2013-06-30",
    read_in="BET23",
)
OFF_45 = provision(
    PENAL_CODE,
    "OFF-45",
    "§ 233(1)",
    "Running a business in which another has sex with customers for pay is punished by up to 4 years.",
    since="about 2013-07-01, by 2026-01-01: read in an undated article of after 2013; that it starts on 1 July 2013 is recalled",
    read_in="LEX",
)
OFF_46 = provision(
    PENAL_CODE,
    "OFF-46",
    "§ 233(2)-(3)",
    "Middlemen and letting hotel rooms are covered too; their maxima were not read.",
    since="about 2013-07-01, by 2026-01-01: read in an undated article of after 2013; that it starts on 1 July 2013 is recalled",
    read_in="LEX",
)


PROCURING_228 = SentencingRule(
    code="228",
    kind=OffenceKind.PROCURING,
    title="Procuring",
    local_title="rufferi",
    provisions=(OFF_40,),
    when=any_of(
        cited(
            includes(
                Procuring.conduct,
                ProcuringConduct.INDUCING_FOR_GAIN,
                ProcuringConduct.HOLDING_BACK,
                ProcuringConduct.RUNNING_A_BROTHEL,
            ),
            OFF_40,
        ),
        cited(
            includes(
                Procuring.conduct,
                ProcuringConduct.HELPING_PERSON_UNDER_21,
                ProcuringConduct.TAKING_ABROAD,
            ),
            OFF_41,
        ),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(OFF_40,),
            maximum=OFF_40.gives(years(4)),
        ),
    ),
    circumstances=GENERAL,
)
MIDDLEMAN_229_1 = SentencingRule(
    code="229-1",
    kind=OffenceKind.PROCURING,
    title="Acting as middleman, or exploiting another's prostitution",
    provisions=(OFF_42,),
    when=any_of(
        all_of(
            includes(Procuring.conduct, ProcuringConduct.ACTING_AS_MIDDLEMAN),
            Procuring.for_gain_or_repeated,
        ),
        includes(Procuring.conduct, ProcuringConduct.EXPLOITING_PROSTITUTION),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(OFF_42,),
            maximum=OFF_42.gives(years(3)),
        ),
    ),
    circumstances=GENERAL,
)
LETTING_ROOMS_229_2 = SentencingRule(
    code="229-2",
    kind=OffenceKind.PROCURING,
    title="Letting hotel rooms for prostitution",
    provisions=(OFF_43,),
    when=includes(Procuring.conduct, ProcuringConduct.LETTING_ROOMS),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(OFF_43,),
            maximum=OFF_43.gives(years(1)),
        ),
    ),
    circumstances=GENERAL,
)

# Penal Code § 233, from July 2013: procuring.

PROCURING_233_1 = SentencingRule(
    code="233-1",
    kind=OffenceKind.PROCURING,
    title="Procuring",
    local_title="rufferi",
    provisions=(OFF_45,),
    when=includes(Procuring.conduct, ProcuringConduct.RUNNING_A_BROTHEL),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(OFF_45,),
            maximum=OFF_45.gives(years(4)),
        ),
    ),
    circumstances=GENERAL,
)
PROCURING_233_2 = SentencingRule(
    code="233-2",
    kind=OffenceKind.PROCURING,
    title="Acting as middleman, or letting hotel rooms for prostitution",
    provisions=(OFF_46,),
    when=includes(
        Procuring.conduct,
        ProcuringConduct.ACTING_AS_MIDDLEMAN,
        ProcuringConduct.LETTING_ROOMS,
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(OFF_46,),
            maximum=None,
        ),
    ),
    circumstances=GENERAL,
)

# Penal Code § 262 a: trafficking in human beings ("menneskehandel").

OFF_01 = provision(
    PENAL_CODE,
    "OFF-01",
    "§§ 228-229, 260-261",
    "There is no offence of trafficking as such; the conduct is reached through procuring, deprivation of "
    "liberty and unlawful coercion.",
    since="by 2002-06-07: the first day was not looked for",
    until=JUNE_2002.day_before(),
    read_in="BET23",
)
OFF_02 = provision(
    PENAL_CODE,
    "OFF-02",
    "§ 262 a",
    "Human trafficking is an offence of its own, inserted by Act 380 of 6 June 2002.",
    since=JUNE_2002,
    read_in="REU559 L57Q11 BET23 BET26",
)
OFF_04 = provision(
    PENAL_CODE,
    "OFF-04",
    "§ 262 a(1)",
    "The maximum is 8 years' imprisonment.",
    since=JUNE_2002,
    until=MARCH_2012.day_before(),
    read_in="SEED REU559 L57Q11 BET23 TIP10W",
)
OFF_05 = provision(
    PENAL_CODE,
    "OFF-05",
    "§ 262 a(1)",
    "The maximum is 10 years' imprisonment (Act 275 of March 2012).",
    since=MARCH_2012,
    read_in="L57F L57D N36 CMM262 CMMDIR SNF DAILY CPH14 DAGENS",
)
OFF_08 = provision(
    PENAL_CODE,
    "OFF-08",
    "§ 262 a",
    "No minimum is stated, only an upper limit.",
    since=JUNE_2002,
    read_in="CMM262 BET23 DAILY",
)
OFF_10 = provision(
    PENAL_CODE,
    "OFF-10",
    "§ 262 a(1)",
    "The act is recruiting, transporting, transferring, housing or afterwards receiving a person.",
    since=JUNE_2002,
    read_in="CMM262 SNF REU559",
)
OFF_11 = provision(
    PENAL_CODE,
    "OFF-11",
    "§ 262 a(1) nos. 1-5",
    "The means is unlawful coercion, deprivation of liberty, threats, causing, strengthening or "
    "exploiting a mistake, or any other improper method.",
    since=JUNE_2002,
    read_in="CMM262 REU559 SNF",
)
OFF_12 = provision(
    PENAL_CODE,
    "OFF-12",
    "§ 262 a(1) no. 5",
    "An improper method can be the use of debt, poverty, lack of language or another weak position.",
    since="by 2026-01-01",
    read_in="CMM262",
)
OFF_13 = provision(
    PENAL_CODE,
    "OFF-13",
    "§ 262 a(1)",
    "The purpose is to exploit in prostitution (first worded as sexual immorality).",
    since=JUNE_2002,
    read_in="TIP04 REU559 CMM262 SNF",
)
OFF_14 = provision(
    PENAL_CODE,
    "OFF-14",
    "§ 262 a(1)",
    "The purpose is to exploit in forced labour.",
    since=JUNE_2002,
    read_in="TIP04 TIP07 CMM262 SNF",
)
OFF_15 = provision(
    PENAL_CODE,
    "OFF-15",
    "§ 262 a(1)",
    "The purpose is to exploit in slavery or slavery-like conditions.",
    since=JUNE_2002,
    read_in="L57F CMM262 SNF",
)
OFF_16 = provision(
    PENAL_CODE,
    "OFF-16",
    "§ 262 a(1)-(2)",
    "The purpose is to exploit for criminal acts; not a listed purpose before March 2012.",
    since=MARCH_2012,
    read_in="L57F L57D CMM262 CMMDIR SNF",
)
OFF_17 = provision(
    PENAL_CODE,
    "OFF-17",
    "§ 262 a(1)",
    "The purpose is to remove organs.",
    since="about 2002-06-08, by 2026-01-01: read on an undated page; that the purpose is listed since 2002 is recalled",
    read_in="CMM262",
)
OFF_18 = provision(
    PENAL_CODE,
    "OFF-18",
    "§ 262 a(1)",
    "The purpose is to exploit for pornographic photos or films, or for pornographic performances.",
    since="about 2013-07-01, by 2026-01-01: read on an undated page; that the purposes are listed since 1 July 2013 is recalled",
    read_in="CMM262",
)
OFF_19 = provision(
    PENAL_CODE,
    "OFF-19",
    "§ 262 a(1)",
    'Act 633 of 12 June 2013 replaced "sexual immorality" with prostitution, pornographic photos or '
    "films, and pornographic performances.",
    since="2013-07-01",
)
OFF_21 = provision(
    PENAL_CODE,
    "OFF-21",
    "§ 262 a(2)",
    "Subsection 2 covers victims under 18.",
    since=JUNE_2002,
    read_in="CMM262 L117 A633 DL94",
)
OFF_22 = provision(
    PENAL_CODE,
    "OFF-22",
    "§ 262 a(2) no. 1",
    "For a victim under 18 no improper means is needed: act and purpose suffice.",
    since=JUNE_2002,
    read_in="CMM262 CMMSTL",
    confidence="single",
)
OFF_23 = provision(
    PENAL_CODE,
    "OFF-23",
    "§ 262 a(2) no. 2",
    "The same penalty holds for giving or taking payment to win the consent of someone who has authority "
    "over the victim.",
    since="by 2026-01-01",
    read_in="CMM262 CMMSTL",
    confidence="single",
)
OFF_24 = provision(
    PENAL_CODE,
    "OFF-24",
    "§ 262 a",
    "The victim's own consent does not remove liability where a listed means was used, nor for a child.",
    since="by 2026-01-01",
)

TRAFFICKING_EXISTS = DatedValue(
    "offence.trafficking.exists",
    "whether trafficking is an offence of its own",
    OFF_01.gives(False),
    OFF_02.gives(True),
)
TRAFFICKING_MIN = DatedValue(
    "offence.trafficking.min_term",
    "minimum for trafficking (none is stated)",
    OFF_08.gives(None),
)
TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose listed in § 262 a",
    OFF_13.gives(Purpose.PROSTITUTION),
    # "Sexual immorality" was wider than prostitution; the wording was replaced in July 2013 (OFF-19).
    OFF_13.gives(Purpose.OTHER_SEXUAL_EXPLOITATION, until="2013-06-30"),
    OFF_14.gives(Purpose.FORCED_LABOUR),
    OFF_15.gives(Purpose.SLAVERY),
    OFF_17.gives(Purpose.ORGAN_REMOVAL),
    OFF_16.gives(Purpose.CRIMINAL_ACTS),
    *OFF_18.gives_each(Purpose.PORNOGRAPHY, Purpose.PORNOGRAPHIC_PERFORMANCE),
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether an improper means is needed where the victim is under 18",
    OFF_22.gives(False),
)

TRAFFICKING_262A = SentencingRule(
    code="262a",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings",
    local_title="menneskehandel",
    provisions=(OFF_02,),
    when=trafficking_in_persons(
        act=cited(
            includes(Trafficking.acts, *PALERMO_ACTS),
            OFF_10,
            title="one of the acts of § 262 a",
        ),
        means=any_of(
            # Nos. 1-5. "Any other improper method" takes in what the Palermo Protocol lists by name.
            cited(
                includes(
                    Trafficking.means,
                    Means.COERCION,
                    Means.DEPRIVATION_OF_LIBERTY,
                    Means.THREAT,
                    Means.DECEPTION,
                    Means.FRAUD,
                    Means.EXPLOITED_MISTAKE,
                    Means.FORCE,
                    Means.ABDUCTION,
                    Means.ABUSE_OF_POWER,
                    Means.OTHER_IMPROPER_MEANS,
                ),
                OFF_11,
                title="one of the means of § 262 a",
            ),
            cited(
                includes(
                    Trafficking.means,
                    Means.ABUSE_OF_VULNERABILITY,
                    Means.DEBT_BONDAGE,
                ),
                OFF_12,
                title="use of debt or of a weak position",
            ),
            cited(
                includes(Trafficking.means, Means.PAYMENT_TO_CONTROLLER),
                OFF_23,
                title="payment for the consent of someone who has authority over the person",
            ),
        ),
        child=cited(under_age_when_trafficked(18), OFF_21, OFF_22),
        purpose=includes(Trafficking.purposes, TRAFFICKING_PURPOSES),
    ),
    otherwise=(OFF_01,),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole; there is no graver degree",
            provisions=(OFF_08,),
            maximum=(
                OFF_04.gives(years(8)),
                OFF_05.gives(years(10)),
            ),
        ),
    ),
    circumstances=(*GENERAL, COMPANY),
)

# Penal Code § 262 b, from June 2022: human exploitation ("menneskeudnyttelse").

OFF_30 = provision(
    PENAL_CODE,
    "OFF-30",
    "§ 262 b",
    "Human exploitation is an offence; the maximum is 6 years.",
    since="2022-06-01",
    read_in="L111 EEG DAILY",
)
OFF_31 = provision(
    PENAL_CODE,
    "OFF-31",
    "§ 262 b",
    "It takes the same five acts as trafficking, exploiting considerable economic or personal difficulty, "
    "lack of insight, recklessness or an existing dependency, for work under manifestly unreasonable "
    "conditions.",
    since="2022-06-01",
    read_in="L111 EEG DAILY",
)
OFF_32 = provision(
    PENAL_CODE,
    "OFF-32",
    "§ 262 b",
    "No coercion, threat or deception is needed.",
    since="2022-06-01",
    read_in="L111 EEG DAILY",
)


EXPLOITATION_262B = SentencingRule(
    code="262b",
    kind=OffenceKind.EXPLOITATION,
    title="Human exploitation",
    local_title="menneskeudnyttelse",
    provisions=(OFF_30, OFF_31, OFF_32),
    when=all_of(
        includes(Trafficking.acts, *PALERMO_ACTS),
        includes(
            Exploitation.positions,
            ExploitedPosition.ECONOMIC_DIFFICULTY,
            ExploitedPosition.PERSONAL_DIFFICULTY,
            ExploitedPosition.LACK_OF_INSIGHT,
            ExploitedPosition.RECKLESSNESS,
            ExploitedPosition.DEPENDENCY,
        ),
        Exploitation.manifestly_unreasonable_conditions,
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(OFF_30,),
            maximum=OFF_30.gives(years(6)),
        ),
    ),
    circumstances=GENERAL,
)
