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

GROSS = "a listed ground, and the court finds the offence gross as a whole"
ORDINARY = "no listed ground, or the court does not find the offence gross as a whole"
OR_A_FINE = Fine(FineRole.INSTEAD)


def _listed_and_gross(*grounds: Aggravation, more: Condition | None = None) -> Condition:
    ground = includes(Gravity.aggravation, *grounds)
    return all_of(Gravity.gross, ground if more is None else any_of(ground, more))


def _degree(
    law: Provision,
    longest: Length,
    *,
    least: Length | None = None,
    when: Condition | None = None,
    title: str = "the offence as a whole",
) -> Degree:
    """A degree: the gross ones have a minimum, the others a fine in the place of prison."""
    return Degree(
        code="ordinary" if when is None else "gross",
        title=title,
        when=when,
        provisions=(law,),
        minimum=law.gives(least) if least else None,
        maximum=law.gives(longest),
        fine=None if least else law.gives(OR_A_FINE),
    )


# Criminal Code ch. 20: pandering. Renumbered in 2023: 20:9 is 20:10, 20:9a is 20:11.

FI_PROC_MAX = provision("FI-PROC-MAX", "Pandering: a fine or up to 3 years.")
FI_PROC_SCOPE_A = provision(
    "FI-PROC-SCOPE-A",
    "Pandering is, for gain, to arrange a place for sex sold for pay, to exploit otherwise that another sells it, or to entice or pressure another into it. Attempt is punishable.",
)
FI_PROC_SCOPE_B = provision(
    "FI-PROC-SCOPE-B",
    "Pandering is, for gain, to arrange a place for sex sold for pay or a child's indecent act, to harbour as part of business one who sells it, to pass on contacts or market it, to exploit it otherwise, or to entice or pressure another into it. Attempt is punishable.",
)
FI_PROC_2015 = provision("FI-PROC-2015", "Pressuring is struck, and leads to trafficking.")
FI_PROC_SCOPE_D = provision(
    "FI-PROC-SCOPE-D",
    "The limb on children covers intercourse with a child, or a sexual act apt to endanger the child's development.",
)
FI_PROC_AGG = provision("FI-PROC-AGG", "Aggravated pandering: 4 months to 6 years.")

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
        FI_PROC_SCOPE_A.gives(
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
        FI_PROC_SCOPE_B.gives(_pandering(*CONDUCT_OF_2004, pressure=True)),
        FI_PROC_2015.gives(_pandering(*CONDUCT_OF_2004, pressure=False)),
        FI_PROC_SCOPE_D.gives(_pandering(*CONDUCT_OF_2004, pressure=False)),
    ),
    unless=Proviso(
        holds(TRAFFICKING), FI_PROC_AGG, "it is trafficking, which takes the place of pandering"
    ),
    degrees=(
        Degree(
            code="gross",
            title=GROSS,
            when=all_of(
                Gravity.gross,
                any_of(
                    includes(
                        Gravity.aggravation,
                        Aggravation.CONSIDERABLE_PROFIT,
                        Aggravation.SPECIALLY_PLANNED,
                    ),
                    CHILD_VICTIM,
                    cited(GRAVE_INJURY, provision("FI-PROC-AGG-CRIT-A"), while_in_force=True),
                ),
            ),
            provisions=(
                FI_PROC_AGG,
                provision("FI-PROC-AGG-CRIT-A"),
                provision("FI-PROC-AGG-CRIT-B"),
            ),
            minimum=FI_PROC_AGG.gives(months(4)),
            maximum=FI_PROC_AGG.gives(years(6)),
        ),
        _degree(FI_PROC_MAX, years(3), title=ORDINARY),
    ),
    circumstances=(attempt(FI_PROC_MAX), abroad(FI_PROC_MAX, child_offence=True)),
)

# Criminal Code 20:8, 20:8a and (2023) 20:9; Public Order Act: buying sex.

