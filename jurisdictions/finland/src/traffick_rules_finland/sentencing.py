"""Trafficking ("ihmiskauppa"): Criminal Code 25:3 and 25:3a since August 2004, and the offence before it."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.facts import FinnishCharge
from traffick_rules_finland.sources import provision

# Criminal Code 25:3 and 25:3a: trafficking.

FI_OFF_START = provision("FI-OFF-START", "Human trafficking is an offence of its own.")
FI_OFF_MIN_MAX = provision("FI-OFF-MIN/MAX", "Trafficking: 4 months to 6 years, and no fine.")
FI_OFF_AGG = provision("FI-OFF-AGG", "Aggravated trafficking: 2 to 10 years.")
FI_OFF_ACTS = provision(
    "FI-OFF-ACTS", "The act: to take control, recruit, hand over, transport, receive or harbour."
)
FI_OFF_MEANS_DEP = provision("FI-OFF-MEANS-DEP")
FI_OFF_MEANS = provision("FI-OFF-MEANS", "Pressuring another is a means, too.")
FI_OFF_MEANS_DECEIT = provision(
    "FI-OFF-MEANS-DECEIT", "A means is to deceive, or to use a mistake."
)
FI_OFF_MEANS_PAY = provision(
    "FI-OFF-MEANS-PAY", "A means is to pay who has control, or to take the pay."
)
FI_OFF_MEANS_VIOL = provision("FI-OFF-MEANS-VIOL")
FI_OFF_PURP_SEX = provision(
    "FI-OFF-PURP-SEX",
    "A purpose is sexual exploitation of the kind that the section on pandering names, or one like it.",
)
FI_OFF_PURP_LABOUR = provision("FI-OFF-PURP-LABOUR")
FI_OFF_PURP_ORG_A = provision("FI-OFF-PURP-ORG-A", "A purpose is the removal of organs for gain.")
FI_OFF_PURP = provision("FI-OFF-PURP", "A purpose is the removal of organs or tissue.")
FI_OFF_PURP_MARR = provision(
    "FI-OFF-PURP-MARR",
    "A purpose is forced marriage or a union like it that is not valid in law, such as a religious marriage. Neither is defined.",
)
FI_OFF_CHILD = provision("FI-OFF-CHILD", "Where the victim is under 18, no means is needed.")
FI_OFF_AGG_CRIT = provision(
    "FI-OFF-AGG-CRIT",
    "It is aggravated where violence, threat or guile is used, grave injury or suffering is caused, the victim is under 18 or defenceless, or it is done within an organised group; and it is gross as a whole.",
)
FI_OFF_SLAVE = provision(
    "FI-OFF-SLAVE",
    "Enslaving a person, keeping someone in slavery, and slave trade or transport are aggravated trafficking if gross as a whole; no means or purpose is needed.",
)
FI_OFF_ATT = provision("FI-OFF-ATT", "Attempt is punishable, in both degrees.")

# Criminal Code 1:5 to 1:12: acts abroad.

FI_JUR_UNIV = provision("FI-JUR-UNIV", "Finnish law applies to trafficking anywhere.")

# The offence of before August 2004.


FI_TEMP_LEX = provision("FI-TEMP-LEX")
# On that day a bill on surrogacy and on the use of services was a proposal; what came later was not read.
LAST_READ, NOT_READ = "2025-11-18", "2025-11-19"
TRAFFICKING_EXISTS = DatedValue(
    "offence.trafficking.exists",
    "whether trafficking is an offence of its own",
    provision("FI-OFF-NONE-PRE2004").gives(False),
    FI_OFF_START.gives(True),
)
CHILD_MEANS_NEEDED = DatedValue(
    "offence.trafficking.child.means_needed",
    "whether a means is needed where the victim is under 18",
    FI_OFF_CHILD.gives(False),
)
KNOWING_USE = DatedValue(
    "offence.knowing_use.exists",
    "whether knowingly using the service of a trafficked person outside the sex trade is an offence",
    provision("FI-OFF-KNOWUSE-GEN").gives(False, until=LAST_READ),
    gaps="what was adopted since was not read",
)
SEXUAL = (
    Purpose.PROSTITUTION,
    Purpose.OTHER_SEXUAL_EXPLOITATION,
    Purpose.PORNOGRAPHY,
    Purpose.PORNOGRAPHIC_PERFORMANCE,
)
NAMED = (
    *SEXUAL,
    Purpose.FORCED_LABOUR,
    Purpose.DEMEANING_CIRCUMSTANCES,
    Purpose.ORGAN_REMOVAL,
    Purpose.FORCED_MARRIAGE,
)
MEANS = DatedSet(
    "offence.trafficking.means",
    "a means named in 25:3",
    *FI_OFF_MEANS_DEP.gives_each(
        Means.ABUSE_OF_POWER, Means.ABUSE_OF_VULNERABILITY, Means.DEBT_BONDAGE, Means.DEPENDENCE
    ),
    *FI_OFF_MEANS_DECEIT.gives_each(Means.DECEPTION, Means.FRAUD, Means.EXPLOITED_MISTAKE),
    *FI_OFF_MEANS_PAY.gives_each(Means.PAYMENT_TO_CONTROLLER, Means.PAYMENT_TAKEN),
    *FI_OFF_MEANS.gives_each(Means.PRESSURE, Means.COERCION),
)
PURPOSES = DatedSet(
    "offence.trafficking.purposes",
    "a purpose named in 25:3",
    *(
        law.gives(purpose, until=LAST_READ)
        for law, purposes in (
            (FI_OFF_PURP_SEX, SEXUAL),
            (FI_OFF_PURP_LABOUR, (Purpose.FORCED_LABOUR, Purpose.DEMEANING_CIRCUMSTANCES)),
            (FI_OFF_PURP, (Purpose.ORGAN_REMOVAL,)),
            (FI_OFF_PURP_MARR, (Purpose.FORCED_MARRIAGE,)),
        )
        for purpose in purposes
    ),
)

CHILD_VICTIM = under_age_when_trafficked(CHILD_AGE)
ENSLAVED = includes(Trafficking.acts, Act.ENSLAVING, Act.SLAVE_TRADING)
# Grave scheming, more than deceit.
GUILE = all_of(
    includes(Trafficking.means, Means.DECEPTION, Means.FRAUD),
    includes(Gravity.aggravation, Aggravation.RUTHLESS),
)
VIOLENCE_OR_THREAT = includes(Trafficking.means, Means.FORCE, Means.THREAT)
VIOLENCE_THREAT_OR_GUILE = any_of(VIOLENCE_OR_THREAT, GUILE)
GRAVE_INJURY = includes(
    Gravity.aggravation,
    Aggravation.SERIOUS_INJURY,
    Aggravation.GRAVE_SUFFERING,
    Aggravation.DANGER_TO_LIFE,
)
ORGANISED = includes(Gravity.aggravation, Aggravation.ORGANISED_GROUP)

ACT = any_of(
    cited(includes(Trafficking.acts, *PALERMO_ACTS), FI_OFF_ACTS),
    cited(
        includes(Trafficking.acts, Act.TAKING_CONTROL),
        FI_OFF_ACTS,
        provision("FI-OFF-ACTS-CONTROL-A"),
        provision("FI-OFF-ACTS-CONTROL-B"),
        title="control was taken of the person",
    ),
    all_of(
        includes(
            Trafficking.acts,
            Act.HANDING_OVER_CONTROL,
            Act.SALE,
            Act.PURCHASE,
            Act.HOLDING_CAPTIVE,
        ),
        not_read("whether that is one of the acts of 25:3 is for the court"),
    ),
)
MEANS_USED = any_of(
    cited(
        includes(Trafficking.means, MEANS),
        FI_OFF_MEANS_DEP,
        FI_OFF_MEANS_DECEIT,
        FI_OFF_MEANS_PAY,
        title="one of the means of 25:3",
    ),
    all_of(
        includes(
            Trafficking.means,
            Means.HELPLESSNESS,
            Means.TAKING_AWAY_BY_DECEIT,
            Means.REMOVAL_OF_RESISTANCE,
            Means.COERCION,
            Means.ABDUCTION,
            Means.DEPRIVATION_OF_LIBERTY,
            Means.OTHER_IMPROPER_MEANS,
        ),
        not_read("whether that is one of the means of 25:3 is for the court"),
    ),
)
# What the law calls demeaning is for the court; begging, crime and the like can be it.
CAN_BE_DEMEANING = (*sorted(set(Purpose) - {*NAMED}), Purpose.FORCED_MARRIAGE)


def _purpose(named: Condition) -> Condition:
    return any_of(
        cited(
            named,
            FI_OFF_PURP_SEX,
            FI_OFF_PURP_LABOUR,
            provision("FI-OFF-LABOUR-TEST"),
            title="a purpose of 25:3",
        ),
        cited(
            all_of(includes(Trafficking.purposes, Purpose.ORGAN_REMOVAL), Gravity.gain),
            FI_OFF_PURP_ORG_A,
            title="the removal of organs or tissue for gain",
            while_in_force=True,
        ),
        cited(
            all_of(
                includes(Trafficking.purposes, *CAN_BE_DEMEANING),
                not_read("whether these are demeaning circumstances, or sexual, is for the court"),
            ),
            FI_OFF_PURP_LABOUR,
            provision("FI-OFF-PURP-NOT"),
        ),
    )


CHILD = cited(CHILD_VICTIM, FI_OFF_CHILD, title="the victim was under 18")
AGGRAVATED_TRAFFICKING = Concept(
    code="aggravated_trafficking",
    title="a listed ground, and the offence is gross as a whole",
    provisions=(FI_OFF_AGG_CRIT, provision("FI-OFF-AGG-ORG-A"), provision("FI-OFF-AGG-ORG-B")),
    when=all_of(
        Gravity.gross,
        any_of(
            VIOLENCE_THREAT_OR_GUILE,
            GRAVE_INJURY,
            CHILD_VICTIM,
            ORGANISED,
            includes(Gravity.aggravation, Aggravation.DEFENCELESS_VICTIM),
            ENSLAVED,
        ),
    ),
)


def _text(purpose: Condition) -> Condition:
    """The text of 25:3 and 25:3a, with the purposes of its time."""
    return any_of(
        all_of(
            ACT,
            purpose,
            any_of(
                CHILD,
                MEANS_USED,
                # Guile deceives, which is a means anyway.
                cited(
                    all_of(VIOLENCE_OR_THREAT, Gravity.gross),
                    FI_OFF_MEANS_VIOL,
                    title="violence or threat, in an offence that is gross as a whole",
                ),
            ),
        ),
        cited(all_of(ENSLAVED, Gravity.gross), FI_OFF_SLAVE),
    )


def attempt(law: Provision, *more: Provision) -> Circumstance:
    """The attempt, which is punished in a lower range."""
    return Circumstance(
        code="attempt",
        title="attempt",
        effect=CircumstanceEffect.PUNISHABLE,
        when=is_(Accused.stage, OffenceStage.ATTEMPT),
        provisions=(law, *more),
    )


def company(law: Provision, *more: Provision) -> Circumstance:
    """The corporate fine for an offence, which *law* opens."""
    return Circumstance(
        code="company",
        title="the offence was committed in the operations of a company",
        effect=CircumstanceEffect.COMPANY_LIABLE,
        when=all_of(
            cited(Accused.for_company, provision("FI-OFF-LEGAL-LINK")),
            cited(FinnishCharge.company_at_fault, provision("FI-OFF-LEGAL-COND")),
        ),
        provisions=(law, *more),
        fine=provision("FI-OFF-LEGAL-FINE").gives(
            Fine(FineRole.ALONE, between(Amount(850, "EUR"), Amount(850_000, "EUR")))
        ),
    )


FINN = Concept(
    code="finn",
    title="the accused is a Finn, or treated like one",
    provisions=(provision("FI-JUR-NAT"), provision("FI-JUR-NAT-C")),
    when=any_of(
        includes(Accused.citizenships, Country.FI),
        Accused.resident,
        all_of(
            includes(Accused.citizenships, Country.IS, Country.NO, Country.SE, Country.DK),
            Reach.accused_here,
        ),
    ),
)
VICTIM_OF_FINLAND = any_of(citizen_of(Country.FI), Reach.victim_resident)
CAN_BE_TRIED = Concept(
    code="can_be_tried",
    title="the Prosecutor General orders the trial, or no order is needed",
    provisions=(provision("FI-JUR-ORDER"),),
    when=any_of(
        FinnishCharge.prosecutor_general_orders,
        all_of(FINN, VICTIM_OF_FINLAND),
        not_read(
            "whether a Nordic prosecutor asks for the trial, or it was on board, is not asked"
        ),
    ),
)


def abroad(
    law: Provision, *, over_6_months: bool = True, child_offence: bool = False
) -> Circumstance:
    """The act abroad, for which the law of the place counts as a rule."""
    tied: Condition = FINN
    if over_6_months:
        victim = cited(
            VICTIM_OF_FINLAND, provision("FI-JUR-NAT-A"), title="the victim is a Finn or a resident"
        )
        tied = any_of(FINN, victim)
    there = cited(Reach.punishable_there, provision("FI-JUR-NAT-B"))
    if child_offence:
        child = cited(
            all_of(CHILD_VICTIM, FINN),
            provision("FI-JUR-PAND"),
            title="a Finn, or one treated like a Finn, did it to a person under 18",
            while_in_force=True,
        )
        there = any_of(there, child)
    return Circumstance(
        code="abroad",
        title="the act abroad of, or against, someone with ties to Finland",
        effect=CircumstanceEffect.REACHES_ABROAD,
        when=all_of(tied, there, CAN_BE_TRIED),
        provisions=(law,),
    )


AGGRAVATED = Circumstance(
    code="aggravated",
    title="a general ground for a harsher sentence",
    effect=CircumstanceEffect.AGGRAVATES,
    when=any_of(
        includes(
            Gravity.aggravation,
            Aggravation.SPECIALLY_PLANNED,
            Aggravation.ORGANISED_GROUP,
            Aggravation.HATE_MOTIVE,
            Aggravation.REPEATED,
        ),
        Gravity.gain,
        Accused.convicted_before,
    ),
    provisions=(provision("FI-OFF-MITIG-A"),),
)

ROBBING_OF_LIBERTY = SentencingRule(
    code="robbing_of_liberty",
    kind=OffenceKind.SLAVERY,
    title="Robbing a person of liberty for servitude",
    local_title="ihmisryöstö",
    provisions=(provision("FI-OFF-KIDNAP"), provision("FI-OFF-NONE-PRE2004")),
    when=all_of(
        Gravity.gross,
        any_of(
            all_of(
                includes(Trafficking.acts, Act.TAKING_CONTROL),
                VIOLENCE_THREAT_OR_GUILE,
                any_of(
                    includes(
                        Trafficking.purposes,
                        Purpose.FORCED_LABOUR,
                        Purpose.DEMEANING_CIRCUMSTANCES,
                    ),
                    all_of(
                        under_age_when_trafficked(15),
                        not_read("whether the child was to be an object of trade is not asked"),
                    ),
                    all_of(
                        includes(Trafficking.purposes, *SEXUAL, *CAN_BE_DEMEANING),
                        not_read("whether these are demeaning circumstances is for the court"),
                    ),
                ),
            ),
            ENSLAVED,
        ),
    ),
    degrees=(Degree.of(provision("FI-OFF-KIDNAP-PEN"), years(10), minimum=years(2)),),
    circumstances=(attempt(provision("FI-OFF-KIDNAP-ATT")),),
)
TRAFFICKING = SentencingRule(
    code="trafficking",
    kind=OffenceKind.TRAFFICKING,
    title="Trafficking in human beings",
    local_title="ihmiskauppa",
    provisions=(
        FI_OFF_START,
        provision("FI-OFF-CONSENT"),
        provision("FI-OFF-CONSENT-CHILD"),
        provision("FI-OFF-PURP-SEX-SHOW"),
        provision("FI-OFF-PURP-MARR-PRE"),
    ),
    when=(
        FI_OFF_START.gives(
            _text(_purpose(includes(Trafficking.purposes, PURPOSES))), until=LAST_READ
        ),
        # Of the time since then the list is not known to be whole.
        FI_OFF_START.gives(_text(_purpose(includes(Trafficking.purposes, *NAMED))), since=NOT_READ),
    ),
    degrees=(
        Degree.of(
            FI_OFF_AGG,
            years(10),
            code="gross",
            title="a listed ground, and the court finds the offence gross as a whole",
            when=AGGRAVATED_TRAFFICKING,
            minimum=years(2),
        ),
        Degree.of(
            FI_OFF_MIN_MAX,
            years(6),
            title="no listed ground, or the court does not find the offence gross as a whole",
            minimum=months(4),
        ),
    ),
    circumstances=(
        attempt(FI_OFF_ATT, provision("FI-OFF-ATT-DEF"), provision("FI-OFF-ATT-RECR")),
        company(provision("FI-OFF-LEGAL"), provision("FI-OFF-LEGAL-WAIVE")),
        AGGRAVATED,
        Circumstance(
            code="combination_sentence",
            title="a combination sentence for aggravated trafficking, if the accused is very dangerous",
            effect=CircumstanceEffect.CAN_FOLLOW,
            when=all_of(
                AGGRAVATED_TRAFFICKING,
                at_least(Judgment.prison_years, 3),
                Accused.convicted_before,
            ),
            provisions=(provision("FI-OFF-COMBO"),),
        ),
        Circumstance(
            code="abroad",
            title="the act abroad, punishable there or not",
            effect=CircumstanceEffect.REACHES_ABROAD,
            when=CAN_BE_TRIED,
            provisions=(FI_JUR_UNIV,),
        ),
    ),
    claims=(independent_of(Trafficking.consent, provision=provision("FI-OFF-CONSENT-CHILD")),),
)
