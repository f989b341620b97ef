"""Prostitution: promoting it, offering it publicly, and buying sex ("hallikvirksomhet", "sexkjøp")."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_norway.facts import NorwegianCharge
from traffick_rules_norway.general_part import (
    ABROAD,
    ABROAD_1902_BUYING,
    ABROAD_1902_PROSTITUTION,
    ABROAD_VICTIM,
    COMPANY_1902,
    GENERAL,
    GENERAL_1902,
    MITIGATED_1902,
    degree,
)
from traffick_rules_norway.sources import PENAL_CODE, PENAL_CODE_OF_1902, provision

CHILD_VICTIM = under_age_when_trafficked(CHILD_AGE)
SEX_BOUGHT = includes(Use.services, Service.SEXUAL)

# Promoting prostitution: § 202 of the Code of 1902, § 315 of that of 2005.

NO_1902_PROC = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-PROC",
    "§ 202, 1st paragraph, letter a, 3",
    "Promoting the prostitution of others, which is sex for pay, is an offence.",
    since="2000-08-11",
    until="2015-09-30",
    read_in="N30 N39-2006 N38",
)
NO_1902_PROC_LET = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-PROC-LET",
    "§ 202, 1st paragraph, letter b",
    "Letting premises is an offence, too, where one knows that they are used for prostitution, or is grossly negligent in not knowing it.",
    since="2000-08-11",
    until="2015-09-30",
    read_in="N30 N65",
)
NO_1902_PROC_MAX = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-PROC-MAX",
    "§ 202, 1st paragraph",
    "Promoting prostitution and letting premises for it are punished by a fine or by up to 5 years' imprisonment.",
    since="2000-08-11",
    until="2015-09-30",
    read_in="N65",
)
NO_1902_PROC_AD = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-PROC-AD",
    "§ 202, 2nd paragraph",
    "Offering, arranging or asking for prostitution publicly is punished by a fine or by up to 6 months' "
    "imprisonment.",
    since="2000-08-11",
    until="2015-09-30",
    read_in="N30 N39-2006 N65",
)
NO_PROC_MAX = provision(
    PENAL_CODE,
    "NO-PROC-MAX",
    "§ 315, 1st paragraph, letter a",
    "Promoting the prostitution of others is punished by a fine or by up to 6 years' imprisonment.",
    since="2015-10-01",
    read_in="N1 N31",
)
NO_PROC_LET = provision(
    PENAL_CODE,
    "NO-PROC-LET",
    "§ 315, 1st paragraph, letter b",
    "Letting premises for prostitution, also in gross negligence, is punished in the same way.",
    since="2015-10-01",
    read_in="N1 N31",
)
NO_PROC_AD = provision(
    PENAL_CODE,
    "NO-PROC-AD",
    "§ 315, 2nd paragraph",
    "Offering, arranging or asking for prostitution publicly is punished by a fine or by up to 6 months' "
    "imprisonment.",
    since="2015-10-01",
    read_in="N1",
)


def _promotes(letting: Provision) -> Condition:
    # Whether holding back, taking abroad or profiting promotes it in the sense of the text is for the court.
    return any_of(
        includes(
            Procuring.conduct,
            ProcuringConduct.PROMOTING,
            ProcuringConduct.INDUCING_FOR_GAIN,
            ProcuringConduct.RUNNING_A_BROTHEL,
            ProcuringConduct.HELPING_PERSON_UNDER_18,
            ProcuringConduct.HELPING_PERSON_UNDER_21,
            ProcuringConduct.ACTING_AS_MIDDLEMAN,
            ProcuringConduct.ARRANGING_MEETINGS,
            ProcuringConduct.INFLUENCING,
            ProcuringConduct.AIDING,
        ),
        cited(
            includes(Procuring.conduct, ProcuringConduct.LETTING_ROOMS),
            letting,
            title="premises were let for prostitution",
        ),
        all_of(
            includes(
                Procuring.conduct,
                ProcuringConduct.HOLDING_BACK,
                ProcuringConduct.TAKING_ABROAD,
                ProcuringConduct.EXPLOITING_PROSTITUTION,
            ),
            NorwegianCharge.promotes_prostitution,
        ),
    )


PROMOTING_202 = SentencingRule(
    code="315-1",
    kind=OffenceKind.PROCURING,
    title="Promoting the prostitution of others (§ 202 of the Code of 1902)",
    local_title="hallikvirksomhet",
    provisions=(NO_1902_PROC,),
    when=_promotes(NO_1902_PROC_LET),
    degrees=(degree(NO_1902_PROC_MAX, years(5), fine=True),),
    circumstances=(*GENERAL_1902, ABROAD_1902_PROSTITUTION),
)
PROMOTING_315_1 = PROMOTING_202.then(
    title="Promoting the prostitution of others",
    provisions=(NO_PROC_MAX,),
    when=_promotes(NO_PROC_LET),
    degrees=(degree(NO_PROC_MAX, years(6), fine=True),),
    circumstances=(*GENERAL, ABROAD, ABROAD_VICTIM),
)
PUBLIC_OFFER_202 = SentencingRule(
    code="315-2",
    detail=True,
    title="Offering prostitution publicly (§ 202 of the Code of 1902)",
    provisions=(NO_1902_PROC_AD,),
    when=includes(Procuring.conduct, ProcuringConduct.ADVERTISING),
    degrees=(degree(NO_1902_PROC_AD, months(6), fine=True),),
    circumstances=(*GENERAL_1902, ABROAD_1902_PROSTITUTION),
)
PUBLIC_OFFER_315_2 = PUBLIC_OFFER_202.then(
    title="Offering prostitution publicly",
    provisions=(NO_PROC_AD,),
    degrees=(degree(NO_PROC_AD, months(6), fine=True),),
    circumstances=(*GENERAL, ABROAD),
)

# Buying sex: §§ 202 a and 203 of the Code of 1902, §§ 309 and 316 of that of 2005.

NO_1902_BUYCHILD = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-BUYCHILD",
    "§ 203, 1st paragraph",
    "Buying sex from a person under 18 is punished by a fine or by up to 2 years' imprisonment.",
    since="2000-08-11",
    until="2015-09-30",
    read_in="N30 N69-BILL",
)
NO_1902_BUYCHILD_VIOL = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-BUYCHILD-VIOL",
    "§ 203, 2nd paragraph",
    "Buying sex from a child in an especially violating way is punished by up to 3 years' imprisonment.",
    since="about 2009-01-01, 2000-08-11 to 2009-01-01, single: text of 2015 read; the section was rewritten by Act 104/2008, in force 2009-01-01",
    until="2015-09-30",
    read_in="N30",
)
NO_1902_BUYCHILD_AGE = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-BUYCHILD-AGE",
    "§ 203, 3rd paragraph",
    "A mistake about the age excuses only a person who was careful and in good faith.",
    since="about 2009-01-01, 2000-08-11 to 2009-01-01, single: text of 2015 read, as before",
    until="2015-09-30",
    read_in="N30",
)
NO_BUY_CHILD = provision(
    PENAL_CODE,
    "NO-BUY-CHILD",
    "§ 309, 1st paragraph",
    "Buying sex from a person under 18 is punished by a fine or by up to 2 years' imprisonment.",
    since="2015-10-01",
    read_in="N1 N31",
)
NO_BUY_CHILD_VIOL = provision(
    PENAL_CODE,
    "NO-BUY-CHILD-VIOL",
    "§ 309, 2nd paragraph",
    "Buying sex from a child in an especially violating way is punished by up to 3 years' imprisonment.",
    since="2015-10-01",
    read_in="N1 N31",
)
NO_BUYADULT_NONE = provision(
    PENAL_CODE_OF_1902,
    "NO-BUYADULT-NONE",
    "no provision before § 202 a",
    "Buying sex from an adult is not punishable.",
    until="2008-12-31",
    read_in="N30 N69-BILL",
)
NO_1902_BUYADULT = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-BUYADULT",
    "§ 202 a, 1st paragraph, Act 104/2008",
    "Buying sex from an adult is punished by a fine or by up to 6 months' imprisonment.",
    since="2009-01-01",
    until="2015-09-30",
    read_in="N30 N69-BILL N69-PM",
)
NO_1902_BUYADULT_VIOL = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-BUYADULT-VIOL",
    "§ 202 a, 2nd paragraph",
    "Buying sex from an adult in an especially violating way is punished by up to 1 year's imprisonment.",
    since="2009-01-01",
    until="2015-09-30",
    read_in="N30 N69-BILL",
)
NO_1902_BUYADULT_ATT = provision(
    PENAL_CODE_OF_1902,
    "NO-1902-BUYADULT-ATT",
    "§ 202 a with § 49",
    "The attempt to buy sex from an adult is punishable: the section stands among the crimes.",
    since="2009-01-01",
    until="2015-09-30",
    read_in="N30 N66-BILL",
)
NO_BUY_ADULT_A = provision(
    PENAL_CODE,
    "NO-BUY-ADULT-A",
    "§ 316, 1st paragraph, first wording",
    "Buying sex from an adult is punished by a fine or by up to 6 months' imprisonment.",
    since="2015-10-01",
    until="2020-12-31",
    read_in="N66-BILL N68",
)
NO_BUY_ADULT_A_VIOL = provision(
    PENAL_CODE,
    "NO-BUY-ADULT-A-VIOL",
    "§ 316, 2nd paragraph, first wording",
    "Buying sex from an adult in an especially violating way is punished by up to 1 year's imprisonment.",
    since="2015-10-01",
    until="2020-12-31",
    read_in="N66-BILL N68",
)
NO_BUY_ADULT_A_ATT = provision(
    PENAL_CODE,
    "NO-BUY-ADULT-A-ATT",
    "§ 16 with § 316",
    "The attempt to buy sex from an adult is not punishable, except in an especially violating way: the maximum is below 1 year.",
    since="2015-10-01",
    until="2020-12-31",
    read_in="N66-BILL",
)
NO_BUY_ADULT = provision(
    PENAL_CODE,
    "NO-BUY-ADULT",
    "§ 316, Act 135/2020",
    "Buying sex from an adult is punished by a fine or by up to 1 year's imprisonment, in one range.",
    since="2021-01-01",
    read_in="N1 N31 N66-BILL",
)
NO_BUY_ADULT_ATT = provision(
    PENAL_CODE,
    "NO-BUY-ADULT-ATT",
    "§ 16 with § 316",
    "The attempt to buy sex from an adult is punishable again.",
    since="2021-01-01",
    read_in="N1 N66-BILL",
)

VIOLATING = "the sex was bought in an especially violating way"

ATTEMPT_TO_BUY = DatedValue(
    "offence.buy_adult.attempt",
    "whether the attempt to buy sex from an adult is punishable",
    NO_1902_BUYADULT_ATT.gives(True),
    NO_BUY_ADULT_A_ATT.gives(False),
    NO_BUY_ADULT_ATT.gives(True),
)


def _violating(law: Provision, longest: Length) -> Degree:
    return degree(
        law,
        longest,
        code="violating",
        title=VIOLATING,
        when=NorwegianCharge.especially_violating,
    )


def _attempt(law: Provision, when: Condition) -> Circumstance:
    return Circumstance(
        code="attempt",
        title="attempt",
        effect=CircumstanceEffect.PUNISHABLE,
        when=when,
        provisions=(law,),
    )


BUYING_203 = SentencingRule(
    code="309",
    title="Buying sex from a child (§ 203 of the Code of 1902)",
    provisions=(NO_1902_BUYCHILD,),
    when=all_of(SEX_BOUGHT, CHILD_VICTIM),
    unless=Proviso(
        is_(Accused.knowledge_of_age, KnowledgeOfAge.COULD_NOT_HAVE_KNOWN),
        NO_1902_BUYCHILD_AGE,
        "the accused could not have known the age",
    ),
    degrees=(
        _violating(NO_1902_BUYCHILD_VIOL, years(3)),
        degree(NO_1902_BUYCHILD, years(2), fine=True),
    ),
    circumstances=(*GENERAL_1902, ABROAD_1902_PROSTITUTION),
)
BUYING_309 = BUYING_203.then(
    title="Buying sex from a child",
    provisions=(NO_BUY_CHILD,),
    unless=(),
    degrees=(
        _violating(NO_BUY_CHILD_VIOL, years(3)),
        degree(NO_BUY_CHILD, years(2), fine=True),
    ),
    circumstances=(*GENERAL, ABROAD),
)
BUYING_202A = SentencingRule(
    code="316",
    detail=True,
    title="Buying sex from an adult (§ 202 a of the Code of 1902)",
    provisions=(NO_1902_BUYADULT,),
    otherwise=(NO_BUYADULT_NONE,),
    when=all_of(SEX_BOUGHT, not_(CHILD_VICTIM)),
    degrees=(
        _violating(NO_1902_BUYADULT_VIOL, years(1)),
        degree(NO_1902_BUYADULT, months(6), fine=True),
    ),
    circumstances=(
        _attempt(NO_1902_BUYADULT_ATT, is_(Accused.stage, OffenceStage.ATTEMPT)),
        COMPANY_1902,
        MITIGATED_1902,
        ABROAD_1902_BUYING,
    ),
)
WITHOUT_ATTEMPT = GENERAL[1:]
BUYING_316_FIRST = BUYING_202A.then(
    title="Buying sex from an adult",
    provisions=(NO_BUY_ADULT_A,),
    degrees=(
        _violating(NO_BUY_ADULT_A_VIOL, years(1)),
        degree(NO_BUY_ADULT_A, months(6), fine=True),
    ),
    circumstances=(
        _attempt(
            NO_BUY_ADULT_A_ATT,
            all_of(is_(Accused.stage, OffenceStage.ATTEMPT), NorwegianCharge.especially_violating),
        ),
        *WITHOUT_ATTEMPT,
        ABROAD,
    ),
)
BUYING_316 = BUYING_316_FIRST.then(
    provisions=(NO_BUY_ADULT,),
    degrees=(degree(NO_BUY_ADULT, years(1), fine=True),),
    circumstances=(
        _attempt(NO_BUY_ADULT_ATT, is_(Accused.stage, OffenceStage.ATTEMPT)),
        *WITHOUT_ATTEMPT,
        ABROAD,
    ),
)
