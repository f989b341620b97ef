"""Offences beside trafficking: prostitution, coercion, liberty, children, smuggling, work, and proceeds."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_iceland.facts import IcelandicCharge
from traffick_rules_iceland.sentencing import (
    CHILD_VICTIM,
    GENERAL,
    GENERAL_TO_2009,
    IS_JURIS_CHILD,
    IS_OFF_PRISON,
    abroad,
    company_fined,
    degree,
)
from traffick_rules_iceland.sources import provision

# Penal Code § 206: prostitution, to 2007 and since; until 2009 buying sex from a child stood in § 202(4).

IS_PROC_OLD = provision("IS-PROC-OLD", "Living off the lewdness of others carries up to 4 years.")
IS_PROC_OLD_B = provision("IS-PROC-OLD-B", "Enticing a person under 18 into it: up to 4 years.")
IS_PROC_OLD_D = provision("IS-PROC-OLD-D")
IS_PROC_MAX = provision("IS-PROC-MAX", "Living off the prostitution of others: up to 4 years.")
IS_PROC_MAX_B = provision("IS-PROC-MAX-B", "Luring a child into prostitution: up to 4 years.")
IS_PROC_MAX_D = provision("IS-PROC-MAX-D")
IS_SELL_AD = provision("IS-SELL-AD")
IS_BUY_MAX = provision("IS-BUY-MAX")
IS_BUY_CHILD_A = provision("IS-BUY-CHILD-A", "Buying sex from a child carries up to 2 years.")
IS_BUY_MAX_B = provision("IS-BUY-MAX-B", "Buying sex from a child: a fine or up to 2 years.")


def _offence(
    code: str,
    title: str,
    law: Provision,
    when: Condition | YesNo,
    *degrees: Degree,
    further: tuple[Circumstance, ...] = (),
) -> SentencingRule:
    """An offence of the Penal Code that is a detail beside trafficking."""
    return SentencingRule(
        code=code,
        detail=True,
        title=title,
        provisions=law,
        when=when,
        degrees=degrees,
        circumstances=(*GENERAL, *further),
    )


BUYS_SEX = includes(Use.services, Service.SEXUAL)
LIVES_OFF = includes(Procuring.conduct, ProcuringConduct.EXPLOITING_PROSTITUTION)
CHILD_LURED = any_of(
    includes(Procuring.conduct, ProcuringConduct.HELPING_PERSON_UNDER_18),
    all_of(
        CHILD_VICTIM,
        includes(
            Procuring.conduct,
            ProcuringConduct.INDUCING_FOR_GAIN,
            ProcuringConduct.INFLUENCING,
            ProcuringConduct.AIDING,
        ),
    ),
)
TAKES_ABROAD = includes(Procuring.conduct, ProcuringConduct.TAKING_ABROAD)
UNAWARE = any_of(
    includes(Trafficking.means, Means.DECEPTION, Means.FRAUD, Means.EXPLOITED_MISTAKE),
    not_read("whether the person was unaware of the aim is not asked"),
)
MIDDLEMAN = includes(
    Procuring.conduct,
    ProcuringConduct.ACTING_AS_MIDDLEMAN,
    ProcuringConduct.ARRANGING_MEETINGS,
    ProcuringConduct.LETTING_ROOMS,
)
EARNS_BY_IT = any_of(
    MIDDLEMAN,
    includes(
        Procuring.conduct,
        ProcuringConduct.INDUCING_FOR_GAIN,
        ProcuringConduct.INFLUENCING,
        ProcuringConduct.RUNNING_A_BROTHEL,
    ),
)
# Whether the other ways that countries name come under one of these limbs is for the court.
OTHER_PROCURING = all_of(
    includes(
        Procuring.conduct,
        *(each for each in ProcuringConduct if each is not ProcuringConduct.ADVERTISING),
    ),
    IcelandicCharge.limb_named,
)


def _mitigated(law: Provision, *graver: Condition, longest: Length | None) -> Degree:
    return Degree.of(
        law,
        longest,
        code="mitigated",
        title="the last limb alone, with mitigating facts",
        when=all_of(Gravity.less_serious, not_(any_of(*graver))),
        fine=True,
    )


PROCURING_OLD = SentencingRule(
    code="206-3",
    kind=OffenceKind.PROCURING,
    title="Procuring",
    provisions=IS_PROC_OLD,
    when=any_of(
        cited(LIVES_OFF, IS_PROC_OLD),
        cited(CHILD_LURED, IS_PROC_OLD_B),
        cited(
            any_of(
                all_of(TAKES_ABROAD, any_of(under_age_when_trafficked(21), UNAWARE)),
                includes(Procuring.conduct, ProcuringConduct.HELPING_PERSON_UNDER_21),
            ),
            provision("IS-PROC-OLD-C"),
        ),
        cited(MIDDLEMAN, IS_PROC_OLD_D),
        OTHER_PROCURING,
    ),
    degrees=(
        # How light the penalty is then is not stated.
        _mitigated(IS_PROC_OLD_D, LIVES_OFF, CHILD_LURED, TAKES_ABROAD, longest=None),
        degree(IS_PROC_OLD, years(4)),
    ),
    circumstances=GENERAL_TO_2009,
)
PROCURING = PROCURING_OLD.then(
    provisions=IS_PROC_MAX,
    when=any_of(
        cited(LIVES_OFF, IS_PROC_MAX),
        cited(CHILD_LURED, IS_PROC_MAX_B),
        cited(TAKES_ABROAD, provision("IS-PROC-MAX-C")),
        cited(EARNS_BY_IT, IS_PROC_MAX_D),
        OTHER_PROCURING,
    ),
    degrees=(
        _mitigated(IS_PROC_MAX_D, LIVES_OFF, CHILD_LURED, TAKES_ABROAD, longest=years(1)),
        degree(IS_PROC_MAX, years(4)),
    ),
    circumstances=(*GENERAL, abroad(any_of(LIVES_OFF, CHILD_LURED), IS_JURIS_CHILD)),
)
ADVERTISING = _offence(
    "206-7",
    "Public advertisement of paid sex",
    IS_SELL_AD,
    includes(Procuring.conduct, ProcuringConduct.ADVERTISING),
    degree(IS_SELL_AD, months(6), fine=True),
)
BUYING_FROM_AN_ADULT = SentencingRule(
    code="206-1",
    detail=True,
    title="Buying sex",
    provisions=IS_BUY_MAX,
    otherwise=(provision("IS-BUY-NONE"),),
    when=BUYS_SEX,
    degrees=(degree(IS_BUY_MAX, years(1), fine=True),),
    circumstances=GENERAL,
)
BUYING_FROM_A_CHILD_202 = SentencingRule(
    code="206-2",
    title="Buying sex from a child",
    provisions=IS_BUY_CHILD_A,
    when=all_of(BUYS_SEX, CHILD_VICTIM),
    degrees=(degree(IS_BUY_CHILD_A, years(2)),),
    circumstances=GENERAL_TO_2009,
)
BUYING_FROM_A_CHILD = BUYING_FROM_A_CHILD_202.then(
    provisions=IS_BUY_MAX_B,
    degrees=(degree(IS_BUY_MAX_B, years(2), fine=True),),
    circumstances=(*GENERAL, abroad(always(), IS_JURIS_CHILD)),
)

# Penal Code §§ 194, 210 b, 225, 226, 233 and 253.

IS_COERCE = provision("IS-COERCE")
IS_COERCE_B = provision("IS-COERCE-B")
IS_DEPR = provision("IS-DEPR", "Deprivation of liberty carries up to 4 years.")
IS_DEPR_B = provision("IS-DEPR-B")
IS_THREAT = provision("IS-THREAT", "The threat of a crime carries a fine or up to 2 years.")
IS_USURY = provision("IS-USURY")
IS_RAPE = provision("IS-RAPE", "Rape, which is sex without consent, carries 1 to 16 years.")
IS_CHILDPORN = provision("IS-CHILDPORN", "A child in a pornographic or nude show: up to 2 years.")
IS_CHILDPORN_B = provision("IS-CHILDPORN-B", "Where it is gross it carries up to 6 years.")

TO_2018 = "2018-04-12"
COERCED = includes(Trafficking.means, Means.COERCION, Means.FORCE, Means.THREAT)

COERCION_225_1 = _offence(
    "225-1", "Coercion", IS_COERCE, COERCED, degree(IS_COERCE, years(2), fine=True)
)
FORCED_MARRIAGE_225_2 = _offence(
    "225-2",
    "Forced marriage",
    IS_COERCE_B,
    all_of(includes(Trafficking.purposes, Purpose.FORCED_MARRIAGE), COERCED),
    degree(IS_COERCE_B, years(4)),
    further=(abroad(always(), provision("IS-JURIS-CHILD-B")),),
)
LIBERTY_226 = _offence(
    "226",
    "Deprivation of liberty",
    IS_DEPR,
    any_of(
        includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY),
        includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
    ),
    degree(
        IS_DEPR_B,
        LIFE,
        code="gross",
        title="for gain, for long, with the person taken abroad or handed to others",
        when=any_of(
            Gravity.gain,
            includes(Gravity.aggravation, Aggravation.LONG_TIME),
            Trafficking.border_crossed,
            includes(Trafficking.acts, Act.TRANSFER, Act.HANDING_OVER_CONTROL, Act.SALE),
        ),
        minimum=IS_DEPR_B.gives(years(1)),
    ),
    degree(IS_DEPR, years(4)),
)
THREATS_233 = _offence(
    "233",
    "Threats",
    IS_THREAT,
    includes(Trafficking.means, Means.THREAT),
    degree(IS_THREAT, years(2), fine=True),
)
USURY_253 = _offence(
    "253",
    "Usury",
    IS_USURY,
    all_of(
        any_of(
            includes(
                Exploitation.positions,
                ExploitedPosition.ECONOMIC_DIFFICULTY,
                ExploitedPosition.DISTRESS,
                ExploitedPosition.LACK_OF_INSIGHT,
                ExploitedPosition.IGNORANCE,
                ExploitedPosition.DEPENDENCY,
            ),
            all_of(
                includes(Exploitation.positions, *ExploitedPosition), IcelandicCharge.limb_named
            ),
        ),
        Exploitation.grossly_unequal_gain,
    ),
    degree(IS_USURY, years(2)),
)
# Before the consent model only the bounds of every term are known.
RAPE_194 = SentencingRule(
    code="194",
    detail=True,
    title="Rape",
    provisions=(IS_OFF_PRISON, IS_RAPE),
    when=(
        IS_OFF_PRISON.gives(
            not_read("§ 194 before the consent model of April 2018 was not read"), until=TO_2018
        ),
        IS_RAPE.gives(Use.sex_without_consent),
    ),
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(IS_OFF_PRISON, IS_RAPE),
            minimum=(IS_OFF_PRISON.gives(days(30), until=TO_2018), IS_RAPE.gives(years(1))),
            maximum=(IS_OFF_PRISON.gives(years(16), until=TO_2018), IS_RAPE.gives(years(16))),
        ),
    ),
    circumstances=GENERAL,
)
CHILD_IN_A_SHOW_210B = _offence(
    "210b",
    "A child in a pornographic show",
    IS_CHILDPORN,
    all_of(
        CHILD_VICTIM,
        includes(
            Exploitation.exploited_in,
            ExploitedIn.PORNOGRAPHIC_PERFORMANCE,
            ExploitedIn.SEXUAL_PERFORMANCE,
        ),
    ),
    degree(
        IS_CHILDPORN_B, years(6), code="gross", title="the court finds it gross", when=Gravity.gross
    ),
    degree(IS_CHILDPORN, years(2)),
)

# Acts on Foreigners § 57 (to 2016) and § 116; Foreigners' Right to Work Act § 27.

IS_SMUG_OLD = provision("IS-SMUG-OLD", "The old Act punishes conduct of the same field.")
IS_SMUG = provision("IS-SMUG")
IS_ILLWORK = provision("IS-ILLWORK")
IS_ILLWORK_B = provision("IS-ILLWORK-B", "An organised business of it carries up to 5 years.")

ORGANISED = includes(Gravity.aggravation, Aggravation.ORGANISED_GROUP)
USES_WORK = any_of(
    includes(Smuggling.conduct, SmugglingConduct.ILLEGAL_WORK),
    all_of(Accused.employer, Work.employed_illegally),
)

HELP_TO_ENTRY_116 = SentencingRule(
    code="116-2",
    detail=True,
    title="Help to illegal entry, stay or work, luring, or false papers",
    provisions=IS_SMUG,
    when=any_of(
        USES_WORK,
        includes(
            Smuggling.conduct,
            SmugglingConduct.ILLEGAL_ENTRY,
            SmugglingConduct.ILLEGAL_STAY,
            SmugglingConduct.FALSE_PAPERS,
            SmugglingConduct.LURING,
        ),
        IcelandicCharge.mediated_improperly,
    ),
    degrees=(
        degree(
            provision("IS-SMUG-B"),
            years(6),
            code="organised",
            title="organised help to illegal entry",
            when=all_of(ORGANISED, includes(Smuggling.conduct, SmugglingConduct.ILLEGAL_ENTRY)),
        ),
        degree(IS_SMUG, years(2), fine=True),
    ),
)
HELP_TO_ENTRY_57 = SentencingRule(
    code="116-2",
    detail=True,
    title="Help to illegal entry, stay or work (Act of 2002)",
    provisions=(IS_SMUG_OLD, provision("IS-SMUG-OLD-B")),
    when=not_read("what § 57 of the Act on Foreigners of 2002 punished was not read"),
    degrees=(Degree.of(IS_SMUG_OLD, None),),
)
ILLEGAL_WORK_27 = SentencingRule(
    code="27-2",
    detail=True,
    title="Employing or mediating a foreigner without a work permit",
    provisions=IS_ILLWORK,
    when=any_of(
        USES_WORK,
        cited(
            includes(Smuggling.conduct, SmugglingConduct.LURING),
            IS_ILLWORK,
            title="a foreigner was lured to come for work",
        ),
        IcelandicCharge.mediated_improperly,
    ),
    degrees=(
        degree(
            IS_ILLWORK_B, years(5), code="organised", title="an organised business", when=ORGANISED
        ),
        degree(IS_ILLWORK, years(2), fine=True),
    ),
    circumstances=(company_fined(provision("IS-ILLWORK-C")),),
)

# Penal Code §§ 108, 175 a and 264: witnesses, organised groups, proceeds.

IS_PROC_WITN = provision("IS-PROC-WITN")
IS_OFF_ORG = provision("IS-OFF-ORG")
IS_OFF_ML = provision("IS-OFF-ML")

AGAINST_A_WITNESS_108 = _offence(
    "108",
    "Violence or threats against a witness",
    IS_PROC_WITN,
    IcelandicCharge.violence_against_witness,
    degree(IS_PROC_WITN, years(6)),
)
ORGANISED_GROUP_175A = SentencingRule(
    code="175a",
    detail=True,
    title="Agreeing on a grave offence in an organised group",
    provisions=IS_OFF_ORG,
    when=all_of(
        is_(Accused.stage, OffenceStage.CONSPIRACY), ORGANISED, IcelandicCharge.grave_offence_agreed
    ),
    unless=Proviso(Gravity.graver_offence_applies, IS_OFF_ORG),
    degrees=(degree(IS_OFF_ORG, years(4)),),
    circumstances=GENERAL,
)
LAUNDERING_264 = _offence(
    "264",
    "Laundering the proceeds",
    IS_OFF_ML,
    Accused.launders,
    degree(
        provision("IS-OFF-ML-B"),
        months(6),
        fine=True,
        code="negligence",
        title="by negligence",
        when=is_(Accused.fault, Fault.NEGLIGENCE, Fault.GROSS_NEGLIGENCE),
    ),
    degree(IS_OFF_ML, years(6)),
)
