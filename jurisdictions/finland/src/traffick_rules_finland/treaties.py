"""Treaties and EU law: what binds Finland, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_finland.sources import provision

PARAMETERS = (
    PALERMO_PROTOCOL.stands("Finland", provision("FI-PALERMO").gives(True)),
    CETS_197.stands("Finland", provision("FI-CETS197").gives(True)),
    DIRECTIVE_2004_81.stands("Finland", provision("FI-EU-2004-81").gives(True, since="2006-08-06")),
    DIRECTIVE_2011_36.stands("Finland", provision("FI-EU-2011-36").gives(True)),
    DIRECTIVE_2024_1712.stands("Finland", provision("FI-EU-2024-1712").gives(True)),
)

PALERMO = PALERMO_PROTOCOL.record(
    provision("FI-PALERMO"),
    signed=Boundary(date(2000, 12, 12)),
    ratified=Boundary(date(2006, 9, 7)),
    in_force=provision("FI-PALERMO").since,
    binding=True,
)
WARSAW = CETS_197.record(
    provision("FI-CETS197"),
    provision("FI-CETS197-DECL"),
    provision("FI-GRETA"),
    provision("FI-GRETA-A"),
    provision("FI-GRETA-B"),
    provision("FI-GRETA-C"),
    provision("FI-GRETA-D"),
    provision("FI-GRETA-E"),
    signed=Boundary(date(2006, 8, 29)),
    ratified=Boundary(date(2012, 5, 30)),
    in_force=provision("FI-CETS197").since,
    binding=True,
    note="with a declaration under art. 31 on jurisdiction",
)
PERMITS_DIRECTIVE = DIRECTIVE_2004_81.record(
    provision("FI-EU-2004-81"),
    provision("FI-EU"),
    in_force=Boundary(date(2006, 8, 6)),
    binding=True,
    note="to be carried out by 6 August 2006; Act 619/2006 was in time",
)
EMPLOYERS_DIRECTIVE = Treaty(
    code="2009-52",
    title="Directive 2009/52/EC on sanctions against employers",
    in_force=provision("FI-EU-2009-52").since,
    binding=True,
    provisions=(provision("FI-EU-2009-52"),),
)
TRAFFICKING_DIRECTIVE = DIRECTIVE_2011_36.record(
    provision("FI-EU-2011-36"),
    in_force=provision("FI-EU-2011-36").since,
    binding=True,
    note="told to the Commission as carried out in full by 17 October 2013",
)
VICTIMS_DIRECTIVE = Treaty(
    code="2012-29",
    title="Directive 2012/29/EU on the rights of victims",
    in_force=provision("FI-EU-2012-29").since,
    binding=True,
    provisions=(provision("FI-EU-2012-29"),),
)
AMENDING_DIRECTIVE = DIRECTIVE_2024_1712.record(
    provision("FI-EU-2024-1712"),
    in_force=provision("FI-EU-2024-1712").since,
    binding=True,
    note="to be carried out by 15 July 2026; no Finnish Act was read",
)
FORCED_LABOUR_PROTOCOL = Treaty(
    code="ilo-p029",
    title="Protocol of 2014 to the Forced Labour Convention (ILO P029)",
    ratified=Boundary(date(2016, 11, 18)),
    in_force=provision("FI-ILO-P29").since,
    binding=True,
    provisions=(provision("FI-ILO-P29"),),
)

TREATY_RECORDS = (
    PALERMO,
    WARSAW,
    PERMITS_DIRECTIVE,
    EMPLOYERS_DIRECTIVE,
    TRAFFICKING_DIRECTIVE,
    VICTIMS_DIRECTIVE,
    AMENDING_DIRECTIVE,
    FORCED_LABOUR_PROTOCOL,
)
