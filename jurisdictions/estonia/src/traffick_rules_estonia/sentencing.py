"""Trafficking and enslavement, child trafficking, use of a victim: Penal Code ("karistusseadustik") §§ 133, 133¹, 175."""

from datetime import date
from typing import TypeVar

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_estonia.facts import EstonianCharge
from traffick_rules_estonia.sources import provision

T = TypeVar("T", Circumstance, Period[Fine])

# Penal Code §§ 5 to 9: which law counts, and how far it reaches.

EE_TEMP_01 = provision(
    "EE-TEMP-01",
    "The law of the time of the act applies; a later law that is milder for the person works back.",
)
EE_TEMP_02 = provision("EE-TEMP-02")
EE_JUR_01 = provision("EE-JUR-01")
EE_JUR_02 = provision(
    "EE-JUR-02",
    "Acts abroad that are punishable there too, or where no criminal law applies, can be tried if an Estonian citizen did them, also one who became so later.",
)
EE_JUR_02_B = provision("EE-JUR-02-B")
EE_JUR_02_C = provision("EE-JUR-02-C")
EE_JUR_RES = provision("EE-JUR-RES")
EE_JUR_03_A = provision(
    "EE-JUR-03-A",
    "Acts abroad can be tried, whatever the law there, where a treaty that binds Estonia makes them punishable.",
)
EE_JUR_03 = provision(
    "EE-JUR-03",
    "Acts abroad can be tried, whatever the law there, where an international obligation of Estonia makes them punishable.",
)
EE_JUR_09 = provision(
    "EE-JUR-09",
    "First-degree crimes abroad that harm the life and health of the population of Estonia, state power and defence, or the environment can be tried whatever the law there. It says nothing of trafficking.",
)

NO_DUAL_CRIMINALITY = DatedValue(
    "jurisdiction.no_dual_criminality",
    "whether trafficking abroad can be tried without dual criminality",
    EE_JUR_02.gives(False),
)
_TIED_TO_ESTONIA = any_of(
    cited(includes(Accused.citizenships, Country.EE), EE_JUR_02),
    cited(any_of(citizen_of("ee"), Reach.company_here), EE_JUR_02_C),
    cited(
        all_of(
            not_(includes(Accused.citizenships, Country.EE)),
            Reach.accused_here,
            not_read("whether the accused is held in Estonia and not handed over is not asked"),
        ),
        EE_JUR_02_B,
    ),
)
ABROAD = Circumstance(
    code="abroad",
    title="the act abroad",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=any_of(
        all_of(Reach.punishable_there, _TIED_TO_ESTONIA),
        cited(Reach.against_the_state, EE_JUR_09),
        cited(
            not_read(
                "whether a treaty or another international obligation makes the act punishable is for the court"
            ),
            EE_JUR_03_A,
            EE_JUR_03,
        ),
    ),
    provisions=(EE_JUR_02, EE_JUR_01, EE_JUR_RES),
)

# Penal Code §§ 14, 22, 25, 44, 45, 60, 61, 73, 74, 83¹: general rules on punishment.

EE_TERM_GEN = provision("EE-TERM-GEN")
EE_TERM_CHILD = provision("EE-TERM-CHILD")
EE_ATT_01 = provision(
    "EE-ATT-01",
    "Attempt is always punishable; the court may lower the penalty, also below the minimum.",
)
EE_ATT_03 = provision("EE-ATT-03")
EE_ATT_02 = provision(
    "EE-ATT-02",
    "Instigators and helpers answer with the same range as the offender; the penalty of a helper may be lowered.",
)
EE_SENT_BELOW = provision("EE-SENT-BELOW")
EE_SENT_SUSP = provision("EE-SENT-SUSP")
EE_CONF_GAIN = provision("EE-CONF-GAIN", "The proceeds of a deliberate crime are confiscated.")
EE_CONF_GAIN_B = provision("EE-CONF-GAIN-B")
EE_CONF_TERM_A = provision("EE-CONF-TERM-A")
EE_CONF_TERM_B = provision("EE-CONF-TERM-B")
EE_CONF_TERM = provision("EE-CONF-TERM")
EE_LP_WHO_A = provision("EE-LP-WHO-A")
EE_LP_WHO_B = provision("EE-LP-WHO-B")
EE_LP_WHO = provision("EE-LP-WHO")
EE_LP_WHO_C = provision("EE-LP-WHO-C")

