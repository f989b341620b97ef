"""What the Penal Code lays down for every offence: law in time, bounds of prison, attempt, complicity, aggravation."""

from functools import partial

from attrs import evolve

from traffick_rules.facts import *
from traffick_rules.law import *
from traffick_rules_denmark.sources import provision

# Penal Code § 3: the milder of two laws.

OFF_56 = provision(
    "OFF-56",
    "The law of the day of judgment decides, but never more severely than the law of the day "
    "of the act: so the milder of the two.",
)

# Penal Code § 33: the bounds of prison.

SHORTEST_TERM = provision(
    "OFF-09", "Prison lasts from 7 days to 16 years where the special provision is silent."
).gives(days(7))
# Where the statement of a degree gives no shortest term.
degree = partial(Degree.of, minimum=SHORTEST_TERM)

# Penal Code §§ 21, 23, 81 and 306.

OFF_55 = provision("OFF-55", "It shall generally count as aggravating that several act together.")

AGGRAVATIONS = DatedSet(
    "offence.aggravations",
    "an aggravating circumstance listed in § 81",
    *OFF_55.gives_each(Aggravation.SEVERAL_TOGETHER, Aggravation.ORGANISED_GROUP),
    *provision("OFF-55B").gives_each(Aggravation.SPECIALLY_PLANNED, Aggravation.LARGE_SCALE),
    provision("OFF-55C").gives(Aggravation.ABUSE_OF_VULNERABLE_POSITION),
    provision("OFF-55D").gives(Aggravation.DEFENCELESS_VICTIM),
    provision("OFF-55F").gives(Aggravation.USE_OF_CHILD_UNDER_15),
)

ATTEMPT = Circumstance(
    code="attempt",
    title="attempt",
    effect=CircumstanceEffect.CAN_LOWER,
    when=is_(Accused.stage, OffenceStage.ATTEMPT),
    provisions=provision(
        "OFF-53",
        "Attempt is punishable: acts aimed at furthering or causing the crime. The penalty may be "
        "lowered. It requires an offence with a maximum above 4 months.",
    ),
)
COMPLICITY = Circumstance(
    code="complicity",
    title="complicity",
    effect=CircumstanceEffect.SAME_RANGE,
    when=Accused.accomplice,
    provisions=provision("OFF-54"),
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
            provision("OFF-55E"),
            while_in_force=True,
        ),
        cited(
            all_of(
                includes(Gravity.aggravation, Aggravation.CRUELTY),
                not_read("whether what is cruel is also humiliating is not asked"),
            ),
            provision("OFF-55G"),
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
    provisions=provision(
        "OFF-57",
        "Companies can be liable under the whole Penal Code, so also for trafficking and "
        "exploitation: for an offence within the business, attributable to a person tied to it. "
        "The penalty is a fine.",
    ),
)
GENERAL = (ATTEMPT, COMPLICITY, AGGRAVATED, COMPANY)

# Penal Code § 7: trafficking abroad.

OFF_66 = provision(
    "OFF-66",
    "Danish nationals and residents, both at the act and at the charge, can be tried for "
    "trafficking abroad without dual criminality.",
)
OFF_66B = provision(
    "OFF-66B",
    "For trafficking abroad, dual criminality is needed. A list of sexual offences against "
    "children is exempt.",
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
ABROAD = Circumstance(
    code="abroad",
    title="trafficking abroad by a national or resident",
    effect=CircumstanceEffect.REACHES_ABROAD,
    when=_TIED_TO_DENMARK,
    provisions=OFF_66,
)
ABROAD_AGAINST_A_CHILD = evolve(
    ABROAD,
    title="sexual exploitation of a child abroad by a national or resident",
    provisions=OFF_66B,
)
