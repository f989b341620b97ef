"""Treaties and EU law: what binds Denmark, since when, and what does not."""

from traffick_rules.law import *
from traffick_rules_denmark.sources import *

INT_01 = provision(
    PALERMO_PROTOCOL,
    "INT-01",
    "signature",
    "The Palermo trafficking protocol was signed on 15 December 2000 by the ministry's account; the "
    "depositary's table gives 12 December (INT-01B).",
    since="2000-12-15",
    until="2000-12-15",
    read_in="REU559 X27 X28",
    confidence="disputed",
)
INT_01B = provision(
    PALERMO_PROTOCOL,
    "INT-01B",
    "signature",
    "The Palermo trafficking protocol was signed.",
    since="2000-12-12",
    until="2000-12-12",
    read_in="X27 X28",
)
INT_02 = provision(
    PALERMO_PROTOCOL,
    "INT-02",
    "royal resolution",
    "A royal resolution decided on the ratification of the Palermo protocol.",
    since="2003-09-16",
    until="2003-09-16",
    read_in="BKI WIKM DELTA",
)
INT_02B = provision(
    PALERMO_PROTOCOL,
    "INT-02B",
    "ratification",
    "The Palermo protocol was ratified: the instrument was deposited.",
    since="2003-09-30",
    until="2003-09-30",
    read_in="BKI WIKM DELTA X27 X28",
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
    "ratification",
    "CETS 197 was ratified, with a reservation on art. 31(2).",
    since="2007-09-19",
    until="2007-09-19",
    read_in="WHC",
)
INT_04B = provision(
    CETS_197,
    "INT-04B",
    "signature",
    "CETS 197 was signed.",
    since="2006-09-05",
    until="2006-09-05",
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
    AMENDING_ACTS,
    "INT-09",
    "Act 275/2012",
    "Denmark changed § 262 a in 2012 of its own accord to match the 2011 directive.",
    since="about 2012-03-29, 2012-03-28 to 2012-03-31, recall: Act 275 of 2012-03-27, day after promulgation",
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
    "GRETA, first report",
    "GRETA published its first report on Denmark.",
    since="2011-12-20",
    until="2011-12-20",
    read_in="GR11",
)
INT_12B = provision(
    CETS_197,
    "INT-12B",
    "GRETA, third report",
    "GRETA published its third report on Denmark.",
    since="in 2021, single",
    until="about 2021-12-31, 2021-01-01 to 2021-12-31, single: year only",
    read_in="GR21",
)
INT_12C = provision(
    CETS_197,
    "INT-12C",
    "GRETA, report on 2020-2024",
    "A further report of GRETA covers 2020 to 2024.",
    since="about 2025-01-01, 2025-01-01 to 2026-11-01, single: page undated, after 2024",
    until="about 2026-11-01, 2025-01-01 to 2026-11-01, single: page undated, after 2024",
    read_in="GR25",
)
INT_13 = provision(
    CETS_197,
    "INT-13",
    "GRETA, second report",
    "GRETA second round: 2016.",
    since="in 2016, single",
    until="about 2016-12-31, 2016-01-01 to 2016-12-31, single: year only",
)
INT_14 = provision(
    CIVIL_COVENANT,
    "INT-14",
    "Human Rights Committee, no. 2288/2013",
    "UN Human Rights Committee views on a trafficked asylum seeker: 23 July 2015 (no. 2288/2013).",
    since="2015-07-23",
    until="2015-07-23",
    read_in="HRC ISHR",
)
INT_15 = provision(
    EU_LAW,
    "INT-15",
    "Protocol on the position of Denmark, arts. 1 and 2",
    "Because of the opt-out, the rights that EU law gives victims do not bind Denmark: reflection "
    "period and permit for those who cooperate, assistance and non-punishment, and the new purposes "
    "of 2024. Its duties come from CETS 197 and from its own law.",
    since="2004-04-29",
    read_in="EMN N36 CMMDIR OJ24",
)
INT_16 = provision(
    AMENDING_ACTS,
    "INT-16",
    "Act 248/2011, title",
    "The Return Directive is followed as Schengen law: Act 248/2011 names it in its title.",
    since="2011-04-01",
    read_in="D-L107 D-248 D-NYID18 D-TITLES",
)
INT_16B = provision(
    AMENDING_ACTS,
    "INT-16B",
    "Act 516/2014, title",
    "Act 516/2014 names the Return Directive in its title.",
    since="2015-01-01",
    read_in="D-TITLES D-AA14",
)
INT_16C = provision(
    AMENDING_ACTS,
    "INT-16C",
    "Act 821/2020, title",
    "Act 821/2020 names the Return Directive in its title.",
    since=OCTOBER_2020,
    read_in="D-TITLES",
)
INT_16D = provision(
    RETURN_ACT,
    "INT-16D",
    "§ 1(3)",
    "The Return Act refers to Directive 2008/115/EC.",
    since="2021-06-01",
    read_in="D-RET24",
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
    INT_01B,
    INT_02,
    INT_02B,
    signed=INT_01B.since,
    ratified=INT_02B.since,
    in_force=INT_03.since,
    binding=True,
)
WARSAW = CETS_197.record(
    INT_05,
    INT_04,
    INT_04B,
    INT_12,
    INT_12B,
    INT_12C,
    INT_13,
    signed=INT_04B.since,
    ratified=INT_04.since,
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
    INT_15,
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