SHORTEST_TERM = DatedValue(
    "offence.general.minimum", "the shortest term of imprisonment", EE_TERM_GEN.gives(days(30))
)
LONGEST_TERM = DatedValue(
    "offence.general.maximum",
    "the longest term of imprisonment beside life",
    EE_TERM_GEN.gives(years(20)),
)
_LOWEST = (
    (provision("EE-FINE-DAY-A"), Amount(50, "EEK")),
    (provision("EE-FINE-DAY-B"), Amount("3.20", "EUR")),
    (provision("EE-FINE-DAY"), Amount(10, "EUR")),
)
LOWEST_DAY_RATE = DatedValue(
    "offence.fine.lowest_day_rate",
    "the lowest day rate",
    *(law.gives(rate) for law, rate in _LOWEST),
)
_DAY_FINE = Fine(FineRole.INSTEAD, between(Amount(30, "day rates"), Amount(500, "day rates")))
_DAY_FINES = tuple(law.gives(_DAY_FINE) for law, _ in _LOWEST)


def day_fine(law: Provision) -> tuple[Period[Fine], ...]:
    """A fine in day rates in the place of imprisonment, where *law* allows one."""
    return during(law, *_DAY_FINES)


COMPANY_FINE = tuple(
    provision(law).gives(Fine(FineRole.ALONE, between(Amount(least, unit), Amount(most, unit))))
    for law, least, most, unit in (
        ("EE-LP-FINE-A", 50_000, 25_000_000, "EEK"),
        ("EE-LP-FINE-B", 50_000, 250_000_000, "EEK"),
        ("EE-LP-FINE-C", 3_200, 16_000_000, "EUR"),
        ("EE-LP-FINE-D", 4_000, 16_000_000, "EUR"),
        ("EE-LP-FINE", 4_000, 40_000_000, "EUR"),
    )
)
OF_A_COMPANY = all_of(
    Accused.company,
    Accused.for_company,
    cited(EstonianCharge.company_answers, EE_LP_WHO_A, EE_LP_WHO_B, EE_LP_WHO, EE_LP_WHO_C),
)


def during(law: Provision, *parts: T) -> tuple[T, ...]:
    """The periods and circumstances that are in force on some day of a provision."""

    def days(part: Circumstance | Period[object]) -> tuple[date, date]:
        bounded = part.provisions[0] if isinstance(part, Circumstance) else part
        return bounded.first_day or date.min, bounded.last_day or date.max

    begins, ends = law.first_day or date.min, law.last_day or date.max
    return tuple(part for part in parts if days(part)[0] <= ends and begins <= days(part)[1])


def company(law: Provision, *laws: Provision) -> Circumstance:
    """The fine of a legal person under the section of *law*, of which *laws* say that it is liable."""
    return Circumstance(
        code="company",
        title="the accused is a company",
        effect=CircumstanceEffect.COMPANY_LIABLE,
        when=OF_A_COMPANY,
        fine=during(law, *COMPANY_FINE),
        provisions=(law, *laws),
    )


_EXTENDED = "extended confiscation"


def extended_confiscation(shall: Provision, may: Provision) -> tuple[Circumstance, ...]:
    """Extended confiscation: a duty of the court that asks for a sentence, later its choice."""
    return (
        Circumstance(
            code="extended_confiscation",
            title=_EXTENDED,
            effect=CircumstanceEffect.FOLLOWS,
            when=any_of(
                cited(
                    any_of(
                        at_least(Judgment.prison_years, 4),
                        all_of(
                            at_least(Judgment.prison_years, 3),
                            not_read(
                                "whether the sentence is above three years is not asked to the day"
                            ),
                        ),
                    ),
                    EE_CONF_TERM_A,
                    while_in_force=True,
                ),
                cited(at_least(Judgment.prison_years, 1), EE_CONF_TERM_B, while_in_force=True),
            ),
            provisions=(shall,),
        ),
        Circumstance(
            code="extended_confiscation",
            title=_EXTENDED,
            effect=CircumstanceEffect.CAN_FOLLOW,
            when=cited(always(), EE_CONF_TERM),
            provisions=(may,),
        ),
    )


def suspension(no_full: Provision | None = None) -> Circumstance:
    """The sentence can be suspended, though not in full for a repeat offender where *no_full* says so."""
    repeat = Proviso(Accused.convicted_before, no_full) if no_full else ()
    return Circumstance(
        code="suspension",
        title="the sentence can be suspended in full",
        effect=CircumstanceEffect.CAN_LOWER,
        when=always(),
        unless=repeat,
        provisions=(EE_SENT_SUSP,),
    )


