"""Treaties and EU law: what binds Norway, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_norway.sources import provision

NO_PALERMO = provision(
    PALERMO_PROTOCOL,
    "NO-PALERMO",
    "ratification",
    "Ratified in 2003.",
    since="in 2003: only the year of ratification, 2003, is known",
    read_in="N14",
)
NO_CETS197 = provision(
    CETS_197,
    "NO-CETS197",
    "",
    "Signed on 16 May 2005, ratified on 17 January 2008, in force for Norway since 1 May 2008.",
    since="2008-05-01",
    read_in="N22",
)
NO_GRETA = provision(
    CETS_197,
    "NO-GRETA",
    "GRETA reports",
    "Reports on Norway were published on 7 May 2013 and 21 June 2017.",
    since="2013-05-07",
    read_in="N22",
)
NO_EU = provision(
    EU_LAW,
    "NO-EU",
    "Directives 2004/81/EC, 2011/36/EU and (EU) 2024/1712",
    "Norway is no member State; the Directives on trafficking and on permits for victims do not bind it.",
    since="2004-08-06",
    read_in="X14 X21",
)

PARAMETERS = (
    # Ratified in 2003, on whatever day: in force thirty days later at the latest.
    PALERMO_PROTOCOL.stands("Norway", NO_PALERMO.gives(True, since="2004-01-30")),
    CETS_197.stands("Norway", NO_CETS197.gives(True)),
    DIRECTIVE_2004_81.stands("Norway", NO_EU.gives(False)),
    DIRECTIVE_2011_36.stands("Norway", NO_EU.gives(False, since="2011-04-05")),
    DIRECTIVE_2024_1712.stands("Norway", NO_EU.gives(False, since="2024-07-14")),
)

PALERMO = PALERMO_PROTOCOL.record(
    NO_PALERMO,
    ratified=NO_PALERMO.since,
    in_force=Boundary.read(
        "about 2003-12-25, 2003-12-25 to 2004-01-30, single: the Protocol entered into force on 25 December 2003, and for a later party on the thirtieth day after its deposit; only the year of ratification, 2003, is known"
    ),
    binding=True,
)
WARSAW = CETS_197.record(
    NO_CETS197,
    NO_GRETA,
    signed=Boundary(date(2005, 5, 16), Confidence.SINGLE),
    ratified=Boundary(date(2008, 1, 17), Confidence.SINGLE),
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
