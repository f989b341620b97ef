"""The offences beside trafficking, in the order of the Penal Code, and those of the Aliens Act."""

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.consequences import *
from traffick_rules_denmark.facts import DanishCharge
from traffick_rules_denmark.general_rules import *
from traffick_rules_denmark.sentencing import A_CHILD, OFF_91, POSITION
from traffick_rules_denmark.sources import provision

# Penal Code §§ 118 d and 118 k, from 2025: crimes against humanity.

OFF_100 = provision(
    "OFF-100",
    "Slavery, sexual slavery and forced prostitution are a crime against humanity as part of "
    "a widespread or systematic attack on civilians: up to imprisonment for life, and never "
    "time-barred.",
)
CIRCUMSTANCES = (*GENERAL, *CONSEQUENCES)


def _offence(  # noqa: PLR0913 - the fields of an offence
    law: Provision,
    maximum: Length | Life,
    *also: Provision,
    graver: tuple[Degree, ...] = (),
    or_fine: bool = True,
    code: str,
    title: str,
    local_title: str = "",
    kind: OffenceKind | None = None,
    when: Condition,
    unless: Proviso | tuple[Proviso, ...] = (),
    circumstances: tuple[Circumstance, ...] = CIRCUMSTANCES,
) -> SentencingRule:
    """An offence whose last degree is the offence as a whole, as the same statement says."""
    return SentencingRule(
        code=code,
        kind=kind,
        title=title,
        local_title=local_title,
        provisions=(law, *also),
        when=when,
        unless=unless,
        degrees=(*graver, degree(law, maximum, fine=or_fine)),
        circumstances=circumstances,
        detail=True,
    )


FORCED_PROSTITUTION = all_of(
    includes(Trafficking.purposes, Purpose.PROSTITUTION),
    includes(
        Trafficking.means,
        Means.COERCION,
        Means.FORCE,
        Means.THREAT,
        Means.DEPRIVATION_OF_LIBERTY,
        Means.ABDUCTION,
    ),
)
CRIME_AGAINST_HUMANITY_118D = _offence(
    OFF_100,
    LIFE,
    code="118d",
    kind=OffenceKind.SLAVERY,
    title="Slavery as a crime against humanity",
    local_title="forbrydelse mod menneskeheden",
    or_fine=False,
    when=all_of(
        DanishCharge.attack_on_civilians,
        any_of(
            includes(Trafficking.acts, Act.ENSLAVING),
            all_of(
                includes(Trafficking.acts, Act.EXPLOITING),
                any_of(includes(Trafficking.purposes, Purpose.SLAVERY), FORCED_PROSTITUTION),
            ),
        ),
    ),
    circumstances=(*CIRCUMSTANCES, EXTENDED_CONFISCATION),
)

# Penal Code § 125 a: smuggling of people for gain ("menneskesmugling").

OFF_104B = provision(
    "OFF-104B",
    "Smuggling, or help to illegal stay or work, for gain and in specially aggravating "
    "circumstances is punished by up to 8 years.",
)
HELPED = includes(
    Smuggling.conduct,
    SmugglingConduct.ILLEGAL_ENTRY,
    SmugglingConduct.ILLEGAL_STAY,
    SmugglingConduct.ILLEGAL_WORK,
)
SMUGGLING_125A = _offence(
    OFF_104B,
    years(8),
    code="125a",
    title="Smuggling of people for gain",
    local_title="menneskesmugling",
    or_fine=False,
    when=all_of(HELPED, Gravity.gain, Gravity.gross),
    circumstances=(*CIRCUMSTANCES, EXTENDED_CONFISCATION),
)

# Penal Code § 223 a, from July 2013 § 224, and §§ 226 and 227: paid sex with a child, pictures and performances.