_GENERAL = (
    Circumstance(
        code="attempt",
        title="attempt",
        effect=CircumstanceEffect.BELOW_MINIMUM,
        when=is_(Accused.stage, OffenceStage.ATTEMPT),
        provisions=(EE_ATT_01, EE_ATT_03),
    ),
    Circumstance(
        code="complicity",
        title="instigation or help, also help to trafficking that was promised beforehand",
        effect=CircumstanceEffect.SAME_RANGE,
        when=any_of(Accused.accomplice, EstonianCharge.promised_beforehand),
        provisions=(EE_ATT_02,),
    ),
    Circumstance(
        code="young_offender",
        title="the accused was under 18: at most 10 years",
        effect=CircumstanceEffect.CAN_LOWER,
        when=Accused.under_18,
        provisions=(EE_TERM_CHILD,),
    ),
    Circumstance(
        code="exceptional",
        title="exceptional circumstances",
        effect=CircumstanceEffect.BELOW_MINIMUM,
        when=not_read("whether the circumstances are exceptional is for the court"),
        provisions=(EE_SENT_BELOW,),
    ),
    Circumstance(
        code="proceeds",
        title="the proceeds are confiscated",
        effect=CircumstanceEffect.FOLLOWS,
        when=Gravity.gain,
        provisions=(EE_CONF_GAIN, EE_CONF_GAIN_B),
    ),
    ABROAD,
)


def general(law: Provision, no_full: Provision | None = None) -> tuple[Circumstance, ...]:
    """What counts for every offence, in the days of its provision; *no_full* bars a full suspension."""
    return during(law, *_GENERAL, suspension(no_full))


def fine_or_up_to(longest: Length, law: Provision) -> Degree:
    """The one degree of an offence that costs a fine or a term of imprisonment."""
    return Degree(
        code="ordinary",
        title="the offence as a whole",
        provisions=(law,),
        maximum=law.gives(longest),
        fine=day_fine(law),
    )


# Penal Code § 133: enslavement ("orjastamine") to April 2012, then trafficking in human beings ("inimkaubandus").

EE_OFF_01 = provision(
    "EE-OFF-01", "There is no offence under the name of trafficking; the closest is enslavement."
)
EE_OFF_02 = provision(
    "EE-OFF-02", "Trafficking in human beings is the name and content of the offence."
)
EE_OFF_03 = provision(
    "EE-OFF-03",
    "The offence is rewritten on the model of the Palermo definition: acts, means, purposes.",
)
EE_OFF_10 = provision(
    "EE-OFF-10",
    "The act is to place a person in forced work or duty, or to hold a person in it. To recruit, move or house alone is not enough.",
)
EE_OFF_11 = provision(
    "EE-OFF-11",
    "The acts are to recruit, transport, transfer, send, receive, conceal or house a person, to exchange or transfer control over a person, or otherwise to place or hold a person in the situation.",
)
EE_OFF_12 = provision("EE-OFF-12", "The means are force and deceit.")
EE_OFF_13 = provision("EE-OFF-13", "The means are force, deceit and the abuse of a helpless state.")
EE_OFF_14 = provision(
    "EE-OFF-14",
    "The means are deprivation of liberty, violence, deceit, a threat of harm, and the abuse of dependence on another person, of a helpless state or of a vulnerable state.",
)
EE_OFF_15 = provision(
    "EE-OFF-15",
    "The means are deprivation of liberty, force or other coercion, violence, deceit, fraud, threat, abuse of power, giving or taking money or benefits for the consent of a person in control, and the abuse of dependence, of a helpless state or of a vulnerable state.",
)
EE_OFF_VULN = provision(
    "EE-OFF-VULN",
    "A vulnerable state is one in which the person has no real or acceptable choice but to do as told.",
)
EE_OFF_16 = provision(
    "EE-OFF-16",
    "The person is made, against their will, to work for another or to do other duties for another.",
)
EE_OFF_17 = provision(
    "EE-OFF-17",
    "The person is made to work under unusual conditions, to engage in prostitution, to beg, to commit a crime, or to do another unwilling duty.",
)
EE_OFF_B_MARRIAGE = provision("EE-OFF-B-MARRIAGE")
EE_OFF_18 = provision(
    "EE-OFF-18",
    "The purposes are prostitution or other sexual activity, forced labour, begging, slavery or the like, criminal activity, removal of organs, surrogacy, forced marriage and illegal adoption.",
)
EE_OFF_B_PROFIT = provision("EE-OFF-B-PROFIT")
EE_OFF_19 = provision(
    "EE-OFF-19",
    "That the victim is under 18 only aggravates the offence: the means must be proved for a child, too.",
)
EE_OFF_CONSENT = provision(
    "EE-OFF-CONSENT",
    "No clause on consent was found; consent has no place where a listed means took away the free will.",
)
EE_OFF_A_MIN_MAX = provision("EE-OFF-A-MIN/MAX")
EE_OFF_A_AGG = provision("EE-OFF-A-AGG")
EE_AGG_A_TWO = provision("EE-AGG-A-TWO")
EE_AGG_A_CHILD = provision("EE-AGG-A-CHILD")
EE_OFF_B_MIN_MAX = provision("EE-OFF-B-MIN/MAX")
EE_OFF_B_AGG = provision("EE-OFF-B-AGG")
EE_OFF_AGG_HELPL = provision("EE-OFF-AGG-HELPL")
EE_FINE_NONE = provision("EE-FINE-NONE")
EE_OFF_B_NOSUSP = provision("EE-OFF-B-NOSUSP")
EE_OFF_CONFISC_A = provision("EE-OFF-CONFISC-A")
EE_OFF_CONFISC = provision("EE-OFF-CONFISC")
EE_LP_00 = provision("EE-LP-00")
EE_LP_01 = provision("EE-LP-01")
EE_LP_01_B = provision("EE-LP-01-B")
EE_OFF_LEGALPERS_A = provision("EE-OFF-LEGALPERS-A")
EE_OFF_LEGALPERS = provision("EE-OFF-LEGALPERS")

