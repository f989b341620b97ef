"""Treaties and EU law: what binds Norway, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_norway.sources import provision

NO_PALERMO = provision(
    PALERMO_PROTOCOL,
    "NO-PALERMO",
    "ratification",
    "Signed on 13 December 2000; the instrument of ratification was deposited on 23 September 2003.",
    since="about 2003-09-23, 2003-07-04 to 2003-12-31, single: the year is confirmed, the day is given by the depositary alone",
    read_in="N14 N20 X27",
)
NO_PALERMO_IF = provision(
    PALERMO_PROTOCOL,
    "NO-PALERMO-IF",
    "art. 17",
    "In force for Norway since 25 December 2003, as the deposit came before the Protocol itself was in force.",
    since="2003-12-25",
    read_in="X27 X31",
    confidence="concluded",
)
NO_CETS197 = provision(
    CETS_197,
    "NO-CETS197",
    "",
    "Signed on 16 May 2005, ratified on 17 January 2008, in force for Norway since 1 May 2008.",
    since="2008-05-01",
    read_in="N22 X17 X31 X32",
)
NO_GRETA = provision(
    CETS_197,
    "NO-GRETA",
    "art. 38 (first evaluation)",
    "The first report on Norway was published on 7 May 2013.",
    since="2013-05-07",
    read_in="N22",
)
NO_GRETA_2 = provision(
    CETS_197,
    "NO-GRETA-2",
    "art. 38 (second evaluation)",
    "The second report was published on 21 June 2017.",
    since="2017-06-21",
    read_in="N57-COE",
)
NO_GRETA_3 = provision(
    CETS_197,
    "NO-GRETA-3",
    "art. 38 (third evaluation)",
    "The third report was made.",
    since="about 2022-01-01, by 2024-12-31: year recalled",
    read_in="N57-NP N50",
)
NO_GRETA_4 = provision(
    CETS_197,
    "NO-GRETA-4",
    "art. 38 (fourth evaluation)",
    "The fourth evaluation has begun.",
    since="about 2024-01-01, 2024-01-01 to 2025-12-31, single: year or later, in a text of 2025",
    read_in="N50",
)
NO_EU = provision(
    EU_LAW,
    "NO-EU",
    "whole of the three",
    "Norway is no member State; Directives 2004/81/EC, 2011/36/EU and (EU) 2024/1712 do not bind it.",
    read_in="X14 X21",
)

PARAMETERS = (
    PALERMO_PROTOCOL.stands("Norway", NO_PALERMO_IF.gives(True)),
    CETS_197.stands("Norway", NO_CETS197.gives(True)),
    DIRECTIVE_2004_81.stands("Norway", NO_EU.gives(False, since="2004-08-06")),
    DIRECTIVE_2011_36.stands("Norway", NO_EU.gives(False, since="2011-04-05")),
    DIRECTIVE_2024_1712.stands("Norway", NO_EU.gives(False, since="2024-07-14")),
)

PALERMO = PALERMO_PROTOCOL.record(
    NO_PALERMO,
    NO_PALERMO_IF,
    signed=Boundary(date(2000, 12, 13), Confidence.SINGLE),
    ratified=NO_PALERMO.since,
    in_force=NO_PALERMO_IF.since,
    binding=True,
)
WARSAW = CETS_197.record(
    NO_CETS197,
    NO_GRETA,
    NO_GRETA_2,
    NO_GRETA_3,
    NO_GRETA_4,
    signed=Boundary(date(2005, 5, 16), Confidence.SINGLE),
    ratified=Boundary(date(2008, 1, 17), Confidence.CONFIRMED),
    in_force=NO_CETS197.since,
    binding=True,
)
PERMITS_DIRECTIVE = DIRECTIVE_2004_81.record(
    NO_EU, binding=False, note="Norway is not a member of the European Union"
)
TRAFFICKING_DIRECTIVE = DIRECTIVE_2011_36.record(
    NO_EU, binding=False, note="Norway is not a member of the European Union"
)
AMENDING_DIRECTIVE = DIRECTIVE_2024_1712.record(
    NO_EU, binding=False, note="Norway is not a member of the European Union"
)

TREATY_RECORDS = (PALERMO, WARSAW, PERMITS_DIRECTIVE, TRAFFICKING_DIRECTIVE, AMENDING_DIRECTIVE)
