"""What the Penal Code lays down for every offence: law in time, bounds of prison, attempt, complicity, aggravation."""

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.sources import PENAL_CODE, provision

JUNE_2002 = Boundary.read(
    "about 2002-06-08, 2002-06-07 to 2002-06-08, disputed: the Ministry of Justice gives 8 June 2002, an annotated code 7 June for another Act of the same day"
)
MARCH_2012 = Boundary.read(
    "about 2012-03-29, 2012-03-28 to 2012-03-31: the Act of 27 March 2012 took effect the day after its promulgation; that this was 29 March is recalled"
)
JULY_2010 = Boundary.read(
    "about 2010-07-01, 2009-10-30 to 2010-10-26: the day is recalled; it lies between two consolidated texts"
)
MARCH_2012_AGE = Boundary.read(
    "about 2012-03-01, 2011-11-18 to 2012-10-24: the day is recalled; it lies between two consolidated texts"
)
JULY_2023 = Boundary.read(
    "about 2023-07-01, 2022-09-29 to 2024-04-25, concluded: the wording changed between two consolidated texts; Act 741 of 2023 is the likely source"
)

# Penal Code § 3: the milder of two laws.

OFF_56 = provision(
    PENAL_CODE,
    "OFF-56",
    "§ 3(1)",
    "The law of the day of judgment decides, but never more severely than the law of the day "
    "of the act: so the milder of the two.",
    since="by 2007-10-23",
    read_in="D-PC07..D-PC25",
)

# Penal Code § 33: the bounds of prison.

OFF_09 = provision(
    PENAL_CODE,
    "OFF-09",
    "§ 33(1)",
    "Prison lasts from 7 days to 16 years where the special provision is silent.",
    since="by 2007-10-23",
    read_in="D-PC07..D-PC25",
)
OFF_113 = provision(
    PENAL_CODE,
    "OFF-113",
    "§ 33(3)",
    "An offender who was under 18 at the act gets no more than 8 years in prison.",
    since="by 2007-10-23",
    until="about 2010-10-25, 2009-10-29 to 2010-10-25, concluded: the law changed between two consolidated texts",
    read_in="D-PC07 D-PC09",
)
OFF_113B = provision(
    PENAL_CODE,
    "OFF-113B",
    "§ 33(3)",
    "An offender who was under 18 at the act gets no life sentence.",
    since="about 2010-10-26, 2009-10-30 to 2010-10-26, concluded: the law changed between two consolidated texts",
    read_in="D-PC10 D-PC25",
)

SHORTEST_TERM = OFF_09.gives(days(7))
OR_A_FINE = Fine(FineRole.INSTEAD)


def whole(
    provision: Provision, maximum: Length | Life, *, or_fine: bool = True
) -> tuple[Degree, ...]:
    """The one degree of an offence that has no other."""
    return (
        Degree(
            code="ordinary",
            title="the offence as a whole",
            provisions=provision,
            minimum=SHORTEST_TERM,
            maximum=provision.gives(maximum),
            fine=provision.gives(OR_A_FINE) if or_fine else None,
        ),
    )


# Penal Code §§ 21, 23, 81 and 306.

OFF_53 = provision(
    PENAL_CODE,
    "OFF-53",
    "§ 21",
    "Attempt is punishable: acts aimed at furthering or causing the crime. The penalty may be "
    "lowered. It requires an offence with a maximum above 4 months.",
    since="by 2007-10-23",
    read_in="DL21 D-PC07..D-PC25",
)
OFF_54 = provision(
    PENAL_CODE,
    "OFF-54",
    "§ 23",
    "Everyone who incites, advises or helps is liable under the same provision.",
    since="by 2007-10-23",
    read_in="DL23 D-PC07..D-PC25",
)
OFF_55 = provision(
    PENAL_CODE,
    "OFF-55",
    "§ 81 no. 2",
    "It shall generally count as aggravating that several act together.",
    since="by 2007-10-23",
    read_in="K10 D-PC07..D-PC25",
)
OFF_55B = provision(
    PENAL_CODE,
    "OFF-55B",
    "§ 81 no. 3",
    "It shall generally count as aggravating that the offence is specially planned or part of "
    "wide crime.",
    since="by 2007-10-23",
    read_in="K10 D-PC07..D-PC25",
)
OFF_55C = provision(
    PENAL_CODE,
    "OFF-55C",
    "§ 81 no. 9",
    "It shall generally count as aggravating to get another to take part by coercion, deceit "
    "or exploiting young age, considerable difficulty, lack of insight, recklessness or "
    "dependency.",
    since="by 2007-10-23",
    read_in="K10 D-PC07..D-PC25",
)
OFF_55D = provision(
    PENAL_CODE,
    "OFF-55D",
    "§ 81 no. 10 to the text of 2009-10-29, no. 11 since that of 2010-10-26",
    "It shall generally count as aggravating to exploit the defenceless position of the victim.",
    since="by 2007-10-23",
    read_in="K10 D-PC07..D-PC25",
)
OFF_55E = provision(
    PENAL_CODE,
    "OFF-55E",
    "§ 81 no. 10",
    "It shall generally count as aggravating that a child under 14 takes part.",
    since=JULY_2010,
    until=MARCH_2012_AGE.day_before(),
    read_in="D-PC10 D-PC11",
)
OFF_55F = provision(
    PENAL_CODE,
    "OFF-55F",
    "§ 81 no. 10",
    "It shall generally count as aggravating that a child under 15 takes part.",
    since=MARCH_2012_AGE,
    read_in="K10 D-PC12 D-PC25",
)
OFF_55G = provision(
    PENAL_CODE,
    "OFF-55G",
    "§ 81 no. 15",
    "It shall generally count as aggravating that the act is of a humiliating kind.",
    since="about 2024-11-05, 2024-04-26 to 2024-11-05, concluded: the law changed between two consolidated texts",
    read_in="D-PC24B D-PC25",
)
OFF_57 = provision(
    PENAL_CODE,
    "OFF-57",
    "§ 306 with §§ 26, 27",
    "Companies can be liable under the whole Penal Code, so also for trafficking and "
    "exploitation: for an offence within the business, attributable to a person tied to it. "
    "The penalty is a fine.",
    since="by 2007-10-23",
    read_in="L57Q11 D-PC07..D-PC25",
)

