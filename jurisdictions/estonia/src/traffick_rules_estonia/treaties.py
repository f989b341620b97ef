"""Treaties and EU law: what binds Estonia, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_estonia.sources import provision

EE_PALERMO = provision("EE-PALERMO")
EE_CETS197 = provision("EE-CETS197")
EE_CETS197_S = provision("EE-CETS197-S")
EE_CETS197_R = provision("EE-CETS197-R")
EE_EU = provision("EE-EU")
EE_EU_2004 = provision("EE-EU-2004")
EE_EU_2011 = provision("EE-EU-2011")
EE_EU_2024 = provision("EE-EU-2024")
EE_ILO = provision("EE-ILO")
EE_LANZ = provision("EE-LANZ")

# Each Directive binds the members from the day on which it came into force.
DIRECTIVES = (
    (DIRECTIVE_2004_81, date(2004, 8, 6), EE_EU_2004, "1 February 2007, six months late"),
    (DIRECTIVE_2011_36, date(2011, 4, 15), EE_EU_2011, "28 April 2013, 22 days late"),
    (DIRECTIVE_2024_1712, date(2024, 7, 14), EE_EU_2024, "19 July 2026, four days late"),
)

PARAMETERS = (
    PALERMO_PROTOCOL.stands("Estonia", EE_PALERMO.gives(True)),
    CETS_197.stands("Estonia", EE_CETS197.gives(True)),
    *(
        directive.stands("Estonia", EE_EU.gives(True, since=f"{day}"))
        for directive, day, *_ in DIRECTIVES
    ),
)


def _taken_over(number: str, law: Provision) -> DatedValue[bool]:
    code = f"eu.{number.replace('-', '_')}.transposed"
    return DatedValue(code, f"whether Directive {number} is taken over", law.gives(True))


TRANSPOSED = (
    _taken_over("2004-81", EE_EU_2004),
    _taken_over("2011-36", EE_EU_2011),
    _taken_over("2024-1712", EE_EU_2024),
)

TREATY_RECORDS = (
    PALERMO_PROTOCOL.record(
        EE_PALERMO,
        signed=Boundary(date(2002, 9, 20)),
        ratified=Boundary(date(2004, 5, 12)),
        in_force=EE_PALERMO.since,
        binding=True,
        note="published as RT II 2004, 7, 23",
    ),
    CETS_197.record(
        EE_CETS197,
        EE_CETS197_S,
        EE_CETS197_R,
        provision("EE-CETS197-RES"),
        signed=EE_CETS197_S.since,
        ratified=EE_CETS197_R.since,
        in_force=EE_CETS197.since,
        binding=True,
        note="with a reservation on art. 31(1)(d) and (e)",
    ),
    *(
        directive.record(
            EE_EU, law, in_force=Boundary(day), binding=True, note=f"taken over on {note}"
        )
        for directive, day, law, note in DIRECTIVES
    ),
    Treaty(
        code="ilo29",
        title="ILO Convention 29 on forced labour, and its Protocol of 2014",
        ratified=EE_ILO.since,
        binding=True,
        note="the Protocol was ratified in 2016",
        provisions=(EE_ILO, provision("EE-ILO-P")),
    ),
    Treaty(
        code="cets201",
        title="Council of Europe Convention on the protection of children (CETS 201)",
        ratified=EE_LANZ.since,
        binding=True,
        provisions=EE_LANZ,
    ),
)