VICTIM_UNDER_18 = under_age_when_trafficked(18)
TWO_VICTIMS = at_least(Gravity.victims, 2)
GROUP = includes(Gravity.aggravation, Aggravation.SEVERAL_TOGETHER, Aggravation.ORGANISED_GROUP)


def _aggravated_by(ground: Aggravation) -> Condition:
    return includes(Gravity.aggravation, ground)


TRAFFICKING_ACTS = DatedSet(
    "offence.trafficking.acts",
    "an act of § 133",
    *EE_OFF_10.gives_each(Act.PLACING),
    *EE_OFF_11.gives_each(*PALERMO_ACTS, Act.HANDING_OVER_CONTROL, Act.PLACING),
)
_DEPENDENT = (Means.DEPENDENCE, Means.HELPLESSNESS, Means.ABUSE_OF_VULNERABILITY)
_OF_2012 = (Means.DEPRIVATION_OF_LIBERTY, Means.FORCE, Means.DECEPTION, Means.THREAT, *_DEPENDENT)
TRAFFICKING_MEANS = DatedSet(
    "offence.trafficking.means",
    "a means of § 133",
    *EE_OFF_12.gives_each(Means.FORCE, Means.DECEPTION),
    *EE_OFF_13.gives_each(Means.FORCE, Means.DECEPTION, Means.HELPLESSNESS),
    *EE_OFF_14.gives_each(*_OF_2012),
    *EE_OFF_15.gives_each(
        *_OF_2012,
        Means.COERCION,
        Means.FRAUD,
        Means.ABUSE_OF_POWER,
        Means.PAYMENT_TO_CONTROLLER,
        Means.PAYMENT_TAKEN,
    ),
)
_WORK_OF_2012 = (
    Purpose.FORCED_LABOUR,
    Purpose.UNUSUAL_WORK,
    Purpose.PROSTITUTION,
    Purpose.BEGGING,
    Purpose.CRIMINAL_ACTS,
    Purpose.UNWILLING_DUTY,
)
PURPOSES_OF_2026 = (
    Purpose.PROSTITUTION,
    Purpose.OTHER_SEXUAL_EXPLOITATION,
    Purpose.FORCED_LABOUR,
    Purpose.BEGGING,
    Purpose.SLAVERY,
    Purpose.SERVITUDE,
    Purpose.CRIMINAL_ACTS,
    Purpose.ORGAN_REMOVAL,
    Purpose.SURROGACY,
    Purpose.FORCED_MARRIAGE,
    Purpose.ILLEGAL_ADOPTION,
)
TRAFFICKING_PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose of § 133",
    *EE_OFF_16.gives_each(
        Purpose.FORCED_LABOUR, Purpose.SERVITUDE, Purpose.OTHER_EXPLOITATION, Purpose.UNWILLING_DUTY
    ),
    *EE_OFF_17.gives_each(*_WORK_OF_2012),
    *EE_OFF_B_MARRIAGE.gives_each(Purpose.FORCED_MARRIAGE),
    *EE_OFF_18.gives_each(*PURPOSES_OF_2026),
)
# What the texts do not name, and the court may yet find to be one of what they name.
_OTHER_ACTS = all_of(
    includes(
        Trafficking.acts,
        *sorted(set(Act) - {*PALERMO_ACTS, Act.HANDING_OVER_CONTROL, Act.AIDING, Act.OFFER_TO_BUY}),
    ),
    not_read("whether that places or holds the person in the situation is for the court"),
)
_OTHER_MEANS = all_of(
    includes(
        Trafficking.means,
        Means.COERCION,
        Means.ABDUCTION,
        Means.DEBT_BONDAGE,
        Means.FRAUD,
        Means.TAKING_AWAY_BY_DECEIT,
        Means.EXPLOITED_MISTAKE,
        Means.PRESSURE,
        Means.REMOVAL_OF_RESISTANCE,
        Means.OTHER_IMPROPER_MEANS,
    ),
    not_read("whether that is one of the means of the text is for the court"),
)
# Each of these was added by a later text, or is left to § 138¹.
_NOT_BEFORE = {
    Purpose.UNUSUAL_WORK,
    Purpose.FORCED_MARRIAGE,
    Purpose.ORGAN_REMOVAL,
    Purpose.SURROGACY,
    Purpose.ILLEGAL_ADOPTION,
}
_OTHER_PURPOSES = all_of(
    includes(Trafficking.purposes, *sorted(set(Purpose) - _NOT_BEFORE)),
    not_read("whether that is an unwilling duty, or another purpose of the text, is for the court"),
)
MEANS_OF_2012 = any_of(includes(Trafficking.means, TRAFFICKING_MEANS), _OTHER_MEANS)
ELEMENTS = all_of(
    any_of(includes(Trafficking.acts, TRAFFICKING_ACTS), _OTHER_ACTS),
    MEANS_OF_2012,
    any_of(includes(Trafficking.purposes, TRAFFICKING_PURPOSES), _OTHER_PURPOSES),
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether § 133 needs a means where the victim is under 18",
    EE_OFF_19.gives(True),
)
OFFENCE_OF_TRAFFICKING = DatedValue(
    "offence.trafficking.exists",
    "whether there is an offence of trafficking",
    EE_OFF_01.gives(False),
    EE_OFF_02.gives(True),
)