AGGRAVATIONS = DatedSet(
    "offence.aggravations",
    "an aggravating circumstance listed in § 81",
    *OFF_55.gives_each(Aggravation.SEVERAL_TOGETHER, Aggravation.ORGANISED_GROUP),
    *OFF_55B.gives_each(Aggravation.SPECIALLY_PLANNED, Aggravation.LARGE_SCALE),
    OFF_55C.gives(Aggravation.ABUSE_OF_VULNERABLE_POSITION),
    OFF_55D.gives(Aggravation.DEFENCELESS_VICTIM),
    OFF_55F.gives(Aggravation.USE_OF_CHILD_UNDER_15),
)

ATTEMPT = Circumstance(
    code="attempt",
    title="attempt",
    effect=CircumstanceEffect.CAN_LOWER,
    when=is_(Accused.stage, OffenceStage.ATTEMPT),
    provisions=OFF_53,
)
COMPLICITY = Circumstance(
    code="complicity",
    title="complicity",
    effect=CircumstanceEffect.SAME_RANGE,
    when=Accused.accomplice,
    provisions=OFF_54,
)
AGGRAVATED = Circumstance(
    code="aggravated",
    title="a general aggravating circumstance",
    effect=CircumstanceEffect.AGGRAVATES,
    when=any_of(
        includes(Gravity.aggravation, AGGRAVATIONS),
        cited(
            all_of(
                includes(Gravity.aggravation, Aggravation.USE_OF_CHILD_UNDER_15),
                not_read("whether the child was under 14 is not asked"),
            ),
            OFF_55E,
            while_in_force=True,
        ),
        cited(
            all_of(
                includes(Gravity.aggravation, Aggravation.CRUELTY),
                not_read("whether what is cruel is also humiliating is not asked"),
            ),
            OFF_55G,
            while_in_force=True,
        ),
    ),
    provisions=OFF_55,
)
COMPANY = Circumstance(
    code="company",
    title="liability of a company",
    effect=CircumstanceEffect.COMPANY_LIABLE,
    when=all_of(Accused.company, Accused.for_company),
    provisions=OFF_57,
)
GENERAL = (ATTEMPT, COMPLICITY, AGGRAVATED, COMPANY)

# Penal Code § 7: trafficking abroad.

OFF_66 = provision(
    PENAL_CODE,
    "OFF-66",
    "§ 7(1) no. 2 a",
    "Danish nationals and residents, both at the act and at the charge, can be tried for "
    "trafficking abroad without dual criminality.",
    since=MARCH_2012,
    read_in="L57F L57D D-PC11 D-PC12 D-PC25",
)
OFF_66B = provision(
    PENAL_CODE,
    "OFF-66B",
    "§ 7",
    "For trafficking abroad, dual criminality is needed. A list of sexual offences against "
    "children is exempt.",
    since="by 2007-10-23",
    until=MARCH_2012.day_before(),
    read_in="D-PC07 D-PC08 D-PC11",
)

NO_DUAL_CRIMINALITY = DatedValue(
    "jurisdiction.no_dual_criminality",
    "whether nationals and residents can be tried for trafficking abroad without dual criminality",
    OFF_66B.gives(False),
    OFF_66.gives(True),
)

_TIED_TO_DENMARK = any_of(includes(Accused.citizenships, Country.DK), Accused.resident)

ABROAD_IF_PUNISHABLE_THERE = Circumstance(
    code="abroad_if_punishable_there",
    title="trafficking abroad by a national or resident, if it is punishable there",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=all_of(_TIED_TO_DENMARK, Reach.punishable_there),
    provisions=OFF_66B,
)
ABROAD_AGAINST_A_CHILD = Circumstance(
    code="abroad",
    title="sexual exploitation of a child abroad by a national or resident",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=_TIED_TO_DENMARK,
    provisions=OFF_66B,
)
ABROAD = Circumstance(
    code="abroad",
    title="trafficking abroad by a national or resident",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=_TIED_TO_DENMARK,
    provisions=OFF_66,
)