FI_BUY_VICTIM_A = provision(
    "FI-BUY-VICTIM-A",
    "Buying sex from a person whom the buyer knows to be an object of pandering or trafficking is an offence; so is the attempt. The offence against a child goes before.",
)
FI_BUY_VICTIM_B = provision(
    "FI-BUY-VICTIM-B",
    "It is an offence, too, where the buyer had reason to suspect it; attempt is punishable only with intent. The offence against a child goes before.",
)
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
BUYING_FROM_A_CHILD = SentencingRule(
    code="buying_sex_from_child",
    detail=True,
    title="Buying sex from a person under 18",
    local_title="seksuaalipalvelujen ostaminen nuorelta",
    provisions=(FI_BUY_CHILD_A, provision("FI-BUY-VICTIM-USE")),
    when=CHILD_SOLD,
    degrees=(_degree(FI_BUY_CHILD_A, months(6)),),
    circumstances=(abroad(FI_BUY_CHILD_A, over_6_months=False),),
)
BUYING_FROM_A_CHILD_2004 = BUYING_FROM_A_CHILD.then(
    provisions=(FI_BUY_CHILD_B, provision("FI-BUY-VICTIM-USE")),
    degrees=(_degree(FI_BUY_CHILD_B, years(1)),),
    circumstances=(abroad(FI_BUY_CHILD_B, child_offence=True),),
)
BUYING_FROM_A_CHILD_2011 = BUYING_FROM_A_CHILD_2004.then(
    provisions=(FI_BUY_CHILD_C, provision("FI-BUY-VICTIM-USE")),
    degrees=(_degree(FI_BUY_CHILD_C, years(2)),),
    circumstances=(abroad(FI_BUY_CHILD_C, child_offence=True),),
)
BUYING_FROM_A_VICTIM = SentencingRule(
    code="buying_sex_from_victim",
    detail=True,
    title="Buying sex from a victim of pandering or trafficking",
    local_title="seksikaupan kohteena olevan henkilön hyväksikäyttö",
    provisions=(FI_BUY_VICTIM_MAX, provision("FI-BUY-VICTIM-USE"), provision("FI-BUY-ADULT")),
    when=(
        FI_BUY_VICTIM_A.gives(all_of(BUYS_SEX, Use.knew)),
        FI_BUY_VICTIM_B.gives(all_of(BUYS_SEX, any_of(Use.knew, Use.had_reason_to_know))),
    ),
    unless=Proviso(CHILD_SOLD, FI_BUY_VICTIM_MAX, "the offence against a child goes before"),
    degrees=(_degree(FI_BUY_VICTIM_MAX, months(6)),),
    circumstances=(
        Circumstance(
            code="attempt",
            title="attempt",
            effect=CircumstanceEffect.PUNISHABLE,
            when=all_of(is_(Accused.stage, OffenceStage.ATTEMPT), Use.knew),
            provisions=(FI_BUY_VICTIM_MAX, FI_BUY_VICTIM_A, FI_BUY_VICTIM_B),
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
    degrees=(
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=(FI_BUY_PUBLIC,),
            maximum=None,
            fine=FI_BUY_PUBLIC.gives(Fine(FineRole.ALONE)),
        ),
    ),
)

# Criminal Code ch. 47 and 36: work and usury.

FI_XWORK = provision(
    "FI-XWORK",
    "Work discrimination that puts a worker at a considerable disadvantage, by using distress, dependence, lack of understanding, thoughtlessness or ignorance, is punished by a fine or up to 2 years' imprisonment, unless a harsher provision applies.",
)
FI_WORKDISC = provision("FI-WORKDISC", "Work discrimination: a fine or up to 6 months.")
FI_ILLWORK = provision("FI-ILLWORK", "Unauthorised use of foreign labour: a fine or up to 1 year.")
FI_USURY = provision(
    "FI-USURY",
    "Using another's distress, dependence, lack of understanding or thoughtlessness in a contract, for a gain clearly out of proportion, is punished by a fine or up to 2 years' imprisonment.",
)
FI_USURY_AGG = provision(
    "FI-USURY-AGG",
    "Usury with considerable gain or damage, ruthless use of a particular weakness, or particular planning, and gross as a whole, is punished by 4 months' to 4 years' imprisonment.",
)

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
    degrees=(_degree(FI_XWORK, years(2)),),
    circumstances=(company(provision("FI-XWORK-LEGAL")), abroad(FI_XWORK)),
)
WORK_DISCRIMINATION = SentencingRule(
    code="work_discrimination",
    detail=True,
    title="Work discrimination",
    local_title="työsyrjintä",
    provisions=(FI_WORKDISC,),
    when=FinnishCharge.work_discrimination,
    degrees=(_degree(FI_WORKDISC, months(6)),),
    circumstances=(abroad(FI_WORKDISC, over_6_months=False),),
)
USE_OF_FOREIGN_LABOUR = SentencingRule(
    code="illegal_employment",
    detail=True,
    title="Unauthorised use of foreign labour",
    local_title="luvattoman ulkomaisen työvoiman käyttö",
    provisions=(FI_ILLWORK,),
    when=all_of(Accused.employer, Work.employed_illegally),
    degrees=(_degree(FI_ILLWORK, years(1)),),
    circumstances=(abroad(FI_ILLWORK),),
)
USURY = SentencingRule(
    code="usury",
    detail=True,
    title="Usury",
    local_title="kiskonta",
    provisions=(FI_USURY,),
    when=all_of(Exploitation.grossly_unequal_gain, includes(Exploitation.positions, *POSITIONS)),
    degrees=(
        _degree(
            FI_USURY_AGG,
            years(4),
            least=months(4),
            title=GROSS,
            when=_listed_and_gross(
                Aggravation.CONSIDERABLE_PROFIT,
                Aggravation.SERIOUS_CONSEQUENCES,
                Aggravation.RUTHLESS,
                Aggravation.SPECIALLY_PLANNED,
            ),
        ),
        _degree(FI_USURY, years(2), title=ORDINARY),
    ),
    circumstances=(abroad(FI_USURY),),
)

