"""Offences beside trafficking: pandering ("paritus"), buying sex, work, usury, smuggling, liberty, not reporting."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_finland.facts import FinnishCharge
from traffick_rules_finland.sentencing import (
    CHILD_VICTIM,
    GRAVE_INJURY,
    ORGANISED,
    TRAFFICKING,
    abroad,
    attempt,
    company,
)
from traffick_rules_finland.sources import provision

# Criminal Code ch. 20: pandering. Renumbered in 2023: 20:9 is 20:10, 20:9a is 20:11.

FI_PROC_MAX = provision("FI-PROC-MAX", "Pandering: a fine or up to 3 years.")
FI_PROC_AGG = provision("FI-PROC-AGG", "Aggravated pandering: 4 months to 6 years.")
GROSS = "a listed ground, and the court finds the offence gross as a whole"
ORDINARY = "the offence as a whole, where no graver degree applies"


def _ordinary(law: Provision, longest: Length) -> Degree:
    """The degree with a fine in the place of prison."""
    return Degree.of(law, longest, title=ORDINARY, fine=True)


def _gross(law: Provision, longest: Length, ground: Condition, *more: Provision) -> Degree:
    """The degree of at least 4 months, which asks that the offence is gross as a whole."""
    when = all_of(Gravity.gross, ground)
    return Degree.of(law, longest, *more, code="gross", title=GROSS, when=when, minimum=months(4))


def _offence(  # noqa: PLR0913 - the fields of an offence
    law: Provision,
    longest: Length,
    *,
    graver: tuple[Degree, ...] = (),
    code: str,
    title: str,
    local_title: str,
    when: Condition | YesNo,
    unless: tuple[Proviso, ...] = (),
) -> SentencingRule:
    """An offence beside trafficking that is a detail."""
    return SentencingRule(
        code=code,
        detail=True,
        title=title,
        local_title=local_title,
        provisions=(law,),
        when=when,
        unless=unless,
        degrees=(*graver, _ordinary(law, longest)),
        circumstances=(abroad(law, over_6_months=longest > months(6)),),
    )


CONDUCT_OF_1999 = (
    ProcuringConduct.LETTING_ROOMS,
    ProcuringConduct.EXPLOITING_PROSTITUTION,
    ProcuringConduct.INDUCING_FOR_GAIN,
)
# To harbour as part of business is to run a brothel, in the shared vocabulary.
CONDUCT_OF_2004 = (
    *CONDUCT_OF_1999,
    ProcuringConduct.ACTING_AS_MIDDLEMAN,
    ProcuringConduct.ADVERTISING,
    ProcuringConduct.RUNNING_A_BROTHEL,
)
OTHER_PROMOTION = all_of(
    includes(Procuring.conduct, *sorted(set(ProcuringConduct) - {*CONDUCT_OF_2004})),
    not_read("whether that is pandering is for the court"),
)
PRESSURED = includes(Trafficking.means, Means.PRESSURE)


def _pandering(*conduct: ProcuringConduct, pressure: bool) -> Condition:
    done = any_of(includes(Procuring.conduct, *conduct), OTHER_PROMOTION)
    if pressure:
        done = any_of(done, PRESSURED)
    return all_of(Gravity.gain, done)


PANDERING = SentencingRule(
    code="pandering",
    kind=OffenceKind.PROCURING,
    title="Pandering",
    local_title="paritus",
    provisions=(FI_PROC_MAX, provision("FI-PROC-RENUM")),
    when=(
        provision("FI-PROC-SCOPE-A").gives(
            all_of(
                Gravity.gain,
                any_of(
                    includes(Procuring.conduct, *CONDUCT_OF_1999),
                    PRESSURED,
                    all_of(
                        includes(
                            Procuring.conduct,
                            *sorted(set(ProcuringConduct) - {*CONDUCT_OF_1999}),
                        ),
                        not_read("whether that is to exploit it otherwise is for the court"),
                    ),
                ),
            )
        ),
        provision("FI-PROC-SCOPE-B").gives(_pandering(*CONDUCT_OF_2004, pressure=True)),
        provision("FI-PROC-2015").gives(_pandering(*CONDUCT_OF_2004, pressure=False)),
        provision("FI-PROC-SCOPE-D").gives(_pandering(*CONDUCT_OF_2004, pressure=False)),
    ),
    unless=Proviso(
        holds(TRAFFICKING), FI_PROC_AGG, "it is trafficking, which takes the place of pandering"
    ),
    degrees=(
        _gross(
            FI_PROC_AGG,
            years(6),
            any_of(
                includes(
                    Gravity.aggravation,
                    Aggravation.CONSIDERABLE_PROFIT,
                    Aggravation.SPECIALLY_PLANNED,
                ),
                CHILD_VICTIM,
                cited(GRAVE_INJURY, provision("FI-PROC-AGG-CRIT-A"), while_in_force=True),
            ),
            provision("FI-PROC-AGG-CRIT-A"),
            provision("FI-PROC-AGG-CRIT-B"),
        ),
        _ordinary(FI_PROC_MAX, years(3)),
    ),
    circumstances=(attempt(FI_PROC_MAX), abroad(FI_PROC_MAX, child_offence=True)),
)

# Criminal Code 20:8, 20:8a and (2023) 20:9; Public Order Act: buying sex.

FI_BUY_VICTIM_MAX = provision("FI-BUY-VICTIM-MAX", "A fine or up to 6 months.")
FI_BUY_CHILD_A = provision("FI-BUY-CHILD-A", "Buying sex under 18: a fine or up to 6 months.")
FI_BUY_CHILD_B = provision("FI-BUY-CHILD-B", "A fine or up to 1 year.")
FI_BUY_CHILD_C = provision("FI-BUY-CHILD-C", "A fine or up to 2 years.")
FI_BUY_PUBLIC = provision(
    "FI-BUY-PUBLIC",
    "Buying or offering sex for pay in a public place is forbidden, and brings a fine; the seller is fined, too.",
)

BUYS_SEX = includes(Use.services, Service.SEXUAL)

CHILD_SOLD = all_of(BUYS_SEX, CHILD_VICTIM)
BUYING_FROM_A_CHILD = _offence(
    FI_BUY_CHILD_A,
    months(6),
    code="buying_sex_from_child",
    title="Buying sex from a person under 18",
    local_title="seksuaalipalvelujen ostaminen nuorelta",
    when=CHILD_SOLD,
)
BUYING_FROM_A_CHILD_2004 = BUYING_FROM_A_CHILD.then(
    provisions=(FI_BUY_CHILD_B, provision("FI-BUY-VICTIM-USE")),
    degrees=(_ordinary(FI_BUY_CHILD_B, years(1)),),
    circumstances=(abroad(FI_BUY_CHILD_B, child_offence=True),),
)
BUYING_FROM_A_CHILD_2011 = BUYING_FROM_A_CHILD_2004.then(
    provisions=(FI_BUY_CHILD_C, provision("FI-BUY-VICTIM-USE")),
    degrees=(_ordinary(FI_BUY_CHILD_C, years(2)),),
    circumstances=(abroad(FI_BUY_CHILD_C, child_offence=True),),
)
BUYING_FROM_A_VICTIM = SentencingRule(
    code="buying_sex_from_victim",
    detail=True,
    title="Buying sex from a victim of pandering or trafficking",
    local_title="seksikaupan kohteena olevan henkilön hyväksikäyttö",
    provisions=(FI_BUY_VICTIM_MAX, provision("FI-BUY-VICTIM-USE")),
    when=(
        provision("FI-BUY-VICTIM-A").gives(all_of(BUYS_SEX, Use.knew)),
        provision("FI-BUY-VICTIM-B").gives(
            all_of(BUYS_SEX, any_of(Use.knew, Use.had_reason_to_know))
        ),
    ),
    unless=Proviso(CHILD_SOLD, FI_BUY_VICTIM_MAX, "the offence against a child goes before"),
    degrees=(_ordinary(FI_BUY_VICTIM_MAX, months(6)),),
    circumstances=(
        Circumstance(
            code="attempt",
            title="attempt",
            effect=CircumstanceEffect.PUNISHABLE,
            when=all_of(is_(Accused.stage, OffenceStage.ATTEMPT), Use.knew),
            provisions=(
                FI_BUY_VICTIM_MAX,
                provision("FI-BUY-VICTIM-A"),
                provision("FI-BUY-VICTIM-B"),
            ),
        ),
        abroad(FI_BUY_VICTIM_MAX, over_6_months=False),
    ),
)
BUYING_IN_PUBLIC = SentencingRule(
    code="buying_sex_in_public",
    detail=True,
    title="Buying or offering sex for pay in a public place",
    local_title="järjestysrikkomus",
    provisions=(FI_BUY_PUBLIC,),
    when=all_of(BUYS_SEX, FinnishCharge.in_public_place),
    unless=Proviso(Gravity.graver_offence_applies, FI_BUY_PUBLIC),
    degrees=(Degree.of(FI_BUY_PUBLIC, None, title=ORDINARY, fine=Fine(FineRole.ALONE)),),
)

# Criminal Code ch. 47 and 36: work and usury.

FI_XWORK = provision(
    "FI-XWORK",
    "Work discrimination that puts a worker at a considerable disadvantage, by using distress, dependence, lack of understanding, thoughtlessness or ignorance, is punished by a fine or up to 2 years' imprisonment, unless a harsher provision applies.",
)
FI_WORKDISC = provision("FI-WORKDISC", "Work discrimination: a fine or up to 6 months.")
FI_ILLWORK = provision("FI-ILLWORK", "Unauthorised use of foreign labour: a fine or up to 1 year.")

POSITIONS = (
    ExploitedPosition.ECONOMIC_DIFFICULTY,
    ExploitedPosition.PERSONAL_DIFFICULTY,
    ExploitedPosition.DEPENDENCY,
    ExploitedPosition.LACK_OF_INSIGHT,
    ExploitedPosition.RECKLESSNESS,
)

EXTORTIONATE_WORK_DISCRIMINATION = SentencingRule(
    code="extortionate_work_discrimination",
    kind=OffenceKind.EXPLOITATION,
    title="Extortionate work discrimination",
    local_title="kiskonnantapainen työsyrjintä",
    provisions=(FI_XWORK,),
    when=all_of(
        FinnishCharge.work_discrimination,
        FinnishCharge.considerable_disadvantage,
        includes(Exploitation.positions, *POSITIONS, ExploitedPosition.IGNORANCE),
    ),
    unless=Proviso(
        any_of(holds(TRAFFICKING), Gravity.graver_offence_applies),
        FI_XWORK,
        "a harsher provision applies, such as that on trafficking",
    ),
    degrees=(_ordinary(FI_XWORK, years(2)),),
    circumstances=(company(provision("FI-XWORK-LEGAL")), abroad(FI_XWORK)),
)
WORK_DISCRIMINATION = _offence(
    FI_WORKDISC,
    months(6),
    code="work_discrimination",
    title="Work discrimination",
    local_title="työsyrjintä",
    when=FinnishCharge.work_discrimination,
)
USE_OF_FOREIGN_LABOUR = _offence(
    FI_ILLWORK,
    years(1),
    code="illegal_employment",
    title="Unauthorised use of foreign labour",
    local_title="luvattoman ulkomaisen työvoiman käyttö",
    when=all_of(Accused.employer, Work.employed_illegally),
)
USURY = _offence(
    provision("FI-USURY"),
    years(2),
    graver=(
        _gross(
            provision("FI-USURY-AGG"),
            years(4),
            includes(
                Gravity.aggravation,
                Aggravation.CONSIDERABLE_PROFIT,
                Aggravation.SERIOUS_CONSEQUENCES,
                Aggravation.RUTHLESS,
                Aggravation.SPECIALLY_PLANNED,
            ),
        ),
    ),
    code="usury",
    title="Usury",
    local_title="kiskonta",
    when=all_of(Exploitation.grossly_unequal_gain, includes(Exploitation.positions, *POSITIONS)),
)

# Criminal Code ch. 17, 15 and 25: smuggling, not reporting, liberty, coercion.

FI_SMUGGLE = provision("FI-SMUGGLE", "Arranging illegal immigration: a fine or up to 2 years.")
FI_DEPLIB = provision("FI-DEPLIB", "Deprivation of liberty: a fine or up to 2 years.")
FI_COERCION = provision("FI-COERCION", "Coercion by violence or threat: a fine or up to 2 years.")

SMUGGLING = _offence(
    FI_SMUGGLE,
    years(2),
    graver=(_gross(provision("FI-SMUGGLE-A"), years(6), any_of(GRAVE_INJURY, ORGANISED)),),
    code="smuggling",
    title="Arranging illegal immigration",
    local_title="laittoman maahantulon järjestäminen",
    when=includes(Smuggling.conduct, SmugglingConduct.ILLEGAL_ENTRY, SmugglingConduct.FALSE_PAPERS),
)
NOT_REPORTING = _offence(
    provision("FI-NOREPORT"),
    months(6),
    code="not_reporting",
    title="Not reporting planned trafficking",
    local_title="törkeän rikoksen ilmoittamatta jättäminen",
    when=all_of(is_(Accused.stage, OffenceStage.FAILURE_TO_AVERT), holds(TRAFFICKING)),
)
DEPRIVATION_OF_LIBERTY = _offence(
    FI_DEPLIB,
    years(2),
    graver=(
        _gross(
            provision("FI-DEPLIB-A"),
            years(4),
            includes(
                Gravity.aggravation,
                Aggravation.LONG_TIME,
                Aggravation.DANGER_TO_LIFE,
                Aggravation.CRUELTY,
                Aggravation.GROSS_VIOLENCE,
            ),
        ),
    ),
    code="deprivation_of_liberty",
    title="Deprivation of liberty",
    local_title="vapaudenriisto",
    when=any_of(
        includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY),
        includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
    ),
)
COERCION = _offence(
    FI_COERCION,
    years(2),
    code="coercion",
    title="Coercion",
    local_title="pakottaminen",
    # A means used on the person made them do, bear or leave something, such as marry.
    when=cited(
        includes(Trafficking.means, Means.FORCE, Means.THREAT),
        FI_COERCION,
        provision("FI-MARR-COERCE"),
    ),
    unless=(Proviso(Gravity.graver_offence_applies, FI_COERCION),),
)
