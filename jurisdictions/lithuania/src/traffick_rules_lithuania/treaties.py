"""Treaties and EU law: what binds Lithuania, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_lithuania.sources import provision

LT_PALERMO = provision("LT-PALERMO")
LT_CETS197 = provision("LT-CETS197")
LT_EU_MEMBER = provision("LT-EU-MEMBER")
LT_EU = provision("LT-EU")
LT_PROC_DIR = provision("LT-PROC-DIR")
LT_PROC_DIR_TPI = provision("LT-PROC-DIR-TPI")
LT_PROC_DIR_BPK = provision("LT-PROC-DIR-BPK")
LT_PROC_DIR_NAA = provision("LT-PROC-DIR-NAA")
LT_PROC_DIR_OMB = provision("LT-PROC-DIR-OMB")
LT_EU_2024 = provision("LT-EU-2024")
LT_OPSC = provision("LT-OPSC")
LT_P29 = provision("LT-P29")
LT_GRETA = provision("LT-GRETA")
LT_GRETA_2 = provision("LT-GRETA-2")
LT_GRETA_3 = provision("LT-GRETA-3")

PARAMETERS = (
    PALERMO_PROTOCOL.stands("Lithuania", LT_PALERMO.gives(True)),
    CETS_197.stands("Lithuania", LT_CETS197.gives(True)),
    DIRECTIVE_2004_81.stands("Lithuania", LT_EU_MEMBER.gives(True, since="2004-08-06")),
    DIRECTIVE_2011_36.stands("Lithuania", LT_EU_MEMBER.gives(True, since="2011-04-15")),
    DIRECTIVE_2024_1712.stands("Lithuania", LT_EU_MEMBER.gives(True, since="2024-07-14")),
)
PALERMO = PALERMO_PROTOCOL.record(
    LT_PALERMO,
    signed=Boundary(date(2002, 4, 25)),
    ratified=Boundary(date(2003, 6, 23)),
    in_force=LT_PALERMO.since,
    binding=True,
    note="re-issued by Act XIV-3107 on 20 November 2024",
)
WARSAW = CETS_197.record(
    LT_CETS197,
    LT_GRETA,
    LT_GRETA_2,
    LT_GRETA_3,
    ratified=Boundary.read("in 2012, confirmed"),
    in_force=LT_CETS197.since,
    binding=True,
)
PERMITS_DIRECTIVE = DIRECTIVE_2004_81.record(
    LT_EU_MEMBER,
    LT_EU,
    in_force=Boundary(date(2004, 8, 6)),
    binding=True,
    note="transposed on 2006-12-16, four months late",
)
TRAFFICKING_DIRECTIVE = DIRECTIVE_2011_36.record(
    LT_EU_MEMBER,
    LT_PROC_DIR,
    LT_PROC_DIR_TPI,
    LT_PROC_DIR_BPK,
    LT_PROC_DIR_NAA,
    LT_PROC_DIR_OMB,
    in_force=Boundary(date(2011, 4, 15)),
    binding=True,
    note="transposed in the Criminal Code on 2012-07-13, in help to victims on 2021-03-01",
)
AMENDING_DIRECTIVE = DIRECTIVE_2024_1712.record(
    LT_EU_MEMBER,
    LT_EU_2024,
    in_force=Boundary(date(2024, 7, 14)),
    binding=True,
    note="to be transposed by 15 July 2026; no Act read to 2026-02-22",
)
TREATY_RECORDS = (PALERMO, WARSAW, PERMITS_DIRECTIVE, TRAFFICKING_DIRECTIVE, AMENDING_DIRECTIVE)
