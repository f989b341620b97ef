"""Treaties and EU law: what binds Iceland, and since when."""

from traffick_rules.law import *
from traffick_rules_iceland.sources import provision

IS_PALERMO_S = provision("IS-PALERMO-S", "Iceland signed on 13 December 2000.")
IS_PALERMO_B = provision("IS-PALERMO-B", "Iceland ratified on 22 June 2010.")
IS_PALERMO = provision("IS-PALERMO", "The Protocol is in force for Iceland.")
IS_CETS197_A = provision("IS-CETS197-A", "Iceland signed on 16 May 2005.")
IS_CETS197_B = provision("IS-CETS197-B", "Iceland ratified on 23 February 2012.")
IS_CETS197 = provision("IS-CETS197", "The Convention is in force for Iceland.")
IS_LANZ = provision("IS-LANZ", "Iceland ratified it in 2012.")
IS_EU = provision("IS-EU", "Iceland is an EEA and EFTA State, not an EU State: not bound.")
IS_EU_B = provision("IS-EU-B", "The same holds for Directive 2011/36/EU.")
IS_EU_C = provision("IS-EU-C", "The same holds for Directive (EU) 2024/1712.")

PARAMETERS = (
    PALERMO_PROTOCOL.stands("Iceland", IS_PALERMO.gives(True)),
    CETS_197.stands("Iceland", IS_CETS197.gives(True)),
    DIRECTIVE_2004_81.stands("Iceland", IS_EU.gives(False)),
    DIRECTIVE_2011_36.stands("Iceland", IS_EU_B.gives(False)),
    DIRECTIVE_2024_1712.stands("Iceland", IS_EU_C.gives(False)),
)

PALERMO = PALERMO_PROTOCOL.record(
    IS_PALERMO,
    IS_PALERMO_S,
    provision("IS-PALERMO-A"),
    provision("IS-PALERMO-A2"),
    IS_PALERMO_B,
    signed=IS_PALERMO_S.since,
    ratified=IS_PALERMO_B.since,
    in_force=IS_PALERMO.since,
    binding=True,
)
WARSAW = CETS_197.record(
    IS_CETS197,
    IS_CETS197_A,
    IS_CETS197_B,
    provision("IS-CETS197-LAWS"),
    provision("IS-CETS197-LAWS-B"),
    provision("IS-GRETA"),
    provision("IS-GRETA-B"),
    provision("IS-GRETA-CP"),
    provision("IS-GRETA-C"),
    provision("IS-GRETA-D"),
    provision("IS-GRETA-E"),
    signed=IS_CETS197_A.since,
    ratified=IS_CETS197_B.since,
    in_force=IS_CETS197.since,
    binding=True,
)
CHILDREN = Treaty(
    code="cets201",
    title="Council of Europe Convention on the protection of children (CETS 201)",
    ratified=IS_LANZ.since,
    binding=True,
    note="the day in force was not read",
    provisions=IS_LANZ,
)
NOT_A_MEMBER = "Iceland is not a member of the European Union"
PERMITS_DIRECTIVE = DIRECTIVE_2004_81.record(IS_EU, binding=False, note=NOT_A_MEMBER)
TRAFFICKING_DIRECTIVE = DIRECTIVE_2011_36.record(IS_EU_B, binding=False, note=NOT_A_MEMBER)
AMENDING_DIRECTIVE = DIRECTIVE_2024_1712.record(IS_EU_C, binding=False, note=NOT_A_MEMBER)

TREATY_RECORDS = (
    PALERMO,
    WARSAW,
    CHILDREN,
    PERMITS_DIRECTIVE,
    TRAFFICKING_DIRECTIVE,
    AMENDING_DIRECTIVE,
)
