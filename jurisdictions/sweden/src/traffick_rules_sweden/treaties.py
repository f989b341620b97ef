"""Treaties and EU law: what binds Sweden, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_sweden.sources import provision

SE_CETS197 = provision(
    CETS_197,
    "SE-CETS197",
    "",
    "It is in force for Sweden; signed on 16 May 2005, ratified on 31 May 2010.",
    since="2010-09-01",
    read_in="S12 S24e",
    note="The day of signing was read in one source.",
)
SE_CETS197_RES = provision(
    CETS_197,
    "SE-CETS197-RES",
    "art. 31(1)(e)",
    "Sweden has a reservation on art. 31(1)(e).",
    since="2010-09-01",
    read_in="S12 S24e",
)
SE_PALERMO = provision(
    PALERMO_PROTOCOL,
    "SE-PALERMO",
    "",
    "It is in force for Sweden; signed on 12 December 2000, deposited on 1 July 2004, published as SÖ 2004:22.",
    since="2004-07-31",
    read_in="X27 X29",
)
SE_EU = provision(
    EU_LAW,
    "SE-EU",
    "2004/81/EC",
    "Sweden is a member State and bound by Directive 2004/81/EC.",
    since="2004-08-06",
    read_in="X14 X21",
)
SE_EU_2011 = provision(
    EU_LAW,
    "SE-EU-2011",
    "2011/36/EU",
    "Sweden is bound by Directive 2011/36/EU, to be carried out by 6 April 2013; full transposition was told to the Commission by 17 October 2013; the Act is not known.",
    since="2011-04-15",
    read_in="X36 X37 X39",
)
SE_EU_2024_BOUND = provision(
    EU_LAW,
    "SE-EU-2024-BOUND",
    "(EU) 2024/1712",
    "Sweden is bound by Directive (EU) 2024/1712.",
    since="2024-07-14",
    read_in="X12 S17",
)
SE_GRETA = provision(
    CETS_197,
    "SE-GRETA",
    "art. 38 (first evaluation)",
    "The first report of GRETA on Sweden.",
    since="2014-05-27",
    read_in="S19 S12",
)
SE_GRETA_2 = provision(
    CETS_197,
    "SE-GRETA-2",
    "art. 38 (second evaluation)",
    "The second report of GRETA on Sweden.",
    since="2018-06-08",
    read_in="S12 S51-COE",
)
SE_GRETA_3 = provision(
    CETS_197,
    "SE-GRETA-3",
    "art. 38 (third evaluation)",
    "The third evaluation: the visit was in October 2022, the recommendation of the Parties is of 15 December 2023.",
    since="about 2023-12-15, 2023-01-01 to 2023-12-15, confirmed: year of the report; day of the recommendation",
    read_in="S12 S63",
)
SE_ID_CRIT = provision(
    CETS_197,
    "SE-ID-CRIT",
    "first evaluation report",
    "GRETA found in 2014 that identification depends too much on the start of a criminal case.",
    since="2014-05-27",
    read_in="S19 S15",
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
