"""Neighbouring offences: foreign labour, procuring, buying sex, coercion, illegal employment, smuggling."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_sweden.facts import SwedishCharge
from traffick_rules_sweden.sentencing import (
    AGGRAVATED,
    FORFEITURE,
    NEGLIGENTLY_UNDER_18,
    SE_OFF_COMPANY,
    SE_OFF_CONFISC,
    VICTIM_UNDER_18,
    abroad,
    company,
    punishable,
)
from traffick_rules_sweden.sources import provision

# Aliens Act ch. 20 ss. 10 to 10 b: foreign labour.

SE_FLE = provision(
    "SE-FLE",
    "Who employs a foreigner, or has decisive influence over the working conditions, and exploits the person in work under manifestly unreasonable conditions is punished by up to 2 years. No means is asked.",
)
SE_FLE_GROSS = provision(
    "SE-FLE-GROSS",
    "Gross exploitation of foreign labour (large scale, considerable gain, especially ruthless) is punished by 6 months to 4 years.",
)
SE_FLE_SUBS = provision(
    "SE-FLE-SUBS",
    "The offence of exploiting foreign labour counts where ch. 4 ss. 1 a and 1 b of the Penal Code do not.",
)
SE_FLE_TRADE = provision(
    "SE-FLE-TRADE",
    "Who employs a foreigner or helps with a work permit, and for it asks, takes or agrees pay in plain disproportion to what is given, is punished by up to 2 years.",
)
SE_FLE_TRADE_GROSS = provision(
    "SE-FLE-TRADE-GROSS", "Gross trade in work permits is 6 months to 4 years."
)
SE_FLE_VOID = provision("SE-FLE-VOID", "The term on such pay is void and the money goes back.")

FINE_INSTEAD = Fine(FineRole.INSTEAD)
GROSS = "the court finds the offence gross"
ORDINARY = "the court does not find the offence gross"
NOT_LESS_SERIOUS = not_(Gravity.less_serious)

_COMPANY = Circumstance(
    code="company",
    title="the offence was committed in the exercise of business",
    effect=CircumstanceEffect.COMPANY_LIABLE,
    when=Accused.for_company,
    provisions=(SE_OFF_COMPANY,),
)
_FORFEITURE = Circumstance(
    code="forfeiture",
    title=FORFEITURE.title,
    effect=CircumstanceEffect.FOLLOWS,
    when=Gravity.gain,
    provisions=(SE_OFF_CONFISC,),
)
FOREIGN_LABOUR = SentencingRule(
    code="20-10",
    kind=OffenceKind.EXPLOITATION,
    detail=True,
    title="Exploitation of foreign labour",
    local_title="exploatering av utländsk arbetskraft",
    provisions=(SE_FLE,),
    when=all_of(
        not_(citizen_of(Country.SE)),
        Accused.employer,
        Exploitation.manifestly_unreasonable_conditions,
    ),
    unless=Proviso(Gravity.graver_offence_applies, SE_FLE_SUBS),
    degrees=(
        Degree(
            code="gross",
            title=GROSS,
            when=Gravity.gross,
            provisions=(SE_FLE_GROSS,),
            minimum=SE_FLE_GROSS.gives(months(6)),
            maximum=SE_FLE_GROSS.gives(years(4)),
        ),
        Degree(
            code="ordinary", title=ORDINARY, provisions=(SE_FLE,), maximum=SE_FLE.gives(years(2))
        ),
    ),
    circumstances=(AGGRAVATED, _FORFEITURE, _COMPANY),
)
TRADE_IN_WORK_PERMITS = SentencingRule(
    code="20-10a",
    detail=True,
    title="Trade in work permits",
    local_title="handel med arbetstillstånd",
    provisions=(SE_FLE_TRADE, SE_FLE_VOID),
    when=all_of(
        any_of(Accused.employer, SwedishCharge.helps_with_permit),
        Exploitation.grossly_unequal_gain,
    ),
    degrees=(
        Degree(
            code="gross",
            title=GROSS,
            when=Gravity.gross,
            provisions=(SE_FLE_TRADE_GROSS,),
            minimum=SE_FLE_TRADE_GROSS.gives(months(6)),
            maximum=SE_FLE_TRADE_GROSS.gives(years(4)),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(SE_FLE_TRADE,),
            maximum=SE_FLE_TRADE.gives(years(2)),
        ),
    ),
    circumstances=(AGGRAVATED, _FORFEITURE, _COMPANY),
)

# Penal Code ch. 6 ss. 12 and 15: procuring ("koppleri").

SE_PROC = provision(
    "SE-PROC",
    "It is procuring to promote, or improperly profit from, that a person has sex for pay.",
)
SE_PROC_LET = provision(
    "SE-PROC-LET", "A landlord who learns of it and does not end the lease counts as promoting it."
)
SE_PROC_MAX = provision("SE-PROC-MAX", "The maximum for procuring is 4 years.")
SE_PROC_GROSS = provision("SE-PROC-GROSS", "The maximum for gross procuring is 10 years.")
SE_PROC_GROSS_MIN = provision("SE-PROC-GROSS-MIN", "The minimum for gross procuring is 2 years.")
SE_PROC_GROSS_WEIGH = provision(
    "SE-PROC-GROSS-WEIGH",
    "Large scale, considerable gain and ruthless exploitation are weighed for gross procuring.",
)
SE_PROC_GROSS_RAISE = provision(
    "SE-PROC-GROSS-RAISE", "The maximum of gross procuring was raised on 2018-07-01 (to 10)."
)
SE_PROC_GROSS_RAISE_A = provision(
    "SE-PROC-GROSS-RAISE-A", "The maximum had been raised before on 2005-04-01, to 8 years."
)
SE_PROC_GROSS_OLD = provision("SE-PROC-GROSS-OLD", "The maximum for gross procuring is 8 years.")
SE_PROC_GROSS_OLD_MIN = provision(
    "SE-PROC-GROSS-OLD-MIN", "The minimum for gross procuring is 2 years."
)
SE_PROC_INCHOATE = provision(
    "SE-PROC-INCHOATE", "Attempt at both degrees and preparation are punishable."
)
SE_PROC_INCHOATE_GROSS = provision(
    "SE-PROC-INCHOATE-GROSS",
    "Of gross procuring conspiracy and the failure to reveal or prevent it are punishable, too.",
)
SE_PROC_CHARGE = provision(
    "SE-PROC-CHARGE", "Prosecutors long used procuring for cases that looked like trafficking."
)
SE_OFF_DUALCRIM_PROC = provision(
    "SE-OFF-DUALCRIM-PROC",
    "Procuring abroad, or its attempt, need not be punishable there if the victim is under 18.",
)

PROMOTES_OR_PROFITS = any_of(
    includes(
        Procuring.conduct,
        ProcuringConduct.INDUCING_FOR_GAIN,
        ProcuringConduct.RUNNING_A_BROTHEL,
        ProcuringConduct.HELPING_PERSON_UNDER_21,
        ProcuringConduct.HELPING_PERSON_UNDER_18,
        ProcuringConduct.ACTING_AS_MIDDLEMAN,
        ProcuringConduct.EXPLOITING_PROSTITUTION,
        ProcuringConduct.LETTING_ROOMS,
        ProcuringConduct.PROMOTING,
        ProcuringConduct.ADVERTISING,
        ProcuringConduct.ARRANGING_MEETINGS,
        ProcuringConduct.AIDING,
    ),
    all_of(
        includes(
            Procuring.conduct,
            ProcuringConduct.HOLDING_BACK,
            ProcuringConduct.TAKING_ABROAD,
            ProcuringConduct.INFLUENCING,
        ),
        not_read("whether that promotes prostitution in the sense of the text is for the court"),
    ),
)
PROCURING_6_12 = SentencingRule(
    code="6-12",
    kind=OffenceKind.PROCURING,
    title="Procuring",
    local_title="koppleri",
    provisions=(SE_PROC_INCHOATE, SE_PROC, SE_PROC_LET, SE_PROC_CHARGE),
    when=(
        SE_PROC_INCHOATE.gives(
            not_read("the section on procuring before April 2005 was not read"),
            until="2005-03-31",
        ),
        SE_PROC.gives(PROMOTES_OR_PROFITS),
    ),
    degrees=(
        Degree(
            code="gross",
            title=GROSS,
            when=Gravity.gross,
            provisions=(
                SE_PROC,
                SE_PROC_GROSS_WEIGH,
                SE_PROC_GROSS_RAISE,
                SE_PROC_GROSS_RAISE_A,
            ),
            minimum=(
                SE_PROC_GROSS_OLD_MIN.gives(years(2)),
                SE_PROC_GROSS_MIN.gives(years(2)),
            ),
            maximum=(SE_PROC_GROSS_OLD.gives(years(8)), SE_PROC_GROSS.gives(years(10))),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            when=always(),
            provisions=(SE_PROC_MAX,),
            maximum=SE_PROC_MAX.gives(years(4)),
        ),
        Degree(
            code="before_2005",
            title="its range before April 2005 was not read",
            provisions=(SE_PROC_INCHOATE,),
            maximum=None,
        ),
    ),
    circumstances=(
        punishable("attempt", "attempt", OffenceStage.ATTEMPT, SE_PROC_INCHOATE),
        punishable("preparation", "preparation", OffenceStage.PREPARATION, SE_PROC_INCHOATE),
        Circumstance(
            code="gross_stages",
            title="conspiracy, or the failure to reveal or prevent the gross offence",
            effect=CircumstanceEffect.PUNISHABLE,
            when=all_of(
                Gravity.gross,
                is_(Accused.stage, OffenceStage.CONSPIRACY, OffenceStage.FAILURE_TO_AVERT),
            ),
            provisions=(SE_PROC_INCHOATE_GROSS,),
        ),
        AGGRAVATED,
        FORFEITURE,
        company(SE_PROC),
        abroad(
            "the act abroad, if it is punishable there or the victim is under 18",
            any_of(VICTIM_UNDER_18, Reach.punishable_there),
            SE_OFF_DUALCRIM_PROC,
        ),
    ),
)

# Penal Code ch. 6 ss. 9, 11 and 13, before them Act 1998:408: buying a sexual act.

SE_BUY_ADULT_A0 = provision(
    "SE-BUY-ADULT-A0", "Buying sex from an adult costs a fine or up to 6 months."
)
SE_BUY_ADULT_A = provision(
    "SE-BUY-ADULT-A", "Buying sex from an adult costs a fine or up to 6 months."
)
SE_BUY_ADULT_B = provision(
    "SE-BUY-ADULT-B", "Buying sex from an adult costs a fine or up to 1 year."
)
SE_BUY_ADULT = provision(
    "SE-BUY-ADULT", "Buying sex from an adult costs prison of up to 1 year; fines are gone."
)
SE_BUY_ADULT_REMOTE = provision(
    "SE-BUY-ADULT-REMOTE",
    "The purchase of a sexual act is also mainly to be shown it, so at a distance.",
)
SE_BUY_CHILD_A = provision(
    "SE-BUY-CHILD-A", "Buying a sexual act from a child costs a fine or up to 2 years."
)
SE_BUY_CHILD_B = provision(
    "SE-BUY-CHILD-B",
    "Buying a sexual act from a child costs prison of up to 4 years; the offence is now called exploitation of a child by purchase of a sexual act.",
)
SE_BUY_CHILD = provision(
    "SE-BUY-CHILD",
    "Buying a sexual act from a child costs 6 months to 4 years, where less serious up to 1 year.",
)
SE_BUY_CHILD_NEGL = provision(
    "SE-BUY-CHILD-NEGL", "For buying a sexual act from a child negligence as to the age is enough."
)

BUYS_SEX = includes(Use.services, Service.SEXUAL)


def _one_degree(
    *provisions: Provision, maximum: Period[Length], fine: Period[Fine] | None = None
) -> tuple[Degree, ...]:
    return (
        Degree(
            code="ordinary",
            title="the offence has one degree",
            provisions=provisions,
            maximum=maximum,
            fine=fine,
        ),
    )


BUYING_SEX_1999 = SentencingRule(
    code="6-11",
    detail=True,
    title="Buying sex from an adult",
    local_title="köp av sexuella tjänster",
    provisions=(SE_BUY_ADULT_A0,),
    when=BUYS_SEX,
    degrees=_one_degree(
        SE_BUY_ADULT_A0,
        maximum=SE_BUY_ADULT_A0.gives(months(6)),
        fine=SE_BUY_ADULT_A0.gives(FINE_INSTEAD),
    ),
)
BUYING_SEX_2005 = BUYING_SEX_1999.then(
    provisions=(SE_BUY_ADULT_A,),
    degrees=_one_degree(
        SE_BUY_ADULT_A,
        maximum=SE_BUY_ADULT_A.gives(months(6)),
        fine=SE_BUY_ADULT_A.gives(FINE_INSTEAD),
    ),
)
BUYING_SEX_2011 = BUYING_SEX_1999.then(
    provisions=(SE_BUY_ADULT_B,),
    degrees=_one_degree(
        SE_BUY_ADULT_B,
        maximum=SE_BUY_ADULT_B.gives(years(1)),
        fine=SE_BUY_ADULT_B.gives(FINE_INSTEAD),
    ),
)
BUYING_SEX = BUYING_SEX_1999.then(
    provisions=(SE_BUY_ADULT, SE_BUY_ADULT_REMOTE),
    degrees=_one_degree(SE_BUY_ADULT, maximum=SE_BUY_ADULT.gives(years(1))),
)
BUYING_FROM_A_CHILD_2005 = SentencingRule(
    code="6-9",
    detail=True,
    title="Buying a sexual act from a child",
    local_title="utnyttjande av barn genom köp av sexuell handling",
    provisions=(SE_BUY_CHILD_A,),
    when=all_of(BUYS_SEX, VICTIM_UNDER_18),
    degrees=_one_degree(
        SE_BUY_CHILD_A,
        maximum=SE_BUY_CHILD_A.gives(years(2)),
        fine=SE_BUY_CHILD_A.gives(FINE_INSTEAD),
    ),
)
BUYING_FROM_A_CHILD_2020 = BUYING_FROM_A_CHILD_2005.then(
    provisions=(SE_BUY_CHILD_B,),
    degrees=_one_degree(SE_BUY_CHILD_B, maximum=SE_BUY_CHILD_B.gives(years(4))),
)
BUYING_FROM_A_CHILD = BUYING_FROM_A_CHILD_2005.then(
    provisions=(SE_BUY_CHILD,),
    when=all_of(BUYS_SEX, cited(NEGLIGENTLY_UNDER_18, SE_BUY_CHILD_NEGL)),
    degrees=(
        Degree(
            code="ordinary",
            title="the court does not find the offence less serious",
            when=NOT_LESS_SERIOUS,
            provisions=(SE_BUY_CHILD,),
            minimum=SE_BUY_CHILD.gives(months(6)),
            maximum=SE_BUY_CHILD.gives(years(4)),
        ),
        Degree(
            code="less_serious",
            title="the court finds the offence less serious",
            provisions=(SE_BUY_CHILD,),
            maximum=SE_BUY_CHILD.gives(years(1)),
        ),
    ),
)

# Penal Code ch. 4 ss. 2 to 4; Aliens Act ch. 20 ss. 5 and 8.

SE_COERCION = provision(
    "SE-COERCION", "Unlawful coercion costs a fine or up to 2 years, gross 1 to 6 years."
)
SE_DEPRIV = provision(
    "SE-DEPRIV",
    "Deprivation of liberty is punished by 1 to 10 years' imprisonment; a less serious case by up to 2 years.",
)
SE_OFF_4_3 = provision(
    "SE-OFF-4-3",
    "An older offence, bringing a person into a state of distress, stood beside trafficking; its content was not read. It was repealed when ch. 4 s. 1 a was widened.",
)
SE_EMPLOY_ILLEGAL = provision(
    "SE-EMPLOY-ILLEGAL",
    "Employing a foreigner without right to stay or work costs a fine, where aggravating up to 1 year.",
)
SE_SMUGGLE = provision("SE-SMUGGLE", "Smuggling of people costs up to 2 years.")
SE_SMUGGLE_GROSS = provision(
    "SE-SMUGGLE-GROSS", "Gross smuggling of people costs 6 months to 6 years."
)

COERCION = SentencingRule(
    code="4-4",
    detail=True,
    title="Unlawful coercion",
    local_title="olaga tvång",
    provisions=(SE_COERCION,),
    when=includes(Trafficking.means, Means.COERCION, Means.THREAT, Means.FORCE),
    degrees=(
        Degree(
            code="gross",
            title=GROSS,
            when=Gravity.gross,
            provisions=(SE_COERCION,),
            minimum=SE_COERCION.gives(years(1)),
            maximum=SE_COERCION.gives(years(6)),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(SE_COERCION,),
            maximum=SE_COERCION.gives(years(2)),
            fine=SE_COERCION.gives(FINE_INSTEAD),
        ),
    ),
    circumstances=(AGGRAVATED, FORFEITURE, company(SE_COERCION)),
)
DEPRIVATION_OF_LIBERTY = SentencingRule(
    code="4-2",
    detail=True,
    title="Deprivation of liberty",
    local_title="olaga frihetsberövande",
    provisions=(SE_DEPRIV,),
    when=any_of(
        includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY),
        includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
        all_of(
            includes(Trafficking.means, Means.ABDUCTION),
            not_read("whether an abduction takes liberty is for the court"),
        ),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the court does not find the offence less serious",
            when=NOT_LESS_SERIOUS,
            provisions=(SE_DEPRIV,),
            minimum=SE_DEPRIV.gives(years(1)),
            maximum=SE_DEPRIV.gives(years(10)),
        ),
        Degree(
            code="less_serious",
            title="the court finds the offence less serious",
            provisions=(SE_DEPRIV,),
            maximum=SE_DEPRIV.gives(years(2)),
        ),
    ),
    circumstances=(AGGRAVATED, FORFEITURE, company(SE_DEPRIV)),
)
STATE_OF_DISTRESS = SentencingRule(
    code="4-3",
    detail=True,
    title="Bringing a person into a state of distress",
    local_title="försättande i nödläge",
    provisions=(SE_OFF_4_3,),
    when=not_read("ch. 4 s. 3 as it stood before July 2004 was not read"),
    degrees=(
        Degree(
            code="ordinary",
            title="its range was not read",
            provisions=(SE_OFF_4_3,),
            maximum=None,
        ),
    ),
)
ILLEGAL_EMPLOYMENT = SentencingRule(
    code="20-5",
    detail=True,
    title="Employing a foreigner without right to stay or work",
    # Of the same chapter, and older.
    provisions=(SE_SMUGGLE, SE_EMPLOY_ILLEGAL),
    when=(
        SE_SMUGGLE.gives(
            not_read("ch. 20 s. 5 as it stood before August 2013 was not read"),
            until="2013-07-31",
        ),
        SE_EMPLOY_ILLEGAL.gives(all_of(Accused.employer, Work.employed_illegally)),
    ),
    degrees=(
        Degree(
            code="aggravating",
            title="the court finds aggravating circumstances",
            when=Gravity.gross,
            provisions=(SE_EMPLOY_ILLEGAL,),
            maximum=SE_EMPLOY_ILLEGAL.gives(years(1)),
        ),
        Degree(
            code="ordinary",
            title="there are no aggravating circumstances",
            provisions=(SE_SMUGGLE, SE_EMPLOY_ILLEGAL),
            maximum=None,
            fine=SE_EMPLOY_ILLEGAL.gives(Fine(FineRole.ALONE)),
        ),
    ),
    circumstances=(AGGRAVATED, FORFEITURE, company(SE_EMPLOY_ILLEGAL)),
)
SMUGGLING = SentencingRule(
    code="20-8",
    detail=True,
    title="Smuggling of people",
    local_title="människosmuggling",
    provisions=(SE_SMUGGLE,),
    when=includes(Smuggling.conduct, SmugglingConduct.ILLEGAL_ENTRY),
    degrees=(
        Degree(
            code="gross",
            title=GROSS,
            when=Gravity.gross,
            provisions=(SE_SMUGGLE_GROSS,),
            minimum=SE_SMUGGLE_GROSS.gives(months(6)),
            maximum=SE_SMUGGLE_GROSS.gives(years(6)),
        ),
        Degree(
            code="ordinary",
            title=ORDINARY,
            provisions=(SE_SMUGGLE,),
            maximum=SE_SMUGGLE.gives(years(2)),
        ),
    ),
    circumstances=(AGGRAVATED, FORFEITURE, company(SE_SMUGGLE)),
)