ENSLAVEMENT = SentencingRule(
    code="trafficking",
    kind=OffenceKind.SLAVERY,
    title="Enslavement",
    local_title="orjastamine",
    provisions=(EE_OFF_01, EE_OFF_19, EE_OFF_CONSENT, EE_LP_00),
    when=ELEMENTS,
    degrees=(
        Degree(
            code="aggravated",
            title="there are two or more victims, or a child",
            when=any_of(cited(TWO_VICTIMS, EE_AGG_A_TWO), cited(VICTIM_UNDER_18, EE_AGG_A_CHILD)),
            provisions=(EE_OFF_A_AGG,),
            minimum=EE_OFF_A_AGG.gives(years(3)),
            maximum=EE_OFF_A_AGG.gives(years(12)),
        ),
        Degree(
            code="ordinary",
            title="no ground of aggravation is given",
            provisions=(EE_OFF_A_MIN_MAX,),
            minimum=EE_OFF_A_MIN_MAX.gives(years(1)),
            maximum=EE_OFF_A_MIN_MAX.gives(years(5)),
        ),
    ),
    circumstances=during(
        EE_OFF_01,
        *general(EE_OFF_01),
        *extended_confiscation(EE_OFF_CONFISC_A, EE_OFF_CONFISC),
        company(EE_LP_01),
        Circumstance(
            code="dissolution",
            title="the company can be dissolved",
            effect=CircumstanceEffect.CAN_FOLLOW,
            when=all_of(OF_A_COMPANY, any_of(TWO_VICTIMS, VICTIM_UNDER_18)),
            provisions=(EE_LP_01_B,),
        ),
    ),
    claims=(independent_of(Trafficking.consent, provision=EE_OFF_CONSENT),),
)
AGGRAVATED_SINCE_2012 = any_of(
    *(
        cited(ground, provision(law), while_in_force=True)
        for law, ground in (
            ("EE-AGG-TWO", TWO_VICTIMS),
            ("EE-AGG-CHILD", VICTIM_UNDER_18),
            ("EE-AGG-HELPLESS", _aggravated_by(Aggravation.DEFENCELESS_VICTIM)),
            ("EE-AGG-CRUEL", _aggravated_by(Aggravation.CRUELTY)),
            ("EE-AGG-HEALTH", _aggravated_by(Aggravation.SERIOUS_INJURY)),
            ("EE-AGG-DANGER", _aggravated_by(Aggravation.DANGER_TO_LIFE)),
            ("EE-AGG-TWOOFF", GROUP),
            ("EE-AGG-GROUP", GROUP),
            ("EE-AGG-OFFICIAL", _aggravated_by(Aggravation.OFFICIAL_POSITION)),
            ("EE-AGG-CONSEQ", _aggravated_by(Aggravation.SERIOUS_CONSEQUENCES)),
            ("EE-OFF-AGG-REP", Accused.convicted_before),
            ("EE-OFF-AGG-ICT", _aggravated_by(Aggravation.INTIMATE_IMAGES_SPREAD)),
        )
    )
)
TRAFFICKING = ENSLAVEMENT.then(
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings",
    local_title="inimkaubandus",
    provisions=(
        EE_OFF_02,
        EE_OFF_03,
        EE_OFF_19,
        EE_OFF_VULN,
        EE_OFF_B_PROFIT,
        EE_FINE_NONE,
        EE_OFF_CONSENT,
    ),
    degrees=(
        Degree(
            code="aggravated",
            title="a ground of aggravation of § 133(2) is given",
            when=AGGRAVATED_SINCE_2012,
            provisions=(EE_OFF_B_AGG, EE_OFF_AGG_HELPL),
            minimum=EE_OFF_B_AGG.gives(years(3)),
            maximum=EE_OFF_B_AGG.gives(years(15)),
        ),
        Degree(
            code="ordinary",
            title="no ground of aggravation is given",
            provisions=(EE_OFF_B_MIN_MAX,),
            minimum=EE_OFF_B_MIN_MAX.gives(years(1)),
            maximum=EE_OFF_B_MIN_MAX.gives(years(7)),
        ),
    ),
    circumstances=(
        *general(EE_OFF_02, EE_OFF_B_NOSUSP),
        *extended_confiscation(EE_OFF_CONFISC_A, EE_OFF_CONFISC),
        company(EE_OFF_02, EE_OFF_LEGALPERS_A, EE_OFF_LEGALPERS),
        Circumstance(
            code="dissolution",
            title="the company can be dissolved",
            effect=CircumstanceEffect.CAN_FOLLOW,
            when=OF_A_COMPANY,
            provisions=(EE_OFF_LEGALPERS_A,),
        ),
    ),
)