NEGLIGENCE_AS_TO_AGE = DatedValue(
    "offence.trafficking.child.negligence_as_to_age",
    "whether negligence as to the victim's age is enough for trafficking of a child",
    OFF_91.gives(False),
)
NEGLIGENT_AS_TO_AGE = Circumstance(
    code="negligence_as_to_age",
    title="negligence as to the age",
    effect=CircumstanceEffect.CAN_LOWER,
    when=is_(Accused.knowledge_of_age, KnowledgeOfAge.SHOULD_HAVE_KNOWN),
    provisions=OFF_91,
)
OF_A_CHILD = (*CIRCUMSTANCES, NEGLIGENT_AS_TO_AGE)
OF_A_CHILD_GRAVE = (*OF_A_CHILD, EXTENDED_CONFISCATION)
BUYING_FROM_A_CHILD = all_of(A_CHILD, includes(Use.services, Service.SEXUAL))
IN_A_PERFORMANCE = includes(
    Exploitation.exploited_in, ExploitedIn.PORNOGRAPHIC_PERFORMANCE, ExploitedIn.SEXUAL_PERFORMANCE
)
SINCE_2013 = provision("OFF-48"), provision("OFF-49C")

CUSTOMER_223A = _offence(
    provision("OFF-47"),
    years(2),
    code="223a",
    title="Buying sex from a child",
    when=BUYING_FROM_A_CHILD,
    circumstances=(*GENERAL, ABROAD_AGAINST_A_CHILD, *CONFISCATION),
)
CUSTOMER_224_2 = _offence(
    provision("OFF-49B"),
    years(2),
    *SINCE_2013,
    code="224-2",
    title="Buying sex from a child",
    when=BUYING_FROM_A_CHILD,
    circumstances=OF_A_CHILD,
)
HELPER_224_1 = _offence(
    provision("OFF-49"),
    years(6),
    *SINCE_2013,
    code="224-1",
    title="Helping a child to paid sex",
    when=all_of(A_CHILD, includes(Procuring.conduct, ProcuringConduct.HELPING_PERSON_UNDER_18)),
    circumstances=OF_A_CHILD_GRAVE,
)
PICTURES_226 = _offence(
    provision("OFF-92"),
    years(6),
    code="226",
    title="Sexual pictures of a child, to spread them",
    when=all_of(
        A_CHILD,
        includes(Exploitation.exploited_in, ExploitedIn.PORNOGRAPHY, ExploitedIn.SEXUAL_MATERIAL),
    ),
    circumstances=OF_A_CHILD_GRAVE,
)
PERFORMANCE_227_1 = _offence(
    provision("OFF-92B"),
    years(6),
    code="227-1",
    title="Helping a child take part in a sexual performance",
    when=all_of(A_CHILD, IN_A_PERFORMANCE),
    circumstances=OF_A_CHILD_GRAVE,
)
SPECTATOR_227_2 = _offence(
    provision("OFF-92C"),
    years(2),
    code="227-2",
    title="Watching a sexual performance of a child",
    when=all_of(A_CHILD, IN_A_PERFORMANCE, includes(Use.services, Service.SEXUAL)),
)

# Penal Code §§ 228, 229 and 231, to June 2013: procuring ("rufferi").

OFF_40 = provision(
    "OFF-40",
    "Procuring - inducing to prostitution for gain, holding back someone who wants to leave "
    "it, keeping a brothel - is punished by up to 4 years.",
)
OFF_41 = provision(
    "OFF-41",
    "The same holds for helping someone under 21 into prostitution, or helping to carry out "
    "of the country someone under 21 or unaware of the purpose.",
)
OFF_40B = provision(
    "OFF-40B",
    "For a repeat offender, or one with an earlier prison term for a property crime, the "
    "maxima of §§ 228 and 229 may be raised by half.",
)
REPEATED_231 = Circumstance(
    code="repeat_offender",
    title="a repeat offender",
    effect=CircumstanceEffect.RAISES_MAXIMUM,
    when=Accused.convicted_before,
    lifts=OFF_40B.gives(Raise(percent=50)),
    provisions=OFF_40B,
)
TO_2013 = (*GENERAL, *CONFISCATION, REPEATED_231)
MIDDLEMAN = all_of(
    includes(Procuring.conduct, ProcuringConduct.ACTING_AS_MIDDLEMAN),
    Procuring.for_gain_or_repeated,
)
EXPLOITER = includes(Procuring.conduct, ProcuringConduct.EXPLOITING_PROSTITUTION)
BROTHEL = includes(Procuring.conduct, ProcuringConduct.RUNNING_A_BROTHEL)
ROOMS_LET = includes(Procuring.conduct, ProcuringConduct.LETTING_ROOMS)

