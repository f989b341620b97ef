"""Treaties and EU law: what binds Denmark, since when, and what does not."""

from traffick_rules.law import *
from traffick_rules_denmark.sources import provision, statements

PALERMO_IN_FORCE = provision("INT-03")
WARSAW_IN_FORCE = provision("INT-05")
NO_PART_IN_2004_81 = provision("INT-07")
NOT_BOUND_BY_2011_36 = provision("INT-08")
OUTSIDE_2024_1712 = provision("INT-11")

PARAMETERS = (
    PALERMO_PROTOCOL.stands("Denmark", PALERMO_IN_FORCE.gives(True)),
    CETS_197.stands("Denmark", WARSAW_IN_FORCE.gives(True)),
    DIRECTIVE_2004_81.stands("Denmark", NO_PART_IN_2004_81.gives(False)),
    DIRECTIVE_2011_36.stands("Denmark", NOT_BOUND_BY_2011_36.gives(False)),
    DIRECTIVE_2024_1712.stands("Denmark", OUTSIDE_2024_1712.gives(False)),
)

TREATY_RECORDS = (
    PALERMO_PROTOCOL.record(
        *statements("INT-03 INT-01 INT-01B INT-02 INT-02B"),
        signed=provision("INT-01B").since,
        ratified=provision("INT-02B").since,
        in_force=PALERMO_IN_FORCE.since,
        binding=True,
    ),
    CETS_197.record(
        *statements("INT-05 INT-04 INT-04B INT-12 INT-12B INT-12C INT-13"),
        signed=provision("INT-04B").since,
        ratified=provision("INT-04").since,
        in_force=WARSAW_IN_FORCE.since,
        binding=True,
        note="with a reservation on art. 31(2)",
    ),
    Treaty(
        code="2002-629",
        title="Framework Decision 2002/629/JHA",
        in_force=provision("INT-06").since,
        binding=True,
        note="the basis of the early Danish implementation; the day is that of its adoption",
        provisions=provision("INT-06"),
    ),
    DIRECTIVE_2004_81.record(
        NO_PART_IN_2004_81,
        provision("INT-15"),
        binding=False,
        note="Denmark takes no part, because of its opt-out",
    ),
    DIRECTIVE_2011_36.record(
        NOT_BOUND_BY_2011_36,
        provision("INT-09"),
        binding=False,
        note="not binding because of the opt-out; Denmark changed § 262 a in 2012 of its own accord",
    ),
    DIRECTIVE_2024_1712.record(
        OUTSIDE_2024_1712,
        provision("INT-10"),
        binding=False,
        note="outside it because of the opt-out; the recital was not read",
    ),
)