# Criminal Code ch. 17, 15 and 25: smuggling, not reporting, liberty, coercion.

FI_SMUGGLE = provision("FI-SMUGGLE", "Arranging illegal immigration: a fine or up to 2 years.")
FI_SMUGGLE_A = provision(
    "FI-SMUGGLE-A",
    "With grave injury or suffering, or in an organised group, and gross as a whole, it is punished by 4 months' to 6 years' imprisonment.",
)
FI_NOREPORT = provision(
    "FI-NOREPORT",
    "Knowing of planned trafficking and not reporting it in time is punished by a fine or up to 6 months' imprisonment, if the offence or its attempt follows.",
)
FI_DEPLIB = provision("FI-DEPLIB", "Deprivation of liberty: a fine or up to 2 years.")
FI_DEPLIB_A = provision(
    "FI-DEPLIB-A",
    "For over three days, with serious danger, or with particular cruelty or the threat of grave violence, and gross as a whole, it is punished by 4 months' to 4 years' imprisonment.",
)
FI_COERCION = provision("FI-COERCION", "Coercion by violence or threat: a fine or up to 2 years.")

SMUGGLING = SentencingRule(
    code="smuggling",
    detail=True,
    title="Arranging illegal immigration",
    local_title="laittoman maahantulon järjestäminen",
    provisions=(FI_SMUGGLE,),
    when=includes(Smuggling.conduct, SmugglingConduct.ILLEGAL_ENTRY, SmugglingConduct.FALSE_PAPERS),
    degrees=(
        _degree(
            FI_SMUGGLE_A,
            years(6),
            least=months(4),
            title=GROSS,
            when=all_of(Gravity.gross, any_of(GRAVE_INJURY, ORGANISED)),
        ),
        _degree(FI_SMUGGLE, years(2), title=ORDINARY),
    ),
    circumstances=(abroad(FI_SMUGGLE),),
)
NOT_REPORTING = SentencingRule(
    code="not_reporting",
    detail=True,
    title="Not reporting planned trafficking",
    local_title="törkeän rikoksen ilmoittamatta jättäminen",
    provisions=(FI_NOREPORT,),
    when=all_of(is_(Accused.stage, OffenceStage.FAILURE_TO_AVERT), holds(TRAFFICKING)),
    degrees=(_degree(FI_NOREPORT, months(6)),),
    circumstances=(abroad(FI_NOREPORT, over_6_months=False),),
)
DEPRIVATION_OF_LIBERTY = SentencingRule(
    code="deprivation_of_liberty",
    detail=True,
    title="Deprivation of liberty",
    local_title="vapaudenriisto",
    provisions=(FI_DEPLIB,),
    when=any_of(
        includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY),
        includes(Trafficking.acts, Act.HOLDING_CAPTIVE),
    ),
    degrees=(
        _degree(
            FI_DEPLIB_A,
            years(4),
            least=months(4),
            title=GROSS,
            when=_listed_and_gross(
                Aggravation.LONG_TIME,
                Aggravation.DANGER_TO_LIFE,
                Aggravation.CRUELTY,
                Aggravation.GROSS_VIOLENCE,
            ),
        ),
        _degree(FI_DEPLIB, years(2), title=ORDINARY),
    ),
    circumstances=(abroad(FI_DEPLIB),),
)
COERCION = SentencingRule(
    code="coercion",
    detail=True,
    title="Coercion",
    local_title="pakottaminen",
    provisions=(FI_COERCION, provision("FI-MARR-COERCE")),
    # A means used on the person made them do, bear or leave something.
    when=includes(Trafficking.means, Means.FORCE, Means.THREAT),
    unless=Proviso(Gravity.graver_offence_applies, FI_COERCION),
    degrees=(_degree(FI_COERCION, years(2)),),
    circumstances=(abroad(FI_COERCION),),
)