# Penal Code § 175: inducing a minor to prostitution to April 2012, then trafficking for the abuse of a minor.

EE_CHD_DEF = provision("EE-CHD-DEF")
EE_CHILD_OLD = provision(
    "EE-CHILD-OLD",
    "To induce a minor to prostitution, by luring, threat or another act, is a fine or up to 3 years, where neither § 133 nor § 143 (coercion to sexual intercourse) is met.",
)
EE_CHILD_OLD_B = provision(
    "EE-CHILD-OLD-B",
    "To induce a minor to prostitution is a fine or up to 5 years, where neither § 133 nor § 143 is met.",
)
EE_CHILD_MEANS = provision(
    "EE-CHILD-MEANS",
    "To influence a person under 18 to begin or go on with a listed activity, or to aid it, is trafficking for the abuse of a minor; no means is needed.",
)
EE_CHILD_FIRST133 = provision("EE-CHILD-FIRST133")
EE_CHILD_ACTS = provision(
    "EE-CHILD-ACTS",
    "The activity is crime, begging, prostitution, work under unusual conditions, or pornographic or erotic work.",
)
EE_CHILD_MARRIAGE = provision("EE-CHILD-MARRIAGE")
EE_CHILD_PROFIT = provision("EE-CHILD-PROFIT")
EE_CHILD_2026 = provision(
    "EE-CHILD-2026",
    "The acts are those of § 133, influencing and aiding; the purposes are those of § 133, with the minor as the surrogate mother, and pornographic or erotic performance or work. § 133 comes first where it is met, save for aiding.",
)
EE_CHILD_MIN_MAX = provision("EE-CHILD-MIN/MAX")
EE_CHILD_REPEAT = provision("EE-CHILD-REPEAT")
EE_CHILD_NOSUSP = provision("EE-CHILD-NOSUSP")
EE_CHILD_CONF_A = provision("EE-CHILD-CONF-A")
EE_CHILD_CONF = provision("EE-CHILD-CONF")
EE_CHILD_LP_A = provision("EE-CHILD-LP-A")
EE_CHILD_LP = provision("EE-CHILD-LP")