PROCURING_228 = _offence(
    OFF_40,
    years(4),
    code="228",
    kind=OffenceKind.PROCURING,
    title="Procuring",
    local_title="rufferi",
    or_fine=False,
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
    circumstances=TO_2013,
)
MIDDLEMAN_229_1 = _offence(
    provision(
        "OFF-42",
        "Acting as a middleman for gain or repeatedly, or exploiting another's prostitution, is "
        "punished by up to 3 years; a fine in mitigating cases.",
    ),
    years(3),
    code="229-1",
    kind=OffenceKind.PROCURING,
    title="Acting as a middleman, or exploiting another's prostitution",
    when=any_of(MIDDLEMAN, EXPLOITER),
    circumstances=TO_2013,
)
LETTING_ROOMS_229_2 = _offence(
    provision("OFF-43"),
    years(1),
    code="229-2",
    kind=OffenceKind.PROCURING,
    title="Letting hotel rooms for prostitution",
    when=ROOMS_LET,
    circumstances=TO_2013,
)

# Penal Code § 233, from July 2013: procuring.

PROCURING_233_1 = _offence(
    provision("OFF-45"),
    years(4),
    code="233-1",
    kind=OffenceKind.PROCURING,
    title="Procuring",
    local_title="rufferi",
    or_fine=False,
    when=BROTHEL,
)
PROCURING_233_2 = _offence(
    provision(
        "OFF-46",
        "Otherwise exploiting that another lives by prostitution, or acting as middleman for gain "
        "or repeatedly, is punished by a fine or up to 3 years.",
    ),
    years(3),
    code="233-2",
    kind=OffenceKind.PROCURING,
    title="Acting as a middleman, or exploiting another's prostitution",
    when=any_of(MIDDLEMAN, all_of(EXPLOITER, not_(BROTHEL))),
)
LETTING_ROOMS_233_3 = _offence(
    provision("OFF-46B"),
    years(1),
    code="233-3",
    kind=OffenceKind.PROCURING,
    title="Letting hotel rooms for prostitution",
    when=ROOMS_LET,
)

# Using the services of a trafficked adult.

KNOWING_USE = DatedValue(
    "offence.knowing_use_of_services",
    "whether using the services of a trafficked adult is an offence",
    provision(
        "OFF-110",
        "No section punishes using the services of a trafficked adult, knowingly or not, and none "
        "punishes buying sex from an adult. Only the customer of a person under 18 is punished.",
    ).gives(False),
)

# Penal Code §§ 260, 261 and 266: coercion, deprivation of liberty, threats.

GRAVE_DEPRIVATION = any_of(
    Gravity.gain, includes(Gravity.aggravation, Aggravation.LONG_TIME), Trafficking.border_crossed
)

COERCION_260_1 = _offence(
    provision("OFF-93"),
    years(2),
    code="260-1",
    title="Unlawful coercion",
    local_title="ulovlig tvang",
    when=includes(Trafficking.means, Means.COERCION),
)
FORCED_MARRIAGE_260_2 = _offence(
    provision("OFF-93B"),
    years(4),
    code="260-2",
    title="Forced marriage",
    local_title="tvangsægteskab",
    or_fine=False,
    when=all_of(
        includes(Trafficking.means, Means.COERCION),
        includes(Trafficking.purposes, Purpose.FORCED_MARRIAGE),
    ),
)
DEPRIVATION_OF_LIBERTY_261 = _offence(
    provision("OFF-93C"),
    years(4),
    graver=(
        degree(
            provision(
                "OFF-93D",
                "Deprivation of liberty for gain, or for a long time, or into captivity or another "
                "dependency in a foreign country, is punished by up to 12 years.",
            ),
            years(12),
            code="grave",
            title="for gain, for a long time, or into dependency abroad",
            when=GRAVE_DEPRIVATION,
        ),
    ),
    code="261",
    title="Deprivation of liberty",
    local_title="frihedsberøvelse",
    when=includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY),
    circumstances=(*CIRCUMSTANCES, extended_confiscation_if(GRAVE_DEPRIVATION)),
)
THREATS_266 = _offence(
    provision("OFF-93E"),
    years(2),
    code="266",
    title="Threats",
    local_title="trusler",
    when=includes(Trafficking.means, Means.THREAT),
)

# Penal Code §§ 282 and 285-287: usury ("åger").

