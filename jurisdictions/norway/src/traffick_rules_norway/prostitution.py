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
)
from traffick_rules_norway.sources import provision

CHILD_VICTIM = under_age_when_trafficked(CHILD_AGE)
SEX_BOUGHT = includes(Use.services, Service.SEXUAL)

# Promoting prostitution: § 202 of the Code of 1902, § 315 of that of 2005.

NO_1902_PROC = provision(
    "NO-1902-PROC", "Promoting the prostitution of others, which is sex for pay, is an offence."
)
NO_1902_PROC_LET = provision(
    "NO-1902-PROC-LET",
    "Letting premises is an offence, too, where one knows that they are used for prostitution, or is grossly negligent in not knowing it.",
)
NO_1902_PROC_MAX = provision(
    "NO-1902-PROC-MAX",
    "Promoting prostitution and letting premises for it are punished by a fine or by up to 5 years' imprisonment.",
)
NO_1902_PROC_AD = provision(
    "NO-1902-PROC-AD",
    "Offering, arranging or asking for prostitution publicly is punished by a fine or by up to 6 months' "
    "imprisonment.",
)
NO_PROC_MAX = provision(
    "NO-PROC-MAX",
    "Promoting the prostitution of others is punished by a fine or by up to 6 years' imprisonment.",
)
NO_PROC_LET = provision(
    "NO-PROC-LET",
    "Letting premises for prostitution, also in gross negligence, is punished in the same way.",
)
NO_PROC_AD = provision(
    "NO-PROC-AD",
    "Offering, arranging or asking for prostitution publicly is punished by a fine or by up to 6 months' "
    "imprisonment.",
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
    degrees=(Degree.of(NO_1902_PROC_MAX, years(5), fine=True),),
    circumstances=(*GENERAL_1902, ABROAD_1902_PROSTITUTION),
)
PROMOTING_315_1 = PROMOTING_202.then(
    title="Promoting the prostitution of others",
    provisions=(NO_PROC_MAX,),
    when=_promotes(NO_PROC_LET),
    degrees=(Degree.of(NO_PROC_MAX, years(6), fine=True),),
    circumstances=(*GENERAL, ABROAD, ABROAD_VICTIM),
)
PUBLIC_OFFER_202 = SentencingRule(
    code="315-2",
    detail=True,
    title="Offering prostitution publicly (§ 202 of the Code of 1902)",
    provisions=(NO_1902_PROC_AD,),
    when=includes(Procuring.conduct, ProcuringConduct.ADVERTISING),
    degrees=(Degree.of(NO_1902_PROC_AD, months(6), fine=True),),
    circumstances=(*GENERAL_1902, ABROAD_1902_PROSTITUTION),
)
PUBLIC_OFFER_315_2 = PUBLIC_OFFER_202.then(
    title="Offering prostitution publicly",
    provisions=(NO_PROC_AD,),
    degrees=(Degree.of(NO_PROC_AD, months(6), fine=True),),
    circumstances=(*GENERAL, ABROAD),
)

# Buying sex: §§ 202 a and 203 of the Code of 1902, §§ 309 and 316 of that of 2005.

NO_1902_BUYCHILD = provision(
    "NO-1902-BUYCHILD",
    "Buying sex from a person under 18 is punished by a fine or by up to 2 years' imprisonment.",
)
NO_1902_BUYCHILD_VIOL = provision(
    "NO-1902-BUYCHILD-VIOL",
    "Buying sex from a child in an especially violating way is punished by up to 3 years' imprisonment.",
)
NO_1902_BUYCHILD_AGE = provision(
    "NO-1902-BUYCHILD-AGE",
    "A mistake about the age excuses only a person who was careful and in good faith.",
)
NO_BUY_CHILD = provision(
    "NO-BUY-CHILD",
    "Buying sex from a person under 18 is punished by a fine or by up to 2 years' imprisonment.",
)
NO_BUY_CHILD_VIOL = provision(
    "NO-BUY-CHILD-VIOL",
    "Buying sex from a child in an especially violating way is punished by up to 3 years' imprisonment.",
)
NO_BUYADULT_NONE = provision("NO-BUYADULT-NONE", "Buying sex from an adult is not punishable.")
NO_1902_BUYADULT = provision(
    "NO-1902-BUYADULT",
    "Buying sex from an adult is punished by a fine or by up to 6 months' imprisonment.",
)
NO_1902_BUYADULT_VIOL = provision(
    "NO-1902-BUYADULT-VIOL",
    "Buying sex from an adult in an especially violating way is punished by up to 1 year's imprisonment.",
)
NO_1902_BUYADULT_ATT = provision(
    "NO-1902-BUYADULT-ATT",
    "The attempt to buy sex from an adult is punishable: the section stands among the crimes.",
)
NO_BUY_ADULT_A = provision(
    "NO-BUY-ADULT-A",
    "Buying sex from an adult is punished by a fine or by up to 6 months' imprisonment.",
)
NO_BUY_ADULT_A_VIOL = provision(
    "NO-BUY-ADULT-A-VIOL",
    "Buying sex from an adult in an especially violating way is punished by up to 1 year's imprisonment.",
)
NO_BUY_ADULT_A_ATT = provision(
    "NO-BUY-ADULT-A-ATT",
    "The attempt to buy sex from an adult is not punishable, except in an especially violating way: the maximum is below 1 year.",
)
NO_BUY_ADULT = provision(
    "NO-BUY-ADULT",
    "Buying sex from an adult is punished by a fine or by up to 1 year's imprisonment, in one range.",
)
NO_BUY_ADULT_ATT = provision(
    "NO-BUY-ADULT-ATT", "The attempt to buy sex from an adult is punishable again."
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
    return Degree.of(
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
        Degree.of(NO_1902_BUYCHILD, years(2), fine=True),
    ),
    circumstances=(*GENERAL_1902, ABROAD_1902_PROSTITUTION),
)
BUYING_309 = BUYING_203.then(
    title="Buying sex from a child",
    provisions=(NO_BUY_CHILD,),
    unless=(),
    degrees=(
        _violating(NO_BUY_CHILD_VIOL, years(3)),
        Degree.of(NO_BUY_CHILD, years(2), fine=True),
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
        Degree.of(NO_1902_BUYADULT, months(6), fine=True),
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
        Degree.of(NO_BUY_ADULT_A, months(6), fine=True),
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
    degrees=(Degree.of(NO_BUY_ADULT, years(1), fine=True),),
    circumstances=(
        _attempt(NO_BUY_ADULT_ATT, is_(Accused.stage, OffenceStage.ATTEMPT)),
        *WITHOUT_ATTEMPT,
        ABROAD,
    ),
)
