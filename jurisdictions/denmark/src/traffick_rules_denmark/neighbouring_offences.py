"""The offences beside trafficking, in the order of the Penal Code, and those of the Aliens Act."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.consequences import *
from traffick_rules_denmark.facts import DanishCharge
from traffick_rules_denmark.general_rules import *
from traffick_rules_denmark.sentencing import OFF_91, POSITION
from traffick_rules_denmark.sources import provision

CIRCUMSTANCES = (*GENERAL, *CONSEQUENCES)
A_CHILD = under_age_when_trafficked(18)

# Penal Code §§ 118 d and 118 k, from 2025: crimes against humanity.

OFF_100 = provision(
    "OFF-100",
    "Slavery, sexual slavery and forced prostitution are a crime against humanity as part of "
    "a widespread or systematic attack on civilians: up to imprisonment for life, and never "
    "time-barred.",
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
CRIME_AGAINST_HUMANITY_118D = SentencingRule(
    code="118d",
    kind=OffenceKind.SLAVERY,
    title="Slavery as a crime against humanity",
    local_title="forbrydelse mod menneskeheden",
    provisions=OFF_100,
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
    degrees=whole(OFF_100, LIFE, or_fine=False),
    circumstances=(*CIRCUMSTANCES, EXTENDED_CONFISCATION),
    detail=True,
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

SMUGGLING_125A = SentencingRule(
    code="125a",
    title="Smuggling of people for gain",
    local_title="menneskesmugling",
    provisions=OFF_104B,
    when=all_of(HELPED, Gravity.gain, Gravity.gross),
    degrees=whole(OFF_104B, years(8), or_fine=False),
    circumstances=(*CIRCUMSTANCES, EXTENDED_CONFISCATION),
    detail=True,
)

# Penal Code § 223 a, from July 2013 § 224, and §§ 226 and 227: paid sex with a child, pictures and performances.

OFF_47 = provision(
    "OFF-47", "Buying sex from someone under 18 is punished by a fine or up to 2 years."
)
OFF_48 = provision("OFF-48", "Buying sex from someone under 18 stays an offence, now § 224.")
OFF_49 = provision(
    "OFF-49",
    "Helping a person under 18 to sex with a customer for pay is punished by a fine or up to "
    "6 years.",
)
OFF_49B = provision(
    "OFF-49B", "The customer of a person under 18 is punished by a fine or up to 2 years."
)
OFF_49C = provision("OFF-49C", "The same holds for sexual relations other than intercourse.")
OFF_92 = provision(
    "OFF-92",
    "Taking sexual pictures of a person under 18 in order to spread them is punished by a "
    "fine or up to 6 years.",
)
OFF_92B = provision(
    "OFF-92B",
    "Helping a person under 18 into a sexual performance is punished by a fine or up to 6 years.",
)
OFF_92C = provision(
    "OFF-92C", "Watching such a performance is punished by a fine or up to 2 years."
)

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

CUSTOMER_223A = SentencingRule(
    code="223a",
    title="Buying sex from a child",
    provisions=OFF_47,
    when=all_of(A_CHILD, includes(Use.services, Service.SEXUAL)),
    degrees=whole(OFF_47, years(2)),
    circumstances=(*GENERAL, ABROAD_AGAINST_A_CHILD, *CONFISCATION),
    detail=True,
)
CUSTOMER_224_2 = SentencingRule(
    code="224-2",
    title="Buying sex from a child",
    provisions=(OFF_49B, OFF_48, OFF_49C),
    when=all_of(A_CHILD, includes(Use.services, Service.SEXUAL)),
    degrees=whole(OFF_49B, years(2)),
    circumstances=OF_A_CHILD,
    detail=True,
)
HELPER_224_1 = SentencingRule(
    code="224-1",
    title="Helping a child to paid sex",
    provisions=(OFF_49, OFF_48, OFF_49C),
    when=all_of(A_CHILD, includes(Procuring.conduct, ProcuringConduct.HELPING_PERSON_UNDER_18)),
    degrees=whole(OFF_49, years(6)),
    circumstances=(*OF_A_CHILD, EXTENDED_CONFISCATION),
    detail=True,
)
PICTURES_226 = SentencingRule(
    code="226",
    title="Sexual pictures of a child, to spread them",
    provisions=OFF_92,
    when=all_of(
        A_CHILD,
        includes(Exploitation.exploited_in, ExploitedIn.PORNOGRAPHY, ExploitedIn.SEXUAL_MATERIAL),
    ),
    degrees=whole(OFF_92, years(6)),
    circumstances=(*OF_A_CHILD, EXTENDED_CONFISCATION),
    detail=True,
)
IN_A_PERFORMANCE = includes(
    Exploitation.exploited_in,
    ExploitedIn.PORNOGRAPHIC_PERFORMANCE,
    ExploitedIn.SEXUAL_PERFORMANCE,
)
PERFORMANCE_227_1 = SentencingRule(
    code="227-1",
    title="Helping a child take part in a sexual performance",
    provisions=OFF_92B,
    when=all_of(A_CHILD, IN_A_PERFORMANCE),
    degrees=whole(OFF_92B, years(6)),
    circumstances=(*OF_A_CHILD, EXTENDED_CONFISCATION),
    detail=True,
)
SPECTATOR_227_2 = SentencingRule(
    code="227-2",
    title="Watching a sexual performance of a child",
    provisions=OFF_92C,
    when=all_of(A_CHILD, IN_A_PERFORMANCE, includes(Use.services, Service.SEXUAL)),
    degrees=whole(OFF_92C, years(2)),
    circumstances=CIRCUMSTANCES,
    detail=True,
)

# Penal Code §§ 228, 229 and 231, to June 2013: procuring ("rufferi").

OFF_40 = provision(
    "OFF-40",
    "Procuring - inducing to prostitution for gain, holding back someone who wants to leave "
    "it, keeping a brothel - is punished by up to 4 years.",
)
OFF_42 = provision(
    "OFF-42",
    "Acting as a middleman for gain or repeatedly, or exploiting another's prostitution, is "
    "punished by up to 3 years; a fine in mitigating cases.",
)
OFF_43 = provision(
    "OFF-43",
    "Letting hotel rooms for prostitution is punished by up to 1 year; a fine in mitigating cases.",
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

PROCURING_228 = SentencingRule(
    code="228",
    kind=OffenceKind.PROCURING,
    title="Procuring",
    local_title="rufferi",
    provisions=OFF_40,
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
            provision("OFF-41"),
        ),
    ),
    degrees=whole(OFF_40, years(4), or_fine=False),
    circumstances=TO_2013,
    detail=True,
)
MIDDLEMAN_229_1 = SentencingRule(
    code="229-1",
    kind=OffenceKind.PROCURING,
    title="Acting as a middleman, or exploiting another's prostitution",
    provisions=OFF_42,
    when=any_of(MIDDLEMAN, EXPLOITER),
    degrees=whole(OFF_42, years(3)),
    circumstances=TO_2013,
    detail=True,
)
LETTING_ROOMS_229_2 = SentencingRule(
    code="229-2",
    kind=OffenceKind.PROCURING,
    title="Letting hotel rooms for prostitution",
    provisions=OFF_43,
    when=includes(Procuring.conduct, ProcuringConduct.LETTING_ROOMS),
    degrees=whole(OFF_43, years(1)),
    circumstances=TO_2013,
    detail=True,
)

# Penal Code § 233, from July 2013: procuring.

OFF_45 = provision(
    "OFF-45",
    "Running a business in which another has sex with customers for pay is punished by up to "
    "4 years.",
)
OFF_46 = provision(
    "OFF-46",
    "Otherwise exploiting that another lives by prostitution, or acting as middleman for gain "
    "or repeatedly, is punished by a fine or up to 3 years.",
)
OFF_46B = provision(
    "OFF-46B",
    "Letting a hotel room for another's prostitution as a trade is punished by a fine or up "
    "to 1 year.",
)

PROCURING_233_1 = SentencingRule(
    code="233-1",
    kind=OffenceKind.PROCURING,
    title="Procuring",
    local_title="rufferi",
    provisions=OFF_45,
    when=includes(Procuring.conduct, ProcuringConduct.RUNNING_A_BROTHEL),
    degrees=whole(OFF_45, years(4), or_fine=False),
    circumstances=CIRCUMSTANCES,
    detail=True,
)
PROCURING_233_2 = SentencingRule(
    code="233-2",
    kind=OffenceKind.PROCURING,
    title="Acting as a middleman, or exploiting another's prostitution",
    provisions=OFF_46,
    when=any_of(
        MIDDLEMAN,
        all_of(EXPLOITER, not_(includes(Procuring.conduct, ProcuringConduct.RUNNING_A_BROTHEL))),
    ),
    degrees=whole(OFF_46, years(3)),
    circumstances=CIRCUMSTANCES,
    detail=True,
)
LETTING_ROOMS_233_3 = SentencingRule(
    code="233-3",
    kind=OffenceKind.PROCURING,
    title="Letting hotel rooms for prostitution",
    provisions=OFF_46B,
    when=includes(Procuring.conduct, ProcuringConduct.LETTING_ROOMS),
    degrees=whole(OFF_46B, years(1)),
    circumstances=CIRCUMSTANCES,
    detail=True,
)

# Using the services of a trafficked adult.


KNOWING_USE = DatedValue(
    "offence.knowing_use_of_services",
    "whether using the services of a trafficked adult is an offence",
    provision("OFF-110").gives(False),
)

# Penal Code §§ 260, 261 and 266: coercion, deprivation of liberty, threats.

OFF_93 = provision("OFF-93", "Unlawful coercion is punished by a fine or up to 2 years.")
OFF_93B = provision("OFF-93B", "Forcing someone to marry is punished by up to 4 years.")
OFF_93C = provision("OFF-93C", "Deprivation of liberty is punished by a fine or up to 4 years.")
OFF_93D = provision(
    "OFF-93D",
    "Deprivation of liberty for gain, or for a long time, or into captivity or another "
    "dependency in a foreign country, is punished by up to 12 years.",
)
OFF_93E = provision(
    "OFF-93E", "Threats that cause serious fear are punished by a fine or up to 2 years."
)

COERCION_260_1 = SentencingRule(
    code="260-1",
    title="Unlawful coercion",
    local_title="ulovlig tvang",
    provisions=OFF_93,
    when=includes(Trafficking.means, Means.COERCION),
    degrees=whole(OFF_93, years(2)),
    circumstances=CIRCUMSTANCES,
    detail=True,
)
FORCED_MARRIAGE_260_2 = SentencingRule(
    code="260-2",
    title="Forced marriage",
    local_title="tvangsægteskab",
    provisions=OFF_93B,
    when=all_of(
        includes(Trafficking.means, Means.COERCION),
        includes(Trafficking.purposes, Purpose.FORCED_MARRIAGE),
    ),
    degrees=whole(OFF_93B, years(4), or_fine=False),
    circumstances=CIRCUMSTANCES,
    detail=True,
)
GRAVE_DEPRIVATION = any_of(
    Gravity.gain,
    includes(Gravity.aggravation, Aggravation.LONG_TIME),
    Trafficking.border_crossed,
)
DEPRIVATION_OF_LIBERTY_261 = SentencingRule(
    code="261",
    title="Deprivation of liberty",
    local_title="frihedsberøvelse",
    provisions=OFF_93C,
    when=includes(Trafficking.means, Means.DEPRIVATION_OF_LIBERTY),
    degrees=(
        Degree(
            code="grave",
            title="for gain, for a long time, or into dependency abroad",
            when=GRAVE_DEPRIVATION,
            provisions=OFF_93D,
            minimum=SHORTEST_TERM,
            maximum=OFF_93D.gives(years(12)),
        ),
        *whole(OFF_93C, years(4)),
    ),
    circumstances=(*CIRCUMSTANCES, extended_confiscation_if(GRAVE_DEPRIVATION)),
    detail=True,
)
THREATS_266 = SentencingRule(
    code="266",
    title="Threats",
    local_title="trusler",
    provisions=OFF_93E,
    when=includes(Trafficking.means, Means.THREAT),
    degrees=whole(OFF_93E, years(2)),
    circumstances=CIRCUMSTANCES,
    detail=True,
)

# Penal Code §§ 282 and 285-287: usury ("åger").

OFF_37B = provision(
    "OFF-37B",
    "Usury is exploiting the same weak positions as in § 262 b in a contract for a grossly "
    "unequal or unpaid performance.",
)
OFF_37C = provision("OFF-37C", "Ordinary usury is punished by up to 1 year and 6 months.")
OFF_37D = provision("OFF-37D", "Particularly gross usury is punished by up to 6 years.")
OFF_37E = provision("OFF-37E", "Minor usury is punished by a fine only.")

USURY_282 = SentencingRule(
    code="282",
    title="Usury",
    local_title="åger",
    provisions=(OFF_37B, provision("OFF-37")),
    when=all_of(POSITION, Exploitation.grossly_unequal_gain),
    degrees=(
        Degree(
            code="gross",
            title="particularly gross",
            when=Gravity.gross,
            provisions=OFF_37D,
            minimum=SHORTEST_TERM,
            maximum=OFF_37D.gives(years(6)),
        ),
        Degree(
            code="ordinary",
            title="neither gross nor minor",
            when=not_(Gravity.less_serious),
            provisions=OFF_37C,
            minimum=SHORTEST_TERM,
            maximum=OFF_37C.gives(months(18)),
        ),
        Degree(
            code="minor",
            title="minor",
            provisions=OFF_37E,
            maximum=None,
            fine=OFF_37E.gives(Fine(FineRole.ALONE)),
        ),
    ),
    circumstances=(*CIRCUMSTANCES, extended_confiscation_if(Gravity.gross)),
    detail=True,
)

# Aliens Act § 59: the employer, and the helper.

OFF_103 = provision(
    "OFF-103",
    "Who employs an alien without the work permit needed is punished by a fine or up to 2 years.",
)
OFF_103B = provision(
    "OFF-103B",
    "Intent, gain, and that the alien has no right to stay shall count as aggravating for the "
    "employer.",
)
OFF_103D = provision(
    "OFF-103D", "One of these circumstances as part of a business is specially aggravating."
)
OFF_103E = provision(
    "OFF-103E", "The employer's gain may be confiscated; else the fine shall take it into account."
)
OFF_103F = provision(
    "OFF-103F",
    "The employer and the helper repay the State's costs of the alien's stay and departure, "
    "unless the alien came from a Schengen State.",
)
OFF_103G = provision(
    "OFF-103G", "Companies can be liable under the Aliens Act. The penalty is a fine."
)
OFF_104 = provision(
    "OFF-104",
    "Smuggling, help to illegal stay or, by housing or transport, to illegal work is punished "
    "by a fine or up to 2 years.",
)

ALIENS_ACT_COMPANY = Circumstance(
    code="company",
    title="liability of a company",
    effect=CircumstanceEffect.COMPANY_LIABLE,
    when=all_of(Accused.company, Accused.for_company),
    provisions=OFF_103G,
)
COSTS = Circumstance(
    code="costs_of_departure",
    title="repayment of the State's costs of stay and departure",
    effect=CircumstanceEffect.FOLLOWS,
    when=always(),
    unless=Proviso(
        title="the person came from a Schengen State",
        when=DanishCharge.entry_from_schengen,
        provisions=OFF_103F,
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
    provisions=OFF_103D,
)
EMPLOYERS_GAIN = Circumstance(
    code="confiscation_of_gain",
    title="confiscation of the gain",
    effect=CircumstanceEffect.CAN_FOLLOW,
    when=Gravity.gain,
    provisions=OFF_103E,
)

EMPLOYER_WITHOUT_PERMIT = SentencingRule(
    code="employer_without_permit",
    title="Employing an alien without the work permit needed",
    provisions=OFF_103,
    when=all_of(Accused.employer, Work.employed_illegally),
    degrees=whole(OFF_103, years(2)),
    circumstances=(
        *OF_THE_ALIENS_ACT,
        AGGRAVATED_EMPLOYER,
        AS_PART_OF_A_BUSINESS,
        EMPLOYERS_GAIN,
    ),
    detail=True,
)
HELP_TO_ILLEGAL_STAY = SentencingRule(
    code="help_to_illegal_stay",
    title="Smuggling, or help to illegal stay or work",
    provisions=OFF_104,
    when=HELPED,
    unless=Proviso(
        title="it was for gain and specially aggravating, so that § 125 a applies",
        when=holds(SMUGGLING_125A),
        provisions=OFF_104B,
    ),
    degrees=whole(OFF_104, years(2)),
    circumstances=OF_THE_ALIENS_ACT,
    detail=True,
)
