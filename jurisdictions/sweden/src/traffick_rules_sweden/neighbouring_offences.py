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
from traffick_rules_sweden.sources import ALIENS_ACT, PENAL_CODE, PRACTICE, PURCHASE_ACT, provision

FINE_INSTEAD = Fine(FineRole.INSTEAD)
GROSS = "the court finds the offence gross"
ORDINARY = "the court does not find the offence gross"
NOT_LESS_SERIOUS = not_(Gravity.less_serious)

# Aliens Act ch. 20 ss. 10 to 10 b: foreign labour.

SE_FLE = provision(
    ALIENS_ACT,
    "SE-FLE",
    "ch. 20 s. 10 para. 1 (Act 2026:295)",
    "Who employs a foreigner, or has decisive influence over the working conditions, and exploits the person in work under manifestly unreasonable conditions is punished by up to 2 years. No means is asked.",
    since="2026-06-01",
    read_in="S27 S56-2025",
)
SE_FLE_GROSS = provision(
    ALIENS_ACT,
    "SE-FLE-GROSS",
    "ch. 20 s. 10 para. 2 (Act 2026:295)",
    "Gross - large scale, considerable gain, especially ruthless - is 6 months to 4 years.",
    since="2026-06-01",
    read_in="S27 S56-2025",
)
SE_FLE_SUBS = provision(
    ALIENS_ACT,
    "SE-FLE-SUBS",
    "ch. 20 s. 10 (Act 2026:295)",
    "It counts where ch. 4 ss. 1 a and 1 b of the Penal Code do not.",
    since="2026-06-01",
    read_in="S27",
)
SE_FLE_TRADE = provision(
    ALIENS_ACT,
    "SE-FLE-TRADE",
    "ch. 20 s. 10 a (Act 2026:295)",
    "Who employs a foreigner or helps with a work permit, and for it asks, takes or agrees pay in plain disproportion to what is given, is punished by up to 2 years.",
    since="2026-06-01",
    read_in="S27 S56-2025",
)
SE_FLE_TRADE_GROSS = provision(
    ALIENS_ACT,
    "SE-FLE-TRADE-GROSS",
    "ch. 20 s. 10 a (Act 2026:295)",
    "Gross trade in work permits is 6 months to 4 years.",
    since="2026-06-01",
    read_in="S27 S56-2025",
)
SE_FLE_VOID = provision(
    ALIENS_ACT,
    "SE-FLE-VOID",
    "ch. 20 s. 10 b (Act 2026:295)",
    "The term on such pay is void and the money goes back.",
    since="2026-06-01",
    read_in="S27",
)

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
    PENAL_CODE,
    "SE-PROC",
    "ch. 6 s. 12 para. 1 (present wording 2025:586)",
    "It is procuring to promote, or improperly profit from, that a person has sex for pay.",
    since="2005-04-01",
    read_in="S1 S26 S36-2018",
)
SE_PROC_LET = provision(
    PENAL_CODE,
    "SE-PROC-LET",
    "ch. 6 s. 12 para. 2",
    "A landlord who learns of it and does not end the lease counts as promoting it.",
    since="2005-04-01",
    read_in="S1 S26",
)
SE_PROC_MAX = provision(
    PENAL_CODE,
    "SE-PROC-MAX",
    "ch. 6 s. 12 para. 1",
    "The maximum for procuring is 4 years.",
    since="2005-04-01",
    read_in="S26 S37 S73-SANS",
)
SE_PROC_GROSS = provision(
    PENAL_CODE,
    "SE-PROC-GROSS",
    "ch. 6 s. 12 para. 3 (Act 2018:601)",
    "The maximum for gross procuring is 10 years.",
    since="2018-07-01",
    read_in="S26 S36-2018 S4",
)
SE_PROC_GROSS_MIN = provision(
    PENAL_CODE,
    "SE-PROC-GROSS-MIN",
    "ch. 6 s. 12 para. 3 (Act 2018:601)",
    "The minimum for gross procuring is 2 years.",
    since="2018-07-01",
    read_in="S26",
)
SE_PROC_GROSS_WEIGH = provision(
    PENAL_CODE,
    "SE-PROC-GROSS-WEIGH",
    "ch. 6 s. 12 para. 3",
    "Large scale, considerable gain and ruthless exploitation are weighed for gross procuring.",
    since="2018-07-01",
    read_in="S26 S36-2018",
)
SE_PROC_GROSS_RAISE = provision(
    PENAL_CODE,
    "SE-PROC-GROSS-RAISE",
    "ch. 6 s. 12 (Act 2018:601)",
    "The maximum of gross procuring was raised on 2018-07-01 (to 10).",
    since="2018-07-01",
    read_in="S36-2018 S4 S37",
)
SE_PROC_GROSS_RAISE_A = provision(
    PENAL_CODE,
    "SE-PROC-GROSS-RAISE-A",
    "ch. 6 s. 12 (Act 2005:90)",
    "The maximum had been raised before on 2005-04-01, to 8 years.",
    since="2005-04-01",
    until="2018-06-30",
    read_in="S36-2018 S37",
)
SE_PROC_GROSS_OLD = provision(
    PENAL_CODE,
    "SE-PROC-GROSS-OLD",
    "ch. 6 s. 12 (Act 2005:90)",
    "The maximum for gross procuring is 8 years.",
    since="2005-04-01",
    until="2018-06-30",
    read_in="S73-SANS S73-UNI S36-2018",
)
SE_PROC_GROSS_OLD_MIN = provision(
    PENAL_CODE,
    "SE-PROC-GROSS-OLD-MIN",
    "ch. 6 s. 12 (Act 2005:90)",
    "The minimum for gross procuring is 2 years.",
    since="2005-04-01",
    until="2018-06-30",
    read_in="S73-SANS S73-UNI",
    confidence="disputed",
    note="Two years in one source; one page says four.",
)
SE_PROC_INCHOATE = provision(
    PENAL_CODE,
    "SE-PROC-INCHOATE",
    "ch. 6 s. 15",
    "Attempt at both degrees and preparation are punishable.",
    since="by 2026-04-16: text of 2026; first day not read",
    read_in="S26",
)
SE_PROC_INCHOATE_GROSS = provision(
    PENAL_CODE,
    "SE-PROC-INCHOATE-GROSS",
    "ch. 6 s. 15",
    "Of gross procuring conspiracy and the failure to reveal or prevent it are punishable, too.",
    since="by 2026-04-16: text of 2026; first day not read",
    read_in="S26",
)
SE_PROC_CHARGE = provision(
    PRACTICE,
    "SE-PROC-CHARGE",
    "of prosecutors",
    "Prosecutors long used procuring for cases that looked like trafficking.",
    since="2002-07-01",
    until="about 2008-12-31, 2008-01-01 to 2008-12-31, single: year only",
    read_in="S23",
)
SE_OFF_DUALCRIM_PROC = provision(
    PENAL_CODE,
    "SE-OFF-DUALCRIM-PROC",
    "ch. 2 s. 2 para. 4 (Act 2005:90); since 2022-01-01 ch. 2 s. 5",
    "Procuring abroad, or its attempt, need not be punishable there if the victim is under 18.",
    since="2005-04-01",
    read_in="S26 S37 S44-90",
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
    PURCHASE_ACT,
    "SE-BUY-ADULT-A0",
    "",
    "Buying sex from an adult costs a fine or up to 6 months.",
    until="2005-03-31",
    read_in="S43-2010 S36-TEXT",
)
SE_BUY_ADULT_A = provision(
    PENAL_CODE,
    "SE-BUY-ADULT-A",
    "ch. 6 s. 11 (Act 2005:90)",
    "Buying sex from an adult costs a fine or up to 6 months.",
    since="2005-04-01",
    until="2011-06-30",
    read_in="S43-2010 S36-TEXT",
)
SE_BUY_ADULT_B = provision(
    PENAL_CODE,
    "SE-BUY-ADULT-B",
    "ch. 6 s. 11",
    "It costs a fine or up to 1 year.",
    since="2011-07-01",
    until="2022-07-31",
    read_in="S43-2010 S43-DIR",
)
SE_BUY_ADULT = provision(
    PENAL_CODE,
    "SE-BUY-ADULT",
    "ch. 6 s. 11",
    "It costs prison of up to 1 year; fines are gone.",
    since="2022-08-01",
    read_in="S26 S37 S43-2021",
)
SE_BUY_ADULT_REMOTE = provision(
    PENAL_CODE,
    "SE-BUY-ADULT-REMOTE",
    "ch. 6 s. 11 (Act 2025:586)",
    "The purchase of a sexual act is also mainly to be shown it, so at a distance.",
    since="2025-07-01",
    read_in="S26 S37",
)
SE_BUY_CHILD_A = provision(
    PENAL_CODE,
    "SE-BUY-CHILD-A",
    "ch. 6 s. 9",
    "Buying a sexual act from a child costs a fine or up to 2 years.",
    since="2005-04-01",
    until="2019-12-31",
    read_in="S43-2018",
)
SE_BUY_CHILD_B = provision(
    PENAL_CODE,
    "SE-BUY-CHILD-B",
    "ch. 6 s. 9 (Act 2019:806)",
    "It costs prison of up to 4 years; the offence is now called exploitation of a child by purchase of a sexual act.",
    since="2020-01-01",
    until="2022-07-31",
    read_in="S43-2018 S37",
)
SE_BUY_CHILD = provision(
    PENAL_CODE,
    "SE-BUY-CHILD",
    "ch. 6 s. 9",
    "It costs 6 months to 4 years, where less serious up to 1 year.",
    since="about 2022-08-01, 2020-01-01 to 2022-08-01, single: derived from the amendment of 2022",
    read_in="S26 S37",
)
SE_BUY_CHILD_NEGL = provision(
    PENAL_CODE,
    "SE-BUY-CHILD-NEGL",
    "ch. 6 s. 13",
    "It is enough that the buyer was negligent as to the age.",
    since="by 2026-04-16: text of 2026; first day not read",
    read_in="S26",
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
    PENAL_CODE,
    "SE-COERCION",
    "ch. 4 s. 4",
    "Unlawful coercion costs a fine or up to 2 years, gross 1 to 6 years.",
    since="by 2026-04-16: text of 2026; first day not read",
    read_in="S26",
)
SE_DEPRIV = provision(
    PENAL_CODE,
    "SE-DEPRIV",
    "ch. 4 s. 2",
    "Deprivation of liberty is punished by 1 to 10 years' imprisonment; a less serious case by up to 2 years.",
    since="by 2026-04-16: text of 2026; first day not read",
    read_in="S26",
)
SE_OFF_4_3 = provision(
    PENAL_CODE,
    "SE-OFF-4-3",
    "ch. 4 s. 3 (repealed by 2004:406)",
    "An older offence, bringing a person into a state of distress, stood beside trafficking; its content was not read. It was repealed when ch. 4 s. 1 a was widened.",
    until="2004-06-30",
    read_in="S39-2004 S37",
    note="Its repeal is confirmed; its content was not read.",
)
SE_EMPLOY_ILLEGAL = provision(
    ALIENS_ACT,
    "SE-EMPLOY-ILLEGAL",
    "ch. 20 s. 5",
    "Employing a foreigner without right to stay or work costs a fine, where aggravating up to 1 year.",
    since="about 2013-08-01, 2006-03-31 to 2013-08-01, single: wording of that day; older text not read",
    read_in="S27 S38",
)
SE_SMUGGLE = provision(
    ALIENS_ACT,
    "SE-SMUGGLE",
    "ch. 20 s. 8",
    "Smuggling of people costs up to 2 years.",
    since="by 2026-04-16: wording 2011:1209; its day was not read",
    read_in="S27",
)
SE_SMUGGLE_GROSS = provision(
    ALIENS_ACT,
    "SE-SMUGGLE-GROSS",
    "ch. 20 s. 8",
    "Gross smuggling of people costs 6 months to 6 years.",
    since="by 2026-04-16: wording 2011:1209; its day was not read",
    read_in="S27",
)
SE_WORK_REFUSE = provision(
    ALIENS_ACT,
    "SE-WORK-REFUSE",
    "ch. 6 s. 2 c (Act 2026:295)",
    "A work permit may be refused if the employer or its representative is reasonably suspected of, or convicted for, trafficking, human exploitation or an offence of ch. 20 beyond fines, or has had certain sanctions.",
    since="2026-06-01",
    read_in="S27 S56-2025",
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
