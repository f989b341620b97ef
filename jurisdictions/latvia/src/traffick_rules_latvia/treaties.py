"""Treaties and European Union law: what binds Latvia, and since when."""

from datetime import date

from traffick_rules.law import *
from traffick_rules_latvia.sources import provision

LV_PALERMO = provision(
    "LV-PALERMO",
    "The Palermo Protocol is in force; signed on 10 December 2002, deposited on 25 May 2004.",
)
LV_CETS197 = provision("LV-CETS197", "It is in force for Latvia; deposited on 6 March 2008.")
LV_EU = provision("LV-EU")

PARAMETERS = (
    PALERMO_PROTOCOL.stands("Latvia", LV_PALERMO.gives(True)),
    CETS_197.stands("Latvia", LV_CETS197.gives(True)),
    DIRECTIVE_2004_81.stands("Latvia", LV_EU.gives(True, since="2004-08-06")),
    DIRECTIVE_2011_36.stands("Latvia", LV_EU.gives(True, since="2011-04-15")),
    DIRECTIVE_2024_1712.stands("Latvia", LV_EU.gives(True, since="2024-07-14")),
)


def _directive(directive: SharedTreaty, in_force: str, transposed: str, *laws: Provision) -> Treaty:
    return directive.record(
        LV_EU,
        *laws,
        in_force=Boundary(date.fromisoformat(in_force), Confidence.RECALL),
        binding=True,
        note=f"to be transposed by {transposed}",
    )


def _other(code: str, title: str, id_: str, note: str = "") -> Treaty:
    law = provision(id_)
    return Treaty(
        code=code, title=title, in_force=law.since, binding=True, note=note, provisions=(law,)
    )


TREATY_RECORDS = (
    PALERMO_PROTOCOL.record(
        LV_PALERMO,
        signed=Boundary(date(2002, 12, 10)),
        ratified=Boundary(date(2004, 5, 25), Confidence.SINGLE),
        in_force=LV_PALERMO.since,
        binding=True,
    ),
    CETS_197.record(
        LV_CETS197,
        provision("LV-CETS197-RES"),
        ratified=Boundary(date(2008, 3, 6)),
        in_force=LV_CETS197.since,
        binding=True,
        note="with a reservation on art. 31(1)(d) and (e)",
    ),
    _directive(DIRECTIVE_2004_81, "2004-08-06", "6 August 2006", provision("LV-EU-81")),
    _directive(
        DIRECTIVE_2011_36,
        "2011-04-15",
        "6 April 2013",
        provision("LV-EU-36"),
        provision("LV-EU-36-KPL"),
    ),
    _directive(DIRECTIVE_2024_1712, "2024-07-14", "15 July 2026", provision("LV-EU-1712")),
    _other("untoc", "UN Convention against Transnational Organised Crime", "LV-UNTOC"),
    _other("1949", "UN Convention on traffic in persons of 1949", "LV-1949"),
    _other("opsc", "Optional Protocol on the sale of children", "LV-OPSC", "day not read"),
    _other("cets201", "Lanzarote Convention", "LV-LANZ", "day of the law"),
    _other(
        "cets216", "Convention against trafficking in human organs", "LV-CETS216", "day of the law"
    ),
    _other("cets210", "Istanbul Convention", "LV-ISTANBUL", "day of the law; not read after 2024"),
)
