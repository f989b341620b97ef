"""Treaties and EU law: what binds Sweden, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_sweden.sources import provision

SE_CETS197 = provision(
    CETS_197,
    "SE-CETS197",
    "",
    "Signed on 16 May 2005, ratified on 31 May 2010, in force for Sweden since 1 September 2010, with a "
    "reservation on art. 31(1)(e).",
    since="2010-09-01",
    read_in="S12 S24e",
    note="The day of signature was read in one source.",
)
SE_PALERMO = provision(
    PALERMO_PROTOCOL,
    "SE-PALERMO",
    "SÖ 2004:22",
    "Published as SÖ 2004:22; ratified on 1 July 2004 as recalled.",
    since="about 2004-07-01, by 2004-12-31: only the year of the treaty series, 2004, is sourced; the day of ratification is recalled",
    read_in="S24e",
)
SE_EU = provision(
    EU_LAW,
    "SE-EU",
    "Directives 2004/81/EC, 2011/36/EU and (EU) 2024/1712",
    "Sweden is a member State and bound by the Directives on trafficking and on permits for victims.",
    since="2004-08-06",
    read_in="X14 X21 X12",
)
SE_GRETA = provision(
    CETS_197,
    "SE-GRETA",
    "GRETA reports",
    "Reports on Sweden were published on 27 May 2014 and 8 June 2018; the visit of the third round was in "
    "October 2022, the recommendation of the Parties is of 15 December 2023.",
    since="2014-05-27",
    read_in="S12 S19",
    confidence="confirmed",
)

PARAMETERS = (
    # Ratified in 2004, on whatever day: in force thirty days later at the latest.
    PALERMO_PROTOCOL.stands("Sweden", SE_PALERMO.gives(True, since="2005-01-30")),
    CETS_197.stands("Sweden", SE_CETS197.gives(True)),
    DIRECTIVE_2004_81.stands("Sweden", SE_EU.gives(True)),
    DIRECTIVE_2011_36.stands("Sweden", SE_EU.gives(True, since="2011-04-05")),
    DIRECTIVE_2024_1712.stands("Sweden", SE_EU.gives(True, since="2024-07-14")),
)

PALERMO = PALERMO_PROTOCOL.record(
    SE_PALERMO,
    ratified=SE_PALERMO.since,
    in_force=Boundary.read(
        "about 2004-07-31, 2004-01-01 to 2005-01-30: the thirtieth day after a ratification of which only the year, 2004, is sourced"
    ),
    binding=True,
    note="published as SÖ 2004:22",
)
WARSAW = CETS_197.record(
    SE_CETS197,
    SE_GRETA,
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
    SE_EU,
    in_force=Boundary.read(
        "about 2011-04-05, 2011-04-05 to 2011-04-15, single: adopted on 5 April 2011 and published on 15 April 2011; the day in force was not read"
    ),
    binding=True,
)
AMENDING_DIRECTIVE = DIRECTIVE_2024_1712.record(
    SE_EU,
    in_force=Boundary(date(2024, 7, 14)),
    binding=True,
    note="to be transposed by 15 July 2026",
)

TREATY_RECORDS = (PALERMO, WARSAW, PERMITS_DIRECTIVE, TRAFFICKING_DIRECTIVE, AMENDING_DIRECTIVE)
