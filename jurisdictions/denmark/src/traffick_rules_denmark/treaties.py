"""Treaties and EU law: what binds Denmark, since when, and what does not."""

from traffick_rules.law import *
from traffick_rules_denmark.sources import *

INT_01 = provision(
    "INT-01",
    "The Palermo trafficking protocol was signed on 15 December 2000 by the ministry's account; the "
    "depositary's table gives 12 December (INT-01B).",
)
INT_01B = provision("INT-01B", "The Palermo trafficking protocol was signed.")
INT_02 = provision(
    "INT-02", "A royal resolution decided on the ratification of the Palermo protocol."
)
INT_02B = provision("INT-02B", "The Palermo protocol was ratified: the instrument was deposited.")
INT_03 = provision("INT-03", "In force generally, and for Denmark.")
INT_04 = provision("INT-04", "CETS 197 was ratified, with a reservation on art. 31(2).")
INT_04B = provision("INT-04B", "CETS 197 was signed.")
INT_05 = provision("INT-05", "In force for Denmark, among the first ten States.")
INT_06 = provision(
    "INT-06",
    "Framework Decision 2002/629/JHA of 19 July 2002: basis of early Danish implementation.",
)
INT_07 = provision("INT-07", "Denmark takes no part (permits for cooperating victims).")
INT_08 = provision("INT-08", "Not binding on Denmark.")
INT_09 = provision(
    "INT-09", "Denmark changed § 262 a in 2012 of its own accord to match the 2011 directive."
)
INT_10 = provision(
    "INT-10",
    "Directive (EU) 2024/1712 of 13 June 2024 amends 2011/36; legal basis arts. 82/83 TFEU.",
)
INT_11 = provision(
    "INT-11", "Denmark is outside it; this follows from its opt-out, the recital was not read."
)
INT_12 = provision("INT-12", "GRETA published its first report on Denmark.")
INT_12B = provision("INT-12B", "GRETA published its third report on Denmark.")
INT_12C = provision("INT-12C", "A further report of GRETA covers 2020 to 2024.")
INT_13 = provision("INT-13", "GRETA second round: 2016.")
INT_14 = provision(
    "INT-14",
    "UN Human Rights Committee views on a trafficked asylum seeker: 23 July 2015 (no. 2288/2013).",
)
INT_15 = provision(
    "INT-15",
    "Because of the opt-out, the rights that EU law gives victims do not bind Denmark: reflection "
    "period and permit for those who cooperate, assistance and non-punishment, and the new purposes "
    "of 2024. Its duties come from CETS 197 and from its own law.",
)
INT_16 = provision(
    "INT-16",
    "The Return Directive is followed as Schengen law: Act 248/2011 names it in its title.",
)
INT_16B = provision("INT-16B", "Act 516/2014 names the Return Directive in its title.")
INT_16C = provision("INT-16C", "Act 821/2020 names the Return Directive in its title.")
INT_16D = provision("INT-16D", "The Return Act refers to Directive 2008/115/EC.")

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
