"""Treaties and EU law: what binds Denmark, since when, and what does not."""

from datetime import date

from traffick_rules.law import (
    CETS_197,
    DIRECTIVE_2004_81,
    DIRECTIVE_2011_36,
    DIRECTIVE_2024_1712,
    EU_LAW,
    PALERMO_PROTOCOL,
    Boundary,
    Confidence,
    Treaty,
    day_in,
)
from traffick_rules_denmark.provisions import (
    BKI,
    CIVIL_COVENANT,
    CMMC,
    CMMDIR,
    COE197,
    DELTA,
    EMN,
    GR11,
    GR21,
    GR25,
    HRC,
    INV,
    ISHR,
    LOC,
    N36,
    OJ24,
    PENAL_CODE,
    REU559,
    TRM10,
    UM15,
    UNTC,
    WHC,
    WIKM,
)
from traffick_rules_denmark.sentencing import MARCH_2012

INT_01 = PALERMO_PROTOCOL.provision(
    "INT-01",
    "signature",
    "Palermo trafficking protocol: signed 15 December 2000 by the ministry's account; 12 December "
    "2000 as recalled.",
    since=day_in(
        "2000-12-15",
        "2000-12-12",
        "2000-12-15",
        why="15 December 2000 by the ministry's account; 12 December is recalled",
        confidence=Confidence.SINGLE,
    ),
    until="2000-12-15",
    confidence=Confidence.SINGLE,
    sources=(REU559,),
)
INT_02 = PALERMO_PROTOCOL.provision(
    "INT-02",
    "ratification",
    "Palermo: royal resolution to ratify 16 September 2003; ratified September 2003 (deposit on 30 "
    "September is recalled).",
    since="2003-09-16",
    until="2003-09-16",
    confidence=Confidence.CONFIRMED,
    sources=(
        BKI,
        WIKM,
        DELTA,
    ),
)
INT_03 = PALERMO_PROTOCOL.provision(
    "INT-03",
    "",
    "In force generally, and for Denmark.",
    since="2003-12-25",
    confidence=Confidence.CONFIRMED,
    sources=(INV, UNTC, REU559),
)
INT_04 = CETS_197.provision(
    "INT-04",
    "signature and ratification",
    "CETS 197: signed 5 September 2006, ratified 19 September 2007, with a reservation on art. "
    "31(2).",
    since="2007-09-19",
    confidence=Confidence.SINGLE,
    sources=(WHC,),
)
INT_05 = CETS_197.provision(
    "INT-05",
    "",
    "In force for Denmark, among the first ten States.",
    since="2008-02-01",
    confidence=Confidence.CONFIRMED,
    sources=(LOC, COE197),
)
INT_06 = EU_LAW.provision(
    "INT-06",
    "Framework Decision 2002/629/JHA",
    "Framework Decision 2002/629/JHA of 19 July 2002: basis of early Danish implementation.",
    since="2002-07-19",
    confidence=Confidence.CONFIRMED,
    sources=(
        UM15,
        REU559,
        CMMC,
    ),
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
INT_09 = PENAL_CODE.provision(
    "INT-09",
    "Act 275/2012",
    "Denmark changed § 262 a in 2012 of its own accord to match the 2011 directive.",
    since=MARCH_2012,
    confidence=Confidence.CONFIRMED,
    sources=(
        N36,
        CMMDIR,
    ),
)
INT_10 = EU_LAW.provision(
    "INT-10",
    "Directive (EU) 2024/1712",
    "Directive (EU) 2024/1712 of 13 June 2024 amends 2011/36; legal basis arts. 82/83 TFEU.",
    since="2024-06-13",
    confidence=Confidence.SINGLE,
    sources=(OJ24,),
)
INT_11 = EU_LAW.provision(
    "INT-11",
    "Directive (EU) 2024/1712",
    "Denmark is outside it; this follows from its opt-out, the recital was not read.",
    since="2024-06-13",
    confidence=Confidence.RECALL,
)
INT_12 = CETS_197.provision(
    "INT-12",
    "GRETA reports",
    "GRETA reports on Denmark: first 20 Dec 2011; third 2021; a further one covering 2020-24.",
    since="2011-12-20",
    confidence=Confidence.SINGLE,
    sources=(
        GR11,
        GR21,
        GR25,
    ),
)
INT_13 = CETS_197.provision(
    "INT-13",
    "GRETA, second round",
    "GRETA second round: 2016.",
    since=day_in(
        "2016-01-01",
        "2016-01-01",
        "2016-12-31",
        why="only the year 2016 is known",
        confidence=Confidence.RECALL,
    ),
    until="2016-12-31",
    confidence=Confidence.RECALL,
)
INT_14 = CIVIL_COVENANT.provision(
    "INT-14",
    "no. 2288/2013",
    "UN Human Rights Committee views on a trafficked asylum seeker: 23 July 2015 (no. 2288/2013).",
    since="2015-07-23",
    until="2015-07-23",
    confidence=Confidence.CONFIRMED,
    sources=(
        HRC,
        ISHR,
    ),
)

PARAMETERS = (
    PALERMO_PROTOCOL.stands("Denmark", INT_03.gives(True)),
    CETS_197.stands("Denmark", INT_05.gives(True)),
    DIRECTIVE_2004_81.stands("Denmark", INT_07.gives(False)),
    DIRECTIVE_2011_36.stands("Denmark", INT_08.gives(False)),
    DIRECTIVE_2024_1712.stands("Denmark", INT_11.gives(False)),
)

PALERMO = PALERMO_PROTOCOL.record(
    INT_03,
    INT_01,
    INT_02,
    signed=INT_01.since,
    ratified=day_in(
        "2003-09-16",
        "2003-09-16",
        "2003-09-30",
        why="16 September 2003 is the royal resolution; the deposit on 30 September is recalled",
        confidence=Confidence.CONFIRMED,
    ),
    in_force=INT_03.since,
    binding=True,
    note="the day of ratification is that of the royal resolution",
)
WARSAW = CETS_197.record(
    INT_05,
    INT_04,
    INT_12,
    INT_13,
    signed=Boundary(date(2006, 9, 5), Confidence.SINGLE),
    ratified=Boundary(date(2007, 9, 19), Confidence.SINGLE),
    in_force=INT_05.since,
    binding=True,
    note="with a reservation on art. 31(2)",
)
FRAMEWORK_DECISION = Treaty(
    code="2002-629",
    title="Framework Decision 2002/629/JHA",
    in_force=INT_06.since,
    binding=True,
    note="the basis of the early Danish implementation; the day is that of its adoption",
    provisions=(INT_06,),
)
PERMITS_DIRECTIVE = DIRECTIVE_2004_81.record(
    INT_07,
    binding=False,
    note="Denmark takes no part, because of its opt-out",
)
TRAFFICKING_DIRECTIVE = DIRECTIVE_2011_36.record(
    INT_08,
    INT_09,
    binding=False,
    note="not binding because of the opt-out; Denmark changed § 262 a in 2012 of its own accord",
)
AMENDING_DIRECTIVE = DIRECTIVE_2024_1712.record(
    INT_11,
    INT_10,
    binding=False,
    note="outside it because of the opt-out; the recital was not read",
)

TREATY_RECORDS = (
    PALERMO,
    WARSAW,
    FRAMEWORK_DECISION,
    PERMITS_DIRECTIVE,
    TRAFFICKING_DIRECTIVE,
    AMENDING_DIRECTIVE,
)