REPEAT_OFFENDER = any_of(Accused.convicted_before, _aggravated_by(Aggravation.REPEATED))
MET_133 = holds(ENSLAVEMENT, TRAFFICKING)
_CHILD_PURPOSES_OF_2012 = (
    Purpose.CRIMINAL_ACTS,
    Purpose.BEGGING,
    Purpose.PROSTITUTION,
    Purpose.UNUSUAL_WORK,
    Purpose.PORNOGRAPHY,
    Purpose.PORNOGRAPHIC_PERFORMANCE,
)
CHILD_PURPOSES = DatedSet(
    "offence.child_trafficking.purposes",
    "an activity or purpose of § 175",
    *EE_CHILD_ACTS.gives_each(*_CHILD_PURPOSES_OF_2012),
    *EE_CHILD_MARRIAGE.gives_each(Purpose.FORCED_MARRIAGE),
    *EE_CHILD_2026.gives_each(
        *PURPOSES_OF_2026, Purpose.PORNOGRAPHY, Purpose.PORNOGRAPHIC_PERFORMANCE
    ),
)
_OTHER_CHILD_PURPOSES = all_of(
    includes(Trafficking.purposes, *sorted(set(Purpose) - _NOT_BEFORE)),
    not_read("whether that is an activity listed in § 175 is for the court"),
)
_NOT_133 = cited(
    not_(MET_133), EE_CHILD_FIRST133, EE_CHILD_2026, title="§ 133 (trafficking) is not met"
)
CHILD_TRAFFICKING_MEANS_NEEDED = DatedValue(
    "offence.child_trafficking.means_needed",
    "whether § 175 needs a means",
    EE_CHILD_MEANS.gives(False),
)


def _by(*acts: Act) -> Condition:
    others = sorted(set(Act) - {*acts, Act.AIDING, Act.OFFER_TO_BUY})
    influenced = any_of(
        includes(Trafficking.acts, *acts),
        all_of(
            includes(Trafficking.acts, *others),
            not_read("whether that influenced the child is for the court"),
        ),
    )
    return any_of(all_of(influenced, _NOT_133), includes(Trafficking.acts, Act.AIDING))


INDUCING_A_MINOR = SentencingRule(
    code="child_trafficking",
    title="Inducing a minor to prostitution",
    provisions=(EE_CHILD_OLD,),
    when=all_of(
        VICTIM_UNDER_18,
        includes(Trafficking.acts, Act.INDUCING),
        includes(Trafficking.purposes, Purpose.PROSTITUTION),
    ),
    unless=(
        Proviso(MET_133, EE_CHILD_OLD, title="§ 133 (enslavement) is met"),
        Proviso(Gravity.graver_offence_applies, EE_CHILD_OLD),
    ),
    degrees=(fine_or_up_to(years(3), EE_CHILD_OLD),),
    circumstances=general(EE_CHILD_OLD),
)
INDUCING_A_MINOR_2006 = INDUCING_A_MINOR.then(
    provisions=(EE_CHILD_OLD_B,),
    unless=(
        Proviso(MET_133, EE_CHILD_OLD_B, title="§ 133 (enslavement) is met"),
        Proviso(Gravity.graver_offence_applies, EE_CHILD_OLD_B),
    ),
    degrees=(fine_or_up_to(years(5), EE_CHILD_OLD_B),),
    circumstances=general(EE_CHILD_OLD_B),
)
CHILD_TRAFFICKING = INDUCING_A_MINOR_2006.then(
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking for the abuse of a minor",
    provisions=(EE_CHILD_MEANS, EE_CHD_DEF, EE_CHILD_PROFIT, EE_FINE_NONE, EE_OFF_CONSENT),
    when=all_of(
        VICTIM_UNDER_18,
        any_of(
            cited(_by(Act.INDUCING), EE_CHILD_FIRST133, while_in_force=True),
            cited(
                _by(Act.INDUCING, *PALERMO_ACTS, Act.HANDING_OVER_CONTROL, Act.PLACING),
                EE_CHILD_2026,
                while_in_force=True,
            ),
        ),
        any_of(includes(Trafficking.purposes, CHILD_PURPOSES), _OTHER_CHILD_PURPOSES),
    ),
    unless=(),
    degrees=(
        Degree(
            code="repeat_offender",
            title="the accused is a repeat offender",
            when=REPEAT_OFFENDER,
            provisions=(EE_CHILD_REPEAT,),
            minimum=EE_CHILD_REPEAT.gives(years(3)),
            maximum=EE_CHILD_REPEAT.gives(years(10)),
        ),
        Degree(
            code="ordinary",
            title="the accused is no repeat offender",
            provisions=(EE_CHILD_MIN_MAX,),
            minimum=EE_CHILD_MIN_MAX.gives(years(2)),
            maximum=EE_CHILD_MIN_MAX.gives(years(10)),
        ),
    ),
    circumstances=(
        *general(EE_CHILD_MEANS, EE_CHILD_NOSUSP),
        *extended_confiscation(EE_CHILD_CONF_A, EE_CHILD_CONF),
        company(EE_CHILD_MEANS, EE_CHILD_LP_A, EE_CHILD_LP),
        Circumstance(
            code="dissolution",
            title="the company can be dissolved",
            effect=CircumstanceEffect.CAN_FOLLOW,
            when=OF_A_COMPANY,
            provisions=(EE_CHILD_LP_A,),
        ),
    ),
    claims=(independent_of(Trafficking.consent, provision=EE_OFF_CONSENT),),
)

