"""Treaties and EU law: what binds Sweden, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_sweden.sources import provision

SE_CETS197 = provision(
    "SE-CETS197", "It is in force for Sweden; signed on 16 May 2005, ratified on 31 May 2010."
)
SE_CETS197_RES = provision("SE-CETS197-RES", "Sweden has a reservation on art. 31(1)(e).")
SE_PALERMO = provision(
    "SE-PALERMO",
    "It is in force for Sweden; signed on 12 December 2000, deposited on 1 July 2004, published as SÖ 2004:22.",
)
SE_EU = provision("SE-EU", "Sweden is a member State and bound by Directive 2004/81/EC.")
SE_EU_2011 = provision(
    "SE-EU-2011",
    "Sweden is bound by Directive 2011/36/EU, to be carried out by 6 April 2013; full transposition was told to the Commission by 17 October 2013; the Act is not known.",
)
SE_EU_2024_BOUND = provision("SE-EU-2024-BOUND", "Sweden is bound by Directive (EU) 2024/1712.")
SE_GRETA = provision("SE-GRETA", "The first report of GRETA on Sweden.")
SE_GRETA_2 = provision("SE-GRETA-2", "The second report of GRETA on Sweden.")
SE_GRETA_3 = provision(
    "SE-GRETA-3",
    "The third evaluation: the visit was in October 2022, the recommendation of the Parties is of 15 December 2023.",
)
SE_ID_CRIT = provision(
    "SE-ID-CRIT",
    "GRETA found in 2014 that identification depends too much on the start of a criminal case.",
)

PARAMETERS = (
    PALERMO_PROTOCOL.stands("Sweden", SE_PALERMO.gives(True)),
    CETS_197.stands("Sweden", SE_CETS197.gives(True)),
    DIRECTIVE_2004_81.stands("Sweden", SE_EU.gives(True)),
    DIRECTIVE_2011_36.stands("Sweden", SE_EU_2011.gives(True)),
    DIRECTIVE_2024_1712.stands("Sweden", SE_EU_2024_BOUND.gives(True)),
)

PALERMO = PALERMO_PROTOCOL.record(
    SE_PALERMO,
    signed=Boundary(date(2000, 12, 12)),
    ratified=Boundary(date(2004, 7, 1)),
    in_force=SE_PALERMO.since,
    binding=True,
    note="published as SÖ 2004:22",
)
WARSAW = CETS_197.record(
    SE_CETS197,
    SE_CETS197_RES,
    SE_GRETA,
    SE_GRETA_2,
    SE_GRETA_3,
    SE_ID_CRIT,
    signed=Boundary(date(2005, 5, 16), Confidence.SINGLE),
    ratified=Boundary(date(2010, 5, 31)),
    in_force=SE_CETS197.since,
    binding=True,
    note="with a reservation on art. 31(1)(e)",
)
PERMITS_DIRECTIVE = DIRECTIVE_2004_81.record(
    SE_EU,
    in_force=SE_EU.since,
    binding=True,
    note="to be transposed by 6 August 2006",
)
TRAFFICKING_DIRECTIVE = DIRECTIVE_2011_36.record(
    SE_EU_2011,
    in_force=SE_EU_2011.since,
    binding=True,
    note="to be transposed by 6 April 2013",
)
AMENDING_DIRECTIVE = DIRECTIVE_2024_1712.record(
    SE_EU_2024_BOUND,
    in_force=SE_EU_2024_BOUND.since,
    binding=True,
    note="to be transposed by 15 July 2026",
)

TREATY_RECORDS = (PALERMO, WARSAW, PERMITS_DIRECTIVE, TRAFFICKING_DIRECTIVE, AMENDING_DIRECTIVE)
