"""Treaties and EU law: what binds Denmark, since when, and what does not."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_denmark.general_rules import MARCH_2012
from traffick_rules_denmark.sources import CIVIL_COVENANT, PENAL_CODE, provision

INT_01 = provision(
    PALERMO_PROTOCOL,
    "INT-01",
    "signature",
    "Palermo trafficking protocol: signed 15 December 2000 by the ministry's account; 12 December "
    "2000 as recalled.",
    since="about 2000-12-15, 2000-12-12 to 2000-12-15, single: 15 December 2000 by the ministry's account; 12 December is recalled",
    until="2000-12-15",
    read_in="REU559",
)
INT_02 = provision(
    PALERMO_PROTOCOL,
    "INT-02",
    "ratification",
    "Palermo: royal resolution to ratify 16 September 2003; ratified September 2003 (deposit on 30 "
    "September is recalled).",
    since="2003-09-16",
    until="2003-09-16",
    read_in="BKI WIKM DELTA",
)
INT_03 = provision(
    PALERMO_PROTOCOL,
    "INT-03",
    "",
    "In force generally, and for Denmark.",
    since="2003-12-25",
    read_in="INV UNTC REU559",
)
INT_04 = provision(
    CETS_197,
    "INT-04",
    "signature and ratification",
    "CETS 197: signed 5 September 2006, ratified 19 September 2007, with a reservation on art. "
    "31(2).",
    since="2007-09-19",
    read_in="WHC",
)
INT_05 = provision(
    CETS_197,
    "INT-05",
    "",
    "In force for Denmark, among the first ten States.",
    since="2008-02-01",
    read_in="LOC COE197",
)
INT_06 = provision(
    EU_LAW,
    "INT-06",
    "Framework Decision 2002/629/JHA",
    "Framework Decision 2002/629/JHA of 19 July 2002: basis of early Danish implementation.",
    since="2002-07-19",
    read_in="UM15 REU559 CMMC",
)
INT_07 = provision(
    EU_LAW,
    "INT-07",
    "Directive 2004/81/EC",
    "Denmark takes no part (permits for cooperating victims).",
    since="2004-04-29",
    read_in="EMN",
)
INT_08 = provision(
    EU_LAW,
    "INT-08",
    "Directive 2011/36/EU",
    "Not binding on Denmark.",
    since="2011-04-05",
    read_in="N36 TRM10 CMMDIR",
)
INT_09 = provision(
    PENAL_CODE,
    "INT-09",
    "Act 275/2012",
    "Denmark changed § 262 a in 2012 of its own accord to match the 2011 directive.",
    since=MARCH_2012,
    read_in="N36 CMMDIR",
)
INT_10 = provision(
    EU_LAW,
    "INT-10",
    "Directive (EU) 2024/1712",
    "Directive (EU) 2024/1712 of 13 June 2024 amends 2011/36; legal basis arts. 82/83 TFEU.",
    since="2024-06-13",
    read_in="OJ24",
)
INT_11 = provision(
    EU_LAW,
    "INT-11",
    "Directive (EU) 2024/1712",
    "Denmark is outside it; this follows from its opt-out, the recital was not read.",
    since="2024-06-13",
)
INT_12 = provision(
    CETS_197,
    "INT-12",
    "GRETA reports",
    "GRETA reports on Denmark: first 20 Dec 2011; third 2021; a further one covering 2020-24.",
    since="2011-12-20",
    read_in="GR11 GR21 GR25",
    confidence="single",
)
INT_13 = provision(
    CETS_197,
    "INT-13",
    "GRETA, second round",
    "GRETA second round: 2016.",
    since="in 2016",
    until="2016-12-31",
)
INT_14 = provision(
    CIVIL_COVENANT,
    "INT-14",
    "no. 2288/2013",
    "UN Human Rights Committee views on a trafficked asylum seeker: 23 July 2015 (no. 2288/2013).",
    since="2015-07-23",
    until="2015-07-23",
    read_in="HRC ISHR",
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
    ratified=Boundary.read(
        "about 2003-09-16, 2003-09-16 to 2003-09-30, confirmed: 16 September 2003 is the royal resolution; the deposit on 30 September is recalled"
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
