"""Treaties and EU law: what binds Denmark, since when, and what does not."""

from traffick_rules import Confidence, DatedValue
from traffick_rules_denmark.provisions import (
    CETS_197,
    CMMDIR,
    COE197,
    EMN,
    EU_LAW,
    INV,
    LOC,
    N36,
    PALERMO_PROTOCOL,
    REU559,
    TRM10,
    UNTC,
)

INT_03 = PALERMO_PROTOCOL.provision(
    "INT-03",
    "",
    "In force generally, and for Denmark.",
    since="2003-12-25",
    confidence=Confidence.CONFIRMED,
    sources=(INV, UNTC, REU559),
)
INT_05 = CETS_197.provision(
    "INT-05",
    "",
    "In force for Denmark, among the first ten States.",
    since="2008-02-01",
    confidence=Confidence.CONFIRMED,
    sources=(LOC, COE197),
)
INT_07 = EU_LAW.provision(
    "INT-07",
    "Directive 2004/81/EC",
    "Denmark takes no part (permits for cooperating victims).",
    since="2004-04-29",
    confidence=Confidence.SINGLE,
    sources=(EMN,),
)
INT_08 = EU_LAW.provision(
    "INT-08",
    "Directive 2011/36/EU",
    "Not binding on Denmark.",
    since="2011-04-05",
    confidence=Confidence.CONFIRMED,
    sources=(N36, TRM10, CMMDIR),
)
INT_11 = EU_LAW.provision(
    "INT-11",
    "Directive (EU) 2024/1712",
    "Denmark is outside it; this follows from its opt-out, the recital was not read.",
    since="2024-06-13",
    confidence=Confidence.RECALL,
)

PARAMETERS = (
    DatedValue(
        "treaty.palermo.in_force",
        "whether the Palermo Protocol is in force for Denmark",
        INT_03.gives(True),
    ),
    DatedValue(
        "treaty.cets197.in_force",
        "whether the Council of Europe Convention is in force for Denmark",
        INT_05.gives(True),
    ),
    DatedValue(
        "eu.2004_81.binding",
        "whether Directive 2004/81/EC binds Denmark",
        INT_07.gives(False),
    ),
    DatedValue(
        "eu.2011_36.binding",
        "whether Directive 2011/36/EU binds Denmark",
        INT_08.gives(False),
    ),
    DatedValue(
        "eu.2024_1712.binding",
        "whether Directive (EU) 2024/1712 binds Denmark",
        INT_11.gives(False),
    ),
)