# Penal Code § 133¹: supporting trafficking to July 2026, and the use of a victim since July 2017.

EE_SUP_MAX = provision(
    "EE-SUP-MAX",
    "To transport, deliver, escort, receive, conceal, house or otherwise aid a person to the forced activity, without an earlier promise, is up to 5 years.",
)
EE_SUP_AGG = provision("EE-SUP-AGG")
EE_SUP_2026 = provision(
    "EE-SUP-2026",
    "The acts of supporting move into § 133; § 133¹ keeps only the use of the victim.",
)
EE_USE_01 = provision("EE-USE-01")
EE_USE_02 = provision(
    "EE-USE-02", "To buy sex from a person in the situation of § 133 is up to 5 years."
)
EE_USE_INTENT = provision(
    "EE-USE-INTENT",
    "Only an intentional act is a crime: the buyer must at least have held it possible, and accepted, that the seller was in the situation of § 133.",
)
EE_USE_03 = provision(
    "EE-USE-03",
    "To buy sex from, or use any service of, a person in the situation of § 133, knowing that the person is a victim of trafficking, is up to 5 years.",
)
EE_USE_AGG = provision("EE-USE-AGG")

GRAVER_133_1 = any_of(
    TWO_VICTIMS,
    VICTIM_UNDER_18,
    includes(Gravity.aggravation, Aggravation.DEFENCELESS_VICTIM, Aggravation.OFFICIAL_POSITION),
)


def _degrees_133_1(gravest: Provision, *ordinary: Provision) -> tuple[Degree, ...]:
    return (
        Degree(
            code="aggravated",
            title="a ground of aggravation of § 133¹(2) is given",
            when=GRAVER_133_1,
            provisions=(gravest,),
            minimum=gravest.gives(years(2)),
            maximum=gravest.gives(years(10)),
        ),
        Degree(
            code="ordinary",
            title="no ground of aggravation is given",
            provisions=(EE_FINE_NONE, *ordinary),
            maximum=tuple(law.gives(years(5)) for law in ordinary),
        ),
    )


SUPPORTING = SentencingRule(
    code="supporting_trafficking",
    detail=True,
    title="Supporting trafficking",
    provisions=(EE_SUP_MAX, EE_FINE_NONE),
    when=all_of(
        any_of(
            EstonianCharge.already_exploited,
            not_read(
                "whether it takes in a person who is yet to be placed in the situation is open"
            ),
        ),
        includes(
            Trafficking.acts,
            Act.TRANSPORTATION,
            Act.TRANSFER,
            Act.RECEIPT,
            Act.HARBOURING,
            Act.AIDING,
        ),
        not_(EstonianCharge.promised_beforehand),
    ),
    degrees=_degrees_133_1(EE_SUP_AGG, EE_SUP_MAX),
    circumstances=general(EE_SUP_MAX),
)
# Acts from before the change that are judged later: § 133 names them now.
SUPPORTING_BEFORE_2026 = SUPPORTING.then(
    provisions=(EE_SUP_2026,),
    when=all_of(
        before(Trafficking.last_day, date(2026, 7, 19)),
        not_read("whether supporting is still punishable, and at which range, is for the court"),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the range of the acts that moved into § 133",
            provisions=(EE_SUP_2026,),
            maximum=None,
        ),
    ),
)
_SITUATION_ACCEPTED = any_of(
    Use.knew,
    all_of(
        Use.had_reason_to_know,
        not_read("whether the buyer held it possible, and accepted it, is for the court"),
    ),
)
USE_OF_A_VICTIM = SentencingRule(
    code="use_of_a_victim",
    title="Using a victim of trafficking",
    provisions=(EE_USE_AGG, EE_FINE_NONE),
    when=(
        EE_USE_02.gives(
            all_of(
                includes(Use.services, Service.SEXUAL),
                cited(
                    _SITUATION_ACCEPTED,
                    EE_USE_INTENT,
                    title="the buyer knew the situation, or held it possible and accepted it",
                ),
            )
        ),
        EE_USE_03.gives(
            all_of(includes(Use.services, Service.SEXUAL, Service.LABOUR, Service.OTHER), Use.knew)
        ),
    ),
    otherwise=(EE_USE_01,),
    degrees=_degrees_133_1(EE_USE_AGG, EE_USE_02, EE_USE_03),
    circumstances=general(EE_USE_AGG),
)
KNOWING_USE = DatedValue(
    "offence.knowing_use.exists",
    "whether the use of a victim of trafficking is an offence",
    EE_USE_01.gives(False),
    EE_USE_02.gives(True),
    EE_USE_03.gives(True),
)
