"""Treaties and EU law: what binds Norway, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_norway.sources import provision

NO_PALERMO = provision(
    "NO-PALERMO",
    "Signed on 13 December 2000; the instrument of ratification was deposited on 23 September 2003.",
)
NO_PALERMO_IF = provision(
    "NO-PALERMO-IF",
    "In force for Norway since 25 December 2003, as the deposit came before the Protocol itself was in force.",
)
NO_CETS197 = provision(
    "NO-CETS197",
    "Signed on 16 May 2005, ratified on 17 January 2008, in force for Norway since 1 May 2008.",
)
NO_GRETA = provision("NO-GRETA", "The first report on Norway was published on 7 May 2013.")
NO_GRETA_2 = provision("NO-GRETA-2", "The second report was published on 21 June 2017.")
NO_GRETA_3 = provision("NO-GRETA-3", "The third report was made.")
NO_GRETA_4 = provision("NO-GRETA-4", "The fourth evaluation has begun.")
NO_EU = provision(
    "NO-EU",
    "Norway is no member State; Directives 2004/81/EC, 2011/36/EU and (EU) 2024/1712 do not bind it.",
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