OFF_37B = provision(
    "OFF-37B",
    "Usury is exploiting the same weak positions as in § 262 b in a contract for a grossly "
    "unequal or unpaid performance.",
)
OFF_37E = provision("OFF-37E")

USURY_282 = SentencingRule(
    code="282",
    title="Usury",
    local_title="åger",
    provisions=(OFF_37B, provision("OFF-37")),
    when=all_of(POSITION, Exploitation.grossly_unequal_gain),
    degrees=(
        degree(
            provision("OFF-37D"),
            years(6),
            code="gross",
            title="particularly gross",
            when=Gravity.gross,
        ),
        degree(
            provision("OFF-37C"),
            months(18),
            title="neither gross nor minor",
            when=not_(Gravity.less_serious),
        ),
        Degree.of(OFF_37E, None, code="minor", title="minor", fine=Fine(FineRole.ALONE)),
    ),
    circumstances=(*CIRCUMSTANCES, extended_confiscation_if(Gravity.gross)),
    detail=True,
)

# Aliens Act § 59: the employer, and the helper.

OFF_103F = provision(
    "OFF-103F",
    "The employer and the helper repay the State's costs of the alien's stay and departure, "
    "unless the alien came from a Schengen State.",
)
OFF_103B = provision(
    "OFF-103B",
    "Intent, gain, and that the alien has no right to stay shall count as aggravating for the "
    "employer.",
)

ALIENS_ACT_COMPANY = evolve(COMPANY, provisions=provision("OFF-103G"))
COSTS = Circumstance(
    code="costs_of_departure",
    title="repayment of the State's costs of stay and departure",
    effect=CircumstanceEffect.FOLLOWS,
    when=always(),
    unless=Proviso(
        DanishCharge.entry_from_schengen, OFF_103F, "the person came from a Schengen State"
    ),
    provisions=OFF_103F,
)
OF_THE_ALIENS_ACT = (ATTEMPT, COMPLICITY, AGGRAVATED, ALIENS_ACT_COMPANY, COSTS, EXPULSION)


def _aggravating(*faults: Fault) -> Condition:
    return any_of(
        is_(Accused.fault, *faults), Gravity.gain, at_least(Gravity.workers_without_stay, 1)
    )


AGGRAVATED_EMPLOYER = Circumstance(
    code="aggravated_employer",
    title="intent, gain, or no right to stay",
    effect=CircumstanceEffect.AGGRAVATES,
    when=(
        OFF_103B.gives(_aggravating(Fault.INTENT), until="2019-10-01"),
        provision("OFF-103C").gives(_aggravating(Fault.INTENT, Fault.GROSS_NEGLIGENCE)),
    ),
    provisions=OFF_103B,
)
AS_PART_OF_A_BUSINESS = Circumstance(
    code="as_part_of_a_business",
    title="as part of a business, which is specially aggravating",
    effect=CircumstanceEffect.AGGRAVATES,
    when=all_of(Accused.for_company, _aggravating(Fault.INTENT, Fault.GROSS_NEGLIGENCE)),
    provisions=provision("OFF-103D"),
)
EMPLOYERS_GAIN = evolve(CONFISCATION_OF_GAIN, provisions=provision("OFF-103E"))

EMPLOYER_WITHOUT_PERMIT = _offence(
    provision("OFF-103"),
    years(2),
    code="employer_without_permit",
    title="Employing an alien without the work permit needed",
    when=all_of(Accused.employer, Work.employed_illegally),
    circumstances=(*OF_THE_ALIENS_ACT, AGGRAVATED_EMPLOYER, AS_PART_OF_A_BUSINESS, EMPLOYERS_GAIN),
)
HELP_TO_ILLEGAL_STAY = _offence(
    provision(
        "OFF-104",
        "Smuggling, help to illegal stay or, by housing or transport, to illegal work is punished "
        "by a fine or up to 2 years.",
    ),
    years(2),
    code="help_to_illegal_stay",
    title="Smuggling, or help to illegal stay or work",
    when=HELPED,
    unless=Proviso(
        holds(SMUGGLING_125A),
        OFF_104B,
        "it was for gain and specially aggravating, so that § 125 a applies",
    ),
    circumstances=OF_THE_ALIENS_ACT,
)
